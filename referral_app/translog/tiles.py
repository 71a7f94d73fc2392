"""Tiles of a Merkle tree (C2SP tlog-tiles): how the tree is stored, and proofs computed from it.

A tile at level L, index N holds up to 256 hashes of 32 bytes, each the root of a complete subtree of 256^L
leaves; only full tiles are hashed into the next level. Proofs are RFC 6962 sections 2.1.1 and 2.1.2.
`tiles_for_…` names what a proof needs, so that one call fetches it all. Tiles are not trusted: a proof made
from wrong ones does not verify.

Pure functions over a `TileStore`; errors are LogInvalidError.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from struct import Struct
from typing import Protocol

from referral_app.errors import LogInvalidError
from referral_app.translog.merkle import EMPTY_ROOT, HASH_SIZE, MAX_SIZE, TreeHead, node_hash

HEIGHT = 8
WIDTH = 256

_PAIRS = Struct(f"{2 * HASH_SIZE}s")


@dataclass(frozen=True, slots=True, order=True)
class TileId:
    """Where a tile stands and how many hashes of it are meant (256: full; fewer: partial)."""

    level: int
    index: int
    width: int


class TileStore(Protocol):
    """Where tiles come from."""

    def tile(self, level: int, index: int, width: int) -> bytes:
        """The first `width` hashes of that tile, joined; LogInvalidError when there are fewer."""


class FetchedTiles:
    """A store of tiles already in memory, by level and index; a wider tile serves for a narrower one."""

    __slots__ = ("_tiles",)

    def __init__(self, tiles: Mapping[tuple[int, int], bytes]) -> None:
        self._tiles = tiles

    def tile(self, level: int, index: int, width: int) -> bytes:
        """See TileStore."""
        hashes = self._tiles.get((level, index), b"")[: width * HASH_SIZE]
        if len(hashes) != width * HASH_SIZE:
            raise LogInvalidError
        return hashes


def tile_path(tile: TileId) -> str:
    """Where the tile is published under the log's prefix: `tile/0/x001/x234/067[.p/W]`."""
    return f"tile/{tile.level}/{numbered_path(tile.index, tile.width)}"


def numbered_path(index: int, width: int) -> str:
    """The last part of the path of a tile or an entry bundle: groups of three digits, and the width if
    partial.
    """
    digits = f"{index:03d}"
    digits = digits.zfill(-(-len(digits) // 3) * 3)
    groups = [digits[start : start + 3] for start in range(0, len(digits), 3)]
    name = "/".join([*(f"x{group}" for group in groups[:-1]), groups[-1]])
    return name if width == WIDTH else f"{name}.p/{width}"


def inclusion_path(index: int, size: int, tiles: TileStore) -> tuple[bytes, ...]:
    """The audit path of leaf `index` in the tree of `size` leaves, from the leaf's sibling upwards."""
    return tuple(_range_root(start, end, size, tiles) for start, end in _inclusion_ranges(index, size))


def consistency_path(old_size: int, new_size: int, tiles: TileStore) -> tuple[bytes, ...]:
    """The proof that the tree of `new_size` leaves begins with that of `old_size`.

    Empty when `old_size` is 0 or `new_size`: then there is nothing to prove.
    """
    ranges = _consistency_ranges(old_size, new_size)
    return tuple(_range_root(start, end, new_size, tiles) for start, end in ranges)


def tiles_for_inclusion(index: int, size: int) -> tuple[TileId, ...]:
    """Every tile `inclusion_path` will ask for."""
    return _tiles_of(_inclusion_ranges(index, size), size)


def tiles_for_consistency(old_size: int, new_size: int) -> tuple[TileId, ...]:
    """Every tile `consistency_path` will ask for."""
    return _tiles_of(_consistency_ranges(old_size, new_size), new_size)


def edge_tiles(size: int) -> tuple[TileId, ...]:
    """The partial tiles at the right edge of a tree: what `TileWriter` continues from."""
    counts = [(level, size >> (HEIGHT * level)) for level in range(_levels(size))]
    return tuple(TileId(level, count // WIDTH, count % WIDTH) for level, count in counts if count % WIDTH)


def _levels(size: int) -> int:
    return -(-size.bit_length() // HEIGHT)


# --- which subtrees a proof consists of ------------------------------------------------------------------


def _split(start: int, end: int) -> int:
    """Where RFC 6962 divides the leaves from `start` to `end`: after the largest power of two below their
    number.
    """
    return start + (1 << ((end - start - 1).bit_length() - 1))


def _inclusion_ranges(index: int, size: int) -> list[tuple[int, int]]:
    if not 0 <= index < size <= MAX_SIZE:
        raise LogInvalidError
    ranges = []
    start, end = 0, size
    while end - start > 1:
        middle = _split(start, end)
        if index < middle:
            ranges.append((middle, end))
            end = middle
        else:
            ranges.append((start, middle))
            start = middle
    return ranges[::-1]


def _consistency_ranges(old_size: int, new_size: int) -> list[tuple[int, int]]:
    if not 0 <= old_size <= new_size <= MAX_SIZE:
        raise LogInvalidError
    if old_size in (0, new_size):
        return []
    ranges = []
    start, end = 0, new_size
    while end != old_size:
        middle = _split(start, end)
        if old_size <= middle:
            ranges.append((middle, end))
            end = middle
        else:
            ranges.append((start, middle))
            start = middle
    if start:  # otherwise the old tree is complete and its root, which the verifier has, is left out
        ranges.append((start, end))
    return ranges[::-1]


def complete_subtrees(start: int, end: int) -> Iterator[tuple[int, int]]:
    """The complete subtrees, as (height, index), that leaves from `start` to `end` divide into, left to
    right.
    """
    while start < end:
        height = (end - start).bit_length() - 1
        yield height, start >> height
        start += 1 << height


def _place(height: int, index: int, size: int) -> tuple[TileId, int, int]:
    """The tile that holds a complete subtree, and the first and last + 1 of its hashes that make it up."""
    level, inner = divmod(height, HEIGHT)
    first = index << inner
    tile_index = first // WIDTH
    width = min(WIDTH, (size >> (HEIGHT * level)) - tile_index * WIDTH)
    begin = first % WIDTH
    return TileId(level, tile_index, width), begin, begin + (1 << inner)


def _tiles_of(ranges: list[tuple[int, int]], size: int) -> tuple[TileId, ...]:
    wanted = {_place(*node, size)[0] for start, end in ranges for node in complete_subtrees(start, end)}
    return tuple(sorted(wanted))


def _range_root(start: int, end: int, size: int, tiles: TileStore) -> bytes:
    """MTH over the leaves from `start` to `end`, where `start` is a multiple of the power of two above."""
    roots = []
    for height, index in complete_subtrees(start, end):
        tile, begin, stop = _place(height, index, size)
        hashes = tiles.tile(tile.level, tile.index, tile.width)
        roots.append(_complete_root(hashes[begin * HASH_SIZE : stop * HASH_SIZE]))
    return _join(roots)


def _complete_root(nodes: bytes) -> bytes:
    """The root over a power-of-two number of nodes, joined. Two that lie beside each other are hashed as they lie."""
    hasher = sha256
    while len(nodes) > HASH_SIZE:
        nodes = b"".join([hasher(b"\x01" + pair).digest() for (pair,) in _PAIRS.iter_unpack(nodes)])
    return nodes


def _join(roots: list[bytes]) -> bytes:
    """The root over complete subtrees that shrink from left to right."""
    root = roots[-1]
    for left in reversed(roots[:-1]):
        root = node_hash(left, root)
    return root


# --- writing -----------------------------------------------------------------------------------------------


class TileWriter:
    """The right edge of the tree as tiles. Immutable: `append` gives the next writer, so a batch that could
    not be stored is simply forgotten.

    `partials` holds the tiles that `edge_tiles(size)` names, by level and index. LogInvalidError when one
    is missing or short. Whether they are the right ones shows in `head()`, which must equal the head last
    signed.
    """

    __slots__ = ("_edge", "size")

    def __init__(self, size: int, partials: Mapping[tuple[int, int], bytes]) -> None:
        if not 0 <= size <= MAX_SIZE:
            raise LogInvalidError
        store = FetchedTiles(partials)
        edge = [b""] * _levels(size)
        for tile in edge_tiles(size):
            edge[tile.level] = store.tile(tile.level, tile.index, tile.width)
        self.size = size
        self._edge = tuple(edge)

    def append(self, leaves: list[bytes]) -> tuple[TileWriter, dict[TileId, bytes]]:
        """The writer after these leaf hashes, and every tile that is new or wider than before, in its last
        width.
        """
        tiles: dict[TileId, bytes] = {}
        edge: list[bytes] = list(self._edge)
        level, added = 0, leaves
        while added:
            if level == len(edge):
                edge.append(b"")
            first = (self.size >> (HEIGHT * level)) // WIDTH
            joined = edge[level] + b"".join(added)
            full, rest = divmod(len(joined) // HASH_SIZE, WIDTH)
            added = []
            for at in range(full):
                tile = joined[at * WIDTH * HASH_SIZE : (at + 1) * WIDTH * HASH_SIZE]
                tiles[TileId(level, first + at, WIDTH)] = tile
                added.append(_complete_root(tile))
            edge[level] = joined[full * WIDTH * HASH_SIZE :]
            if rest:
                tiles[TileId(level, first + full, rest)] = edge[level]
            level += 1
        size = self.size + len(leaves)
        partials = {(tile.level, tile.index): edge[tile.level] for tile in edge_tiles(size)}
        return TileWriter(size, partials), tiles

    def edge(self) -> dict[TileId, bytes]:
        """The partial tiles that a writer of this size starts from."""
        return {tile: self._edge[tile.level] for tile in edge_tiles(self.size)}

    def head(self) -> TreeHead:
        """Size and root of the whole tree."""
        root = b""
        for partial in self._edge:
            for height, index in reversed(list(complete_subtrees(0, len(partial) // HASH_SIZE))):
                begin, end = index << height, (index + 1) << height
                node = _complete_root(partial[begin * HASH_SIZE : end * HASH_SIZE])
                root = node_hash(node, root) if root else node
        return TreeHead(self.size, root or EMPTY_ROOT)
