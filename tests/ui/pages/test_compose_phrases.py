"""Usual phrases: added, changed, shared, removed and put back on their sheet, and put into the text at hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from referral_app.domain.phrase import PhraseEdit
from referral_app.errors import DatabaseUnreachableError
from referral_app.services.desk import Session
from tests.ui.accessibility import assert_accessible
from tests.world import World
from ui.pages.compose.page import ComposePage
from ui.pages.compose.phrases_sheet import PhrasesSheet
from ui.pages.compose.steps import Step
from ui.pages.compose.talk_steps import HelpStep
from ui.tasks import Tasks
from ui.widgets.command_palette import CommandPalette

PHRASES = ("Tarvitsee lastenhoitoa kurssin ajaksi.", "Lyhyet päivät sopivat.")


@pytest.fixture
def session(world: World) -> Session:
    """Neither she nor her unit has any."""
    session = world.session("aino.laine")
    for phrase in session.usual.phrases():
        session.usual.change_phrase(PhraseEdit(phrase, None))
    for phrase in session.unit_phrases.read():
        session.unit_phrases.change(PhraseEdit(phrase, None))
    return session


def own(session: Session, *phrases: str) -> None:
    for phrase in phrases:
        session.usual.change_phrase(PhraseEdit(None, phrase))


def cut(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """No connection from now on."""

    def fail() -> None:
        raise DatabaseUnreachableError

    monkeypatch.setattr(session._context, "connect", fail)


@pytest.fixture
def page(session: Session, tasks: Tasks, qtbot: QtBot) -> ComposePage:
    page = ComposePage(session, tasks)
    qtbot.addWidget(page)
    page.resize(1166, 700)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    page.activate(None)
    idle(tasks, qtbot)
    page.show_step(Step.HELP)
    return page


def idle(tasks: Tasks, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: tasks.running() == 0, timeout=15_000)


def support(page: ComposePage) -> HelpStep:
    step = page.steps[Step.HELP]
    assert isinstance(step, HelpStep)
    return step


def sheet_of(page: ComposePage) -> PhrasesSheet:
    return next(one for one in page.findChildren(PhrasesSheet) if one.isVisible())


def press(sheet: PhrasesSheet, name: str) -> None:
    next(button for button in sheet.findChildren(QPushButton) if button.accessibleName() == name).click()


def test_a_phrase_is_put_where_the_cursor_is_and_can_be_undone(
    page: ComposePage, session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    own(session, *PHRASES)
    area = support(page).support
    area.setFocus()
    qtbot.keyClicks(area, "Hissi.")
    qtbot.keyClick(area, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    idle(tasks, qtbot)
    (palette,) = page.findChildren(CommandPalette)
    assert palette.names() == [*PHRASES, "Change the usual phrases…"]
    qtbot.keyClicks(palette.line, "paivat")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: area.value() == f"Hissi. {PHRASES[1]}")
    assert page.presenter.form.support_needs == f"Hissi. {PHRASES[1]}"
    area.undo()
    assert area.value() == "Hissi."


def test_without_phrases_the_first_is_written(
    page: ComposePage, session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    button = page.steps[Step.HELP].findChild(QPushButton, "step.phrases")
    button.click()
    idle(tasks, qtbot)
    sheet = sheet_of(page)
    sheet.text.set_value(PHRASES[0])
    sheet.keep_button.click()
    idle(tasks, qtbot)
    assert session.usual.phrases() == PHRASES[:1]
    assert sheet.text.value() == ""
    assert_accessible(sheet)
    sheet.close()
    assert support(page).support.value() == "", "writing one puts it nowhere"


def test_phrases_are_changed_removed_and_put_back(
    page: ComposePage, session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    own(session, *PHRASES)
    page.phrases.look_after()
    idle(tasks, qtbot)
    sheet = sheet_of(page)
    press(sheet, f"Change: {PHRASES[1]}")
    assert sheet.text.value() == PHRASES[1]
    sheet.text.set_value("Toinen.")
    sheet.keep_button.click()
    idle(tasks, qtbot)
    assert session.usual.phrases() == (PHRASES[0], "Toinen.")
    press(sheet, f"Remove: {PHRASES[0][:30]}")
    idle(tasks, qtbot)
    assert session.usual.phrases() == ("Toinen.",)
    sheet.banner.action_button.click()
    idle(tasks, qtbot)
    assert session.usual.phrases() == (PHRASES[0], "Toinen.")


@pytest.mark.parametrize(
    ("text", "error"),
    [("131052-308T tarvitsee apua", "looks like a personal identity code"), ("", ""), ("x" * 1001, "")],
)
def test_what_is_of_one_client_or_no_phrase_is_refused(
    page: ComposePage, session: Session, tasks: Tasks, qtbot: QtBot, text: str, error: str
) -> None:
    page.phrases.look_after()
    idle(tasks, qtbot)
    sheet = sheet_of(page)
    sheet.text.set_value(text)
    sheet.keep_button.click()
    idle(tasks, qtbot)
    assert sheet.field.has_error()
    assert error in sheet.field.error()
    assert sheet.text.value() == text
    assert session.usual.phrases() == ()


def test_without_a_text_at_hand_it_says_what_to_do(page: ComposePage, tasks: Tasks, qtbot: QtBot) -> None:
    page.who_step.given_name.setFocus()
    page.phrases.choose()
    idle(tasks, qtbot)
    assert "Put the cursor into a text first" in page.banner.text()
    assert page.findChildren(CommandPalette) == []


def test_a_phrase_for_the_whole_unit_is_offered_to_a_colleague_and_before_ones_own(
    page: ComposePage, session: Session, world: World, tasks: Tasks, qtbot: QtBot
) -> None:
    own(session, PHRASES[1])
    page.phrases.look_after()
    idle(tasks, qtbot)
    sheet = sheet_of(page)
    sheet.text.set_value(PHRASES[0])
    sheet.audience.set_value(True)
    sheet.keep_button.click()
    idle(tasks, qtbot)
    assert world.session("mirja.koskinen").unit_phrases.read() == PHRASES[:1]
    assert session.usual.phrases() == PHRASES[1:]
    assert_accessible(sheet)
    sheet.close()
    page.phrases.choose(support(page).support)
    idle(tasks, qtbot)
    [palette] = page.findChildren(CommandPalette)
    assert palette.names() == [*PHRASES, "Change the usual phrases…"]
    assert palette.list.model().index(1, 0).data(Qt.ItemDataRole.UserRole) == "my own"
    palette.close()


def test_a_phrase_of_ones_own_is_shared_and_what_a_colleague_wrote_is_removed_and_put_back(
    page: ComposePage, session: Session, tasks: Tasks, qtbot: QtBot
) -> None:
    own(session, PHRASES[0])
    page.phrases.look_after()
    idle(tasks, qtbot)
    sheet = sheet_of(page)
    press(sheet, f"Change: {PHRASES[0][:30]}")
    assert sheet.audience.value() is False
    sheet.audience.set_value(True)
    sheet.keep_button.click()
    idle(tasks, qtbot)
    assert (session.unit_phrases.read(), session.usual.phrases()) == (PHRASES[:1], ())
    press(sheet, f"Remove: {PHRASES[0][:30]}")
    idle(tasks, qtbot)
    assert session.unit_phrases.read() == ()
    sheet.banner.action_button.click()
    idle(tasks, qtbot)
    assert session.unit_phrases.read() == PHRASES[:1]


def test_what_a_colleague_has_changed_meanwhile_is_not_written_over(
    page: ComposePage, session: Session, world: World, tasks: Tasks, qtbot: QtBot
) -> None:
    session.unit_phrases.change(PhraseEdit(None, PHRASES[0]))
    page.phrases.look_after()
    idle(tasks, qtbot)
    sheet = sheet_of(page)
    press(sheet, f"Change: {PHRASES[0][:30]}")
    world.session("mirja.koskinen").unit_phrases.change(PhraseEdit(PHRASES[0], "Mirjan sanoin."))
    sheet.text.set_value("Ainon sanoin.")
    sheet.keep_button.click()
    idle(tasks, qtbot)
    assert "A colleague has changed or removed that phrase" in sheet.banner.text()
    assert sheet.text.value() == "Ainon sanoin.", "what she wrote is still there"
    assert session.unit_phrases.read() == ("Mirjan sanoin.",)
    press(sheet, "Change: Mirjan sanoin.")


def test_without_a_connection_the_units_are_there_and_wait_to_be_changed(
    page: ComposePage,
    session: Session,
    tasks: Tasks,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session.unit_phrases.change(PhraseEdit(None, PHRASES[0]))
    cut(session, monkeypatch)
    page.phrases.choose(support(page).support)
    idle(tasks, qtbot)
    [palette] = page.findChildren(CommandPalette)
    assert palette.names() == [PHRASES[0], "Change the usual phrases…"]
    palette.close()
    page.phrases.look_after()
    idle(tasks, qtbot)
    sheet = sheet_of(page)
    assert "There is no connection" in sheet.banner.text()
    assert not sheet.audience.button(True).isEnabled()
    assert not any(
        button.isEnabled()
        for button in sheet.findChildren(QPushButton)
        if button.accessibleName().startswith("Remove:")
    )
    sheet.text.set_value(PHRASES[1])
    sheet.keep_button.click()
    idle(tasks, qtbot)
    assert session.usual.phrases() == PHRASES[1:]
