"""Which moves the page offers in a state, in which order, and what each needs of the person.

The domain says what is legal; here stands only what to put first.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from referral_app.domain.codes import ContactSystem
from referral_app.domain.lifecycle import CLOSED_STATES, State, may_correct, may_take_over
from referral_app.domain.roles import Role, Side
from referral_app.services.follow_up import Beside, ReferralView
from ui.i18n import Text


class Act(StrEnum):
    """A move as a person thinks of it. One state may be reached by several acts, and one act may end in two states."""

    ACCEPT = "accept"
    REASSIGN = "reassign"
    ASK = "ask"
    RETURN = "return"
    PLAN = "plan"
    NO_ANSWER = "no_answer"
    ATTEMPT = "attempt"
    MEETING = "meeting"
    NO_SHOW = "no_show"
    HELP = "help"
    HOLD = "hold"
    FORWARD = "forward"
    REFER_ON = "refer_on"
    MERGE = "merge"
    SEPARATE = "separate"
    OUTCOME = "outcome"
    DECLINED = "declined"
    UNREACHED = "unreached"
    CONTINUE = "continue"
    ANSWER = "answer"
    REOPEN = "reopen"
    CORRECT = "correct"
    TAKE_OVER = "take_over"
    CANCEL = "cancel"
    WITHDRAW = "withdraw"
    IN_ERROR = "in_error"


@dataclass(frozen=True, slots=True)
class Look:
    """An act's words, icon and key; `ends` acts stand apart, at the end of the menu."""

    text: Text
    icon_name: str
    key: str | None = None
    ends: bool = False


_FIRST: dict[State, Act] = {
    State.OPENED: Act.ACCEPT,
    State.INFO_REQUESTED: Act.ACCEPT,
    State.ACCEPTED: Act.PLAN,
    State.CONTACTING: Act.ATTEMPT,
    State.REACHED: Act.MEETING,
    State.MEETING_SET: Act.OUTCOME,
    State.NO_SHOW: Act.PLAN,
    State.HELP_REQUESTED: Act.ATTEMPT,
    State.ON_HOLD: Act.PLAN,
    State.CANCEL_REQUESTED: Act.WITHDRAW,
}
"""What the recipient's side usually does next."""

_BESIDE: dict[State, tuple[Act, ...]] = {
    State.OPENED: (Act.RETURN, Act.ASK),
    State.INFO_REQUESTED: (Act.RETURN,),
    State.ACCEPTED: (Act.OUTCOME, Act.ATTEMPT, Act.NO_ANSWER),
    State.CONTACTING: (Act.OUTCOME, Act.MEETING, Act.NO_ANSWER),
    State.REACHED: (Act.OUTCOME, Act.PLAN),
    State.MEETING_SET: (Act.MEETING, Act.NO_SHOW),
    State.NO_SHOW: (Act.MEETING, Act.ATTEMPT),
    State.ON_HOLD: (Act.OUTCOME, Act.ATTEMPT),
    State.CANCEL_REQUESTED: (Act.CONTINUE,),
    State.MERGED: (Act.SEPARATE,),
}
"""What stands beside it; all else is in the menu."""


@dataclass(frozen=True, slots=True)
class Offers:
    """What may be done now: the usual act, those beside it, and the rest for the menu."""

    first: Act | None
    beside: tuple[Act, ...]
    more: tuple[Act, ...]

    @property
    def all(self) -> tuple[Act, ...]:
        """Every act that is legal now."""
        return (*((self.first,) if self.first is not None else ()), *self.beside, *self.more)


def offers(view: ReferralView) -> Offers:
    """Sort what is legal now."""
    legal = legal_acts(view)
    if view.side is Side.SENDER:
        first = Act.ANSWER if Act.ANSWER in legal else None
        beside: tuple[Act, ...] = (Act.TAKE_OVER, Act.REOPEN, Act.CORRECT)
    else:
        first = _FIRST.get(view.state)
        beside = _BESIDE.get(view.state, ())
    first = first if first in legal else None
    beside = tuple(act for act in beside if act in legal)
    more = tuple(act for act in Act if act in legal and act is not first and act not in beside)
    return Offers(first, beside, more)


def legal_acts(view: ReferralView) -> frozenset[Act]:
    """The acts that the domain allows this person now."""
    if view.side is Side.SENDER:
        acts = frozenset(act for target in view.legal for act in _sender_acts(view.state, target))
        return acts | _keeping_acts(view)
    acts = frozenset(act for target in view.legal for act in _recipient_acts(view.state, target))
    acts |= {act for beside, act in _BESIDES.items() if beside in view.beside}
    return acts if _may_be_called(view) else acts - {Act.NO_ANSWER}


_BESIDES = {
    Beside.FORWARD: Act.FORWARD,
    Beside.REFER_ON: Act.REFER_ON,
    Beside.MERGE: Act.MERGE,
    Beside.SEPARATE: Act.SEPARATE,
}


def _may_be_called(view: ReferralView) -> bool:
    """There is a telephone that the client called safe."""
    points = view.referral.contact_points if view.referral is not None else ()
    return any(point.usable and point.system is ContactSystem.PHONE for point in points)


def return_needs_a_lead(view: ReferralView, role: Role) -> bool:
    """The referral could be returned now, but only by a triage lead, and this person is none."""
    before = (State.SENT, State.OPENED, State.INFO_REQUESTED, State.ACCEPTED)
    return view.side is Side.RECIPIENT and view.state in before and role is Role.COORDINATOR


def _keeping_acts(view: ReferralView) -> frozenset[Act]:
    """What the sending unit may do while everything stays where it is."""
    acts: set[Act] = set()
    if may_correct(view.state, view.side, Role.REFERRER):
        acts.add(Act.CORRECT)
    if may_take_over(view.state, view.side, Role.REFERRER) and not view.answers:
        acts.add(Act.TAKE_OVER)
    return frozenset(acts)


def _sender_acts(source: State, target: State) -> tuple[Act, ...]:
    if target is State.OPENED and source in CLOSED_STATES:
        return (Act.REOPEN,)
    return _SENDERS_BY_TARGET.get(target, ())


_SENDERS_BY_TARGET: dict[State, tuple[Act, ...]] = {
    State.OPENED: (Act.ANSWER,),
    State.CONTACTING: (Act.ANSWER,),
    State.CLIENT_DECLINED: (Act.DECLINED,),
    State.CANCEL_REQUESTED: (Act.CANCEL,),
    State.WITHDRAWN: (Act.WITHDRAW,),
    State.IN_ERROR: (Act.IN_ERROR,),
}


def _recipient_acts(source: State, target: State) -> tuple[Act, ...]:
    match target:
        case State.ACCEPTED:
            return (Act.REASSIGN if source is State.ACCEPTED else Act.ACCEPT,)
        case State.CONTACTING if source is State.CANCEL_REQUESTED or source in CLOSED_STATES:
            return (Act.CONTINUE,)
        case State.CONTACTING:
            return (Act.PLAN, Act.ATTEMPT, Act.NO_ANSWER)
        case State.MEETING_SET if source is State.CANCEL_REQUESTED:
            return ()
    return _BY_TARGET.get(target, ())


_BY_TARGET: dict[State, tuple[Act, ...]] = {
    State.INFO_REQUESTED: (Act.ASK,),
    State.REJECTED: (Act.RETURN,),
    State.REACHED: (Act.ATTEMPT,),
    State.MEETING_SET: (Act.MEETING,),
    State.NO_SHOW: (Act.NO_SHOW,),
    State.HELP_REQUESTED: (Act.HELP,),
    State.ON_HOLD: (Act.HOLD,),
    State.COMPLETED: (Act.OUTCOME,),
    State.UNREACHED: (Act.UNREACHED,),
    State.CLIENT_DECLINED: (Act.DECLINED,),
    State.WITHDRAWN: (Act.WITHDRAW,),
    State.IN_ERROR: (Act.IN_ERROR,),
}


def look(act: Act, state: State) -> Look:
    """How an act is offered in a state."""
    translate = QCoreApplication.translate
    if act is Act.MEETING and state is State.MEETING_SET:
        return Look(lambda: translate("Offers", "Change the meeting"), "calendar-event", "M")
    if act is Act.CONTINUE and state in CLOSED_STATES:
        return Look(lambda: translate("Offers", "Open again"), "refresh")
    if act is Act.WITHDRAW and state is State.CANCEL_REQUESTED:
        return Look(lambda: translate("Offers", "Confirm the cancellation"), "check", "W")
    return _LOOKS[act]


def _looks() -> dict[Act, Look]:
    translate = QCoreApplication.translate
    return {
        Act.ACCEPT: Look(lambda: translate("Offers", "Accept"), "user-check", "A"),
        Act.REASSIGN: Look(lambda: translate("Offers", "Change owner or date"), "users", "A"),
        Act.ASK: Look(lambda: translate("Offers", "Ask the sender"), "message-question", "Q"),
        Act.RETURN: Look(lambda: translate("Offers", "Return"), "arrow-back-up", "R"),
        Act.PLAN: Look(lambda: translate("Offers", "Plan a contact"), "calendar", "P"),
        Act.NO_ANSWER: Look(lambda: translate("Offers", "Called, no answer"), "phone", "N"),
        Act.ATTEMPT: Look(lambda: translate("Offers", "Record a contact"), "phone", "C"),
        Act.MEETING: Look(lambda: translate("Offers", "Agree on a meeting"), "calendar-event", "M"),
        Act.NO_SHOW: Look(lambda: translate("Offers", "Meeting did not happen"), "calendar", "X"),
        Act.HELP: Look(lambda: translate("Offers", "Ask the sender for help"), "heart-handshake", "S"),
        Act.HOLD: Look(lambda: translate("Offers", "Put on hold"), "player-pause", "H"),
        Act.FORWARD: Look(lambda: translate("Offers", "Forward to another unit"), "arrow-forward-up", "F"),
        Act.REFER_ON: Look(lambda: translate("Offers", "Tell an organisation, too"), "users-group", "L"),
        Act.MERGE: Look(lambda: translate("Offers", "Merge with another referral"), "arrows-exchange", "Y"),
        Act.SEPARATE: Look(lambda: translate("Offers", "Undo the merging"), "refresh", "Z"),
        Act.OUTCOME: Look(lambda: translate("Offers", "Record the outcome"), "circle-check", "O"),
        Act.DECLINED: Look(lambda: translate("Offers", "Client does not want to continue"), "circle-x", "D"),
        Act.UNREACHED: Look(lambda: translate("Offers", "Close as not reached"), "phone", "U", ends=True),
        Act.CONTINUE: Look(lambda: translate("Offers", "Go on with the work"), "arrow-right", "G"),
        Act.ANSWER: Look(lambda: translate("Offers", "Answer"), "message", "A"),
        Act.REOPEN: Look(lambda: translate("Offers", "Open again"), "refresh", "G"),
        Act.CORRECT: Look(lambda: translate("Offers", "Correct a number"), "phone", "N"),
        Act.TAKE_OVER: Look(lambda: translate("Offers", "Take over"), "user-check", "T"),
        Act.CANCEL: Look(lambda: translate("Offers", "Ask to cancel"), "hourglass", "C", ends=True),
        Act.WITHDRAW: Look(lambda: translate("Offers", "Withdraw the referral"), "lock", "W", ends=True),
        Act.IN_ERROR: Look(lambda: translate("Offers", "Made in error"), "ban", "E", ends=True),
    }


_LOOKS = _looks()
