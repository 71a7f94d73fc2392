"""Verifying the log: all of it, or what is new since this desktop last did so without a finding.

How far it has come is sealed on the desktop every 65,536 entries and when it is stopped; the next verification of the
same kind goes on from there, if it comes within a day.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from referral_app.database import calls
from referral_app.directory.entry import SignedEntry
from referral_app.errors import CancelledError, CannotOpenError, DirectoryInvalidError, NotFoundError
from referral_app.exchange.check_lanes import helpers_for
from referral_app.exchange.cosigned import notes_of
from referral_app.exchange.log_problems import Problem, ProblemCode
from referral_app.exchange.log_verifier import LogVerifier, Reached
from referral_app.local.verified_store import Saved, VerifiedStore, Which
from referral_app.services.column_checks import index_problems, referral_problems, release_problems
from referral_app.services.context import Context
from referral_app.services.log_reading import DatabaseTiles, stretches
from referral_app.translog.cosignature import Cosignature
from referral_app.translog.merkle import TreeHead
from referral_app.translog.tiles import TileWriter

_SAVE_EVERY: Final = 65_536
_RESUMED_WITHIN: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Verification:
    """The result of verifying the log; `problems` is empty when everything holds."""

    size: int
    root_hex: str
    checked_at: datetime
    problems: tuple[Problem, ...]
    seen_size: int
    heartbeat_at: datetime | None
    directory_version: int
    refused: int
    """Entries that the notary logged as refused."""
    since: int = 0
    """Entries before this one were verified earlier on this desktop, and not read again."""
    gaps: int = 0
    """How often there was no heartbeat for longer than ten minutes."""
    witnesses: int = 0
    """How many have signed a head of this very log besides the notary."""


def verify_log(
    context: Context,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    *,
    only_new: bool = False,
) -> Verification:
    """Recompute the tree from every leaf, check every signature, and compare with all that was seen before. When the
    log holds, hold the database's columns against it: its index, what was released of late, and in a complete
    verification every referral.

    Args:
        only_new: begin where the last verification without a finding ended; from the first entry when there is none,
            or the log does not continue it.

    Raises:
        CancelledError: `cancelled` said so.
        DatabaseUnreachableError: the connection was lost on the way.
        DiskFullError: what was reached could not be saved.
    """
    seen = context.log.head
    store = VerifiedStore(context.files.verified, context.config.log_origin, context.root_key)
    with context.connect() as conn:
        cosignatures = calls.cosignatures(conn)  # before the head, which is then no smaller than theirs
        newest = calls.log_head(conn)
        run = _Run(context, conn, store, _start(store, newest.size, context.clock(), only_new=only_new))
        try:
            run.read(newest.size, progress, cancelled)
            result = run.finish(newest.checkpoint or "", seen, cosignatures)
            if not result.problems:
                result = replace(result, problems=tuple(run.columns(cancelled)))
        finally:
            run.verifier.close()
        if not result.problems:
            context.log.advance(conn)
    return result


def _start(store: VerifiedStore, size: int, now: datetime, *, only_new: bool) -> Saved:
    """From where to go on."""
    verified, running = store.load(Which.VERIFIED), store.load(Which.RUNNING)
    usable = verified if only_new and verified is not None and verified.reached.tree.size <= size else None
    since = 0 if usable is None else usable.reached.tree.size
    if (
        running is not None
        and running.since == since
        and running.reached.tree.size <= size
        and now - running.begun < _RESUMED_WITHIN
        and (usable is None or usable.run == running.run)
    ):
        return running
    store.forget_running()
    if usable is not None:
        return replace(usable, since=since, begun=now)
    return _from_the_first(now)


def _from_the_first(now: datetime) -> Saved:
    return Saved(UUID(bytes=secrets.token_bytes(16)), Reached(TileWriter(0, {})), 0, 0, now)


class _Run:
    """One verification. Begins from the first entry after all when what was saved does not fit."""

    def __init__(self, context: Context, conn: Connection, store: VerifiedStore, start: Saved) -> None:
        self._context = context
        self._conn = conn
        self._store = store
        self._tiles = DatabaseTiles(conn)
        self._saved = start
        self._marks: list[Sequence[bytes]] = []
        try:
            self.verifier = self._verifier(start)
        except (DirectoryInvalidError, CannotOpenError, NotFoundError):
            self._saved = _from_the_first(start.begun)
            self.verifier = LogVerifier(context.root_key)

    def read(self, size: int, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> None:
        """Check every leaf that was not checked yet."""
        first = self.verifier.size
        leaves = self._indexed(first, size, cancelled)
        try:
            for made, found in self.verifier.run(leaves, self._tiles, helpers_for(size - first)):
                if not self._tiles.are(made):
                    self.verifier.report(Problem(ProblemCode.PROOFS_SPOILED))
                self._marks.append(found.marks)
                if self.verifier.size - self._saved.reached.tree.size >= _SAVE_EVERY:
                    self._save()
                progress(self.verifier.size, size)
        except CancelledError:
            self._save()
            raise

    def _indexed(self, first: int, size: int, cancelled: Callable[[], bool]) -> Iterator[Sequence[bytes]]:
        """The leaves, once the database's index of them was looked at."""
        for leaves in stretches(self._conn, first, size, cancelled):
            for problem in index_problems(self._conn, first, leaves):
                self.verifier.report(problem)
            first += len(leaves)
            yield leaves

    def columns(self, cancelled: Callable[[], bool]) -> Iterator[Problem]:
        """What the database shows or released, and nobody signed; of a log that holds."""
        if not self._saved.since:
            yield from referral_problems(self._conn, self.verifier.directory, cancelled)
        yield from release_problems(self._conn)

    def finish(
        self, checkpoint: str, seen: TreeHead, cosignatures: Sequence[tuple[str, Cosignature]]
    ) -> Verification:
        """Put everything together, and remember it when it holds."""
        context = self._context
        reached = self.verifier.reached(self._tiles)
        notes, spoiled = notes_of(cosignatures, self.verifier.directory)
        found, problems = self.verifier.finish(
            checkpoint, self._tiles, [seen], cosigned=notes, now=context.clock()
        )
        if spoiled and not problems:  # of a log that does not hold, nobody can say whose keys are right
            problems.append(Problem(ProblemCode.COSIGNATURE_INVALID))
        if problems:
            self._store.forget_running()
        else:
            self._store.finish(self._with_marks(reached))
        return Verification(
            size=found.size,
            root_hex=found.root.hex(),
            checked_at=context.clock(),
            problems=tuple(problems),
            seen_size=seen.size,
            heartbeat_at=self.verifier.last_heartbeat,
            directory_version=self.verifier.directory.version,
            refused=self.verifier.refused,
            since=self._saved.since,
            gaps=self.verifier.gaps,
            witnesses=len(self.verifier.witnesses),
        )

    def _verifier(self, start: Saved) -> LogVerifier:
        rows = calls.directory_entries(self._conn)[: start.reached.directory_version]
        entries = [SignedEntry(row.body, row.signature) for row in rows]
        return LogVerifier(self._context.root_key, start.reached, entries, self._store.marks(start))

    def _save(self) -> None:
        self._saved = self._with_marks(self.verifier.reached(self._tiles))
        self._store.save(Which.RUNNING, self._saved)

    def _with_marks(self, reached: Reached) -> Saved:
        """The state with what was read since the last one, whose marks are written."""
        pieces, self._marks = self._marks, []
        saved = replace(self._saved, reached=reached)
        if not pieces:
            return saved
        return self._store.add_marks(saved, [b"".join(heap) for heap in zip(*pieces, strict=True)])
