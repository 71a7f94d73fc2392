"""A line for a passphrase, with a button to show it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.i18n import Translated
from ui.widgets.area import row
from ui.widgets.buttons import Button


class _Line(QLineEdit):
    caps_lock_seen = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isalpha() and text.lower() != text.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_seen.emit(text.isupper() != shift)
        super().keyPressEvent(event)


class PassphraseEdit(Translated, QWidget):
    """The text is hidden until Show. `caps_lock_seen` tells, at each letter, whether Caps Lock seems to be
    on."""

    changed = Signal()
    returned = Signal()
    caps_lock_seen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = _Line()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self.line.returnPressed.connect(self.returned)
        self.line.caps_lock_seen.connect(self.caps_lock_seen)
        self.show_button = Button(self._show_text, icon_name="eye")
        self.show_button.setCheckable(True)
        self.show_button.toggled.connect(self._on_show)
        layout = row(self)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.show_button)
        self.setFocusProxy(self.line)

    def value(self) -> str:
        """What was typed, unchanged."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed and hide again."""
        self.line.clear()
        self.show_button.setChecked(False)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.line.setAccessibleDescription(description)

    def _show_text(self) -> str:
        shown = self.line.echoMode() == QLineEdit.EchoMode.Normal
        return self.tr("Hide") if shown else self.tr("Show")

    def _on_show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_button.set_icon_name("eye-off" if shown else "eye")
        self.show_button.retranslate()
