"""A unit at work day by day: nurses who send and answer, coordinators who try, a lead who sees to what is left over.

Everything goes through the services as the pages do it, and by the program's own proposals; only what becomes of a
client is made up. `Nature` is what the players do not know of her.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from enum import Enum, auto
from uuid import UUID

from referral_app.demo.clients import make_referral
from referral_app.domain.codes import (
    AttemptChannel,
    AttemptResult,
    ConsentScope,
    HoldReason,
    MeetingInterpreter,
    Outcome,
    Priority,
    ReturnReason,
    YesNoNotAsked,
)
from referral_app.domain.consent import NgoSharing
from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.forwarding import Forwarding
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Meeting, Move, MoveNote
from referral_app.domain.referral import Referral
from referral_app.services.desk import Session
from referral_app.services.follow_up import ReferralView
from referral_app.services.inbox import InboxFilter, InboxQuery
from referral_app.services.merging import Merging
from referral_app.services.sent import WAITS_FOR_REFERRER, SentFilter, SentQuery
from referral_app.services.working import gate_lines, proposal

NURSES, WORKERS, LEAD = ("aino.laine", "mirja.koskinen"), ("ahmed.warsame", "leena.makela"), "leena.makela"
NGO = "Kohtaamispaikka Silta"
_WEEKEND = 5


class Nature(Enum):
    """What becomes of somebody, if nothing goes wrong."""

    ANSWERS = auto()
    ANSWERS_LATER = auto()
    ONLY_THE_NURSE = auto()
    NEVER = auto()
    DECLINES = auto()
    WRONG_NUMBER = auto()
    AWAY = auto()
    MOVED = auto()
    NOT_OURS = auto()
    TWICE = auto()
    OVERLOOKED = auto()
    WANTS_PEERS = auto()


class Month:
    """Thirty days of the unit of Tampere. `set_time` moves the clock of everybody at once."""

    def __init__(
        self,
        sessions: Mapping[str, Session],
        units: Mapping[str, UUID],
        set_time: Callable[[datetime], None],
        first: datetime,
    ) -> None:
        self._sessions, self._units, self._set_time = sessions, units, set_time
        self._first, self._now = first, first
        self._random = random.Random(30)
        self.natures: dict[UUID, Nature] = {}

    def run(self, referrals: int, days: int = 30) -> None:
        """Send in the first two thirds, and work to the end."""
        kinds = [list(Nature)[number % len(Nature)] for number in range(referrals)]
        spread = max(1, days * 2 // 3)
        for day in range(days):
            self._now = self._first + timedelta(days=day)
            self._set_time(self._now)
            if self._now.weekday() >= _WEEKEND:
                continue
            since = [
                one for number, one in enumerate(kinds) if self._sent_on(number, referrals, spread) == day
            ]
            for nature in since:
                self._send(nature)
            self._nurses_answer()
            self._unit_works()
            self._lead_looks()

    def _sent_on(self, number: int, referrals: int, spread: int) -> int:
        """The workday on which a referral is sent."""
        day = number * spread // referrals
        while (self._first + timedelta(days=day)).weekday() >= _WEEKEND:
            day += 1
        return day

    # --- the nurses ----------------------------------------------------------------------------------

    def _send(self, nature: Nature) -> None:
        tampere, vaasa = self._units["tampere"], self._units["vaasa"]
        made = make_referral(self._random, municipality="837", recipient=tampere, today=self._now.date())
        both = replace(made.consent, recipients=frozenset({tampere, vaasa}))
        peers = replace(made.consent, shares=frozenset({ConsentScope.BASICS}), recipients=frozenset())
        ngos = (NgoSharing(NGO, peers),) if nature is Nature.WANTS_PEERS else ()
        referral = replace(made, turvakielto=YesNoNotAsked.NO, consent=both, ngo_sharing=ngos)
        for nurse in NURSES if nature is Nature.TWICE else (self._random.choice(NURSES),):
            self._send_one(nurse, referral, nature)

    def _send_one(self, nurse: str, referral: Referral, nature: Nature) -> None:
        sent = self._sessions[nurse].send(referral, self._units["tampere"], Priority.ROUTINE)
        self.natures[sent.referral_id] = nature

    def _nurses_answer(self) -> None:
        for nurse in NURSES:
            session = self._sessions[nurse]
            for row in session.sent_page(
                SentQuery(SentFilter(states=WAITS_FOR_REFERRER, to_answer=True))
            ).rows:
                view = session.open_referral(row.referral_id)
                if view.state is State.INFO_REQUESTED:
                    session.move(
                        view, Move(State.OPENED, note=MoveNote(answer="Numero on oikea, soita illalla."))
                    )
                    continue
                met = self.natures[view.referral_id] is Nature.ONLY_THE_NURSE
                result = AttemptResult.REACHED if met else AttemptResult.NO_ANSWER
                visit = self._made(view, AttemptChannel.VISIT_WITH_REFERRER, result)
                session.move(
                    view, Move(State.CONTACTING, note=MoveNote(answer="Kävin asian läpi.", attempt=visit))
                )

    # --- the unit ------------------------------------------------------------------------------------

    def _unit_works(self) -> None:
        for number, worker in enumerate(WORKERS):
            session = self._sessions[worker]
            new = frozenset({State.SENT, State.OPENED})
            for row in session.inbox_page(InboxQuery(InboxFilter(states=new), limit=100)).rows:
                nature = self.natures[row.referral_id]
                if row.referral_id.int % len(WORKERS) == number and not self._is_overlooked(
                    nature, row.sent_at
                ):
                    self._triage(session, session.open_referral(row.referral_id))
            for row in session.inbox_page(InboxQuery(InboxFilter(mine=True), limit=100)).rows:
                if row.due_on is not None and row.due_on <= self._now.date():
                    self._work(session, session.open_referral(row.referral_id))

    def _is_overlooked(self, nature: Nature, sent_at: datetime) -> bool:
        return nature is Nature.OVERLOOKED and self._now - sent_at < timedelta(days=4)

    def _triage(self, session: Session, view: ReferralView) -> None:
        nature = self.natures[view.referral_id]
        lead = self._sessions[LEAD]
        if nature is Nature.NOT_OURS:
            note = MoveNote(reason_code=ReturnReason.NOT_ELIGIBLE, reason_text="Ei kuulu palvelun piiriin.")
            lead.move(lead.open_referral(view.referral_id), Move(State.REJECTED, note=note))
            return
        if nature is Nature.MOVED:
            lead.forward(lead.open_referral(view.referral_id), Forwarding(self._units["vaasa"], "Muutti."))
            return
        if nature is Nature.TWICE:
            others = [row for row in session.same_client(view) if self.natures[row.referral_id] is nature]
            if others:
                session.merge(view, Merging(others[0].referral_id))
                return
        due = max(self._now.date() + timedelta(days=1), view.due_on or self._now.date())
        mine = session.move(view, Move(State.ACCEPTED, owner=session.person.user_id, due=due))
        if nature is Nature.WANTS_PEERS:
            [place] = session.places_to_go_on(mine, ngos=True)
            session.refer_on(mine, Forwarding(place.unit_id, "Kaipaa seuraa.", to_ngo=True))

    def _work(self, session: Session, view: ReferralView) -> None:
        """The next step of a referral that is due, as its owner takes it."""
        match view.state:
            case State.ACCEPTED:
                self._plan(session, view)
            case State.CONTACTING | State.NO_SHOW:
                self._try(session, view)
            case State.REACHED:
                at = self._at(5)
                note = MoveNote(meeting=Meeting(at, "Palvelupiste", MeetingInterpreter.NOT_NEEDED))
                session.move(view, Move(State.MEETING_SET, due=at.date(), note=note))
            case State.MEETING_SET:
                done = MoveNote(outcome=Outcome.GUIDANCE_GIVEN, feedback_asked=False)
                session.move(view, Move(State.COMPLETED, note=done))
            case State.ON_HOLD:
                self._plan(session, view)
            case _:
                pass  # it waits for the nurse; the lead sees to what waits too long

    def _plan(self, session: Session, view: ReferralView) -> None:
        planned = self._planned(view)
        note = MoveNote(planned=planned)
        session.move(view, Move(State.CONTACTING, due=planned.at.date(), note=note))

    def _try(self, session: Session, view: ReferralView) -> None:
        nature, tries = self.natures[view.referral_id], len(view.attempts)
        assert view.referral is not None
        channel = proposal(view, view.referral).channel
        visited = any(one.channel is AttemptChannel.VISIT_WITH_REFERRER for one in view.attempts)
        answers = nature not in (Nature.NEVER, Nature.ONLY_THE_NURSE) and tries >= (
            nature is Nature.ANSWERS_LATER
        )
        if nature is Nature.WRONG_NUMBER and tries == 0:
            wrong = self._made(view, channel, AttemptResult.WRONG_NUMBER)
            note = MoveNote(question="Mikä on oikea numero?", attempt=wrong)
            session.move(view, Move(State.INFO_REQUESTED, note=note))
        elif nature is Nature.DECLINES:
            session.move(view, Move(State.CLIENT_DECLINED))
        elif nature is Nature.AWAY:
            note = MoveNote(reason_code=HoldReason.CLIENT_AWAY)
            session.move(view, Move(State.ON_HOLD, due=self._now.date() + timedelta(days=28), note=note))
        elif answers or (nature is Nature.ONLY_THE_NURSE and visited):
            reached = replace(self._made(view, channel, AttemptResult.REACHED), answer="Tulen mielelläni.")
            session.move(
                view,
                Move(State.REACHED, due=self._now.date() + timedelta(days=1), note=MoveNote(attempt=reached)),
            )
        elif channel is AttemptChannel.VISIT_WITH_REFERRER and not visited:
            due = self._now.date() + timedelta(days=14)
            session.move(view, Move(State.HELP_REQUESTED, due=due, note=MoveNote(question="Voitko kysyä?")))
        else:
            planned, tried = self._planned(view), self._made(view, channel, AttemptResult.NO_ANSWER)
            note = MoveNote(attempt=tried, planned=planned)
            session.move(view, Move(State.CONTACTING, due=planned.at.date(), note=note))

    # --- the lead ------------------------------------------------------------------------------------

    def _lead_looks(self) -> None:
        """What nobody opened, and whom nobody reached."""
        lead = self._sessions[LEAD]
        for forgotten in lead.unit_people().unit_load().forgotten:
            self._triage(lead, lead.open_referral(forgotten.referral_id))
        trying = frozenset({State.CONTACTING, State.HELP_REQUESTED})
        for row in lead.inbox_page(InboxQuery(InboxFilter(states=trying), limit=100)).rows:
            if row.attempt_count >= lead.targets.attempts:
                view = lead.open_referral(row.referral_id)
                assert view.referral is not None
                if all(line.met for line in gate_lines(view, view.referral)) and view.legal:
                    lead.move(view, Move(State.UNREACHED))

    # --- contacts ------------------------------------------------------------------------------------

    def _at(self, days: int) -> datetime:
        at = self._now + timedelta(days=days)
        while at.weekday() >= _WEEKEND:
            at += timedelta(days=1)
        return at

    def _planned(self, view: ReferralView) -> ContactAttempt:
        assert view.referral is not None
        return ContactAttempt(self._at(2), proposal(view, view.referral).channel, view.referral.main_language)

    def _made(self, view: ReferralView, channel: AttemptChannel, result: AttemptResult) -> ContactAttempt:
        assert view.referral is not None
        return ContactAttempt(self._now, channel, view.referral.main_language, result=result)
