"""The verifier of the product over leaves that a test has at hand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from referral_app.exchange.log_problems import Problem
from referral_app.exchange.log_verifier import LogVerifier
from referral_app.translog.leaf import Leaf
from referral_app.translog.tiles import FetchedTiles


def problems_in(root_key: bytes, leaves: Sequence[Leaf], checkpoint: str, *, now: datetime) -> list[Problem]:
    """What is wrong with a log that consists of these leaves."""
    verifier = LogVerifier(root_key)
    for _ in verifier.run([[leaf.encode() for leaf in leaves]], FetchedTiles({})):
        pass
    _, found = verifier.finish(checkpoint, FetchedTiles({}), now=now)
    verifier.close()
    return found
