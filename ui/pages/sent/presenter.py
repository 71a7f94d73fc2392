"""What the list of sent referrals does, without widgets: which referrals, in which order, read how."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, cast
from uuid import UUID

from referral_app.domain.language import language_name
from referral_app.domain.lifecycle import CLOSED_STATES, OPEN_STATES, State
from referral_app.services.listing import Cursor, Sort
from referral_app.services.sent import WAITS_FOR_REFERRER, SentFilter, SentQuery, SentRow
from ui.i18n import LANGUAGES
from ui.models.paged_table import Fetch, Rows, SortBy

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from referral_app.services.outbox import Waiting

FIRST_SORT = SortBy("changed_at", descending=True)
TASK_SORT = SortBy("due_on", descending=False)
FOUND_AMONG = 2000
"""Rows, newest first, that finding reads at most."""
_PAGE = 50


class Group(StrEnum):
    """The lists to choose from."""

    OPEN = "open"
    WAITING = "waiting"
    CLOSED = "closed"
    ALL = "all"


_PHASES: dict[Group, tuple[frozenset[State], ...]] = {
    Group.OPEN: (WAITS_FOR_REFERRER, OPEN_STATES - WAITS_FOR_REFERRER),
    Group.WAITING: (WAITS_FOR_REFERRER,),
    Group.CLOSED: (CLOSED_STATES,),
    Group.ALL: (WAITS_FOR_REFERRER, (OPEN_STATES | CLOSED_STATES) - WAITS_FOR_REFERRER),
}
"""What comes first: whatever the order, what waits for the referrer stands on top."""


@dataclass(frozen=True, slots=True)
class SentLine:
    """A row of the list. `paused` says that its page was read while the notary did not answer."""

    row: SentRow
    paused: bool

    @property
    def referral_id(self) -> UUID:
        """Whose row it is."""
        return self.row.referral_id


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a page ended: in which phase, and there where."""

    phase: int
    cursor: Cursor | None


class SentPresenter:
    """Reads the list through a session. Main thread; what `fetcher` returns runs in the pool."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def fetcher(self, group: Group, *, mine: bool) -> Fetch[SentLine]:
        """How to read a group; `mine` leaves out what colleagues sent."""
        session, phases = self._session, _PHASES[group]

        def fetch(sort: SortBy | None, after: object | None) -> Rows[SentLine]:
            place = cast("_Place | None", after) or _Place(0, None)
            lines: list[SentLine] = []
            while True:
                page = session.sent_page(
                    SentQuery(SentFilter(phases[place.phase], mine), _sort(sort), place.cursor, _PAGE)
                )
                lines.extend(SentLine(row, page.reading_paused) for row in page.rows)
                following = _after(place, page.next, len(phases))
                if following is None or following.cursor is not None or len(lines) >= _PAGE:
                    break
                place = following
            _read_names(lines)
            return Rows(lines, following)

        return fetch

    def tasks_fetcher(self, *, colleagues: bool) -> Fetch[SentLine]:
        """How to read what waits for an answer, the nearest date first: one's own, or the whole unit's."""
        session = self._session

        def fetch(sort: SortBy | None, after: object | None) -> Rows[SentLine]:
            wanted = SentFilter(WAITS_FOR_REFERRER, to_answer=not colleagues)
            page = session.sent_page(
                SentQuery(wanted, _sort(sort or TASK_SORT), cast("Cursor | None", after), _PAGE)
            )
            lines = [SentLine(row, page.reading_paused) for row in page.rows]
            _read_names(lines)
            return Rows(lines, page.next)

        return fetch

    def everything_work(self, *, mine: bool) -> Callable[[], tuple[SentLine, ...]]:
        """Read the whole list, to find in it: names are sealed, so that no server can look for one."""
        fetch = self.fetcher(Group.ALL, mine=mine)

        def read() -> tuple[SentLine, ...]:
            lines: dict[UUID, SentLine] = {}
            after: object | None = None
            while True:
                page = fetch(FIRST_SORT, after)
                lines |= {line.referral_id: line for line in page.rows}
                after = page.next
                if after is None or len(lines) >= FOUND_AMONG:
                    return tuple(lines.values())

        return read

    def waiting_work(self) -> Callable[[], tuple[Waiting, ...]]:
        """What waits on this desktop to be sent."""
        session = self._session

        def look() -> tuple[Waiting, ...]:
            return session.outbox.waiting()

        return look

    def send_work(self) -> Callable[[], int]:
        """Send what waits; how much still does."""
        session = self._session

        def send() -> int:
            outbox = session.outbox
            outbox.deliver_all(lambda: False)
            return len(outbox.waiting())

        return send

    def take_back_work(self, referral_id: UUID) -> Callable[[], None]:
        """Make what waits a draft again."""
        session = self._session
        return lambda: session.outbox.take_back(referral_id)

    def remove_work(self, referral_id: UUID) -> Callable[[], None]:
        """Throw away what cannot be opened."""
        session = self._session
        return lambda: session.outbox.remove(referral_id)


def _after(place: _Place, cursor: Cursor | None, phases: int) -> _Place | None:
    if cursor is not None:
        return _Place(place.phase, cursor)
    return _Place(place.phase + 1, None) if place.phase + 1 < phases else None


def _sort(sort: SortBy | None) -> Sort:
    wanted = sort or FIRST_SORT
    match wanted.key:
        case "sent_at" | "changed_at" | "state" | "priority" | "due_on":
            return Sort(wanted.key, wanted.descending)
        case _:
            raise ValueError(wanted.key)


def _read_names(lines: list[SentLine]) -> None:
    """Language names lie in files: read them here, so that the table never waits for one."""
    for tag in {line.row.summary.language for line in lines if line.row.summary is not None}:
        for code in LANGUAGES:
            language_name(tag, code)
