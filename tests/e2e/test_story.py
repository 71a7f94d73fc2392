"""The demonstration's story on a service without seeded referrals: nurse, coordinator, nurse, auditor."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from referral_app.demo.bundle import problems_of
from tests.world import World
from ui.demo.story import play
from ui.i18n import set_language


def test_every_step_of_the_story_is_right(
    own_world: World, qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = play(own_world.service, tmp_path / "output")
    set_language(qapp, "en")
    story = json.loads((tmp_path / "output" / "story.json").read_text("utf-8"))
    wrong = [step for step in story["steps"] if not step["right"]]
    assert (status, story["right"], wrong) == (0, True, [])
    assert [step["who"] for step in story["steps"]][-1] == "Pekka Virtanen"
    assert "FAIL" not in capsys.readouterr().out
    pictures = [picture for step in story["steps"] for picture in step["pictures"]]
    assert all((tmp_path / "output" / picture).stat().st_size > 10_000 for picture in pictures)
    assert problems_of(tmp_path / "output" / "audit-bundle", own_world.service.config().root_key) == ()
