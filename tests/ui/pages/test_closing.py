"""A unit ends, on a real service: the administrator closes it, its lead hands over, a draft that names it is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from unittest.mock import patch

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import Priority
from referral_app.domain.problems import Problem
from referral_app.errors import NotAllowedError, NotFoundError
from referral_app.services import closing
from referral_app.services.unit_keeping import UnitKeeping
from tests.keepers import ADMINISTRATOR, Keepers, keeping
from tests.ui.accessibility import assert_accessible, settle
from tests.ui.pages.test_compose_form import FULL
from ui.i18n import LANGUAGES, set_language
from ui.pages.compose.page import ComposePage
from ui.pages.compose.steps import Step
from ui.pages.people.page import PeoplePage
from ui.pages.unit.page import Part, UnitPage
from ui.tasks import Tasks
from ui.widgets.page import Page

SLOW = 30_000
KORSHOLM, VAASA = "Korsholm integration services", "Vaasa integration services"
ANNA, SOFIA = "anna.backlund", "sofia.lindqvist"


@pytest.fixture(scope="module")
def keepers() -> Iterator[Keepers]:
    with keeping() as made:
        yield made


def idle(tasks: Tasks, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: tasks.running() == 0, timeout=SLOW)


def assert_fits(page: Page) -> None:
    settle(page)
    QApplication.processEvents()
    assert_accessible(page)


def opened(page: Page, tasks: Tasks, qtbot: QtBot) -> None:
    qtbot.addWidget(page)
    page.resize(1190, 720)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    page.activate(None)
    idle(tasks, qtbot)


def people(keepers: Keepers, tasks: Tasks, qtbot: QtBot) -> PeoplePage:
    page = PeoplePage(keepers.world.session(ADMINISTRATOR), tasks)
    opened(page, tasks, qtbot)
    return page


def go_to(page: PeoplePage, name: str) -> None:
    page.lists.table.go_to([row.names.en for row in page.lists.table.rows()].index(name))


def begin(page: PeoplePage, name: str, tasks: Tasks, qtbot: QtBot) -> None:
    go_to(page, name)
    page.detail.buttons["close_unit"].click()
    idle(tasks, qtbot)
    assert page.closing.form.isVisible()


class TestTheForm:
    def test_units_of_officers_are_not_closed_here(
        self, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        page = people(keepers, tasks, qtbot)
        go_to(page, "Operations")
        assert not page.detail.buttons["close_unit"].isVisible()
        go_to(page, KORSHOLM)
        assert page.detail.buttons["close_unit"].isVisible()

    def test_it_says_what_will_happen(self, keepers: Keepers, tasks: Tasks, qtbot: QtBot) -> None:
        page = people(keepers, tasks, qtbot)
        begin(page, KORSHOLM, tasks, qtbot)
        form = page.closing.form
        assert form.words() == []
        page.action_bar.primary.click()
        assert form.how_field.has_error()
        assert not form.ask.isVisible()
        assert_fits(page)

        form.how.set_value(True)
        page.action_bar.primary.click()
        assert form.successor_field.has_error()
        assert not form.ask.isVisible()
        assert_fits(page)
        form.successor.set_value(keepers.world.unit("vaasa"))
        said = " ".join(form.words())
        assert f"New referrals for Mustasaari go to {VAASA}" in said
        assert "until a lead of it hands it over" in said
        assert "Nobody receives" not in said
        assert_fits(page)

        form.successor.set_value(keepers.world.unit("hervanta"))
        said = " ".join(form.words())
        assert said.startswith("Nobody receives new referrals for Mustasaari")
        assert "go to" not in said
        form.how.set_value(False)
        said = " ".join(form.words())
        assert said.startswith("Nobody receives new referrals for Mustasaari")
        assert "bring it to an end" in said
        assert not form.successor_field.isVisible()
        assert_fits(page)
        assert not page.can_leave(), "something was chosen"
        page.close_form()
        assert page.can_leave()

    @pytest.mark.parametrize("code", LANGUAGES)
    def test_every_language_fits(
        self, code: str, keepers: Keepers, qapp: QApplication, tasks: Tasks, qtbot: QtBot
    ) -> None:
        page = people(keepers, tasks, qtbot)
        begin(page, KORSHOLM, tasks, qtbot)
        page.closing.form.how.set_value(True)
        page.closing.form.successor.set_value(keepers.world.unit("vaasa"))
        page.action_bar.primary.click()
        set_language(qapp, code)
        assert_fits(page)

    def test_without_the_organisations_key_nothing_is_done(
        self, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        page = people(keepers, tasks, qtbot)
        begin(page, KORSHOLM, tasks, qtbot)
        page.closing.form.how.set_value(False)
        with patch.object(closing, "own_authority", side_effect=NotAllowedError()):
            page.action_bar.primary.click()
            page.closing.form.ask.do_button.click()
            idle(tasks, qtbot)
        assert "issuing key" in page.banner.text()
        assert page.closing.form.isVisible()
        assert page.action_bar.primary.isEnabled()


def test_closed_handed_over_and_worked_on_by_the_successor(
    keepers: Keepers, tasks: Tasks, qtbot: QtBot
) -> None:
    world, nurse = keepers.world, keepers.world.session(SOFIA)
    closed, heir = world.unit("mustasaari"), world.unit("vaasa")
    sent = [
        nurse.send(world.referral("mustasaari", "499"), closed, Priority.ROUTINE).referral_id
        for _ in range(3)
    ]
    keepers.settled()
    unit = UnitPage(world.session(ANNA), tasks)
    opened(unit, tasks, qtbot)
    assert not unit.nav.button(Part.HANDOVER.value).isVisible()

    page = people(keepers, tasks, qtbot)
    begin(page, KORSHOLM, tasks, qtbot)
    page.closing.form.how.set_value(True)
    page.closing.form.successor.set_value(heir)
    page.action_bar.primary.click()
    assert f"Close {KORSHOLM} for good?" in page.closing.form.ask.text()
    assert_fits(page)
    page.closing.form.ask.do_button.click()
    idle(tasks, qtbot)
    assert "Tell its lead to hand over" in page.banner.text()
    go_to(page, KORSHOLM)
    assert not page.detail.buttons["close_unit"].isVisible()
    assert not page.detail.buttons["invite_here"].isVisible()
    keepers.settled()

    again = people(keepers, tasks, qtbot)
    begin(again, VAASA, tasks, qtbot)
    assert closed not in [one.unit_id for one in again.closing.form.units()]
    again.close_form()

    unit.activate(None)
    idle(tasks, qtbot)
    unit.nav.button(Part.HANDOVER.value).click()
    card = unit.handover_part.card
    assert "3 open referral" in card.text()
    assert VAASA in card.text()
    assert_fits(unit)
    real = UnitKeeping.transfer_open

    def cancelled_meanwhile(keeping_: UnitKeeping, progress: object, cancelled: object) -> object:
        unit.busy._cancel_all()  # as its button does; the work has begun
        return real(keeping_, progress, cancelled)

    with patch.object(UnitKeeping, "transfer_open", cancelled_meanwhile):
        card.button.click()
        idle(tasks, qtbot)
    assert "Stopped" in unit.banner.text()
    assert "3 open referral" in card.text()
    keepers.reads(ANNA, sent[0])  # nothing is unreadable half-way

    other = UnitPage(world.session(ANNA), tasks)
    opened(other, tasks, qtbot)
    assert other.handover_part.isVisible(), "it is what the lead has to do"
    other.handover_part.card.button.click()
    idle(tasks, qtbot)
    assert "handed over" in other.banner.text()
    assert "Nothing open is left" in other.handover_part.card.text()
    assert_fits(other)
    keepers.settled()
    for referral in sent:
        keepers.reads("fatima.rahimi", referral)
        with pytest.raises(NotFoundError):
            world.session(ANNA).open_referral(referral)
    assert [one.unit_id for one in nurse.recipients("499")] == [heir]


def test_a_unit_closed_meanwhile(keepers: Keepers, tasks: Tasks, qtbot: QtBot) -> None:
    page = people(keepers, tasks, qtbot)
    begin(page, "Vaasa maternity and child health clinic", tasks, qtbot)
    page.closing.form.how.set_value(False)
    closing.close_unit(keepers.context(ADMINISTRATOR), keepers.world.unit("vaasa_neuvola"), None)
    page.action_bar.primary.click()
    page.closing.form.ask.do_button.click()
    idle(tasks, qtbot)
    assert "Somebody else was here first" in page.banner.text()
    go_to(page, "Vaasa maternity and child health clinic")
    assert not page.detail.buttons["close_unit"].isVisible()
    facts = [label.text() for label in page.detail.findChildren(QLabel)]
    assert "Nobody takes its work over" in facts

    unit = UnitPage(keepers.world.session(SOFIA), tasks)
    opened(unit, tasks, qtbot)
    assert "No unit takes the work over" in unit.handover_part.card.text()
    assert not unit.handover_part.card.button.isVisible()
    assert_fits(unit)


def test_a_draft_that_names_a_closed_unit_proposes_the_successor(
    keepers: Keepers, tasks: Tasks, qtbot: QtBot
) -> None:
    """After Korsholm has become part of Vaasa."""
    closed, heir = keepers.world.unit("mustasaari"), keepers.world.unit("vaasa")
    page = ComposePage(keepers.world.session("aino.laine"), tasks)
    opened(page, tasks, qtbot)
    page.start(replace(FULL, municipality="499", recipient=closed))
    idle(tasks, qtbot)
    page.show_step(Step.CONSENT)
    pick = page.consent_step.recipient
    assert f"{KORSHOLM} is closed. {VAASA} receives its referrals now" in pick._state.text()
    assert pick.choice.value() is None, "the client has agreed to another one"
    assert page.presenter.form.recipient == closed, "the draft stays as it is until somebody chooses"
    assert page.presenter.problem("recipient").problem == Problem.RECIPIENT_DOES_NOT_RECEIVE
    page.show_step(Step.CHECK)
    page.go_to("recipient")
    assert "does not receive referrals any more" in page.consent_step.field_at("recipient").error()
    assert_fits(page)
    assert page.presenter.send_work() is None

    pick._link.click()
    idle(tasks, qtbot)
    assert page.presenter.form.recipient == heir
    assert not page.consent_step.field_at("recipient").has_error()
    assert page.presenter.problem("recipient") is None
    assert "Only they and you can open it" in pick._state.text()

    page.start(replace(FULL, municipality="499", recipient=keepers.world.unit("tampere")))
    idle(tasks, qtbot)
    page.show_step(Step.CONSENT)
    assert "The unit chosen before does not receive" in pick._state.text()
    pick.choice.set_value(heir)
    assert page.presenter.form.recipient == heir
    pick.choice.set_value(None)
    assert page.presenter.form.recipient is None, "a choice can be taken back"
