"""The client's language where one can't miss it: name, own name, interpreter, reading."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from ui.i18n import Text, Translated
from ui.style.icons import pixmap
from ui.widgets.area import column, row
from ui.widgets.label import Label, TextRole


class PersonLanguage(Translated, QWidget):
    """`name` is the language in the screen's language, `own_name` in itself, `reading` words on literacy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name: Text = lambda: ""
        self._own_name = ""
        self._interpreter = False
        self._icon = QLabel(self)
        self._language = Label(self._language_words, TextRole.HEADING)
        self._help = Label(self._interpreter_words)
        self._reading_text: Text = lambda: ""
        self._reading = Label(self._reading_text, TextRole.MUTED)
        words = column(spacing=2)
        for label in (self._language, self._help, self._reading):
            words.addWidget(label)
        layout = row(self, spacing=8)
        layout.addWidget(self._icon)
        layout.addLayout(words, 1)
        self.restyle()

    def show_language(
        self, name: Text, own_name: str, *, interpreter_needed: bool, reading: Text | None = None
    ) -> None:
        """Show another person's language."""
        self._name, self._own_name, self._interpreter = name, own_name, interpreter_needed
        self._language.retranslate()
        self._help.retranslate()
        self._reading_text = reading or (lambda: "")
        self._reading.set_text(self._reading_text)
        self._reading.setVisible(reading is not None)
        self.retranslate()

    def retranslate(self) -> None:
        parts = (self._language_words(), self._interpreter_words(), self._reading_text())
        self.setAccessibleName(". ".join(part for part in parts if part))

    def restyle(self) -> None:
        self._icon.setPixmap(pixmap("language", "accent", 20, self.devicePixelRatioF()))

    def _language_words(self) -> str:
        name = self._name()
        own = self._own_name
        return f"{name} (\u2068{own}\u2069)" if own and own.casefold() != name.casefold() else name

    def _interpreter_words(self) -> str:
        translate = QCoreApplication.translate
        if self._interpreter:
            return translate("PersonLanguage", "Needs an interpreter")
        return translate("PersonLanguage", "No interpreter needed")
