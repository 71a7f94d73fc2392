"""The inbox: the list, and the row in hand beside it; what comes is shown without a refresh."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QWidget

from referral_app.errors import KotosiltaError
from referral_app.services.inbox import InboxRow
from ui.i18n import Text
from ui.pages.inbox.acts import RowActs
from ui.pages.inbox.chooser import Chooser
from ui.pages.inbox.columns import HIDDEN_AT_FIRST
from ui.pages.inbox.list_pane import ListPane
from ui.pages.inbox.presenter import InboxPresenter, Look
from ui.pages.inbox.preview import Preview
from ui.pages.inbox.standing import StandingLine
from ui.pages.inbox.worklists import Worklist
from ui.style.tokens import Tone
from ui.widgets.page import Page

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from ui.tasks import Tasks

_NARROW_LINES = 50  # width, in heights of a line, under which the preview gives way to the list
_COLUMNS = "inbox/columns"


class InboxPage(Page):
    """Everything in it works from the keyboard; what is sealed is opened a page of rows at a time."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(session, tasks, parent)
        self.setObjectName("inbox.page")
        self.banner.setObjectName("inbox.banner")
        self._presenter = InboxPresenter(session)
        self._narrow = False
        self._paused = False
        self._unopened: frozenset[UUID] = frozenset()
        self.chooser = Chooser()
        self.list = ListPane(self._presenter, self.chooser, tasks, self.busy)
        self.preview = Preview()
        self.preview.setObjectName("inbox.preview")
        self.acts = RowActs(self, self._presenter, self.list, self.preview)
        self._split = QSplitter()
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
        self._split.addWidget(self.preview)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([894, 280])
        self.standing = StandingLine()
        self.content.addWidget(self.standing)
        self.content.addWidget(self.chooser)
        self.content.addWidget(self._split, 1)
        self._connect()
        self.list.table.hide_columns(HIDDEN_AT_FIRST)
        self._row_actions = self._make_actions()
        self.list.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.table.customContextMenuRequested.connect(self._show_menu)

    def activate(self, argument: object) -> None:
        self.acts.begin()
        if isinstance(argument, Worklist):
            self.chooser.show_list(argument)
        self.refresh()
        self.list.table.setFocus()

    def take_settings(self, settings: QSettings) -> None:
        self.chooser.take_settings(settings)
        self.list.table.keep_columns(settings, _COLUMNS)

    def can_leave(self) -> bool:
        return self.acts.can_leave()

    def refresh(self) -> None:
        """Fetch the list and the counts again; the row in hand stays in hand."""
        self.list.load()
        self.look()
        self.run(
            self._presenter.standing_in, self.standing.show_standing, lambda _error: None, newest="standing"
        )

    def look(self) -> None:
        """Something may have come or been moved: count anew and look at the rows shown. Moves none of them."""
        rows = self.list.model.rows()
        self.tasks.run(
            self, lambda: self._presenter.look(rows), self._looked, lambda _error: None, newest="look"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow = event.size().width() < _NARROW_LINES * self.fontMetrics().height()
        self._arrange()

    # --- what comes -----------------------------------------------------------------------------------

    def _looked(self, look: Look) -> None:
        self.list.set_counts(look.counts)
        self.count_found.emit(look.counts.new)
        self._unopened = look.unopened
        self._say_new()
        for row in look.moved:
            self.list.model.replace(row)
        if look.moved:
            self._show_row()
        self.list.search.follow()

    def _say_new(self) -> None:
        """What has come since a list was fetched."""
        shown = self._presenter.shown_unopened
        self.chooser.set_new(0 if shown is None else len(self._unopened - shown))

    def _changed(self) -> None:
        self.refresh()
        self.counts_changed.emit()

    # --- what is shown --------------------------------------------------------------------------------

    def _arrange(self) -> None:
        """In a narrow window the preview shows only while a panel is open, in place of the list."""
        has_panel = self.acts.is_open()
        self.preview.setVisible(has_panel or not self._narrow)
        for part in (self.list, self.chooser):
            part.setVisible(not (has_panel and self._narrow))

    def _panel_changed(self) -> None:
        is_open = self.acts.is_open()
        for action in self._row_actions:
            action.setEnabled(not is_open)
        self._arrange()
        if not is_open:
            self._show_row()
            self.list.table.setFocus()

    def _show_row(self) -> None:
        if self.acts.is_open():
            return
        chosen = self.list.selected_rows()
        if len(chosen) > 1:
            self.preview.show_many(chosen, can_assign=any(map(self._presenter.can_assign, chosen)))
            return
        row: InboxRow | None = self.list.current_row()
        self.preview.show_row(row, can_accept=row is not None and self._presenter.can_accept(row))

    def _tell_paused(self, paused: bool) -> None:
        if paused:
            self.banner.say(
                Tone.WARNING,
                lambda: self.tr(
                    "The log does not answer, so names cannot be opened now. The rest of the list is right."
                ),
                action=lambda: self.tr("Try again"),
                then=self.refresh,
            )
        elif self._paused:
            self.banner.hide()
        self._paused = paused

    def _not_loaded(self, error: KotosiltaError) -> None:
        self.banner.say_error(error, action=lambda: self.tr("Try again"), then=self.refresh)

    # --- keyboard ---------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.list.row_changed.connect(lambda _row: self._show_row())
        self.list.selection_changed.connect(self._show_row)
        self.list.chosen.connect(self.acts.drop_panel)
        self.list.paused.connect(self._tell_paused)
        self.list.failed.connect(self._not_loaded)
        self.list.loaded.connect(self._say_new)
        self.list.table.opened.connect(lambda _row: self.acts.open_row())
        self.chooser.refresh_wanted.connect(self.refresh)
        self.chooser.new_wanted.connect(self.list.show_new)
        self.preview.open_wanted.connect(self.acts.open_row)
        self.preview.accept_wanted.connect(self.acts.accept)
        self.preview.assign_wanted.connect(self.acts.assign)
        self.acts.panel_changed.connect(self._panel_changed)
        self.acts.changed.connect(self._changed)

    def _make_actions(self) -> tuple[QAction, ...]:
        """Every entry of the context menu, with its key."""
        acts = self.acts
        rows: tuple[tuple[Text, str, Callable[[], None]], ...] = (
            (lambda: self.tr("Accept"), "A", acts.accept),
            (lambda: self.tr("Accept and go to the next"), "N", acts.accept_and_next),
            (lambda: self.tr("Give to somebody"), "G", acts.assign),
            (lambda: self.tr("Return"), "R", acts.give_back),
            (lambda: self.tr("Record a contact"), "C", acts.record_contact),
            (lambda: self.tr("Copy the reference"), "Ctrl+C", self._copy),
            (lambda: self.tr("Next row"), "J", lambda: self.list.table.step(1)),
            (lambda: self.tr("Previous row"), "K", lambda: self.list.table.step(-1)),
        )
        made = tuple(self.add_action(text, keys, do) for text, keys, do in rows)
        self.add_action(lambda: self.tr("Search"), "/", self.chooser.line.go_to)
        self.add_action(lambda: self.tr("Filter"), "F", self.chooser.go_to_filter)
        self.add_action(lambda: self.tr("Show what is new"), "Shift+N", self.list.show_new)
        self.add_action(lambda: self.tr("Refresh"), "F5", self.refresh)
        self.list.table.add_action(lambda: self.tr("Open"), "Return", acts.open_row)
        return made

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("inbox.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for_table = self.list.table.actions()
        menu.addActions([*for_table[-1:], *self._row_actions])
        menu.addSeparator()
        menu.addActions([*for_table[:-1], *self.actions()[len(self._row_actions) :]])
        menu.popup(self.list.table.viewport().mapToGlobal(at))

    def _copy(self) -> None:
        row = self.list.current_row()
        if row is not None:
            QGuiApplication.clipboard().setText(row.reference)
