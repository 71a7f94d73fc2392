"""The directory, grants and logins: what an administrator may do, and what that does not reach."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from sqlalchemy import text

from referral_app.database import admin_calls, calls
from referral_app.database.embedded import EmbeddedServer
from referral_app.database.engine import open_engine
from referral_app.database.schema import Group, create_login, set_password
from referral_app.domain.roles import Role
from referral_app.errors import (
    BugError,
    InvalidInputError,
    NotAllowedError,
    StateChangedError,
    WrongPassphraseError,
)
from referral_app.translog.canonical import encode
from tests.database_fixtures import Database
from tests.integration.by_hand import call, refusal
from tests.integration.kit import NO_SIGNATURE, Kit, new_id


@pytest.fixture(scope="module")
def kit(module_database: Database) -> Kit:
    return Kit(module_database)


@pytest.fixture
def fresh(database: Database) -> Kit:
    """For tests that change the directory."""
    return Kit(database)


def member(kit: Kit, login: str) -> Any:
    with kit.database.superuser.connect() as connection:
        return connection.execute(
            text("SELECT * FROM kotosilta.member WHERE login = :login"), {"login": login}
        ).one_or_none()


def add(kit: Kit, login: str, body: bytes, signature: bytes = NO_SIGNATURE) -> str | None:
    """Add an entry and take it back."""
    query = b"SELECT kotosilta.add_directory_entry(%(body)s, %(signature)s)"
    with kit.database.driver(login) as driver:
        driver.execute("BEGIN")
        state = refusal(driver, query, {"body": body, "signature": signature})
        driver.execute("ROLLBACK")
    return state


def test_an_administrator_adds_entries_and_the_log_gets_them(fresh: Kit) -> None:
    fresh.sequence()
    user = new_id()
    body = fresh.entry_body("user", user, fresh.user_data("new.nurse", fresh.clinic, Role.REFERRER))
    with fresh.administrator.engine.begin() as connection:
        assert admin_calls.add_directory_entry(connection, body, NO_SIGNATURE) == fresh.version + 1
    row = member(fresh, "new.nurse")
    assert (row.user_id, row.unit_id, row.role, row.active) == (user, fresh.clinic.id, "referrer", True)
    with fresh.database.superuser.connect() as connection:
        intake = connection.execute(text("SELECT * FROM kotosilta.intake")).one()
        entry = connection.execute(
            text("SELECT * FROM kotosilta.directory_entry ORDER BY version DESC LIMIT 1")
        ).one()
    assert (intake.type, intake.body, intake.db_user) == ("directory", body, "administrator")
    assert entry.entry_hash == hashlib.sha256(body + NO_SIGNATURE).digest()


@pytest.mark.parametrize(("login", "sqlstate"), [("nurse", "KS001"), ("auditor", "42501")])
def test_others_add_nothing(kit: Kit, login: str, sqlstate: str) -> None:
    assert add(kit, login, kit.entry_body("absence", kit.nurse.user_id, {})) == sqlstate


def test_a_removed_administrator_adds_nothing(fresh: Kit) -> None:
    fresh.revoke(fresh.administrator.user_id)
    assert add(fresh, "administrator", fresh.entry_body("absence", fresh.nurse.user_id, {})) == "KS001"


@pytest.mark.parametrize(
    ("changes", "sqlstate"),
    [
        ({"version": 1}, "KS002"),
        ({"version": 10_000}, "KS002"),
        ({"prev": "00" * 32}, "KS002"),
        ({"version": 0}, "KS003"),
        ({"version": "1"}, "KS003"),
        ({"prev": ""}, "KS003"),
        ({"v": 2}, "KS003"),
        ({"kind": "spy"}, "KS003"),
        ({"kind": 1}, "KS003"),
        ({"subject": "1"}, "KS003"),
        ({"issuer": None}, "KS003"),
        ({"data": None}, "KS003"),
        ({"data": []}, "KS003"),
        ({"more": 1}, "KS003"),
    ],
)
def test_entries_that_are_refused(kit: Kit, changes: dict[str, Any], sqlstate: str) -> None:
    body = kit.entry_body("absence", kit.nurse.user_id, {}, **changes)
    assert add(kit, "administrator", body) == sqlstate
    assert add(kit, "administrator", kit.entry_body("absence", kit.nurse.user_id, {})) is None


@pytest.mark.parametrize("signature", [None, b"", bytes(63), bytes(65)])
def test_signatures_of_another_length_are_refused(kit: Kit, signature: Any) -> None:
    body = kit.entry_body("absence", kit.nurse.user_id, {})
    assert add(kit, "administrator", body, signature) == "KS003"


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("user", {"login": "nurse"}),  # somebody else's
        ("user", {"login": "pg_monitor"}),
        ("user", {"login": "ref_notary"}),
        ("user", {"login": "Nurse"}),
        ("user", {"login": 'a"; DROP SCHEMA kotosilta; --'}),
        ("user", {"login": None}),
        ("user", {"login": "a" * 64}),
        ("user", {"role": "notary"}),
        ("user", {"role": None}),
        ("user", {"unit": "00" * 16}),
        ("user", {"unit": 1}),
        ("unit", {"organisation": "00" * 16}),
        ("unit", {"municipality": "83"}),
        ("unit", {"municipality": 837}),
        ("unit", {"receives": "yes"}),
        ("unit", {"receives": None}),
        ("organisation", {"type": None}),
        ("organisation", {"municipality": "Oulu"}),
    ],
)
def test_data_that_are_refused(kit: Kit, kind: str, changes: dict[str, Any]) -> None:
    data = {
        "user": kit.user_data("new", kit.clinic, Role.REFERRER),
        "unit": kit.unit_data(kit.clinic.organisation, receives=False),
        "organisation": {"type": "municipality", "municipality": None},
    }[kind]
    subject = new_id()
    assert add(kit, "administrator", kit.entry_body(kind, subject, data | changes)) == "KS003"
    assert add(kit, "administrator", kit.entry_body(kind, subject, data)) is None


def test_missing_data_are_refused(kit: Kit) -> None:
    for kind in ("user", "unit", "organisation"):
        assert add(kit, "administrator", kit.entry_body(kind, new_id(), {})) == "KS003"


def test_projections_follow_the_newest_entry(fresh: Kit) -> None:
    fresh.add_entry("user", fresh.nurse.user_id, fresh.user_data("nurse", fresh.other_clinic, Role.REFERRER))
    assert member(fresh, "nurse").unit_id == fresh.other_clinic.id
    fresh.revoke(fresh.nurse.user_id)
    assert member(fresh, "nurse").active is False
    fresh.add_entry("unit", fresh.services.id, fresh.unit_data(fresh.services.organisation, receives=False))
    with pytest.raises(NotAllowedError):
        fresh.submit(fresh.other_nurse)


def test_two_who_add_at_once(fresh: Kit) -> None:
    body = fresh.entry_body("absence", fresh.nurse.user_id, {"deputy": None})
    other = fresh.entry_body("absence", fresh.nurse.user_id, {})
    arguments = {"body": other, "signature": NO_SIGNATURE}
    query = b"SELECT kotosilta.add_directory_entry(%(body)s, %(signature)s)"
    with fresh.database.driver("administrator") as one, fresh.database.driver("administrator") as second:
        one.execute("BEGIN")
        one.execute(query, {"body": body, "signature": NO_SIGNATURE})
        second.execute("SET lock_timeout = '50ms'")
        assert refusal(second, query, arguments) == "55P03"
        one.execute("COMMIT")
        assert refusal(second, query, arguments) == "KS002"


# --- keys ----------------------------------------------------------------------------------------------


def grant(kit: Kit, **changes: Any) -> dict[str, Any]:
    sealed = b"sealed seed"
    subject = {
        "unit": kit.clinic.id.hex,
        "epoch": 1,
        "user": kit.nurse.user_id.hex,
        "sealed": hashlib.sha256(sealed).hexdigest(),
    }
    statement = kit.statement(kit.administrator, "grant", subject | changes)
    return {
        "unit_id": kit.clinic.id,
        "epoch": 1,
        "user_id": kit.nurse.user_id,
        "sealed": sealed,
        "statement": statement,
    }


def test_a_grant_reaches_its_member_only(fresh: Kit) -> None:
    arguments = grant(fresh)
    with fresh.administrator.engine.begin() as connection:
        admin_calls.add_unit_grant(connection, **arguments)
    with fresh.nurse.engine.begin() as connection:
        [mine] = calls.my_grants(connection)
    assert (mine.unit_id, mine.epoch, mine.sealed, mine.statement) == (
        fresh.clinic.id,
        1,
        b"sealed seed",
        arguments["statement"],
    )
    with fresh.other_nurse.engine.begin() as connection:
        assert calls.my_grants(connection) == ()


def test_a_grant_can_be_renewed_but_its_statement_not_reused(kit: Kit) -> None:
    arguments = grant(kit)
    with kit.administrator.engine.begin() as connection:
        admin_calls.add_unit_grant(connection, **arguments)
    with pytest.raises(StateChangedError), kit.administrator.engine.begin() as connection:
        admin_calls.add_unit_grant(connection, **arguments)
    with kit.administrator.engine.begin() as connection:
        admin_calls.add_unit_grant(connection, **grant(kit))


def by_hand(arguments: dict[str, Any]) -> dict[str, Any]:
    return {
        "unit": arguments["unit_id"],
        "epoch": arguments["epoch"],
        "user": arguments["user_id"],
        "sealed": arguments["sealed"],
        "statement": arguments["statement"].body,
        "signature": arguments["statement"].signature,
    }


@pytest.mark.parametrize(
    "changes",
    [
        {"unit": "00" * 16},
        {"user": "00" * 16},
        {"epoch": 2},
        {"epoch": 0},
        {"sealed": "00" * 32},
        {"more": 1},
    ],
)
def test_a_grant_must_be_what_its_statement_says(kit: Kit, changes: dict[str, Any]) -> None:
    assert call(kit, "administrator", "add_unit_grant", by_hand(grant(kit, **changes))) == "KS003"


def test_a_grant_to_a_removed_member_is_refused(fresh: Kit) -> None:
    fresh.revoke(fresh.nurse.user_id)
    assert call(fresh, "administrator", "add_unit_grant", by_hand(grant(fresh))) == "KS001"


def test_key_blobs_are_put_by_the_owner(fresh: Kit) -> None:
    with fresh.database.superuser.begin() as connection:
        admin_calls.put_key_blob(connection, fresh.nurse.user_id, b"first")
        admin_calls.put_key_blob(connection, fresh.nurse.user_id, b"second")
    with fresh.nurse.engine.begin() as connection:
        assert calls.my_key_blob(connection) == b"second"
    with pytest.raises(NotAllowedError), fresh.database.superuser.begin() as connection:
        admin_calls.put_key_blob(connection, new_id(), b"blob")
    with pytest.raises(BugError), fresh.database.superuser.begin() as connection:
        admin_calls.put_key_blob(connection, fresh.nurse.user_id, bytes(5000))


@pytest.mark.parametrize("login", ["administrator", "lead", "nurse"])
def test_nobody_but_the_owner_puts_key_blobs(kit: Kit, login: str) -> None:
    assert call(kit, login, "put_key_blob", {"user": kit.nurse.user_id, "blob": b"blob"}) == "42501"


# --- logins --------------------------------------------------------------------------------------------


@pytest.fixture
def drop_logins(server: EmbeddedServer) -> Iterator[list[str]]:
    """Roles outlive the database, so what a test makes is dropped after it."""
    made: list[str] = []
    yield made
    engine = server.superuser_engine()
    with engine.begin() as connection:
        for login in reversed(made):
            connection.execute(text(f'DROP OWNED BY "{login}"'))
            connection.execute(text(f'DROP ROLE "{login}"'))
    engine.dispose()


@pytest.mark.parametrize("group", [Group.MEMBER, Group.AUDITOR, Group.ADMINISTRATOR])
def test_an_administrator_makes_logins_that_work(fresh: Kit, drop_logins: list[str], group: Group) -> None:
    login, user = f"made.{group.value[4:]}", new_id()
    role = {
        Group.MEMBER: Role.REFERRER,
        Group.AUDITOR: Role.AUDITOR,
        Group.ADMINISTRATOR: Role.ADMINISTRATOR,
    }[group]
    fresh.add_entry("user", user, fresh.user_data(login, fresh.office, role))
    with fresh.administrator.engine.begin() as connection:
        create_login(connection, login, "a password", group)
    drop_logins.append(login)
    engine = open_engine(fresh.database.settings, login, "a password")
    with engine.begin() as connection:
        calls.my_key_blob(connection)
    engine.dispose()
    with fresh.administrator.engine.begin() as connection:
        set_password(connection, login, "another password")
    engine = open_engine(fresh.database.settings, login, "a password")
    with pytest.raises(WrongPassphraseError), calls.translate_errors():
        engine.connect()
    engine.dispose()


def test_any_administrator_gives_a_member_a_new_password(kit: Kit, drop_logins: list[str]) -> None:
    """Whoever made the login: somebody who lost everything need not wait for a certain administrator."""
    with kit.database.superuser.begin() as connection:
        create_login(connection, "forgetful.member", "a password", Group.MEMBER)
    drop_logins.append("forgetful.member")
    with kit.administrator.engine.begin() as connection:
        set_password(connection, "forgetful.member", "another password")
    engine = open_engine(kit.database.settings, "forgetful.member", "another password")
    with engine.connect() as connection:
        assert connection.execute(text("SELECT session_user")).scalar_one() == "forgetful.member"
    engine.dispose()


def test_an_administrator_that_an_administrator_made_makes_logins_too(
    fresh: Kit, drop_logins: list[str]
) -> None:
    kit = fresh
    user = kit.user_data("second.administrator", kit.office, Role.ADMINISTRATOR)
    kit.add_entry("user", new_id(), user)
    with kit.administrator.engine.begin() as connection:
        create_login(connection, "second.administrator", "a password", Group.ADMINISTRATOR)
    drop_logins.append("second.administrator")
    second = open_engine(kit.database.settings, "second.administrator", "a password")
    with second.begin() as connection:
        create_login(connection, "third.person", "a password", Group.MEMBER)
    second.dispose()
    drop_logins.append("third.person")
    with kit.administrator.engine.begin() as connection:
        set_password(connection, "third.person", "another password")
    third = open_engine(kit.database.settings, "third.person", "another password")
    with third.connect() as connection:
        groups = "SELECT rolname FROM pg_roles WHERE rolname LIKE 'ref%' AND pg_has_role(oid, 'USAGE')"
        assert connection.execute(text(groups)).scalars().all() == [Group.MEMBER]
    third.dispose()


def test_a_login_that_exists_is_refused(kit: Kit) -> None:
    with pytest.raises(StateChangedError), kit.administrator.engine.begin() as connection:
        create_login(connection, "nurse", "a password", Group.MEMBER)


@pytest.mark.parametrize("login", ["", "Nurse", "pg_nurse", "ref_api", 'a"b', "a" * 64, "a b", "ää"])
def test_logins_of_another_form_are_refused(kit: Kit, login: str) -> None:
    with pytest.raises(InvalidInputError), kit.administrator.engine.begin() as connection:
        create_login(connection, login, "a password", Group.MEMBER)


def test_an_administrator_makes_no_notary(kit: Kit) -> None:
    with pytest.raises(NotAllowedError), kit.administrator.engine.begin() as connection:
        create_login(connection, "second.notary", "a password", Group.NOTARY)


@pytest.mark.parametrize("login", ["nurse", "auditor", "notary"])
def test_others_make_no_logins(kit: Kit, login: str) -> None:
    groups = {"nurse": Group.MEMBER, "auditor": Group.AUDITOR, "notary": Group.NOTARY}
    engine = kit.database.login(login, groups[login])
    with pytest.raises(NotAllowedError), engine.begin() as connection:
        create_login(connection, "made.by.others", "a password", Group.MEMBER)


@pytest.mark.parametrize(
    "statement",
    [
        "GRANT ref_api TO administrator",
        "GRANT ref_owner TO administrator",
        "GRANT ref_notary TO administrator",
        "GRANT pg_read_all_data TO administrator",
        "GRANT postgres TO administrator",
        "CREATE ROLE super SUPERUSER",
        "CREATE ROLE super REPLICATION",
        "CREATE ROLE super BYPASSRLS",
        "CREATE ROLE super CREATEDB",
        "CREATE ROLE super IN ROLE ref_api",
        "ALTER ROLE ref_api LOGIN",
        "ALTER ROLE notary PASSWORD 'x'",
        "ALTER ROLE postgres PASSWORD 'x'",
        "ALTER ROLE \"other.administrator\" PASSWORD 'x'",
        "ALTER ROLE administrator SUPERUSER",
        "SET ROLE nurse",
        "SET ROLE ref_member",
        "SELECT * FROM kotosilta.referral",
        "SELECT * FROM kotosilta.envelope",
        "CREATE TABLE kotosilta.t (a int)",
        "CREATE SCHEMA s",
    ],
)
def test_an_administrator_may_not(module_database: Database, statement: str) -> None:
    module_database.login("nurse", Group.MEMBER)
    module_database.login("other.administrator", Group.ADMINISTRATOR)
    module_database.login("notary", Group.NOTARY)
    module_database.login("administrator", Group.ADMINISTRATOR)
    with module_database.driver("administrator") as driver:
        with pytest.raises(psycopg.Error) as refused:
            driver.execute(statement.encode())
        assert refused.value.sqlstate == "42501"


def test_an_administrator_in_the_members_group_sees_no_headers_and_acts_for_nobody(kit: Kit) -> None:
    kit.submit()
    with kit.database.superuser.begin() as superuser:
        superuser.execute(text("GRANT ref_member TO administrator WITH INHERIT TRUE"))
    with kit.database.driver("administrator") as driver:
        try:
            assert driver.execute("SELECT count(*) FROM kotosilta.referral").fetchone() == (0,)
            body = encode({"v": 1})
            query = b"SELECT kotosilta.request_read(%(b)s, %(s)s)"
            assert refusal(driver, query, {"b": body, "s": bytes(64)}) == "KS001"
        finally:
            with kit.database.superuser.begin() as superuser:
                superuser.execute(text("REVOKE ref_member FROM administrator"))
