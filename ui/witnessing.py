"""While an auditor is at work her program signs the log as a witness, so that two versions of it cannot stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from referral_app.errors import TamperError

if TYPE_CHECKING:
    from referral_app.errors import KotosiltaError
    from referral_app.services.desk import Session
    from ui.tasks import Tasks

_EVERY_MS = 300_000


class Witnessing(QObject):
    """Lives as long as one auditor's workplace. Main thread; signing is in the pool."""

    broken = Signal(object)
    """A `TamperError`: the log is not proven to be the one that was signed before."""

    def __init__(self, session: Session, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.sign)
        self._timer.start()
        self.sign()

    def sign(self) -> None:
        """Sign the newest head; also runs by itself."""
        self._tasks.run(self, self._session.witness, lambda _signed: None, self._failed, newest="witness")

    def _failed(self, error: KotosiltaError) -> None:
        """What is only not there is told by the connection mark, and tried again."""
        if isinstance(error, TamperError):
            self.broken.emit(error)
