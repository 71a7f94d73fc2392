"""The time from starting the program to a sign-in window one can type into, against an empty PySide6 window.

Both are processes of their own, timed from outside from before they are started, with a window that is shown
(offscreen) and painted. How long it takes until the button to sign in can be pressed is in the details.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Mapping, Sequence

from bench.desktop import desktop
from bench.harness import Result, interleave, ratio, summary
from bench.stage import Stage

LIMIT = 2.5
ROUNDS = 11


def run(stage: Stage) -> Result:
    """Start one and the other in turn; each of them once before, so that files and bytecode are at hand."""
    environment = desktop(stage.folder / "start")
    ready: list[float] = []

    def sign_in() -> float:
        usable, able_to_sign_in = _start(
            ["bench.sign_in_window", "--config", str(stage.service.paths.config)],
            ["usable", "ready"],
            environment,
        )
        ready.append(able_to_sign_in)
        return usable

    def empty() -> float:
        return _start(["bench.empty_window"], ["usable"], environment)[0]

    seconds = interleave({"sign_in": sign_in, "empty": empty}, ROUNDS, warm_up=1)
    seconds["sign_in_button"] = ready[1:]
    details = {
        **summary(seconds),
        "sign_in_button_ratio": round(ratio(seconds, "sign_in_button", "empty"), 3),
    }
    return Result(ratio(seconds, "sign_in", "empty"), "ratio", LIMIT, details)


def _start(arguments: Sequence[str], words: Sequence[str], environment: Mapping[str, str]) -> list[float]:
    """Run a module as a process; seconds until it has said each word."""
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", *arguments], env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        seconds = []
        for word in words:
            said = process.stdout.readline().strip()
            seconds.append(time.perf_counter() - start)
            assert said == word, f"{arguments[0]} said {said!r}"
    return seconds
