"""Who and what is in a directory, as its newest entries have it, in force or not.

Look-ups raise DirectoryInvalidError for what is not there.
"""

from __future__ import annotations

from datetime import date
from typing import TypeVar, cast
from uuid import UUID

from referral_app.directory import covering, holders
from referral_app.directory.entry import (
    AbsenceData,
    DirectoryEntry,
    EntryData,
    NotaryData,
    OrganisationData,
    RecoveryData,
    RootData,
    RootRotationData,
    UnitData,
    UserData,
)
from referral_app.directory.state import State
from referral_app.domain.roles import Role
from referral_app.errors import DirectoryInvalidError

RootEntry = DirectoryEntry[RootData | RootRotationData]
NotaryEntry = DirectoryEntry[NotaryData]
RecoveryEntry = DirectoryEntry[RecoveryData]
OrganisationEntry = DirectoryEntry[OrganisationData]
UnitEntry = DirectoryEntry[UnitData]
UserEntry = DirectoryEntry[UserData]

Data = TypeVar("Data", bound=EntryData)


class Roster:
    """The part of a directory that needs no clock. Immutable: nobody changes the state once it is given."""

    __slots__ = ("_state",)

    def __init__(self, state: State) -> None:
        self._state = state

    @property
    def root(self) -> RootEntry:
        """The root, by its first entry or its last rotation."""
        if self._state.root is None:
            raise DirectoryInvalidError
        return cast("RootEntry", self._state.newest(self._state.root).entry)

    @property
    def root_keys(self) -> tuple[bytes, ...]:
        """The root's raw keys in the order they came into force; the last one counts.

        The first is what a pass over the log from its beginning must start with, whichever is pinned.
        """
        return self._state.root_keys

    @property
    def notary(self) -> NotaryEntry:
        """The notary, with the keys in force."""
        return self._newest(self._state.notary, NotaryData)

    @property
    def notaries(self) -> tuple[NotaryEntry, ...]:
        """All entries of the notary, oldest first: with whose keys old checkpoints were signed."""
        if self._state.notary is None:
            return ()
        return tuple(entry_of(term.entry, NotaryData) for term in self._state.line(self._state.notary))

    @property
    def recovery(self) -> RecoveryEntry:
        """The offline recovery key."""
        return self._newest(self._state.recovery, RecoveryData)

    def history(self, subject: UUID) -> tuple[DirectoryEntry[EntryData], ...]:
        """All entries of a subject, oldest first."""
        return tuple(term.entry for term in self._state.line(subject))

    def organisation(self, organisation_id: UUID) -> OrganisationEntry:
        """An organisation."""
        return self._newest(organisation_id, OrganisationData)

    def unit(self, unit_id: UUID) -> UnitEntry:
        """A unit."""
        return self._newest(unit_id, UnitData)

    def is_revoked(self, subject: UUID) -> bool:
        """Is the subject out of force, or anything above it? Raises DirectoryInvalidError for nobody known."""
        return self._state.is_revoked(subject)

    def newest_issuer(self, subject: UUID) -> OrganisationEntry | UnitEntry:
        """A unit or an organisation: whose entry names an issuing key."""
        entry = self._state.newest(subject).entry
        if isinstance(entry.data, OrganisationData):
            return entry_of(entry, OrganisationData)
        return entry_of(entry, UnitData)

    def issuing_key_holders(self, subject: UUID) -> tuple[UserEntry, ...]:
        """Who is to hold the issuing key of a unit or organisation: its leads and all administrators, not revoked."""
        return tuple(map(self.user, sorted(holders.holders(self._state, subject))))

    def left_with_issuing_key(self, subject: UUID) -> tuple[UserEntry, ...]:
        """Who may know the issuing key in force of a unit or organisation, and is no holder any more."""
        return tuple(map(self.user, sorted(holders.left_knowing(self._state, subject))))

    def issuing_keys_to_change(self) -> tuple[UUID, ...]:
        """The organisations, then the units, not revoked, whose issuing key somebody may know who should not."""
        issuers = [
            *(organisation.subject for organisation in self.organisations()),
            *(unit.subject for unit in self.units()),
        ]
        return tuple(
            one
            for one in issuers
            if not self._state.is_revoked(one) and holders.left_knowing(self._state, one)
        )

    def parent_of(self, entry: DirectoryEntry[EntryData]) -> UUID:
        """Under whom the subject stands by that entry: by whom the entry is renewed."""
        return self._state.parent_of(entry)

    def user(self, user_id: UUID) -> UserEntry:
        """A person."""
        return self._newest(user_id, UserData)

    def user_by_login(self, login: str) -> UserEntry:
        """The person whose login this is; a login never changes hands."""
        return self._newest(self._state.logins.get(login), UserData)

    def user_by_key(self, key_id: bytes) -> UserEntry:
        """The newest entry of the person who signs, or once signed, with this key."""
        return self._newest(self._state.key_owners.get(key_id), UserData)

    def members(self, unit_id: UUID) -> tuple[UserEntry, ...]:
        """The people of a unit who are not revoked, in the order of their first entries."""
        return tuple(
            user
            for user in self.users()
            if user.data.unit == unit_id and not self._state.is_revoked(user.subject)
        )

    def leads(self, unit_id: UUID) -> tuple[UserEntry, ...]:
        """The unit's people, not revoked, who answer for its people and keys."""
        return tuple(user for user in self.members(unit_id) if user.data.lead)

    def administrators(self) -> tuple[UserEntry, ...]:
        """The administrators who are not revoked."""
        return tuple(
            user
            for user in self.users()
            if user.data.role is Role.ADMINISTRATOR and not self._state.is_revoked(user.subject)
        )

    def organisations(self) -> tuple[OrganisationEntry, ...]:
        """All organisations, in the order of their first entries."""
        return self._all(OrganisationData)

    def units(self) -> tuple[UnitEntry, ...]:
        """All units, in the order of their first entries."""
        return self._all(UnitData)

    def users(self) -> tuple[UserEntry, ...]:
        """All people, in the order of their first entries."""
        return self._all(UserData)

    def units_receiving(self, municipality_code: str) -> tuple[UnitEntry, ...]:
        """The units that take referrals for people of this municipality: those of it that are to receive, and
        those that succeed closed ones of it. None is revoked or closed, and each has a key to seal to.
        """
        local = [unit for unit in self.units() if unit.data.municipality == municipality_code]
        heirs = [heir for unit in local if (heir := self.successor(unit.subject)) is not None]
        named = [*(unit.subject for unit in local if not self.is_closed(unit.subject)), *heirs]
        return tuple(unit for unit in map(self.unit, dict.fromkeys(named)) if self._can_receive(unit))

    def _can_receive(self, unit: UnitEntry) -> bool:
        known, revoked = unit.subject in self._state.unit_keys, self._state.is_revoked(unit.subject)
        return unit.data.receives and known and not revoked

    # --- who stands in for whom ------------------------------------------------------------------------

    def deputy_of(self, user_id: UUID, day: date) -> UUID | None:
        """Who covers for a person on that day, if she is absent; see covering.py."""
        return covering.deputy_of(self._state, user_id, day)

    def covered_by(self, user_id: UUID, day: date) -> tuple[UUID, ...]:
        """The people whom this one covers for on that day."""
        return covering.covered_by(self._state, user_id, day)

    def absences_of(self, user_id: UUID) -> tuple[AbsenceData, ...]:
        """When a person is, was or will be away, and who covers; in order."""
        return covering.absences_of(self._state, user_id)

    def is_closed(self, unit_id: UUID) -> bool:
        """Has the unit's organisation closed it?"""
        return unit_id in self._state.successions

    def successor(self, unit_id: UUID) -> UUID | None:
        """The open unit that the work of a closed one goes to; None when it is open, or nobody takes it."""
        open_ones = (one for one in covering.successors(self._state, unit_id) if not self.is_closed(one))
        return next(open_ones, None)

    def predecessors(self, unit_id: UUID) -> tuple[UUID, ...]:
        """The closed units whose work has come to this one."""
        return covering.predecessors(self._state, unit_id)

    # ---------------------------------------------------------------------------------------------------

    def _newest(self, subject: UUID | None, data: type[Data]) -> DirectoryEntry[Data]:
        if subject is None:
            raise DirectoryInvalidError
        return entry_of(self._state.newest(subject).entry, data)

    def _all(self, data: type[Data]) -> tuple[DirectoryEntry[Data], ...]:
        newest = (line[-1].entry for line in self._state.lines.values())
        return tuple(entry_of(entry, data) for entry in newest if isinstance(entry.data, data))


def entry_of(entry: DirectoryEntry[EntryData], data: type[Data]) -> DirectoryEntry[Data]:
    """The same entry, if it is of the kind asked for."""
    if not isinstance(entry.data, data):
        raise DirectoryInvalidError
    return cast("DirectoryEntry[Data]", entry)
