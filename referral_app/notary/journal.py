"""The notary's own copy of the log, outside the database.

It is what lets the notary refuse to sign after the database was rolled back (a restore, a stale standby, an
administrator's edit): the database's head must be the head that the notary last signed.

One append-only file of records, each a kind byte, a 4-byte big-endian length and a payload:

- `L`: a leaf;
- `P`: the head (8-byte size, 32-byte root) of the leaves so far, written before the database commits them;
- `C`: the same head again, once the database has committed.

A crash between the two leaves a `P` without its `C`. On the next start the database decides: if it has that
head the
commit happened; if it still has the head before, nobody can have seen the pending one and it is cut off.
Anything else
is a rollback. One process may hold a journal at a time (file lock). Not thread-safe.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from filelock import FileLock, Timeout

from referral_app.errors import LogInvalidError, LogRolledBackError
from referral_app.translog.statement import EMPTY_HEAD, TreeHead

_LEAF, _PENDING, _CONFIRMED = b"L", b"P", b"C"
_PREFIX_BYTES = 5
_HEAD_BYTES = 40


class _Record(NamedTuple):
    kind: bytes
    payload: bytes
    end: int


class Journal:
    """Append-only leaves and signed heads of one notary.

    Raises:
        LogInvalidError: another notary holds the folder, or the file is damaged before its last confirmed
        head.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._path = folder / "journal"
        self._lock = FileLock(folder / "lock")
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise LogInvalidError from None
        self.confirmed = EMPTY_HEAD
        self._confirmed_end = 0
        self._pending: TreeHead | None = None
        self._pending_end = 0
        self._roots: dict[int, bytes] = {EMPTY_HEAD.size: EMPTY_HEAD.root}
        self._path.touch(mode=0o600)
        self._scan()
        self._file = self._path.open("ab")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file and let another notary have the folder."""
        self._file.close()
        self._lock.release()

    def knows(self, head: TreeHead) -> bool:
        """Whether this notary has signed exactly this head (the empty head counts)."""
        return self._roots.get(head.size) == head.root

    def is_pending(self, head: TreeHead) -> bool:
        """Whether this head was prepared but not yet confirmed."""
        return self._pending == head

    def settle(self, database_head: TreeHead) -> None:
        """Compare with the database's head and resolve what a crash left pending.

        Raises:
            LogRolledBackError: the database's head is not the one this notary signed last.
        """
        if self._pending is not None and database_head == self._pending:
            self._file.truncate(self._pending_end)
            self.confirm()
        elif database_head == self.confirmed:
            self._file.truncate(self._confirmed_end)
            self._pending = None
        else:
            raise LogRolledBackError

    def prepare(self, leaves: Sequence[bytes], head: TreeHead) -> None:
        """Write leaves and their head to disk before the database commits them; replaces an earlier pending
        head.
        """
        self._file.truncate(self._confirmed_end)
        for leaf in leaves:
            self._write(_LEAF, leaf)
        self._write(_PENDING, _encode_head(head))
        self._file.flush()
        os.fsync(self._file.fileno())
        self._pending, self._pending_end = head, self._file.tell()

    def confirm(self) -> None:
        """The database committed what `prepare` announced."""
        if self._pending is None:
            raise LogInvalidError
        self._write(_CONFIRMED, _encode_head(self._pending))
        self._file.flush()
        self._remember(self._pending, self._file.tell())

    def leaves(self) -> Iterator[bytes]:
        """The confirmed leaves in order, from the file."""
        for record in self._records():
            if record.end > self._confirmed_end:
                return
            if record.kind == _LEAF:
                yield record.payload

    def _scan(self) -> None:
        for record in self._records():
            if record.kind == _PENDING:
                self._pending, self._pending_end = _decode_head(record.payload), record.end
            elif record.kind == _CONFIRMED:
                self._remember(_decode_head(record.payload), record.end)

    def _remember(self, head: TreeHead, end: int) -> None:
        self.confirmed, self._confirmed_end, self._pending = head, end, None
        self._roots[head.size] = head.root

    def _records(self) -> Iterator[_Record]:
        """All whole records; a torn one at the end is what a crash leaves and ends the walk."""
        end = 0
        with self._path.open("rb") as file:
            while len(prefix := file.read(_PREFIX_BYTES)) == _PREFIX_BYTES:
                size = int.from_bytes(prefix[1:])
                payload = file.read(size)
                if len(payload) != size:
                    return
                end += _PREFIX_BYTES + size
                yield _Record(prefix[:1], payload, end)

    def _write(self, kind: bytes, payload: bytes) -> None:
        self._file.write(kind + len(payload).to_bytes(4) + payload)


def _encode_head(head: TreeHead) -> bytes:
    return head.size.to_bytes(8) + head.root


def _decode_head(payload: bytes) -> TreeHead:
    if len(payload) != _HEAD_BYTES:
        raise LogInvalidError
    return TreeHead(int.from_bytes(payload[:8]), payload[8:])
