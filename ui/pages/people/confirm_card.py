"""Confirming somebody: the words of her keys, compared with her on the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from referral_app.errors import InvalidInputError, KotosiltaError
from ui.i18n import Text, Translated, current_language, format_datetime
from ui.pages.compose.tick import Tick
from ui.pages.people.words import act_error_text, first_problem
from ui.style.tokens import Tone
from ui.widgets.area import GRID, Area, column, row
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.facts import Facts
from ui.widgets.field import Field
from ui.widgets.label import Label, TextRole, plain
from ui.widgets.role_text import role_text
from ui.widgets.words_view import WordsView

if TYPE_CHECKING:
    from uuid import UUID

    from referral_app.services.confirming import PendingPerson


class ConfirmCard(Translated, Area):
    """The words are typed as she reads them, or compared by eye and ticked; only then can she be confirmed.

    When the invitation is not genuine, there is nothing to confirm and the card says what to do.
    """

    wanted = Signal(object, str)
    """Confirm: the invitation's id, and the words as typed or compared."""
    refused = Signal(object)
    """The words differ: take the invitation back. Its id."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._person: PendingPerson | None = None
        self.notice = Banner()
        self.words = WordsView()
        self.words.setObjectName(f"{name}.words")
        self._title = Label(plain(""), TextRole.HEADING)
        self._facts = Facts()
        self.typed = QLineEdit()
        self.typed.setObjectName(f"{name}.typed")
        self.typed_field = Field(
            lambda: self.tr("Type the words as they are read to you"),
            self.typed,
            help_text=lambda: self.tr("Call a number that you know, not one from a message."),
        )
        self.same = Tick(
            lambda: self.tr("I compared the words on the phone; they are the same"), f"{name}.same"
        )
        self.confirm_button = Button(
            lambda: self.tr("Confirm the keys"), Kind.PRIMARY, icon_name="user-check"
        )
        self.confirm_button.setObjectName(f"{name}.confirm")
        self.differ_button = Button(lambda: self.tr("They differ: cancel the invitation"), Kind.PLAIN)
        self.differ_button.setObjectName(f"{name}.differ")
        self._waits = Label(
            lambda: self.tr("Type the words, or tick that you compared them."), TextRole.SMALL
        )
        self._compose()
        self.typed.textChanged.connect(lambda _text: self._offer())
        self.typed.returnPressed.connect(self._confirm)
        self.same.changed.connect(self._offer)
        self.confirm_button.clicked.connect(without_arguments(self._confirm))
        self.differ_button.clicked.connect(without_arguments(self._refuse))
        self.hide()

    def person(self) -> PendingPerson | None:
        """Who is shown."""
        return self._person

    def show_person(self, person: PendingPerson | None) -> None:
        """Show somebody who waits; None hides the card. What was typed for another is forgotten."""
        before = self._person.invitation_id if self._person is not None else None
        self._person = person
        self.setVisible(person is not None)
        if person is None:
            self.typed.clear()
            return
        if person.invitation_id != before:
            self.typed.clear()
            self.same.set_value(on=False)
            self.typed_field.set_error(None)
            self.notice.hide()
        self.words.show_words(person.words if person.genuine else "")
        for widget in (self._comparing, self.confirm_button, self._waits):
            widget.setVisible(person.genuine)
        if not person.genuine:
            self.notice.say(Tone.DANGER, self._not_genuine, dismissable=False)
        self.retranslate()
        self._offer()

    def set_working(self, *, on: bool) -> None:
        """While it is being done."""
        self.confirm_button.setEnabled(not on)
        self.differ_button.setEnabled(not on)
        if not on:
            self._offer()

    def show_error(self, error: KotosiltaError) -> None:
        """Show what stopped it; what was typed stays."""
        self.set_working(on=False)
        if isinstance(error, InvalidInputError):
            words = first_problem(error.problems, "words")
            if words is not None:
                self.same.set_value(on=False)
                self.typed_field.set_error(words)
                self.typed_field.setFocus()
                return
            clock = first_problem(error.problems, "clock")
            if clock is not None:
                self.notice.say(Tone.WARNING, clock)
                return
        self.notice.say(Tone.WARNING, lambda: act_error_text(error))

    def retranslate(self) -> None:
        person = self._person
        if person is None:
            return
        language = current_language()
        self._title.set_text(lambda: self.tr("Confirm {name}").format(name=person.name))
        facts: list[tuple[Text, Text]] = [
            (lambda: self.tr("Name in the service"), plain(person.login)),
            (lambda: self.tr("Role"), lambda: role_text(person.role)),
            (lambda: self.tr("Leads the unit"), lambda: self.tr("Yes") if person.lead else ""),
            (lambda: self.tr("Unit"), plain(person.unit_names.in_language(language))),
            (lambda: self.tr("Invited by"), plain(person.invited_by)),
            (lambda: self.tr("Keys arrived"), lambda: format_datetime(person.redeemed_at)),
        ]
        self._facts.set_facts(facts)

    def _compose(self) -> None:
        self._comparing = QWidget(self)
        comparing = column(self._comparing, spacing=GRID)
        comparing.addWidget(Label(lambda: self.tr("The words of the keys that arrived"), TextRole.SMALL))
        comparing.addWidget(self.words)
        comparing.addWidget(self.typed_field)
        comparing.addWidget(self.same)
        layout = column(self, margin=2 * GRID, spacing=12)
        layout.addWidget(self._title)
        layout.addWidget(self.notice)
        layout.addWidget(self._facts)
        layout.addWidget(self._comparing)
        layout.addWidget(self._waits)
        for button in (self.confirm_button, self.differ_button):
            beside = row()
            beside.addWidget(button)
            beside.addStretch(1)
            layout.addLayout(beside)

    def _offer(self) -> None:
        ready = bool(self.typed.text().strip()) or self.same.value()
        self.confirm_button.setEnabled(ready)
        if self._person is not None and self._person.genuine:
            self._waits.setVisible(not ready)

    def _confirm(self) -> None:
        person = self._person
        if person is None or not person.genuine or not self.confirm_button.isEnabled():
            return
        typed = self.typed.text().strip()
        self.typed_field.set_error(None)
        self.notice.hide()
        self.wanted.emit(person.invitation_id, typed or person.words)

    def _refuse(self) -> None:
        if self._person is not None:
            invitation: UUID = self._person.invitation_id
            self.refused.emit(invitation)

    def _not_genuine(self) -> str:
        return self.tr(
            "This is not what an administrator signed, or the keys are not those that were brought. Confirm "
            "nothing. Tell your data protection officer."
        )
