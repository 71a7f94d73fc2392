"""What all benchmarks share: fair timing of several things in turn, and the form of a result."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

Work = Callable[[], float]
"""Does something once; how long it took, in seconds."""


@dataclass(frozen=True, slots=True)
class Result:
    """One figure. `limit` is the most that `value` may be, None where it is only reported."""

    value: float
    unit: str
    limit: float | None
    details: Mapping[str, object] = field(default_factory=dict)

    @property
    def holds(self) -> bool:
        """Whether the limit is kept."""
        return self.limit is None or self.value <= self.limit


def timed(work: Callable[[], object]) -> Work:
    """Wall time of a call, without Python's garbage collection inside."""

    def run() -> float:
        gc.disable()
        start = time.perf_counter()
        work()
        elapsed = time.perf_counter() - start
        gc.enable()
        return elapsed

    return run


def interleave(works: Mapping[str, Work], rounds: int, *, warm_up: int = 3) -> dict[str, list[float]]:
    """Seconds of each work, by name: one of each a round, so that a disturbance meets all alike.

    The order turns around from round to round. Warm-up rounds are run and not counted.
    """
    names = list(works)
    seconds: dict[str, list[float]] = {name: [] for name in names}
    for number in range(-warm_up, rounds):
        gc.collect(0)
        for name in names if number % 2 else reversed(names):
            elapsed = works[name]()
            if number >= 0:
                seconds[name].append(elapsed)
    return seconds


def summary(seconds: Mapping[str, Sequence[float]]) -> dict[str, dict[str, float | int]]:
    """Median and quartiles in milliseconds, and the number of repetitions, by name."""
    return {name: _summary(values) for name, values in seconds.items()}


def median(seconds: Sequence[float]) -> float:
    """The middle."""
    return statistics.median(seconds)


def ratio(seconds: Mapping[str, Sequence[float]], of: str, to: str) -> float:
    """How many times longer the median of `of` is."""
    return median(seconds[of]) / median(seconds[to])


def _summary(values: Sequence[float]) -> dict[str, float | int]:
    low, middle, high = statistics.quantiles(values, n=4)
    return {
        "median_ms": round(middle * 1e3, 4),
        "quartile_1_ms": round(low * 1e3, 4),
        "quartile_3_ms": round(high * 1e3, 4),
        "repetitions": len(values),
    }
