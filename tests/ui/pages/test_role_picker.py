"""The demo's people: cards, keyboard, one choice signs in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from referral_app.domain.roles import Role
from referral_app.errors import DatabaseUnreachableError
from referral_app.services.names import Names
from tests.ui.accessibility import assert_accessible
from tests.ui.faults import FailingDesk
from tests.world import World
from ui.error_text import error_text
from ui.i18n import LANGUAGES, set_language
from ui.pages.role_picker.page import RolePickerPage
from ui.pages.role_picker.people import DemoPerson
from ui.tasks import Tasks

UNIT = Names("Hervannan neuvola", "Hervanta rådgivning", "Hervanta maternity and child health clinic")


@pytest.fixture
def page(world: World, tasks: Tasks, qtbot: QtBot) -> RolePickerPage:
    people = [
        DemoPerson("aino.laine", world.passphrase, "Aino Laine", Role.REFERRER, UNIT),
        DemoPerson("mikko.virtanen", world.passphrase, "Mikko Virtanen", Role.COORDINATOR, UNIT),
        DemoPerson("paula.auditor", world.passphrase, "Paula Kallio", Role.AUDITOR, UNIT),
    ]
    made = RolePickerPage(tasks, people)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.start()
    return made


def test_cards_wait_for_the_demo_and_say_who_they_are(page: RolePickerPage) -> None:
    assert not any(card.isEnabled() for card in page.cards)
    page.set_desk(FailingDesk([]))
    assert all(card.isEnabled() for card in page.cards)
    assert page.cards[0].hasFocus()
    assert page.cards[0].accessibleName() == f"Aino Laine, Referring worker, {UNIT.en}"
    assert "made up" in page.intro.text()


def test_arrows_move_and_enter_signs_in(world: World, page: RolePickerPage, qtbot: QtBot) -> None:
    page.set_desk(world.desk)
    for key, focused in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Up, 1),
    ):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert page.cards[focused].hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    with qtbot.waitSignal(page.signed_in, timeout=20_000) as heard:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert heard.args[0].person.login == "aino.laine"
    heard.args[0].close()


def test_a_failure_is_told_and_can_be_tried_again(world: World, page: RolePickerPage, qtbot: QtBot) -> None:
    desk = FailingDesk([DatabaseUnreachableError()], world.desk)
    page.set_desk(desk)
    page.cards[0].click()
    qtbot.waitUntil(lambda: page.banner.text() == error_text(DatabaseUnreachableError()))
    with qtbot.waitSignal(page.signed_in, timeout=20_000) as heard:
        page.banner.action_button.click()
    heard.args[0].close()
    assert [asked[0] for asked in desk.asked] == ["aino.laine", "aino.laine"]


def test_the_passphrase_is_not_shown_in_reports(page: RolePickerPage, world: World) -> None:
    assert world.passphrase not in repr(page.cards[0].person)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_fits(code: str, page: RolePickerPage, qapp: QApplication) -> None:
    page.set_desk(FailingDesk([]))
    set_language(qapp, code)
    QApplication.processEvents()
    assert_accessible(page)
