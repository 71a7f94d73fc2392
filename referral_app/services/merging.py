"""Two referrals of the same client in one unit: one ends as merged, and the work goes on under the other.

Nothing of either is changed or thrown away. Each sender reads in the history of her own referral what happened, and
nothing of whoever sent the other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from referral_app.database import calls, queries
from referral_app.database.notifications import Channel, announce
from referral_app.domain.codes import Purpose
from referral_app.domain.lifecycle import MERGE, State, may_absorb, may_merge, may_separate
from referral_app.domain.moves import Move
from referral_app.domain.note import MoveNote
from referral_app.domain.problems import Problem
from referral_app.domain.same_person import may_be_same
from referral_app.errors import FieldProblem, InvalidInputError, NotAllowedError
from referral_app.services.context import Context
from referral_app.services.follow_up import (
    ReferralView,
    as_it_is_now,
    make_checked,
    open_referral,
    seal_note,
)
from referral_app.services.inbox import InboxRow
from referral_app.services.searching import Searching
from referral_app.translog.canonical import Json
from referral_app.translog.statement import Statement


@dataclass(frozen=True, slots=True, repr=False)
class Merging:
    """The referral under which the work goes on, and why."""

    into: UUID
    comment: str = ""


class Separating:
    """The wish to take a merged referral apart again."""


def merge(context: Context, view: ReferralView, wanted: Merging) -> ReferralView:
    """End a referral as merged into another one of the unit; returns it as it is now.

    The other one is opened for it, in a logged read: both must be of the same client.

    Raises:
        NotAllowedError: a state or the role does not allow it.
        InvalidInputError (`into`): the other is of another client.
        NotFoundError: the other is absent or not this unit's.
        StateChangedError: somebody else moved either of them; nothing was changed.
    """
    if view.referral is None or not may_merge(view.state, view.side, context.person.role):
        raise NotAllowedError
    if wanted.into == view.referral_id:
        raise NotAllowedError
    other = open_referral(context, wanted.into)
    if other.referral is None or not may_absorb(other.state, other.side, context.person.role):
        raise NotAllowedError
    if not may_be_same(view.referral, other.referral):
        raise InvalidInputError((FieldProblem("into", Problem.MERGE_OTHER_CLIENT),))
    told = MoveNote(comment=wanted.comment, merged_into=wanted.into)
    with context.connect() as conn:
        context.follow_directory(conn)
        note = seal_note(context, conn, view, told)
        kept = seal_note(context, conn, other, MoveNote(absorbed=view.referral_id))
        subject: dict[str, Json] = {
            "referral": view.referral_id.hex,
            "seq": view.move_seq + 1,
            "from": view.state.value,
            "to": State.MERGED.value,
            "owner": None,
            "due": None,
            "attempt": False,
            "note_version": view.envelope_version + 1,
            "envelope": note.envelope_hash.hex(),
            "into": {
                "referral": other.referral_id.hex,
                "seq": other.move_seq + 1,
                "state": other.state.value,
                "due": None if other.due_on is None else other.due_on.isoformat(),
                "note_version": other.envelope_version + 1,
                "envelope": kept.envelope_hash.hex(),
            },
        }
        calls.merge_referrals(conn, context.sign(MERGE, Purpose.HANDLE_REFERRAL, subject), note, kept)
        announce(conn, Channel.INTAKE)
    return as_it_is_now(context, view, told)


def same_client(context: Context, searching: Searching, view: ReferralView) -> tuple[InboxRow, ...]:
    """The unit's other open referrals that may be of the same client, by a word of the name and the year of birth.

    Fills the session's index of what is open where nobody has searched yet. Raises as `Searching.fill`.
    """
    if view.referral is None:
        return ()
    searching.fill(lambda _done, _all: None, lambda: False)
    summary = view.referral.summary()
    words = f"{summary.name.given} {summary.name.family}".split()
    found = {row.referral_id: row for word in words for row in searching.find(word)}
    found.pop(view.referral_id, None)
    return tuple(
        row
        for row in found.values()
        if row.summary is not None
        and row.summary.birth_year in (None, summary.birth_year)
        and may_absorb(row.state, view.side, context.person.role)
    )


def separate(context: Context, view: ReferralView) -> ReferralView:
    """Take a merged referral apart again: it is where it was, with its owner and date.

    Raises:
        NotAllowedError: not merged, or the role does not allow it.
        StateChangedError: somebody else was first; nothing was changed.
    """
    before = state_before_merge(view)
    if before is None or not may_separate(view.state, before, view.side, context.person.role):
        raise NotAllowedError
    with context.connect() as conn:
        due = _due_before(queries.moves_of(conn, view.referral_id))
    return make_checked(context, view, Move(before, due=due))


def state_before_merge(view: ReferralView) -> State | None:
    """Where a merged referral stood; None for one that is not merged, or was moved since."""
    last = view.history[-1] if view.history else None
    return last.source if last is not None and last.target is State.MERGED and last.verified else None


def _due_before(moves: Sequence[queries.MoveRow]) -> date | None:
    """When it was due before it was merged: every statement says so but that of the first reading."""
    due: object = None
    for move in moves[:-1]:
        statement = Statement.decode(move.statement)
        if statement.act != "read" and not move.refused:
            told = statement.subject.get("new" if move.source is None else "into", statement.subject)
            due = told.get("due") if isinstance(told, Mapping) else None
    return date.fromisoformat(due) if isinstance(due, str) else None
