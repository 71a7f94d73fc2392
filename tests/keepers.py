"""A service with two leads in one unit, and the seeds of its root, organisations and units at hand for ceremonies and
for forgers.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch
from uuid import UUID

from referral_app.crypto.shares import join_from_paper
from referral_app.database import admin_calls
from referral_app.database.notifications import Channel, listen
from referral_app.demo.people import MEMBERS, DemoMember
from referral_app.demo.service import LocalService
from referral_app.directory.entry import SignedEntry
from referral_app.directory.issuing import Authority, Validity
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
    sheets: tuple[str, ...]

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

    def settled(self, by: str = ADMINISTRATOR) -> None:
        """Until the notary has judged everything so far; asked with somebody's connection."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        with listen(self.context(by).engine, Channel.HEAD) as listener:
            listener.announce(Channel.INTAKE)
            while self.owner_value("SELECT count(*) FROM kotosilta.intake"):
                assert time.monotonic() < deadline, "the notary does not answer"
                listener.wait(0.5)

    def in_force(self, login: str) -> None:
        """Until somebody's newest entry counts. What ends an earlier one is dated from the next full second on, so that
        acts of this very second stay valid; for the notary it is not so before.
        """
        context = self.context(ADMINISTRATOR)
        with context.connect() as conn:
            issued = context.follow_directory(conn).user_by_login(login).issued
        self.owner_rows(f"SELECT pg_sleep_until('{issued.isoformat()}')")

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
def keeping(*more: DemoMember) -> Iterator[Keepers]:
    """A service of one's own, thrown away at the end; with `more` people."""
    folder = Path(tempfile.mkdtemp(prefix="kotosilta-keepers-"))
    folder.chmod(0o755)
    service = LocalService(folder)
    service.start_database()
    with patch("referral_app.demo.service.Provisioner", _Recorder):
        service.provision(members=(*STAFF, *more))
    service.start_notary(HEARTBEAT_SECONDS)
    world = World(service)
    made = _Recorder.made
    try:
        founding, papers = made._founding, made.papers
        root_seed = join_from_paper(papers.root[:2])
        yield Keepers(world, root_seed, founding._organisations, founding._units, papers.recovery)
    finally:
        world.close()
        service.stop()
        shutil.rmtree(folder, ignore_errors=True)


def quiet(_done: int, _total: int) -> None:
    """Nobody watches."""


def never() -> bool:
    """Nobody cancels."""
    return False
