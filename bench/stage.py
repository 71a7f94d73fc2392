"""The service that the benchmarks run against: real PostgreSQL, real notary process, real people's keys.

Everything lies in one temporary folder that goes at the end. Settings are PostgreSQL's own: every commit is
flushed to the disk.
"""

from __future__ import annotations

import secrets
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine, text

from referral_app.bootstrap import utc_now
from referral_app.crypto.envelope import Envelope
from referral_app.database import calls
from referral_app.database.calls import PersonTag
from referral_app.database.schema import restrict_database
from referral_app.demo.clients import make_referral
from referral_app.demo.people import PASSPHRASE
from referral_app.demo.secrets import DemoSecretStore
from referral_app.demo.service import LocalService, write_config
from referral_app.domain.codes import LegalBasis, Priority, Purpose, YesNoNotAsked
from referral_app.domain.referral import Referral
from referral_app.domain.referral_codec import REFERRAL_SCHEMA, encode_referral, encode_summary
from referral_app.services.context import Context
from referral_app.services.duplicates import tag_of
from referral_app.services.sealing import (
    CONTENT_PART,
    FIRST_VERSION,
    NO_PREVIOUS,
    SUMMARY_PART,
    seal_for_units,
)
from referral_app.services.sign_in import SignInParts, sign_in
from referral_app.translog.canonical import Json
from referral_app.translog.statement import SignedStatement

DATABASE = "kotosilta"
NURSE = "aino.laine"
COORDINATOR = "ahmed.warsame"
RECIPIENT = "tampere"
MUNICIPALITY = "837"
MANY = 10_000


@dataclass(frozen=True, slots=True)
class Sealed:
    """A referral as it goes to the database."""

    referral_id: UUID
    envelope: Envelope
    statement: SignedStatement
    tag: PersonTag | None


class Stage:
    """One provisioned service, started when it is first needed. Not thread-safe."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="kotosilta-bench-"))
        self.folder.chmod(0o755)  # the server's user must get through
        self._engines: list[Engine] = []
        self._random = secrets.SystemRandom()

    @cached_property
    def service(self) -> LocalService:
        """The service; its notary is not running."""
        service = LocalService(self.folder / "service", DATABASE)
        service.start_database()
        service.provision()
        return service

    @cached_property
    def many_open(self) -> LocalService:
        """The same people, and 10,000 open referrals of the nurse's own hand (written without waiting for the disk);
        the notary has logged them. For copies, or for what changes nothing.
        """
        many = self.copy("many_open")
        with self.notary(many):
            with self.person(NURSE, many) as nurse, nurse.connect() as connection:
                connection.execute(text("SET synchronous_commit = off"))
                for _ in range(MANY):
                    sealed = self.sealed(nurse)
                    calls.submit_referral(connection, sealed.statement, sealed.envelope)
            self.settle(many)
        return many

    def settle(self, service: LocalService) -> None:
        """Wait until the notary has logged everything, and leave tables as a server at rest keeps them."""
        owner = self.superuser(service, service.settings().name)
        with owner.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            while connection.execute(text("SELECT count(*) FROM kotosilta.intake")).scalar_one():
                time.sleep(0.2)
            connection.execute(text("VACUUM ANALYZE"))

    def superuser(self, service: LocalService, database: str = DATABASE) -> Engine:
        """The database's owner, for what no program does: making tables, filling them."""
        engine = service.server.superuser_engine(database)
        self._engines.append(engine)
        return engine

    @contextmanager
    def notary(self, *services: LocalService) -> Iterator[None]:
        """The notaries run for the length of the block."""
        try:
            for service in services:
                service.start_notary()
            yield
        finally:
            for service in services:
                service.stop_notary()

    @contextmanager
    def person(self, login: str, service: LocalService | None = None) -> Iterator[Context]:
        """A signed-in person."""
        service = service or self.service
        parts = SignInParts(service.config(), DemoSecretStore(service.paths.people), utc_now, True)
        context = sign_in(parts, login, PASSPHRASE, None)
        try:
            yield context
        finally:
            context.close()

    def copy(self, name: str, origin: LocalService | None = None) -> LocalService:
        """The same people and referrals in a database of its own on the same server, with its own notary.

        Of another copy when `origin` is one. Nobody may be connected meanwhile, nor the notary be running.
        """
        origin = origin or self.service
        for engine in self._engines:
            engine.dispose()
        origin.server.create_database(name, template=origin.settings().name)
        copied = LocalService(self.folder / name, name, origin.server)
        shutil.copytree(
            origin.paths.folder, copied.paths.folder, ignore=shutil.ignore_patterns("postgres", "desktop")
        )
        write_config(copied.paths, copied.settings(), origin.config().root_key)
        with self.superuser(copied, name).begin() as connection:
            restrict_database(connection)
        return copied

    def unit(self, key: str) -> UUID:
        """A unit's id by its key in `referral_app/demo/people.py`."""
        return self.service.units()[key]

    def referral(self) -> Referral:
        """A believable referral, always another, and for the whole unit."""
        today = datetime.now(UTC).date()
        made = make_referral(
            self._random, municipality=MUNICIPALITY, recipient=self.unit(RECIPIENT), today=today
        )
        return replace(made, turvakielto=YesNoNotAsked.NO)

    def sealed(self, nurse: Context) -> Sealed:
        """A referral, sealed and signed, ready for `submit_referral`."""
        referral, referral_id = self.referral(), UUID(bytes=secrets.token_bytes(16))
        recipient, own = self.unit(RECIPIENT), nurse.person.unit_id
        envelope = seal_for_units(
            nurse,
            referral_id=referral_id,
            version=FIRST_VERSION,
            previous=NO_PREVIOUS,
            contents={
                SUMMARY_PART: encode_summary(referral.summary()),
                CONTENT_PART: encode_referral(referral),
            },
            schema_id=REFERRAL_SCHEMA,
            units=frozenset({recipient, own}),
        )
        subject: dict[str, Json] = {
            "referral": referral_id.hex,
            "version": FIRST_VERSION,
            "envelope": envelope.envelope_hash.hex(),
            "recipient_unit": recipient.hex,
            "recipient_municipality": MUNICIPALITY,
            "sender_unit": own.hex,
            "sender_organisation": nurse.directory.unit(own).data.organisation.hex,
            "priority": Priority.ROUTINE,
            "legal_basis": LegalBasis.CONSENT,
            "due": None,
            "readers": [],
        }
        with nurse.connect() as connection:
            tag = tag_of(nurse, connection, referral)
        return Sealed(referral_id, envelope, nurse.sign("submit", Purpose.MAKE_REFERRAL, subject), tag)

    def close(self) -> None:
        """Stop everything and remove the folder."""
        for engine in self._engines:
            engine.dispose()
        if "service" in vars(self):
            self.service.stop()
        shutil.rmtree(self.folder)
