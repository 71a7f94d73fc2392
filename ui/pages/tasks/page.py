"""Tasks: what the municipality asks of this nurse, the nearest date first; answered here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QSplitter, QStackedWidget, QWidget

from referral_app.errors import KotosiltaError
from ui.error_text import error_text
from ui.models.paged_table import PagedTable
from ui.pages.compose.room import room
from ui.pages.compose.tick import Tick
from ui.pages.referral.printing import Printing
from ui.pages.sent.handling import Handling
from ui.pages.sent.presenter import TASK_SORT, SentLine, SentPresenter
from ui.pages.sent.preview import Preview
from ui.pages.tasks.columns import HIDDEN_AT_FIRST, STRETCHED, is_late, task_columns
from ui.style.tokens import Tone
from ui.widgets.area import row
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label, TextRole
from ui.widgets.page import Page
from ui.widgets.table import Table

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from ui.tasks import Tasks

_PREVIEW_FROM = 860
"""As in the list of sent referrals."""


class TasksPage(Page):
    """The list of tasks with the preview of the list of sent referrals; Enter begins the answer."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(session, tasks, parent)
        self.setObjectName("tasks.page")
        self.banner.setObjectName("tasks.banner")
        self._presenter = SentPresenter(session)
        self._paused = False
        self.model = PagedTable[SentLine](
            task_columns(),
            tasks,
            key=lambda line: line.referral_id,
            broken=lambda line: line.row.broken,
            busy=self.busy,
            parent=self,
        )
        self.table = self._make_table()
        self.preview = Preview()
        self.handling = Handling(self, self.preview)
        self._printing = Printing(self)
        self.empty = EmptyState("list-check", lambda: "", lambda: "")
        self._make_layout()
        self._connect()
        self.handling.offer()
        self.retranslate()

    def activate(self, argument: object) -> None:
        del argument
        self.load()

    def can_leave(self) -> bool:
        return self.handling.can_leave()

    def load(self) -> None:
        """Read the list anew; what is open stays open."""
        self.busy.set_text(lambda: self.tr("Reading your tasks…"))
        fetch = self._presenter.tasks_fetcher(colleagues=self.colleagues.value())
        self.model.load(fetch, self.model.sort_by() or TASK_SORT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit(self.width())

    def _fit(self, width: int) -> None:
        shows = self._stack.currentWidget() is not self.empty
        self.preview.setVisible(room(self, width) >= _PREVIEW_FROM and shows)

    def _make_table(self) -> Table:
        table = Table(self.model, lambda: self.tr("Tasks"))
        table.setObjectName("tasks.table")
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        for number, shown in enumerate(self.model.columns):
            table.setColumnHidden(number, shown.key in HIDDEN_AT_FIRST)
            if shown.key == STRETCHED:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        return table

    def _make_layout(self) -> None:
        self._summary = Label(self._summary_words, TextRole.MUTED)
        self._summary.setObjectName("tasks.summary")
        self.colleagues = Tick(lambda: self.tr("My colleagues' too"), "tasks.colleagues")
        head = row(spacing=8)
        head.setContentsMargins(16, 0, 16, 8)
        head.addWidget(self._summary, 1)
        head.addWidget(self.colleagues)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        split = QSplitter()
        split.addWidget(self._stack)
        split.addWidget(self.preview)
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([760, 420])
        self.content.addLayout(head)
        self.content.addWidget(split, 1)

    def _connect(self) -> None:
        self.colleagues.changed.connect(self._choose_whose)
        self.model.loaded.connect(self._on_loaded)
        self.model.failed.connect(self._on_failed)
        self.table.current_changed.connect(self.handling.show)
        self.table.opened.connect(lambda _line: self.handling.answer())
        self.preview.everything_wanted.connect(self._show_everything)
        self.preview.print_wanted.connect(self._print)
        self.handling.moved.connect(self._on_moved)
        self.handling.done.connect(self._on_done)
        self.handling.opened.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.handling.page_wanted.connect(lambda wanted: self.open_page.emit("referral", wanted))
        self.add_action(lambda: self.tr("Next task"), "J", lambda: self.table.step(1))
        self.add_action(lambda: self.tr("Previous task"), "K", lambda: self.table.step(-1))
        self.add_action(lambda: self.tr("Read the list again"), "F5", self.load)
        self.add_action(lambda: self.tr("Copy the reference"), "Ctrl+Shift+C", self.preview.copy_reference)

    def _choose_whose(self) -> None:
        number = [shown.key for shown in self.model.columns].index("answerer")
        self.table.setColumnHidden(number, not self.colleagues.value())
        self.load()

    def _on_loaded(self) -> None:
        lines = self.model.rows()
        self._summary.retranslate()
        self._say_paused(any(line.paused for line in lines))
        self._stack.setCurrentWidget(self.table if lines else self.empty)
        self._fit(self.width())
        if not lines:
            self.empty.set(
                lambda: self.tr("Nothing waits for you"),
                lambda: self.tr(
                    "When a municipality has a question or asks you to take something up at a visit, it comes here "
                    "with its date."
                ),
            )
        elif self.table.current_row() is None:
            self.table.go_to(0)

    def _summary_words(self) -> str:
        lines = self.model.rows()
        late = sum(is_late(line) for line in lines)
        words = self.tr("%n task(s)", "", len(lines)) if lines else ""
        overdue = self.tr("%n of them late", "", late) if late else ""
        return ", ".join(part for part in (words, overdue) if part)

    def _say_paused(self, paused: bool) -> None:
        if paused:
            self.banner.say(
                Tone.WARNING,
                lambda: self.tr("The log does not answer, so names and questions stay closed for now."),
                action=lambda: self.tr("Try again"),
                then=self.load,
            )
        elif self._paused:
            self.banner.hide()
        self._paused = paused

    def _on_failed(self, error: KotosiltaError) -> None:
        self.banner.say_error(error, action=lambda: self.tr("Try again"), then=self.load)
        if not self.model.rows():
            self._stack.setCurrentWidget(self.empty)
            self.empty.set(lambda: self.tr("The list could not be read"), lambda: error_text(error))

    def _on_moved(self) -> None:
        self.counts_changed.emit()
        self.load()

    def _on_done(self) -> None:
        line, shown = self.table.current_row(), self.preview.line()
        if line is None or shown is None or line.referral_id != shown.referral_id:
            self.handling.show(line)  # chosen while something was half written, or answered and gone
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_everything(self) -> None:
        line = self.preview.line()
        if line is not None and self.can_leave():
            self.open_page.emit("referral", line.referral_id)

    def _print(self) -> None:
        if self.preview.view is not None:
            self._printing.ask(self.preview.view)

    def retranslate(self) -> None:
        super().retranslate()
        self._summary.retranslate()
