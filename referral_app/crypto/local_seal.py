"""Sealing files on this desktop (drafts, outbox) under the person's local key."""

from __future__ import annotations

from typing import Final

from referral_app.crypto import cipher
from referral_app.crypto.labels import labelled
from referral_app.errors import BugError, CannotOpenError

_MAGIC: Final = b"KSL1"


def seal_local(key: bytes, context: bytes, plaintext: bytes) -> bytes:
    """Seal under a 32-byte key, `Identity.local_key`.

    `context` says what and whose it is (say, draft and id); it is bound, not stored, so that no sealed file
    can stand in for another. Raises BugError for a wrong key length.
    """
    _check_key(key)
    return _MAGIC + cipher.encrypt(key, labelled(b"local", context), plaintext)


def open_local(key: bytes, context: bytes, blob: bytes) -> bytes:
    """What was sealed under this key and context. Raises CannotOpenError for anything else."""
    _check_key(key)
    if not blob.startswith(_MAGIC):
        raise CannotOpenError
    return cipher.decrypt(key, labelled(b"local", context), blob[len(_MAGIC) :])


def _check_key(key: bytes) -> None:
    if len(key) != cipher.KEY_LENGTH:
        raise BugError
