"""A `NavList` across, whose places keep their width when they become bold or get a count."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from ui.i18n import Text, number_text
from ui.style.icons import icon_size
from ui.widgets.nav_list import NavButton, NavList

_PADDING = 28  # pixels beside text, icon and count, with the ring of the focus
_ICON_GAP = 8
_TWO_DIGITS = 88


class Segments(NavList):
    """Places side by side. With `counts`, each keeps room for a number of two digits, and more once it has more."""

    def __init__(self, name: Text, *, counts: bool = False, parent: QWidget | None = None) -> None:
        self._texts: dict[str, tuple[Text, bool]] = {}
        self._counts = counts
        self._numbers: dict[str, int] = {}
        super().__init__(name, across=True, parent=parent)

    def add(self, key: str, text: Text, icon_name: str | None = None) -> NavButton:
        button = super().add(key, text, icon_name)
        button.setObjectName(key)
        self._texts[key] = (text, icon_name is not None)
        self._give_room()
        return button

    def set_count(self, key: str, count: int | None) -> None:
        super().set_count(key, count)
        self._numbers[key] = count or 0
        self._give_room()

    def retranslate(self) -> None:
        super().retranslate()
        self._give_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._give_room()

    def _give_room(self) -> None:
        font = self.font()
        font.setBold(True)
        metrics = QFontMetrics(font)
        for key, (text, has_icon) in self._texts.items():
            picture = icon_size().width() + _ICON_GAP if has_icon else 0
            number = max(self._numbers.get(key, 0), _TWO_DIGITS)
            count = metrics.horizontalAdvance(f"  {number_text(number)}") if self._counts else 0
            wanted = metrics.horizontalAdvance(text()) + picture + count + _PADDING
            self.button(key).setMinimumWidth(wanted)
