"""Half a year of fictitious work: referrals sent, opened, asked about, worked on and closed, by the real services.

Everything goes the real way: sealed, signed, submitted, put into the log by a notary and read through the gate. Only
the clock is the demonstration's own. What happens to whom is in plots.py.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID

from referral_app.demo.clients import make_referral
from referral_app.demo.people import MEMBERS
from referral_app.demo.plots import Act, Scene, Who, endings, plot
from referral_app.domain.codes import Priority, YesNoNotAsked
from referral_app.domain.forwarding import Forwarding
from referral_app.domain.lifecycle import CLOSED_STATES, State
from referral_app.domain.roles import Role
from referral_app.errors import BugError
from referral_app.services.desk import Session

REFERRALS = 300
SPAN = timedelta(days=180)
"""The first referrals are so old, and at most a long weekend older."""

_NURSES = {"hervanta": ("aino.laine", "mirja.koskinen"), "vaasa_neuvola": ("sofia.lindqvist",)}
_ROUTES = (
    (("hervanta", "tampere"), 62),
    (("vaasa_neuvola", "vaasa"), 28),
    (("vaasa_neuvola", "mustasaari"), 10),
)
_MUNICIPALITY = {"tampere": "837", "vaasa": "905", "mustasaari": "499"}
_ELSEWHERE = {"tampere": "vaasa", "vaasa": "tampere", "mustasaari": "vaasa"}
"""Where a client of each unit might move to."""
_WEEK = timedelta(weeks=1)


@dataclass(order=True)
class _Step:
    """One thing somebody does at a time."""

    at: datetime
    number: int
    act: Callable[[datetime], None] = field(compare=False)


@dataclass
class _Case:
    """A referral and who works on it: logins by part, and the unit's key."""

    sender: str
    unit: str
    people: Mapping[Who, str]
    ending: State
    sent: UUID | None = None
    language: str = ""

    @property
    def referral_id(self) -> UUID:
        """Once it is sent."""
        if self.sent is None:
            raise BugError
        return self.sent


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

    def run(self, referrals: int, progress: Callable[[int, int], None]) -> None:
        """Make all referrals and everything that happened to them, in the order of time."""
        steps = sorted(step for ending in endings(referrals) for step in self._steps(self._case(ending)))
        for done, step in enumerate(steps, start=1):
            self._set_time(step.at)
            step.act(step.at)
            progress(done, len(steps))

    def _case(self, ending: State) -> _Case:
        routes, shares = [route for route, _ in _ROUTES], [share for _, share in _ROUTES]
        [(sender, unit)] = self._random.choices(routes, shares)
        workers = [member for member in MEMBERS if member.unit == unit]
        lead = next(member.login for member in workers if member.role is Role.TRIAGE_LEAD)
        people = {
            Who.NURSE: self._random.choice(_NURSES[sender]),
            Who.COORDINATOR: self._random.choice(workers).login,
            Who.LEAD: lead,
        }
        return _Case(sender, unit, people, ending)

    def _steps(self, case: _Case) -> Iterator[_Step]:
        """The acts of one case, at the times they happen."""

        def step(at: datetime, act: Callable[[datetime], None]) -> _Step:
            self._number += 1
            return _Step(at, self._number, act)

        acts = plot(case.ending, self._random)
        sent, *times = self._times(case.ending, acts)
        yield step(sent, lambda at: self._send(case, at))
        for act, at in zip(acts, times, strict=True):
            yield step(at, lambda at, act=act: self._play(case, act, at))  # type: ignore[misc]

    def _times(self, ending: State, acts: Sequence[Act]) -> list[datetime]:
        """When it is sent, and each act some days after the one before; weeks earlier, if not all would be past."""
        closed = ending in CLOSED_STATES
        age = self._random.uniform(20, SPAN.days) if closed else self._random.uniform(0.2, 40)
        times = [self._working_time(self._now - timedelta(days=age))]
        for act in acts:
            last = times[-1]
            later = last + act.wait + timedelta(days=self._random.uniform(0.2, 4))
            times.append(max(self._working_time(later), last + act.wait + timedelta(hours=1)))
        while times[-1] >= self._now:
            times = [at - _WEEK for at in times]
        return times

    def _send(self, case: _Case, at: datetime) -> None:
        session, recipient = self._sessions[case.people[Who.NURSE]], self._units[case.unit]
        referral = make_referral(
            self._random, municipality=_MUNICIPALITY[case.unit], recipient=recipient, today=at.date()
        )
        if case.ending is State.FORWARDED:
            both = frozenset({recipient, self._elsewhere(case)})
            referral = replace(referral, consent=replace(referral.consent, recipients=both))
        priority = self._random.choices(list(Priority), [85, 11, 4])[0]
        case.language = referral.main_language
        named = {
            self._sessions[login].person.user_id for who, login in case.people.items() if who is not Who.NURSE
        }
        readers = named if referral.turvakielto is YesNoNotAsked.YES else ()
        case.sent = session.send(referral, recipient, priority, readers).referral_id

    def _play(self, case: _Case, act: Act, at: datetime) -> None:
        session = self._sessions[case.people[act.who]]
        view = session.open_referral(case.referral_id)
        if act.make is not None:
            owner = self._sessions[case.people[Who.COORDINATOR]].person.user_id
            made = act.make(Scene(at, case.language, owner, self._elsewhere(case), self._random))
            if isinstance(made, Forwarding):
                there = session.named_choices(made.recipient) if view.readers else ()
                session.forward(view, replace(made, readers=frozenset(one.user_id for one in there)))
            else:
                session.move(view, made)

    def _elsewhere(self, case: _Case) -> UUID:
        return self._units[_ELSEWHERE[case.unit]]

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
