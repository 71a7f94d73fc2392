"""What the guided page for a new service calls: a look at the server, and the setting up itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from referral_app.config import Config, DatabaseSettings
from referral_app.database.engine import driver_of, open_engine, translate_errors
from referral_app.errors import (
    ConfigInvalidError,
    DatabaseUnreachableError,
    FieldProblem,
    InvalidInputError,
    WrongPassphraseError,
)
from referral_app.services.before_setup import OLDEST_SERVER
from referral_app.services.setting_up import SettingUp, SetUp, SetupPlan, SetupStep
from referral_app.services.settings_file import read_before_setup

__all__ = ["FirstSetup", "FoundServer", "SetUp", "SetupStep", "Wanted"]

Superuser = tuple[str, str]
Progress = Callable[[SetupStep], None]


@dataclass(frozen=True, slots=True)
class FoundServer:
    """What answers at an address: its version such as `16.4`, whether the database is there already, and whether the
    connection is encrypted.
    """

    version: str
    has_database: bool
    encrypted: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the administrator has filled in; as `SetupPlan`, and a superuser's name and password."""

    database: DatabaseSettings
    superuser: Superuser = field(repr=False)
    log_origin: str
    folder: Path
    service: str
    organisation: str
    login: str
    name: str
    language: str


class FirstSetup:
    """For one settings file, which need not be there. Blocking; use it from one thread at a time.

    Args:
        make: the setting up of a plan, as `bootstrap.make_setting_up` makes it.
    """

    def __init__(
        self,
        config_file: Path,
        data_dir: Path,
        make: Callable[[SetupPlan, Superuser, Progress], SettingUp],
    ) -> None:
        self._config_file = config_file
        self._data_dir = data_dir
        self._make = make

    def known(self) -> Config | None:
        """What the settings file says already; None when there is none, or none that can be read."""
        try:
            return read_before_setup(self._config_file)
        except ConfigInvalidError:
            return None

    def look(self, database: DatabaseSettings, superuser: Superuser) -> FoundServer:
        """Connect as the setting up will, and change nothing.

        Raises InvalidInputError: field `server`: `server.too_old`, `server.certificate` (it does not prove its name)
        or `server.unreachable`; field `superuser`: `superuser.wrong` or `superuser.rights`.
        """
        engine = open_engine(replace(database, name="postgres"), *superuser)
        try:
            with translate_errors(), engine.connect() as conn:
                driver = driver_of(conn)
                if driver.info.server_version < OLDEST_SERVER:
                    raise _problem("server", "server.too_old")
                rights = driver.execute(
                    "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"
                ).fetchone()
                if rights != (True,):
                    raise _problem("superuser", "superuser.rights")
                there = driver.execute(
                    "SELECT 1 FROM pg_database WHERE datname = %s", (database.name,)
                ).fetchone()
                version = driver.info.parameter_status("server_version") or ""
                return FoundServer(version.split(" ")[0], there is not None, driver.pgconn.ssl_in_use)
        except WrongPassphraseError:
            raise _problem("superuser", "superuser.wrong") from None
        except DatabaseUnreachableError as error:
            raise _problem("server", _reason(error)) from error
        finally:
            engine.dispose()

    def run(self, wanted: Wanted, passphrase: str, progress: Progress) -> SetUp:
        """Set up, or go on where an earlier run with the same folder has stopped.

        Raises as `SettingUp.run`.
        """
        known = self.known()
        plan = SetupPlan(
            database=wanted.database,
            log_origin=wanted.log_origin,
            data_dir=self._data_dir if known is None else known.data_dir,
            config_file=self._config_file,
            folder=wanted.folder,
            service=wanted.service,
            organisation=wanted.organisation,
            login=wanted.login,
            name=wanted.name,
            language=wanted.language,
        )
        return self._make(plan, wanted.superuser, progress).run(passphrase)


def _reason(error: DatabaseUnreachableError) -> str:
    """libpq has no code for a certificate that does not hold, only words."""
    cause = error.__cause__
    words = str(cause).lower() if cause is not None else ""
    is_proof = any(
        word in words for word in ("certificate", "ssl error", "does not support ssl", "channel binding")
    )
    return "server.certificate" if is_proof else "server.unreachable"


def _problem(name: str, problem: str) -> InvalidInputError:
    return InvalidInputError((FieldProblem(name, problem),))
