"""Two nurses meet the same client, through the windows; an outsider hears nothing; the leaflet says whom to call."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from referral_app.domain.codes import Need
from tests.e2e.conftest import OpenWindow, enter
from tests.ui.pages.test_compose_page import ready_form
from tests.world import World
from ui.demo.stage import Stage
from ui.pages.compose.page import ComposePage
from ui.pages.compose.steps import Step
from ui.pages.people.page import PeoplePage
from ui.pages.referral.page import ReferralPage

CODE = "131052-308T"


def check(stage: Stage, world: World, login: str) -> ComposePage:
    """Somebody has talked the whole form through with the client of `CODE` and comes to the last step."""
    enter(stage, world, login)
    page = stage.page(ComposePage)
    stage.wait(lambda: page.reach_step.municipality.completer().model().rowCount() > 0, "the form")
    page.start(replace(ready_form(world), identity=CODE, needs=frozenset({Need.PEERS})))
    stage.wait(lambda: page.presenter.recipients is not None, "who receives")
    page.show_step(Step.CHECK)
    stage.wait(lambda: "First contact" in words(page), "what is known of the recipient")
    return page


def words(page: ComposePage) -> str:
    labels = page.check_step.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def send(stage: Stage, page: ComposePage) -> str:
    stage.click(stage.find(page, QAbstractButton, "compose.send"))
    stage.wait(page.receipt.isVisible, "the receipt")
    return page.receipt.reference.text()


def tell_clients(stage: Stage, world: World) -> None:
    """The administrator writes down that Tampere serves in Somali, and its number."""
    enter(stage, world, "riitta.salo")
    page = stage.page(PeoplePage)
    stage.wait(lambda: bool(page.lists.table.rows()), "the units")
    names = [row.names.en for row in page.lists.table.rows()]
    page.lists.table.go_to(names.index("Tampere integration services"))
    stage.click(stage.find(page, QAbstractButton, "people.act.tell_clients"))
    form = page.making.tells_form
    form.languages.set_value(("fi", "so"))
    line = cast("QLineEdit", stage.find(page, QLineEdit, "people.tells.phone"))
    line.clear()
    stage.write(line, "03 565 61234")
    stage.click(stage.find(page, QAbstractButton, "people.do"))
    stage.wait(lambda: "Saved" in page.banner.text(), "it to be saved")


def test_the_same_client_twice(own_world: World, open_window: OpenWindow) -> None:
    with open_window() as stage:
        tell_clients(stage, own_world)
        stage.leave()

        page = check(stage, own_world, "aino.laine")
        assert page.check_step.duplicates.text() == ""
        assert "Finnish, Somali. The client's language, Somali, is one of them." in words(page)
        first = send(stage, page)
        stage.leave()

        page = check(stage, own_world, "sofia.lindqvist")
        assert page.check_step.duplicates.text() == "", "another unit hears nothing"
        stage.leave()

        page = check(stage, own_world, "mirja.koskinen")
        assert "open referral" in page.check_step.duplicates.text()
        assert "Sent by Aino Laine" in words(page)
        stage.click(stage.find(page, QAbstractButton, f"check.duplicate.{first}"))
        referral = stage.page(ReferralPage)
        stage.wait(referral.isVisible, "the referral that is there already")
        stage.wait(lambda: first in shown(referral), "the one that was named")
        stage.open_page("compose")
        assert page.presenter.form.identity == CODE, "what was written is still there"
        page.show_step(Step.CHECK)
        assert send(stage, page) != first


def shown(page: ReferralPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))
