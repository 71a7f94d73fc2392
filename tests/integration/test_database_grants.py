"""An audit of who may do what: whatever is not on these lists must not be granted to anybody."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, text

from referral_app.database.schema import Group, create_login
from tests.database_fixtures import Database

EVERYBODY = {"directory_entries", "log_head", "log_tiles", "schema_version"}
PERSONS = {
    "cosignatures",
    "first_contact_days",
    "my_grants",
    "my_invitation",
    "my_key_blob",
    "my_leaf",
    "record_act",
    "redeem_invitation",
    "sign_in",
    "store_key_blob",
}
KEEPERS = {
    "add_directory_entry",
    "add_unit_grant",
    "cancel_invitation",
    "carry_out_destruction",
    "confirm_enrolment",
    "destroy_epoch",
    "my_authority_grants",
    "pending_invitations",
    "put_authority_grant",
    "withdraw_login",
}
RETENTION = {"erasure_report", "retention_policies"}
FUNCTIONS = {
    "PUBLIC": set[str](),
    "ref_member": EVERYBODY
    | PERSONS
    | KEEPERS
    | {"fetch", "fetch_status", "move_referral", "my_units", "my_user", "request_read", "submit_referral"}
    | {"name_readers", "forward_referral", "merge_referrals"}
    | {"rewrap", "rewrap_pending", "rewrap_progress", "transfer", "grants_of_my_unit"}
    | {"put_recovery_copies", "recovery_copies_of_my_unit", "request_recovery", "recovery_material"}
    | {"answer_recovery", "recoveries_of_my_unit"}
    | {"tag_referral", "find_tagged", "unit_phrases", "store_unit_phrases", "log_of_referral"},
    "ref_auditor": EVERYBODY
    | PERSONS
    | RETENTION
    | {"log_leaves", "log_subjects", "read_log", "referrals_called", "add_cosignature"}
    | {"log_of_referral", "log_index", "audited_referrals", "audited_moves", "audited_releases"},
    "ref_administrator": EVERYBODY
    | PERSONS
    | KEEPERS
    | RETENTION
    | {"create_invitation", "set_retention_policy", "erasure_due", "erase", "carry_out_erasure"}
    | {"old_epochs", "seat_login"},
    "ref_logins": {"removed_login", "demand_seating"},
    "ref_notary": EVERYBODY
    | {
        "notary_append",
        "notary_cleanup",
        "notary_head",
        "notary_leaves",
        "notary_read_items",
        "notary_refuse",
        "notary_release",
        "notary_take",
    },
}
OWNERS = {"put_key_blob"}
"""Granted to nobody: for the database's owner alone, who sets a service up."""
OTHER_OWNERS = {"server_now": "ref_owner", "withdraw_login": "ref_logins", "seat_login": "ref_logins"}
MOVE_COLUMNS = {
    "actor",
    "at",
    "attempt",
    "from_state",
    "note_envelope",
    "note_version",
    "referral_id",
    "refused",
    "seq",
    "signature",
    "statement",
    "to_state",
    "unit_id",
}
API_TABLES = {
    "SELECT": {"move_rule", "standing_wrap", "state"},
    "INSERT, SELECT": {
        "accepted_body",
        "envelope",
        "log_leaf",
        "log_subject",
        "read_item",
        "read_release",
    },
    "SELECT, UPDATE": {"log_head"},
    "INSERT, SELECT, UPDATE": {
        "cosignature",
        "invitation",
        "log_tile",
        "member",
        "move",
        "organisation",
        "recovery",
        "referral",
        "rewrap",
        "transfer",
        "unit",
        "unit_key",
    },
    "DELETE, INSERT, SELECT": {
        "directory_entry",
        "envelope_part",
        "envelope_wrap",
        "referral_tag",
        "intake",
        "pending_refusal",
        "referral_reader",
        "stale_projection",
    },
    "DELETE, INSERT, SELECT, UPDATE": {
        "authority_grant",
        "envelope_rewrap",
        "key_blob",
        "read_ticket",
        "recovery_copy",
        "retention_policy",
        "unit_grant",
        "unit_phrases",
    },
}


@pytest.fixture(scope="module")
def connection(module_database: Database) -> Iterator[Connection]:
    with module_database.superuser.connect() as connection:
        yield connection


def rows(connection: Connection, query: str, **values: Any) -> list[Any]:
    return list(connection.execute(text(query), values).all())


def test_functions_are_executable_by_whom_the_list_says(connection: Connection) -> None:
    found: dict[str, set[str]] = defaultdict(set)
    for name, grantee in rows(
        connection,
        "SELECT p.proname, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END "
        "FROM pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a "
        "WHERE p.pronamespace = 'kotosilta'::regnamespace AND a.grantee <> p.proowner",
    ):
        found[grantee].add(name)
    assert found.pop("ref_api") == {"server_now"}
    found.setdefault("PUBLIC", set())
    assert dict(found) == FUNCTIONS


def test_nothing_may_be_granted_on(connection: Connection) -> None:
    options = rows(
        connection,
        "SELECT 1 FROM pg_proc p, aclexplode(p.proacl) a WHERE p.pronamespace = 'kotosilta'::regnamespace "
        "AND a.is_grantable AND a.grantee <> p.proowner "
        "UNION ALL SELECT 1 FROM pg_class c, aclexplode(c.relacl) a "
        "WHERE c.relnamespace = 'kotosilta'::regnamespace AND a.is_grantable AND a.grantee <> c.relowner",
    )
    assert options == []


def test_tables_are_open_to_the_functions_alone_but_for_the_header(connection: Connection) -> None:
    granted: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for table, grantee, privilege in rows(
        connection,
        "SELECT c.relname, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END, "
        "a.privilege_type FROM pg_class c, aclexplode(c.relacl) a "
        "WHERE c.relnamespace = 'kotosilta'::regnamespace AND a.grantee <> c.relowner",
    ):
        granted[grantee][table].add(privilege)
    assert granted.keys() == {"ref_api", "ref_member"}
    assert granted["ref_member"] == {"referral": {"SELECT"}, "referral_reader": {"SELECT"}}
    by_privileges: dict[str, set[str]] = defaultdict(set)
    for table, privileges in granted["ref_api"].items():
        by_privileges[", ".join(sorted(privileges))].add(table)
    assert by_privileges == API_TABLES


def test_columns_of_moves(connection: Connection) -> None:
    columns = rows(
        connection,
        "SELECT c.relname, t.attname, a.grantee::regrole::text, a.privilege_type "
        "FROM pg_class c JOIN pg_attribute t ON t.attrelid = c.oid, aclexplode(t.attacl) a "
        "WHERE c.relnamespace = 'kotosilta'::regnamespace",
    )
    assert {tuple(row) for row in columns} == {
        ("move", name, "ref_member", "SELECT") for name in MOVE_COLUMNS
    }


def test_definer_functions_are_pinned(connection: Connection) -> None:
    functions = rows(
        connection,
        "SELECT p.proname, p.prosecdef, p.proowner::regrole::text AS owner, p.proconfig, p.prosrc, p.provolatile, "
        "l.lanname FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang "
        "WHERE p.pronamespace = 'kotosilta'::regnamespace",
    )
    public = set().union(*FUNCTIONS.values()) | OWNERS
    assert len(functions) > len(public)
    for function in functions:
        assert "search_path=pg_catalog, pg_temp" in function.proconfig, function.proname
        assert function.owner == OTHER_OWNERS.get(function.proname, "ref_api")
        assert function.prosecdef == (function.proname in public), function.proname
        assert function.lanname in ("sql", "plpgsql")
        if function.prosecdef and function.lanname == "plpgsql":
            assert "row_security=on" in function.proconfig, function.proname


def test_functions_hold_no_dynamic_sql_and_no_backslash(connection: Connection) -> None:
    sources = rows(
        connection,
        "SELECT p.proname, p.prosrc FROM pg_proc p WHERE p.pronamespace = 'kotosilta'::regnamespace",
    )
    for name, source in sources:
        if name in ("withdraw_login", "seat_login"):
            # ALTER ROLE and GRANT take no parameters; of logins and groups that have been demanded to be such.
            written = re.findall(
                r"EXECUTE format\('(ALTER ROLE %I NO|GRANT %I TO %I WITH|REVOKE %I FROM %I)", source
            )
            assert source.count("EXECUTE") == len(written) == {"withdraw_login": 4, "seat_login": 1}[name]
            continue
        words = source.upper().split()
        assert "EXECUTE" not in words, name
        assert "\\" not in source, name  # its meaning depends on standard_conforming_strings
        assert "FORMAT(" not in source.upper(), name


def test_acts_ask_who_calls(connection: Connection) -> None:
    """Every function but those below checks the session's login against the members."""
    unchecked = {"my_units", "my_user", "schema_version"} | (FUNCTIONS["ref_notary"] - EVERYBODY)
    public = set().union(*FUNCTIONS.values())
    for name, source in rows(
        connection,
        "SELECT p.proname, p.prosrc FROM pg_proc p "
        "WHERE p.pronamespace = 'kotosilta'::regnamespace AND p.prosecdef",
    ):
        asks = any(
            f"kotosilta.{check}(" in source
            for check in (
                "caller",
                "own_invitation",
                "require_insider",
                "require_lead",
                "removed_login",
                "demand_seating",
            )
        )
        assert asks == (name in public - unchecked), name


def test_row_level_security_is_on_and_forced(connection: Connection) -> None:
    tables = rows(
        connection,
        "SELECT relname FROM pg_class WHERE relnamespace = 'kotosilta'::regnamespace AND relrowsecurity "
        "AND relforcerowsecurity ORDER BY 1",
    )
    policies = rows(
        connection,
        "SELECT tablename, policyname, cmd, roles::text FROM pg_policies WHERE schemaname = 'kotosilta' ORDER BY 1, 2",
    )
    assert [row.relname for row in tables] == ["move", "referral", "referral_reader"]
    assert [tuple(row) for row in policies] == [
        ("move", "functions", "ALL", "{ref_api}"),
        ("move", "own_units", "SELECT", "{ref_member}"),
        ("referral", "functions", "ALL", "{ref_api}"),
        ("referral", "own_units", "SELECT", "{ref_member}"),
        ("referral_reader", "functions", "ALL", "{ref_api}"),
        ("referral_reader", "own_units", "SELECT", "{ref_member}"),
    ]


def test_roles_have_no_powers(connection: Connection) -> None:
    roles = rows(
        connection,
        "SELECT rolname FROM pg_roles WHERE rolname LIKE 'ref\\_%' AND NOT "
        "(rolcanlogin OR rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls)",
    )
    members_of_owners = rows(
        connection,
        "SELECT 1 FROM pg_auth_members WHERE roleid IN "
        "('ref_owner'::regrole, 'ref_api'::regrole, 'ref_logins'::regrole)",
    )
    assert {row.rolname for row in roles} == {"ref_owner", "ref_api", *Group}
    assert members_of_owners == []
    [withdrawing] = rows(connection, "SELECT * FROM pg_roles WHERE rolname = 'ref_logins'")
    assert withdrawing.rolcreaterole  # without it nobody may shut a login
    powers = ("rolcanlogin", "rolsuper", "rolcreatedb", "rolreplication", "rolbypassrls")
    assert not any(getattr(withdrawing, power) for power in powers)
    inherited = rows(
        connection,
        "SELECT roleid::regrole::text FROM pg_auth_members WHERE member = 'ref_logins'::regrole AND inherit_option",
    )
    assert [tuple(row) for row in inherited] == [("pg_signal_backend",)]


def test_the_owning_role_of_the_functions_owns_no_table(connection: Connection) -> None:
    owners = rows(
        connection,
        "SELECT DISTINCT relowner::regrole::text FROM pg_class WHERE relnamespace = 'kotosilta'::regnamespace",
    )
    assert [tuple(row) for row in owners] == [("ref_owner",)]


def test_database_and_schemas_are_closed_to_public(connection: Connection) -> None:
    database = rows(
        connection,
        "SELECT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END, a.privilege_type "
        "FROM pg_database d, aclexplode(d.datacl) a WHERE d.datname = current_database() AND a.grantee <> d.datdba",
    )
    schemas = rows(
        connection,
        "SELECT n.nspname, a.grantee::regrole::text, a.privilege_type FROM pg_namespace n, aclexplode(n.nspacl) a "
        "WHERE n.nspname IN ('kotosilta', 'public') AND a.grantee <> n.nspowner",
    )
    assert {tuple(row) for row in database} == {(group, "CONNECT") for group in Group}
    assert {tuple(row) for row in schemas} == {
        ("kotosilta", grantee, "USAGE") for grantee in ("ref_api", "ref_logins", *Group)
    }


@pytest.mark.parametrize(
    ("statement", "sqlstate"),
    [
        ("SELECT pg_advisory_lock(1)", "42501"),
        ("SELECT pg_try_advisory_xact_lock_shared(1, 2)", "42501"),
        ("SELECT pg_notify('kotosilta_intake', '')", "42501"),
        ("SELECT lo_create(0)", "42501"),
        ("SELECT lo_from_bytea(0, '')", "42501"),
        ("SELECT pg_logical_emit_message(false, 'a', 'b')", "42501"),
        ("SELECT * FROM pg_stat_activity", "42501"),
        ("SELECT pg_stat_get_backend_userid(1)", "42501"),
        ("SELECT * FROM pg_locks", "42501"),
        ("SELECT * FROM pg_prepared_xacts", "42501"),
        ("SELECT pg_export_snapshot()", "42501"),
        ("DO $$ BEGIN NULL; END $$", "42501"),
        ("CREATE TEMP TABLE t (a int)", "42501"),
        ("CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1'", "42501"),
        ("CREATE OPERATOR public.== (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq)", "42501"),
        ("CREATE OPERATOR pg_temp.= (LEFTARG = text, RIGHTARG = text, FUNCTION = textne)", "42501"),
        ("CREATE DOMAIN pg_temp.uuid AS text", "42501"),
        ("CREATE TABLE public.t (a int)", "42501"),
        ("CREATE TABLE kotosilta.t (a int)", "42501"),
        ("CREATE SCHEMA mine", "42501"),
        ("SELECT * FROM public.alembic_version", "42501"),
        ("SELECT * FROM kotosilta.envelope", "42501"),
        ("SELECT * FROM kotosilta.member", "42501"),
        ("SELECT * FROM kotosilta.move", "42501"),
        ("SELECT undo_owner FROM kotosilta.move", "42501"),
        ("SELECT kotosilta.take_in('act', '', '', now())", "42501"),
        ("SELECT kotosilta.caller(ARRAY['referrer'])", "42501"),
        ("SELECT kotosilta.server_now()", "42501"),
        ("SELECT * FROM kotosilta.notary_take(1)", "42501"),
        (
            "SELECT * FROM kotosilta.read_log(NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL, 1)",
            "42501",
        ),
        ("SELECT kotosilta.create_invitation('', '')", "42501"),
        ("SELECT kotosilta.erase('', '')", "42501"),
        ("SELECT * FROM kotosilta.invitation", "42501"),
        ("SELECT * FROM kotosilta.authority_grant", "42501"),
        ("SELECT * FROM kotosilta.recovery_copy", "42501"),
        ("SELECT nextval('kotosilta.intake_id_seq')", "42501"),
        ("UPDATE kotosilta.referral SET state = 'opened'", "42501"),
        ("DELETE FROM kotosilta.referral", "42501"),
        ("SELECT * FROM kotosilta.referral FOR UPDATE", "42501"),
        ("BEGIN; LOCK TABLE kotosilta.referral IN ROW EXCLUSIVE MODE", "42501"),
        ("BEGIN; LOCK TABLE kotosilta.log_head IN ACCESS SHARE MODE", "42501"),
        ("TRUNCATE kotosilta.referral", "42501"),
        ("SET ROLE ref_member", "42501"),
        ("SET ROLE ref_api", "42501"),
        ("SET ROLE ref_logins", "42501"),
        ("SET ROLE ref_owner", "42501"),
        ("SET SESSION AUTHORIZATION postgres", "42501"),
        ("SET session_replication_role = replica", "42501"),
        ("ALTER FUNCTION kotosilta.my_units() SECURITY INVOKER", "42501"),
        ("GRANT ref_api TO hostile", "42501"),
        ("GRANT ref_logins TO hostile", "42501"),
        ("ALTER ROLE hostile SUPERUSER", "42501"),
        ("SECURITY LABEL ON ROLE hostile IS 'a'", "22023"),
        ("COPY kotosilta.referral TO PROGRAM 'cat'", "42501"),
        ("COPY kotosilta.log_leaf TO STDOUT", "42501"),
        ("SELECT pg_read_file('/etc/passwd')", "42501"),
    ],
)
def test_a_member_may_not(module_database: Database, statement: str, sqlstate: str) -> None:
    module_database.login("hostile", Group.MEMBER)
    with module_database.driver("hostile") as driver:
        with pytest.raises(psycopg.Error) as refused:
            driver.execute(statement.encode())
        assert refused.value.sqlstate == sqlstate


def test_a_login_of_no_group_may_not_connect(module_database: Database) -> None:
    with module_database.superuser.begin() as connection:
        connection.execute(text("CREATE ROLE groupless LOGIN PASSWORD 'password of groupless'"))
    with (
        pytest.raises(psycopg.OperationalError, match="permission denied"),
        module_database.driver("groupless"),
    ):
        pass
    with module_database.superuser.begin() as connection:
        connection.execute(text("DROP ROLE groupless"))


@pytest.mark.parametrize("group", list(Group))
def test_login_roles_are_bound(module_database: Database, group: Group) -> None:
    login = f"bound.{group.value[4:]}"
    with module_database.superuser.connect() as connection:  # rolled back
        create_login(connection, login, "a password", group)
        [role] = rows(connection, "SELECT * FROM pg_roles WHERE rolname = :login", login=login)
        memberships = rows(
            connection,
            "SELECT roleid::regrole::text, inherit_option, set_option, admin_option FROM pg_auth_members "
            "WHERE member = CAST(:login AS regrole)",
            login=f'"{login}"',
        )
        [verifier] = rows(connection, "SELECT rolpassword FROM pg_authid WHERE rolname = :login", login=login)
    powers = (role.rolsuper, role.rolcreatedb, role.rolreplication, role.rolbypassrls)
    assert not any(powers)
    assert role.rolinherit
    assert role.rolconnlimit == 8
    assert role.rolcreaterole == (group is Group.ADMINISTRATOR)
    assert {setting.split("=")[0] for setting in role.rolconfig} == {
        "idle_in_transaction_session_timeout",
        "lock_timeout",
        "search_path",
        "statement_timeout",
    }
    assert verifier.rolpassword.startswith("SCRAM-SHA-256$")
    assert {row[0] for row in memberships if row.inherit_option} == {group.value}
    assert not any(row.set_option for row in memberships)
    assert not any(row.admin_option for row in memberships), "nobody hands a group on"
