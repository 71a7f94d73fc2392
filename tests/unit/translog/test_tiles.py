"""Tiles and the proofs computed from them, against the specification's examples and a naive tree."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_app.errors import LogInvalidError
from referral_app.translog.bundles import bundle_path, decode_bundle, encode_bundle
from referral_app.translog.merkle import (
    EMPTY_HEAD,
    MAX_SIZE,
    Frontier,
    TreeHead,
    leaf_hash,
    verify_consistency,
    verify_inclusion,
)
from referral_app.translog.tiles import (
    FetchedTiles,
    TileId,
    TileWriter,
    consistency_path,
    edge_tiles,
    inclusion_path,
    tile_path,
    tiles_for_consistency,
    tiles_for_inclusion,
)

from . import naive_tree

BIG = 70_000
LEAVES = [leaf_hash(number.to_bytes(4, "big")) for number in range(BIG)]


class Stored:
    """What a database keeps: the newest width of each tile. Notes what is asked for."""

    def __init__(self) -> None:
        self.tiles: dict[tuple[int, int], bytes] = {}
        self.asked: set[TileId] = set()

    def write(self, tiles: dict[TileId, bytes]) -> None:
        for tile, hashes in tiles.items():
            assert len(hashes) == 32 * tile.width
            self.tiles[tile.level, tile.index] = hashes

    def tile(self, level: int, index: int, width: int) -> bytes:
        self.asked.add(TileId(level, index, width))
        return FetchedTiles(self.tiles).tile(level, index, width)


def stored(size: int) -> Stored:
    store = Stored()
    store.write(TileWriter(0, {}).append(LEAVES[:size])[1])
    return store


def head_at(size: int) -> TreeHead:
    frontier = Frontier()
    frontier.extend(LEAVES[:size])
    return frontier.head()


@pytest.fixture(scope="module")
def big() -> Stored:
    return stored(BIG)


def test_the_specifications_example_of_70000_leaves(big: Stored) -> None:
    widths: dict[int, list[int]] = {}
    for (level, _index), hashes in sorted(big.tiles.items()):
        widths.setdefault(level, []).append(len(hashes) // 32)
    assert widths == {0: [256] * 273 + [112], 1: [256, 17], 2: [1]}
    assert edge_tiles(BIG) == (TileId(0, 273, 112), TileId(1, 1, 17), TileId(2, 0, 1))


def test_256_leaves_give_a_full_tile_and_a_partial_one_above() -> None:
    writer, tiles = TileWriter(0, {}).append(LEAVES[:256])
    assert set(tiles) == {TileId(0, 0, 256), TileId(1, 0, 1)}
    assert tiles[TileId(1, 0, 1)] == writer.head().root == naive_tree.root(LEAVES[:256])


def test_paths_of_the_specification() -> None:
    assert tile_path(TileId(0, 1_234_067, 256)) == "tile/0/x001/x234/067"
    assert tile_path(TileId(2, 0, 1)) == "tile/2/000.p/1"
    assert tile_path(TileId(1, 1000, 17)) == "tile/1/x001/000.p/17"
    assert bundle_path(273, 112) == "tile/entries/273.p/112"
    assert bundle_path(0, 256) == "tile/entries/000"


@settings(max_examples=60, deadline=None)
@given(st.data(), st.integers(1, BIG))
def test_proofs_from_tiles_verify_and_need_what_they_say(data: st.DataObject, size: int) -> None:
    # In a database that has grown on, a partial tile of an older size is a prefix of the tile stored.
    store = Stored()
    store.tiles = BIG_TILES
    index, old = data.draw(st.integers(0, size - 1)), data.draw(st.integers(0, size))
    head = head_at(size)
    verify_inclusion(LEAVES[index], index, head, inclusion_path(index, size, store))
    assert store.asked == set(tiles_for_inclusion(index, size))
    store.asked = set()
    verify_consistency(head_at(old), head, consistency_path(old, size, store))
    assert store.asked == set(tiles_for_consistency(old, size))
    assert len(store.asked) <= 20


BIG_TILES = stored(BIG).tiles


@given(st.data(), st.integers(1, 600))
def test_paths_equal_the_naive_ones(data: st.DataObject, size: int) -> None:
    index, old = data.draw(st.integers(0, size - 1)), data.draw(st.integers(1, size))
    store = FetchedTiles(BIG_TILES)
    assert list(inclusion_path(index, size, store)) == naive_tree.inclusion(index, LEAVES[:size])
    assert list(consistency_path(old, size, store)) == naive_tree.consistency(old, LEAVES[:size])


@settings(deadline=None)
@given(st.lists(st.integers(0, 700), max_size=6))
def test_batches_of_any_size_give_the_same_tiles(batches: list[int]) -> None:
    store, writer, size = Stored(), TileWriter(0, {}), 0
    for count in batches:
        following, tiles = writer.append(LEAVES[size : size + count])
        assert writer.size == size  # a batch that is not stored leaves no trace
        store.write(tiles)
        size += count
        edge = {(tile.level, tile.index): store.tile(*place(tile)) for tile in edge_tiles(size)}
        writer = TileWriter(size, edge)
        assert writer.head() == following.head() == head_at(size)
    assert store.tiles == stored(size).tiles


def place(tile: TileId) -> tuple[int, int, int]:
    return tile.level, tile.index, tile.width


def test_an_empty_tree_has_no_tiles() -> None:
    writer, tiles = TileWriter(0, {}).append([])
    assert tiles == {}
    assert writer.head() == EMPTY_HEAD
    assert edge_tiles(0) == ()


def test_a_changed_tile_gives_a_proof_that_does_not_hold(big: Stored) -> None:
    size, index = 1000, 300
    for tile in tiles_for_inclusion(index, size):
        hashes = big.tiles[tile.level, tile.index]
        changed = FetchedTiles(
            big.tiles | {(tile.level, tile.index): b"".join(bytes([byte ^ 1]) for byte in hashes)}
        )
        with pytest.raises(LogInvalidError):
            verify_inclusion(LEAVES[index], index, head_at(size), inclusion_path(index, size, changed))


def test_missing_and_short_tiles_are_refused(big: Stored) -> None:
    without = {place: hashes for place, hashes in big.tiles.items() if place != (0, 1)}
    with pytest.raises(LogInvalidError):
        inclusion_path(300, 1000, FetchedTiles(without))
    with pytest.raises(LogInvalidError):
        inclusion_path(300, 1000, FetchedTiles(without | {(0, 1): big.tiles[0, 1][:-32]}))
    with pytest.raises(LogInvalidError):
        TileWriter(1000, {(0, 3): big.tiles[0, 3][: 32 * 231], (1, 0): big.tiles[1, 0]})


@pytest.mark.parametrize(("index", "size"), [(0, 0), (-1, 5), (5, 5), (0, MAX_SIZE + 1)])
def test_inclusion_outside_the_tree_is_refused(index: int, size: int) -> None:
    with pytest.raises(LogInvalidError):
        tiles_for_inclusion(index, size)


@pytest.mark.parametrize(("old", "new"), [(-1, 5), (6, 5), (0, MAX_SIZE + 1)])
def test_consistency_backwards_is_refused(old: int, new: int) -> None:
    with pytest.raises(LogInvalidError):
        tiles_for_consistency(old, new)


@pytest.mark.parametrize("size", [-1, MAX_SIZE + 1])
def test_a_writer_of_an_impossible_size_is_refused(size: int) -> None:
    with pytest.raises(LogInvalidError):
        TileWriter(size, {})


@given(st.lists(st.binary(max_size=300), min_size=1, max_size=256))
def test_bundles_come_back(leaves: list[bytes]) -> None:
    assert decode_bundle(encode_bundle(leaves)) == tuple(leaves)


def test_bundles_have_the_published_form() -> None:
    assert encode_bundle([b"ab", b""]) == b"\x00\x02ab\x00\x00"
    full = [bytes(65_535)] + [b"x"] * 255
    assert decode_bundle(encode_bundle(full)) == tuple(full)


@pytest.mark.parametrize("bundle", [b"", b"\x00", b"\x00\x01", b"\x00\x01ab", b"\x00\x00" * 257])
def test_broken_bundles_are_refused(bundle: bytes) -> None:
    with pytest.raises(LogInvalidError):
        decode_bundle(bundle)


@pytest.mark.parametrize("leaves", [[], [b""] * 257, [bytes(65_536)]])
def test_what_does_not_fit_a_bundle_is_refused(leaves: list[bytes]) -> None:
    with pytest.raises(LogInvalidError):
        encode_bundle(leaves)
