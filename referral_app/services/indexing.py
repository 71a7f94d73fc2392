"""Filling the index of what is open, a logged page at a time, and keeping it in step with the database."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from referral_app.database import queries
from referral_app.database.queries import Cursor, HeaderFilter, HeaderRow, HeaderSort
from referral_app.domain.codes import Purpose
from referral_app.domain.language import tags_called
from referral_app.domain.lifecycle import LOCKED_STATES, OPEN_STATES
from referral_app.domain.referral_codec import decode_summary
from referral_app.errors import CancelledError, CannotOpenError
from referral_app.services.context import Context
from referral_app.services.inbox import kept_from
from referral_app.services.listing import read_summaries
from referral_app.services.open_index import Entry, OpenIndex

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

PAGE: Final = 200
"""Most parts that one logged read may name."""

_AT_ONCE: Final = 3
"""Reads under way: while one waits for the log, another is being opened."""

_OPEN: Final = HeaderFilter(states=OPEN_STATES)


@dataclass(frozen=True, slots=True)
class Filled:
    """What a run has done. `broken` could not be opened and are not found by a search; `upto` is the newest change that
    it has seen, where `follow` goes on.
    """

    added: int
    broken: int
    upto: datetime | None


def fill(context: Context, index: OpenIndex, progress: Progress, cancelled: Cancelled) -> Filled:
    """Take in everything open in the unit, the newest first, so that it can be searched from the first page on.

    `progress` hears (done, all). Goes on where an earlier run was stopped: what is there is not read again. Blocks;
    run it in the pool. Raises CancelledError, NotaryNotAnsweringError, LogInvalidError, DatabaseUnreachableError; what
    was taken in till then stays.
    """
    tags_called("x")  # names of languages take a moment to load: before the first search
    with context.connect() as conn:
        context.follow_directory(conn)
        unit_id = context.person.unit_id
        newest = queries.inbox_page(conn, unit_id, HeaderFilter(), HeaderSort("changed_at"), limit=1).rows
        total = queries.inbox_counts(conn, unit_id, context.person.user_id, context.today()).open
        run = _Run(context, conn, index, lambda done: progress(min(done, total), total))
        after: Cursor | None = None
        with ThreadPoolExecutor(_AT_ONCE) as readers:
            while not run.is_over:
                if cancelled():
                    raise CancelledError
                page = queries.inbox_page(conn, unit_id, _OPEN, HeaderSort("sent_at"), after, limit=PAGE)
                run.begin(readers, page.rows)
                after = page.next
                run.settle(0 if after is None else _AT_ONCE)
                run.is_over = after is None
    return Filled(run.added, run.broken, newest[0].changed_at if newest else None)


def follow(context: Context, index: OpenIndex, upto: datetime | None) -> Filled:
    """Take in what is new since `upto`, and forget what is closed. Cheap when nothing has changed; errors as in
    `fill`.
    """
    with context.connect() as conn:
        context.follow_directory(conn)
        run = _Run(context, conn, index, lambda _done: None)
        after: Cursor | None = None
        newest = upto
        while True:
            page = queries.inbox_page(
                conn, context.person.unit_id, HeaderFilter(), HeaderSort("changed_at"), after, limit=PAGE
            )
            rows = [row for row in page.rows if upto is None or row.changed_at >= upto]
            newest = max([row.changed_at for row in rows], default=newest)
            index.forget(row.referral_id for row in rows if not _is_searched(row))
            with ThreadPoolExecutor(1) as reader:
                run.begin(reader, rows)
                run.settle(0)
            if len(rows) < len(page.rows) or page.next is None:
                return Filled(run.added, run.broken, newest)
            after = page.next


class _Run:
    """Pages under way, and what has come of those before."""

    def __init__(
        self, context: Context, conn: Connection, index: OpenIndex, told: Callable[[int], None]
    ) -> None:
        self.added = 0
        self.broken = 0
        self.is_over = False
        self._context = context
        self._conn = conn
        self._index = index
        self._told = told
        self._done = 0
        self._reading: deque[tuple[Future[tuple[Entry, ...]], int, int]] = deque()

    def begin(self, readers: ThreadPoolExecutor, rows: Sequence[HeaderRow]) -> None:
        """Read those of a page that are not there yet and are not for others alone."""
        ids = [row.referral_id for row in rows]
        others = kept_from(self._context, queries.readers_of(self._conn, ids))
        known = self._index.known(ids) | others
        new = [row for row in rows if row.referral_id not in known and _is_searched(row)]
        self._reading.append((readers.submit(_read, self._context, new), len(new), len(rows)))

    def settle(self, leave: int) -> None:
        """Take in what has been read, until so many pages are under way."""
        while len(self._reading) > leave:
            reading, new, rows = self._reading.popleft()
            entries = reading.result()
            self._index.add(entries)
            self.added += len(entries)
            self.broken += new - len(entries)
            self._done += rows
            self._told(self._done)


def _is_searched(row: HeaderRow) -> bool:
    return row.closed_at is None and row.erased_at is None and row.state not in LOCKED_STATES


def _read(context: Context, rows: Sequence[HeaderRow]) -> tuple[Entry, ...]:
    """Those of the rows that can be opened, in one logged read."""
    if not rows:
        return ()
    contents = read_summaries(context, rows, Purpose.INBOX_LIST)
    entries = (_entry(row, contents[row.referral_id]) for row in rows)
    return tuple(entry for entry in entries if entry is not None)


def _entry(row: HeaderRow, content: bytes | None) -> Entry | None:
    if content is None:
        return None
    try:
        return Entry(row.referral_id, row.sent_at, decode_summary(content), content)
    except CannotOpenError:
        return None
