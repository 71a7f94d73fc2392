"""Where this desktop keeps its files, by the operating system's custom. No name shows whose they are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from platformdirs import user_data_path


@dataclass(frozen=True, slots=True)
class PersonFolders:
    """The folders of one person on this desktop; none of them need exist yet."""

    drafts: Path
    receipts: Path
    awaited: Path
    seen: Path
    outbox: Path
    usual: Path
    verified: Path
    witnessed: Path
    looked_at: Path


def data_folder() -> Path:
    """The place for data when the settings name none, such as `~/.local/share/kotosilta`; not made here."""
    return user_data_path("kotosilta", appauthor=False)


def person_folders(base: Path, user_id: UUID) -> PersonFolders:
    """The folders of a person under `base`. The user id is random and says nothing without the directory."""
    own = base / user_id.hex
    names = ("drafts", "receipts", "awaited", "seen", "outbox", "usual", "verified", "witnessed", "looked_at")
    return PersonFolders(*(own / name for name in names))
