"""How a referral moves: its states and every legal move between them.

The table of the design is followed line by line. What it leaves open is decided here:

- A move is a (source, target, side); who may make it and what it needs hang on that triple alone, so the
  client and the database can check the same table. A triage lead may do all that a coordinator may.
- `draft -> sent` happens by submitting and `sent -> opened` by the first logged read of the content. They
  are in the table, marked `implied`: no move statement may make them and `legal_targets` does not offer
  them.
- Before acceptance means `sent`, `opened` or `info_requested`: there the referrer withdraws by herself,
  also when an accepted referral went back to a question. Later she asks (`cancel_requested`); a coordinator
  confirms to `withdrawn`, or says why not and returns to `contacting`, or to `meeting_set` where a meeting
  stands.
- Withdrawn consent leads to `withdrawn` at once, from either side, from every state whose content can still
  be opened, closed ones too. The note says so in code (`CONSENT_WITHDRAWN`).
- A question can be asked from `opened`, `accepted` and `contacting`; the answer always leads to `opened`. A
  municipality that gets no answer may accept as it is, or return the referral.
- `accepted -> accepted` and `contacting -> contacting` are moves: a new owner or date, and one more
  attempt. So is `meeting_set -> meeting_set`, a new time.
- A client may call or come by herself, so `reached` follows from any state of the work where nobody has met
  her yet.
- The referrer may be asked for help straight after acceptance: some clients can be met only through her.
- `completed` never carries the outcomes `declined` and `not_reached`: those are `client_declined` and
  `unreached`, and the second has its gate. Leads close as unreached from where contact is being tried.
- Reopening `completed`, `unreached` and `client_declined` leads to `contacting` and needs a reason and,
  like any way into `contacting` by the municipality, a planned attempt. A referrer to whom the client has come
  back reopens to `opened`, with a reason: the municipality decides how to go on, as with a new one. `rejected`
  and `forwarded` are final.
- `forwarded` and `merged` come with acts of their own (`forward`, `merge`), which bring a new referral, or a word in
  the history of the other one, in the same transaction; so their moves are `implied` too. Two referrals of one
  client in one unit are merged from any state of the work; nothing is lost, both stay as they were written.
- What was merged by mistake comes apart again to the very state, owner and date that it had (`may_separate`), as
  long as nothing else was done with it. Referring on to an NGO leaves everything as it is (`may_refer_on`).
- `in_error`: the referrer from any state once sent, a lead once it was opened; not from what is already
  locked.
- Content is locked for everyone in `withdrawn` and `in_error`.
- Handing over is no rule of the table: from every state of the work a coordinator gives a referral that has an
  owner to a colleague, and state, date and notes stay as they are (`may_hand_over`). Nobody is asked to plan a
  contact with a client whom she has not read about yet, only because somebody left.
- Two acts of the sending unit are no rules of the table either, since state, owner, date and notes stay as they
  are: a colleague takes over, and answers for the referral from then on (`may_take_over`); and a way to reach the
  client is corrected (`may_correct`). Both while the referral is open, before the first reading too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from referral_app.domain.roles import COORDINATORS, REFERRERS, TRIAGE_LEADS, Role, Side
from referral_app.domain.states import (
    BEFORE_ACCEPTANCE,
    CLOSED_STATES,
    FHIR_STATUS,
    FINAL,
    IN_WORK,
    LOCKED_STATES,
    OPEN_STATES,
    REOPENABLE,
    State,
    fhir_status,
)
from referral_app.errors import NotAllowedError

__all__ = [
    "CLOSED_STATES",
    "DUE_REQUIREMENTS",
    "FHIR_STATUS",
    "FORWARD",
    "LOCKED_STATES",
    "MERGE",
    "OPEN_STATES",
    "REFER_ON",
    "RULES",
    "Requirement",
    "Rule",
    "State",
    "fhir_status",
    "legal_targets",
    "may_absorb",
    "may_correct",
    "may_forward",
    "may_hand_over",
    "may_merge",
    "may_refer_on",
    "may_separate",
    "may_take_over",
    "rule",
]


FORWARD, REFER_ON, MERGE = "forward", "refer_on", "merge"
"""Acts with statements of their own that bring moves with them."""


class Requirement(StrEnum):
    """What a move must bring along. Where it stands in a `Move` is told in `moves.py`."""

    QUESTION = "question"
    ANSWER = "answer"
    OWNER = "owner"
    FIRST_CONTACT_DATE = "first_contact_date"
    DUE_DATE = "due_date"
    REVIEW_DATE = "review_date"
    REASON_CODE = "reason_code"
    REASON_TEXT = "reason_text"
    PLANNED_ATTEMPT = "planned_attempt"
    NEXT_ATTEMPT = "next_attempt"
    CONTACT_RESULT = "contact_result"
    MEETING = "meeting"
    OUTCOME_CODE = "outcome_code"
    FEEDBACK_ASKED = "feedback_asked"
    ATTEMPT_GATE = "attempt_gate"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    NEW_RECIPIENT = "new_recipient"
    OTHER_REFERRAL = "other_referral"
    COMMENT = "comment"


DUE_REQUIREMENTS = frozenset({Requirement.FIRST_CONTACT_DATE, Requirement.DUE_DATE, Requirement.REVIEW_DATE})
"""Requirements that the move's clear due date fulfils; the owner is clear too, all others are sealed."""

_CLEAR_REQUIREMENTS = DUE_REQUIREMENTS | {Requirement.OWNER, Requirement.ATTEMPT_GATE}


@dataclass(frozen=True, slots=True)
class Rule:
    """One legal move: who may make it, for which side, and what it needs.

    `implied` moves come with another act (submit, first read, forward, merge), never with a move statement.
    """

    source: State
    target: State
    side: Side
    roles: frozenset[Role]
    needs: frozenset[Requirement]
    implied: bool = False

    @property
    def needs_owner(self) -> bool:
        """The move must name an owner."""
        return Requirement.OWNER in self.needs

    @property
    def needs_due(self) -> bool:
        """The move must carry a due date."""
        return bool(self.needs & DUE_REQUIREMENTS)

    @property
    def needs_note(self) -> bool:
        """The move must carry a sealed note. An attempt gate that is fulfilled needs none."""
        return bool(self.needs - _CLEAR_REQUIREMENTS)


def _rules(
    sources: Iterable[State],
    target: State,
    side: Side,
    roles: frozenset[Role],
    *needs: Requirement,
    implied: bool = False,
) -> tuple[Rule, ...]:
    return tuple(Rule(source, target, side, roles, frozenset(needs), implied) for source in sources)


def _municipality_rules() -> tuple[Rule, ...]:
    """What the recipient's side does with a referral it has opened."""
    need = Requirement
    side = Side.RECIPIENT
    trying = (State.CONTACTING, State.NO_SHOW, State.HELP_REQUESTED, State.ON_HOLD)
    not_waiting = tuple(state for state in IN_WORK if state is not State.HELP_REQUESTED)
    return (
        *_rules(
            (State.OPENED, State.ACCEPTED, State.CONTACTING),
            State.INFO_REQUESTED,
            side,
            COORDINATORS,
            need.QUESTION,
        ),
        *_rules(
            (State.OPENED, State.INFO_REQUESTED, State.ACCEPTED),
            State.ACCEPTED,
            side,
            COORDINATORS,
            need.OWNER,
            need.FIRST_CONTACT_DATE,
        ),
        *_rules(
            (State.OPENED, State.INFO_REQUESTED, State.ACCEPTED),
            State.REJECTED,
            side,
            TRIAGE_LEADS,
            need.REASON_CODE,
            need.REASON_TEXT,
        ),
        *_rules(
            (State.ACCEPTED, State.CONTACTING, State.REACHED, *trying[1:]),
            State.CONTACTING,
            side,
            COORDINATORS,
            need.PLANNED_ATTEMPT,
        ),
        *_rules((State.ACCEPTED, *trying), State.REACHED, side, COORDINATORS, need.CONTACT_RESULT),
        *_rules(
            (State.CONTACTING, State.REACHED, State.MEETING_SET, State.NO_SHOW, State.ON_HOLD),
            State.MEETING_SET,
            side,
            COORDINATORS,
            need.MEETING,
        ),
        *_rules((State.MEETING_SET,), State.NO_SHOW, side, COORDINATORS, need.NEXT_ATTEMPT),
        *_rules(
            (State.ACCEPTED, State.CONTACTING, State.NO_SHOW, State.ON_HOLD),
            State.HELP_REQUESTED,
            side,
            COORDINATORS,
            need.QUESTION,
            need.DUE_DATE,
        ),
        *_rules(
            (State.ACCEPTED, State.CONTACTING, State.REACHED, State.MEETING_SET, State.NO_SHOW),
            State.ON_HOLD,
            side,
            COORDINATORS,
            need.REASON_CODE,
            need.REVIEW_DATE,
        ),
        *_rules(not_waiting, State.COMPLETED, side, COORDINATORS, need.OUTCOME_CODE, need.FEEDBACK_ASKED),
        *_rules(trying, State.UNREACHED, side, TRIAGE_LEADS, need.ATTEMPT_GATE),
        *_rules(IN_WORK, State.CLIENT_DECLINED, side, COORDINATORS),
        *_rules(
            (
                State.OPENED,
                State.INFO_REQUESTED,
                State.ACCEPTED,
                State.CONTACTING,
                State.REACHED,
                State.ON_HOLD,
            ),
            State.FORWARDED,
            side,
            TRIAGE_LEADS,
            need.NEW_RECIPIENT,
            implied=True,
        ),
        *_rules(
            (State.OPENED, State.INFO_REQUESTED, *IN_WORK),
            State.MERGED,
            side,
            COORDINATORS,
            need.OTHER_REFERRAL,
            implied=True,
        ),
        *_rules(REOPENABLE, State.CONTACTING, side, COORDINATORS, need.REASON_TEXT, need.PLANNED_ATTEMPT),
        *_rules((State.CANCEL_REQUESTED,), State.WITHDRAWN, side, COORDINATORS),
        *_rules(
            (State.CANCEL_REQUESTED,),
            State.CONTACTING,
            side,
            COORDINATORS,
            need.REASON_TEXT,
            need.PLANNED_ATTEMPT,
        ),
        *_rules(
            (State.CANCEL_REQUESTED,), State.MEETING_SET, side, COORDINATORS, need.REASON_TEXT, need.MEETING
        ),
        *_rules(
            (*BEFORE_ACCEPTANCE, *IN_WORK, *REOPENABLE, *FINAL),
            State.WITHDRAWN,
            side,
            COORDINATORS,
            need.CONSENT_WITHDRAWN,
        ),
        *_rules(
            (*sorted((OPEN_STATES | CLOSED_STATES) - LOCKED_STATES - {State.SENT}),),
            State.IN_ERROR,
            side,
            TRIAGE_LEADS,
            need.COMMENT,
        ),
    )


def _referrer_rules() -> tuple[Rule, ...]:
    """What the sender's side does with a referral it has sent."""
    need = Requirement
    side = Side.SENDER
    return (
        *_rules((State.INFO_REQUESTED,), State.OPENED, side, REFERRERS, need.ANSWER),
        *_rules((State.HELP_REQUESTED,), State.CONTACTING, side, REFERRERS, need.ANSWER),
        *_rules((*BEFORE_ACCEPTANCE, *IN_WORK), State.CLIENT_DECLINED, side, REFERRERS),
        *_rules(IN_WORK, State.CANCEL_REQUESTED, side, REFERRERS, need.REASON_TEXT),
        *_rules(BEFORE_ACCEPTANCE, State.WITHDRAWN, side, REFERRERS),
        *_rules(REOPENABLE, State.OPENED, side, REFERRERS, need.REASON_TEXT),
        *_rules(
            (*IN_WORK, State.CANCEL_REQUESTED, *REOPENABLE, *FINAL),
            State.WITHDRAWN,
            side,
            REFERRERS,
            need.CONSENT_WITHDRAWN,
        ),
        *_rules(
            (*sorted((OPEN_STATES | CLOSED_STATES) - LOCKED_STATES),),
            State.IN_ERROR,
            side,
            REFERRERS,
            need.COMMENT,
        ),
    )


RULES: tuple[Rule, ...] = (
    Rule(State.DRAFT, State.SENT, Side.SENDER, REFERRERS, frozenset(), implied=True),
    Rule(State.SENT, State.OPENED, Side.RECIPIENT, COORDINATORS, frozenset(), implied=True),
    *_municipality_rules(),
    *_referrer_rules(),
)
"""Every legal move, one per (source, target, side)."""

_BY_MOVE: Mapping[tuple[State, State, Side], Rule] = MappingProxyType(
    {(rule.source, rule.target, rule.side): rule for rule in RULES}
)


def rule(source: State, target: State, side: Side, role: Role) -> Rule:
    """Return the rule that lets `role` move a referral for `side`.

    Raises NotAllowedError when there is none, and for implied moves: no move statement makes those.
    """
    found = _BY_MOVE.get((source, target, side))
    if found is None or found.implied or role not in found.roles:
        raise NotAllowedError
    return found


def legal_targets(state: State, side: Side, role: Role) -> tuple[State, ...]:
    """Return the states `role` may move a referral to now, in the order of `State`."""
    return tuple(
        target
        for target in State
        if (found := _BY_MOVE.get((state, target, side))) is not None
        and not found.implied
        and role in found.roles
    )


def may_hand_over(state: State, side: Side, role: Role) -> bool:
    """Whether `role` may give a referral another owner in this state, with nothing else changed."""
    return side is Side.RECIPIENT and role in COORDINATORS and state in OPEN_STATES - {State.SENT}


def may_take_over(state: State, side: Side, role: Role) -> bool:
    """Whether `role` may answer for a referral of her unit from now on, with nothing else changed."""
    return side is Side.SENDER and role in REFERRERS and state in OPEN_STATES


def may_correct(state: State, side: Side, role: Role) -> bool:
    """Whether `role` may correct how the client is reached in this state, with nothing else changed."""
    return side is Side.SENDER and role in REFERRERS and state in OPEN_STATES


def may_forward(state: State, side: Side, role: Role) -> bool:
    """Whether `role` may send a referral on to another unit in this state, and close it here."""
    return _comes_with_another_act(state, State.FORWARDED, side, role)


def may_refer_on(state: State, side: Side, role: Role) -> bool:
    """Whether `role` may refer the client on to an NGO as well, with nothing else changed."""
    return side is Side.RECIPIENT and role in COORDINATORS and state in OPEN_STATES - {State.SENT}


def may_merge(state: State, side: Side, role: Role) -> bool:
    """Whether `role` may merge a referral in this state into another one of its unit."""
    return _comes_with_another_act(state, State.MERGED, side, role)


def may_absorb(state: State, side: Side, role: Role) -> bool:
    """Whether another referral may be merged into one in this state, with nothing else changed."""
    return side is Side.RECIPIENT and role in COORDINATORS and state in OPEN_STATES - {State.SENT}


def may_separate(state: State, before: State, side: Side, role: Role) -> bool:
    """Whether `role` may take a merged referral apart again; `before` is the state that it was merged from."""
    return state is State.MERGED and may_merge(before, side, role)


def _comes_with_another_act(state: State, target: State, side: Side, role: Role) -> bool:
    found = _BY_MOVE.get((state, target, side))
    return found is not None and role in found.roles
