"""Tasks: what the municipality asks of this nurse, the nearest date first; answered here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.pages.compose.tick import Tick
from ui.pages.sent.lines_page import LinesPage, Look
from ui.pages.sent.presenter import TASK_SORT
from ui.pages.tasks.columns import HIDDEN_AT_FIRST, STRETCHED, is_late, task_columns
from ui.widgets.area import row
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label, TextRole

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from ui.tasks import Tasks


class TasksPage(LinesPage):
    """The list of tasks with the preview of the list of sent referrals; Enter begins the answer."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        look = Look(
            "tasks", lambda: self.tr("Tasks"), task_columns(), HIDDEN_AT_FIRST, STRETCHED, sizes=(760, 420)
        )
        super().__init__(session, tasks, look, parent)
        self._summary = Label(self._summary_words, TextRole.MUTED)
        self._summary.setObjectName("tasks.summary")
        self.colleagues = Tick(lambda: self.tr("My colleagues' too"), "tasks.colleagues")
        head = row(spacing=8)
        head.setContentsMargins(16, 0, 16, 8)
        head.addWidget(self._summary, 1)
        head.addWidget(self.colleagues)
        self.content.addLayout(head)
        self.content.addWidget(self._split, 1)
        self.colleagues.changed.connect(self._choose_whose)
        self.table.opened.connect(lambda _line: self.handling.answer())
        self.add_action(lambda: self.tr("Next task"), "J", lambda: self.table.step(1))
        self.add_action(lambda: self.tr("Previous task"), "K", lambda: self.table.step(-1))
        self.handling.offer()
        self.retranslate()

    def activate(self, argument: object) -> None:
        del argument
        self.load()

    def load(self) -> None:
        self.busy.set_text(lambda: self.tr("Reading your tasks…"))
        fetch = self._presenter.tasks_fetcher(colleagues=self.colleagues.value())
        self.model.load(fetch, self.model.sort_by() or TASK_SORT)

    def retranslate(self) -> None:
        super().retranslate()
        self._summary.retranslate()

    def _make_empty(self) -> EmptyState:
        return EmptyState("list-check", lambda: "", lambda: "")

    def _choose_whose(self) -> None:
        number = [shown.key for shown in self.model.columns].index("answerer")
        self.table.setColumnHidden(number, not self.colleagues.value())
        self.load()

    def _on_loaded(self) -> None:
        self._summary.retranslate()
        super()._on_loaded()

    def _say_empty(self) -> None:
        self.empty.set(
            lambda: self.tr("Nothing waits for you"),
            lambda: self.tr(
                "When a municipality has a question or asks you to take something up at a visit, it comes here "
                "with its date."
            ),
        )

    def _summary_words(self) -> str:
        lines = self.model.rows()
        late = sum(is_late(line) for line in lines)
        words = self.tr("%n task(s)", "", len(lines)) if lines else ""
        overdue = self.tr("%n of them late", "", late) if late else ""
        return ", ".join(part for part in (words, overdue) if part)

    def _paused_words(self) -> str:
        return self.tr("The log does not answer, so names and questions stay closed for now.")
