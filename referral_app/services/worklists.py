"""What is "mine": one's own, and what belongs to the people whom one covers for today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from heapq import merge
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from referral_app.database import queries
from referral_app.database.queries import Cursor, HeaderFilter, HeaderPage, HeaderRow, HeaderSort
from referral_app.domain.codes import Priority
from referral_app.domain.lifecycle import State
from referral_app.services.context import Context

_NO_DATE = date(9999, 12, 31)
_PRIORITIES = list(Priority)
_STATES = list(State)
_SORT_KEYS: dict[str, Callable[[HeaderRow], tuple[Any, ...]]] = {
    "sent_at": lambda row: (row.sent_at, row.referral_id),
    "changed_at": lambda row: (row.changed_at, row.referral_id),
    "due_on": lambda row: (row.due_on or _NO_DATE, row.referral_id),
    "priority": lambda row: (_PRIORITIES.index(row.priority), row.sent_at, row.referral_id),
    "state": lambda row: (_STATES.index(row.state), row.sent_at, row.referral_id),
}
"""The database's sort keys (`queries.SORT_KEYS`), from what a row shows."""


def my_owners(context: Context) -> tuple[UUID, ...]:
    """Whose referrals are this person's to see to today, herself first."""
    own = context.person.user_id
    return (own, *context.directory.covered_by(own, context.today()))


def page_of_owners(
    conn: Connection,
    unit_id: UUID,
    wanted: HeaderFilter,
    owners: tuple[UUID, ...],
    sort: HeaderSort,
    after: Cursor | None,
    limit: int,
) -> HeaderPage:
    """A page of what was sent to the unit and belongs to one of `owners`: their pages, merged."""
    pages = [
        queries.inbox_page(conn, unit_id, replace(wanted, owner=owner), sort, after, limit=limit)
        for owner in owners
    ]
    if len(pages) == 1:
        return pages[0]
    key = _SORT_KEYS[sort.column]
    rows = merge(*(page.rows for page in pages), key=key, reverse=sort.descending)
    shown = tuple(islice(rows, limit))
    more = any(page.next for page in pages) or sum(len(page.rows) for page in pages) > limit
    return HeaderPage(shown, Cursor(key(shown[-1])) if more and shown else None)
