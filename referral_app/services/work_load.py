"""How the work of a unit stands: who has how much, and what lies unopened. Of clear columns only: nothing is read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from referral_app.database import queries
from referral_app.domain.codes import Priority
from referral_app.domain.escalation import is_forgotten
from referral_app.domain.lifecycle import State
from referral_app.domain.reference import reference_of
from referral_app.domain.roles import COORDINATORS
from referral_app.domain.targets import USUAL
from referral_app.services.context import Context

MOST_FORGOTTEN: Final = 20


@dataclass(frozen=True, slots=True)
class OwnerLoad:
    """What one person has in work. `here`: she is of the unit."""

    user_id: UUID
    name: str
    open: int
    overdue: int
    meetings_today: int
    here: bool


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A referral that nobody has opened for as many days as the unit allows; `came_at` is since when it lies there."""

    referral_id: UUID
    reference: str
    priority: Priority
    came_at: datetime


@dataclass(frozen=True, slots=True)
class UnitLoad:
    """A unit's open work: by owner, those who are not of the unit any more last; what is nobody's; and of that, how
    much nobody has opened, with the oldest that lie too long (at most MOST_FORGOTTEN, `forgotten_more` says of others).
    """

    owners: tuple[OwnerLoad, ...]
    nobodys: int
    unopened: int
    forgotten: tuple[Forgotten, ...]
    forgotten_more: bool
    unopened_days: int = USUAL.unopened_days
    """How long the unit lets something lie unopened."""

    @property
    def overdue(self) -> int:
        """Of all owners."""
        return sum(one.overdue for one in self.owners)


def unit_load(context: Context) -> UnitLoad:
    """How the work of the caller's unit stands now. The cost grows with what is open only.

    Raises DatabaseUnreachableError, DirectoryInvalidError.
    """
    unit_id, today, now = context.person.unit_id, context.today(), context.clock()
    wanted = queries.HeaderFilter(states=frozenset({State.SENT}))
    oldest = queries.HeaderSort("sent_at", descending=False)
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        loads = queries.open_loads(conn, unit_id, today)
        page = queries.inbox_page(conn, unit_id, wanted, oldest, limit=MOST_FORGOTTEN + 1)
    members = {user.subject: user.data for user in directory.members(unit_id)}
    workers = {user_id for user_id, data in members.items() if data.role in COORDINATORS}
    owners = [
        _owner(directory.user(one).data.name, one, loads.get(one, _NOTHING), here=one in members)
        for one in workers | {owner for owner in loads if owner is not None}
    ]
    days = directory.unit(unit_id).data.targets.unopened_days
    late = [row for row in page.rows if is_forgotten(row.state, row.came_at, now, days)]
    nobodys = loads.get(None, _NOTHING)
    return UnitLoad(
        owners=tuple(sorted(owners, key=lambda one: (not one.here, one.name.casefold()))),
        nobodys=nobodys.open,
        unopened=nobodys.unopened,
        forgotten=tuple(
            Forgotten(row.referral_id, reference_of(row.referral_id), row.priority, row.came_at)
            for row in late[:MOST_FORGOTTEN]
        ),
        forgotten_more=len(late) > MOST_FORGOTTEN,
        unopened_days=days,
    )


_NOTHING: Final = queries.OpenLoad(0, 0, 0, 0)


def _owner(name: str, user_id: UUID, load: queries.OpenLoad, *, here: bool) -> OwnerLoad:
    return OwnerLoad(user_id, name, load.open, load.overdue, load.meetings_today, here)
