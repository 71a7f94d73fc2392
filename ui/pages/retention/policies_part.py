"""How long each organisation keeps what has ended, and deciding it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from referral_app.domain.retention import read_days
from referral_app.errors import InvalidInputError, KotosiltaError
from referral_app.services.retention import PolicyRow
from ui.error_text import problem_text
from ui.i18n import Text
from ui.models.paged_table import SortBy
from ui.pages.retention.split_part import SplitPart
from ui.pages.retention.words import STRETCHED, organisation_text, policy_columns
from ui.tasks import Tasks
from ui.widgets.area import row
from ui.widgets.busy_line import BusyLine
from ui.widgets.buttons import Button, without_arguments
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.label import Label, TextRole, plain
from ui.widgets.state_pill import state_text


class PoliciesPart(SplitPart):
    """One row an organisation and a state; the days are written beside it."""

    decided = Signal(object, int)
    """A `PolicyRow` and the days for it."""

    def __init__(self, tasks: Tasks, busy: BusyLine) -> None:
        super().__init__(
            "policies",
            lambda: self.tr("How long it is kept"),
            policy_columns(),
            lambda found: (found.organisation_id, found.state),
            tasks,
            busy,
            EmptyState("clock", lambda: self.tr("No organisation yet"), lambda: self.tr("Make one first.")),
            STRETCHED,
        )
        self._row: PolicyRow | None = None
        self._title = Label(plain(""), TextRole.HEADING)
        self._state = Label(plain(""))
        self._note = Label(self._note_text, TextRole.MUTED)
        self.days = QLineEdit()
        self.days.setObjectName("retention.days")
        self.field = Field(
            lambda: self.tr("Days from its end to erasure"),
            self.days,
            help_text=lambda: self.tr(
                "0 means at once. For a referral, the longer time of the two organisations counts."
            ),
        )
        self.field.set_check(lambda: days_problem(self.days.text()))
        self.button = Button(lambda: self.tr("Decide"))
        self.button.setObjectName("retention.decide")
        for widget in (self._title, self._state, self._note, self.field):
            self.side.addWidget(widget)
        beside = row()
        beside.addWidget(self.button)
        beside.addStretch(1)
        self.side.addLayout(beside)
        self.button.clicked.connect(without_arguments(self._decide))
        self.days.returnPressed.connect(self._decide)
        self.table.current_changed.connect(self._show_row)
        self.table.opened.connect(lambda _row: self.days.setFocus())
        self._show_row(None)

    def show_policies(self, policies: Sequence[PolicyRow]) -> None:
        """Show them as they are now."""
        self.show_rows(policies, SortBy("organisation", descending=False))

    def set_working(self, *, on: bool) -> None:
        """While a decision is on its way."""
        self.button.setEnabled(not on)

    def show_error(self, error: KotosiltaError) -> bool:
        """Show what is wrong with the days; whether that was it."""
        if not isinstance(error, InvalidInputError):
            return False
        problem = error.problems[0].problem
        self.field.set_error(lambda: problem_text(problem))
        return True

    def _show_row(self, found: Any | None) -> None:
        self._row = found
        shown = (self._title, self._state, self._note, self.field, self.button)
        for widget in shown:
            widget.setVisible(found is not None)
        if found is None:
            return
        self._title.set_text(lambda: organisation_text(found))
        self._state.set_text(lambda: state_text(found.state))
        self._note.retranslate()
        self.field.set_error(None)
        self.days.setText(str(found.days))

    def _note_text(self) -> str:
        if self._row is None:
            return ""
        if self._row.own:
            return self.tr("The organisation has decided this.")
        return self.tr(
            "This is a template and not law. The organisation's lawyer confirms it, or says another number; either "
            "way, decide it here."
        )

    def _decide(self) -> None:
        if self._row is not None and self.button.isEnabled():
            if self.field.check():
                self.decided.emit(self._row, read_days(self.days.text()))
            else:
                self.days.setFocus()


def days_problem(typed: str) -> Text | None:
    """What is wrong with a number of days as typed."""
    try:
        read_days(typed)
    except InvalidInputError as error:
        problem = error.problems[0].problem
        return lambda: problem_text(problem)
    return None
