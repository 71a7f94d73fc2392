"""`kotosilta admin restore-administrator`: when the only administrator has lost everything."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from referral_app.commands.sentences import field_sentence
from referral_app.commands.typed import typed_papers, typed_secret
from referral_app.errors import InvalidInputError, RecoveryCodeInvalidError

if TYPE_CHECKING:
    from referral_app.config import Config

_DONE, _FAILED, _USAGE = 0, 1, 2


def add_restore(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    restore = commands.add_parser(
        "restore-administrator",
        help="make a new administrator when all are lost",
        description="Takes two of the three papers of the root key. All administrators there are go out of force and "
        "all signing keys of organisations and units are changed; no key that opens referrals is touched. After a "
        "failure give the same command again.",
    )
    restore.add_argument("--login", required=True, help="of the new administrator; may be a lost one's")
    restore.add_argument("--name", required=True, help="the new administrator's name")
    restore.add_argument(
        "--lost",
        action="append",
        default=[],
        metavar="LOGIN",
        help="an administrator there is; give all of them",
    )
    restore.add_argument(
        "--sheet", type=Path, required=True, help="where her recovery sheet (PDF) is written"
    )
    restore.add_argument("--papers-file", type=Path, help="two lines of words; asked for otherwise")
    restore.add_argument("--passphrase-file", type=Path, help="the new one's; asked for otherwise")
    restore.add_argument("--superuser", default="postgres", help="a superuser of the server")
    restore.add_argument("--superuser-password-file", type=Path, help="her password; asked for otherwise")
    restore.add_argument(
        "--embedded", type=Path, help="the folder of the server that init --embedded has made"
    )
    restore.add_argument("--no-keyring", action="store_true", help="leave her secrets on paper only")
    restore.add_argument("--language", choices=("fi", "sv", "en"), default="fi", help="of the sheet")
    restore.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from referral_app.config import load_config
    from referral_app.database.embedded import SUPERUSER, EmbeddedServer

    config = load_config(options.config)
    if options.embedded is None:
        password = typed_secret(options.superuser_password_file, f"Password of {options.superuser}: ")
        return _restore(options, config, (options.superuser, password))
    server = EmbeddedServer(options.embedded)
    server.start()
    try:
        password = typed_secret(options.embedded / "superuser-password", "")
        return _restore(options, config, (SUPERUSER, password))
    finally:
        server.stop()


def _restore(options: argparse.Namespace, config: Config, superuser: tuple[str, str]) -> int:
    from referral_app import bootstrap
    from referral_app.services.restoring import RestorePlan

    plan = RestorePlan(
        config, options.sheet, options.login, options.name, tuple(options.lost), options.language
    )
    papers = typed_papers(options.papers_file)
    passphrase = typed_secret(options.passphrase_file, f"New passphrase of {options.name}: ", twice=True)
    try:
        done = bootstrap.restore_administrator(
            plan,
            superuser,
            papers,
            passphrase,
            None if options.no_keyring else bootstrap.system_keyring(),
        )
    except RecoveryCodeInvalidError:
        print(
            "kotosilta: these are not two different papers of the root key in force. Check each word. "
            "Nothing was changed.",
            file=sys.stderr,
        )
        return _FAILED
    except InvalidInputError as error:
        for problem in error.problems:
            print(f"kotosilta: {problem.problem}: {field_sentence(problem.problem)}", file=sys.stderr)
        return _USAGE
    print(f"{options.name} is an administrator now, with the login {options.login}.")
    for name in done.removed:
        print(f"Out of force: {name}")
    print(f"{done.keys} signing keys were changed. Print this and delete it:\n  {plan.sheet}")
    print(
        "Change the root key and the recovery key next if their papers may be in other hands. Invite a second one."
    )
    if not done.remembered:
        print("This desktop keeps no secrets of hers; she signs in with her recovery sheet.")
    return _DONE
