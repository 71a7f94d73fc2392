"""Since when keys have been in use. Putting off a date is no change of a key, so it counts for nothing here."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from referral_app.directory.chain import Directory
from referral_app.directory.entry import EntryData, NotaryData, RecoveryData, RootData, RootRotationData
from referral_app.exchange.notary_file import encode_notary_keys

UNIT_KEY_AGE = timedelta(days=365)
"""After which a lead is told to change her unit's key."""


def key_since(directory: Directory, subject: UUID) -> datetime:
    """Since when the root, the notary or the recovery key has had the key that it has."""
    history = directory.history(subject)
    key, since = public_keys(history[-1].data), history[-1].issued
    for entry in reversed(history):
        if public_keys(entry.data) != key:
            break
        since = entry.issued
    return since


def is_old(directory: Directory, unit_id: UUID, now: datetime) -> bool:
    """Whether a unit has had its key for over a year; DirectoryInvalidError while it has none."""
    return now - directory.unit_key_made(unit_id).issued > UNIT_KEY_AGE


def public_keys(data: EntryData) -> bytes | None:
    """What tells one key of the service from the next; None for other entries."""
    match data:
        case RootData(verify=verify) | RootRotationData(verify=verify):
            return verify
        case RecoveryData(wrap=wrap):
            return wrap
        case NotaryData():
            return encode_notary_keys(data)
        case _:
            return None
