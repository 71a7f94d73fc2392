"""A nurse sends a protected referral to one person by name; the colleague sees nothing of it until he is named."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from referral_app.domain.codes import ConsentMethod, ConsentScope, Literacy, Need, TargetGroup, YesNoNotAsked
from tests.e2e.conftest import OpenWindow, enter
from tests.world import World
from ui.demo.nurse_scene import (
    ASKED_BACK,
    FAMILY_NAME,
    GIVEN_NAME,
    IDENTITY_CODE,
    LANGUAGE,
    WISHES,
    send_referral,
)
from ui.demo.stage import Stage
from ui.pages.compose.page import ComposePage
from ui.pages.compose.steps import Step
from ui.pages.compose.tick import Tick
from ui.pages.inbox.page import InboxPage
from ui.pages.inbox.worklists import Worklist
from ui.pages.referral.page import ReferralPage
from ui.pages.referral.panels.naming import NamePanel
from ui.widgets.choice import SomeOf
from ui.widgets.table import Table

NURSE, NAMED, COLLEAGUE = "aino.laine", "leena.makela", "ahmed.warsame"


def test_one_is_named_and_names_her_colleague(own_world: World, open_window: OpenWindow) -> None:
    leena, ahmed = (own_world.session(login).person.user_id for login in (NAMED, COLLEAGUE))
    with open_window() as stage:
        enter(stage, own_world, NURSE)
        write_protected(stage)
        page = stage.page(ComposePage)
        assert not page.presenter.problems()[1:], "only the names are missing"
        stage.click(stage.find(page, QAbstractButton, "missing.consent"))
        stage.tick(stage.find(page, QAbstractButton, f"reader.{leena.hex}"))
        page.show_step(Step.CHECK)
        assert "Only Leena Mäkelä" in seen(page)
        reference = send_referral(stage)
    with open_window() as stage:
        enter(stage, own_world, COLLEAGUE)
        row_in_hand(stage, reference)
        assert "Protected" in seen(stage.page(InboxPage))
        open_row(stage)
        told = stage.find(stage.page(ReferralPage), QWidget, "referral.kept")
        assert "Only Leena Mäkelä and those who sent it can open it" in seen(told)
        says_nothing_of_the_client(stage.window)
    with open_window() as stage:
        enter(stage, own_world, NAMED)
        row_in_hand(stage, reference)
        says_nothing_of_the_client(stage.window)
        open_row(stage)
        page = stage.page(ReferralPage)
        stage.wait(
            lambda: stage.find(page, QLabel, "referral.name").text() == f"{GIVEN_NAME} {FAMILY_NAME}", "her"
        )
        stage.click(stage.find(page, QAbstractButton, "referral.name_reader"))
        panel = stage.find(page, NamePanel, "referral.panel.name")
        stage.tick(panel.people.button(ahmed))
        stage.click(panel.do_button)
        line = stage.find(page, QLabel, "referral.readers")
        stage.wait(lambda: "Ahmed Warsame" in line.text(), "her colleague among those who may open it")
    with open_window() as stage:
        enter(stage, own_world, COLLEAGUE)
        row_in_hand(stage, reference)
        open_row(stage)
        page = stage.page(ReferralPage)
        stage.wait(lambda: WISHES in seen(page), "what the client wishes for")
    assert (
        own_world.session("pekka.virtanen").verify_log(lambda _done, _all: None, lambda: False).problems == ()
    )


def write_protected(stage: Stage) -> None:
    """Fill the form under turvakielto, all but the names."""
    stage.open_page("compose")
    page = stage.page(ComposePage)
    stage.wait(page.isEnabled, "the form")
    who = page.who_step
    for line, text in (
        (who.given_name, GIVEN_NAME),
        (who.family_name, FAMILY_NAME),
        (who.identity, IDENTITY_CODE),
    ):
        stage.write(line, text)
    stage.tick(who.turvakielto.button(YesNoNotAsked.YES))
    stage.tick(who.target_group.button(TargetGroup.PARENT_AT_HOME))
    stage.write(who.main_language, LANGUAGE)
    stage.wait(lambda: who.main_language.value() == "so", "the language to be found")
    stage.tick(who.interpreter.button(True))
    stage.tick(who.literacy.button(Literacy.LISTENS_ONLY))
    onward(stage, Step.REACH)
    reach = page.reach_step
    assert reach.safety.isVisible()
    assert not reach.street.isVisible()
    stage.tick(stage.find(reach, QAbstractButton, "in_person"))
    offered = reach.municipality.completer().model()
    stage.wait(lambda: offered.rowCount() > 0, "the municipalities")
    stage.write(reach.municipality, "Tampere")
    stage.wait(lambda: page.presenter.form.municipality == "837", "the municipality")
    onward(stage, Step.WISHES)
    stage.write(page.steps[Step.WISHES].first(), WISHES)
    onward(stage, Step.HELP)
    needs: SomeOf[Need] = stage.find(page, SomeOf, "needs")
    stage.tick(needs.button(Need.LANGUAGE_COURSE))
    onward(stage, Step.FAMILY)
    onward(stage, Step.CONSENT)
    consent = page.consent_step
    stage.wait(lambda: consent.recipient.value() is not None, "the recipient")
    stage.wait(lambda: consent.readers.people is not None, "the people who can be named")
    for scope in (ConsentScope.BASICS, ConsentScope.OUTCOME_TO_REFERRER):
        stage.tick(stage.find(consent.shares, Tick, f"share.{scope.value}"))
    stage.wait(lambda: consent.language.value() == "so", "the language of the consent, which is the main one")
    stage.tick(consent.interpreter.button(True))
    stage.write(consent.asked_back, ASKED_BACK)
    stage.tick(consent.method.button(ConsentMethod.SPOKEN))
    onward(stage, Step.CHECK)


def onward(stage: Stage, step: Step) -> None:
    page = stage.page(ComposePage)
    stage.click(stage.find(page, QAbstractButton, "compose.continue"))
    stage.wait(page.steps[step].isVisible, f"step {step}")


def row_in_hand(stage: Stage, reference: str) -> None:
    page = stage.page(InboxPage)
    stage.click(stage.find(page, QAbstractButton, f"inbox.worklist.{Worklist.OPEN}"))
    stage.go_to_row(stage.find(page, Table, "inbox.table"), reference, lambda row: row.reference)


def open_row(stage: Stage) -> None:
    table = stage.find(stage.page(InboxPage), Table, "inbox.table")
    table.setFocus()
    stage.press(table, Qt.Key.Key_Return)
    stage.page(ReferralPage)


def seen(inside: QWidget) -> str:
    """What all labels in sight say."""
    return "\n".join(label.text() for label in inside.findChildren(QLabel) if label.isVisible())


def says_nothing_of_the_client(inside: QWidget) -> None:
    """Neither labels nor rows of tables, with their tips, hold the name; hidden ones neither."""
    words = "\n".join(label.text() for label in inside.findChildren(QLabel))
    for table in inside.findChildren(Table):
        model = table.model()
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                    words += str(model.index(row, column).data(role) or "")
    assert GIVEN_NAME not in words
    assert FAMILY_NAME not in words
    assert WISHES not in words
