"""What an auditor's client fetches to hold the database's columns against the log. See calls.py for the rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, text

from referral_app.database.engine import translate_errors
from referral_app.database.queries import HeaderRow, MoveRow, header_row
from referral_app.domain.states import State


@dataclass(frozen=True, slots=True)
class IndexRow:
    """What the database finds a leaf by; `referrals` in the order of their ids."""

    index: int
    leaf_hash: bytes = field(repr=False)
    type: str
    act: str | None
    actor: UUID | None
    unit_id: UUID | None
    purpose: str | None
    at: datetime
    db_user: str
    body_hash: bytes = field(repr=False)
    verdict: str
    referrals: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class AuditedReferral:
    """A referral's columns in clear and its moves, and what the log has of it: the place of its sending, and the
    hashes of the accepted statements that sent or moved it.
    """

    row: HeaderRow
    moves: tuple[MoveRow, ...]
    sent_leaf: int | None
    logged: frozenset[bytes] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Release:
    """A part that was released, to whose login, and for which entry of the log."""

    log_index: int | None
    db_user: str
    referral_id: UUID
    version: int
    part: str


def log_index(connection: Connection, start: int, end: int) -> tuple[IndexRow, ...]:
    """The index of the leaves from `start` up to, not with, `end`: at most 4096 a call. Raises NotAllowedError."""
    with translate_errors():
        rows = connection.execute(
            text("SELECT * FROM kotosilta.log_index(:start, :end)"), {"start": start, "end": end}
        ).all()
    return tuple(IndexRow(*(*row[:-1], tuple(row.referrals))) for row in rows)


def audited_referrals(
    connection: Connection, after: UUID | None, limit: int = 100
) -> tuple[AuditedReferral, ...]:
    """Referrals in the order of their ids, at most 500; not those that were changed within the last two minutes."""
    with translate_errors():
        rows = connection.execute(
            text("SELECT * FROM kotosilta.audited_referrals(CAST(:after AS uuid), :limit)"),
            {"after": after, "limit": limit},
        ).all()
        moves = _moves(connection, [row.id for row in rows])
    return tuple(
        AuditedReferral(header_row(row[:-2]), moves[row.id], row.sent_leaf, frozenset(row.logged or ()))
        for row in rows
    )


def audited_releases(connection: Connection) -> tuple[Release, ...]:
    """What the notary released within about the last hour."""
    with translate_errors():
        rows = connection.execute(text("SELECT * FROM kotosilta.audited_releases()")).all()
    return tuple(Release(*row) for row in rows)


def _moves(connection: Connection, referral_ids: Sequence[UUID]) -> dict[UUID, tuple[MoveRow, ...]]:
    rows = connection.execute(
        text("SELECT * FROM kotosilta.audited_moves(CAST(:ids AS uuid[]))"), {"ids": list(referral_ids)}
    )
    found: dict[UUID, list[MoveRow]] = defaultdict(list)
    for referral_id, seq, source, target, *rest in rows:
        move = MoveRow(seq, None if source is None else State(source), State(target), *rest)
        found[referral_id].append(move)
    return {referral_id: tuple(found[referral_id]) for referral_id in referral_ids}
