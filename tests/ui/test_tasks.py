"""Threads: work leaves the main thread, answers come back to it, and stale ones are dropped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from sqlalchemy import create_engine, text

from referral_app.errors import BugError, CancelledError, DatabaseUnreachableError, KotosiltaError
from ui.tasks import Cancelled, Progress, Tasks
from ui.widgets.busy_line import BusyLine
from ui.widgets.buttons import without_arguments


class Answers:
    """What came back, in order."""

    def __init__(self) -> None:
        self.values: list[object] = []
        self.errors: list[KotosiltaError] = []
        self.threads: list[threading.Thread] = []

    def done(self, value: object) -> None:
        self.values.append(value)
        self.threads.append(threading.current_thread())

    def failed(self, error: KotosiltaError) -> None:
        self.errors.append(error)


class Gate:
    """Work that holds until it is let go."""

    def __init__(self, value: object = None) -> None:
        self.entered = threading.Event()
        self.let_go = threading.Event()
        self.value = value

    def __call__(self) -> object:
        self.entered.set()
        assert self.let_go.wait(5)
        return self.value


def test_work_runs_off_the_main_thread_and_answers_on_it(tasks: Tasks, qtbot: QtBot) -> None:
    answers = Answers()
    tasks.run(tasks, threading.current_thread, answers.done)
    qtbot.waitUntil(lambda: bool(answers.values))
    assert answers.values[0] is not threading.main_thread()
    assert answers.threads == [threading.main_thread()]


def test_answer_for_a_destroyed_owner_is_dropped(tasks: Tasks, qtbot: QtBot) -> None:
    answers, gate, owner = Answers(), Gate(), QObject()
    tasks.run(owner, gate, answers.done, answers.failed)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    gate.let_go.set()
    qtbot.waitUntil(lambda: tasks.running() == 0)
    assert answers.values == []
    assert answers.errors == []


def test_only_the_newest_of_a_name_answers(tasks: Tasks, qtbot: QtBot) -> None:
    answers, old = Answers(), Gate("old")
    tasks.run(tasks, old, answers.done, newest="rows")
    assert old.entered.wait(5)
    tasks.run(tasks, lambda: "new", answers.done, newest="rows")
    tasks.run(tasks, lambda: "other", answers.done, newest="counts")
    old.let_go.set()
    qtbot.waitUntil(lambda: len(answers.values) == 2)
    assert sorted(map(str, answers.values)) == ["new", "other"]


def test_clear_drops_what_waits_and_what_runs(tasks: Tasks, qtbot: QtBot) -> None:
    answers = Answers()
    gates = [Gate(), Gate(), Gate()]
    began: list[int] = []
    for gate in gates:
        tasks.run(tasks, gate, answers.done, answers.failed)
    for gate in gates:
        assert gate.entered.wait(5)
    tasks.run(tasks, lambda: began.append(1), answers.done, answers.failed)
    tasks.clear()
    assert tasks.running() == 0
    for gate in gates:
        gate.let_go.set()
    tasks.run(tasks, lambda: "after", answers.done)
    qtbot.waitUntil(lambda: bool(answers.values))
    assert answers.values == ["after"]
    assert answers.errors == []
    assert began == []


def test_long_work_reports_progress_and_stops_when_asked(tasks: Tasks, qtbot: QtBot) -> None:
    answers, busy = Answers(), BusyLine()
    qtbot.addWidget(busy)
    reported = threading.Event()

    def work(progress: Progress, cancelled: Cancelled) -> None:
        progress(5, 10)
        reported.set()
        while not cancelled():
            threading.Event().wait(0.005)
        raise CancelledError

    tasks.run_long(tasks, work, answers.done, answers.failed, busy=busy)
    assert reported.wait(5)
    qtbot.waitUntil(lambda: busy.bar.maximum() == 10 and busy.bar.value() == 5)
    busy.cancel_button.click()
    qtbot.waitUntil(lambda: bool(answers.errors))
    assert isinstance(answers.errors[0], CancelledError)
    assert not busy.is_busy()


def test_known_errors_arrive_as_they_are(tasks: Tasks, qtbot: QtBot) -> None:
    answers = Answers()

    def work() -> None:
        raise DatabaseUnreachableError

    tasks.run(tasks, work, answers.done, answers.failed)
    qtbot.waitUntil(lambda: bool(answers.errors))
    assert isinstance(answers.errors[0], DatabaseUnreachableError)


def test_an_error_nobody_takes_is_announced_but_a_cancel_is_not(tasks: Tasks, qtbot: QtBot) -> None:
    def stop() -> None:
        raise CancelledError

    def work() -> None:
        raise DatabaseUnreachableError

    heard: list[object] = []
    tasks.unhandled.connect(heard.append)
    tasks.run(tasks, stop, lambda _value: None)
    tasks.run(tasks, work, lambda _value: None)
    qtbot.waitUntil(lambda: tasks.running() == 0)
    assert [type(error) for error in heard] == [DatabaseUnreachableError]


def test_a_bug_is_reported_without_any_value(tasks: Tasks, qtbot: QtBot, tmp_path: Path) -> None:
    answers = Answers()
    secret = "131052-308T"

    def work() -> None:
        raise ValueError(secret)

    tasks.run(tasks, work, answers.done, answers.failed)
    qtbot.waitUntil(lambda: bool(answers.errors))
    assert isinstance(answers.errors[0], BugError)
    (report,) = (tmp_path / "crash").iterdir()
    words = report.read_text(encoding="utf-8")
    assert "builtins.ValueError" in words
    assert "ui/tasks.py:" in words
    assert secret not in words
    assert str(Path.cwd()) not in words


def test_a_bug_whose_report_cannot_be_written_still_arrives(qtbot: QtBot, tmp_path: Path) -> None:
    blocked = tmp_path / "crash"
    blocked.write_text("a file where the folder should be")
    tasks, answers = Tasks(blocked), Answers()
    tasks.run(tasks, lambda: 1 // 0, answers.done, answers.failed)
    qtbot.waitUntil(lambda: bool(answers.errors))
    assert isinstance(answers.errors[0], BugError)
    tasks.shutdown()


class UntilShutdown(Gate):
    """Work that holds until nothing is expected of it any more, and then takes its time."""

    def __init__(self, tasks: Tasks, done: Callable[[], None]) -> None:
        super().__init__()
        self._tasks, self._done = tasks, done

    def __call__(self) -> None:
        self.entered.set()
        while self._tasks.running():
            self.let_go.wait(0.005)
        for _number in range(20):
            self.let_go.wait(0.005)
        self._done()


def test_shutdown_waits_for_what_runs_and_drops_what_waits(qtbot: QtBot, tmp_path: Path) -> None:
    tasks, order = Tasks(tmp_path), list[str]()
    running = tasks._pool.maxThreadCount()
    for _number in range(running):
        work = UntilShutdown(tasks, lambda: order.append("work"))
        tasks.run(tasks, work, lambda _value: order.append("answer"))
        assert work.entered.wait(5)
    for _number in range(50):
        tasks.run(tasks, lambda: order.append("waited"), lambda _value: None)
    tasks.shutdown(lambda: order.append("draft"))
    assert order == ["work"] * running + ["draft"]
    assert (tasks.running(), tasks._pool.activeThreadCount()) == (0, 0)


def test_many_tasks_all_come_back(tasks: Tasks, qtbot: QtBot) -> None:
    answers = Answers()
    for number in range(500):
        tasks.run(tasks, lambda number=number: number, answers.done)
    qtbot.waitUntil(lambda: len(answers.values) == 500)
    assert sorted(answers.values, key=str) == sorted(range(500), key=str)


def test_sql_on_the_main_thread_fails_and_in_the_pool_does_not(tasks: Tasks, qtbot: QtBot) -> None:
    # SQLite stands for any engine here: what is tested is the guard of the screen's tests, not a query
    engine = create_engine("sqlite://", connect_args={"check_same_thread": False})

    def query() -> object:
        with engine.connect() as connection:
            return connection.execute(text("SELECT 1")).scalar()

    assert query() == 1, "what a test arranges itself may"
    with pytest.raises(AssertionError, match="main thread"):
        without_arguments(query)()
    answers = Answers()
    tasks.run(tasks, query, answers.done)
    qtbot.waitUntil(lambda: bool(answers.values))
    assert answers.values == [1]
    engine.dispose()
