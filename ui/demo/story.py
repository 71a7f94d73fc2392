"""The story that plays itself: a nurse, a coordinator and an auditor in one real window, offscreen."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from referral_app.demo.bundle import changes_unnoticed, problems_of
from referral_app.demo.service import LocalService
from referral_app.domain.codes import Outcome
from referral_app.domain.lifecycle import State
from ui.demo import auditor_scene, coordinator_scene, nurse_scene
from ui.demo.people import demo_people
from ui.demo.record import Record
from ui.demo.stage import NamePicture, Stage, StepDiffersError
from ui.i18n import set_language
from ui.main_window import MainWindow
from ui.pages.referral.words import outcome_text
from ui.style.sheet import apply_style
from ui.style.tokens import Scheme
from ui.tasks import Tasks
from ui.widgets.state_pill import state_text

WIDTH, HEIGHT = 1366, 768


def play(service: LocalService, output: Path) -> int:
    """Play the story into `output`, which is emptied first; 0 if every step was right."""
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    record = Record(output / "story.json")
    with_window(service, output, "fi", lambda stage: _acts(stage, record, output, service.config().root_key))
    for step in record.steps:
        mark = "ok  " if step.right else "FAIL"
        sys.stdout.write(f"{mark} {step.who}: {step.step}: {step.seen}\n")
    return 0 if record.right else 1


def with_window(
    service: LocalService,
    folder: Path,
    language: str,
    act: Callable[[Stage], None],
    name_picture: NamePicture | None = None,
) -> None:
    """Open the program's window for the length of `act`; pictures go to `folder`."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    apply_style(app, Scheme.LIGHT)
    set_language(app, language)
    settings = QSettings(str(service.paths.folder / "window.ini"), QSettings.Format.IniFormat)
    settings.clear()
    tasks = Tasks(service.paths.folder / "crash", app)
    window = MainWindow(service.desk, tasks, settings, demo_people=demo_people())
    window.resize(WIDTH, HEIGHT)
    window.show()
    try:
        act(Stage(window, folder, name_picture))
    finally:
        window.close()


def _acts(stage: Stage, record: Record, output: Path, root_key: bytes) -> None:
    try:
        reference = _nurse_sends(stage, record)
        _coordinator_works(stage, record, reference)
        _nurse_sees(stage, record, reference)
        _auditor_verifies(stage, record, reference, output / "audit-bundle", root_key)
    except StepDiffersError as error:
        record.add("story", "goes on", error.what, "it did not come", stage.picture("stopped-here"))


def _nurse_sends(stage: Stage, record: Record) -> str:
    stage.wait(stage.window.first_page.isVisible, "the role picker")
    first = stage.picture("role-picker")
    record.add("Aino Laine", "chooses her card", "Kotosilta", stage.window.windowTitle(), first)
    stage.enter("aino.laine")
    pictures = nurse_scene.write_referral(stage)
    missing = nurse_scene.what_is_missing(stage)
    record.add("Aino Laine", "writes a referral; what is missing", "nothing", missing, *pictures)
    reference = nurse_scene.send_referral(stage)
    receipt = stage.picture("nurse-receipt")
    form = f"{reference[:2]}{len(reference)}"
    record.add("Aino Laine", "sends it and gets a reference", "K-11", form, receipt)
    stage.leave()
    return reference


def _coordinator_works(stage: Stage, record: Record, reference: str) -> None:
    who = "Leena Mäkelä"
    stage.enter("leena.makela")
    name, picture = coordinator_scene.find_in_inbox(stage, reference)
    client = f"{nurse_scene.GIVEN_NAME} {nurse_scene.FAMILY_NAME}"
    record.add(who, "finds the client in the inbox", client, name, picture)
    state, picture = coordinator_scene.open_referral(stage)
    record.add(who, "opens the referral through the read gate", state_text(State.OPENED), state, picture)
    state, picture = coordinator_scene.accept(stage)
    record.add(who, "accepts it", state_text(State.ACCEPTED), state, picture)
    state, picture = coordinator_scene.give_outcome(stage)
    record.add(who, "returns an outcome", state_text(State.COMPLETED), state, picture)
    after = stage.picture("coordinator-completed")
    record.add(who, "sees the whole story", "4", str(coordinator_scene.count_history(stage)), after)
    stage.leave()


def _nurse_sees(stage: Stage, record: Record, reference: str) -> None:
    stage.enter("aino.laine")
    seen, picture = nurse_scene.see_outcome(stage, reference)
    expected = f"{outcome_text(Outcome.ASSESSMENT_BOOKED)}"
    found = expected if expected in seen else seen
    record.add("Aino Laine", "sees the outcome", expected, found, picture)
    stage.leave()


def _auditor_verifies(stage: Stage, record: Record, reference: str, bundle: Path, root_key: bytes) -> None:
    who = "Pekka Virtanen"
    stage.enter("pekka.virtanen")
    acts, picture = auditor_scene.acts_on(stage, reference)
    expected = ["submit", "read", "read", "move", "move", "read"]
    record.add(who, "sees every act on the referral", ", ".join(expected), ", ".join(acts), picture)
    holds, picture = auditor_scene.verify(stage)
    record.add(who, "verifies the whole log", "it holds", "it holds" if holds else "it does not", picture)
    picture = auditor_scene.export(stage, bundle)
    found = ", ".join(problems_of(bundle, root_key)) or "nothing wrong"
    record.add(who, "takes the log away and verifies it there", "nothing wrong", found, picture)
    unnoticed = ", ".join(changes_unnoticed(bundle, root_key)) or "none"
    record.add(who, "changes bytes of it; changes that go unnoticed", "none", unnoticed)
    stage.leave()
