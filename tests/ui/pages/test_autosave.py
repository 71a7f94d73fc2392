"""When a draft is written down: in a pause, in the midst of typing, after a failure, and one save at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from referral_app.errors import DiskFullError
from ui.pages.compose import autosave as module
from ui.pages.compose.autosave import Autosave
from ui.tasks import Tasks


class Typing:
    """Changes that follow each other faster than the quiet time; each one's work writes its number."""

    def __init__(self, saver: Autosave, work: Callable[[int], None]) -> None:
        self.changes = 0
        self._saver, self._work = saver, work
        self._keys = QTimer(interval=20)
        self._keys.timeout.connect(self.change)
        self._keys.start()

    def change(self) -> None:
        number = self.changes = self.changes + 1
        self._saver.later(lambda: self._work(number))

    def stop(self) -> None:
        self._keys.stop()


@pytest.fixture
def saver(monkeypatch: pytest.MonkeyPatch, tasks: Tasks, qapp: QObject) -> Autosave:
    """Its pause never comes: what is saved is saved in the midst of typing."""
    monkeypatch.setattr(module, "_QUIET_MS", 3_600_000)
    monkeypatch.setattr(module, "_LATEST_MS", 150)
    return Autosave(tasks, qapp)


def test_without_a_pause_the_latest_is_saved_again_and_again(saver: Autosave, qtbot: QtBot) -> None:
    written: list[int] = []
    typing = Typing(saver, written.append)
    qtbot.waitUntil(lambda: len(written) >= 3, timeout=20_000)
    typing.stop()
    assert written == sorted(set(written))
    saver.now()
    qtbot.waitUntil(lambda: written[-1] == typing.changes)


def test_what_came_due_while_another_was_being_saved_follows_it(saver: Autosave, qtbot: QtBot) -> None:
    written: list[int] = []
    go_on = threading.Event()

    def slowly(number: int) -> None:
        go_on.wait(20)
        written.append(number)

    typing = Typing(saver, slowly)
    qtbot.waitUntil(lambda: saver._running is not None, timeout=20_000)
    saved_first = typing.changes
    qtbot.waitUntil(lambda: saver._waiting is not None and not saver._latest.isActive(), timeout=20_000)
    go_on.set()
    qtbot.waitUntil(lambda: len(written) >= 2, timeout=20_000)
    typing.stop()
    assert written[0] <= saved_first < written[1]
    saver.now()
    qtbot.waitUntil(lambda: written[-1] == typing.changes)


def test_after_a_failure_the_next_changes_are_saved_without_a_pause(saver: Autosave, qtbot: QtBot) -> None:
    written: list[int] = []
    failures = [DiskFullError(), DiskFullError()]
    failed: list[object] = []
    saver.failed.connect(failed.append)

    def full_at_first(number: int) -> None:
        if failures:
            raise failures.pop()
        written.append(number)

    typing = Typing(saver, full_at_first)
    qtbot.waitUntil(lambda: bool(written), timeout=20_000)
    typing.stop()
    assert len(failed) == 2
    saver.forget()
