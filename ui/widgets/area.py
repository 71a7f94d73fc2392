"""Grounds, layouts on the 8 px grid, and scrolling."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

GRID = 8


def column(parent: QWidget | None = None, *, margin: int = 0, spacing: int = GRID) -> QVBoxLayout:
    """A vertical layout; distances in pixels."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return layout


def row(parent: QWidget | None = None, *, margin: int = 0, spacing: int = GRID) -> QHBoxLayout:
    """A horizontal layout; distances in pixels."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return layout


class Area(QFrame):
    """A ground of the style sheet: `page`, `bar`, `rail`, `foot`, `card`, `side` or `plain`."""

    def __init__(self, kind: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", kind)


class ScrollColumn(QScrollArea):
    """A column that scrolls vertically and never sideways; fill `.body`.

    `width` is the most its content may take, in pixels (720 for reading and forms); None takes all.
    """

    def __init__(self, parent: QWidget | None = None, *, width: int | None = 720, margin: int = 24) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("area", "scrolled")
        around = row(inner, margin=margin)
        holder = QWidget()
        self.body = column(holder, spacing=2 * GRID)
        self.body.setSizeConstraint(QLayout.SizeConstraint.SetDefaultConstraint)
        if width is not None:
            holder.setMaximumWidth(width)
        around.addWidget(holder, 1)
        if width is not None:
            around.addStretch(0)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(inner)
