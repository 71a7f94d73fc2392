"""A unit's content keys in the hands of its leads: the first key, and grants to people who came by other ways.

The keys themselves are epochs.py, the recovery copies recovery.py.
"""

from __future__ import annotations

from hashlib import sha256
from uuid import UUID

from referral_app.crypto.grant import seal_unit_seed
from referral_app.crypto.wrapping import WrapKey
from referral_app.database import people_calls
from referral_app.database.people_calls import EpochGrant
from referral_app.directory.chain import Directory
from referral_app.domain.codes import Purpose
from referral_app.errors import DirectoryInvalidError, StateChangedError
from referral_app.services.context import Context
from referral_app.services.epochs import READERS, NewEpoch, grant_seed, new_epoch
from referral_app.services.issuing_seeds import one_transaction
from referral_app.translog.canonical import Json


def activate_unit(context: Context) -> NewEpoch:
    """Make the unit's first key: in the directory, granted to the unit's people, and with its recovery copies.

    For a lead of the unit. Raises StateChangedError when the unit has a key, and as `new_epoch`.
    """
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    if newest_epoch(directory, context.person.unit_id) is not None:
        raise StateChangedError
    return new_epoch(context)


def grant_missing(context: Context) -> int:
    """Give the unit's people the keys that they have not been granted, of those the caller holds; how many.

    For a lead of the unit. Raises NotAllowedError.
    """
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        granted = people_calls.grants_of_my_unit(conn)
        seeds = context.unit_seeds(conn)
    people = [user for user in directory.members(context.person.unit_id) if user.data.role in READERS]
    missing = [(user, epoch) for user in people for epoch in seeds if (epoch, user.subject) not in granted]
    with one_transaction(context) as conn:
        for user, epoch in missing:
            grant_seed(context, conn, user, epoch, seeds[epoch])
    return len(missing)


def newest_epoch(directory: Directory, unit_id: UUID) -> int | None:
    """The unit's newest epoch; None while it has no key."""
    try:
        return directory.unit_key(unit_id).epoch
    except DirectoryInvalidError:
        return None


def seal_grant(context: Context, epoch: int, seed: bytes, user_id: UUID, member: WrapKey) -> EpochGrant:
    """The seed of an epoch of the caller's unit sealed to somebody, with the statement that grants it."""
    unit_id = context.person.unit_id
    sealed = seal_unit_seed(seed, member, unit_id, epoch)
    subject: dict[str, Json] = {
        "unit": unit_id.hex,
        "epoch": epoch,
        "user": user_id.hex,
        "sealed": sha256(sealed).hexdigest(),
    }
    return EpochGrant(epoch, sealed, context.sign("grant", Purpose.ADMINISTRATION, subject))
