"""What everybody may do: sign in, keys, directory, log head and tiles."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, text

from referral_app.database import calls, people_calls
from referral_app.database.schema import Group
from referral_app.errors import (
    BugError,
    DatabaseTooOldError,
    NotAllowedError,
    ProgramTooOldError,
    StateChangedError,
)
from referral_app.translog.leaf import Leaf
from referral_app.translog.statement import statement_hash
from tests.database_fixtures import Database
from tests.integration.by_hand import call, signed, statement_json
from tests.integration.kit import Kit, Person


@pytest.fixture(scope="module")
def kit(module_database: Database) -> Kit:
    return Kit(module_database)


def everybody(kit: Kit) -> list[Person]:
    return [kit.nurse, kit.worker, kit.lead, kit.auditor, kit.administrator]


def test_everybody_signs_in_and_finds_the_leaf(kit: Kit) -> None:
    for person in everybody(kit):
        statement = kit.statement(person, "sign_in", {})
        with person.engine.begin() as connection:
            at = calls.sign_in(connection, statement)
            assert calls.my_leaf(connection, statement_hash(statement.body)) is None
        kit.sequence()
        with person.engine.begin() as connection:
            found = calls.my_leaf(connection, statement_hash(statement.body))
        assert found is not None
        leaf = Leaf.decode(found.leaf)
        assert (leaf.body, leaf.signature, leaf.db_user, leaf.time) == (
            statement.body,
            statement.signature,
            person.login,
            at,
        )
        with kit.other_nurse.engine.begin() as connection:
            assert calls.my_leaf(connection, statement_hash(statement.body)) is None


@pytest.mark.parametrize("act", ["export", "print", "audit_view", "directory"])
def test_recorded_acts(kit: Kit, act: str) -> None:
    statement = kit.statement(kit.auditor, act, {"what": "audit_bundle"})
    with kit.auditor.engine.begin() as connection:
        calls.record_act(connection, statement)
    with pytest.raises(StateChangedError), kit.auditor.engine.begin() as connection:
        calls.record_act(connection, statement)


@pytest.mark.parametrize("act", ["submit", "read", "move", "grant", "sign_in"])
def test_acts_with_an_effect_are_not_merely_recorded(kit: Kit, act: str) -> None:
    with pytest.raises(BugError), kit.nurse.engine.begin() as connection:
        calls.record_act(connection, kit.statement(kit.nurse, act, {}))


def test_nobody_signs_in_for_another(kit: Kit) -> None:
    json = statement_json(kit.lead, "sign_in", {})
    assert call(kit, "worker", "sign_in", signed(json)) == "KS001"


def test_a_login_without_a_member_gets_nothing(kit: Kit) -> None:
    engine = kit.database.login("hostile", Group.MEMBER)
    assert_shut_out(engine)


def test_a_revoked_member_gets_nothing(database: Database) -> None:
    kit = Kit(database)
    kit.revoke(kit.nurse.user_id)
    assert_shut_out(kit.nurse.engine)
    kit.add_entry("user", kit.nurse.user_id, kit.user_data("nurse", kit.clinic, kit.nurse.role))
    with kit.nurse.engine.begin() as connection:
        calls.sign_in(connection, kit.statement(kit.nurse, "sign_in", {}))


def assert_shut_out(engine: Engine) -> None:
    functions: list[Any] = [
        calls.directory_entries,
        calls.my_key_blob,
        calls.my_grants,
        calls.log_head,
        lambda connection: calls.log_tiles(connection, [(0, 0)]),
        lambda connection: calls.my_leaf(connection, bytes(32)),
        people_calls.my_authority_grants,
    ]
    for function in functions:
        with pytest.raises(NotAllowedError), engine.begin() as connection:
            function(connection)
    with engine.begin() as connection:
        assert connection.execute(text("SELECT count(*) FROM kotosilta.referral")).scalar_one() == 0


def test_the_directory_comes_whole_and_in_order(kit: Kit) -> None:
    with kit.nurse.engine.begin() as connection:
        entries = calls.directory_entries(connection)
        rest = calls.directory_entries(connection, after=kit.version - 2)
    with kit.notary.begin() as connection:
        assert calls.directory_entries(connection) == entries
    assert [entry.version for entry in entries] == list(range(1, kit.version + 1))
    assert rest == entries[-2:]


def test_a_directory_of_several_pages_comes_whole(database: Database) -> None:
    kit = Kit(database)
    with database.superuser.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO kotosilta.directory_entry (version, body, signature, entry_hash, at) "
                "SELECT n, '{}', decode(repeat('00', 64), 'hex'), sha256(''), now() FROM generate_series(:a, 2500) n"
            ),
            {"a": kit.version + 1},
        )
    with kit.nurse.engine.begin() as connection:
        assert [entry.version for entry in calls.directory_entries(connection)] == list(range(1, 2501))


def test_key_blobs_are_ones_own(kit: Kit) -> None:
    for person in everybody(kit):
        with person.engine.begin() as connection:
            assert calls.my_key_blob(connection) is None
            store(kit, person, person.login.encode(), connection)
            store(kit, person, b"new " + person.login.encode(), connection)
    for person in everybody(kit):
        assert blob_of(person) == b"new " + person.login.encode()


def store(kit: Kit, person: Person, blob: bytes, connection: Connection) -> None:
    subject = {"blob": hashlib.sha256(blob).hexdigest()}
    calls.store_key_blob(connection, kit.statement(person, "passphrase", subject), blob)


def blob_of(person: Person) -> bytes | None:
    with person.engine.begin() as connection:
        return calls.my_key_blob(connection)


def test_a_new_passphrase_counts_at_once_and_is_taken_back_when_refused(database: Database) -> None:
    """Whoever stole the login's password alone cannot lock its owner out."""
    kit = Kit(database)
    for blob, verdict in ((b"first", "accepted"), (b"forged", "refused.signature"), (b"second", "accepted")):
        with kit.nurse.engine.begin() as connection:
            store(kit, kit.nurse, blob, connection)
        assert blob_of(kit.nurse) == blob
        kit.sequence(lambda row, verdict=verdict: verdict)  # type: ignore[misc]
    assert blob_of(kit.nurse) == b"second"
    with kit.nurse.engine.begin() as connection:
        store(kit, kit.nurse, b"forged", connection)
        store(kit, kit.nurse, b"forged again", connection)
    kit.sequence(lambda row: "refused.signature")
    assert blob_of(kit.nurse) == b"second"
    with database.superuser.connect() as connection:
        [stored] = connection.execute(text("SELECT blob FROM kotosilta.key_blob")).scalars()
    assert stored == b"second"


@pytest.mark.parametrize("blob", [None, b"", bytes(4097), b"another"])
def test_key_blobs_that_are_refused(kit: Kit, blob: bytes | None) -> None:
    named = blob if blob and len(blob) > 4096 else b""
    json = statement_json(kit.nurse, "passphrase", {"blob": hashlib.sha256(named).hexdigest()})
    assert call(kit, "nurse", "store_key_blob", {**signed(json), "blob": blob}) == "KS003"


def test_the_head_and_the_tiles_prove_themselves(kit: Kit) -> None:
    kit.submit()
    kit.sequence()
    with kit.nurse.engine.begin() as connection:
        head = calls.log_head(connection)
        tiles = calls.log_tiles(connection, [(0, 0), (0, 7), (0, 0)])
        assert calls.log_tiles(connection, []) == {}
    assert (head.size, head.root) == (kit.tree.head().size, kit.tree.head().root)
    assert head.checkpoint == f"checkpoint {head.size}"
    assert tiles.keys() == {(0, 0)}
    assert len(tiles[0, 0]) == 32 * min(head.size, 256)


@pytest.mark.parametrize(
    ("levels", "indexes"),
    [(None, None), ([0], None), ([0], [0, 1]), ([None], [0]), ([[0]], [[0]]), ([0] * 4097, [0] * 4097)],
)
def test_tile_lists_that_are_refused(kit: Kit, levels: Any, indexes: Any) -> None:
    assert call(kit, "nurse", "log_tiles", {"levels": levels, "indexes": indexes}) == "KS003"


def test_the_schema_is_of_the_version_the_program_expects(database: Database) -> None:
    engine = database.login("nurse", Group.MEMBER)
    with engine.begin() as connection:
        calls.check_schema(connection)
    for version, error in (
        (calls.SCHEMA_VERSION - 1, DatabaseTooOldError),
        (calls.SCHEMA_VERSION + 1, ProgramTooOldError),
    ):
        with database.superuser.begin() as connection:
            connection.execute(
                text(
                    "CREATE OR REPLACE FUNCTION kotosilta.schema_version() RETURNS integer LANGUAGE sql IMMUTABLE "
                    f"SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS 'SELECT {version}'"
                )
            )
        with pytest.raises(error), engine.begin() as connection:
            calls.check_schema(connection)


def test_an_empty_database_is_told_apart(database: Database) -> None:
    engine = database.login("nurse", Group.MEMBER)
    with database.superuser.begin() as connection:
        connection.execute(text("DROP SCHEMA kotosilta CASCADE"))
    with pytest.raises(DatabaseTooOldError), engine.begin() as connection:
        calls.check_schema(connection)
