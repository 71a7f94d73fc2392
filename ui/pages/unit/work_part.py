"""Who is away, and what is open that nobody sees to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import Text, Translated
from ui.pages.people.person_cards import options_of
from ui.pages.people.words import absence_text
from ui.pages.unit.task_card import TaskCard
from ui.style.tokens import Tone
from ui.widgets.area import GRID, ScrollColumn, column, row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.choice import PullDown
from ui.widgets.field import Field
from ui.widgets.label import Label, Line, TextRole, plain

if TYPE_CHECKING:
    from referral_app.services.absence import AbsenceRow
    from referral_app.services.handing_over import Workload
    from referral_app.services.people import PersonRow
    from ui.pages.unit.presenter import UnitState


class LeftBehind(TaskCard):
    """What somebody owns who is not of the unit any more, and who is to take it over."""

    def __init__(
        self, work: Workload, heirs: Sequence[PersonRow], then: Callable[[UUID, UUID], None]
    ) -> None:
        super().__init__("unit.left_behind", lambda: self.tr("Hand over"), self._do)
        self.work, self._then = work, then
        self.heir: PullDown[UUID] = PullDown(
            options_of(heirs), none_text=lambda: self.tr("Choose a colleague")
        )
        self.heir.setObjectName("unit.left_behind.heir")
        self.heir_field = Field(lambda: self.tr("Who takes them over"), self.heir)
        self.heir_field.set_check(
            lambda: None if self.heir.value() else lambda: self.tr("Choose who takes them over.")
        )
        self.body.insertWidget(2, self.heir_field)
        self.show_task(
            Tone.WARNING,
            lambda: self.tr("{name} is not in this unit").format(name=work.name),
            lambda: self.tr(
                "%n open referral(s) still belong to this person, and nobody sees to them.", "", work.open
            ),
        )

    def _do(self) -> None:
        heir = self.heir.value()
        if self.heir_field.check() and heir is not None:
            self._then(self.work.user_id, heir)


class WorkPart(Translated, ScrollColumn):
    """First what waits for the lead, then who is away."""

    heir_chosen = Signal(object, object)
    """Hand over: from whom, to whom; ids."""
    back_wanted = Signal(object)
    """Somebody is at work after all: the absence."""
    people_wanted = Signal()
    """Go to the list of people."""

    def __init__(self) -> None:
        super().__init__(None, width=720)
        self._made: list[QWidget] = []
        self.cards: list[LeftBehind] = []
        self._place = column(spacing=2 * GRID)
        self._rows = column(spacing=GRID)
        self._nobody = Label(lambda: self.tr("Nobody is away, or will be."), TextRole.MUTED)
        note = Button(lambda: self.tr("Choose a person to note an absence"), Kind.LINK, icon_name="users")
        note.setObjectName("unit.note_absence")
        note.clicked.connect(self.people_wanted)
        self.body.addWidget(Label(lambda: self.tr("Absences and work"), TextRole.TITLE))
        self.body.addLayout(self._place)
        self.body.addWidget(Label(lambda: self.tr("Away now or soon"), TextRole.HEADING))
        self.body.addWidget(self._nobody)
        self.body.addLayout(self._rows)
        beside = row()
        beside.addWidget(note)
        beside.addStretch(1)
        self.body.addLayout(beside)

    def show_state(self, state: UnitState) -> None:
        """Show the unit as it is now."""
        for old in self._made:
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self.cards = [LeftBehind(one, state.heirs, self.heir_chosen.emit) for one in state.left_behind]
        for card in self.cards:
            self._place.addWidget(card)
        rows = [self._row(one) for one in state.absences]
        for made in rows:
            self._rows.addWidget(made)
        self._made = [*self.cards, *rows]
        self._nobody.setVisible(not rows)

    def set_working(self, *, on: bool) -> None:
        """While something is being done."""
        for card in self.cards:
            card.button.setEnabled(not on)

    def texts(self) -> list[str]:
        """What is said of absences."""
        return [made.findChildren(Label)[0].text() for made in self._made if not isinstance(made, LeftBehind)]

    def _row(self, absence: AbsenceRow) -> QWidget:
        made = QWidget()
        layout = column(made, spacing=GRID)
        words = QWidget()
        beside = column(words, spacing=2)
        beside.addWidget(Label(plain(absence.name), TextRole.LABEL))
        beside.addWidget(Label(partial(absence_text, absence), TextRole.MUTED))
        button = Button(self._back_text(absence), icon_name="circle-check")
        button.setObjectName("unit.absence.back")
        button.clicked.connect(without_arguments(lambda: self.back_wanted.emit(absence)))
        both = row(spacing=2 * GRID)
        both.addWidget(words, 1)
        both.addWidget(button)
        layout.addLayout(both)
        layout.addWidget(Line())
        return made

    def _back_text(self, absence: AbsenceRow) -> Text:
        return lambda: self.tr("{name} is at work").format(name=absence.name)
