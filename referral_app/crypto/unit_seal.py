"""Sealing a text of a unit's own to the unit: who was granted the seed of the epoch opens it. FORMAT.md, "Unit text".

Unlike an envelope it has no half of the notary's, so reading it leaves no entry in the log: nothing of a client may
stand in it. A key of the unit proves membership, not who wrote: that is the signed statement's to say.
"""

from __future__ import annotations

from typing import Final
from uuid import UUID

from referral_app.crypto import cipher
from referral_app.crypto.grant import epoch_field
from referral_app.crypto.labels import derive, labelled
from referral_app.crypto.padding import pad, unpad

_LABEL: Final = b"unit-text"


def seal_unit_text(unit_seed: bytes, unit_id: UUID, epoch: int, version: int, content: bytes) -> bytes:
    """The content under a key of the unit's seed of that epoch, bound to unit, epoch and version (from 1).

    Raises InvalidInputError for more than 1 MiB.
    """
    context = _context(unit_id, epoch, version)
    return cipher.encrypt(derive(unit_seed, labelled(_LABEL)), context, pad(content))


def open_unit_text(unit_seed: bytes, unit_id: UUID, epoch: int, version: int, sealed: bytes) -> bytes:
    """What was sealed. Raises CannotOpenError for any other seed, unit, epoch, version or bytes."""
    context = _context(unit_id, epoch, version)
    return unpad(cipher.decrypt(derive(unit_seed, labelled(_LABEL)), context, sealed))


def _context(unit_id: UUID, epoch: int, version: int) -> bytes:
    return labelled(_LABEL, unit_id.bytes, epoch_field(epoch), version.to_bytes(4, "big"))
