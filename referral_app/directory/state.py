"""What a replayed directory knows: who is in force, since when, and until when.

A subject's `Line` is its entries in order, each with the time it ended: when the next entry of the same
subject was issued, or the subject was revoked. A person's parent is her unit, a unit's its organisation, an
organisation's the root, whoever signed the entry; every other's is its issuer, up to the root, which issued itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import UUID

from referral_app.crypto.signing import VerifyKey
from referral_app.directory.entry import (
    NO_ENTRY,
    AbsenceData,
    DirectoryEntry,
    EntryData,
    OrganisationData,
    SuccessionData,
    UnitData,
    UnitKeyData,
    UserData,
)
from referral_app.errors import DirectoryExpiredError, DirectoryInvalidError


@dataclass(frozen=True, slots=True)
class Term:
    """One entry, and when it ended; None while it is the subject's newest and not revoked. `ended_by` is the version
    of the entry that ended it.
    """

    entry: DirectoryEntry[EntryData]
    ended: datetime | None = None
    ended_by: int | None = None

    def in_force(self, time: datetime) -> bool:
        """Was the entry issued and not ended at that time? Its own date of expiry is another matter."""
        return self.entry.issued <= time and (self.ended is None or time < self.ended)


Line = tuple[Term, ...]


@dataclass(slots=True)
class State:
    """The tables of a directory. Owned and changed by one replay, never changed after it."""

    version: int
    hashes: list[bytes]  # of all entries, by version
    lines: dict[UUID, Line]
    issuer_keys: dict[UUID, VerifyKey]  # of the newest entry of the root, organisations and units
    unit_keys: dict[UUID, tuple[DirectoryEntry[UnitKeyData], ...]]  # by epoch, each as last renewed
    unit_keys_made: dict[UUID, DirectoryEntry[UnitKeyData]]  # the newest epoch's first entry
    logins: dict[str, UUID]
    key_owners: dict[bytes, UUID]  # every Ed25519 key id there ever was; it never changes hands
    root_keys: tuple[bytes, ...]  # raw, as they came into force; the last one counts
    absences: dict[UUID, tuple[DirectoryEntry[AbsenceData], ...]]
    successions: dict[UUID, DirectoryEntry[SuccessionData]]  # by closed unit
    with_leads: set[UUID]  # units that have, or once had, a lead
    with_officers: set[UUID]  # units that have, or once had, an auditor or administrator
    issuing_known_to: dict[UUID, frozenset[UUID]]  # who may know the issuing key in force; holders.py
    administrators: frozenset[UUID]  # everybody who is, or once was, one
    root: UUID | None
    notary: UUID | None
    recovery: UUID | None

    @classmethod
    def empty(cls) -> State:
        """Before the first entry."""
        return cls(0, [], {}, {}, {}, {}, {}, {}, (), {}, {}, set(), set(), {}, frozenset(), None, None, None)

    @property
    def head_hash(self) -> bytes:
        """The hash of the last entry; zeros before the first."""
        return self.hashes[-1] if self.hashes else NO_ENTRY

    def copy(self) -> State:
        """Tables that can be changed without touching these."""
        return replace(
            self,
            hashes=list(self.hashes),
            lines=dict(self.lines),
            issuer_keys=dict(self.issuer_keys),
            unit_keys=dict(self.unit_keys),
            unit_keys_made=dict(self.unit_keys_made),
            logins=dict(self.logins),
            key_owners=dict(self.key_owners),
            absences=dict(self.absences),
            successions=dict(self.successions),
            with_leads=set(self.with_leads),
            with_officers=set(self.with_officers),
            issuing_known_to=dict(self.issuing_known_to),
        )

    def line(self, subject: UUID) -> Line:
        """A subject's entries, at least one; DirectoryInvalidError when there is none."""
        line = self.lines.get(subject)
        if line is None:
            raise DirectoryInvalidError
        return line

    def newest(self, subject: UUID) -> Term:
        """A subject's last entry, in force or not."""
        return self.line(subject)[-1]

    def entry_at(self, subject: UUID, time: datetime) -> DirectoryEntry[EntryData]:
        """The subject's entry that was in force at that time, expired or not; DirectoryInvalidError for
        none.
        """
        terms = [term for term in self.line(subject) if term.in_force(time)]
        if not terms:
            raise DirectoryInvalidError
        return terms[-1].entry

    def parents(self, subject: UUID) -> Iterator[UUID]:
        """The subject's parent, that one's parent, and so on up to the root, as the chain now stands."""
        child, parent = subject, self.parent_of(self.newest(subject).entry)
        while parent != child:
            yield parent
            child, parent = parent, self.parent_of(self.newest(parent).entry)

    def parent_of(self, entry: DirectoryEntry[EntryData]) -> UUID:
        """Under whom the entry's subject stands by that entry; the root stands under itself."""
        match entry.data:
            case UserData(unit=unit):
                return unit
            case UnitData(organisation=organisation):
                return organisation
            case OrganisationData() if self.root is not None:
                return self.root
            case _:
                return entry.issuer

    def is_revoked(self, subject: UUID) -> bool:
        """Is the subject or a parent revoked as the chain now stands?"""
        return any(self.newest(one).ended is not None for one in (subject, *self.parents(subject)))

    def require_not_revoked(self, subject: UUID) -> None:
        """DirectoryInvalidError when the subject or a parent is revoked."""
        if self.is_revoked(subject):
            raise DirectoryInvalidError

    def require_in_force(self, subject: UUID, time: datetime) -> None:
        """The subject and its parents of that time had an entry in force then.

        DirectoryExpiredError when one was only past its date, DirectoryInvalidError otherwise.
        """
        child: UUID | None = None
        while subject != child:
            entry = self.entry_at(subject, time)
            if time >= entry.expires:
                raise DirectoryExpiredError
            child, subject = subject, self.parent_of(entry)

    def term_around(self, subject: UUID, time: datetime) -> tuple[datetime, datetime]:
        """From when up to when the subject and its parents have the same entries in force, and within their dates, as
        at that time, at which they must be in force. Terms of one line never overlap.
        """
        since, until = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
        child: UUID | None = None
        while subject != child:
            term = next(term for term in reversed(self.line(subject)) if term.in_force(time))
            since = max(since, term.entry.issued)
            until = min(until, term.entry.expires, term.ended or until)
            child, subject = subject, self.parent_of(term.entry)
        return since, until
