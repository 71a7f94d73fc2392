"""How long content is kept after a referral is closed, where the organisation has not decided otherwise.

Templates that the organisation's lawyer confirms, not law: domain.md, "Rules the organisation decides".
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from referral_app.domain.lifecycle import State

RETENTION_DAYS: Final[Mapping[State, int]] = MappingProxyType(
    {
        State.COMPLETED: 365,
        State.UNREACHED: 365,
        State.CLIENT_DECLINED: 90,
        State.REJECTED: 30,
        State.FORWARDED: 30,
        State.WITHDRAWN: 0,
        State.IN_ERROR: 0,
    }
)
"""Days from closing to erasure, for every closed state. The longer of the two organisations' times counts."""
