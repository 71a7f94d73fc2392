"""Copies of a unit's content seed for the day when its people have lost theirs.

Each epoch's seed is kept twice more: in shares, one sealed to each of the unit's leads, of whom any two can
restore it together; and whole, sealed to the offline recovery key, whose own seed exists on paper only. One lead's
share goes to another for a logged request only, sealed to that request.
"""

from __future__ import annotations

from typing import Final
from uuid import UUID

from referral_app.crypto.grant import epoch_field, open_seed_from, seal_seed_to
from referral_app.crypto.labels import labelled
from referral_app.crypto.shares import SHARE_LENGTH, join_from_paper, join_shares
from referral_app.crypto.wrapping import OVERHEAD as WRAP_OVERHEAD
from referral_app.crypto.wrapping import UnwrapKey, WrapKey
from referral_app.errors import BugError, CannotOpenError, RecoveryCodeInvalidError

SEALED_SHARE_LENGTH: Final = SHARE_LENGTH + WRAP_OVERHEAD

_HASH_LENGTH: Final = 32


def seal_share(share: bytes, lead: WrapKey, unit_id: UUID, epoch: int) -> bytes:
    """A share of `shares.split_among` sealed to its lead (1178 bytes), bound to unit, epoch and the lead's key."""
    return _seal(share, _share_info(unit_id, epoch, lead), lead)


def open_share(sealed: bytes, lead: UnwrapKey, unit_id: UUID, epoch: int) -> bytes:
    """The lead's own share. Raises CannotOpenError for any other unit, epoch, lead or bytes."""
    return _open(sealed, _share_info(unit_id, epoch, lead.public), lead)


def seal_answer(share: bytes, asking: WrapKey, unit_id: UUID, epoch: int, request_hash: bytes) -> bytes:
    """A lead's opened share sealed to the lead who asks for it (1178 bytes), good for this request only.

    `request_hash` is SHA-256 of the body of her signed request, which the caller has verified and shown.
    """
    return _seal(share, _answer_info(unit_id, epoch, asking, request_hash), asking)


def open_answer(sealed: bytes, asking: UnwrapKey, unit_id: UUID, epoch: int, request_hash: bytes) -> bytes:
    """The other lead's share. Raises CannotOpenError for the answer to another request."""
    return _open(sealed, _answer_info(unit_id, epoch, asking.public, request_hash), asking)


def join_unit_seed(one: bytes, other: bytes, unit_key: WrapKey) -> bytes:
    """The unit's seed from two shares, when it is the seed of `unit_key`, which the directory names for the epoch.

    Raises CannotOpenError otherwise, also when a share was swapped for another.
    """
    seed = join_shares(one, other)
    if UnwrapKey.from_seed(seed).public != unit_key:
        raise CannotOpenError
    return seed


def join_recovery_key(lines: tuple[str, str], recovery: WrapKey) -> UnwrapKey:
    """The offline recovery key from two of its sheets, when it is the one that the directory names.

    Raises RecoveryCodeInvalidError otherwise.
    """
    key = UnwrapKey.from_seed(join_from_paper(lines))
    if key.public != recovery:
        raise RecoveryCodeInvalidError
    return key


def seal_offline_copy(unit_seed: bytes, recovery: WrapKey, unit_id: UUID, epoch: int) -> bytes:
    """The unit's seed sealed to the offline recovery key (1168 bytes), bound to unit, epoch and that key."""
    return seal_seed_to(unit_seed, _offline_info(unit_id, epoch, recovery), recovery)


def open_offline_copy(sealed: bytes, recovery: UnwrapKey, unit_id: UUID, epoch: int) -> bytes:
    """The unit's 32-byte seed; it counts only if its key is the one that the directory names for the epoch.

    Raises CannotOpenError for any other unit, epoch, key or bytes.
    """
    return open_seed_from(sealed, _offline_info(unit_id, epoch, recovery.public), recovery)


def _seal(share: bytes, info: bytes, holder: WrapKey) -> bytes:
    if len(share) != SHARE_LENGTH:
        raise BugError
    return holder.seal(info, share)


def _open(sealed: bytes, info: bytes, holder: UnwrapKey) -> bytes:
    if len(sealed) != SEALED_SHARE_LENGTH:
        raise CannotOpenError
    return holder.open(info, sealed)


def _share_info(unit_id: UUID, epoch: int, lead: WrapKey) -> bytes:
    return labelled(b"recovery/share", unit_id.bytes, epoch_field(epoch), lead.key_id)


def _answer_info(unit_id: UUID, epoch: int, asking: WrapKey, request_hash: bytes) -> bytes:
    if len(request_hash) != _HASH_LENGTH:
        raise BugError
    return labelled(b"recovery/answer", unit_id.bytes, epoch_field(epoch), asking.key_id, request_hash)


def _offline_info(unit_id: UUID, epoch: int, recovery: WrapKey) -> bytes:
    return labelled(b"recovery/offline", unit_id.bytes, epoch_field(epoch), recovery.key_id)
