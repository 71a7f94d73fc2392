"""A table with what can be done beside it; the page has three of them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import cmp_to_key
from typing import Any

from PySide6.QtCore import QCollator, QLocale, Qt
from PySide6.QtWidgets import QHeaderView, QSplitter, QStackedWidget, QWidget

from ui.i18n import Text, Translated, current_language
from ui.models.paged_table import Column, PagedTable, Rows, SortBy
from ui.tasks import Tasks
from ui.widgets.area import Area, ScrollColumn, column
from ui.widgets.busy_line import BusyLine
from ui.widgets.empty_state import EmptyState
from ui.widgets.table import Table


class SplitPart(Translated, QSplitter):
    """`side` is the column beside the table, or under it where room is scarce. The rows are sorted here."""

    def __init__(
        self,
        name: str,
        title: Text,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], Hashable],
        tasks: Tasks,
        busy: BusyLine,
        empty: EmptyState,
        stretched: str,
    ) -> None:
        super().__init__()
        self.model: PagedTable[Any] = PagedTable(columns, tasks, key=key, busy=busy, parent=self)
        self.table = Table(self.model, title)
        self.table.setObjectName(f"retention.{name}")
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        numbers = [shown.key for shown in self.model.columns]
        header.setSectionResizeMode(numbers.index(stretched), QHeaderView.ResizeMode.Stretch)
        self.empty = empty
        self._list = QStackedWidget()
        self._list.addWidget(self.table)
        self._list.addWidget(empty)
        self.model.loaded.connect(self._on_loaded)
        ground = Area("side")
        self._scroll = ScrollColumn(width=None, margin=16)
        self.side = self._scroll.body
        column(ground).addWidget(self._scroll)
        self.addWidget(self._list)
        self.addWidget(ground)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        self.setSizes([800, 370])

    def show_rows(self, rows: Sequence[Any], first: SortBy) -> None:
        """Show these, in the order in use or the one given."""
        language = current_language()

        def fetch(sort: SortBy | None, _after: object | None) -> Rows[Any]:
            order = sort or first
            return Rows(sorted(rows, key=_sort_key(order.key, language), reverse=order.descending), None)

        self._list.setCurrentWidget(self.table if rows else self.empty)
        self.model.load(fetch, self.model.sort_by() or first)

    def fit(self, *, wide: bool) -> None:
        """Beside each other where there is room."""
        self.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def reveal(self, widget: QWidget) -> None:
        """Scroll the side so far that it is seen."""
        self._scroll.reveal(widget)

    def _on_loaded(self) -> None:
        if self.model.rowCount() and self.table.current_row() is None:
            self.table.go_to(0)


def _sort_key(key: str, language: str) -> Callable[[Any], Any]:
    collator = QCollator(QLocale(language))
    text = cmp_to_key(collator.compare)

    def names(row: Any) -> Any:
        return text(row.names.in_language(language))

    values: dict[str, Callable[[Any], Any]] = {
        "organisation": lambda row: (names(row), row.state.value),
        "unit": lambda row: (names(row), row.epoch),
        "state": lambda row: (row.state.value, names(row)),
        "free": lambda row: (row.free_since is None, row.free_since or row.followed_at),
    }
    return values.get(key, lambda row: (getattr(row, key), names(row)))
