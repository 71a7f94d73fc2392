"""The only threading code of the screen: work goes to a small pool and comes back by one queued signal.

The pool runs plain callables that know nothing of widgets. Callbacks stay on the main thread, belong to an
owner (dropped once its Qt object is gone) and to a generation (dropped after `clear`). Unexpected exceptions
become `BugError` and a local crash report without values.
"""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar, cast

import shiboken6
from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from referral_app.errors import BugError, CancelledError, KotosiltaError
from ui.crash_report import write_crash_report

T = TypeVar("T")
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
Failed = Callable[[KotosiltaError], None]

_THREADS = 3
_PROGRESS_INTERVAL = 0.05  # seconds between two progress signals of one task


class Busy(Protocol):
    """What shows that tasks are running: a `BusyLine`, or another widget that a page has for it. Main thread."""

    def begin(self, number: int, cancel: Callable[[], None] | None) -> None:
        """A task started; `cancel` asks it to stop."""

    def progress(self, number: int, done: int, total: int) -> None:
        """How far a task is."""

    def end(self, number: int) -> None:
        """A task came back."""


class _Job:
    """What the pool runs. It holds the work until it is done, then the outcome, and never a widget."""

    def __init__(self, number: int, work: Callable[[_Job], object], tasks: Tasks) -> None:
        self.number = number
        self.stop = threading.Event()
        self.left = threading.Event()
        self.value: object = None
        self.error: BaseException | None = None
        self._work: Callable[[_Job], object] | None = work
        self._tasks = tasks
        self._last_progress = 0.0

    def __call__(self) -> None:
        work, self._work = self._work, None
        if work is None or self.stop.is_set():
            self.error = CancelledError()
        else:
            try:
                self.value = work(self)
            except Exception as error:  # noqa: BLE001 - the one place where anything becomes an outcome
                self.error = error
        self.left.set()
        del work  # what the work captured is released by the main thread, which still holds it
        self._tasks._ended.emit(self.number)

    def progress(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done >= total or now - self._last_progress >= _PROGRESS_INTERVAL:
            self._last_progress = now
            self._tasks._progressed.emit(self.number, done, total)

    def withdraw(self) -> bool:
        """Stop it; whether it had not begun yet."""
        self.stop.set()
        waiting, self._work = self._work is not None, None
        return waiting

    def take_outcome(self) -> tuple[object, BaseException | None]:
        """The outcome, forgotten here, so that the main thread is the one that releases it."""
        outcome = (self.value, self.error)
        self.value = self.error = None
        return outcome


@dataclass(slots=True)
class _Call:
    """The main thread's side of a job."""

    job: _Job
    work: object
    owner: QObject
    newest: str | None
    done: Callable[[object], None]
    failed: Failed | None
    busy: Busy | None
    dropped: bool = False

    def drop(self) -> bool:
        """Nobody waits for it any more; whether it had not begun yet."""
        self.dropped = True
        _end_busy(self)
        return self.job.withdraw()


class Tasks(QObject):
    """Runs work off the main thread. Make one a program, use it from the main thread only."""

    unhandled = Signal(object)
    """A `KotosiltaError` nobody gave a `failed` for; the window shows it."""

    _ended = Signal(int)
    _progressed = Signal(int, int, int)

    def __init__(self, crash_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._crash_folder = crash_folder
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        self._numbers = itertools.count(1)
        self._calls: dict[int, _Call] = {}
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        busy: Busy | None = None,
        newest: str | None = None,
    ) -> None:
        """Run `work()` in the pool, then `done(result)` or `failed(error)` on the main thread.

        Neither is called once `owner` is gone or after `clear()`. With `newest`, a name chosen by the owner,
        an answer is also dropped when the owner has since started another task of that name: only the newest
        counts.
        """
        self._start(
            owner, lambda _job: work(), done, failed, work=work, busy=busy, newest=newest, cancel=False
        )

    def run_long(
        self,
        owner: QObject,
        work: Callable[[Progress, Cancelled], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        busy: Busy | None = None,
        newest: str | None = None,
    ) -> None:
        """As `run`, for work that says how far it is and asks whether to stop: `work(progress, cancelled)`.

        The busy line then offers Cancel. Stopped work raises `CancelledError`, which `failed` receives.
        """
        self._start(
            owner,
            lambda job: work(job.progress, job.stop.is_set),
            done,
            failed,
            work=work,
            busy=busy,
            newest=newest,
            cancel=True,
        )

    def running(self) -> int:
        """How many tasks somebody still waits for."""
        return sum(not call.dropped for call in self._calls.values())

    def clear(self) -> Callable[[], None]:
        """Drop what waits, ask what runs to stop and forget its answer: at lock, sign-out and exit.

        Returns a function that waits until what was running has left, to be called in the pool before its
        connections and keys are put away.
        """
        self._pool.clear()
        running: list[_Job] = []
        for number, call in list(self._calls.items()):
            if call.drop():
                del self._calls[number]
            else:
                running.append(call.job)

        def wait_until_left() -> None:
            for job in running:
                job.left.wait()

        return wait_until_left

    def shutdown(self, last: Callable[[], None] | None = None) -> None:
        """`clear`, wait until all workers have left, run `last` in the pool (to put things away) and wait for it."""
        self.clear()
        self._pool.waitForDone(-1)
        job = _Job(next(self._numbers), lambda _job: last() if last is not None else None, self)
        self._pool.start(job)
        self._pool.waitForDone(-1)
        _value, error = job.take_outcome()
        if error is not None and not isinstance(error, KotosiltaError):
            self.report_bug(error)

    def report_bug(self, error: BaseException) -> BugError:
        """Write a redacted crash report of an unexpected exception; returns what to show for it."""
        write_crash_report(self._crash_folder, error)
        return BugError()

    def _start(
        self,
        owner: QObject,
        body: Callable[[_Job], object],
        done: Callable[[T], None],
        failed: Failed | None,
        *,
        work: object,
        busy: Busy | None,
        newest: str | None,
        cancel: bool,
    ) -> None:
        if newest is not None:
            self._drop_older(owner, newest)
        job = _Job(next(self._numbers), body, self)
        self._calls[job.number] = _Call(
            job, work, owner, newest, cast("Callable[[object], None]", done), failed, busy
        )
        if busy is not None:
            busy.begin(job.number, job.stop.set if cancel else None)
        self._pool.start(job)

    def _drop_older(self, owner: QObject, newest: str) -> None:
        for call in self._calls.values():
            if call.owner is owner and call.newest == newest:
                call.drop()

    def _on_progressed(self, number: int, done: int, total: int) -> None:
        call = self._calls.get(number)
        if call is None or call.dropped or call.busy is None:
            return
        if shiboken6.isValid(call.busy):
            call.busy.progress(number, done, total)

    def _on_ended(self, number: int) -> None:
        call = self._calls.pop(number, None)
        if call is None:
            return
        value, error = call.job.take_outcome()
        known: KotosiltaError | None = None
        if error is not None:
            known = error if isinstance(error, KotosiltaError) else self.report_bug(error)
        if call.dropped:
            return
        _end_busy(call)
        if not shiboken6.isValid(call.owner):
            return
        if known is None:
            call.done(value)
        elif call.failed is not None:
            call.failed(known)
        elif not isinstance(known, CancelledError):
            self.unhandled.emit(known)


def _end_busy(call: _Call) -> None:
    if call.busy is not None and shiboken6.isValid(call.busy):
        call.busy.end(call.job.number)
