"""The last step: the same client twice, what is known of the recipient, and the leaflet that follows."""

# ruff: noqa: F811 - fixtures of the page come from its first tests

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import Priority
from referral_app.domain.identity_code import read_identity_code
from referral_app.domain.referral import Referral
from referral_app.errors import DatabaseUnreachableError, NotAllowedError
from referral_app.services.recipient_facts import RecipientFacts
from referral_app.services.send import SendReceipt
from tests.ui.accessibility import assert_accessible
from tests.ui.pages.test_compose_page import (  # noqa: F401 - fixtures
    Faulty,
    idle,
    open_page,
    page,
    press,
    ready_form,
    save_as,
    session,
    text_of,
    write,
)
from tests.world import World
from ui.pages.compose.form import Form
from ui.pages.compose.page import ComposePage
from ui.pages.compose.recipient_words import first_contact_text, languages_text
from ui.pages.compose.steps import Step
from ui.tasks import Tasks

CODE = "131052-308T"


def sent_before(world: World, **changes: object) -> SendReceipt:
    """The colleague Mirja has sent one for the client of `CODE`."""
    referral: Referral = replace(world.referral(), identity=read_identity_code(CODE), birth_date=None)
    referral = replace(referral, **changes)  # type: ignore[arg-type]
    return world.session("mirja.koskinen").send(referral, world.unit("tampere"), Priority.ROUTINE)


def check(page: ComposePage, form: Form, qtbot: QtBot, tasks: Tasks) -> None:
    write(page, form, qtbot, tasks)
    page.show_step(Step.CHECK)
    idle(qtbot, tasks)


def labels(page: ComposePage) -> list[str]:
    return [label.text() for label in page.check_step.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def told(world: World) -> SendReceipt:
    return sent_before(world)


def test_the_same_client_is_warned_of_and_can_be_opened_or_sent_all_the_same(
    page: ComposePage, world: World, told: SendReceipt, qtbot: QtBot, tasks: Tasks
) -> None:
    check(page, replace(ready_form(world), identity=CODE.lower()), qtbot, tasks)
    card = page.check_step.duplicates
    assert card.isVisible()
    assert "open referral" in card.text()
    day = told.sent_at.astimezone().date()
    assert f"Sent by Mirja Koskinen on {day.day}" in " ".join(labels(page))
    assert "Sent, not opened yet" in " ".join(labels(page))
    assert_accessible(page)
    with qtbot.waitSignal(page.open_page) as went:
        press(page, f"check.duplicate.{told.reference}", qtbot)
    assert went.args == ["referral", told.referral_id]
    press(page, "compose.send", qtbot)
    idle(qtbot, tasks)
    assert page.receipt.isVisible()


def test_another_client_is_not_warned_of(
    page: ComposePage, world: World, told: SendReceipt, qtbot: QtBot, tasks: Tasks
) -> None:
    check(page, replace(ready_form(world), identity="131052-310V"), qtbot, tasks)
    assert page.check_step.duplicates.text() == ""
    page.show_step(Step.WHO)
    page.who_step.identity.setText(CODE)
    page.show_step(Step.CHECK)
    idle(qtbot, tasks)
    assert page.check_step.duplicates.isVisible()
    page.show_step(Step.WHO)
    page.who_step.identity.setText("131052-310V")
    page.show_step(Step.CHECK)
    idle(qtbot, tasks)
    assert not page.check_step.duplicates.isVisible()


def test_without_a_code_the_name_and_birth_date_are_compared_and_it_says_so(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    form = replace(ready_form(world), no_identity=True, identity="", birth_date="17.5.1984")
    write(page, form, qtbot, tasks)
    mine = page.presenter.reading().referral
    sent_before(world, identity=None, birth_date=mine.birth_date, name=mine.name)
    page.show_step(Step.CHECK)
    idle(qtbot, tasks)
    assert "same name and birth date" in page.check_step.duplicates.text()


def test_while_the_client_is_not_known_nothing_is_asked(
    page: ComposePage, session: Faulty, qtbot: QtBot, tasks: Tasks
) -> None:
    session.faults["open_duplicates"] = [NotAllowedError()]
    page.show_step(Step.CHECK)
    idle(qtbot, tasks)
    assert page.check_step.duplicates.text() == ""
    assert session.faults["open_duplicates"]


@pytest.mark.parametrize(
    ("error", "words"),
    [(DatabaseUnreachableError(), "there is no connection"), (NotAllowedError(), "Could not be checked:")],
    ids=["offline", "refused"],
)
def test_what_could_not_be_checked_is_said_and_stands_in_nobodys_way(
    page: ComposePage,
    world: World,
    session: Faulty,
    qtbot: QtBot,
    tasks: Tasks,
    error: DatabaseUnreachableError,
    words: str,
) -> None:
    session.faults |= {"open_duplicates": [error], "recipient_facts": [error]}
    check(page, ready_form(world), qtbot, tasks)
    assert words in page.check_step.duplicates.text()
    assert page.banner.text() == ""
    press(page, "compose.send", qtbot)
    idle(qtbot, tasks)
    assert page.receipt.isVisible()


def test_the_recipients_languages_are_shown_and_the_clients_marked(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    check(page, replace(ready_form(world), main_language="so"), qtbot, tasks)
    shown = " ".join(labels(page))
    assert "Finnish, Swedish, English, Arabic, Somali, Persian, Russian." in shown
    assert "The client's language, Somali, is one of them." in shown
    page.show_step(Step.WHO)
    page.who_step.main_language.set_value("th")
    page.show_step(Step.CHECK)
    idle(qtbot, tasks)
    assert "The client's language, Thai, is not among them." in " ".join(labels(page))


@pytest.mark.parametrize(
    ("days", "reached", "words"),
    [
        (0, True, "Usually on the day of sending"),
        (6, True, "Now usually 6"),
        (None, True, "Not known yet"),
        (None, False, "Not known without a connection"),
    ],
)
def test_how_long_it_takes_in_words(days: int | None, reached: bool, words: str) -> None:
    assert first_contact_text(RecipientFacts((), "", "", days, reached, "")).startswith(words)


def test_languages_that_the_unit_has_not_told_are_left_out() -> None:
    assert languages_text((), "so") == ""
    assert languages_text(("fi",), "") == "Finnish"


def test_the_leaflet_has_the_units_number_and_page(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    check(page, replace(ready_form(world), main_language="en", in_person=False), qtbot, tasks)
    press(page, "compose.send", qtbot)
    idle(qtbot, tasks)
    press(page, "receipt.leaflet", qtbot)
    save_as(page, tmp_path / "leaflet.pdf", qtbot, tasks)
    text = text_of(tmp_path / "leaflet.pdf").replace("\u00a0", " ")
    assert "+358 3 12345678" in text
    assert "+358 3 12345601" in text
    assert "https://kotoutuminen.tampere.example/apua" in text.replace("\n", "")
