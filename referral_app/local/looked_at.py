"""How far one person has seen each referral, sealed on this desktop: the number of the last move she had before her.

Losing it costs marks only. Blocking; safe from several threads and processes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from referral_app.errors import CannotOpenError, NotFoundError
from referral_app.local.sealed_store import SealedFolder

LIMIT: Final = 2_000
"""Referrals; the one that was looked at longest ago goes first."""

_NAME: Final = UUID(int=1)
_CONTEXT: Final = b"looked-at/1"


class LookedAt:
    """Where each referral stood when this person last had it open."""

    def __init__(self, folder: SealedFolder) -> None:
        self._folder = folder

    def seen(self) -> Mapping[UUID, int]:
        """The last move seen of each referral; none where they cannot be opened."""
        try:
            found: Any = json.loads(self._folder.read(_NAME, _CONTEXT))
            return {UUID(hex=name): int(seq) for name, seq in found.items()}
        except (NotFoundError, CannotOpenError, ValueError, TypeError, AttributeError):
            return {}

    def remember(self, referral_id: UUID, seq: int) -> None:
        """This person has the referral before her as it is after so many moves. Raises DiskFullError."""
        with self._folder.locked():
            seen = dict(self.seen())
            latest = max(seq, seen.pop(referral_id, 0))
            kept = [*seen.items(), (referral_id, latest)][-LIMIT:]
            text = json.dumps({name.hex: number for name, number in kept})
            self._folder.write(_NAME, _CONTEXT, text.encode())
