"""What the directory answers, and how it was at other times."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from referral_app.crypto.signing import VerifyKey
from referral_app.directory.chain import Directory
from referral_app.directory.entry import NO_ENTRY, SignedEntry, UnitKeyData
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

BUILT = build()
UNIT_KEY_ID = VerifyKey(public("welcome")).key_id


@pytest.fixture
def town() -> Town:
    return Town(BUILT.directory, list(BUILT.entries))


def test_an_empty_directory_knows_nobody() -> None:
    empty = Directory.start(public("root"))
    assert (empty.version, empty.head_hash) == (0, NO_ENTRY)
    assert empty.users() == ()
    lookups: list[Callable[[], object]] = [
        lambda: empty.root,
        lambda: empty.notary,
        lambda: empty.notary_at(day(1)),
        lambda: empty.user(AINO),
        lambda: empty.user_by_login("aino.laine"),
        lambda: empty.user_by_key(key_id("aino")),
        lambda: empty.unit_key(CLINIC),
        lambda: empty.hash_at(1),
    ]
    for lookup in lookups:
        with pytest.raises(DirectoryInvalidError):
            lookup()


def test_it_replays_at_once_and_step_by_step_to_the_same() -> None:
    at_once = Directory.start(public("root")).extend(BUILT.entries)
    assert at_once.version == len(BUILT.entries) == BUILT.directory.version
    assert at_once.head_hash == BUILT.entries[-1].hash == BUILT.directory.head_hash
    assert at_once.users() == BUILT.directory.users()
    hashes = [at_once.hash_at(version) for version in range(1, at_once.version + 1)]
    assert hashes == [entry.hash for entry in BUILT.entries]


def test_lookups() -> None:
    directory = BUILT.directory
    assert directory.root.data.name == "Juuri"
    assert directory.notary.subject == NOTARY
    assert directory.notary.data.note_keys.origin == "loki.example.fi/koe"
    assert directory.organisation(TOWN).data.municipality == "837"
    assert directory.unit(WELCOME).data.organisation == TOWN
    assert directory.unit(WELCOME).data.name.in_language("sv") == "welcome sv"
    assert directory.user(AINO).data.role is Role.REFERRER
    assert directory.user_by_login("veera.laine").subject == VEERA
    assert directory.user_by_key(key_id("maria")).subject == MARIA
    assert [user.subject for user in directory.users()] == [AINO, VEERA, MARIA]
    assert [user.subject for user in directory.members(WELCOME)] == [VEERA, MARIA]
    assert [unit.subject for unit in directory.units()] == [CLINIC, WELCOME]
    assert [one.subject for one in directory.organisations()] == [COUNTY, TOWN]
    assert [unit.subject for unit in directory.units_receiving("837")] == [WELCOME]
    assert directory.units_receiving("091") == ()
    epoch, key, identifier = directory.unit_key(WELCOME)
    assert (epoch, key.raw, identifier) == (1, wrap_key("welcome 1"), key.key_id)
    assert directory.current_unit_key(WELCOME, day(5)) == directory.unit_key(WELCOME)


def test_a_lookup_of_the_wrong_kind_finds_nothing() -> None:
    directory = BUILT.directory
    lookups: list[Callable[[], object]] = [
        lambda: directory.user(WELCOME),
        lambda: directory.unit(AINO),
        lambda: directory.organisation(ROOT),
        lambda: directory.unit_key(TOWN),
        lambda: directory.user(uid("nobody")),
        lambda: directory.user_by_key(UNIT_KEY_ID),
        lambda: directory.signer_at(UNIT_KEY_ID, day(20)),
        lambda: directory.signer_at(bytes(16), day(20)),
        lambda: directory.hash_at(0),
        lambda: directory.hash_at(directory.version + 1),
    ]
    for lookup in lookups:
        with pytest.raises(DirectoryInvalidError):
            lookup()


def test_extending_leaves_the_old_directory_alone(town: Town) -> None:
    before = town.directory
    town.add(AUTHORITY.revoke, WELCOME, VEERA, "left", on=30)
    town.add(AUTHORITY.issue_unit_key, WELCOME, UnitKeyData(2, wrap_key("welcome 2")), on=30)
    assert before.version == BUILT.directory.version
    assert before.unit_key(WELCOME).epoch == 1
    before.current(before.user(VEERA), day(31))
    with pytest.raises(DirectoryInvalidError):
        before.extend([town.entries[-2], SignedEntry(town.entries[-1].body, bytes(64))])
    assert before.extend(town.entries[-2:]).head_hash == town.directory.head_hash


# --- time ---------------------------------------------------------------------------------------------------


def test_a_signer_counts_from_issue_to_expiry() -> None:
    directory = BUILT.directory
    signer = directory.signer_at(key_id("veera"), day(10))
    assert signer.entry == directory.user(VEERA)
    assert signer.key.key_id == key_id("veera")
    directory.signer_at(key_id("veera"), day(399))
    with pytest.raises(DirectoryInvalidError):
        directory.signer_at(key_id("veera"), day(9))
    # The root of this town, issued on day 0, is the first to expire.
    with pytest.raises(DirectoryExpiredError):
        directory.signer_at(key_id("veera"), day(400))


def test_a_revoked_signer_still_counts_for_the_time_before(town: Town) -> None:
    town.add(AUTHORITY.revoke, WELCOME, VEERA, "left", on=30)
    directory = town.directory
    assert directory.signer_at(key_id("veera"), day(29)).entry.subject == VEERA
    with pytest.raises(DirectoryInvalidError):
        directory.signer_at(key_id("veera"), day(30))
    assert directory.user(VEERA).data.name == "Veera"
    assert directory.user_by_key(key_id("veera")).subject == VEERA
    with pytest.raises(DirectoryInvalidError):
        directory.current(directory.user(VEERA), day(20))
    assert [user.subject for user in directory.members(WELCOME)] == [MARIA]


def test_a_new_entry_supersedes_the_old_one_and_its_key(town: Town) -> None:
    old = town.directory.user(AINO)
    town.add(AUTHORITY.issue_user, AINO, person("aino", CLINIC, Role.ADMINISTRATOR, keys="aino 2"), on=50)
    directory = town.directory
    assert directory.user(AINO).data.role is Role.ADMINISTRATOR
    assert directory.signer_at(key_id("aino"), day(49)).entry == old
    assert directory.signer_at(key_id("aino 2"), day(50)).entry.data.role is Role.ADMINISTRATOR
    for identifier, time in ((key_id("aino"), day(50)), (key_id("aino 2"), day(49))):
        with pytest.raises(DirectoryInvalidError):
            directory.signer_at(identifier, time)
    assert directory.user_by_key(key_id("aino")) == directory.user(AINO)
    with pytest.raises(DirectoryInvalidError):
        directory.current(old, day(60))
    directory.current(directory.user(AINO), day(60))


def test_the_same_key_in_a_new_entry_resolves_to_the_entry_of_its_time(town: Town) -> None:
    town.add(AUTHORITY.issue_user, VEERA, person("veera", WELCOME, Role.TRIAGE_LEAD), on=50)
    roles = [town.directory.signer_at(key_id("veera"), day(at)).entry.data.role for at in (49, 50)]
    assert roles == [Role.COORDINATOR, Role.TRIAGE_LEAD]


def test_a_person_may_come_back(town: Town) -> None:
    town.add(AUTHORITY.revoke, WELCOME, VEERA, "leave", on=30)
    town.add(AUTHORITY.issue_user, VEERA, person("veera", WELCOME, Role.COORDINATOR), on=60)
    directory = town.directory
    for at in (29, 60, 61):
        directory.signer_at(key_id("veera"), day(at))
    for at in (30, 59):
        with pytest.raises(DirectoryInvalidError):
            directory.signer_at(key_id("veera"), day(at))
    directory.current(directory.user(VEERA), day(61))


def test_things_may_happen_in_the_same_second(town: Town) -> None:
    town.add(AUTHORITY.issue_unit_key, WELCOME, UnitKeyData(2, wrap_key("welcome 2")), on=30)
    town.add(AUTHORITY.issue_unit_key, WELCOME, UnitKeyData(3, wrap_key("welcome 3")), on=30)
    town.add(AUTHORITY.issue_user, VEERA, person("veera", WELCOME, Role.TRIAGE_LEAD), on=30)
    town.add(AUTHORITY.issue_user, VEERA, person("veera", WELCOME, Role.COORDINATOR), on=30)
    assert town.directory.signer_at(key_id("veera"), day(30)).entry.data.role is Role.COORDINATOR
    town.add(AUTHORITY.revoke, WELCOME, VEERA, "left", on=30)
    with pytest.raises(DirectoryInvalidError):
        town.directory.signer_at(key_id("veera"), day(30))
    town.add(AUTHORITY.issue_user, VEERA, person("veera", WELCOME, Role.COORDINATOR), on=30)
    town.directory.signer_at(key_id("veera"), day(30))


def test_a_unit_out_of_force_takes_its_people_and_keys_along(town: Town) -> None:
    town.add(AUTHORITY.revoke, TOWN, WELCOME, "closed", on=30)
    directory = town.directory
    directory.signer_at(key_id("veera"), day(29))
    with pytest.raises(DirectoryInvalidError):
        directory.signer_at(key_id("veera"), day(30))
    with pytest.raises(DirectoryInvalidError):
        directory.current(directory.user(VEERA), day(20))
    with pytest.raises(DirectoryInvalidError):
        directory.current_unit_key(WELCOME, day(20))
    assert directory.units_receiving("837") == ()
    assert directory.members(WELCOME) == ()
    assert directory.unit_key(WELCOME).epoch == 1  # what was sealed to it must still open
    directory.current(directory.user(AINO), day(31))


def test_the_root_may_revoke_below_an_organisation(town: Town) -> None:
    town.add(AUTHORITY.revoke, ROOT, VEERA, "abuse", on=30)
    with pytest.raises(DirectoryInvalidError):
        town.directory.current(town.directory.user(VEERA), day(31))


def test_expiry_of_any_parent_counts(town: Town) -> None:
    town.days = 30
    town.add(AUTHORITY.issue_unit, WELCOME, unit_data("welcome", TOWN, receives=True), on=20)
    directory = town.directory
    directory.current(directory.user(VEERA), day(49))
    for check in (
        lambda: directory.current(directory.user(VEERA), day(50)),
        lambda: directory.current(directory.unit(WELCOME), day(50)),
        lambda: directory.current_unit_key(WELCOME, day(50)),
        lambda: directory.signer_at(key_id("veera"), day(50)),
    ):
        with pytest.raises(DirectoryExpiredError):
            check()


def test_a_unit_key_has_a_date_of_its_own(town: Town) -> None:
    town.days = 10
    town.add(AUTHORITY.issue_unit_key, WELCOME, UnitKeyData(2, wrap_key("welcome 2")), on=20)
    directory = town.directory
    assert [key.epoch for key in directory.unit_keys(WELCOME)] == [1, 2]
    assert directory.current_unit_key(WELCOME, day(29)).epoch == 2
    with pytest.raises(DirectoryExpiredError):
        directory.current_unit_key(WELCOME, day(30))


def test_a_clock_that_is_slow_does_not_lock_anybody_out() -> None:
    BUILT.directory.current(BUILT.directory.user(VEERA), day(9))


def test_a_forged_entry_is_not_current() -> None:
    directory = BUILT.directory
    entry = directory.user(VEERA)
    forged = replace(entry, data=replace(entry.data, role=Role.ADMINISTRATOR))
    with pytest.raises(DirectoryInvalidError):
        directory.current(forged, day(20))


def test_the_notary_may_get_new_keys(town: Town) -> None:
    town.add(AUTHORITY.issue_notary, NOTARY, notary_data("notary 2"), on=40)
    directory = town.directory
    assert directory.notary.data == notary_data("notary 2") == directory.notary_at(day(40)).data
    assert directory.notary_at(day(39)).data == notary_data()
    with pytest.raises(DirectoryInvalidError):
        directory.notary_at(day(0))
    town.add(AUTHORITY.revoke, ROOT, NOTARY, "stolen", on=41)
    with pytest.raises(DirectoryInvalidError):
        town.directory.current(town.directory.notary, day(41))


def test_a_unit_may_get_a_new_key_and_keeps_its_people(town: Town) -> None:
    town.add(
        AUTHORITY.issue_unit, WELCOME, unit_data("welcome", TOWN, receives=True, keys="welcome b"), on=20
    )
    town.directory.current(town.directory.user(VEERA), day(21))
    with pytest.raises(DirectoryInvalidError):  # the old key issues nothing any more
        AUTHORITY.revoke(town.directory, WELCOME, VEERA, "left", Validity(day(21), day(300)))
    renewed = replace(AUTHORITY, units={WELCOME: seed("welcome b")})
    town.add(renewed.revoke, WELCOME, VEERA, "left", on=22)
