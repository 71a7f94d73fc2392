"""Searching the unit's open referrals as one types: the index of a session, and what it finds as rows of the inbox."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from referral_app.database import queries
from referral_app.domain.referral import ReferralSummary
from referral_app.services import indexing
from referral_app.services.context import Context
from referral_app.services.inbox import InboxRow, kept_from, shown_rows
from referral_app.services.indexing import Cancelled, Filled, Progress
from referral_app.services.listing import Opened
from referral_app.services.open_index import OpenIndex


class Searching:
    """One person's index: empty until `fill`, gone with `close`. Thread-safe; every method may block, so none is for
    the UI thread. After `close` all raise CancelledError.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._index = OpenIndex()
        self._upto: datetime | None = None

    def fill(self, progress: Progress, cancelled: Cancelled) -> Filled:
        """Take everything open in; see `indexing.fill`. What is there can be found meanwhile."""
        filled = indexing.fill(self._context, self._index, progress, cancelled)
        self._upto = filled.upto
        return filled

    def follow(self) -> Filled:
        """Take in what has come since, and forget what is closed; after `fill`, whenever something may have changed."""
        filled = indexing.follow(self._context, self._index, self._upto)
        self._upto = filled.upto
        return filled

    def find(self, text: str) -> tuple[InboxRow, ...]:
        """What a typed text finds, the newest first, at most `open_index.MOST_FOUND`, each as it stands now in the
        database. Reads no content. Raises DatabaseUnreachableError.
        """
        found = self._index.search(text)
        if not found:
            return ()
        ids = [one.referral_id for one in found]
        with self._context.connect() as conn:
            self._context.follow_directory(conn)
            rows = {
                row.referral_id: row for row in queries.inbox_rows(conn, self._context.person.unit_id, ids)
            }
            named = queries.readers_of(conn, ids)
        kept = kept_from(self._context, named)
        opened = {one.referral_id: _opened(one.referral_id, one.summary, kept) for one in found}
        shown = [rows[one] for one in ids if one in rows and rows[one].closed_at is None]
        return shown_rows(self._context, shown, opened, named)

    def close(self) -> None:
        """Drop everything that was read."""
        self._index.close()


def _opened(referral_id: UUID, summary: ReferralSummary, kept: frozenset[UUID]) -> Opened:
    """What was read before a referral was narrowed to others is not shown any more."""
    return Opened(None if referral_id in kept else summary, None, broken=False)
