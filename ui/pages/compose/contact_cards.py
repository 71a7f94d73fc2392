"""The ways to reach the client, a card each, with the question that matters most: is it safe?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from referral_app.domain.codes import ContactSystem, Whose
from referral_app.domain.codes import YesNoNotAsked as Answer
from ui.i18n import Text
from ui.pages.compose.beside import Beside
from ui.pages.compose.cards import Card, Cards
from ui.pages.compose.caution import Caution
from ui.pages.compose.form import HIDDEN_SYSTEMS, ContactForm
from ui.pages.compose.step_view import FindProblem
from ui.pages.compose.tick import Tick
from ui.pages.referral.words import answer_text, contact_system_text, whose_text
from ui.widgets.area import column, row
from ui.widgets.buttons import IconButton, without_arguments
from ui.widgets.choice import OneOf, PullDown
from ui.widgets.field import Field

_SPOKEN = (ContactSystem.PHONE, ContactSystem.IN_PERSON)
_CHECKABLE = (ContactSystem.PHONE, ContactSystem.SMS, ContactSystem.EMAIL)


class ContactCard(Card[ContactForm]):
    """One way to reach the client. What does not go with its kind is hidden and not told."""

    def __init__(self, number: int, today: Callable[[], date], find_problem: FindProblem) -> None:
        super().__init__(number, find_problem)
        self._today = today
        self._verified_on: date | None = None
        self._make_editors()
        self._make_fields()
        self.retranslate()

    def value(self) -> ContactForm:
        system = self.system.value() or ContactSystem.PHONE
        return ContactForm(
            system=system,
            value="" if system is ContactSystem.LETTER else self.line.text(),
            safe=self.safe.value(),
            whose=self.whose.value(),
            good_hours=self.good_hours.text() if system in _SPOKEN else "",
            may_leave_message=self.message.value() and system is ContactSystem.PHONE,
            verified_on=self._verified() if system in _CHECKABLE else None,
        )

    def set_value(self, value: ContactForm) -> None:
        self.system.set_value(value.system)
        self.line.setText(value.value)
        self.safe.set_value(value.safe)
        self.whose.set_value(value.whose)
        self.good_hours.setText(value.good_hours)
        self.message.set_value(value.may_leave_message)
        self._verified_on = value.verified_on
        self.verified.set_value(value.verified_on is not None)
        self.adapt()

    def first(self) -> QWidget:
        return self.system

    def offer(self, systems: Sequence[ContactSystem]) -> None:
        """Offer only these kinds."""
        self.system.set_options([(system, partial(contact_system_text, system)) for system in systems])
        self.adapt()

    def adapt(self) -> None:
        """Show what goes with the kind."""
        system = self.system.value() or ContactSystem.PHONE
        self._line_field.setVisible(system is not ContactSystem.LETTER)
        self._hours_field.setVisible(system in _SPOKEN)
        self.message.setVisible(system is ContactSystem.PHONE)
        self.verified.setVisible(system in _CHECKABLE)
        self.retranslate()

    def retranslate(self) -> None:
        number = self.number + 1
        self.setAccessibleName(self.tr("Way of contact {number}").format(number=number))
        for field in (self._line_field, self._safe_field):
            field.retranslate()  # the label depends on the kind

    def _make_editors(self) -> None:
        self.system: PullDown[ContactSystem] = PullDown(
            [(system, partial(contact_system_text, system)) for system in ContactSystem]
        )
        self.line = QLineEdit()
        self.safe = OneOf([(one, partial(answer_text, one)) for one in Answer], across=True)
        self.whose = PullDown(
            [(whose, partial(whose_text, whose)) for whose in Whose], none_text=lambda: self.tr("Choose…")
        )
        self.good_hours = QLineEdit()
        self.message = Tick(lambda: self.tr("A message may be left"), "contact.message")
        self.verified = Tick(lambda: self.tr("Tried today, and it works"), "contact.verified")
        self.remove = IconButton(lambda: self.tr("Remove this way of contact"), "trash")
        self.system.changed.connect(self.adapt)
        for tick in (self.message, self.verified):
            tick.changed.connect(self.edited.emit)
        self.remove.clicked.connect(without_arguments(self.removed.emit))
        for name, widget in (
            ("system", self.system),
            ("value", self.line),
            ("safe", self.safe),
            ("whose", self.whose),
            ("good_hours", self.good_hours),
            ("remove", self.remove),
        ):
            widget.setObjectName(f"contact.{name}")

    def _make_fields(self) -> None:
        system_field = self._add("", lambda: self.tr("How"), self.system)
        self._line_field = self._add("value", self._line_words, self.line)
        self._safe_field = self._add("safe", self._safe_words, self.safe)
        whose_field = self._add("whose", lambda: self.tr("Whose is it?"), self.whose)
        for field in (self._line_field, self._safe_field, whose_field):
            field.set_required(True)
        self._hours_field = self._add("good_hours", lambda: self.tr("Good times"), self.good_hours)
        top = row(spacing=16)
        kind = Beside([(system_field, 2), (self._line_field, 3)], keeping=[self._line_field])
        top.addWidget(kind, 1)
        top.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        layout = column(self, margin=16, spacing=16)
        layout.addLayout(top)
        layout.addWidget(Caution(self.line))
        layout.addWidget(self._safe_field)
        layout.addWidget(Beside([(whose_field, 2), (self._hours_field, 3)], keeping=[self._hours_field]))
        layout.addWidget(Caution(self.good_hours))
        layout.addWidget(Beside([(self.message, 0), (self.verified, 0)]))

    def _add(self, part: str, label: Text, editor: QWidget) -> Field:
        return self.fields.add(lambda: self._places(part), label, editor)

    def _places(self, part: str) -> tuple[str, ...]:
        return (f"contact_points.{self.number}.{part}".rstrip("."),)

    def _verified(self) -> date | None:
        if not self.verified.value():
            return None
        return self._verified_on or self._today()

    def _line_words(self) -> str:
        return {
            ContactSystem.PHONE: self.tr("Phone number"),
            ContactSystem.SMS: self.tr("Number for text messages"),
            ContactSystem.EMAIL: self.tr("E-mail address"),
            ContactSystem.IN_PERSON: self.tr("Where and when to meet"),
        }.get(self.system.value() or ContactSystem.PHONE, "")

    def _safe_words(self) -> str:
        return {
            ContactSystem.PHONE: self.tr("Is it safe to call this number?"),
            ContactSystem.SMS: self.tr("Is it safe to send text messages here?"),
            ContactSystem.EMAIL: self.tr("Is it safe to write to this address?"),
            ContactSystem.LETTER: self.tr("Is it safe to send letters home?"),
            ContactSystem.IN_PERSON: self.tr("Is it safe to meet there?"),
        }[self.system.value() or ContactSystem.PHONE]


class ContactCards(Cards[ContactCard, ContactForm]):
    """All ways to reach the client; at least one card."""

    def __init__(self, today: Callable[[], date], find_problem: FindProblem) -> None:
        super().__init__("contact.add", _add_words, least=1)
        self._today, self._find_problem = today, find_problem
        self._systems: tuple[ContactSystem, ...] = tuple(ContactSystem)

    def make_card(self, number: int) -> ContactCard:
        card = ContactCard(number, self._today, self._find_problem)
        card.offer(self._systems)
        return card

    def hide_kinds(self, hidden: bool) -> None:
        """Whether letters and text messages must not be used."""
        systems = tuple(system for system in ContactSystem if not (hidden and system in HIDDEN_SYSTEMS))
        if systems != self._systems:
            self._systems = systems
            for card in self.cards:
                card.offer(systems)


def _add_words() -> str:
    return QCoreApplication.translate("ContactCards", "Another way of contact")
