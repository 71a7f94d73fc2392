"""A whole service on one machine: embedded PostgreSQL, a notary process, provisioned people.

The demonstration and the end-to-end tests run on it. The folder keeps everything; a second start finds it
there.
"""

from __future__ import annotations

import json
import secrets
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import UUID

from sqlalchemy import Engine

from referral_app.bootstrap import make_desk, utc_now
from referral_app.config import Config, DatabaseSettings, load_config
from referral_app.database.embedded import EmbeddedServer
from referral_app.database.schema import install
from referral_app.demo.people import MEMBERS, ORGANISATIONS, PASSPHRASE, DemoMember, DemoOrganisation
from referral_app.demo.secrets import DemoSecretStore
from referral_app.directory.entry import ForClients, NotaryData, OrganisationType
from referral_app.domain.roles import Role
from referral_app.errors import NotaryNotAnsweringError
from referral_app.notary.keys import NotaryKeys
from referral_app.notary.settings import NotarySecrets, write_secrets
from referral_app.services.administer import Provisioner
from referral_app.services.desk import Desk
from referral_app.services.settings_file import write_settings
from referral_app.services.sign_in import account_of

LOG_ORIGIN = "kotosilta.example/demo"
_NOTARY_LOGIN = "notary"
_READY_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class ServicePaths:
    """Where the parts lie under one folder."""

    folder: Path

    @property
    def config(self) -> Path:
        """The settings file that every program of the service reads."""
        return self.folder / "kotosilta.toml"

    @property
    def people(self) -> Path:
        """The device secrets of the fictitious people."""
        return self.folder / "people.json"

    @property
    def units(self) -> Path:
        """Which unit has which id."""
        return self.folder / "units.json"

    @property
    def papers(self) -> Path:
        """The parts of the keys that a real service has on paper only: `root` and `recovery`, three lines each."""
        return self.folder / "papers.json"

    @property
    def notary_secrets(self) -> Path:
        """The notary's secrets."""
        return self.folder / "notary-secrets.json"

    @property
    def journal(self) -> Path:
        """The notary's own copy of the log."""
        return self.folder / "notary"

    @property
    def seeded(self) -> Path:
        """Present once everything has been made."""
        return self.folder / "seeded"


class LocalService:
    """Start it with `start`, use `desk`, end it with `stop`; also a context manager. Not thread-safe."""

    def __init__(
        self, folder: Path, database: str = "kotosilta", server: EmbeddedServer | None = None
    ) -> None:
        self.paths = ServicePaths(folder.resolve())
        self._database = database
        self._own_server = server is None
        self.server = server or EmbeddedServer(self.paths.folder / "postgres")
        self._notary: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start_database(self) -> None:
        """Start the server; the settings file then names where it listens."""
        self.paths.folder.mkdir(parents=True, exist_ok=True)
        if self._own_server:
            self.server.start()
        if self.paths.config.exists():
            write_config(self.paths, self.settings(), self.config().root_key)

    def settings(self) -> DatabaseSettings:
        """How to reach the database."""
        return self.server.settings(self._database)

    def config(self) -> Config:
        """The installation's settings, once provisioned."""
        return load_config(self.paths.config)

    def is_complete(self) -> bool:
        """Whether an earlier start has made everything."""
        return self.paths.seeded.exists()

    def install(self, engine: Engine) -> None:
        """Make the schema, or bring it to the newest, as the database's owner; every function is made anew."""
        install(engine)

    def provision(
        self,
        organisations: Sequence[DemoOrganisation] = ORGANISATIONS,
        members: Sequence[DemoMember] = MEMBERS,
        clock: Callable[[], datetime] = utc_now,
        *,
        installed: bool = False,
    ) -> None:
        """Make root, notary, organisations, units and people in an empty database; before it the schema, if that is
        not `installed`.
        """
        self.server.create_database(self._database)
        engine = self.server.superuser_engine(self._database)
        provisioner = Provisioner(engine, self.settings(), clock, secrets.token_bytes(32))
        try:
            if not installed:
                self.install(engine)
            notary = NotarySecrets(
                secrets.token_bytes(32), f"{_NOTARY_LOGIN}_{self._database}", secrets.token_urlsafe(24)
            )
            provisioner.create_root("Kotosilta")
            provisioner.create_notary(
                notary_data(notary.seed, LOG_ORIGIN), notary.database_login, notary.database_password
            )
            write_secrets(self.paths.notary_secrets, notary)
            write_config(self.paths, self.settings(), provisioner.root_key)
            papers = provisioner.papers
            parts = json.dumps({"root": papers.root, "recovery": papers.recovery})
            self.paths.papers.write_text(parts, "utf-8")
            units = _make_units(provisioner, organisations)
            self.paths.units.write_text(json.dumps({key: unit.hex for key, unit in units.items()}), "utf-8")
            store = DemoSecretStore(self.paths.people)
            administrators_first = sorted(members, key=lambda member: member.role is not Role.ADMINISTRATOR)
            for member in administrators_first:
                person = provisioner.create_person(
                    units[member.unit], member.login, member.name, member.role, PASSPHRASE, lead=member.lead
                )
                store.save(account_of(self.config(), member.login), person.secrets)
        finally:
            provisioner.close()
            engine.dispose()

    def units(self) -> Mapping[str, UUID]:
        """The units' ids by their keys in `people.py`."""
        return {key: UUID(hex=text) for key, text in json.loads(self.paths.units.read_text("utf-8")).items()}

    def start_notary(self, heartbeat_seconds: float = 60.0) -> None:
        """Start `kotosilta notary` as a process of its own and wait until it is ready."""
        self._notary = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "referral_app",
                "--config",
                str(self.paths.config),
                "notary",
                "--secrets",
                str(self.paths.notary_secrets),
                "--journal",
                str(self.paths.journal),
                "--heartbeat-seconds",
                str(heartbeat_seconds),
                "--attached",
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        if self._notary.stdout is None or self._notary.stdout.readline() != "ready\n":
            self.stop_notary()
            raise NotaryNotAnsweringError

    def stop_notary(self) -> int:
        """Ask the notary to end; returns its exit status."""
        if self._notary is None:
            return 0
        self._notary.terminate()
        status = self._notary.wait(_READY_SECONDS)
        for pipe in (self._notary.stdin, self._notary.stdout):
            if pipe is not None:
                pipe.close()
        self._notary = None
        return status

    def desk(self) -> Desk:
        """A desk of the fictitious people."""
        return make_desk(self.config(), DemoSecretStore(self.paths.people), allow_test_codes=True)

    def stop(self) -> None:
        """Stop the notary and the server."""
        self.stop_notary()
        if self._own_server:
            self.server.stop()

    def throw_away(self) -> None:
        """Stop and remove everything."""
        self.stop()
        shutil.rmtree(self.paths.folder, ignore_errors=True)


def notary_data(seed: bytes, origin: str) -> NotaryData:
    """What the directory says of a notary with this seed."""
    return NotaryKeys.from_seed(seed, origin).entry_data


def write_config(paths: ServicePaths, database: DatabaseSettings, root_key: bytes) -> None:
    """Write the settings file."""
    write_settings(paths.config, Config(database, root_key, LOG_ORIGIN, paths.folder / "desktop"))


def _make_units(provisioner: Provisioner, organisations: Sequence[DemoOrganisation]) -> dict[str, UUID]:
    units: dict[str, UUID] = {}
    for organisation in organisations:
        organisation_id = provisioner.create_organisation(
            organisation.names, OrganisationType(organisation.type), organisation.municipality
        )
        for unit in organisation.units:
            told = ForClients(unit.languages, unit.phone, unit.web)
            units[unit.key] = provisioner.create_unit(organisation_id, unit.names, unit.municipality, told)
    return units
