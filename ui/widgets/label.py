"""Text on the screen in one of the few roles there are."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.i18n import Text, Translated


class TextRole(StrEnum):
    """The look of a text: three sizes, and muted for what is secondary."""

    TITLE = "title"
    HEADING = "heading"
    LABEL = "label"
    BODY = "body"
    MUTED = "muted"
    SMALL = "small"


class Label(Translated, QLabel):
    """A text that follows the language. Plain text only, so nothing typed by a person is read as markup."""

    def __init__(self, text: Text, role: TextRole = TextRole.BODY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        self.setWordWrap(role is not TextRole.LABEL)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.retranslate()

    def set_text(self, text: Text) -> None:
        """Show another text from now on."""
        self._text = text
        self.retranslate()

    def retranslate(self) -> None:
        text = self._text()
        self.setText(text.replace("&", "&&") if self.buddy() is not None else text)


class ShortLabel(Label):
    """One line that gives way: what does not fit is in its tooltip, and always in its accessible name."""

    def __init__(self, text: Text, role: TextRole = TextRole.BODY, parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.text())
        self._tell_what_is_hidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_what_is_hidden()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _tell_what_is_hidden(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
        self.setToolTip("" if fits else self.text())


def plain(value: str) -> Text:
    """A value that is the same in every language (a name, a reference) as a `Text`."""
    return lambda: value


class Line(QFrame):
    """A hairline between areas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "line")
