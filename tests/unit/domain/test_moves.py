"""Moves with and without what they need."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from referral_app.domain.codes import (
    AttemptChannel,
    AttemptResult,
    ConsentScope,
    HoldReason,
    LegalBasis,
    Literacy,
    MeetingInterpreter,
    Outcome,
    ReturnReason,
    WithdrawalReason,
    YesNoNotAsked,
)
from referral_app.domain.consent import Consent
from referral_app.domain.contact_attempt import AttemptGate
from referral_app.domain.feedback import Face, Feedback
from referral_app.domain.lifecycle import RULES, Requirement, Rule, State
from referral_app.domain.moves import Meeting, Move, MoveNote, check_move
from referral_app.domain.problems import Problem
from referral_app.domain.roles import Role, Side
from referral_app.errors import InvalidInputError, NotAllowedError
from tests.unit.domain.samples import CONSENT, NOW, OTHER_UNIT, REFERRAL, attempt

PLANNED = attempt(result=None, at=NOW + timedelta(days=2))
REACHED = attempt(result=AttemptResult.REACHED, answer="Tulee mielellään.")
MEETING = Meeting(NOW + timedelta(days=7), "Kohtaamispaikka", MeetingInterpreter.BOOKED)
DUE = date(2026, 12, 1)

FULL = MoveNote(
    question="Onko numero oikea?",
    answer="On.",
    reason_text="Numero puuttui.",
    comment="Väärä asiakas.",
    feedback_asked=True,
    attempt=REACHED,
    planned=PLANNED,
)
"""What any move may carry."""

REASONS = {
    State.REJECTED: ReturnReason.INFORMATION_MISSING,
    State.ON_HOLD: HoldReason.CLIENT_AWAY,
    State.WITHDRAWN: WithdrawalReason.CONSENT_WITHDRAWN,
}


def complete_move(rule: Rule) -> Move:
    """A move that brings everything its rule needs."""
    target = rule.target
    recipient = rule.side is Side.RECIPIENT
    note = replace(
        FULL,
        reason_code=REASONS[target].value if target in REASONS else "",
        outcome=Outcome.COURSE_STARTED if target is State.COMPLETED else None,
        meeting=MEETING if target is State.MEETING_SET else None,
    )
    return Move(target, OTHER_UNIT if recipient else None, DUE if recipient else None, note)


def checked(move: Move, rule: Rule, **changes: Any) -> Rule:
    context: dict[str, Any] = {
        "state": rule.source,
        "side": rule.side,
        "role": sorted(rule.roles)[0],
        "referral": REFERRAL,
        "attempts": (),
        "gate": AttemptGate(),
        "referrer_asked": False,
        "now": NOW,
    }
    return check_move(move, **(context | changes))


def problems(move: Move, rule: Rule, **changes: Any) -> set[tuple[str, str]]:
    with pytest.raises(InvalidInputError) as caught:
        checked(move, rule, **changes)
    return {(found.field, found.problem) for found in caught.value.problems}


def rule_of(source: State, target: State, side: Side = Side.RECIPIENT) -> Rule:
    return next(rule for rule in RULES if (rule.source, rule.target, rule.side) == (source, target, side))


MADE_BY_MOVING = [rule for rule in RULES if not rule.implied]


def _name(rule: Rule) -> str:
    return f"{rule.source}-{rule.target}-{rule.side}"


@pytest.mark.parametrize("rule", MADE_BY_MOVING, ids=_name)
def test_a_move_that_brings_everything_passes(rule: Rule) -> None:
    assert checked(complete_move(rule), rule) == rule


# what to take away from a complete move, and what is then said
TAKEN: dict[Requirement, tuple[dict[str, Any], tuple[str, str]]] = {
    Requirement.QUESTION: ({"question": " \n"}, ("note.question", "required")),
    Requirement.ANSWER: ({"answer": ""}, ("note.answer", "required")),
    Requirement.REASON_CODE: ({"reason_code": ""}, ("note.reason_code", "required")),
    Requirement.REASON_TEXT: ({"reason_text": ""}, ("note.reason_text", "required")),
    Requirement.PLANNED_ATTEMPT: ({"planned": None}, ("note.planned", "required")),
    Requirement.NEXT_ATTEMPT: ({"planned": None}, ("note.planned", "required")),
    Requirement.CONTACT_RESULT: ({"attempt": None}, ("note.attempt", "required")),
    Requirement.MEETING: ({"meeting": None}, ("note.meeting", "required")),
    Requirement.OUTCOME_CODE: ({"outcome": None}, ("note.outcome", "required")),
    Requirement.FEEDBACK_ASKED: ({"feedback_asked": None}, ("note.feedback_asked", "required")),
    Requirement.CONSENT_WITHDRAWN: ({"reason_code": "other"}, ("note.reason_code", "required")),
    Requirement.COMMENT: ({"comment": ""}, ("note.comment", "required")),
    Requirement.ATTEMPT_GATE: ({"reason_text": ""}, ("note.reason_text", "attempt.gate")),
}
CLEAR: dict[Requirement, tuple[dict[str, Any], tuple[str, str]]] = {
    Requirement.OWNER: ({"owner": None}, ("owner", "required")),
    Requirement.FIRST_CONTACT_DATE: ({"due": None}, ("due", "required")),
    Requirement.DUE_DATE: ({"due": None}, ("due", "required")),
    Requirement.REVIEW_DATE: ({"due": None}, ("due", "required")),
}


def test_each_requirement_is_tried() -> None:
    of_other_acts = {Requirement.NEW_RECIPIENT, Requirement.OTHER_REFERRAL}  # forwarding.py, merging.py
    assert set(TAKEN) | set(CLEAR) == set(Requirement) - of_other_acts


@pytest.mark.parametrize(
    ("rule", "need"),
    [(rule, need) for rule in MADE_BY_MOVING for need in sorted(rule.needs)],
    ids=lambda value: _name(value) if isinstance(value, Rule) else value.value,
)
def test_a_move_that_lacks_one_thing_says_which(rule: Rule, need: Requirement) -> None:
    move = complete_move(rule)
    if need in CLEAR:
        changes, expected = CLEAR[need]
        lacking = replace(move, **changes)
    else:
        changes, expected = TAKEN[need]
        assert move.note is not None
        lacking = replace(move, note=replace(move.note, **changes))
    assert problems(lacking, rule) == {expected}


@pytest.mark.parametrize("rule", [rule for rule in MADE_BY_MOVING if rule.needs_note], ids=_name)
def test_a_move_without_any_note_is_refused_where_one_is_needed(rule: Rule) -> None:
    assert problems(replace(complete_move(rule), note=None), rule)


def test_a_role_the_rule_does_not_name_is_refused_before_anything_else() -> None:
    rule = rule_of(State.OPENED, State.REJECTED)
    with pytest.raises(NotAllowedError):
        checked(Move(State.REJECTED), rule, role=Role.COORDINATOR)


@pytest.mark.parametrize(("source", "target"), [(State.DRAFT, State.SENT), (State.SENT, State.OPENED)])
def test_no_move_submits_or_opens(source: State, target: State) -> None:
    rule = next(rule for rule in RULES if (rule.source, rule.target) == (source, target))
    with pytest.raises(NotAllowedError):
        checked(Move(target), rule)


TRIED = (
    attempt(AttemptChannel.PHONE),
    attempt(AttemptChannel.PHONE, AttemptResult.CALL_BACK),
    attempt(AttemptChannel.LETTER, AttemptResult.LETTER_RETURNED, language="fi"),
)
CLOSING = rule_of(State.CONTACTING, State.UNREACHED)


def test_unreached_needs_no_words_once_the_gate_is_passed() -> None:
    assert checked(Move(State.UNREACHED), CLOSING, attempts=TRIED, referrer_asked=True) == CLOSING


def test_the_attempt_recorded_with_the_move_counts_for_the_gate() -> None:
    last = Move(State.UNREACHED, note=MoveNote(attempt=TRIED[2]))
    assert checked(last, CLOSING, attempts=TRIED[:2], referrer_asked=True) == CLOSING
    assert problems(Move(State.UNREACHED), CLOSING, attempts=TRIED[:2], referrer_asked=True)


def test_unreached_without_asking_the_referrer_needs_a_reason() -> None:
    found = problems(Move(State.UNREACHED), CLOSING, attempts=TRIED)
    assert found == {("note.reason_text", Problem.ATTEMPT_GATE)}


def test_reached_means_that_the_attempt_reached_her_and_she_answered() -> None:
    rule = rule_of(State.CONTACTING, State.REACHED)
    missed = Move(State.REACHED, note=MoveNote(attempt=attempt(result=AttemptResult.NO_ANSWER)))
    assert problems(missed, rule) == {
        ("note.attempt.result", Problem.ATTEMPT_NOT_REACHED),
        ("note.attempt.answer", Problem.REQUIRED),
    }


def test_an_attempt_recorded_must_be_made_and_a_planned_one_must_not() -> None:
    rule = rule_of(State.CONTACTING, State.CONTACTING)
    swapped = Move(State.CONTACTING, note=MoveNote(attempt=PLANNED, planned=REACHED))
    assert problems(swapped, rule) == {
        ("note.attempt.result", Problem.ATTEMPT_NOT_DONE),
        ("note.planned.result", Problem.ATTEMPT_NOT_PLANNED),
    }


def test_nothing_is_made_in_the_future_or_planned_for_the_past() -> None:
    rule = rule_of(State.CONTACTING, State.CONTACTING)
    note = MoveNote(
        attempt=attempt(at=NOW + timedelta(minutes=1)),
        planned=attempt(result=None, at=NOW - timedelta(days=1)),
    )
    assert problems(Move(State.CONTACTING, due=date(2026, 11, 23), note=note), rule) == {
        ("note.attempt.at", Problem.DATE_FUTURE),
        ("note.planned.at", Problem.DATE_PAST),
        ("due", Problem.DATE_PAST),
    }
    past = Move(State.MEETING_SET, note=MoveNote(meeting=replace(MEETING, at=NOW - timedelta(minutes=1))))
    assert problems(past, rule_of(State.REACHED, State.MEETING_SET)) == {
        ("note.meeting.at", Problem.DATE_PAST)
    }


@pytest.mark.parametrize(
    ("channel", "problem"),
    [
        (AttemptChannel.LETTER, Problem.TURVAKIELTO_LETTER),
        (AttemptChannel.SMS, Problem.TURVAKIELTO_SMS),
    ],
)
def test_under_turvakielto_no_letter_or_sms_is_planned(channel: AttemptChannel, problem: Problem) -> None:
    rule = rule_of(State.ACCEPTED, State.CONTACTING)
    move = Move(State.CONTACTING, note=MoveNote(planned=replace(PLANNED, channel=channel)))
    reader = replace(REFERRAL, literacy=Literacy.READS, reads_language="so")
    hidden = replace(reader, turvakielto=YesNoNotAsked.YES)
    assert problems(move, rule, referral=hidden) == {("note.planned.channel", problem)}
    assert checked(move, rule, referral=reader) == rule


def test_no_letter_is_planned_to_someone_who_does_not_read() -> None:
    rule = rule_of(State.ACCEPTED, State.CONTACTING)
    move = Move(State.CONTACTING, note=MoveNote(planned=replace(PLANNED, channel=AttemptChannel.LETTER)))
    assert problems(move, rule) == {("note.planned.channel", Problem.LITERACY_WRITING)}


def test_only_the_attempt_of_the_move_before_is_undone() -> None:
    rule = rule_of(State.CONTACTING, State.CONTACTING)
    undoing = Move(State.CONTACTING, note=MoveNote(planned=PLANNED, undoes=5))
    assert checked(undoing, rule, undoable=5) == rule
    wrong = {("note.undoes", Problem.NOT_EXPECTED)}
    assert problems(undoing, rule) == wrong
    assert problems(undoing, rule, undoable=4) == wrong
    again = replace(undoing, note=MoveNote(planned=PLANNED, undoes=5, attempt=attempt()))
    assert problems(again, rule, undoable=5) == wrong
    elsewhere = rule_of(State.CONTACTING, State.ON_HOLD)
    held = replace(
        complete_move(elsewhere), note=replace(complete_move(elsewhere).note or MoveNote(), undoes=5)
    )
    assert problems(held, elsewhere, undoable=5) == wrong


def test_feedback_comes_with_the_outcome_and_only_from_who_was_asked() -> None:
    rule = rule_of(State.CONTACTING, State.COMPLETED)
    said = Feedback("so", helped=Face.YES)
    done = MoveNote(outcome=Outcome.GUIDANCE_GIVEN, feedback_asked=True, feedback=said)
    assert checked(Move(State.COMPLETED, note=done), rule) == rule
    unasked = Move(State.COMPLETED, note=replace(done, feedback_asked=False))
    assert problems(unasked, rule) == {("note.feedback", Problem.NOT_EXPECTED)}
    planning = rule_of(State.CONTACTING, State.CONTACTING)
    planned = Move(State.CONTACTING, note=MoveNote(planned=PLANNED, feedback=said))
    assert problems(planned, planning) == {("note.feedback", Problem.NOT_EXPECTED)}


@pytest.mark.parametrize("outcome", [Outcome.DECLINED, Outcome.NOT_REACHED])
def test_completing_is_no_way_round_the_gate(outcome: Outcome) -> None:
    rule = rule_of(State.CONTACTING, State.COMPLETED)
    move = Move(State.COMPLETED, note=MoveNote(outcome=outcome, feedback_asked=False))
    assert problems(move, rule) == {("note.outcome", Problem.CODE_UNKNOWN)}


def test_a_sentence_about_the_outcome_needs_a_consent_that_says_so() -> None:
    rule = rule_of(State.REACHED, State.COMPLETED)
    note = MoveNote(outcome=Outcome.COURSE_STARTED, outcome_text="Aloitti maanantaina.", feedback_asked=False)
    move = Move(State.COMPLETED, note=note)
    assert checked(move, rule) == rule
    silent = replace(CONSENT, shares=CONSENT.shares - {ConsentScope.OUTCOME_TO_REFERRER})
    not_told = replace(REFERRAL, consent=silent)
    assert problems(move, rule, referral=not_told) == {("note.outcome_text", Problem.CONSENT_OUTCOME)}
    coded = replace(move, note=replace(note, outcome_text=""))
    assert checked(coded, rule, referral=not_told) == rule
    by_duty = replace(REFERRAL, consent=Consent(basis=LegalBasis.STATUTORY_DUTY))
    assert checked(move, rule, referral=by_duty) == rule


def test_a_sentence_about_the_outcome_comes_with_the_outcome_only() -> None:
    move = Move(State.OPENED, note=MoveNote(answer="Kyllä.", outcome_text="Aloitti."))
    assert problems(move, rule_of(State.INFO_REQUESTED, State.OPENED, Side.SENDER)) == {
        ("note.outcome_text", Problem.NOT_EXPECTED)
    }


def test_reason_codes_belong_to_their_target() -> None:
    rejecting = Move(State.REJECTED, note=MoveNote(reason_code="client_away", reason_text="x"))
    assert problems(rejecting, rule_of(State.OPENED, State.REJECTED)) == {
        ("note.reason_code", Problem.CODE_UNKNOWN)
    }
    declined = Move(State.CLIENT_DECLINED, note=MoveNote(reason_code="other"))
    assert problems(declined, rule_of(State.REACHED, State.CLIENT_DECLINED)) == {
        ("note.reason_code", Problem.NOT_EXPECTED)
    }


def test_the_referrer_sets_no_owner_and_no_date() -> None:
    move = Move(State.OPENED, OTHER_UNIT, DUE, MoveNote(answer="Kyllä."))
    assert problems(move, rule_of(State.INFO_REQUESTED, State.OPENED, Side.SENDER)) == {
        ("owner", Problem.NOT_EXPECTED),
        ("due", Problem.NOT_EXPECTED),
    }


def test_values_of_other_moves_are_not_carried_along() -> None:
    links = dict.fromkeys(("forwarded_to", "forwarded_as", "merged_into", "absorbed"), OTHER_UNIT)
    note = MoveNote(planned=PLANNED, outcome=Outcome.GUIDANCE_GIVEN, meeting=MEETING, **links)
    assert problems(Move(State.CONTACTING, note=note), rule_of(State.ACCEPTED, State.CONTACTING)) == {
        ("note.outcome", Problem.NOT_EXPECTED),
        ("note.meeting", Problem.NOT_EXPECTED),
        *((f"note.{name}", Problem.NOT_EXPECTED) for name in links),
    }


def test_texts_of_a_note_are_held_to_the_rules_of_text() -> None:
    move = Move(State.INFO_REQUESTED, note=MoveNote(question="a\u202eb", comment="x" * 4001))
    assert problems(move, rule_of(State.OPENED, State.INFO_REQUESTED)) == {
        ("note.question", Problem.TEXT_CONTROL_CHARACTER),
        ("note.comment", Problem.TEXT_TOO_LONG),
    }
