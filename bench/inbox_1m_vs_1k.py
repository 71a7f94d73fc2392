"""The first inbox page with 1,000,000 referrals in the database against 1,000: see inbox_pages.py."""

from __future__ import annotations

from bench.harness import Result
from bench.inbox_pages import compare
from bench.stage import Stage


def run(stage: Stage) -> Result:
    """The worse of two ratios."""
    return compare(stage, 1_000, 1_000_000)
