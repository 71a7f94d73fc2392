"""The list of the inbox with what chooses its rows: worklists, search, filters, sorting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from referral_app.errors import KotosiltaError
from referral_app.services.inbox import InboxCounts, InboxRow
from ui.i18n import Translated
from ui.pages.inbox.chooser import Chooser
from ui.pages.inbox.columns import InboxTable, is_paused
from ui.pages.inbox.empty_words import empty_text, empty_title
from ui.pages.inbox.presenter import NEWEST_FIRST, InboxPresenter
from ui.pages.inbox.search import Search
from ui.pages.inbox.worklists import Worklist, worklist_text
from ui.widgets.area import column
from ui.widgets.busy_line import BusyLine
from ui.widgets.buttons import without_arguments
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Line
from ui.widgets.table import Table

if TYPE_CHECKING:
    from ui.tasks import Tasks

_SEARCH_AGAIN_MS = 400


class ListPane(Translated, QWidget):
    """Loads and shows the rows of one worklist, or what a search finds. What is done with a row is the page's."""

    chosen = Signal()
    """Another worklist, filter or search."""
    row_changed = Signal(object)
    """The row in hand, None when there is none."""
    selection_changed = Signal()
    loaded = Signal()
    """The first page is there."""
    paused = Signal(bool)
    """Whether the log answers, so that the rows shown could be opened."""
    failed = Signal(object)

    def __init__(
        self,
        presenter: InboxPresenter,
        chooser: Chooser,
        tasks: Tasks,
        busy: BusyLine,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter, self._chooser = presenter, chooser
        self._place = 0
        self._found = ""
        self._to_top = False
        chooser.chosen.connect(self._choose)
        chooser.line.typed.connect(lambda _text: self._choose())
        chooser.line.left.connect(self.go_to_rows)
        self.search = Search(presenter.session, tasks, chooser.note, self)
        chooser.line.begun.connect(self.search.begin)
        self._again = QTimer(self, interval=_SEARCH_AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._search_again)
        self.search.more_read.connect(self._search_soon)
        self.search.changed.connect(self._search_again)
        self.search.failed.connect(self.failed)
        self.model = InboxTable(tasks, busy, self)
        self.model.loaded.connect(self._loaded)
        self.model.rowsInserted.connect(without_arguments(self._tell_if_paused))
        self.model.failed.connect(self._not_loaded)
        self.table = Table(self.model, self._name)
        self.table.setObjectName("inbox.table")
        self.table.current_changed.connect(self.row_changed)
        self.table.selectionModel().selectionChanged.connect(without_arguments(self.selection_changed.emit))
        self._empty = EmptyState("inbox", self._empty_title, self._empty_text)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        layout = column(self, spacing=0)
        layout.addWidget(Line())
        layout.addWidget(self._stack, 1)

    def load(self) -> None:
        """Fetch the rows again; the row in hand stays in hand, or the one in its place."""
        self._place = max(0, self.table.currentIndex().row())
        self._found = self._chooser.line.wanted()
        fetch = (
            self._presenter.finder(self._found)
            if self._found
            else self._presenter.fetcher(self._chooser.filters.filter())
        )
        if self.model.sort_by() is not None and not self._to_top:
            self.model.load(fetch)
            return
        self.model.load(fetch, NEWEST_FIRST)
        self.sort_by(
            NEWEST_FIRST.key, descending=NEWEST_FIRST.descending
        )  # the heading shows what is so already

    def sort_by(self, key: str, *, descending: bool) -> None:
        """Sort by a column, as if its heading had been pressed."""
        keys = [column.key for column in self.model.columns]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(keys.index(key), order)

    def set_counts(self, counts: InboxCounts) -> None:
        """The numbers of the worklists."""
        self._chooser.worklists.set_counts(counts)

    def current_row(self) -> InboxRow | None:
        """The row in hand."""
        found = self.table.current_row()
        return found if isinstance(found, InboxRow) else None

    def selected_rows(self) -> tuple[InboxRow, ...]:
        """All rows that are chosen, from above."""
        return tuple(row for row in self.table.selected_rows() if isinstance(row, InboxRow))

    def go_to_rows(self) -> None:
        """Put the focus on the rows; on the first where none is in hand."""
        if self.current_row() is None:
            self.table.go_to(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_new(self) -> None:
        """Show what has come: the newest first, at the top."""
        self._to_top = True
        self._chooser.choose_new()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._empty.set(self._empty_title, self._empty_text)

    def _choose(self) -> None:
        self.table.retranslate()
        self.load()
        self.chosen.emit()

    def _search_soon(self) -> None:
        """While much is being read, more is found all the time."""
        if not self._again.isActive():
            self._again.start()

    def _search_again(self) -> None:
        if self._chooser.line.wanted():
            self.load()

    def _loaded(self) -> None:
        rows = self.model.rowCount()
        if not rows and self.table.hasFocus():
            self._chooser.worklists.go_to()  # what is hidden would lose it to whatever comes next
        self._stack.setCurrentWidget(self.table if rows else self._empty)
        self.retranslate()
        if rows and (self._to_top or self.current_row() is None):
            self.table.go_to(0 if self._to_top else min(self._place, rows - 1))
        self._to_top = False
        self._tell_if_paused()
        self.loaded.emit()

    def _tell_if_paused(self) -> None:
        self.paused.emit(any(is_paused(row) for row in self.model.rows()))

    def _not_loaded(self, error: KotosiltaError) -> None:
        self.failed.emit(error)

    def _name(self) -> str:
        if self._chooser.line.wanted():
            return self.tr("Found")
        return worklist_text(self._worklist())

    def _worklist(self) -> Worklist:
        return self._chooser.worklists.current()

    def _empty_title(self) -> str:
        if self._found:
            is_known = self.search.is_complete()
            return self.tr("Nothing open is called so") if is_known else self.tr("Nothing found so far")
        return empty_title(self._worklist(), narrowed=self._chooser.filters.is_narrowing())

    def _empty_text(self) -> str:
        if self._found:
            return self.tr("Closed ones are not searched.")
        return empty_text(self._worklist(), narrowed=self._chooser.filters.is_narrowing())
