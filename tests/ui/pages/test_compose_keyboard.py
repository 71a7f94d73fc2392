"""The minimal referral with keys alone: Tab, arrows, Space, Enter, letters and shortcuts, from the empty page on."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import (
    ConsentMethod,
    ConsentScope,
    Literacy,
    Need,
    TargetGroup,
    Whose,
)
from referral_app.domain.codes import YesNoNotAsked as Answer
from referral_app.services.sent import SentQuery
from tests.ui.pages.test_compose_page import Faulty, idle, open_page, page, session
from tests.world import World
from ui.pages.compose.page import ComposePage
from ui.pages.compose.steps import Step
from ui.tasks import Tasks
from ui.widgets.choice import OneOf, PullDown

__all__ = ["Faulty", "open_page", "page", "session"]

T = TypeVar("T")
_FAR = 60
"""Presses of Tab; no part has so many stops."""


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "the keyboard has lost its place"
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """As from the keyboard: to the window, or the list that has dropped out, which finds the widget or the shortcut."""
    window = QApplication.activePopupWidget() or focus().window()
    QTest.keyClick(window.windowHandle(), key, modifier)
    QApplication.processEvents()


def write(text: str) -> None:
    QTest.keyClicks(focus(), text)


def tab_to(target: QWidget) -> None:
    """Tab until the focus is there or inside."""
    for _press in range(_FAR):
        if focus() is target or target.isAncestorOf(focus()):
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {target.accessibleName() or target.objectName()}")


def choose(group: OneOf[T], value: T) -> None:
    """Tab to the radio buttons, then the arrows."""
    tab_to(group)
    wanted, first = group.button(value), focus()
    arrow = Qt.Key.Key_Right if wanted.y() == first.y() else Qt.Key.Key_Down
    for _press in range(_FAR):
        if focus() is wanted:
            break
        press(arrow)
    press(Qt.Key.Key_Space)
    assert group.value() == value


def tick(box: QAbstractButton) -> None:
    tab_to(box)
    press(Qt.Key.Key_Space)
    assert box.isChecked()


def pull_down(box: PullDown[T], value: T) -> None:
    tab_to(box)
    for _press in range(box.count()):
        if box.value() == value:
            break
        press(Qt.Key.Key_Down)
    assert box.value() == value


def fill(line: QWidget, text: str) -> None:
    tab_to(line)
    write(text)


def onward() -> None:
    press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)


def test_a_referral_is_written_and_sent_with_the_keyboard_alone(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    who = page.who_step
    fill(who.given_name, "Ifrah")
    fill(who.family_name, "Jama")
    fill(who.identity, "150393-922U")
    choose(who.turvakielto, Answer.NO)
    choose(who.target_group, TargetGroup.PARENT_AT_HOME)
    fill(who.main_language, "som")
    idle(qtbot, tasks)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: who.main_language.value() == "so")
    choose(who.interpreter, True)
    choose(who.literacy, Literacy.LISTENS_ONLY)
    onward()

    card = page.reach_step.cards.cards[0]
    fill(card.line, "040 5123456")
    choose(card.safe, Answer.YES)
    pull_down(card.whose, Whose.OWN)
    fill(page.reach_step.municipality, "Tampere")
    idle(qtbot, tasks)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.presenter.form.municipality == "837")
    onward()

    fill(page.steps[Step.WISHES].first(), "Haluaa oppia suomea.")
    onward()
    tick(page.steps[Step.HELP].needs.button(Need.LANGUAGE_COURSE))
    onward()
    onward()

    consent = page.consent_step
    idle(qtbot, tasks)
    qtbot.waitUntil(lambda: consent.recipient.value() is not None)
    basics = consent.shares.findChild(QAbstractButton, f"share.{ConsentScope.BASICS.value}")
    assert basics is not None
    tick(basics)
    choose(consent.interpreter, True)
    fill(consent.asked_back, "Kunta saa soittaa.")
    choose(consent.method, ConsentMethod.SPOKEN)
    onward()

    assert page.presenter.problems() == ()
    sent = page.presenter.reading().referral
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, tasks)
    assert page.receipt.isVisible()
    reference = page.receipt.reference.text()
    row = next(
        row for row in world.session("aino.laine").sent_page(SentQuery()).rows if row.reference == reference
    )
    read = world.session("ahmed.warsame").open_referral(row.referral_id).referral
    assert read == sent
    assert read is not None
    assert (read.name.given, read.main_language, read.wishes) == ("Ifrah", "so", "Haluaa oppia suomea.")
    assert focus() is page.receipt.copy
