"""What the notary calls, all in one transaction a batch: head, take, read items, append, refuse, release.

See calls.py for the rules.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, text

from referral_app.database.engine import translate_errors
from referral_app.translog.leaf import Leaf
from referral_app.translog.merkle import TreeHead
from referral_app.translog.statement import Statement
from referral_app.translog.tiles import TileId

_APPEND: Final = text(
    "SELECT kotosilta.notary_append(:size, :root, CAST(:leaf AS bytea[]), CAST(:leaf_hash AS bytea[]), "
    "CAST(:type AS text[]), CAST(:act AS text[]), CAST(:actor AS uuid[]), CAST(:unit_id AS uuid[]), "
    "CAST(:purpose AS text[]), CAST(:at AS timestamptz[]), CAST(:db_user AS text[]), "
    "CAST(:body_hash AS bytea[]), CAST(:verdict AS text[]), CAST(:subject_offsets AS int[]), "
    "CAST(:subject_referrals AS uuid[]), CAST(:tile_levels AS int[]), CAST(:tile_indexes AS bigint[]), "
    "CAST(:tile_hashes AS bytea[]), :new_size, :new_root, :checkpoint, CAST(:heartbeat AS int), "
    "CAST(:tickets AS uuid[]), CAST(:ticket_offsets AS int[]))"
)
UNREADABLE: Final = "unreadable"
_ID: Final = re.compile("[0-9a-f]{32}")
_COLUMNS: Final = (
    "leaf",
    "leaf_hash",
    "type",
    "act",
    "actor",
    "unit_id",
    "purpose",
    "at",
    "db_user",
    "body_hash",
    "verdict",
)


@dataclass(frozen=True, slots=True)
class NotaryHead:
    """The log's head as the database holds it."""

    size: int
    root: bytes
    checkpoint: str | None
    heartbeat_index: int | None


@dataclass(frozen=True, slots=True)
class IntakeRow:
    """Something signed that waits for the log; `ticket` is set for reads. `type` is `act` or `directory`."""

    id: int
    type: str
    body: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    db_user: str
    at: datetime
    ticket: UUID | None


@dataclass(frozen=True, slots=True)
class ReadItem:
    """One part that a read asks for, with what the notary needs to release its half."""

    ticket: UUID
    ord: int
    referral_id: UUID
    version: int
    part: str
    header: bytes = field(repr=False)
    notary_wrap: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewLeaf:
    """One leaf to append, with what the auditors' index holds of it.

    `actor`, `unit_id`, `purpose` are None for directory entries and heartbeats, whose `act` is their type, and for what
    is no readable statement (`unreadable`).
    """

    leaf: bytes = field(repr=False)
    leaf_hash: bytes
    type: str
    act: str
    actor: UUID | None
    unit_id: UUID | None
    purpose: str | None
    at: datetime
    db_user: str
    body_hash: bytes
    verdict: str
    referral_ids: tuple[UUID, ...] = ()
    ticket: UUID | None = None

    @classmethod
    def of(
        cls, encoded: bytes, digest: bytes, leaf: Leaf, statement: Statement | None, row: IntakeRow | None
    ) -> NewLeaf:
        """The index of a leaf made from an intake row, or of the notary's own (`row` None).

        `statement` is None when there is none, or it could not be read.
        """
        return cls(
            leaf=encoded,
            leaf_hash=digest,
            type=leaf.type,
            act=indexed_act(leaf.type, statement),
            actor=None if statement is None else statement.actor,
            unit_id=None if statement is None else statement.unit,
            purpose=None if statement is None else statement.purpose,
            at=leaf.time,
            db_user=leaf.db_user,
            body_hash=leaf.body_hash,
            verdict=leaf.verdict,
            referral_ids=() if statement is None else referrals_of(statement),
            ticket=None if row is None else row.ticket,
        )


def indexed_act(leaf_type: str, statement: Statement | None) -> str:
    """By what act the auditors' index finds a leaf."""
    if statement is not None:
        return statement.act
    return UNREADABLE if leaf_type == "act" else leaf_type


def referrals_of(statement: Statement) -> tuple[UUID, ...]:
    """The referrals that a statement names. What is not an id is passed over: anybody may sign anything."""
    items = statement.subject.get("items")
    others = (statement.subject.get("new"), statement.subject.get("into"))
    subjects = [statement.subject, *others, *(items if isinstance(items, Sequence) else ())]
    named = (subject.get("referral") for subject in subjects if isinstance(subject, Mapping))
    found = {text for text in named if isinstance(text, str) and _ID.fullmatch(text)}
    return tuple(UUID(hex=text) for text in sorted(found))


def notary_head(connection: Connection) -> NotaryHead:
    """The head, locked until the transaction ends: a second notary waits here."""
    with translate_errors():
        row = connection.execute(text("SELECT * FROM kotosilta.notary_head()")).one()
    return NotaryHead(*row)


def notary_take(connection: Connection, limit: int) -> tuple[IntakeRow, ...]:
    """Take the oldest rows out of the intake, in order of their ids."""
    with translate_errors():
        rows = connection.execute(text("SELECT * FROM kotosilta.notary_take(:limit)"), {"limit": limit}).all()
    return tuple(IntakeRow(*row) for row in rows)


def notary_read_items(connection: Connection, ticket: UUID) -> tuple[ReadItem, ...]:
    """What a read asks for, in its order."""
    query = text("SELECT * FROM kotosilta.notary_read_items(:ticket)")
    with translate_errors():
        rows = connection.execute(query, {"ticket": ticket}).all()
    return tuple(ReadItem(*row) for row in rows)


def notary_append(
    connection: Connection,
    *,
    previous: TreeHead,
    head: TreeHead,
    checkpoint: str,
    leaves: Sequence[NewLeaf],
    tiles: Mapping[TileId, bytes],
) -> None:
    """Append a batch and move the head from `previous` to `head`. Raises StateChangedError if the head is not
    `previous` any more.

    `tiles` are those that changed, in their new width. Tickets get their leaf's index and verdict; the last
    heartbeat among the leaves becomes the log's newest.
    """
    values: dict[str, object] = {name: [getattr(leaf, name) for leaf in leaves] for name in _COLUMNS}
    subjects = [(at, referral) for at, leaf in enumerate(leaves) for referral in leaf.referral_ids]
    tickets = [(at, leaf.ticket) for at, leaf in enumerate(leaves) if leaf.ticket is not None]
    heartbeats = [at for at, leaf in enumerate(leaves) if leaf.type == "heartbeat"]
    values |= {
        "size": previous.size,
        "root": previous.root,
        "subject_offsets": [at for at, _ in subjects],
        "subject_referrals": [referral for _, referral in subjects],
        "tile_levels": [tile.level for tile in tiles],
        "tile_indexes": [tile.index for tile in tiles],
        "tile_hashes": list(tiles.values()),
        "new_size": head.size,
        "new_root": head.root,
        "checkpoint": checkpoint,
        "heartbeat": heartbeats[-1] if heartbeats else None,
        "tickets": [ticket for _, ticket in tickets],
        "ticket_offsets": [at for at, _ in tickets],
    }
    with translate_errors():
        connection.execute(_APPEND, values)


def notary_release(connection: Connection, ticket: UUID, releases: Sequence[tuple[int, bytes]]) -> None:
    """Store (ord, the notary's half sealed to the reader) for a read that the same transaction appends."""
    query = text("SELECT kotosilta.notary_release(:ticket, CAST(:ords AS int[]), CAST(:released AS bytea[]))")
    values = {
        "ticket": ticket,
        "ords": [at for at, _ in releases],
        "released": [released for _, released in releases],
    }
    with translate_errors():
        connection.execute(query, values)


def notary_refuse(connection: Connection, body_hash: bytes) -> None:
    """Take back what a refused act did as far as it can be, or a refused directory entry with all after it; later,
    if a member holds just now what it is about.
    """
    with translate_errors():
        connection.execute(text("SELECT kotosilta.notary_refuse(:body_hash)"), {"body_hash": body_hash})


def notary_leaves(connection: Connection, start: int, end: int) -> tuple[bytes, ...]:
    """Leaves from `start` up to, not with, `end`, in order; a call gives at most the first 4096."""
    query = text("SELECT leaf FROM kotosilta.notary_leaves(:start, :end)")
    with translate_errors():
        return tuple(connection.execute(query, {"start": start, "end": end}).scalars())


def notary_cleanup(connection: Connection) -> int:
    """Delete tickets an hour past their time, with what was released on them; how many."""
    with translate_errors():
        return int(connection.execute(text("SELECT kotosilta.notary_cleanup()")).scalar_one())
