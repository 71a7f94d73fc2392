"""Updating a database that an earlier program installed, and programs of other versions meeting it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from importlib import resources
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from referral_app.config import Config
from referral_app.database import schema
from referral_app.database.embedded import EmbeddedServer
from referral_app.database.schema import Group, Upgrade
from referral_app.errors import DatabaseTooOldError, NotAllowedError, NotFoundError, ProgramTooOldError
from referral_app.services.settings_file import write_settings
from tests.database_fixtures import Database
from tests.migrations.catalog import catalog

FIRST_TABLES = "ec67035aa2c0967c20d2f82a1063ff9b20adc17d92cf6d80f9ebb29cd34330a5"
SECOND = """
from alembic import op
revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None
def upgrade():
    op.execute("ALTER TABLE kotosilta.unit ADD COLUMN phone text")
def downgrade():
    op.execute("ALTER TABLE kotosilta.unit DROP COLUMN phone")
"""


@pytest.fixture
def old(server: EmbeddedServer) -> Iterator[Engine]:
    """The superuser on a database with one organisation, as an earlier program left it: functions that did something
    else, took other arguments or are gone today, and rights that nobody has today.
    """
    server.create_database("old")
    engine = server.superuser_engine("old")
    schema.install(engine)
    with engine.begin() as connection:
        for statement in (
            "INSERT INTO kotosilta.organisation VALUES (gen_random_uuid(), 'municipality', '837', true)",
            "DROP FUNCTION kotosilta.my_leaf(bytea)",
            "CREATE FUNCTION kotosilta.my_leaf(bytea) RETURNS integer LANGUAGE sql AS 'SELECT 1'",
            "CREATE OR REPLACE FUNCTION kotosilta.schema_version() RETURNS integer LANGUAGE sql AS 'SELECT 0'",
            "CREATE FUNCTION kotosilta.long_gone() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
            "GRANT SELECT ON kotosilta.key_blob TO ref_member",
        ):
            connection.execute(text(statement))
    yield engine
    engine.dispose()
    owner = server.superuser_engine()
    with owner.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("DROP DATABASE old WITH (FORCE)"))
    owner.dispose()


@contextmanager
def next_program(folder: Path, revision: str = SECOND) -> Iterator[None]:
    """The program that comes after this one: with a second revision."""
    migrations = folder / "migrations"
    shutil.copytree(schema._MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    (migrations / "versions" / "0002_second.py").write_text(revision, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "_MIGRATIONS", migrations)
        yield


def organisations(engine: Engine) -> int:
    with engine.connect() as connection:
        count: int = connection.execute(text("SELECT count(*) FROM kotosilta.organisation")).scalar_one()
    return count


def test_an_old_database_becomes_like_a_new_one_and_keeps_what_it_holds(
    old: Engine, database: Database
) -> None:
    assert catalog(old) != catalog(database.superuser)
    assert schema.upgrade(old) == Upgrade("0001", "0001", changed=True)
    assert catalog(old) == catalog(database.superuser)
    assert organisations(old) == 1
    assert schema.upgrade(old) == Upgrade("0001", "0001", changed=False)
    assert catalog(old) == catalog(database.superuser)


def test_a_second_revision_changes_tables_and_the_old_program_then_keeps_off(
    old: Engine, database: Database, tmp_path: Path
) -> None:
    with next_program(tmp_path):
        assert schema.revisions() == ("0001", "0002")
        assert schema.upgrade(old) == Upgrade("0001", "0002", changed=True)
    with old.connect() as connection:
        assert connection.execute(text("SELECT phone FROM kotosilta.unit")).all() == []
    assert organisations(old) == 1
    newer = catalog(old)
    assert newer["functions"] == catalog(database.superuser)["functions"]
    for step in (schema.upgrade, schema.install):
        with pytest.raises(ProgramTooOldError):
            step(old)
    assert catalog(old) == newer


def test_an_upgrade_that_fails_changes_nothing(old: Engine, tmp_path: Path) -> None:
    before = catalog(old)
    broken = SECOND.replace("kotosilta.unit ADD", "kotosilta.no_such ADD")
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
        assert self.run(server, tmp_path) == (
            0,
            "The database was of version 0001 already; its functions were brought up to date.\n",
        )
        assert self.run(server, tmp_path) == (
            0,
            "The database is of version 0001 already, and up to date.\n",
        )

    def test_on_a_newer_one(self, server: EmbeddedServer, old: Engine, tmp_path: Path) -> None:
        with old.begin() as connection:
            connection.execute(text("UPDATE public.alembic_version SET version_num = '0099'"))
        status, said = self.run(server, tmp_path)
        assert status == 1
        assert "newer version than this program" in said

    def test_on_an_empty_one(self, server: EmbeddedServer, tmp_path: Path) -> None:
        server.create_database("bare")
        status, said = self.run(server, tmp_path, "bare")
        assert status == 1
        assert "there is no service in this database" in said
