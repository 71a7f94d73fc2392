"""Who stands in for whom: deputies of the absent, and successors of closed units. Pure look-ups in a state."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

from referral_app.directory.entry import AbsenceData, UserData
from referral_app.directory.state import State


def deputy_of(state: State, person: UUID, day: date) -> UUID | None:
    """Who covers for a person on a day; None while she is at work or nobody does.

    A deputy who is absent herself passes it on to her own; without one, and in a circle, nobody covers. An
    absence counts while the person is in the unit that noted it, and a deputy while she is in that unit and not
    revoked.
    """
    passed = {person}
    absence = absence_on(state, person, day)
    while absence is not None and (deputy := absence.deputy) is not None:
        if deputy in passed or state.is_revoked(deputy) or _unit(state, deputy) != _unit(state, person):
            return None
        passed.add(deputy)
        absence = absence_on(state, deputy, day)
        if absence is None:
            return deputy
    return None


def absence_on(state: State, person: UUID, day: date) -> AbsenceData | None:
    """What the last entry for that day says; None when the person is at work."""
    for entry in reversed(state.absences.get(person, ())):
        if entry.data.first <= day <= entry.data.last:
            counts = entry.data.away and entry.issuer == _unit(state, person)
            return entry.data if counts else None
    return None


def absences_of(state: State, person: UUID) -> tuple[AbsenceData, ...]:
    """When the person is away, and who covers, as all entries together have it: in order, none over another."""
    noted = [entry.data for entry in state.absences.get(person, ())]
    edges = sorted({edge for one in noted for edge in (one.first, one.last + timedelta(days=1))})
    found: list[AbsenceData] = []
    for first, following in pairwise(edges):
        absence, last = absence_on(state, person, first), following - timedelta(days=1)
        if absence is None:
            continue
        if found and found[-1].deputy == absence.deputy and found[-1].last + timedelta(days=1) == first:
            found[-1] = replace(found[-1], last=last)
        else:
            found.append(AbsenceData(absence.deputy, first, last))
    return tuple(found)


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


def _unit(state: State, person: UUID) -> UUID | None:
    data = state.newest(person).entry.data
    return data.unit if isinstance(data, UserData) else None
