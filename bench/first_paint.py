"""Knowing when a window has been painted, and telling it to the process that waits."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QMainWindow


class FirstPaint(QObject):
    """Calls `then` in the event loop's next round after a window, already shown, was exposed and painted."""

    def __init__(self, window: QMainWindow, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt paints within the expose event, so what is queued by it runs after the painting."""
        if event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def tell(word: str) -> None:
    """Write a word to the process that started this one, past all buffers."""
    os.write(1, f"{word}\n".encode())
