"""The nurse's sent referrals: where each one stands and how it ended."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
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

PAGE_SIZE = 50
_WAITS_FOR_REFERRER = frozenset({State.INFO_REQUESTED, State.HELP_REQUESTED})


@dataclass(frozen=True, slots=True)
class SentFilter:
    """What to show, by what is clear; None means no limit."""

    states: frozenset[State] | None = None
    mine: bool = False


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

    `outcome_withheld`: there is one, but the client did not agree that the referrer is told.
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
    waits_without_reader: bool = False


@dataclass(frozen=True, slots=True)
class SentPage:
    """A page; `reading_paused` says that the notary did not answer and only clear columns are filled."""

    rows: tuple[SentRow, ...]
    next: Cursor | None
    reading_paused: bool


def sent_page(context: Context, query: SentQuery) -> SentPage:
    """Read one page.

    Raises:
        DatabaseUnreachableError, LogInvalidError.
    """
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        page = queries.sent_page(
            conn,
            context.person.unit_id,
            queries.HeaderFilter(
                states=query.filter.states, author=context.person.user_id if query.filter.mine else None
            ),
            query.sort,
            query.after,
            limit=query.limit,
        )
        named = queries.readers_of(conn, [row.referral_id for row in page.rows])
    opened, paused = open_rows(context, page.rows, Purpose.SENT_LIST, with_last_note=True)
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
                waits_for_me=row.state in _WAITS_FOR_REFERRER,
                waits_without_reader=row.closed_at is None
                and waits_without_reader(
                    directory, row.recipient_unit, named.get(row.referral_id, ()), context.today()
                ),
            )
        )
    return SentPage(tuple(rows), page.next, paused)
