"""Who is away, and who stands in meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from referral_app.directory.chain import Directory
from referral_app.directory.entry import AbsenceData
from referral_app.errors import NotAllowedError, StateChangedError
from referral_app.services.context import Context
from referral_app.services.issuing_seeds import add_entry, one_transaction, own_authority, validity


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """Somebody is away from `first` to `last`, both included. Nobody covers where `deputy` is None.

    `covered_by` is who really covers today: the deputy, or hers while she is away too; None on other days.
    """

    user_id: UUID
    name: str
    first: date
    last: date
    deputy: UUID | None
    deputy_name: str
    covered_by: UUID | None


@dataclass(frozen=True, slots=True)
class StandingIn:
    """One's own absence, of today or the next to come, and those of today of the people whose work one sees to."""

    own: AbsenceRow | None
    covered: tuple[AbsenceRow, ...]


def note_absence(context: Context, user_id: UUID, deputy: UUID | None, first: date, last: date) -> int:
    """Say that somebody is away from `first` to `last`, both included, and who covers for her, if anybody; the
    version of the directory entry. By a holder of her unit's seed: its leads and administrators.

    Raises NotAllowedError without the seed, DirectoryInvalidError when one of the two is not of the unit, or the
    dates are not in order or too far apart.
    """
    return _note(context, user_id, AbsenceData(deputy, first, last))


def end_absence(context: Context, row: AbsenceRow) -> int:
    """Say that somebody is at work after all, from today on, or for all of an absence to come; the version of the
    directory entry. By a holder of her unit's seed.

    Raises NotAllowedError without the seed, StateChangedError when the absence is not as shown any more.
    """
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    if row not in _rows(directory, row.user_id, context.today()):
        raise StateChangedError
    first = max(row.first, context.today())
    return _note(context, row.user_id, AbsenceData(None, first, row.last, away=False))


def absences(context: Context, unit_id: UUID | None = None) -> tuple[AbsenceRow, ...]:
    """Everybody's absences of today and to come, or those of one unit; the first to begin first."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    people = (
        (user for unit in directory.units() for user in directory.members(unit.subject))
        if unit_id is None
        else directory.members(unit_id)
    )
    found = [row for user in people for row in _rows(directory, user.subject, context.today())]
    return tuple(sorted(found, key=lambda row: (row.first, row.name.casefold())))


def standing_in(context: Context) -> StandingIn:
    """Who is away that concerns this person."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    own_id, today = context.person.user_id, context.today()

    def now(user_id: UUID) -> AbsenceRow | None:
        rows = _rows(directory, user_id, today)
        return next((row for row in rows if row.first <= today <= row.last), None)

    covered = (now(user_id) for user_id in directory.covered_by(own_id, today))
    own = next(iter(_rows(directory, own_id, today)), None)
    return StandingIn(own, tuple(row for row in covered if row is not None))


def _note(context: Context, user_id: UUID, data: AbsenceData) -> int:
    with one_transaction(context) as conn:
        directory = context.follow_directory(conn)
        authority = own_authority(context, conn)
        if directory.user(user_id).data.unit not in authority.units:
            raise NotAllowedError
        entry = authority.note_absence(directory, user_id, data, validity(context))
        return add_entry(context, conn, directory, entry).version


def _rows(directory: Directory, user_id: UUID, today: date) -> Iterator[AbsenceRow]:
    name = directory.user(user_id).data.name
    for one in directory.absences_of(user_id):
        if one.last < today:
            continue
        yield AbsenceRow(
            user_id=user_id,
            name=name,
            first=one.first,
            last=one.last,
            deputy=one.deputy,
            deputy_name="" if one.deputy is None else directory.user(one.deputy).data.name,
            covered_by=directory.deputy_of(user_id, today) if one.first <= today else None,
        )
