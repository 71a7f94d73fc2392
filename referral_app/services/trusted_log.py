"""This person's view of the log: only ever forward, every step proven.

A new checkpoint is believed when both of the notary's signatures hold and a consistency proof links it to the
last one
seen on this desktop. The proofs are computed here from the log's tiles, so the database is never asked for a
verdict.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from datetime import datetime, timedelta

from sqlalchemy import Connection

from referral_app.crypto.signing import VerifyKey
from referral_app.database import calls
from referral_app.directory.chain import Directory
from referral_app.directory.entry import SignedEntry
from referral_app.errors import (
    DirectoryInvalidError,
    LogForkedError,
    LogInvalidError,
    LogRolledBackError,
    LogStaleError,
    SignatureError,
)
from referral_app.local.checkpoint_store import SeenStore
from referral_app.translog.checkpoint import open_checkpoint
from referral_app.translog.heartbeat import Heartbeat, verify_heartbeat
from referral_app.translog.leaf import Leaf
from referral_app.translog.merkle import leaf_hash, verify_consistency, verify_inclusion
from referral_app.translog.proof import Receipt
from referral_app.translog.statement import EMPTY_HEAD, SignedStatement, TreeHead
from referral_app.translog.tiles import (
    FetchedTiles,
    TileId,
    consistency_path,
    inclusion_path,
    tiles_for_consistency,
    tiles_for_inclusion,
)

HEARTBEAT_TOLERANCE = timedelta(minutes=5)


class TrustedLog:
    """Thread-safe. Raises LogInvalidError (or LogRolledBackError) whenever a proof does not hold."""

    def __init__(self, seen: SeenStore, directory: Directory) -> None:
        self._seen = seen
        self._directory = directory
        self._signer = 0  # the version of the notary's entry whose keys were last seen to sign
        self._on_it: set[TreeHead] = set()  # heads of others that are proven to be of this log
        self._lock = threading.RLock()

    @property
    def head(self) -> TreeHead:
        """The last head seen and proven on this desktop."""
        return self._seen.head()

    def advance(self, conn: Connection) -> calls.LogHead:
        """Fetch the newest checkpoint and prove that it follows from what was seen before asking."""
        with self._lock:
            while True:
                old = self.head
                newest = calls.log_head(conn)
                checkpoint = newest.checkpoint or ""
                new = self._open(conn, checkpoint) if checkpoint else EMPTY_HEAD
                if new.size < old.size:
                    raise LogRolledBackError
                if new.size == old.size and new != old:
                    raise LogForkedError((self._seen.last().checkpoint, checkpoint))
                self._prove(conn, old, new, None)
                if new == old or self._seen.remember(new, checkpoint, after=old):
                    return newest

    def prove_leaf(self, conn: Connection, index: int, leaf: bytes, checkpoint: str) -> Receipt:
        """Prove that `leaf` is entry `index` under `checkpoint`, and that the checkpoint and what was seen
        are one log.

        The checkpoint may be a little older than what another thread or window has seen meanwhile.
        """
        with self._lock:
            new = self._open(conn, checkpoint)
            while True:
                old = self.head
                path = self._prove(
                    conn, min(old, new, key=_size), max(old, new, key=_size), (index, leaf, new)
                )
                if new.size <= old.size or self._seen.remember(new, checkpoint, after=old):
                    return Receipt(index, path, checkpoint)

    def prove_same_log(self, conn: Connection, head: TreeHead, checkpoint: str) -> None:
        """Prove that a head which the notary has signed, in `checkpoint`, and what was seen here are one log.

        Raises:
            LogRolledBackError: it is of a larger log than was shown here.
            LogForkedError: there is no proof that they are one.
        """
        with self._lock:
            if head in self._on_it:
                return
            seen = self._seen.last()
            if head.size > seen.head.size:
                raise LogRolledBackError
            try:
                self._prove(conn, head, seen.head, None)
            except LogInvalidError as error:
                raise LogForkedError((checkpoint, seen.checkpoint)) from error
            self._on_it.add(head)

    def check_heartbeat(self, conn: Connection, directory: Directory, now: datetime) -> Heartbeat:
        """Check the notary's last heartbeat: its signature, that no directory entry is withheld, and its age.

        Raises:
            DirectoryInvalidError: the notary has signed a newer or another directory than the database shows. Told
                however old the heartbeat is.
            LogStaleError: it is older than five minutes, or there is none.
        """
        with self._lock:
            newest = self.advance(conn)
        if newest.heartbeat is None:
            raise LogStaleError
        leaf = Leaf.decode(newest.heartbeat)
        signed = SignedStatement(leaf.body, leaf.signature)
        try:
            heartbeat = _verify_heartbeat(directory, signed)
        except (
            SignatureError,
            DirectoryInvalidError,
        ):  # perhaps of entries that came after `directory` was read
            heartbeat = _verify_heartbeat(extend_directory(conn, directory), signed)
        if now - heartbeat.time > HEARTBEAT_TOLERANCE:
            raise LogStaleError
        return heartbeat

    def remember_directory(self, version: int, *, after: int) -> None:
        """Never again believe a directory of less than this version. Raises as `SeenStore.remember_directory`."""
        self._seen.remember_directory(version, after=after)

    def _open(self, conn: Connection, checkpoint: str) -> TreeHead:
        """The head of a checkpoint that is signed with the notary's keys in force.

        The notary signs with its next keys from the moment that the log has them, a little after the directory
        does; so the keys before are good too until the next ones have been seen. Keys that are not known yet are
        looked for in the directory.
        """
        for follow in (False, True):
            if follow:
                self._directory = extend_directory(conn, self._directory)
            for notary in reversed(self._directory.notaries[-2:]):
                if notary.version < self._signer:
                    continue
                with suppress(LogInvalidError):
                    head = open_checkpoint(checkpoint, notary.data.note_keys)
                    self._signer = notary.version
                    return head
        raise LogInvalidError

    def _prove(
        self, conn: Connection, old: TreeHead, new: TreeHead, entry: tuple[int, bytes, TreeHead] | None
    ) -> tuple[bytes, ...]:
        wanted: list[TileId] = list(tiles_for_consistency(old.size, new.size))
        if entry is not None:
            wanted.extend(tiles_for_inclusion(entry[0], entry[2].size))
        tiles = fetch_tiles(conn, wanted)
        verify_consistency(old, new, consistency_path(old.size, new.size, tiles))
        if entry is None:
            return ()
        index, leaf, head = entry
        path = inclusion_path(index, head.size, tiles)
        verify_inclusion(leaf_hash(leaf), index, head, path)
        return path


def extend_directory(conn: Connection, directory: Directory) -> Directory:
    """Fetch and verify what the directory has beyond the version at hand."""
    rows = calls.directory_entries(conn, after=directory.version)
    return directory.extend([SignedEntry(row.body, row.signature) for row in rows])


def _verify_heartbeat(directory: Directory, signed: SignedStatement) -> Heartbeat:
    """The heartbeat, signed with the keys that the notary had by the directory which it names, and naming this one or
    the beginning of it.

    Raises SignatureError, StatementInvalidError, or DirectoryInvalidError where the two do not fit.
    """
    for notary in reversed(directory.notaries[-2:]):
        with suppress(SignatureError):
            heartbeat = verify_heartbeat(signed, VerifyKey(notary.data.statement_key))
            named = [one for one in directory.notaries if one.version <= heartbeat.directory_version]
            if not named or named[-1] != notary:
                raise DirectoryInvalidError
            if directory.hash_at(heartbeat.directory_version) != heartbeat.directory_hash:
                raise DirectoryInvalidError
            return heartbeat
    raise SignatureError


def _size(head: TreeHead) -> int:
    return head.size


def fetch_tiles(conn: Connection, wanted: list[TileId]) -> FetchedTiles:
    """Fetch the tiles of a proof in one call."""
    unique = sorted({(tile.level, tile.index) for tile in wanted})
    if not unique:
        return FetchedTiles({})
    return FetchedTiles(calls.log_tiles(conn, unique))
