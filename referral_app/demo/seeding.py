"""Half a year of fictitious work: referrals sent, opened, asked about, worked on and closed, by the real
services.

Everything goes the real way: sealed, signed, submitted, put into the log by a notary and read through the
gate. Only
the clock is the demonstration's own.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from uuid import UUID

from referral_app.demo.clients import make_referral
from referral_app.demo.people import MEMBERS
from referral_app.demo.wishes import ANSWERS, OUTCOME_TEXTS, QUESTIONS, RETURN_TEXTS
from referral_app.domain.codes import (
    AttemptChannel,
    AttemptResult,
    MeetingInterpreter,
    Outcome,
    Priority,
    ReturnReason,
)
from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Meeting, Move, MoveNote
from referral_app.domain.referral import Referral
from referral_app.domain.roles import Role
from referral_app.services.desk import Session

REFERRALS = 300
SPAN = timedelta(days=180)

_NURSES = {"hervanta": ("aino.laine", "mirja.koskinen"), "vaasa_neuvola": ("sofia.lindqvist",)}
_ROUTES = (
    (("hervanta", "tampere"), 62),
    (("vaasa_neuvola", "vaasa"), 28),
    (("vaasa_neuvola", "mustasaari"), 10),
)
_MUNICIPALITY = {"tampere": "837", "vaasa": "905", "mustasaari": "499"}
_ENDINGS = (
    (State.SENT, 5),
    (State.OPENED, 5),
    (State.INFO_REQUESTED, 6),
    (State.ACCEPTED, 9),
    (State.CONTACTING, 11),
    (State.REACHED, 6),
    (State.MEETING_SET, 8),
    (State.HELP_REQUESTED, 4),
    (State.COMPLETED, 36),
    (State.CLIENT_DECLINED, 4),
    (State.REJECTED, 4),
    (State.WITHDRAWN, 2),
)
_OUTCOMES = (
    Outcome.ASSESSMENT_BOOKED,
    Outcome.INTEGRATION_PLAN_MADE,
    Outcome.COURSE_STARTED,
    Outcome.GUIDANCE_GIVEN,
    Outcome.MEETING_PLACE_JOINED,
)


@dataclass(order=True)
class _Step:
    """One thing somebody does at a time."""

    at: datetime
    number: int
    act: Callable[[datetime], None] = field(compare=False)


@dataclass
class _Case:
    """A referral and who works on it."""

    sender: str
    nurse: str
    unit: str
    coordinator: str
    lead: str
    ending: State
    referral_id: UUID | None = None
    referral: Referral | None = None


class Seeder:
    """Plays the story. `set_time` moves the demonstration's clock; it is called before each step."""

    def __init__(
        self,
        sessions: Mapping[str, Session],
        units: Mapping[str, UUID],
        set_time: Callable[[datetime], None],
        now: datetime,
    ) -> None:
        self._sessions = sessions
        self._units = units
        self._set_time = set_time
        self._now = now
        self._random = random.Random(681_2023)  # noqa: S311 - the same fictitious people each time
        self._number = 0

    def run(self, progress: Callable[[int, int], None]) -> None:
        """Make all referrals and everything that happened to them, in the order of time."""
        steps = sorted(step for _ in range(REFERRALS) for step in self._steps(self._case()))
        for done, step in enumerate(steps, start=1):
            self._set_time(step.at)
            step.act(step.at)
            progress(done, len(steps))

    def _case(self) -> _Case:
        sender, unit = self._random.choices([route for route, _ in _ROUTES], [share for _, share in _ROUTES])[
            0
        ]
        workers = [member.login for member in MEMBERS if member.unit == unit]
        leads = [
            member.login for member in MEMBERS if member.unit == unit and member.role is Role.TRIAGE_LEAD
        ]
        ending = self._random.choices([state for state, _ in _ENDINGS], [share for _, share in _ENDINGS])[0]
        return _Case(
            sender, self._random.choice(_NURSES[sender]), unit, self._random.choice(workers), leads[0], ending
        )

    def _steps(self, case: _Case) -> Iterator[_Step]:
        """The acts of one case, each some days after the one before, none in the future."""
        finished = case.ending in {State.COMPLETED, State.CLIENT_DECLINED, State.REJECTED, State.WITHDRAWN}
        age = self._random.uniform(20, SPAN.days) if finished else self._random.uniform(0.2, 40)
        at = self._working_time(self._now - timedelta(days=age))
        for act in self._plot(case):
            if at >= self._now:
                return
            self._number += 1
            yield _Step(at, self._number, act)
            later = self._working_time(at + timedelta(days=self._random.uniform(0.2, 4)))
            at = max(later, at + timedelta(hours=1))

    def _plot(self, case: _Case) -> Sequence[Callable[[datetime], None]]:
        def move(who: str, make: Callable[[datetime], Move]) -> Callable[[datetime], None]:
            return lambda at: self._move(who, case, make(at))

        send, look = (lambda at: self._send(case, at)), (lambda _at: self._open(case.coordinator, case))
        accept = move(case.coordinator, lambda at: self._accept(case, at))
        plan = move(case.coordinator, lambda at: self._plan(case, at))
        reach = move(case.coordinator, lambda at: self._reach(case, at))
        meet = move(case.coordinator, self._meet)
        ask = move(case.coordinator, self._ask)
        answer = move(case.nurse, self._answer)
        endings: dict[State, Sequence[Callable[[datetime], None]]] = {
            State.SENT: (send,),
            State.OPENED: (send, look),
            State.INFO_REQUESTED: (send, look, ask),
            State.ACCEPTED: (send, look, accept),
            State.CONTACTING: (send, look, accept, plan),
            State.REACHED: (send, look, accept, plan, reach),
            State.MEETING_SET: (send, look, accept, plan, reach, meet),
            State.HELP_REQUESTED: (send, look, accept, plan, move(case.coordinator, self._ask_for_help)),
            State.COMPLETED: (send, look, accept, plan, reach, move(case.coordinator, self._complete)),
            State.CLIENT_DECLINED: (
                send,
                look,
                accept,
                plan,
                move(case.coordinator, lambda _at: Move(State.CLIENT_DECLINED)),
            ),
            State.REJECTED: (send, look, move(case.lead, self._reject)),
            State.WITHDRAWN: (send, move(case.nurse, lambda _at: Move(State.WITHDRAWN))),
        }
        plot = endings[case.ending]
        if case.ending is State.COMPLETED and self._random.random() < 0.25:
            return (send, look, ask, answer, accept, *plot[3:])
        return plot

    def _send(self, case: _Case, at: datetime) -> None:
        session, recipient = self._sessions[case.nurse], self._units[case.unit]
        case.referral = make_referral(
            self._random, municipality=_MUNICIPALITY[case.unit], recipient=recipient, today=at.date()
        )
        priority = self._random.choices(list(Priority), [85, 11, 4])[0]
        case.referral_id = session.send(case.referral, recipient, priority).referral_id

    def _open(self, who: str, case: _Case) -> None:
        if case.referral_id is not None:
            self._sessions[who].open_referral(case.referral_id)

    def _move(self, who: str, case: _Case, wanted: Move) -> None:
        if case.referral_id is not None:
            session = self._sessions[who]
            session.move(session.open_referral(case.referral_id), wanted)

    def _accept(self, case: _Case, at: datetime) -> Move:
        owner = self._sessions[case.coordinator].person.user_id
        return Move(
            State.ACCEPTED, owner=owner, due=at.date() + timedelta(days=self._random.randrange(3, 15))
        )

    def _plan(self, case: _Case, at: datetime) -> Move:
        planned = ContactAttempt(
            at=at + timedelta(days=1),
            channel=AttemptChannel.PHONE,
            language=_language(case),
            interpreter=True,
        )
        return Move(State.CONTACTING, due=planned.at.date(), note=MoveNote(planned=planned))

    def _reach(self, case: _Case, at: datetime) -> Move:
        attempt = ContactAttempt(
            at=at - timedelta(minutes=10),
            channel=AttemptChannel.PHONE,
            language=_language(case),
            interpreter=True,
            result=AttemptResult.REACHED,
            answer="Kiinnostunut, toivoo tapaamista.",
        )
        return Move(State.REACHED, note=MoveNote(attempt=attempt))

    def _meet(self, at: datetime) -> Move:
        when = datetime.combine((at + timedelta(days=6)).date(), time(10, 0), at.tzinfo)
        meeting = Meeting(when, "Kohtaamispaikka", MeetingInterpreter.BOOKED)
        return Move(State.MEETING_SET, due=when.date(), note=MoveNote(meeting=meeting))

    def _ask(self, _at: datetime) -> Move:
        return Move(State.INFO_REQUESTED, note=MoveNote(question=self._random.choice(QUESTIONS)))

    def _answer(self, _at: datetime) -> Move:
        return Move(State.OPENED, note=MoveNote(answer=self._random.choice(ANSWERS)))

    def _ask_for_help(self, at: datetime) -> Move:
        return Move(
            State.HELP_REQUESTED,
            due=at.date() + timedelta(days=14),
            note=MoveNote(
                question="Voisitko ottaa asian puheeksi seuraavalla käynnillä? Puheluihin ei vastata."
            ),
        )

    def _complete(self, _at: datetime) -> Move:
        note = MoveNote(
            outcome=self._random.choice(_OUTCOMES),
            outcome_text=self._random.choice(OUTCOME_TEXTS),
            feedback_asked=self._random.random() < 0.6,
        )
        return Move(State.COMPLETED, note=note)

    def _reject(self, _at: datetime) -> Move:
        place = self._random.randrange(2)
        code = (ReturnReason.NOT_OUR_MUNICIPALITY, ReturnReason.ALREADY_CLIENT)[place]
        return Move(State.REJECTED, note=MoveNote(reason_code=code, reason_text=RETURN_TEXTS[place]))

    def _working_time(self, at: datetime) -> datetime:
        """Near `at`, on a weekday between eight and four."""
        day = at
        while day.weekday() > 4:
            day -= timedelta(days=1)
        return day.replace(
            hour=self._random.randrange(6, 14),
            minute=self._random.randrange(60),
            second=self._random.randrange(60),
        )


def _language(case: _Case) -> str:
    return case.referral.main_language if case.referral is not None else "fi"
