"""The list of the inbox with what chooses its rows: worklists, filters, sorting."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from referral_app.errors import KotosiltaError
from referral_app.services.inbox import InboxCounts, InboxRow
from ui.i18n import Translated
from ui.pages.inbox.columns import InboxTable, is_paused
from ui.pages.inbox.filters import Filters
from ui.pages.inbox.presenter import NEWEST_FIRST, InboxPresenter
from ui.pages.inbox.worklists import Worklist, Worklists, worklist_text
from ui.tasks import Tasks
from ui.widgets.area import column, row
from ui.widgets.busy_line import BusyLine
from ui.widgets.buttons import IconButton, without_arguments
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Line
from ui.widgets.table import Table


class ListPane(Translated, QWidget):
    """Loads and shows the rows of one worklist. What is done with a row is the page's."""

    chosen = Signal()
    """Another worklist or filter was chosen."""
    refresh_wanted = Signal()
    row_changed = Signal(object)
    """The row in hand, None when there is none."""
    loaded = Signal()
    """The first page is there."""
    paused = Signal(bool)
    """Whether the log answers, so that the rows shown could be opened."""
    failed = Signal(object)

    def __init__(
        self, presenter: InboxPresenter, tasks: Tasks, busy: BusyLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._place = 0
        self.worklists = Worklists()
        self.worklists.chosen.connect(self._choose_worklist)
        self.model = InboxTable(tasks, busy, self)
        self.model.loaded.connect(self._loaded)
        self.model.rowsInserted.connect(without_arguments(self._tell_if_paused))
        self.model.failed.connect(self._not_loaded)
        self.table = Table(self.model, lambda: worklist_text(self.worklists.current()))
        self.table.setObjectName("inbox.table")
        self.table.current_changed.connect(self.row_changed)
        self.filters = Filters()
        self.filters.changed.connect(self._choose)
        self._refresh = IconButton(lambda: self.tr("Refresh (F5)"), "refresh")
        self._refresh.clicked.connect(without_arguments(self.refresh_wanted.emit))
        self._empty = EmptyState("inbox", self._empty_title, self._empty_text)
        self._stack = QStackedWidget()
        self._compose()

    def load(self) -> None:
        """Fetch the rows again; the row in hand stays in hand, or the one in its place."""
        self._place = max(0, self.table.currentIndex().row())
        fetch = self._presenter.fetcher(self.filters.filter())
        if self.model.sort_by() is not None:
            self.model.load(fetch)
            return
        self.model.load(fetch, NEWEST_FIRST)
        keys = [column.key for column in self.model.columns]
        header = self.table.horizontalHeader()
        header.setSortIndicator(keys.index(NEWEST_FIRST.key), Qt.SortOrder.DescendingOrder)

    def set_counts(self, counts: InboxCounts) -> None:
        """The numbers of the worklists."""
        self.worklists.set_counts(counts)

    def current_row(self) -> InboxRow | None:
        """The row in hand."""
        found = self.table.current_row()
        return found if isinstance(found, InboxRow) else None

    def retranslate(self) -> None:
        self._empty.set(self._empty_title, self._empty_text)

    def _compose(self) -> None:
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        narrowing = row(spacing=8)
        narrowing.addWidget(self.filters, 1)
        narrowing.addWidget(self._refresh)
        above = column(spacing=4)
        above.setContentsMargins(16, 4, 16, 8)
        above.addWidget(self.worklists)
        above.addLayout(narrowing)
        layout = column(self, spacing=0)
        layout.addLayout(above)
        layout.addWidget(Line())
        layout.addWidget(self._stack, 1)

    def _choose_worklist(self) -> None:
        self.filters.set_worklist(self.worklists.current())
        self.table.retranslate()
        self._choose()

    def _choose(self) -> None:
        self.load()
        self.chosen.emit()

    def _loaded(self) -> None:
        rows = self.model.rowCount()
        self._stack.setCurrentWidget(self.table if rows else self._empty)
        self.retranslate()
        if rows and self.current_row() is None:
            self.table.go_to(min(self._place, rows - 1))
        self._tell_if_paused()
        self.loaded.emit()

    def _tell_if_paused(self) -> None:
        self.paused.emit(any(is_paused(row_) for row_ in self.model.rows()))

    def _not_loaded(self, error: KotosiltaError) -> None:
        self.failed.emit(error)

    def _empty_title(self) -> str:
        if self.filters.is_narrowing():
            return self.tr("Nothing matches the filter")
        return {
            Worklist.NEW: self.tr("Nothing new"),
            Worklist.MINE: self.tr("Nothing on your desk"),
            Worklist.OVERDUE: self.tr("Nothing is overdue"),
            Worklist.WAITING: self.tr("Nothing waits for an answer"),
            Worklist.CLOSED: self.tr("Nothing closed yet"),
        }.get(self.worklists.current(), self.tr("Nothing here yet"))

    def _empty_text(self) -> str:
        if self.filters.is_narrowing():
            return self.tr("Clear the filter to see the whole list.")
        return {
            Worklist.NEW: self.tr(
                "Referrals sent to your unit come here. What is in work is in the other lists."
            ),
            Worklist.MINE: self.tr("Referrals that you own come here. Take one from the new ones."),
            Worklist.OVERDUE: self.tr("Referrals whose next step is late come here."),
            Worklist.WAITING: self.tr("Referrals with a question to the sender or on hold come here."),
            Worklist.CLOSED: self.tr("Referrals come here when they have an outcome."),
        }.get(self.worklists.current(), self.tr("Referrals sent to your unit come here."))
