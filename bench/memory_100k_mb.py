"""How much memory the program takes with 100,000 summaries in the index of its search: resident, in 10^6 bytes.

Otherwise as client_memory_mb.py; the summaries are believable and come from a file.
"""

from __future__ import annotations

from bench.client_memory_mb import measure
from bench.harness import Result
from bench.many_summaries import write_all
from bench.stage import Stage

LIMIT = 400.0


def run(stage: Stage) -> Result:
    """Written once, read by each process."""
    summaries = stage.folder / "summaries"
    write_all(stage, summaries)
    return measure(stage, summaries, LIMIT)
