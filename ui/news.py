"""Looks now and then whether a municipality has answered, and has it told without content."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.widgets.quiet_notice import QuietNotice

if TYPE_CHECKING:
    from referral_app.errors import KotosiltaError
    from referral_app.services.desk import Session
    from referral_app.services.sent import News
    from ui.tasks import Tasks


class NewsWatch(QObject):
    """Lives as long as the workplace of one nurse. Nothing is opened for it; main thread, work in the pool."""

    def __init__(self, session: Session, tasks: Tasks, notice: QuietNotice, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._notice = session, tasks, notice
        self._since: datetime | None = None

    def look(self) -> None:
        """Ask what is new since the last look; the first only begins."""
        session, since = self._session, self._since
        self._tasks.run(self, lambda: session.news(since), self._looked, self._failed, newest="news")

    def _looked(self, news: News) -> None:
        self._since = news.looked_at
        self._notice.tell(news.count)

    def _failed(self, _error: KotosiltaError) -> None:
        """The connection mark tells of it, and the next look tries again."""
