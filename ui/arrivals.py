"""Hears that something may have come, so that nobody has to refresh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

if TYPE_CHECKING:
    from referral_app.errors import KotosiltaError
    from referral_app.services.desk import Session
    from ui.tasks import Tasks

_LISTEN_MS = 2_000
_REST_MS = 10_000
"""Between two looks at least: the hint comes for whatever anybody does, in the whole service."""


class ArrivalsWatch(QObject):
    """Lives as long as one person's workplace. Main thread; listening is in the pool and costs the database nothing."""

    moved = Signal()
    """Something has happened in the service: look what."""

    def __init__(self, session: Session, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._since = QElapsedTimer()
        self._before: int | None = None
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._tell)
        self._ticks = QTimer(self, interval=_LISTEN_MS)
        self._ticks.timeout.connect(self.listen)
        self._ticks.start()

    def listen(self) -> None:
        """Ask whether a hint has come; also runs by itself."""
        session = self._session
        self._tasks.run(self, lambda: session.arrivals().heard(), self._heard, self._deaf, newest="listen")

    def more_than_before(self, number: int) -> int:
        """By how much a count has risen since it was last told; the first only begins."""
        before, self._before = self._before, number
        return 0 if before is None else max(0, number - before)

    def _heard(self, something: bool) -> None:
        if not something or self._later.isActive():
            return
        rested = self._since.elapsed() if self._since.isValid() else _REST_MS
        if rested >= _REST_MS:
            self._tell()
        else:
            self._later.start(int(_REST_MS - rested))

    def _tell(self) -> None:
        self._since.start()
        self.moved.emit()

    def _deaf(self, _error: KotosiltaError) -> None:
        """The connection mark tells of it; listening begins anew, and the workplace looks by itself meanwhile."""
