"""From asking for the page where a referral is written until it is painted and takes what is typed: the median."""

from __future__ import annotations

import statistics

from bench.harness import Result
from bench.nurse_told import told
from bench.stage import Stage

LIMIT = 150.0


def run(stage: Stage) -> Result:
    """Pages made one after the other in a program that runs; the first of them is in the details."""
    times = told(stage, "compose_open")["values"]
    details = {"first_ms": round(times[0], 1), "most_ms": round(max(times), 1), "repetitions": len(times)}
    return Result(statistics.median(times), "ms", LIMIT, details)
