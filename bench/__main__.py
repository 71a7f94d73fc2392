"""Run all benchmarks and write `bench/results.json` afresh, or run those that are named and print their figures only.

Figures of one file are of one run on one machine: a part of them alone would make the others look as new. Those that
need minutes to build their data are of a run of their own (`--large`), which changes only them; each figure says what
machine it is of.
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
    "verify_vs_raw",
    "tree_vs_sha256",
    "append_vs_chain_32",
    "seal_vs_primitives",
    "open_extra_ms",
    "inbox_200k_vs_1k",
    "rewrap_vs_primitives",
    "index_vs_primitives",
    "search_keystroke_ms",
    "start_vs_empty_window",
    "client_memory_mb",
    "memory_100k_mb",
    "signin_vs_argon2",
    "compose_actions",
    "compose_open_ms",
    "autosave_ui_ms",
    "ui_stall_p99_ms",
)
LARGE_NAMES = ("inbox_1m_vs_1k", "verify_memory_flat", "log_page_10m_vs_10k")
RESULTS = Path(__file__).with_name("results.json")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print each figure as it is known; the exit status is 1 when a limit is missed."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    every = (*NAMES, *LARGE_NAMES)
    parser.add_argument("names", nargs="*", choices=[*every, []], metavar="NAME", help=", ".join(every))
    parser.add_argument("--large", action="store_true", help=f"only {', '.join(LARGE_NAMES)}, into the file")
    given = parser.parse_args(arguments)
    names, others = given.names, LARGE_NAMES if not given.large else NAMES
    results, ran_on = measure(names or (LARGE_NAMES if given.large else NAMES))
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
        RESULTS.write_text(json.dumps({**written, **_kept(others)}, indent=2) + "\n", "utf-8")
    return 0 if all(result.holds for result in results.values()) else 1


def _kept(names: Sequence[str]) -> Mapping[str, object]:
    """What the file says of the benchmarks of the other kind."""
    try:
        before = json.loads(RESULTS.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    return {name: before[name] for name in names if name in before}


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
