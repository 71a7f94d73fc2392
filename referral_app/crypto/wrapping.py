"""Sealing short secrets to one key holder: HPKE (RFC 9180) with X-Wing, post-quantum and classical at once.

Suite 1: KEM 0x647a (ML-KEM-768 with X25519), KDF 0x0001 (HKDF-SHA256), AEAD 0x0002 (AES-256-GCM), base mode,
empty aad, one message a context. A sealed text is `enc (1120) || ciphertext || tag (16)`. Base mode does not
tell who sealed: that is the sender's signature's work. Keys are immutable and safe to use from any thread.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from referral_app.crypto.labels import labelled
from referral_app.errors import BugError, CannotOpenError, SignatureError

SEED_LENGTH: Final = 32
MLKEM_KEY_LENGTH: Final = 1184
X25519_KEY_LENGTH: Final = 32
KEY_LENGTH: Final = MLKEM_KEY_LENGTH + X25519_KEY_LENGTH
KEY_ID_LENGTH: Final = 16
OVERHEAD: Final = 1120 + 16

_SUITE: Final = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_FIELD_PRIME: Final = 2**255 - 19
_PROBE: Final = X25519PrivateKey.from_private_bytes(bytes(32))


@lru_cache(maxsize=256)
def _parse(raw: bytes) -> MLKEM768X25519PublicKey | None:
    """The library's key, or None for bytes that are no acceptable key.

    Remembered: the checks take half as long as sealing to the key does, and the directory names the same few
    keys for every envelope.

    ML-KEM coefficients must be reduced (FIPS 203, 7.2; the library checks). X25519 must be the canonical
    encoding, so that a key has one key id, and not of low order: any clamped scalar, a public one here, maps
    such points to zero, which the library refuses (RFC 7748, 6.1).
    """
    if len(raw) != KEY_LENGTH or int.from_bytes(raw[MLKEM_KEY_LENGTH:], "little") >= _FIELD_PRIME:
        return None
    with suppress(ValueError):
        mlkem = MLKEM768PublicKey.from_public_bytes(raw[:MLKEM_KEY_LENGTH])
        x25519 = X25519PublicKey.from_public_bytes(raw[MLKEM_KEY_LENGTH:])
        _PROBE.exchange(x25519)
        return MLKEM768X25519PublicKey(mlkem, x25519)
    return None


@dataclass(frozen=True, slots=True)
class WrapKey:
    """A public X-Wing key: ML-KEM-768 (1184 bytes) then X25519 (32 bytes); equal when the raw keys are equal.

    Raises SignatureError when `raw` is not an acceptable key.
    """

    raw: bytes = field(repr=False)
    key_id: bytes = field(init=False, compare=False)
    _key: MLKEM768X25519PublicKey = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        key = _parse(self.raw)
        if key is None:
            raise SignatureError
        key_id = hashlib.sha256(labelled(b"wrap-key", self.raw)).digest()[:KEY_ID_LENGTH]
        object.__setattr__(self, "key_id", key_id)
        object.__setattr__(self, "_key", key)

    def seal(self, info: bytes, plaintext: bytes) -> bytes:
        """Seal to this key; `info` binds the context and must be the same at opening. Randomised."""
        return _SUITE.encrypt(plaintext, self._key, info)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class UnwrapKey:
    """A private X-Wing key. Prints as its key id only."""

    public: WrapKey
    _key: MLKEM768X25519PrivateKey

    @classmethod
    def from_seed(cls, seed: bytes) -> UnwrapKey:
        """Expand a 32-byte seed as X-Wing does: SHAKE256 to 64 bytes for ML-KEM and 32 for X25519.

        Source: draft-connolly-cfrg-xwing-kem, expandDecapsulationKey. Raises BugError for another length.
        """
        if len(seed) != SEED_LENGTH:
            raise BugError
        expanded = hashlib.shake_256(seed).digest(96)
        mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        x25519 = X25519PrivateKey.from_private_bytes(expanded[64:])
        raw = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
        return cls(WrapKey(raw), MLKEM768X25519PrivateKey(mlkem, x25519))

    def open(self, info: bytes, sealed: bytes) -> bytes:
        """What was sealed to this key under this info. Raises CannotOpenError for anything else."""
        with suppress(InvalidTag, ValueError):
            return _SUITE.decrypt(sealed, self._key, info)
        raise CannotOpenError

    def __repr__(self) -> str:
        return f"UnwrapKey({self.public.key_id.hex()})"
