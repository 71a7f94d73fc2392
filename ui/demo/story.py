"""The story that plays itself: a nurse, a coordinator, an administrator with somebody new, and an auditor, in real
windows, offscreen.
"""

from __future__ import annotations

import shutil
import sys
from itertools import count
from pathlib import Path

from referral_app.demo.bundle import changes_unnoticed, problems_of
from referral_app.demo.service import LocalService
from referral_app.domain.codes import Outcome
from referral_app.domain.lifecycle import State
from referral_app.services.fingerprint import fingerprint_words
from ui.demo import (
    administrator_scene,
    auditor_scene,
    coordinator_scene,
    lead_scene,
    newcomer_scene,
    nurse_scene,
)
from ui.demo.record import Record
from ui.demo.stage import Stage, StepDiffersError
from ui.demo.windows import Windows
from ui.pages.referral.words import outcome_text
from ui.widgets.state_pill import state_text


def play(service: LocalService, output: Path) -> int:
    """Play the story into `output`, which is emptied first; 0 if every step was right."""
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    record, numbers = Record(output / "story.json"), count(1)
    show = Windows(service, output, "fi", lambda _number, name: f"{next(numbers):02d}-{name}.png")
    with show.everybodys() as stage:
        _acts(stage, show, record, output)
    for step in record.steps:
        mark = "ok  " if step.right else "FAIL"
        sys.stdout.write(f"{mark} {step.who}: {step.step}: {step.seen}\n")
    return 0 if record.right else 1


def _acts(stage: Stage, show: Windows, record: Record, output: Path) -> None:
    root_key = show.service.config().root_key
    try:
        reference = _nurse_sends(stage, record)
        _coordinator_works(stage, record, reference)
        _nurse_sees(stage, record, reference)
        _somebody_comes(stage, show, record, output)
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


def _somebody_comes(stage: Stage, show: Windows, record: Record, output: Path) -> None:
    file, sheet = output / "invitation.kotosilta-invitation", output / "recovery-sheet.pdf"
    who, lead = "Riitta Salo", "Leena Mäkelä"
    told = fingerprint_words(show.service.config().root_key)
    stage.enter("riitta.salo")
    invited = administrator_scene.invite(stage, file)
    record.add(who, "invites somebody; the words of the service", told, invited.words, *invited.pictures)
    words, picture = administrator_scene.look_at_keys(stage)
    record.add(who, "looks at the root key's words", told, words, picture)
    stage.leave()
    with show.newcomers() as hers:
        seen, own, pictures = newcomer_scene.enrol(hers, invited, file, sheet)
        record.add(invited.name, "compares the words and makes her keys", told, seen, *pictures)
        waits, picture = newcomer_scene.try_too_early(hers)
        record.add(invited.name, "is told that she waits for confirmation", "True", str(waits), picture)
        stage.enter("leena.makela")
        confirmed, picture = lead_scene.confirm(stage, own)
        record.add(lead, "confirms her by the words of her keys", "True", str(confirmed), picture)
        stage.leave()
        name, picture = newcomer_scene.come_in(hers, invited.login)
        record.add(invited.name, "signs in and sees the unit's inbox", invited.name, name, picture)


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
