"""The notary's own copy of the log: what a crash may leave behind, and what it must never get over in silence."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from referral_app.errors import KotosiltaError, LogInvalidError, LogRolledBackError
from referral_app.notary.journal import Journal
from referral_app.translog.merkle import Frontier, leaf_hash
from referral_app.translog.statement import EMPTY_HEAD, TreeHead

FIRST = (b"one", b"two")
SECOND = (b"three",)
OTHER = (b"another three",)


def head_of(*batches: tuple[bytes, ...]) -> TreeHead:
    frontier = Frontier()
    frontier.extend(leaf_hash(leaf) for batch in batches for leaf in batch)
    return frontier.head()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A journal with one confirmed batch."""
    folder = tmp_path / "notary"
    with Journal(folder) as journal:
        journal.prepare(FIRST, head_of(FIRST))
        journal.confirm()
    return folder


def file_of(folder: Path) -> Path:
    return folder / "journal"


def test_a_new_one_is_empty(tmp_path: Path) -> None:
    with Journal(tmp_path / "notary") as journal:
        assert journal.confirmed == EMPTY_HEAD
        assert journal.knows(EMPTY_HEAD)
        assert list(journal.leaves()) == []
        journal.settle(EMPTY_HEAD)


def test_it_is_its_owners_alone(folder: Path) -> None:
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(file_of(folder).stat().st_mode) == 0o600


def test_it_is_found_again(folder: Path) -> None:
    with Journal(folder) as journal:
        assert journal.confirmed == head_of(FIRST)
        assert list(journal.leaves()) == list(FIRST)
        assert journal.knows(head_of(FIRST))
        assert not journal.knows(TreeHead(2, bytes(32)))
        assert not journal.knows(TreeHead(1, head_of((FIRST[0],)).root))


def test_two_notaries_do_not_share_one(folder: Path) -> None:
    with Journal(folder), pytest.raises(LogInvalidError):
        Journal(folder)
    with Journal(folder) as journal:
        assert journal.confirmed == head_of(FIRST)


class TestACrashBetweenPreparingAndConfirming:
    @pytest.fixture
    def crashed(self, folder: Path) -> Path:
        with Journal(folder) as journal:
            journal.prepare(SECOND, head_of(FIRST, SECOND))
        return folder

    def test_the_database_had_committed(self, crashed: Path) -> None:
        with Journal(crashed) as journal:
            assert journal.is_pending(head_of(FIRST, SECOND))
            assert not journal.knows(head_of(FIRST, SECOND))
            journal.settle(head_of(FIRST, SECOND))
            assert list(journal.leaves()) == [*FIRST, *SECOND]
        with Journal(crashed) as journal:
            assert journal.confirmed == head_of(FIRST, SECOND)

    def test_the_database_had_not_committed(self, crashed: Path) -> None:
        """Nobody can have seen what was announced; another batch takes its place."""
        with Journal(crashed) as journal:
            journal.settle(head_of(FIRST))
            assert list(journal.leaves()) == list(FIRST)
            journal.prepare(OTHER, head_of(FIRST, OTHER))
            journal.confirm()
        with Journal(crashed) as journal:
            assert list(journal.leaves()) == [*FIRST, *OTHER]
            assert not journal.knows(head_of(FIRST, SECOND))

    @pytest.mark.parametrize(
        "database", [EMPTY_HEAD, head_of(SECOND), head_of(FIRST, OTHER), head_of(FIRST, SECOND, OTHER)]
    )
    def test_the_database_has_neither(self, crashed: Path, database: TreeHead) -> None:
        with Journal(crashed) as journal:
            with pytest.raises(LogRolledBackError):
                journal.settle(database)
            assert journal.confirmed == head_of(FIRST)

    def test_without_a_crash_another_batch_takes_the_place_too(self, crashed: Path) -> None:
        with Journal(crashed) as journal:
            journal.prepare(OTHER, head_of(FIRST, OTHER))
            assert not journal.is_pending(head_of(FIRST, SECOND))
            journal.settle(head_of(FIRST, OTHER))
        with Journal(crashed) as journal:
            assert list(journal.leaves()) == [*FIRST, *OTHER]


@pytest.mark.parametrize(
    "database", [EMPTY_HEAD, head_of((FIRST[0],)), TreeHead(2, bytes(32)), head_of(FIRST, SECOND)]
)
def test_a_database_with_another_history(folder: Path, database: TreeHead) -> None:
    with Journal(folder) as journal, pytest.raises(LogRolledBackError):
        journal.settle(database)


def test_confirming_what_was_not_prepared(folder: Path) -> None:
    with Journal(folder) as journal, pytest.raises(LogInvalidError):
        journal.confirm()


class TestATornFile:
    def test_cut_anywhere_in_the_second_batch_it_is_the_first(self, folder: Path) -> None:
        """The disk got only a part of what was being written. What was confirmed before is all there."""
        whole = file_of(folder).read_bytes()
        with Journal(folder) as journal:
            journal.prepare(SECOND, head_of(FIRST, SECOND))
        longer = file_of(folder).read_bytes()
        for end in range(len(whole), len(longer)):
            file_of(folder).write_bytes(longer[:end])
            with Journal(folder) as journal:
                assert journal.confirmed == head_of(FIRST)
                assert not journal.is_pending(head_of(FIRST, SECOND))
                journal.settle(head_of(FIRST))
                journal.prepare(OTHER, head_of(FIRST, OTHER))
                journal.confirm()
                assert list(journal.leaves()) == [*FIRST, *OTHER]

    def test_cut_in_the_confirmation_the_database_decides(self, folder: Path) -> None:
        before = file_of(folder).stat().st_size
        with Journal(folder) as journal:
            journal.prepare(SECOND, head_of(FIRST, SECOND))
            prepared = file_of(folder).stat().st_size
            journal.confirm()
        longer = file_of(folder).read_bytes()
        assert before < prepared < len(longer)
        for end in range(prepared, len(longer)):
            for database, leaves in (
                (head_of(FIRST, SECOND), [*FIRST, *SECOND]),
                (head_of(FIRST), list(FIRST)),
            ):
                file_of(folder).write_bytes(longer[:end])
                with Journal(folder) as journal:
                    journal.settle(database)
                    assert list(journal.leaves()) == leaves


class TestADamagedFile:
    """A flipped bit somewhere in what was confirmed is never taken for the log."""

    @pytest.fixture
    def longer(self, folder: Path) -> Path:
        with Journal(folder) as journal:
            journal.prepare(SECOND, head_of(FIRST, SECOND))
            journal.confirm()
        return folder

    def test_any_byte(self, longer: Path) -> None:
        good = file_of(longer).read_bytes()
        database = head_of(FIRST, SECOND)
        for place in range(len(good)):
            file_of(longer).write_bytes(good[:place] + bytes([good[place] ^ 0x41]) + good[place + 1 :])
            assert self.outcome(longer, database) in (None, database), place
            file_of(longer).write_bytes(good)
            assert self.outcome(longer, database) == database

    def outcome(self, folder: Path, database: TreeHead) -> TreeHead | None:
        """The head that a notary would go on from, recomputed from the leaves as it does; None if it would not."""
        try:
            with Journal(folder) as journal:
                journal.settle(database)
                found = head_of(tuple(journal.leaves()))
                return found if found == journal.confirmed else None
        except KotosiltaError:
            return None


def test_leaves_of_any_size(tmp_path: Path) -> None:
    batch = tuple(bytes([size % 251]) * size for size in (1, 255, 256, 65_535))
    with Journal(tmp_path) as journal:
        journal.prepare(batch, head_of(batch))
        journal.confirm()
    with Journal(tmp_path) as journal:
        assert tuple(journal.leaves()) == batch
