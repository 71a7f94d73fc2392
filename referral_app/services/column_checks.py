"""The database's columns held against what was signed: the log's index, the referrals in clear, what was released.

Nothing of this is needed to believe an entry. It tells that lists, searches and counts show what people did: that
nothing is hidden from a filter, no referral is shown in another state than its moves lead to, and nothing was released
without a read in the log.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from uuid import UUID

from sqlalchemy import Connection

from referral_app.database import audit_calls, audit_checks
from referral_app.database.audit_checks import AuditedReferral, IndexRow, Release
from referral_app.database.notary_calls import indexed_act, referrals_of
from referral_app.directory.chain import Directory
from referral_app.errors import CancelledError, TamperError
from referral_app.exchange.log_problems import Problem, ProblemCode
from referral_app.services.genuine import verified_moves
from referral_app.translog.leaf import Leaf
from referral_app.translog.merkle import leaf_hash
from referral_app.translog.statement import Statement

_PAGE = 200


def index_problems(conn: Connection, first: int, leaves: Sequence[bytes]) -> Iterator[Problem]:
    """The entries from `first` on that the database finds by something else than they say. Raises as the calls."""
    found = {row.index: row for row in audit_checks.log_index(conn, first, first + len(leaves))}
    for index, data in enumerate(leaves, first):
        row = found.get(index)
        try:
            right = _index_of(index, data)
        except TamperError:
            continue  # which the pass over the leaves names
        if row != right:
            yield Problem(ProblemCode.INDEX_SPOILED, index)


def referral_problems(
    conn: Connection, directory: Directory, cancelled: Callable[[], bool]
) -> Iterator[Problem]:
    """The referrals whose columns or moves are not what people signed and the log has accepted.

    Raises CancelledError when `cancelled` said so.
    """
    after: UUID | None = None
    while page := audit_checks.audited_referrals(conn, after, _PAGE):
        if cancelled():
            raise CancelledError
        for one in page:
            if not _is_as_signed(directory, one):
                yield Problem(ProblemCode.COLUMNS_CHANGED, one.sent_leaf)
        after = page[-1].row.referral_id


def release_problems(conn: Connection) -> Iterator[Problem]:
    """What was released of late that no accepted read of that login in the log had asked for."""
    asked: dict[int, frozenset[tuple[str, UUID, int, str]]] = {}
    told: set[int | None] = set()
    for release in audit_checks.audited_releases(conn):
        place = release.log_index
        if place is not None and place not in asked:
            leaves = audit_calls.log_leaves(conn, place, place + 1)
            asked[place] = _asked_in(leaves[0]) if leaves else frozenset()
        if (place is None or _named(release) not in asked[place]) and place not in told:
            told.add(place)
            yield Problem(ProblemCode.RELEASED_UNLOGGED, place)


def _index_of(index: int, data: bytes) -> IndexRow:
    """What an entry is found by, from the entry itself. Raises StatementInvalidError."""
    leaf = Leaf.decode(data)
    statement = None
    if leaf.type == "act":
        try:
            statement = Statement.decode(leaf.body)
        except TamperError:
            statement = None  # refused as malformed, which is found as that
    return IndexRow(
        index=index,
        leaf_hash=leaf_hash(data),
        type=leaf.type,
        act=indexed_act(leaf.type, statement),
        actor=statement.actor if statement else None,
        unit_id=statement.unit if statement else None,
        purpose=statement.purpose if statement else None,
        at=leaf.time,
        db_user=leaf.db_user,
        body_hash=leaf.body_hash,
        verdict=leaf.verdict,
        referrals=tuple(sorted(referrals_of(statement))) if statement else (),
    )


def _is_as_signed(directory: Directory, one: AuditedReferral) -> bool:
    """Every move that stands is signed, leads where the columns say, and is in the log; none of the log's is missing.

    The read that opened it stands in the log as a read, which names many referrals: it is held against its signature.
    """
    standing = {move.seq: move for move in one.moves if not move.refused}
    if verified_moves(directory, one.row, one.moves) != standing.keys():
        return False
    made = {sha256(move.statement).digest() for move in standing.values() if not _is_read(move.statement)}
    return made == one.logged


def _is_read(statement: bytes) -> bool:
    return Statement.decode(statement).act == "read"


def _asked_in(data: bytes) -> frozenset[tuple[str, UUID, int, str]]:
    try:
        leaf = Leaf.decode(data)
        statement = Statement.decode(leaf.body)
    except TamperError:
        return frozenset()
    items = statement.subject.get("items")
    if statement.act != "read" or not leaf.accepted or not isinstance(items, Sequence):
        return frozenset()
    return frozenset(
        (leaf.db_user, UUID(hex=str(item["referral"])), int(str(item["version"])), str(item["part"]))
        for item in items
        if isinstance(item, Mapping)
    )


def _named(release: Release) -> tuple[str, UUID, int, str]:
    return release.db_user, release.referral_id, release.version, release.part
