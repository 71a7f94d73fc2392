"""Who may open a referral that is narrowed to named people of the unit that receives it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import NamedTuple
from uuid import UUID

from referral_app.directory.chain import Directory
from referral_app.domain.problems import Problem
from referral_app.domain.roles import Role
from referral_app.errors import FieldProblem, InvalidInputError

_HANDLERS = frozenset({Role.COORDINATOR, Role.TRIAGE_LEAD})


class NamedPerson(NamedTuple):
    """Somebody who can be named."""

    user_id: UUID
    name: str
    role: Role


class Reader(NamedTuple):
    """Somebody who was named; `here` says whether she works in the receiving unit still, and is not away today."""

    user_id: UUID
    name: str
    here: bool


def handlers(directory: Directory, unit_id: UUID) -> tuple[NamedPerson, ...]:
    """The people of a unit who handle referrals: those who can be named."""
    return tuple(
        NamedPerson(user.subject, user.data.name, user.data.role)
        for user in directory.members(unit_id)
        if user.data.role in _HANDLERS
    )


def require_readers(directory: Directory, unit_id: UUID, readers: Collection[UUID]) -> None:
    """Raise InvalidInputError when somebody named does not handle referrals in this unit."""
    if not set(readers) <= {person.user_id for person in handlers(directory, unit_id)}:
        raise InvalidInputError((FieldProblem("readers", Problem.READERS_GONE),))


def readers_shown(
    directory: Directory, unit_id: UUID, named: Collection[UUID], today: date
) -> tuple[Reader, ...]:
    """Those named, as a screen shows them."""
    there = {person.user_id for person in handlers(directory, unit_id)}
    return tuple(
        Reader(one, directory.user(one).data.name, one in there and not _is_away(directory, one, today))
        for one in named
    )


def waits_without_reader(directory: Directory, unit_id: UUID, named: Collection[UUID], today: date) -> bool:
    """Whether a referral is narrowed and none of those named can open it today."""
    return bool(named) and not any(one.here for one in readers_shown(directory, unit_id, named, today))


def _is_away(directory: Directory, user_id: UUID, today: date) -> bool:
    return any(absence.first <= today <= absence.last for absence in directory.absences_of(user_id))
