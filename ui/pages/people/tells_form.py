"""What a unit tells clients of itself: the languages it serves in, and where they call and look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from referral_app.domain.phone import format_phone
from referral_app.errors import InvalidInputError, KotosiltaError
from ui.i18n import Translated, current_language
from ui.pages.compose.language_pick import LanguageList
from ui.pages.people.words import first_problem, problem_words
from ui.widgets.area import ScrollColumn
from ui.widgets.field import Field
from ui.widgets.label import Label, TextRole, plain

if TYPE_CHECKING:
    from referral_app.services.people import UnitRow
    from ui.tasks import Tasks

Told = tuple[tuple[str, ...], str, str]


class TellsForm(Translated, ScrollColumn):
    """All of it may stay empty."""

    submitted = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(None, width=560)
        self._before: Told = ((), "", "")
        self._title = Label(plain(""), TextRole.TITLE)
        self.languages = LanguageList(tasks)
        self.languages.setObjectName("people.tells.languages")
        self.phone, self.web = QLineEdit(), QLineEdit()
        for name, line in (("phone", self.phone), ("web", self.web)):
            line.setObjectName(f"people.tells.{name}")
            line.returnPressed.connect(self.submitted)
        self.languages_field = Field(
            lambda: self.tr("Languages the unit serves in"),
            self.languages,
            help_text=lambda: self.tr("Without an interpreter. Senders see them before they send."),
        )
        self.phone_field = Field(
            lambda: self.tr("Telephone for clients"),
            self.phone,
            help_text=lambda: self.tr(
                "Calls come from this number, and clients can call it. It is on the leaflet."
            ),
        )
        self.web_field = Field(
            lambda: self.tr("Web page for clients"),
            self.web,
            help_text=lambda: self.tr("Begins with https://. The leaflet has it as a QR code."),
        )
        self.body.addWidget(self._title)
        self.body.addWidget(
            Label(
                lambda: self.tr(
                    "Everybody who is signed in sees this, and clients read it on their leaflet."
                ),
                TextRole.MUTED,
            )
        )
        for field in (self.languages_field, self.phone_field, self.web_field):
            self.body.addWidget(field)

    def show_unit(self, unit: UnitRow) -> None:
        """What a unit tells now."""
        told = unit.for_clients
        self._title.set_text(lambda: unit.names.in_language(current_language()))
        self.languages.set_value(told.languages)
        self.phone.setText(format_phone(told.phone, current_language()) if told.phone else "")
        self.web.setText(told.web)
        self._before = self.value()

    def value(self) -> Told:
        """Languages, telephone and web page as written."""
        return self.languages.value(), self.phone.text().strip(), self.web.text().strip()

    def check(self) -> bool:
        """Show what was written and is no language; whether there is none of it."""
        left = self.languages.pick.text().strip()
        self.languages_field.set_error(problem_words("language.form") if left else None)
        if left:
            self.languages.setFocus()
        return not left

    def is_touched(self) -> bool:
        """Whether something was written that would be lost."""
        return self.value() != self._before or bool(self.languages.pick.text().strip())

    def clear(self) -> None:
        """An empty form."""
        self.languages.set_value(())
        self.phone.clear()
        self.web.clear()
        self._before = self.value()
        for field in (self.languages_field, self.phone_field, self.web_field):
            field.set_error(None)

    def focus_first(self) -> None:
        """To the first line."""
        self.languages.setFocus()

    def show_error(self, error: KotosiltaError) -> bool:
        """Show an error in its place; whether it has one here."""
        if not isinstance(error, InvalidInputError):
            return False
        fields = {"languages": self.languages_field, "phone": self.phone_field, "web": self.web_field}
        found = {name: first_problem(error.problems, name) for name in fields}
        for name, words in found.items():
            fields[name].set_error(words)
        return any(words is not None for words in found.values())
