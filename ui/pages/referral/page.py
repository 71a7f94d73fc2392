"""One referral: what the nurse wrote at the left, what has happened at the right, what can be done below."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from referral_app.domain.lifecycle import State
from referral_app.domain.roles import Role, Side
from referral_app.errors import (
    InvalidInputError,
    KotosiltaError,
    StateChangedError,
    UnavailableError,
)
from referral_app.services.follow_up import HistoryItem, ReferralView, undoable
from referral_app.services.merging import Separating
from ui.error_text import error_text
from ui.i18n import Text, datetime_in_sentence
from ui.pages.referral.body import Body
from ui.pages.referral.moves_bar import MovesBar
from ui.pages.referral.offers import Act, look, offers, return_needs_a_lead
from ui.pages.referral.panels.base import Colleagues, Desk, MovePanel, Wanted, may_leave
from ui.pages.referral.panels.forwarding import ForwardPanel, ReferOnPanel
from ui.pages.referral.panels.make import make_panel
from ui.pages.referral.panels.merging import MergePanel
from ui.pages.referral.panels.naming import NamePanel
from ui.pages.referral.panels.taking import AcceptPanel
from ui.pages.referral.presenter import OpenReferral, ReferralPresenter
from ui.pages.referral.printing import Printing
from ui.pages.referral.quick import no_answer, take_back
from ui.pages.referral.readers_line import reader_names
from ui.pages.referral.story import done_text, what_happened
from ui.pages.referral.tools import Tools
from ui.pages.referral.who_handled import WhoHandled
from ui.style.tokens import Tone
from ui.widgets.page import Page
from ui.widgets.state_pill import state_text

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from referral_app.services.readers import NamedPerson
    from ui.tasks import Tasks


Found = TypeVar("Found")


class ReferralPage(Page):
    """Shows the referral that `activate` names, for either side of it."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(session, tasks, parent)
        self.setObjectName("referral.page")
        self.banner.setObjectName("referral.banner")
        self._presenter = ReferralPresenter(session)
        self._home = "sent" if session.person.role is Role.REFERRER else "inbox"
        self._view: ReferralView | None = None
        self._wanted: UUID | None = None
        self._begin_with: Act | None = None
        self._tried: tuple[ReferralView, Wanted] | None = None
        self._again = False
        self._colleagues: Colleagues = ((session.person.user_id, session.person.name),)
        self._body = Body(self._back_text)
        self._body.back.connect(self._go_back)
        self._body.head.print_wanted.connect(self._print)
        self._printing = Printing(self)
        self._body.narrowed.connect(self._offer)
        self._body.readers.name_wanted.connect(self.name_reader)
        self._body.links.open_wanted.connect(self._open_other)
        self.content.addWidget(self._body, 1)
        self._moves = MovesBar(self, self.start)
        self._tools = Tools(self, self._show_panel, self.close_panel)
        self._tools.serve(self._body.side.work, lambda: self._view)
        self.add_action(lambda: self.tr("Look again"), "F5", self.reload)
        self.add_action(self._back_text, "Alt+Left", self._go_back)
        self.add_action(lambda: self.tr("Print the referral"), "Ctrl+P", self._print)
        self._who_handled = WhoHandled(self)
        self.add_action(
            lambda: self.tr("Who has handled it, for the client…"), "Ctrl+Shift+H", self._tell_client
        )

    def activate(self, argument: object) -> None:
        wanted = argument.referral_id if isinstance(argument, OpenReferral) else argument
        self._begin_with = argument.act if isinstance(argument, OpenReferral) else None
        if len(self._colleagues) == 1:
            self.run(
                self._presenter.colleagues(), self._take_colleagues, lambda _error: None, newest="colleagues"
            )
        if not isinstance(wanted, UUID):
            if self._view is None:
                self._body.say_nothing_open()
            return
        if self._view is None or wanted != self._view.referral_id:
            self._forget()
        self._wanted = wanted
        self.reload()

    def can_leave(self) -> bool:
        return may_leave(self._body.side.panel, self.banner, self.close_panel)

    def reload(self) -> None:
        """Open the referral anew; what is typed in a panel stays."""
        if self._wanted is not None:
            self.busy.set_text(lambda: self.tr("Opening the referral…"))
            self.run(self._presenter.open(self._wanted), self._opened, self._not_opened, newest="open")

    def start(self, act: Act) -> None:
        """Open the panel of an act, or say why it is not possible."""
        view = self._view
        if view is None or view.referral is None or self._body.side.panel is not None:
            return
        if act not in offers(view).all:
            self._explain(act, view)
            return
        self.banner.hide()
        now = datetime.now(UTC)
        if act is Act.NO_ANSWER:
            self._make_at_once(no_answer(view, view.referral, now))
            return
        owners = self._presenter.owners(view, self._colleagues)
        desk = Desk(self.session.person.user_id, owners, now, view.targets, view.due_on)
        if act is Act.FORWARD:
            self._look_up(self._presenter.places(view), partial(ForwardPanel, view.referral, desk), act)
        elif act is Act.REFER_ON:
            self._look_up(self._presenter.ngos(view), partial(ReferOnPanel, view.referral, desk), act)
        elif act is Act.MERGE:
            self._look_up(self._presenter.same_client(view), MergePanel, act)
        else:
            self._show_act(make_panel(act, view, view.referral, desk), act)

    def _show_act(self, panel: MovePanel, act: Act) -> None:
        panel.act = act
        panel.setObjectName(f"referral.panel.{act}")
        panel.wanted.connect(self._make)
        panel.instead.connect(self._start_instead)
        self._show_panel(panel)

    def _look_up(self, work: Callable[[], Found], make: Callable[[Found], MovePanel], act: Act) -> None:
        """Open a panel that needs to know something first."""
        view = self._view

        def choose(found: Found) -> None:
            if self._view is view and self._body.side.panel is None:
                self._show_act(make(found), act)

        self.busy.set_text(lambda: self.tr("Looking up…"))
        self.run(work, choose, self.show_error, newest="look_up")

    def name_reader(self) -> None:
        """Open the panel that lets others open a protected referral too."""
        view = self._view
        if view is None or not view.may_name or self._body.side.panel is not None:
            return

        def choose(people: tuple[NamedPerson, ...]) -> None:
            if self._view is view and self._body.side.panel is None:
                panel = NamePanel(people)
                panel.setObjectName("referral.panel.name")
                panel.wanted.connect(self._name)
                self._show_panel(panel)

        self.run(self._presenter.can_be_named(view), choose, self.show_error, newest="people")

    def _show_panel(self, panel: MovePanel) -> None:
        if self._body.side.panel is not None:
            return
        self.banner.hide()
        panel.closed.connect(self.close_panel)
        self._moves.hide()
        self._body.open_panel(panel)

    def _start_instead(self, act: Act) -> None:
        self.close_panel()
        self.start(act)

    def close_panel(self) -> None:
        """Close the panel with what was typed, and offer the moves again."""
        self._tried = None
        self._body.close_panel()
        self._offer()
        if self.action_bar.primary is not None:
            self.action_bar.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        super().retranslate()
        if self._view is not None:
            self._offer()

    def restyle(self) -> None:
        self._moves.restyle()

    # --- opening -----------------------------------------------------------------------------------

    def _opened(self, view: ReferralView) -> None:
        before, self._view = self._view, view
        self._body.show_view(view)
        if before is None or before.state is not view.state:
            self.counts_changed.emit()
        panel, tried, again = self._body.side.panel, self._tried, self._again
        self._tried, self._again = None, False
        if tried is not None and self._presenter.went_through(tried[0], tried[1], view):
            self._made(view)
        elif panel is None:
            self._offer()
            if tried is not None and again:
                self.banner.say(Tone.WARNING, lambda: self.tr("It was not saved. You can do it again."))
            self._begin()
        elif not _is_possible(panel, view):
            panel.forbid(
                lambda: self.tr("This is not possible any more: the referral is now “{state}”.").format(
                    state=state_text(view.state)
                )
            )
        else:
            panel.allow()
            if again:
                panel.submit()

    def _begin(self) -> None:
        act, self._begin_with = self._begin_with, None
        if act is not None:
            self.start(act)

    def _not_opened(self, error: KotosiltaError) -> None:
        if self._view is None:
            self._body.say_not_opened(lambda: error_text(error), self.reload)
            return
        self.banner.say_error(error, action=lambda: self.tr("Try again"), then=self.reload)

    def _forget(self) -> None:
        self._view, self._tried, self._again = None, None, False
        self.banner.hide()
        self._body.clear()
        self._moves.hide()

    def _take_colleagues(self, colleagues: Colleagues) -> None:
        self._colleagues = colleagues
        panel = self._body.side.panel
        if isinstance(panel, AcceptPanel):
            panel.set_colleagues(
                self._presenter.owners(self._view, colleagues) if self._view is not None else colleagues
            )

    # --- moving ------------------------------------------------------------------------------------

    def _offer(self) -> None:
        view = self._view
        if view is None or self._body.side.panel is not None:
            return
        explain = (Act.RETURN,) if return_needs_a_lead(view, self.session.person.role) else ()
        focused = self.action_bar.isAncestorOf(self.window().focusWidget() or self)
        self._moves.show(offers(view), view.state, explain=explain, narrow=self._body.is_tight())
        if focused and self.action_bar.primary is not None:
            self.action_bar.primary.setFocus(Qt.FocusReason.OtherFocusReason)  # its button is another now

    def _explain(self, act: Act, view: ReferralView) -> None:
        if act is not Act.RETURN:
            return
        can_ask = Act.ASK in offers(view).all
        self.banner.say(
            Tone.NEUTRAL,
            lambda: self.tr(
                "Only a lead coordinator of your unit may return a referral. You can ask the sender instead."
            ),
            action=(lambda: look(Act.ASK, view.state).text()) if can_ask else None,
            then=lambda: self.start(Act.ASK),
        )

    def _make(self, move: Wanted) -> None:
        view, panel = self._view, self._body.side.panel
        if view is None or panel is None:
            return
        panel.set_working(True)
        self._tried = (view, move)
        self.busy.set_text(lambda: self.tr("Saving…"))
        self.run(self._presenter.move(view, move), self._made, self._not_made, newest="move")

    def _make_at_once(self, move: Wanted) -> None:
        """Make a move that has no panel. A second key press while it is made does nothing."""
        view = self._view
        if view is None or self._tried is not None:
            return
        self._tried = (view, move)
        self.busy.set_text(lambda: self.tr("Saving…"))
        self.run(self._presenter.move(view, move), self._made, self._not_made, newest="move")

    def _take_back(self) -> None:
        """Undo the contact that was just recorded."""
        view = self._view
        if view is None or view.referral is None:
            return
        move = take_back(view, view.referral, datetime.now(UTC))
        if move is not None:
            self._make_at_once(move)

    def _made(self, view: ReferralView) -> None:
        self.counts_changed.emit()
        if view.referral_id != self._wanted:
            return  # another referral was opened while this one was saved
        self._view, self._tried = view, None
        self._body.show_view(view)
        self.close_panel()
        if view.history:
            text, then = self._after(view)
            self.banner.say(
                Tone.SUCCESS, lambda: done_text(view.history[-1]), action=text, then=then or (lambda: None)
            )

    def _after(self, view: ReferralView) -> tuple[Text | None, Callable[[], None] | None]:
        """The one thing that may follow at once, as words and deed."""
        if Act.REOPEN in offers(view).all:
            return look(Act.REOPEN, view.state).text, lambda: self.start(Act.REOPEN)
        if view.side is Side.RECIPIENT and view.state is State.CONTACTING and undoable(view) is not None:
            return lambda: self.tr("Undo"), self._take_back
        if Act.SEPARATE in offers(view).all:
            return lambda: self.tr("Undo"), lambda: self._make_at_once(Separating())
        if view.side is Side.RECIPIENT and view.state is State.MEETING_SET:
            return lambda: self.tr("Save a calendar file…"), lambda: self._tools.booking(view)
        return None, None

    def _name(self, people: Collection[UUID]) -> None:
        view, panel = self._view, self._body.side.panel
        if view is None or panel is None:
            return
        panel.set_working(True)
        self.busy.set_text(lambda: self.tr("Saving…"))
        self.run(self._presenter.name_readers(view, people), self._named, self._not_made, newest="move")

    def _named(self, view: ReferralView) -> None:
        if view.referral_id != self._wanted:
            return
        self._view = view
        self._body.show_view(view)
        self.close_panel()
        self.banner.say(
            Tone.SUCCESS, lambda: self.tr("{names} may open it now.").format(names=reader_names(view))
        )

    def _not_made(self, error: KotosiltaError) -> None:
        panel = self._body.side.panel
        if panel is not None:
            panel.set_working(False)
        if isinstance(error, InvalidInputError) and panel is not None:
            panel.show_problems(error.problems)
        elif isinstance(error, StateChangedError):
            self._tried = None
            self._say_changed(error)
        elif isinstance(error, UnavailableError):
            self.banner.say_error(error, action=lambda: self.tr("Try again"), then=self._try_again)
        else:
            self._tried = None
            self.show_error(error)

    def _try_again(self) -> None:
        """Look first: the connection may have broken after the move was made."""
        self._again = True
        self.reload()

    def _say_changed(self, error: StateChangedError) -> None:
        """Somebody was first: reload at once, say what has happened, keep what was typed."""
        before = self._view
        if before is None or self._wanted is None:
            return
        self.banner.say_error(error)

        def tell(now: ReferralView) -> None:
            self._opened(now)
            news = [item for item in now.history if item.seq > before.move_seq]
            if news:
                self.banner.say(Tone.WARNING, lambda: self._news(news[-1]))

        self.run(self._presenter.open(self._wanted), tell, self._not_opened, newest="open")

    def _news(self, item: HistoryItem) -> str:
        return self.tr(
            "{name} was here first ({when}): {what}. Nothing of yours was saved; what you typed is kept."
        ).format(name=item.actor_name, when=datetime_in_sentence(item.at), what=what_happened(item))

    # --- leaving -----------------------------------------------------------------------------------

    def _print(self) -> None:
        if self._view is not None and self._view.referral is not None:
            self._printing.ask(self._view)

    def _tell_client(self) -> None:
        if self._view is not None and not self._view.kept_from_me:
            self._who_handled.ask(self._view)

    def _open_other(self, referral_id: UUID) -> None:
        if self.can_leave():
            self.open_page.emit("referral", referral_id)

    def _go_back(self) -> None:
        self.open_page.emit(self._home, None)

    def _back_text(self) -> str:
        if self._home == "sent":
            return QCoreApplication.translate("ReferralPage", "Back to my referrals")
        return QCoreApplication.translate("ReferralPage", "Back to the inbox")


def _is_possible(panel: MovePanel, view: ReferralView) -> bool:
    return view.may_name if isinstance(panel, NamePanel) else panel.act in (None, *offers(view).all)
