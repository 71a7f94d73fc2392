"""Computers with windows of their own, and what everybody does at them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QWidget

from referral_app.bootstrap import utc_now
from referral_app.config import load_config
from referral_app.demo.secrets import DemoSecretStore
from referral_app.domain.roles import Role
from referral_app.services.desk import Desk
from referral_app.services.redeeming import Newcomers, NewInstallation
from referral_app.services.sign_in import SignInParts
from ui.demo.stage import Stage
from ui.main_window import MainWindow
from ui.pages.enrol.page import EnrolPage
from ui.pages.inbox.page import InboxPage
from ui.pages.people.page import PeoplePage
from ui.pages.sign_in.page import SignInPage
from ui.tasks import Tasks
from ui.widgets.table import Table

STRONG = "kolme siniset veneet ja pollo"


class Computer:
    """A desktop with a window of its own; `config` may not be there yet."""

    def __init__(self, folder: Path, config: Path, secrets: Path) -> None:
        self.folder, self.config = folder, config
        self.secrets = DemoSecretStore(secrets)

    def desk(self) -> Desk:
        return Desk(SignInParts(load_config(self.config), self.secrets, utc_now, allow_test_codes=True))

    def newcomers(self) -> Newcomers:
        return Newcomers(NewInstallation(self.config, self.folder / "data"), self.secrets, utc_now)

    @contextmanager
    def window(self) -> Iterator[Stage]:
        self.folder.mkdir(exist_ok=True)
        settings = QSettings(str(self.folder / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(
            self.desk,
            Tasks(self.folder / "crash"),
            settings,
            make_newcomers=self.newcomers,
            is_set_up=self.config.exists(),
        )
        window.resize(1366, 768)
        window.show()
        try:
            yield Stage(window, self.folder)
        finally:
            window.close()
            window.deleteLater()
            # here and now, as the program's event loop would: never half of it in Python's garbage
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def save_as(stage: Stage, inside: QWidget, name: str, file: Path) -> None:
    dialog = stage.find(inside, QFileDialog, name)
    line = stage.find(dialog, QLineEdit, "fileNameEdit")
    line.setText(str(file))
    stage.press(line, Qt.Key.Key_Return)


def sign_in(stage: Stage, login: str, passphrase: str) -> SignInPage:
    page = stage.window.first_page
    assert isinstance(page, SignInPage)
    stage.wait(page.sign_in_button.isEnabled, "the service")
    page.name.setText(login)
    page.passphrase.line.setText(passphrase)
    stage.press(page.passphrase.line, Qt.Key.Key_Return)
    return page


def lock(stage: Stage) -> None:
    workplace = stage.window.workplace()
    assert workplace is not None
    stage.click(workplace.lock_button)
    stage.wait(stage.window.first_page.isVisible, "the sign-in page")


def said(text: Callable[[], str], words: str) -> Callable[[], bool]:
    return lambda: words in text()


def reads(stage: Stage, reference: str) -> bool:
    """Whether the inbox in front shows what is in a referral."""
    table = stage.find(stage.page(InboxPage), Table, "inbox.table")
    stage.wait(lambda: bool(table.rows()), "the inbox")
    return any(row.reference == reference and row.summary is not None for row in table.rows())


def invite(stage: Stage, name: str, role: Role, unit_id: UUID, file: Path) -> str:
    """As the administrator; the words that she tells on the phone."""
    page = stage.page(PeoplePage)
    stage.click(stage.find(page, QAbstractButton, "people.invite"))
    form = page.inviting.form
    stage.wait(form.isVisible, "the form")
    stage.write(form.name, name)
    stage.tick(form.role.button(role))
    form.unit.set_value(unit_id)
    stage.click(stage.find(page, QAbstractButton, "people.do"))
    stage.click(stage.find(page, QAbstractButton, "people.invited.file"))
    save_as(stage, page, "people.invitation_place", file)
    stage.wait(file.exists, "the invitation")
    stage.wait(page.inviting.invited.is_saved, "the page to know")
    words = page.inviting.invited.words.words()
    stage.click(stage.find(page, QAbstractButton, "people.do"))
    return words


def enrol(stage: Stage, login: str, file: Path, told: str, sheet: Path) -> str:
    """As the invited person on her new computer; the words that she reads out."""
    first = stage.window.first_page
    assert isinstance(first, SignInPage)
    assert "not set up yet" in first.banner.text()
    stage.click(first.first_time_button)
    page = stage.window.enrol_page()
    assert isinstance(page, EnrolPage)
    stage.click(page.open_step.file_button)
    save_as(stage, page, "enrol.invitation_file", file)
    stage.wait(lambda: page.step() is page.compare_step, "the invitation to be read")
    assert page.compare_step.words.words() == told
    stage.tick(page.compare_step.same)
    stage.click(page.compare_step.go_on)
    new = page.passphrase_step.passphrase
    stage.write(new.first.line, STRONG)
    stage.write(new.second.line, STRONG)
    stage.wait(lambda: "good" in new.meter.text(), "the strength")
    stage.click(page.passphrase_step.make_button)
    save_as(stage, page, "enrol.sheet_place", sheet)
    stage.wait(lambda: page.step() is page.last_step, "the keys")
    words = page.last_step.words.words()
    stage.tick(page.last_step.printed)
    stage.click(page.last_step.finish_button)
    stage.wait(lambda: first.isVisible() and first.name.text() == login, "the sign-in page with her name")
    return words
