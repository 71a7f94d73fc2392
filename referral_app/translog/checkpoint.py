"""Checkpoints: the log's head, signed by the notary (C2SP tlog-checkpoint, v1.0.0).

Text: origin, size and base64 root, a line each, and no extension lines. Two signature lines, both under the
origin as their key name:

- Ed25519 over the text (signed-note, type 0x01), which the public tools of today can verify;
- ML-DSA-44 (tlog-cosignature, type 0x06, FIPS 204) over the `cosigned_message` structure with `start` 0, as
  tlog-checkpoint advises for new logs. Its line carries the time of signing before the signature.

Readers here demand both, so breaking either algorithm is not enough; lines of other keys (witnesses) are
ignored. All values are immutable and safe to use from any thread.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PrivateKey, MLDSA44PublicKey

from referral_app.crypto.labels import derive, labelled
from referral_app.crypto.signing import VerifyKey
from referral_app.errors import BugError, LogInvalidError, SignatureError
from referral_app.translog.fields import from_base64, to_base64
from referral_app.translog.merkle import MAX_SIZE, TreeHead
from referral_app.translog.note import (
    Note,
    NoteSignature,
    format_note,
    is_key_name,
    key_id,
    parse_note,
    verifier_key,
)

ED25519: Final = 0x01
MLDSA44: Final = 0x06
MLDSA44_KEY_SIZE: Final = 1312

_MAX_NAME_BYTES: Final = 255
_TIME_SIZE: Final = 8
_MAX_TIME: Final = 2**63 - 1


@dataclass(frozen=True, slots=True)
class NoteKeys:
    """The log's name and its two raw public keys. LogInvalidError when one of the three is unacceptable."""

    origin: str
    ed25519: bytes
    mldsa44: bytes
    _ed25519_key: Ed25519PublicKey = field(init=False, compare=False, repr=False)
    _mldsa44_key: MLDSA44PublicKey = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        if not is_key_name(self.origin) or len(self.mldsa44) != MLDSA44_KEY_SIZE:
            raise LogInvalidError
        try:
            if len(self.origin.encode()) > _MAX_NAME_BYTES:
                raise LogInvalidError
            strict = VerifyKey(self.ed25519).raw
            object.__setattr__(self, "_ed25519_key", Ed25519PublicKey.from_public_bytes(strict))
            object.__setattr__(self, "_mldsa44_key", MLDSA44PublicKey.from_public_bytes(self.mldsa44))
        except (SignatureError, ValueError) as error:
            raise LogInvalidError from error

    @property
    def verifier_keys(self) -> tuple[str, str]:
        """Both keys as other tools take them ("vkey"): Ed25519, ML-DSA-44."""
        return (
            verifier_key(self.origin, ED25519, self.ed25519),
            verifier_key(self.origin, MLDSA44, self.mldsa44),
        )

    def check(self, note: Note, head: TreeHead) -> None:
        """The note carries both signatures of this log over `head`, and none of them is wrong."""
        ed25519_id = key_id(self.origin, ED25519, self.ed25519)
        mldsa44_id = key_id(self.origin, MLDSA44, self.mldsa44)
        seen: set[bytes] = set()
        for line in note.signatures:
            if line.name != self.origin or line.key_id not in (ed25519_id, mldsa44_id):
                continue
            try:
                if line.key_id == ed25519_id:
                    self._ed25519_key.verify(line.signature, note.text.encode())
                else:
                    stamp, signature = line.signature[:_TIME_SIZE], line.signature[_TIME_SIZE:]
                    message = cosigned_message(self.origin, head, int.from_bytes(stamp, "big"))
                    self._mldsa44_key.verify(signature, message)
            except InvalidSignature as error:
                raise LogInvalidError from error
            seen.add(line.key_id)
        if seen != {ed25519_id, mldsa44_id}:
            raise LogInvalidError


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class NotarySigner:
    """The notary's two private note keys."""

    note_keys: NoteKeys
    _ed25519: Ed25519PrivateKey
    _mldsa44: MLDSA44PrivateKey

    @classmethod
    def from_seed(cls, seed: bytes, origin: str) -> NotarySigner:
        """Derive both keys from a 32-byte seed (HKDF-SHA256, one label each) for the log named `origin`."""
        if len(seed) != 32:
            raise BugError
        ed25519 = Ed25519PrivateKey.from_private_bytes(derive(seed, labelled(b"notary/ed25519")))
        mldsa44 = MLDSA44PrivateKey.from_seed_bytes(derive(seed, labelled(b"notary/mldsa44")))
        keys = NoteKeys(
            origin, ed25519.public_key().public_bytes_raw(), mldsa44.public_key().public_bytes_raw()
        )
        return cls(keys, ed25519, mldsa44)

    def sign(self, text: str, head: TreeHead, time: datetime) -> tuple[NoteSignature, NoteSignature]:
        """Both lines for the checkpoint `text` of `head`."""
        keys = self.note_keys
        stamp = int(time.timestamp())
        cosignature = self._mldsa44.sign(cosigned_message(keys.origin, head, stamp))
        return (
            NoteSignature(
                keys.origin, key_id(keys.origin, ED25519, keys.ed25519), self._ed25519.sign(text.encode())
            ),
            NoteSignature(
                keys.origin,
                key_id(keys.origin, MLDSA44, keys.mldsa44),
                stamp.to_bytes(_TIME_SIZE, "big") + cosignature,
            ),
        )

    def __repr__(self) -> str:
        return f"NotarySigner({self.note_keys.origin!r})"


def sign_checkpoint(head: TreeHead, signer: NotarySigner, time: datetime) -> str:
    """The signed checkpoint of `head`; `time` (aware) goes into the ML-DSA line in whole seconds.

    The caller answers for having seen that `head` follows from every head signed before. About 0.6 ms.
    """
    if time.tzinfo is None:
        raise BugError
    text = f"{signer.note_keys.origin}\n{head.size}\n{to_base64(head.root)}\n"
    return format_note(text, signer.sign(text, head, time))


def open_checkpoint(text: str, keys: NoteKeys) -> TreeHead:
    """The head of a checkpoint that both keys of the log signed, or LogInvalidError."""
    note = parse_note(text)
    head = _parse_head(note.text, keys.origin)
    keys.check(note, head)
    return head


def _parse_head(text: str, origin: str) -> TreeHead:
    lines = text.split("\n")
    if len(lines) != 4 or lines[0] != origin:
        raise LogInvalidError
    size, root = lines[1], lines[2]
    if not size.isascii() or not size.isdecimal() or len(size) > 16 or int(size) > MAX_SIZE:
        raise LogInvalidError
    if str(int(size)) != size:
        raise LogInvalidError
    try:
        return TreeHead(int(size), from_base64(root))
    except ValueError as error:
        raise LogInvalidError from error


def cosigned_message(origin: str, head: TreeHead, time: int) -> bytes:
    """tlog-cosignature, "ML-DSA-44 signed message". The log is its own cosigner: the name is the origin."""
    if not 0 <= time <= _MAX_TIME:
        raise LogInvalidError
    name = origin.encode()
    counted_name = bytes([len(name)]) + name
    return b"".join(
        (
            b"subtree/v1\n\0",
            counted_name,
            time.to_bytes(8, "big"),
            counted_name,
            bytes(8),
            head.size.to_bytes(8, "big"),
            head.root,
        )
    )
