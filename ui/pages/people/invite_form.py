"""Inviting somebody: who she is, what she does, where, and until when the invitation works."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from referral_app.domain.roles import Role
from referral_app.errors import FieldProblem
from ui.i18n import Text, Translated, current_language
from ui.pages.compose.tick import Tick
from ui.pages.people.words import first_problem, problem_words
from ui.widgets.area import ScrollColumn
from ui.widgets.choice import OneOf
from ui.widgets.field import Field
from ui.widgets.label import Label, TextRole
from ui.widgets.pick import Choice, Pick
from ui.widgets.role_text import role_task, role_text

if TYPE_CHECKING:
    from referral_app.services.enrolment import NewPerson
    from referral_app.services.people import PersonRow, UnitRow

_DAYS = 14
_MOST_DAYS = 30
_LOGIN_LENGTH = 63
_OFFICERS = frozenset({Role.AUDITOR, Role.ADMINISTRATOR})


def suggested_login(name: str) -> str:
    """A name in the service made from a person's name: `Leena Mäkelä` gives `leena.makela`."""
    plain = unicodedata.normalize("NFKD", name.lower().replace("ø", "o").replace("æ", "ae"))
    words = re.findall(r"[a-z0-9-]+", "".join(sign for sign in plain if not unicodedata.combining(sign)))
    return ".".join(words).strip(".-")[:_LOGIN_LENGTH]


class InviteForm(Translated, ScrollColumn):
    """Suggests the name in the service until the person types another."""

    submitted = Signal()
    """Enter in a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=560)
        self._units: tuple[UnitRow, ...] = ()
        self._own_login = False
        self.name = QLineEdit()
        self.name.setObjectName("people.invite.name")
        self.login = QLineEdit()
        self.login.setObjectName("people.invite.login")
        self.role: OneOf[Role] = OneOf([(role, _role(role)) for role in Role])
        self.role.setObjectName("people.invite.role")
        self.unit: Pick[UUID] = Pick()
        self.unit.setObjectName("people.invite.unit")
        self.lead = Tick(lambda: self.tr("Leads the unit"), "people.invite.lead")
        self.days = QSpinBox()
        self.days.setObjectName("people.invite.days")
        self.days.setRange(1, _MOST_DAYS)
        self._make_fields()
        self.body.addWidget(Label(lambda: self.tr("Invite somebody"), TextRole.TITLE))
        self.body.addWidget(
            Label(
                lambda: self.tr(
                    "You hand over the invitation and tell the words of the service. The invited person makes the "
                    "keys; you never see them."
                ),
                TextRole.MUTED,
            )
        )
        for field in self._fields.values():
            self.body.addWidget(field)
        self.name.textEdited.connect(lambda _text: self._suggest())
        self.login.textEdited.connect(lambda _text: self._keep_login())
        self.role.changed.connect(self._on_role)
        for line in (self.name, self.login, self.unit):
            line.returnPressed.connect(self.submitted)
        self.clear()
        self.retranslate()

    def set_units(self, units: Sequence[UnitRow]) -> None:
        """The units there are to choose from."""
        self._units = tuple(units)
        self.retranslate()

    def clear(self) -> None:
        """An empty form."""
        self._own_login = False
        for line in (self.name, self.login, self.unit):
            line.clear()
        self.role.set_value(None)
        self.lead.set_value(on=False)
        self.days.setValue(_DAYS)
        for field in self._fields.values():
            field.set_error(None)

    def fill(self, *, unit_id: UUID | None = None, person: PersonRow | None = None) -> None:
        """Begin with a unit, or with somebody who was here before."""
        self.clear()
        if person is not None:
            self._own_login = True
            self.name.setText(person.name)
            self.login.setText(person.login)
            self.role.set_value(person.role)
            self.lead.set_value(person.lead)
            unit_id = person.unit_id
        self.unit.set_value(unit_id)

    def is_touched(self) -> bool:
        """Whether something was written that would be lost."""
        return bool(self.name.text().strip() or self.login.text().strip())

    def field(self, key: str) -> Field:
        """A field by what the service calls it."""
        return self._fields[key]

    def focus_first(self) -> None:
        """To the first line."""
        self.name.setFocus()

    def value(self) -> NewPerson | None:
        """The person as written; None, with the missing marked, while something is missing."""
        from referral_app.services.enrolment import NewPerson  # noqa: PLC0415 - loads papers

        bad = [field for field in self._fields.values() if not field.check()]
        role, unit_id = self.role.value(), self.unit.value()
        if bad or role is None or unit_id is None:
            if bad:
                bad[0].setFocus()
            return None
        return NewPerson(
            login=self.login.text().strip(),
            name=self.name.text().strip(),
            role=role,
            unit_id=unit_id,
            lead=self.lead.isEnabled() and self.lead.value(),
            days=self.days.value(),
        )

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> bool:
        """Show what the service found; whether all of it has a place here."""
        shown = [
            field
            for key, field in self._fields.items()
            if (words := first_problem(problems, key)) is not None and self._set(field, words)
        ]
        if shown:
            shown[0].setFocus()
        return all(one.field in self._fields and problem_words(str(one.problem)) for one in problems)

    def retranslate(self) -> None:
        language = current_language()
        self.unit.set_choices(
            [
                Choice(
                    unit.unit_id,
                    unit.names.in_language(language),
                    (unit.organisation_names.in_language(language),),
                )
                for unit in self._units
            ]
        )
        self.name.setPlaceholderText(self.tr("First name Last name"))

    def _make_fields(self) -> None:
        self._fields = {
            "name": Field(lambda: self.tr("Name"), self.name, required=True),
            "login": Field(
                lambda: self.tr("Name in the service"),
                self.login,
                required=True,
                help_text=lambda: self.tr("For signing in. It belongs to one person for good."),
            ),
            "role": Field(lambda: self.tr("Role"), self.role, required=True),
            "unit": Field(
                lambda: self.tr("Unit"),
                self.unit,
                required=True,
                help_text=lambda: self.tr("Type a part of its name."),
            ),
            "lead": Field(
                lambda: self.tr("Leading"),
                self.lead,
                help_text=lambda: self.tr(
                    "A lead confirms the unit's people and keeps its key. Each unit should have two. A lead "
                    "coordinator always leads."
                ),
            ),
            "days": Field(lambda: self.tr("The invitation is valid for (days)"), self.days),
        }
        self._fields["name"].set_check(lambda: None if self.name.text().strip() else _required())
        self._fields["login"].set_check(lambda: None if self.login.text().strip() else _required())
        self._fields["role"].set_check(lambda: None if self.role.value() is not None else _required())
        self._fields["unit"].set_check(
            lambda: None if self.unit.value() is not None else lambda: self.tr("Choose a unit from the list.")
        )

    def _suggest(self) -> None:
        if not self._own_login:
            self.login.setText(suggested_login(self.name.text()))

    def _keep_login(self) -> None:
        self._own_login = bool(self.login.text().strip())

    def _on_role(self) -> None:
        role = self.role.value()
        self._fields["role"].set_help(None if role is None else lambda: role_task(role))
        self.lead.setEnabled(role not in _OFFICERS and role is not Role.TRIAGE_LEAD)
        if role is Role.TRIAGE_LEAD:
            self.lead.set_value(on=True)
        elif role in _OFFICERS:
            self.lead.set_value(on=False)

    @staticmethod
    def _set(field: Field, words: Text) -> bool:
        field.set_error(words)
        return True


def _role(role: Role) -> Text:
    return lambda: role_text(role)


def _required() -> Text | None:
    return problem_words("required")
