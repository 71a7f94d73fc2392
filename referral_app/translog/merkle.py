"""The Merkle tree of RFC 6962 section 2.1 with SHA-256: heads, appending, and the two proofs.

`Frontier` keeps the roots of the complete subtrees along the right edge, O(log n) bytes, and so recomputes
a log of any length in one pass. The verifiers follow RFC 9162 sections 2.1.3.2 and 2.1.4.2, which describe
the checks for the same tree; they raise LogInvalidError and never return a verdict. Nothing here does I/O;
only `Frontier` is mutable and belongs to one thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from referral_app.errors import LogInvalidError, LogRolledBackError

HASH_SIZE = 32
MAX_SIZE = 2**53 - 1  # the largest count that canonical JSON can carry
EMPTY_ROOT = sha256(b"").digest()


@dataclass(frozen=True, slots=True)
class TreeHead:
    """How many leaves a log has, and the root over them. LogInvalidError when the two cannot belong
    together.
    """

    size: int
    root: bytes

    def __post_init__(self) -> None:
        if type(self.size) is not int or not 0 <= self.size <= MAX_SIZE or len(self.root) != HASH_SIZE:
            raise LogInvalidError
        if self.size == 0 and self.root != EMPTY_ROOT:
            raise LogInvalidError


EMPTY_HEAD = TreeHead(0, EMPTY_ROOT)
"""What somebody has seen who has not seen the log yet."""


def leaf_hash(data: bytes) -> bytes:
    """SHA-256(0x00 || data)."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """SHA-256(0x01 || left || right)."""
    return sha256(b"\x01" + left + right).digest()


class Frontier:
    """The right edge of a growing tree."""

    __slots__ = ("_nodes", "_size")

    def __init__(self) -> None:
        self._size = 0
        self._nodes: list[bytes] = []  # one complete subtree for each one-bit of the size, largest first

    @property
    def size(self) -> int:
        """Leaves so far."""
        return self._size

    def append(self, leaf: bytes) -> None:
        """Add one leaf, by its hash."""
        self.extend((leaf,))

    def extend(self, leaves: Iterable[bytes]) -> None:
        """Add leaves in order, by their hashes. About two SHA-256 a leaf."""
        nodes, size, hasher = self._nodes, self._size, sha256
        for leaf in leaves:
            node, bits = leaf, size
            while bits & 1:
                node = hasher(b"\x01" + nodes.pop() + node).digest()
                bits >>= 1
            nodes.append(node)
            size += 1
        self._size = size

    def root(self) -> bytes:
        """The root over all leaves so far."""
        if not self._nodes:
            return EMPTY_ROOT
        node = self._nodes[-1]
        for left in reversed(self._nodes[:-1]):
            node = node_hash(left, node)
        return node

    def head(self) -> TreeHead:
        """Size and root."""
        return TreeHead(self._size, self.root())


def root_from_inclusion(leaf: bytes, index: int, size: int, path: Sequence[bytes]) -> bytes:
    """The root of a tree of `size` leaves in which `leaf` (a hash) stands at `index` with this audit path.

    RFC 9162 section 2.1.3.2. LogInvalidError when the index is outside the tree or the path has a wrong
    length.
    """
    if not 0 <= index < size <= MAX_SIZE:
        raise LogInvalidError
    _require_hashes((leaf, *path))
    place, last, node = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            raise LogInvalidError
        if place & 1 or place == last:
            node = node_hash(sibling, node)
            while place and not place & 1:
                place >>= 1
                last >>= 1
        else:
            node = node_hash(node, sibling)
        place >>= 1
        last >>= 1
    if last:
        raise LogInvalidError
    return node


def verify_inclusion(leaf: bytes, index: int, head: TreeHead, path: Sequence[bytes]) -> None:
    """The leaf (a hash) stands at `index` under `head`, or LogInvalidError."""
    if root_from_inclusion(leaf, index, head.size, path) != head.root:
        raise LogInvalidError


def verify_consistency(old: TreeHead, new: TreeHead, path: Sequence[bytes]) -> None:
    """`new` is `old` with leaves added at the end, or LogInvalidError.

    RFC 9162 section 2.1.4.2. Two cases need no proof and allow none: first contact (`old` is EMPTY_HEAD,
    everything follows from nothing) and an unchanged size. LogRolledBackError when the log is shorter than
    `old` or has another root at the same size, since then no proof can exist.
    """
    if new.size < old.size or (new.size == old.size and new.root != old.root):
        raise LogRolledBackError
    if old.size in (0, new.size):
        if path:
            raise LogInvalidError
        return
    _require_hashes(path)
    steps = iter(path)
    place, last = old.size - 1, new.size - 1
    while place & 1:
        place >>= 1
        last >>= 1
    # A complete old tree is itself the first step and is left out of the path.
    seed = old.root if place == 0 else next(steps, None)
    if seed is None:
        raise LogInvalidError
    old_node = new_node = seed
    for sibling in steps:
        if last == 0:
            raise LogInvalidError
        if place & 1 or place == last:
            old_node = node_hash(sibling, old_node)
            new_node = node_hash(sibling, new_node)
            while place and not place & 1:
                place >>= 1
                last >>= 1
        else:
            new_node = node_hash(new_node, sibling)
        place >>= 1
        last >>= 1
    if last or old_node != old.root or new_node != new.root:
        raise LogInvalidError


def _require_hashes(values: Sequence[bytes]) -> None:
    if any(len(value) != HASH_SIZE for value in values):
        raise LogInvalidError
