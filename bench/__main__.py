"""Run all benchmarks and write `bench/results.json` afresh, or run those that are named and print their figures only.

Figures of one file are of one run on one machine: a part of them alone would make the others look as new.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # helper processes of the program import this module anew: let them not wait for the stage
    from bench.harness import Result
    from bench.stage import Stage

NAMES = (
    "submit_vs_insert",
    "seal_vs_primitives",
    "open_extra_ms",
    "inbox_200k_vs_1k",
    "rewrap_vs_primitives",
    "index_vs_primitives",
    "search_keystroke_ms",
    "start_vs_empty_window",
    "client_memory_mb",
    "signin_vs_argon2",
    "compose_actions",
    "compose_open_ms",
    "autosave_ui_ms",
    "ui_stall_p99_ms",
)
RESULTS = Path(__file__).with_name("results.json")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print each figure as it is known; the exit status is 1 when a limit is missed."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*NAMES, []], metavar="NAME", help=", ".join(NAMES))
    names = parser.parse_args(arguments).names
    results, ran_on = measure(names or NAMES)
    written = {
        name: {
            "value": round(result.value, 3),
            "unit": result.unit,
            "limit": result.limit,
            **result.details,
            "machine": ran_on,
        }
        for name, result in results.items()
    }
    if names:
        print(json.dumps(written, indent=2))
    else:
        RESULTS.write_text(json.dumps(written, indent=2) + "\n", "utf-8")
    return 0 if all(result.holds for result in results.values()) else 1


def measure(names: Sequence[str]) -> tuple[Mapping[str, Result], Mapping[str, object]]:
    """The figures by name, and what they were measured on."""
    from bench.machine import machine
    from bench.stage import Stage

    stage = Stage()
    try:
        results = {name: _measure(name, stage) for name in names}
        return results, machine(stage.superuser(stage.service))
    finally:
        stage.close()


def _measure(name: str, stage: Stage) -> Result:
    start = time.monotonic()
    result: Result = import_module(f"bench.{name}").run(stage)
    limit = "" if result.limit is None else f", at most {result.limit:.3g}: {'yes' if result.holds else 'NO'}"
    print(
        f"{name:24}{result.value:10.3f} {result.unit}{limit} ({time.monotonic() - start:.0f} s)", flush=True
    )
    return result


if __name__ == "__main__":
    sys.exit(main())
