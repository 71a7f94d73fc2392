"""Several lines of plain text that grow with what is written."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget


class TextArea(QPlainTextEdit):
    """A growing text field; Tab leaves it.

    A text that is too long for where it goes is kept as it was pasted, and said to be too long there. Only text past
    `limit`, in characters, is not taken in: a program in the clipboard must not fill the memory.
    """

    changed = Signal()

    def __init__(self, *, lines: int = 3, limit: int = 100_000, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._limit = lines, limit
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())
        self.textChanged.connect(self._on_text)

    def value(self) -> str:
        """The text without blank space around it."""
        return self.toPlainText().strip()

    def set_value(self, text: str) -> None:
        """Replace the text."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def sizeHint(self) -> QSize:
        lines = min(max(self._lines, int(self.document().size().height())), 12)
        height = lines * self.fontMetrics().lineSpacing() + 2 * int(self.document().documentMargin()) + 12
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def _on_text(self) -> None:
        text = self.toPlainText()
        if len(text) > self._limit:
            cursor = self.textCursor()
            at = min(cursor.position(), self._limit)
            self.setPlainText(text[: self._limit])
            cursor = self.textCursor()
            cursor.setPosition(at)
            self.setTextCursor(cursor)
            return
        self.changed.emit()
