"""Locks the program when nobody has touched it for a while, or when the computer slept.

Sleep is seen from the clocks, which works the same on all systems: a timer that fires each second finds that
more time went by than it waited for. Linux and macOS stop the monotonic clock during sleep, so there the wall
clock shows it; on Windows both show it. A wall clock set forward by hand locks as well, which does no harm.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

WARNING_SECONDS = 30

_TOUCHES = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)
_LOOK_MS = 1000
_SLEPT_SECONDS = 20.0  # a busy computer's timers are late by much less


class InactivityLock(QObject):
    """Watches from sign-in to lock.

    `clocks` are the clocks to look at, in seconds.
    """

    idle = Signal()
    """Nobody pressed a key or button or turned the wheel for `minutes`, or the computer slept: lock now."""

    warned = Signal(int)
    """It locks in so many seconds unless somebody touches it."""

    stayed = Signal()
    """Somebody did, after the warning."""

    def __init__(
        self,
        minutes: float,
        parent: QObject | None = None,
        *,
        clocks: tuple[Callable[[], float], ...] = (time.monotonic, time.time),
    ) -> None:
        super().__init__(parent)
        whole = round(minutes * 60_000)
        before = min(WARNING_SECONDS * 1000, whole // 2)
        self._seconds_left = round(before / 1000)
        self._clocks = clocks
        self._seen = [clock() for clock in clocks]
        self._warning = QTimer(self, interval=whole - before, singleShot=True)
        self._warning.timeout.connect(self._warn)
        self._last = QTimer(self, interval=before, singleShot=True)
        self._last.timeout.connect(self.idle)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._find_sleep)

    def watch(self) -> None:
        """Somebody signed in."""
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._seen = [clock() for clock in self._clocks]
        self._warning.start()
        self._look.start()

    def rest(self) -> None:
        """Nobody is signed in."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        for timer in (self._warning, self._last, self._look):
            timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            if self._find_sleep():
                return True  # the key that wakes the computer goes to nobody
            if self._last.isActive():
                self._last.stop()
                self.stayed.emit()
            self._warning.start()
        return super().eventFilter(watched, event)

    def _warn(self) -> None:
        self._last.start()
        self.warned.emit(self._seconds_left)

    def _find_sleep(self) -> bool:
        now = [clock() for clock in self._clocks]
        slept = any(after - before > _SLEPT_SECONDS for before, after in zip(self._seen, now, strict=True))
        self._seen = now
        if slept:
            self.idle.emit()
        return slept
