"""Reading what is open so that it can be searched: begun when somebody searches, gone on with after a break."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from referral_app.errors import (
    CancelledError,
    DatabaseUnreachableError,
    KotosiltaError,
    UnavailableError,
)
from ui.pages.inbox.reading_note import Reading, ReadingNote

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from referral_app.services.indexing import Filled
    from ui.tasks import Cancelled, Progress, Tasks

_TRY_AGAIN_MS = 10_000


class Search(QObject):
    """The index itself is the session's. Nothing is read before `begin`: every reading is in the log."""

    more_read = Signal()
    """What was not found before may be found now; comes often while much is read."""
    changed = Signal()
    """Everything is read, or what has come since."""
    failed = Signal(object)
    """A `KotosiltaError` that is not told beside the line."""

    def __init__(self, session: Session, tasks: Tasks, note: ReadingNote, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._note = session, tasks, note
        self._again = QTimer(self, interval=_TRY_AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self.begin)
        note.go_on_wanted.connect(self.begin)
        note.moved_on.connect(self.more_read)

    def is_complete(self) -> bool:
        """Whether everything open is read."""
        return self._note.reading() is Reading.COMPLETE

    def begin(self) -> None:
        """Read what is not read yet, unless that is going on or done."""
        if self._note.reading() in (Reading.GOING_ON, Reading.COMPLETE):
            return
        self._again.stop()
        session = self._session

        def fill(progress: Progress, cancelled: Cancelled) -> Filled:
            return session.searching().fill(progress, cancelled)

        self._tasks.run_long(self, fill, self._filled, self._broken_off, busy=self._note, newest="fill")

    def follow(self) -> None:
        """Something has come or was closed."""
        if not self.is_complete():
            return
        session = self._session
        self._tasks.run(
            self, lambda: session.searching().follow(), self._followed, self._not_followed, newest="follow"
        )

    def _filled(self, filled: Filled) -> None:
        self._note.set_reading(Reading.COMPLETE, filled.broken)
        self.changed.emit()
        self.follow()  # what has come while it was being read

    def _broken_off(self, error: KotosiltaError) -> None:
        if isinstance(error, CancelledError):
            self._note.set_reading(Reading.STOPPED)
        elif isinstance(error, UnavailableError):
            offline = isinstance(error, DatabaseUnreachableError)
            self._note.set_reading(Reading.OFFLINE if offline else Reading.SILENT)
            self._again.start()
        else:
            self._note.set_reading(Reading.FAILED)
            self.failed.emit(error)

    def _followed(self, filled: Filled) -> None:
        if filled.added:
            self.changed.emit()

    def _not_followed(self, error: KotosiltaError) -> None:
        """The next hint or look follows again, but for what does not hold."""
        if not isinstance(error, (CancelledError, UnavailableError)):
            self.failed.emit(error)
