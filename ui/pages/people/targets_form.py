"""What a unit aims at: days to the first contact, days unopened, and how hard it tries before it gives up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QSpinBox

from referral_app.domain.targets import BOUNDS, USUAL, Targets
from referral_app.errors import InvalidInputError, KotosiltaError
from ui.error_text import problem_text
from ui.i18n import Text, Translated, current_language
from ui.widgets.area import ScrollColumn
from ui.widgets.field import Field
from ui.widgets.label import Label, TextRole, plain

if TYPE_CHECKING:
    from referral_app.services.people import UnitRow


class TargetsForm(Translated, ScrollColumn):
    """Numbers within their bounds; below the least that is asked of every unit none goes."""

    def __init__(self) -> None:
        super().__init__(None, width=560)
        self._before = USUAL
        self._title = Label(plain(""), TextRole.TITLE)
        self.boxes: dict[str, QSpinBox] = {}
        self._fields: dict[str, Field] = {}
        self.body.addWidget(self._title)
        self._add_heading(lambda: self.tr("How soon"))
        self._add(
            "first_contact_days",
            lambda: self.tr("First contact within days"),
            lambda: self.tr("Counted from when the referral came. After that it is overdue."),
        )
        self._add(
            "unopened_days",
            lambda: self.tr("Days that a referral may lie unopened"),
            lambda: self.tr("After that it is shown to the unit's lead. It is never closed by itself."),
        )
        self._add_heading(lambda: self.tr("Before a client counts as not reached"))
        self._add("attempts", lambda: self.tr("Attempts at least"))
        self._add("channels", lambda: self.tr("In different ways at least"))
        self._add(
            "spoken",
            lambda: self.tr("Spoken in the client's language at least"),
            lambda: self.tr(
                "A unit may ask more of itself than this, never less. The sender is always asked to raise it."
            ),
        )

    def show_unit(self, unit: UnitRow) -> None:
        """What a unit aims at now."""
        self._title.set_text(lambda: unit.names.in_language(current_language()))
        self._before = unit.targets
        for name, box in self.boxes.items():
            box.setValue(getattr(unit.targets, name))
            self._fields[name].set_error(None)

    def clear(self) -> None:
        """What is usual, as for a unit that has said nothing."""
        self._before = USUAL
        for name, box in self.boxes.items():
            box.setValue(getattr(USUAL, name))

    def value(self) -> Targets:
        """The numbers as they stand."""
        return Targets(**{name: box.value() for name, box in self.boxes.items()})

    def is_touched(self) -> bool:
        """Whether something was changed that would be lost."""
        return self.value() != self._before

    def focus_first(self) -> None:
        """To the first number."""
        next(iter(self.boxes.values())).setFocus()

    def show_error(self, error: KotosiltaError) -> bool:
        """Show an error in its place; whether it has one here."""
        if not isinstance(error, InvalidInputError):
            return False
        found = {one.field: one.problem for one in error.problems if one.field in self._fields}
        for name, field in self._fields.items():
            field.set_error(partial(problem_text, found[name]) if name in found else None)
        return bool(found)

    def _add_heading(self, text: Text) -> None:
        self.body.addWidget(Label(text, TextRole.HEADING))

    def _add(self, name: str, label: Text, help_text: Text | None = None) -> None:
        box = QSpinBox()
        box.setObjectName(f"people.targets.{name}")
        box.setRange(*BOUNDS[name])
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.boxes[name] = box
        self._fields[name] = Field(label, box, help_text=help_text)
        self.body.addWidget(self._fields[name])
