"""Signing in: what is asked, where errors stand, and that nothing typed is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from referral_app.errors import (
    DatabaseUnreachableError,
    DesktopApprovalInvalidError,
    DeviceSecretMissingError,
    DirectoryInvalidError,
    DiskFullError,
    KeyringLockedError,
    KeyringMissingError,
    KotosiltaError,
    NoCodeFoundError,
    RecoveryCodeInvalidError,
    TooManyAttemptsError,
    WrongPassphraseError,
)
from referral_app.services.desk import Session
from tests.ui.accessibility import assert_accessible
from tests.ui.faults import FailingDesk
from tests.world import World
from ui.error_text import error_text
from ui.i18n import LANGUAGES, set_language
from ui.pages.sign_in.page import SignInPage
from ui.pages.sign_in.presenter import Place, place_of
from ui.tasks import Tasks


@pytest.fixture
def page(tasks: Tasks, qtbot: QtBot) -> SignInPage:
    made = SignInPage(tasks)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.start()
    return made


def type_in(page: SignInPage, qtbot: QtBot, name: str = "aino.laine", secret: str = "on se") -> None:
    qtbot.keyClicks(page.name, name)
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    page.passphrase.line.setText(secret)  # QTest types ASCII only


def fail(page: SignInPage, tasks: Tasks, qtbot: QtBot, *errors: KotosiltaError) -> FailingDesk:
    desk = FailingDesk(errors)
    page.set_desk(desk)
    type_in(page, qtbot)
    qtbot.keyClick(page.passphrase.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tasks.running() == 0)
    return desk


def test_starts_in_the_name_and_cannot_sign_in_before_the_desk_is_there(
    page: SignInPage, qtbot: QtBot
) -> None:
    assert page.name.hasFocus()
    assert not page.sign_in_button.isEnabled()
    assert not page.trust_words().strip()
    page.set_desk(FailingDesk([]))
    assert page.sign_in_button.isEnabled()
    assert "koto.example.fi" in page.trust_words()
    assert "lumi kivi sola rata" in page.trust_words()


def test_enter_goes_to_what_is_still_empty(page: SignInPage, qtbot: QtBot) -> None:
    page.set_desk(FailingDesk([]))
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    assert page.name.hasFocus()
    qtbot.keyClicks(page.name, "aino.laine")
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    assert page.passphrase.line.hasFocus()


def test_empty_fields_are_named_and_nothing_is_asked(page: SignInPage, qtbot: QtBot) -> None:
    desk = FailingDesk([])
    page.set_desk(desk)
    page.sign_in_button.click()
    assert page.name_field.has_error()
    assert page.passphrase_field.has_error()
    assert page.name.hasFocus()
    assert desk.asked == []


def test_a_wrong_passphrase_stands_under_it_and_what_was_typed_stays(
    page: SignInPage, tasks: Tasks, qtbot: QtBot
) -> None:
    desk = fail(page, tasks, qtbot, WrongPassphraseError())
    assert page.passphrase_field.error() == error_text(WrongPassphraseError())
    assert page.name.text() == "aino.laine"
    assert page.passphrase.value() == "on se"
    assert page.passphrase.line.hasFocus()
    assert page.passphrase.line.selectedText()
    assert desk.asked == [("aino.laine", "on se", None)]
    assert page.sign_in_button.isEnabled()
    assert_accessible(page)


@pytest.mark.parametrize("error", [DeviceSecretMissingError(), KeyringMissingError(), KeyringLockedError()])
def test_a_new_computer_asks_for_the_recovery_code_and_says_why(
    error: KotosiltaError, page: SignInPage, tasks: Tasks, qtbot: QtBot
) -> None:
    assert not page.recovery_field.isVisible()
    desk = fail(page, tasks, qtbot, error, RecoveryCodeInvalidError())
    assert page.recovery_code.hasFocus()
    assert not page.recovery_field.has_error(), "nobody did anything wrong"
    assert page.recovery_code.accessibleDescription() == error_text(error)
    qtbot.keyClicks(page.recovery_code, "ABCD-EFGH")
    qtbot.keyClick(page.recovery_code, Qt.Key.Key_Return)
    qtbot.waitUntil(page.recovery_field.has_error)
    assert desk.asked[-1] == ("aino.laine", "on se", "ABCD-EFGH")
    assert page.recovery_code.text() == "ABCD-EFGH"
    assert_accessible(page)


@pytest.mark.parametrize("error", [DatabaseUnreachableError(), DirectoryInvalidError()])
def test_other_errors_stand_above_with_try_again(
    error: KotosiltaError, page: SignInPage, tasks: Tasks, qtbot: QtBot
) -> None:
    desk = fail(page, tasks, qtbot, error, error)
    assert page.banner.text() == error_text(error)
    page.banner.action_button.click()
    qtbot.waitUntil(lambda: len(desk.asked) == 2)
    qtbot.waitUntil(lambda: tasks.running() == 0)
    assert page.passphrase.value() == "on se"


def test_having_to_wait_is_told_under_the_passphrase_with_the_seconds(
    page: SignInPage, tasks: Tasks, qtbot: QtBot
) -> None:
    fail(page, tasks, qtbot, TooManyAttemptsError(8))
    assert "8 seconds" in page.passphrase_field.error()
    assert page.passphrase.value() == "on se"
    assert not page.passphrase.line.selectedText(), "the next key would replace it"
    assert_accessible(page)


def choose(page: SignInPage, qtbot: QtBot, name: str, file: Path) -> None:
    """Type a file's path into the dialog of that name."""
    qtbot.waitUntil(lambda: page.findChild(QFileDialog, name) is not None)
    line = page.findChild(QFileDialog, name).findChild(QLineEdit, "fileNameEdit")
    line.setText(str(file))
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_a_code_from_a_picture(page: SignInPage, qtbot: QtBot, tmp_path: Path) -> None:
    picture = tmp_path / "sheet.png"
    picture.write_text("ABCD-EFGH", "utf-8")
    page.new_computer_button.click()
    assert not page.new_computer.picture_button.isEnabled(), "the desk is not there yet"
    page.set_desk(FailingDesk([NoCodeFoundError()]))
    type_in(page, qtbot)
    page.recovery_code.setText("half a co")
    page.new_computer.picture_button.click()
    choose(page, qtbot, "sign_in.picture_file", picture)
    qtbot.waitUntil(page.recovery_field.has_error)
    assert page.recovery_field.error() == error_text(NoCodeFoundError())
    assert page.recovery_code.text() == "half a co"
    assert_accessible(page)
    page.new_computer.picture_button.click()
    choose(page, qtbot, "sign_in.picture_file", picture)
    qtbot.waitUntil(lambda: page.recovery_code.text() == "ABCD-EFGH")
    assert not page.recovery_field.has_error()
    assert (page.name.text(), page.passphrase.value()) == ("aino.laine", "on se")


def test_a_request_needs_a_name(page: SignInPage, world: World, qtbot: QtBot, tmp_path: Path) -> None:
    page.set_desk(world.desk)
    page.new_computer_button.click()
    page.new_computer.ask_button.click()
    assert page.name_field.has_error()
    assert page.name.hasFocus()
    page.name.setText("two words")
    page.new_computer._ask("two words", tmp_path / "request")
    qtbot.waitUntil(page.name_field.has_error)
    assert page.name.text() == "two words"


def test_a_request_that_cannot_be_saved(page: SignInPage, world: World, qtbot: QtBot, tmp_path: Path) -> None:
    page.set_desk(world.desk)
    page.new_computer_button.click()
    page.new_computer._ask("aino.laine", tmp_path / "nowhere" / "request")
    qtbot.waitUntil(lambda: page.new_computer.notice.text() == error_text(DiskFullError()))


def test_the_first_computer_lets_this_one_in(
    page: SignInPage, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    page.set_desk(world.desk)
    type_in(page, qtbot, "aino.laine", world.passphrase)
    page.new_computer_button.click()
    page.new_computer.ask_button.click()
    choose(page, qtbot, "sign_in.request_place", tmp_path / "new")
    qtbot.waitUntil(page.new_computer.card.isVisible)
    [request] = tmp_path.glob("new.*")
    keys = world.session("aino.laine").own_keys()
    pending = keys.read_desktop_request(request)
    assert page.new_computer.words.words() == pending.words
    assert_accessible(page)
    page.new_computer.answer_button.click()
    choose(page, qtbot, "sign_in.answer_file", request)
    qtbot.waitUntil(lambda: page.new_computer.notice.text() == error_text(DesktopApprovalInvalidError()))
    assert page.new_computer.card.isVisible(), "the right answer can still be opened"
    keys.approve_desktop(pending, tmp_path / "answer")
    page.new_computer.answer_button.click()
    choose(page, qtbot, "sign_in.answer_file", tmp_path / "answer")
    qtbot.waitUntil(lambda: page.new_computer.code("Aino.Laine") is not None)
    assert page.recovery_code.text() == "", "the code is not shown"
    assert page.new_computer.code("leena.makela") is None
    assert_accessible(page)
    with qtbot.waitSignal(page.signed_in, timeout=20_000) as heard:
        page.sign_in_button.click()
    heard.args[0].close()
    page.start()
    assert page.new_computer.code("aino.laine") is None


def test_places_of_errors() -> None:
    assert place_of(TooManyAttemptsError(2)) is Place.PASSPHRASE
    assert place_of(WrongPassphraseError()) is Place.PASSPHRASE
    assert place_of(RecoveryCodeInvalidError()) is Place.RECOVERY_CODE
    assert place_of(DatabaseUnreachableError()) is Place.PAGE


def test_start_leaves_nothing_of_the_person_before(page: SignInPage, tasks: Tasks, qtbot: QtBot) -> None:
    fail(page, tasks, qtbot, DeviceSecretMissingError())
    qtbot.keyClicks(page.recovery_code, "ABCD")
    page.start()
    assert page.name.text() == ""
    assert page.passphrase.value() == ""
    assert page.recovery_code.text() == ""
    assert not page.recovery_field.isVisible()
    assert page.name.hasFocus()


def test_help_for_newcomers(page: SignInPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.enrolment_wanted):
        page.first_time_button.click()
    assert not page.recovery_field.isVisible()
    page.welcome("maija.uusi")
    assert page.name.text() == "maija.uusi"
    assert page.passphrase.line.hasFocus()
    page.new_computer_button.click()
    assert page.recovery_code.hasFocus()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_fits(code: str, page: SignInPage, qapp: QApplication, qtbot: QtBot) -> None:
    page.set_desk(FailingDesk([]))
    set_language(qapp, code)
    QApplication.processEvents()
    assert_accessible(page)


def test_a_real_person_signs_in(world: World, page: SignInPage, qtbot: QtBot) -> None:
    page.set_desk(world.desk)
    type_in(page, qtbot, "aino.laine", world.passphrase)
    with qtbot.waitSignal(page.signed_in, timeout=20_000) as heard:
        page.sign_in_button.click()
    session = heard.args[0]
    assert isinstance(session, Session)
    assert session.person.login == "aino.laine"
    session.close()
