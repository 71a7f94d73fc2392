"""Whether the server and the log answer, as a shape and words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from ui.i18n import Translated
from ui.style.icons import pixmap
from ui.widgets.area import row
from ui.widgets.label import Label, TextRole

_LOOKS = {
    "connected": ("circle-dot", "success"),
    "offline": ("plug-connected-x", "warning"),
    "notary_silent": ("player-pause", "warning"),
    "clock_wrong": ("clock", "warning"),
    "witnesses_missing": ("player-pause", "warning"),
    "unknown": ("circle-dashed", "muted"),
}


def connection_text(state: str) -> str:
    """The state of the connection in words."""
    translate = QCoreApplication.translate
    return {
        "connected": translate("Connection", "Connected"),
        "offline": translate("Connection", "Offline"),
        "notary_silent": translate("Connection", "Log not answering, reading paused"),
        "clock_wrong": translate("Connection", "This computer's clock is wrong"),
        "witnesses_missing": translate("Connection", "Too few witnesses, reading paused"),
        "unknown": translate("Connection", "Looking for the server"),
    }[state]


class ConnectionMark(Translated, QWidget):
    """Shows a `services.desk.ConnectionState`, by its value, or `unknown`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = "unknown"
        self._waiting = 0
        self._icon = QLabel(self)
        self._words = Label(self._text, TextRole.SMALL)
        self._words.setWordWrap(False)
        layout = row(self, spacing=6)
        layout.addWidget(self._icon)
        layout.addWidget(self._words)
        self.restyle()
        self.retranslate()

    def state(self) -> str:
        """The state shown."""
        return self._state

    def set_state(self, state: str) -> None:
        """Show another state."""
        self._state = str(state)
        self._words.retranslate()
        self.retranslate()
        self.restyle()

    def set_waiting(self, number: int) -> None:
        """Tell how many referrals wait on this desktop to be sent."""
        self._waiting = number
        self._words.retranslate()
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self._text())

    def _text(self) -> str:
        state = connection_text(self._state)
        if not self._waiting:
            return state
        waiting = self.tr("%n waiting to be sent", "", self._waiting)
        return self.tr("{state}, {waiting}").format(state=state, waiting=waiting)

    def restyle(self) -> None:
        name, ink = _LOOKS[self._state]
        self._icon.setPixmap(pixmap(name, ink, 16, self.devicePixelRatioF()))
