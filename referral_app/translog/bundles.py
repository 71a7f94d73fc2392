"""Entry bundles (C2SP tlog-tiles, "Log entries"): the leaves themselves as files beside the tiles.

A bundle holds up to 256 leaves, each after its length in two bytes, big-endian. Pure functions; errors are
LogInvalidError.
"""

from __future__ import annotations

from collections.abc import Sequence

from referral_app.errors import LogInvalidError
from referral_app.translog.leaf import MAX_LEAF_BYTES
from referral_app.translog.tiles import WIDTH, numbered_path

MAX_BUNDLE_BYTES = WIDTH * (2 + MAX_LEAF_BYTES)


def bundle_path(index: int, width: int) -> str:
    """Where the bundle is published under the log's prefix: `tile/entries/000`, with `.p/W` when partial."""
    return f"tile/entries/{numbered_path(index, width)}"


def encode_bundle(leaves: Sequence[bytes]) -> bytes:
    """1 to 256 leaves as one file."""
    if not 1 <= len(leaves) <= WIDTH or any(len(leaf) > MAX_LEAF_BYTES for leaf in leaves):
        raise LogInvalidError
    return b"".join(len(leaf).to_bytes(2, "big") + leaf for leaf in leaves)


def decode_bundle(bundle: bytes) -> tuple[bytes, ...]:
    """The leaves of one file, or LogInvalidError when it does not divide into 1 to 256 of them."""
    leaves = []
    at = 0
    while at < len(bundle):
        start = at + 2
        at = start + int.from_bytes(bundle[at:start], "big")
        leaves.append(bundle[start:at])
    if at != len(bundle) or not 1 <= len(leaves) <= WIDTH:
        raise LogInvalidError
    return tuple(leaves)
