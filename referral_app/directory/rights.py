"""Who may put what into the directory; everything else raises DirectoryInvalidError.

- The root issues its own rotation, the notary, the recovery key and organisations; an organisation its units
  and their ends; a unit its keys, its people and their absences.
- A person's first entry and every change while she stays in her unit come from the unit; only the organisation
  moves her, from one of its units to another.
- A unit is one of two kinds, for good: those with leads, and those with auditors and administrators. Leads hold
  their unit's issuing seed, which must not make them more than leads.
- A revocation comes from a parent of the subject: a person's unit, a unit's organisation, or one above.
- A unit or organisation may give itself another issuing key, by the key in force; nothing else of its entry changes
  with that, not its date either. So who stays can shut out at once who has left, without the one above.
- An issuer acts only while neither it nor anyone above it is revoked, nor past its date at `issued`. The root's
  own date does not keep it from a rotation, or a date let pass would end the service.
- A closed unit receives nothing again and takes nobody new but whom the organisation moves there; its people stay
  in force, since they hand its work over.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Final
from uuid import UUID

from referral_app.directory.entry import (
    AbsenceData,
    DirectoryEntry,
    EntryData,
    NotaryData,
    OrganisationData,
    RecoveryData,
    RevocationData,
    RootData,
    RootRotationData,
    SuccessionData,
    UnitData,
    UnitKeyData,
    UserData,
)
from referral_app.directory.state import State
from referral_app.domain.roles import Role
from referral_app.errors import DirectoryInvalidError

OFFICERS: Final = frozenset({Role.AUDITOR, Role.ADMINISTRATOR})
LONGEST_ABSENCE: Final = timedelta(days=400)


def require_right_issuer(state: State, entry: DirectoryEntry[EntryData]) -> None:
    """The issuer may issue this, and is in force; or DirectoryInvalidError or DirectoryExpiredError."""
    issuer = state.newest(entry.issuer).entry.data
    right = False
    match entry.data:
        case RootRotationData():
            right = _is_root(issuer) and entry.subject == entry.issuer
        case NotaryData() | RecoveryData():
            right = _is_root(issuer)
        case OrganisationData():
            right = _is_root(issuer) or _changes_own_key(state, entry)
        case UnitData() as unit:
            issued = isinstance(issuer, OrganisationData) and _may_issue_unit(state, entry, unit)
            right = issued or _changes_own_key(state, entry)
        case UserData() as user:
            right = _may_issue_user(state, entry, user)
        case UnitKeyData():
            right = isinstance(issuer, UnitData) and entry.subject == entry.issuer
        case RevocationData():
            right = entry.issuer in state.parents(entry.subject)
        case AbsenceData() as absence:
            right = _may_note_absence(state, entry, absence)
        case SuccessionData() as succession:
            right = _may_close_unit(state, entry, succession)
        case RootData():
            pass
    if not right:
        raise DirectoryInvalidError
    state.require_not_revoked(entry.issuer)
    if not isinstance(entry.data, RootRotationData):
        state.require_in_force(entry.issuer, entry.issued)


def _is_root(data: EntryData) -> bool:
    return isinstance(data, RootData | RootRotationData)


def _may_issue_unit(state: State, entry: DirectoryEntry[EntryData], unit: UnitData) -> bool:
    reopened = unit.receives and entry.subject in state.successions
    return unit.organisation == entry.issuer and not reopened


def _changes_own_key(state: State, entry: DirectoryEntry[EntryData]) -> bool:
    """Whether it is the issuer's own entry with another issuing key and nothing else; a closed unit's says so."""
    before = state.newest(entry.issuer).entry
    data, earlier = entry.data, before.data
    if entry.subject != entry.issuer or entry.expires != before.expires:
        return False
    if isinstance(data, UnitData) and isinstance(earlier, UnitData):
        receives = earlier.receives and entry.subject not in state.successions
        return (
            data == replace(earlier, verify=data.verify, receives=receives) and data.verify != earlier.verify
        )
    if isinstance(data, OrganisationData) and isinstance(earlier, OrganisationData):
        return data == replace(earlier, verify=data.verify) and data.verify != earlier.verify
    return False


def _may_issue_user(state: State, entry: DirectoryEntry[EntryData], user: UserData) -> bool:
    of_the_other_kind = state.with_officers if user.lead else state.with_leads
    if (user.lead or user.role in OFFICERS) and user.unit in of_the_other_kind:
        return False
    line = state.lines.get(entry.subject)
    if line is None:
        return entry.issuer == _unit(state, user.unit) and user.unit not in state.successions
    before = line[-1].entry.data
    if not isinstance(before, UserData):
        return False
    if before.unit == user.unit:
        return entry.issuer == user.unit
    organisations = {_organisation_of(state, unit) for unit in (before.unit, user.unit)}
    state.require_not_revoked(user.unit)
    state.require_in_force(user.unit, entry.issued)
    return organisations == {entry.issuer}


def _may_note_absence(state: State, entry: DirectoryEntry[EntryData], absence: AbsenceData) -> bool:
    people = {entry.subject} if absence.deputy is None else {entry.subject, absence.deputy}
    for person in people:
        state.require_not_revoked(person)
    return (
        all(_unit_of(state, person) == entry.issuer for person in people)
        and absence.deputy != entry.subject
        and (absence.away or absence.deputy is None)
        and absence.first <= absence.last <= absence.first + LONGEST_ABSENCE
    )


def _may_close_unit(state: State, entry: DirectoryEntry[EntryData], succession: SuccessionData) -> bool:
    """The successor may be of another organisation: municipalities merge."""
    state.require_not_revoked(entry.subject)
    if _organisation_of(state, entry.subject) != entry.issuer or entry.subject in state.successions:
        return False
    successor = succession.successor
    if successor is None:
        return True
    _unit(state, successor)
    state.require_not_revoked(successor)
    state.require_in_force(successor, entry.issued)
    return successor != entry.subject and successor not in state.successions


def _unit(state: State, unit: UUID) -> UUID:
    """The same, if it is a unit."""
    if not isinstance(state.newest(unit).entry.data, UnitData):
        raise DirectoryInvalidError
    return unit


def _organisation_of(state: State, unit: UUID) -> UUID:
    data = state.newest(unit).entry.data
    if not isinstance(data, UnitData):
        raise DirectoryInvalidError
    return data.organisation


def _unit_of(state: State, person: UUID) -> UUID | None:
    data = state.newest(person).entry.data
    return data.unit if isinstance(data, UserData) else None
