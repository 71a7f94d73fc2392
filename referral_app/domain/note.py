"""What is sealed with a move: the words and codes that only the two units may read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from referral_app.domain.codes import AttemptChannel, AttemptResult, MeetingInterpreter, Outcome
from referral_app.domain.contact_attempt import ContactAttempt, attempt_text_problems
from referral_app.domain.feedback import Feedback, feedback_json, feedback_text_problems, read_feedback
from referral_app.domain.states import State
from referral_app.domain.strict_json import Fields, Json, decode_document, encode_id, encode_json, encode_time
from referral_app.domain.text import LINE_LIMIT, TEXT_LIMIT, text_problems
from referral_app.errors import CannotOpenError, FieldProblem, InvalidInputError

NOTE_SCHEMA = "kotosilta/note/1"

_TEXTS = ("question", "answer", "reason_text", "comment", "outcome_text")
_CODE_LIMIT = 32
_LATER_LINKS = ("forwarded_as", "merged_into", "absorbed")
LINKS = ("forwarded_to", *_LATER_LINKS)
"""Fields that name another unit or referral."""


@dataclass(frozen=True, slots=True, repr=False)
class Meeting:
    """A meeting agreed with the client; `at` is UTC."""

    at: datetime
    place: str
    interpreter: MeetingInterpreter


@dataclass(frozen=True, slots=True, repr=False)
class MoveNote:
    """The sealed part of a move; which fields a move needs is told by its rule.

    `reason_code` is a value of the code system of the move's target (`moves.REASON_CODES`). `attempt` is one
    that was made, `planned` the next one. `undoes` is the number of the move before, whose attempt was recorded by
    mistake and does not count. `forwarded_to` is the unit that it was sent on to, as the referral `forwarded_as`;
    `merged_into` is the referral under which the work goes on, `absorbed` one that was merged into this one.
    """

    question: str = ""
    answer: str = ""
    reason_code: str = ""
    reason_text: str = ""
    comment: str = ""
    outcome: Outcome | None = None
    outcome_text: str = ""
    feedback_asked: bool | None = None
    attempt: ContactAttempt | None = None
    planned: ContactAttempt | None = None
    meeting: Meeting | None = None
    forwarded_to: UUID | None = None
    feedback: Feedback | None = None
    undoes: int | None = None
    forwarded_as: UUID | None = None
    merged_into: UUID | None = None
    absorbed: UUID | None = None


def outcome_of(state: State, note: MoveNote | None) -> Outcome | None:
    """Return what a referral led to, from the state it is in and the note that brought it there."""
    if state is State.UNREACHED:
        return Outcome.NOT_REACHED
    if state is State.CLIENT_DECLINED:
        return Outcome.DECLINED
    if state is State.COMPLETED and note is not None:
        return note.outcome
    return None


def without_outcome(note: MoveNote) -> MoveNote:
    """Return the note as somebody sees it who may not be told what the referral led to."""
    return replace(note, outcome=None, outcome_text="", feedback=None)


def standing_attempts(notes: Iterable[tuple[int, MoveNote | None]]) -> tuple[ContactAttempt, ...]:
    """Return the attempts recorded in numbered notes, in their order, without those undone by the note after."""
    attempts: dict[int, ContactAttempt] = {}
    for seq, note in notes:
        if note is None:
            continue
        if note.undoes == seq - 1:
            attempts.pop(note.undoes, None)
        if note.attempt is not None:
            attempts[seq] = note.attempt
    return tuple(attempts.values())


def note_text_problems(note: MoveNote) -> Iterator[FieldProblem]:
    """Yield what is wrong with the texts, whatever they mean."""
    for name in _TEXTS:
        yield from text_problems(f"note.{name}", getattr(note, name), TEXT_LIMIT, lines=True)
    yield from text_problems("note.reason_code", note.reason_code, _CODE_LIMIT)
    if note.attempt is not None:
        yield from attempt_text_problems("note.attempt", note.attempt)
    if note.planned is not None:
        yield from attempt_text_problems("note.planned", note.planned)
    if note.meeting is not None:
        yield from text_problems("note.meeting.place", note.meeting.place, LINE_LIMIT)
    if note.feedback is not None:
        yield from feedback_text_problems("note.feedback", note.feedback)


def encode_note(note: MoveNote) -> bytes:
    """Return the bytes to seal. Raises InvalidInputError for texts that could not be read back."""
    problems = tuple(note_text_problems(note))
    if problems:
        raise InvalidInputError(problems)
    meeting = note.meeting
    later: dict[str, Json] = {}
    if note.feedback is not None:
        later["feedback"] = feedback_json(note.feedback)
    if note.undoes is not None:
        later["undoes"] = note.undoes
    for name in _LATER_LINKS:
        if getattr(note, name) is not None:
            later[name] = encode_id(getattr(note, name))
    return encode_json(
        {
            "schema": NOTE_SCHEMA,
            "question": note.question,
            "answer": note.answer,
            "reason_code": note.reason_code,
            "reason_text": note.reason_text,
            "comment": note.comment,
            "outcome": note.outcome.value if note.outcome is not None else None,
            "outcome_text": note.outcome_text,
            "feedback_asked": note.feedback_asked,
            "attempt": _attempt_json(note.attempt) if note.attempt is not None else None,
            "planned": _attempt_json(note.planned) if note.planned is not None else None,
            "meeting": _meeting_json(meeting) if meeting is not None else None,
            "forwarded_to": encode_id(note.forwarded_to),
            **later,
        }
    )


def decode_note(data: bytes) -> MoveNote:
    """Read what `encode_note` wrote. Raises CannotOpenError for anything else."""
    fields = decode_document(data, NOTE_SCHEMA)
    note = MoveNote(
        question=fields.text("question"),
        answer=fields.text("answer"),
        reason_code=fields.text("reason_code"),
        reason_text=fields.text("reason_text"),
        comment=fields.text("comment"),
        outcome=fields.optional("outcome", lambda name: fields.code(name, Outcome)),
        outcome_text=fields.text("outcome_text"),
        feedback_asked=fields.optional("feedback_asked", fields.flag),
        attempt=fields.optional_part("attempt", _read_attempt),
        planned=fields.optional_part("planned", _read_attempt),
        meeting=fields.optional_part("meeting", _read_meeting),
        forwarded_to=fields.optional("forwarded_to", fields.identifier),
        feedback=fields.later("feedback", lambda name: fields.part(name, read_feedback)),
        undoes=fields.later("undoes", fields.count),
        forwarded_as=fields.later("forwarded_as", fields.identifier),
        merged_into=fields.later("merged_into", fields.identifier),
        absorbed=fields.later("absorbed", fields.identifier),
    )
    fields.done()
    if any(note_text_problems(note)):
        raise CannotOpenError
    return note


def _attempt_json(attempt: ContactAttempt) -> Json:
    return {
        "at": encode_time(attempt.at),
        "channel": attempt.channel.value,
        "language": attempt.language,
        "interpreter": attempt.interpreter,
        "result": attempt.result.value if attempt.result is not None else None,
        "by": attempt.by,
        "answer": attempt.answer,
        "next_step": attempt.next_step,
    }


def _read_attempt(fields: Fields) -> ContactAttempt:
    return ContactAttempt(
        at=fields.time("at"),
        channel=fields.code("channel", AttemptChannel),
        language=fields.text("language"),
        interpreter=fields.flag("interpreter"),
        result=fields.optional("result", lambda name: fields.code(name, AttemptResult)),
        by=fields.text("by"),
        answer=fields.text("answer"),
        next_step=fields.text("next_step"),
    )


def _meeting_json(meeting: Meeting) -> Json:
    return {
        "at": encode_time(meeting.at),
        "place": meeting.place,
        "interpreter": meeting.interpreter.value,
    }


def _read_meeting(fields: Fields) -> Meeting:
    return Meeting(
        at=fields.time("at"),
        place=fields.text("place"),
        interpreter=fields.code("interpreter", MeetingInterpreter),
    )
