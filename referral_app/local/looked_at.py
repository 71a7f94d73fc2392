"""How far one person has seen each referral, sealed on this desktop: the number of the last move she had before her.

Losing it costs marks only. Blocking; safe from several threads and processes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from referral_app.errors import CannotOpenError, NotFoundError
from referral_app.local.sealed_store import SealedFolder

LIMIT: Final = 2_000
"""Referrals; the one that was looked at longest ago goes first."""

_NAME: Final = UUID(int=1)
_CONTEXT: Final = b"looked-at/1"


@dataclass(frozen=True, slots=True)
class Seen:
    """The last move seen of each referral, and since when that is kept here (aware)."""

    since: datetime
    moves: Mapping[UUID, int] = field(default_factory=dict)


class LookedAt:
    """Where each referral stood when this person last had it open."""

    def __init__(self, folder: SealedFolder) -> None:
        self._folder = folder

    def seen(self, now: datetime) -> Seen:
        """What is kept; where nothing is or it cannot be opened, it begins now. Raises DiskFullError."""
        with self._folder.locked():
            found = self._read()
            if found is None:
                found = Seen(now)
                self._write(found)
        return found

    def remember(self, referral_id: UUID, seq: int, now: datetime) -> None:
        """This person has the referral before her as it is after so many moves. Raises DiskFullError."""
        with self._folder.locked():
            found = self._read() or Seen(now)
            moves = dict(found.moves)
            latest = max(seq, moves.pop(referral_id, 0))
            self._write(Seen(found.since, dict([*moves.items(), (referral_id, latest)][-LIMIT:])))

    def _read(self) -> Seen | None:
        try:
            found: Any = json.loads(self._folder.read(_NAME, _CONTEXT))
            since = datetime.fromisoformat(found["since"])
            moves = {UUID(hex=name): int(seq) for name, seq in found["moves"].items()}
        except (NotFoundError, CannotOpenError, ValueError, TypeError, AttributeError, KeyError):
            return None
        return Seen(since, moves) if since.tzinfo is not None else None

    def _write(self, seen: Seen) -> None:
        moves = {name.hex: number for name, number in seen.moves.items()}
        text = json.dumps({"since": seen.since.isoformat(), "moves": moves})
        self._folder.write(_NAME, _CONTEXT, text.encode())
