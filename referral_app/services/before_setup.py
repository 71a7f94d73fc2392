"""What setting up looks at before it changes anything: is this server, database or settings file another service's?"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection

from referral_app.config import DatabaseSettings, load_config
from referral_app.crypto.signing import SigningKey
from referral_app.database.engine import driver_of, open_engine, translate_errors
from referral_app.errors import (
    ConfigInvalidError,
    DatabaseTooOldError,
    FieldProblem,
    InvalidInputError,
    StateChangedError,
)
from referral_app.services.founding import Founding
from referral_app.services.logins import has_login, is_login_with
from referral_app.services.settings_file import read_before_setup
from referral_app.services.setup_state import SetupState, load_finished, load_state

OLDEST_SERVER = 160000
"""PostgreSQL 16."""

STATE_FILE, FINISHED_FILE = "setup.json", "finished.json"


def notary_login(database: str) -> str:
    """The notary's login at a database of this name."""
    return f"notary_{database}"


def refuse_other_settings(config_file: Path, folder: Path) -> None:
    """Raises StateChangedError when the settings file is that of a service which was not begun in this folder, and
    ConfigInvalidError when it cannot be read: it may be one. One without a root key belongs to nobody yet.
    """
    if not config_file.exists():
        return
    read_before_setup(config_file)
    try:
        root_key = load_config(config_file).root_key
    except ConfigInvalidError:
        return
    if root_key != _begun_root(folder):
        raise StateChangedError


def refuse_other_service(
    database: DatabaseSettings, superuser: tuple[str, str], state: SetupState, founding: Founding
) -> None:
    """Look at the server, and change nothing there. `founding` follows what an earlier run has made.

    Raises:
        StateChangedError: the database belongs to a service that has another root.
        InvalidInputError: field `login` (`login.taken`) or `database` (`database.notary_taken`): a login of the
            administrator's or the notary's name is there, and no run with this state has made it.
        DatabaseTooOldError: older than PostgreSQL 16.
    """
    engine = open_engine(replace(database, name="postgres"), *superuser)
    try:
        with translate_errors(), engine.connect() as conn:
            driver = driver_of(conn)
            if driver.info.server_version < OLDEST_SERVER:
                raise DatabaseTooOldError
            found = driver.execute("SELECT 1 FROM pg_database WHERE datname = %s", (database.name,))
            if found.fetchone() is not None:
                founding.follow()
            _refuse_other_logins(conn, database.name, state)
    finally:
        engine.dispose()


def _refuse_other_logins(conn: Connection, database: str, state: SetupState) -> None:
    notary = notary_login(database)
    if state.login == notary or _is_taken(conn, state.login, state.device.database_password):
        raise InvalidInputError((FieldProblem("login", "login.taken"),))
    if _is_taken(conn, notary, state.notary_password):
        raise InvalidInputError((FieldProblem("database", "database.notary_taken"),))


def _is_taken(conn: Connection, login: str, password: str) -> bool:
    return has_login(conn, login) and not is_login_with(conn, login, password)


def _begun_root(folder: Path) -> bytes | None:
    """The root key of the service that was begun in the folder."""
    if (finished := load_finished(folder / FINISHED_FILE)) is not None:
        return finished.root_key
    state = load_state(folder / STATE_FILE)
    return None if state is None else SigningKey.from_seed(state.seeds["root"]).public.raw
