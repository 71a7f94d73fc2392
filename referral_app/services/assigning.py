"""Several referrals become somebody's at once, each by a signed act of its own.

Whoever acts on many rows acts on what she saw: what a colleague has done since is told and not undone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from referral_app.database import queries
from referral_app.database.notifications import Channel, announce
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move
from referral_app.domain.reference import reference_of
from referral_app.domain.states import BEFORE_ACCEPTANCE
from referral_app.errors import (
    CannotOpenError,
    KotosiltaError,
    NotAllowedError,
    NotFoundError,
    StateChangedError,
    UnavailableError,
)
from referral_app.services import follow_up
from referral_app.services.context import Context
from referral_app.services.handing_over import give

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

_UNREADABLE: Final = (CannotOpenError, NotFoundError, NotAllowedError)


@dataclass(frozen=True, slots=True)
class Seen:
    """A referral as somebody saw it when she decided."""

    referral_id: UUID
    state: State
    move_seq: int


class Why(StrEnum):
    """Why one was left as it is."""

    OVERTAKEN = "overtaken"
    """A colleague, or the sender, has moved it meanwhile."""
    NOT_POSSIBLE = "not_possible"
    """Its state does not allow it, it is for others, or it cannot be opened."""
    NOT_TRIED = "not_tried"
    """The run ended before its turn came, or while it was being made: look before trying again."""


@dataclass(frozen=True, slots=True)
class Left:
    """One that was left. `by` and `at` tell of who was faster, `state` where it stands now."""

    referral_id: UUID
    reference: str
    why: Why
    by: str | None = None
    at: datetime | None = None
    state: State | None = None


@dataclass(frozen=True, slots=True)
class Assigned:
    """What a run has done. `error` is what ended it early, if anything; `stopped` says that the person did."""

    moved: int
    left: tuple[Left, ...]
    stopped: bool = False
    error: KotosiltaError | None = None


def assign(
    context: Context, seen: Sequence[Seen], to_user: UUID, due: date, progress: Progress, cancelled: Cancelled
) -> Assigned:
    """Give each to `to_user`: what has an owner is handed over, what nobody has accepted yet is opened and accepted,
    with `due` as the day of the first contact. `progress` hears (done, all).

    One that fails does not stop the others, but a lost connection or a silent notary ends the run. Blocks.
    """
    moved, left = 0, list[Left]()
    stopped, error = False, None
    for done, one in enumerate(seen):
        progress(done, len(seen))
        stopped = cancelled()
        if not stopped:
            try:
                found = _assign_one(context, one, to_user, due)
            except UnavailableError as met:
                error = met
        if stopped or error is not None:
            left += [_left(rest, Why.NOT_TRIED) for rest in seen[done:]]
            break
        if found is None:
            moved += 1
        else:
            left.append(found)
    progress(len(seen), len(seen))
    return Assigned(moved, tuple(left), stopped, error)


def _assign_one(context: Context, seen: Seen, to_user: UUID, due: date) -> Left | None:
    """Give one; None when it has the owner now."""
    with context.connect() as conn:
        context.follow_directory(conn)
        row = queries.header(conn, seen.referral_id)
        if row is None:
            return _left(seen, Why.NOT_POSSIBLE)
        faster = _overtaken(context, conn, seen, row)
        if faster is not None or row.owner == to_user:
            return faster
        if row.owner is not None:
            try:
                given = give(context, conn, row, to_user)
            except NotAllowedError:
                return _left(seen, Why.NOT_POSSIBLE)
            announce(conn, Channel.INTAKE)
            return None if given else _who_was_faster(context, conn, seen)
    if row.state not in BEFORE_ACCEPTANCE:
        return _left(seen, Why.NOT_POSSIBLE)
    return _accept(context, seen, Move(State.ACCEPTED, owner=to_user, due=due))


def _accept(context: Context, seen: Seen, wanted: Move) -> Left | None:
    """Open one, which the log records, and accept it."""
    try:
        view = follow_up.open_referral(context, seen.referral_id)
        if view.state not in BEFORE_ACCEPTANCE:
            raise StateChangedError  # noqa: TRY301 - as the database would, had it been a moment later
        follow_up.move(context, view, wanted)
    except StateChangedError:
        with context.connect() as conn:
            return _who_was_faster(context, conn, seen)
    except _UNREADABLE:
        return _left(seen, Why.NOT_POSSIBLE)
    return None


def _overtaken(context: Context, conn: Connection, seen: Seen, row: queries.HeaderRow) -> Left | None:
    """Who has moved it since it was seen; that somebody opened it is no reason to leave it."""
    if row.move_seq == seen.move_seq or (seen.state is State.SENT and row.state is State.OPENED):
        return None
    return _who_was_faster(context, conn, seen)


def _who_was_faster(context: Context, conn: Connection, seen: Seen) -> Left:
    moves = queries.moves_of(conn, seen.referral_id)
    if not moves:
        return _left(seen, Why.OVERTAKEN)
    last = moves[-1]
    by = context.directory.user(last.actor).data.name
    return Left(seen.referral_id, reference_of(seen.referral_id), Why.OVERTAKEN, by, last.at, last.target)


def _left(seen: Seen, why: Why) -> Left:
    return Left(seen.referral_id, reference_of(seen.referral_id), why)
