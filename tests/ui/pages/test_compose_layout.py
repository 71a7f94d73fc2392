"""The compose page leaves every text the room it needs, also after it has grown with the talk."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import ConsentMethod, ConsentScope, Literacy, Need
from tests.ui.accessibility import assert_accessible, cut_off
from tests.ui.pages.test_compose_form import FULL
from tests.world import World
from ui.i18n import set_language
from ui.pages.compose.form import Form, day_text
from ui.pages.compose.page import ComposePage
from ui.pages.compose.presenter import local_today
from ui.pages.compose.steps import Step
from ui.tasks import Tasks

WINDOWS = [(1366 - 200, 768 - 68), (1000, 560)]
"""The page's size in the smallest window it is made for, and in a smaller one."""

LARGE = QSize(1366 - 305, 768 - 42)
"""What the window's rail and head leave to the page when the text is twice as large."""


def talk(world: World) -> tuple[Form, ...]:
    """The form as it grows: names, the part about the person, a short referral, one with everything."""
    today = local_today()
    full = replace(
        FULL,
        recipient=world.unit("tampere"),
        wishes="Haluaa oppia suomea ja tavata muita vanhempia. Kurssille vain, jos lapsi voi tulla mukaan.",
        given_on=day_text(today),
        valid_until=day_text(today.replace(year=today.year + 1, day=1)),
    )
    who = Form(
        given_name=full.given_name,
        family_name=full.family_name,
        identity=full.identity,
        turvakielto=full.turvakielto,
        target_group=full.target_group,
        main_language=full.main_language,
        interpreter_needed=full.interpreter_needed,
        literacy=Literacy.LISTENS_ONLY,
    )
    reach = replace(
        who,
        contacts=full.contacts[:1],
        street=full.street,
        postcode=full.postcode,
        post_office=full.post_office,
        municipality=full.municipality,
    )
    short = replace(
        reach,
        wishes=full.wishes,
        needs=frozenset({Need.LANGUAGE_COURSE, Need.CHILDCARE_DURING_COURSES, Need.PEERS}),
        recipient=full.recipient,
        shares=frozenset({ConsentScope.BASICS, ConsentScope.ADDRESS, ConsentScope.OUTCOME_TO_REFERRER}),
        consent_language=full.consent_language,
        through_interpreter=True,
        asked_back="Kunta saa soittaa minulle ja kertoa kursseista. Voin sanoa ei.",
        method=ConsentMethod.SPOKEN,
        given_on=full.given_on,
        valid_until=full.valid_until,
    )
    return Form(given_name=full.given_name), who, reach, short, full


def squeezed(inside: QWidget) -> list[str]:
    """The texts that have less height than their lines need."""
    return [
        label.text()
        for label in inside.findChildren(QLabel)
        if label.isVisible() and label.wordWrap() and label.height() < label.heightForWidth(label.width())
    ]


@pytest.mark.parametrize("size", WINDOWS, ids=str)
@pytest.mark.parametrize("language", ["sv", "fi", "en"])
def test_no_text_is_squeezed_when_the_consent_is_asked(
    world: World, tasks: Tasks, qtbot: QtBot, qapp: QApplication, language: str, size: tuple[int, int]
) -> None:
    set_language(qapp, language)
    page = ComposePage(world.session("aino.laine"), tasks)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.activate(None)
    for form in talk(world):
        page.start(form)
        assert squeezed(page.frame.panel) == [], "what the municipality will see is laid out at once"
        page.show_step(Step.CONSENT)
        qtbot.waitUntil(lambda: tasks.running() == 0, timeout=15_000)
        assert page.steps[Step.CONSENT].isVisible()

        def all_have_room() -> None:
            assert squeezed(page) == []

        qtbot.waitUntil(all_have_room)  # what was just added is laid out a turn of the event loop later


@pytest.mark.parametrize("language", ["sv", "fi", "en"])
def test_the_last_step_is_read_whole_with_why_it_cannot_be_sent_yet(
    world: World, tasks: Tasks, qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    set_language(qapp, language)
    page = ComposePage(world.session("aino.laine"), tasks)
    qtbot.addWidget(page)
    page.resize(*WINDOWS[0])
    page.show()
    page.activate(None)
    page.start(replace(talk(world)[-1], asked_back="", method=None, wishes=""))
    page.show_step(Step.CHECK)
    qtbot.waitUntil(lambda: tasks.running() == 0, timeout=15_000)
    assert page.action_bar.reason_button.isVisible()
    assert page.frame.print_summary.isVisible()

    def all_is_whole() -> None:
        assert list(cut_off(page)) == []

    qtbot.waitUntil(all_is_whole)  # what was just told is laid out a turn of the event loop later
    assert_accessible(page, LARGE)
