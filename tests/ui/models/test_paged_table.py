"""A table over pages: loading on, sorting, rows that could not be opened, answers that come too late."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from referral_app.errors import DatabaseUnreachableError, KotosiltaError
from tests.ui.accessibility import assert_accessible, double_text
from ui.models.paged_table import Column, PagedTable, Rows, SortBy
from ui.style.tokens import Tone
from ui.tasks import Tasks
from ui.widgets.table import Table

PAGE = 50


@dataclass(frozen=True)
class Person:
    """A row."""

    number: int
    name: str
    broken: bool = False


class Source:
    """Pages of `total` people; remembers what it was asked, and from which thread."""

    def __init__(self, total: int = 120) -> None:
        self.total = total
        self.broken: frozenset[int] = frozenset()
        self.asked: list[tuple[SortBy | None, object]] = []
        self.threads: set[threading.Thread] = set()
        self.error: KotosiltaError | None = None

    def __call__(self, sort: SortBy | None, cursor: object) -> Rows[Person]:
        self.asked.append((sort, cursor))
        self.threads.add(threading.current_thread())
        if self.error is not None:
            raise self.error
        numbers = list(range(self.total))
        if sort is not None and sort.descending:
            numbers.reverse()
        start = cursor if isinstance(cursor, int) else 0
        rows = [Person(n, f"Person {n}", n in self.broken) for n in numbers[start : start + PAGE]]
        return Rows(rows, start + PAGE if start + PAGE < self.total else None)


def columns() -> list[Column[Person]]:
    return [
        Column("number", lambda: "Number", lambda row: str(row.number), sortable=True, right=True),
        Column(
            "name", lambda: "Name", lambda row: row.name, sealed=True, tip=lambda row: f"Tip {row.number}"
        ),
        Column(
            "first_letter",
            lambda: "Letter",
            lambda row: row.name[0],
            sealed=True,
            look=lambda row: ("user", Tone.NEUTRAL) if row.number else None,
        ),
    ]


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def model(tasks: Tasks, qtbot: QtBot) -> PagedTable[Person]:
    return PagedTable(columns(), tasks, key=lambda row: row.number, broken=lambda row: row.broken)


Load = Callable[..., None]


@pytest.fixture
def load(model: PagedTable[Person], source: Source, qtbot: QtBot) -> Load:
    def loaded(sort: SortBy | None = None) -> None:
        with qtbot.waitSignal(model.loaded):
            model.load(source, sort)

    return loaded


def shown(model: PagedTable[Person], row: int, column: int, role: Qt.ItemDataRole) -> object:
    return model.data(model.index(row, column), int(role))


DISPLAY = Qt.ItemDataRole.DisplayRole


def test_first_page_then_more_as_asked(
    model: PagedTable[Person], source: Source, load: Load, qtbot: QtBot
) -> None:
    load()
    assert model.rowCount() == PAGE
    assert model.canFetchMore(QModelIndex())
    for expected in (2 * PAGE, source.total):
        with qtbot.waitSignal(model.rowsInserted):
            model.fetchMore(QModelIndex())
        assert model.rowCount() == expected
    assert not model.canFetchMore(QModelIndex())
    assert [row.number for row in model.rows()] == list(range(source.total))
    assert threading.main_thread() not in source.threads


def test_qts_own_rules_for_models(
    model: PagedTable[Person], source: Source, load: Load, tasks: Tasks, qtbot: QtBot
) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    source.broken = frozenset({3})
    load()
    qtbot.waitUntil(lambda: model.rowCount() == source.total)  # the tester fetches on by itself
    model.replace(Person(7, "Renamed"))
    load(SortBy("number", descending=True))
    qtbot.waitUntil(lambda: tasks.running() == 0)
    assert tester.model() is model


def test_a_page_under_way_is_not_asked_for_twice(model: PagedTable[Person], load: Load, qtbot: QtBot) -> None:
    load()
    model.fetchMore(QModelIndex())
    assert not model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    qtbot.waitUntil(lambda: model.rowCount() == 2 * PAGE)


def test_rows_that_moved_between_pages_are_not_shown_twice(
    model: PagedTable[Person], source: Source, load: Load, qtbot: QtBot
) -> None:
    load()

    def overlapping(_sort: SortBy | None, _cursor: object) -> Rows[Person]:
        return Rows([Person(PAGE - 1, "again"), Person(PAGE, "new")], None)

    model._fetch = overlapping  # as if a row had slipped over the page's edge
    with qtbot.waitSignal(model.rowsInserted):
        model.fetchMore(QModelIndex())
    assert [row.number for row in model.rows()] == list(range(PAGE + 1))


def test_sorting_asks_the_source(model: PagedTable[Person], source: Source, load: Load, qtbot: QtBot) -> None:
    load(SortBy("number", descending=False))
    with qtbot.waitSignal(model.loaded):
        model.sort(0, Qt.SortOrder.DescendingOrder)
    assert model.row(0).number == source.total - 1
    assert source.asked[-1] == (SortBy("number", descending=True), None)
    asked = len(source.asked)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.sort(1, Qt.SortOrder.AscendingOrder)
    model.sort(-1, Qt.SortOrder.AscendingOrder)
    assert len(source.asked) == asked, "the same order again and columns that do not sort ask for nothing"


def test_only_the_newest_question_is_answered(
    model: PagedTable[Person], source: Source, tasks: Tasks, qtbot: QtBot
) -> None:
    slow = threading.Event()

    def late(_sort: SortBy | None, _cursor: object) -> Rows[Person]:
        assert slow.wait(5)
        return Rows([Person(1, "too late")], None)

    model.load(late)
    with qtbot.waitSignal(model.loaded):
        model.load(source)
    slow.set()
    qtbot.waitUntil(lambda: tasks.running() == 0)
    assert model.rowCount() == PAGE


def test_a_row_that_could_not_be_opened_says_so_and_the_others_stay(
    model: PagedTable[Person], source: Source, load: Load
) -> None:
    source.broken = frozenset({1})
    load()
    assert shown(model, 1, 0, DISPLAY) == "1"
    assert shown(model, 1, 1, DISPLAY) == "Could not be opened"
    assert shown(model, 1, 1, Qt.ItemDataRole.DecorationRole) is not None
    assert shown(model, 1, 1, Qt.ItemDataRole.ToolTipRole)
    assert shown(model, 1, 2, DISPLAY) is None
    assert shown(model, 2, 1, DISPLAY) == "Person 2"
    assert shown(model, 2, 1, Qt.ItemDataRole.ToolTipRole) == "Tip 2"


def test_looks_and_headers(model: PagedTable[Person], load: Load) -> None:
    load()
    assert shown(model, 0, 2, Qt.ItemDataRole.DecorationRole) is None
    assert shown(model, 3, 2, Qt.ItemDataRole.DecorationRole) is not None
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Name"
    assert model.headerData(1, Qt.Orientation.Vertical) is None
    assert shown(model, 0, 0, Qt.ItemDataRole.TextAlignmentRole) == int(
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    )


def test_a_failure_keeps_the_rows_and_is_told(
    model: PagedTable[Person], source: Source, load: Load, qtbot: QtBot
) -> None:
    load()
    source.error = DatabaseUnreachableError()
    with qtbot.waitSignal(model.failed) as heard:
        model.reload()
    assert isinstance(heard.args[0], DatabaseUnreachableError)
    assert model.rowCount() == PAGE
    assert model.canFetchMore(QModelIndex())


def test_replace_changes_one_row(model: PagedTable[Person], load: Load, qtbot: QtBot) -> None:
    load()
    with qtbot.waitSignal(model.dataChanged):
        model.replace(Person(7, "Renamed"))
    assert shown(model, 7, 1, DISPLAY) == "Renamed"
    model.replace(Person(9999, "not here"))
    assert model.rowCount() == PAGE


@pytest.fixture
def table(model: PagedTable[Person], load: Load, qtbot: QtBot) -> Table:
    load(SortBy("number", descending=False))
    made = Table(model, lambda: "People")
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def test_keyboard_opens_and_steps(table: Table, qtbot: QtBot) -> None:
    opened: list[Person] = []
    current: list[Person | None] = []
    table.opened.connect(opened.append)
    table.current_changed.connect(current.append)
    table.go_to(0)
    table.step(1)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert [person.number for person in opened] == [2]
    assert [person.number for person in current if person][-2:] == [1, 2]
    table.step(-10)
    assert table.current_row() == Person(0, "Person 0")


def test_double_click_opens(table: Table, qtbot: QtBot) -> None:
    at = QPoint(table.columnViewportPosition(1) + 4, table.rowViewportPosition(3) + 4)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(table.opened) as heard:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert heard.args[0].number == 3


def test_reload_returns_to_the_same_person(table: Table, model: PagedTable[Person], qtbot: QtBot) -> None:
    table.go_to(5)
    with qtbot.waitSignal(model.loaded):
        model.sort(0, Qt.SortOrder.DescendingOrder)
    assert table.current_row() is None, "the person is not on the first page any more"
    table.go_to(4)
    person = table.current_row()
    with qtbot.waitSignal(model.loaded):
        model.reload()
    assert table.current_row() == person


def test_several_rows_can_be_selected(table: Table, qtbot: QtBot) -> None:
    table.go_to(2)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [row.number for row in table.selected_rows()] == [2, 3]


def test_context_menu_entries_have_keys(table: Table, qtbot: QtBot) -> None:
    done: list[int] = []
    table.add_action(lambda: "Accept", "A", lambda: done.append(1))
    assert table.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
    assert all(not action.shortcut().isEmpty() for action in table.actions())
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_A)
    assert done == [1]


def test_sorting_is_on_the_keyboard_too(table: Table, model: PagedTable[Person], qtbot: QtBot) -> None:
    menu = table.sort_menu()
    assert [entry.text() for entry in menu.actions()] == ["Number, ascending", "Number, descending"]
    assert [entry.isChecked() for entry in menu.actions()] == [True, False]
    with qtbot.waitSignal(model.loaded):
        menu.actions()[1].trigger()
    assert model.sort_by() == SortBy("number", descending=True)
    assert table.horizontalHeader().sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


def test_columns_can_be_hidden_but_not_the_first(table: Table) -> None:
    menu = table.columns_menu()
    names = [entry.text() for entry in menu.actions()]
    assert names == ["Name", "Letter"]
    menu.actions()[0].setChecked(False)
    assert table.isColumnHidden(1)
    assert not table.isColumnHidden(0)


def test_scrolling_to_the_end_fetches_on(table: Table, model: PagedTable[Person], qtbot: QtBot) -> None:
    table.scrollToBottom()
    qtbot.waitUntil(lambda: model.rowCount() > PAGE)


def test_rows_and_columns_grow_with_the_text(table: Table) -> None:
    table.setColumnWidth(0, 200)
    row = table.verticalHeader().defaultSectionSize()
    with double_text(table, table.size()):
        assert table.columnWidth(0) >= 360
        assert table.verticalHeader().defaultSectionSize() >= 1.8 * row
    assert table.columnWidth(0) == pytest.approx(200, abs=2)


def test_table_is_accessible(table: Table, tmp_path: Path) -> None:
    assert_accessible(table)
