"""Run all benchmarks and write `bench/results.json` afresh, or run those that are named."""

from __future__ import annotations

import argparse
import json
import sys
import time
from importlib import import_module
from pathlib import Path

from bench.harness import Result
from bench.machine import machine
from bench.stage import Stage

NAMES = (
    "submit_vs_insert",
    "seal_vs_primitives",
    "open_extra_ms",
    "inbox_200k_vs_1k",
    "start_vs_empty_window",
    "client_memory_mb",
    "signin_vs_argon2",
    "compose_actions",
    "compose_open_ms",
    "autosave_ui_ms",
    "ui_stall_p99_ms",
)
RESULTS = Path(__file__).with_name("results.json")


def main() -> int:
    """Print each figure as it is known; the exit status is 1 when a limit is missed."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*NAMES, []], metavar="NAME", help=", ".join(NAMES))
    names = parser.parse_args().names or NAMES
    stage = Stage()
    try:
        results = {name: _measure(name, stage) for name in names}
        ran_on = machine(stage.superuser(stage.service))
    finally:
        stage.close()
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
    RESULTS.write_text(json.dumps(written, indent=2) + "\n", "utf-8")
    return 0 if all(result.holds for result in results.values()) else 1


def _measure(name: str, stage: Stage) -> Result:
    start = time.monotonic()
    result: Result = import_module(f"bench.{name}").run(stage)
    limit = "" if result.limit is None else f", at most {result.limit:g}: {'yes' if result.holds else 'NO'}"
    print(
        f"{name:24}{result.value:10.3f} {result.unit}{limit} ({time.monotonic() - start:.0f} s)", flush=True
    )
    return result


if __name__ == "__main__":
    sys.exit(main())
