"""Keyset pages over the clear header rows: an inbox or a sent list costs the same however long it is.

A page sorted by state walks one index of sql/04_indexes.sql. Any other is the merge of branches, one for each state
that was asked for: each walks one index, and the merge takes from them as far as the page goes, so next to nothing
is sorted. Row level security applies to all of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, Final, Literal
from uuid import UUID

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Select,
    and_,
    func,
    literal,
    literal_column,
    or_,
    select,
    tuple_,
    union_all,
)

from referral_app.database import models
from referral_app.database.engine import translate_errors
from referral_app.domain.codes import Priority
from referral_app.domain.lifecycle import CLOSED_STATES, OPEN_STATES, State

CLOSED_COUNT_LIMIT: Final = 1000

SortColumn = Literal["sent_at", "priority", "due_on", "state", "changed_at"]

_R: Final = models.referral.c
SORT_KEYS: Final[dict[str, tuple[Column[Any], ...]]] = {
    "sent_at": (_R.sent_at, _R.id),
    "changed_at": (_R.changed_at, _R.id),
    "due_on": (_R.due_key, _R.id),
    "priority": (_R.priority_rank, _R.sent_at, _R.id),
    "state": (_R.state_rank, _R.sent_at, _R.id),
}
_STATE_RANK: Final = {state: rank for rank, state in enumerate(State)}
_STATES: Final = OPEN_STATES | CLOSED_STATES
_ANSWERS: Final = func.coalesce(_R.answerer, _R.author)
"""Who answers for a referral in the unit that sent it."""
_WAITING: Final = (State.INFO_REQUESTED, State.HELP_REQUESTED)


@dataclass(frozen=True, slots=True)
class HeaderFilter:
    """What to show; None means no limit. `due_before` keeps what is open and due before that day, `due_on` what is due
    on it.

    `sent_by` keeps what a person made or has taken over, `answered_by` what any of these people answers for now.
    """

    states: frozenset[State] | None = None
    priority: Priority | None = None
    owner: UUID | None = None
    sent_by: UUID | None = None
    answered_by: frozenset[UUID] | None = None
    due_before: date | None = None
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class HeaderSort:
    """The column to sort by. Ties are broken by the time sent (priority, state) and by id: a total order.

    `due_on` puts what has no date last, `priority` ascends from routine to asap, `state` goes along the
    lifecycle.
    """

    column: SortColumn = "sent_at"
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page ended: the sort key of its last row. Good for the sort that made it only."""

    key: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class HeaderRow:
    """The clear metadata of a referral. Envelope fields are SHA-256 hashes, as statements name them. Once
    `erased_at` is set there is no content to read any more.
    """

    referral_id: UUID
    recipient_unit: UUID
    recipient_municipality: str
    sender_unit: UUID
    sender_organisation: UUID
    author: UUID
    owner: UUID | None
    state: State
    priority: Priority
    legal_basis: str
    sent_at: datetime
    due_on: date | None
    closed_at: datetime | None
    changed_at: datetime
    attempt_count: int
    move_seq: int
    envelope_version: int
    first_envelope: bytes = field(repr=False)
    last_envelope: bytes = field(repr=False)
    last_note_version: int | None
    last_note_envelope: bytes | None = field(repr=False)
    erased_at: datetime | None
    answerer: UUID | None = None
    """Who has taken it over in the sending unit; None while its author answers."""
    forwarded_from: UUID | None = None
    """The unit that sent it on to the one that receives it now, with its content as it then was."""
    forwarded_at: datetime | None = None

    @property
    def came_at(self) -> datetime:
        """When it came to the unit that receives it; `sent_at` is since when the client waits."""
        return self.forwarded_at or self.sent_at


@dataclass(frozen=True, slots=True)
class HeaderPage:
    """A page, and the cursor of the next one; `next` is None on the last page."""

    rows: tuple[HeaderRow, ...]
    next: Cursor | None


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One move as stored, with the signed statement that made it. `source` is None for the submit."""

    seq: int
    source: State | None
    target: State
    actor: UUID
    unit_id: UUID
    at: datetime
    statement: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    note_version: int | None
    note_envelope: bytes | None = field(repr=False)
    refused: bool
    attempt: bool


@dataclass(frozen=True, slots=True)
class HeaderCounts:
    """Numbers for the worklists of a unit. All but `closed` count what is open; `closed` stops at 1000. `waiting` is
    for the sender, `meeting_today` has its meeting on the day asked about.
    """

    new: int
    mine: int
    open: int
    overdue: int
    waiting: int
    meeting_today: int
    on_hold: int
    closed: int


@dataclass(frozen=True, slots=True)
class OpenLoad:
    """What one owner has open; `unopened` is what nobody has looked at."""

    open: int
    overdue: int
    meetings_today: int
    unopened: int


ROW_COLUMNS: Final = (
    _R.id,
    _R.recipient_unit,
    _R.recipient_municipality,
    _R.sender_unit,
    _R.sender_organisation,
    _R.author,
    _R.owner,
    _R.state,
    _R.priority,
    _R.legal_basis,
    _R.sent_at,
    _R.due_on,
    _R.closed_at,
    _R.changed_at,
    _R.attempt_count,
    _R.move_seq,
    _R.envelope_version,
    _R.first_envelope,
    _R.last_envelope,
    _R.note_version,
    _R.note_envelope,
    _R.erased_at,
    _R.answerer,
    _R.forwarded_from,
    _R.forwarded_at,
)
_PAGE_COLUMNS: Final = (*ROW_COLUMNS, _R.state_rank, _R.priority_rank, _R.due_key)
"""A row with what it can be sorted by."""


def inbox_page(
    connection: Connection,
    unit_id: UUID,
    wanted: HeaderFilter,
    sort: HeaderSort,
    after: Cursor | None = None,
    *,
    limit: int = 50,
) -> HeaderPage:
    """A page of what was sent to the unit."""
    return _page(connection, _R.recipient_unit == unit_id, wanted, sort, after, limit=limit)


def sent_page(
    connection: Connection,
    unit_id: UUID,
    wanted: HeaderFilter,
    sort: HeaderSort,
    after: Cursor | None = None,
    *,
    limit: int = 50,
) -> HeaderPage:
    """A page of what the unit has sent."""
    return _page(connection, _R.sender_unit == unit_id, wanted, sort, after, limit=limit)


def header(connection: Connection, referral_id: UUID) -> HeaderRow | None:
    """One referral's header row; None when it is absent or not the caller's."""
    with translate_errors():
        row = connection.execute(select(*ROW_COLUMNS).where(_R.id == referral_id)).one_or_none()
    return None if row is None else header_row(row)


def inbox_rows(connection: Connection, unit_id: UUID, referral_ids: Iterable[UUID]) -> tuple[HeaderRow, ...]:
    """Those of the referrals that were sent to the unit, in no order."""
    query = select(*ROW_COLUMNS).where(_R.id.in_(list(referral_ids)), _R.recipient_unit == unit_id)
    with translate_errors():
        return tuple(header_row(row) for row in connection.execute(query))


def moves_of(connection: Connection, referral_id: UUID) -> tuple[MoveRow, ...]:
    """All moves of a referral in their order; none when it is absent or not the caller's."""
    m = models.move.c
    query = (
        select(
            m.seq,
            m.from_state,
            m.to_state,
            m.actor,
            m.unit_id,
            m.at,
            m.statement,
            m.signature,
            m.note_version,
            m.note_envelope,
            m.refused,
            m.attempt,
        )
        .where(m.referral_id == referral_id)
        .order_by(m.seq)
    )
    with translate_errors():
        rows = connection.execute(query).all()
    return tuple(
        MoveRow(seq, None if source is None else State(source), State(target), *rest)
        for seq, source, target, *rest in rows
    )


def readers_of(connection: Connection, referral_ids: Iterable[UUID]) -> dict[UUID, tuple[UUID, ...]]:
    """The people that those of the caller's referrals are for which are narrowed, as they were named."""
    n = models.referral_reader.c
    query = (
        select(n.referral_id, n.user_id)
        .where(n.referral_id.in_(list(referral_ids)))
        .group_by(n.referral_id, n.user_id)
        .order_by(func.min(n.at), n.user_id)
    )
    found: dict[UUID, tuple[UUID, ...]] = {}
    with translate_errors():
        for row in connection.execute(query):
            found[row.referral_id] = (*found.get(row.referral_id, ()), row.user_id)
    return found


def inbox_counts(connection: Connection, unit_id: UUID, user_id: UUID, today: date) -> HeaderCounts:
    """Counts of the unit's inbox for one of its people; the cost grows with what is open only."""
    open_rows = select(
        func.count().filter(_R.state == State.SENT),
        func.count().filter(_R.owner == user_id),
        func.count(),
        func.count().filter(_R.due_key < today),
        func.count().filter(_R.state.in_(_WAITING)),
        func.count().filter(_R.state == State.MEETING_SET, _R.due_key == today),
        func.count().filter(_R.state == State.ON_HOLD),
    ).where(_R.recipient_unit == unit_id, _R.closed_at.is_(None))
    closed = (
        select(literal(1))
        .select_from(models.referral)
        .where(_R.recipient_unit == unit_id, _R.state_rank.in_(_ranks(CLOSED_STATES)))
        .order_by(_R.state_rank, _R.sent_at)  # or the planner might walk the whole table to the first match
        .limit(CLOSED_COUNT_LIMIT)
        .subquery()
    )
    with translate_errors():
        counted = connection.execute(open_rows).one()
        closed_count = connection.execute(select(func.count()).select_from(closed)).scalar_one()
    return HeaderCounts(*counted, closed_count)


def sent_count(
    connection: Connection, unit_id: UUID, states: frozenset[State], answered_by: frozenset[UUID]
) -> int:
    """How many referrals of the sending unit, in these states, these people answer for."""
    query = select(func.count()).where(
        _R.sender_unit == unit_id, _R.state_rank.in_(_ranks(states)), _ANSWERS.in_(answered_by)
    )
    with translate_errors():
        return int(connection.execute(query).scalar_one())


def news(
    connection: Connection, unit_id: UUID, answered_by: frozenset[UUID], since: datetime | None
) -> tuple[int, datetime]:
    """How many referrals that these people answer for another unit has moved after `since`, and the server's time.

    `since` is the time that the last call gave; None counts nothing and only begins.
    """
    m = models.move.c
    with translate_errors():
        now: datetime = connection.execute(select(func.now())).scalar_one()
        if since is None:
            return 0, now
        by_others = select(literal(1)).where(
            m.referral_id == _R.id, m.seq == _R.move_seq, m.unit_id != unit_id, m.at > since
        )
        query = select(func.count()).where(
            _R.sender_unit == unit_id,
            _R.changed_at > since,
            _R.state_rank.in_(_ranks(_STATES)),
            _ANSWERS.in_(answered_by),
            by_others.exists(),
        )
        return int(connection.execute(query).scalar_one()), now


def open_owners(connection: Connection, unit_id: UUID) -> dict[UUID, int]:
    """Who owns how many of the unit's open referrals; the cost grows with what is open only."""
    query = (
        select(_R.owner, func.count())
        .where(_R.recipient_unit == unit_id, _R.closed_at.is_(None), _R.owner.is_not(None))
        .group_by(_R.owner)
    )
    with translate_errors():
        return {row[0]: row[1] for row in connection.execute(query)}


def open_loads(connection: Connection, unit_id: UUID, today: date) -> dict[UUID | None, OpenLoad]:
    """How much of the unit's open referrals each owner has, None for what is nobody's; the cost grows with what is open
    only.
    """
    query = (
        select(
            _R.owner,
            func.count(),
            func.count().filter(_R.due_key < today),
            func.count().filter(_R.state == State.MEETING_SET, _R.due_key == today),
            func.count().filter(_R.state == State.SENT),
        )
        .where(_R.recipient_unit == unit_id, _R.closed_at.is_(None))
        .group_by(_R.owner)
    )
    with translate_errors():
        return {owner: OpenLoad(*counts) for owner, *counts in connection.execute(query)}


def open_count(connection: Connection, unit_id: UUID) -> int:
    """How many open referrals a unit received or sent; the cost grows with what is open only."""
    query = select(func.count()).where(
        or_(_R.recipient_unit == unit_id, _R.sender_unit == unit_id), _R.closed_at.is_(None)
    )
    with translate_errors():
        return int(connection.execute(query).scalar_one())


def page_query(
    in_unit: ColumnElement[bool], wanted: HeaderFilter, sort: HeaderSort, after: Cursor | None, limit: int
) -> Select[Any] | None:
    """The query of a page; None when the filter lets nothing through."""
    keys = SORT_KEYS[sort.column]
    conditions = [in_unit, *_conditions(wanted)]
    if after is not None:
        row, last = tuple_(*keys), tuple_(*(literal(v, k.type) for v, k in zip(after.key, keys, strict=True)))
        conditions.append(row < last if sort.descending else row > last)
    order = [key.desc() if sort.descending else key.asc() for key in keys]
    # a number the planner can see: with a parameter it would plan anew for every page of a large table
    count: ColumnElement[int] = literal_column(str(limit))
    states = _states(wanted)
    if not states:
        return None
    if sort.column == "state":
        # one of all states needs no list of them; with one, PostgreSQL before 17 sorts what it lists
        in_states = [] if states == _STATES else [_R.state_rank.in_(_ranks(states))]
        return select(*_PAGE_COLUMNS).where(and_(*conditions, *in_states)).order_by(*order).limit(count)
    branches = [
        select(*_PAGE_COLUMNS).where(and_(*conditions, _R.state_rank == rank)).order_by(*order).limit(count)
        for rank in _ranks(states)
    ]
    merged = union_all(*branches).subquery()
    order = [merged.c[key.name].desc() if sort.descending else merged.c[key.name].asc() for key in keys]
    return select(merged).order_by(*order).limit(count)


def _states(wanted: HeaderFilter) -> frozenset[State]:
    """The states that a filter lets through."""
    states = _STATES if wanted.states is None else wanted.states & _STATES
    return states if wanted.due_before is None else states & OPEN_STATES


def _ranks(states: Iterable[State]) -> list[ColumnElement[int]]:
    """Along the lifecycle; numbers that the planner can see."""
    return [literal_column(str(rank)) for rank in sorted(_STATE_RANK[state] for state in states)]


def _conditions(wanted: HeaderFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.priority is not None:
        conditions.append(_R.priority == wanted.priority)
    if wanted.owner is not None:
        conditions.append(_R.owner == wanted.owner)
    if wanted.sent_by is not None:
        conditions.append(or_(_R.author == wanted.sent_by, _R.answerer == wanted.sent_by))
    if wanted.answered_by is not None:
        conditions.append(_ANSWERS.in_(wanted.answered_by))
    if wanted.due_before is not None:
        conditions.append(_R.due_key < wanted.due_before)
    if wanted.due_on is not None:
        conditions.append(_R.due_key == wanted.due_on)
    return conditions


def _page(
    connection: Connection,
    in_unit: ColumnElement[bool],
    wanted: HeaderFilter,
    sort: HeaderSort,
    after: Cursor | None,
    *,
    limit: int,
) -> HeaderPage:
    query = page_query(in_unit, wanted, sort, after, limit + 1)
    if query is None:
        return HeaderPage((), None)
    with translate_errors():
        rows = connection.execute(query).mappings().all()
    shown = rows[:limit]
    keys = [key.name for key in SORT_KEYS[sort.column]]
    more = len(rows) > limit > 0
    return HeaderPage(
        tuple(header_row([row[column.name] for column in ROW_COLUMNS]) for row in shown),
        Cursor(tuple(shown[-1][name] for name in keys)) if more else None,
    )


def header_row(values: Sequence[Any]) -> HeaderRow:
    """The row of these values, which are in the order of ROW_COLUMNS."""
    row = HeaderRow(*values)
    return replace(row, state=State(row.state), priority=Priority(row.priority))
