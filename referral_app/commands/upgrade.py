"""`kotosilta admin upgrade`: the database of an earlier version brought to this one."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from referral_app.commands.typed import typed_secret
from referral_app.errors import NotFoundError, ProgramTooOldError

if TYPE_CHECKING:
    from referral_app.config import DatabaseSettings

_DONE, _FAILED = 0, 1


def add_upgrade(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    upgrade = commands.add_parser(
        "upgrade",
        help="bring the database to this program's version",
        description="Stop the notary first, and have a backup. May be run again; changes everything or nothing.",
    )
    upgrade.add_argument("--superuser", default="postgres", help="a superuser of the server")
    upgrade.add_argument("--superuser-password-file", type=Path, help="her password; asked for otherwise")
    upgrade.add_argument(
        "--embedded", type=Path, help="the folder of the server that init --embedded has made"
    )
    upgrade.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from referral_app.config import load_config
    from referral_app.database.embedded import SUPERUSER, EmbeddedServer

    if options.embedded is None:
        password = typed_secret(options.superuser_password_file, f"Password of {options.superuser}: ")
        return _upgrade(load_config(options.config).database, (options.superuser, password))
    server = EmbeddedServer(options.embedded)
    server.start()
    try:
        password = typed_secret(options.embedded / "superuser-password", "")
        return _upgrade(server.settings(), (SUPERUSER, password))
    finally:
        server.stop()


def _upgrade(database: DatabaseSettings, superuser: tuple[str, str]) -> int:
    from referral_app import bootstrap

    try:
        done = bootstrap.upgrade_database(database, superuser)
    except NotFoundError:
        print("kotosilta: there is no service in this database; admin init makes one", file=sys.stderr)
        return _FAILED
    except ProgramTooOldError:
        print(
            "kotosilta: the database is of a newer version than this program, and was not touched; update the program",
            file=sys.stderr,
        )
        return _FAILED
    if done.before != done.after:
        print(f"The database was brought from version {done.before} to {done.after}.")
    elif done.changed:
        print(f"The database was of version {done.after} already; its functions were brought up to date.")
    else:
        print(f"The database is of version {done.after} already, and up to date.")
    return _DONE
