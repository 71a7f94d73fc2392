"""What somebody owns goes to a colleague, when she leaves or is away for long (ADR 0013)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection

from referral_app.database import calls, queries
from referral_app.database.notifications import Channel, announce
from referral_app.domain.codes import Purpose
from referral_app.domain.lifecycle import OPEN_STATES, may_hand_over
from referral_app.domain.roles import COORDINATORS, Side
from referral_app.errors import CancelledError, NotAllowedError, NotFoundError, StateChangedError
from referral_app.services.context import Context
from referral_app.translog.canonical import Json

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

_PAGE = 200


@dataclass(frozen=True, slots=True)
class HandOver:
    """`moved` have the new owner now. `left` were moved, or taken over, by a colleague meanwhile, or are protected ones
    that are not for both who hands them over and who gets them.
    """

    moved: int
    left: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class Workload:
    """How many open referrals of the unit somebody owns. `here`: she is of the unit; else they wait for an heir."""

    user_id: UUID
    name: str
    open: int
    here: bool


def workloads(context: Context) -> tuple[Workload, ...]:
    """Who owns what is open in the unit's inbox: those who are not of the unit any more first, then by name."""
    unit_id = context.person.unit_id
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        owners = queries.open_owners(conn, unit_id)
    here = {user.subject for user in directory.members(unit_id)}
    found = [
        Workload(owner, directory.user(owner).data.name, count, owner in here)
        for owner, count in owners.items()
    ]
    return tuple(sorted(found, key=lambda one: (one.here, one.name.casefold())))


def hand_over(
    context: Context, from_user: UUID, to_user: UUID, progress: Progress, cancelled: Cancelled
) -> HandOver:
    """Give what one owned to another, as moves of their own that anybody can see; `progress` hears (done, all).

    Nothing is opened for it. A referral that a colleague moves meanwhile is left to her. Ended anywhere it goes on
    from there when it is called again. Raises NotAllowedError for somebody who may not own referrals of this unit,
    CancelledError between two moves.
    """
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        members = directory.members(context.person.unit_id)
        if all(user.subject != to_user or user.data.role not in COORDINATORS for user in members):
            raise NotAllowedError
        rows = _owned(context, conn, from_user)
        moved, left = 0, list[UUID]()
        for done, row in enumerate(rows):
            progress(done, len(rows))
            if cancelled():
                raise CancelledError
            if give(context, conn, row, to_user):
                moved += 1
            else:
                left.append(row.referral_id)
        progress(len(rows), len(rows))
        announce(conn, Channel.INTAKE)
    return HandOver(moved, tuple(left))


def give(context: Context, conn: Connection, row: queries.HeaderRow, to_user: UUID) -> bool:
    """Name another owner; all else stays. Whether nobody was faster. Raises NotAllowedError."""
    if not may_hand_over(row.state, Side.RECIPIENT, context.person.role):
        raise NotAllowedError
    subject: dict[str, Json] = {
        "referral": row.referral_id.hex,
        "seq": row.move_seq + 1,
        "from": row.state.value,
        "to": row.state.value,
        "owner": to_user.hex,
        "due": None if row.due_on is None else row.due_on.isoformat(),
        "attempt": False,
        "note_version": None,
        "envelope": None,
    }
    try:
        calls.move_referral(conn, context.sign("move", Purpose.HANDLE_REFERRAL, subject))
    except (StateChangedError, NotFoundError):
        return False
    return True


def _owned(context: Context, conn: Connection, user_id: UUID) -> list[queries.HeaderRow]:
    rows: list[queries.HeaderRow] = []
    wanted = queries.HeaderFilter(states=OPEN_STATES, owner=user_id)
    after: queries.Cursor | None = None
    while True:
        page = queries.inbox_page(
            conn, context.person.unit_id, wanted, queries.HeaderSort(), after, limit=_PAGE
        )
        rows += page.rows
        after = page.next
        if after is None:
            return rows
