"""The embedded server: nobody gets in without a password, and it comes back with its data."""

from __future__ import annotations

import logging
import stat
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from referral_app.database.embedded import EmbeddedServer
from referral_app.errors import DatabaseUnreachableError
from tests.database_fixtures import new_server


@pytest.fixture(scope="module")
def own() -> Iterator[EmbeddedServer]:
    with new_server({"work_mem": "3MB"}) as server:
        yield server


def folder_of(server: EmbeddedServer) -> Path:
    return Path(server.settings().host)


def test_everybody_needs_a_password(own: EmbeddedServer) -> None:
    settings = own.settings("postgres")
    for user in ("postgres", "root", "pgserver"):
        with pytest.raises(psycopg.OperationalError, match="password"):
            psycopg.connect(host=settings.host, port=settings.port, dbname=settings.name, user=user)
    rules = [
        line.split()
        for line in (folder_of(own) / "pg_hba.conf").read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    assert rules
    assert {rule[-1] for rule in rules} == {"scram-sha-256"}


def test_it_listens_on_no_network_address(own: EmbeddedServer) -> None:
    engine = own.superuser_engine()
    with engine.connect() as connection:
        assert connection.execute(text("SHOW listen_addresses")).scalar_one() == ""
        assert connection.execute(text("SHOW password_encryption")).scalar_one() == "scram-sha-256"
        assert connection.execute(text("SHOW work_mem")).scalar_one() == "3MB"
        assert connection.execute(text("SHOW server_encoding")).scalar_one() == "UTF8"
    engine.dispose()


def test_the_superusers_password_is_for_the_owner_alone(own: EmbeddedServer) -> None:
    folder = folder_of(own).parent
    mode = stat.S_IMODE((folder / "superuser-password").stat().st_mode)
    assert mode == 0o600
    assert not (folder / "initial-password").exists()
    assert stat.S_IMODE(folder_of(own).stat().st_mode) == 0o700


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_data_survive_a_stop_of_either_kind(own: EmbeddedServer, mode: str) -> None:
    name = f"kept_{mode}"
    own.create_database(name)
    engine = own.superuser_engine(name)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE kept (a int)"))
        connection.execute(text("INSERT INTO kept VALUES (7)"))
    own.stop("immediate" if mode == "immediate" else "fast")
    own.stop()
    with pytest.raises(Exception, match="failed"):
        engine.connect()
    engine.dispose()
    own.start()
    own.create_database(name)
    engine = own.superuser_engine(name)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT a FROM kept")).scalar_one() == 7
    engine.dispose()


def test_another_program_finds_the_cluster_of_an_earlier_one(own: EmbeddedServer) -> None:
    own.create_database("earlier")
    own.stop()
    later = EmbeddedServer(folder_of(own).parent, {"work_mem": "5MB"})
    later.start()
    engine = later.superuser_engine("earlier")
    with engine.connect() as connection:
        assert connection.execute(text("SHOW work_mem")).scalar_one() == "5MB"
    engine.dispose()
    later.stop()
    own.start()


def test_a_server_that_was_not_started_has_no_settings(tmp_path: Path) -> None:
    server = EmbeddedServer(tmp_path)
    server.stop()
    with pytest.raises(DatabaseUnreachableError):
        server.settings()


def test_a_cluster_that_cannot_start_is_told(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL)
    with new_server() as server:
        server.stop()
        broken = EmbeddedServer(folder_of(server).parent, {"max_connections": "many"})
        with pytest.raises(DatabaseUnreachableError):
            broken.start()
        (folder_of(server) / "PG_VERSION").write_text("9\n")
        other_version = EmbeddedServer(folder_of(server).parent)
        with pytest.raises(DatabaseUnreachableError):
            other_version.start()
