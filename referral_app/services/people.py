"""What the administrator and a unit's leads see: organisations, units, people, invitations, what expires.

Everything but invitations comes from the signed directory. Invitations come from the database; whether they are
genuine is said of each, and proven once more at the confirmation. Everything here blocks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Connection

from referral_app.database import people_calls, recovery_calls
from referral_app.directory.chain import Directory
from referral_app.directory.entry import (
    DirectoryEntry,
    EntryData,
    ForClients,
    OrganisationData,
    OrganisationType,
    RootData,
    RootRotationData,
    UnitData,
    UnitKeyData,
    UserData,
)
from referral_app.domain.roles import Role
from referral_app.domain.targets import Targets
from referral_app.errors import DirectoryExpiredError, DirectoryInvalidError
from referral_app.services.confirming import is_genuine, key_words
from referral_app.services.context import Context
from referral_app.services.epochs import READERS
from referral_app.services.expiry import EXPIRY_WARNING
from referral_app.services.names import Names
from referral_app.services.recovery import is_current_offline
from referral_app.services.unit_keys import newest_epoch

Kept = TypeVar("Kept", bound=EntryData)


class InvitationStatus(StrEnum):
    """Where an invitation stands that has not ended."""

    OPEN = "open"
    EXPIRED = "expired"
    REDEEMED = "redeemed"


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """An organisation as the directory has it."""

    organisation_id: UUID
    names: Names
    kind: OrganisationType
    municipality: str | None
    units: int
    expires: datetime
    active: bool


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit. `epoch` is None until its first lead has made its key. `successor` are the names of the open unit that
    takes a closed one's work over, None when nobody does.
    """

    unit_id: UUID
    names: Names
    organisation_id: UUID
    organisation_names: Names
    municipality: str | None
    receives: bool
    people: int
    leads: int
    epoch: int | None
    expires: datetime
    active: bool
    closed: bool
    successor: Names | None
    for_clients: ForClients
    targets: Targets

    @property
    def sole_lead(self) -> bool:
        """Whether losing one person would leave the unit's keys to the offline recovery key alone."""
        return self.active and self.leads == 1


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person. `active` is false once she is revoked or past her date."""

    user_id: UUID
    login: str
    name: str
    role: Role
    lead: bool
    unit_id: UUID
    unit_names: Names
    expires: datetime
    active: bool


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """An invitation that has not ended.

    `words` are the fingerprint of the new person's keys, once she has redeemed it. When it is not `genuine`, no
    administrator has signed it, or the keys were not brought as they are shown: never confirm it.
    """

    invitation_id: UUID
    user_id: UUID
    login: str
    name: str
    role: Role
    lead: bool
    unit_id: UUID
    unit_names: Names
    status: InvitationStatus
    created_at: datetime
    expires_at: datetime
    redeemed_at: datetime | None
    words: str | None
    genuine: bool


@dataclass(frozen=True, slots=True)
class ExpiringRow:
    """A directory entry that runs out soon, or has. `kind` is the entry's kind, such as `user` or `unit_key`.

    `needs_root`: it is renewed with two parts of the root key, from paper.
    """

    subject: UUID
    kind: str
    names: Names
    expires: datetime
    needs_root: bool


@dataclass(frozen=True, slots=True)
class UnitOverview:
    """A lead's own unit.

    `without_key` are people who handle referrals but have not been granted the newest key of the unit;
    `copies_current` is whether the recovery copies are shared among exactly the leads of today; `expiring` is what a
    lead renews herself and runs out soon; `issuing_known_to` are names of people who may know the unit's issuing key
    and should not any more.
    """

    unit: UnitRow
    people: tuple[PersonRow, ...]
    without_key: tuple[UUID, ...]
    copies_current: bool
    expiring: tuple[ExpiringRow, ...]
    issuing_known_to: tuple[str, ...]

    @property
    def needs_activation(self) -> bool:
        """Whether the unit has no key yet."""
        return self.unit.epoch is None


def organisations(context: Context) -> tuple[OrganisationRow, ...]:
    """All organisations, in the order in which they came."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    now = context.clock()
    return tuple(
        OrganisationRow(
            organisation_id=one.subject,
            names=one.data.name,
            kind=one.data.type,
            municipality=one.data.municipality,
            units=sum(unit.data.organisation == one.subject for unit in directory.units()),
            expires=one.expires,
            active=_is_active(directory, one, now),
        )
        for one in directory.organisations()
    )


def units(context: Context) -> tuple[UnitRow, ...]:
    """All units, in the order in which they came."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    now = context.clock()
    return tuple(_unit_row(directory, unit, now) for unit in directory.units())


def people(context: Context, unit_id: UUID | None = None) -> tuple[PersonRow, ...]:
    """All people, or those of a unit, by name."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    return _people(directory, unit_id, context.clock())


def invitations(context: Context) -> tuple[InvitationRow, ...]:
    """The invitations that have not ended, oldest first: an administrator sees all, a lead those of her unit.

    Raises NotAllowedError for others.
    """
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        found = people_calls.pending_invitations(conn)
    now = context.clock()
    return tuple(_invitation_row(directory, one, now) for one in found)


def expiring(context: Context) -> tuple[ExpiringRow, ...]:
    """What runs out within sixty days, or has already, the next first."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    return _expiring(directory, context.clock())


def administrators(context: Context) -> int:
    """How many administrators are in force."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    now = context.clock()
    return sum(
        user.data.role is Role.ADMINISTRATOR and _is_active(directory, user, now)
        for user in directory.users()
    )


def unit_overview(context: Context) -> UnitOverview:
    """The unit of the lead who asks. Raises NotAllowedError for others."""
    unit_id, now = context.person.unit_id, context.clock()
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        granted = people_calls.grants_of_my_unit(conn)
        current = copies_are_current(directory, unit_id, conn)
    unit = _unit_row(directory, directory.unit(unit_id), now)
    handling = (user for user in directory.members(unit_id) if user.data.role in READERS)
    return UnitOverview(
        unit=unit,
        people=_people(directory, unit_id, now),
        without_key=tuple(
            user.subject
            for user in handling
            if unit.epoch is not None and (unit.epoch, user.subject) not in granted
        ),
        copies_current=current,
        expiring=tuple(row for row in _expiring(directory, now) if _is_of_unit(directory, row, unit_id)),
        issuing_known_to=tuple(one.data.name for one in directory.left_with_issuing_key(unit_id)),
    )


def copies_are_current(directory: Directory, unit_id: UUID, conn: Connection) -> bool:
    """Whether each epoch that has recovery copies has shares for exactly today's leads and a copy for the offline key
    in force, and the newest has some.
    """
    leads = frozenset(lead.subject for lead in directory.leads(unit_id))
    wanted = leads if len(leads) > 1 else frozenset()
    holders: dict[int, set[UUID]] = {}
    copies = recovery_calls.recovery_copies_of_my_unit(conn)
    for copy in copies:
        holders.setdefault(copy.epoch, set()).update({copy.holder} if copy.holder else set())
    newest = newest_epoch(directory, unit_id)
    return (
        (newest is None or newest in holders)
        and all(found == wanted for found in holders.values())
        and all(is_current_offline(directory, copy) for copy in copies if copy.holder is None)
    )


def _expiring(directory: Directory, now: datetime) -> tuple[ExpiringRow, ...]:
    root = directory.root.subject
    return tuple(
        ExpiringRow(
            entry.subject,
            entry.kind,
            _names_of(directory, entry),
            entry.expires,
            directory.parent_of(entry) == root,
        )
        for entry in directory.expiring(now, EXPIRY_WARNING)
    )


def _is_of_unit(directory: Directory, row: ExpiringRow, unit_id: UUID) -> bool:
    """Whether a lead of the unit renews it: the unit signs its key and its people."""
    if row.kind == "user":
        return directory.user(row.subject).data.unit == unit_id
    return (row.kind, row.subject) == ("unit_key", unit_id)


def _people(directory: Directory, unit_id: UUID | None, now: datetime) -> tuple[PersonRow, ...]:
    rows = [
        PersonRow(
            user_id=user.subject,
            login=user.data.login,
            name=user.data.name,
            role=user.data.role,
            lead=user.data.lead,
            unit_id=user.data.unit,
            unit_names=directory.unit(user.data.unit).data.name,
            expires=user.expires,
            active=_is_active(directory, user, now),
        )
        for user in directory.users()
        if unit_id in (None, user.data.unit)
    ]
    return tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.login)))


def _unit_row(directory: Directory, unit: DirectoryEntry[UnitData], now: datetime) -> UnitRow:
    closed, successor = directory.is_closed(unit.subject), directory.successor(unit.subject)
    return UnitRow(
        unit_id=unit.subject,
        names=unit.data.name,
        organisation_id=unit.data.organisation,
        organisation_names=directory.organisation(unit.data.organisation).data.name,
        municipality=unit.data.municipality,
        receives=unit.data.receives and not closed,
        people=len(directory.members(unit.subject)),
        leads=len(directory.leads(unit.subject)),
        epoch=newest_epoch(directory, unit.subject),
        expires=unit.expires,
        active=_is_active(directory, unit, now) and not closed,
        closed=closed,
        successor=None if successor is None else directory.unit(successor).data.name,
        for_clients=unit.data.for_clients,
        targets=unit.data.targets,
    )


def _invitation_row(
    directory: Directory, one: people_calls.PendingInvitation, now: datetime
) -> InvitationRow:
    brought = one.redemption
    status = InvitationStatus.REDEEMED
    if brought is None:
        status = InvitationStatus.EXPIRED if now >= one.expires_at else InvitationStatus.OPEN
    return InvitationRow(
        invitation_id=one.invitation_id,
        user_id=one.user_id,
        login=one.login,
        name=one.name,
        role=one.role,
        lead=one.lead,
        unit_id=one.unit_id,
        unit_names=directory.unit(one.unit_id).data.name,
        status=status,
        created_at=one.created_at,
        expires_at=one.expires_at,
        redeemed_at=None if brought is None else brought.at,
        words=None if brought is None else key_words(brought.verify, brought.wrap),
        genuine=is_genuine(directory, one),
    )


def _is_active(directory: Directory, entry: DirectoryEntry[Kept], now: datetime) -> bool:
    try:
        directory.current(entry, now)
    except (DirectoryInvalidError, DirectoryExpiredError):
        return False
    return True


def _names_of(directory: Directory, entry: DirectoryEntry[EntryData]) -> Names:
    """What the entry is about; nothing for what belongs to the service as a whole."""
    match entry.data:
        case OrganisationData(name=names) | UnitData(name=names):
            return names
        case UserData(name=name) | RootData(name=name) | RootRotationData(name=name):
            return Names(name, name, name)
        case UnitKeyData():
            return directory.unit(entry.subject).data.name
        case _:
            return Names("", "", "")
