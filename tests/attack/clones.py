"""Many small services from one: a provisioned database is the template of as many copies as tests want to spoil.

Making people and keys takes seconds, copying a database does not. Every copy has a real notary process and a
journal of its own. All live on one server, which allows prepared transactions and keeps unflushed commits
unflushed for ten seconds, so that a crash loses them for certain. Unlike the demonstration's, the root's seed
is at hand: tests can revoke.
"""

from __future__ import annotations

import json
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from uuid import UUID

from referral_app.crypto.signing import SigningKey
from referral_app.database.embedded import EmbeddedServer
from referral_app.database.schema import install, restrict_database
from referral_app.demo.people import MEMBERS, ORGANISATIONS, PASSPHRASE
from referral_app.demo.secrets import DemoSecretStore
from referral_app.demo.service import LOG_ORIGIN, LocalService, notary_data, write_config
from referral_app.directory.chain import Directory
from referral_app.directory.entry import OrganisationType, SignedEntry
from referral_app.directory.issuing import Authority, Validity
from referral_app.domain.roles import Role
from referral_app.notary.settings import NotarySecrets, write_secrets
from referral_app.services.administer import Provisioner
from referral_app.services.sign_in import account_of
from tests.attack.intruder import Intruder
from tests.database_fixtures import unbind
from tests.world import World

NotaryProcess = subprocess.Popen[str]

HEARTBEAT_SECONDS = 60.0
PATIENCE_SECONDS = 20.0
NOTARY_LOGIN = "notary"
_TEMPLATE = "origin"
_SETTINGS = {
    "max_prepared_transactions": "8",
    "max_connections": "80",
    "wal_writer_delay": "10s",
    "fsync": "off",  # the tests crash the server, never the machine
    "scram_iterations": "16",
    "log_min_messages": "fatal",
}


class Origin:
    """The template service. Not thread-safe."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count(1)
        self._root_seed = secrets.token_bytes(32)
        self.server = EmbeddedServer(folder / "postgres", _SETTINGS)
        self.server.start()
        self._template = LocalService(folder / _TEMPLATE, _TEMPLATE, self.server)
        self._template.start_database()
        self._provision()
        self._template.start_notary(HEARTBEAT_SECONDS)
        with Intruder(World(self._template), "aino.laine") as nurse:
            nurse.verdict(nurse.sign_in())  # then all before it is in the log too
        self._template.stop_notary()

    def copy(self, template: LocalService | None = None) -> LocalService:
        """A service of its own with the people and the history of another that nobody is connected to.

        The origin's, when none is given. The copy's notary is not started.
        """
        original = template or self._template
        name = f"copy_{next(self._numbers)}"
        self.server.create_database(name, original.settings().name)
        service = LocalService(self._folder / name, name, self.server)
        engine = self.server.superuser_engine(name)
        with engine.begin() as connection:
            restrict_database(connection)
        engine.dispose()
        leave_out = shutil.ignore_patterns("desktop", "lock")
        shutil.copytree(original.paths.folder, service.paths.folder, ignore=leave_out)
        write_config(service.paths, service.settings(), self.root_key)
        return service

    @property
    def root_key(self) -> bytes:
        """What every client pins."""
        return SigningKey.from_seed(self._root_seed).public.raw

    def revocation(self, directory: Directory, subject: UUID) -> SignedEntry:
        """The next entry of a directory, by which the root takes somebody out of force at the next full second."""
        soon = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=1)
        authority = Authority(self._root_seed, {}, {})
        validity = Validity(soon, soon + timedelta(days=30))
        return authority.revoke(directory, directory.root.subject, subject, "left", validity)

    @contextmanager
    def world(self) -> Iterator[World]:
        """A copy with a running notary, thrown away at the end."""
        service = self.copy()
        service.start_notary(HEARTBEAT_SECONDS)
        running = World(service)
        try:
            yield running
        finally:
            running.close()
            service.throw_away()

    @contextmanager
    def attended_world(self) -> Iterator[tuple[World, NotaryProcess]]:
        """The same with the notary's process at hand, to be killed or to be seen giving up."""
        service = self.copy()
        running = World(service)
        try:
            with running_notary(service) as notary:
                yield running, notary
        finally:
            running.close()
            service.throw_away()

    def _provision(self) -> None:
        paths = self._template.paths
        self.server.create_database(_TEMPLATE)
        engine = self.server.superuser_engine(_TEMPLATE)
        install(engine)
        provisioner = Provisioner(engine, self._template.settings(), _now, self._root_seed)
        provisioner.create_root("Kotosilta")
        notary = NotarySecrets(secrets.token_bytes(32), NOTARY_LOGIN, secrets.token_urlsafe(24))
        provisioner.create_notary(
            notary_data(notary.seed, LOG_ORIGIN), notary.database_login, notary.database_password
        )
        write_secrets(paths.notary_secrets, notary)
        write_config(paths, self._template.settings(), provisioner.root_key)
        units: dict[str, UUID] = {}
        for town in ORGANISATIONS:
            made = provisioner.create_organisation(town.names, OrganisationType(town.type), town.municipality)
            units |= {
                unit.key: provisioner.create_unit(made, unit.names, unit.municipality) for unit in town.units
            }
        paths.units.write_text(json.dumps({key: unit.hex for key, unit in units.items()}), "utf-8")
        store = DemoSecretStore(paths.people)
        for member in sorted(MEMBERS, key=lambda member: member.role is not Role.ADMINISTRATOR):
            person = provisioner.create_person(
                units[member.unit], member.login, member.name, member.role, PASSPHRASE
            )
            store.save(account_of(self._template.config(), member.login), person.secrets)
        with engine.begin() as connection:
            for login in (NOTARY_LOGIN, *(member.login for member in MEMBERS)):
                unbind(connection, login)
        provisioner.close()
        engine.dispose()


@contextmanager
def running_notary(
    service: LocalService, journal: Path | None = None, heartbeat_seconds: float = HEARTBEAT_SECONDS
) -> Iterator[NotaryProcess]:
    """A notary process of one's own, to be killed or to be seen failing; it need not get ready."""
    paths = service.paths
    arguments = [
        *("--config", str(paths.config), "notary", "--secrets", str(paths.notary_secrets)),
        *("--journal", str(journal or paths.journal), "--heartbeat-seconds", str(heartbeat_seconds)),
    ]
    process = subprocess.Popen(
        [sys.executable, "-m", "referral_app", *arguments], stdout=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdout is not None
        process.stdout.readline()
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def start_origin() -> Iterator[Origin]:
    """Provision the template in a folder of its own."""
    folder = Path(tempfile.mkdtemp(prefix="kotosilta-origin-"))
    folder.chmod(0o755)
    origin = Origin(folder)
    try:
        yield origin
    finally:
        origin.server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _now() -> datetime:
    return datetime.now(UTC)
