"""How late the UI thread's heartbeat comes while a nurse types and every statement takes the database 300 ms more.

The 99th percentile over all beats, one every 2 ms: longer than 16 ms would be seen as a jerk at 60 Hz.
"""

from __future__ import annotations

import statistics

from bench.harness import Result
from bench.nurse_desk import DATABASE_SECONDS, HEARTBEAT_MS
from bench.nurse_told import told
from bench.stage import Stage

LIMIT = 16.0


def run(stage: Stage) -> Result:
    """One talk, typed at 40 keys a second."""
    late = told(stage, "stalls")["values"]
    percentiles = statistics.quantiles(late, n=100)
    details = {
        "median_ms": round(percentiles[49], 2),
        "most_ms": round(max(late), 1),
        "beats": len(late),
        "heartbeat_ms": HEARTBEAT_MS,
        "database_ms": DATABASE_SECONDS * 1e3,
    }
    return Result(percentiles[98], "ms", LIMIT, details)
