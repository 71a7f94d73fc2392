"""The `kotosilta` command: the program itself, its demonstration, the notary and offline verification."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from referral_app import __version__
from referral_app.commands.audit import add_audit
from referral_app.commands.keys import add_keys
from referral_app.commands.places import add_places
from referral_app.commands.restore import add_restore
from referral_app.commands.sentences import error_sentence, field_sentence
from referral_app.commands.typed import typed_secret
from referral_app.commands.upgrade import add_upgrade
from referral_app.commands.witness import add_witness
from referral_app.errors import InvalidInputError, KotosiltaError, StateChangedError

if TYPE_CHECKING:
    from referral_app.config import Config
    from referral_app.services.desk import Desk
    from referral_app.services.first_setup import FirstSetup
    from referral_app.services.redeeming import Newcomers

_NOTHING_WRONG, _FAILED, _USAGE, _ROLLED_BACK = 0, 1, 2, 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns its exit status (0 done, 1 failed, 2 wrong usage, 3 the log was rolled back)."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(message)s")
    try:
        status: int = options.run(options)
    except KotosiltaError as error:
        print(f"kotosilta: {error.code}: {error_sentence(error)}", file=sys.stderr)
        return _FAILED
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kotosilta", description=__doc__)
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--config", type=Path, default=Path("kotosilta.toml"), help="settings file (TOML)")
    parser.set_defaults(run=_run_app)
    commands = parser.add_subparsers(title="commands")

    setup = commands.add_parser("setup", help="set a new service up, with guidance, in a window")
    setup.set_defaults(run=lambda options: _run_app(options, begin_setting_up=True))

    demo = commands.add_parser("demo", help="play with fictitious people on an embedded server")
    demo.add_argument("--headless", action="store_true", help="play the story offscreen and check each step")
    demo.add_argument("--output", type=Path, default=Path("demo-output"), help="where --headless writes")
    demo.add_argument(
        "--folder", type=Path, default=Path(".demo"), help="where the demonstration keeps its data"
    )
    demo.add_argument("--reset", action="store_true", help="throw the data away first")
    demo.set_defaults(run=_run_demo)

    notary = commands.add_parser("notary", help="run the notary")
    notary.add_argument("--secrets", type=Path, required=True, help="the notary's secrets file, mode 0600")
    notary.add_argument(
        "--journal", type=Path, required=True, help="folder of the notary's own copy of the log"
    )
    notary.add_argument("--heartbeat-seconds", type=float, default=60.0)
    notary.add_argument("--attached", action="store_true", help="end when standard input closes")
    notary.set_defaults(run=_run_notary)

    _add_admin(commands.add_parser("admin", help="set a service up").add_subparsers(required=True))

    audit = commands.add_parser("audit", help="take the log away, or verify a copy of it")
    add_audit(audit.add_subparsers(required=True))
    add_witness(commands)
    return parser


def _add_admin(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    init = commands.add_parser(
        "init",
        help="make schema, keys and first administrator in an empty PostgreSQL",
        description="Every step may be taken again: after a failure run it again with the same --folder. Without "
        "--embedded the settings file says where the server is; [trust] needs log_origin only, and gets root_key.",
    )
    init.add_argument("--folder", type=Path, required=True, help="where the papers and secrets are written")
    init.add_argument("--organisation", required=True, help="who runs the service")
    init.add_argument("--login", required=True, help="the first administrator's login")
    init.add_argument("--name", required=True, help="the first administrator's name")
    init.add_argument("--service", default="Kotosilta", help="the service's name")
    init.add_argument("--language", choices=("fi", "sv", "en"), default="fi", help="of the papers")
    init.add_argument(
        "--passphrase-file", type=Path, help="the administrator's passphrase; asked for otherwise"
    )
    init.add_argument("--superuser", default="postgres", help="a superuser of the server")
    init.add_argument("--superuser-password-file", type=Path, help="her password; asked for otherwise")
    init.add_argument("--embedded", type=Path, help="make a PostgreSQL server of its own in this folder")
    init.add_argument("--log-origin", default="kotosilta.local/log", help="with --embedded only")
    init.add_argument(
        "--no-keyring", action="store_true", help="leave the administrator's secrets on paper only"
    )
    init.set_defaults(run=_run_admin_init)

    database = commands.add_parser("database", help="run the server that init --embedded has made")
    database.add_argument("folder", type=Path)
    database.set_defaults(run=_run_admin_database)
    add_places(commands)
    add_keys(commands)
    add_restore(commands)
    add_upgrade(commands)


def _run_admin_init(options: argparse.Namespace) -> int:
    from referral_app.config import Config
    from referral_app.database.embedded import SUPERUSER, EmbeddedServer
    from referral_app.local.folders import data_folder
    from referral_app.services.before_setup import refuse_other_settings
    from referral_app.services.settings_file import NO_ROOT_KEY, read_before_setup

    if options.embedded is None:
        password = typed_secret(options.superuser_password_file, f"Password of {options.superuser}: ")
        return _set_up(options, read_before_setup(options.config), (options.superuser, password))
    try:
        refuse_other_settings(options.config, options.folder)
    except StateChangedError:
        return _another_service()
    server = EmbeddedServer(options.embedded)
    server.start()
    try:
        settings = Config(server.settings(), NO_ROOT_KEY, options.log_origin, data_folder())
        return _set_up(
            options, settings, (SUPERUSER, typed_secret(options.embedded / "superuser-password", ""))
        )
    finally:
        server.stop()


def _set_up(options: argparse.Namespace, settings: Config, superuser: tuple[str, str]) -> int:
    from referral_app import bootstrap
    from referral_app.services.setting_up import SetupPlan

    plan = SetupPlan(
        database=settings.database,
        log_origin=settings.log_origin,
        data_dir=settings.data_dir,
        config_file=options.config,
        folder=options.folder,
        service=options.service,
        organisation=options.organisation,
        login=options.login,
        name=options.name,
        language=options.language,
    )
    passphrase = typed_secret(options.passphrase_file, f"New passphrase of {options.name}: ", twice=True)
    setting_up = bootstrap.make_setting_up(
        plan,
        superuser,
        None if options.no_keyring else bootstrap.system_keyring(),
        progress=lambda step: print(f"done: {step}", flush=True),
    )
    try:
        done = setting_up.run(passphrase)
    except InvalidInputError as error:
        for problem in error.problems:
            print(f"kotosilta: {problem.problem}: {field_sentence(problem.problem)}", file=sys.stderr)
        return _USAGE
    except StateChangedError:
        return _another_service()
    print(f"The service is set up. Its root: {done.words}")
    print("Print these, give each part to another person, and delete them:")
    for paper in done.papers:
        print(f"  {paper}")
    print(f"Move this to the notary's machine, and start the notary with it:\n  {done.notary_secrets}")
    if not done.remembered:
        print("This desktop keeps no secrets of the administrator; she signs in with her recovery sheet.")
    return _NOTHING_WRONG


def _another_service() -> int:
    print(
        "kotosilta: the database or the settings file belongs to a service that was not begun in this folder",
        file=sys.stderr,
    )
    return _FAILED


def _run_admin_database(options: argparse.Namespace) -> int:
    from referral_app.database.embedded import EmbeddedServer

    stop = _stop_on_signals()
    server = EmbeddedServer(options.folder)
    server.start()
    print("ready", flush=True)
    stop.wait()
    server.stop()
    return _NOTHING_WRONG


def _run_app(options: argparse.Namespace, *, begin_setting_up: bool = False) -> int:
    from ui.application import run

    def make_desk() -> Desk:
        from referral_app import bootstrap
        from referral_app.config import load_config

        return bootstrap.make_desk(load_config(options.config))

    def make_newcomers() -> Newcomers:
        from referral_app import bootstrap

        return bootstrap.make_newcomers(options.config)

    def make_first_setup() -> FirstSetup:
        from referral_app import bootstrap

        return bootstrap.make_first_setup(options.config)

    return run(
        make_desk,
        make_newcomers=make_newcomers,
        make_first_setup=make_first_setup,
        is_set_up=options.config.exists(),
        begin_setting_up=begin_setting_up,
    )


def _run_demo(options: argparse.Namespace) -> int:
    from ui.demo import play_story, run_interactive

    if options.headless:
        return play_story(options.folder, options.output, reset=options.reset)
    return run_interactive(options.folder, reset=options.reset)


def _run_notary(options: argparse.Namespace) -> int:
    from referral_app.bootstrap import run_notary
    from referral_app.config import load_config
    from referral_app.errors import LogRolledBackError
    from referral_app.notary.settings import read_secrets

    stop = _stop_on_signals()
    if options.attached:
        threading.Thread(target=_stop_at_end_of_input, args=(stop,), daemon=True).start()
    try:
        run_notary(
            load_config(options.config),
            read_secrets(options.secrets),
            options.journal,
            stop=stop,
            on_ready=lambda: print("ready", flush=True),
            heartbeat_seconds=options.heartbeat_seconds,
        )
    except LogRolledBackError:
        print(
            "kotosilta: the database does not hold the log that this notary signed; it was rolled back or "
            "replaced. Nothing is signed until a person has looked.",
            file=sys.stderr,
        )
        return _ROLLED_BACK
    return _NOTHING_WRONG


def _stop_on_signals() -> threading.Event:
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    return stop


def _stop_at_end_of_input(stop: threading.Event) -> None:
    """Whoever started this process holds its standard input open, and lets go of it even when killed."""
    while os.read(sys.stdin.fileno(), 1024):
        pass
    stop.set()


if __name__ == "__main__":
    sys.exit(main())
