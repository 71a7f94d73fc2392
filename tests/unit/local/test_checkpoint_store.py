"""What was seen of the log only moves forward, also with two windows open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from referral_app.errors import CannotOpenError, DirectoryInvalidError, DiskFullError, LogRolledBackError
from referral_app.local.checkpoint_store import Seen, SeenStore
from referral_app.local.sealed_store import SealedFolder
from referral_app.translog.merkle import EMPTY_HEAD, TreeHead

KEY = bytes(range(32))
ORIGIN = "log.example.fi/kotosilta"


def head(size: int, branch: int = 0) -> TreeHead:
    return TreeHead(size, bytes([branch]) + size.to_bytes(31))


@pytest.fixture
def seen(tmp_path: Path) -> SeenStore:
    return SeenStore(SealedFolder(tmp_path, KEY), ORIGIN)


def test_first_contact_is_the_empty_log(seen: SeenStore) -> None:
    assert seen.last() == Seen(EMPTY_HEAD, "", 0)


def test_it_is_remembered_across_starts(seen: SeenStore, tmp_path: Path) -> None:
    assert seen.remember(head(5), "checkpoint 5", after=EMPTY_HEAD)
    seen.remember_directory(12, after=0)

    again = SeenStore(SealedFolder(tmp_path, KEY), ORIGIN)
    assert again.last() == Seen(head(5), "checkpoint 5", 12)
    assert SeenStore(SealedFolder(tmp_path, KEY), "another.example/log").last() == Seen()


@pytest.mark.parametrize("worse", [head(4), head(5, branch=1), EMPTY_HEAD])
def test_never_back_and_never_sideways(seen: SeenStore, worse: TreeHead) -> None:
    seen.remember(head(5), "checkpoint 5", after=EMPTY_HEAD)

    with pytest.raises(LogRolledBackError):
        seen.remember(worse, "worse", after=head(5))
    assert seen.last() == Seen(head(5), "checkpoint 5")


def test_a_step_from_a_head_no_longer_held_is_not_taken(seen: SeenStore) -> None:
    """The other window saw another branch: taking the step unproven would hide the fork."""
    seen.remember(head(5), "checkpoint 5", after=EMPTY_HEAD)
    seen.remember(head(7, branch=1), "checkpoint 7", after=head(5))

    assert not seen.remember(head(9), "checkpoint 9", after=head(5))
    assert seen.head() == head(7, branch=1)


def test_the_directory_never_goes_back(seen: SeenStore) -> None:
    seen.remember_directory(12, after=0)
    with pytest.raises(DirectoryInvalidError):
        seen.remember_directory(11, after=12)

    # A task that asked before the other one finished brings an older version in good faith.
    seen.remember_directory(11, after=10)
    assert seen.last().directory_version == 12


def test_a_damaged_file_is_never_taken_for_a_first_contact(seen: SeenStore, tmp_path: Path) -> None:
    seen.remember(head(5), "checkpoint 5", after=EMPTY_HEAD)
    (path,) = tmp_path.glob("*.sealed")
    path.write_bytes(path.read_bytes()[:-1])

    with pytest.raises(CannotOpenError):
        seen.head()
    with pytest.raises(CannotOpenError):
        seen.remember(head(6), "checkpoint 6", after=EMPTY_HEAD)


def test_a_step_that_cannot_be_written_is_not_taken(seen: SeenStore, monkeypatch: pytest.MonkeyPatch) -> None:
    seen.remember(head(5), "checkpoint 5", after=EMPTY_HEAD)

    def fail(*_args: object) -> None:
        raise OSError

    with monkeypatch.context() as fault:
        fault.setattr("os.fsync", fail)
        with pytest.raises(DiskFullError):
            seen.remember(head(6), "checkpoint 6", after=head(5))
    assert seen.head() == head(5)


CLIMB = """
import sys
from pathlib import Path
from referral_app.local.checkpoint_store import SeenStore
from referral_app.local.sealed_store import SealedFolder
from referral_app.translog.merkle import TreeHead

seen = SeenStore(SealedFolder(Path(sys.argv[1]), bytes(range(32))), sys.argv[2])
taken = 0
while taken < 25:
    old = seen.head()
    taken += seen.remember(TreeHead(old.size + 1, bytes([0]) + (old.size + 1).to_bytes(31)), "", after=old)
"""


def test_two_processes_lose_no_step(seen: SeenStore, tmp_path: Path) -> None:
    """Each takes 25 single steps; were one lost or taken twice, the sum would show it."""
    climbers = [subprocess.Popen([sys.executable, "-c", CLIMB, tmp_path, ORIGIN]) for _ in range(2)]

    assert [climber.wait(timeout=60) for climber in climbers] == [0, 0]
    assert seen.head() == head(50)
