"""Somebody's whole time here, through the windows: invited, enrolled, confirmed, at work, removed, refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QWidget

from referral_app.bootstrap import utc_now
from referral_app.config import load_config
from referral_app.demo.people import PASSPHRASE
from referral_app.demo.secrets import DemoSecretStore
from referral_app.domain.roles import Role
from referral_app.services.desk import Desk
from referral_app.services.redeeming import Newcomers, NewInstallation
from referral_app.services.sign_in import SignInParts
from tests.keepers import ADMINISTRATOR, LEAD, Keepers, keeping
from ui.demo.stage import Stage
from ui.i18n import set_language
from ui.main_window import MainWindow
from ui.pages.enrol.page import EnrolPage
from ui.pages.inbox.page import InboxPage
from ui.pages.people.page import PeoplePage
from ui.pages.people.presenter import Worklist
from ui.pages.sign_in.page import SignInPage
from ui.pages.unit.page import Part, UnitPage
from ui.style.sheet import apply_style
from ui.tasks import Tasks
from ui.widgets.table import Table

LOGIN, NAME, STRONG = "maija.uusi", "Maija Uusi", "kolme siniset veneet ja pollo"


@pytest.fixture(scope="module")
def keepers() -> Iterator[Keepers]:
    with keeping() as made:
        yield made


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    set_language(qapp, "en")
    apply_style(qapp)
    yield
    set_language(qapp, "en")


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


def invite(stage: Stage, keepers: Keepers, file: Path) -> str:
    """As the administrator; the words that she tells on the phone."""
    page = stage.page(PeoplePage)
    stage.click(stage.find(page, QAbstractButton, "people.invite"))
    form = page.inviting.form
    stage.wait(form.isVisible, "the form")
    stage.write(form.name, NAME)
    stage.tick(form.role.button(Role.COORDINATOR))
    form.unit.set_value(keepers.world.unit("tampere"))
    stage.click(stage.find(page, QAbstractButton, "people.do"))
    stage.click(stage.find(page, QAbstractButton, "people.invited.file"))
    save_as(stage, page, "people.invitation_place", file)
    stage.wait(file.exists, "the invitation")
    stage.wait(page.inviting.invited.is_saved, "the page to know")
    words = page.inviting.invited.words.words()
    stage.click(stage.find(page, QAbstractButton, "people.do"))
    return words


def enrol(stage: Stage, file: Path, told: str, sheet: Path) -> str:
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
    stage.wait(lambda: first.isVisible() and first.name.text() == LOGIN, "the sign-in page with her name")
    return words


def test_from_the_invitation_to_the_last_day(keepers: Keepers, tmp_path: Path) -> None:
    service = keepers.world.service
    old = Computer(tmp_path / "office", service.paths.config, service.paths.people)
    new = Computer(tmp_path / "new", tmp_path / "new" / "kotosilta.toml", tmp_path / "keyring.json")
    file, sheet = tmp_path / "maija.kotosilta-invitation", tmp_path / "sheet.pdf"
    referral = keepers.world.send().reference
    with old.window() as office, new.window() as hers:
        sign_in(office, ADMINISTRATOR, PASSPHRASE)
        told = invite(office, keepers, file)
        own = enrol(hers, file, told, sheet)
        assert sheet.read_bytes().startswith(b"%PDF")

        first = sign_in(hers, LOGIN, STRONG)
        hers.wait(said(first.banner.text, "wait to be confirmed"), "the honest state")
        first.start()

        people = office.page(PeoplePage)
        people.lists.show_list(Worklist.INVITATIONS)
        office.wait(said(people.detail.notice.text, "A lead of the unit confirms"), "whose turn it is")
        lock(office)

        sign_in(office, LEAD, PASSPHRASE)
        office.page(InboxPage)
        office.open_page("unit")
        unit = office.page(UnitPage)
        card = unit.confirm_part.card
        office.wait(card.isVisible, "somebody to confirm")
        office.write(card.typed, own.replace("-", " "))
        office.click(card.confirm_button)
        office.wait(said(unit.banner.text, "is confirmed"), "the confirmation")

        sign_in(hers, LOGIN, STRONG)
        assert reads(hers, referral), "she reads what came before her"

        unit.show_part(Part.PEOPLE)
        logins = [row.login for row in unit.table.rows()]
        unit.table.go_to(logins.index(LOGIN))
        office.click(unit.detail.buttons["remove"])
        office.click(unit.detail.ask.do_button)
        office.wait(said(unit.keys_part.change.text, NAME), "that the unit needs a new key")
        office.click(unit.keys_part.change.button)
        office.wait(said(unit.banner.text, "everything open is sealed"), "the new key")

        lock(hers)
        first = sign_in(hers, LOGIN, STRONG)
        hers.wait(lambda: bool(first.banner.text() or first.passphrase_field.error()), "to be refused")
        assert hers.window.workplace() is None

    with old.window() as office:
        sign_in(office, LEAD, PASSPHRASE)
        assert reads(office, referral), "who stays goes on reading"
