"""Whether what the database shows of a referral is what people signed.

The header row and the moves are in clear, so that lists can be sorted and counted, and whoever administers the
database can change them. Nothing of them is believed: every move must be in a statement signed by somebody who was
allowed to make it, and the header must be where the moves that stand lead to. What this cannot show is that the last
moves are missing altogether; they are in the log.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from referral_app.database.queries import HeaderRow, MoveRow
from referral_app.directory.chain import Directory, Signer
from referral_app.domain.lifecycle import (
    CLOSED_STATES,
    RULES,
    State,
    may_correct,
    may_hand_over,
    may_take_over,
)
from referral_app.domain.roles import Role, Side
from referral_app.errors import KotosiltaError
from referral_app.services.sealing import CONTENT_PART
from referral_app.translog.statement import SignedStatement, Statement, verify_statement


@dataclass(frozen=True, slots=True)
class _Standing:
    """What the moves so far have made of the clear columns."""

    state: State | None = None
    owner: UUID | None = None
    due_on: date | None = None
    note: bytes | None = None
    attempts: int = 0
    answerer: UUID | None = None


def verified_moves(directory: Directory, row: HeaderRow, moves: Sequence[MoveRow]) -> frozenset[int]:
    """The `seq` of each move that somebody signed, as shown, and had the right to make.

    `moves` are all up to the header's `move_seq`, in order. When the header is not what they lead to, the last is
    left out: it is the one that claims to have brought the referral where it is shown.
    """
    statements = {move.seq: _signed(directory, row, move) for move in moves}
    verified = {seq for seq, statement in statements.items() if statement is not None}
    if moves and not _leads_to(directory, row, moves, statements):
        verified.discard(moves[-1].seq)
    return frozenset(verified)


def _signed(directory: Directory, row: HeaderRow, move: MoveRow) -> Statement | None:
    """The statement behind a move; None when it is refused, forged, or says something else."""
    try:
        signer = directory.signer_at(Statement.decode(move.statement).key_id, move.at)
        statement = verify_statement(SignedStatement(move.statement, move.signature), signer.key)
    except KotosiltaError:
        return None
    person = signer.entry
    who = (statement.actor, statement.unit)
    if move.refused or who != (person.subject, person.data.unit) or who != (move.actor, move.unit_id):
        return None
    if not _may(directory, row, move, signer) or not _says(directory, statement, row, move):
        return None
    return statement


def _may(directory: Directory, row: HeaderRow, move: MoveRow, signer: Signer) -> bool:
    """Whether the lifecycle lets this person's role make the move for her unit's side."""
    side = side_of(directory, row, move)
    if side is None:
        return False
    role: Role = signer.entry.data.role
    source = State.DRAFT if move.source is None else move.source
    if source is move.target and side is Side.SENDER:
        may = may_take_over if move.note_version is None else may_correct
        return may(source, side, role) and not move.attempt
    if source is move.target and move.note_version is None and not move.attempt:
        return may_hand_over(source, side, role)
    return any(
        (rule.source, rule.target, rule.side) == (source, move.target, side) and role in rule.roles
        for rule in RULES
    )


def side_of(directory: Directory, row: HeaderRow, move: MoveRow) -> Side | None:
    """For which side of the referral a move was made; None for neither."""
    if _was(directory, move.unit_id, row.recipient_unit):
        return Side.RECIPIENT
    return Side.SENDER if _was(directory, move.unit_id, row.sender_unit) else None


def keeps_standing(directory: Directory, row: HeaderRow, move: MoveRow) -> bool:
    """Whether the sending unit's colleague took over (no note) or corrected (a note), and all else stays."""
    return move.source is move.target and side_of(directory, row, move) is Side.SENDER


def _was(directory: Directory, unit_id: UUID, holder: UUID) -> bool:
    """Whether the unit that holds the referral now is this one, or has taken its work over."""
    return unit_id == holder or unit_id in directory.predecessors(holder)


def _says(directory: Directory, statement: Statement, row: HeaderRow, move: MoveRow) -> bool:
    """Whether the statement is of this very move."""
    subject = statement.subject
    match statement.act:
        case "submit":
            first = (move.seq, move.source, move.actor) == (1, None, row.author)
            return first and _is_between(directory, subject, row) and _holds(subject, _submitted(row))
        case "read":
            items = subject.get("items")
            opening = {"referral": row.referral_id.hex, "part": CONTENT_PART}
            return (move.source, move.target) == (State.SENT, State.OPENED) and any(
                isinstance(item, Mapping) and _holds(item, opening)
                for item in (items if isinstance(items, Sequence) else ())
            )
        case "move":
            kept = {"owner": None} if keeps_standing(directory, row, move) else {}
            return _holds(
                subject,
                kept
                | {
                    "referral": row.referral_id.hex,
                    "seq": move.seq,
                    "from": move.source,
                    "to": move.target,
                    "attempt": move.attempt,
                    "note_version": move.note_version,
                    "envelope": move.note_envelope.hex() if move.note_envelope else None,
                },
            )
        case _:
            return False


def _is_between(directory: Directory, subject: Mapping[str, object], row: HeaderRow) -> bool:
    """Whether the submit named the two units, or those whose work they have now."""
    said = (subject.get("recipient_unit"), subject.get("sender_unit"))
    return all(
        holder.hex == unit or unit in {one.hex for one in directory.predecessors(holder)}
        for unit, holder in zip(said, (row.recipient_unit, row.sender_unit), strict=True)
    )


def _submitted(row: HeaderRow) -> Mapping[str, object]:
    """What the submit said of the columns that never change."""
    return {
        "referral": row.referral_id.hex,
        "envelope": row.first_envelope.hex(),
        "recipient_municipality": row.recipient_municipality,
        "sender_organisation": row.sender_organisation.hex,
        "priority": row.priority,
        "legal_basis": row.legal_basis,
    }


def _holds(subject: Mapping[str, object], said: Mapping[str, object]) -> bool:
    return all(name in subject and subject[name] == value for name, value in said.items())


def _leads_to(
    directory: Directory,
    row: HeaderRow,
    moves: Sequence[MoveRow],
    statements: Mapping[int, Statement | None],
) -> bool:
    """Whether the header is what the moves make of it.

    A refused move leaves nothing behind but, for a while, its state: the next may have been made from there.
    """
    standings = {_Standing()}
    for seq, move in enumerate(moves, start=1):
        if move.seq != seq:
            return False
        left = {before for before in standings if before.state == move.source}
        if move.refused:
            standings |= {replace(before, state=move.target) for before in left}
        elif keeps_standing(directory, row, move):
            standings = {_kept(before, move, statements[seq]) for before in left}
        else:
            standings = {_after(before, move, statements[seq]) for before in left}
    if all(move.refused for move in moves):
        standings = {_Standing(State.IN_ERROR)}
    shown = _Standing(
        row.state, row.owner, row.due_on, row.last_note_envelope, row.attempt_count, row.answerer
    )
    return row.move_seq == len(moves) and shown in standings


def _kept(before: _Standing, move: MoveRow, statement: Statement | None) -> _Standing:
    """A correction changes nothing here; a date other than the one that stands would show."""
    due = None if statement is None else statement.subject.get("due")
    return replace(
        before,
        due_on=date.fromisoformat(due) if isinstance(due, str) else None,
        answerer=move.actor if move.note_version is None else before.answerer,
    )


def _after(before: _Standing, move: MoveRow, statement: Statement | None) -> _Standing:
    subject: Mapping[str, object] = {} if statement is None else statement.subject
    owner, due = subject.get("owner"), subject.get("due")
    return replace(
        before,
        state=move.target,
        owner=UUID(hex=owner) if isinstance(owner, str) else before.owner,
        due_on=date.fromisoformat(due) if isinstance(due, str) and move.target not in CLOSED_STATES else None,
        note=move.note_envelope or before.note,
        attempts=before.attempts + move.attempt,
    )
