"""Names and values for reading: previews, the referral's sections, details of a log entry."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.i18n import Text
from ui.widgets.area import column
from ui.widgets.label import Label, TextRole


class Facts(QWidget):
    """A column of small names with their values under them. Values can be selected, also with the
    keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = column(self, spacing=12)
        self._pairs: list[QWidget] = []

    def set_facts(self, facts: Sequence[tuple[Text, Text]]) -> None:
        """Replace all pairs; a pair whose value is empty is left out."""
        for old in self._pairs:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._pairs = [_Pair(name, value, self) for name, value in facts if value()]
        for pair in self._pairs:
            self._layout.addWidget(pair)


class _Pair(QWidget):
    def __init__(self, name: Text, value: Text, parent: QWidget) -> None:
        super().__init__(parent)
        layout = column(self, spacing=2)
        layout.addWidget(Label(name, TextRole.SMALL))
        words = Label(value)
        words.setProperty("role", "value")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(words)
