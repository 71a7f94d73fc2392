"""My account: the passphrase, the sheet and other computers, on the real service."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from referral_app.errors import (
    DatabaseUnreachableError,
    DesktopApprovalInvalidError,
    DiskFullError,
    KotosiltaError,
    TooManyAttemptsError,
    WrongPassphraseError,
)
from referral_app.services.desk import Session
from referral_app.services.own_keys import OwnKeys
from tests.ui.accessibility import assert_accessible
from tests.world import World
from ui.error_text import error_text
from ui.i18n import LANGUAGES, set_language
from ui.pages.account.page import AccountPage
from ui.pages.account.presenter import Place, place_of
from ui.tasks import Tasks
from ui.widgets.quiet_notice import QuietNotice

STRONG = "kolme siniset veneet ja pollo"
SLOW = 20_000


class _Keys(OwnKeys):
    """The real thing, but changing the passphrase fails or only seems to work: the world is shared."""

    def __init__(self, session: Session, errors: list[KotosiltaError]) -> None:
        super().__init__(session._context)
        self._errors = errors
        self.changed: list[tuple[str, str]] = []

    def change_passphrase(self, old: str, new: str) -> None:
        self.changed.append((old, new))
        if self._errors:
            raise self._errors.pop(0)


class _Session(Session):
    def __init__(self, real: Session) -> None:
        super().__init__(real._context)
        self.errors: list[KotosiltaError] = []
        self.keys = _Keys(real, self.errors)

    def own_keys(self) -> OwnKeys:
        return self.keys


@pytest.fixture
def session(world: World) -> _Session:
    return _Session(world.session("aino.laine"))


@pytest.fixture
def page(session: _Session, tasks: Tasks, qtbot: QtBot) -> Iterator[AccountPage]:
    made = AccountPage(session, tasks)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    qtbot.waitUntil(lambda: tasks.running() == 0)


def fill(
    page: AccountPage, qtbot: QtBot, old: str = "old one", new: str = STRONG, again: str = STRONG
) -> None:
    page.passphrase.old.line.setText(old)
    page.passphrase.new.first.line.setText(new)
    page.passphrase.new.second.line.setText(again)
    qtbot.waitUntil(lambda: not new or bool(page.passphrase.new.meter.text()))


def choose(page: AccountPage, qtbot: QtBot, name: str, file: Path) -> None:
    """Type a file's path into the dialog of that name."""
    qtbot.waitUntil(lambda: page.findChild(QFileDialog, name) is not None)
    dialog = page.findChild(QFileDialog, name)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    line.setText(str(file))
    qtbot.keyClick(line, Qt.Key.Key_Return)


class TestPassphrase:
    def test_strength_is_told_while_typing(self, page: AccountPage, qtbot: QtBot) -> None:
        new = page.passphrase.new
        assert new.meter.text() == ""
        qtbot.keyClicks(new.first.line, "kesa2026")
        qtbot.waitUntil(lambda: "weak" in new.meter.text())
        assert "Add a word" in new.meter.text()
        assert_accessible(page)
        new.first.line.setText(STRONG)
        qtbot.waitUntil(lambda: new.meter.text() == "Strength: very good")
        new.first.line.clear()
        assert not new.meter.isVisible()

    def test_her_own_names_are_weak(self, page: AccountPage, qtbot: QtBot) -> None:
        page.passphrase.new.first.line.setText("aino laine")
        qtbot.waitUntil(lambda: "what others know of you" in page.passphrase.new.meter.text())

    def test_it_is_changed_and_nothing_typed_stays(
        self, page: AccountPage, session: _Session, qtbot: QtBot
    ) -> None:
        fill(page, qtbot)
        qtbot.keyClick(page.passphrase.new.second.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "is changed" in page.banner.text())
        assert session.keys.changed == [("old one", STRONG)]
        assert page.passphrase.old.value() == page.passphrase.new.value() == ""
        assert page.passphrase.new.second.value() == ""
        assert page.passphrase.button.isEnabled()

    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            ({"old": ""}, "you signed in with"),
            ({"new": "", "again": ""}, "Type a new passphrase"),
            ({"new": "kesa2026", "again": "kesa2026"}, "too weak. Dates and years"),
            ({"again": STRONG + "x"}, "not the same"),
            ({"again": ""}, "again"),
        ],
    )
    def test_what_is_missing_is_told_in_place(
        self,
        page: AccountPage,
        session: _Session,
        qtbot: QtBot,
        changes: dict[str, str],
        words: str,
    ) -> None:
        fill(page, qtbot, **changes)
        page.passphrase.button.click()
        fields = (
            page.passphrase.old_field,
            page.passphrase.new.first_field,
            page.passphrase.new.second_field,
        )
        assert words in " ".join(field.error() for field in fields)
        assert session.keys.changed == []
        assert_accessible(page)

    @pytest.mark.parametrize("error", [WrongPassphraseError(), TooManyAttemptsError(7)])
    def test_a_wrong_old_one_is_told_under_it_and_nothing_is_lost(
        self, page: AccountPage, session: _Session, qtbot: QtBot, error: KotosiltaError
    ) -> None:
        session.errors.append(error)
        fill(page, qtbot)
        page.passphrase.button.click()
        qtbot.waitUntil(page.passphrase.old_field.has_error)
        expected = "not your passphrase" if isinstance(error, WrongPassphraseError) else "7 second"
        assert expected in page.passphrase.old_field.error()
        assert page.passphrase.old.line.hasFocus()
        assert page.passphrase.new.value() == page.passphrase.new.second.value() == STRONG
        assert page.banner.text() == ""

    def test_the_services_own_refusal_is_shown_in_place(
        self, page: AccountPage, session: _Session, world: World, qtbot: QtBot
    ) -> None:
        session.keys.change_passphrase = OwnKeys(session._context).change_passphrase
        fill(page, qtbot, old=STRONG)
        page.passphrase.button.click()
        qtbot.waitUntil(page.passphrase.new.first_field.has_error)
        assert "that you do not use now" in page.passphrase.new.first_field.error()

    def test_no_connection_stands_above(self, page: AccountPage, session: _Session, qtbot: QtBot) -> None:
        session.errors.append(DatabaseUnreachableError())
        fill(page, qtbot)
        page.passphrase.button.click()
        qtbot.waitUntil(lambda: page.banner.text() == error_text(DatabaseUnreachableError()))
        assert page.passphrase.new.value() == STRONG
        page.passphrase.button.click()
        qtbot.waitUntil(lambda: "is changed" in page.banner.text())

    def test_leaving_the_page_forgets_it(self, page: AccountPage, qtbot: QtBot) -> None:
        fill(page, qtbot)
        page.hide()
        assert page.passphrase.old.value() == page.passphrase.new.value() == ""

    def test_places_of_errors(self) -> None:
        assert place_of(WrongPassphraseError()) is Place.OLD
        assert place_of(DiskFullError()) is Place.PAGE


class TestSheet:
    def test_it_is_saved_and_can_be_opened(
        self, page: AccountPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        opened: list[QUrl] = []
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)))
        page.sheet_button.click()
        choose(page, qtbot, "account.sheet_place", tmp_path / "sheet")
        qtbot.waitUntil(lambda: "sheet.pdf" in page.banner.text(), timeout=SLOW)
        file = tmp_path / "sheet.pdf"
        assert file.read_bytes().startswith(b"%PDF")
        page.banner.action_button.click()
        assert [url.toLocalFile() for url in opened] == [str(file)]
        assert "No program" in page.banner.text()

    def test_a_full_disk_is_told(self, page: AccountPage, qtbot: QtBot, tmp_path: Path) -> None:
        page._save_sheet(tmp_path / "nowhere" / "sheet.pdf")
        qtbot.waitUntil(lambda: page.banner.text() == error_text(DiskFullError()), timeout=SLOW)


class TestAnotherComputer:
    def test_words_are_compared_before_anything_is_given(
        self, page: AccountPage, world: World, qtbot: QtBot, tmp_path: Path
    ) -> None:
        desk, request = world.desk, tmp_path / "new.kotosilta-desktop-request"
        asked = desk.ask_first_desktop("aino.laine", request)
        page.desktop.open_button.click()
        choose(page, qtbot, "account.request_file", request)
        qtbot.waitUntil(page.desktop.card.isVisible)
        assert page.desktop.words.words() == asked.words
        assert page.focusWidget() is page.desktop.words, "nobody approves with a hasty Enter"
        assert_accessible(page)
        page.desktop.same_button.click()
        choose(page, qtbot, "account.approval_place", tmp_path / "answer")
        qtbot.waitUntil(lambda: "15 minutes" in page.banner.text())
        [answer] = tmp_path.glob("answer.*")
        assert desk.code_from_approval(asked, answer)
        assert not page.desktop.card.isVisible()

    def test_words_that_differ_give_nothing(
        self, page: AccountPage, world: World, qtbot: QtBot, tmp_path: Path
    ) -> None:
        request = tmp_path / "new.kotosilta-desktop-request"
        world.desk.ask_first_desktop("aino.laine", request)
        page._read_request(request)
        qtbot.waitUntil(page.desktop.card.isVisible)
        page.desktop.differ_button.click()
        assert not page.desktop.card.isVisible()
        assert "Nothing was given away" in page.banner.text()

    def test_a_colleagues_request_is_told(
        self, page: AccountPage, world: World, qtbot: QtBot, tmp_path: Path
    ) -> None:
        request = tmp_path / "new.kotosilta-desktop-request"
        world.desk.ask_first_desktop("leena.makela", request)
        page._read_request(request)
        qtbot.waitUntil(lambda: page.banner.text() == error_text(DesktopApprovalInvalidError()))
        assert not page.desktop.card.isVisible()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_fits(code: str, page: AccountPage, qapp: QApplication, qtbot: QtBot) -> None:
    set_language(qapp, code)
    QApplication.processEvents()
    page.passphrase.new.first.line.setText("kesa2026")
    qtbot.waitUntil(page.passphrase.new.meter.isVisible)
    assert_accessible(page)


def test_notices_are_turned_off_here_and_stay_off(page: AccountPage, tmp_path: Path, qtbot: QtBot) -> None:
    file = str(tmp_path / "window.ini")
    owner = QObject()
    notice = QuietNotice(QSettings(file, QSettings.Format.IniFormat), owner)
    page.take_notice(notice)
    assert page.notices.isChecked()
    qtbot.keyClick(page.notices, Qt.Key.Key_Space)
    assert not notice.is_on()
    notice.deleteLater()
    assert not QuietNotice(QSettings(file, QSettings.Format.IniFormat), owner).is_on()


def test_only_those_to_whom_something_comes_are_asked_about_notices(
    world: World, tasks: Tasks, qtbot: QtBot
) -> None:
    coordinator = AccountPage(world.session("leena.makela"), tasks)
    auditor = AccountPage(world.session("pekka.virtanen"), tasks)
    for shown in (coordinator, auditor):
        qtbot.addWidget(shown)
    assert coordinator.isAncestorOf(coordinator.notices)
    assert coordinator.notices.text() == "Tell me of new referrals"
    assert not auditor.isAncestorOf(auditor.notices)
    qtbot.waitUntil(lambda: tasks.running() == 0)
