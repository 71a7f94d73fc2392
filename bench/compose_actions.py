"""Key presses and clicks for the minimal valid referral, beyond the names, numbers and wishes themselves.

Counted where events reach the program's windows, from the empty page until the receipt is shown.
"""

from __future__ import annotations

from bench.harness import Result
from bench.nurse_told import told
from bench.stage import Stage

LIMIT = 30


def run(stage: Stage) -> Result:
    """Written once: the count does not vary."""
    counted = told(stage, "compose_actions")
    return Result(counted.pop("value"), "actions", LIMIT, counted)
