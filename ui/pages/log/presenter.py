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

from referral_app.domain.log_search import LogSearch
from referral_app.services.audit import BundleInfo, LogEntry, LogQuery, LogRow
from referral_app.services.names import Names
from referral_app.services.verification import Verification
from ui.models.paged_table import Fetch, Rows, SortBy
from ui.tasks import Cancelled, Progress

if TYPE_CHECKING:
    from referral_app.services.desk import Session

_PAGE = 100
_MOST_CALLS = 20  # of a fetch that finds little, before it hands over what it has, if anything
_REFERENCE = re.compile(r"K-?([0-9A-HJKMNP-TV-Z]{4})-?([0-9A-HJKMNP-TV-Z]{4})")
_LOOK_ALIKES = str.maketrans("ILO", "110")


@dataclass(frozen=True, slots=True)
class LogFilter:
    """What to show; None means no limit. Without `act` the log's own heartbeats are left out."""

    act: str | None = None
    actor: UUID | None = None
    unit: UUID | None = None
    purpose: str | None = None
    referral: UUID | None = None
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """People and units by id and name, and the searches that were kept."""

    people: tuple[tuple[UUID, str], ...]
    units: tuple[tuple[UUID, Names], ...]
    searches: tuple[LogSearch, ...]


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
                page = self._session.log_page(query_of(wanted, before))
                rows += page.rows
                before = page.next
                if before is None or len(rows) >= _PAGE or (rows and call >= _MOST_CALLS):
                    break
            return Rows(rows, before)

        return fetch

    def choices(self) -> Choices:
        """What the log can be filtered by, and the searches that were kept."""
        session = self._session
        return Choices(session.log_people(), session.log_units(), session.usual.searches())

    def keep_searches(self, searches: tuple[LogSearch, ...]) -> Callable[[], None]:
        """Keep exactly these, sealed on this desktop."""
        return lambda: self._session.usual.save_searches(searches)

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

    def find_referral(self, text: str) -> Callable[[], UUID]:
        """The referral of a reference; raises NotFoundError."""
        wanted = normal_reference(text) or ""
        return lambda: self._session.find_referral(wanted)


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


def query_of(wanted: LogFilter, before: int | None) -> LogQuery:
    """A filter as the services take it."""
    return LogQuery(
        act=wanted.act,
        actor=wanted.actor,
        unit=wanted.unit,
        purpose=wanted.purpose,
        referral=wanted.referral,
        since=wanted.since,
        until=wanted.until,
        beats=wanted.act is not None,
        before=before,
        limit=_PAGE,
    )
