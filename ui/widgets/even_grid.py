"""Inputs of even width in one row where there is room for their words, else in two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

_GAP = 8


class EvenGrid(QWidget):
    """Fields and pull-downs in the order of Tab."""

    def __init__(self, widgets: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets = tuple(widgets)
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._place(len(self._widgets))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        count = len(self._widgets)
        each = max(map(_needed, self._widgets)) + _GAP
        self._place(count if count * each <= self.width() + _GAP else -(-count // 2))

    def _place(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for number, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, number // across, number % across)
            self._grid.setColumnStretch(number, int(number < across))


def _needed(widget: QWidget) -> int:
    """Pixels that a field needs for its placeholder, or a pull-down for the words at its top."""
    words, room = "", 2
    if isinstance(widget, QLineEdit):
        words = widget.placeholderText()
    elif isinstance(widget, QComboBox):
        words, room = widget.itemText(0), 4
    metrics = widget.fontMetrics()
    return metrics.horizontalAdvance(words) + room * metrics.height()
