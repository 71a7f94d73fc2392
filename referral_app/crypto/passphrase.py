"""The seed at rest: sealed under a passphrase and a device secret together.

The blob may lie in the database: without the 128-bit secret key, which is only in the desktop's keyring and
on the recovery sheet, no guess of the passphrase can be tried. Format: FORMAT.md, "Sealed seed". Deriving
takes about 0.15 s and 64 MiB at the default strength; never on the GUI thread.
"""

from __future__ import annotations

import secrets
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from referral_app.crypto import cipher
from referral_app.crypto.labels import derive, labelled
from referral_app.errors import (
    BugError,
    CannotOpenError,
    FieldProblem,
    InvalidInputError,
    WrongPassphraseError,
)

SEED_LENGTH: Final = 32
SECRET_KEY_LENGTH: Final = 16

_MAGIC: Final = b"KSP1"
_SALT_LENGTH: Final = 16
_HEAD_LENGTH: Final = len(_MAGIC) + 4 + 4 + 4 + _SALT_LENGTH
BLOB_LENGTH: Final = _HEAD_LENGTH + cipher.ciphertext_length(SEED_LENGTH)

_MEMORY_KIB: Final = range(19 * 1024, 256 * 1024 + 1)
_ITERATIONS: Final = range(2, 11)
_LANES: Final = range(1, 9)


@dataclass(frozen=True, slots=True)
class PassphraseStrength:
    """Argon2id (RFC 9106) cost: memory 19 to 256 MiB, 2 to 10 iterations, 1 to 8 lanes.

    The upper bounds keep a forged blob from exhausting the desktop; the lower ones are OWASP's minimum.
    Raises BugError outside of them.
    """

    memory_kib: int
    iterations: int
    lanes: int

    def __post_init__(self) -> None:
        within = self.memory_kib in _MEMORY_KIB and self.iterations in _ITERATIONS and self.lanes in _LANES
        if not within:
            raise BugError


DEFAULT: Final = PassphraseStrength(memory_kib=64 * 1024, iterations=3, lanes=4)


def new_secret_key() -> bytes:
    """A fresh 128-bit device secret."""
    return secrets.token_bytes(SECRET_KEY_LENGTH)


def seal_seed(
    seed: bytes, passphrase: str, secret_key: bytes, user_id: UUID, params: PassphraseStrength = DEFAULT
) -> bytes:
    """Seal a 32-byte seed (136 bytes), bound to the user; the passphrase is normalised to NFC.

    Raises InvalidInputError (field `passphrase`, problem `not_text`) for lone surrogates, BugError for wrong
    lengths.
    """
    if len(seed) != SEED_LENGTH or len(secret_key) != SECRET_KEY_LENGTH:
        raise BugError
    normalised = _normalise(passphrase)
    if normalised is None:
        raise InvalidInputError((FieldProblem("passphrase", "not_text"),))
    head = _encode_head(params, secrets.token_bytes(_SALT_LENGTH))
    key = _key(_stretch(normalised, params, head), secret_key)
    return head + cipher.encrypt(key, _context(head, user_id), seed)


def open_seed(blob: bytes, passphrase: str, secret_key: bytes, user_id: UUID) -> bytes:
    """The seed. Raises WrongPassphraseError when passphrase, secret key or user do not fit the blob (or its
    ciphertext was changed: the two cannot be told apart), CannotOpenError when it is no such blob.
    """
    return open_stretched(blob, stretch_for(blob, passphrase), secret_key, user_id)


def stretch_for(blob: bytes, passphrase: str) -> bytes:
    """The slow first half of `open_seed`, for which nobody need know yet whose blob it is; 32 secret bytes.

    It leaves the interpreter free for other threads. Raises WrongPassphraseError for what is not text,
    CannotOpenError when it is no such blob.
    """
    params = _decode_params(blob)
    normalised = _normalise(passphrase)
    if normalised is None:
        raise WrongPassphraseError
    return _stretch(normalised, params, blob[:_HEAD_LENGTH])


def open_stretched(blob: bytes, stretched: bytes, secret_key: bytes, user_id: UUID) -> bytes:
    """The quick second half. Raises as `open_seed`."""
    if len(secret_key) != SECRET_KEY_LENGTH:
        raise BugError
    head = blob[:_HEAD_LENGTH]
    seed = _try_decrypt(_key(stretched, secret_key), _context(head, user_id), blob[_HEAD_LENGTH:])
    if seed is None:
        raise WrongPassphraseError
    return seed


def _normalise(passphrase: str) -> bytes | None:
    with suppress(UnicodeEncodeError):
        return unicodedata.normalize("NFC", passphrase).encode("utf-8")
    return None


def _try_decrypt(key: bytes, context: bytes, ciphertext: bytes) -> bytes | None:
    with suppress(CannotOpenError):
        return cipher.decrypt(key, context, ciphertext)
    return None


def _encode_head(params: PassphraseStrength, salt: bytes) -> bytes:
    numbers = (params.memory_kib, params.iterations, params.lanes)
    return _MAGIC + b"".join(number.to_bytes(4, "big") for number in numbers) + salt


def _decode_params(blob: bytes) -> PassphraseStrength:
    if len(blob) != BLOB_LENGTH or not blob.startswith(_MAGIC):
        raise CannotOpenError
    memory_kib, iterations, lanes = (int.from_bytes(blob[at : at + 4], "big") for at in (4, 8, 12))
    with suppress(BugError):
        return PassphraseStrength(memory_kib, iterations, lanes)
    raise CannotOpenError


def _stretch(passphrase: bytes, params: PassphraseStrength, head: bytes) -> bytes:
    return Argon2id(
        salt=head[-_SALT_LENGTH:],
        length=32,
        iterations=params.iterations,
        lanes=params.lanes,
        memory_cost=params.memory_kib,
    ).derive(passphrase)


def _key(stretched: bytes, secret_key: bytes) -> bytes:
    return derive(stretched + secret_key, labelled(b"passphrase"))


def _context(head: bytes, user_id: UUID) -> bytes:
    return labelled(b"passphrase", user_id.bytes, head)
