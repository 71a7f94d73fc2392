"""Building the tree over leaf hashes, tiles and all, against as many bare SHA-256 of a node each.

A tree of n leaves has n - 1 nodes. The value is how many times longer the tree takes; 0.6 of the raw rate is 1.667.
"""

from __future__ import annotations

import hashlib
import secrets

from bench.harness import Result, interleave, ratio, summary, timed
from bench.stage import Stage
from referral_app.exchange.check_lanes import STRETCH
from referral_app.translog.tiles import TileWriter

LIMIT = 1 / 0.6
LEAVES = 1 << 17
ROUNDS = 15


def run(_stage: Stage) -> Result:
    """One of each in turn."""
    leaves = [secrets.token_bytes(32) for _ in range(LEAVES)]
    node = b"\x01" + leaves[0] + leaves[1]

    def tree() -> None:
        writer = TileWriter(0, {})
        for first in range(0, LEAVES, STRETCH):
            writer, _ = writer.append(leaves[first : first + STRETCH])
        writer.head()

    def raw() -> None:
        sha256 = hashlib.sha256
        for _ in range(LEAVES - 1):
            sha256(node).digest()

    seconds = interleave({"tree": timed(tree), "sha256": timed(raw)}, ROUNDS)
    details = {**summary(seconds), "leaves": LEAVES}
    return Result(ratio(seconds, "tree", "sha256"), "ratio", LIMIT, details)
