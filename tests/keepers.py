"""A service whose issuing keys are where they belong: units' seeds with their leads, organisations' with the
administrator, the root's and the offline recovery key's at hand for ceremonies.
"""

from __future__ import annotations

import secrets
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from unittest.mock import patch
from uuid import UUID

from referral_app.crypto.grant import seal_authority_seed
from referral_app.crypto.shares import split_for_paper
from referral_app.crypto.wrapping import UnwrapKey, WrapKey
from referral_app.database import admin_calls, people_calls
from referral_app.database.notifications import Channel, listen
from referral_app.database.people_calls import AuthorityGrant
from referral_app.demo.people import MEMBERS, DemoMember
from referral_app.demo.service import LocalService
from referral_app.directory.entry import RecoveryData, SignedEntry
from referral_app.directory.issuing import Authority, Validity
from referral_app.domain.codes import Purpose
from referral_app.domain.roles import Role
from referral_app.services.administer import Provisioner
from referral_app.services.context import Context
from referral_app.services.follow_up import ReferralView
from tests.world import HEARTBEAT_SECONDS, World

LEAD, COLLEAGUE, LEAVING, SECOND_LEAD = "leena.makela", "ahmed.warsame", "oili.niemi", "satu.korpi"
NURSE, ADMINISTRATOR = "aino.laine", "riitta.salo"
STAFF = (
    *MEMBERS,
    DemoMember(SECOND_LEAD, "Satu Korpi", Role.TRIAGE_LEAD, "tampere"),
    DemoMember(LEAVING, "Oili Niemi", Role.COORDINATOR, "tampere"),
)
PATIENCE_SECONDS = 20.0


@dataclass
class Keepers:
    """A running service and the seeds that its people hold. `sheets`: the offline recovery key on paper."""

    world: World
    root_seed: bytes
    organisations: dict[UUID, bytes]
    units: dict[UUID, bytes]
    recovery_seed: bytes = field(default_factory=lambda: secrets.token_bytes(32))

    def __post_init__(self) -> None:
        self.sheets = split_for_paper(self.recovery_seed)
        recovery = RecoveryData(UnwrapKey.from_seed(self.recovery_seed).public.raw)
        administrator = self.context(ADMINISTRATOR)
        made = self.authority.issue_recovery(administrator.directory, new_id(), recovery, self.validity())
        self.add(made)
        for unit in ("tampere", "vaasa", "hervanta"):
            unit_id = self.world.unit(unit)
            for lead in administrator.directory.leads(unit_id):
                self.grant(unit_id, self.units[unit_id], lead.subject)
        for organisation, seed in self.organisations.items():
            self.grant(organisation, seed, administrator.person.user_id)

    @property
    def authority(self) -> Authority:
        """Everything that there is to sign with."""
        return Authority(self.root_seed, self.organisations, self.units)

    def context(self, login: str) -> Context:
        """A signed-in person, as the services take her."""
        return self.world.session(login)._context

    def user_id(self, login: str) -> UUID:
        return self.context(ADMINISTRATOR).directory.user_by_login(login).subject

    def validity(self) -> Validity:
        now = datetime.now(UTC).replace(microsecond=0)
        return Validity(now, now + timedelta(days=365))

    def add(self, entry: SignedEntry) -> None:
        """Put an entry into the directory as the administrator does."""
        context = self.context(ADMINISTRATOR)
        with context.connect() as conn:
            admin_calls.add_directory_entry(conn, entry.body, entry.signature)
            context.follow_directory(conn)

    def grant(self, subject: UUID, seed: bytes, user_id: UUID) -> None:
        """Hand an issuing seed to somebody."""
        context = self.context(ADMINISTRATOR)
        wrap = WrapKey(context.directory.user(user_id).data.wrap)
        sealed = seal_authority_seed(seed, wrap, subject)
        said = {"authority": subject.hex, "user": user_id.hex, "sealed": sha256(sealed).hexdigest()}
        signed = context.sign("grant", Purpose.ADMINISTRATION, said)
        with context.connect() as conn:
            people_calls.put_authority_grant(conn, user_id, AuthorityGrant(subject, sealed, signed))

    def settled(self) -> None:
        """Until the notary has judged everything so far."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        with listen(self.context(ADMINISTRATOR).engine, Channel.HEAD) as listener:
            listener.announce(Channel.INTAKE)
            while self.owner_value("SELECT count(*) FROM kotosilta.intake"):
                assert time.monotonic() < deadline, "the notary does not answer"
                listener.wait(0.5)

    def owner_rows(self, query: str) -> Sequence[Any]:
        """SQL of the database's superuser."""
        engine = self.world.service.server.superuser_engine(self.world.service.settings().name)
        try:
            with engine.begin() as conn:
                result = conn.exec_driver_sql(query)
                return result.all() if result.returns_rows else []
        finally:
            engine.dispose()

    def owner_value(self, query: str) -> Any:
        [(value,)] = self.owner_rows(query)
        return value

    def reads(self, login: str, referral_id: UUID) -> ReferralView:
        """Open a referral in full; every line of it must be verified."""
        view = self.world.session(login).open_referral(referral_id)
        assert view.referral is not None
        assert all(item.verified for item in view.history)
        return view


class _Recorder(Provisioner):
    """Tells which seeds were made."""

    made: _Recorder

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        type(self).made = self


@contextmanager
def keeping() -> Iterator[Keepers]:
    """A service of one's own, thrown away at the end."""
    folder = Path(tempfile.mkdtemp(prefix="kotosilta-keepers-"))
    folder.chmod(0o755)
    service = LocalService(folder)
    service.start_database()
    with patch("referral_app.demo.service.Provisioner", _Recorder):
        service.provision(members=STAFF)
    service.start_notary(HEARTBEAT_SECONDS)
    world = World(service)
    made = _Recorder.made
    try:
        yield Keepers(world, made._root_seed, made._organisations, made._units)
    finally:
        world.close()
        service.stop()
        shutil.rmtree(folder, ignore_errors=True)


def new_id() -> UUID:
    return UUID(bytes=secrets.token_bytes(16))


def quiet(_done: int, _total: int) -> None:
    """Nobody watches."""


def never() -> bool:
    """Nobody cancels."""
    return False
