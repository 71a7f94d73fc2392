"""Sends what waits in the outbox whenever the connection is there, and tells how much still waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.tasks import Tasks

if TYPE_CHECKING:
    from referral_app.errors import KotosiltaError
    from referral_app.services.desk import Session


class Outgoing(QObject):
    """Lives as long as the workplace of one person. Main thread; the work runs in the pool."""

    waiting_changed = Signal(int)
    """How many referrals wait to be sent."""
    sent = Signal(int)
    """How many have just been sent."""

    def __init__(self, session: Session, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._sending = False

    def look(self, *, online: bool) -> None:
        """Count what waits and, when `online`, send it. One look at a time."""
        if self._sending:
            return
        self._sending = True
        session = self._session

        def work() -> tuple[int, int]:
            outbox = session.outbox
            before = len(outbox.waiting())
            sent = len(outbox.deliver_all(lambda: False)) if online and before else 0
            return sent, len(outbox.waiting()) if sent else before

        self._tasks.run(self, work, self._looked, self._failed)

    def _looked(self, result: tuple[int, int]) -> None:
        self._sending = False
        sent, waiting = result
        self.waiting_changed.emit(waiting)
        if sent:
            self.sent.emit(sent)

    def _failed(self, _error: KotosiltaError) -> None:
        self._sending = False  # the connection mark tells of it, and the next look tries again
