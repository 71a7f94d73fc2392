"""How a client can be reached, and whether that is safe for her."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from referral_app.domain.codes import ContactSystem, Whose, YesNoNotAsked
from referral_app.domain.phone import parse_phone
from referral_app.domain.problems import Problem
from referral_app.domain.text import LINE_LIMIT, required, text_problems
from referral_app.errors import FieldProblem, InvalidInputError

EMAIL_LIMIT = 254
"""Longest address that mail carries (RFC 5321 with erratum 1690)."""

_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")


@dataclass(frozen=True, slots=True, repr=False)
class ContactPoint:
    """One way to reach the client.

    `value` is E.164 for `PHONE` and `SMS`, an address for `EMAIL`, where to find her for `IN_PERSON`, and
    empty for `LETTER`, which goes to the referral's address. `safe` is the client's own answer: nobody uses
    a point that is not `YES`. `verified_on` is the day somebody last saw it work.
    """

    system: ContactSystem
    value: str
    safe: YesNoNotAsked
    whose: Whose
    good_hours: str = ""
    may_leave_message: bool = False
    verified_on: date | None = None

    @property
    def usable(self) -> bool:
        """The client called it safe."""
        return self.safe is YesNoNotAsked.YES


def contact_text_problems(field: str, point: ContactPoint) -> Iterator[FieldProblem]:
    """Yield what is wrong with the texts, whatever they mean."""
    limit = EMAIL_LIMIT if point.system is ContactSystem.EMAIL else LINE_LIMIT
    yield from text_problems(f"{field}.value", point.value, limit)
    yield from text_problems(f"{field}.good_hours", point.good_hours, LINE_LIMIT)


def contact_problems(field: str, point: ContactPoint, today: date) -> Iterator[FieldProblem]:
    """Yield what is wrong with the values; what depends on the rest of the referral is checked there."""
    value_field = f"{field}.value"
    if point.system is ContactSystem.LETTER:
        if point.value:
            yield FieldProblem(value_field, Problem.NOT_EXPECTED)
    elif not point.value.strip():
        yield from required(value_field, point.value)
    elif point.system is ContactSystem.EMAIL:
        if not _EMAIL.fullmatch(point.value):
            yield FieldProblem(value_field, Problem.EMAIL_INVALID)
    elif point.system in (ContactSystem.PHONE, ContactSystem.SMS) and not _is_stored_phone(point.value):
        yield FieldProblem(value_field, Problem.PHONE_INVALID)
    if point.verified_on is not None and point.verified_on > today:
        yield FieldProblem(f"{field}.verified_on", Problem.DATE_FUTURE)


def _is_stored_phone(value: str) -> bool:
    try:
        return parse_phone(value) == value
    except InvalidInputError:
        return False
