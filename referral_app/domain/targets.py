"""What a unit aims at: how soon it contacts a client, how long nothing lies unopened, how hard it tries.

The numbers of the design are what a unit that has said nothing goes by. For the attempts before a client counts as not
reached they are the floor as well: a unit may ask more of itself, never less, and the referrer is always asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from referral_app.domain.contact_attempt import AttemptGate
from referral_app.domain.problems import Problem
from referral_app.errors import FieldProblem, InvalidInputError


@dataclass(frozen=True, slots=True)
class Targets:
    """Days are calendar days: from when a referral came to the first contact, and until somebody opens it.

    Three days unopened, so that what came on a Friday evening is not late on Monday morning, and half of the time to
    the first contact is left. The other three are the attempt gate's.
    """

    first_contact_days: int = 7
    unopened_days: int = 3
    attempts: int = 3
    channels: int = 2
    spoken: int = 1

    @property
    def gate(self) -> AttemptGate:
        """What must have been tried before a client counts as not reached."""
        return AttemptGate(self.attempts, self.channels, self.spoken)

    def first_contact_by(self, came_on: date) -> date:
        """The day by which a referral that came on a day is to have its first contact."""
        return came_on + timedelta(days=self.first_contact_days)


USUAL: Final = Targets()
BOUNDS: Final[Mapping[str, tuple[int, int]]] = MappingProxyType(
    {
        "first_contact_days": (1, 60),
        "unopened_days": (1, 30),
        "attempts": (USUAL.attempts, 10),
        "channels": (USUAL.channels, 5),
        "spoken": (USUAL.spoken, 5),
    }
)
"""The least and the most of each."""


def check_targets(targets: Targets) -> None:
    """Raise InvalidInputError with the names of all that are out of bounds, or that ask more than all attempts give."""
    problems = [
        FieldProblem(name, Problem.TARGET_BOUNDS)
        for name, (least, most) in BOUNDS.items()
        if not least <= getattr(targets, name) <= most
    ]
    problems += [
        FieldProblem(name, Problem.TARGET_ATTEMPTS)
        for name in ("channels", "spoken")
        if getattr(targets, name) > targets.attempts
    ]
    if problems:
        raise InvalidInputError(tuple(problems))
