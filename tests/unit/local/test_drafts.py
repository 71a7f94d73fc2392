"""Drafts come back as they were saved, and a broken one does not hide the others."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID

import pytest

from referral_app.errors import CannotOpenError, NotFoundError, StateChangedError
from referral_app.local.drafts import DraftInfo, Drafts
from referral_app.local.sealed_store import SealedFolder

KEY = bytes(range(32))
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
FIELDS = {"name": {"given": "Zahra", "family": "Özdemir"}, "needs": ["peers", "guidance"], "wishes": None}


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    return Drafts(SealedFolder(tmp_path, KEY))


def test_fields_come_back_as_they_were(drafts: Drafts) -> None:
    drafts.save(UUID(int=1), FIELDS, title="Zahra Özdemir", saved_at=NOON)

    assert drafts.load(UUID(int=1)) == FIELDS
    assert drafts.list() == (DraftInfo(UUID(int=1), "Zahra Özdemir", NOON),)


def test_newest_first_whatever_the_time_zone(drafts: Drafts) -> None:
    helsinki = timezone(timedelta(hours=2))
    drafts.save(UUID(int=1), {}, title="earlier", saved_at=datetime(2026, 11, 24, 13, 0, tzinfo=helsinki))
    drafts.save(UUID(int=2), {}, title="later", saved_at=NOON)
    drafts.save(UUID(int=1), {}, title="now last saved", saved_at=NOON + timedelta(minutes=1))

    assert [info.title for info in drafts.list()] == ["now last saved", "later"]
    assert drafts.list()[1].saved_at == NOON


def test_a_broken_draft_is_listed_last_and_can_be_deleted(drafts: Drafts, tmp_path: Path) -> None:
    for number in (1, 2):
        drafts.save(UUID(int=number), FIELDS, title=str(number), saved_at=NOON)
    (tmp_path / f"{UUID(int=1).hex}.sealed").write_bytes(b"garbled")

    whole, broken = drafts.list()
    assert (whole.title, broken) == ("2", DraftInfo(UUID(int=1), "", None, broken=True))
    with pytest.raises(CannotOpenError):
        drafts.load(UUID(int=1))

    drafts.delete(UUID(int=1))
    assert drafts.list() == (whole,)


def test_no_such_draft(drafts: Drafts) -> None:
    with pytest.raises(NotFoundError):
        drafts.load(UUID(int=1))
    drafts.delete(UUID(int=1))


def test_a_sealed_file_of_another_kind_is_no_draft(tmp_path: Path) -> None:
    folder = SealedFolder(tmp_path, KEY)
    folder.write(UUID(int=1), b"receipt/1", b"{}")
    folder.write(UUID(int=2), b"draft/1", b'{"title": "no time"}')

    assert [info.broken for info in Drafts(folder).list()] == [True, True]


def test_a_draft_that_another_window_wrote_on_is_not_overwritten(drafts: Drafts, tmp_path: Path) -> None:
    name, seen = UUID(int=1), {"wishes": "mine"}
    drafts.save(name, FIELDS, title="", saved_at=NOON, known=())
    with pytest.raises(StateChangedError):
        drafts.save(name, seen, title="", saved_at=NOON, known=())
    with pytest.raises(StateChangedError):
        drafts.save(name, seen, title="", saved_at=NOON, known=(seen,))
    assert drafts.load(name) == FIELDS
    drafts.save(name, seen, title="", saved_at=NOON, known=({}, FIELDS))
    assert drafts.load(name) == seen
    (tmp_path / f"{name.hex}.sealed").write_bytes(b"garbled")
    drafts.save(name, seen, title="", saved_at=NOON, known=())
    assert drafts.load(name) == seen
