"""How far a person has seen each referral: kept sealed, bounded, and nothing worse than a lost mark when damaged."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from referral_app.local import looked_at
from referral_app.local.looked_at import LookedAt
from referral_app.local.sealed_store import SealedFolder

KEY = bytes(range(32))
FIRST, SECOND, THIRD = (UUID(int=number) for number in (11, 12, 13))


@pytest.fixture
def kept(tmp_path: Path) -> LookedAt:
    return LookedAt(SealedFolder(tmp_path, KEY))


def test_nothing_at_first(kept: LookedAt) -> None:
    assert kept.seen() == {}


def test_the_furthest_counts_and_outlives_the_program(kept: LookedAt, tmp_path: Path) -> None:
    kept.remember(FIRST, 4)
    kept.remember(SECOND, 2)
    kept.remember(FIRST, 3)
    assert LookedAt(SealedFolder(tmp_path, KEY)).seen() == {SECOND: 2, FIRST: 4}


def test_the_one_looked_at_longest_ago_goes_first(kept: LookedAt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looked_at, "LIMIT", 2)
    for referral in (FIRST, SECOND, FIRST, THIRD):
        kept.remember(referral, 1)
    assert list(kept.seen()) == [FIRST, THIRD]


def test_no_file_tells_which_referrals(kept: LookedAt, tmp_path: Path) -> None:
    kept.remember(FIRST, 4)
    for path in tmp_path.rglob("*"):
        assert FIRST.hex not in path.name
        assert path.is_dir() or FIRST.hex.encode() not in path.read_bytes()


def test_what_is_damaged_or_anothers_is_as_if_it_were_not_there(kept: LookedAt, tmp_path: Path) -> None:
    kept.remember(FIRST, 4)
    assert LookedAt(SealedFolder(tmp_path, bytes(32))).seen() == {}
    for path in tmp_path.rglob("*"):
        if path.is_file() and path.stat().st_size:
            path.write_bytes(path.read_bytes()[:-1])
    assert kept.seen() == {}
    kept.remember(SECOND, 1)
    assert kept.seen() == {SECOND: 1}
