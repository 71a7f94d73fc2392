"""Widgets beside each other where there is room for all, else one under the other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QSpacerItem, QWidget


class SideBySide(QWidget):
    """Never wider than its widest part needs, so that large text stacks the parts instead of being cut.

    The parts share the width; with `spread` False they keep to the left, as wide as they are.
    """

    def __init__(
        self, *parts: QWidget, spacing: int = 12, spread: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._parts, self._spacing, self._spread = parts, spacing, spread
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing)
        for part in parts:
            self._layout.addWidget(part, int(spread), Qt.AlignmentFlag.AlignTop)
        if not spread:
            self._layout.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed))

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(self._widths()) + self._spacing * (len(self._parts) - 1)
        fits = event.size().width() >= needed
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction is not self._layout.direction():
            self._layout.setDirection(direction)
            for number in range(len(self._parts)):
                self._layout.setStretch(number, int(fits and self._spread))

    def _widths(self) -> list[int]:
        return [max(part.minimumSizeHint().width(), part.minimumWidth()) for part in self._parts]
