"""Folders follow the operating system's custom and name nobody."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from referral_app.local.folders import PersonFolders, data_folder, person_folders


@pytest.mark.skipif(not Path("/proc").exists(), reason="the custom of Linux desktops")
def test_the_data_folder_follows_xdg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    assert data_folder() == tmp_path / "kotosilta"
    assert not data_folder().exists()


def test_each_person_has_folders_of_her_own(tmp_path: Path) -> None:
    own = tmp_path / UUID(int=7).hex

    assert person_folders(tmp_path, UUID(int=7)) == PersonFolders(
        drafts=own / "drafts",
        receipts=own / "receipts",
        awaited=own / "awaited",
        seen=own / "seen",
        outbox=own / "outbox",
        usual=own / "usual",
        verified=own / "verified",
        witnessed=own / "witnessed",
        looked_at=own / "looked_at",
    )
