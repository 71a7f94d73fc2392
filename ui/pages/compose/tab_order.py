"""The order of Tab, where widgets are made in another order than they stand in."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget


def tab_through(widgets: Iterable[QWidget]) -> None:
    """Let Tab come to these one after the other; they are in the same window."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def stops_in(part: QWidget) -> list[QWidget]:
    """Where Tab stops in a part, as it was put together; the lists that drop out of inputs are none.

    Not read from Qt's own chain: it leads out of the part, and PySide makes each widget that it is asked for a child
    of the one before, so that the whole window would go with the part.
    """
    return [
        widget
        for widget in part.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(widget, QAbstractItemView)
    ]
