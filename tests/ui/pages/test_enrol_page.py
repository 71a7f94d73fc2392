"""The first time: a real invitation, from the file to keys that wait to be confirmed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from referral_app.config import Config
from referral_app.crypto.signing import SigningKey
from referral_app.demo.secrets import DemoSecretStore
from referral_app.domain.roles import Role
from referral_app.errors import (
    DatabaseUnreachableError,
    InvitationExpiredError,
    InvitationForeignError,
    InvitationInvalidError,
    InvitationUsedError,
    KeyringMissingError,
    NotConfirmedError,
)
from referral_app.exchange.invitation import decode_invitation, encode_invitation
from referral_app.local.keyring_store import DeviceSecrets
from referral_app.services.enrolment import NewPerson
from referral_app.services.redeeming import Newcomers, NewInstallation, Step
from tests.ui.accessibility import assert_accessible, settle
from tests.world import World
from ui.error_text import error_text
from ui.i18n import LANGUAGES, set_language
from ui.pages.enrol.page import EnrolPage
from ui.tasks import Tasks

STRONG = "kolme siniset veneet ja pollo"
SLOW = 30_000
_numbers = count(1)


class NoKeyring(DemoSecretStore):
    """A desktop without a safe place."""

    def save(self, account: str, secrets: DeviceSecrets) -> None:
        raise KeyringMissingError


class Desktop:
    """A computer that is not set up, and an invitation on it."""

    def __init__(self, world: World, folder: Path) -> None:
        self.world, self.folder = world, folder
        self.login = f"uusi.ihminen{next(_numbers)}"
        self.place: Config | NewInstallation = NewInstallation(folder / "kotosilta.toml", folder / "data")
        self.secrets: DemoSecretStore = DemoSecretStore(folder / "keyring.json")
        self.now = lambda: datetime.now(UTC)
        self.file = folder / f"{self.login}.kotosilta-invitation"
        self.sheet = folder / "sheet.pdf"
        administration = world.session("riitta.salo").administration()
        self.issued = administration.invite(
            NewPerson(self.login, "Uusi Ihminen", Role.COORDINATOR, world.unit("tampere"))
        )
        self.issued.save(self.file)

    def newcomers(self) -> Newcomers:
        return Newcomers(self.place, self.secrets, self.clock)

    def clock(self) -> datetime:
        return self.now()

    def cancel(self) -> None:
        self.world.session("riitta.salo").administration().cancel_invitation(self.issued.invitation_id)


@pytest.fixture
def desktop(world: World, tmp_path: Path) -> Desktop:
    return Desktop(world, tmp_path)


@pytest.fixture
def page(desktop: Desktop, tasks: Tasks, qtbot: QtBot) -> Iterator[EnrolPage]:
    made = EnrolPage(tasks, desktop.newcomers)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.start()
    yield made
    idle(tasks, qtbot)


def idle(tasks: Tasks, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: tasks.running() == 0, timeout=SLOW)


def assert_fits(page: EnrolPage) -> None:
    settle(page)
    QApplication.processEvents()
    assert_accessible(page)


def choose(page: EnrolPage, qtbot: QtBot, name: str, file: Path) -> None:
    qtbot.waitUntil(lambda: page.findChild(QFileDialog, name) is not None)
    line = page.findChild(QFileDialog, name).findChild(QLineEdit, "fileNameEdit")
    line.setText(str(file))
    qtbot.keyClick(line, Qt.Key.Key_Return)


def read(page: EnrolPage, desktop: Desktop, tasks: Tasks, qtbot: QtBot) -> None:
    page.open_step.file_button.click()
    choose(page, qtbot, "enrol.invitation_file", desktop.file)
    idle(tasks, qtbot)


def to_passphrase(page: EnrolPage, desktop: Desktop, tasks: Tasks, qtbot: QtBot) -> None:
    read(page, desktop, tasks, qtbot)
    page.compare_step.same.click()
    page.compare_step.go_on.click()


def make_keys(
    page: EnrolPage, desktop: Desktop, tasks: Tasks, qtbot: QtBot, passphrase: str = STRONG
) -> None:
    new = page.passphrase_step.passphrase
    new.first.line.setText(passphrase)
    new.second.line.setText(passphrase)
    idle(tasks, qtbot)
    desktop.sheet.unlink(missing_ok=True)  # the dialog would ask whether to write over it
    qtbot.keyClick(new.second.line, Qt.Key.Key_Return)
    choose(page, qtbot, "enrol.sheet_place", desktop.sheet)
    idle(tasks, qtbot)


def test_from_the_invitation_to_waiting(
    page: EnrolPage, desktop: Desktop, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert page.step() is page.open_step
    assert_fits(page)
    read(page, desktop, tasks, qtbot)
    assert page.step() is page.compare_step
    assert page.compare_step.words.words() == desktop.issued.words
    assert not page.compare_step.go_on.isEnabled(), "the words are compared first"
    assert_fits(page)
    page.compare_step.same.click()
    page.compare_step.go_on.click()
    assert page.step() is page.passphrase_step
    assert_fits(page)
    make_keys(page, desktop, tasks, qtbot)

    assert page.step() is page.last_step
    assert_fits(page)
    assert page.passphrase_step.passphrase.value() == "", "nothing typed stays"
    assert desktop.sheet.read_bytes().startswith(b"%PDF")
    [waiting] = [
        one
        for one in desktop.world.session("leena.makela").unit_leading().pending()
        if one.login == desktop.login
    ]
    assert page.last_step.words.words() == waiting.words
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    page.last_step.open_button.click()
    assert opened == [QUrl.fromLocalFile(str(desktop.sheet))]
    assert not page.last_step.finish_button.isEnabled(), "the sheet is printed first"
    page.last_step.printed.click()
    with qtbot.waitSignal(page.finished) as heard:
        page.last_step.finish_button.click()
    assert heard.args == [desktop.login]
    assert page.last_step.words.words() == "", "the words do not stay either"


def test_words_that_differ_stop_everything(
    page: EnrolPage, desktop: Desktop, tasks: Tasks, qtbot: QtBot
) -> None:
    read(page, desktop, tasks, qtbot)
    page.compare_step.differ.click()
    assert page.step() is page.open_step
    assert "another service" in page.banner.text()
    assert_fits(page)


def test_a_file_that_is_no_invitation(page: EnrolPage, tasks: Tasks, qtbot: QtBot, tmp_path: Path) -> None:
    for name, data in (("empty", b""), ("long", b"{" * 20_000), ("other", b'{"invitation": 1}')):
        file = tmp_path / name
        file.write_bytes(data)
        page.open_invitation(file)
        idle(tasks, qtbot)
        assert page.banner.text() == error_text(InvitationInvalidError())
    page.open_invitation(tmp_path / "not there")
    idle(tasks, qtbot)
    assert page.banner.text() == error_text(InvitationInvalidError())
    assert page.step() is page.open_step


def test_an_invitation_to_another_service_goes_no_further(
    page: EnrolPage, desktop: Desktop, tasks: Tasks, qtbot: QtBot
) -> None:
    desktop.place = replace(desktop.world.service.config(), log_origin="log.example.fi/another")
    page.start()
    page.open_invitation(desktop.file)
    idle(tasks, qtbot)
    assert page.banner.text() == error_text(InvitationForeignError())
    assert page.step() is page.open_step


def test_an_invitation_that_no_administrator_signed_makes_no_keys(
    page: EnrolPage, desktop: Desktop, tasks: Tasks, qtbot: QtBot
) -> None:
    genuine = desktop.file.read_bytes()
    invitation = decode_invitation(genuine).invitation
    desktop.file.write_bytes(encode_invitation(invitation, SigningKey.from_seed(bytes(range(32)))))
    to_passphrase(page, desktop, tasks, qtbot)
    make_keys(page, desktop, tasks, qtbot)
    assert page.step() is page.passphrase_step
    assert page.banner.text() == error_text(InvitationInvalidError())
    desktop.file.write_bytes(genuine)
    page.start()
    to_passphrase(page, desktop, tasks, qtbot)
    make_keys(page, desktop, tasks, qtbot)
    assert page.step() is page.last_step, "nothing was used up"


def test_an_invitation_past_its_date_goes_no_further(
    page: EnrolPage, desktop: Desktop, tasks: Tasks, qtbot: QtBot
) -> None:
    desktop.now = lambda: datetime.now(UTC) + timedelta(days=20)
    read(page, desktop, tasks, qtbot)
    page.compare_step.same.click()
    assert not page.compare_step.go_on.isEnabled()
    assert "past its date" in page.compare_step.notice.text()
    assert page.step() is page.compare_step


def test_an_invitation_that_passes_its_date_while_one_types_makes_no_keys(
    page: EnrolPage, desktop: Desktop, tasks: Tasks, qtbot: QtBot
) -> None:
    to_passphrase(page, desktop, tasks, qtbot)
    desktop.now = lambda: datetime.now(UTC) + timedelta(days=20)
    make_keys(page, desktop, tasks, qtbot)
    assert page.step() is page.passphrase_step
    assert page.banner.text() == error_text(InvitationExpiredError())
    desktop.now = lambda: datetime.now(UTC)
    make_keys(page, desktop, tasks, qtbot)
    assert page.step() is page.last_step, "nothing was used up"


def test_a_cancelled_invitation(page: EnrolPage, desktop: Desktop, tasks: Tasks, qtbot: QtBot) -> None:
    to_passphrase(page, desktop, tasks, qtbot)
    desktop.cancel()
    make_keys(page, desktop, tasks, qtbot)
    assert page.step() is page.passphrase_step
    assert page.banner.text() == error_text(InvitationUsedError())
    assert page.passphrase_step.make_button.isEnabled()


def test_a_weak_passphrase_asks_for_no_place(
    page: EnrolPage, desktop: Desktop, tasks: Tasks, qtbot: QtBot
) -> None:
    to_passphrase(page, desktop, tasks, qtbot)
    new = page.passphrase_step.passphrase
    new.first.line.setText("kesa2026")
    new.second.line.setText("kesa2026")
    idle(tasks, qtbot)
    page.passphrase_step.make_button.click()
    assert "too weak" in new.first_field.error()
    assert page.findChild(QFileDialog) is None
    assert_fits(page)


def test_stopped_half_way_it_goes_on_with_the_same_passphrase(
    page: EnrolPage, desktop: Desktop, tasks: Tasks, qtbot: QtBot
) -> None:
    to_passphrase(page, desktop, tasks, qtbot)
    real = page._presenter._newcomers()

    class Breaking(Newcomers):
        def __init__(self) -> None:
            pass

        def redeem(self, read, passphrase, sheet, language, progress=lambda _step: None):  # type: ignore[no-untyped-def] # as the real one
            def tell(step: Step) -> None:
                progress(step)
                if step is Step.KEYS_BROUGHT:
                    raise DatabaseUnreachableError

            return real.redeem(read, passphrase, sheet, language, tell)

    page._presenter._made = Breaking()
    make_keys(page, desktop, tasks, qtbot)
    assert page.banner.text() == error_text(DatabaseUnreachableError())
    assert page.passphrase_step.passphrase.value() == STRONG

    page._presenter._made = real
    make_keys(page, desktop, tasks, qtbot, STRONG + " x")
    assert "another passphrase" in page.passphrase_step.passphrase.first_field.error()
    make_keys(page, desktop, tasks, qtbot)
    assert page.step() is page.last_step


def test_without_a_keyring_it_says_what_that_means(
    page: EnrolPage, desktop: Desktop, tasks: Tasks, qtbot: QtBot
) -> None:
    desktop.secrets = NoKeyring(desktop.folder / "nowhere.json")
    to_passphrase(page, desktop, tasks, qtbot)
    make_keys(page, desktop, tasks, qtbot)
    assert "each time" in page.last_step.notice.text()
    assert_fits(page)
    assert error_text(NotConfirmedError())


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_fits(
    code: str, page: EnrolPage, desktop: Desktop, tasks: Tasks, qtbot: QtBot, qapp: QApplication
) -> None:
    read(page, desktop, tasks, qtbot)
    set_language(qapp, code)
    assert_fits(page)


def test_leaving_forgets(page: EnrolPage, desktop: Desktop, tasks: Tasks, qtbot: QtBot) -> None:
    to_passphrase(page, desktop, tasks, qtbot)
    page.passphrase_step.passphrase.first.line.setText(STRONG)
    with qtbot.waitSignal(page.left):
        page.back_button.click()
    assert page.passphrase_step.passphrase.value() == ""
    assert page.step() is page.open_step
