"""Giving a person a seed that is not her own, sealed to her key.

A unit's content seed of one epoch opens what is sealed to the unit; an authority seed signs directory entries in
the name of a unit or an organisation. HPKE does not tell who sealed: the grant's signed statement does, and a seed
counts only if its public key is the one that the directory names.
"""

from __future__ import annotations

from typing import Final
from uuid import UUID

from referral_app.crypto.labels import labelled
from referral_app.crypto.wrapping import OVERHEAD as WRAP_OVERHEAD
from referral_app.crypto.wrapping import SEED_LENGTH, UnwrapKey, WrapKey
from referral_app.errors import BugError, CannotOpenError

GRANT_LENGTH: Final = SEED_LENGTH + WRAP_OVERHEAD
MAX_EPOCH: Final = 2**31 - 1


def epoch_field(epoch: int) -> bytes:
    """The epoch as labelled forms hold it: u32, from 1. BugError for a number that is none."""
    if not 1 <= epoch <= MAX_EPOCH:
        raise BugError
    return epoch.to_bytes(4, "big")


def seal_seed_to(seed: bytes, info: bytes, holder: WrapKey) -> bytes:
    """A 32-byte seed sealed under `info` (1168 bytes). BugError for another length."""
    if len(seed) != SEED_LENGTH:
        raise BugError
    return holder.seal(info, seed)


def open_seed_from(sealed: bytes, info: bytes, holder: UnwrapKey) -> bytes:
    """The 32-byte seed. CannotOpenError for anything that `seal_seed_to` would not have made."""
    if len(sealed) != GRANT_LENGTH:
        raise CannotOpenError
    return holder.open(info, sealed)


def seal_unit_seed(unit_seed: bytes, member: WrapKey, unit_id: UUID, epoch: int) -> bytes:
    """The unit's content seed sealed to the member (1168 bytes), bound to unit, epoch (from 1) and member key.

    Raises BugError for a wrong length or epoch.
    """
    return seal_seed_to(unit_seed, _unit_info(unit_id, epoch, member), member)


def open_unit_seed(sealed: bytes, member: UnwrapKey, unit_id: UUID, epoch: int) -> bytes:
    """The unit's 32-byte seed. Raises CannotOpenError for any other unit, epoch, member or bytes."""
    return open_seed_from(sealed, _unit_info(unit_id, epoch, member.public), member)


def seal_authority_seed(seed: bytes, member: WrapKey, subject_id: UUID) -> bytes:
    """The Ed25519 seed that issues in the name of a unit or organisation, sealed to the member (1168 bytes).

    Raises BugError for a wrong length.
    """
    return seal_seed_to(seed, _authority_info(subject_id, member), member)


def open_authority_seed(sealed: bytes, member: UnwrapKey, subject_id: UUID) -> bytes:
    """The 32-byte seed. Raises CannotOpenError for any other subject, member or bytes."""
    return open_seed_from(sealed, _authority_info(subject_id, member.public), member)


def _unit_info(unit_id: UUID, epoch: int, member: WrapKey) -> bytes:
    return labelled(b"grant", unit_id.bytes, epoch_field(epoch), member.key_id)


def _authority_info(subject_id: UUID, member: WrapKey) -> bytes:
    return labelled(b"authority", subject_id.bytes, member.key_id)
