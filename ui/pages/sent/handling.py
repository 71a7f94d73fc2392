"""Opening the chosen referral and making the sender's moves, in the preview beside the list."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from referral_app.domain.lifecycle import LOCKED_STATES
from referral_app.errors import (
    InvalidInputError,
    KotosiltaError,
    NotaryNotAnsweringError,
    StateChangedError,
    UnavailableError,
)
from referral_app.services.follow_up import ReferralView
from ui.pages.referral.moves_bar import MovesBar
from ui.pages.referral.offers import Act, look, offers
from ui.pages.referral.panels.base import Desk, Wanted, may_leave
from ui.pages.referral.panels.make import make_panel
from ui.pages.referral.presenter import OpenReferral, ReferralPresenter
from ui.pages.referral.story import done_text
from ui.pages.sent.presenter import SentLine
from ui.pages.sent.preview import Preview
from ui.style.tokens import Tone
from ui.widgets.buttons import Button
from ui.widgets.page import Page


class Handling(QObject):
    """Works for one page: with its tasks, its banner and its action bar. What is typed stays until it is discarded."""

    moved = Signal()
    """The referral has changed: the list is out of date."""
    done = Signal()
    """The fields of a move were closed."""
    opened = Signal()
    """The referral is open, and nothing is begun: the letters of its acts are to work."""
    page_wanted = Signal(object)
    """What to open on the referral's own page, where there is no room for the preview: an id, or an `OpenReferral`."""

    def __init__(self, page: Page, preview: Preview) -> None:
        super().__init__(page)
        self._page, self._preview = page, preview
        self._referrals = ReferralPresenter(page.session)
        self._moves = MovesBar(page, self.start)
        self._tried: tuple[ReferralView, Wanted] | None = None
        self._begin_with: Act | None = None

    def show(self, line: SentLine | None) -> None:
        """Another row is chosen, or the same one was read anew."""
        before, view = self._preview.line(), self._preview.view
        same = before is not None and line is not None and line.referral_id == before.referral_id
        if same and line is not None and self._keeps(line, view):
            self._preview.update_line(line)
        elif same or self.can_leave():
            self._preview.show_line(line)
            self.offer()

    def can_leave(self) -> bool:
        """Whether nothing unfinished would be lost; else the banner says so."""
        return may_leave(self._preview.panel, self._page.banner, self.close_panel)

    def answer(self) -> None:
        """Answer what is asked about what is chosen."""
        self.open(Act.ANSWER)

    def open(self, begin_with: Act | None = None) -> None:
        """Open what is chosen, a logged read, and begin with an act."""
        line = self._preview.line()
        if line is None or line.row.broken or not self.can_leave():
            return
        if self._preview.isHidden():
            self.page_wanted.emit(
                OpenReferral(line.referral_id, begin_with) if begin_with else line.referral_id
            )
            return
        self._begin_with = begin_with
        self._page.busy.set_text(lambda: self.tr("Opening the referral…"))
        self._page.run(self._referrals.open(line.referral_id), self._opened, self._not_opened, newest="open")

    def start(self, act: Act) -> None:
        """Show the fields of a move that is legal now."""
        view = self._preview.view
        if view is None or view.referral is None or self._preview.panel is not None:
            return
        if act not in offers(view).all:
            return
        if self._preview.isHidden():
            self.page_wanted.emit(OpenReferral(view.referral_id, act))
            return
        self._page.banner.hide()
        person = self._page.session.person
        desk = Desk(person.user_id, ((person.user_id, person.name),), datetime.now(UTC))
        panel = make_panel(act, view, view.referral, desk)
        panel.setObjectName(f"sent.panel.{act}")
        panel.wanted.connect(self._make)
        panel.closed.connect(self.close_panel)
        self._moves.hide()
        self._preview.open_panel(panel)

    def close_panel(self) -> None:
        """Take the fields of a move away, and offer the moves again."""
        self._tried = None
        self._preview.close_panel()
        self.offer()
        self.done.emit()

    def offer(self) -> None:
        """Fill the action bar: opening, or the moves of what is open."""
        view, line = self._preview.view, self._preview.line()
        if self._preview.panel is not None:
            return
        self._moves.hide()
        if view is not None:
            if view.referral is not None:
                self._moves.show(offers(view), view.state)
            return
        if line is None or line.row.broken or line.row.state in LOCKED_STATES:
            return
        bar = self._page.action_bar
        for old in bar.findChildren(Button):
            old.setObjectName("")  # those of before live on until the event loop takes them away
        bar.clear()
        if line.row.waits_for_me:
            opening = bar.add(lambda: self.tr("Open the referral"), self.open, icon_name="eye")
            primary = bar.set_primary(
                lambda: self.tr("Answer"), self.answer, icon_name="message", shortcut="A"
            )
            primary.setObjectName("sent.answer")
        else:
            opening = bar.set_primary(lambda: self.tr("Open the referral"), self.open, icon_name="eye")
        opening.setObjectName("sent.open")
        bar.show()

    def _keeps(self, line: SentLine, view: ReferralView | None) -> bool:
        """Whether what is open, or typed, still belongs to the row as it was read now."""
        if self._preview.panel is not None:
            return True
        return view is not None and view.state is line.row.state

    def _opened(self, view: ReferralView) -> None:
        line, panel = self._preview.line(), self._preview.panel
        if line is None or line.referral_id != view.referral_id:
            return
        self._preview.show_view(view)
        tried, self._tried = self._tried, None
        if tried is not None and self._referrals.went_through(tried[0], tried[1], view):
            self._made(view)
            return
        begin, self._begin_with = self._begin_with, None
        if panel is None:
            self.offer()
            if begin is not None:
                self.start(begin)
            else:
                self.opened.emit()
        elif panel.act in offers(view).all:
            panel.allow()
        else:
            panel.forbid(
                lambda: self.tr("This is not possible any more. What you wrote is still here to copy.")
            )
        if view.state is not line.row.state:
            self.moved.emit()

    def _not_opened(self, error: KotosiltaError) -> None:
        self._page.banner.say_error(error, action=lambda: self.tr("Try again"), then=self._open_anew)

    def _open_anew(self) -> None:
        line = self._preview.line()
        if line is not None:
            self._page.run(
                self._referrals.open(line.referral_id), self._opened, self._not_opened, newest="open"
            )

    def _make(self, move: Wanted) -> None:
        view, panel = self._preview.view, self._preview.panel
        if view is None or panel is None:
            return
        panel.set_working(True)
        self._tried = (view, move)
        self._page.busy.set_text(lambda: self.tr("Saving…"))
        self._page.run(self._referrals.move(view, move), self._made, self._not_made, newest="move")

    def _made(self, view: ReferralView) -> None:
        self._preview.show_view(view)
        self.close_panel()
        if view.history:
            again = Act.REOPEN in offers(view).all
            self._page.banner.say(
                Tone.SUCCESS,
                lambda: done_text(view.history[-1]),
                action=(lambda: look(Act.REOPEN, view.state).text()) if again else None,
                # on its own page: from this list it is gone, and another may be chosen
                then=lambda: self.page_wanted.emit(OpenReferral(view.referral_id, Act.REOPEN)),
            )
        self.moved.emit()

    def _not_made(self, error: KotosiltaError) -> None:
        panel = self._preview.panel
        if panel is None:
            self._page.show_error(error)
            return
        panel.set_working(False)
        if isinstance(error, InvalidInputError):
            panel.show_problems(error.problems)
        elif isinstance(error, StateChangedError):
            self._tried = None
            self._page.banner.say_error(error)
            self._open_anew()
        elif isinstance(error, NotaryNotAnsweringError):
            self._say_unsure()
        elif isinstance(error, UnavailableError):
            self._page.banner.say_error(error, action=lambda: self.tr("Try again"), then=panel.submit)
        else:
            self._page.show_error(error)

    def _say_unsure(self) -> None:
        self._page.banner.say(
            Tone.WARNING,
            lambda: self.tr(
                "The log does not answer, so it is not certain whether this was saved. What you typed is kept. "
                "Look again in a while."
            ),
            action=lambda: self.tr("Look again"),
            then=self._open_anew,
        )
