"""Units open, close and hand over; keys and dates are renewed; the offline recovery key is the root's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from referral_app.crypto.wrapping import WrapKey
from referral_app.directory.chain import Directory
from referral_app.directory.entry import (
    RecoveryData,
    RevocationData,
    SignedEntry,
    SuccessionData,
    UnitKeyData,
)
from referral_app.directory.issuing import Validity
from referral_app.domain.roles import Role
from referral_app.errors import DirectoryExpiredError, DirectoryInvalidError

from .town import (
    AINO,
    AUTHORITY,
    CLINIC,
    COUNTY,
    MARIA,
    NOTARY,
    ROOT,
    TOWN,
    VEERA,
    WELCOME,
    Town,
    build,
    day,
    key_id,
    notary_data,
    person,
    public,
    seed,
    uid,
    unit_data,
    wrap_key,
)

REGION, LIBRARY = uid("region"), uid("library")
RECOVERY, EVE = uid("recovery"), uid("eve")
ALL = replace(AUTHORITY, units={**AUTHORITY.units, REGION: seed("region"), LIBRARY: seed("library")})


def _built() -> Town:
    """A second receiving unit in another organisation, and one that is not activated yet."""
    town = build()
    town.add(ALL.issue_unit, REGION, unit_data("region", COUNTY, receives=True), on=11)
    town.add(ALL.issue_unit_key, REGION, UnitKeyData(1, wrap_key("region 1")), on=11)
    town.add(ALL.issue_unit, LIBRARY, unit_data("library", TOWN, receives=True), on=11)
    return town


BUILT = _built()


@pytest.fixture
def town() -> Town:
    return Town(BUILT.directory, list(BUILT.entries))


def refused(directory: Directory, *entries: SignedEntry) -> None:
    with pytest.raises(DirectoryInvalidError):
        directory.extend(entries)


def receiving(town: Town) -> list[object]:
    return [unit.subject for unit in town.directory.units_receiving("837")]


# --- opening ------------------------------------------------------------------------------------------------


def test_a_unit_receives_once_it_has_a_key(town: Town) -> None:
    assert receiving(town) == [WELCOME, REGION]
    with pytest.raises(DirectoryInvalidError):
        town.directory.current_unit_key(LIBRARY, day(20))
    town.add(ALL.issue_unit_key, LIBRARY, UnitKeyData(1, wrap_key("library 1")), on=20)
    assert receiving(town) == [WELCOME, REGION, LIBRARY]


def test_a_unit_with_a_key_that_is_not_to_receive_does_not(town: Town) -> None:
    data = replace(unit_data("library", TOWN, receives=True), receives=False)
    town.add(ALL.issue_unit, LIBRARY, data, on=20)
    town.add(ALL.issue_unit_key, LIBRARY, UnitKeyData(1, wrap_key("library 1")), on=20)
    assert receiving(town) == [WELCOME, REGION]


# --- closing ------------------------------------------------------------------------------------------------


def test_a_closed_unit_receives_nothing_and_names_its_successor(town: Town) -> None:
    town.add(ALL.close_unit, WELCOME, REGION, on=30)
    directory = town.directory
    assert receiving(town) == [REGION]
    assert directory.is_closed(WELCOME)
    assert not directory.is_closed(REGION)
    assert directory.successor(WELCOME) == REGION
    assert directory.successor(REGION) is None
    assert directory.predecessors(REGION) == (WELCOME,)
    assert directory.predecessors(WELCOME) == ()


def test_the_successor_receives_for_the_closed_units_municipality(town: Town) -> None:
    elsewhere = replace(unit_data("region", COUNTY, receives=True), municipality="905")
    town.add(ALL.issue_unit, REGION, elsewhere, on=20)
    assert receiving(town) == [WELCOME]
    town.add(ALL.close_unit, WELCOME, REGION, on=30)
    assert receiving(town) == [REGION]
    town.add(ALL.close_unit, REGION, CLINIC, on=31)
    assert receiving(town) == [], "the clinic only sends"


def test_its_people_and_key_stay_in_force_to_hand_over(town: Town) -> None:
    town.add(ALL.close_unit, WELCOME, REGION, on=30)
    directory = town.directory
    directory.current(directory.user(MARIA), day(31))
    directory.signer_at(key_id("maria"), day(31))
    directory.current_unit_key(WELCOME, day(31))
    town.add(ALL.issue_user, VEERA, person("veera", WELCOME, Role.TRIAGE_LEAD), on=32)
    town.add(ALL.issue_unit_key, WELCOME, UnitKeyData(2, wrap_key("welcome 2")), on=33)
    town.add(ALL.revoke, WELCOME, VEERA, "left", on=34)
    town.add(ALL.revoke, TOWN, WELCOME, "handed_over", on=35)
    with pytest.raises(DirectoryInvalidError):
        town.directory.current(town.directory.user(MARIA), day(36))
    assert town.directory.successor(WELCOME) == REGION


def test_work_follows_several_closings_to_the_open_unit(town: Town) -> None:
    town.add(ALL.close_unit, WELCOME, REGION, on=30)
    town.add(ALL.close_unit, REGION, CLINIC, on=31)
    directory = town.directory
    assert directory.successor(WELCOME) == directory.successor(REGION) == CLINIC
    assert directory.predecessors(CLINIC) == (WELCOME, REGION)
    assert directory.predecessors(REGION) == (WELCOME,)
    town.add(ALL.close_unit, CLINIC, None, on=32)
    assert [town.directory.successor(unit) for unit in (WELCOME, REGION, CLINIC)] == [None] * 3


def test_a_unit_may_close_with_nobody_to_follow(town: Town) -> None:
    town.add(ALL.close_unit, WELCOME, None, on=30)
    assert town.directory.is_closed(WELCOME)
    assert town.directory.successor(WELCOME) is None


def test_closing_is_for_good(town: Town) -> None:
    town.add(ALL.close_unit, WELCOME, REGION, on=30)
    for successor in (None, REGION, CLINIC):
        data = SuccessionData(successor)
        refused(town.directory, town.forge("town", data, issuer=TOWN, subject=WELCOME, on=31))
    again = unit_data("welcome", TOWN, receives=True)
    refused(town.directory, town.forge("town", again, issuer=TOWN, subject=WELCOME, on=31))
    # Its own date can still be put off while it hands over.
    town.add(ALL.issue_unit, WELCOME, replace(again, receives=False), on=31)
    refused(town.directory, town.forge("town", again, issuer=TOWN, subject=WELCOME, on=32))


def test_a_closed_unit_takes_nobody_new_but_whom_the_organisation_moves_there(town: Town) -> None:
    town.add(ALL.issue_user, EVE, person("eve", LIBRARY, Role.COORDINATOR), on=20)
    town.add(ALL.close_unit, WELCOME, REGION, on=30)
    new = person("nobody", WELCOME, Role.COORDINATOR)
    refused(town.directory, town.forge("welcome", new, issuer=WELCOME, subject=uid("nobody"), on=31))
    town.add(ALL.move_user, EVE, person("eve", WELCOME, Role.COORDINATOR), on=32)


WRONG_CLOSINGS: dict[str, Callable[[Town], SignedEntry]] = {
    "by the unit itself": lambda t: t.forge("welcome", SuccessionData(None), issuer=WELCOME, subject=WELCOME),
    "by another organisation": lambda t: t.forge(
        "county", SuccessionData(None), issuer=COUNTY, subject=WELCOME
    ),
    "by the root": lambda t: t.forge("root", SuccessionData(None), issuer=ROOT, subject=WELCOME),
    "in the organisation's name": lambda t: t.forge(
        "welcome", SuccessionData(None), issuer=TOWN, subject=WELCOME
    ),
    "by the successor": lambda t: t.forge("region", SuccessionData(REGION), issuer=REGION, subject=WELCOME),
    "of an organisation": lambda t: t.forge("town", SuccessionData(None), issuer=TOWN, subject=TOWN),
    "of a person": lambda t: t.forge("town", SuccessionData(None), issuer=TOWN, subject=VEERA),
    "of nobody": lambda t: t.forge("town", SuccessionData(None), issuer=TOWN, subject=EVE),
    "to itself": lambda t: t.forge("town", SuccessionData(WELCOME), issuer=TOWN, subject=WELCOME),
    "to an organisation": lambda t: t.forge("town", SuccessionData(TOWN), issuer=TOWN, subject=WELCOME),
    "to a person": lambda t: t.forge("town", SuccessionData(MARIA), issuer=TOWN, subject=WELCOME),
    "to nobody known": lambda t: t.forge("town", SuccessionData(EVE), issuer=TOWN, subject=WELCOME),
    "to a unit not there yet": lambda t: t.forge(
        "town", SuccessionData(REGION), issuer=TOWN, subject=WELCOME, on=10
    ),
}


def test_an_honest_closing_made_the_same_way_passes(town: Town) -> None:
    for successor in (None, REGION, LIBRARY):
        town.directory.extend([town.forge("town", SuccessionData(successor), issuer=TOWN, subject=WELCOME)])


@pytest.mark.parametrize("wrong", WRONG_CLOSINGS)
def test_a_wrong_closing_is_refused(town: Town, wrong: str) -> None:
    refused(town.directory, WRONG_CLOSINGS[wrong](town))


def test_work_does_not_go_to_a_unit_out_of_force(town: Town) -> None:
    town.add(ALL.close_unit, REGION, None, on=30)
    refused(
        town.directory,
        town.forge("town", SuccessionData(REGION), issuer=TOWN, subject=WELCOME, on=31),
    )
    town.add(ALL.revoke, TOWN, LIBRARY, "closed", on=32)
    refused(
        town.directory,
        town.forge("town", SuccessionData(LIBRARY), issuer=TOWN, subject=WELCOME, on=33),
    )
    refused(  # nor dated back to when it was in force
        town.directory,
        town.forge("town", SuccessionData(LIBRARY), issuer=TOWN, subject=WELCOME, on=31),
    )
    town.add(ALL.revoke, TOWN, WELCOME, "closed", on=34)
    refused(town.directory, town.forge("town", SuccessionData(None), issuer=TOWN, subject=WELCOME, on=35))


def test_two_units_cannot_follow_each_other(town: Town) -> None:
    town.add(ALL.close_unit, WELCOME, REGION, on=30)
    refused(
        town.directory,
        town.forge("county", SuccessionData(WELCOME), issuer=COUNTY, subject=REGION, on=31),
    )


# --- renewing -----------------------------------------------------------------------------------------------


def test_what_expires_is_listed_the_next_one_first(town: Town) -> None:
    directory = town.directory
    assert directory.expiring(day(0), timedelta(days=399)) == ()
    due = directory.expiring(day(370), timedelta(days=30))
    assert [entry.subject for entry in due] == [ROOT]
    due = directory.expiring(day(370), timedelta(days=34))
    assert [(entry.kind, entry.expires) for entry in due] == [
        ("root", day(400)),
        ("notary", day(401)),
        *[("organisation", day(402))] * 2,
        *[("unit", day(403))] * 2,
        *[("unit_key", day(404))] * 2,
    ]
    everything = directory.expiring(day(500), timedelta(0))
    assert len(everything) == directory.version  # nothing here was issued twice


def test_what_is_revoked_or_superseded_is_not_listed(town: Town) -> None:
    town.add(ALL.revoke, CLINIC, AINO, "left", on=20)
    town.add(ALL.issue_user, VEERA, person("veera", WELCOME, Role.TRIAGE_LEAD), on=90)
    town.add(ALL.issue_unit_key, REGION, UnitKeyData(2, wrap_key("region 2")), on=95)
    town.add(ALL.revoke, TOWN, LIBRARY, "closed", on=96)
    due = town.directory.expiring(day(440), timedelta(days=10))
    listed = {(entry.kind, entry.subject) for entry in due}
    assert not listed & {("user", AINO), ("user", VEERA), ("unit_key", REGION), ("unit", LIBRARY)}
    assert ("user", MARIA) in listed
    town.add(ALL.revoke, ROOT, TOWN, "closed", on=97)
    due = town.directory.expiring(day(500), timedelta(0))
    assert not {entry.subject for entry in due} & {TOWN, WELCOME, MARIA, VEERA, LIBRARY}


def test_who_left_since_the_newest_key_may_hold_it(town: Town) -> None:
    def left() -> list[UUID]:
        return [user.subject for user in town.directory.left_with_key(WELCOME)]

    town.add(ALL.issue_user, EVE, person("eve", WELCOME, Role.COORDINATOR), on=80)
    assert left() == []
    town.add(ALL.revoke, WELCOME, EVE, "left", on=81)
    assert left() == [EVE]
    town.add(ALL.issue_unit_key, WELCOME, UnitKeyData(2, wrap_key("welcome 2")), on=81)
    assert left() == [], "made after she had left, on the same day"
    town.add(ALL.move_user, MARIA, person("maria", LIBRARY, Role.COORDINATOR), on=82)
    assert left() == [MARIA], "who moves leaves, too"
    with pytest.raises(DirectoryInvalidError):
        town.directory.left_with_key(LIBRARY)


def test_everything_can_be_renewed_as_it_is(town: Town) -> None:
    town.add(ALL.issue_recovery, RECOVERY, RecoveryData(wrap_key("recovery")), on=12)
    town.add(ALL.issue_user, EVE, person("eve", LIBRARY, Role.COORDINATOR), on=13)
    town.add(ALL.move_user, EVE, person("eve", WELCOME, Role.COORDINATOR), on=14)
    due = town.directory.expiring(day(390), timedelta(days=30))
    assert len(due) == town.directory.version - 1  # Eve's first entry is not the newest
    for entry in due:
        town.add(ALL.renew, entry, on=390)
    directory = town.directory
    assert directory.expiring(day(390), timedelta(days=30)) == ()
    again = {(entry.kind, entry.subject): entry for entry in directory.expiring(day(800), timedelta(0))}
    assert len(again) == len(due)
    for entry in due[1:]:
        new = again[entry.kind, entry.subject]
        assert (new.data, new.expires) == (entry.data, day(790))
    assert due[0].kind == "root"
    directory.current(directory.user(EVE), day(700))
    assert directory.current_unit_key(WELCOME, day(700)).epoch == 1
    assert directory.user(EVE).issuer == WELCOME


def test_a_closed_unit_is_renewed_without_being_opened(town: Town) -> None:
    town.add(ALL.close_unit, WELCOME, REGION, on=30)
    town.add(ALL.renew, town.directory.unit(WELCOME), on=390)
    unit = town.directory.unit(WELCOME)
    assert (unit.data.receives, unit.expires) == (False, day(790))
    due = town.directory.expiring(day(395), timedelta(days=10))
    key = next(one for one in due if (one.kind, one.subject) == ("unit_key", WELCOME))
    town.add(ALL.renew, key, on=391)
    newest = town.directory.expiring(day(900), timedelta(0))
    assert [one.expires for one in newest if one.kind == "unit_key" and one.subject == WELCOME] == [day(791)]


def test_the_newest_unit_key_is_renewed_with_the_same_key_only(town: Town) -> None:
    town.add(ALL.issue_unit_key, WELCOME, UnitKeyData(2, wrap_key("welcome 2")), on=20)
    for data in (
        UnitKeyData(1, wrap_key("welcome 1")),
        UnitKeyData(2, wrap_key("welcome 1")),
        UnitKeyData(2, wrap_key("thief")),
    ):
        refused(town.directory, town.forge("welcome", data, issuer=WELCOME, subject=WELCOME, on=21))
    old = town.directory.unit_keys(WELCOME)
    town.add(ALL.issue_unit_key, WELCOME, UnitKeyData(2, wrap_key("welcome 2")), on=300)
    assert town.directory.unit_keys(WELCOME) == old
    assert town.directory.current_unit_key(WELCOME, day(399)).epoch == 2
    with pytest.raises(DirectoryInvalidError):
        town.add(ALL.issue_unit_key, WELCOME, UnitKeyData(2, wrap_key("welcome 2")), on=299)
    town.add(ALL.issue_unit_key, WELCOME, UnitKeyData(3, wrap_key("welcome 3")), on=301)


def test_a_renewal_does_not_bring_back_who_was_removed(town: Town) -> None:
    """An old entry with a long date, signed by whoever kept the unit's key, is a new entry: it shows as one."""
    veera = town.directory.user(VEERA)
    held_back = town.forge("welcome", veera.data, issuer=WELCOME, subject=VEERA, on=20)
    town.add(ALL.revoke, WELCOME, VEERA, "left", on=21)
    refused(town.directory, held_back)


# --- the offline recovery key -------------------------------------------------------------------------------


def test_the_root_names_the_recovery_key(town: Town) -> None:
    with pytest.raises(DirectoryInvalidError):
        _ = town.directory.recovery
    town.add(ALL.issue_recovery, RECOVERY, RecoveryData(wrap_key("recovery")), on=20)
    directory = town.directory
    assert WrapKey(directory.recovery.data.wrap).raw == wrap_key("recovery")
    directory.current(directory.recovery, day(21))
    with pytest.raises(DirectoryExpiredError):
        directory.current(directory.recovery, day(420))
    town.add(ALL.issue_recovery, RECOVERY, RecoveryData(wrap_key("recovery 2")), on=30)
    assert town.directory.recovery.data.wrap == wrap_key("recovery 2")
    town.add(ALL.revoke, ROOT, RECOVERY, "lost", on=31)
    with pytest.raises(DirectoryInvalidError):
        town.directory.current(town.directory.recovery, day(32))


WRONG_RECOVERY: dict[str, Callable[[Town], SignedEntry]] = {
    "by an organisation": lambda t: t.forge(
        "county", RecoveryData(wrap_key("eve")), issuer=COUNTY, subject=RECOVERY
    ),
    "by a unit": lambda t: t.forge(
        "welcome", RecoveryData(wrap_key("eve")), issuer=WELCOME, subject=RECOVERY
    ),
    "in the root's name": lambda t: t.forge(
        "county", RecoveryData(wrap_key("eve")), issuer=ROOT, subject=RECOVERY
    ),
    "a second one": lambda t: t.forge("root", RecoveryData(wrap_key("eve")), issuer=ROOT, subject=EVE),
    "in the place of the notary": lambda t: t.forge(
        "root", RecoveryData(wrap_key("eve")), issuer=ROOT, subject=NOTARY
    ),
    "in the place of the root": lambda t: t.forge(
        "root", RecoveryData(wrap_key("eve")), issuer=ROOT, subject=ROOT
    ),
    "no key": lambda t: t.forge("root", RecoveryData(bytes(1216)), issuer=ROOT, subject=RECOVERY),
    "a notary in its place": lambda t: t.forge("root", notary_data("eve"), issuer=ROOT, subject=RECOVERY),
}


@pytest.mark.parametrize("wrong", WRONG_RECOVERY)
def test_a_wrong_recovery_key_is_refused(town: Town, wrong: str) -> None:
    """Whoever could name it would get a copy of every unit's seed."""
    town.add(ALL.issue_recovery, RECOVERY, RecoveryData(wrap_key("recovery")), on=12)
    refused(town.directory, WRONG_RECOVERY[wrong](town))


def test_the_recovery_key_is_not_taken_by_revoking_it(town: Town) -> None:
    town.add(ALL.issue_recovery, RECOVERY, RecoveryData(wrap_key("recovery")), on=12)
    refused(town.directory, town.forge("county", RevocationData("lost"), issuer=COUNTY, subject=RECOVERY))
    with pytest.raises(DirectoryInvalidError):
        ALL.issue_recovery(town.directory, EVE, RecoveryData(wrap_key("eve")), Validity(day(20), day(300)))


# --- the notary's keys --------------------------------------------------------------------------------------


def test_old_notary_keys_stay_known(town: Town) -> None:
    assert Directory.start(public("root")).notaries == ()
    town.add(ALL.issue_notary, NOTARY, notary_data("notary 2"), on=40)
    assert [entry.data for entry in town.directory.notaries] == [notary_data(), notary_data("notary 2")]
