"""Removing a member from a unit with 10,000 open referrals: wrapping anew against HPKE alone.

Measured is `epochs.rewrap_open` from the first page to the last: with its checks of the senders' signatures, its
own signed statements, the database's work and the notary's, who logs them meanwhile, all on this machine. The
primitives are an HPKE open and an HPKE seal of a half for each part, by the library alone on one core, before
each run and after. The figure is how many times longer wrapping anew takes; 0.7 of the primitives' rate is 1 / 0.7.
Each run has a copy of the database, in which nothing has been wrapped anew yet; in the last copy a further run
tells the rate for what a member has wrapped before, with that statement to verify besides.

How long a colleague at a desktop of her own waits for a referral to open meanwhile, and without it, is in the
details.
"""

from __future__ import annotations

import secrets
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from subprocess import PIPE, Popen
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, Suite

from bench.harness import Result, Work, interleave, median, summary, timed
from bench.stage import COORDINATOR, MANY, Stage
from referral_app.crypto.halves import HALF_LENGTH
from referral_app.demo.service import LocalService
from referral_app.services import epochs
from referral_app.services.context import Context

LIMIT = 1 / 0.7
RUNS = 3
PRIMITIVES, ROUNDS = 200, 10
OPENINGS_ALONE = 10
PAUSE_SECONDS = 0.25
LEAD = "leena.makela"


def run(stage: Stage) -> Result:
    """Runs over everything, with the primitives measured around each."""
    copies = [stage.copy(f"rewrap_{number}", stage.many_open) for number in range(1, RUNS + 1)]
    seconds, parts = interleave(_primitives(), ROUNDS), list[float]()
    alone, meanwhile = list[float](), list[float]()
    for copy in copies:
        with stage.notary(copy), stage.person(LEAD, copy) as lead, _colleague(stage, copy) as colleague:
            alone += [colleague.opens() for _ in range(OPENINGS_ALONE)]
            for _ in range(2 if copy is copies[-1] else 1):
                parts.append(_rewrap(stage, copy, lead, colleague, meanwhile))
                for name, values in interleave(_primitives(), ROUNDS).items():
                    seconds[name] += values
    primitive, part = sum(median(values) for values in seconds.values()) / PRIMITIVES, median(parts[:-1])
    details = {
        "rate_of_primitives": round(primitive / part, 3),
        "rate_by_run": [round(primitive / one, 3) for one in parts[:-1]],
        "rate_once_more": round(primitive / parts[-1], 3),
        "referrals": MANY,
        "parts_per_second": round(1 / part),
        "hpke_open_and_seal_per_second": round(1 / primitive),
        "open_a_referral": summary({"alone": alone, "meanwhile": meanwhile}),
        **summary(seconds),
    }
    return Result(part / primitive, "ratio", LIMIT, details)


def _rewrap(
    stage: Stage, copy: LocalService, lead: Context, colleague: _Colleague, meanwhile: list[float]
) -> float:
    """Seconds for each part; what the colleague waits `meanwhile`."""
    epochs.new_epoch(lead)
    stage.settle(copy)
    with colleague.working(meanwhile):
        start = time.perf_counter()
        done = epochs.rewrap_open(lead, lambda _done, _total: None, lambda: False)
        elapsed = time.perf_counter() - start
    assert done.wrapped >= 2 * MANY, done
    assert not done.broken, done
    return elapsed / done.wrapped


class _Colleague:
    """Opens one new referral after the other, in her own process."""

    def __init__(self, process: Popen[str], referrals: Iterable[UUID]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._in, self._out = process.stdin, process.stdout
        self._referrals = iter(referrals)
        assert self._out.readline() == "ready\n"

    def opens(self) -> float:
        """Seconds."""
        print(next(self._referrals).hex, file=self._in, flush=True)
        return float(self._out.readline())

    @contextmanager
    def working(self, took: list[float]) -> Iterator[None]:
        """During the block, with little pauses, at least once; `took` collects the seconds."""
        stop = threading.Event()

        def work() -> None:
            took.append(self.opens())
            while not stop.wait(PAUSE_SECONDS):
                took.append(self.opens())

        with ThreadPoolExecutor(1) as hand:
            working = hand.submit(work)
            try:
                yield
            finally:
                stop.set()
        working.result()


@contextmanager
def _colleague(stage: Stage, copy: LocalService) -> Iterator[_Colleague]:
    paths = copy.paths
    command = [sys.executable, "-m", "bench.colleague", str(paths.config), str(paths.people), COORDINATOR]
    with stage.superuser(copy, copy.settings().name).connect() as connection:
        query = "SELECT id FROM kotosilta.referral WHERE state = 'sent' ORDER BY id"
        referrals = connection.exec_driver_sql(query).scalars().all()
    with Popen(command, stdin=PIPE, stdout=PIPE, text=True) as process:
        yield _Colleague(process, referrals)


def _primitives() -> dict[str, Work]:
    """As many opens, and as many seals, of a half."""
    suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    key = MLKEM768X25519PrivateKey(MLKEM768PrivateKey.generate(), X25519PrivateKey.generate())
    public, info, half = key.public_key(), secrets.token_bytes(96), secrets.token_bytes(HALF_LENGTH)
    sealed = suite.encrypt(half, public, info)

    def seal() -> None:
        for _ in range(PRIMITIVES):
            suite.encrypt(half, public, info)

    def open_() -> None:
        for _ in range(PRIMITIVES):
            suite.decrypt(sealed, key, info)

    return {"hpke_seal": timed(seal), "hpke_open": timed(open_)}
