"""Wrong passphrases slow down, across restarts and windows, and damage never locks anybody out for good."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from referral_app.errors import TooManyAttemptsError
from referral_app.local.attempts import Attempts, account_folder


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def attempts(tmp_path: Path, clock: Clock) -> Attempts:
    return Attempts(tmp_path / "account", clock)


def wait_of(attempts: Attempts) -> int:
    try:
        attempts.check()
    except TooManyAttemptsError as error:
        return error.seconds
    return 0


def test_each_wrong_one_costs_more_up_to_a_minute(attempts: Attempts, clock: Clock) -> None:
    waits = [wait_of(attempts)]
    for _ in range(10):
        attempts.failed()
        waits.append(wait_of(attempts))
        clock.pass_by(waits[-1])
        attempts.check()

    assert waits == [0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60]


def test_the_wait_runs_down_by_the_second(attempts: Attempts, clock: Clock) -> None:
    for _ in range(5):
        attempts.failed()
    left = []
    for seconds in (0, 0.5, 6.5, 0.999):
        clock.pass_by(seconds)
        left.append(wait_of(attempts))
    assert left == [8, 8, 1, 1]
    clock.pass_by(0.001)
    assert wait_of(attempts) == 0


def test_checking_costs_nothing(attempts: Attempts, clock: Clock) -> None:
    for _ in range(4):
        attempts.failed()
    assert [wait_of(attempts) for _ in range(20)] == [4] * 20


def test_a_right_one_ends_it(attempts: Attempts) -> None:
    for _ in range(8):
        attempts.failed()
    attempts.succeeded()

    assert wait_of(attempts) == 0
    attempts.failed()
    assert wait_of(attempts) == 0


def test_restarting_does_not_help(attempts: Attempts, tmp_path: Path, clock: Clock) -> None:
    for _ in range(6):
        attempts.failed()

    again = Attempts(tmp_path / "account", clock)
    assert wait_of(again) == 16
    again.failed()
    assert wait_of(attempts) == 32


def test_accounts_are_counted_apart(tmp_path: Path, clock: Clock) -> None:
    aino = Attempts(account_folder(tmp_path, "aino.virtanen@loki.example.fi/koe"), clock)
    veera = Attempts(account_folder(tmp_path, "veera.laine@loki.example.fi/koe"), clock)
    for _ in range(4):
        aino.failed()

    assert (wait_of(aino), wait_of(veera)) == (4, 0)


def test_no_file_shows_whose_it_is(tmp_path: Path, clock: Clock) -> None:
    Attempts(account_folder(tmp_path, "aino.virtanen@loki.example.fi/koe"), clock).failed()

    for path in tmp_path.rglob("*"):
        assert "aino" not in path.name
        assert path.is_dir() or b"aino" not in path.read_bytes()


def test_any_name_has_a_folder(tmp_path: Path) -> None:
    assert account_folder(tmp_path, "\ud800/../..") != account_folder(tmp_path, "")


def test_a_clock_set_back_does_not_lengthen_the_wait(attempts: Attempts, clock: Clock) -> None:
    for _ in range(8):
        attempts.failed()
    clock.pass_by(-86_400)

    assert wait_of(attempts) == 60


DAMAGED = [
    b"",
    b"{}",
    b"[]",
    b"null",
    b'{"wrong":0,"last":"2026-11-24T12:00:00+00:00"}',
    b"\xff\xfe",
    b"9" * 5000,
]


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=250))
@example(b'{"wrong": 3, "last": "2026-11-24T12:00:00"}')
@example(b'{"wrong": 99, "last": "2026-11-24T12:00:00+00:00"}')
@example(b'{"wrong": true, "last": "2026-11-24T12:00:00+00:00"}')
@example(b'{"wrong": 3, "last": "0001-01-01T00:00:00+14:00"}')
@example(b"[" * 240)
@example(DAMAGED[0])
@example(DAMAGED[4])
@example(DAMAGED[6])
def test_damage_costs_a_minute_and_no_more(tmp_path: Path, data: bytes) -> None:
    clock = Clock()
    attempts = Attempts(tmp_path, clock)
    (tmp_path / "attempts").write_bytes(data)

    assert wait_of(attempts) == 60
    clock.pass_by(59)
    assert wait_of(Attempts(tmp_path, clock)) == 1
    clock.pass_by(1)
    assert wait_of(Attempts(tmp_path, clock)) == 0
    attempts.succeeded()
    assert list(tmp_path.glob("attempts")) == []


def no_folder(folder: Path) -> None:
    folder.write_bytes(b"a file where the folder should be")


def a_folder_for_a_file(folder: Path) -> None:
    (folder / "attempts" / "full").mkdir(parents=True)


@pytest.mark.parametrize("break_it", [no_folder, a_folder_for_a_file])
def test_a_place_that_cannot_be_used_is_damage_too(
    tmp_path: Path, clock: Clock, break_it: Callable[[Path], None]
) -> None:
    break_it(tmp_path / "account")
    attempts = Attempts(tmp_path / "account", clock)

    assert wait_of(attempts) == 60
    clock.pass_by(60)
    assert wait_of(attempts) == 0
    attempts.failed()
    assert wait_of(attempts) == 60
    attempts.succeeded()


def test_what_cannot_be_written_is_counted_in_memory(
    attempts: Attempts, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempts.failed()

    def fail(*_args: object) -> None:
        raise OSError

    with monkeypatch.context() as fault:
        fault.setattr(Path, "write_bytes", fail)
        for _ in range(4):
            attempts.failed()
        assert wait_of(attempts) == 8
        assert wait_of(Attempts(tmp_path / "account", clock)) == 0
    attempts.failed()
    assert wait_of(Attempts(tmp_path / "account", clock)) == 16


FAIL_OFTEN = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from referral_app.local.attempts import Attempts

attempts = Attempts(Path(sys.argv[1]), lambda: datetime(2026, 11, 24, tzinfo=UTC))
for _ in range(3):
    attempts.failed()
"""


def test_two_programs_lose_no_count(tmp_path: Path) -> None:
    """Three each, from a fresh start: the sixth costs sixteen seconds, and it is the last that counts."""
    guessers = [subprocess.Popen([sys.executable, "-c", FAIL_OFTEN, tmp_path]) for _ in range(2)]

    assert [guesser.wait(timeout=60) for guesser in guessers] == [0, 0]
    assert wait_of(Attempts(tmp_path, lambda: datetime(2026, 11, 24, tzinfo=UTC))) == 16
