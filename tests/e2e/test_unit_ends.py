"""A municipality merges into another, through the windows: closed, handed over, worked on by the successor."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton

from referral_app.domain.codes import Priority
from tests.e2e.conftest import OpenWindow, enter
from tests.world import World
from ui.demo import administrator_scene, coordinator_scene
from ui.demo.stage import Stage
from ui.pages.compose.page import ComposePage
from ui.pages.compose.steps import Step
from ui.pages.people.page import PeoplePage
from ui.pages.unit.page import UnitPage
from ui.widgets.state_pill import state_text


def close(stage: Stage, world: World) -> None:
    """As the administrator."""
    page = stage.page(PeoplePage)
    stage.wait(lambda: bool(page.lists.table.rows()), "the units")
    names = [row.names.en for row in page.lists.table.rows()]
    page.lists.table.go_to(names.index("Korsholm integration services"))
    stage.click(stage.find(page, QAbstractButton, "people.act.close_unit"))
    form = page.closing.form
    stage.wait(form.isVisible, "the form")
    stage.tick(form.how.button(True))
    form.successor.set_value(world.unit("vaasa"))
    stage.click(stage.find(page, QAbstractButton, "people.do"))
    stage.click(stage.find(page, QAbstractButton, "people.close.ask.do"))
    stage.wait(lambda: "is closed" in page.banner.text(), "the unit to be closed")


def test_korsholm_becomes_part_of_vaasa(own_world: World, open_window: OpenWindow) -> None:
    nurse = own_world.session("sofia.lindqvist")
    sent = [
        nurse.send(
            own_world.referral("mustasaari", "499"), own_world.unit("mustasaari"), Priority.ROUTINE
        ).reference
        for _ in range(2)
    ]
    with open_window() as stage:
        enter(stage, own_world, "riitta.salo")
        administrator_scene.begin_closing(stage)  # what the guide shows changes nothing
        close(stage, own_world)
        stage.leave()

        enter(stage, own_world, "anna.backlund")
        stage.open_page("unit")
        unit = stage.page(UnitPage)
        stage.wait(unit.handover_part.card.isVisible, "what the lead has to do")
        assert "2 open referral" in unit.handover_part.card.text()
        stage.click(unit.handover_part.card.button)
        stage.wait(lambda: "Nothing open is left" in unit.handover_part.card.text(), "the handing over")
        stage.leave()

        enter(stage, own_world, "fatima.rahimi")
        for reference in sent:
            stage.open_page("inbox")
            name, _picture = coordinator_scene.find_in_inbox(stage, reference)
            assert name
            coordinator_scene.open_referral(stage)
            state, _picture = coordinator_scene.accept(stage)
            assert state == state_text("accepted")
        stage.leave()

        enter(stage, own_world, "sofia.lindqvist")
        compose = stage.page(ComposePage)
        reach, recipient = compose.reach_step, compose.consent_step.recipient
        stage.wait(lambda: reach.municipality.completer().model().rowCount() > 0, "the municipalities")
        compose.show_step(Step.REACH)
        stage.write(reach.postcode, "65610")
        stage.wait(lambda: reach.municipality.value() == "499", "the municipality")
        stage.wait(lambda: compose.presenter.recipients is not None, "who receives")
        assert recipient.value() == own_world.unit("vaasa")
        assert "Vaasa integration services" in recipient.choice.currentText()
        assert recipient.choice.findText("Korsholm integration services, Municipality of Korsholm") < 0
