"""The list for a day of outreach: which day, which place, whom; saved as a paper that the log knows of."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from referral_app.domain.codes import AttemptChannel
from referral_app.domain.language import language_name
from referral_app.domain.problems import Problem
from referral_app.domain.text import LINE_LIMIT
from referral_app.errors import InvalidInputError, KotosiltaError
from referral_app.services.outreach import OutreachCandidates, OutreachRow
from ui.error_text import problem_text
from ui.i18n import current_language, format_date
from ui.pages.outreach.presenter import OutreachPresenter, chosen_rows, planned_for
from ui.pages.referral.block import Sentence
from ui.pages.referral.day_edit import DayChoice, workday_from
from ui.pages.referral.side_by_side import SideBySide
from ui.pages.referral.words import channel_text
from ui.style.tokens import Tone
from ui.widgets.area import ScrollColumn
from ui.widgets.choice import SomeOf
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.file_dialog import ask_for_place
from ui.widgets.label import Label, TextRole
from ui.widgets.page import Page
from ui.widgets.state_pill import state_text

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from ui.tasks import Tasks


class OutreachPage(Page):
    """Those planned for the day are ticked; others can be added. Nobody under turvakielto is there."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(session, tasks, parent)
        self.setObjectName("outreach.page")
        self._presenter = OutreachPresenter(session)
        self._found: OutreachCandidates | None = None
        self._people: SomeOf[UUID] | None = None
        self._scroll = ScrollColumn(width=720, margin=24)
        body = self._scroll.body
        body.addWidget(Label(lambda: self.tr("Outreach list"), TextRole.TITLE))
        body.addWidget(Label(self._intro, TextRole.MUTED))
        today = session.today()
        self.day = DayChoice(workday_from(today, 1), today)
        self.day.setObjectName("outreach.day")
        self.day.edit.dateChanged.connect(lambda _day: self._tick_planned())
        self.place = QLineEdit()
        self.place.setObjectName("outreach.place")
        self.place.setMaxLength(LINE_LIMIT)
        self._day_field = Field(lambda: self.tr("Day"), self.day)
        self._place_field = Field(
            lambda: self.tr("Place"),
            self.place,
            required=True,
            help_text=lambda: self.tr("A meeting place, a day care centre, a school."),
        )
        self._place_field.set_check(
            lambda: None if self.place.text().strip() else (lambda: problem_text(Problem.REQUIRED))
        )
        body.addWidget(SideBySide(self._day_field, self._place_field))
        self._left_out = Sentence(self._left_out_words, "shield-lock")
        self._left_out.setObjectName("outreach.left_out")
        self._left_out.hide()
        self._nobody = EmptyState(
            "walk",
            lambda: self.tr("Nobody to meet now"),
            lambda: self.tr("Clients who are to be reached yet come here."),
        )
        self._nobody.hide()
        body.addWidget(self._left_out)
        body.addWidget(self._nobody)
        self.content.addWidget(self._scroll, 1)
        self.action_bar.show()
        self.action_bar.set_primary(
            lambda: self.tr("Save the list…"), self.save, icon_name="printer", shortcut="Ctrl+Return"
        ).setObjectName("outreach.save")
        self.add_action(lambda: self.tr("Look again"), "F5", self.reload)

    def activate(self, argument: object) -> None:
        del argument
        self.reload()

    def reload(self) -> None:
        """Read anew who may be met."""
        self.busy.set_text(lambda: self.tr("Looking for people to meet…"))
        self.run(self._presenter.candidates(), self._show, newest="candidates")

    def save(self) -> None:
        """Check what is chosen, and ask where to save it."""
        rows = self._chosen()
        if not self._place_field.check():
            self._place_field.setFocus()
            return
        if not rows:
            self.banner.say(Tone.WARNING, lambda: self.tr("Tick the people whom you hope to meet."))
            return
        ask_for_place(
            self,
            "outreach.file",
            self.tr("Where to save the list"),
            self.tr("PDF files (*.pdf)"),
            f"{self.tr('outreach')}-{self.day.edit.value().isoformat()}.pdf",
            partial(self._save, rows),
        )

    def retranslate(self) -> None:
        super().retranslate()
        if self._people is not None:
            self._people.retranslate()

    def _save(self, rows: tuple[OutreachRow, ...], file: Path) -> None:
        self.busy.set_text(lambda: self.tr("Writing it in the log…"))
        work = self._presenter.save(
            rows, self.day.edit.value(), self.place.text().strip(), current_language(), file
        )
        self.run(work, lambda _done: self._saved(file), self._not_saved)

    def _saved(self, file: Path) -> None:
        self.banner.say(
            Tone.SUCCESS,
            lambda: self.tr(
                "The list is in {file}, and the log says whom it names. Print it, delete the file, and destroy the "
                "paper after the day."
            ).format(file=file.name),
        )

    def _not_saved(self, error: KotosiltaError) -> None:
        if not isinstance(error, InvalidInputError):
            self.banner.say_error(error)
            return
        fields = {"place": self._place_field, "day": self._day_field}
        for found in error.problems:
            field = fields.get(found.field)
            if field is not None:
                field.set_error(partial(problem_text, found.problem))
            else:
                self.banner.say(Tone.WARNING, partial(problem_text, found.problem))

    def _show(self, found: OutreachCandidates) -> None:
        kept = self._people.value() if self._people is not None else None
        self._found = found
        if self._people is not None:
            self._scroll.body.removeWidget(self._people)
            self._people.hide()
            self._people.setParent(None)
            self._people.deleteLater()
        self._people = SomeOf([(row.referral_id, partial(_row_words, row)) for row in found.rows])
        self._people.setObjectName("outreach.people")
        self._people.setAccessibleName(self.tr("Whom you hope to meet"))
        self._scroll.body.addWidget(self._people)
        self._people.show()
        self._nobody.setVisible(not found.rows and not found.paused)
        self._left_out.setVisible(found.left_out > 0)
        self._left_out.retranslate()
        if found.paused:
            self.banner.say(
                Tone.WARNING, lambda: self.tr("The log does not answer, so nobody can be shown now.")
            )
        elif found.more:
            self.banner.say(
                Tone.NEUTRAL, lambda: self.tr("Only the first part of the unit's work is shown here.")
            )
        if kept:
            self._people.set_value(kept)
        else:
            self._tick_planned()

    def _tick_planned(self) -> None:
        if self._people is not None and self._found is not None:
            self._people.set_value(planned_for(self._found, self.day.edit.value()))

    def _chosen(self) -> tuple[OutreachRow, ...]:
        if self._people is None or self._found is None:
            return ()
        return chosen_rows(self._found, self._people.value())

    def _intro(self) -> str:
        return self.tr(
            "Choose whom you hope to meet. The paper has a short name, the language and the reference, and nothing "
            "else of the client."
        )

    def _left_out_words(self) -> str:
        count = self._found.left_out if self._found is not None else 0
        return self.tr("%n client(s) left out: turvakielto, or not asked about it", "", count)


def _row_words(row: OutreachRow) -> str:
    parts = [row.name, language_name(row.language, current_language()), state_text(row.state)]
    if row.planned is not None:
        day = format_date(row.planned.astimezone().date())
        parts.append(f"{channel_text(AttemptChannel.OUTREACH)} {day}")
    return " · ".join(parts)
