"""Issuing keys that change: who may change them, who may know them, and what a key given up still can."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest

from referral_app.crypto.signing import VerifyKey
from referral_app.directory.chain import Directory
from referral_app.directory.entry import OrganisationType, SignedEntry, UnitKeyData
from referral_app.directory.issuing import Authority
from referral_app.domain.roles import Role
from referral_app.errors import DirectoryInvalidError

from .town import (
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
    organisation_data,
    person,
    public,
    seed,
    uid,
    unit_data,
    wrap_key,
)

OFFICE, RIITTA, OUTI, EVE = uid("office"), uid("riitta"), uid("outi"), uid("eve")
SEEDS = Authority(
    seed("root"),
    dict(AUTHORITY.organisations),
    {**AUTHORITY.units, OFFICE: seed("office")},
)
NEW = "another key"


@pytest.fixture
def town() -> Town:
    """With two administrators, who know all issuing keys; Maria leads the welcome unit."""
    made = build()
    made.add(SEEDS.issue_unit, OFFICE, unit_data("office", TOWN, receives=False), on=11)
    for name in ("riitta", "outi"):
        made.add(SEEDS.issue_user, uid(name), person(name, OFFICE, Role.ADMINISTRATOR), on=12)
    return made


def change(town: Town, subject: UUID, key: str = NEW, on: int = 20, by: Authority = SEEDS) -> None:
    entry = by.change_issuing_key(town.directory, subject, public(key), day(on))
    town.entries.append(entry)
    town.directory = town.directory.extend([entry])


def refused(directory: Directory, *entries: SignedEntry) -> None:
    with pytest.raises(DirectoryInvalidError):
        directory.extend(entries)


def left(town: Town, subject: UUID) -> set[UUID]:
    return {one.subject for one in town.directory.left_with_issuing_key(subject)}


# --- changing -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("subject", [WELCOME, TOWN])
def test_from_the_change_on_only_the_new_key_issues(town: Town, subject: UUID) -> None:
    """And all that stood before stands."""
    before = town.directory
    change(town, subject)
    name = "welcome" if subject == WELCOME else "town"
    issue: Callable[[str], SignedEntry] = (
        (lambda key: town.forge(key, UnitKeyData(2, wrap_key("w2")), issuer=WELCOME, subject=WELCOME))
        if subject == WELCOME
        else (lambda key: town.forge(key, unit_data("eve", TOWN, receives=True), issuer=TOWN, subject=EVE))
    )
    refused(town.directory, issue(name))
    town.directory.extend([issue(NEW)])
    for user in before.users():
        assert town.directory.user(user.subject) == user
        town.directory.current(user, day(21))
        assert town.directory.user_by_key(VerifyKey(user.data.verify).key_id) == user
    assert town.directory.newest_issuer(subject).expires == before.newest_issuer(subject).expires
    parents = {WELCOME: TOWN, TOWN: ROOT}
    assert town.directory.parent_of(town.directory.newest_issuer(subject)) == parents[subject]


def test_a_key_that_was_given_up_never_comes_back(town: Town) -> None:
    """Not from the subject itself, and not from the one above."""
    change(town, WELCOME)
    old = unit_data("welcome", TOWN, receives=True)
    refused(town.directory, town.forge("town", old, issuer=TOWN, subject=WELCOME))
    refused(town.directory, town.forge(NEW, old, issuer=WELCOME, subject=WELCOME, until=403))
    change(town, TOWN, "third")
    again = organisation_data("town", OrganisationType.MUNICIPALITY, "837")
    refused(town.directory, town.forge("root", again, issuer=ROOT, subject=TOWN))


def test_the_one_above_gives_another_key_too(town: Town) -> None:
    """What was done in a unit's name while others had its key cannot keep the organisation out."""
    change(town, WELCOME, "of a thief")
    data = unit_data("welcome", TOWN, receives=True, keys="third")
    town.add(SEEDS.issue_unit, WELCOME, data, on=21)
    refused(
        town.directory,
        town.forge("of a thief", UnitKeyData(2, wrap_key("w")), issuer=WELCOME, subject=WELCOME),
    )


def test_renewal_keeps_the_newest_key_and_comes_from_the_one_above(town: Town) -> None:
    change(town, WELCOME)
    change(town, TOWN, "third")
    renewed = Authority(seed("root"), {**SEEDS.organisations, TOWN: seed("third")}, SEEDS.units)
    for subject in (TOWN, WELCOME):
        before = town.directory.newest_issuer(subject)
        town.add(renewed.renew, before, on=30)
        after = town.directory.newest_issuer(subject)
        assert after.data == before.data
        assert after.expires > before.expires


def test_a_closed_unit_changes_its_key_and_stays_closed(town: Town) -> None:
    town.add(SEEDS.close_unit, WELCOME, None, on=15)
    receiving = unit_data("welcome", TOWN, receives=True, keys=NEW)
    refused(town.directory, town.forge("welcome", receiving, issuer=WELCOME, subject=WELCOME, until=403))
    change(town, WELCOME)
    assert not town.directory.unit(WELCOME).data.receives
    assert town.directory.is_closed(WELCOME)


MORE = unit_data("welcome", TOWN, receives=True, keys=NEW)
WRONG: dict[str, Callable[[Town], SignedEntry]] = {
    "a longer life": lambda t: t.forge("welcome", MORE, issuer=WELCOME, subject=WELCOME, until=500),
    "a shorter life": lambda t: t.forge("welcome", MORE, issuer=WELCOME, subject=WELCOME, until=402),
    "the key in force": lambda t: t.forge(
        "welcome", unit_data("welcome", TOWN, receives=True), issuer=WELCOME, subject=WELCOME, until=403
    ),
    "another municipality": lambda t: t.forge(
        "welcome", replace(MORE, municipality="091"), issuer=WELCOME, subject=WELCOME, until=403
    ),
    "no receiving": lambda t: t.forge(
        "welcome", replace(MORE, receives=False), issuer=WELCOME, subject=WELCOME, until=403
    ),
    "another organisation": lambda t: t.forge(
        "welcome", replace(MORE, organisation=COUNTY), issuer=WELCOME, subject=WELCOME, until=403
    ),
    "signed with the new key": lambda t: t.forge(NEW, MORE, issuer=WELCOME, subject=WELCOME, until=403),
    "of another unit": lambda t: t.forge("clinic", MORE, issuer=CLINIC, subject=WELCOME, until=403),
    "somebody else's key": lambda t: t.forge(
        "welcome", replace(MORE, verify=public("clinic")), issuer=WELCOME, subject=WELCOME, until=403
    ),
    "by a unit for its organisation": lambda t: t.forge(
        "welcome",
        replace(organisation_data("town", OrganisationType.MUNICIPALITY, "837"), verify=public(NEW)),
        issuer=WELCOME,
        subject=TOWN,
        until=402,
    ),
    "an organisation that another was": lambda t: t.forge(
        "town",
        replace(organisation_data("town", OrganisationType.NGO, "837"), verify=public(NEW)),
        issuer=TOWN,
        subject=TOWN,
        until=402,
    ),
}


def test_an_honest_change_made_the_same_way_passes(town: Town) -> None:
    town.directory.extend([town.forge("welcome", MORE, issuer=WELCOME, subject=WELCOME, until=403)])


@pytest.mark.parametrize("wrong", WRONG)
def test_a_change_of_anything_else_is_refused(town: Town, wrong: str) -> None:
    refused(town.directory, WRONG[wrong](town))


def test_a_revoked_unit_changes_nothing(town: Town) -> None:
    town.add(SEEDS.revoke, TOWN, WELCOME, "closed", on=15)
    with pytest.raises(DirectoryInvalidError):
        change(town, WELCOME)


# --- who knows ----------------------------------------------------------------------------------------------


def test_leads_know_their_units_key_and_administrators_all(town: Town) -> None:
    assert {one.subject for one in town.directory.issuing_key_holders(WELCOME)} == {MARIA, RIITTA, OUTI}
    assert {one.subject for one in town.directory.issuing_key_holders(TOWN)} == {RIITTA, OUTI}
    assert town.directory.issuing_keys_to_change() == ()


LEAVING_THE_LEAD: dict[str, Callable[[Town], object]] = {
    "removed": lambda t: t.add(SEEDS.revoke, WELCOME, MARIA, "left", on=15),
    "another role": lambda t: t.add(
        SEEDS.issue_user, MARIA, person("maria", WELCOME, Role.COORDINATOR), on=15
    ),
    "another unit": lambda t: t.add(SEEDS.move_user, MARIA, person("maria", OFFICE, Role.COORDINATOR), on=15),
}


@pytest.mark.parametrize("how", LEAVING_THE_LEAD)
def test_who_was_a_lead_knows_the_key_until_it_changes(town: Town, how: str) -> None:
    LEAVING_THE_LEAD[how](town)
    assert town.directory.issuing_keys_to_change() == (WELCOME,)
    assert left(town, WELCOME) == {MARIA}
    change(town, WELCOME)
    assert town.directory.issuing_keys_to_change() == ()
    assert {one.subject for one in town.directory.issuing_key_holders(WELCOME)} == {RIITTA, OUTI}


def test_an_administrator_who_leaves_knows_everything(town: Town) -> None:
    town.add(SEEDS.revoke, OFFICE, OUTI, "left", on=15)
    assert town.directory.issuing_keys_to_change() == (COUNTY, TOWN, CLINIC, WELCOME, OFFICE)
    change(town, TOWN)
    change(town, OFFICE, "third")
    assert town.directory.issuing_keys_to_change() == (COUNTY, CLINIC, WELCOME)
    assert left(town, COUNTY) == {OUTI}


def test_who_was_a_lead_for_a_moment_only_knows_it_as_well(town: Town) -> None:
    """Whatever dates the entries bear: this one is dated after the revocation, and falls away with it."""
    town.add(SEEDS.issue_user, VEERA, person("veera", WELCOME, Role.COORDINATOR, lead=True), on=30)
    town.add(SEEDS.revoke, WELCOME, VEERA, "left", on=25)
    assert left(town, WELCOME) == {VEERA}


def test_who_changes_the_key_before_leaving_knows_the_new_one(town: Town) -> None:
    change(town, WELCOME)
    later = Authority(None, SEEDS.organisations, {WELCOME: seed(NEW)})
    town.add(later.revoke, WELCOME, MARIA, "left", on=21)
    assert left(town, WELCOME) == {MARIA}


def test_who_comes_back_as_a_lead_is_a_holder_again(town: Town) -> None:
    town.add(SEEDS.revoke, WELCOME, MARIA, "left", on=15)
    town.add(SEEDS.issue_user, MARIA, person("maria", WELCOME, Role.TRIAGE_LEAD), on=16)
    assert left(town, WELCOME) == set()


def test_a_unit_that_goes_takes_its_administrators_with_it(town: Town) -> None:
    town.add(SEEDS.revoke, TOWN, OFFICE, "closed", on=15)
    assert town.directory.issuing_keys_to_change() == (COUNTY, TOWN, CLINIC, WELCOME)


def test_a_later_date_changes_nothing(town: Town) -> None:
    town.add(SEEDS.revoke, WELCOME, MARIA, "left", on=15)
    town.add(SEEDS.issue_unit, WELCOME, unit_data("welcome", TOWN, receives=True), on=16)
    assert left(town, WELCOME) == {MARIA}
