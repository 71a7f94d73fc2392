"""A new service through the page, on a real PostgreSQL: whole, cut off and gone on with, and what cannot be."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from referral_app.bootstrap import make_desk, make_first_setup
from referral_app.config import load_config
from referral_app.database.embedded import SUPERUSER, EmbeddedServer
from referral_app.demo.secrets import DemoSecretStore
from referral_app.domain.roles import Role
from referral_app.errors import ConfigInvalidError, KeyringMissingError
from referral_app.local.keyring_store import DeviceSecrets
from referral_app.services.first_setup import FirstSetup
from tests.ui.accessibility import assert_accessible, settle
from ui.i18n import LANGUAGES, set_language
from ui.main_window import MainWindow
from ui.pages.setting_up.page import SettingUpPage
from ui.pages.setting_up.words import STEPS, problem_sentence
from ui.pages.sign_in.page import SignInPage
from ui.tasks import Tasks

STRONG = "kolme siniset veneet ja pollo"
SLOW = 60_000
_numbers = count(1)


class NoKeyring(DemoSecretStore):
    """A desktop without a safe place."""

    def save(self, account: str, secrets: DeviceSecrets) -> None:
        raise KeyringMissingError


class Office:
    """An administrator's computer that has no settings, and a server without our database."""

    def __init__(self, server: EmbeddedServer, folder: Path) -> None:
        self.folder = folder
        self.name = f"guided_{os.getpid()}_{next(_numbers)}"
        self.host = server.settings().host
        self.password = (server._data_dir / "superuser-password").read_text("ascii")
        self.secrets: DemoSecretStore = DemoSecretStore(folder / "keyring.json")
        self.config_file = folder / "kotosilta.toml"
        self.papers = folder / "papers"
        self.login = f"eeva.kallio.{self.name.replace('_', '-')}"

    def first_setup(self) -> FirstSetup:
        return make_first_setup(self.config_file, self.secrets)

    def fill(self, page: SettingUpPage, **changes: str) -> None:
        """Type everything, as it should be but for `changes`."""
        values = {
            "host": self.host,
            "port": "5432",
            "database": self.name,
            "superuser": SUPERUSER,
            "organisation": "Kuntien tieto Oy",
            "log_origin": "log.example.fi/koto",
            "name": "Eeva Kallio",
            "login": self.login,
            "folder": str(self.papers),
        } | changes
        for part in page._parts():
            for key, line in part.lines.items():
                if key in values:
                    line.setText(values[key])
        page.server.password.line.setText(changes.get("password", self.password))
        new = page.yourself.passphrase
        new.first.line.setText(changes.get("passphrase", STRONG))
        new.second.line.setText(changes.get("passphrase", STRONG))


@pytest.fixture
def office(server: EmbeddedServer, tmp_path: Path) -> Iterator[Office]:
    made = Office(server, tmp_path)
    yield made
    engine = server.superuser_engine().execution_options(isolation_level="AUTOCOMMIT")
    with engine.connect() as conn:
        conn.execute(text(f"DROP DATABASE IF EXISTS {made.name} WITH (FORCE)"))
        for login in (f"notary_{made.name}", made.login):
            conn.execute(text(f'DROP ROLE IF EXISTS "{login}"'))
    engine.dispose()


@pytest.fixture
def page(office: Office, tasks: Tasks, qtbot: QtBot) -> Iterator[SettingUpPage]:
    made = SettingUpPage(tasks, office.first_setup)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.start()
    idle(tasks, qtbot)
    yield made
    idle(tasks, qtbot)


def idle(tasks: Tasks, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: tasks.running() == 0, timeout=SLOW)


def assert_fits(page: SettingUpPage) -> None:
    settle(page)
    QApplication.processEvents()
    assert_accessible(page)


def set_up(page: SettingUpPage, tasks: Tasks, qtbot: QtBot) -> None:
    idle(tasks, qtbot)
    page.set_up_button.click()
    idle(tasks, qtbot)


def break_papers(office: Office) -> Path:
    """One of the papers cannot be written."""
    blocked = office.papers / "root-part-2.pdf"
    blocked.mkdir(parents=True)
    return blocked


def test_from_an_empty_server_to_the_first_sign_in(
    page: SettingUpPage, office: Office, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert_fits(page)
    office.fill(page)
    page.server.test_button.click()
    idle(tasks, qtbot)
    assert "answers" in page.server.result.text()
    assert "will be made" in page.server.result.text()
    assert_fits(page)
    set_up(page, tasks, qtbot)

    assert page.view() == 2
    assert page.steps_view.done() == list(STEPS)
    assert_fits(page)
    assert page.yourself.passphrase.value() == "", "no passphrase stays"
    assert page.server.password.value() == ""
    written = {file.name for file in office.papers.iterdir()}
    assert {"root-part-1.pdf", "recovery-part-3.pdf", "notary-secrets.json"} < written
    desk = make_desk(load_config(office.config_file), office.secrets)
    assert page.done_view.words.words() == desk.root_words
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    page.done_view.open_button.click()
    assert opened == [QUrl.fromLocalFile(str(office.papers))]
    assert not page.done_view.finish_button.isEnabled(), "the papers are handed out first"
    page.done_view.handed_out.click()
    with qtbot.waitSignal(page.finished) as heard:
        page.done_view.finish_button.click()
    assert heard.args == [office.login]
    session = desk.sign_in(office.login, STRONG)
    assert session.person.role is Role.ADMINISTRATOR
    session.close()


def test_what_stops_it_is_said_and_it_goes_on(
    page: SettingUpPage, office: Office, tasks: Tasks, qtbot: QtBot
) -> None:
    blocked = break_papers(office)
    office.fill(page)
    typed = page.typed()
    set_up(page, tasks, qtbot)
    assert page.view() == 1
    assert page.steps_view.done() == list(STEPS[: STEPS.index("papers_written")])
    assert "could not save" in page.steps_view.banner.text()
    assert_fits(page)
    page.steps_view.change_button.click()
    assert page.view() == 0
    assert page.typed() == typed, "nothing typed is lost"
    assert page.yourself.passphrase.value() == STRONG
    blocked.rmdir()
    set_up(page, tasks, qtbot)
    assert page.view() == 2


def test_try_again_goes_on_at_once(page: SettingUpPage, office: Office, tasks: Tasks, qtbot: QtBot) -> None:
    blocked = break_papers(office)
    office.fill(page)
    set_up(page, tasks, qtbot)
    blocked.rmdir()
    assert page.focusWidget() is page.steps_view.again_button
    page.steps_view.again_button.click()
    idle(tasks, qtbot)
    assert page.view() == 2


def test_nothing_begins_while_something_is_missing(
    page: SettingUpPage, office: Office, tasks: Tasks, qtbot: QtBot
) -> None:
    office.fill(page, host="db example", port="0", database="Ei Näin", organisation="", passphrase="kesa2026")
    set_up(page, tasks, qtbot)
    assert page.view() == 0
    assert page.server.fields["host"].error() == problem_sentence("host.form")
    assert page.server.fields["port"].error() == problem_sentence("port.form")
    assert page.server.fields["database"].error() == problem_sentence("database.form")
    assert page.service.fields["organisation"].error() == problem_sentence("required")
    assert "too weak" in page.yourself.passphrase.first_field.error()
    assert not office.papers.exists()
    assert_fits(page)


def test_what_the_service_refuses_stands_where_it_was_typed(
    page: SettingUpPage, office: Office, tasks: Tasks, qtbot: QtBot
) -> None:
    office.fill(page, login="Eeva K", name="Eeva\u200bKallio")
    set_up(page, tasks, qtbot)
    assert page.view() == 0
    assert page.yourself.fields["login"].error() == problem_sentence("login.form")
    assert page.yourself.fields["name"].error() == problem_sentence("name.form")


def test_a_password_that_the_server_refuses(
    page: SettingUpPage, office: Office, tasks: Tasks, qtbot: QtBot
) -> None:
    office.fill(page, password="wrong")
    page.server.test_button.click()
    idle(tasks, qtbot)
    assert page.server.fields["password"].error() == problem_sentence("superuser.wrong")
    set_up(page, tasks, qtbot)
    assert page.steps_view.banner.text() == problem_sentence("superuser.wrong")
    assert page.typed().organisation == "Kuntien tieto Oy"


def test_a_login_that_is_no_superuser(
    page: SettingUpPage, office: Office, tasks: Tasks, qtbot: QtBot, server: EmbeddedServer
) -> None:
    engine = server.superuser_engine().execution_options(isolation_level="AUTOCOMMIT")
    with engine.connect() as conn:
        conn.execute(text(f"CREATE ROLE weak_{office.name} LOGIN PASSWORD 'weak'"))
        conn.execute(text(f"GRANT CONNECT ON DATABASE postgres TO weak_{office.name}"))
    office.fill(page, superuser=f"weak_{office.name}", password="weak")
    page.server.test_button.click()
    idle(tasks, qtbot)
    assert page.server.fields["password"].error() == problem_sentence("superuser.rights")
    with engine.connect() as conn:
        conn.execute(text(f"DROP OWNED BY weak_{office.name}"))
        conn.execute(text(f"DROP ROLE weak_{office.name}"))
    engine.dispose()


def test_nobody_answers(page: SettingUpPage, office: Office, tasks: Tasks, qtbot: QtBot) -> None:
    office.fill(page, host=str(office.folder))
    page.server.test_button.click()
    idle(tasks, qtbot)
    assert page.server.result.text() == problem_sentence("server.unreachable")
    assert_fits(page)


def test_another_machine_is_always_reached_with_tls(
    page: SettingUpPage, office: Office, tmp_path: Path
) -> None:
    page.server.lines["host"].setText("db1.example.fi, db2.example.fi")
    assert "cannot be turned off" in page.server._protection.text()
    assert page.service.text("log_origin") == "db1.example.fi/kotosilta"
    office.fill(page, host="localhost")
    assert "nothing goes over the network" in page.server._protection.text()
    page.server.lines["certificate"].setText(str(tmp_path / "absent.pem"))
    page.server.bad_fields()
    assert page.server.fields["certificate"].error() == problem_sentence("certificate.form")


def test_a_service_that_was_begun_elsewhere_is_left_alone(
    page: SettingUpPage, office: Office, tasks: Tasks, qtbot: QtBot
) -> None:
    office.fill(page)
    set_up(page, tasks, qtbot)
    settings = office.config_file.read_bytes()
    page.start()
    office.fill(page, folder=str(office.folder / "other"), database=f"{office.name}_b")
    set_up(page, tasks, qtbot)
    assert page.view() == 1
    assert "not begun in this folder" in page.steps_view.banner.text()
    assert office.config_file.read_bytes() == settings
    assert not (office.folder / "other").exists()


def test_without_a_keyring_it_says_what_that_means(
    page: SettingUpPage, office: Office, tasks: Tasks, qtbot: QtBot
) -> None:
    office.secrets = NoKeyring(office.folder / "nowhere.json")
    page._presenter._made = office.first_setup()
    office.fill(page)
    set_up(page, tasks, qtbot)
    assert "each time" in page.done_view.notice.text()


def test_a_settings_file_without_a_root_is_begun_with(office: Office, tasks: Tasks, qtbot: QtBot) -> None:
    office.config_file.write_text(
        '[database]\nhost = "db.example.fi"\nport = 5433\nname = "koto"\n[trust]\nlog_origin = "log.example.fi/a"\n'
        f'[local]\ndata_dir = "{office.folder}"\n'
    )
    with pytest.raises(ConfigInvalidError):
        load_config(office.config_file)
    page = SettingUpPage(tasks, office.first_setup)
    qtbot.addWidget(page)
    page.start()
    idle(tasks, qtbot)
    typed = page.typed()
    assert (typed.host, typed.port, typed.database) == ("db.example.fi", "5433", "koto")
    assert typed.log_origin == "log.example.fi/a"


def test_files_are_chosen_in_dialogs(page: SettingUpPage, tmp_path: Path, qtbot: QtBot) -> None:
    pem = tmp_path / "ca.pem"
    pem.write_text("-----BEGIN CERTIFICATE-----\n")
    for button, name, chosen, key, part in (
        (page.server.certificate_button, "setting_up.certificate_file", pem, "certificate", page.server),
        (page.papers.folder_button, "setting_up.folder_place", tmp_path, "folder", page.papers),
    ):
        button.click()
        dialog = page.findChild(QFileDialog, name)
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        line.setText(str(chosen))
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert part.text(key) == str(chosen)


def test_a_computer_without_settings_offers_it(office: Office, tasks: Tasks, qtbot: QtBot) -> None:
    window = MainWindow(
        lambda: make_desk(load_config(office.config_file), office.secrets),
        tasks,
        QSettings(str(office.folder / "window.ini"), QSettings.Format.IniFormat),
        make_first_setup=office.first_setup,
        is_set_up=False,
    )
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    first = window.first_page
    assert isinstance(first, SignInPage)
    assert first.banner.action_button.text() == "I have an invitation"
    assert_accessible(window)
    qtbot.mouseClick(first.set_up_button, Qt.MouseButton.LeftButton)
    page = window.setting_up_page()
    assert page is not None
    assert page.isVisible()
    office.fill(page)
    set_up(page, tasks, qtbot)
    page.done_view.handed_out.click()
    page.done_view.finish_button.click()
    idle(tasks, qtbot)
    assert first.name.text() == office.login
    first.passphrase.line.setText(STRONG)
    first.sign_in_button.click()
    qtbot.waitUntil(lambda: window.workplace() is not None, timeout=SLOW)
    idle(tasks, qtbot)
    window.lock()
    idle(tasks, qtbot)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_fits(code: str, page: SettingUpPage, office: Office, qapp: QApplication) -> None:
    office.fill(page)
    set_language(qapp, code)
    assert_fits(page)
