"""A lead's program that changes the unit's key part by part, and tells how far it is; `test_epochs.py` kills it.

Usage: FOLDER LOGIN new|on; FOLDER that of a running service. `new` makes a key and stands still before the fifth part;
`on` goes on where it was left.
"""

from __future__ import annotations

import sys
from pathlib import Path

from referral_app.demo.people import PASSPHRASE
from referral_app.demo.service import LocalService
from referral_app.services import rewrapping

LAST = 4


def tell(done: int, total: int) -> None:
    sys.stdout.write(f"{done} {total}\n")
    sys.stdout.flush()
    if sys.argv[3] == "new" and done >= LAST:
        sys.stdin.read()  # nothing comes


def main() -> None:
    rewrapping.BATCH = 1
    keeping = LocalService(Path(sys.argv[1])).desk().sign_in(sys.argv[2], PASSPHRASE).unit_keeping()
    if sys.argv[3] == "new":
        keeping.new_epoch()
    keeping.rewrap_open(tell, lambda: False)
    sys.stdout.write("finished\n")


if __name__ == "__main__":
    main()
