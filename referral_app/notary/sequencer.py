"""One batch of the log: take what came in, judge it, order it, sign the new head, release key halves.

Everything of a batch is one database transaction that holds the head row; the notary's journal has the leaves
on disk
before that transaction commits. Nothing is released for a read whose leaf is not below the signed size.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from sqlalchemy import Connection, Engine

from referral_app.crypto.envelope import release_half
from referral_app.crypto.header import EnvelopeHeader
from referral_app.crypto.wrapping import WrapKey
from referral_app.database import notary_calls as calls
from referral_app.database.calls import check_schema
from referral_app.database.engine import translate_errors
from referral_app.database.notifications import Channel, announce
from referral_app.directory.entry import SignedEntry
from referral_app.errors import (
    LogInvalidError,
    LogRolledBackError,
    StateChangedError,
    TamperError,
)
from referral_app.notary.followed import FollowedDirectory, entries_in
from referral_app.notary.journal import Journal
from referral_app.notary.judge import Judgement, judge
from referral_app.notary.keys import NotaryKeyRing, NotaryKeys
from referral_app.notary.narrowing import Narrowing
from referral_app.translog.checkpoint import sign_checkpoint
from referral_app.translog.heartbeat import Heartbeat, sign_heartbeat
from referral_app.translog.leaf import ACCEPTED, Leaf
from referral_app.translog.merkle import Frontier, leaf_hash
from referral_app.translog.statement import SignedStatement, Statement, TreeHead
from referral_app.translog.tiles import TileWriter

BATCH_SIZE = 500
_REPLAY_SIZE = 4_096
_CATCH_UP_SIZE = 5_000


@dataclass(frozen=True, slots=True)
class _Entry:
    """A leaf on its way into the log, with what it came from."""

    leaf: Leaf
    row: calls.IntakeRow | None
    statement: Statement | None


class Sequencer:
    """Orders, judges and signs. Not thread-safe; one process, one connection at a time."""

    def __init__(
        self,
        engine: Engine,
        journal: Journal,
        keys: NotaryKeyRing,
        root_key: bytes,
        clock: Callable[[], datetime],
    ) -> None:
        self._engine = engine
        self._journal = journal
        self._keys = keys
        self._clock = clock
        self._directory = FollowedDirectory(root_key)
        self._narrowing = Narrowing()
        self._tree = TileWriter(0, {})
        self._logged = 0  # the version of the last directory entry in the log

    @property
    def head(self) -> TreeHead:
        """The last signed head."""
        return self._tree.head()

    def settle(self) -> None:
        """Agree with the database on where the log stands; call at start and after any failure.

        Raises:
            LogRolledBackError: the database has another history than this notary signed.
            ConfigInvalidError: the log's directory does not follow from the pinned root.
            DatabaseUnreachableError: it does not answer.
            DatabaseTooOldError, ProgramTooOldError: it is of another version than this notary.
        """
        with translate_errors(), self._engine.begin() as conn:
            check_schema(conn)
            database = calls.notary_head(conn)
            head = TreeHead(database.size, database.root)
            if head.size > self._journal.confirmed.size and not self._journal.is_pending(head):
                self._check_signed(head, database.checkpoint or "")
                self._catch_up(conn, head)
            self._journal.settle(head)
        self._replay()
        if self.head != self._journal.confirmed:
            raise LogInvalidError

    def run_batch(self, *, heartbeat: bool = False) -> int:
        """Sequence what is waiting; returns the number of leaves written.

        Raises:
            StateChangedError: another notary was quicker; `settle` and go on.
            LogRolledBackError, DatabaseUnreachableError: as in `settle`.
            ConfigInvalidError: the directory names notary keys that are not here.
        """
        with translate_errors(), self._engine.begin() as conn:
            before = self.head
            database = calls.notary_head(conn)
            if TreeHead(database.size, database.root) != before:
                raise StateChangedError
            rows = calls.notary_take(conn, BATCH_SIZE)
            if not rows and not heartbeat:
                return 0
            self._directory.follow(conn)
            entries, logged = self._judge_rows(rows)
            keys = self._keys.named_by(self._directory.notary_at(logged))
            if heartbeat:
                calls.notary_cleanup(conn)
                entries.append(self._heartbeat(before, logged, keys))
            tree = self._append(conn, before, entries, keys)
        self._tree, self._logged = tree, logged
        self._journal.confirm()
        with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
            announce(conn, Channel.HEAD)
        return len(entries)

    def _replay(self) -> None:
        """Tree, directory and narrowed referrals from the journal's own leaves, whatever the database now shows."""
        self._tree = TileWriter(0, {})
        self._narrowing = Narrowing()
        entries: list[SignedEntry] = []
        leaves = self._journal.leaves()
        while chunk := list(islice(leaves, _REPLAY_SIZE)):
            self._tree, _ = self._tree.append([leaf_hash(leaf) for leaf in chunk])
            entries += entries_in(chunk)
        self._logged = len(entries)
        self._directory.replay(entries)
        self._narrowing.replay(self._journal.leaves(), self._directory.newest)

    def _append(
        self, conn: Connection, before: TreeHead, entries: Sequence[_Entry], keys: NotaryKeys
    ) -> TileWriter:
        encoded = [entry.leaf.encode() for entry in entries]
        hashes = [leaf_hash(leaf) for leaf in encoded]
        tree, tiles = self._tree.append(hashes)
        head = tree.head()
        calls.notary_append(
            conn,
            previous=before,
            head=head,
            checkpoint=sign_checkpoint(head, keys.checkpoints, self._clock()),
            leaves=[
                calls.NewLeaf.of(leaf, digest, entry.leaf, entry.statement, entry.row)
                for leaf, digest, entry in zip(encoded, hashes, entries, strict=True)
            ],
            tiles=tiles,
        )
        for entry in entries:
            if not entry.leaf.accepted:
                calls.notary_refuse(conn, entry.leaf.body_hash)
        self._release(conn, entries)
        self._journal.prepare(encoded, head)
        return tree

    def _judge_rows(self, rows: Sequence[calls.IntakeRow]) -> tuple[list[_Entry], int]:
        """What the rows become, and the version of the last directory entry in the log after them."""
        entries, logged = [], self._logged
        for row in rows:
            entry = self._judge_row(row, logged)
            logged += entry.leaf.type == "directory" and entry.leaf.accepted
            entries.append(entry)
        return entries, logged

    def _judge_row(self, row: calls.IntakeRow, logged: int) -> _Entry:
        if row.type == "directory":
            is_next = self._directory.is_next(SignedEntry(row.body, row.signature), logged)
            judgement = Judgement(ACCEPTED if is_next else "refused.directory", None)
        else:
            judgement = judge(
                SignedStatement(row.body, row.signature),
                db_user=row.db_user,
                at=row.at,
                now=self._clock(),
                directory=self._directory.newest,
                narrowing=self._narrowing,
                signed_head=self._journal.knows,
            )
            if judgement.accepted and judgement.statement is not None:
                self._narrowing.accepted(judgement.statement, self._directory.newest)
        leaf = Leaf(row.type, row.body, row.signature, row.db_user, row.at, judgement.verdict)
        return _Entry(leaf, row, judgement.statement)

    def _release(self, conn: Connection, entries: Sequence[_Entry]) -> None:
        """Seal the notary's halves to the readers of all accepted reads of a batch."""
        for entry in entries:
            if entry.row is None or entry.row.ticket is None or not entry.leaf.accepted:
                continue
            releases = []
            for item in calls.notary_read_items(conn, entry.row.ticket):
                released = self._release_item(item, entry)
                if released is not None:
                    releases.append((item.ord, released))
            calls.notary_release(conn, entry.row.ticket, releases)

    def _release_item(self, item: calls.ReadItem, read: _Entry) -> bytes | None:
        """One half, or None for a row that is damaged or that the signed statement does not name.

        The rows come from the database, so what is released is decided by the statement alone: a half goes out only
        for the referral, version and part that stand in the log at that place. The reader is told at that row, the
        others go on.
        """
        statement = read.statement
        if statement is None or not _names(statement, item):
            return None
        try:
            header = EnvelopeHeader.decode(item.header)
            origins = {statement.unit, *self._directory.newest.predecessors(statement.unit)}
            named = any(unit in origins for unit, _ in header.recipients)
            if not named or not self._keeps_promise(statement, header):
                return None
            if (header.referral_id, header.version) != (item.referral_id, item.version):
                return None
            reader = WrapKey(self._directory.newest.user(statement.actor).data.wrap)
            return release_half(
                self._keys.halves(header.notary_key_id),
                item.header,
                item.part,
                item.notary_wrap,
                reader=reader,
                statement_hash=read.leaf.body_hash,
            )
        except TamperError:
            return None

    def _keeps_promise(self, read: Statement, header: EnvelopeHeader) -> bool:
        """Whether the log, with all of this batch, lets the reader have what the header says is narrowed."""
        directory = self._directory.newest
        units = frozenset(unit for unit, _ in header.recipients)
        known = not header.is_narrowed or self._narrowing.knows(header.referral_id, units, directory)
        return known and self._narrowing.allows(read, directory)

    def _heartbeat(self, before: TreeHead, logged: int, keys: NotaryKeys) -> _Entry:
        now = self._clock()
        heartbeat = Heartbeat(logged, self._directory.hash_at(logged), now, before)
        signed = sign_heartbeat(heartbeat, keys.heartbeats)
        leaf = Leaf("heartbeat", signed.body, signed.signature, "notary", now, ACCEPTED)
        return _Entry(leaf, None, None)

    def _check_signed(self, head: TreeHead, checkpoint: str) -> None:
        if self._keys.open_checkpoint(checkpoint) != head:
            raise LogRolledBackError

    def _catch_up(self, conn: Connection, head: TreeHead) -> None:
        """Copy what another notary with the same keys has signed meanwhile, and check it against its head."""
        frontier = Frontier()
        frontier.extend(leaf_hash(leaf) for leaf in self._journal.leaves())
        missing: list[bytes] = []
        while frontier.size < head.size:
            upto = min(head.size, frontier.size + _CATCH_UP_SIZE)
            leaves = calls.notary_leaves(conn, frontier.size, upto)
            if not leaves:
                raise LogRolledBackError
            frontier.extend(leaf_hash(leaf) for leaf in leaves)
            missing.extend(leaves)
        if frontier.head() != head:
            raise LogRolledBackError
        self._journal.prepare(missing, head)


def _names(statement: Statement, item: calls.ReadItem) -> bool:
    """Whether the signed read names exactly this part at this place (`ord` counts from 1)."""
    items = statement.subject.get("items")
    if statement.act != "read" or not isinstance(items, list) or not 1 <= item.ord <= len(items):
        return False
    named = items[item.ord - 1]
    return isinstance(named, dict) and (named.get("referral"), named.get("version"), named.get("part")) == (
        item.referral_id.hex,
        item.version,
        item.part,
    )
