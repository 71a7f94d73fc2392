"""Text on the clipboard for a short time: it goes after a minute, and when the program is locked or closed.

Other programs may have read it meanwhile, and a clipboard manager may keep it; so nothing secret is put there.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

KEPT_SECONDS = 60
_NAME = "kotosilta_clipboard"


class ShortClipboard(QObject):
    """One for the whole program, see `short_clipboard`. Main thread."""

    def __init__(self, parent: QObject | None, seconds: float = KEPT_SECONDS) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._text = ""
        self._timer = QTimer(self, interval=round(seconds * 1000), singleShot=True)
        self._timer.timeout.connect(self.forget)

    def copy(self, text: str) -> None:
        """Put a text there; the minute begins."""
        self._text = text
        QGuiApplication.clipboard().setText(text)
        self._timer.start()

    def forget(self) -> None:
        """Empty the clipboard if it still holds the text; what somebody copied since then stays."""
        self._timer.stop()
        if self._text and QGuiApplication.clipboard().text() == self._text:
            QGuiApplication.clipboard().clear()
        self._text = ""


def short_clipboard() -> ShortClipboard:
    """The program's own, made when first asked for."""
    app = QGuiApplication.instance()
    found = app.findChild(ShortClipboard, _NAME) if app is not None else None
    return found if found is not None else ShortClipboard(app)
