"""A unit ends or merges: municipalities do. Its work goes to the unit that succeeds it.

First an administrator closes it: it receives nothing more and takes nobody new. Then one of its leads hands over:
what is open is wrapped to the successor's key and transferred, in steps of their own, so that at every moment
somebody can read each referral: until its transfer the closed unit's people, after it the successor's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection

from referral_app.database import queries, rewrap_calls
from referral_app.database.notifications import Channel, announce
from referral_app.domain.codes import Purpose
from referral_app.domain.lifecycle import OPEN_STATES
from referral_app.errors import CancelledError, NotAllowedError, StateChangedError
from referral_app.services.context import Context
from referral_app.services.epochs import rewrap_open
from referral_app.services.issuing_seeds import add_entry, one_transaction, own_authority, validity
from referral_app.services.names import Names
from referral_app.services.unit_keys import newest_epoch
from referral_app.translog.canonical import Json

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

BATCH = 200


@dataclass(frozen=True, slots=True)
class Transfer:
    """`moved` are the successor's now. `left` cannot be: a part is broken, or the referral is between the two."""

    moved: int
    left: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class Handover:
    """What is still open in a closed unit, and who takes it over; `successor` and `names` are None when nobody does.

    `ready`: the successor has a key to seal to.
    """

    open: int
    successor: UUID | None
    names: Names | None
    ready: bool


def handover(context: Context) -> Handover | None:
    """How far this lead's unit is with handing over; None while it is not closed."""
    own = context.person.unit_id
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        if not directory.is_closed(own):
            return None
        count = queries.open_count(conn, own)
    successor = directory.successor(own)
    if successor is None:
        return Handover(count, None, None, False)
    ready = newest_epoch(directory, successor) is not None
    return Handover(count, successor, directory.unit(successor).data.name, ready)


def close_unit(context: Context, unit_id: UUID, successor: UUID | None) -> int:
    """End a unit for good; the version of the directory entry. By an administrator with its organisation's seed.

    Raises NotAllowedError without it, StateChangedError when one of the two is closed already.
    """
    with one_transaction(context) as conn:
        directory = context.follow_directory(conn)
        if any(one is not None and directory.is_closed(one) for one in (unit_id, successor)):
            raise StateChangedError
        authority = own_authority(context, conn)
        if directory.unit(unit_id).data.organisation not in authority.organisations:
            raise NotAllowedError
        entry = authority.close_unit(directory, unit_id, successor, validity(context))
        return add_entry(context, conn, directory, entry).version


def transfer_open(context: Context, progress: Progress, cancelled: Cancelled) -> Transfer:
    """Hand this lead's closed unit's open referrals over to the successor; `progress` hears (done, all) of the parts,
    then of the referrals. Ended anywhere it goes on from there when it is called again.

    Raises NotAllowedError when the unit is open or nobody succeeds it, CancelledError between two batches.
    """
    own = context.person.unit_id
    with context.connect() as conn:
        successor = context.follow_directory(conn).successor(own)
    if successor is None:
        raise NotAllowedError
    broken = {
        place.referral_id for place in rewrap_open(context, progress, cancelled, successor=successor).broken
    }
    with context.connect() as conn:
        rows = [row for row in _open_rows(conn, own) if row.referral_id not in broken]
        between = {row.referral_id for row in rows if successor in (row.recipient_unit, row.sender_unit)}
        ready = [row.referral_id for row in rows if row.referral_id not in between]
        moved = 0
        for first in range(0, len(ready), BATCH):
            progress(moved, len(ready))
            if cancelled():
                raise CancelledError
            moved += _transfer(context, conn, successor, ready[first : first + BATCH])
        progress(moved, len(ready))
        left = tuple(row.referral_id for row in _open_rows(conn, own))
    return Transfer(moved, left)


def _transfer(context: Context, conn: Connection, successor: UUID, referrals: Sequence[UUID]) -> int:
    """One batch; one by one where a colleague has added a note to one of them meanwhile."""
    items: list[Json] = [{"referral": referral.hex} for referral in referrals]
    subject: dict[str, Json] = {"from": context.person.unit_id.hex, "to": successor.hex, "items": items}
    try:
        rewrap_calls.transfer(conn, context.sign("transfer", Purpose.ADMINISTRATION, subject))
    except StateChangedError:
        if len(referrals) == 1:
            return 0
        return sum(_transfer(context, conn, successor, [one]) for one in referrals)
    announce(conn, Channel.INTAKE)
    return len(referrals)


def _open_rows(conn: Connection, unit_id: UUID) -> list[queries.HeaderRow]:
    return [*_pages(queries.inbox_page, conn, unit_id), *_pages(queries.sent_page, conn, unit_id)]


def _pages(
    page_of: Callable[..., queries.HeaderPage], conn: Connection, unit_id: UUID
) -> Iterator[queries.HeaderRow]:
    wanted, after = queries.HeaderFilter(states=OPEN_STATES), None
    while True:
        page = page_of(conn, unit_id, wanted, queries.HeaderSort(), after, limit=BATCH)
        yield from page.rows
        after = page.next
        if after is None:
            return
