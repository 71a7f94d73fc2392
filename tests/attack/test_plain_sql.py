"""A valid login and plain SQL: tables, rows of other units, roles, and what any PostgreSQL login may do."""

from __future__ import annotations

import json
from collections.abc import Callable
from uuid import UUID

import psycopg
import pytest

from tests.attack.administrator import Administrator
from tests.attack.by_hand import DENIED, refused, rows
from tests.attack.intruder import Intruder
from tests.world import World

CONTENT = (
    "envelope",
    "envelope_part",
    "envelope_wrap",
    "envelope_rewrap",
    "referral_tag",
    "rewrap",
    "key_blob",
    "unit_grant",
    "unit_phrases",
    "authority_grant",
    "recovery_copy",
    "recovery",
    "invitation",
    "read_item",
    "read_release",
)
LOG = (
    "intake",
    "log_leaf",
    "log_subject",
    "log_tile",
    "log_head",
    "accepted_body",
    "pending_refusal",
    "cosignature",
)
DIRECTORY = (
    "directory_entry",
    "organisation",
    "unit",
    "unit_key",
    "member",
    "stale_projection",
    "transfer",
    "retention_policy",
    "read_ticket",
    "move_rule",
    "state",
)
PEOPLE = ("aino.laine", "ahmed.warsame", "leena.makela", "pekka.virtanen", "riitta.salo")
NO_XML = "0A000"
FOREIGN = "sofia.lindqvist"

Intruders = Callable[[str], Intruder]


def test_these_are_all_tables(observer: Administrator) -> None:
    assert observer.counts().keys() == {*CONTENT, *LOG, *DIRECTORY, "referral", "move", "referral_reader"}


@pytest.mark.parametrize("table", [*CONTENT, *LOG, *DIRECTORY])
@pytest.mark.parametrize("login", PEOPLE)
def test_nobody_reaches_a_table(
    intruders: Intruders, observer: Administrator, login: str, table: str
) -> None:
    intruder, name = intruders(login), f"kotosilta.{table}"
    column = observer.value(
        "SELECT min(attname) FROM pg_attribute WHERE attrelid = %s::regclass AND attnum > 0 AND attidentity = ''",
        (name,),
    )
    for statement in (
        f"SELECT * FROM {name}",
        f"SELECT count(*) FROM {name}",
        f"SELECT 1 FROM {name} WHERE false",
        f"TABLE {name}",
        f"COPY {name} TO STDOUT",
        f"INSERT INTO {name} DEFAULT VALUES",
        f"UPDATE {name} SET {column} = {column}",
        f"DELETE FROM {name}",
        f"TRUNCATE {name}",
        f"MERGE INTO {name} t USING (SELECT 1) s ON true WHEN MATCHED THEN DELETE",
        f"ALTER TABLE {name} DISABLE TRIGGER ALL",
        f"ALTER TABLE {name} OWNER TO CURRENT_USER",
        f"CREATE INDEX ON {name} ({column})",
        f"CREATE RULE r AS ON INSERT TO {name} DO INSTEAD NOTHING",
        f"GRANT SELECT ON {name} TO CURRENT_USER",
        f"DROP TABLE {name} CASCADE",
    ):
        assert intruder.refused(statement) == DENIED, statement


def test_nor_the_pages_beside_the_tables(nurse: Intruder, observer: Administrator) -> None:
    """Large values lie in tables of their own, statistics and files hold samples and pages."""
    toast = observer.value(
        "SELECT reltoastrelid::regclass::text FROM pg_class WHERE oid = 'kotosilta.envelope_part'::regclass"
    )
    observer.rows("ANALYZE kotosilta.envelope_part, kotosilta.referral, kotosilta.move")
    assert nurse.refused(f"SELECT * FROM {toast}") == DENIED
    assert nurse.refused("SELECT * FROM pg_statistic") == DENIED
    assert nurse.rows("SELECT * FROM pg_stats WHERE schemaname = 'kotosilta'") == []
    assert (
        nurse.refused("SELECT pg_read_binary_file(pg_relation_filepath('kotosilta.envelope_part'))") == DENIED
    )
    assert nurse.refused("SELECT * FROM pg_ls_waldir()") == DENIED
    assert nurse.refused("SELECT lo_import('/etc/passwd')") == DENIED
    assert nurse.refused("COPY (SELECT 1) TO '/tmp/stolen'") == DENIED
    assert nurse.refused("COPY (SELECT 1) TO PROGRAM 'cat'") == DENIED
    assert nurse.refused("SELECT rolpassword FROM pg_authid") == DENIED


@pytest.fixture(scope="module")
def foreign(besieged: World) -> str:
    """A referral that is none of Sofia's."""
    return str(besieged.send("aino.laine", "tampere").referral_id)


class TestRowsOfOtherUnits:
    """Sofia's clinic has no part in what Aino's clinic sends to Tampere."""

    @pytest.mark.parametrize(
        "query",
        [
            "SELECT count(*) FROM kotosilta.referral WHERE id = '{id}'",
            "SELECT count(*) FROM kotosilta.move WHERE referral_id = '{id}'",
            "SELECT count(*) FROM kotosilta.referral TABLESAMPLE BERNOULLI (100) WHERE id = '{id}'",
            (
                "SELECT count(*) FROM ONLY kotosilta.referral WHERE ctid IN "
                "(SELECT ('(' || p || ',' || t || ')')::tid FROM generate_series(0, 9) p, generate_series(1, 40) t) "
                "AND id = '{id}'"
            ),
            (
                "SELECT count(*) FROM kotosilta.referral WHERE id = '{id}' "
                "AND (recipient_unit = ANY (ARRAY(SELECT kotosilta.my_units())) OR true)"
            ),
            # an error or a message for a row that is not hers would tell of it
            "SELECT count(*) FROM kotosilta.referral WHERE id = '{id}' AND priority::integer = 1",
            "SELECT count(*) FROM kotosilta.referral WHERE id = '{id}' AND 1 / (length(state) - length(state)) = 1",
            "SELECT count(*) FROM kotosilta.move WHERE referral_id = '{id}' AND encode(statement, 'hex')::int = 1",
        ],
    )
    def test_are_not_there(self, intruders: Intruders, foreign: str, query: str) -> None:
        intruder = intruders(FOREIGN)
        assert intruder.rows(query.format(id=foreign)) == [(0,)]

    @pytest.mark.xfail(
        strict=True,
        reason="comparisons of ids and times are leakproof, so they run before row security, and plans count what each "
        "filter removed; closed when headers are read through functions only",
    )
    @pytest.mark.parametrize("condition", ["id = '{id}'", "recipient_unit = '{unit}' AND closed_at IS NULL"])
    def test_are_not_told_of_by_a_plan(
        self, besieged: World, intruders: Intruders, foreign: str, condition: str
    ) -> None:
        """Asked for a row that is there and for one that is not, the same work must be seen."""
        plans = set()
        for row, unit in ((foreign, besieged.unit("tampere")), (UUID(int=1), UUID(int=2))):
            [(plan,)] = intruders(FOREIGN).rows(
                "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, BUFFERS OFF, SUMMARY OFF, FORMAT JSON) "
                f"SELECT 1 FROM kotosilta.referral WHERE {condition.format(id=row, unit=unit)}"
            )
            plans.add(json.dumps(plan).replace(str(row), "row").replace(str(unit), "unit"))
        assert len(plans) == 1

    def test_are_there_for_the_unit_itself(self, nurse: Intruder, foreign: str) -> None:
        for table, column in (("referral", "id"), ("move", "referral_id")):
            assert nurse.rows(f"SELECT count(*) FROM kotosilta.{table} WHERE {column} = %s", (foreign,)) == [
                (1,)
            ]

    def test_nothing_of_theirs_comes_out_by_any_copy(self, intruders: Intruders, foreign: str) -> None:
        intruder = intruders(FOREIGN)
        for source in (
            "kotosilta.referral",
            "(SELECT referral_id, statement FROM kotosilta.move)",
            "(SELECT query_to_xml('SELECT * FROM kotosilta.referral', true, false, ''))",
            "(SELECT schema_to_xml('kotosilta', true, false, ''))",
        ):
            try:
                with intruder.connection.cursor().copy(f"COPY {source} TO STDOUT".encode()) as copy:
                    out = b"".join(copy).decode()
            except psycopg.Error as error:
                assert error.sqlstate in (DENIED, NO_XML)  # noqa: PT017 - refused or filtered, either will do
                continue
            assert foreign not in out
            assert foreign.replace("-", "") not in out

    @pytest.mark.parametrize("table", ["referral", "move"])
    def test_row_security_cannot_be_switched_off(self, intruders: Intruders, table: str) -> None:
        with intruders(FOREIGN).connect() as connection:
            rows(connection, "SET row_security = off")
            assert (
                refused(connection, f"SELECT count(statement_timestamp()) FROM kotosilta.{table}") == DENIED
            )
            assert refused(connection, f"ALTER TABLE kotosilta.{table} DISABLE ROW LEVEL SECURITY") == DENIED
            assert refused(connection, f"DROP POLICY own_units ON kotosilta.{table}") == DENIED
            assert refused(connection, f"CREATE POLICY mine ON kotosilta.{table} USING (true)") == DENIED
        connection.close()

    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE kotosilta.referral SET recipient_unit = sender_unit",
            "UPDATE kotosilta.move SET refused = false",
            "DELETE FROM kotosilta.referral",
            "SELECT * FROM kotosilta.referral FOR SHARE",
            "SELECT undo_owner FROM kotosilta.move",
            "LOCK TABLE kotosilta.referral IN SHARE MODE",
        ],
    )
    def test_nor_may_she_write_or_lock_her_own(self, nurse: Intruder, statement: str) -> None:
        with nurse.connect() as connection, connection.transaction(force_rollback=True):
            assert refused(connection, statement) == DENIED
        connection.close()


@pytest.mark.parametrize("login", ["aino.laine", "pekka.virtanen"])
@pytest.mark.parametrize(
    "statement",
    [
        *(f"SET ROLE {role}" for role in ("ref_owner", "ref_api", "ref_member", "ref_auditor", "notary")),
        "SET ROLE postgres",
        'SET ROLE "ahmed.warsame"',
        "SET SESSION AUTHORIZATION postgres",
        'SET SESSION AUTHORIZATION "ahmed.warsame"',
        *(f"GRANT {role} TO CURRENT_USER" for role in ("ref_owner", "ref_api", "ref_administrator", "ref_notary")),
        "GRANT pg_read_all_data TO CURRENT_USER",
        'GRANT "ahmed.warsame" TO CURRENT_USER',
        *(f"ALTER ROLE CURRENT_USER {power}" for power in ("SUPERUSER", "CREATEROLE", "BYPASSRLS", "REPLICATION")),
        'ALTER ROLE "ahmed.warsame" RENAME TO "somebody.else"',
        'ALTER ROLE "ahmed.warsame" PASSWORD \'mine\'',
        "ALTER ROLE ref_api LOGIN",
        "ALTER GROUP ref_api ADD USER CURRENT_USER",
        "CREATE ROLE second LOGIN",
        "CREATE USER second IN ROLE ref_member",
        'DROP ROLE "ahmed.warsame"',
        "REASSIGN OWNED BY ref_owner TO CURRENT_USER",
        "UPDATE kotosilta.member SET role = 'triage_lead'",
        "INSERT INTO kotosilta.member VALUES (gen_random_uuid(), 'x', gen_random_uuid(), 'auditor', true)",
        "ALTER DEFAULT PRIVILEGES FOR ROLE ref_owner GRANT SELECT ON TABLES TO PUBLIC",
    ],
)  # fmt: skip
def test_nobody_becomes_somebody_else(intruders: Intruders, login: str, statement: str) -> None:
    with intruders(login).connect() as connection:
        assert refused(connection, statement) == DENIED
    connection.close()


@pytest.mark.parametrize("login", PEOPLE)
@pytest.mark.parametrize(
    "statement",
    [
        "SELECT pg_advisory_lock(1)",
        "SELECT pg_try_advisory_xact_lock_shared(1, 2)",
        "SELECT lo_create(0)",
        "SELECT lo_from_bytea(0, decode('00', 'hex'))",
        "SELECT loread(0, 1)",
        "SELECT pg_notify('kotosilta_head', '')",
        "SELECT pg_export_snapshot()",
        "SELECT pg_logical_emit_message(true, 'a', 'b')",
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity",
        "SELECT * FROM pg_prepared_xacts",
        "SELECT * FROM pg_locks",
        "DO $$ BEGIN NULL; END $$",
        "DO LANGUAGE sql $$ SELECT 1 $$",
        "CREATE TEMP TABLE mine (a integer)",
        "CREATE TEMP VIEW mine AS SELECT 1",
        "SELECT 1 AS a INTO TEMP mine",
        "CREATE TABLE mine (a integer)",
        "CREATE TABLE public.mine (a integer)",
        "CREATE TABLE kotosilta.mine (a integer)",
        "CREATE SCHEMA mine",
        "CREATE SCHEMA pg_catalog2",
        "CREATE DATABASE mine",
        "CREATE PUBLICATION mine FOR ALL TABLES",
        "CREATE EVENT TRIGGER mine ON ddl_command_start EXECUTE FUNCTION suppress_redundant_updates_trigger()",
        "ALTER SYSTEM SET fsync = off",
        "SET session_replication_role = replica",
        "SET log_statement = 'all'",
        "CHECKPOINT",
        "SELECT pg_switch_wal()",
        "SELECT pg_reload_conf()",
        "SELECT pg_create_logical_replication_slot('a', 'pgoutput')",
    ],
)
def test_nobody_gets_what_postgresql_gives_away(intruders: Intruders, login: str, statement: str) -> None:
    with intruders(login).connect() as connection:
        assert refused(connection, statement) == DENIED
    connection.close()


@pytest.mark.parametrize("database", ["postgres", "template1"])
def test_the_databases_that_come_with_the_server_are_closed(nurse: Intruder, database: str) -> None:
    """There nothing is hardened: temporary tables, large objects and advisory locks for every login."""
    with pytest.raises(psycopg.OperationalError, match="permission denied"):
        nurse.connect(database)
