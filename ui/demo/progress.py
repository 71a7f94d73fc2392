"""Progress of the demonstration's first start, on the terminal."""

from __future__ import annotations

import sys

_EVERY = 50


def say_progress(done: int, total: int) -> None:
    """Say how far the seeding is, now and then."""
    if done == 1:
        sys.stderr.write("Making half a year of fictitious referrals (once)\n")
    if done % _EVERY == 0 or done == total:
        sys.stderr.write(f"\r{done} of {total} steps" + ("\n" if done == total else ""))
        sys.stderr.flush()
