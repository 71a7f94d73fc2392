"""The first page of any search of the log with 10,000,000 entries in the database against 10,000: see log_pages.py."""

from __future__ import annotations

from bench.harness import Result
from bench.log_pages import compare
from bench.stage import Stage


def run(stage: Stage) -> Result:
    """The worst ratio of all searches."""
    return compare(stage, 10_000, 10_000_000)
