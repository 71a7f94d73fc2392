"""A name in the three languages of the screen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from referral_app.services.names import Names
from ui.i18n import Text, Translated
from ui.pages.people.words import problem_words
from ui.widgets.area import GRID, column
from ui.widgets.field import Field


class NamesFields(Translated, QWidget):
    """Finnish is needed; an empty Swedish or English name takes the Finnish one."""

    submitted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = {code: QLineEdit() for code in ("fi", "sv", "en")}
        labels: dict[str, Text] = {
            "fi": lambda: self.tr("Name in Finnish"),
            "sv": lambda: self.tr("Name in Swedish"),
            "en": lambda: self.tr("Name in English"),
        }
        layout = column(self, spacing=2 * GRID)
        self._fields = {}
        for code, line in self.lines.items():
            line.setObjectName(f"{name}.{code}")
            line.returnPressed.connect(self.submitted)
            self._fields[code] = Field(labels[code], line, required=code == "fi")
            layout.addWidget(self._fields[code])
        self._fields["fi"].set_check(
            lambda: None if self.lines["fi"].text().strip() else problem_words("required")
        )
        self.setFocusProxy(self.lines["fi"])

    def value(self) -> Names:
        """The names as written."""
        written = {code: line.text().strip() for code, line in self.lines.items()}
        finnish = written["fi"]
        return Names(finnish, written["sv"] or finnish, written["en"] or finnish)

    def check(self) -> bool:
        """Show what is missing."""
        fine = self._fields["fi"].check()
        if not fine:
            self._fields["fi"].setFocus()
        return fine

    def refuse(self, words: Text) -> None:
        """Show what the service found."""
        self._fields["fi"].set_error(words)
        self._fields["fi"].setFocus()

    def is_touched(self) -> bool:
        """Whether something was written."""
        return any(line.text().strip() for line in self.lines.values())

    def clear(self) -> None:
        """Empty all."""
        for line in self.lines.values():
            line.clear()
        for field in self._fields.values():
            field.set_error(None)
