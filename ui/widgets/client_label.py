"""A text in the client's language: its own script and direction, larger than the program's."""

from __future__ import annotations

import re
from html import escape
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from referral_app.domain.client_texts import LEFT_TO_RIGHT, ClientTexts, Direction
from ui.i18n import Translated
from ui.style.client_fonts import set_script
from ui.style.icons import pictogram

_KEPT_IN_ORDER: Final = re.compile(f"{LEFT_TO_RIGHT}([^{LEFT_TO_RIGHT}]+){LEFT_TO_RIGHT}")
"""Names and numbers in Latin letters; on the screen an isolate keeps them in order over several lines too."""


def qt_direction(texts: ClientTexts) -> Qt.LayoutDirection:
    """The direction in Qt's words."""
    if texts.direction is Direction.RTL:
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


class ClientLabel(QLabel):
    """Wraps, and begins at the side where the language begins. `factor` is its size against the program's.

    The text is set as markup, with every character of it escaped: Qt sets wrapped lines of plain right-to-left
    text one space off their edge.
    """

    def __init__(
        self,
        text: str,
        texts: ClientTexts,
        *,
        factor: float = 1.0,
        bold: bool = False,
        tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._factor, self._bold = texts, factor, bold
        self.words = text
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(_marked_up(text, texts))
        self.setAccessibleName(text)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setLayoutDirection(qt_direction(texts))
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        if tone:
            self.setProperty("tone", tone)
        self._size()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange):
            self._size()
        super().changeEvent(event)

    def _size(self) -> None:
        font = set_script(QFont(QApplication.font()), self._texts.script)
        font.setPointSizeF(QApplication.font().pointSizeF() * self._factor)
        if self._bold:
            font.setWeight(QFont.Weight.DemiBold)
        if font != self.font():
            self.setFont(font)


def _marked_up(text: str, texts: ClientTexts) -> str:
    isolated = _KEPT_IN_ORDER.sub("\u2066\\1\u2069", text)
    return f'<div dir="{texts.direction.value}" style="line-height: 115%">{escape(isolated)}</div>'


class Pictogram(Translated, QLabel):
    """One of `resources/pictograms`; the words beside it say the same, so a screen reader passes it by."""

    def __init__(self, name: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self._side = name, size
        self.setFixedSize(size, size)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.restyle()

    def restyle(self) -> None:
        self.setPixmap(pictogram(self.name, "accent", self._side, self.devicePixelRatioF()))
