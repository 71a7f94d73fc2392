"""Ed25519 signatures (RFC 8032) under domain labels.

What is signed is `b"kotosilta/v1/" || label || 0x00 || message`, never the bare message: a signature made for
one purpose is worthless for another. The one exception are cosignatures of checkpoints, whose form is that of C2SP
tlog-cosignature: their message begins with a header of its own, which none of ours can.
Keys and signatures are immutable and safe to use from any thread.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from referral_app.crypto.labels import labelled
from referral_app.errors import BugError, SignatureError

KEY_LENGTH: Final = 32
SIGNATURE_LENGTH: Final = 64
KEY_ID_LENGTH: Final = 16
COSIGNATURE_HEADER: Final = b"cosignature/v1\n"

_FIELD_PRIME: Final = 2**255 - 19
_ORDER_EIGHT_Y: Final = int.from_bytes(
    bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little"
)
_LOW_ORDER_Y: Final = frozenset({0, 1, _FIELD_PRIME - 1, _ORDER_EIGHT_Y, _FIELD_PRIME - _ORDER_EIGHT_Y})
"""The y coordinates of the eight points whose order divides the cofactor. Anyone can make signatures that
verify under such a key. The sign bit is not looked at, which also refuses the two encodings of x = 0 with a
sign (RFC 8032, 5.1.3)."""


@dataclass(frozen=True, slots=True)
class VerifyKey:
    """A public Ed25519 key that passed the checks; equal when the raw keys are equal.

    Raises SignatureError when `raw` is not 32 bytes, is not the canonical encoding of its y coordinate, or
    is one of the points of low order. The library lets some of these pass.
    """

    raw: bytes
    key_id: bytes = field(init=False, compare=False, repr=False)
    _key: Ed25519PublicKey = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        if len(self.raw) != KEY_LENGTH:
            raise SignatureError
        y = int.from_bytes(self.raw, "little") & (2**255 - 1)
        if y >= _FIELD_PRIME or y in _LOW_ORDER_Y:
            raise SignatureError
        key_id = hashlib.sha256(labelled(b"verify-key", self.raw)).digest()[:KEY_ID_LENGTH]
        object.__setattr__(self, "key_id", key_id)
        object.__setattr__(self, "_key", Ed25519PublicKey.from_public_bytes(self.raw))

    def verify(self, label: bytes, message: bytes, signature: bytes) -> None:
        """Return when the signature holds; raise SignatureError for anything else."""
        with suppress(InvalidSignature):
            self._key.verify(signature, labelled(label, message))
            return
        raise SignatureError

    def verify_cosignature(self, message: bytes, signature: bytes) -> None:
        """Return when a signature by `cosign` holds; raise SignatureError for anything else."""
        with suppress(InvalidSignature):
            if message.startswith(COSIGNATURE_HEADER):
                self._key.verify(signature, message)
                return
        raise SignatureError


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class SigningKey:
    """A private Ed25519 key. Prints as its key id only."""

    public: VerifyKey
    _key: Ed25519PrivateKey

    @classmethod
    def from_seed(cls, seed: bytes) -> SigningKey:
        """The key of a 32-byte RFC 8032 seed. Raises BugError for another length."""
        if len(seed) != KEY_LENGTH:
            raise BugError
        key = Ed25519PrivateKey.from_private_bytes(seed)
        return cls(VerifyKey(key.public_key().public_bytes_raw()), key)

    def sign(self, label: bytes, message: bytes) -> bytes:
        """A 64-byte signature. Raises BugError for a label that is empty or holds a zero byte."""
        if not label or b"\0" in label:
            raise BugError
        return self._key.sign(labelled(label, message))

    def cosign(self, message: bytes) -> bytes:
        """A 64-byte signature of a witness (C2SP tlog-cosignature), over `message` as it is.

        Raises BugError for a message that does not begin as a cosignature's.
        """
        if not message.startswith(COSIGNATURE_HEADER):
            raise BugError
        return self._key.sign(message)

    def __repr__(self) -> str:
        return f"SigningKey({self.public.key_id.hex()})"
