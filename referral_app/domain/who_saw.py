"""What a client is told of who has handled her information."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from referral_app.domain.codes import LegalBasis


class Handling(StrEnum):
    """What somebody did, as the client is told; values are the names of its texts."""

    READ = "read"
    LISTED = "listed"
    CHANGED = "changed"
    COPIED = "copied"
    CHECKED = "checked"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Passing:
    """Information went from one to another: names as they are called, and on what basis, where one was stated."""

    day: date
    sender: str
    recipient: str
    basis: LegalBasis | None


@dataclass(frozen=True, slots=True)
class Handled:
    """What one person did on one day, so many times. `who` is her name and role, or her role alone."""

    day: date
    who: str
    unit: str
    what: Handling
    count: int


@dataclass(frozen=True, slots=True)
class WhoSaw:
    """Everything on one referral, oldest first."""

    reference: str
    passed: tuple[Passing, ...]
    handled: tuple[Handled, ...]
