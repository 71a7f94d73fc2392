"""Giving a member the unit's seed of one epoch, sealed to the member's own key."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from referral_app.crypto.labels import labelled
from referral_app.crypto.wrapping import OVERHEAD as WRAP_OVERHEAD
from referral_app.crypto.wrapping import SEED_LENGTH, UnwrapKey, WrapKey
from referral_app.errors import BugError, CannotOpenError

GRANT_LENGTH: Final = SEED_LENGTH + WRAP_OVERHEAD
MAX_EPOCH: Final = 2**31 - 1


def _info(unit_id: UUID, epoch: int, member: WrapKey) -> bytes:
    if not 1 <= epoch <= MAX_EPOCH:
        raise BugError
    return labelled(b"grant", unit_id.bytes, epoch.to_bytes(4, "big"), member.key_id)


def seal_unit_seed(unit_seed: bytes, member: WrapKey, unit_id: UUID, epoch: int) -> bytes:
    """The 32-byte seed sealed to the member (1168 bytes), bound to unit, epoch (from 1) and member key.

    It does not tell who granted it: the grant's signed statement does. Raises BugError for a wrong length
    or epoch.
    """
    if len(unit_seed) != SEED_LENGTH:
        raise BugError
    return member.seal(_info(unit_id, epoch, member), unit_seed)


def open_unit_seed(sealed: bytes, member: UnwrapKey, unit_id: UUID, epoch: int) -> bytes:
    """The unit's 32-byte seed. Raises CannotOpenError for any other unit, epoch, member or bytes."""
    if len(sealed) != GRANT_LENGTH:
        raise CannotOpenError
    return member.open(_info(unit_id, epoch, member.public), sealed)
