"""A sentence beside an icon: why something is as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ui.i18n import Text, Translated
from ui.style.icons import pixmap
from ui.style.tokens import Tone, tone_ink
from ui.widgets.area import row
from ui.widgets.label import Label
from ui.widgets.restyle import set_property


class Remark(Translated, QFrame):
    """Stands among the fields, on the soft ground of its tone."""

    def __init__(self, text: Text, icon_name: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._tone = icon_name, tone
        self._icon = QLabel(self)
        self._words = Label(text)
        layout = row(self, margin=12, spacing=8)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        set_property(self, "banner", tone.value)
        self.retranslate()
        self.restyle()

    def set_text(self, text: Text) -> None:
        """Say something else."""
        self._words.set_text(text)
        self.retranslate()

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def retranslate(self) -> None:
        self._words.retranslate()
        self.setAccessibleName(self._words.text())

    def restyle(self) -> None:
        self._icon.setPixmap(pixmap(self._icon_name, tone_ink(self._tone), 20, self.devicePixelRatioF()))
