"""What an auditor's client calls: the log, whole and in pages. See calls.py for the rules."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, text

from referral_app.database.calls import StoredLeaf
from referral_app.database.engine import translate_errors
from referral_app.translog.cosignature import Cosignature


def read_log(
    connection: Connection,
    *,
    act: str | None = None,
    actor: UUID | None = None,
    referral: UUID | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    before: int | None = None,
    limit: int = 100,
) -> tuple[StoredLeaf, ...]:
    """A page of the log, newest first by (server time, index), after the leaf with index `before`.

    None means any; `since` belongs to the range, `until` does not; `limit` is at most 500. Which leaves fit
    is what the notary's index says; what they say is in the leaves. Raises NotAllowedError when the caller is
    not an auditor.
    """
    query = text(
        "SELECT * FROM kotosilta.read_log(CAST(:act AS text), CAST(:actor AS uuid), CAST(:referral AS uuid), "
        "CAST(:since AS timestamptz), CAST(:until AS timestamptz), CAST(:before AS bigint), :limit)"
    )
    values = {
        "act": act,
        "actor": actor,
        "referral": referral,
        "since": since,
        "until": until,
        "before": before,
        "limit": limit,
    }
    with translate_errors():
        rows = connection.execute(query, values).all()
    return tuple(StoredLeaf(*row) for row in rows)


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
