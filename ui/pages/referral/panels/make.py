"""Which panel an act opens."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from referral_app.domain.lifecycle import CLOSED_STATES, State
from referral_app.domain.moves import MoveNote
from referral_app.domain.referral import Referral
from referral_app.domain.roles import Side
from referral_app.services.follow_up import ReferralView
from ui.pages.referral.asked import asked_hint
from ui.pages.referral.offers import Act
from ui.pages.referral.panels.base import Desk, MovePanel
from ui.pages.referral.panels.ending import ConsentWithdrawnPanel, OutcomePanel, UnreachedPanel
from ui.pages.referral.panels.merging import SeparatePanel
from ui.pages.referral.panels.sending import CorrectPanel, HelpAnswerPanel, TakeOverPanel
from ui.pages.referral.panels.taking import AcceptPanel, AskPanel, HelpPanel, ReturnPanel, TextPanel
from ui.pages.referral.panels.working import AttemptPanel, HoldPanel, MeetingPanel, PlanPanel

_BEFORE_ACCEPTANCE = (State.SENT, State.OPENED, State.INFO_REQUESTED)


def make_panel(act: Act, view: ReferralView, referral: Referral, desk: Desk) -> MovePanel:
    """The panel of an act that is legal for this view."""
    make = _PANELS.get(act)
    panel = make(view, referral, desk) if make is not None else _one_text(act, view)
    panel.act = act
    return panel


def _owner(view: ReferralView, desk: Desk) -> UUID | None:
    """The owner's id; the view names people only."""
    return next((user_id for user_id, name in desk.colleagues if name == view.owner_name), None)


def _go_on(view: ReferralView, referral: Referral, desk: Desk) -> MovePanel:
    translate = QCoreApplication.translate
    closed = view.state in CLOSED_STATES
    return PlanPanel(
        view,
        referral,
        desk,
        title=(lambda: translate("Panels", "Open the work again"))
        if closed
        else (lambda: translate("Panels", "Go on with the work")),
        reason=True,
    )


def _withdraw(view: ReferralView, _referral: Referral, _desk: Desk) -> MovePanel:
    translate = QCoreApplication.translate
    by_agreement = (
        view.state is State.CANCEL_REQUESTED
        if view.side is Side.RECIPIENT
        else (view.state in _BEFORE_ACCEPTANCE)
    )
    if not by_agreement:
        return ConsentWithdrawnPanel()
    return TextPanel(
        State.WITHDRAWN,
        lambda: translate("Panels", "Withdraw the referral"),
        lambda: translate("Panels", "Withdraw and lock"),
        lambda: translate("Panels", "Reason, if you wish"),
        note=lambda text: MoveNote(reason_text=text),
        place="note.reason_text",
        hint=lambda: translate(
            "Panels", "The content is locked at once for everybody, also for you. This cannot be undone."
        ),
        danger=True,
    )


def _answer(view: ReferralView, referral: Referral, desk: Desk) -> MovePanel:
    """At a visit there is more to tell than words."""
    if view.state is State.HELP_REQUESTED:
        return HelpAnswerPanel(view, referral, desk)
    return _one_text(Act.ANSWER, view)


def _no_show(view: ReferralView, referral: Referral, desk: Desk) -> MovePanel:
    translate = QCoreApplication.translate
    return PlanPanel(
        view,
        referral,
        desk,
        target=State.NO_SHOW,
        title=lambda: translate("Panels", "The meeting did not happen"),
        hint=lambda: translate("Panels", "When is the client contacted next?"),
    )


def _one_text(act: Act, view: ReferralView) -> MovePanel:
    translate = QCoreApplication.translate
    match act:
        case Act.ANSWER:
            return TextPanel(
                State.OPENED,
                lambda: translate("Panels", "Answer"),
                lambda: translate("Panels", "Send the answer"),
                lambda: translate("Panels", "Your answer"),
                note=lambda text: MoveNote(answer=text),
                place="note.answer",
                hint=asked_hint(view),
                required=True,
            )
        case Act.REOPEN:
            return TextPanel(
                State.OPENED,
                lambda: translate("Panels", "Open the referral again"),
                lambda: translate("Panels", "Open again"),
                lambda: translate("Panels", "Why? What does the client wish now?"),
                note=lambda text: MoveNote(reason_text=text),
                place="note.reason_text",
                hint=lambda: translate(
                    "Panels",
                    "The municipality decides anew how to go on. The consent must still be in force; if it has "
                    "run out, make a new referral.",
                ),
                required=True,
            )
        case Act.CANCEL:
            return TextPanel(
                State.CANCEL_REQUESTED,
                lambda: translate("Panels", "Ask to cancel the referral"),
                lambda: translate("Panels", "Send"),
                lambda: translate("Panels", "Reason"),
                note=lambda text: MoveNote(reason_text=text),
                place="note.reason_text",
                hint=lambda: translate("Panels", "The work goes on until the recipient has confirmed it."),
                required=True,
            )
        case Act.IN_ERROR:
            return TextPanel(
                State.IN_ERROR,
                lambda: translate("Panels", "Made in error"),
                lambda: translate("Panels", "Mark and lock"),
                lambda: translate("Panels", "What went wrong"),
                note=lambda text: MoveNote(comment=text),
                place="note.comment",
                hint=lambda: translate(
                    "Panels",
                    "The content is locked at once for everybody, also for you. This cannot be undone.",
                ),
                required=True,
                danger=True,
            )
    return TextPanel(
        State.CLIENT_DECLINED,
        lambda: translate("Panels", "The client does not want to continue"),
        lambda: translate("Panels", "Close the referral"),
        lambda: translate("Panels", "Reason, if the client gave one"),
        note=lambda text: MoveNote(reason_text=text),
        place="note.reason_text",
        hint=lambda: translate("Panels", "Saying no is the client's right. It can be opened again later."),
    )


_PANELS: dict[Act, Callable[[ReferralView, Referral, Desk], MovePanel]] = {
    Act.ACCEPT: lambda _view, _referral, desk: AcceptPanel(desk),
    Act.REASSIGN: lambda view, _referral, desk: AcceptPanel(desk, owner=_owner(view, desk), again=True),
    Act.ASK: lambda _view, _referral, _desk: AskPanel(),
    Act.RETURN: lambda _view, _referral, _desk: ReturnPanel(),
    Act.PLAN: PlanPanel,
    Act.ATTEMPT: AttemptPanel,
    Act.MEETING: lambda view, referral, desk: MeetingPanel(
        referral, desk, again=view.state is State.MEETING_SET
    ),
    Act.NO_SHOW: _no_show,
    Act.HELP: lambda _view, _referral, desk: HelpPanel(desk),
    Act.HOLD: lambda _view, _referral, desk: HoldPanel(desk),
    Act.OUTCOME: lambda _view, referral, _desk: OutcomePanel(referral),
    Act.UNREACHED: lambda view, referral, _desk: UnreachedPanel(view, referral),
    Act.CONTINUE: _go_on,
    Act.WITHDRAW: _withdraw,
    Act.ANSWER: _answer,
    Act.CORRECT: lambda _view, referral, desk: CorrectPanel(referral, desk),
    Act.SEPARATE: lambda _view, _referral, _desk: SeparatePanel(),
    Act.TAKE_OVER: lambda view, _referral, _desk: TakeOverPanel(view),
}
"""The acts with a form of their own; the others have one text."""
