"""One client from acceptance to the outcome, through the real windows: tried, asked for help, met, heard."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from referral_app.domain.client import Address
from referral_app.domain.codes import (
    AttemptResult,
    ConsentScope,
    ContactSystem,
    Literacy,
    Outcome,
    Priority,
    Whose,
    YesNoNotAsked,
)
from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.feedback import Face
from referral_app.domain.lifecycle import State
from referral_app.domain.reference import reference_of
from referral_app.domain.referral import Referral
from referral_app.services.audit import LogQuery
from tests.e2e.conftest import OpenWindow, enter
from tests.world import World
from ui.demo import afterwards_scene, coordinator_scene
from ui.demo.stage import Stage
from ui.pages.inbox.page import InboxPage
from ui.pages.referral.block import Sentence
from ui.pages.referral.page import ReferralPage
from ui.pages.referral.panels.base import MovePanel
from ui.pages.sent.page import SentPage
from ui.pages.tasks.page import TasksPage
from ui.widgets.choice import OneOf
from ui.widgets.state_pill import StatePill, state_text
from ui.widgets.text_area import TextArea

LEAD, NURSE = "leena.makela", "aino.laine"
SAID = "Hän tulee mielellään. Soita aamulla."
TOLD = "Sai neuvontaa ja tietää, mistä kurssit alkavat."


def reader(world: World) -> Referral:
    """She reads Somali, and may be called and written to."""
    yes, own = YesNoNotAsked.YES, Whose.OWN
    referral = world.referral()
    return replace(
        referral,
        consent=replace(referral.consent, shares=frozenset(ConsentScope)),
        main_language="so",
        literacy=Literacy.READS,
        reads_language="so",
        turvakielto=YesNoNotAsked.NO,
        address=Address("Testikatu 1", "33720", "TAMPERE"),
        contact_points=(
            ContactPoint(ContactSystem.PHONE, "+358401234567", yes, own),
            ContactPoint(ContactSystem.LETTER, "", yes, own),
        ),
    )


def leave(stage: Stage) -> None:
    workplace = stage.window.workplace()
    assert workplace is not None
    stage.click(workplace.lock_button)
    stage.wait(lambda: stage.window.workplace() is None, "to be signed out")
    kinds = (ReferralPage, InboxPage, SentPage, TasksPage)
    stage.wait(lambda: not any(stage.window.findChildren(kind) for kind in kinds), "the pages to be gone")


def is_in(stage: Stage, page: ReferralPage, state: State) -> None:
    pill = stage.find(page, StatePill, "referral.state")
    stage.wait(lambda: pill.text() == state_text(state), f"state {state}")


def begin(stage: Stage, page: ReferralPage, act: str) -> MovePanel:
    """By the button, or by the menu."""
    button = page.action_bar.findChild(QAbstractButton, f"referral.do.{act}")
    if button is not None:
        stage.click(button)
    else:
        next(action for action in page.actions() if action.objectName() == f"referral.act.{act}").trigger()
    return stage.find(page, MovePanel, f"referral.panel.{act}")


def suggestion(page: ReferralPage) -> str:
    shown = [one for one in page.findChildren(Sentence, "referral.suggestion") if one.isVisible()]
    return shown[0].text() if shown else ""


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def work_at_it(stage: Stage, folder: Path) -> None:
    """Accept, plan, call in vain, write, and ask the nurse."""
    page = stage.page(ReferralPage)
    coordinator_scene.accept(stage)
    is_in(stage, page, State.ACCEPTED)
    panel = begin(stage, page, "plan")
    assert "Suggested: Phone. The client called it safe" in words(panel)
    stage.click(panel.do_button)
    is_in(stage, page, State.CONTACTING)

    stage.window.activateWindow()
    stage.wait(stage.window.isActiveWindow, "the window to be in front")
    stage.press(page, Qt.Key.Key_N)
    stage.wait(lambda: "Suggested: Letter" in suggestion(page), "the contact to be recorded")

    stage.click(stage.find(page, QAbstractButton, "referral.tool.letter"))
    stage.click(stage.find(page, QAbstractButton, "panel.do"))
    stage.choose(page, "referral.letter_place", folder / "kirje.pdf")
    stage.wait((folder / "kirje.pdf").exists, "the letter")
    stage.wait(lambda: page._body.side.panel is None, "the panel to close")

    panel = begin(stage, page, "help")
    stage.click(panel.do_button)
    is_in(stage, page, State.HELP_REQUESTED)


def close_it(stage: Stage, folder: Path) -> None:
    """Look at the gate, and record the outcome with what she said; take the summary."""
    page = stage.page(ReferralPage)
    is_in(stage, page, State.CONTACTING)
    panel = begin(stage, page, "unreached")
    assert stage.find(panel, Sentence, "gate.referrer_asked").text().startswith("Done: ")
    assert stage.find(panel, Sentence, "gate.attempts").text() == "Not yet: Attempts: 2 of 3"
    stage.click(panel.close_button)

    panel = begin(stage, page, "outcome")
    outcome: OneOf[Outcome] = stage.find(panel, OneOf, "panel.note.outcome")
    stage.tick(outcome.button(Outcome.GUIDANCE_GIVEN))
    stage.write(stage.find(panel, TextArea, "panel.note.outcome_text"), TOLD)
    asked: OneOf[bool] = stage.find(panel, OneOf, "panel.note.feedback_asked")
    stage.tick(asked.button(True))
    stage.tick(stage.find(panel, QAbstractButton, "feedback.helped.yes"))
    stage.write(stage.find(panel, TextArea, "feedback.words"), "Mahadsanid")
    stage.click(panel.do_button)
    is_in(stage, page, State.COMPLETED)

    stage.click(stage.find(page, QAbstractButton, "referral.tool.summary"))
    stage.choose(page, "referral.summary_place", folder / "rekisteriin.json")
    stage.wait((folder / "rekisteriin.pdf").exists, "the summary")


def test_from_acceptance_to_what_the_client_said(
    own_world: World, open_window: OpenWindow, tmp_path: Path
) -> None:
    sent = own_world.session(NURSE).send(reader(own_world), own_world.unit("tampere"), Priority.URGENT)
    reference = reference_of(sent.referral_id)
    with open_window() as stage:
        enter(stage, own_world, LEAD)
        coordinator_scene.find_in_inbox(stage, reference)
        coordinator_scene.open_referral(stage)
        work_at_it(stage, tmp_path)
        leave(stage)

        enter(stage, own_world, NURSE)
        afterwards_scene.go_to_task(stage, reference, colleagues=False)
        afterwards_scene.answer(stage, SAID, met=True)
        leave(stage)

        enter(stage, own_world, LEAD)
        afterwards_scene.open_again(stage, reference)
        close_it(stage, tmp_path)
        leave(stage)

        enter(stage, own_world, NURSE)
        stage.open_page("sent")
        page = stage.page(SentPage)
        stage.click(stage.find(page, QAbstractButton, "sent.group.closed"))
        stage.go_to_row(page.table, reference, lambda line: line.row.reference)
        stage.click(stage.find(page, QAbstractButton, "sent.open"))
        stage.wait(lambda: "In the client's words: Mahadsanid" in words(page), "what she said")
        assert TOLD in words(page)
        assert "Got help: Yes" in words(page)

    view = own_world.session(NURSE).open_referral(sent.referral_id)
    assert all(item.verified for item in view.history)
    assert [attempt.result for attempt in view.attempts] == [AttemptResult.NO_ANSWER, AttemptResult.REACHED]
    note = view.history[-1].note
    assert note is not None
    assert note.feedback is not None
    assert (note.feedback.helped, note.feedback.words) == (Face.YES, "Mahadsanid")
    told = json.loads((tmp_path / "rekisteriin.json").read_text(encoding="utf-8"))
    assert told["outcome"] == "guidance_given"
    rows = own_world.session("pekka.virtanen").log_page(LogQuery(referral=sent.referral_id)).rows
    assert {"print", "export"} <= {row.act for row in rows}
    assert all(row.verdict == "accepted" for row in rows)
