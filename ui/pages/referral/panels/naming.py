"""The panel for naming another reader of a protected referral."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from referral_app.domain.problems import Problem
from ui.error_text import problem_text
from ui.i18n import Text
from ui.pages.referral.panels.base import MovePanel
from ui.widgets.choice import SomeOf
from ui.widgets.field import Field
from ui.widgets.role_text import role_text

if TYPE_CHECKING:
    from referral_app.services.readers import NamedPerson


class NamePanel(MovePanel):
    """Ticks by name. `wanted` carries the ids of the people, a frozenset: it is no move."""

    def __init__(self, people: Sequence[NamedPerson]) -> None:
        super().__init__(
            lambda: self.tr("Name another reader"),
            lambda: self.tr("Let them open it"),
            hint=(lambda: self.tr("They can open all of it and work on it. It cannot be taken back."))
            if people
            else (lambda: self.tr("Everybody in the receiving unit who handles referrals is named already.")),
        )
        self.people: SomeOf[UUID] = SomeOf([(one.user_id, partial(_words, one)) for one in people])
        field = self.add_field(
            Field(lambda: self.tr("Who else may open it"), self.people, required=True), "readers"
        )
        field.set_check(self._check)
        field.setVisible(bool(people))
        self.do_button.setVisible(bool(people))

    def submit(self) -> None:
        if all(field.check() for field in self._fields()):
            self.wanted.emit(self.people.value())

    def _check(self) -> Text | None:
        return None if self.people.value() else (lambda: problem_text(Problem.REQUIRED))


def _words(person: NamedPerson) -> str:
    return f"{person.name}, {role_text(person.role)}"
