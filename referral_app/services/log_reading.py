"""The log's leaves and tiles, read from the database as a verification or an export needs them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from sqlalchemy import Connection

from referral_app.database import audit_calls, calls
from referral_app.errors import CancelledError
from referral_app.exchange.check_lanes import STRETCH
from referral_app.translog.tiles import FetchedTiles, TileId

_TILES_KEPT: Final = 1_024


def stretches(
    conn: Connection, first: int, size: int, cancelled: Callable[[], bool]
) -> Iterator[Sequence[bytes]]:
    """The leaves from `first` up to `size`, some at a time; fewer when the database has fewer.

    Raises CancelledError when `cancelled` said so.
    """
    while first < size:
        if cancelled():
            raise CancelledError
        end = min(size, first // STRETCH * STRETCH + STRETCH)
        yield audit_calls.log_leaves(conn, first, end)
        first = end


class DatabaseTiles:
    """Hash tiles as the database holds them, the last used kept; whoever uses them proves what comes out."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        self._kept: dict[tuple[int, int], bytes] = {}

    def tile(self, level: int, index: int, width: int) -> bytes:
        """See TileStore."""
        place = (level, index)
        if place not in self._kept:
            if len(self._kept) >= _TILES_KEPT:
                self._kept.pop(next(iter(self._kept)))
            self._kept[place] = calls.log_tiles(self._conn, [place]).get(place, b"")
        return FetchedTiles(self._kept).tile(level, index, width)

    def are(self, right: Mapping[TileId, bytes]) -> bool:
        """Does the database have these tiles, or wider ones that begin with them?"""
        found = calls.log_tiles(self._conn, [(tile.level, tile.index) for tile in right]) if right else {}
        return all(
            found.get((tile.level, tile.index), b"")[: len(hashes)] == hashes
            for tile, hashes in right.items()
        )
