"""How much memory the program takes with its first page of data on the screen: resident, in 10^6 bytes.

A coordinator's process (offscreen) after signing in, with fifty opened rows in the inbox. The peak, which holds
the 64 MiB of the passphrase's Argon2id, and what the process shares with no other are in the details.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from pathlib import Path

from bench.desktop import desktop
from bench.harness import Result
from bench.stage import NURSE, RECIPIENT, Stage
from referral_app.domain.codes import Priority
from referral_app.services.desk import Session
from referral_app.services.inbox import PAGE_SIZE

REPETITIONS = 3
_TIMEOUT_SECONDS = 60


def run(stage: Stage) -> Result:
    """Without a search."""
    return measure(stage, None, None)


def measure(stage: Stage, summaries: Path | None, limit: float | None) -> Result:
    """A few processes, one after the other, on an inbox of more than one page; with a file of summaries (see
    coordinator_window.py), indexed.
    """
    paths = stage.service.paths
    with stage.notary(stage.service):
        with stage.person(NURSE) as nurse:
            for _ in range(PAGE_SIZE + 1):
                Session(nurse).send(stage.referral(), stage.unit(RECIPIENT), Priority.ROUTINE)
        command = [sys.executable, "-m", "bench.coordinator_window", str(paths.config), str(paths.people)]
        command += [] if summaries is None else [str(summaries)]
        environment = desktop(stage.folder / "memory")
        told = [
            json.loads(
                subprocess.run(
                    command, env=environment, stdout=subprocess.PIPE, timeout=_TIMEOUT_SECONDS, check=True
                ).stdout
            )
            for _ in range(REPETITIONS)
        ]
    megabytes = {
        kind: round(statistics.median(one[kind] for one in told) / 1e6, 1)
        for kind in ("rss", "uss", "peak")
        if told[0][kind] is not None
    }
    return Result(megabytes["rss"], "MB", limit, {**megabytes, "repetitions": REPETITIONS})
