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
from referral_app.errors import KotosiltaError

if TYPE_CHECKING:
    from referral_app.services.desk import Desk

_NOTHING_WRONG, _FAILED, _USAGE, _ROLLED_BACK = 0, 1, 2, 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns its exit status (0 done, 1 failed, 2 wrong usage, 3 the log was rolled back)."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(message)s")
    try:
        status: int = options.run(options)
    except KotosiltaError as error:
        print(f"kotosilta: {error.code}", file=sys.stderr)
        return _FAILED
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kotosilta", description=__doc__)
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--config", type=Path, default=Path("kotosilta.toml"), help="settings file (TOML)")
    parser.set_defaults(run=_run_app)
    commands = parser.add_subparsers(title="commands")

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

    audit = commands.add_parser("audit", help="verify an exported log").add_subparsers(required=True)
    verify = audit.add_parser("verify", help="verify a bundle with nothing but the pinned root")
    verify.add_argument("bundle", type=Path)
    verify.add_argument("--root", help="the root key you trust, 64 hexadecimal digits")
    verify.set_defaults(run=_run_verify)
    return parser


def _run_app(options: argparse.Namespace) -> int:
    from ui.application import run

    def make_desk() -> Desk:
        from referral_app import bootstrap
        from referral_app.config import load_config

        return bootstrap.make_desk(load_config(options.config))

    return run(make_desk, demo_people=None)


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

    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
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


def _stop_at_end_of_input(stop: threading.Event) -> None:
    """Whoever started this process holds its standard input open, and lets go of it even when killed."""
    while os.read(sys.stdin.fileno(), 1024):
        pass
    stop.set()


def _run_verify(options: argparse.Namespace) -> int:
    from referral_app.exchange.audit_bundle import verify_bundle
    from referral_app.services.fingerprint import fingerprint_words

    try:
        pinned = bytes.fromhex(options.root) if options.root else None
    except ValueError:
        print("kotosilta: --root is not 64 hexadecimal digits", file=sys.stderr)
        return _USAGE
    report = verify_bundle(options.bundle, pinned, lambda _done, _total: None, lambda: False)
    for problem in report.problems:
        where = [f"entry {problem.index}"] if problem.index is not None else []
        where += [problem.file] if problem.file else []
        print(f"FAILED {problem.code}{': ' if where else ''}{', '.join(where)}")
    if report.problems:
        return _FAILED
    print(f"OK {report.head.size} entries, root hash {report.head.root.hex()}")
    trust = "your pinned root" if pinned else "the bundle's own root, compare it with the one you pinned"
    print(f"root {fingerprint_words(report.root_key)} ({trust})")
    return _NOTHING_WRONG


if __name__ == "__main__":
    sys.exit(main())
