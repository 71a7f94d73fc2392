"""`kotosilta audit`: take the log away as a bundle, and verify one with nothing but the root you trust."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from referral_app.commands.sentences import finding_sentence
from referral_app.commands.typed import typed_secret

if TYPE_CHECKING:
    from referral_app.exchange.audit_bundle import BundleReport

_DONE, _FAILED, _USAGE = 0, 1, 2
_KEY_BYTES: Final = 32
_MOST_SHOWN_BYTES: Final = 512 * 1024

_WHOLE = "Every entry is there, in its place and unchanged"
_SIGNED = "each accepted entry was signed by the person it names"


def add_audit(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands."""
    export = commands.add_parser(
        "export",
        help="write the log into a folder that anybody can verify",
        description="Signs in as an auditor. That the log was taken away is itself put into the log first.",
    )
    export.add_argument("folder", type=Path, help="where the bundle is written; empty or not there")
    export.add_argument("--login", required=True, help="of an auditor")
    export.add_argument("--passphrase-file", type=Path, help="hers; asked for otherwise")
    export.add_argument("--recovery-code-file", type=Path, help="where this computer does not know her")
    export.set_defaults(run=_export)
    verify = commands.add_parser(
        "verify",
        help="verify a bundle with nothing but the pinned root",
        description="The exit status is 0 when everything holds, 1 when something does not.",
    )
    verify.add_argument("bundle", type=Path)
    verify.add_argument("--root", help="the root key you trust, 64 hexadecimal digits")
    verify.add_argument(
        "--seen",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="a checkpoint or a receipt (.tlog-proof) that somebody was given: is it of this very log? "
        "May be given several times",
    )
    verify.set_defaults(run=_verify)


def _export(options: argparse.Namespace) -> int:
    from referral_app import bootstrap
    from referral_app.config import load_config

    if options.folder.exists() and (not options.folder.is_dir() or any(options.folder.iterdir())):
        print("kotosilta: the folder is not empty; take another one", file=sys.stderr)
        return _USAGE
    desk = bootstrap.make_desk(load_config(options.config))
    code = None if options.recovery_code_file is None else typed_secret(options.recovery_code_file, "")
    passphrase = typed_secret(options.passphrase_file, f"Passphrase of {options.login}: ")
    session = desk.sign_in(options.login, passphrase, code)
    try:
        written = session.export_bundle(options.folder, _progress(), lambda: False)
    finally:
        session.close()
    print(f"{written.size} entries in {written.files} files: {options.folder}")
    print(f"Anybody can check them: kotosilta audit verify {options.folder} --root ROOTKEY")
    return _DONE


def _verify(options: argparse.Namespace) -> int:
    from referral_app.bootstrap import utc_now
    from referral_app.exchange.audit_bundle import Trust, verify_bundle
    from referral_app.exchange.private_files import read_limited

    try:
        pinned = bytes.fromhex(options.root) if options.root else None
    except ValueError:
        pinned = b""
    if pinned is not None and len(pinned) != _KEY_BYTES:
        print("kotosilta: --root is not 64 hexadecimal digits", file=sys.stderr)
        return _USAGE
    shown = []
    for file in options.seen:
        data = read_limited(file, _MOST_SHOWN_BYTES)
        if data is None:
            print(f"kotosilta: --seen {file} cannot be read", file=sys.stderr)
            return _USAGE
        shown.append(data.decode("utf-8", "replace"))
    report = verify_bundle(options.bundle, Trust(utc_now(), pinned, tuple(shown)), _progress())
    return _tell(report, trusted=pinned is not None, shown=len(shown))


def _tell(report: BundleReport, *, trusted: bool, shown: int) -> int:
    from referral_app.services.fingerprint import fingerprint_words

    for problem in report.problems:
        where = [f"entry {problem.index}"] if problem.index is not None else []
        where += [problem.file] if problem.file else []
        print(f"FAILED {', '.join((problem.code, *where, finding_sentence(problem.code)))}")
    if report.problems:
        print("What this copy says cannot be relied on as evidence until that is explained.")
        return _FAILED
    refused = f" ({report.refused} of them refused)" if report.refused else ""
    print(f"OK {report.head.size} entries{refused}, root hash {report.head.root.hex()}")
    given = f"; what was given with --seen ({shown}) belongs to this very log" if shown else ""
    print(f"{_WHOLE}; {_SIGNED}{given}.")
    if report.last_heartbeat is not None:
        gaps = f"; {report.gaps} times there was none for over ten minutes" if report.gaps else ""
        print(f"last sign of life {report.last_heartbeat:%Y-%m-%dT%H:%M:%SZ}{gaps}")
    if report.witnesses:
        newest = max(witness.at for witness in report.witnesses)
        print(
            f"{len(report.witnesses)} witnesses have signed this very log, last {newest:%Y-%m-%dT%H:%M:%SZ}"
        )
    trust = "your pinned root" if trusted else "the bundle's own root, compare it with the one you pinned"
    print(f"root {fingerprint_words(report.root_key)} ({trust})")
    return _DONE


def _progress() -> Callable[[int, int], None]:
    """Tells a terminal how far it is; nobody else."""
    told = -1

    def tell(done: int, total: int) -> None:
        nonlocal told
        percent = 100 * done // max(total, 1)
        if percent != told and sys.stderr.isatty():
            told = percent
            print(f"\r{percent} %" if percent < 100 else "\r     \r", end="", file=sys.stderr, flush=True)

    return tell
