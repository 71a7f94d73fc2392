"""The migrations: up, down and up again, the same as installed at once, and in step with the domain."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, inspect, text
from sqlalchemy.dialects import postgresql

from referral_app.database import calls, models, schema
from referral_app.database.embedded import EmbeddedServer
from referral_app.domain.codes import LegalBasis, Priority
from referral_app.domain.lifecycle import CLOSED_STATES, LOCKED_STATES, RULES, State
from referral_app.domain.retention import RETENTION_DAYS
from referral_app.domain.roles import Role
from referral_app.errors import NotAllowedError
from tests.database_fixtures import Database
from tests.migrations.catalog import catalog


@pytest.fixture
def empty(server: EmbeddedServer) -> Iterator[Engine]:
    """The superuser on a database that nobody has installed anything in."""
    server.create_database("empty")
    engine = server.superuser_engine("empty")
    yield engine
    engine.dispose()
    owner = server.superuser_engine()
    with owner.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("DROP DATABASE empty WITH (FORCE)"))
    owner.dispose()


def schemas(engine: Engine) -> set[str]:
    return set(inspect(engine).get_schema_names())


def test_every_revision_goes_up_down_and_up_again(empty: Engine, database: Database) -> None:
    schema.install(empty)
    first = catalog(empty)
    for revision in reversed(("base", *schema.revisions()[:-1])):
        schema.downgrade(empty, revision)
    assert "kotosilta" not in schemas(empty)
    schema.install(empty)
    assert catalog(empty) == first == catalog(database.superuser)


def test_installing_again_changes_nothing(empty: Engine) -> None:
    schema.install(empty)
    first = catalog(empty)
    schema.install(empty)
    assert catalog(empty) == first


def test_a_downgrade_leaves_nothing_of_ours_but_the_roles(empty: Engine) -> None:
    schema.install(empty)
    schema.downgrade(empty)
    with empty.connect() as connection:
        owned = connection.execute(
            text("SELECT count(*) FROM pg_class WHERE relowner IN ('ref_owner'::regrole, 'ref_api'::regrole)")
        ).scalar_one()
        functions = connection.execute(
            text("SELECT count(*) FROM pg_proc WHERE proowner IN ('ref_owner'::regrole, 'ref_api'::regrole)")
        ).scalar_one()
    assert (owned, functions) == (0, 0)


def test_a_failed_upgrade_leaves_nothing_behind(empty: Engine) -> None:
    with empty.begin() as connection:
        connection.execute(text("CREATE SCHEMA kotosilta"))
        connection.execute(text("CREATE TABLE kotosilta.mine (a int)"))
    with pytest.raises(Exception, match="bug"):
        schema.install(empty)
    with empty.connect() as connection:
        tables = connection.execute(
            text("SELECT relname FROM pg_class WHERE relnamespace = 'kotosilta'::regnamespace")
        ).scalars()
        assert list(tables) == ["mine"]


def test_only_a_superuser_installs(database: Database) -> None:
    engine = database.login("nurse", schema.Group.MEMBER)
    with pytest.raises(NotAllowedError):
        schema.install(engine)


def test_the_program_expects_the_newest_schema(database: Database) -> None:
    with database.superuser.connect() as connection:
        version = connection.execute(text("SELECT kotosilta.schema_version()")).scalar_one()
    assert version == calls.SCHEMA_VERSION == len(schema.revisions())


# --- in step with the domain ---------------------------------------------------------------------------


def test_states_are_the_domains(database: Database) -> None:
    with database.superuser.connect() as connection:
        rows = connection.execute(text("SELECT * FROM kotosilta.state ORDER BY rank")).all()
    assert [tuple(row) for row in rows] == [
        (state.value, rank, state in CLOSED_STATES, state in LOCKED_STATES, RETENTION_DAYS.get(state))
        for rank, state in enumerate(State)
        if state is not State.DRAFT
    ]


def test_rules_are_the_domains(database: Database) -> None:
    with database.superuser.connect() as connection:
        rows = connection.execute(text("SELECT * FROM kotosilta.move_rule")).all()
    assert len(rows) == len({tuple(row) for row in rows})
    assert {tuple(row) for row in rows} == {
        (
            rule.source.value,
            rule.target.value,
            rule.side.value,
            role.value,
            rule.needs_note,
            rule.needs_owner,
            rule.needs_due,
            rule.implied,
        )
        for rule in RULES
        for role in rule.roles
    }


@pytest.mark.parametrize(
    ("table", "column", "values"),
    [
        ("member", "role", {role.value for role in Role}),
        ("referral", "priority", {priority.value for priority in Priority}),
        ("referral", "legal_basis", {basis.value for basis in LegalBasis}),
    ],
)
def test_codes_are_the_domains(database: Database, table: str, column: str, values: set[str]) -> None:
    with database.superuser.connect() as connection:
        checks = connection.execute(
            text(
                "SELECT pg_get_constraintdef(oid) FROM pg_constraint "
                "WHERE conrelid = CAST(:table AS regclass) AND contype = 'c'"
            ),
            {"table": f"kotosilta.{table}"},
        ).scalars()
        [check] = [check for check in checks if f"({column} = ANY" in check]
    assert set(check.split("'")[1::2]) == values


def test_the_models_are_the_tables(database: Database) -> None:
    inspector = inspect(database.superuser)
    for table in models.metadata.sorted_tables:
        stored = {column["name"]: column for column in inspector.get_columns(table.name, schema="kotosilta")}
        for column in table.columns:
            assert column.name in stored
            compiled = stored[column.name]["type"].compile(dialect=postgresql.dialect())
            right = compiled.partition(" COLLATE")[0]
            assert column.type.compile(dialect=postgresql.dialect()) == right, column
            assert column.nullable == stored[column.name]["nullable"], column
        key = inspector.get_pk_constraint(table.name, schema="kotosilta")["constrained_columns"]
        assert [column.name for column in table.primary_key] == key


def test_members_may_select_every_column_of_the_models(database: Database) -> None:
    engine = database.login("nurse", schema.Group.MEMBER)
    with engine.connect() as connection:
        for table in models.metadata.sorted_tables:
            assert connection.execute(table.select()).all() == []
