"""Buttons whose text follows the language and whose icon follows the scheme."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.i18n import Text, Translated
from ui.style.icons import icon, icon_size
from ui.style.scheme import current_tokens


class Kind(StrEnum):
    """How much a button asks for attention: one PRIMARY a page at most."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"
    LINK = "link"
    DANGER = "danger"
    ROW = "row"


_AROUND = 16
"""What a link has beside its text and icon: padding, border, the gap between both."""

_INK = {
    Kind.PRIMARY: "on_accent",
    Kind.PLAIN: "text",
    Kind.QUIET: "text",
    Kind.LINK: "accent",
    Kind.DANGER: "danger",
    Kind.ROW: "muted",
}


class Button(Translated, QPushButton):
    """A push button. `tip` explains more on hover; a shortcut is added to it in the system's notation."""

    def __init__(
        self,
        text: Text,
        kind: Kind = Kind.PLAIN,
        *,
        icon_name: str | None = None,
        tip: Text | None = None,
        shortcut: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._tip, self._kind, self._icon_name = text, tip, kind, icon_name
        self._keys = QKeySequence(shortcut) if shortcut else None
        self.setProperty("kind", kind.value)
        self.setAutoDefault(False)
        self.setIconSize(icon_size())
        if kind in (Kind.LINK, Kind.QUIET, Kind.ROW):
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        if self._keys is not None:
            self.setShortcut(self._keys)
        self.retranslate()
        self.restyle()

    def set_text(self, text: Text) -> None:
        """Show another text from now on."""
        self._text = text
        self.retranslate()

    def set_tip(self, tip: Text) -> None:
        """Explain more on hover from now on."""
        self._tip = tip
        self.retranslate()

    def set_icon_name(self, name: str | None) -> None:
        """Show another icon of `resources/icons`, or none."""
        self._icon_name = name
        self.restyle()

    def retranslate(self) -> None:
        text = self._text()
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        if self._keys is not None:
            self.setShortcut(self._keys)  # setText replaces the shortcut by the text's mnemonic
        tip = self._tip() if self._tip is not None else ""
        if self._keys is not None:
            native = self._keys.toString(QKeySequence.SequenceFormat.NativeText)
            tip = f"{tip or text} ({native})"
        self.setToolTip(tip)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses too, not only Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._kind is Kind.PRIMARY and self.hasFocus():
            # a ring in the accent is not seen on the accent, so the primary button has its ring inside
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current_tokens().on_accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 4, 4)

    def restyle(self) -> None:
        if self._icon_name is not None:
            self.setIcon(icon(self._icon_name, _INK[self._kind], selected="accent"))


def without_arguments(do: Callable[[], None]) -> Callable[[], None]:
    """`do` as a slot that never receives the signal's arguments, not even in place of a default."""

    def call() -> None:
        do()

    return call


class IconButton(Button):
    """A quiet button with only an icon; its text is its tooltip and accessible name."""

    def __init__(
        self,
        text: Text,
        icon_name: str,
        *,
        shortcut: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, Kind.QUIET, icon_name=icon_name, tip=text, shortcut=shortcut, parent=parent)

    def retranslate(self) -> None:
        super().retranslate()
        self.setText("")
        if self._keys is not None:
            self.setShortcut(self._keys)


class WrappedLink(Button):
    """A link of as many lines as its text needs: `wrap` says how wide it may be."""

    def __init__(self, text: Text, *, icon_name: str | None = None, parent: QWidget | None = None) -> None:
        self._room = 0
        super().__init__(text, Kind.LINK, icon_name=icon_name, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def whole_width(self) -> int:
        """How wide it is on one line."""
        return self._beside() + self.fontMetrics().horizontalAdvance(self._text())

    def wrap(self, width: int) -> None:
        """Break the text so that no line is wider, as far as its words allow."""
        if width != self._room:
            self._room = width
            self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        if self._room > 0:
            self.setText("\n".join(self._lines(self._room - self._beside())).replace("&", "&&"))

    def _lines(self, width: int) -> list[str]:
        metrics, lines = self.fontMetrics(), [""]
        for word in self._text().split():
            longer = f"{lines[-1]} {word}".strip()
            if metrics.horizontalAdvance(longer) <= width or not lines[-1]:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def _beside(self) -> int:
        """What the icon and the margins take."""
        return self.iconSize().width() + _AROUND
