"""A real PostgreSQL for the tests: one server a run, a fresh database from a template where a test wants one.

Fixtures: `server` (session; may be stopped with `immediate` and started again), `database` (a fresh one for
each test), `module_database` (one for a module). Login roles belong to the whole server: a name keeps the
group it was first made with.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import Connection, Engine, text

from referral_app.config import DatabaseSettings
from referral_app.database.embedded import EmbeddedServer
from referral_app.database.engine import open_engine
from referral_app.database.schema import Group, create_login, install, restrict_database

TEMPLATE = "kotosilta_template"
_SETTINGS = {
    "max_prepared_transactions": "8",
    "max_connections": "60",
    "fsync": "off",  # the tests crash the server, never the machine
    "scram_iterations": "16",
    "log_min_messages": "warning",
}
_numbers = count(1)
_groups_of_logins: dict[str, Group] = {}


class Database:
    """One database with the whole schema, empty of people. Not thread-safe."""

    def __init__(self, server: EmbeddedServer, name: str) -> None:
        self.server = server
        self.name = name
        self.superuser = server.superuser_engine(name)
        self._engines: dict[str, Engine] = {}

    @property
    def settings(self) -> DatabaseSettings:
        """Where it is."""
        return self.server.settings(self.name)

    def login(self, login: str, group: Group) -> Engine:
        """An engine of this login, which is made in `group` when the server does not know it."""
        if login not in _groups_of_logins:
            with self.superuser.begin() as connection:
                create_login(connection, login, password_of(login), group)
                unbind(connection, login)
            _groups_of_logins[login] = group
        assert _groups_of_logins[login] is group
        if login not in self._engines:
            self._engines[login] = open_engine(self.settings, login, password_of(login))
        return self._engines[login]

    @contextmanager
    def driver(self, login: str) -> Iterator[psycopg.Connection[tuple[object, ...]]]:
        """A bare connection of a login that exists, for SQL written by hand; autocommit."""
        settings = self.settings
        with psycopg.connect(
            host=settings.host,
            port=settings.port,
            dbname=settings.name,
            user=login,
            password=password_of(login),
            autocommit=True,
        ) as connection:
            yield connection

    def set_clock(self, at: datetime | None) -> None:
        """Let `kotosilta.server_now()` stand at a time; None lets it run again."""
        body = "SELECT clock_timestamp()" if at is None else f"SELECT '{at.isoformat()}'::timestamptz"
        with self.superuser.begin() as connection:
            connection.execute(
                text(
                    "CREATE OR REPLACE FUNCTION kotosilta.server_now() RETURNS timestamptz LANGUAGE sql "
                    f"STABLE SET search_path = pg_catalog, pg_temp AS $body${body}$body$"
                )
            )

    def disconnect(self) -> None:
        """Drop all pooled connections, as after a crash of the server."""
        self.superuser.dispose()
        for engine in self._engines.values():
            engine.dispose()

    def drop(self) -> None:
        """Remove it."""
        self.disconnect()
        with _administering(self.server) as driver:
            driver.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(self.name)))


def unbind(connection: Connection, login: str) -> None:
    """Let a login connect as often as it likes. PostgreSQL counts the connections of a role over all databases of a
    server: where one login stands for people of many services, the limit of one service would hit by chance.
    """
    connection.execute(text(f'ALTER ROLE "{login}" CONNECTION LIMIT -1'))


def password_of(login: str) -> str:
    """The database password of every login that the fixtures make."""
    return f"password of {login}"


@contextmanager
def new_database(server: EmbeddedServer, template: str = TEMPLATE) -> Iterator[Database]:
    """A copy of a template for as long as the block lasts."""
    name = f"kotosilta_{next(_numbers)}"
    server.create_database(name, template)
    database = Database(server, name)
    with database.superuser.begin() as connection:
        restrict_database(connection)
    yield database
    database.drop()


@contextmanager
def new_server(settings: dict[str, str] | None = None) -> Iterator[EmbeddedServer]:
    """A server of its own in a folder that the server's user may pass through."""
    folder = Path(tempfile.mkdtemp(prefix="kotosilta-test-"))
    folder.chmod(0o711)
    server = EmbeddedServer(folder, {**_SETTINGS, **(settings or {})})
    server.start()
    yield server
    server.stop()
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def server() -> Iterator[EmbeddedServer]:
    """The run's PostgreSQL, with the schema installed in a template database."""
    with new_server() as running:
        running.create_database(TEMPLATE)
        engine = running.superuser_engine(TEMPLATE)
        install(engine)
        engine.dispose()
        yield running


@pytest.fixture
def database(server: EmbeddedServer) -> Iterator[Database]:
    """A fresh database for one test."""
    with new_database(server) as fresh:
        yield fresh


@pytest.fixture(scope="module")
def module_database(server: EmbeddedServer) -> Iterator[Database]:
    """A fresh database for one module's tests."""
    with new_database(server) as fresh:
        yield fresh


@contextmanager
def _administering(server: EmbeddedServer) -> Iterator[psycopg.Connection[object]]:
    engine = server.superuser_engine()
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        driver = connection.connection.driver_connection
        assert isinstance(driver, psycopg.Connection)
        yield driver
    engine.dispose()
