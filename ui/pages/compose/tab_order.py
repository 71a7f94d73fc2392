"""The order of Tab, where widgets are made in another order than they stand in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def come_after(part: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab come to `widgets` after everything in `part`, which is in the same window."""
    before = _last_stop(part)
    for widget in widgets:
        QWidget.setTabOrder(before, widget)
        before = widget


def _last_stop(part: QWidget) -> QWidget:
    """Where Tab stops last in a part."""
    last, widget = part, part.nextInFocusChain()
    while widget is not None and part.isAncestorOf(widget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            last = widget
        widget = widget.nextInFocusChain()
    return last
