"""What saving a long draft costs the UI thread: the median of what it takes to hand it over and to hear of the end."""

from __future__ import annotations

import statistics

from bench.harness import Result
from bench.nurse_told import told
from bench.stage import Stage

LIMIT = 5.0


def run(stage: Stage) -> Result:
    """The sealing and writing themselves run in the pool."""
    times = told(stage, "autosave")["values"]
    return Result(
        statistics.median(times), "ms", LIMIT, {"most_ms": round(max(times), 2), "repetitions": len(times)}
    )
