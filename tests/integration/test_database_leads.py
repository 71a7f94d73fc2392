"""What leads may do for their own unit in the directory and about its keys, and for no other."""

from __future__ import annotations

import hashlib
import json
import secrets
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from referral_app.crypto.wrapping import UnwrapKey
from referral_app.database import admin_calls, calls, people_calls
from referral_app.domain.roles import Role
from referral_app.errors import BugError, NotAllowedError, StateChangedError
from tests.database_fixtures import Database
from tests.integration.by_hand import refusal
from tests.integration.kit import NO_SIGNATURE, Kit, Person, new_id
from tests.integration.newcomers import authority_grant


@pytest.fixture(scope="module")
def kit(module_database: Database) -> Kit:
    return Kit(module_database)


@pytest.fixture
def fresh(database: Database) -> Kit:
    """For tests that change the directory."""
    return Kit(database)


def add(
    kit: Kit, person: Person, kind: str, subject: UUID, data: dict[str, Any], /, **changes: Any
) -> str | None:
    """Bring an entry by her own unit and take it back; the SQLSTATE it is refused with, or None."""
    body = kit.entry_body(kind, subject, data, **({"issuer": person.unit.id.hex} | changes))
    with kit.database.driver(person.login) as driver:
        driver.execute("BEGIN")
        query = b"SELECT kotosilta.add_directory_entry(%(body)s, %(signature)s)"
        state = refusal(driver, query, {"body": body, "signature": NO_SIGNATURE})
        driver.execute("ROLLBACK")
    return state


# --- directory -----------------------------------------------------------------------------------------


def test_a_lead_changes_her_own_unit(kit: Kit) -> None:
    lead, nurse = kit.head_nurse, kit.nurse.user_id
    following = kit.next_epoch_unmade(kit.clinic)
    assert add(kit, lead, "unit_key", kit.clinic.id, kit.key_data(following)) is None
    changed_key = kit.unit_data(kit.clinic.organisation, receives=False) | {"verify": "another"}
    assert add(kit, lead, "unit", kit.clinic.id, changed_key) is None
    assert add(kit, lead, "absence", nurse, {}) is None
    assert add(kit, lead, "revocation", nurse, {"reason": "left"}) is None
    for changed in (
        kit.user_data("nurse", kit.clinic, Role.REFERRER, lead=True),
        kit.user_data("nurse", kit.clinic, Role.COORDINATOR),
    ):
        assert add(kit, lead, "user", nurse, changed) is None


def test_what_a_lead_may_not_touch(kit: Kit) -> None:
    lead, nurse = kit.head_nurse, kit.nurse.user_id
    user = kit.user_data("nurse", kit.clinic, Role.REFERRER)
    key = kit.key_data(kit.next_epoch_unmade(kit.services))
    unit = kit.unit_data(kit.clinic.organisation, receives=False) | {"verify": "another"}
    refused: list[tuple[str, UUID, dict[str, Any], dict[str, Any]]] = [
        ("unit_key", kit.services.id, key, {}),
        ("unit_key", kit.services.id, key, {"issuer": kit.services.id.hex}),
        (
            "unit_key",
            kit.clinic.id,
            kit.key_data(kit.next_epoch_unmade(kit.clinic)),
            {"issuer": new_id().hex},
        ),
        ("revocation", kit.worker.user_id, {}, {}),
        ("revocation", kit.clinic.id, {}, {}),
        ("revocation", new_id(), {}, {}),
        ("absence", kit.worker.user_id, {}, {}),
        ("user", nurse, user | {"unit": kit.services.id.hex}, {}),
        ("user", nurse, user | {"role": "administrator"}, {}),
        ("user", nurse, user | {"role": "auditor"}, {}),
        ("user", kit.worker.user_id, kit.user_data("worker", kit.clinic, Role.REFERRER), {}),
        ("user", new_id(), kit.user_data("somebody.new", kit.clinic, Role.REFERRER), {}),
        ("unit", kit.clinic.id, unit | {"receives": True}, {}),
        ("unit", kit.clinic.id, unit | {"municipality": "091"}, {}),
        ("unit", kit.clinic.id, unit | {"organisation": kit.services.organisation.hex}, {}),
        ("unit", kit.clinic.id, unit | {"verify": ""}, {}),
        ("unit", kit.clinic.id, unit, {"issuer": kit.clinic.organisation.hex}),
        ("unit", kit.services.id, unit | {"receives": True, "municipality": "837"}, {}),
        ("unit", new_id(), unit, {}),
        ("organisation", kit.clinic.organisation, {"type": "other", "municipality": None}, {}),
        ("succession", kit.clinic.id, {"successor": None}, {}),
        ("root_rotation", kit.clinic.id, {}, {}),
        ("notary", new_id(), {}, {}),
        ("recovery", new_id(), {}, {}),
    ]
    for kind, subject, data, changes in refused:
        assert add(kit, lead, kind, subject, data, **changes) == "KS001", (kind, data)


def test_a_lead_does_not_remove_the_auditor_who_sits_in_her_unit(fresh: Kit) -> None:
    auditor = fresh.person("auditor.here", fresh.clinic, Role.AUDITOR)
    user = fresh.user_data("auditor.here", fresh.clinic, Role.REFERRER)
    assert add(fresh, fresh.head_nurse, "revocation", auditor.user_id, {}) == "KS001"
    assert add(fresh, fresh.head_nurse, "user", auditor.user_id, user) == "KS001"


@pytest.mark.parametrize("login", ["nurse", "worker"])
def test_who_is_no_lead_changes_nothing(kit: Kit, login: str) -> None:
    person = {"nurse": kit.nurse, "worker": kit.worker}[login]
    following = kit.next_epoch_unmade(person.unit)
    assert add(kit, person, "unit_key", person.unit.id, kit.key_data(following)) == "KS001"
    assert add(kit, person, "absence", person.user_id, {}) == "KS001"


def test_a_lead_who_is_one_no_more(fresh: Kit) -> None:
    lead = fresh.head_nurse
    fresh.add_entry("user", lead.user_id, fresh.user_data("head.nurse", fresh.clinic, Role.REFERRER))
    assert add(fresh, lead, "absence", fresh.nurse.user_id, {}) == "KS001"
    fresh.add_entry("user", lead.user_id, fresh.user_data("head.nurse", fresh.clinic, lead.role, lead=True))
    assert add(fresh, lead, "absence", fresh.nurse.user_id, {}) is None
    fresh.revoke(lead.user_id)
    assert add(fresh, lead, "absence", fresh.nurse.user_id, {}) == "KS001"


def test_malformed_entries_of_a_lead(kit: Kit) -> None:
    for data in ({"epoch": 2}, {"epoch": 2, "wrap": "00"}, {"epoch": 3, "wrap": "00" * 1216}, {}):
        assert add(kit, kit.head_nurse, "unit_key", kit.clinic.id, data) == "KS003"
    for issuer in (None, 1, "clinic"):
        assert add(kit, kit.head_nurse, "absence", kit.nurse.user_id, {}, issuer=issuer) == "KS003"
    wrong = kit.unit_data(kit.clinic.organisation, receives=False) | {"verify": "another", "receives": 1}
    assert add(kit, kit.head_nurse, "unit", kit.clinic.id, wrong) == "KS003"
    for data in (None, [], "data"):
        body: Any = data
        assert add(kit, kit.head_nurse, "user", kit.nurse.user_id, {}, data=body) == "KS003"


# --- what is projected ---------------------------------------------------------------------------------


def unit_row(kit: Kit, unit: UUID) -> Any:
    with kit.database.superuser.connect() as connection:
        return connection.execute(text("SELECT * FROM kotosilta.unit WHERE id = :id"), {"id": unit}).one()


def test_epochs_rise_by_one_and_the_newest_may_be_renewed(fresh: Kit) -> None:
    first = fresh.key_data(fresh.clinic)
    following = fresh.next_epoch(fresh.clinic)
    second = fresh.key_data(following)
    lead = fresh.head_nurse
    assert add(fresh, lead, "unit_key", fresh.clinic.id, second) is None  # a later date, the same key
    assert add(fresh, lead, "unit_key", fresh.clinic.id, first) == "KS003"
    for data in (
        second | {"epoch": 1},
        second | {"epoch": 3},  # the same key again
        first | {"epoch": 3},
        second | {"wrap": UnwrapKey.from_seed(secrets.token_bytes(32)).public.raw.hex()},
        second | {"epoch": 4},
        second | {"epoch": True},
    ):
        assert add(fresh, lead, "unit_key", fresh.clinic.id, data) == "KS003"
    with fresh.database.superuser.connect() as connection:
        keys = connection.execute(
            text("SELECT epoch, key_id FROM kotosilta.unit_key WHERE unit_id = :id ORDER BY epoch"),
            {"id": fresh.clinic.id},
        ).all()
    assert [tuple(row) for row in keys] == [
        (1, fresh.clinic.key.public.key_id),
        (2, following.key.public.key_id),
    ]


def test_a_closed_unit_receives_nothing_and_never_again(fresh: Kit) -> None:
    fresh.close(fresh.services, fresh.other_services)
    row = unit_row(fresh, fresh.services.id)
    assert (row.closed, row.receives, row.active, row.successor) == (
        True,
        False,
        True,
        fresh.other_services.id,
    )
    with pytest.raises(NotAllowedError):
        fresh.submit()
    fresh.add_entry("unit", fresh.services.id, fresh.unit_data(fresh.services.organisation, receives=True))
    assert unit_row(fresh, fresh.services.id).receives is False
    with pytest.raises(BugError):
        fresh.close(fresh.services, None)  # once
    for successor in (fresh.other_services.id, fresh.services.id, new_id()):  # itself, a closed one, none
        with pytest.raises(BugError):
            fresh.add_entry("succession", fresh.other_services.id, {"successor": successor.hex})
    fresh.add_entry("succession", fresh.other_services.id, {"successor": None})


def test_people_who_are_moved_act_for_the_other_unit_only(fresh: Kit) -> None:
    """The organisation moves her; her entry is then by the organisation, and the projection follows."""
    fresh.add_entry("user", fresh.nurse.user_id, fresh.user_data("nurse", fresh.other_clinic, Role.REFERRER))
    moved = fresh.known(Person(**{**vars(fresh.nurse), "unit": fresh.other_clinic}))
    with pytest.raises(NotAllowedError):
        fresh.submit(fresh.nurse)
    assert fresh.submit(moved)
    assert add(fresh, fresh.head_nurse, "revocation", fresh.nurse.user_id, {}) == "KS001"


def test_kinds_that_only_clients_and_the_notary_read(fresh: Kit) -> None:
    """They stand in the directory and come to everybody, and change nothing of what the database itself goes by."""
    kinds = ["root_rotation", "recovery", "absence", "notary", "root"]
    before, version = projection(fresh), fresh.version
    for kind in kinds:
        fresh.add_entry(kind, fresh.nurse.user_id, {"anything": 1})
    for person in (fresh.nurse, fresh.auditor):
        with person.engine.begin() as connection:
            entries = calls.directory_entries(connection, after=version)
        assert [json.loads(entry.body)["kind"] for entry in entries] == kinds
    assert projection(fresh) == before
    with pytest.raises(BugError):
        fresh.add_entry("another", new_id(), {"anything": 1})


def projection(kit: Kit) -> list[Any]:
    """What the database goes by: units, their keys and people."""
    tables = ("organisation", "unit", "unit_key", "member", "unit_grant", "authority_grant")
    with kit.database.superuser.connect() as connection:
        return [
            sorted(map(repr, connection.execute(text(f"SELECT * FROM kotosilta.{table}")).all()))
            for table in tables
        ]


# --- content keys --------------------------------------------------------------------------------------


def test_a_lead_grants_the_units_seed_to_its_people(fresh: Kit) -> None:
    fresh.grant(fresh.head_nurse, fresh.clinic, fresh.nurse)
    fresh.grant(fresh.head_nurse, fresh.clinic, fresh.head_nurse)
    with fresh.nurse.engine.begin() as connection:
        assert len(calls.my_grants(connection)) == 1
    with fresh.head_nurse.engine.begin() as connection:
        granted = people_calls.grants_of_my_unit(connection)
    assert granted == {(1, fresh.nurse.user_id), (1, fresh.head_nurse.user_id)}
    fresh.revoke(fresh.nurse.user_id)
    with fresh.head_nurse.engine.begin() as connection:
        assert people_calls.grants_of_my_unit(connection) == {(1, fresh.head_nurse.user_id)}
    for person in (fresh.worker, fresh.other_nurse):
        with pytest.raises(NotAllowedError), person.engine.begin() as connection:
            people_calls.grants_of_my_unit(connection)


def test_grants_that_are_refused(kit: Kit) -> None:
    for giver, unit, person in (
        (kit.nurse, kit.clinic, kit.nurse),  # no lead
        (kit.lead, kit.clinic, kit.nurse),  # another unit's lead
        (kit.head_nurse, kit.services, kit.worker),
        (kit.head_nurse, kit.clinic, kit.worker),  # not of the unit
        (kit.administrator, kit.clinic, kit.worker),
        (kit.administrator, kit.office, kit.administrator),  # nobody who may not read
        (kit.administrator, kit.office, kit.auditor),
        (kit.head_nurse, kit.next_epoch_unmade(kit.clinic), kit.nurse),  # no such key
    ):
        with pytest.raises(NotAllowedError):
            kit.grant(giver, unit, person)


def test_a_grant_takes_the_place_of_an_earlier_one_when_the_log_has_it(fresh: Kit) -> None:
    """Whoever has a lead's database password, and not her keys, takes nobody's seed away."""

    def sealed() -> list[bytes]:
        with fresh.nurse.engine.begin() as connection:
            return [grant.sealed for grant in calls.my_grants(connection)]

    fresh.grant(fresh.head_nurse, fresh.clinic, fresh.nurse, b"first")
    fresh.sequence()
    for _ in range(2):
        fresh.grant(fresh.head_nurse, fresh.clinic, fresh.nurse, b"forged")
    assert sealed() == [b"first", b"forged", b"forged"]
    fresh.sequence(lambda row: "refused.signature")
    assert sealed() == [b"first"]
    fresh.grant(fresh.head_nurse, fresh.clinic, fresh.nurse, b"second")
    fresh.sequence()
    fresh.grant(fresh.head_nurse, fresh.clinic, fresh.nurse, b"third")
    assert sealed() == [b"second", b"third"]


def test_a_forged_issuing_seed_takes_no_place(fresh: Kit) -> None:
    put(fresh, fresh.administrator, fresh.clinic.id, fresh.head_nurse, b"first")
    fresh.sequence()
    put(fresh, fresh.administrator, fresh.clinic.id, fresh.head_nurse, b"forged")
    fresh.sequence(lambda row: "refused.signature")
    assert [grant.sealed for grant in authorities(fresh.head_nurse)] == [b"first"]


# --- issuing seeds -------------------------------------------------------------------------------------


def test_issuing_seeds_reach_who_may_issue(fresh: Kit) -> None:
    unit, organisation = fresh.clinic.id, fresh.clinic.organisation
    put(fresh, fresh.administrator, unit, fresh.head_nurse)
    put(fresh, fresh.administrator, unit, fresh.administrator)
    put(fresh, fresh.administrator, organisation, fresh.administrator)
    fresh.sequence()
    put(fresh, fresh.administrator, unit, fresh.head_nurse, b"once more")
    assert [grant.sealed for grant in authorities(fresh.head_nurse)] == [b"issuing", b"once more"]
    fresh.sequence()
    put(fresh, fresh.administrator, unit, fresh.head_nurse, b"a third time")
    assert [grant.sealed for grant in authorities(fresh.head_nurse)] == [b"once more", b"a third time"]
    assert {grant.subject_id for grant in authorities(fresh.administrator)} == {unit, organisation}
    assert authorities(fresh.nurse) == ()


def test_a_lead_passes_her_units_seed_to_another_lead(fresh: Kit) -> None:
    second = fresh.person("second.head", fresh.clinic, Role.REFERRER, lead=True)
    put(fresh, fresh.head_nurse, fresh.clinic.id, second)
    assert len(authorities(second)) == 1
    moved = fresh.user_data("second.head", fresh.other_clinic, Role.REFERRER, lead=True)
    fresh.add_entry("user", second.user_id, moved)
    assert authorities(second) == ()


def test_issuing_seeds_that_are_refused(kit: Kit) -> None:
    clinic, organisation = kit.clinic.id, kit.clinic.organisation
    for giver, subject, person in (
        (kit.nurse, clinic, kit.head_nurse),
        (kit.lead, clinic, kit.head_nurse),
        (kit.head_nurse, kit.services.id, kit.lead),
        (kit.head_nurse, organisation, kit.administrator),
        (kit.head_nurse, clinic, kit.nurse),
        (kit.administrator, clinic, kit.nurse),
        (kit.administrator, clinic, kit.lead),
        (kit.administrator, organisation, kit.head_nurse),
        (kit.administrator, new_id(), kit.administrator),
        (kit.administrator, clinic, kit.auditor),
        (kit.auditor, clinic, kit.administrator),
    ):
        with pytest.raises(NotAllowedError):
            put(kit, giver, subject, person)


@pytest.mark.parametrize(
    "changes",
    [{"authority": "00" * 16}, {"user": "00" * 16}, {"sealed": "00" * 32}, {"more": 1}, {"authority": None}],
)
def test_an_issuing_seed_must_be_what_its_statement_says(kit: Kit, changes: dict[str, Any]) -> None:
    right = {
        "authority": kit.clinic.id.hex,
        "user": kit.head_nurse.user_id.hex,
        "sealed": hashlib.sha256(b"issuing").hexdigest(),
    }
    statement = kit.statement(kit.administrator, "grant", right | changes)
    grant = people_calls.AuthorityGrant(kit.clinic.id, b"issuing", statement)
    with pytest.raises(BugError), kit.administrator.engine.begin() as connection:
        people_calls.put_authority_grant(connection, kit.head_nurse.user_id, grant)


def test_statements_of_grants_serve_one_purpose(kit: Kit) -> None:
    grant = authority_grant(kit, kit.administrator, kit.clinic.id, kit.head_nurse.user_id)
    with kit.administrator.engine.begin() as connection:
        people_calls.put_authority_grant(connection, kit.head_nurse.user_id, grant)
    with pytest.raises(StateChangedError), kit.administrator.engine.begin() as connection:
        people_calls.put_authority_grant(connection, kit.head_nurse.user_id, grant)
    with pytest.raises(BugError), kit.administrator.engine.begin() as connection:
        admin_calls.add_unit_grant(
            connection,
            unit_id=kit.clinic.id,
            epoch=1,
            user_id=kit.nurse.user_id,
            sealed=b"issuing",
            statement=kit.statement(kit.administrator, "grant", {"authority": kit.clinic.id.hex}),
        )


def put(kit: Kit, giver: Person, subject: UUID, person: Person, sealed: bytes = b"issuing") -> None:
    grant = authority_grant(kit, giver, subject, person.user_id, sealed)
    with giver.engine.begin() as connection:
        people_calls.put_authority_grant(connection, person.user_id, grant)


def authorities(person: Person) -> tuple[people_calls.AuthorityGrant, ...]:
    with person.engine.begin() as connection:
        return people_calls.my_authority_grants(connection)
