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
from typing import Final
from uuid import UUID

from referral_app.database.queries import HeaderRow, MoveRow
from referral_app.directory.chain import Directory, Signer
from referral_app.domain.lifecycle import (
    CLOSED_STATES,
    FORWARD,
    MERGE,
    REFER_ON,
    RULES,
    State,
    may_absorb,
    may_correct,
    may_hand_over,
    may_separate,
    may_take_over,
)
from referral_app.domain.roles import COORDINATORS, TRIAGE_LEADS, Role, Side
from referral_app.errors import KotosiltaError
from referral_app.services.sealing import CONTENT_PART
from referral_app.translog.statement import SignedStatement, Statement, verify_statement

_SENDING_ON: Final = frozenset({FORWARD, REFER_ON})
_KEEPING: Final = frozenset({REFER_ON, MERGE})
"""Acts that leave a referral as it is and write into its history."""
_NAMES_OF_INTO: Final = ("referral", "seq", "state", "note_version", "envelope")


@dataclass(frozen=True, slots=True)
class _Standing:
    """What the moves so far have made of the clear columns."""

    state: State | None = None
    owner: UUID | None = None
    due_on: date | None = None
    note: bytes | None = None
    attempts: int = 0
    answerer: UUID | None = None
    merged_from: _Standing | None = None
    """What it was before it was merged: that is what it is again when it comes apart."""


def verified_moves(directory: Directory, row: HeaderRow, moves: Sequence[MoveRow]) -> frozenset[int]:
    """The `seq` of each move that somebody signed, as shown, and had the right to make.

    `moves` are all up to the header's `move_seq`, in order. When the header is not what they lead to, the last is
    left out: it is the one that claims to have brought the referral where it is shown.
    """
    statements = {
        move.seq: _signed(directory, row, move, before)
        for before, move in zip((None, *moves), moves, strict=False)
    }
    verified = {seq for seq, statement in statements.items() if statement is not None}
    if moves and not _leads_to(directory, row, moves, statements):
        verified.discard(moves[-1].seq)
    return frozenset(verified)


def _signed(directory: Directory, row: HeaderRow, move: MoveRow, before: MoveRow | None) -> Statement | None:
    """The statement behind a move; None when it is refused, forged, or says something else. `before` is the last move
    before it.
    """
    try:
        signer = directory.signer_at(Statement.decode(move.statement).key_id, move.at)
        statement = verify_statement(SignedStatement(move.statement, move.signature), signer.key)
    except KotosiltaError:
        return None
    person = signer.entry
    who = (statement.actor, statement.unit)
    if move.refused or who != (person.subject, person.data.unit) or who != (move.actor, move.unit_id):
        return None
    may = _may_send_on if _is_sent_on(statement, move) else _may
    if not may(directory, row, move, signer, statement.act, before):
        return None
    return statement if _says(directory, statement, row, move) else None


def _is_sent_on(statement: Statement, move: MoveRow) -> bool:
    """Whether a referral begins with this: another was sent on as this one."""
    return statement.act in _SENDING_ON and move.source is None


def _may_send_on(
    _directory: Directory, row: HeaderRow, move: MoveRow, signer: Signer, act: str, _before: MoveRow | None
) -> bool:
    """Whether the unit that the header names has sent it on, then and by somebody who may."""
    roles = TRIAGE_LEADS if act == FORWARD else COORDINATORS
    where = (move.unit_id, move.at) == (row.forwarded_from, row.forwarded_at)
    return where and signer.entry.data.role in roles


def _may(
    directory: Directory, row: HeaderRow, move: MoveRow, signer: Signer, act: str, before: MoveRow | None
) -> bool:
    """Whether the lifecycle lets this person's role make the move for her unit's side."""
    side = side_of(directory, row, move)
    if side is None:
        return False
    role: Role = signer.entry.data.role
    source = State.DRAFT if move.source is None else move.source
    if act in _KEEPING and source is move.target:
        return may_absorb(source, side, role) and move.note_version is not None and not move.attempt
    if source is State.MERGED and before is not None and before.source is move.target:
        return may_separate(source, before.source, side, role) and move.note_version is None
    if source is move.target and side is Side.SENDER:
        may = may_take_over if move.note_version is None else may_correct
        return may(source, side, role) and not move.attempt
    if source is move.target and move.note_version is None and not move.attempt:
        return may_hand_over(source, side, role)
    return any(
        (rule.source, rule.target, rule.side) == (source, move.target, side)
        and role in rule.roles
        and rule.implied is (act != "move")
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
        case "forward" | "refer_on" if move.source is None:
            new = _part(subject, "new")
            first = (move.seq, move.note_version, move.note_envelope) == (1, 1, row.first_envelope)
            said = _submitted(row) | {"author": row.author.hex}
            return first and _is_between(directory, new, row) and _holds(new, said)
        case "merge" if move.source is move.target:
            said = _moved(row, move) | {"state": move.source}
            return _holds(_part(subject, "into"), {name: said[name] for name in _NAMES_OF_INTO})
        case "read":
            items = subject.get("items")
            opening = {"referral": row.referral_id.hex, "part": CONTENT_PART}
            return (move.source, move.target) == (State.SENT, State.OPENED) and any(
                isinstance(item, Mapping) and _holds(item, opening)
                for item in (items if isinstance(items, Sequence) else ())
            )
        case "move" | "forward" | "refer_on" | "merge":
            kept: dict[str, object] = {"owner": None} if keeps_standing(directory, row, move) else {}
            return _holds(subject, kept | _moved(row, move))
        case _:
            return False


def _moved(row: HeaderRow, move: MoveRow) -> dict[str, object]:
    """What a statement says of a move, but for owner and date."""
    return {
        "referral": row.referral_id.hex,
        "seq": move.seq,
        "from": move.source,
        "to": move.target,
        "attempt": move.attempt,
        "note_version": move.note_version,
        "envelope": move.note_envelope.hex() if move.note_envelope else None,
    }


def _part(subject: Mapping[str, object], name: str) -> Mapping[str, object]:
    """What a subject says of the other referral."""
    found = subject.get(name)
    return found if isinstance(found, Mapping) else {}


def _is_between(directory: Directory, subject: Mapping[str, object], row: HeaderRow) -> bool:
    """Whether the submit named the two units, or those whose work they have now."""
    said = (subject.get("recipient_unit"), subject.get("sender_unit"))
    return all(
        holder.hex == unit or unit in {one.hex for one in directory.predecessors(holder)}
        for unit, holder in zip(said, (row.recipient_unit, row.sender_unit), strict=True)
    )


def _submitted(row: HeaderRow) -> dict[str, object]:
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
        elif keeps_standing(directory, row, move) or _is_keeping(move, statements[seq]):
            standings = {_kept(before, move, statements[seq]) for before in left}
        else:
            standings = {_after(before, move, statements[seq]) for before in left}
    if all(move.refused for move in moves):
        standings = {_Standing(State.IN_ERROR)}
    shown = _Standing(
        row.state, row.owner, row.due_on, row.last_note_envelope, row.attempt_count, row.answerer
    )
    return row.move_seq == len(moves) and shown in {replace(one, merged_from=None) for one in standings}


def _is_keeping(move: MoveRow, statement: Statement | None) -> bool:
    """Whether the receiving unit wrote something into the history, and all else stays."""
    return statement is not None and statement.act in _KEEPING and move.source is move.target


def _kept(before: _Standing, move: MoveRow, statement: Statement | None) -> _Standing:
    """A correction changes nothing here; a date other than the one that stands would show."""
    subject: Mapping[str, object] = {} if statement is None else statement.subject
    due = (_part(subject, "into") if "into" in subject else subject).get("due")
    return replace(
        before,
        due_on=date.fromisoformat(due) if isinstance(due, str) else None,
        answerer=move.actor if move.note_version is None else before.answerer,
    )


def _after(before: _Standing, move: MoveRow, statement: Statement | None) -> _Standing:
    subject: Mapping[str, object] = {} if statement is None else statement.subject
    if move.source is None and "new" in subject:
        subject = _part(subject, "new")
        answerer = subject.get("answerer")
        before = replace(before, answerer=UUID(hex=answerer) if isinstance(answerer, str) else None)
    owner, due = subject.get("owner"), subject.get("due")
    if statement is not None and statement.act == "read":  # opening leaves the date as it is
        return replace(before, state=move.target)
    if move.source is State.MERGED and before.merged_from is not None and move.note_version is None:
        before = before.merged_from
    return replace(
        before,
        merged_from=before if move.target is State.MERGED else None,
        state=move.target,
        owner=UUID(hex=owner) if isinstance(owner, str) else before.owner,
        due_on=date.fromisoformat(due) if isinstance(due, str) and move.target not in CLOSED_STATES else None,
        note=move.note_envelope or before.note,
        attempts=before.attempts + move.attempt - ("undoes" in subject),
    )
