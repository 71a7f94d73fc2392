"""How long content is kept after a referral is closed, where the organisation has not decided otherwise.

Templates that the organisation's lawyer confirms, not law: domain.md, "Rules the organisation decides".
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from referral_app.domain.lifecycle import State
from referral_app.domain.problems import Problem
from referral_app.errors import FieldProblem, InvalidInputError

RETENTION_DAYS: Final[Mapping[State, int]] = MappingProxyType(
    {
        State.COMPLETED: 365,
        State.UNREACHED: 365,
        State.CLIENT_DECLINED: 90,
        State.REJECTED: 30,
        State.FORWARDED: 30,
        State.WITHDRAWN: 0,
        State.IN_ERROR: 0,
        State.MERGED: 365,
    }
)
"""Days from closing to erasure, for every closed state. The longer of the two organisations' times counts."""

MOST_DAYS: Final = 3650
"""Ten years: whoever types more means something else."""
BACKUP_DAYS: Final = 35
"""For how long backups are kept; a template as well."""

_LONGEST = 9
"""Digits that are looked at: so many of them are too many days in any case."""


def read_days(typed: str) -> int:
    """A number of days from 0 to MOST_DAYS, as somebody types it.

    Raises InvalidInputError for the field `days`: `required`, `days.not_a_number`, `days.negative`, `days.too_many`.
    """
    text = typed.strip()
    if not text:
        raise _wrong(Problem.REQUIRED)
    digits = (
        text.removeprefix("-")
        .removeprefix("\N{MINUS SIGN}")
        .replace("\N{NO-BREAK SPACE}", "")
        .replace(" ", "")
    )
    if not (digits.isascii() and digits.isdigit()):
        raise _wrong(Problem.DAYS_NOT_A_NUMBER)
    if text[0] in "-\N{MINUS SIGN}":
        raise _wrong(Problem.DAYS_NEGATIVE)
    return check_days(int(digits[: _LONGEST + 1]))


def check_days(days: int) -> int:
    """The same number, if content may be kept for so long. Raises InvalidInputError as `read_days`."""
    if days < 0:
        raise _wrong(Problem.DAYS_NEGATIVE)
    if days > MOST_DAYS:
        raise _wrong(Problem.DAYS_TOO_MANY)
    return days


def _wrong(problem: Problem) -> InvalidInputError:
    return InvalidInputError((FieldProblem("days", problem),))
