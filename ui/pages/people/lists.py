"""The administrator's lists with what chooses among them and searches in them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QLineEdit, QStackedWidget, QWidget

from referral_app.errors import KotosiltaError
from ui.i18n import Text, Translated
from ui.models.paged_table import PagedTable
from ui.pages.people.columns import STRETCHED, columns
from ui.pages.people.presenter import FIRST_SORT, Counts, PeoplePresenter, Worklist
from ui.tasks import Tasks
from ui.widgets.area import column, row
from ui.widgets.busy_line import BusyLine
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Line
from ui.widgets.nav_list import NavList
from ui.widgets.table import Table

_ICONS = {
    Worklist.UNITS: "home",
    Worklist.PEOPLE: "users",
    Worklist.INVITATIONS: "mail",
    Worklist.EXPIRING: "clock",
    Worklist.ORGANISATIONS: "users-group",
}


def worklist_text(worklist: Worklist) -> str:
    """A list's name."""
    translate = QCoreApplication.translate
    return {
        Worklist.UNITS: translate("PeopleLists", "Units"),
        Worklist.PEOPLE: translate("PeopleLists", "People"),
        Worklist.INVITATIONS: translate("PeopleLists", "Invitations"),
        Worklist.EXPIRING: translate("PeopleLists", "Expires soon"),
        Worklist.ORGANISATIONS: translate("PeopleLists", "Organisations"),
    }[worklist]


def row_id(found: Any) -> object:
    """What tells rows of a list apart."""
    for name in ("invitation_id", "user_id", "unit_id", "organisation_id"):
        if hasattr(found, name):
            return getattr(found, name)
    return (found.subject, found.kind)


class Lists(Translated, QWidget):
    """One table a list; each is read when it is first shown."""

    row_changed = Signal(object)
    """The row in hand, None when there is none."""
    chosen = Signal()
    """Another list was chosen."""
    opened = Signal()
    """Enter on a row."""
    failed = Signal(object)

    def __init__(
        self, presenter: PeoplePresenter, tasks: Tasks, busy: BusyLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._failure: Text | None = None
        self.nav = NavList(lambda: self.tr("Which list"), across=True)
        for worklist in Worklist:
            button = self.nav.add(worklist.value, _name(worklist))
            button.setObjectName(f"people.list.{worklist.value}")
        self.nav.chosen.connect(self._choose)
        self.search = QLineEdit()
        self.search.setObjectName("people.search")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._load())
        self.search.returnPressed.connect(self.focus_rows)
        self._stack = QStackedWidget()
        self.tables: dict[Worklist, Table] = {}
        for worklist, shown in columns().items():
            self._add_table(worklist, PagedTable(shown, tasks, key=row_id, busy=busy, parent=self))
        self._empty = EmptyState("users", self._empty_title, self._empty_text)
        self._stack.addWidget(self._empty)
        self._compose()
        self.retranslate()

    def current(self) -> Worklist:
        """The list in front."""
        return Worklist(self.nav.current() or Worklist.UNITS)

    def show_list(self, worklist: Worklist) -> None:
        """Bring a list to the front, as it is now."""
        self.nav.set_current(worklist.value)
        self._choose(worklist.value)

    def read_anew(self) -> None:
        """What is shown may have changed."""
        self._presenter.forget()
        self._load()

    def current_row(self) -> Any | None:
        """The row in hand."""
        return self.table.current_row()

    @property
    def table(self) -> Table:
        """The table of the list in front."""
        return self.tables[self.current()]

    def set_counts(self, counts: Counts) -> None:
        """What waits in the lists."""
        self.nav.set_count(Worklist.INVITATIONS.value, counts.to_confirm)
        self.nav.set_count(Worklist.EXPIRING.value, counts.expiring)

    def focus_rows(self) -> None:
        """Into the table, on a row."""
        if self.table.rows():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.current_row() is None:
                self.table.go_to(0)

    def focus_search(self) -> None:
        """Into the search line."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._widen()

    def retranslate(self) -> None:
        self._widen()
        self.search.setPlaceholderText(self.tr("Search by name"))
        self.search.setAccessibleName(self.tr("Search by name"))
        self._empty.set(self._empty_title, self._empty_text)

    def _widen(self) -> None:
        """The list chosen is bold, which takes more room."""
        for worklist in Worklist:
            button = self.nav.button(worklist.value)
            bold = button.font()
            bold.setBold(True)
            plain = button.fontMetrics().horizontalAdvance(button.text())
            extra = QFontMetrics(bold).horizontalAdvance(button.text()) - plain
            button.setMinimumWidth(button.sizeHint().width() + extra)

    def _add_table(self, worklist: Worklist, model: PagedTable[Any]) -> None:
        table = Table(model, _name(worklist))
        table.setObjectName(f"people.table.{worklist.value}")
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        for number, shown in enumerate(model.columns):
            if shown.key == STRETCHED:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        first = FIRST_SORT[worklist]
        order = Qt.SortOrder.DescendingOrder if first.descending else Qt.SortOrder.AscendingOrder
        model.loaded.connect(lambda: self._loaded(worklist))
        model.failed.connect(self._not_loaded)
        header.blockSignals(True)
        header.setSortIndicator([shown.key for shown in model.columns].index(first.key), order)
        header.blockSignals(False)
        table.current_changed.connect(lambda found: self._on_current(worklist, found))
        table.opened.connect(lambda _row: self.opened.emit())
        self.tables[worklist] = table
        self._stack.addWidget(table)

    def _compose(self) -> None:
        above = column(spacing=8)
        above.setContentsMargins(16, 4, 16, 8)
        above.addWidget(self.nav)
        searching = row()
        searching.addWidget(self.search, 1)
        searching.addStretch(1)
        above.addLayout(searching)
        layout = column(self, spacing=0)
        layout.addLayout(above)
        layout.addWidget(Line())
        layout.addWidget(self._stack, 1)

    def _choose(self, _key: str) -> None:
        self.chosen.emit()
        self.row_changed.emit(None)
        self._load()

    def _load(self) -> None:
        worklist, model = self.current(), self._model(self.current())
        self._failure = None
        model.load(
            self._presenter.fetcher(worklist, self.search.text()), model.sort_by() or FIRST_SORT[worklist]
        )

    def _model(self, worklist: Worklist) -> PagedTable[Any]:
        model = self.tables[worklist].model()
        assert isinstance(model, PagedTable)  # noqa: S101 - made above; Qt gives it back as the base class
        return model

    def _loaded(self, worklist: Worklist) -> None:
        if worklist is not self.current():
            return
        table = self.tables[worklist]
        rows = bool(table.rows())
        self._stack.setCurrentWidget(table if rows else self._empty)
        self.retranslate()
        if not rows:
            self.row_changed.emit(None)
        elif table.current_row() is None:
            table.go_to(0)
        else:
            self.row_changed.emit(table.current_row())

    def _on_current(self, worklist: Worklist, found: object) -> None:
        if worklist is self.current():
            self.row_changed.emit(found)

    def _not_loaded(self, error: KotosiltaError) -> None:
        self._failure = lambda: self.tr("The list could not be read")
        if not self.table.rows():
            self._stack.setCurrentWidget(self._empty)
            self.retranslate()
        self.failed.emit(error)

    def _empty_title(self) -> str:
        if self._failure is not None:
            return self._failure()
        if self.search.text().strip():
            return self.tr("Nobody and nothing of that name")
        return {
            Worklist.INVITATIONS: self.tr("No invitation is under way"),
            Worklist.EXPIRING: self.tr("Nothing expires soon"),
        }.get(self.current(), self.tr("Nothing here yet"))

    def _empty_text(self) -> str:
        if self._failure is not None:
            return self.tr("Read it again with F5.")
        if self.search.text().strip():
            return self.tr("Shorten what you search for, or look in another list.")
        return {
            Worklist.INVITATIONS: self.tr("People whom you invite stand here until they are confirmed."),
            Worklist.EXPIRING: self.tr(
                "What runs out within 60 days comes here, so that you renew it in time."
            ),
        }.get(self.current(), self.tr("What you make comes here."))


def _name(worklist: Worklist) -> Text:
    return lambda: worklist_text(worklist)
