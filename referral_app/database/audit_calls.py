"""What an auditor's client calls: the log, whole and in pages. See calls.py for the rules."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, text

from referral_app.database.calls import StoredLeaf
from referral_app.database.engine import translate_errors
from referral_app.translog.cosignature import Cosignature


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which leaves; None means any. `since` belongs to the range, `until` does not; `beats`: the notary's too."""

    act: str | None = None
    actor: UUID | None = None
    unit: UUID | None = None
    purpose: str | None = None
    referral: UUID | None = None
    since: datetime | None = None
    until: datetime | None = None
    beats: bool = True


ANY: Final = LogFilter()


@dataclass(frozen=True, slots=True)
class FoundLeaves:
    """Leaves that fit, and the index after which to go on; None where there are no more."""

    leaves: tuple[StoredLeaf, ...]
    further: int | None


def read_log(
    connection: Connection, wanted: LogFilter = ANY, *, before: int | None = None, limit: int = 100
) -> FoundLeaves:
    """A page of the log, newest first by (server time, index), after the leaf with index `before`.

    `limit` is at most 500; fewer, even none, may come though there are more: then `further` says where to go on.
    Which leaves fit is what the notary's index says; what they say is in the leaves. Raises NotAllowedError when the
    caller is not an auditor.
    """
    query = text(
        "SELECT * FROM kotosilta.read_log(CAST(:act AS text), CAST(:actor AS uuid), CAST(:unit AS uuid), "
        "CAST(:purpose AS text), CAST(:referral AS uuid), CAST(:since AS timestamptz), "
        "CAST(:until AS timestamptz), :beats, CAST(:before AS bigint), :limit)"
    )
    with translate_errors():
        rows = connection.execute(query, asdict(wanted) | {"before": before, "limit": limit}).all()
    leaves = tuple(StoredLeaf(*row) for row in rows if row.leaf is not None)
    further = rows[-1].leaf_index if rows and (rows[-1].leaf is None or len(leaves) == limit) else None
    return FoundLeaves(leaves, further)


def referrals_called(connection: Connection, first: UUID, last: UUID) -> tuple[UUID, ...]:
    """The referrals that the log names with ids from `first` to `last`, which share their first 40 bits."""
    query = text("SELECT * FROM kotosilta.referrals_called(:first, :last)")
    with translate_errors():
        return tuple(connection.execute(query, {"first": first, "last": last}).scalars())


def log_leaves(connection: Connection, start: int, end: int) -> tuple[bytes, ...]:
    """The leaves from `start` up to, not with, `end`, in order: at most 4096 a call. Raises NotAllowedError.

    A leaf that has been taken out leaves no mark here: the tree tells.
    """
    query = text("SELECT leaf FROM kotosilta.log_leaves(:start, :end)")
    with translate_errors():
        return tuple(connection.execute(query, {"start": start, "end": end}).scalars())


def log_subjects(connection: Connection, start: int, end: int) -> tuple[tuple[int, UUID], ...]:
    """(leaf index, referral id) for the same range of leaves. Raises NotAllowedError."""
    query = text("SELECT * FROM kotosilta.log_subjects(:start, :end)")
    with translate_errors():
        rows = connection.execute(query, {"start": start, "end": end}).all()
    return tuple((row.leaf_index, row.referral_id) for row in rows)


def add_cosignature(connection: Connection, size: int, checkpoint: str, made: Cosignature) -> None:
    """Put an auditor's own signature of a checkpoint in the place of her last one.

    Raises StateChangedError when that was of a larger log, or the database's log is smaller; NotAllowedError.
    """
    query = text("SELECT kotosilta.add_cosignature(:size, :checkpoint, :time, :signature)")
    values = {"size": size, "checkpoint": checkpoint, "time": made.time, "signature": made.signature}
    with translate_errors():
        connection.execute(query, values)
