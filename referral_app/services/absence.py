"""Who stands in while somebody is away, and who takes over what a leaver had."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Connection

from referral_app.database import calls, queries
from referral_app.database.notifications import Channel, announce
from referral_app.directory.entry import AbsenceData
from referral_app.domain.codes import Purpose
from referral_app.domain.lifecycle import OPEN_STATES, may_hand_over
from referral_app.domain.roles import Side
from referral_app.errors import CancelledError, NotAllowedError, NotFoundError, StateChangedError
from referral_app.services.context import Context
from referral_app.services.issuing_seeds import add_entry, one_transaction, own_authority, validity
from referral_app.translog.canonical import Json

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

_PAGE = 200


@dataclass(frozen=True, slots=True)
class Cover:
    """Who is away today and who stands in for her; `deputy` is None when nobody does."""

    user_id: UUID
    name: str
    deputy: UUID | None


@dataclass(frozen=True, slots=True)
class HandOver:
    """`moved` have the new owner now. `left` were moved, or taken over, by a colleague meanwhile."""

    moved: int
    left: tuple[UUID, ...]


def note_absence(context: Context, user_id: UUID, deputy: UUID | None, first: date, last: date) -> int:
    """Say that somebody of the unit is away from `first` to `last`, both included, and who covers for her; with no
    deputy, that she is at work after all. By a lead; the version of the directory entry.

    Raises NotAllowedError without the unit's seed, DirectoryInvalidError when one of the two is not of the unit or the
    dates are not in order.
    """
    with one_transaction(context) as conn:
        directory = context.follow_directory(conn)
        authority = own_authority(context, conn)
        if directory.user(user_id).data.unit not in authority.units:
            raise NotAllowedError
        data = AbsenceData(deputy, first, last)
        entry = authority.note_absence(directory, user_id, data, validity(context))
        return add_entry(context, conn, directory, entry).version


def covers(context: Context) -> tuple[Cover, ...]:
    """The unit's people who have a deputy today."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    today = context.today()
    found = (
        Cover(user.subject, user.data.name, directory.deputy_of(user.subject, today))
        for user in directory.members(context.person.unit_id)
    )
    return tuple(cover for cover in found if cover.deputy is not None)


def owned(context: Context, user_id: UUID) -> tuple[UUID, ...]:
    """The open referrals in the unit's inbox that somebody owns."""
    with context.connect() as conn:
        return tuple(row.referral_id for row in _owned(context, conn, user_id))


def hand_over(
    context: Context, from_user: UUID, to_user: UUID, progress: Progress, cancelled: Cancelled
) -> HandOver:
    """Give what one owned to another, as moves of their own that anybody can see; `progress` hears (done, all).

    Nothing is opened for it. A referral that a colleague moves meanwhile is left to her. Raises NotAllowedError
    for somebody who may not own referrals of this unit, CancelledError between two moves.
    """
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        if all(user.subject != to_user for user in directory.members(context.person.unit_id)):
            raise NotAllowedError
        rows = _owned(context, conn, from_user)
        moved, left = 0, list[UUID]()
        for done, row in enumerate(rows):
            progress(done, len(rows))
            if cancelled():
                raise CancelledError
            if _give(context, conn, row, to_user):
                moved += 1
            else:
                left.append(row.referral_id)
        progress(len(rows), len(rows))
        announce(conn, Channel.INTAKE)
    return HandOver(moved, tuple(left))


def _give(context: Context, conn: Connection, row: queries.HeaderRow, to_user: UUID) -> bool:
    """Name another owner; all else stays. Whether nobody was faster."""
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
