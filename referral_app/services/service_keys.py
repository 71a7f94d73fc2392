"""The keys of the service, and of the units whose key is due to change; everything from the signed directory."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from referral_app.directory.chain import Directory
from referral_app.directory.entry import DirectoryEntry, EntryData
from referral_app.errors import DirectoryExpiredError, DirectoryInvalidError
from referral_app.services.context import Context
from referral_app.services.expiry import EXPIRY_WARNING
from referral_app.services.fingerprint import fingerprint_words
from referral_app.services.key_ages import is_old, key_since, public_keys
from referral_app.services.names import Names

Kept = TypeVar("Kept", bound=EntryData)


@dataclass(frozen=True, slots=True)
class KeyInForce:
    """A key of the service: its fingerprint, since when it has been used, and until when its entry counts.

    `expires_soon`: within sixty days, or past already.
    """

    words: str
    since: datetime
    expires: datetime
    expires_soon: bool


@dataclass(frozen=True, slots=True)
class OldUnitKey:
    """A unit whose lead should change its key."""

    unit_id: UUID
    names: Names
    epoch: int
    since: datetime


@dataclass(frozen=True, slots=True)
class ServiceKeyState:
    """What is in force. `recovery` is None for a service that has no offline recovery key; `old_units` have had their
    key for over a year, the oldest first.
    """

    root: KeyInForce
    notary: KeyInForce
    recovery: KeyInForce | None
    old_units: tuple[OldUnitKey, ...]


def service_keys(context: Context) -> ServiceKeyState:
    """The keys of the service as the directory has them now."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    now = context.clock()
    try:
        recovery = _in_force(directory, directory.recovery, now)
    except DirectoryInvalidError:
        recovery = None
    return ServiceKeyState(
        root=_in_force(directory, directory.root, now),
        notary=_in_force(directory, directory.notary, now),
        recovery=recovery,
        old_units=_old_units(directory, now),
    )


def _in_force(directory: Directory, entry: DirectoryEntry[Kept], now: datetime) -> KeyInForce:
    return KeyInForce(
        words=fingerprint_words(public_keys(entry.data) or b""),
        since=key_since(directory, entry.subject),
        expires=entry.expires,
        expires_soon=entry.expires <= now + EXPIRY_WARNING,
    )


def _old_units(directory: Directory, now: datetime) -> tuple[OldUnitKey, ...]:
    found = []
    for unit in directory.units():
        try:
            directory.current(unit, now)
            made = directory.unit_key_made(unit.subject)
        except (DirectoryInvalidError, DirectoryExpiredError):
            continue
        if is_old(directory, unit.subject, now) and not directory.is_closed(unit.subject):
            found.append(OldUnitKey(unit.subject, unit.data.name, made.data.epoch, made.issued))
    return tuple(sorted(found, key=lambda one: one.since))
