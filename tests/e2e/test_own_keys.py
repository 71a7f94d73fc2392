"""A person's own keys through the widgets: a new passphrase, and a second computer by sheet and by approval."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import segno
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QWidget

from referral_app.demo.secrets import DemoSecretStore
from referral_app.errors import DeviceSecretMissingError, TooManyAttemptsError, WrongPassphraseError
from tests.e2e.conftest import OpenWindow
from tests.world import World
from ui.demo.stage import Stage
from ui.error_text import error_text
from ui.pages.account.page import AccountPage
from ui.pages.compose.page import ComposePage
from ui.pages.sign_in.page import SignInPage

LOGIN = "mirja.koskinen"
CHANGING = "johan.nystrom"
NEW = "kolme siniset veneet ja pollo"


def first_page(stage: Stage) -> SignInPage:
    page = stage.window.first_page
    assert isinstance(page, SignInPage)
    stage.wait(page.sign_in_button.isEnabled, "the page to be ready")
    return page


def try_to_enter(stage: Stage, passphrase: str, login: str = LOGIN) -> SignInPage:
    page = first_page(stage)
    page.name.clear()
    stage.write(page.name, login)
    page.passphrase.line.setText(passphrase)
    stage.click(page.sign_in_button)
    return page


def enter(stage: Stage, passphrase: str, login: str = LOGIN) -> None:
    try_to_enter(stage, passphrase, login)
    stage.wait(lambda: stage.window.workplace() is not None, "to be signed in")


def lock(stage: Stage) -> None:
    workplace = stage.window.workplace()
    assert workplace is not None
    stage.click(workplace.lock_button)
    stage.wait(stage.window.first_page.isVisible, "the lock")


def account(stage: Stage) -> AccountPage:
    stage.open_page("account")
    return stage.page(AccountPage)


def choose(stage: Stage, inside: QWidget, dialog_name: str, file: Path) -> None:
    dialog = stage.find(inside, QFileDialog, dialog_name)
    line = stage.find(dialog, QLineEdit, "fileNameEdit")
    line.setText(str(file))
    stage.press(line, Qt.Key.Key_Return)


def press(stage: Stage, inside: QWidget, name: str) -> None:
    """Press a button with the keyboard, wherever it is scrolled to."""
    button = stage.find(inside, QAbstractButton, name)
    stage.wait(button.isEnabled, f"{name} to be enabled")
    button.setFocus()
    stage.press(button, Qt.Key.Key_Space)


def change(stage: Stage, old: str, new: str) -> None:
    page = account(stage)
    page.passphrase.old.line.setText(old)
    page.passphrase.new.first.line.setText(new)
    page.passphrase.new.second.line.setText(new)
    press(stage, page, "account.change")
    stage.wait(lambda: page.banner.isVisible() and "is changed" in page.banner.text(), "the change")


def test_a_new_passphrase(own_world: World, open_window: OpenWindow) -> None:
    with open_window() as stage:
        enter(stage, own_world.passphrase, CHANGING)
        change(stage, own_world.passphrase, NEW)
        lock(stage)
        page = try_to_enter(stage, own_world.passphrase, CHANGING)
        stage.wait(page.passphrase_field.has_error, "the old one to be refused")
        assert page.passphrase_field.error() == error_text(WrongPassphraseError())
        enter(stage, NEW, CHANGING)


def test_guessing_slows_down(open_window: OpenWindow) -> None:
    with open_window() as stage:
        for word in ("one", "two", "three", "four"):
            page = try_to_enter(stage, word)
            stage.wait(page.passphrase_field.has_error, "the error")
        assert "You can try again in" in page.passphrase_field.error()
        assert page.passphrase_field.error() in {
            error_text(TooManyAttemptsError(seconds)) for seconds in (1, 2)
        }
        assert (page.name.text(), page.passphrase.value()) == (LOGIN, "four")


@pytest.mark.parametrize("way", ["typed", "picture"])
def test_a_second_computer_by_the_sheet(
    way: str, own_world: World, open_window: OpenWindow, tmp_path: Path
) -> None:
    sheet = tmp_path / "sheet.pdf"
    with open_window() as stage:
        enter(stage, own_world.passphrase)
        page = account(stage)
        press(stage, page, "account.sheet")
        choose(stage, page, "account.sheet_place", sheet)
        stage.wait(lambda: "sheet.pdf" in page.banner.text(), "the sheet")
    with open_window(**second_computer(own_world, tmp_path)) as stage:
        page = try_to_enter(stage, own_world.passphrase)
        stage.wait(page.recovery_field.isVisible, "the code to be asked for")
        assert page.recovery_code.accessibleDescription() == error_text(DeviceSecretMissingError())
        if way == "typed":
            stage.write(page.recovery_code, code_of(sheet))
        else:
            scan = tmp_path / "scan.png"
            segno.make(code_of(sheet), error="m").save(str(scan), scale=6, border=4)
            press(stage, page, "sign_in.picture")
            choose(stage, page, "sign_in.picture_file", scan)
            stage.wait(lambda: bool(page.recovery_code.text()), "the code to be read")
        stage.click(page.sign_in_button)
        stage.page(ComposePage)
        lock(stage)
        enter(stage, own_world.passphrase)  # now it knows her


def test_a_second_computer_by_approval(own_world: World, open_window: OpenWindow, tmp_path: Path) -> None:
    request, answer = (tmp_path / f"mirja.kotosilta-desktop-{kind}" for kind in ("request", "approval"))
    second = second_computer(own_world, tmp_path)
    with open_window() as first, open_window(**second) as stage:
        page = first_page(stage)
        stage.write(page.name, LOGIN)
        stage.click(page.new_computer_button)
        press(stage, page, "sign_in.ask")
        choose(stage, page, "sign_in.request_place", request)
        stage.wait(page.new_computer.card.isVisible, "the words")
        enter(first, own_world.passphrase)
        mine = account(first)
        press(first, mine, "account.request")
        choose(first, mine, "account.request_file", request)
        first.wait(mine.desktop.card.isVisible, "the words")
        assert mine.desktop.words.text() == page.new_computer.words.text()
        press(first, mine, "account.approve")
        choose(first, mine, "account.approval_place", answer)
        first.wait(answer.exists, "the answer")
        press(stage, page, "sign_in.answer")
        choose(stage, page, "sign_in.answer_file", answer)
        stage.wait(lambda: "let this one in" in page.new_computer.notice.text(), "to be let in")
        page.passphrase.line.setText(own_world.passphrase)
        stage.press(page.passphrase.line, Qt.Key.Key_Return)
        stage.page(ComposePage)
        lock(stage)
        enter(stage, own_world.passphrase)


def second_computer(world: World, folder: Path) -> dict[str, object]:
    """The parts of a computer that knows nobody."""
    return {
        "config": replace(world.service.config(), data_dir=folder / "second"),
        "secrets": DemoSecretStore(folder / "second.json"),
    }


def code_of(sheet: Path) -> str:
    """The recovery code as it stands on the paper."""
    text = PdfReader(sheet).pages[0].extract_text()
    code = text.partition("\nRecovery code ")[2].partition("The same code")[0]
    return "-".join(code.split())
