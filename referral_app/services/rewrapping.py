"""A run that wraps a unit's open referrals to its newest key, or to its successor's: epochs.py says when.

Pages are stored in transactions of their own, each with the signed statement that stands for its wraps. Where a run
ended needs no keeping: what is not done is what is pending, for whoever goes on.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from itertools import groupby
from uuid import UUID

from sqlalchemy import Connection

from referral_app.crypto.header import EnvelopeHeader
from referral_app.crypto.wrapping import UnwrapKey
from referral_app.database import rewrap_calls
from referral_app.database.notifications import Channel, announce
from referral_app.directory.chain import Directory, UnitKey
from referral_app.directory.rewrap import REWRAP, RewrapItem, rewrap_subject
from referral_app.domain.codes import Purpose
from referral_app.errors import CancelledError, CannotOpenError, StateChangedError, TamperError
from referral_app.services.context import Context
from referral_app.services.rewraps import Rewraps
from referral_app.services.wrapping import Half, Halves, Recipe, helpers_for, start_helpers, wrap_all

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
Page = Sequence[rewrap_calls.PendingPart]

BATCH = rewrap_calls.MAX_BATCH
"""Parts that are stored, and logged, at once."""


@dataclass(frozen=True, slots=True)
class RewrapRun:
    """`wrapped` parts in this run; `broken` are those whose stored wrap is not what its sender or member signed:
    nobody can read them, and they were left as they are.
    """

    wrapped: int
    broken: tuple[rewrap_calls.Place, ...]


def rewrap_open(
    context: Context,
    progress: Progress,
    cancelled: Cancelled,
    *,
    closed: bool = False,
    successor: UUID | None = None,
) -> RewrapRun:
    """Wrap what is open to the unit's newest key, in batches of their own; `progress` hears (done, all) parts.

    Ended anywhere, by cancelling, a crash or a lost connection, it goes on from there when it is called again, here
    or on a colleague's desktop. `closed`: what is closed and not erased as well, before an epoch is destroyed.
    `successor`: to the newest key of the unit that takes this closed one's work over.

    Raises CancelledError between two batches, and DatabaseUnreachableError; what was stored till then stays.
    """
    unit_id = context.person.unit_id if successor is None else successor
    with context.connect() as conn:
        run = _Run(context, conn, unit_id, closed=closed)
        while True:
            try:
                return run.through(progress, cancelled)
            except StateChangedError:
                context.follow_directory(conn)  # a colleague was quicker, or there is a newer key
            except BrokenProcessPool:
                run.without_helpers()


@dataclass(frozen=True, slots=True)
class _Wrapping:
    """A page on its way: the parts that can be tried, and their new wraps in shares."""

    last: rewrap_calls.Place
    tried: Sequence[rewrap_calls.Place]
    broken: Sequence[rewrap_calls.Place]
    shares: Sequence[Future[list[bytes | None]]]

    def new_wraps(self) -> Iterator[tuple[rewrap_calls.Place, bytes | None]]:
        """By place; waits for them."""
        wraps = (wrap for share in self.shares for wrap in share.result())
        return zip(self.tried, wraps, strict=True)


@dataclass(frozen=True, slots=True)
class _Wrapped:
    """A page with its new wraps, ready to be stored."""

    last: rewrap_calls.Place
    wraps: Mapping[rewrap_calls.Place, bytes]
    broken: Sequence[rewrap_calls.Place]


class _Run:
    """One pass over what is pending. A page that somebody else has stored meanwhile is asked for anew.

    One thread talks to the database; while it does, the page before is stored and the next one wrapped. At any
    moment one page at most is being stored.
    """

    def __init__(self, context: Context, conn: Connection, unit_id: UUID, *, closed: bool) -> None:
        self._context = context
        self._conn = conn
        self._unit_id = unit_id
        self._closed = closed
        self._wrapped = 0
        self._broken: list[rewrap_calls.Place] = []
        self._after: rewrap_calls.Place | None = None  # where what is stored ends
        self._key: UnitKey | None = None
        self._helpers: int | None = None
        context.follow_directory(conn)

    def without_helpers(self) -> None:
        """One of them has died: go on without."""
        self._helpers = 0

    def through(self, progress: Progress, cancelled: Cancelled) -> RewrapRun:
        """To the end, or StateChangedError, or BrokenProcessPool."""
        key = self._context.directory.unit_key(self._unit_id)
        if key != self._key:
            self._key, self._after = key, None
            self._broken.clear()
        state = rewrap_calls.rewrap_progress(self._conn, self._unit_id, key.key_id, closed=self._closed)
        if self._helpers is None:
            self._helpers = helpers_for(state.parts - state.done)
        progress(state.done, state.parts)
        before = state.done - self._wrapped

        def told() -> None:
            progress(before + self._wrapped, max(before + self._wrapped, state.parts))

        with ThreadPoolExecutor(1) as database, start_helpers(self._helpers) as helpers:
            storing = _Storing(database, lambda page: self._store(key, page), self._settle, told)
            wrapping: deque[_Wrapping] = deque()
            recipe = self._recipe(key)
            page, stop = self._page(key, self._after), False
            while (page or wrapping) and not stop:
                stop = cancelled()
                if page and not stop:
                    following = database.submit(self._page, key, page[-1].place)
                    wrapping.append(self._start(helpers, recipe, page))
                while len(wrapping) > (1 if page and not stop else 0):
                    storing.add(_finished(wrapping.popleft()))
                page = following.result() if page and not stop else ()
            storing.settle()
            announce(self._conn, Channel.INTAKE)  # once: nobody waits for the notary here
        if stop:
            raise CancelledError
        return RewrapRun(self._wrapped, tuple(self._broken))

    def _recipe(self, key: UnitKey) -> Recipe:
        seeds = self._context.unit_seeds(self._conn).values()
        by_key = {UnwrapKey.from_seed(seed).public.key_id: seed for seed in seeds}
        return Recipe(by_key, self._context.person.unit_id, self._unit_id, key.key.raw)

    def _page(self, key: UnitKey, after: rewrap_calls.Place | None) -> Page:
        return rewrap_calls.rewrap_pending(
            self._conn, self._unit_id, key.key_id, after=after, limit=BATCH, closed=self._closed
        )

    def _start(self, helpers: Executor, recipe: Recipe, page: Page) -> _Wrapping:
        """Have a page wrapped, each helper its share."""
        rewraps, senders = Rewraps(self._context.directory), _Senders(self._context.directory)
        envelopes = list[Halves]()
        tried, broken = list[rewrap_calls.Place](), list[rewrap_calls.Place]()
        for _, group in groupby(page, lambda part: part.place[:2]):
            parts, places = list(group), list[rewrap_calls.Place]()
            with suppress(TamperError):
                halves, places = _halves(parts, rewraps, senders)
                envelopes.append(halves)
            tried += places
            if len(places) < len(parts):
                broken += sorted({part.place for part in parts} - set(places))
        size = max(1, -(-len(envelopes) // max(1, self._helpers or 1)))
        shares = [
            helpers.submit(wrap_all, recipe, envelopes[first : first + size])
            for first in range(0, len(envelopes), size)
        ]
        return _Wrapping(page[-1].place, tried, broken, shares)

    def _store(self, key: UnitKey, page: _Wrapped) -> _Wrapped:
        """Store a page in one transaction, with the statement that stands for it."""
        if page.wraps:
            items = [RewrapItem(*place, sha256(wrap).digest()) for place, wrap in page.wraps.items()]
            items.sort(key=lambda item: item.place)
            signed = self._context.sign(
                REWRAP, Purpose.ADMINISTRATION, rewrap_subject(self._unit_id, key, items)
            )
            places = (rewrap_calls.Place(item.referral_id, item.version, item.part) for item in items)
            rewrap_calls.rewrap(self._conn, signed, [page.wraps[place] for place in places])
        return page

    def _settle(self, page: _Wrapped) -> None:
        """Take down what has been stored."""
        self._after = page.last
        self._broken += page.broken
        self._wrapped += len(page.wraps)


class _Storing:
    """Stores one page at a time in the database's thread."""

    def __init__(
        self,
        database: Executor,
        store: Callable[[_Wrapped], _Wrapped],
        settle: Callable[[_Wrapped], None],
        told: Callable[[], None],
    ) -> None:
        self._database = database
        self._store = store
        self._settle = settle
        self._told = told
        self._under_way: Future[_Wrapped] | None = None

    def add(self, page: _Wrapped) -> None:
        """Store a page once the one before is stored. Raises what went wrong with that."""
        self.settle()
        self._under_way = self._database.submit(self._store, page)

    def settle(self) -> None:
        """Wait for the page that is being stored, if any. Raises what went wrong with it."""
        if self._under_way is not None:
            under_way, self._under_way = self._under_way, None
            self._settle(under_way.result())
            self._told()


class _Senders:
    """Whose keys they were when envelopes were sealed, looked up once a page for each sender."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._known: dict[bytes, tuple[bytes, datetime, datetime]] = {}

    def key_at(self, key_id: bytes, time: datetime) -> bytes:
        """Raw; errors as `Directory.signer_at`."""
        known = self._known.get(key_id)
        if known is None or not known[1] <= time < known[2]:
            signer, since, until = self._directory.signer_term(key_id, time)
            known = self._known[key_id] = (signer.key.raw, since, until)
        return known[0]


def _halves(parts: Page, rewraps: Rewraps, senders: _Senders) -> tuple[Halves, list[rewrap_calls.Place]]:
    """The halves of one envelope's parts that may be tried, and where they are.

    Raises TamperError when nobody may have sealed it.
    """
    first = parts[0]
    referral_id, version, sender_key_id = EnvelopeHeader.peek(first.header)
    if (referral_id, version) != (first.referral_id, first.version):
        raise CannotOpenError
    sender = senders.key_at(sender_key_id, first.sealed_at)
    halves, places = list[Half](), list[rewrap_calls.Place]()
    for part in parts:
        with suppress(CannotOpenError):  # nothing stands for a wrap that is not the sender's
            proof = None
            if part.rewrap is not None:
                proof = rewraps.proof(part.rewrap, part.referral_id, part.version, part.part)
            halves.append(Half(part.part, part.wrap, part.key_id, proof))
            places.append(part.place)
    return Halves(first.header, first.manifest, first.signature, sender, tuple(halves)), places


def _finished(page: _Wrapping) -> _Wrapped:
    """The page with its new wraps; waits for them."""
    wraps = dict(page.new_wraps())
    broken = (place for place, wrap in wraps.items() if wrap is None)
    good = {place: wrap for place, wrap in wraps.items() if wrap is not None}
    return _Wrapped(page.last, good, (*page.broken, *broken))
