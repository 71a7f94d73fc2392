"""A process of its own: a colleague at her own desktop, who opens a referral whenever she is told which.

`python -m bench.colleague CONFIG PEOPLE LOGIN` signs in, says `ready`, reads a referral's id (hex) a line, and
answers how many seconds opening it took. Ends with its input.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from uuid import UUID

from bench.harness import timed
from referral_app.bootstrap import utc_now
from referral_app.config import load_config
from referral_app.demo.people import PASSPHRASE
from referral_app.demo.secrets import DemoSecretStore
from referral_app.services.desk import Session
from referral_app.services.sign_in import SignInParts, sign_in


def main(config: Path, people: Path, login: str) -> None:
    """Until there is nothing more to open."""
    parts = SignInParts(load_config(config), DemoSecretStore(people), utc_now, True)
    context = sign_in(parts, login, PASSPHRASE, None)
    try:
        session = Session(context)
        print("ready", flush=True)
        for line in sys.stdin:
            opening = partial(session.open_referral, UUID(hex=line.strip()))
            print(timed(opening)(), flush=True)
    finally:
        context.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
