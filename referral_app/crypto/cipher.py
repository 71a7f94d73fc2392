"""Encryption of whole texts with Cobblestone-256 (C2SP chunked-encryption): authenticated and key-committing.

Committing matters: with plain AES-GCM one sender could show two recipients two texts under one ciphertext.
Each message draws its own salt, so a key may be used again; the context is authenticated and not stored.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from cryptography.cobblestone import Cobblestone256Decryptor, Cobblestone256Encryptor
from cryptography.exceptions import InvalidTag

from referral_app.errors import CannotOpenError

KEY_LENGTH: Final = 32
CHUNK_LENGTH: Final = 16384


def ciphertext_length(plaintext_length: int) -> int:
    """How long the ciphertext of so many bytes is: salt and commitment (56), a tag (16) for each chunk.

    The last chunk is always shorter than 16 KiB and may be empty.
    """
    return plaintext_length + 56 + 16 * (plaintext_length // CHUNK_LENGTH + 1)


def encrypt(key: bytes, context: bytes, plaintext: bytes) -> bytes:
    """Encrypt under a 32-byte key. Randomised."""
    encryptor = Cobblestone256Encryptor(key, context)
    return encryptor.update(plaintext) + encryptor.finalize()


def decrypt(key: bytes, context: bytes, ciphertext: bytes) -> bytes:
    """The plaintext, whole or not at all. Raises CannotOpenError for anything else."""
    with suppress(InvalidTag, ValueError):
        decryptor = Cobblestone256Decryptor(key, context)
        return decryptor.update(ciphertext) + decryptor.finalize()
    raise CannotOpenError
