"""`make screenshots`: the pictures of the guides in `docs/images`, made by the program itself in each language.

The scenes are the demonstration's and take more pictures than the guides show; those that no guide names are not
kept.
"""

from __future__ import annotations

import sys
from pathlib import Path

from referral_app.demo.service import LocalService
from referral_app.demo.start import start_demo
from ui.demo import auditor_scene, coordinator_scene, nurse_scene
from ui.demo.progress import say_progress
from ui.demo.stage import Stage
from ui.demo.story import with_window
from ui.i18n import LANGUAGES

_SERVICE = Path(".demo")
_IMAGES = Path("docs/images")


def main() -> int:
    """Make all pictures anew; 0 when done."""
    _IMAGES.mkdir(parents=True, exist_ok=True)
    with start_demo(_SERVICE, reset=False, progress=say_progress) as service:
        for language in LANGUAGES:
            _one_language(service, language)
    guides = "".join(path.read_text("utf-8") for path in (Path("README.md"), *Path("docs").glob("*.md")))
    for picture in _IMAGES.glob("*.png"):
        if picture.name not in guides:
            picture.unlink()
    return 0


def _one_language(service: LocalService, language: str) -> None:
    with_window(service, _IMAGES, language, _scenes, lambda _number, name: f"{name}-{language}.png")


def _scenes(stage: Stage) -> None:
    stage.wait(stage.window.first_page.isVisible, "the role picker")
    stage.picture("role-picker")
    stage.enter("aino.laine")
    nurse_scene.write_referral(stage)
    reference = nurse_scene.send_referral(stage)
    stage.picture("nurse-receipt")
    stage.leave()
    stage.enter("leena.makela")
    coordinator_scene.find_in_inbox(stage, reference)
    coordinator_scene.open_referral(stage)
    coordinator_scene.accept(stage)
    coordinator_scene.give_outcome(stage)
    stage.leave()
    stage.enter("aino.laine")
    nurse_scene.see_outcome(stage, reference)
    stage.leave()
    stage.enter("pekka.virtanen")
    auditor_scene.acts_on(stage, reference)
    auditor_scene.verify(stage)
    stage.leave()


if __name__ == "__main__":
    sys.exit(main())
