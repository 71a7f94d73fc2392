"""Wrapping a unit's halves anew, and handing a closed unit's referrals over to its successor. See calls.py.

A run asks for a page of `rewrap_pending`, wraps it, and stores it with `rewrap` in one transaction of its own; it
may end after any page. Where it ended needs no keeping: what is not done is what is pending.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, NamedTuple, cast
from uuid import UUID

from sqlalchemy import Connection, text

from referral_app.database.calls import StoredRewrap, signed_values
from referral_app.database.engine import driver_of, translate_errors
from referral_app.errors import NotFoundError
from referral_app.translog.statement import SignedStatement

MAX_BATCH: Final = 200

_PENDING: Final = (
    "SELECT referral_id, version, part, header, manifest, env_signature, sealed_at, wrap, key_id, rewrap, "
    "rewrap_statement, rewrap_signature, rewrap_at FROM kotosilta.rewrap_pending(%s, %s, %s, %s, %s, %s, %s)"
)


_Row = tuple[
    UUID,
    int,
    str,
    bytes,
    bytes,
    bytes,
    datetime,
    bytes,
    bytes,
    bytes | None,
    bytes | None,
    bytes | None,
    datetime,
]


class Place(NamedTuple):
    """Where a page ended; the order is that of a rewrap statement's items."""

    referral_id: UUID
    version: int
    part: str


@dataclass(frozen=True, slots=True)
class PendingPart:
    """A part without a wrap to the new key, and the wrap to begin from, which the caller holds the seed for.

    Header, manifest and signature are the envelope's as stored and `sealed_at` the server's time of the act that
    brought it: what `crypto.envelope.verify_envelope` needs. `wrap` is for the caller's unit with `key_id`;
    `rewrap` is there when that wrap has itself been made after the envelope.
    """

    place: Place
    header: bytes = field(repr=False)
    manifest: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    sealed_at: datetime
    wrap: bytes = field(repr=False)
    key_id: bytes
    rewrap: StoredRewrap | None

    @property
    def referral_id(self) -> UUID:
        """Of the referral."""
        return self.place.referral_id

    @property
    def version(self) -> int:
        """Of the envelope."""
        return self.place.version

    @property
    def part(self) -> str:
        """The part's name."""
        return self.place.part


@dataclass(frozen=True, slots=True)
class RewrapProgress:
    """How many parts there are, and how many of them have a wrap to the new key."""

    parts: int
    done: int


def rewrap_pending(
    connection: Connection,
    unit_id: UUID,
    key_id: bytes,
    *,
    after: Place | None = None,
    limit: int = MAX_BATCH,
    closed: bool = False,
) -> tuple[PendingPart, ...]:
    """The next parts of the caller's unit's open referrals that have no wrap to this key; at most 200.

    `unit_id` and `key_id` are the caller's unit or the one that succeeds it, and its newest key. `closed`: also
    what is closed and not erased. `after` only saves the way through what is done. Raises StateChangedError when
    the unit has a newer key, NotFoundError for another unit.
    """
    place = (None, None, None) if after is None else after
    with translate_errors(NotFoundError), driver_of(connection).cursor(binary=True) as cursor:
        rows = cast(
            "list[_Row]", cursor.execute(_PENDING, (unit_id, key_id, closed, *place, limit)).fetchall()
        )
    rewraps = {
        row[9]: StoredRewrap(SignedStatement(row[10], row[11]), row[12])
        for row in rows
        if row[10] is not None and row[11] is not None
    }
    return tuple(
        PendingPart(Place(*row[:3]), *row[3:9], rewrap=None if row[9] is None else rewraps.get(row[9]))
        for row in rows
    )


def rewrap_progress(
    connection: Connection, unit_id: UUID, key_id: bytes, *, closed: bool = False
) -> RewrapProgress:
    """Counts over the same parts; errors as in `rewrap_pending`. Costs more than a page: ask once a run."""
    query = text("SELECT * FROM kotosilta.rewrap_progress(:unit_id, :key_id, :closed)")
    with translate_errors(NotFoundError):
        row = connection.execute(query, {"unit_id": unit_id, "key_id": key_id, "closed": closed}).one()
    return RewrapProgress(row.parts, row.done)


def rewrap(connection: Connection, statement: SignedStatement, wraps: Sequence[bytes]) -> datetime:
    """Store 1 to 200 new wraps, all or none; the server's time.

    The statement is made from `directory.rewrap.rewrap_subject`, and `wraps` are in the order of its items. Raises
    StateChangedError when one is wrapped already or the unit has a newer key: ask for what is pending and go on.
    Raises NotFoundError when one is not the unit's (any more) or is erased.
    """
    query = text("SELECT kotosilta.rewrap(:statement, :signature, :wraps)")
    values = signed_values(statement) | {"wraps": b"".join(wraps)}
    with translate_errors(NotFoundError):
        return cast(datetime, connection.execute(query, values).scalar_one())


def transfer(connection: Connection, statement: SignedStatement) -> datetime:
    """Hand 1 to 200 referrals of the caller's closed unit over to its successor; the server's time. For leads.

    The statement is a `transfer` with the subject `{"from":hex,"to":hex,"items":[{"referral":hex}…]}`. Raises
    StateChangedError when a part is not wrapped to the successor's newest key yet, NotFoundError when a referral
    is not the unit's, is erased, or its other unit is the successor.
    """
    query = text("SELECT kotosilta.transfer(:statement, :signature)")
    with translate_errors(NotFoundError):
        return cast(datetime, connection.execute(query, signed_values(statement)).scalar_one())
