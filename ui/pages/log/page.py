"""The auditor's log: how far it is verified, every entry, and what proves each."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QWidget

from referral_app.domain.log_search import LogSearch
from referral_app.errors import CancelledError, KotosiltaError, NotFoundError
from referral_app.services.audit import BundleInfo, LogRow
from referral_app.services.log_export import Register
from referral_app.services.verification import Verification
from ui.error_text import error_text
from ui.i18n import number_text
from ui.models.paged_table import PagedTable
from ui.pages.log.columns import SAVED, columns
from ui.pages.log.detail import Detail
from ui.pages.log.filters import LogFilters
from ui.pages.log.presenter import Choices, LogPresenter
from ui.pages.log.saving import save_table, saved_words
from ui.pages.log.status_card import StatusCard
from ui.style.tokens import Tone
from ui.widgets.area import column
from ui.widgets.buttons import without_arguments
from ui.widgets.empty_state import EmptyState
from ui.widgets.file_dialog import ask_for_place
from ui.widgets.label import Line
from ui.widgets.page import Page
from ui.widgets.table import Table

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from ui.tasks import Tasks


_LOW_LINES = 32  # height, in lines, under which list and detail take turns
_PANE_LINES = 4  # height of either at least


class LogPage(Page):
    """Reads through the services only; what referrals hold can never come here, since the log does not hold it."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(session, tasks, parent)
        self.setObjectName("log.page")
        self.banner.setObjectName("log.banner")
        self._presenter = LogPresenter(session)
        self._has_people = False
        self._status = StatusCard()
        self._status.verify_wanted.connect(self.verify)
        self._status.new_wanted.connect(lambda: self.verify(only_new=True))
        self._status.export_wanted.connect(self.choose_folder)
        self._status.entry_wanted.connect(self.show_entry)
        self._filters = LogFilters()
        self._filters.changed.connect(self._load)
        self._filters.reference_wanted.connect(self._look_up)
        self._filters.saved.kept.connect(self._keep_searches)
        self._filters.save.clicked.connect(without_arguments(self.ask_where))
        self._model: PagedTable[LogRow] = PagedTable(
            columns(), tasks, key=lambda row: row.index, busy=self.busy, parent=self
        )
        self._model.loaded.connect(self._loaded)
        self._model.failed.connect(self._not_loaded)
        self._table = Table(self._model, lambda: self.tr("Log"))
        self._table.setObjectName("log.table")
        self._table.current_changed.connect(self._show_row)
        self._table.opened.connect(lambda _row: self._arrange(detail=True))
        self._detail = Detail()
        self._detail.back.connect(lambda: self._arrange(detail=False))
        self._detail.search_wanted.connect(self.show_search)
        self._low = False
        self._empty = EmptyState(
            "search",
            lambda: self.tr("No entry matches"),
            lambda: self.tr("Widen the filter to see more of the log."),
        )
        self._list = QStackedWidget()
        self._compose()
        self._make_actions()

    def activate(self, _argument: object) -> None:
        if not self._has_people:
            self.run(self._presenter.choices, self._take_choices, lambda _error: None, newest="people")
        self._load()
        self._table.setFocus()

    def verify(self, *, only_new: bool = False) -> None:
        """Verify the whole log or what is new, with progress and a way to stop."""
        self.banner.hide()
        self._status.set_working(True)
        self.busy.set_text(lambda: self.tr("Verifying the log…"))
        self.run_long(
            self._presenter.verify(only_new=only_new), self._verified, self._stopped, newest="verify"
        )

    def choose_folder(self) -> None:
        """Ask where the bundle goes; a folder of its own is made there."""
        dialog = QFileDialog(self, self.tr("Where to put the bundle"))
        dialog.setObjectName("log.folder")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.export(Path(folder)))
        dialog.open()

    def export(self, folder: Path) -> None:
        """Write the bundle; that it was taken is itself put into the log first."""
        self.banner.hide()
        self._status.set_working(True)
        self.busy.set_text(lambda: self.tr("Writing the bundle…"))
        work = self._presenter.export(folder, datetime.now(UTC))
        self.run_long(work, self._exported, self._stopped, newest="verify")

    def show_entry(self, index: int) -> None:
        """Show one entry, whether the list has it or not."""
        number = self._model.position(index)
        if number is not None:
            self._table.go_to(number)
        else:
            self._fetch_entry(index)
        self._arrange(detail=True)

    def ask_where(self) -> None:
        """Ask where the list goes as a file."""
        ask_for_place(
            self,
            "log.file",
            self.tr("Where to save the list"),
            self.tr("Spreadsheets (*.csv);;PDF files (*.pdf)"),
            "log.csv",
            self.save,
        )

    def save(self, file: Path) -> None:
        """Write the list as it is filtered; the log has it first."""
        self.banner.hide()
        self.busy.set_text(lambda: self.tr("Writing it in the log…"))
        words = (self.tr("Log"), self._filters.words(self._filters.search()))
        shown = [(SAVED[one.key], one) for one in columns() if one.key in SAVED]
        work = save_table(self.session, Register.LOG, self._filters.filter(), words, shown, file)
        self.run_long(work, lambda taken: self.banner.say(*saved_words(taken, file)), newest="save")

    def show_search(self, search: LogSearch) -> None:
        """Show what fits a search."""
        self._filters.set_search(search)
        self._arrange(detail=False)
        self._table.setFocus()

    def _compose(self) -> None:
        self._list.addWidget(self._table)
        self._list.addWidget(self._empty)
        above = column(spacing=8)
        above.setContentsMargins(16, 8, 16, 8)
        above.addWidget(self._status)
        above.addWidget(self._filters)
        for pane in (self._list, self._detail):
            pane.setMinimumHeight(_PANE_LINES * self.fontMetrics().height())
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self._list)
        split.addWidget(self._detail)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        self.content.addLayout(above)
        self.content.addWidget(Line())
        self.content.addWidget(split, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._low = event.size().height() < _LOW_LINES * self.fontMetrics().height()
        self._status.set_compact(self._low)
        self._arrange(detail=False)

    def _arrange(self, *, detail: bool) -> None:
        """In a low window list and detail take turns."""
        self._list.setVisible(not (self._low and detail))
        self._filters.setVisible(not (self._low and detail))
        self._detail.setVisible(detail or not self._low)
        self._detail.set_alone(self._low and detail)

    def _make_actions(self) -> None:
        self.add_action(lambda: self.tr("Verify now"), "V", self._status.verify.click)
        self.add_action(lambda: self.tr("Verify what is new"), "N", self._status.verify_new.click)
        self.add_action(lambda: self.tr("Export bundle…"), "E", self._status.export.click)
        self.add_action(lambda: self.tr("Filter"), "/", self._filters.focus_first)
        self.add_action(lambda: self.tr("Refresh"), "F5", self._load)
        self.add_action(lambda: self.tr("Next row"), "J", lambda: self._table.step(1))
        self.add_action(lambda: self.tr("Previous row"), "K", lambda: self._table.step(-1))

    # --- the list -------------------------------------------------------------------------------------

    def _load(self) -> None:
        self._model.load(self._presenter.fetcher(self._filters.filter()))

    def _loaded(self) -> None:
        has_rows = self._model.rowCount() > 0
        self._list.setCurrentWidget(self._table if has_rows else self._empty)
        if has_rows and self._table.current_row() is None:
            self._table.go_to(0)

    def _not_loaded(self, error: KotosiltaError) -> None:
        self.banner.say_error(error, action=lambda: self.tr("Try again"), then=self._load)

    def _take_choices(self, found: Choices) -> None:
        self._has_people = True
        self._filters.set_people(found.people)
        self._filters.set_units(found.units)
        self._filters.saved.set_searches(found.searches)

    def _keep_searches(self, searches: tuple[LogSearch, ...]) -> None:
        self.run(self._presenter.keep_searches(searches), lambda _nothing: None)

    def _look_up(self, reference: str) -> None:
        self.busy.set_text(lambda: self.tr("Looking for the referral…"))

        def missing(error: KotosiltaError) -> None:
            self._filters.set_referral(reference, None)
            if isinstance(error, NotFoundError):
                self.banner.say(
                    Tone.NEUTRAL,
                    lambda: self.tr(
                        "The log knows no referral {reference}. Check the reference and try again."
                    ).format(reference=reference),
                )
            else:
                self.show_error(error)

        def found(referral_id: UUID) -> None:
            self._filters.set_referral(reference, referral_id)

        self.run(self._presenter.find_referral(reference), found, missing, newest="find")

    # --- one entry ------------------------------------------------------------------------------------

    def _show_row(self, row: LogRow | None) -> None:
        self._detail.show_row(row)
        if row is not None:
            self._fetch_entry(row.index)

    def _fetch_entry(self, index: int) -> None:
        self.run(
            self._presenter.entry(index),
            self._detail.show_entry,
            lambda error: self._detail.show_failure(lambda: error_text(error)),
            newest="entry",
        )

    # --- verifying and taking away ---------------------------------------------------------------------

    def _verified(self, result: Verification) -> None:
        self._status.set_working(False)
        self._status.show_result(result)

    def _stopped(self, error: KotosiltaError) -> None:
        self._status.set_working(False)
        if isinstance(error, CancelledError):
            self.banner.say(
                Tone.NEUTRAL,
                lambda: self.tr(
                    "Stopped. Nothing can be said about the log yet. Within a day the same goes on from here."
                ),
            )
        else:
            self.show_error(error)

    def _exported(self, written: tuple[Path, BundleInfo]) -> None:
        folder, info = written
        self._status.set_working(False)
        self.banner.say(
            Tone.SUCCESS,
            lambda: self.tr(
                "{count} entries are in {folder}. Anybody can check them with “kotosilta audit verify”, without "
                "this service."
            ).format(count=number_text(info.size), folder=folder),
        )
