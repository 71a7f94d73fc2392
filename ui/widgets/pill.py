"""A word with an icon on a soft ground: a state, an urgency, a warning."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.i18n import Text, Translated
from ui.style.icons import pixmap
from ui.style.tokens import Tone, tone_ink
from ui.widgets.label import Label, TextRole
from ui.widgets.restyle import set_property


class Pill(Translated, QFrame):
    """Icon and word, never a colour alone."""

    def __init__(self, text: Text, icon_name: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel(self)
        self._words = Label(text, TextRole.LABEL)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 10, 2)
        layout.setSpacing(6)
        layout.addWidget(self._icon)
        layout.addWidget(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._icon_name, self._tone = icon_name, tone
        self.set(text, icon_name, tone)

    def set(self, text: Text, icon_name: str, tone: Tone) -> None:
        """Say something else."""
        self._icon_name, self._tone = icon_name, tone
        self._words.set_text(text)
        set_property(self, "pill", tone.value)
        self.retranslate()
        self.restyle()

    def text(self) -> str:
        """The word shown."""
        return self._words.text()

    def retranslate(self) -> None:
        self._words.retranslate()
        self.setAccessibleName(self._words.text())

    def restyle(self) -> None:
        self._icon.setPixmap(pixmap(self._icon_name, tone_ink(self._tone), 16, self.devicePixelRatioF()))
