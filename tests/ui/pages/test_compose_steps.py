"""Steps of the compose page that are made when wanted: whenever that is, they show the form as it is by then."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import YesNoNotAsked as Answer
from referral_app.services.desk import Session
from tests.ui.pages.test_compose_form import FULL
from tests.world import World
from ui.pages.compose.form import Form
from ui.pages.compose.page import ComposePage
from ui.pages.compose.step_set import StepSet
from ui.pages.compose.steps import Step
from ui.tasks import Tasks

LINE = 40
"""Pixels that what stands beside each other may differ in height."""


@pytest.fixture
def session(world: World) -> Session:
    session = world.session("aino.laine")
    for draft in session.drafts():
        session.delete_draft(draft.draft_id)
    return session


@pytest.fixture
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is made that nobody asked for."""
    monkeypatch.setattr(StepSet, "make_the_rest", lambda _self: None)


def opened(session: Session, tasks: Tasks, qtbot: QtBot) -> ComposePage:
    page = ComposePage(session, tasks)
    qtbot.addWidget(page)
    page.resize(1166, 700)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    page.activate(None)
    qtbot.waitUntil(lambda: tasks.running() == 0, timeout=15_000)
    return page


def made(page: ComposePage) -> set[Step]:
    return {step for step in Step if page.steps.is_made(step)}


def test_only_the_first_step_is_made_when_the_page_opens(
    session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    page = ComposePage(session, tasks)
    qtbot.addWidget(page)
    assert made(page) == {Step.WHO}


def test_the_others_are_made_while_the_nurse_writes(session: Session, tasks: Tasks, qtbot: QtBot) -> None:
    page = opened(session, tasks, qtbot)
    page.who_step.focus_first()
    qtbot.keyClicks(page.who_step.given_name, "Fadumo")
    qtbot.waitUntil(lambda: made(page) == set(Step))
    assert page.who_step.isVisible()
    assert page.who_step.given_name.hasFocus()
    assert page.presenter.form.given_name == "Fadumo"
    assert page.presenter.form.untouched == replace(page.presenter.form, given_name="")


@pytest.mark.usefixtures("unhurried")
def test_a_presumed_municipality_makes_no_step_before_its_time(
    session: Session, world: World, tasks: Tasks, qtbot: QtBot
) -> None:
    session.usual.remember_recipient(world.unit("tampere"))
    page = opened(session, tasks, qtbot)
    assert page.presenter.form.municipality == "837"
    assert made(page) == {Step.WHO}
    page.show_step(Step.CONSENT)
    qtbot.waitUntil(lambda: page.presenter.form.recipient == world.unit("tampere"))


@pytest.mark.usefixtures("unhurried")
def test_a_step_made_late_shows_the_draft_and_is_listened_to(
    session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    page = opened(session, tasks, qtbot)
    page.start(replace(FULL, municipality="", recipient=None))
    assert made(page) == {Step.WHO}
    page.step_by(1)
    assert page.reach_step.street.text() == FULL.street
    assert page.reach_step.municipality.text() == ""
    page.go_to("support_needs")
    help_step = page.steps[Step.HELP]
    assert help_step.collect(Form()).support_needs == FULL.support_needs
    assert made(page) == {Step.WHO, Step.REACH, Step.HELP}
    qtbot.keyClicks(page.steps[Step.WISHES].first(), "More. ")
    assert page.presenter.form.wishes.startswith("More. ")


@pytest.mark.usefixtures("unhurried")
def test_the_form_is_whole_though_most_of_it_was_never_on_the_screen(
    session: Session, world: World, tasks: Tasks, qtbot: QtBot
) -> None:
    page = opened(session, tasks, qtbot)
    form = replace(FULL, recipient=world.unit("tampere"))
    page.start(form)
    qtbot.waitUntil(lambda: tasks.running() == 0, timeout=15_000)
    assert page.consent_step.recipient.value() == form.recipient
    assert page.consent_step.recipient.choice.isVisibleTo(page.consent_step)
    page.who_step.given_name.setText("Another")
    assert page.presenter.form == replace(form, given_name="Another")
    assert made(page) == {Step.WHO, Step.CONSENT}


@pytest.mark.usefixtures("unhurried")
def test_turvakielto_reaches_a_step_made_afterwards(session: Session, tasks: Tasks, qtbot: QtBot) -> None:
    page = opened(session, tasks, qtbot)
    qtbot.mouseClick(page.who_step.turvakielto.button(Answer.YES), Qt.MouseButton.LeftButton)
    hidden = page.presenter.form.hidden
    page.step_by(1)
    assert page.reach_step.safety.isVisible() == hidden
    assert hidden


@pytest.mark.usefixtures("unhurried")
def test_a_step_made_late_shows_what_it_lacks_when_the_person_has_been_to_the_end(
    session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    page = opened(session, tasks, qtbot)
    page.show_step(Step.CHECK)
    assert not page.steps.is_made(Step.WISHES)
    page.go_to("wishes")
    field = page.steps[Step.WISHES].field_at("wishes")
    assert field is not None
    assert field.has_error()


def test_tab_goes_through_the_step_before_the_panel_and_the_buttons_below(
    session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    page = opened(session, tasks, qtbot)
    qtbot.waitUntil(lambda: made(page) == set(Step))
    for step in Step:
        page.show_step(step)
        qtbot.waitUntil(lambda: page.action_bar.primary is not None and page.action_bar.primary.isVisible())
        order = _tab_order(page, page.frame.nav.button(step.value))
        places = [at for at in (_place(page, widget) for widget in order) if at > 0]
        assert places == sorted(places), (step, [type(widget).__name__ for widget in order])
        assert {1, 3} <= set(places)
        inside = [widget for widget in order if _place(page, widget) == 1]
        heights = [widget.mapTo(page, widget.rect().center()).y() for widget in inside]
        upwards = [above - below for above, below in pairwise(heights) if above > below]
        assert max(upwards, default=0) <= LINE, (step, "from above to below, the help at the heading first")


def test_a_card_that_is_added_takes_its_place_in_the_order_of_tab(
    session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    page = opened(session, tasks, qtbot)
    page.show_step(Step.REACH)
    page.reach_step.cards.add_button.click()
    new = page.reach_step.cards.cards[1]
    qtbot.waitUntil(new.line.isVisible)
    order = _tab_order(page, page.frame.nav.button(Step.REACH.value))
    assert order.index(page.reach_step.cards.cards[0].remove) < order.index(new.line)
    assert order.index(new.line) < order.index(page.reach_step.cards.add_button)
    assert order.index(page.reach_step.cards.add_button) < order.index(page.reach_step.in_person)


def _tab_order(page: ComposePage, first: QWidget) -> list[QWidget]:
    """What Tab comes to after `first`, all the way round to it."""
    found: list[QWidget] = []
    widget = first.nextInFocusChain()
    while widget is not None and widget is not first:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _place(page: ComposePage, widget: QWidget) -> int:
    inside = (page.frame.nav, page.steps[page._step], page.frame.panel, page.action_bar)
    return next((at for at, part in enumerate(inside) if part.isAncestorOf(widget)), -1)
