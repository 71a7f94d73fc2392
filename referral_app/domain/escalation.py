"""When a referral that nobody opens is brought to the lead. No clock ever closes one (see the design's domain)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from referral_app.domain.lifecycle import State

DAYS_UNOPENED: Final = 3
"""Days that a referral may lie unopened. Three, so that what came on a Friday evening is not late on Monday morning,
and half of the seven days to the first contact are left. The same for every unit: the directory has no place yet for
a unit's own targets.
"""


def unopened_before(now: datetime) -> datetime:
    """What was sent before this has lain too long, where nobody has opened it."""
    return now - timedelta(days=DAYS_UNOPENED)


def is_forgotten(state: State, sent_at: datetime, now: datetime) -> bool:
    """Nobody has opened it for too long; both times aware."""
    return state is State.SENT and sent_at < unopened_before(now)
