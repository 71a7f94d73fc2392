"""The inbox: the list, and the row in hand beside it; taking on and returning straight from the list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QWidget

from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move
from referral_app.errors import InvalidInputError, KotosiltaError, StateChangedError, UnavailableError
from referral_app.services.follow_up import ReferralView
from referral_app.services.inbox import InboxCounts, InboxRow
from ui.error_text import error_text
from ui.i18n import Text, format_date
from ui.pages.inbox.list_pane import ListPane
from ui.pages.inbox.presenter import InboxPresenter
from ui.pages.inbox.preview import Preview
from ui.pages.inbox.standing import StandingLine
from ui.pages.referral.day_edit import workday_from
from ui.pages.referral.offers import Act
from ui.pages.referral.panels.base import Colleagues, Desk, MovePanel
from ui.pages.referral.panels.taking import DAYS_TO_FIRST_CONTACT, AcceptPanel, ReturnPanel
from ui.pages.referral.presenter import OpenReferral
from ui.pages.referral.story import done_text
from ui.style.tokens import Tone
from ui.widgets.page import Page
from ui.widgets.state_pill import state_text

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from ui.tasks import Tasks

_NARROW_LINES = 50  # width, in heights of a line, under which the preview gives way to the list


class InboxPage(Page):
    """Everything in it works from the keyboard; what is sealed is opened a page of rows at a time."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(session, tasks, parent)
        self.setObjectName("inbox.page")
        self.banner.setObjectName("inbox.banner")
        self._presenter = InboxPresenter(session)
        self._colleagues: Colleagues = ((session.person.user_id, session.person.name),)
        self._narrow = False
        self._paused = False
        self._in_panel: InboxRow | None = None
        self._list = ListPane(self._presenter, tasks, self.busy)
        self._list.row_changed.connect(self._show_row)
        self._list.chosen.connect(self._drop_panel)
        self._list.refresh_wanted.connect(self.refresh)
        self._list.paused.connect(self._tell_paused)
        self._list.failed.connect(self._not_loaded)
        self._list.table.opened.connect(lambda _row: self.open_row())
        self._preview = Preview()
        self._preview.setObjectName("inbox.preview")
        self._preview.open_wanted.connect(self.open_row)
        self._preview.accept_wanted.connect(self.accept)
        self._split = QSplitter()
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._list)
        self._split.addWidget(self._preview)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([894, 280])
        self.standing = StandingLine()
        self.content.addWidget(self.standing)
        self.content.addWidget(self._split, 1)
        self._row_actions = self._make_actions()
        self._list.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.table.customContextMenuRequested.connect(self._show_menu)

    def activate(self, _argument: object) -> None:
        if len(self._colleagues) == 1:
            self.run(
                self._presenter.colleagues, self._take_colleagues, lambda _error: None, newest="colleagues"
            )
        self.refresh()
        self._list.table.setFocus()

    def can_leave(self) -> bool:
        panel = self._preview.panel
        if panel is None or not panel.is_touched():
            self._close_panel()
            return True
        self.banner.say(
            Tone.WARNING,
            lambda: self.tr("“{what}” is not finished. Finish it, or discard it and leave.").format(
                what=panel.title()
            ),
            action=lambda: self.tr("Discard"),
            then=self._close_panel,
        )
        return False

    def refresh(self) -> None:
        """Fetch the list and the counts again; the row in hand stays in hand."""
        self._list.load()
        self.run(self._presenter.counts, self._show_counts, lambda _error: None, newest="counts")
        self.run(
            self._presenter.standing_in, self.standing.show_standing, lambda _error: None, newest="standing"
        )

    # --- what one does with the row in hand ----------------------------------------------------------

    def open_row(self, act: Act | None = None) -> None:
        """Go to the referral's page, to begin with `act` there."""
        row = self._list.current_row()
        if row is not None:
            self.open_page.emit("referral", OpenReferral(row.referral_id, act))

    def accept(self) -> None:
        """Open the panel that asks for owner and date."""
        row = self._row_for(self._presenter.can_accept)
        if row is not None:
            self._open_panel(AcceptPanel(self._desk(row)), row)

    def accept_and_next(self) -> None:
        """Take the row on oneself, with the usual date, and go on to the next row at once."""
        row = self._row_for(self._presenter.can_accept)
        if row is None:
            return
        due = workday_from(self._desk(row).today, DAYS_TO_FIRST_CONTACT)
        move = Move(State.ACCEPTED, owner=self.session.person.user_id, due=due)
        self._list.table.step(1)

        def accepted(view: ReferralView) -> None:
            self.banner.say(
                Tone.SUCCESS,
                lambda: self.tr("{reference} is yours now; first contact by {date}.").format(
                    reference=view.reference, date=format_date(due)
                ),
                action=lambda: self.tr("Change"),
                then=lambda: self.open_page.emit("referral", OpenReferral(view.referral_id, Act.REASSIGN)),
            )
            self._changed()

        work = self._presenter.open_and_move(row.referral_id, move)
        self.run(work, accepted, lambda error: self._not_accepted(row, error))

    def give_back(self) -> None:
        """Open the panel that asks for the reason, or say who may return a referral."""
        row = self._row_for(self._presenter.can_return)
        if row is None:
            return
        if self._presenter.may_return():
            self._open_panel(ReturnPanel(), row)
            return
        self.banner.say(
            Tone.NEUTRAL,
            lambda: self.tr(
                "Only a lead coordinator of your unit may return a referral. You can ask the sender instead."
            ),
            action=lambda: self.tr("Ask the sender"),
            then=lambda: self.open_row(Act.ASK),
        )

    def record_contact(self) -> None:
        """Go to the referral's page to record a contact."""
        if self._row_for(self._presenter.can_contact) is not None:
            self.open_row(Act.ATTEMPT)

    # --- panels -------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow = event.size().width() < _NARROW_LINES * self.fontMetrics().height()
        self._arrange()

    def _arrange(self) -> None:
        """In a narrow window the preview shows only while a panel is open, in place of the list."""
        has_panel = self._preview.panel is not None
        self._preview.setVisible(has_panel or not self._narrow)
        self._list.setVisible(not (has_panel and self._narrow))

    def _open_panel(self, panel: MovePanel, row: InboxRow) -> None:
        self.banner.hide()
        self._in_panel = row
        panel.setObjectName("inbox.panel")
        panel.wanted.connect(self._make)
        panel.closed.connect(self._close_panel)
        for action in self._row_actions:
            action.setEnabled(False)
        self._preview.open_panel(panel)
        self._arrange()
        panel.focus_first()

    def _close_panel(self) -> None:
        if self._preview.panel is None:
            return
        self._preview.close_panel()
        self._in_panel = None
        for action in self._row_actions:
            action.setEnabled(True)
        self._arrange()
        self._show_row(self._list.current_row())
        self._list.table.setFocus()

    def _drop_panel(self) -> None:
        """Another list was chosen: a panel in which nothing was typed goes away."""
        if self._preview.panel is not None and not self._preview.panel.is_touched():
            self._close_panel()

    def _make(self, move: Move) -> None:
        row, panel = self._in_panel, self._preview.panel
        if row is None or panel is None:
            return
        panel.set_working(True)
        self.run(
            self._presenter.open_and_move(row.referral_id, move), self._made, self._not_made, newest="move"
        )

    def _made(self, view: ReferralView) -> None:
        self._close_panel()
        self.banner.say(Tone.SUCCESS, lambda: f"{view.reference}: {done_text(view.history[-1])}")
        self._changed()

    def _not_made(self, error: KotosiltaError) -> None:
        """What was typed stays; a referral that somebody else has moved is shown as it is now."""
        panel = self._preview.panel
        if panel is None:
            self.show_error(error)
            return
        panel.set_working(False)
        if isinstance(error, InvalidInputError):
            panel.show_problems(error.problems)
        elif isinstance(error, UnavailableError):
            self.banner.say_error(error, action=lambda: self.tr("Try again"), then=panel.submit)
        else:
            self.show_error(error)
            self._changed()

    def _not_accepted(self, row: InboxRow, error: KotosiltaError) -> None:
        self.banner.say(
            Tone.WARNING,
            lambda: self.tr("{reference} was not accepted. {why}").format(
                reference=row.reference, why=error_text(error)
            ),
            action=lambda: self.tr("Open"),
            then=lambda: self.open_page.emit("referral", row.referral_id),
        )
        if isinstance(error, StateChangedError):
            self._changed()

    def _changed(self) -> None:
        self.refresh()
        self.counts_changed.emit()

    # --- the row in hand ------------------------------------------------------------------------------

    def _row_for(self, possible: Callable[[InboxRow], bool]) -> InboxRow | None:
        """The row in hand when an act is possible with it; else says why not."""
        row = self._list.current_row()
        if row is None or self._preview.panel is not None:
            return None
        if possible(row):
            return row
        self.banner.say(
            Tone.NEUTRAL,
            lambda: self.tr(
                "This is not possible now: the referral is “{state}”. Open it to see what is."
            ).format(state=state_text(row.state)),
            action=lambda: self.tr("Open"),
            then=self.open_row,
        )
        return None

    def _show_row(self, row: InboxRow | None) -> None:
        if self._preview.panel is None:
            self._preview.show_row(row, can_accept=row is not None and self._presenter.can_accept(row))

    def _show_counts(self, counts: InboxCounts) -> None:
        self._list.set_counts(counts)
        self.count_found.emit(counts.new)

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

    def _take_colleagues(self, colleagues: Colleagues) -> None:
        self._colleagues = colleagues
        if isinstance(self._preview.panel, AcceptPanel):
            row = self._in_panel
            self._preview.panel.set_colleagues(
                colleagues if row is None else self._presenter.owners(row, colleagues)
            )

    def _desk(self, row: InboxRow) -> Desk:
        owners = self._presenter.owners(row, self._colleagues)
        return Desk(self.session.person.user_id, owners, datetime.now(UTC))

    # --- keyboard ---------------------------------------------------------------------------------------

    def _make_actions(self) -> tuple[QAction, ...]:
        """Every entry of the context menu, with its key."""
        rows: tuple[tuple[Text, str, Callable[[], None]], ...] = (
            (lambda: self.tr("Accept"), "A", self.accept),
            (lambda: self.tr("Accept and go to the next"), "N", self.accept_and_next),
            (lambda: self.tr("Return"), "R", self.give_back),
            (lambda: self.tr("Record a contact"), "C", self.record_contact),
            (lambda: self.tr("Copy the reference"), "Ctrl+C", self._copy),
            (lambda: self.tr("Next row"), "J", lambda: self._list.table.step(1)),
            (lambda: self.tr("Previous row"), "K", lambda: self._list.table.step(-1)),
        )
        made = tuple(self.add_action(text, keys, do) for text, keys, do in rows)
        self.add_action(lambda: self.tr("Filter"), "/", self._list.filters.focus_first)
        self.add_action(lambda: self.tr("Refresh"), "F5", self.refresh)
        self._list.table.add_action(lambda: self.tr("Open"), "Return", self.open_row)
        return made

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("inbox.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for_table = self._list.table.actions()
        menu.addActions([*for_table[-1:], *self._row_actions])
        menu.addSeparator()
        menu.addActions([*for_table[:-1], *self.actions()[len(self._row_actions) :]])
        menu.popup(self._list.table.viewport().mapToGlobal(at))

    def _copy(self) -> None:
        row = self._list.current_row()
        if row is not None:
            QGuiApplication.clipboard().setText(row.reference)
