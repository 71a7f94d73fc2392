"""The nurse's sent referrals: where each one stands and how it ended."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from referral_app.database import queries
from referral_app.domain.codes import Outcome, Priority, Purpose
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import outcome_of, without_outcome
from referral_app.domain.reference import reference_of
from referral_app.domain.referral import ReferralSummary
from referral_app.services.context import Context
from referral_app.services.listing import Cursor, Sort, open_rows
from referral_app.services.names import Names
from referral_app.services.readers import waits_without_reader
from referral_app.services.unseen import has_unseen
from referral_app.services.worklists import my_owners

PAGE_SIZE = 50
WAITS_FOR_REFERRER = frozenset({State.INFO_REQUESTED, State.HELP_REQUESTED})
"""States in which the municipality has asked the sending unit something."""


@dataclass(frozen=True, slots=True)
class SentFilter:
    """What to show, by what is clear; None means no limit."""

    states: frozenset[State] | None = None
    mine: bool = False
    """What one has made or taken over."""
    to_answer: bool = False
    """What one answers for now, and what those answer for whom one covers."""


@dataclass(frozen=True, slots=True)
class SentQuery:
    """One page of the unit's sent referrals."""

    filter: SentFilter = field(default_factory=SentFilter)
    sort: Sort = field(default_factory=lambda: Sort("changed_at", descending=True))
    after: Cursor | None = None
    limit: int = PAGE_SIZE


@dataclass(frozen=True, slots=True)
class SentRow:
    """One sent referral; `outcome` once the municipality has given one.

    `outcome_withheld`: there is one, but the client did not agree that the referrer is told. `attempts` is how often
    the municipality has tried to reach the client, `answerer_name` who answers for the referral in this unit.
    `waits_without_reader`: it is open, for named people only, and none of them can open it today.
    """

    referral_id: UUID
    reference: str
    summary: ReferralSummary | None
    broken: bool
    state: State
    outcome: Outcome | None
    outcome_text: str = field(repr=False)
    outcome_withheld: bool
    recipient_names: Names
    author_name: str
    priority: Priority
    sent_at: datetime
    changed_at: datetime
    waits_for_me: bool
    due_on: date | None = None
    question: str = field(default="", repr=False)
    """What the municipality asks, while it waits for the answer."""
    attempts: int = 0
    answerer_name: str = ""
    waits_without_reader: bool = False
    has_news: bool = False
    """Something was done since this person last had it open on this desktop, or ever, where she answers for it."""


@dataclass(frozen=True, slots=True)
class SentPage:
    """A page; `reading_paused` says that the notary did not answer and only clear columns are filled."""

    rows: tuple[SentRow, ...]
    next: Cursor | None
    reading_paused: bool


@dataclass(frozen=True, slots=True)
class News:
    """How many referrals were moved by others, and when that was asked: the `since` of the next time (aware)."""

    count: int
    looked_at: datetime


def sent_page(context: Context, query: SentQuery) -> SentPage:
    """Read one page.

    Raises:
        DatabaseUnreachableError, LogInvalidError.
    """
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        owners = frozenset(my_owners(context))
        page = queries.sent_page(
            conn,
            context.person.unit_id,
            queries.HeaderFilter(
                states=query.filter.states,
                sent_by=context.person.user_id if query.filter.mine else None,
                answered_by=owners if query.filter.to_answer else None,
            ),
            query.sort,
            query.after,
            limit=query.limit,
        )
        named = queries.readers_of(conn, [row.referral_id for row in page.rows])
    opened, paused = open_rows(context, page.rows, Purpose.SENT_LIST, with_last_note=True)
    is_new = has_unseen(context)
    rows = []
    for row in page.rows:
        item = opened[row.referral_id]
        withheld = item.summary is not None and not item.summary.tells_outcome
        note = without_outcome(item.note) if withheld and item.note else item.note
        rows.append(
            SentRow(
                referral_id=row.referral_id,
                reference=reference_of(row.referral_id),
                summary=item.summary,
                broken=item.broken,
                state=row.state,
                outcome=outcome_of(row.state, note),
                outcome_text=note.outcome_text if note else "",
                outcome_withheld=withheld and row.state is State.COMPLETED,
                recipient_names=directory.unit(row.recipient_unit).data.name,
                author_name=directory.user(row.author).data.name,
                priority=row.priority,
                sent_at=row.sent_at,
                changed_at=row.changed_at,
                waits_for_me=row.state in WAITS_FOR_REFERRER and (row.answerer or row.author) in owners,
                due_on=row.due_on,
                question=note.question if note and row.state in WAITS_FOR_REFERRER else "",
                attempts=row.attempt_count,
                answerer_name=directory.user(row.answerer or row.author).data.name,
                has_news=is_new(
                    row.referral_id, row.move_seq, row.changed_at, (row.answerer or row.author) in owners
                ),
                waits_without_reader=row.closed_at is None
                and waits_without_reader(
                    directory, row.recipient_unit, named.get(row.referral_id, ()), context.today()
                ),
            )
        )
    return SentPage(tuple(rows), page.next, paused)


def waiting_count(context: Context) -> int:
    """How much waits for this person's answer; nothing is opened for it."""
    with context.connect() as conn:
        context.follow_directory(conn)
        owners = frozenset(my_owners(context))
        return queries.sent_count(conn, context.person.unit_id, WAITS_FOR_REFERRER, owners)


def news(context: Context, since: datetime | None) -> News:
    """What the municipality has done with this person's referrals since the last look; nothing is opened for it."""
    with context.connect() as conn:
        context.follow_directory(conn)
        owners = frozenset(my_owners(context))
        return News(*queries.news(conn, context.person.unit_id, owners, since))
