"""What the log page asks of the services. No widgets; what it returns for the pool touches nothing of the screen."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast
from uuid import UUID

from referral_app.domain.reference import reference_of
from referral_app.errors import CancelledError, NotFoundError
from referral_app.services.audit import BundleInfo, LogEntry, LogQuery, LogRow
from referral_app.services.verification import Verification
from ui.models.paged_table import Fetch, Rows, SortBy
from ui.tasks import Cancelled, Progress

if TYPE_CHECKING:
    from referral_app.services.desk import Session

_PAGE = 100
_PAGE_WITH_REST = 150  # some of it is left out
_WIDE_PAGE = 500
_MOST_CALLS = 20  # of a fetch that leaves entries out, before it hands over what it has, if anything
_HEARTBEAT = "heartbeat"
_NOBODYS = frozenset({_HEARTBEAT, "directory", "unreadable"})
"""Kinds of entries that are no statement of a person."""
_REFERENCE = re.compile(r"K-?([0-9A-HJKMNP-TV-Z]{4})-?([0-9A-HJKMNP-TV-Z]{4})")
_LOOK_ALIKES = str.maketrans("ILO", "110")


@dataclass(frozen=True, slots=True)
class LogFilter:
    """What to show; None means no limit. Without `act` the log's own heartbeats are left out."""

    act: str | None = None
    actor: UUID | None = None
    referral: UUID | None = None
    since: datetime | None = None
    until: datetime | None = None


class LogPresenter:
    """The log, its proofs and its copies."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def fetcher(self, wanted: LogFilter) -> Fetch[LogRow]:
        """Pages of the entries that pass a filter, newest first."""

        def fetch(_sort: SortBy | None, after: object | None) -> Rows[LogRow]:
            before = cast("int | None", after)
            rows: list[LogRow] = []
            for call in itertools.count(1):
                page = self._session.log_page(_query(wanted, before))
                rows += [row for row in page.rows if _is_wanted(row, wanted)]
                before = page.next
                if before is None or len(rows) >= _PAGE or (rows and call >= _MOST_CALLS):
                    break
            return Rows(rows, before)

        return fetch

    def people(self) -> tuple[tuple[UUID, str], ...]:
        """People the log can be filtered by."""
        return self._session.log_people()

    def entry(self, index: int) -> Callable[[], LogEntry]:
        """One entry with its proof."""
        return lambda: self._session.log_entry(index)

    def verify(self, *, only_new: bool) -> Callable[[Progress, Cancelled], Verification]:
        """Verify the whole log, or what is new since the last time."""
        return lambda progress, cancelled: self._session.verify_log(progress, cancelled, only_new=only_new)

    def export(self, folder: Path, now: datetime) -> Callable[[Progress, Cancelled], tuple[Path, BundleInfo]]:
        """Write a bundle into a new folder inside `folder`, named by the moment."""
        target = folder / f"kotosilta-log-{now.astimezone():%Y%m%d-%H%M%S}"

        def work(progress: Progress, cancelled: Cancelled) -> tuple[Path, BundleInfo]:
            return target, self._session.export_bundle(target, progress, cancelled)

        return work

    def find_referral(self, text: str) -> Callable[[Progress, Cancelled], UUID]:
        """The referral of a reference: looks through the entries of sending, newest first.

        Raises NotFoundError; the reference names 40 bits of the id, so the log itself is where to look.
        """
        wanted = normal_reference(text)

        def work(progress: Progress, cancelled: Cancelled) -> UUID:
            before: int | None = None
            newest = 0
            while True:
                page = self._session.log_page(LogQuery(act="submit", before=before, limit=_WIDE_PAGE))
                for row in page.rows:
                    for referral_id in row.referral_ids:
                        if reference_of(referral_id) == wanted:
                            return referral_id
                before = page.next
                if before is None:
                    raise NotFoundError
                if cancelled():
                    raise CancelledError
                newest = max(newest, page.rows[0].index)
                progress(newest - before, newest)

        return work


def referral_id_of(text: str) -> UUID | None:
    """The id typed in full (32 hexadecimal digits, with or without hyphens), else None."""
    try:
        return UUID(hex=text.strip())
    except ValueError:
        return None


def normal_reference(text: str) -> str | None:
    """A typed reference as it is printed, `K-XXXX-XXXX`; None when it is no reference.

    Case, missing hyphens and the look-alikes I, L and O do not matter (Crockford base32).
    """
    cleaned = "".join(text.split()).upper()
    head, rest = cleaned[:1], cleaned[1:].translate(_LOOK_ALIKES)
    match = _REFERENCE.fullmatch(head + rest)
    return f"K-{match[1]}-{match[2]}" if match is not None else None


def _is_wanted(row: LogRow, wanted: LogFilter) -> bool:
    return row.act != _HEARTBEAT if wanted.act is None else row.act == wanted.act


def _query(wanted: LogFilter, before: int | None) -> LogQuery:
    """The server's part of a filter: it knows the acts of people only, the rest is chosen from what it brings."""
    by_people = wanted.act is not None and wanted.act not in _NOBODYS
    return LogQuery(
        act=wanted.act if by_people else None,
        actor=wanted.actor,
        referral=wanted.referral,
        since=wanted.since,
        until=wanted.until,
        before=before,
        limit=_PAGE if by_people else _PAGE_WITH_REST,
    )
