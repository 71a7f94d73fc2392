"""Runs a measurement of `nurse_desk` in a process of its own, on a fresh desktop, with the notary running."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from bench.desktop import desktop
from bench.stage import Stage

_TIMEOUT_SECONDS = 120


def told(stage: Stage, measurement: str) -> dict[str, Any]:
    """What the process told."""
    paths = stage.service.paths
    with stage.notary(stage.service):
        done = subprocess.run(
            [sys.executable, "-m", "bench.nurse_desk", measurement, str(paths.config), str(paths.people)],
            env=desktop(stage.folder / f"nurse-{measurement}"),
            stdout=subprocess.PIPE,
            timeout=_TIMEOUT_SECONDS,
            check=True,
        )
    result: dict[str, Any] = json.loads(done.stdout)
    return result
