"""When a referral that nobody opens is brought to the lead. No clock ever closes one (see the design's domain)."""

from __future__ import annotations

from datetime import datetime, timedelta

from referral_app.domain.lifecycle import State
from referral_app.domain.targets import USUAL


def is_forgotten(state: State, came_at: datetime, now: datetime, days: int = USUAL.unopened_days) -> bool:
    """Nobody has opened it for so many days since it came to the unit; both times aware."""
    return state is State.SENT and came_at < now - timedelta(days=days)
