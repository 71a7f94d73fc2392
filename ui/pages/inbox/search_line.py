"""The line that finds open referrals as one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from ui.i18n import Translated
from ui.style.icons import icon

_MOST_LETTERS = 100


class SearchLine(Translated, QLineEdit):
    """Escape empties it and goes back to the list; Down and Enter go to what was found."""

    begun = Signal()
    """Somebody came to search: by key or mouse, not in passing."""
    typed = Signal(str)
    left = Signal()
    """To the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.setObjectName("inbox.search")
        self.setMaxLength(_MOST_LETTERS)
        self._picture = QAction(self)
        self._picture.setEnabled(False)
        self.addAction(self._picture, QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self._on_text)
        self.retranslate()
        self.restyle()

    def go_to(self) -> None:
        """Put the focus here, to type another text."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.begun.emit()

    def empty_quietly(self) -> None:
        """Empty it without telling: something else is shown now."""
        self._quiet = True
        self.clear()
        self._quiet = False

    def wanted(self) -> str:
        """What to find; empty when nothing is."""
        return " ".join(self.text().split())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            self.begun.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for button in self.findChildren(QToolButton):  # Qt leaves the style's padding out
            button.move(button.x(), (self.height() - button.height()) // 2)

    def retranslate(self) -> None:
        words = self.tr("Find by name, language, end of a number or reference")
        for button in self.findChildren(QToolButton):
            if button.defaultAction() is self._picture:
                button.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setToolTip(self.tr("Searches what is open in your unit. What it reads for that is in the log."))

    def restyle(self) -> None:
        self._picture.setIcon(icon("search", "muted"))

    def _on_text(self, _text: str) -> None:
        if self._quiet:
            return
        if self.wanted():
            self.begun.emit()
        self.typed.emit(self.wanted())
