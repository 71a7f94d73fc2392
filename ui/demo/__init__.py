"""The demonstration on the screen: a role picker to play with, or a story that plays itself and checks each step."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["play_story", "run_interactive"]


def run_interactive(folder: Path, *, reset: bool) -> int:
    """Start the fictitious service and open the program with a role picker; the exit status."""
    from referral_app.demo.start import start_demo  # noqa: PLC0415 - loads the database side
    from ui.application import run  # noqa: PLC0415
    from ui.demo.people import demo_people  # noqa: PLC0415
    from ui.demo.progress import say_progress  # noqa: PLC0415

    with start_demo(folder, reset=reset, progress=say_progress) as service:
        return run(service.desk, demo_people=demo_people())


def play_story(folder: Path, output: Path, *, reset: bool) -> int:
    """Play the story offscreen and write screenshots, `story.json` and an audit bundle; 0 if every step was right."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from referral_app.demo.start import start_demo  # noqa: PLC0415
    from ui.demo.progress import say_progress  # noqa: PLC0415
    from ui.demo.story import play  # noqa: PLC0415

    with start_demo(folder, reset=reset, progress=say_progress) as service:
        return play(service, output)
