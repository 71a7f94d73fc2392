"""Leads, moves within an organisation, and who covers for whom."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
import rfc8785

from referral_app.directory.chain import Directory
from referral_app.directory.entry import (
    AbsenceData,
    DirectoryEntry,
    RevocationData,
    SignedEntry,
)
from referral_app.directory.issuing import Authority, Validity
from referral_app.domain.roles import Role
from referral_app.errors import DirectoryInvalidError

from .town import (
    AINO,
    AUTHORITY,
    CLINIC,
    COUNTY,
    MARIA,
    ROOT,
    TOWN,
    VEERA,
    WELCOME,
    Town,
    build,
    day,
    key_id,
    person,
    seed,
    uid,
    unit_data,
)

LIBRARY = uid("library")  # a second unit of the town
EVE, KARI = uid("eve"), uid("kari")
ALL = replace(AUTHORITY, units={**AUTHORITY.units, LIBRARY: seed("library")})


def _built() -> Town:
    town = build()
    town.add(ALL.issue_unit, LIBRARY, unit_data("library", TOWN, receives=False), on=11)
    town.add(ALL.issue_user, KARI, person("kari", WELCOME, Role.COORDINATOR), on=12)
    return town


BUILT = _built()
MOVED = person("veera", LIBRARY, Role.COORDINATOR)


@pytest.fixture
def town() -> Town:
    return Town(BUILT.directory, list(BUILT.entries))


def refused(directory: Directory, *entries: SignedEntry) -> None:
    with pytest.raises(DirectoryInvalidError):
        directory.extend(entries)


# --- leads --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("role", "lead"),
    [(Role.TRIAGE_LEAD, False), (Role.AUDITOR, True), (Role.ADMINISTRATOR, True)],
)
def test_a_role_that_always_or_never_leads(role: Role, lead: bool) -> None:
    content = json.loads(BUILT.entries[8].body)
    assert content["kind"] == "user"
    content["data"] |= {"role": role.value, "lead": not lead}
    DirectoryEntry.decode(rfc8785.dumps(content))
    content["data"]["lead"] = lead
    with pytest.raises(DirectoryInvalidError):
        DirectoryEntry.decode(rfc8785.dumps(content))


def test_leads_are_the_members_who_lead(town: Town) -> None:
    assert [lead.subject for lead in town.directory.leads(WELCOME)] == [MARIA]
    assert town.directory.leads(CLINIC) == ()
    town.add(ALL.issue_user, AINO, person("aino", CLINIC, Role.REFERRER, lead=True), on=20)
    assert [lead.subject for lead in town.directory.leads(CLINIC)] == [AINO]
    town.add(ALL.issue_user, AINO, person("aino", CLINIC, Role.REFERRER), on=21)
    town.add(ALL.revoke, WELCOME, MARIA, "left", on=22)
    assert town.directory.leads(CLINIC) == town.directory.leads(WELCOME) == ()


OFFICERS = [Role.AUDITOR, Role.ADMINISTRATOR]


@pytest.mark.parametrize("role", OFFICERS)
def test_a_lead_cannot_make_herself_or_others_more(town: Town, role: Role) -> None:
    """She holds the unit's seed. That she steps down first does not help, nor that she has left."""
    maria, eve = person("maria", WELCOME, role), person("eve", WELCOME, role)
    for _ in range(2):
        refused(town.directory, town.forge("welcome", maria, issuer=WELCOME, subject=MARIA, on=40))
        refused(town.directory, town.forge("welcome", eve, issuer=WELCOME, subject=EVE, on=40))
        town.add(ALL.issue_user, MARIA, person("maria", WELCOME, Role.COORDINATOR), on=30)
    town.add(ALL.revoke, WELCOME, MARIA, "left", on=31)
    refused(town.directory, town.forge("welcome", eve, issuer=WELCOME, subject=EVE, on=40))
    town.directory.extend([town.forge("clinic", person("eve", CLINIC, role), issuer=CLINIC, subject=EVE)])


@pytest.mark.parametrize("role", OFFICERS)
def test_where_officers_are_nobody_becomes_a_lead(town: Town, role: Role) -> None:
    town.add(ALL.issue_user, EVE, person("eve", CLINIC, role), on=20)
    lead = person("aino", CLINIC, Role.REFERRER, lead=True)
    for _ in range(2):
        refused(town.directory, town.forge("clinic", lead, issuer=CLINIC, subject=AINO, on=40))
        town.add(ALL.issue_user, AINO, person("aino", CLINIC, Role.REFERRER), on=21)
    town.add(ALL.revoke, CLINIC, EVE, "left", on=31)
    refused(town.directory, town.forge("clinic", lead, issuer=CLINIC, subject=AINO, on=40))
    town.directory.extend(
        [town.forge("clinic", person("kirsi", CLINIC, Role.AUDITOR), issuer=CLINIC, subject=uid("kirsi"))]
    )


def test_a_move_does_not_mix_them_either(town: Town) -> None:
    town.add(ALL.issue_user, EVE, person("eve", LIBRARY, Role.ADMINISTRATOR), on=20)
    for who, unit, role in (
        ("maria", LIBRARY, Role.TRIAGE_LEAD),
        ("eve", WELCOME, Role.ADMINISTRATOR),
        ("veera", WELCOME, Role.AUDITOR),
    ):
        data = person(who, unit, role)
        refused(town.directory, town.forge("town", data, issuer=TOWN, subject=uid(who), on=30))
    town.add(ALL.move_user, MARIA, person("maria", LIBRARY, Role.COORDINATOR), on=30)


def test_nobody_escapes_removal_by_dating_her_entry_ahead(town: Town) -> None:
    """A lead issues her own next entry for a year from now, so that no revocation could come after it."""
    town.add(ALL.issue_user, MARIA, person("maria", WELCOME, Role.TRIAGE_LEAD), on=395)
    town.add(ALL.revoke, WELCOME, MARIA, "left", on=30)
    directory = town.directory
    directory.signer_at(key_id("maria"), day(29))
    for at in (30, 31, 395, 396):
        with pytest.raises(DirectoryInvalidError):
            directory.signer_at(key_id("maria"), day(at))
    with pytest.raises(DirectoryInvalidError):
        directory.current(directory.user(MARIA), day(31))
    assert directory.leads(WELCOME) == ()
    town.add(ALL.issue_user, MARIA, person("maria", WELCOME, Role.COORDINATOR), on=60)
    town.directory.signer_at(key_id("maria"), day(60))


def test_a_revocation_reaches_back_to_the_first_entry_at_most(town: Town) -> None:
    town.add(ALL.issue_user, VEERA, person("veera", WELCOME, Role.TRIAGE_LEAD), on=30)
    early = town.forge("welcome", RevocationData("left"), issuer=WELCOME, subject=VEERA, on=9)
    refused(town.directory, early)
    town.directory.extend(
        [town.forge("welcome", RevocationData("left"), issuer=WELCOME, subject=VEERA, on=10)]
    )


# --- moves --------------------------------------------------------------------------------------------------


def test_an_organisation_moves_a_person_between_its_units(town: Town) -> None:
    before = town.directory.user(VEERA)
    town.add(ALL.move_user, VEERA, MOVED, on=30)
    directory = town.directory
    assert directory.user(VEERA).issuer == TOWN
    directory.current(directory.user(VEERA), day(31))
    with pytest.raises(DirectoryInvalidError):
        directory.current(before, day(31))
    assert [one.subject for one in directory.members(LIBRARY)] == [VEERA]
    assert VEERA not in [one.subject for one in directory.members(WELCOME)]
    units = [directory.signer_at(key_id("veera"), day(at)).entry.data.unit for at in (29, 30)]
    assert units == [WELCOME, LIBRARY]


def test_the_new_unit_answers_for_her_and_the_old_one_no_more(town: Town) -> None:
    town.add(ALL.move_user, VEERA, MOVED, on=30)
    refused(
        town.directory,
        town.forge("welcome", RevocationData("left"), issuer=WELCOME, subject=VEERA, on=31),
    )
    back = person("veera", WELCOME, Role.COORDINATOR)
    refused(town.directory, town.forge("welcome", back, issuer=WELCOME, subject=VEERA, on=31))
    town.add(ALL.issue_user, VEERA, replace(MOVED, role=Role.TRIAGE_LEAD, lead=True), on=31)
    assert town.directory.user(VEERA).issuer == LIBRARY
    town.add(ALL.revoke, LIBRARY, VEERA, "left", on=32)
    with pytest.raises(DirectoryInvalidError):
        town.directory.current(town.directory.user(VEERA), day(33))


def test_she_may_be_moved_again_and_back(town: Town) -> None:
    town.add(ALL.move_user, VEERA, MOVED, on=30)
    town.add(ALL.move_user, VEERA, person("veera", WELCOME, Role.COORDINATOR), on=40)
    units = [town.directory.signer_at(key_id("veera"), day(at)).entry.data.unit for at in (29, 39, 41)]
    assert units == [WELCOME, LIBRARY, WELCOME]
    town.add(ALL.revoke, WELCOME, VEERA, "left", on=41)


def test_who_left_may_come_back_in_another_unit(town: Town) -> None:
    town.add(ALL.revoke, WELCOME, VEERA, "left", on=30)
    town.add(ALL.move_user, VEERA, MOVED, on=50)
    with pytest.raises(DirectoryInvalidError):
        town.directory.signer_at(key_id("veera"), day(40))
    town.directory.current(town.directory.user(VEERA), day(51))


def test_people_of_a_unit_that_is_gone_can_be_moved(town: Town) -> None:
    town.add(ALL.revoke, TOWN, WELCOME, "closed", on=30)
    town.add(ALL.move_user, VEERA, MOVED, on=31)
    town.directory.current(town.directory.user(VEERA), day(32))
    town.directory.signer_at(key_id("veera"), day(29))
    with pytest.raises(DirectoryInvalidError):
        town.directory.current(town.directory.user(KARI), day(32))


def test_her_old_acts_do_not_hang_on_the_unit_she_came_to(town: Town) -> None:
    """Her signatures from before the move stay good when the new unit is out of force."""
    town.add(ALL.move_user, VEERA, MOVED, on=30)
    town.add(ALL.revoke, TOWN, LIBRARY, "closed", on=40)
    town.directory.signer_at(key_id("veera"), day(20))
    town.directory.signer_at(key_id("veera"), day(39))
    with pytest.raises(DirectoryInvalidError):
        town.directory.signer_at(key_id("veera"), day(40))


WRONG_MOVES: dict[str, Callable[[Town], SignedEntry]] = {
    "by the old unit": lambda t: t.forge("welcome", MOVED, issuer=WELCOME, subject=VEERA),
    "by the new unit": lambda t: t.forge("library", MOVED, issuer=LIBRARY, subject=VEERA),
    "by the root": lambda t: t.forge("root", MOVED, issuer=ROOT, subject=VEERA),
    "by another organisation": lambda t: t.forge("county", MOVED, issuer=COUNTY, subject=VEERA),
    "in the name of the organisation": lambda t: t.forge("welcome", MOVED, issuer=TOWN, subject=VEERA),
    "to another organisation, by the old one": lambda t: t.forge(
        "town", person("veera", CLINIC, Role.REFERRER), issuer=TOWN, subject=VEERA
    ),
    "to another organisation, by the new one": lambda t: t.forge(
        "county", person("veera", CLINIC, Role.REFERRER), issuer=COUNTY, subject=VEERA
    ),
    "to no unit": lambda t: t.forge(
        "town", person("veera", TOWN, Role.COORDINATOR), issuer=TOWN, subject=VEERA
    ),
    "to an unknown unit": lambda t: t.forge(
        "town", person("veera", EVE, Role.COORDINATOR), issuer=TOWN, subject=VEERA
    ),
    "of somebody who is not there yet": lambda t: t.forge(
        "town", person("eve", LIBRARY, Role.COORDINATOR), issuer=TOWN, subject=EVE
    ),
    "to where she is": lambda t: t.forge(
        "town", person("veera", WELCOME, Role.TRIAGE_LEAD), issuer=TOWN, subject=VEERA
    ),
    "of a unit": lambda t: t.forge(
        "town", person("welcome", LIBRARY, Role.COORDINATOR, keys="eve"), issuer=TOWN, subject=WELCOME
    ),
    "before she came": lambda t: t.forge("town", MOVED, issuer=TOWN, subject=VEERA, on=9),
    "to a unit that was not there yet": lambda t: t.forge("town", MOVED, issuer=TOWN, subject=VEERA, on=10),
    "with somebody else's keys": lambda t: t.forge(
        "town", person("veera", LIBRARY, Role.COORDINATOR, keys="maria"), issuer=TOWN, subject=VEERA
    ),
    "without a proof": lambda t: t.forge("town", replace(MOVED, proof=bytes(64)), issuer=TOWN, subject=VEERA),
    "with somebody else's login": lambda t: t.forge(
        "town", replace(MOVED, login="aino.laine"), issuer=TOWN, subject=VEERA
    ),
}


def test_an_honest_move_made_the_same_way_passes(town: Town) -> None:
    entry = town.forge("town", MOVED, issuer=TOWN, subject=VEERA)
    assert town.directory.extend([entry]).user(VEERA).data.unit == LIBRARY


@pytest.mark.parametrize("wrong", WRONG_MOVES)
def test_a_wrong_move_is_refused(town: Town, wrong: str) -> None:
    refused(town.directory, WRONG_MOVES[wrong](town))


@pytest.mark.parametrize("gone", [TOWN, LIBRARY])
def test_nobody_moves_by_or_to_what_is_out_of_force(town: Town, gone: object) -> None:
    issuer = ROOT if gone == TOWN else TOWN
    town.add(ALL.revoke, issuer, gone, "closed", on=30)
    for on in (20, 40):
        refused(town.directory, town.forge("town", MOVED, issuer=TOWN, subject=VEERA, on=on))


def test_nobody_moves_to_a_unit_past_its_date(town: Town) -> None:
    town.days = 10
    town.add(ALL.issue_unit, LIBRARY, unit_data("library", TOWN, receives=False), on=20)
    refused(town.directory, town.forge("town", MOVED, issuer=TOWN, subject=VEERA, on=30))
    town.directory.extend([town.forge("town", MOVED, issuer=TOWN, subject=VEERA, on=29)])


def test_an_authority_moves_only_with_the_organisations_seed(town: Town) -> None:
    units_only = Authority(None, {}, ALL.units)
    with pytest.raises(DirectoryInvalidError):
        units_only.move_user(town.directory, VEERA, MOVED, Validity(day(30), day(300)))


# --- absence ------------------------------------------------------------------------------------------------

JULY = date(2026, 7, 1)


def away(deputy: object, first: date = JULY, days: int = 14) -> AbsenceData:
    assert deputy is None or not isinstance(deputy, str)
    return AbsenceData(deputy, first, first + timedelta(days=days - 1))  # type: ignore[arg-type]


def back(first: date = JULY, days: int = 14) -> AbsenceData:
    return replace(away(None, first, days), away=False)


def spans(town: Town, person: UUID = VEERA) -> list[tuple[int, int, object]]:
    return [
        ((one.first - JULY).days, (one.last - JULY).days, one.deputy)
        for one in town.directory.absences_of(person)
    ]


def test_a_deputy_covers_from_the_first_to_the_last_day(town: Town) -> None:
    town.add(ALL.note_absence, VEERA, away(MARIA), on=20)
    directory = town.directory
    days = {-1: None, 0: MARIA, 13: MARIA, 14: None}
    for number, deputy in days.items():
        on = JULY + timedelta(days=number)
        assert directory.deputy_of(VEERA, on) == deputy
        assert directory.covered_by(MARIA, on) == ((VEERA,) if deputy else ())
    assert directory.covered_by(VEERA, JULY) == ()
    assert directory.deputy_of(uid("nobody"), JULY) is None


def test_a_later_absence_counts_before_an_earlier_one(town: Town) -> None:
    town.add(ALL.note_absence, VEERA, away(MARIA), on=20)
    town.add(ALL.note_absence, VEERA, away(KARI, JULY + timedelta(days=7), 30), on=21)
    town.add(ALL.note_absence, VEERA, back(JULY + timedelta(days=10), 1), on=22)
    names = {0: MARIA, 6: MARIA, 7: KARI, 10: None, 11: KARI, 36: KARI, 37: None}
    for number, deputy in names.items():
        assert town.directory.deputy_of(VEERA, JULY + timedelta(days=number)) == deputy
    assert spans(town) == [(0, 6, MARIA), (7, 9, KARI), (11, 36, KARI)]


def test_somebody_is_away_with_nobody_covering(town: Town) -> None:
    town.add(ALL.note_absence, VEERA, away(MARIA), on=20)
    town.add(ALL.note_absence, MARIA, away(None, days=3), on=21)
    assert spans(town, MARIA) == [(0, 2, None)]
    assert town.directory.deputy_of(VEERA, JULY) is None, "her deputy is away too"
    assert town.directory.deputy_of(VEERA, JULY + timedelta(days=3)) == MARIA


def test_absences_that_meet_are_one(town: Town) -> None:
    town.add(ALL.note_absence, VEERA, away(MARIA, JULY + timedelta(days=5), 5), on=20)
    town.add(ALL.note_absence, VEERA, away(MARIA, JULY, 5), on=21)
    town.add(ALL.note_absence, VEERA, away(KARI, JULY + timedelta(days=10), 1), on=22)
    assert spans(town) == [(0, 9, MARIA), (10, 10, KARI)]
    town.add(ALL.note_absence, VEERA, back(JULY + timedelta(days=2), 30), on=23)
    assert spans(town) == [(0, 1, MARIA)]
    assert spans(town, KARI) == []


def test_a_deputy_who_is_away_passes_it_on(town: Town) -> None:
    town.add(ALL.note_absence, VEERA, away(MARIA), on=20)
    town.add(ALL.note_absence, MARIA, away(KARI, days=3), on=20)
    later = JULY + timedelta(days=3)
    assert town.directory.deputy_of(VEERA, JULY) == KARI
    assert set(town.directory.covered_by(KARI, JULY)) == {VEERA, MARIA}
    assert town.directory.covered_by(MARIA, JULY) == ()
    assert town.directory.deputy_of(VEERA, later) == MARIA


def test_a_circle_covers_nobody(town: Town) -> None:
    town.add(ALL.note_absence, VEERA, away(MARIA), on=20)
    town.add(ALL.note_absence, MARIA, away(KARI), on=20)
    town.add(ALL.note_absence, KARI, away(VEERA), on=20)
    assert [town.directory.deputy_of(one, JULY) for one in (VEERA, MARIA, KARI)] == [None] * 3
    town.add(ALL.note_absence, KARI, back(), on=21)
    assert town.directory.deputy_of(VEERA, JULY) == KARI


def test_a_circle_of_others_covers_nobody_either(town: Town) -> None:
    town.add(ALL.note_absence, VEERA, away(MARIA), on=20)
    town.add(ALL.note_absence, MARIA, away(KARI), on=20)
    town.add(ALL.note_absence, KARI, away(MARIA), on=20)
    assert town.directory.deputy_of(VEERA, JULY) is None


def test_a_deputy_who_has_left_covers_nobody(town: Town) -> None:
    town.add(ALL.note_absence, VEERA, away(MARIA), on=20)
    town.add(ALL.note_absence, KARI, away(VEERA), on=20)
    town.add(ALL.revoke, WELCOME, MARIA, "left", on=30)
    assert town.directory.deputy_of(VEERA, JULY) is None
    assert town.directory.deputy_of(KARI, JULY) is None


@pytest.mark.parametrize("mover", [VEERA, MARIA])
def test_an_absence_ends_with_a_move_of_either(town: Town, mover: object) -> None:
    town.add(ALL.note_absence, VEERA, away(MARIA), on=20)
    name = "veera" if mover == VEERA else "maria"
    town.add(ALL.move_user, mover, person(name, LIBRARY, Role.COORDINATOR), on=30)
    assert town.directory.deputy_of(VEERA, JULY) is None
    assert town.directory.covered_by(MARIA, JULY) == ()
    assert spans(town) == ([] if mover == VEERA else [(0, 13, MARIA)])


WRONG_ABSENCES: dict[str, Callable[[Town], SignedEntry]] = {
    "by another unit": lambda t: t.forge("clinic", away(MARIA), issuer=CLINIC, subject=VEERA),
    "by the organisation": lambda t: t.forge("town", away(MARIA), issuer=TOWN, subject=VEERA),
    "by herself": lambda t: t.forge("veera", away(MARIA), issuer=VEERA, subject=VEERA),
    "in the unit's name": lambda t: t.forge("veera", away(MARIA), issuer=WELCOME, subject=VEERA),
    "of somebody unknown": lambda t: t.forge("welcome", away(MARIA), issuer=WELCOME, subject=EVE),
    "of a unit": lambda t: t.forge("welcome", away(MARIA), issuer=WELCOME, subject=WELCOME),
    "her own deputy": lambda t: t.forge("welcome", away(VEERA), issuer=WELCOME, subject=VEERA),
    "a deputy elsewhere": lambda t: t.forge("welcome", away(AINO), issuer=WELCOME, subject=VEERA),
    "a deputy nobody knows": lambda t: t.forge("welcome", away(EVE), issuer=WELCOME, subject=VEERA),
    "a unit for a deputy": lambda t: t.forge("welcome", away(WELCOME), issuer=WELCOME, subject=VEERA),
    "at work with a deputy": lambda t: t.forge(
        "welcome", replace(away(MARIA), away=False), issuer=WELCOME, subject=VEERA
    ),
    "the last day first": lambda t: t.forge("welcome", away(MARIA, days=0), issuer=WELCOME, subject=VEERA),
    "for ever": lambda t: t.forge("welcome", away(MARIA, days=402), issuer=WELCOME, subject=VEERA),
}


def test_an_honest_absence_made_the_same_way_passes(town: Town) -> None:
    for data in (away(MARIA), away(None), back(), away(MARIA, days=1), away(MARIA, days=401)):
        town.directory.extend([town.forge("welcome", data, issuer=WELCOME, subject=VEERA)])


@pytest.mark.parametrize("wrong", WRONG_ABSENCES)
def test_a_wrong_absence_is_refused(town: Town, wrong: str) -> None:
    refused(town.directory, WRONG_ABSENCES[wrong](town))


@pytest.mark.parametrize("gone", [VEERA, MARIA])
def test_nobody_who_has_left_is_absent_or_a_deputy(town: Town, gone: object) -> None:
    town.add(ALL.revoke, WELCOME, gone, "left", on=20)
    refused(town.directory, town.forge("welcome", away(MARIA), issuer=WELCOME, subject=VEERA, on=21))


@pytest.mark.parametrize("value", ["2026-7-1", "2026-02-30", "20260701", "2026-07-01 ", "", None, 0])
@pytest.mark.parametrize("name", ["from", "until"])
def test_days_have_one_form(town: Town, name: str, value: object) -> None:
    entry = town.add(ALL.note_absence, VEERA, away(MARIA), on=20)
    content = json.loads(entry.body)
    assert content["data"] == {"away": True, "deputy": MARIA.hex, "from": "2026-07-01", "until": "2026-07-14"}
    content["data"][name] = value
    with pytest.raises(DirectoryInvalidError):
        DirectoryEntry.decode(rfc8785.dumps(content))
