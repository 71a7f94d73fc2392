"""Receipts: an offline proof that a leaf is in the log (C2SP tlog-proof, v1).

    c2sp.org/tlog-proof@v1
    extra <base64>            (only when there is some)
    index <decimal>
    <base64 hash>             (one a line, from the leaf's sibling upwards)
                              (an empty line)
    <the signed checkpoint, verbatim>

`extra` may hold the leaf's data, so that a file can be checked without asking anybody; it proves nothing by
itself. File names end in `.tlog-proof`. Immutable; all errors are LogInvalidError.
"""

from __future__ import annotations

from dataclasses import dataclass

from referral_app.errors import LogInvalidError
from referral_app.translog.checkpoint import NoteKeys, open_checkpoint
from referral_app.translog.fields import from_base64, to_base64
from referral_app.translog.merkle import HASH_SIZE, MAX_SIZE, TreeHead, verify_inclusion

PROOF_HEADER = "c2sp.org/tlog-proof@v1"
_MAX_PATH = 53
_MAX_CHARACTERS = 512 * 1024


@dataclass(frozen=True, slots=True)
class Receipt:
    """Where a leaf stands, its audit path, and the checkpoint the path leads to."""

    index: int
    path: tuple[bytes, ...]
    checkpoint_text: str
    extra: bytes = b""

    def encode(self) -> str:
        """The receipt as a text file."""
        lines = [PROOF_HEADER]
        if self.extra:
            lines.append(f"extra {to_base64(self.extra)}")
        lines.append(f"index {self.index}")
        lines.extend(to_base64(node) for node in self.path)
        return "\n".join(lines) + "\n\n" + self.checkpoint_text

    @classmethod
    def decode(cls, text: str) -> Receipt:
        """Take a receipt apart, or LogInvalidError. Nothing is verified yet."""
        head, blank, checkpoint = text.partition("\n\n")
        lines = head.split("\n")
        if not blank or len(text) > _MAX_CHARACTERS or lines.pop(0) != PROOF_HEADER:
            raise LogInvalidError
        extra = b""
        if lines and lines[0].startswith("extra "):
            extra = _bytes_of(lines.pop(0).removeprefix("extra "))
            if not extra:
                raise LogInvalidError
        if not lines or not lines[0].startswith("index "):
            raise LogInvalidError
        index = _index_of(lines.pop(0).removeprefix("index "))
        path = tuple(_bytes_of(line) for line in lines)
        if len(path) > _MAX_PATH or any(len(node) != HASH_SIZE for node in path):
            raise LogInvalidError
        return cls(index, path, checkpoint, extra)

    def verify(self, leaf_hash: bytes, keys: NoteKeys) -> TreeHead:
        """The signed head under which the leaf stands, or LogInvalidError."""
        head = open_checkpoint(self.checkpoint_text, keys)
        verify_inclusion(leaf_hash, self.index, head, self.path)
        return head


def _bytes_of(text: str) -> bytes:
    try:
        return from_base64(text)
    except ValueError as error:
        raise LogInvalidError from error


def _index_of(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or len(text) > 16:
        raise LogInvalidError
    index = int(text)
    if str(index) != text or index >= MAX_SIZE:
        raise LogInvalidError
    return index
