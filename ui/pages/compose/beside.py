"""Editors side by side where there is room, and below each other where there is not."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

_GAP = 16  # pixels


class Beside(QWidget):
    """Lays out `widgets`, each with its stretch; it needs no more width than the widest of them.

    Those in `keeping` keep their place while they are hidden, as long as they stand side by side.
    """

    def __init__(self, widgets: Sequence[tuple[QWidget, int]], *, keeping: Collection[QWidget] = ()) -> None:
        super().__init__()
        self._widgets = tuple(widget for widget, _stretch in widgets)
        self._keeping = tuple(keeping)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        self._layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for widget, stretch in widgets:
            self._layout.addWidget(widget, stretch, Qt.AlignmentFlag.AlignTop)
        if not any(stretch for _widget, stretch in widgets):
            self._layout.addStretch(1)
        self._keep(True)

    def is_stacked(self) -> bool:
        """Whether they stand below each other."""
        return self._layout.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        widest = max((widget.minimumSizeHint().width() for widget in self._shown()), default=0)
        return QSize(widest, self._layout.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _shown(self) -> tuple[QWidget, ...]:
        return tuple(
            one for one in self._widgets if not one.isHidden() or one.sizePolicy().retainSizeWhenHidden()
        )

    def _fit(self) -> None:
        shown = self._shown()
        needed = sum(one.minimumSizeHint().width() for one in shown) + _GAP * max(len(shown) - 1, 0)
        stacked = needed > self.width()
        if stacked != self.is_stacked():
            down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            self._layout.setDirection(down if stacked else across)
            self._keep(not stacked)
            self.updateGeometry()

    def _keep(self, keep: bool) -> None:
        for widget in self._keeping:
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(keep)
            widget.setSizePolicy(policy)
