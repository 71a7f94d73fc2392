"""Closing a unit: who takes its work over, and in words what will be so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.i18n import Text, Translated, current_language
from ui.pages.compose.remark import Remark
from ui.pages.people.ask_card import AskCard
from ui.pages.people.words import municipality_text, problem_words
from ui.style.tokens import Tone
from ui.widgets.area import GRID, ScrollColumn, column
from ui.widgets.choice import OneOf
from ui.widgets.field import Field
from ui.widgets.label import Label, TextRole
from ui.widgets.pick import Choice, Pick

if TYPE_CHECKING:
    from referral_app.services.people import UnitRow

_STEPS = 4
"""The most sentences there are of what will be so."""
_WARNINGS = 3


class CloseForm(Translated, ScrollColumn):
    """Asks once more before it is done, since it is for good."""

    def __init__(self) -> None:
        super().__init__(None, width=560)
        self._unit: UnitRow | None = None
        self._units: tuple[UnitRow, ...] = ()
        self.how: OneOf[bool] = OneOf(
            [
                (True, lambda: self.tr("Another unit takes its work over")),
                (False, lambda: self.tr("Nobody takes its work over")),
            ]
        )
        self.how.setObjectName("people.close.how")
        self.how_field = Field(lambda: self.tr("What becomes of its work"), self.how, required=True)
        self.how_field.set_check(lambda: problem_words("required") if self.how.value() is None else None)
        self.successor: Pick[UUID] = Pick()
        self.successor.setObjectName("people.close.successor")
        self.successor_field = Field(
            lambda: self.tr("Which unit takes it over"), self.successor, required=True
        )
        self.successor_field.set_check(
            lambda: (
                None if self.successor.value() is not None else lambda: self.tr("Choose it from the list.")
            )
        )
        self._warnings = [Remark(lambda: "", "alert-triangle", Tone.WARNING) for _ in range(_WARNINGS)]
        self._will = Label(lambda: self.tr("What will happen"), TextRole.HEADING)
        self._steps = [Label(lambda: "") for _ in range(_STEPS)]
        self.ask = AskCard("people.close.ask")
        self._heading = Label(self._title, TextRole.TITLE)
        self.body.addWidget(self._heading)
        for widget in (self.how_field, self.successor_field):
            self.body.addWidget(widget)
        self.body.addWidget(self._make_words())
        self.body.addWidget(self.ask)
        self.how.changed.connect(self._tell)
        self.successor.changed.connect(self._tell)
        self.clear()

    def begin(self, unit: UnitRow, units: Sequence[UnitRow]) -> None:
        """Close `unit`; `units` are all that are open."""
        self.clear()
        self._unit = unit
        self._units = tuple(one for one in units if one.unit_id != unit.unit_id)
        self._heading.retranslate()
        self.retranslate()
        self._tell()
        self.how.setFocus()

    def unit(self) -> UnitRow | None:
        """The unit to close."""
        return self._unit

    def units(self) -> tuple[UnitRow, ...]:
        """The units that can take over."""
        return self._units

    def heir(self) -> UnitRow | None:
        """The unit chosen to take over; None when nobody is, or none is chosen yet."""
        wanted = self.successor.value() if self.how.value() else None
        return next((one for one in self._units if one.unit_id == wanted), None)

    def check(self) -> bool:
        """Whether everything is answered; what is not is marked in its place."""
        return self.how_field.check() and (self.how.value() is False or self.successor_field.check())

    def is_touched(self) -> bool:
        """Whether something was chosen."""
        return self._unit is not None and self.how.value() is not None

    def clear(self) -> None:
        """Forget all."""
        self._unit = None
        self.how.set_value(None)
        self.successor.set_value(None)
        for field in (self.how_field, self.successor_field):
            field.set_error(None)
        self.ask.hide()
        self._tell()

    def words(self) -> list[str]:
        """The sentences shown, warnings first."""
        shown: list[Remark | Label] = [*self._warnings, *self._steps]
        return [one.text() for one in shown if not one.isHidden()]

    def retranslate(self) -> None:
        language = current_language()
        self.successor.set_choices(
            [
                Choice(one.unit_id, f"{_name(one)}, {one.organisation_names.in_language(language)}")
                for one in self._units
            ]
        )

    def _make_words(self) -> QWidget:
        made = QWidget()
        layout = column(made, spacing=GRID)
        for widget in (*self._warnings, self._will, *self._steps):
            layout.addWidget(widget)
        return made

    def _title(self) -> str:
        return self.tr("Close {unit}").format(unit=_name(self._unit) if self._unit is not None else "")

    def _tell(self) -> None:
        """Say what will be so with what is chosen."""
        self.successor_field.setVisible(self.how.value() is True)
        self.ask.hide()
        unit, heir = self._unit, self.heir()
        decided = unit is not None and (heir is not None or self.how.value() is False)
        steps = list(self._steps_of(unit, heir)) if unit is not None and decided else []
        warnings = list(self._warnings_of(unit, heir)) if unit is not None and decided else []
        self._will.setVisible(decided)
        _show(self._steps, steps)
        _show(self._warnings, warnings)

    def _steps_of(self, unit: UnitRow, heir: UnitRow | None) -> Iterator[Text]:
        name = {"unit": _name(unit), "heir": _name(heir) if heir is not None else ""}
        yield lambda: self.tr("From now on {unit} receives nothing, and nobody new comes to it.").format(
            **name
        )
        if heir is not None:
            if unit.receives and heir.receives:
                yield lambda: self.tr("New referrals for {place} go to {heir}.").format(
                    place=municipality_text(unit.municipality), **name
                )
            yield lambda: self.tr(
                "What is open stays with {unit} until a lead of it hands it over on the page My unit. After that the "
                "people of {heir} read it and work on it."
            ).format(**name)
        else:
            yield lambda: self.tr("What is open stays with {unit}, whose people bring it to an end.").format(
                **name
            )
        yield lambda: self.tr("Its people can sign in until you remove them.")

    def _warnings_of(self, unit: UnitRow, heir: UnitRow | None) -> Iterator[Text]:
        name = {"unit": _name(unit), "heir": _name(heir) if heir is not None else ""}
        if unit.receives and (heir is None or not heir.receives):
            yield lambda: self.tr("Nobody receives new referrals for {place} in its stead.").format(
                place=municipality_text(unit.municipality)
            )
        if heir is None:
            return
        if heir.epoch is None:
            yield lambda: self.tr(
                "{heir} has no key yet. Nothing can be handed over until its lead makes it."
            ).format(**name)
        if unit.leads == 0:
            yield lambda: self.tr(
                "Nobody leads {unit}, so nobody can hand over what is open. Invite a lead before you close it."
            ).format(**name)


def _name(unit: UnitRow) -> str:
    return unit.names.in_language(current_language())


def _show(labels: Sequence[Remark | Label], texts: Sequence[Text]) -> None:
    for number, label in enumerate(labels):
        label.setVisible(number < len(texts))
        if number < len(texts):
            label.set_text(texts[number])
