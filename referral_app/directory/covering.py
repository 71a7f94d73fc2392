"""Who stands in for whom: deputies of the absent, and successors of closed units. Pure look-ups in a state."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from referral_app.directory.entry import UserData
from referral_app.directory.state import State


def deputy_of(state: State, person: UUID, day: date) -> UUID | None:
    """Who covers for a person on a day; None while she is at work or nobody does.

    A deputy who is absent herself passes it on to her own; a circle covers nobody. An absence counts while
    the person is in the unit that noted it, and a deputy while she is in that unit and not revoked.
    """
    passed = {person}
    deputy = _named(state, person, day)
    while deputy is not None:
        if deputy in passed or state.is_revoked(deputy) or _unit(state, deputy) != _unit(state, person):
            return None
        passed.add(deputy)
        following = _named(state, deputy, day)
        if following is None:
            return deputy
        deputy = following
    return None


def covered_by(state: State, deputy: UUID, day: date) -> tuple[UUID, ...]:
    """The people whom this one covers for on a day."""
    return tuple(person for person in state.absences if deputy_of(state, person, day) == deputy)


def successors(state: State, unit: UUID) -> Iterator[UUID]:
    """The unit's successor, that one's successor, and so on; nothing for a unit that is open or has none."""
    while (succession := state.successions.get(unit)) is not None:
        if succession.data.successor is None:
            return
        unit = succession.data.successor
        yield unit


def predecessors(state: State, unit: UUID) -> tuple[UUID, ...]:
    """The closed units whose work has come to this one, by any number of steps."""
    return tuple(closed for closed in state.successions if unit in successors(state, closed))


def _named(state: State, person: UUID, day: date) -> UUID | None:
    """The deputy that the last absence for that day names."""
    for entry in reversed(state.absences.get(person, ())):
        if entry.data.first <= day <= entry.data.last:
            return entry.data.deputy if entry.issuer == _unit(state, person) else None
    return None


def _unit(state: State, person: UUID) -> UUID | None:
    data = state.newest(person).entry.data
    return data.unit if isinstance(data, UserData) else None
