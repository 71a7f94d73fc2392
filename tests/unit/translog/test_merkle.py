"""The tree and its verifiers against the published vectors, a naive tree and corrupted proofs.

The vectors are those of the Certificate Transparency reference implementation, as kept in
github.com/transparency-dev/merkle (`proof/verify_test.go`): eight inputs, their roots, and proofs.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referral_app.errors import LogInvalidError, LogRolledBackError
from referral_app.translog.merkle import (
    EMPTY_HEAD,
    EMPTY_ROOT,
    MAX_SIZE,
    Frontier,
    TreeHead,
    leaf_hash,
    node_hash,
    root_from_inclusion,
    verify_consistency,
    verify_inclusion,
)

from . import naive_tree

INPUTS = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
INCLUSION: list[tuple[int, int, list[str]]] = [  # the leaf counts from 1
    (1, 1, []),
    (
        1,
        8,
        [
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ],
    ),
    (
        6,
        8,
        [
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ],
    ),
    (3, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
    (
        2,
        5,
        [
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        ],
    ),
]
CONSISTENCY: list[tuple[int, int, list[str]]] = [
    (1, 1, []),
    (
        1,
        8,
        [
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ],
    ),
    (
        6,
        8,
        [
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ],
    ),
    (
        2,
        5,
        [
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        ],
    ),
    (
        6,
        7,
        [
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ],
    ),
]
LEAVES = [leaf_hash(bytes.fromhex(data)) for data in INPUTS]
HEADS = [TreeHead(size, bytes.fromhex(root)) for size, root in enumerate(ROOTS, 1)]


def unhex(path: list[str]) -> list[bytes]:
    return [bytes.fromhex(node) for node in path]


def leaves_of(count: int) -> list[bytes]:
    return [leaf_hash(number.to_bytes(4, "big")) for number in range(count)]


def head_of(leaves: list[bytes]) -> TreeHead:
    return TreeHead(len(leaves), naive_tree.root(leaves))


def corrupted(path: list[bytes]) -> Iterator[list[bytes]]:
    """The path with a bit flipped, an element missing, added, swapped or of a wrong size."""
    yield [*path, bytes(32)]
    yield [bytes(32), *path]
    yield [*path, b""]
    for at in range(len(path)):
        flipped = bytes([path[at][0] ^ 8]) + path[at][1:]
        yield [*path[:at], flipped, *path[at + 1 :]]
        yield path[:at] + path[at + 1 :]
        yield [*path[:at], path[at] + b"\0", *path[at + 1 :]]
        yield [*path[:at], path[at], *path[at:]]
    if len(path) > 1:
        yield [path[1], path[0], *path[2:]]


def test_published_roots() -> None:
    frontier = Frontier()
    assert frontier.head() == EMPTY_HEAD
    for leaf, head in zip(LEAVES, HEADS, strict=True):
        frontier.append(leaf)
        assert frontier.head() == head


@pytest.mark.parametrize(("leaf", "size", "path"), INCLUSION)
def test_published_inclusion_proofs(leaf: int, size: int, path: list[str]) -> None:
    proof = unhex(path)
    head = HEADS[size - 1]
    verify_inclusion(LEAVES[leaf - 1], leaf - 1, head, proof)
    for wrong in corrupted(proof):
        with pytest.raises(LogInvalidError):
            verify_inclusion(LEAVES[leaf - 1], leaf - 1, head, wrong)


@pytest.mark.parametrize(("old", "new", "path"), CONSISTENCY)
def test_published_consistency_proofs(old: int, new: int, path: list[str]) -> None:
    proof = unhex(path)
    verify_consistency(HEADS[old - 1], HEADS[new - 1], proof)
    for wrong in corrupted(proof):
        with pytest.raises(LogInvalidError):
            verify_consistency(HEADS[old - 1], HEADS[new - 1], wrong)


@given(st.integers(0, 700))
def test_frontier_agrees_with_the_naive_tree(count: int) -> None:
    frontier = Frontier()
    frontier.extend(leaves_of(count))
    assert frontier.size == count
    assert frontier.root() == naive_tree.root(leaves_of(count))


@given(st.data(), st.integers(1, 300))
def test_inclusion_holds_in_its_place_and_nowhere_else(data: st.DataObject, size: int) -> None:
    index, other = data.draw(st.integers(0, size - 1)), data.draw(st.integers(-2, size + 2))
    leaves = leaves_of(size)
    path, head = naive_tree.inclusion(index, leaves), head_of(leaves)
    verify_inclusion(leaves[index], index, head, path)
    assert root_from_inclusion(leaves[index], index, size, path) == head.root
    if other != index:
        with pytest.raises(LogInvalidError):
            verify_inclusion(leaves[index], other, head, path)
    for wrong in corrupted(path):
        with pytest.raises(LogInvalidError):
            verify_inclusion(leaves[index], index, head, wrong)


@given(st.data(), st.integers(1, 300))
def test_consistency_holds_for_a_prefix_only(data: st.DataObject, new: int) -> None:
    old = data.draw(st.integers(1, new))
    leaves = leaves_of(new)
    path = naive_tree.consistency(old, leaves)
    before, after = head_of(leaves[:old]), head_of(leaves)
    verify_consistency(before, after, path)
    for wrong in corrupted(path):
        with pytest.raises(LogInvalidError):
            verify_consistency(before, after, wrong)
    changed = [*leaves[: old - 1], leaf_hash(b"another"), *leaves[old:new]]
    for forged, forged_path in (
        (head_of(changed[:old]), path),
        (before, naive_tree.consistency(old, changed)),
    ):
        with pytest.raises(LogInvalidError):
            verify_consistency(forged, head_of(changed) if forged == before else after, forged_path)


def test_first_contact_needs_no_proof_and_allows_none() -> None:
    verify_consistency(EMPTY_HEAD, EMPTY_HEAD, ())
    verify_consistency(EMPTY_HEAD, HEADS[4], ())
    for new in (EMPTY_HEAD, HEADS[4]):
        with pytest.raises(LogInvalidError):
            verify_consistency(EMPTY_HEAD, new, (bytes(32),))


def test_a_shorter_or_different_log_is_a_rollback() -> None:
    with pytest.raises(LogRolledBackError):
        verify_consistency(HEADS[5], HEADS[4], ())
    with pytest.raises(LogRolledBackError):
        verify_consistency(HEADS[0], EMPTY_HEAD, ())
    with pytest.raises(LogRolledBackError):
        verify_consistency(HEADS[5], TreeHead(6, bytes(32)), ())


def test_a_longer_log_without_a_proof_is_refused() -> None:
    for old in (2, 4, 5):
        with pytest.raises(LogInvalidError):
            verify_consistency(HEADS[old - 1], HEADS[6], ())


@given(st.integers(1, 300), st.integers(0, 12), st.data())
def test_a_path_of_a_wrong_length_has_no_root_at_all(size: int, length: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, size - 1))
    right = len(naive_tree.inclusion(index, leaves_of(size)))
    if length == right:
        assert len(root_from_inclusion(LEAVES[0], index, size, [bytes(32)] * length)) == 32
    else:
        with pytest.raises(LogInvalidError):
            root_from_inclusion(LEAVES[0], index, size, [bytes(32)] * length)


def test_bytes_cannot_move_between_the_two_halves_of_a_node() -> None:
    """SHA-256(1 || left || right) does not say where left ends."""
    joined = LEAVES[0] + LEAVES[1]
    for cut in (31, 33, 0, 64):
        with pytest.raises(LogInvalidError):
            verify_inclusion(joined[:cut], 0, HEADS[1], [joined[cut:]])


def test_a_consistency_path_of_a_wrong_length_is_refused_whatever_the_roots() -> None:
    """From 3 to 4 leaves; heads chosen so that only the number or the size of the steps is wrong."""
    pair = node_hash(LEAVES[0], LEAVES[1])
    path = [LEAVES[2], LEAVES[3], pair]
    verify_consistency(HEADS[2], HEADS[3], path)
    old, new = (TreeHead(head.size, node_hash(pair, head.root)) for head in HEADS[2:4])
    with pytest.raises(LogInvalidError):
        verify_consistency(old, new, [*path, pair])
    old, new = TreeHead(3, LEAVES[2]), TreeHead(4, node_hash(LEAVES[2], LEAVES[3]))
    with pytest.raises(LogInvalidError):
        verify_consistency(old, new, path[:2])
    joined = LEAVES[2] + LEAVES[3]
    for cut in (31, 33):
        old = TreeHead(3, node_hash(pair, joined[:cut]))
        with pytest.raises(LogInvalidError):
            verify_consistency(old, HEADS[3], [joined[:cut], joined[cut:], pair])


def test_a_leaf_cannot_pass_for_an_inner_node() -> None:
    left, right = LEAVES[0], LEAVES[1]
    with pytest.raises(LogInvalidError):
        verify_inclusion(leaf_hash(left + right), 0, TreeHead(1, HEADS[1].root), ())


@pytest.mark.parametrize(
    ("size", "root"),
    [
        (-1, EMPTY_ROOT),
        (MAX_SIZE + 1, bytes(32)),
        (0, bytes(32)),
        (1, bytes(31)),
        (1, b""),
        (True, bytes(32)),
    ],
)
def test_impossible_heads_are_refused(size: int, root: bytes) -> None:
    with pytest.raises(LogInvalidError):
        TreeHead(size, root)


@pytest.mark.parametrize(
    ("index", "size"), [(0, 0), (-1, 8), (8, 8), (0, MAX_SIZE + 1), (MAX_SIZE, MAX_SIZE)]
)
def test_indexes_outside_the_tree_are_refused(index: int, size: int) -> None:
    with pytest.raises(LogInvalidError):
        root_from_inclusion(bytes(32), index, size, unhex(INCLUSION[1][2]))
