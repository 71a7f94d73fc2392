"""Cards beside a person: away from when to when, whose work goes where, which role, which unit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from PySide6.QtWidgets import QWidget

from referral_app.domain.roles import COORDINATORS, REFERRERS, Role
from referral_app.services.people import PersonRow, UnitRow
from ui.i18n import Text, Translated, current_language
from ui.pages.compose.tick import Tick
from ui.pages.people.ask_card import AskCard
from ui.pages.referral.day_edit import DayEdit
from ui.widgets.buttons import Kind
from ui.widgets.choice import OneOf, PullDown
from ui.widgets.field import Field
from ui.widgets.label import plain
from ui.widgets.pick import Choice, Pick
from ui.widgets.role_text import role_task, role_text

HANDLING = tuple(role for role in Role if role in REFERRERS | COORDINATORS)
"""The roles that people change between; auditors and administrators are other people."""

_USUAL_DAYS = 7


class AbsenceCard(AskCard):
    """Somebody is away: from, until, and who covers."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, Kind.PRIMARY, parent)
        today = datetime.now().astimezone().date()
        self.first, self.last = DayEdit(today), DayEdit(today)
        self.first.setObjectName(f"{name}.first")
        self.last.setObjectName(f"{name}.last")
        self.deputy: PullDown[UUID] = PullDown([], none_text=lambda: self.tr("Nobody"))
        self.deputy.setObjectName(f"{name}.deputy")
        self.last_field = Field(lambda: self.tr("Last day away"), self.last)
        self.last_field.set_check(self._wrong_order)
        self.body.addWidget(Field(lambda: self.tr("First day away"), self.first))
        self.body.addWidget(self.last_field)
        self.body.addWidget(
            Field(
                lambda: self.tr("Who covers"),
                self.deputy,
                help_text=lambda: self.tr("Has the open referrals among “mine” for that time."),
            )
        )

    def fill(self, colleagues: Sequence[PersonRow], today: date) -> None:
        """Begin anew, with the people who could cover."""
        self.first.set_value(today)
        self.last.set_value(today + timedelta(days=_USUAL_DAYS))
        self.last_field.set_error(None)
        self.deputy.set_options(options_of(colleagues))
        self.deputy.set_value(None)

    def value(self) -> tuple[UUID | None, date, date]:
        """Deputy, first and last day."""
        return self.deputy.value(), self.first.value(), self.last.value()

    def first_field(self) -> QWidget:
        return self.first

    def is_ready(self) -> bool:
        return self.last_field.check()

    def _wrong_order(self) -> Text | None:
        if self.last.value() < self.first.value():
            return lambda: self.tr("The last day is before the first. Choose a later one.")
        if self.last.value() > self.first.value() + timedelta(days=400):
            return lambda: self.tr("An absence is at most 400 days long. Choose an earlier day.")
        return None


class HeirCard(AskCard):
    """Who takes over what somebody has open; `optional` where it may be decided later."""

    def __init__(self, name: str, *, optional: bool, parent: QWidget | None = None) -> None:
        super().__init__(name, Kind.DANGER if optional else Kind.PRIMARY, parent)
        self._optional = optional
        self.heir: PullDown[UUID] = PullDown(
            [],
            none_text=lambda: (
                self.tr("Nobody yet: decide later") if optional else self.tr("Choose a colleague")
            ),
        )
        self.heir.setObjectName(f"{name}.heir")
        self.heir_field = Field(lambda: self.tr("Who takes the open referrals over"), self.heir)
        self.heir_field.set_check(self._missing)
        self.body.addWidget(self.heir_field)

    def fill(self, heirs: Sequence[PersonRow]) -> None:
        """Begin anew; without heirs nothing is asked."""
        self.heir.set_options(options_of(heirs))
        self.heir.set_value(None)
        self.heir_field.set_error(None)
        self.heir_field.setVisible(bool(heirs))

    def first_field(self) -> QWidget | None:
        return None if self._optional else self.heir

    def is_ready(self) -> bool:
        return self.heir_field.check()

    def _missing(self) -> Text | None:
        if self._optional or self.heir.value() is not None:
            return None
        return lambda: self.tr("Choose who takes them over.")


class RoleCard(Translated, AskCard):
    """Another role, or leading or no longer leading the unit."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, Kind.PRIMARY, parent)
        self._only_lead = False
        self.role: OneOf[Role] = OneOf([(role, _role(role)) for role in HANDLING])
        self.role.setObjectName(f"{name}.role")
        self.lead = Tick(lambda: self.tr("Leads the unit"), f"{name}.lead")
        self.role_field = Field(lambda: self.tr("Role"), self.role)
        self.lead_field = Field(lambda: self.tr("Leading"), self.lead)
        self.lead_field.set_check(self._no_lead_left)
        self.body.addWidget(self.role_field)
        self.body.addWidget(self.lead_field)
        self.role.changed.connect(self._on_role)

    def fill(self, person: PersonRow, *, only_lead: bool) -> None:
        """Begin with what somebody is now; `only_lead`: the unit would be without a lead."""
        self._only_lead = only_lead
        self.role.set_value(person.role)
        self.lead.set_value(on=person.lead)
        self.lead_field.set_error(None)
        self._on_role()

    def value(self) -> tuple[Role, bool]:
        """The role, and whether she leads."""
        return self.role.value() or Role.REFERRER, self.lead.value()

    def first_field(self) -> QWidget | None:
        return self.role

    def is_ready(self) -> bool:
        return self.lead_field.check()

    def retranslate(self) -> None:
        self.role_field.retranslate()

    def _on_role(self) -> None:
        role = self.role.value()
        self.role_field.set_help(None if role is None else lambda: role_task(role))
        always = role is Role.TRIAGE_LEAD
        self.lead.setEnabled(not always)
        if always:
            self.lead.set_value(on=True)

    def _no_lead_left(self) -> Text | None:
        if not self._only_lead or self.lead.value():
            return None
        return lambda: self.tr(
            "Nobody else leads this unit: nobody could confirm its people or make its key. Make another lead first."
        )


class MoveCard(RoleCard):
    """Another unit of the same organisation, and the role there."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._units: tuple[UnitRow, ...] = ()
        self.unit: Pick[UUID] = Pick()
        super().__init__(name, parent)
        self.unit.setObjectName(f"{name}.unit")
        self.unit_field = Field(
            lambda: self.tr("New unit"), self.unit, help_text=lambda: self.tr("Type a part of its name.")
        )
        self.unit_field.set_check(
            lambda: None if self.unit.value() is not None else lambda: self.tr("Choose a unit from the list.")
        )
        self.body.insertWidget(0, self.unit_field)

    def fill_units(self, units: Sequence[UnitRow]) -> None:
        """The units there are to choose from."""
        self._units = tuple(units)
        self.unit.clear()
        self.unit_field.set_error(None)
        self.retranslate()

    def first_field(self) -> QWidget | None:
        return self.unit

    def is_ready(self) -> bool:
        return self.unit_field.check() and super().is_ready()

    def retranslate(self) -> None:
        super().retranslate()
        language = current_language()
        self.unit.set_choices(
            [Choice(unit.unit_id, unit.names.in_language(language)) for unit in self._units]
        )


def options_of(people: Sequence[PersonRow]) -> list[tuple[UUID, Text]]:
    """People as options of a pull-down."""
    return [(one.user_id, plain(one.name)) for one in people]


def _role(role: Role) -> Text:
    return lambda: role_text(role)
