"""What is due to be erased, or what a run has erased, with the report for the data protection officer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from referral_app.services.retention import Erasure
from ui.i18n import format_datetime
from ui.models.paged_table import SortBy
from ui.pages.people.ask_card import AskCard
from ui.pages.retention.split_part import SplitPart
from ui.pages.retention.words import STRETCHED, due_columns, due_text
from ui.tasks import Tasks
from ui.widgets.area import GRID, column
from ui.widgets.busy_line import BusyLine
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label, TextRole


class DuePart(SplitPart):
    """First always what would be erased; the run is asked for with its number."""

    erase_wanted = Signal()
    save_wanted = Signal(str)
    """The ending of the file: `pdf` or `csv`."""

    def __init__(self, tasks: Tasks, busy: BusyLine) -> None:
        super().__init__(
            "due",
            lambda: self.tr("What is due"),
            due_columns(),
            lambda row: (row.organisation_id, row.state, row.days),
            tasks,
            busy,
            EmptyState(
                "circle-check",
                lambda: self.tr("Nothing is due"),
                lambda: self.tr("What has ended is kept for as long as the organisations have decided."),
            ),
            STRETCHED,
        )
        self._erasure: Erasure | None = None
        self.heading = Label(self._title, TextRole.HEADING)
        self.note = Label(self._note, TextRole.MUTED)
        self.ask = AskCard("retention.ask_erase")
        self.side.addWidget(self.heading)
        self.side.addWidget(self.note)
        self.side.addWidget(self.ask)
        self.side.addWidget(self._make_report())

    def erasure(self) -> Erasure | None:
        """What is shown."""
        return self._erasure

    def show_erasure(self, erasure: Erasure) -> None:
        """Show a trial or a run."""
        self._erasure = erasure
        self.ask.hide()
        self._report.setVisible(erasure.count > 0)
        for label in (self.heading, self.note):
            label.retranslate()
        self.show_rows(erasure.lines, SortBy("organisation", descending=False))

    def ask_to_erase(self) -> None:
        """Ask once more, with the number."""
        erasure = self._erasure
        if erasure is None or not erasure.trial or not erasure.count:
            return
        self.ask.ask(
            lambda: self._question(erasure),
            lambda: self.tr(
                "What they say is erased for good, here and for everybody. That they existed, and how and when they "
                "ended, stays. The run can be stopped, but what is erased does not come back."
            ),
            lambda: self.tr("Erase for good"),
            self.erase_wanted.emit,
        )
        self.reveal(self.ask)

    def set_working(self, *, on: bool) -> None:
        """While something is erased."""
        self._report.setEnabled(not on)
        self.ask.setEnabled(not on)

    def _make_report(self) -> QWidget:
        self._report = QWidget()
        layout = column(self._report, spacing=GRID)
        layout.addWidget(Label(lambda: self.tr("Report"), TextRole.LABEL))
        layout.addWidget(
            Label(
                lambda: self.tr("For the data protection officer. It names no client and no referral."),
                TextRole.SMALL,
            )
        )
        self.pdf_button = Button(lambda: self.tr("Save the report…"), Kind.PLAIN, icon_name="file-text")
        self.csv_button = Button(lambda: self.tr("Save it as a table…"), Kind.PLAIN, icon_name="columns")
        for button, ending in ((self.pdf_button, "pdf"), (self.csv_button, "csv")):
            button.setObjectName(f"retention.save.{ending}")
            button.clicked.connect(without_arguments(partial(self.save_wanted.emit, ending)))
            layout.addWidget(button)
        self._report.hide()
        return self._report

    def _question(self, erasure: Erasure) -> str:
        if erasure.complete:
            return self.tr("Erase %n referral(s)?", "", erasure.count)
        return self.tr("Erase %n referral(s) and more?", "", erasure.count)

    def _title(self) -> str:
        erasure = self._erasure
        if erasure is None:
            return ""
        if erasure.trial:
            return due_text(erasure.count, complete=erasure.complete)
        return self.tr("%n referral(s) erased", "", erasure.count)

    def _note(self) -> str:
        erasure = self._erasure
        if erasure is None:
            return ""
        at = format_datetime(erasure.made_at)
        if erasure.trial:
            return self.tr(
                "As of {time}. Their time is over for both organisations. Nothing is erased before you say so."
            ).format(time=at)
        if not erasure.complete:
            return self.tr("On {time}, until it was stopped. The rest is still due.").format(time=at)
        return self.tr("On {time}. What they said can no longer be read by anybody.").format(time=at)
