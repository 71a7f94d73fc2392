"""The directory as the notary follows it: in the database, which may be ahead, and in its own log.

Acts are judged by the directory as the database has it, so that a revocation counts at once. What goes into the log
about the directory, and with which keys it is signed, follows the log itself: so whoever reads it from the beginning
finds every step before what rests on it. What is in the log was taken from the notary's own journal at the start,
whatever the database now shows of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress

from sqlalchemy import Connection

from referral_app.database.calls import directory_entries
from referral_app.directory.chain import Directory
from referral_app.directory.entry import NO_ENTRY, NotaryData, SignedEntry
from referral_app.errors import ConfigInvalidError, DirectoryInvalidError
from referral_app.translog.leaf import Leaf


class FollowedDirectory:
    """Only ever grows. `logged` in its methods is the version of the last entry in the log. Not thread-safe."""

    def __init__(self, root_key: bytes) -> None:
        self.newest = Directory.start(root_key)

    def replay(self, logged: Sequence[SignedEntry]) -> None:
        """Take in what the log has from its beginning; raises ConfigInvalidError when another root is pinned."""
        try:
            self.newest = self.newest.extend(logged[self.newest.version :])
        except DirectoryInvalidError as error:
            raise ConfigInvalidError from error

    def follow(self, conn: Connection) -> None:
        """Take in what the database has beyond, up to the first entry that does not follow from the root."""
        rows = directory_entries(conn, after=self.newest.version)
        entries = [SignedEntry(row.body, row.signature) for row in rows]
        with suppress(DirectoryInvalidError):
            self.newest = self.newest.extend(entries)
            return
        with suppress(DirectoryInvalidError):
            for entry in entries:
                self.newest = self.newest.extend([entry])

    def is_next(self, entry: SignedEntry, logged: int) -> bool:
        """Whether this is the entry that comes into the log next."""
        return logged < self.newest.version and self.newest.hash_at(logged + 1) == entry.hash

    def hash_at(self, logged: int) -> bytes:
        """The hash of that entry; zeros before the first."""
        return self.newest.hash_at(logged) if logged else NO_ENTRY

    def notary_at(self, logged: int) -> NotaryData | None:
        """What the log says of the notary up to there; None when it says nothing yet."""
        named = [entry.data for entry in self.newest.notaries if entry.version <= logged]
        return named[-1] if named else None


def entries_in(leaves: Iterable[bytes]) -> list[SignedEntry]:
    """The directory entries among leaves that this notary wrote, those that it refused left out."""
    entries = []
    for data in leaves:
        if b'"type":"directory"' in data:  # cheaper than reading every leaf
            leaf = Leaf.decode(data)
            if leaf.type == "directory" and leaf.accepted:
                entries.append(SignedEntry(leaf.body, leaf.signature))
    return entries
