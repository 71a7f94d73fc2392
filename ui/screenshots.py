"""`make screenshots`: the pictures of the guides in `docs/images`, made by the program itself in each language.

The scenes are the demonstration's and take more pictures than the guides show; those that no guide names are not
kept.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from referral_app.demo.service import LocalService
from referral_app.demo.start import start_demo
from ui.demo import (
    administrator_scene,
    afterwards_scene,
    auditor_scene,
    coordinator_scene,
    lead_scene,
    newcomer_scene,
    nurse_scene,
)
from ui.demo.client_papers_scene import draw_papers
from ui.demo.progress import say_progress
from ui.demo.setting_up_scene import fill_in
from ui.demo.stage import Stage
from ui.demo.windows import Windows
from ui.i18n import LANGUAGES

_SERVICE = Path(".demo")
_IMAGES = Path("docs/images")


def main() -> int:
    """Make all pictures anew; 0 when done."""
    _IMAGES.mkdir(parents=True, exist_ok=True)
    with start_demo(_SERVICE, reset=False, progress=say_progress) as service:
        for language in LANGUAGES:
            _one_language(service, language)
    draw_papers(_IMAGES)
    guides = "".join(path.read_text("utf-8") for path in (Path("README.md"), *Path("docs").glob("*.md")))
    for picture in _IMAGES.glob("*.png"):
        if picture.name not in guides:
            picture.unlink()
    return 0


def _one_language(service: LocalService, language: str) -> None:
    show = Windows(service, _IMAGES, language, lambda _number, name: f"{name}-{language}.png")
    with show.everybodys() as stage:
        _scenes(stage)
        _people_scenes(stage, show)


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
    _afterwards(stage)
    stage.enter("pekka.virtanen")
    auditor_scene.acts_on(stage, reference)
    auditor_scene.verify(stage)
    stage.leave()


def _afterwards(stage: Stage) -> None:
    """A second referral: a question, a colleague with another number, a visit."""
    stage.enter("aino.laine")
    nurse_scene.write_referral(stage)
    reference = nurse_scene.send_referral(stage)
    stage.leave()
    stage.enter("leena.makela")
    afterwards_scene.open_again(stage, reference)
    afterwards_scene.ask(stage)
    stage.leave()
    stage.enter("mirja.koskinen")
    afterwards_scene.go_to_task(stage, reference, colleagues=True)
    afterwards_scene.take_over(stage)
    afterwards_scene.correct_number(stage)
    afterwards_scene.answer(stage)
    stage.leave()
    stage.enter("leena.makela")
    afterwards_scene.open_again(stage, reference)
    stage.picture("coordinator-corrected")
    coordinator_scene.accept(stage)
    afterwards_scene.ask(stage, "help", afterwards_scene.HELP)
    stage.leave()
    stage.enter("mirja.koskinen")
    afterwards_scene.see_task(stage, reference)
    afterwards_scene.answer(stage, afterwards_scene.VISIT, met=True)
    stage.leave()


def _people_scenes(stage: Stage, show: Windows) -> None:
    with TemporaryDirectory() as folder:
        file, sheet = Path(folder) / "invitation.kotosilta-invitation", Path(folder) / "sheet.pdf"
        stage.enter("riitta.salo")
        invited = administrator_scene.invite(stage, file)
        administrator_scene.look_at_keys(stage)
        administrator_scene.open_ceremony(stage)
        administrator_scene.look_at_retention(stage)
        administrator_scene.begin_closing(stage)
        stage.leave()
        with show.newcomers() as hers:
            fill_in(hers)
            _seen, own, _pictures = newcomer_scene.enrol(hers, invited, file, sheet)
            stage.enter("leena.makela")
            lead_scene.confirm(stage, own)
            stage.leave()


if __name__ == "__main__":
    sys.exit(main())
