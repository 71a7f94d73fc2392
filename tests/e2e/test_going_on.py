"""A referral goes on to another unit, and two of one client become one: two windows open at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from referral_app.demo.secrets import DemoSecretStore
from referral_app.domain.codes import ConsentMethod, ConsentScope, Priority
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.services.desk import Desk
from referral_app.services.sign_in import SignInParts
from tests.e2e.conftest import enter
from tests.world import World
from ui.demo.stage import Stage
from ui.i18n import set_language
from ui.main_window import MainWindow
from ui.pages.referral.page import ReferralPage
from ui.pages.referral.panels.base import MovePanel
from ui.style.sheet import apply_style
from ui.tasks import Tasks
from ui.widgets.choice import OneOf
from ui.widgets.pick import Pick
from ui.widgets.state_pill import StatePill, state_text
from ui.widgets.text_area import TextArea

NURSE, LEAD, WORKER = "aino.laine", "leena.makela", "ahmed.warsame"
Sit = Callable[[str], Stage]


@pytest.fixture
def sit(world: World, qapp: QApplication, tmp_path: Path) -> Iterator[Sit]:
    """A window of one's own for each person, all on the run's service."""
    set_language(qapp, "en")
    apply_style(qapp)
    with ExitStack() as open_windows:

        def sit_down(login: str) -> Stage:
            parts = SignInParts(
                config=replace(world.service.config(), data_dir=tmp_path / login),
                secrets=DemoSecretStore(world.service.paths.people),
                clock=lambda: datetime.now(UTC),
                allow_test_codes=True,
            )
            settings = QSettings(str(tmp_path / f"{login}.ini"), QSettings.Format.IniFormat)
            window = MainWindow(lambda: Desk(parts), Tasks(tmp_path / "crash"), settings)
            window.resize(1366, 768)
            window.show()

            def leave() -> None:
                window.close()
                window.deleteLater()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

            open_windows.callback(leave)
            stage = Stage(window, tmp_path)
            enter(stage, world, login)
            return stage

        yield sit_down


def go_to(stage: Stage, referral_id: UUID) -> ReferralPage:
    workplace = stage.window.workplace()
    assert workplace is not None
    workplace.open("referral", referral_id)
    page = stage.page(ReferralPage)
    stage.wait(lambda: page._view is not None and page._view.referral_id == referral_id, "the referral")
    return page


def is_in(stage: Stage, page: ReferralPage, state: State) -> None:
    pill = stage.find(page, StatePill, "referral.state")
    stage.wait(lambda: pill.text() == state_text(state), f"state {state}")


def begin(stage: Stage, page: ReferralPage, act: str) -> MovePanel:
    """By the button, or by the menu."""
    stage.wait(lambda: page.action_bar.isVisible() and page._body.side.panel is None, "the moves")
    button = page.action_bar.findChild(QAbstractButton, f"referral.do.{act}")
    if button is not None:
        stage.click(button)
        return stage.find(page, MovePanel, f"referral.panel.{act}")
    action = next(one for one in page.actions() if one.objectName() == f"referral.act.{act}")
    stage.wait(action.isEnabled, f"{act} to be offered")
    action.trigger()
    return stage.find(page, MovePanel, f"referral.panel.{act}")


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_nurse_sees_where_it_went_and_follows_it_there(world: World, sit: Sit) -> None:
    referral = world.referral()
    told = replace(referral, consent=replace(referral.consent, shares=frozenset(ConsentScope)))
    sent = world.session(NURSE).send(told, world.unit("tampere"), Priority.ROUTINE)
    lead, nurse = sit(LEAD), sit(NURSE)
    page, hers = go_to(lead, sent.referral_id), go_to(nurse, sent.referral_id)
    panel = begin(lead, page, "forward")
    unit: Pick[UUID] = lead.find(panel, Pick, "panel.recipient")
    unit.setText("Vaasa integration services")
    lead.wait(
        lambda: "has not agreed that Vaasa integration services is told" in words(panel), "the question"
    )
    lead.click(panel.do_button)  # nothing happens before she was asked
    assert panel.isVisible()
    lead.write(lead.find(panel, TextArea, "panel.consent.asked_back"), "Vaasa saa tietaa.")
    method: OneOf[ConsentMethod] = lead.find(panel, OneOf, "panel.consent.method")
    lead.tick(method.button(ConsentMethod.SPOKEN))
    lead.write(lead.find(panel, TextArea, "panel.comment"), "Muutti Vaasaan.")
    lead.click(panel.do_button)
    is_in(lead, page, State.FORWARDED)
    went = "Forwarded the referral to Vaasa integration services"
    lead.wait(lambda: went in words(page), "the history")

    hers.reload()
    is_in(nurse, hers, State.FORWARDED)
    nurse.wait(lambda: went in words(hers) and "Muutti Vaasaan." in words(hers), "the history")
    nurse.click(nurse.find(hers, QAbstractButton, "referral.link.forwarded_as"))
    nurse.wait(lambda: hers._view is not None and hers._view.referral_id != sent.referral_id, "the new one")
    is_in(nurse, hers, State.SENT)
    nurse.wait(lambda: "Forwarded the referral here" in words(hers), "the new history")
    assert hers._view is not None
    there = world.session("johan.nystrom").open_referral(hers._view.referral_id)
    assert there.referral is not None
    assert there.referral.consent.asked_back == "Vaasa saa tietaa."


def test_two_of_one_client_become_one_and_two_again(world: World, sit: Sit) -> None:
    client = world.referral()
    first, second = (
        world.session(nurse).send(client, world.unit("tampere"), Priority.ROUTINE).referral_id
        for nurse in (NURSE, "sofia.lindqvist")
    )
    world.session(WORKER).open_referral(first)
    worker, lead = sit(WORKER), sit(LEAD)
    page, other = go_to(worker, second), go_to(lead, second)
    panel = begin(worker, page, "merge")
    into: OneOf[UUID] = worker.find(panel, OneOf, "panel.into")
    worker.tick(into.button(first))

    asking = begin(lead, other, "ask")  # the colleague is quicker
    lead.write(lead.find(asking, TextArea, "panel.note.question"), "Missa asuu?")
    lead.click(asking.do_button)
    is_in(lead, other, State.INFO_REQUESTED)
    worker.click(panel.do_button)
    worker.wait(lambda: "was here first" in words(page), "to be told")
    is_in(worker, page, State.INFO_REQUESTED)
    worker.click(panel.do_button)
    is_in(worker, page, State.MERGED)

    worker.click(page.banner.action_button)  # Undo
    is_in(worker, page, State.INFO_REQUESTED)
    begun = begin(worker, page, "merge")
    again: OneOf[UUID] = worker.find(begun, OneOf, "panel.into")
    worker.tick(again.button(first))
    worker.click(begun.do_button)
    is_in(worker, page, State.MERGED)
    worker.click(worker.find(page, QAbstractButton, "referral.link.merged_into"))
    worker.wait(lambda: page._view is not None and page._view.referral_id == first, "the other one")
    told = "Merged another referral of the same client into this one"
    worker.wait(lambda: words(page).count(told) == 2, "both mergings")
    view = world.session(WORKER).open_referral(first)
    assert all(item.verified for item in view.history)
    world.session(WORKER).move(view, Move(State.INFO_REQUESTED, note=MoveNote(question="Puhelin?")))
