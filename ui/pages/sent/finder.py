"""The line in which one types to find among the sent referrals."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ui.i18n import Translated
from ui.pages.sent.finding import Found
from ui.pages.sent.presenter import SentLine
from ui.widgets.page import Page

_WIDTH = 200


class Finder(Translated, QLineEdit):
    """Reads everything once when something is typed; then each letter narrows what is shown, in memory."""

    found = Signal(object)
    """The rows found, None when nothing is typed any more."""
    left = Signal()
    """Enter, Down or Escape: on to the rows."""

    def __init__(self, page: Page, read: Callable[[], Callable[[], tuple[SentLine, ...]]]) -> None:
        super().__init__()
        self.setObjectName("sent.find")
        self._page, self._read = page, read
        self._known: Found | None = None
        self._reading = False
        self.setMinimumWidth(_WIDTH)
        self.textChanged.connect(lambda _text: self.look())
        self.retranslate()

    def is_finding(self) -> bool:
        """Whether something is typed."""
        return bool(self.text().strip())

    def look(self) -> None:
        """Show what matches; read the rows first when they are not known."""
        if not self.is_finding():
            self.found.emit(None)
        elif self._known is not None:
            self.found.emit(self._known.matching(self.text()))
        elif not self._reading:
            self._reading = True
            read = self._read()
            self._page.busy.set_text(lambda: self.tr("Reading your referrals…"))
            self._page.run(lambda: Found.of(read()), self._take, self._failed, newest="find")

    def forget(self) -> None:
        """The rows have changed: they are read anew when they are next looked for."""
        self._known = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Find in my referrals"))
        self.setAccessibleName(self.tr("Find in my referrals"))
        self.setToolTip(self.tr("Client, language, recipient or reference ( / )"))

    def _take(self, known: Found) -> None:
        self._reading = False
        self._known = known
        self.look()

    def _failed(self, error: object) -> None:
        self._reading = False
        self._page.show_error(error)  # type: ignore[arg-type]
