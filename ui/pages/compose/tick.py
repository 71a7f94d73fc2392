"""A check box whose text follows the language."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.i18n import Text, Translated


class Tick(Translated, QCheckBox):
    """One thing that is so or is not. Keep the text short: it does not wrap."""

    changed = Signal()

    def __init__(self, text: Text, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setObjectName(name)
        self.toggled.connect(lambda _on: self.changed.emit())
        self.retranslate()

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, on: bool) -> None:
        """Tick or untick it."""
        self.setChecked(on)

    def retranslate(self) -> None:
        self.setText(self._text())
        self.setAccessibleName(self._text())
