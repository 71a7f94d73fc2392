"""`kotosilta witness`: sign the log's head besides the notary, once or for as long as it runs."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

from referral_app.commands.sentences import error_sentence
from referral_app.commands.typed import typed_secret
from referral_app.errors import LogForkedError, StateChangedError, UnavailableError

if TYPE_CHECKING:
    from referral_app.services.desk import Session

_DONE, _USAGE, _TWO_HEADS = 0, 2, 4
_LEAST_SECONDS: Final = 1.0


def add_witness(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    witness = commands.add_parser(
        "witness",
        help="sign the log's head as a witness",
        description="Signs in as an auditor, and signs the head of the log whenever it is proven to continue what this "
        "witness signed before. The exit status is 4 when the notary has signed two logs; both heads are then written "
        "into --evidence.",
    )
    witness.add_argument("--login", required=True, help="of an auditor")
    witness.add_argument("--passphrase-file", type=Path, help="hers; asked for otherwise")
    witness.add_argument("--recovery-code-file", type=Path, help="where this computer does not know her")
    witness.add_argument("--every", type=float, default=300.0, metavar="SECONDS", help="300 unless told")
    witness.add_argument("--once", action="store_true", help="sign once and end, for a timer of the system")
    witness.add_argument(
        "--evidence", type=Path, default=Path(), metavar="FOLDER", help="the current folder unless told"
    )
    witness.set_defaults(run=_witness)


def _witness(options: argparse.Namespace) -> int:
    from referral_app import bootstrap
    from referral_app.config import load_config

    if options.every < _LEAST_SECONDS:
        print("kotosilta: --every is a second or more", file=sys.stderr)
        return _USAGE
    desk = bootstrap.make_desk(load_config(options.config))
    code = None if options.recovery_code_file is None else typed_secret(options.recovery_code_file, "")
    passphrase = typed_secret(options.passphrase_file, f"Passphrase of {options.login}: ")
    session = desk.sign_in(options.login, passphrase, code)
    try:
        if options.once:
            _sign(session)
        else:
            _keep_signing(session, options.every)
    except LogForkedError as error:
        print(f"kotosilta: {error.code}: {error_sentence(error)}", file=sys.stderr)
        for number, head in enumerate(error.heads, 1):
            file = options.evidence / f"two-heads-{number}.checkpoint"
            file.write_text(head, "utf-8")
            print(f"Signed by the notary: {file}", file=sys.stderr)
        return _TWO_HEADS
    finally:
        session.close()
    return _DONE


def _keep_signing(session: Session, seconds: float) -> None:
    """Until the process is told to end. What is only not there is tried again; a proof that fails ends it."""
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    while True:
        try:
            _sign(session)
        except (UnavailableError, StateChangedError) as error:
            print(f"kotosilta: {error.code}: {error_sentence(error)}", file=sys.stderr, flush=True)
        if stop.wait(seconds):
            return


def _sign(session: Session) -> None:
    signed = session.witness()
    if signed is None:
        print("The log is empty yet.", flush=True)
    else:
        print(f"{signed.at:%Y-%m-%dT%H:%M:%SZ} signed {signed.size} entries", flush=True)
