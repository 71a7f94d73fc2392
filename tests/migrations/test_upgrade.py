"""Updating a database that an earlier program installed, and programs of other versions meeting it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from importlib import resources
from pathlib import Path
from uuid import UUID

import pytest
from alembic import command
from sqlalchemy import Engine, text

from referral_app.config import Config
from referral_app.database import schema
from referral_app.database.embedded import EmbeddedServer
from referral_app.database.engine import driver_of
from referral_app.database.schema import Group, Upgrade
from referral_app.errors import DatabaseTooOldError, NotAllowedError, NotFoundError, ProgramTooOldError
from referral_app.services.settings_file import write_settings
from tests.database_fixtures import Database
from tests.migrations.catalog import catalog

UNIT = UUID(int=7)
MADE = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
FIRST_TABLES = "ec67035aa2c0967c20d2f82a1063ff9b20adc17d92cf6d80f9ebb29cd34330a5"
LAST = schema.revisions()[-1]
NEXT = f"""
from alembic import op
revision = "9999"
down_revision = "{LAST}"
branch_labels = None
depends_on = None
def upgrade():
    op.execute("ALTER TABLE kotosilta.unit ADD COLUMN phone text")
def downgrade():
    op.execute("ALTER TABLE kotosilta.unit DROP COLUMN phone")
"""
AS_LEFT = f"""
INSERT INTO kotosilta.organisation VALUES (gen_random_uuid(), 'municipality', '837', true);
INSERT INTO kotosilta.unit (id, organisation_id, receives, active)
    SELECT '{UNIT}', id, true, true FROM kotosilta.organisation;
INSERT INTO kotosilta.unit_key VALUES ('{UNIT}', 1, decode(repeat('00', 16), 'hex'));
INSERT INTO kotosilta.directory_entry VALUES (1, convert_to(json_build_object(
        'kind', 'unit_key', 'subject', '{UNIT.hex}', 'data', json_build_object('epoch', 1))::text, 'UTF8'),
    decode(repeat('00', 64), 'hex'), decode(repeat('00', 32), 'hex'), '{MADE.isoformat()}');
CREATE FUNCTION kotosilta.my_leaf(bytea) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION kotosilta.schema_version() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION kotosilta.long_gone() RETURNS integer LANGUAGE sql AS 'SELECT 1';
GRANT SELECT ON kotosilta.key_blob TO ref_member;
"""


@pytest.fixture
def old(server: EmbeddedServer) -> Iterator[Engine]:
    """The superuser on a database with a unit and its key, as the first program left it: the tables of its revision;
    functions that did something else, took other arguments or are gone today; rights that nobody has today.
    """
    server.create_database("old")
    engine = server.superuser_engine("old")
    with engine.begin() as connection:
        command.upgrade(schema._alembic(connection), "0001")
        driver_of(connection).execute(AS_LEFT.encode())
    yield engine
    engine.dispose()
    owner = server.superuser_engine()
    with owner.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("DROP DATABASE old WITH (FORCE)"))
    owner.dispose()


@contextmanager
def next_program(folder: Path, revision: str = NEXT) -> Iterator[None]:
    """The program that comes after this one: with a further revision."""
    migrations = folder / "migrations"
    shutil.copytree(schema._MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    (migrations / "versions" / "9999_next.py").write_text(revision, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "_MIGRATIONS", migrations)
        yield


def keys(engine: Engine) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT unit_id, epoch, made_at FROM kotosilta.unit_key")).all()
    return [tuple(row) for row in rows]


def test_an_old_database_becomes_like_a_new_one_and_keeps_what_it_holds(
    old: Engine, database: Database
) -> None:
    assert catalog(old) != catalog(database.superuser)
    assert schema.upgrade(old) == Upgrade("0001", LAST, changed=True)
    assert catalog(old) == catalog(database.superuser)
    assert keys(old) == [(UNIT, 1, MADE)]
    assert schema.upgrade(old) == Upgrade(LAST, LAST, changed=False)
    assert catalog(old) == catalog(database.superuser)


def test_groups_that_earlier_administrators_gave_are_given_by_who_can_take_them_back(
    database: Database,
) -> None:
    """The members whom one brought in keep theirs when what the administrator may hand on goes."""
    made = (
        'CREATE ROLE "old.chief" LOGIN CREATEROLE; CREATE ROLE "old.second" LOGIN; CREATE ROLE "old.nurse" LOGIN; '
        'GRANT ref_administrator, ref_member TO "old.chief" WITH ADMIN TRUE; '
        'GRANT ref_administrator, ref_member TO "old.second" WITH ADMIN TRUE GRANTED BY "old.chief"; '
        'GRANT ref_member TO "old.second" WITH INHERIT FALSE GRANTED BY "old.chief"; '
        'GRANT ref_member TO "old.nurse" GRANTED BY "old.second"'
    )
    found = (
        "SELECT r.rolname, g.rolname, o.rolname, m.admin_option FROM pg_auth_members m "
        "JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles r ON r.oid = m.member "
        "JOIN pg_roles o ON o.oid = m.grantor WHERE left(r.rolname, 4) = 'old.' ORDER BY 1, 2"
    )
    with database.superuser.begin() as connection:
        connection.exec_driver_sql(made)
    schema.upgrade(database.superuser)
    with database.superuser.begin() as connection:
        rows = [tuple(row) for row in connection.exec_driver_sql(found).all()]
        connection.exec_driver_sql('DROP ROLE "old.nurse"; DROP ROLE "old.second"; DROP ROLE "old.chief"')
    assert ("old.nurse", "ref_member", "ref_logins", False) in rows
    assert ("old.chief", "ref_administrator", "ref_logins", False) in rows
    assert {(grantor, hands_on) for _, _, grantor, hands_on in rows} == {("ref_logins", False)}
    assert ("old.second", "ref_member", "ref_logins", False) not in rows, "it was for handing on only"


def test_functions_that_somebody_changed_are_made_anew(database: Database) -> None:
    before = catalog(database.superuser)
    with database.superuser.begin() as connection:
        connection.exec_driver_sql(
            "CREATE OR REPLACE FUNCTION kotosilta.my_key_blob() RETURNS bytea LANGUAGE sql AS 'SELECT NULL::bytea'"
        )
    assert schema.upgrade(database.superuser) == Upgrade(LAST, LAST, changed=True)
    assert catalog(database.superuser) == before


def test_a_further_revision_changes_tables_and_the_old_program_then_keeps_off(
    old: Engine, database: Database, tmp_path: Path
) -> None:
    with next_program(tmp_path):
        assert schema.revisions()[-2:] == (LAST, "9999")
        assert schema.upgrade(old) == Upgrade("0001", "9999", changed=True)
    with old.connect() as connection:
        assert connection.execute(text("SELECT phone FROM kotosilta.unit")).all() == [(None,)]
    newer = catalog(old)
    assert newer["functions"] == catalog(database.superuser)["functions"]
    for step in (schema.upgrade, schema.install):
        with pytest.raises(ProgramTooOldError):
            step(old)
    assert catalog(old) == newer


def test_an_upgrade_that_fails_changes_nothing(old: Engine, tmp_path: Path) -> None:
    before = catalog(old)
    broken = NEXT.replace("kotosilta.unit ADD", "kotosilta.no_such ADD")
    with next_program(tmp_path, broken), pytest.raises(DatabaseTooOldError):  # no such table
        schema.upgrade(old)
    assert catalog(old) == before


def test_nothing_is_upgraded_where_nothing_is(server: EmbeddedServer) -> None:
    server.create_database("nothing")
    engine = server.superuser_engine("nothing")
    with pytest.raises(NotFoundError):
        schema.upgrade(engine)
    engine.dispose()


def test_only_a_superuser_upgrades(database: Database) -> None:
    before = catalog(database.superuser)
    with pytest.raises(NotAllowedError):
        schema.upgrade(database.login("nurse", Group.MEMBER))
    assert catalog(database.superuser) == before


def test_the_first_revision_is_what_was_installed() -> None:
    """There are databases that were made with these files. Change tables, indexes and codes by a new revision."""
    folder = resources.files("referral_app.database") / "sql"
    files = sorted(file.name for file in folder.iterdir() if file.name.startswith("0"))
    content = b"".join((folder / name).read_bytes() for name in files)
    assert sha256(content).hexdigest() == FIRST_TABLES


class TestTheCommand:
    """`kotosilta admin upgrade` says in a sentence what it did."""

    def run(self, server: EmbeddedServer, folder: Path, name: str = "old") -> tuple[int, str]:
        config = folder / "kotosilta.toml"
        write_settings(config, Config(server.settings(name), bytes(32), "log.example.fi/koto", folder))
        password = server._data_dir / "superuser-password"
        done = subprocess.run(
            [
                *(sys.executable, "-m", "referral_app", "--config", config),
                *("admin", "upgrade", "--superuser-password-file", password),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr

    def test_on_an_old_database_and_again(self, server: EmbeddedServer, old: Engine, tmp_path: Path) -> None:
        assert self.run(server, tmp_path) == (0, f"The database was brought from version 0001 to {LAST}.\n")
        current = f"The database is of version {LAST} already, and up to date.\n"
        assert self.run(server, tmp_path) == (0, current)

    def test_on_one_whose_functions_alone_are_old(
        self, server: EmbeddedServer, old: Engine, tmp_path: Path
    ) -> None:
        schema.upgrade(old)
        with old.begin() as connection:
            connection.exec_driver_sql("DROP FUNCTION kotosilta.my_leaf")
        said = f"The database was of version {LAST} already; its functions were brought up to date.\n"
        assert self.run(server, tmp_path) == (0, said)

    def test_on_a_newer_one(self, server: EmbeddedServer, old: Engine, tmp_path: Path) -> None:
        with old.begin() as connection:
            connection.execute(text("UPDATE public.alembic_version SET version_num = '9999'"))
        status, said = self.run(server, tmp_path)
        assert status == 1
        assert "newer version than this program" in said

    def test_on_an_empty_one(self, server: EmbeddedServer, tmp_path: Path) -> None:
        server.create_database("bare")
        status, said = self.run(server, tmp_path, "bare")
        assert status == 1
        assert "there is no service in this database" in said
