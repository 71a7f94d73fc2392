"""Two fields beside each other where there is room for both, else one under the other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

_SPACING = 12


class SideBySide(QWidget):
    """Never wider than its wider half needs, so that large text stacks the two instead of being cut."""

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._halves = (left, right)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_SPACING)
        for half in self._halves:
            self._layout.addWidget(half, 1, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        wanted = max(half.minimumSizeHint().width() for half in self._halves)
        return QSize(wanted, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(half.minimumSizeHint().width() for half in self._halves) + _SPACING
        fits = event.size().width() >= needed
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction is not self._layout.direction():
            self._layout.setDirection(direction)
            for number in range(len(self._halves)):
                self._layout.setStretch(number, int(fits))
