"""Complete offline verification of a bundle against nothing but its signatures, on as many cores.

The bundle has 30,000 acts, every one signed. Timed are `verify_bundle`, as `kotosilta audit verify` calls it, and the
library's own Ed25519 verification of as many messages of the same bytes, in as many processes at once, each with its
share; starting processes is in neither. The value is how many times longer the whole takes; verifying at 0.8 of the raw
rate is a value of 1.25.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from multiprocessing import get_context

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from bench.harness import Result, interleave, median, summary
from bench.signed_log import Made, Town, write_bundle
from bench.stage import Stage
from referral_app.crypto.labels import labelled
from referral_app.exchange.audit_bundle import Trust, verify_bundle
from referral_app.exchange.check_lanes import helpers_for
from referral_app.translog.bundles import bundle_path, decode_bundle
from referral_app.translog.leaf import Leaf
from referral_app.translog.statement import STATEMENT_LABEL
from referral_app.translog.tiles import WIDTH

LIMIT = 1.25
ACTS = 30_000
ROUNDS = 5

Signed = Sequence[tuple[bytes, bytes]]


def run(stage: Stage) -> Result:
    """One of each in turn."""
    made = write_bundle(stage.folder / "verified", ACTS)
    cores = max(1, helpers_for(made.size))
    signed = _signed(made)
    shares = [signed[number::cores] for number in range(cores)]
    key = Town().nurse_keys.signing.public.raw
    with ProcessPoolExecutor(cores, get_context("spawn")) as processes:

        def raw() -> float:
            """The slowest share: what a whole would take that is spread as evenly."""
            return max(processes.map(verify_raw, [key] * cores, shares))

        def whole() -> float:
            return verified_seconds(made)

        seconds = interleave({"verify": whole, "raw": raw}, ROUNDS, warm_up=1)
    rate = {name: round(len(signed) / median(values)) for name, values in seconds.items()}
    details = {
        **summary(seconds),
        "entries": made.size,
        "signatures_a_second": rate,
        "of_the_raw_rate": round(rate["verify"] / rate["raw"], 3),
        "processes": cores,
    }
    return Result(median(seconds["verify"]) / median(seconds["raw"]), "ratio", LIMIT, details)


def verified_seconds(made: Made) -> float:
    """How long verifying takes from when the first entries are checked; AssertionError when it finds anything."""
    begun: list[float] = []

    def progress(done: int, _total: int) -> None:
        begun.append(time.perf_counter())
        counts.append(done)

    counts: list[int] = []
    report = verify_bundle(made.folder, Trust(datetime.now(UTC), made.root_key), progress)
    end = time.perf_counter()
    assert not report.problems
    return (end - begun[0]) * made.size / (made.size - counts[0])


def verify_raw(key: bytes, signed: Signed) -> float:
    """Seconds that the library takes over these messages and signatures."""
    verify = Ed25519PublicKey.from_public_bytes(key).verify
    start = time.perf_counter()
    for message, signature in signed:
        verify(signature, message)
    return time.perf_counter() - start


def _signed(made: Made) -> Signed:
    """What the acts' signatures are over."""
    found = []
    for first in range(0, made.size, WIDTH):
        path = made.folder / bundle_path(first // WIDTH, min(WIDTH, made.size - first))
        leaves = [Leaf.decode(data) for data in decode_bundle(path.read_bytes())]
        found += [
            (labelled(STATEMENT_LABEL, leaf.body), leaf.signature) for leaf in leaves if leaf.type == "act"
        ]
    return found
