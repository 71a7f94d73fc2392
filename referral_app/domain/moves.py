"""A move as a person makes it, and whether it brings all that its rule needs.

`Move.owner` and `Move.due` are clear routing data; the note is sealed. Any move may also record an attempt
that was made, and plan the next: a nurse's answer may tell how the visit went.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from referral_app.domain.codes import (
    COMPLETION_OUTCOMES,
    AttemptResult,
    HoldReason,
    LegalBasis,
    ReturnReason,
    WithdrawalReason,
)
from referral_app.domain.contact_attempt import AttemptGate, ContactAttempt
from referral_app.domain.language import language_problems
from referral_app.domain.lifecycle import Requirement, Rule, State, rule
from referral_app.domain.next_channel import channel_problem
from referral_app.domain.note import (
    LINKS,
    NOTE_SCHEMA,
    Meeting,
    MoveNote,
    decode_note,
    encode_note,
    note_text_problems,
    outcome_of,
    standing_attempts,
    without_outcome,
)
from referral_app.domain.problems import Problem
from referral_app.domain.referral import Referral
from referral_app.domain.roles import Role, Side
from referral_app.domain.states import REOPENABLE
from referral_app.domain.text import required
from referral_app.errors import FieldProblem, InvalidInputError

__all__ = [
    "NOTE_SCHEMA",
    "REASON_CODES",
    "Meeting",
    "Move",
    "MoveNote",
    "check_move",
    "decode_note",
    "encode_note",
    "outcome_of",
    "standing_attempts",
    "without_outcome",
]

REASON_CODES: Mapping[State, type[StrEnum]] = MappingProxyType(
    {
        State.REJECTED: ReturnReason,
        State.ON_HOLD: HoldReason,
        State.WITHDRAWN: WithdrawalReason,
    }
)
"""The code system of `note.reason_code`, by target; other targets take no code."""


@dataclass(frozen=True, slots=True)
class Move:
    """What a person wants to do: where to, whose work it becomes, by when, and the sealed note."""

    target: State
    owner: UUID | None = None
    due: date | None = None
    note: MoveNote | None = None


@dataclass(frozen=True, slots=True)
class _Checked:
    """A move with all that its check looks at."""

    move: Move
    note: MoveNote
    rule: Rule
    referral: Referral
    attempts: Sequence[ContactAttempt]
    gate: AttemptGate
    referrer_asked: bool
    now: datetime
    undoable: int | None


def check_move(
    move: Move,
    *,
    state: State,
    side: Side,
    role: Role,
    referral: Referral,
    attempts: Sequence[ContactAttempt],
    gate: AttemptGate,
    referrer_asked: bool,
    now: datetime,
    undoable: int | None = None,
) -> Rule:
    """Return the rule a move follows.

    `attempts` are those recorded so far, oldest first; `referrer_asked` says whether the referral has been
    in `help_requested`; `now` is UTC; `undoable` is the number of the last move if it recorded an attempt, which may
    then be undone. Raises NotAllowedError when role or state do not allow the move, and
    InvalidInputError (fields `owner`, `due`, `note.…`) when it lacks something.
    """
    found = rule(state, move.target, side, role)
    note = move.note if move.note is not None else MoveNote()
    checked = _Checked(move, note, found, referral, attempts, gate, referrer_asked, now, undoable)
    problems = (
        *note_text_problems(note),
        *(problem for need in Requirement if need in found.needs for problem in _lacking(need, checked)),
        *_misplaced_clear(checked),
        *_misplaced_sealed(checked),
        *_attempt_problems(checked),
        *_reopening_problems(checked),
    )
    if problems:
        raise InvalidInputError(tuple(dict.fromkeys(problems)))
    return found


_VALUES: Mapping[Requirement, tuple[str, Callable[[_Checked], object]]] = MappingProxyType(
    {
        Requirement.QUESTION: ("note.question", lambda checked: checked.note.question),
        Requirement.ANSWER: ("note.answer", lambda checked: checked.note.answer),
        Requirement.OWNER: ("owner", lambda checked: checked.move.owner),
        Requirement.FIRST_CONTACT_DATE: ("due", lambda checked: checked.move.due),
        Requirement.DUE_DATE: ("due", lambda checked: checked.move.due),
        Requirement.REVIEW_DATE: ("due", lambda checked: checked.move.due),
        Requirement.REASON_CODE: ("note.reason_code", lambda checked: checked.note.reason_code),
        Requirement.REASON_TEXT: ("note.reason_text", lambda checked: checked.note.reason_text),
        Requirement.PLANNED_ATTEMPT: ("note.planned", lambda checked: checked.note.planned),
        Requirement.NEXT_ATTEMPT: ("note.planned", lambda checked: checked.note.planned),
        Requirement.CONTACT_RESULT: ("note.attempt", lambda checked: checked.note.attempt),
        Requirement.MEETING: ("note.meeting", lambda checked: checked.note.meeting),
        Requirement.OUTCOME_CODE: ("note.outcome", lambda checked: checked.note.outcome),
        Requirement.FEEDBACK_ASKED: ("note.feedback_asked", lambda checked: checked.note.feedback_asked),
        Requirement.COMMENT: ("note.comment", lambda checked: checked.note.comment),
    }
)
"""Where the value of each requirement stands; the others are conditions, checked in `_lacking`."""


def _lacking(need: Requirement, checked: _Checked) -> Iterator[FieldProblem]:
    """Yield what a requirement finds missing."""
    if need in _VALUES:
        field, value_of = _VALUES[need]
        value = value_of(checked)
        if value is None or (isinstance(value, str) and not value.strip()):
            yield FieldProblem(field, Problem.REQUIRED)
    match need:
        case Requirement.CONTACT_RESULT:
            yield from _contact_result_problems(checked.note.attempt)
        case Requirement.ATTEMPT_GATE:
            yield from _gate_problems(checked)
        case Requirement.CONSENT_WITHDRAWN:
            yield from _consent_withdrawn_problems(checked.note)
        case _:
            pass


def _consent_withdrawn_problems(note: MoveNote) -> Iterator[FieldProblem]:
    if note.reason_code != WithdrawalReason.CONSENT_WITHDRAWN:
        yield FieldProblem("note.reason_code", Problem.REQUIRED)


def _contact_result_problems(attempt: ContactAttempt | None) -> Iterator[FieldProblem]:
    if attempt is None:
        return
    if attempt.done and attempt.result is not AttemptResult.REACHED:
        yield FieldProblem("note.attempt.result", Problem.ATTEMPT_NOT_REACHED)
    yield from required("note.attempt.answer", attempt.answer)


def _gate_problems(checked: _Checked) -> Iterator[FieldProblem]:
    attempts = [*checked.attempts, *([checked.note.attempt] if checked.note.attempt is not None else [])]
    lacking = checked.gate.missing(attempts, checked.referral.main_language, checked.referrer_asked)
    if lacking and not checked.note.reason_text.strip():
        yield FieldProblem("note.reason_text", Problem.ATTEMPT_GATE)


def _misplaced_clear(checked: _Checked) -> Iterator[FieldProblem]:
    """Yield an owner or a due date that does not belong to this move."""
    move = checked.move
    if checked.rule.side is Side.SENDER:
        if move.owner is not None:
            yield FieldProblem("owner", Problem.NOT_EXPECTED)
        if move.due is not None:
            yield FieldProblem("due", Problem.NOT_EXPECTED)
    elif move.due is not None and move.due < checked.now.date():
        yield FieldProblem("due", Problem.DATE_PAST)


def _misplaced_sealed(checked: _Checked) -> Iterator[FieldProblem]:
    """Yield values of the note that do not belong to this move, or cannot be right in any."""
    note, target = checked.note, checked.move.target
    if note.reason_code:
        codes = REASON_CODES.get(target)
        if codes is None:
            yield FieldProblem("note.reason_code", Problem.NOT_EXPECTED)
        elif note.reason_code not in list(codes):
            yield FieldProblem("note.reason_code", Problem.CODE_UNKNOWN)
    yield from _outcome_problems(checked)
    if note.undoes is not None and (
        note.undoes != checked.undoable or target is not State.CONTACTING or note.attempt is not None
    ):
        yield FieldProblem("note.undoes", Problem.NOT_EXPECTED)
    for name in LINKS:
        if getattr(note, name) is not None:  # what other acts write
            yield FieldProblem(f"note.{name}", Problem.NOT_EXPECTED)
    if note.meeting is not None:
        if target is not State.MEETING_SET:
            yield FieldProblem("note.meeting", Problem.NOT_EXPECTED)
        elif note.meeting.at < checked.now:
            yield FieldProblem("note.meeting.at", Problem.DATE_PAST)


def _outcome_problems(checked: _Checked) -> Iterator[FieldProblem]:
    """Yield an outcome of another move, and a sentence that the client did not agree to being told."""
    note, completes = checked.note, checked.move.target is State.COMPLETED
    if note.outcome is not None:
        if not completes:
            yield FieldProblem("note.outcome", Problem.NOT_EXPECTED)
        elif note.outcome not in COMPLETION_OUTCOMES:
            yield FieldProblem("note.outcome", Problem.CODE_UNKNOWN)
    if note.outcome_text.strip():
        if not completes:
            yield FieldProblem("note.outcome_text", Problem.NOT_EXPECTED)
        elif not checked.referral.consent.tells_outcome:
            yield FieldProblem("note.outcome_text", Problem.CONSENT_OUTCOME)
    if note.feedback is not None and not (completes and note.feedback_asked):
        yield FieldProblem("note.feedback", Problem.NOT_EXPECTED)


def _reopening_problems(checked: _Checked) -> Iterator[FieldProblem]:
    """Yield that the client must be asked again before a referrer opens a referral that was closed."""
    consent = checked.referral.consent
    reopens = checked.rule.side is Side.SENDER and checked.rule.source in REOPENABLE
    if (
        reopens
        and checked.move.target is State.OPENED
        and consent.basis is LegalBasis.CONSENT
        and not consent.in_force(checked.now.date())
    ):
        yield FieldProblem("consent.valid_until", Problem.CONSENT_EXPIRED)


def _attempt_problems(checked: _Checked) -> Iterator[FieldProblem]:
    """Yield what is wrong with the attempt made and the attempt planned, needed or not."""
    made, planned = checked.note.attempt, checked.note.planned
    if made is not None:
        yield from language_problems("note.attempt.language", made.language)
        if not made.done:
            yield FieldProblem("note.attempt.result", Problem.ATTEMPT_NOT_DONE)
        elif made.at > checked.now:
            yield FieldProblem("note.attempt.at", Problem.DATE_FUTURE)
    if planned is not None:
        yield from language_problems("note.planned.language", planned.language)
        if planned.done:
            yield FieldProblem("note.planned.result", Problem.ATTEMPT_NOT_PLANNED)
        if planned.at.date() < checked.now.date():
            yield FieldProblem("note.planned.at", Problem.DATE_PAST)
        forbidden = channel_problem(checked.referral, planned.channel)
        if forbidden is not None:
            yield FieldProblem("note.planned.channel", forbidden)
