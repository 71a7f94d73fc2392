"""What one does with rows of the inbox without opening them: take on, give to somebody, return, record a contact."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move
from referral_app.errors import InvalidInputError, KotosiltaError, StateChangedError, UnavailableError
from referral_app.services.assigning import Assigned
from referral_app.services.follow_up import ReferralView
from referral_app.services.inbox import InboxRow
from ui.error_text import error_text
from ui.i18n import datetime_in_sentence, format_date
from ui.pages.inbox.assign_panel import AssignPanel
from ui.pages.inbox.assigned_words import assigned_text, assigned_tone
from ui.pages.inbox.presenter import InboxPresenter, Overtaken
from ui.pages.referral.offers import Act
from ui.pages.referral.panels.base import Colleagues, Desk, MovePanel, may_leave
from ui.pages.referral.panels.taking import AcceptPanel, ReturnPanel
from ui.pages.referral.presenter import OpenReferral
from ui.pages.referral.story import done_text, what_happened
from ui.style.tokens import Tone
from ui.widgets.state_pill import state_text

if TYPE_CHECKING:
    from ui.pages.inbox.list_pane import ListPane
    from ui.pages.inbox.preview import Preview
    from ui.widgets.page import Page

_Possible = Callable[[InboxRow], bool]


@dataclass(frozen=True, slots=True)
class _Begun:
    """An act whose panel is open: on which rows as they were then, and when it is possible."""

    rows: tuple[InboxRow, ...]
    possible: _Possible


class RowActs(QObject):
    """Acts on what the person saw: what somebody else has done since is told, and nothing of it is overwritten."""

    panel_changed = Signal()
    """A panel was opened or closed."""
    changed = Signal()
    """Something was done, or found to be different."""

    def __init__(self, page: Page, presenter: InboxPresenter, list_: ListPane, preview: Preview) -> None:
        super().__init__(page)
        self._page, self._presenter, self._list, self._preview = page, presenter, list_, preview
        person = page.session.person
        self._colleagues: Colleagues = ((person.user_id, person.name),)
        self._begun: _Begun | None = None

    def begin(self) -> None:
        """Learn who is of the unit, once."""
        if len(self._colleagues) == 1:
            self._page.run(
                self._presenter.colleagues, self._take_colleagues, lambda _error: None, newest="colleagues"
            )

    def is_open(self) -> bool:
        """Whether a panel is open."""
        return self._preview.panel is not None

    # --- the acts ------------------------------------------------------------------------------------

    def open_row(self, act: Act | None = None) -> None:
        """Go to the referral's page, to begin with `act` there."""
        row = self._list.current_row()
        if row is not None:
            self._page.open_page.emit("referral", OpenReferral(row.referral_id, act))

    def accept(self) -> None:
        """Open the panel that asks for owner and date."""
        row = self._row_for(self._presenter.can_accept)
        if row is not None:
            self._open_panel(AcceptPanel(self._desk(row)), (row,), self._presenter.can_accept)

    def accept_and_next(self) -> None:
        """Take the row on oneself, with the usual date, and go on to the next row at once."""
        row = self._row_for(self._presenter.can_accept)
        if row is None:
            return
        due = self._desk(row).first_contact
        move = Move(State.ACCEPTED, owner=self._page.session.person.user_id, due=due)
        self._list.table.step(1)

        def accepted(found: ReferralView | Overtaken) -> None:
            if isinstance(found, Overtaken):
                self._tell_overtaken(row, found, kept=False)
                return
            self._page.banner.say(
                Tone.SUCCESS,
                lambda: self.tr("{reference} is yours now; first contact by {date}.").format(
                    reference=found.reference, date=format_date(due)
                ),
                action=lambda: self.tr("Change"),
                then=lambda: self._open(OpenReferral(found.referral_id, Act.REASSIGN)),
            )
            self.changed.emit()

        work = self._presenter.open_and_move(row, move)
        self._page.run(work, accepted, lambda error: self._not_accepted(row, error))

    def assign(self) -> None:
        """Open the panel that gives all chosen rows to somebody."""
        possible = self._presenter.can_assign
        if self.is_open():
            return
        rows = tuple(row for row in self._list.selected_rows() if possible(row))
        if not rows:
            self._row_for(possible)
            return
        to_accept = sum(self._presenter.can_accept(row) and row.owner_name is None for row in rows)
        session = self._page.session
        desk = Desk(session.person.user_id, self._owners_of(rows), datetime.now(UTC), session.targets)
        self._open_panel(AssignPanel(desk, len(rows), to_accept), rows, possible)

    def give_back(self) -> None:
        """Open the panel that asks for the reason, or say who may return a referral."""
        row = self._row_for(self._presenter.can_return)
        if row is None:
            return
        if self._presenter.may_return():
            self._open_panel(ReturnPanel(), (row,), self._presenter.can_return)
            return
        self._page.banner.say(
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

    def can_leave(self) -> bool:
        """Close the panel where nothing was typed in it; else say that it is not finished."""
        if not may_leave(self._preview.panel, self._page.banner, self.close_panel):
            return False
        self.close_panel()
        return True

    def drop_panel(self) -> None:
        """Another list was chosen: a panel in which nothing was typed goes away."""
        if self._preview.panel is not None and not self._preview.panel.is_touched():
            self.close_panel()

    def close_panel(self) -> None:
        """Take the panel away, with what was typed."""
        if self._preview.panel is None:
            return
        self._preview.close_panel()
        self._begun = None
        self.panel_changed.emit()

    def _open_panel(self, panel: MovePanel, rows: tuple[InboxRow, ...], possible: _Possible) -> None:
        self._page.banner.hide()
        self._begun = _Begun(rows, possible)
        panel.setObjectName("inbox.panel")
        panel.wanted.connect(self._make)
        panel.closed.connect(self.close_panel)
        self._preview.open_panel(panel)
        self.panel_changed.emit()
        panel.focus_first()

    def _make(self, move: Move) -> None:
        begun, panel = self._begun, self._preview.panel
        if begun is None or panel is None:
            return
        panel.set_working(True)
        if isinstance(panel, AssignPanel) and move.owner is not None and move.due is not None:
            work = self._presenter.assign(begun.rows, move.owner, move.due)
            name = panel.owner_name()
            self._page.run_long(
                work, lambda done: self._assigned(done, name), self._not_made, newest="assign"
            )
            return
        [row] = begun.rows
        self._page.run(self._presenter.open_and_move(row, move), self._made, self._not_made, newest="move")

    def _made(self, found: ReferralView | Overtaken) -> None:
        if isinstance(found, Overtaken):
            self._panel_overtaken(found)
            return
        self.close_panel()
        self._page.banner.say(Tone.SUCCESS, lambda: f"{found.reference}: {done_text(found.history[-1])}")
        self.changed.emit()

    def _assigned(self, done: Assigned, name: str) -> None:
        self.close_panel()
        self._page.banner.say(assigned_tone(done), lambda: assigned_text(done, name))
        self.changed.emit()

    def _not_made(self, error: KotosiltaError) -> None:
        """What was typed stays; a referral that somebody else has moved is shown as it is now."""
        panel = self._preview.panel
        if panel is None:
            self._page.show_error(error)
            return
        panel.set_working(False)
        if isinstance(error, InvalidInputError):
            panel.show_problems(error.problems)
        elif isinstance(error, UnavailableError):
            self._page.banner.say_error(error, action=lambda: self.tr("Try again"), then=panel.submit)
        else:
            self._page.show_error(error)
            self.changed.emit()

    # --- somebody was first --------------------------------------------------------------------------

    def _panel_overtaken(self, found: Overtaken) -> None:
        """What was typed stays. Whoever submits it again knows what has happened; where that is not possible any
        more, the panel says so.
        """
        begun, panel = self._begun, self._preview.panel
        if begun is None or panel is None:
            return
        panel.set_working(False)
        [row] = begun.rows
        now = found.of(row)
        self._begun = replace(begun, rows=(now,))
        self._tell_overtaken(row, found, kept=True)
        if not begun.possible(now):
            panel.forbid(
                lambda: self.tr("The referral is “{state}” now.").format(state=state_text(now.state))
            )

    def _tell_overtaken(self, row: InboxRow, found: Overtaken, *, kept: bool) -> None:
        """Say who was first and what she did."""
        news = found.news

        def words() -> str:
            translate = QCoreApplication.translate
            told = translate(
                "ReferralPage",
                "{name} was here first ({when}): {what}. Nothing of yours was saved; what you typed is kept.",
            )
            if not kept:
                told = self.tr("{name} was here first ({when}): {what}. Nothing of yours was saved.")
            who = {
                "name": news.actor_name,
                "when": datetime_in_sentence(news.at),
                "what": what_happened(news),
            }
            return f"{row.reference}: {told.format(**who)}"

        self._page.banner.say(
            Tone.WARNING,
            words,
            action=lambda: self.tr("Open"),
            then=lambda: self._open(row.referral_id),
        )
        self.changed.emit()

    def _not_accepted(self, row: InboxRow, error: KotosiltaError) -> None:
        self._page.banner.say(
            Tone.WARNING,
            lambda: self.tr("{reference} was not accepted. {why}").format(
                reference=row.reference, why=error_text(error)
            ),
            action=lambda: self.tr("Open"),
            then=lambda: self._open(row.referral_id),
        )
        if isinstance(error, StateChangedError):
            self.changed.emit()

    # --- who and what ---------------------------------------------------------------------------------

    def _open(self, what: object) -> None:
        self._page.open_page.emit("referral", what)

    def _row_for(self, possible: _Possible) -> InboxRow | None:
        """The row in hand when an act is possible with it; else says why not."""
        row = self._list.current_row()
        if row is None or self.is_open():
            return None
        if possible(row):
            return row
        self._page.banner.say(
            Tone.NEUTRAL,
            lambda: self._not_possible(row),
            action=lambda: self.tr("Open"),
            then=self.open_row,
        )
        return None

    def _not_possible(self, row: InboxRow) -> str:
        told = self.tr("This is not possible now: the referral is “{state}”. Open it to see what is.")
        if row.owner_name is not None:
            told = self.tr(
                "This is not possible now: the referral is “{state}”, with {name}. Open it to see what is."
            )
        return told.format(state=state_text(row.state), name=row.owner_name)

    def _take_colleagues(self, colleagues: Colleagues) -> None:
        self._colleagues = colleagues
        panel, begun = self._preview.panel, self._begun
        if begun is not None and isinstance(panel, (AcceptPanel, AssignPanel)):
            panel.set_colleagues(self._owners_of(begun.rows))

    def _owners_of(self, rows: tuple[InboxRow, ...]) -> Colleagues:
        """Those who can own all of the rows."""
        owners = self._colleagues
        for row in rows:
            owners = self._presenter.owners(row, owners)
        return owners

    def _desk(self, row: InboxRow) -> Desk:
        session, owners = self._page.session, self._owners_of((row,))
        return Desk(session.person.user_id, owners, datetime.now(UTC), session.targets, row.due_on)
