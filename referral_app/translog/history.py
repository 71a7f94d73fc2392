"""The roots that a growing tree had: of every size that is not long past, at about the cost of folding it.

Not thread-safe. Holds the leaf hashes of the last 131,072 leaves, and one hash for every 256 leaves before.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from referral_app.translog.merkle import EMPTY_ROOT, HASH_SIZE, node_hash
from referral_app.translog.tiles import HEIGHT, WIDTH, TileId, complete_subtrees

_TILES_KEPT: Final = 512


class RecentHeads:
    """Fed with every tile that `TileWriter.append` gives, and at the beginning with the partial ones it starts from."""

    def __init__(self) -> None:
        self._tiles: dict[tuple[int, int], bytes] = {}
        self._oldest = 0
        self._node = lru_cache(1 << 14)(self._compute)

    def add(self, tiles: dict[TileId, bytes]) -> None:
        """New or wider tiles, in order."""
        for tile, hashes in tiles.items():
            self._tiles[tile.level, tile.index] = hashes
            if tile.level == 0:
                while self._oldest <= tile.index - _TILES_KEPT:
                    self._tiles.pop((0, self._oldest), None)
                    self._oldest += 1

    def root_at(self, size: int) -> bytes | None:
        """The root over the first `size` leaves; None when that is too long ago, or was not fed."""
        if size == 0:
            return EMPTY_ROOT
        try:
            nodes = [self._node(height, index) for height, index in complete_subtrees(0, size)]
        except KeyError:
            return None
        root = nodes.pop()
        while nodes:
            root = node_hash(nodes.pop(), root)
        return root

    def _compute(self, height: int, index: int) -> bytes:
        """The root of a complete subtree; KeyError when what it is made of is not here."""
        level, inner = divmod(height, HEIGHT)
        if inner == 0:
            at = index % WIDTH * HASH_SIZE
            node = self._tiles[level, index // WIDTH][at : at + HASH_SIZE]
            if len(node) == HASH_SIZE:
                return node
            raise KeyError
        return node_hash(self._node(height - 1, 2 * index), self._node(height - 1, 2 * index + 1))
