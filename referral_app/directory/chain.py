"""The directory as everybody uses it: replayed from the pinned root, then asked.

The pinned key may be any that the root has or once had: a client that pins the first follows its rotations,
and one that pins a later key accepts the chain up to there because that key has endorsed it. So a directory
that is not empty always holds the pinned key.

`Directory` is immutable and safe to share between threads; `extend` gives a new one and costs only the new
entries. Look-ups raise DirectoryInvalidError for what is not there. They also give entries that are
revoked, superseded or past their date, since old signatures and old names must still be read: before acting
on an entry, pass it through `current`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from uuid import UUID

from referral_app.crypto.signing import VerifyKey
from referral_app.crypto.wrapping import WrapKey
from referral_app.directory.entry import (
    DirectoryEntry,
    EntryData,
    NotaryData,
    SignedEntry,
    UnitKeyData,
    UserData,
)
from referral_app.directory.replay import apply
from referral_app.directory.roster import (
    Data,
    NotaryEntry,
    OrganisationEntry,
    RecoveryEntry,
    RootEntry,
    Roster,
    UnitEntry,
    UserEntry,
    entry_of,
)
from referral_app.directory.state import State
from referral_app.errors import DirectoryExpiredError, DirectoryInvalidError, SignatureError

__all__ = [
    "Directory",
    "NotaryEntry",
    "OrganisationEntry",
    "RecoveryEntry",
    "RootEntry",
    "Signer",
    "UnitEntry",
    "UnitKey",
    "UnitKeyEntry",
    "UserEntry",
]

UnitKeyEntry = DirectoryEntry[UnitKeyData]


class UnitKey(NamedTuple):
    """A unit's key for one epoch."""

    epoch: int
    key: WrapKey
    key_id: bytes


@dataclass(frozen=True, slots=True)
class Signer:
    """Whose key it was at a given time."""

    key: VerifyKey
    entry: UserEntry


class Directory(Roster):
    """See the module."""

    __slots__ = ("_root_key",)

    def __init__(self, root_key: VerifyKey, state: State) -> None:
        super().__init__(state)
        self._root_key = root_key

    @classmethod
    def start(cls, root_verify_key: bytes) -> Directory:
        """The empty directory under a pinned root key (raw); DirectoryInvalidError when it is not
        acceptable.
        """
        try:
            return cls(VerifyKey(root_verify_key), State.empty())
        except SignatureError as error:
            raise DirectoryInvalidError from error

    def extend(self, entries: Iterable[SignedEntry]) -> Directory:
        """The directory with these entries added, or DirectoryInvalidError; replay.py has the rules.

        From the empty directory, give at least the entries up to the one that brings the pinned key.
        """
        state = self._state.copy()
        for entry in entries:
            apply(state, entry)
        if state.version and self._root_key.raw not in state.root_keys:
            raise DirectoryInvalidError
        return Directory(self._root_key, state)

    @property
    def version(self) -> int:
        """The number of entries."""
        return self._state.version

    @property
    def head_hash(self) -> bytes:
        """SHA-256 of the last entry's body and signature; zeros while empty."""
        return self._state.head_hash

    def hash_at(self, version: int) -> bytes:
        """The hash of the entry of that version; DirectoryInvalidError when there is none."""
        if not 1 <= version <= self.version:
            raise DirectoryInvalidError
        return self._state.hashes[version - 1]

    # --- what may be acted on --------------------------------------------------------------------------

    def current(self, entry: DirectoryEntry[Data], now: datetime) -> DirectoryEntry[Data]:
        """The same entry, if it and all its parents are in force now.

        DirectoryExpiredError when one is past its date; DirectoryInvalidError when one is revoked or the
        entry is not its subject's newest. An `issued` in the future is let pass: the chain's order counts,
        clocks differ.
        """
        state = self._state
        if isinstance(entry.data, UnitKeyData):
            newest: DirectoryEntry[EntryData] = self._unit_key_entries(entry.subject)[-1]
        else:
            newest = state.newest(entry.subject).entry
        if newest != entry:
            raise DirectoryInvalidError
        state.require_not_revoked(entry.subject)
        parents = (state.newest(one).entry for one in (entry.subject, *state.parents(entry.subject)))
        if any(now >= one.expires for one in (entry, *parents)):
            raise DirectoryExpiredError
        return entry

    def unit_key(self, unit_id: UUID) -> UnitKey:
        """The unit's key of the newest epoch."""
        return self.unit_keys(unit_id)[-1]

    def current_unit_key(self, unit_id: UUID, now: datetime) -> UnitKey:
        """The same, if the unit and the key are in force now; errors as in `current`."""
        self.current(self._unit_key_entries(unit_id)[-1], now)
        return self.unit_key(unit_id)

    def unit_keys(self, unit_id: UUID) -> tuple[UnitKey, ...]:
        """The unit's keys of all epochs, oldest first; at least one."""
        keys = [(entry.data.epoch, WrapKey(entry.data.wrap)) for entry in self._unit_key_entries(unit_id)]
        return tuple(UnitKey(epoch, key, key.key_id) for epoch, key in keys)

    def unit_key_made(self, unit_id: UUID) -> UnitKeyEntry:
        """The entry that brought the unit's newest key; later ones may have put its date off."""
        made = self._state.unit_keys_made.get(unit_id)
        if made is None:
            raise DirectoryInvalidError
        return made

    def left_with_key(self, unit_id: UUID) -> tuple[UserEntry, ...]:
        """Who has left the unit since its newest key was made: they may hold it.

        Raises DirectoryInvalidError while the unit has no key.
        """
        made, members = self.unit_key_made(unit_id).version, set(self.members(unit_id))
        return tuple(
            user
            for user in self.users()
            if user not in members
            and any(
                term.ended_by is not None and term.ended_by > made and _was_of(term.entry.data, unit_id)
                for term in self._state.line(user.subject)
            )
        )

    def expiring(self, now: datetime, within: timedelta) -> tuple[DirectoryEntry[EntryData], ...]:
        """What will have expired by `now + within`, or has already: the newest entries of all that is not
        revoked, the next to expire first. `Authority.renew` puts them off.
        """
        lines = (line[-1].entry for line in self._state.lines.values())
        keys = (entries[-1] for entries in self._state.unit_keys.values())
        due = [entry for entry in (*lines, *keys) if entry.expires <= now + within]
        live = [entry for entry in due if not self._state.is_revoked(entry.subject)]
        return tuple(sorted(live, key=lambda entry: (entry.expires, entry.version)))

    # --- as it was at a given time ---------------------------------------------------------------------

    def signer_at(self, key_id: bytes, time: datetime) -> Signer:
        """Whose signing key this was at that time, and the entry that said so.

        The entry, and entries of its unit, organisation and root, must have been issued and not superseded
        or revoked by then, or DirectoryInvalidError; and not past their dates, or DirectoryExpiredError.
        """
        subject = self._state.key_owners.get(key_id)
        if subject is None:
            raise DirectoryInvalidError
        entry = self._entry_at(subject, time, UserData)
        key = _verify_key(entry.data.verify)
        if key.key_id != key_id:
            raise DirectoryInvalidError
        return Signer(key, entry)

    def person_at(self, user_id: UUID, time: datetime) -> Signer:
        """The entry that a person had at that time, and her key by it; errors as in `signer_at`."""
        entry = self._entry_at(user_id, time, UserData)
        return Signer(_verify_key(entry.data.verify), entry)

    def signer_term(self, key_id: bytes, time: datetime) -> tuple[Signer, datetime, datetime]:
        """The same, and from when up to when `signer_at` gives it."""
        signer = self.signer_at(key_id, time)
        since, until = self._state.term_around(signer.entry.subject, time)
        return signer, since, until

    def notary_at(self, time: datetime) -> NotaryEntry:
        """The notary's entry that was in force at that time; errors as in `signer_at`."""
        if self._state.notary is None:
            raise DirectoryInvalidError
        return self._entry_at(self._state.notary, time, NotaryData)

    # ---------------------------------------------------------------------------------------------------

    def _entry_at(self, subject: UUID, time: datetime, data: type[Data]) -> DirectoryEntry[Data]:
        self._state.require_in_force(subject, time)
        return entry_of(self._state.entry_at(subject, time), data)

    def _unit_key_entries(self, unit_id: UUID) -> tuple[UnitKeyEntry, ...]:
        entries = self._state.unit_keys.get(unit_id)
        if entries is None:
            raise DirectoryInvalidError
        return entries


@lru_cache(1_000)
def _verify_key(raw: bytes) -> VerifyKey:
    """A public key, checked once: many statements have the same signers."""
    return VerifyKey(raw)


def _was_of(data: EntryData, unit_id: UUID) -> bool:
    return isinstance(data, UserData) and data.unit == unit_id
