"""The view of a `PagedTable`: whole rows, sortable headers, columns to choose, everything on the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable
from typing import Any, cast

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from ui.i18n import Text, Translated
from ui.models.paged_table import PagedTable, SortBy
from ui.style.icons import icon_size
from ui.widgets.area import text_scale
from ui.widgets.buttons import without_arguments

_ROW_HEIGHT = 40


class Table(Translated, QTableView):
    """Rows of a `PagedTable`. Enter or a double click opens; typing letters finds in the first column."""

    opened = Signal(object)
    """The row object to open."""
    current_changed = Signal(object)
    """The row object that became current, None when there is none: for the preview."""

    columns_chosen = Signal()
    """The person showed or hid a column."""

    def __init__(self, model: PagedTable[Any], name: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._name = model, name
        self._actions: list[tuple[QAction, Text]] = []
        self._kept: Hashable | None = None
        self._scale = 1.0
        self._stretched: int | None = None
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setIconSize(icon_size())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.verticalHeader().hide()
        self._prepare_header()
        self.add_action(lambda: self.tr("Sorting and columns"), "Ctrl+Shift+O", self._offer_order)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.row(index.row())))
        self.selectionModel().currentRowChanged.connect(self._on_current)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._return_to)
        self.retranslate()

    def add_action(self, text: Text, keys: str, do: Callable[[], None]) -> QAction:
        """An entry of the context menu with its key."""
        action = QAction(text(), self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(without_arguments(do))
        self.addAction(action)
        self._actions.append((action, text))
        return action

    def current_row(self) -> Any | None:
        """The row object that is current; None when there is none."""
        index = self.currentIndex()
        return self._model.row(index.row()) if index.isValid() else None

    def rows(self) -> tuple[Any, ...]:
        """The row objects loaded so far."""
        return self._model.rows()

    def selected_rows(self) -> list[Any]:
        """The row objects selected, from above."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.row(number) for number in numbers]

    def step(self, by: int) -> None:
        """Make the row `by` further down current (J and K)."""
        index = self.currentIndex()
        target = index.row() + by if index.isValid() else 0
        self.go_to(max(0, min(self._model.rowCount() - 1, target)))

    def go_to(self, number: int) -> None:
        """Make a row current and select it."""
        if 0 <= number < self._model.rowCount():
            column = max(0, self.currentIndex().column())
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self._model.index(number, column), flags)

    def sort_menu(self, parent: QWidget | None = None) -> QMenu:
        """A menu of the orders there are."""
        menu = QMenu(self.tr("Sort by"), parent or self)
        header = self.horizontalHeader()
        for number, column in enumerate(self._model.columns):
            if not column.sortable:
                continue
            for order, words in (
                (Qt.SortOrder.AscendingOrder, self.tr("{column}, ascending")),
                (Qt.SortOrder.DescendingOrder, self.tr("{column}, descending")),
            ):
                entry = menu.addAction(words.format(column=column.title()))
                entry.setCheckable(True)
                now = SortBy(column.key, order == Qt.SortOrder.DescendingOrder)
                entry.setChecked(self._model.sort_by() == now)
                entry.triggered.connect(
                    lambda _on=False, at=number, to=order: header.setSortIndicator(at, to)
                )
        return menu

    def columns_menu(self, parent: QWidget | None = None) -> QMenu:
        """A menu of all columns but the first, each with a tick."""
        menu = QMenu(self.tr("Columns"), parent or self)
        for number, column in enumerate(self._model.columns):
            if number == 0:
                continue
            entry = menu.addAction(column.title())
            entry.setCheckable(True)
            entry.setChecked(not self.isColumnHidden(number))
            entry.toggled.connect(lambda on, at=number: self._show_column(at, on))
        return menu

    def hide_columns(self, keys: Collection[str]) -> None:
        """Show all columns but these, and never hide the first."""
        for number, column in enumerate(self._model.columns):
            self.setColumnHidden(number, number > 0 and column.key in keys)

    def hidden_columns(self) -> list[str]:
        """The keys of the columns that are hidden."""
        return [
            column.key for number, column in enumerate(self._model.columns) if self.isColumnHidden(number)
        ]

    def stretch(self, key: str) -> None:
        """Let a column take the room that the others leave. Where they leave less than its own width, the table scrolls
        sideways.
        """
        self._stretched = [column.key for column in self._model.columns].index(key)
        self.horizontalHeader().setStretchLastSection(False)
        self._fit_stretched()

    def keep_columns(self, settings: QSettings, name: str) -> None:
        """Show the columns that were chosen before, and remember those chosen from now on, under `name`."""
        kept = cast("object", settings.value(name))
        if isinstance(kept, str):
            self.hide_columns(kept.split())
        self.columns_chosen.connect(lambda: settings.setValue(name, " ".join(self.hidden_columns())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = self.current_row()
            if row is not None:
                self.opened.emit(row)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_stretched()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def retranslate(self) -> None:
        self.setAccessibleName(self._name())
        for action, text in self._actions:
            action.setText(text())
        self._model.retranslate()

    def restyle(self) -> None:
        self._model.retranslate()

    def _prepare_header(self) -> None:
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer_columns)
        for number, column in enumerate(self._model.columns):
            self.setColumnWidth(number, column.width)
        self._measure()
        sort = self._model.sort_by()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        if sort is not None:
            keys = [column.key for column in self._model.columns]
            order = Qt.SortOrder.DescendingOrder if sort.descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(keys.index(sort.key), order)
        header.sortIndicatorChanged.connect(self._model.sort)

    def _measure(self) -> None:
        """Rows and columns grow with the text; what the person made wider or narrower stays so."""
        scale = text_scale(self)
        self.verticalHeader().setDefaultSectionSize(round(_ROW_HEIGHT * scale))
        if scale != self._scale:
            for number in range(len(self._model.columns)):
                self.setColumnWidth(number, round(self.columnWidth(number) * scale / self._scale))
            self._scale = scale
        self._fit_stretched()

    def _fit_stretched(self) -> None:
        number, header = self._stretched, self.horizontalHeader()
        if number is None:
            return
        others = sum(
            header.sectionSize(other)
            for other in range(header.count())
            if other != number and not header.isSectionHidden(other)
        )
        least = round(self._model.columns[number].width * self._scale)
        if self.viewport().width() - others >= least:
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        else:
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(number, least)

    def _offer_columns(self, at: QPoint) -> None:
        menu = self.columns_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(at))

    def _offer_order(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addMenu(self.sort_menu(menu))
        menu.addMenu(self.columns_menu(menu))
        menu.popup(self.viewport().mapToGlobal(QPoint(0, 0)))

    def _show_column(self, number: int, on: bool) -> None:
        self.setColumnHidden(number, not on)
        self._fit_stretched()
        self.columns_chosen.emit()

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.current_changed.emit(self._model.row(current.row()) if current.isValid() else None)

    def _remember(self) -> None:
        index = self.currentIndex()
        self._kept = self._model.key_at(index.row()) if index.isValid() else None

    def _return_to(self) -> None:
        number = self._model.position(self._kept) if self._kept is not None else None
        if number is not None:
            self.go_to(number)
        else:
            self.current_changed.emit(None)
