"""The envelope's header: who sent which version of what to whom, under which directory and log.

The header is binary, with fixed offsets up to the recipients (FORMAT.md, "Header"). Its SHA-256 is `ctx`,
which every key, wrap, ciphertext and signature of the envelope is bound to.
"""

from __future__ import annotations

import hashlib
import re
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final
from uuid import UUID

from referral_app.crypto.labels import counted
from referral_app.crypto.signing import KEY_ID_LENGTH
from referral_app.errors import BugError, CannotOpenError

MAGIC: Final = b"KSE1"
FORMAT: Final = 1
SUITE: Final = 1
MAX_RECIPIENTS: Final = 8
MAX_PARTS: Final = 32
MAX_HEADER_LENGTH: Final = 2048
NARROWED_SUFFIX: Final = "/named"
"""What the schema ends with when the referral is for named people only: the notary then asks its log who they are."""
FIRST_PREVIOUS: Final = bytes(32)
"""What version 1 holds in the place of the previous envelope's hash."""

_START: Final = MAGIC + bytes((FORMAT, SUITE))
_HASH_LENGTH: Final = 32
_MAX_U32: Final = 2**31 - 1
_MAX_U64: Final = 2**63 - 1
_PART_NAME: Final = re.compile(r"[a-z0-9_.-]{1,32}")
_SCHEMA_ID: Final = re.compile(r"[a-z0-9_./-]{1,64}")


def _rises(values: list[bytes]) -> bool:
    """Sorted and without duplicates."""
    return values == sorted(set(values))


@dataclass(frozen=True, slots=True)
class EnvelopeHeader:
    """A header that keeps all rules of the format; raises BugError when built with values that do not.

    `recipients` are (unit id, key id), sorted by unit id; `parts` are sorted names; numbers stay below 2^31
    (`version`) and 2^63 (`directory_version`, `log_size`), so that PostgreSQL can hold them.
    """

    referral_id: UUID
    version: int
    previous: bytes
    sender_key_id: bytes
    recipients: tuple[tuple[UUID, bytes], ...]
    notary_key_id: bytes
    directory_version: int
    log_size: int
    log_root: bytes
    schema_id: str
    parts: tuple[str, ...]
    ctx: bytes = field(init=False, compare=False, repr=False)
    """SHA-256 of the encoding."""

    def __post_init__(self) -> None:
        key_ids = (self.sender_key_id, self.notary_key_id, *(key_id for _, key_id in self.recipients))
        right = (
            1 <= self.version <= _MAX_U32
            and len(self.previous) == len(self.log_root) == _HASH_LENGTH
            and (self.version == 1) == (self.previous == FIRST_PREVIOUS)
            and all(len(key_id) == KEY_ID_LENGTH for key_id in key_ids)
            and 1 <= len(self.recipients) <= MAX_RECIPIENTS
            and _rises([unit_id.bytes for unit_id, _ in self.recipients])
            and 0 <= self.directory_version <= _MAX_U64
            and 0 <= self.log_size <= _MAX_U64
            and _SCHEMA_ID.fullmatch(self.schema_id) is not None
            and 1 <= len(self.parts) <= MAX_PARTS
            and all(_PART_NAME.fullmatch(name) for name in self.parts)
            and _rises([name.encode("ascii") for name in self.parts])
        )
        if not right:
            raise BugError
        object.__setattr__(self, "ctx", hashlib.sha256(self.encode()).digest())

    def encode(self) -> bytes:
        """The one encoding of this header, at most 2048 bytes."""
        return b"".join(
            (
                _START,
                self.referral_id.bytes,
                self.version.to_bytes(4, "big"),
                self.previous,
                self.sender_key_id,
                len(self.recipients).to_bytes(1, "big"),
                *(unit_id.bytes + key_id for unit_id, key_id in self.recipients),
                self.notary_key_id,
                self.directory_version.to_bytes(8, "big"),
                self.log_size.to_bytes(8, "big"),
                self.log_root,
                counted(self.schema_id),
                len(self.parts).to_bytes(1, "big"),
                *(counted(name) for name in self.parts),
            )
        )

    @staticmethod
    def decode(encoded: bytes) -> EnvelopeHeader:
        """The header of exactly these bytes: `decode(b).encode() == b`. Raises CannotOpenError otherwise."""
        if len(encoded) > MAX_HEADER_LENGTH:
            raise CannotOpenError
        return _decoded(encoded)

    @staticmethod
    def peek(encoded: bytes) -> tuple[UUID, int, bytes]:
        """Referral, version and sender's key id as they stand at their places, before anything is verified.

        For finding the key that `verify_envelope` then wants. Raises CannotOpenError when the bytes end before.
        """
        reader = _Reader(encoded)
        reader.take(len(_START))
        referral_id, version = UUID(bytes=reader.take(16)), reader.number(4)
        reader.take(_HASH_LENGTH)
        return referral_id, version, reader.take(KEY_ID_LENGTH)

    @property
    def is_narrowed(self) -> bool:
        """Whether the sealer says that the referral is for named people of the receiving unit only."""
        return self.schema_id.endswith(NARROWED_SUFFIX)


class _Reader:
    """Takes bytes off the front; raises CannotOpenError when there are too few. One decode, one thread."""

    def __init__(self, encoded: bytes) -> None:
        self._encoded = encoded
        self._at = 0

    def take(self, length: int) -> bytes:
        taken = self._encoded[self._at : self._at + length]
        if len(taken) != length:
            raise CannotOpenError
        self._at += length
        return taken

    def number(self, length: int) -> int:
        return int.from_bytes(self.take(length), "big")

    def text(self) -> str:
        # Latin-1 maps every byte to one character; the header's own rules then refuse all but ASCII.
        return self.take(self.number(1)).decode("latin-1")

    def end(self) -> None:
        if self._at != len(self._encoded):
            raise CannotOpenError


@lru_cache(1_000)
def _decoded(encoded: bytes) -> EnvelopeHeader:
    """Taken apart once: whoever looks at a header before it is verified, and each part, needs it again."""
    with suppress(BugError):
        return _parse(_Reader(encoded))
    raise CannotOpenError


def _parse(reader: _Reader) -> EnvelopeHeader:
    """The fields in their order. BugError when they break a rule, CannotOpenError for the wrong length."""
    if reader.take(len(_START)) != _START:
        raise CannotOpenError
    header = EnvelopeHeader(
        referral_id=UUID(bytes=reader.take(16)),
        version=reader.number(4),
        previous=reader.take(_HASH_LENGTH),
        sender_key_id=reader.take(KEY_ID_LENGTH),
        recipients=tuple(
            (UUID(bytes=reader.take(16)), reader.take(KEY_ID_LENGTH)) for _ in range(reader.number(1))
        ),
        notary_key_id=reader.take(KEY_ID_LENGTH),
        directory_version=reader.number(8),
        log_size=reader.number(8),
        log_root=reader.take(_HASH_LENGTH),
        schema_id=reader.text(),
        parts=tuple(reader.text() for _ in range(reader.number(1))),
    )
    reader.end()
    return header
