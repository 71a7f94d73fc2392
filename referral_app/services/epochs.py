"""A unit's keys over time: somebody leaves, the next epoch begins, what is open is wrapped to its key.

Removal looks forward only: what somebody has read, she has read, and the seeds that she held she may have copied.
From the revocation on nothing is released to her; from the new epoch on nothing is sealed to a key that she held.
The wraps there were stay beside the new ones, so at every moment everybody of the unit can read.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

from sqlalchemy import Connection

from referral_app.crypto.grant import seal_unit_seed
from referral_app.crypto.wrapping import SEED_LENGTH, UnwrapKey, WrapKey
from referral_app.database import admin_calls, rewrap_calls
from referral_app.directory.chain import Directory, UserEntry
from referral_app.directory.entry import UnitKeyData
from referral_app.domain.codes import Purpose
from referral_app.domain.roles import COORDINATORS, REFERRERS
from referral_app.errors import (
    DirectoryInvalidError,
    NotAllowedError,
    NotFoundError,
)
from referral_app.services.context import Context
from referral_app.services.issuing_keys import change_some
from referral_app.services.issuing_seeds import (
    add_entry,
    from_next_second,
    one_transaction,
    own_authority,
    validity,
)
from referral_app.services.recovery import store_copies
from referral_app.services.rewrapping import Cancelled, Progress, RewrapRun, rewrap_open
from referral_app.translog.canonical import Json

__all__ = [
    "LEFT",
    "READERS",
    "Cancelled",
    "Departure",
    "NewEpoch",
    "Progress",
    "RewrapRun",
    "departure",
    "grant_seed",
    "new_epoch",
    "remove_member",
    "require_member",
    "rewrap_left",
    "rewrap_open",
]

LEFT = "left"
READERS = REFERRERS | COORDINATORS
"""Who may hold a unit's content key."""


@dataclass(frozen=True, slots=True)
class NewEpoch:
    """What `new_epoch` has made. `leads` hold shares of the seed when they are two or more; `offline_copy`: the
    service has a recovery key to which the seed was sealed.
    """

    epoch: int
    granted: tuple[UUID, ...]
    leads: int
    offline_copy: bool

    @property
    def sole_lead(self) -> bool:
        """One lead alone cannot be helped by another: warn."""
        return self.leads < 2


@dataclass(frozen=True, slots=True)
class Departure:
    """What will be so once somebody is removed: for the warning before it."""

    name: str
    leads_left: int
    people_left: int
    administrators_left: int

    @property
    def no_lead(self) -> bool:
        """Nobody could bring people in or restore the unit's key: name another lead first."""
        return self.leads_left == 0


def departure(context: Context, user_id: UUID) -> Departure:
    """Look before `remove_member`. Raises NotFoundError for somebody who is no member."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    person = require_member(directory, user_id)
    unit_id = person.data.unit
    left = [one for one in directory.members(unit_id) if one.subject != user_id]
    administrators = [one for one in directory.administrators() if one.subject != user_id]
    return Departure(person.data.name, sum(one.data.lead for one in left), len(left), len(administrators))


def remove_member(context: Context, user_id: UUID, reason: str = LEFT) -> int:
    """Take somebody out of force at once; the directory's version then. By a lead of her unit, or whoever holds her
    unit's or organisation's seed. With a lead or administrator the issuing keys that she may know end too.

    `new_epoch` and `rewrap_open` are to follow, and `issuing_keys.change_known` when she knew more keys than one
    transaction takes. Raises NotAllowedError without the seed, and for oneself;
    NotFoundError for somebody who is no member.
    """
    if user_id == context.person.user_id:
        raise NotAllowedError
    with one_transaction(context) as conn:
        directory = context.follow_directory(conn)
        person = require_member(directory, user_id)
        authority = own_authority(context, conn)
        issuer = person.data.unit
        if issuer not in authority.units:
            issuer = directory.unit(issuer).data.organisation
        if issuer not in authority.units and issuer not in authority.organisations:
            raise NotAllowedError
        entry = authority.revoke(directory, issuer, user_id, reason, from_next_second(context))
        directory = add_entry(context, conn, directory, entry)
        change_some(context, conn, directory, authority)
    with context.connect() as conn:
        return context.follow_directory(conn).version


def new_epoch(context: Context) -> NewEpoch:
    """Make the next key of this lead's unit, grant it to the unit's people and store the recovery copies: all in
    one transaction. Also the first key of a new unit.

    Raises NotAllowedError when the person does not hold the unit's issuing seed, StateChangedError when the directory
    has changed meanwhile: nothing was done, try again.
    """
    unit_id, seed = context.person.unit_id, secrets.token_bytes(SEED_LENGTH)
    with one_transaction(context) as conn:
        directory = context.follow_directory(conn)
        authority = own_authority(context, conn)
        if unit_id not in authority.units:
            raise NotAllowedError
        epoch = _next_epoch(directory, unit_id)
        data = UnitKeyData(epoch, UnwrapKey.from_seed(seed).public.raw)
        entry = authority.issue_unit_key(directory, unit_id, data, validity(context))
        directory = add_entry(context, conn, directory, entry)
        people = [user for user in directory.members(unit_id) if user.data.role in READERS]
        for user in people:
            grant_seed(context, conn, user, epoch, seed)
        copies = store_copies(context, conn, directory, epoch, seed)
    with context.connect() as conn:
        context.follow_directory(conn)
    granted = tuple(user.subject for user in people)
    return NewEpoch(epoch, granted, len(directory.leads(unit_id)), copies)


def grant_seed(context: Context, conn: Connection, user: UserEntry, epoch: int, seed: bytes) -> None:
    """Seal a unit's seed of one epoch to one of its people, with a signed statement. Raises NotAllowedError."""
    unit_id = user.data.unit
    sealed = seal_unit_seed(seed, WrapKey(user.data.wrap), unit_id, epoch)
    subject: dict[str, Json] = {
        "unit": unit_id.hex,
        "epoch": epoch,
        "user": user.subject.hex,
        "sealed": sha256(sealed).hexdigest(),
    }
    admin_calls.add_unit_grant(
        conn,
        unit_id=unit_id,
        epoch=epoch,
        user_id=user.subject,
        sealed=sealed,
        statement=context.sign("grant", Purpose.ADMINISTRATION, subject),
    )


def rewrap_left(context: Context) -> rewrap_calls.RewrapProgress:
    """How far the wrapping to the unit's newest key has come. Costs more than a page; ask once."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        unit_id = context.person.unit_id
        return rewrap_calls.rewrap_progress(conn, unit_id, directory.unit_key(unit_id).key_id)


def require_member(directory: Directory, user_id: UUID) -> UserEntry:
    """Somebody of a unit, not revoked. Raises NotFoundError."""
    try:
        person = directory.user(user_id)
    except DirectoryInvalidError:
        raise NotFoundError from None
    if person not in directory.members(person.data.unit):
        raise NotFoundError
    return person


def _next_epoch(directory: Directory, unit_id: UUID) -> int:
    try:
        return directory.unit_key(unit_id).epoch + 1
    except DirectoryInvalidError:
        return 1
