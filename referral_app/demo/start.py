"""Starting the demonstration: everything is made the first time and found again the next."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from referral_app.bootstrap import run_notary, utc_now
from referral_app.demo.clock import SeedingClock
from referral_app.demo.people import MEMBERS, PASSPHRASE
from referral_app.demo.secrets import DemoSecretStore
from referral_app.demo.seeding import REFERRALS, SPAN, Seeder
from referral_app.demo.service import LocalService
from referral_app.domain.roles import Role
from referral_app.notary.settings import read_secrets
from referral_app.services.desk import Desk, Session
from referral_app.services.sign_in import SignInParts

_NEVER = 1e9
_HANDLING = frozenset({Role.REFERRER, Role.COORDINATOR, Role.TRIAGE_LEAD})


def start_demo(
    folder: Path, *, reset: bool, progress: Callable[[int, int], None], referrals: int = REFERRALS
) -> LocalService:
    """Start database and notary under `folder`; the first time, or after `reset`, make and seed everything.

    `progress` gets (steps done, steps in all) while seeding. A start that was ended half way is begun anew.
    """
    service = LocalService(folder)
    if reset or not service.is_complete():
        service.throw_away()
    try:
        service.start_database()
        if service.is_complete():
            _update(service)
        else:
            _make(service, referrals, progress)
            service.paths.seeded.touch()
        service.start_notary()
    except BaseException:
        service.stop()
        raise
    return service


def _update(service: LocalService) -> None:
    """An earlier version of the program may have made it."""
    engine = service.server.superuser_engine(service.settings().name)
    try:
        service.install(engine)
    finally:
        engine.dispose()


def _make(service: LocalService, referrals: int, progress: Callable[[int, int], None]) -> None:
    service.server.create_database(service.settings().name)
    engine = service.server.superuser_engine(service.settings().name)
    try:
        service.install(engine)
        clock = SeedingClock(engine)
        now = utc_now()
        clock.set(now - SPAN - timedelta(weeks=1))
        service.provision(clock=clock.now, installed=True)
        _seed(service, clock, referrals, progress)
        clock.restore()
    finally:
        engine.dispose()


def _seed(
    service: LocalService, clock: SeedingClock, referrals: int, progress: Callable[[int, int], None]
) -> None:
    stop, ready = threading.Event(), threading.Event()
    notary = threading.Thread(
        target=run_notary,
        args=(service.config(), read_secrets(service.paths.notary_secrets), service.paths.journal),
        kwargs={
            "stop": stop,
            "on_ready": ready.set,
            "clock": clock.now,
            "heartbeat_seconds": _NEVER,
        },
    )
    notary.start()
    sessions: dict[str, Session] = {}
    try:
        ready.wait()
        desk = Desk(
            SignInParts(
                config=service.config(),
                secrets=DemoSecretStore(service.paths.people),
                clock=clock.now,
                allow_test_codes=True,
            )
        )
        for member in MEMBERS:
            if member.role in _HANDLING:
                sessions[member.login] = desk.sign_in(member.login, PASSPHRASE)
        Seeder(sessions, service.units(), clock.set, utc_now()).run(referrals, progress)
    finally:
        for session in sessions.values():
            session.close()
        stop.set()
        notary.join()
