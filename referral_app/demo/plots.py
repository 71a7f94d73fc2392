"""What happens to a referral until it stands where it is to end: act by act, with a few plots for each state."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import Enum, auto
from types import MappingProxyType
from uuid import UUID

from referral_app.demo.wishes import ANSWERS, OUTCOME_TEXTS, QUESTIONS, RETURN_TEXTS
from referral_app.domain.codes import (
    AttemptChannel,
    AttemptResult,
    HoldReason,
    MeetingInterpreter,
    Outcome,
    ReturnReason,
)
from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.forwarding import Forwarding
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Meeting, Move, MoveNote

_SHARES: Mapping[State, int] = MappingProxyType(
    {
        State.SENT: 5,
        State.OPENED: 5,
        State.INFO_REQUESTED: 6,
        State.ACCEPTED: 8,
        State.CONTACTING: 10,
        State.REACHED: 5,
        State.MEETING_SET: 7,
        State.NO_SHOW: 2,
        State.HELP_REQUESTED: 3,
        State.ON_HOLD: 3,
        State.COMPLETED: 33,
        State.CLIENT_DECLINED: 3,
        State.UNREACHED: 3,
        State.REJECTED: 3,
        State.CANCEL_REQUESTED: 1,
        State.WITHDRAWN: 1,
        State.FORWARDED: 1,
        State.IN_ERROR: 1,
    }
)
"""Of a hundred referrals."""
_OUTCOMES = (
    Outcome.ASSESSMENT_BOOKED,
    Outcome.INTEGRATION_PLAN_MADE,
    Outcome.COURSE_STARTED,
    Outcome.GUIDANCE_GIVEN,
    Outcome.MEETING_PLACE_JOINED,
)
_UNTIL_MEETING = timedelta(days=7)
_MEETING_MISSED = _UNTIL_MEETING + timedelta(hours=4)


class Who(Enum):
    """Whose act it is."""

    NURSE = auto()
    COORDINATOR = auto()
    LEAD = auto()


@dataclass(frozen=True, slots=True)
class Scene:
    """What an act may look at: when it happens, who owns the work, and where else the client might be sent."""

    at: datetime
    language: str
    owner: UUID
    elsewhere: UUID
    chance: random.Random


@dataclass(frozen=True, slots=True)
class Act:
    """One move of a plot, or without `make` the first look at the content. `wait`: at least so long after the act
    before.
    """

    who: Who
    make: Callable[[Scene], Move | Forwarding] | None = None
    wait: timedelta = timedelta()


def endings(count: int) -> tuple[State, ...]:
    """Where each of `count` referrals is to end: every state once at least, what is left over completed."""
    numbers = {state: max(1, count * share // 100) for state, share in _SHARES.items()}
    numbers[State.COMPLETED] += count - sum(numbers.values())
    return tuple(state for state, number in numbers.items() for _ in range(number))


def plot(ending: State, chance: random.Random) -> tuple[Act, ...]:
    """The acts from the sending of a referral, which is none of them, until it ends there."""
    if ending is State.COMPLETED and chance.random() < 0.25:
        return (_LOOK, _ASK, _ANSWER, _ACCEPT, _PLAN, _REACH, _COMPLETE)
    return _PLOTS[ending]


def _accept(scene: Scene) -> Move:
    due = scene.at.date() + timedelta(days=scene.chance.randrange(3, 15))
    return Move(State.ACCEPTED, owner=scene.owner, due=due)


def _planned(scene: Scene) -> ContactAttempt:
    return ContactAttempt(
        at=scene.at + timedelta(days=1),
        channel=AttemptChannel.PHONE,
        language=scene.language,
        interpreter=True,
    )


def _made(
    scene: Scene, result: AttemptResult, answer: str = "", channel: AttemptChannel = AttemptChannel.PHONE
) -> ContactAttempt:
    return ContactAttempt(
        at=scene.at - timedelta(minutes=10),
        channel=channel,
        language=scene.language,
        interpreter=True,
        result=result,
        answer=answer,
    )


def _plan(scene: Scene) -> Move:
    planned = _planned(scene)
    return Move(State.CONTACTING, due=planned.at.date(), note=MoveNote(planned=planned))


def _try_again(scene: Scene) -> Move:
    planned, made = _planned(scene), _made(scene, AttemptResult.NO_ANSWER)
    return Move(State.CONTACTING, due=planned.at.date(), note=MoveNote(attempt=made, planned=planned))


def _reach(scene: Scene) -> Move:
    attempt = _made(scene, AttemptResult.REACHED, "Kiinnostunut, toivoo tapaamista.")
    return Move(State.REACHED, note=MoveNote(attempt=attempt))


def _meet(scene: Scene) -> Move:
    when = datetime.combine((scene.at + _UNTIL_MEETING).date(), time(10, 0), scene.at.tzinfo)
    meeting = Meeting(when, "Kohtaamispaikka", MeetingInterpreter.BOOKED)
    return Move(State.MEETING_SET, due=when.date(), note=MoveNote(meeting=meeting))


def _miss(scene: Scene) -> Move:
    planned = _planned(scene)
    return Move(State.NO_SHOW, due=planned.at.date(), note=MoveNote(planned=planned))


def _ask(scene: Scene) -> Move:
    return Move(State.INFO_REQUESTED, note=MoveNote(question=scene.chance.choice(QUESTIONS)))


def _answer(scene: Scene) -> Move:
    return Move(State.OPENED, note=MoveNote(answer=scene.chance.choice(ANSWERS)))


def _ask_for_help(scene: Scene) -> Move:
    question = "Voisitko ottaa asian puheeksi seuraavalla käynnillä? Puheluihin ei vastata."
    due = scene.at.date() + timedelta(days=14)
    return Move(State.HELP_REQUESTED, due=due, note=MoveNote(question=question))


def _help_in_vain(scene: Scene) -> Move:
    tried = _made(scene, AttemptResult.NO_ANSWER, channel=AttemptChannel.VISIT_WITH_REFERRER)
    return Move(State.CONTACTING, note=MoveNote(answer="Ei tullut sovitulle vastaanotolle.", attempt=tried))


def _hold(scene: Scene) -> Move:
    note = MoveNote(reason_code=HoldReason.CLIENT_AWAY, reason_text="Matkoilla, palaa kuun lopussa.")
    return Move(State.ON_HOLD, due=scene.at.date() + timedelta(days=30), note=note)


def _complete(scene: Scene) -> Move:
    note = MoveNote(
        outcome=scene.chance.choice(_OUTCOMES),
        outcome_text=scene.chance.choice(OUTCOME_TEXTS),
        feedback_asked=scene.chance.random() < 0.6,
    )
    return Move(State.COMPLETED, note=note)


def _give_up(scene: Scene) -> Move:
    return Move(State.UNREACHED, note=MoveNote(attempt=_made(scene, AttemptResult.WRONG_NUMBER)))


def _reject(scene: Scene) -> Move:
    place = scene.chance.randrange(2)
    code = (ReturnReason.NOT_OUR_MUNICIPALITY, ReturnReason.ALREADY_CLIENT)[place]
    return Move(State.REJECTED, note=MoveNote(reason_code=code, reason_text=RETURN_TEXTS[place]))


def _request_cancel(_scene: Scene) -> Move:
    note = MoveNote(reason_text="Perhe muuttaa toiselle paikkakunnalle.")
    return Move(State.CANCEL_REQUESTED, note=note)


def _forward(scene: Scene) -> Forwarding:
    return Forwarding(scene.elsewhere, "Muuttanut.")


def _mistake(_scene: Scene) -> Move:
    return Move(State.IN_ERROR, note=MoveNote(comment="Ohjaus tehtiin väärästä asiakkaasta."))


_LOOK = Act(Who.COORDINATOR)
_ASK, _ANSWER = Act(Who.COORDINATOR, _ask), Act(Who.NURSE, _answer)
_ACCEPT, _PLAN = Act(Who.COORDINATOR, _accept), Act(Who.COORDINATOR, _plan)
_TRY_AGAIN, _REACH = Act(Who.COORDINATOR, _try_again), Act(Who.COORDINATOR, _reach)
_MEET, _ASK_FOR_HELP = Act(Who.COORDINATOR, _meet), Act(Who.COORDINATOR, _ask_for_help)
_COMPLETE = Act(Who.COORDINATOR, _complete)
_BEGIN = (_LOOK, _ACCEPT, _PLAN)

_PLOTS: Mapping[State, tuple[Act, ...]] = MappingProxyType(
    {
        State.SENT: (),
        State.OPENED: (_LOOK,),
        State.INFO_REQUESTED: (_LOOK, _ASK),
        State.ACCEPTED: (_LOOK, _ACCEPT),
        State.CONTACTING: _BEGIN,
        State.REACHED: (*_BEGIN, _REACH),
        State.MEETING_SET: (*_BEGIN, _REACH, _MEET),
        State.NO_SHOW: (*_BEGIN, _REACH, _MEET, Act(Who.COORDINATOR, _miss, _MEETING_MISSED)),
        State.HELP_REQUESTED: (*_BEGIN, _ASK_FOR_HELP),
        State.ON_HOLD: (*_BEGIN, _REACH, Act(Who.COORDINATOR, _hold)),
        State.COMPLETED: (*_BEGIN, _REACH, _COMPLETE),
        State.CLIENT_DECLINED: (*_BEGIN, Act(Who.COORDINATOR, lambda _: Move(State.CLIENT_DECLINED))),
        State.UNREACHED: (
            *(*_BEGIN, _TRY_AGAIN, _ASK_FOR_HELP),
            *(Act(Who.NURSE, _help_in_vain), Act(Who.LEAD, _give_up)),
        ),
        State.REJECTED: (_LOOK, Act(Who.LEAD, _reject)),
        State.CANCEL_REQUESTED: (*_BEGIN, Act(Who.NURSE, _request_cancel)),
        State.WITHDRAWN: (Act(Who.NURSE, lambda _: Move(State.WITHDRAWN)),),
        State.FORWARDED: (_LOOK, Act(Who.LEAD, _forward)),
        State.IN_ERROR: (Act(Who.NURSE, _mistake),),
    }
)
