"""What the list of sent referrals and the list of tasks share: a table, its preview, and what follows an act."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from referral_app.errors import KotosiltaError
from ui.error_text import error_text
from ui.i18n import Text
from ui.models.paged_table import Column, PagedTable
from ui.pages.compose.room import room
from ui.pages.referral.printing import Printing
from ui.pages.sent.handling import Handling
from ui.pages.sent.presenter import SentLine, SentPresenter
from ui.pages.sent.preview import Preview
from ui.style.tokens import Tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import Page
from ui.widgets.table import Table

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from ui.tasks import Tasks

_PREVIEW_FROM = 860
"""Room in pixels, for text of usual size, under which the preview gives way to the referral's own page."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a list looks: `name` begins the object names; `hidden` and `stretched` are keys of columns; `sizes` are the
    widths of list and preview.
    """

    name: str
    title: Text
    columns: Sequence[Column[SentLine]]
    hidden: Collection[str]
    stretched: str
    sizes: tuple[int, int]


class LinesPage(Page):
    """A page whose rows are `SentLine`s. The list reads itself with `load`; each keeps its own words."""

    def __init__(self, session: Session, tasks: Tasks, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(session, tasks, parent)
        self.setObjectName(f"{look.name}.page")
        self.banner.setObjectName(f"{look.name}.banner")
        self._presenter = SentPresenter(session)
        self._paused = False
        self.model = PagedTable[SentLine](
            look.columns,
            tasks,
            key=lambda line: line.referral_id,
            broken=lambda line: line.row.broken,
            busy=self.busy,
            parent=self,
        )
        self.table = _table(self.model, look)
        self.preview = Preview()
        self.handling = Handling(self, self.preview)
        self._printing = Printing(self)
        self.empty = self._make_empty()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._split = QSplitter()
        self._split.addWidget(self._stack)
        self._split.addWidget(self.preview)
        self._split.setStretchFactor(0, 1)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes(list(look.sizes))
        self._connect_lines()

    def load(self) -> None:
        """Read the list anew; what is open stays open."""
        raise NotImplementedError

    def can_leave(self) -> bool:
        return self.handling.can_leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit(self.width())

    # --- for the lists -------------------------------------------------------------------------------

    def _make_empty(self) -> EmptyState:
        """What stands there when nothing does."""
        raise NotImplementedError

    def _paused_words(self) -> str:
        """What stays closed while the log does not answer."""
        raise NotImplementedError

    def _say_empty(self) -> None:
        """Tell why nothing is there."""
        raise NotImplementedError

    def _on_loaded(self) -> None:
        lines = self.model.rows()
        self._say_paused(any(line.paused for line in lines))
        self._stack.setCurrentWidget(self.table if lines else self.empty)
        self._fit(self.width())
        if not lines:
            self._say_empty()
        elif self.table.current_row() is None:
            self.table.go_to(0)

    def _on_moved(self) -> None:
        self.counts_changed.emit()
        self.load()

    # --- inside --------------------------------------------------------------------------------------

    def _connect_lines(self) -> None:
        self.model.loaded.connect(self._on_loaded)
        self.model.failed.connect(self._on_failed)
        self.table.current_changed.connect(self.handling.show)
        self.preview.everything_wanted.connect(self._show_everything)
        self.preview.print_wanted.connect(self._print)
        self.handling.moved.connect(self._on_moved)
        self.handling.done.connect(self._on_done)
        self.handling.opened.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.handling.page_wanted.connect(lambda wanted: self.open_page.emit("referral", wanted))
        self.add_action(lambda: self.tr("Read the list again"), "F5", self.load)
        self.add_action(lambda: self.tr("Copy the reference"), "Ctrl+Shift+C", self.preview.copy_reference)
        self.add_action(lambda: self.tr("Print the opened referral"), "Ctrl+P", self._print)

    def _fit(self, width: int) -> None:
        """The preview needs room and something to show."""
        shows = self._stack.currentWidget() is not self.empty
        self.preview.setVisible(room(self, width) >= _PREVIEW_FROM and shows)

    def _say_paused(self, paused: bool) -> None:
        if paused:
            self.banner.say(
                Tone.WARNING, self._paused_words, action=lambda: self.tr("Try again"), then=self.load
            )
        elif self._paused:
            self.banner.hide()
        self._paused = paused

    def _on_failed(self, error: KotosiltaError) -> None:
        self.banner.say_error(error, action=lambda: self.tr("Try again"), then=self.load)
        if not self.model.rows():
            self._stack.setCurrentWidget(self.empty)
            self.empty.set(lambda: self.tr("The list could not be read"), lambda: error_text(error))

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
        view = self.preview.view
        if view is not None and view.referral is not None:
            self._printing.ask(view)


def _table(model: PagedTable[SentLine], look: Look) -> Table:
    table = Table(model, look.title)
    table.setObjectName(f"{look.name}.table")
    table.hide_columns(look.hidden)
    table.stretch(look.stretched)
    return table
