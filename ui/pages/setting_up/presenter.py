"""From what is typed to what the service wants. No widgets; what returns a callable gives work for the pool."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from referral_app.config import DatabaseSettings
from referral_app.errors import CancelledError, ConfigInvalidError

if TYPE_CHECKING:
    from referral_app.config import Config
    from referral_app.services.first_setup import FirstSetup, FoundServer, SetUp, SetupStep

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

_ORIGIN = re.compile(r"[A-Za-z0-9./_-]{1,255}")
_MOST_PEM_BYTES = 100_000


@dataclass(frozen=True, slots=True)
class Typed:
    """The lines of the page as they stand."""

    host: str
    port: str
    database: str
    certificate: str
    superuser: str
    password: str = field(repr=False)
    service: str
    organisation: str
    log_origin: str
    name: str
    login: str
    folder: str


class SettingUpPresenter:
    """One new service. `make` is called in the pool when it is first needed."""

    def __init__(self, make: Callable[[], FirstSetup]) -> None:
        self._make = make
        self._made: FirstSetup | None = None

    def known(self) -> Callable[[], Config | None]:
        """The settings that this computer has already."""
        return lambda: self._setup().known()

    def look(self, typed: Typed) -> Callable[[], FoundServer]:
        """Try the connection. Ask only when `server_problems` has none."""
        return lambda: self._setup().look(database_of(typed), (typed.superuser, typed.password))

    def run(
        self, typed: Typed, passphrase: str, language: str, tell: Callable[[str], None]
    ) -> Callable[[Progress, Cancelled], SetUp]:
        """Set up; stopped between two steps it goes on from there the next time. `tell` hears each step."""

        def run(progress: Progress, cancelled: Cancelled) -> SetUp:
            from referral_app.services.first_setup import SetupStep, Wanted  # noqa: PLC0415 - loads papers

            order = list(SetupStep)

            def done(step: SetupStep) -> None:
                tell(step.value)
                progress(order.index(step) + 1, len(order))
                if cancelled() and step is not order[-1]:
                    raise CancelledError

            wanted = Wanted(
                database=database_of(typed),
                superuser=(typed.superuser, typed.password),
                log_origin=typed.log_origin,
                folder=Path(typed.folder).expanduser(),
                service=typed.service,
                organisation=typed.organisation,
                login=typed.login,
                name=typed.name,
                language=language,
            )
            return self._setup().run(wanted, passphrase, done)

        return run

    def _setup(self) -> FirstSetup:
        if self._made is None:
            self._made = self._make()
        return self._made


def database_of(typed: Typed) -> DatabaseSettings:
    """The settings of the connection. Raises ConfigInvalidError for what `server_problems` names."""
    try:
        ports = [int(port) for port in typed.port.replace(" ", "").split(",")]
    except ValueError:
        raise ConfigInvalidError from None
    return DatabaseSettings(
        host=typed.host.replace(" ", "") if "," in typed.host else typed.host,
        port=ports[0],
        name=typed.database,
        sslrootcert=Path(typed.certificate).expanduser() if typed.certificate else None,
        ports=tuple(ports) if len(ports) > 1 else (),
    )


def is_local(host: str) -> bool:
    """Whether nothing would leave this computer; also while nothing, or nothing that can be, is typed."""
    try:
        return DatabaseSettings(host.replace(" ", "") if "," in host else host).is_local
    except ConfigInvalidError:
        return True


def server_problem(key: str, typed: Typed) -> str | None:
    """What is wrong with a line about the server, by its key; None when nothing is."""
    checks: dict[str, Callable[[Typed], str | None]] = {
        "host": _host_problem,
        "port": _port_problem,
        "database": _name_problem,
        "certificate": _certificate_problem,
        "superuser": lambda typed: None if typed.superuser else "required",
        "password": lambda typed: None if typed.password else "required",
    }
    return checks[key](typed)


def service_problem(key: str, typed: Typed) -> str | None:
    """What is wrong with any other line, as far as can be told here; None when nothing is."""
    value: str = getattr(typed, key)
    if not value:
        return "required"
    if key == "log_origin" and _ORIGIN.fullmatch(value) is None:
        return "origin.form"
    if key == "folder" and not Path(value).expanduser().is_absolute():
        return "folder.form"
    return None


def suggested_origin(host: str) -> str:
    """A name for the log of a service on this server; empty for a folder or an address."""
    first = host.split(",", maxsplit=1)[0].strip()
    return f"{first}/kotosilta" if re.fullmatch(r"[A-Za-z0-9-]+(\.[A-Za-z][A-Za-z0-9-]*)+", first) else ""


def _host_problem(typed: Typed) -> str | None:
    if not typed.host:
        return "required"
    try:
        DatabaseSettings(typed.host.replace(" ", "") if "," in typed.host else typed.host)
    except ConfigInvalidError:
        return "host.form"
    return None


def _port_problem(typed: Typed) -> str | None:
    ports = typed.port.replace(" ", "").split(",")
    fits = len(ports) in (1, len(typed.host.split(",")))
    right = all(port.isascii() and port.isdigit() and 1 <= int(port) <= 65_535 for port in ports)
    return None if fits and right else "port.form"


def _name_problem(typed: Typed) -> str | None:
    try:
        DatabaseSettings("localhost", name=typed.database)
    except ConfigInvalidError:
        return "database.form" if typed.database else "required"
    return None


def _certificate_problem(typed: Typed) -> str | None:
    if not typed.certificate:
        return None
    try:
        with Path(typed.certificate).expanduser().open("rb") as file:
            found = b"-----BEGIN CERTIFICATE-----" in file.read(_MOST_PEM_BYTES)
    except (OSError, ValueError, RuntimeError):
        found = False
    return None if found else "certificate.form"
