"""Connections that fail, break or wait too long: each ends in its own error, and the next try works."""

from __future__ import annotations

import dataclasses
import socket
import threading
from pathlib import Path

import pytest
from sqlalchemy import text

from referral_app.config import DatabaseSettings
from referral_app.database import calls
from referral_app.database.engine import driver_of, open_engine, translate_errors
from referral_app.database.schema import Group, create_login
from referral_app.errors import (
    BugError,
    DatabaseTooOldError,
    DatabaseUnreachableError,
    KotosiltaError,
    NotAllowedError,
    NotaryNotAnsweringError,
    NotFoundError,
    StateChangedError,
    WrongPassphraseError,
)
from tests.database_fixtures import Database, password_of
from tests.integration.kit import Kit


@pytest.fixture(scope="module")
def kit(module_database: Database) -> Kit:
    return Kit(module_database)


def connect(settings: DatabaseSettings, login: str = "nurse", password: str | None = None) -> None:
    engine = open_engine(settings, login, password_of(login) if password is None else password)
    try:
        with translate_errors(), engine.connect() as connection:
            connection.execute(text("SELECT 1"))
    finally:
        engine.dispose()


def test_a_wrong_password_and_an_unknown_login_are_the_same(kit: Kit) -> None:
    for login, password in (("nurse", "wrong"), ("nobody.here", "password"), ("nurse", "")):
        with pytest.raises(WrongPassphraseError):
            connect(kit.database.settings, login, password)


def test_an_absent_database_is_unreachable(kit: Kit) -> None:
    with pytest.raises(DatabaseUnreachableError):
        connect(dataclasses.replace(kit.database.settings, name="absent"))


def test_a_socket_that_nobody_listens_on(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnreachableError):
        connect(DatabaseSettings(host=str(tmp_path)))


def test_a_port_that_nobody_listens_on() -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        with pytest.raises(DatabaseUnreachableError):
            connect(DatabaseSettings(host="127.0.0.1", port=held.getsockname()[1]))


def test_something_that_is_not_a_database() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            accepted, _ = server.accept()
            with accepted:
                accepted.recv(1024)
                accepted.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        with pytest.raises(DatabaseUnreachableError):
            connect(DatabaseSettings(host="127.0.0.1", port=server.getsockname()[1], sslmode="disable"))
        thread.join(10)


def test_a_login_has_its_own_limit_of_connections(kit: Kit) -> None:
    login = "limited.person"  # as the product makes it: those of the fixtures stand for many people
    with kit.database.superuser.begin() as owner:
        create_login(owner, login, password_of(login), Group.MEMBER)
    engines = [open_engine(kit.database.settings, login, password_of(login)) for _ in range(5)]
    connections = [engine.connect() for engine in engines[:4] for _ in range(2)]
    with pytest.raises(DatabaseUnreachableError), translate_errors():
        engines[4].connect()
    for connection in connections:
        connection.close()
    for engine in engines:
        engine.dispose()
    with kit.database.superuser.begin() as owner:
        owner.execute(text(f'DROP ROLE "{login}"'))


def test_a_restart_in_the_middle_is_told_and_got_over(kit: Kit) -> None:
    sent = kit.submit()
    server = kit.database.server
    lost = pytest.raises(DatabaseUnreachableError)
    with lost, translate_errors(), kit.worker.engine.begin() as connection:
        calls.request_read(connection, kit.statement(kit.worker, "read", {"items": [sent.item("content")]}))
        server.stop("immediate")
    server.start()
    assert kit.row(sent).state == "sent"
    kit.request(kit.worker, sent.item("content"))
    assert kit.row(sent).state == "opened"


def test_a_server_that_is_down_is_unreachable_and_then_there_again(kit: Kit) -> None:
    server = kit.database.server
    server.stop()
    with pytest.raises(DatabaseUnreachableError), translate_errors():
        kit.worker.engine.connect()
    server.start()
    with kit.worker.engine.begin() as connection:
        calls.log_head(connection)


def test_a_session_that_the_operator_ends_is_unreachable(kit: Kit) -> None:
    lost = pytest.raises(DatabaseUnreachableError)
    with lost, translate_errors(), kit.worker.engine.begin() as connection:
        pid = driver_of(connection).info.backend_pid
        with kit.database.superuser.begin() as owner:
            owner.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": pid})
        connection.execute(text("SELECT 1"))


def test_what_takes_too_long_is_cut_off(kit: Kit) -> None:
    with kit.worker.engine.begin() as connection:
        assert connection.execute(text("SHOW statement_timeout")).scalar_one() == "20s"
        connection.execute(text("SET LOCAL statement_timeout = '20ms'"))
        with pytest.raises(DatabaseUnreachableError), translate_errors():
            connection.execute(text("SELECT pg_sleep(30)"))


@pytest.mark.parametrize(
    ("sqlstate", "error"),
    [
        ("KS001", NotAllowedError),
        ("KS002", StateChangedError),
        ("KS003", BugError),
        ("KS004", NotaryNotAnsweringError),
        ("42501", NotAllowedError),
        ("40001", StateChangedError),
        ("40P01", StateChangedError),
        ("55P03", StateChangedError),
        ("42P01", DatabaseTooOldError),
        ("42883", DatabaseTooOldError),
        ("3F000", DatabaseTooOldError),
        ("53100", DatabaseUnreachableError),
        ("53300", DatabaseUnreachableError),
        ("57P01", DatabaseUnreachableError),
        ("58030", DatabaseUnreachableError),
        ("08006", DatabaseUnreachableError),
        ("23505", BugError),
        ("22P02", BugError),
        ("XX000", BugError),
    ],
)
def test_each_sqlstate_has_its_error(kit: Kit, sqlstate: str, error: type[KotosiltaError]) -> None:
    with kit.database.superuser.connect() as connection, pytest.raises(error) as raised, translate_errors():
        connection.execute(text(f"DO $$ BEGIN RAISE EXCEPTION 'secret' USING ERRCODE = '{sqlstate}'; END $$"))
    assert str(raised.value) == error.code
    assert raised.value.__cause__ is not None


def test_absent_or_not_allowed_is_the_callers_to_say(kit: Kit) -> None:
    with (
        kit.database.superuser.connect() as connection,
        pytest.raises(NotFoundError),
        translate_errors(NotFoundError),
    ):
        connection.execute(text("DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = 'KS001'; END $$"))


def test_neither_password_nor_values_stand_in_what_is_printed(kit: Kit) -> None:
    engine = open_engine(kit.database.settings, "nurse", "password of nurse")
    assert "password of nurse" not in repr(engine) + str(engine.url)
    failing = text("SELECT CAST(CAST(:value AS text) AS uuid)")
    with engine.connect() as connection, pytest.raises(BugError) as raised, translate_errors():
        connection.execute(failing.bindparams(value="a name"))
    assert "a name" not in str(raised.value)
    engine.dispose()
