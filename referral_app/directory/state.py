"""What a replayed directory knows: who is in force, since when, and until when.

A subject's `Line` is its entries in order, each with the time it ended: when the next entry of the same
subject was issued, or the subject was revoked. Parents are the issuers, up to the root, which issued
itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from referral_app.crypto.signing import VerifyKey
from referral_app.directory.entry import NO_ENTRY, DirectoryEntry, EntryData, UnitKeyData
from referral_app.errors import DirectoryExpiredError, DirectoryInvalidError


@dataclass(frozen=True, slots=True)
class Term:
    """One entry, and when it ended; None while it is the subject's newest and not revoked."""

    entry: DirectoryEntry[EntryData]
    ended: datetime | None = None

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
    unit_keys: dict[UUID, tuple[DirectoryEntry[UnitKeyData], ...]]  # by epoch
    logins: dict[str, UUID]
    key_owners: dict[bytes, UUID]  # every Ed25519 key id there ever was; it never changes hands
    root: UUID | None
    notary: UUID | None

    @classmethod
    def empty(cls) -> State:
        """Before the first entry."""
        return cls(0, [], {}, {}, {}, {}, {}, None, None)

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
            logins=dict(self.logins),
            key_owners=dict(self.key_owners),
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

    def parents(self, subject: UUID) -> Iterator[UUID]:
        """The subject's issuer, that one's issuer, and so on up to the root."""
        child, parent = subject, self.newest(subject).entry.issuer
        while parent != child:
            yield parent
            child, parent = parent, self.newest(parent).entry.issuer

    def require_not_revoked(self, subject: UUID) -> None:
        """Neither the subject nor a parent is revoked as the chain now stands."""
        for one in (subject, *self.parents(subject)):
            if self.newest(one).ended is not None:
                raise DirectoryInvalidError

    def require_in_force(self, subject: UUID, time: datetime) -> None:
        """The subject and all its parents had an entry in force at that time.

        DirectoryExpiredError when one was only past its date, DirectoryInvalidError otherwise.
        """
        for one in (subject, *self.parents(subject)):
            terms = [term for term in self.line(one) if term.in_force(time)]
            if not terms:
                raise DirectoryInvalidError
            if time >= terms[-1].entry.expires:
                raise DirectoryExpiredError
