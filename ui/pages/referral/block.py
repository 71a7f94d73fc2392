"""A heading with an icon and what belongs under it: the parts of a referral as one reads them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.i18n import Text, Translated
from ui.style.icons import pixmap
from ui.widgets.area import Area, column, row
from ui.widgets.label import Label, TextRole

_INDENT = 28


class Block(Translated, Area):
    """Icon and heading, and a `body` column indented to the heading."""

    def __init__(self, title: Text, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._title, self._icon_name = title, icon_name
        self._icon = QLabel(self)
        head = row(spacing=8)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(Label(title, TextRole.HEADING), 1)
        self.body = column(spacing=8)
        self.body.setContentsMargins(_INDENT, 0, 0, 0)
        layout = column(self, spacing=8)
        layout.addLayout(head)
        layout.addLayout(self.body)
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        self.setAccessibleName(self._title())

    def restyle(self) -> None:
        self._icon.setPixmap(pixmap(self._icon_name, "accent", 20, self.devicePixelRatioF()))


class Sentence(Translated, QWidget):
    """One fact as a sentence beside a small icon."""

    def __init__(self, text: Text, icon_name: str, ink: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._ink = icon_name, ink
        self._icon = QLabel(self)
        self._words = words = Label(text)
        if ink in ("success", "warning", "danger"):
            words.setProperty("tone", ink)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = row(self, spacing=8)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(words, 1)
        self.restyle()

    def text(self) -> str:
        """The sentence as shown."""
        return self._words.text()

    def retranslate(self) -> None:
        """Ask for the sentence again."""
        self._words.retranslate()

    def restyle(self) -> None:
        self._icon.setPixmap(pixmap(self._icon_name, self._ink, 18, self.devicePixelRatioF()))


class Quote(Area):
    """What somebody said, in her own words, on a ground of its own."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        words = Label(text)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column(self, margin=12).addWidget(words)
