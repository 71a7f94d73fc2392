"""A table over keyset pages: rows come from the services a page at a time, as the person scrolls."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from referral_app.errors import CancelledError, KotosiltaError
from ui.i18n import Text
from ui.style.icons import icon
from ui.style.tokens import Tone, tone_ink
from ui.tasks import Tasks
from ui.widgets.busy_line import BusyLine

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column. `text` makes a cell's words; `look` its icon name and tone.

    `sealed` columns show what was inside the envelope; they stay empty in a row that could not be opened,
    but the first of them, which says so. `key` names the column to the fetcher when sorting.
    """

    key: str
    title: Text
    text: Callable[[Row], str]
    width: int = 120
    sortable: bool = False
    sealed: bool = False
    look: Callable[[Row], tuple[str, Tone] | None] | None = None
    tip: Callable[[Row], str] | None = None
    right: bool = False
    aloud: Callable[[Row], str] | None = None
    """The cell as read aloud, where `look` tells something that its words do not."""


@dataclass(frozen=True)
class SortBy:
    """How the rows are sorted: a column's key."""

    key: str
    descending: bool


@dataclass(frozen=True)
class Rows(Generic[Row]):
    """One page: its rows and the cursor of the next, None after the last."""

    rows: Sequence[Row]
    next: object | None


Fetch = Callable[[SortBy | None, object | None], Rows[Row]]
"""Runs in the pool: `fetch(sort, cursor)`; cursor None is the first page. It must not touch widgets."""


class PagedTable(QAbstractTableModel, Generic[Row]):
    """Rows of frozen data. `load` starts over; scrolling fetches on; sorting asks the fetcher anew."""

    ROW_ROLE = int(Qt.ItemDataRole.UserRole)
    """The row object itself."""

    loaded = Signal()
    """The first page arrived."""
    failed = Signal(object)
    """A `KotosiltaError`; the rows shown so far stay."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        tasks: Tasks,
        *,
        key: Callable[[Row], Hashable],
        broken: Callable[[Row], bool] | None = None,
        busy: BusyLine | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._tasks, self._key, self._broken, self._busy = tasks, key, broken, busy
        self._rows: list[Row] = []
        self._fetch: Fetch[Row] | None = None
        self._sort: SortBy | None = None
        self._next: object | None = None
        self._asked = False
        self._first_sealed = next((column.key for column in self.columns if column.sealed), None)

    def load(self, fetch: Fetch[Row], sort: SortBy | None = None) -> None:
        """Show what `fetch` brings from now on. `sort` None keeps the order chosen so far."""
        self._fetch = fetch
        self._sort = sort or self._sort
        self.reload()

    def reload(self) -> None:
        """Fetch the first page again; rows stay until it is there."""
        fetch, sort = self._fetch, self._sort
        if fetch is None:
            return
        self._asked = True
        self._tasks.run(
            self, lambda: fetch(sort, None), self._start_over, self._on_failed, busy=self._busy, newest="rows"
        )

    def row(self, number: int) -> Row:
        """The row at a position."""
        return self._rows[number]

    def rows(self) -> tuple[Row, ...]:
        """All rows fetched so far."""
        return tuple(self._rows)

    def position(self, key: Hashable) -> int | None:
        """Where the row with this key is; None when it is not among those fetched."""
        return next((number for number, row in enumerate(self._rows) if self._key(row) == key), None)

    def key_at(self, number: int) -> Hashable:
        """The key of the row at a position."""
        return self._key(self._rows[number])

    def replace(self, row: Row) -> None:
        """Put a newer version of a row in its place, where it is shown."""
        number = self.position(self._key(row))
        if number is not None:
            self._rows[number] = row
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(self.columns) - 1))

    def sort_by(self) -> SortBy | None:
        """The order in use."""
        return self._sort

    def retranslate(self) -> None:
        """Texts changed language."""
        if self.columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next is not None and not self._asked

    def fetchMore(self, parent: Index) -> None:
        fetch, sort, cursor = self._fetch, self._sort, self._next
        if fetch is None or not self.canFetchMore(parent):
            return
        self._asked = True
        self._tasks.run(
            self, lambda: fetch(sort, cursor), self._go_on, self._on_failed, busy=self._busy, newest="rows"
        )

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self.columns) or not self.columns[column].sortable:
            return
        wanted = SortBy(self.columns[column].key, order == Qt.SortOrder.DescendingOrder)
        if wanted != self._sort:
            self._sort = wanted
            self.reload()

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role == self.ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if column.sealed and self._broken is not None and self._broken(row):
            return self._broken_cell(column, role)
        return _cell(column, row, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.title()
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _broken_cell(self, column: Column[Row], role: int) -> object:
        if column.key != self._first_sealed:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Could not be opened")
        if role == Qt.ItemDataRole.DecorationRole:
            return icon("alert-triangle", "warning")
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr(
                "Its seal does not hold or it is not addressed to you. The others are not affected."
            )
        return None

    def _start_over(self, page: Rows[Row]) -> None:
        self.beginResetModel()
        self._rows = list(page.rows)
        self._next = page.next
        self._asked = False
        self.endResetModel()
        self.loaded.emit()

    def _go_on(self, page: Rows[Row]) -> None:
        self._asked = False
        self._next = page.next
        known = {self._key(row) for row in self._rows}
        fresh = [row for row in page.rows if self._key(row) not in known]
        if fresh:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._rows.extend(fresh)
            self.endInsertRows()

    def _on_failed(self, error: KotosiltaError) -> None:
        self._asked = False
        if not isinstance(error, CancelledError):
            self.failed.emit(error)


def _alignment(column: Column[Row]) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _cell(column: Column[Row], row: Row, role: int) -> object:
    if role == Qt.ItemDataRole.AccessibleTextRole and column.aloud is not None:
        return column.aloud(row)
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return column.text(row)
    if role == Qt.ItemDataRole.ToolTipRole and column.tip is not None:
        return column.tip(row)
    if role == Qt.ItemDataRole.DecorationRole and column.look is not None:
        look = column.look(row)
        return icon(look[0], tone_ink(look[1])) if look is not None else None
    return None
