"""Keeps the draft while the person types: in a pause, and every few seconds without one; one save at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from referral_app.errors import KotosiltaError
from ui.tasks import Tasks

Work = Callable[[], None]
"""Saves what was typed when it was made. It runs in the pool and holds plain data only."""

_QUIET_MS = 1000
_LATEST_MS = 3000
"""After the first change that is not saved, however fast the next ones follow."""


class Autosave(QObject):
    """Main thread only. What failed to be saved waits for `try_again` or for the next change."""

    saved = Signal(object)
    """When: an aware time."""
    failed = Signal(object)
    """A `KotosiltaError`; nothing is lost, it was only not written down."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._waiting: Work | None = None
        self._running: Work | None = None
        self._afterwards: list[Callable[[], None]] = []
        self._quiet = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self._start)
        self._latest = QTimer(self, interval=_LATEST_MS, singleShot=True)
        self._latest.timeout.connect(self._start)

    def later(self, work: Work) -> None:
        """Save after a quiet second, or three seconds after the first change, in place of what was waiting."""
        due = self._running is not None and self._waiting is not None  # if not, the time still runs
        if not self._latest.isActive() and not due:
            self._latest.start()
        self._waiting = work
        self._quiet.start()

    def now(self) -> None:
        """Save what is waiting without the quiet second."""
        self._stop_waiting()
        self._start()

    try_again = now

    def forget(self) -> None:
        """Drop what is waiting: it was sent, or thrown away."""
        self._stop_waiting()
        self._waiting = None

    def when_idle(self, do: Callable[[], None]) -> None:
        """Call `do` once nothing is being written, so that a late save cannot bring a deleted draft back."""
        self._afterwards.append(do)
        self._settle()

    def hand_over(self) -> Work | None:
        """What is not certainly on the disk yet, for somebody else to save: the page is about to go."""
        work = self._waiting or self._running
        self.forget()
        return work

    def _start(self) -> None:
        if self._running is None and self._waiting is not None:
            self._stop_waiting()
            self._running, self._waiting = self._waiting, None
            self._tasks.run(self, self._running, self._on_saved, self._on_failed)

    def _stop_waiting(self) -> None:
        self._quiet.stop()
        self._latest.stop()

    def _on_saved(self, _nothing: None) -> None:
        self._running = None
        self.saved.emit(datetime.now(UTC))
        self._settle()

    def _on_failed(self, error: KotosiltaError) -> None:
        if self._waiting is None:
            self._waiting = self._running
        self._running = None
        self.failed.emit(error)
        self._settle(retry=False)

    def _settle(self, *, retry: bool = True) -> None:
        if self._running is not None:
            return
        todo, self._afterwards = self._afterwards, []
        for do in todo:
            do()
        if retry and not (self._quiet.isActive() and self._latest.isActive()):
            self._start()
