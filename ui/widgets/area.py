"""Grounds, layouts on the 8 px grid, and scrolling."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

GRID = 8
_USUAL_LINE = 16  # pixels from line to line at the usual text size


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


@contextmanager
def laid_out_at_once(layout: QLayout) -> Iterator[None]:
    """Show and hide several widgets of a layout that is seen: it is laid out once afterwards, not with each of them."""
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)


class Area(QFrame):
    """A ground of the style sheet: `page`, `bar`, `rail`, `foot`, `card`, `side` or `plain`."""

    def __init__(self, kind: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", kind)


def text_scale(widget: QWidget) -> float:
    """How much larger than usual the text of a widget is, at least 1."""
    return max(1.0, widget.fontMetrics().lineSpacing() / _USUAL_LINE)


class Measured(QWidget):
    """Takes at most `width` pixels at the usual text size, and more as the text grows: a measure for reading."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()
        super().changeEvent(event)

    def _measure(self) -> None:
        self.setMaximumWidth(round(self._width * text_scale(self)))


class ScrollColumn(QScrollArea):
    """A column that scrolls vertically and never sideways; fill `.body`.

    `width` is the most its content may take, in pixels at the usual text size (720 for reading and forms);
    None takes all. The content keeps to the top; with `fills` it has the whole height to divide.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        width: int | None = 720,
        margin: int = 24,
        fills: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("area", "scrolled")
        around = row(inner, margin=margin)
        holder = QWidget() if width is None else Measured(width)
        self.body = column(holder, spacing=2 * GRID)
        self.body.setSizeConstraint(QLayout.SizeConstraint.SetDefaultConstraint)
        # The item is aligned, not the layout: a layout would keep to its size hint, too low for text that wraps.
        around.addWidget(holder, 1, Qt.AlignmentFlag(0) if fills else Qt.AlignmentFlag.AlignTop)
        if width is not None:
            around.addStretch(0)
        self.setWidget(inner)

    def settle(self) -> None:
        """Lay out at once, from the inside out, what has changed in `.body`.

        Left alone, Qt takes a turn of the event loop for each level, and text that wraps is squeezed meanwhile.
        """
        for widget in reversed(self.viewport().findChildren(QWidget)):
            layout = widget.layout()
            if layout is not None:
                layout.activate()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def reveal(self, widget: QWidget) -> None:
        """Scroll so far that a widget just shown is seen, once it has its place."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(widget))
