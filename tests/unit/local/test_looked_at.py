"""How far a person has seen each referral: kept sealed, bounded, and nothing worse than a lost mark when damaged."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from referral_app.local import looked_at
from referral_app.local.looked_at import LookedAt, Seen
from referral_app.local.sealed_store import SealedFolder

KEY = bytes(range(32))
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
FIRST, SECOND, THIRD = (UUID(int=number) for number in (11, 12, 13))


@pytest.fixture
def kept(tmp_path: Path) -> LookedAt:
    return LookedAt(SealedFolder(tmp_path, KEY))


def test_it_begins_when_it_is_first_asked(kept: LookedAt) -> None:
    assert kept.seen(NOW) == Seen(NOW, {})
    assert kept.seen(NOW + timedelta(days=1)).since == NOW


def test_the_furthest_counts_and_outlives_the_program(kept: LookedAt, tmp_path: Path) -> None:
    kept.remember(FIRST, 4, NOW)
    kept.remember(SECOND, 2, NOW)
    kept.remember(FIRST, 3, NOW + timedelta(days=1))
    again = LookedAt(SealedFolder(tmp_path, KEY)).seen(NOW + timedelta(days=2))
    assert again == Seen(NOW, {SECOND: 2, FIRST: 4})


def test_the_one_looked_at_longest_ago_goes_first(kept: LookedAt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looked_at, "LIMIT", 2)
    for referral in (FIRST, SECOND, FIRST, THIRD):
        kept.remember(referral, 1, NOW)
    assert list(kept.seen(NOW).moves) == [FIRST, THIRD]


def test_no_file_tells_which_referrals(kept: LookedAt, tmp_path: Path) -> None:
    kept.remember(FIRST, 4, NOW)
    for path in tmp_path.rglob("*"):
        assert FIRST.hex not in path.name
        assert path.is_dir() or FIRST.hex.encode() not in path.read_bytes()


def test_what_is_damaged_begins_anew(kept: LookedAt, tmp_path: Path) -> None:
    kept.remember(FIRST, 4, NOW)
    for path in tmp_path.rglob("*"):
        if path.is_file() and path.stat().st_size:
            path.write_bytes(path.read_bytes()[:-1])
    later = NOW + timedelta(days=1)
    assert kept.seen(later) == Seen(later, {})
    kept.remember(SECOND, 1, later)
    assert kept.seen(later).moves == {SECOND: 1}


@pytest.mark.parametrize(
    "content", [b"[]", b"{}", b'{"since": 1, "moves": {}}', b'{"since": "2026-01-01", "moves": {}}']
)
def test_another_form_begins_anew(kept: LookedAt, tmp_path: Path, content: bytes) -> None:
    SealedFolder(tmp_path, KEY).write(UUID(int=1), b"looked-at/1", content)
    assert kept.seen(NOW) == Seen(NOW, {})
