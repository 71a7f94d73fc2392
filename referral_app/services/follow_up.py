"""Following one referral: open it through the read gate, see its whole story, make the moves that are legal
now.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Connection

from referral_app.crypto.envelope import Envelope
from referral_app.database import calls, queries
from referral_app.database.engine import translate_errors
from referral_app.database.notifications import Channel, announce
from referral_app.directory.chain import Directory
from referral_app.domain.codes import Priority, Purpose
from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.correction import (
    CORRECTION_SCHEMA,
    ContactCorrection,
    ContactNow,
    contacts_now,
    decode_correction,
    encode_correction,
    points_of,
)
from referral_app.domain.lifecycle import (
    LOCKED_STATES,
    OPEN_STATES,
    State,
    legal_targets,
    may_forward,
    may_merge,
    may_refer_on,
    may_separate,
)
from referral_app.domain.moves import (
    NOTE_SCHEMA,
    Move,
    MoveNote,
    check_move,
    decode_note,
    encode_note,
    standing_attempts,
    without_outcome,
)
from referral_app.domain.reference import reference_of
from referral_app.domain.referral import Referral
from referral_app.domain.referral_codec import decode_referral
from referral_app.domain.roles import Role, Side
from referral_app.domain.targets import USUAL, Targets
from referral_app.errors import CannotOpenError, NotAllowedError, NotFoundError
from referral_app.services.context import Context
from referral_app.services.genuine import keeps_standing, verified_moves
from referral_app.services.names import Names
from referral_app.services.parts import first_part, note_part
from referral_app.services.read_gate import PartId, read_parts
from referral_app.services.readers import Reader, readers_shown
from referral_app.services.sealing import CONTENT_PART, NOTE_PART, seal_for_units
from referral_app.services.unseen import remember
from referral_app.translog.canonical import Json
from referral_app.translog.statement import Statement

Note = TypeVar("Note")
Told = MoveNote | ContactCorrection
"""What is sealed with a move."""


class Beside(StrEnum):
    """What the receiving unit may do besides the moves of the table."""

    FORWARD = "forward"
    REFER_ON = "refer_on"
    MERGE = "merge"
    SEPARATE = "separate"


class LinkKind(StrEnum):
    """How another referral belongs to one."""

    FORWARDED_AS = "forwarded_as"
    CAME_FROM = "came_from"
    MERGED_INTO = "merged_into"
    ABSORBED = "absorbed"


@dataclass(frozen=True, slots=True)
class Link:
    """Another referral that belongs to this one, and that this person's unit may open."""

    kind: LinkKind
    referral_id: UUID
    reference: str


@dataclass(frozen=True, slots=True)
class HistoryItem:
    """One move. `verified` says that this person signed it, might make it, and that it led where the referral stands
    (see genuine.py). `owner_name` is whose work it made it, where it named somebody. `takes_over`: from then on the
    actor answers in the sending unit; `correction`: she corrected how the client is reached. Both verified only.
    """

    seq: int
    at: datetime
    actor_name: str
    unit_names: Names
    source: State | None
    target: State
    note: MoveNote | None
    verified: bool
    owner_name: str | None = None
    correction: ContactCorrection | None = None
    takes_over: bool = False
    sent_on: bool = False
    """It is where the referral began, sent on by another unit."""
    to_names: Names | None = None
    """The unit that it was sent on to, or referred on to."""
    actor: UUID | None = None
    is_new: bool = False
    """Somebody else did it since this person last had the referral open."""


@dataclass(frozen=True, slots=True)
class ReferralView:
    """A referral as opened. `referral` is None where the content is locked, or for named colleagues only
    (`kept_from_me`): then the moves are not told either. Its ways of contact are those that hold now, `contacts` tells
    what stood there before, and `sent_contacts` are those that were sent. `answerer_name` is who answers for it in the
    sending unit. `readers` are those whom it is narrowed to; none, and it is for all of the receiving unit. `may_name`
    says that this person may name others.
    """

    referral_id: UUID
    reference: str
    state: State
    priority: Priority
    sent_at: datetime
    due_on: date | None
    owner_name: str | None
    author_name: str
    referral: Referral | None
    history: tuple[HistoryItem, ...]
    legal: tuple[State, ...]
    attempts: tuple[ContactAttempt, ...]
    move_seq: int
    envelope_version: int
    sender_unit: UUID
    recipient_unit: UUID
    sender_names: Names
    recipient_names: Names
    side: Side
    readers: tuple[Reader, ...] = ()
    kept_from_me: bool = False
    may_name: bool = False
    answerer_name: str = ""
    answers: bool = False
    """Whether this person does."""
    sent_contacts: tuple[ContactPoint, ...] = ()
    contacts: tuple[ContactNow, ...] = ()
    came_at: datetime | None = None
    """When it came to the receiving unit: `sent_at` is since when the client waits."""
    links: tuple[Link, ...] = ()
    targets: Targets = USUAL
    """What the receiving unit aims at."""
    beside: frozenset[Beside] = frozenset()
    """What this person may do besides what is `legal`."""


def open_referral(context: Context, referral_id: UUID) -> ReferralView:
    """Read a referral's content and all its notes in one logged read.

    The recipient's first reading moves it to `opened`. One that is for named colleagues only is not read.

    Raises:
        NotFoundError: absent or not this unit's.
        CannotOpenError: the content was tampered with, truncated, or is not what the author signed and sent.
        NotaryNotAnsweringError, LogInvalidError, DatabaseUnreachableError.
    """
    with context.connect() as conn:
        context.follow_directory(conn)
        row = _header(conn, referral_id)
        moves = queries.moves_of(conn, referral_id)
        named = _named(conn, referral_id)
    if _is_kept(context, row, named):
        return _view(context, row, (), None, {}, named)
    content = first_part(row, CONTENT_PART)
    notes = {
        move.seq: note_part(row, move.note_version, move.note_envelope, move.at, move.unit_id)
        for move in moves
        if move.note_version is not None and move.note_envelope is not None
    }
    locked = _is_locked(row)
    side = _side(context, row)
    purpose = Purpose.FOLLOW_UP if side is Side.SENDER else Purpose.HANDLE_REFERRAL
    contents: Mapping[PartId, bytes | None] = (
        {} if locked else read_parts(context, [content, *notes.values()], purpose)
    )
    referral = None if locked else _decode_content(contents[content])
    row, moves, named = _stored(context, referral_id)
    kept = {move.seq for move in moves if keeps_standing(context.directory, row, move)}
    opened: Mapping[int, Told | None] = {
        seq: _decoded(contents.get(part), decode_correction)
        if seq in kept
        else _decoded(contents.get(part), decode_note)
        for seq, part in notes.items()
    }
    view = _view(context, row, moves, referral, opened, named)
    if referral is not None and not any(item.seq == 1 and item.verified for item in view.history):
        raise CannotOpenError  # sealed by somebody, but not what the author signed and sent
    return view


def move(context: Context, view: ReferralView, wanted: Move) -> ReferralView:
    """Make a move on a referral that was opened; returns the referral as it then is.

    Nothing is read again: the content and the earlier notes are those of the view, the new note is the mover's own.

    Raises:
        NotAllowedError, InvalidInputError: by the domain's rules, before anything is sent.
        StateChangedError: somebody else moved it since the view was opened; nothing was changed.
    """
    if view.referral is None:
        raise NotAllowedError
    check_move(
        wanted,
        state=view.state,
        side=view.side,
        role=context.person.role,
        referral=view.referral,
        attempts=view.attempts,
        gate=view.targets.gate,
        referrer_asked=any(item.target is State.HELP_REQUESTED for item in view.history),
        now=context.clock(),
        undoable=undoable(view),
    )
    return make_checked(context, view, with_date(view, wanted, context.today()))


def with_date(view: ReferralView, wanted: Move, today: date) -> Move:
    """The same with a date, while there is something to do: the one that stands stays until another is set, so nothing
    that waits falls out of the lists. Once the sender has told how her visit went, the next step is due the same day;
    what is opened again begins anew, by the unit's target.
    """
    if wanted.due is not None or wanted.target not in OPEN_STATES:
        return wanted
    if view.state is State.HELP_REQUESTED and view.side is Side.SENDER and wanted.target is State.CONTACTING:
        return replace(wanted, due=today)
    return replace(wanted, due=view.due_on or view.targets.first_contact_by(today))


def undoable(view: ReferralView) -> int | None:
    """The number of the last move if it recorded an attempt: that may be undone, as a move of its own."""
    last = view.history[-1] if view.history else None
    return last.seq if last is not None and last.note is not None and last.note.attempt is not None else None


def make_checked(
    context: Context, view: ReferralView, wanted: Move, correction: ContactCorrection | None = None
) -> ReferralView:
    """Seal, sign and bring a move that was checked; with `correction` that is what is sealed with it."""
    told: Told | None = wanted.note if correction is None else correction
    with context.connect() as conn:
        context.follow_directory(conn)
        envelope = None if told is None else seal_note(context, conn, view, told)
        undone: dict[str, Json] = {}
        if wanted.note is not None and wanted.note.undoes is not None:
            undone = {"undoes": wanted.note.undoes}
        signed = context.sign(
            "move",
            Purpose.FOLLOW_UP if view.side is Side.SENDER else Purpose.HANDLE_REFERRAL,
            undone
            | {
                "referral": view.referral_id.hex,
                "seq": view.move_seq + 1,
                "from": view.state,
                "to": wanted.target,
                "owner": wanted.owner.hex if wanted.owner else None,
                "due": wanted.due.isoformat() if wanted.due else None,
                "attempt": wanted.note is not None and wanted.note.attempt is not None,
                "note_version": view.envelope_version + 1 if envelope else None,
                "envelope": envelope.envelope_hash.hex() if envelope else None,
            },
        )
        calls.move_referral(conn, signed, envelope)
        announce(conn, Channel.INTAKE)
    return as_it_is_now(context, view, told)


def seal_note(context: Context, conn: Connection, view: ReferralView, told: Told) -> Envelope:
    """Seal what is told as the next version of a referral, for both of its units. Raises NotFoundError."""
    correcting = isinstance(told, ContactCorrection)
    return seal_for_units(
        context,
        referral_id=view.referral_id,
        version=view.envelope_version + 1,
        previous=_header(conn, view.referral_id).last_envelope,
        contents={
            NOTE_PART: encode_correction(told) if isinstance(told, ContactCorrection) else encode_note(told)
        },
        schema_id=CORRECTION_SCHEMA if correcting else NOTE_SCHEMA,
        units=frozenset({view.sender_unit, view.recipient_unit}),
        narrowed=bool(view.readers),
    )


def as_it_is_now(context: Context, view: ReferralView, told: Told | None) -> ReferralView:
    """A referral after this person's own move, which told this; nothing of it is read again."""
    row, moves, named = _stored(context, view.referral_id)
    remember(context, view.referral_id, row.move_seq)
    notes: dict[int, Told | None] = {
        item.seq: item.note if item.correction is None else item.correction for item in view.history
    }
    notes[view.move_seq + 1] = told
    referral = view.referral
    if referral is not None:
        referral = None if _is_locked(row) else replace(referral, contact_points=view.sent_contacts)
    return _view(context, row, moves, referral, notes, named)


def colleagues(context: Context) -> tuple[tuple[UUID, str], ...]:
    """The people of this unit, who may own a referral."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    own = context.person.unit_id
    return tuple((user.subject, user.data.name) for user in directory.members(own))


def _header(conn: Connection, referral_id: UUID) -> queries.HeaderRow:
    row = queries.header(conn, referral_id)
    if row is None:
        raise NotFoundError
    return row


def _named(conn: Connection, referral_id: UUID) -> tuple[UUID, ...]:
    return queries.readers_of(conn, [referral_id]).get(referral_id, ())


def _is_kept(context: Context, row: queries.HeaderRow, named: Collection[UUID]) -> bool:
    """Whether it is for colleagues only who were named."""
    own = context.person
    return bool(named) and own.user_id not in named and own.unit_id != row.sender_unit


def _stored(
    context: Context, referral_id: UUID
) -> tuple[queries.HeaderRow, tuple[queries.MoveRow, ...], tuple[UUID, ...]]:
    """Header, moves and named readers of one moment: colleagues may be at work."""
    engine = context.engine.execution_options(isolation_level="REPEATABLE READ")
    with translate_errors(), engine.connect() as conn:
        return _header(conn, referral_id), queries.moves_of(conn, referral_id), _named(conn, referral_id)


def _is_locked(row: queries.HeaderRow) -> bool:
    """Nobody may read the content, or there is none any more."""
    return row.state in LOCKED_STATES or row.erased_at is not None


def _side(context: Context, row: queries.HeaderRow) -> Side:
    return Side.RECIPIENT if row.recipient_unit == context.person.unit_id else Side.SENDER


def _decode_content(content: bytes | None) -> Referral:
    if content is None:
        raise CannotOpenError
    return decode_referral(content)


def _decoded(content: bytes | None, decode: Callable[[bytes], Note]) -> Note | None:
    """What is sealed with a move, or None for what could not be opened."""
    if content is None:
        return None
    try:
        return decode(content)
    except CannotOpenError:
        return None


def _view(
    context: Context,
    row: queries.HeaderRow,
    moves: Sequence[queries.MoveRow],
    referral: Referral | None,
    notes: Mapping[int, Told | None],
    named: Collection[UUID],
) -> ReferralView:
    directory, side = context.directory, _side(context, row)
    kept = _is_kept(context, row, named)
    if side is Side.SENDER and (referral is None or not referral.consent.tells_outcome):
        notes = {
            seq: without_outcome(note) if isinstance(note, MoveNote) else note for seq, note in notes.items()
        }
    verified = verified_moves(directory, row, moves)
    history = tuple(
        _history_item(directory, row, move, notes.get(move.seq), signed=move.seq in verified)
        for move in moves
    )
    sent = () if referral is None else referral.contact_points
    contacts = contacts_now(sent, (item.correction for item in history if item.correction is not None))
    if referral is not None:
        referral = replace(referral, contact_points=points_of(contacts))
    answerer = row.answerer or row.author
    return ReferralView(
        referral_id=row.referral_id,
        reference=reference_of(row.referral_id),
        state=row.state,
        priority=row.priority,
        sent_at=row.sent_at,
        due_on=row.due_on,
        owner_name=directory.user(row.owner).data.name if row.owner else None,
        author_name=directory.user(row.author).data.name,
        referral=referral,
        history=history,
        legal=() if kept else legal_targets(row.state, side, context.person.role),
        attempts=standing_attempts((item.seq, item.note) for item in history),
        move_seq=row.move_seq,
        envelope_version=row.envelope_version,
        sender_unit=row.sender_unit,
        recipient_unit=row.recipient_unit,
        sender_names=directory.unit(row.sender_unit).data.name,
        recipient_names=directory.unit(row.recipient_unit).data.name,
        side=side,
        readers=readers_shown(directory, row.recipient_unit, named, context.today()),
        kept_from_me=kept,
        may_name=bool(named) and not kept and row.closed_at is None,
        answerer_name=directory.user(answerer).data.name,
        answers=answerer == context.person.user_id,
        sent_contacts=sent,
        contacts=contacts,
        came_at=row.came_at,
        links=_links(context, moves[0] if 1 in verified else None, notes),
        targets=directory.unit(row.recipient_unit).data.targets,
        beside=frozenset() if referral is None else _beside(row.state, history, side, context.person.role),
    )


def _history_item(
    directory: Directory,
    row: queries.HeaderRow,
    move: queries.MoveRow,
    note: Told | None,
    *,
    signed: bool,
) -> HistoryItem:
    kept = signed and keeps_standing(directory, row, move)
    readable = move.note_version is None or note is not None or _is_locked(row)
    return HistoryItem(
        seq=move.seq,
        at=move.at,
        actor_name=directory.user(move.actor).data.name,
        unit_names=directory.unit(move.unit_id).data.name,
        source=move.source,
        target=move.target,
        note=note if isinstance(note, MoveNote) else None,
        verified=readable and signed,
        owner_name=_new_owner(directory, move) if signed else None,
        correction=note if kept and isinstance(note, ContactCorrection) else None,
        takes_over=kept and move.note_version is None,
        sent_on=move.source is None and row.forwarded_from is not None,
        to_names=_sent_on_to(directory, note),
        actor=move.actor,
    )


def _beside(state: State, history: Sequence[HistoryItem], side: Side, role: Role) -> frozenset[Beside]:
    last = history[-1] if history else None
    before = last.source if last is not None and last.verified and last.target is State.MERGED else None
    may = {
        Beside.FORWARD: may_forward(state, side, role),
        Beside.REFER_ON: may_refer_on(state, side, role),
        Beside.MERGE: may_merge(state, side, role),
        Beside.SEPARATE: before is not None and may_separate(state, before, side, role),
    }
    return frozenset(act for act, allowed in may.items() if allowed)


def _sent_on_to(directory: Directory, note: Told | None) -> Names | None:
    """The unit that a note names, where the directory knows it."""
    if not isinstance(note, MoveNote) or note.forwarded_to is None:
        return None
    return next((unit.data.name for unit in directory.units() if unit.subject == note.forwarded_to), None)


def _links(
    context: Context,
    first: queries.MoveRow | None,
    notes: Mapping[int, Told | None],
) -> tuple[Link, ...]:
    """What notes name, and a first statement that was verified, as far as this person's unit sees it."""
    named: list[tuple[LinkKind, UUID]] = []
    for kind in (LinkKind.FORWARDED_AS, LinkKind.MERGED_INTO, LinkKind.ABSORBED):
        found = (getattr(note, kind) for note in notes.values() if isinstance(note, MoveNote))
        named += [(kind, other) for other in found if other is not None]
    if first is not None and "new" in (subject := Statement.decode(first.statement).subject):
        named.append((LinkKind.CAME_FROM, UUID(hex=str(subject.get("referral")))))
    if not named:
        return ()
    with context.connect() as conn:
        return tuple(
            Link(kind, other, reference_of(other))
            for kind, other in dict.fromkeys(named)
            if queries.header(conn, other) is not None
        )


def _new_owner(directory: Directory, move: queries.MoveRow) -> str | None:
    """Whom a move that was verified names as the owner."""
    owner = Statement.decode(move.statement).subject.get("owner")
    return directory.user(UUID(hex=owner)).data.name if isinstance(owner, str) else None
