"""The idle lock: a warning first, any key stays, and sleep locks at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.lock import InactivityLock


class Clocks:
    """A monotonic and a wall clock that go by hand."""

    def __init__(self) -> None:
        self.now = [1000.0, 1.7e9]

    def both(self) -> tuple[object, object]:
        return (lambda: self.now[0], lambda: self.now[1])

    def pass_by(self, *seconds: float) -> None:
        self.now = [before + more for before, more in zip(self.now, seconds, strict=True)]


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    return made


def heard(lock: InactivityLock) -> list[str]:
    words: list[str] = []
    lock.warned.connect(lambda seconds: words.append(f"warned {seconds}"))
    lock.stayed.connect(lambda: words.append("stayed"))
    lock.idle.connect(lambda: words.append("idle"))
    return words


def test_it_warns_then_locks(line: QLineEdit, qtbot: QtBot) -> None:
    lock = InactivityLock(4 / 60)
    words = heard(lock)
    lock.watch()
    qtbot.waitUntil(lambda: "idle" in words, timeout=20_000)
    lock.rest()
    assert words == ["warned 2", "idle"]


def test_a_key_after_the_warning_stays(line: QLineEdit, qtbot: QtBot) -> None:
    lock = InactivityLock(1 / 60)
    words = heard(lock)
    lock.watch()
    qtbot.waitUntil(lambda: bool(words), timeout=20_000)
    qtbot.keyClick(line, Qt.Key.Key_A)
    assert words[1:] == ["stayed"]
    assert line.text() == "a"
    qtbot.waitUntil(lambda: "idle" in words, timeout=20_000)
    lock.rest()
    assert len(words) == 4, "it warns again"


def test_the_warning_comes_half_a_minute_before() -> None:
    lock = InactivityLock(5)
    words = heard(lock)
    lock.watch()
    assert lock._warning.interval() == 270_000
    lock._warning.timeout.emit()
    assert words == ["warned 30"]
    assert lock._last.interval() == 30_000
    lock.rest()
    assert not lock._last.isActive()


@pytest.mark.parametrize(
    "seconds",
    [(1.0, 600.0), (600.0, 600.0), (25.0, 25.0)],
    ids=["Linux and macOS", "Windows", "a short sleep"],
)
def test_sleep_locks_at_once(seconds: tuple[float, float], line: QLineEdit, qtbot: QtBot) -> None:
    clocks = Clocks()
    lock = InactivityLock(5, clocks=clocks.both())
    words = heard(lock)
    lock.watch()
    clocks.pass_by(*seconds)
    qtbot.keyClick(line, Qt.Key.Key_A)
    lock.rest()
    assert words == ["idle"]
    assert line.text() == "", "the key that wakes it goes to nobody"


def test_sleep_is_seen_without_a_key(line: QLineEdit, qtbot: QtBot) -> None:
    clocks = Clocks()
    lock = InactivityLock(5, clocks=clocks.both())
    lock.watch()
    with qtbot.waitSignal(lock.idle, timeout=20_000):
        clocks.pass_by(0.0, 3600.0)
    lock.rest()


def test_late_timers_a_clock_set_back_and_the_time_before_are_no_sleep(line: QLineEdit, qtbot: QtBot) -> None:
    clocks = Clocks()
    lock = InactivityLock(5, clocks=clocks.both())
    words = heard(lock)
    clocks.pass_by(9000.0, 9000.0)  # nobody signed in yet
    lock.watch()
    for seconds in ((8.0, 8.0), (1.0, -7200.0)):
        clocks.pass_by(*seconds)
        qtbot.keyClick(line, Qt.Key.Key_A)
    lock.rest()
    assert words == []
