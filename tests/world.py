"""A whole small service for tests: a real PostgreSQL, a real notary process, real keys and people who can
sign
in.
"""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from referral_app.demo.clients import make_referral
from referral_app.demo.people import PASSPHRASE
from referral_app.demo.service import LocalService
from referral_app.domain.codes import Priority, YesNoNotAsked
from referral_app.domain.referral import Referral
from referral_app.services.desk import Desk, Session
from referral_app.services.send import SendReceipt

HEARTBEAT_SECONDS = 5.0


class World:
    """A running service. Sessions are kept open and shared; tests make referrals of their own."""

    def __init__(self, service: LocalService) -> None:
        self.service = service
        self._sessions: dict[str, Session] = {}
        self._random = random.Random(7)

    @property
    def desk(self) -> Desk:
        """A fresh desk, nobody signed in."""
        return self.service.desk()

    @property
    def passphrase(self) -> str:
        """Everybody's passphrase."""
        return PASSPHRASE

    def session(self, login: str) -> Session:
        """A signed-in person (see referral_app/demo/people.py for the logins)."""
        if login not in self._sessions:
            self._sessions[login] = self.desk.sign_in(login, PASSPHRASE)
        return self._sessions[login]

    def unit(self, key: str) -> UUID:
        """A unit's id by its key in people.py."""
        return self.service.units()[key]

    def referral(self, unit: str = "tampere", municipality: str = "837") -> Referral:
        """A valid referral to a unit, not yet sent; without turvakielto, so that it is for the whole unit."""
        today = datetime.now(UTC).date()
        made = make_referral(self._random, municipality=municipality, recipient=self.unit(unit), today=today)
        return replace(made, turvakielto=YesNoNotAsked.NO)

    def protected(self, unit: str = "tampere") -> Referral:
        """A valid referral under turvakielto, not yet sent."""
        return replace(self.referral(unit), turvakielto=YesNoNotAsked.YES, address=None)

    def send_protected(self, *readers: str, nurse: str = "aino.laine", unit: str = "tampere") -> SendReceipt:
        """Send a new protected referral to people of a unit, by their logins."""
        named = [self.session(login).person.user_id for login in readers]
        return self.session(nurse).send(self.protected(unit), self.unit(unit), Priority.ROUTINE, named)

    def send(
        self, nurse: str = "aino.laine", unit: str = "tampere", priority: Priority = Priority.ROUTINE
    ) -> SendReceipt:
        """Send a new referral."""
        return self.session(nurse).send(self.referral(unit), self.unit(unit), priority)

    def close(self) -> None:
        """Sign everybody out."""
        for session in self._sessions.values():
            session.close()


def start_world(folder: Path) -> World:
    """Provision and start a service in an empty folder."""
    service = LocalService(folder)
    service.start_database()
    service.provision()
    service.start_notary(HEARTBEAT_SECONDS)
    return World(service)


@pytest.fixture(scope="session")
def world() -> Iterator[World]:
    """One service for the whole test run."""
    folder = Path(tempfile.mkdtemp(prefix="kotosilta-world-"))
    folder.chmod(0o755)
    running = start_world(folder)
    yield running
    running.close()
    running.service.stop()
    shutil.rmtree(folder, ignore_errors=True)
