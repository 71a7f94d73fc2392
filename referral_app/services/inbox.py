"""The coordinator's inbox: a page of header rows and their summaries, read in one logged batch."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from referral_app.database import queries
from referral_app.domain.codes import Priority, Purpose
from referral_app.domain.escalation import is_forgotten
from referral_app.domain.lifecycle import LOCKED_STATES, State
from referral_app.domain.reference import reference_of
from referral_app.domain.referral import ReferralSummary
from referral_app.services.context import Context
from referral_app.services.listing import Cursor, Opened, Sort, open_rows
from referral_app.services.names import Names
from referral_app.services.readers import Reader, readers_shown, waits_without_reader
from referral_app.services.unseen import has_unseen
from referral_app.services.worklists import my_owners, page_of_owners

PAGE_SIZE = 50


@dataclass(frozen=True, slots=True)
class InboxFilter:
    """What to show, by what is clear; None and False mean no limit. `mine` is also what belongs to people whom one
    covers for today.
    """

    states: frozenset[State] | None = None
    priority: Priority | None = None
    mine: bool = False
    overdue: bool = False
    due_today: bool = False


@dataclass(frozen=True, slots=True)
class InboxQuery:
    """One page of the inbox; `after` is the cursor that the page before gave."""

    filter: InboxFilter = field(default_factory=InboxFilter)
    sort: Sort = field(default_factory=lambda: Sort("sent_at", descending=True))
    after: Cursor | None = None
    limit: int = PAGE_SIZE


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One referral in the inbox. `summary` is None when it is locked, `broken`, reading is paused, or it is for named
    colleagues only (`kept_from_me`). `readers` are those named. `waits_without_reader`: it is open, and none of them
    can open it today. `move_seq` is how many moves it had when it was read: whoever acts on it acts on what she saw.
    """

    referral_id: UUID
    reference: str
    summary: ReferralSummary | None
    broken: bool
    state: State
    priority: Priority
    sent_at: datetime
    due_on: date | None
    owner_name: str | None
    sender_names: Names
    attempt_count: int
    move_seq: int
    readers: tuple[Reader, ...] = ()
    kept_from_me: bool = False
    waits_without_reader: bool = False
    forgotten_days: int | None = None
    """As many days as the unit lets something lie unopened, where nobody has opened it for longer."""
    has_news: bool = False
    """Something was done since this person last had it open on this desktop."""


@dataclass(frozen=True, slots=True)
class InboxPage:
    """A page; `reading_paused` says that the notary did not answer and only clear columns are filled."""

    rows: tuple[InboxRow, ...]
    next: Cursor | None
    reading_paused: bool


@dataclass(frozen=True, slots=True)
class InboxCounts:
    """Counts for the worklists; `closed` is counted to 1,000 at most."""

    new: int
    mine: int
    open: int
    overdue: int
    waiting: int
    meeting_today: int
    on_hold: int
    closed: int


def inbox_page(context: Context, query: InboxQuery) -> InboxPage:
    """Read one page.

    Raises:
        DatabaseUnreachableError, LogInvalidError.
    """
    with context.connect() as conn:
        context.follow_directory(conn)
        wanted = queries.HeaderFilter(
            states=query.filter.states,
            priority=query.filter.priority,
            due_before=context.today() if query.filter.overdue else None,
            due_on=context.today() if query.filter.due_today else None,
        )
        where, unit_id = (query.sort, query.after), context.person.unit_id
        page = (
            page_of_owners(conn, unit_id, wanted, my_owners(context), *where, query.limit)
            if query.filter.mine
            else queries.inbox_page(conn, unit_id, wanted, *where, limit=query.limit)
        )
        named = queries.readers_of(conn, [row.referral_id for row in page.rows])
    kept = kept_from(context, named)
    opened, paused = open_rows(
        context, page.rows, Purpose.INBOX_LIST, with_last_note=False, kept_from_me=kept
    )
    return InboxPage(shown_rows(context, page.rows, opened, named), page.next, paused)


def kept_from(context: Context, named: Mapping[UUID, Sequence[UUID]]) -> frozenset[UUID]:
    """Those of the referrals that are narrowed, to others than this person; `named` tells to whom."""
    own = context.person.user_id
    return frozenset(referral_id for referral_id, readers in named.items() if own not in readers)


def shown_rows(
    context: Context,
    rows: Sequence[queries.HeaderRow],
    opened: Mapping[UUID, Opened],
    named: Mapping[UUID, Sequence[UUID]],
) -> tuple[InboxRow, ...]:
    """Header rows as the inbox shows them, with what was opened of each and to whom it is narrowed."""
    directory, unit_id, today = context.directory, context.person.unit_id, context.today()
    kept = kept_from(context, named)
    days, now = directory.unit(unit_id).data.targets.unopened_days, context.clock()
    is_new = has_unseen(context)
    return tuple(
        InboxRow(
            referral_id=row.referral_id,
            reference=reference_of(row.referral_id),
            summary=opened[row.referral_id].summary,
            broken=opened[row.referral_id].broken,
            state=row.state,
            priority=row.priority,
            sent_at=row.sent_at,
            due_on=row.due_on,
            owner_name=directory.user(row.owner).data.name if row.owner else None,
            sender_names=directory.unit(row.sender_unit).data.name,
            attempt_count=row.attempt_count,
            move_seq=row.move_seq,
            readers=readers_shown(directory, unit_id, named.get(row.referral_id, ()), today),
            kept_from_me=row.referral_id in kept,
            waits_without_reader=row.closed_at is None
            and waits_without_reader(directory, unit_id, named.get(row.referral_id, ()), today),
            forgotten_days=days if is_forgotten(row.state, row.came_at, now, days) else None,
            has_news=is_new(row.referral_id, row.move_seq, row.changed_at, False),
        )
        for row in rows
    )


def as_they_stand(context: Context, rows: Sequence[InboxRow]) -> tuple[InboxRow, ...]:
    """Those of the rows that have been moved or looked at since they were read, as they are now; what was opened of
    them stays.

    Reads no content. Raises DatabaseUnreachableError.
    """
    ids = [row.referral_id for row in rows]
    with context.connect() as conn:
        context.follow_directory(conn)
        now = {row.referral_id: row for row in queries.inbox_rows(conn, context.person.unit_id, ids)}
        is_new = has_unseen(context)
        moved = [
            row for row in rows if row.referral_id in now and _differs(row, now[row.referral_id], is_new)
        ]
        named = queries.readers_of(conn, [row.referral_id for row in moved])
    kept = kept_from(context, named)
    opened = {row.referral_id: _still_opened(row, now[row.referral_id], kept) for row in moved}
    return shown_rows(context, [now[row.referral_id] for row in moved], opened, named)


def _differs(
    row: InboxRow, now: queries.HeaderRow, is_new: Callable[[UUID, int, datetime, bool], bool]
) -> bool:
    """Whether it was moved since it was read, or looked at."""
    has_news = is_new(now.referral_id, now.move_seq, now.changed_at, False)
    return (row.move_seq, row.has_news) != (now.move_seq, has_news)


def _still_opened(row: InboxRow, now: queries.HeaderRow, kept: frozenset[UUID]) -> Opened:
    """What was opened of a row, unless it is closed to reading now."""
    closed = now.state in LOCKED_STATES or now.erased_at is not None or row.referral_id in kept
    return Opened(None if closed else row.summary, None, broken=row.broken and not closed)


def inbox_counts(context: Context) -> InboxCounts:
    """Count the worklists of the unit."""
    with context.connect() as conn:
        context.follow_directory(conn)
        own, *covered = my_owners(context)
        unit_id, today = context.person.unit_id, context.today()
        counts = queries.inbox_counts(conn, unit_id, own, today)
        mine = counts.mine + sum(queries.inbox_counts(conn, unit_id, one, today).mine for one in covered)
    return InboxCounts(
        new=counts.new,
        mine=mine,
        open=counts.open,
        overdue=counts.overdue,
        waiting=counts.waiting,
        meeting_today=counts.meeting_today,
        on_hold=counts.on_hold,
        closed=counts.closed,
    )
