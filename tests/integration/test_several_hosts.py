"""Two real servers in one address: the client takes the one that can be written to, and the other after a failover."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from sqlalchemy import Engine, text

from referral_app.config import DatabaseSettings
from referral_app.database.embedded import SUPERUSER, EmbeddedServer
from referral_app.database.engine import open_engine, translate_errors
from referral_app.errors import DatabaseUnreachableError
from tests.database_fixtures import new_server

LOGIN, PASSWORD = "somebody", "a password of the test"


@dataclass
class Host:
    """A server on a port of this machine; the embedded one listens on a socket only, so it is started anew."""

    server: EmbeddedServer
    port: int

    def start(self) -> None:
        cluster = self.server._cluster
        options = f"-h 127.0.0.1 -p {self.port} -k {cluster}"
        assert self.server._server is not None
        arguments = ("-w", "-D", str(cluster), "-l", str(cluster / "log"), "-o", options, "start")
        self.server._run(self.server._server, "pg_ctl", *arguments)

    def alter(self, statement: str) -> None:
        """As the superuser, also where nothing may be written."""
        settings = DatabaseSettings("127.0.0.1", self.port, "postgres", sslmode="disable")
        password = (self.server._data_dir / "superuser-password").read_text("ascii")
        engine = open_engine(settings, SUPERUSER, password).execution_options(isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text("SET default_transaction_read_only = off"))
            connection.execute(text(statement))
        engine.dispose()

    def stand_by(self, *, on: bool) -> None:
        """Let its login write nothing, which is what a standby shows to a client; new sessions see it."""
        self.alter(f"ALTER ROLE {LOGIN} SET default_transaction_read_only = {'on' if on else 'off'}")


@dataclass
class Pair:
    """Both have the same login; `settings` names the first host first."""

    first: Host
    second: Host

    @property
    def settings(self) -> DatabaseSettings:
        ports = (self.first.port, self.second.port)
        return DatabaseSettings("127.0.0.1,127.0.0.1", name="postgres", sslmode="disable", ports=ports)


@pytest.fixture(scope="module")
def pair() -> Iterator[Pair]:
    with new_server() as one, new_server() as other:
        made = Pair(Host(one, free_port()), Host(other, free_port()))
        for host in (made.first, made.second):
            host.server.stop()
            host.start()
            host.alter(f"CREATE ROLE {LOGIN} LOGIN PASSWORD '{PASSWORD}'")
            host.alter(f"GRANT CONNECT ON DATABASE postgres TO {LOGIN}")
        yield made


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def answering(engine: Engine) -> int:
    """The port of the server that a connection reaches."""
    with translate_errors(), engine.connect() as connection:
        return int(connection.execute(text("SHOW port")).scalar_one())


@pytest.fixture
def engine(pair: Pair) -> Iterator[Engine]:
    made = open_engine(pair.settings, LOGIN, PASSWORD)
    yield made
    made.dispose()


def test_the_first_that_can_be_written_to(pair: Pair, engine: Engine) -> None:
    assert answering(engine) == pair.first.port
    pair.first.stand_by(on=True)
    engine.dispose()
    assert answering(engine) == pair.second.port
    pair.first.stand_by(on=False)
    engine.dispose()
    assert answering(engine) == pair.first.port


def test_one_that_goes_down_in_the_middle_is_left(pair: Pair, engine: Engine) -> None:
    """Nothing is to be done: the pool notices at the next use."""
    assert answering(engine) == pair.first.port
    pair.first.server.stop("immediate")
    try:
        assert answering(engine) == pair.second.port
    finally:
        pair.first.start()


def test_no_host_that_takes_writes(pair: Pair, engine: Engine) -> None:
    for host in (pair.first, pair.second):
        host.stand_by(on=True)
    with pytest.raises(DatabaseUnreachableError):
        answering(engine)
    for host in (pair.first, pair.second):
        host.stand_by(on=False)
