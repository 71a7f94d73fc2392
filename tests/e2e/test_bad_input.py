"""When things around the program fail: one clear sentence on the screen, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget
from sqlalchemy import text

from referral_app.config import DatabaseSettings
from referral_app.crypto.recovery_code import encode_recovery_code
from referral_app.database.calls import SCHEMA_VERSION
from referral_app.demo.secrets import DemoSecretStore
from referral_app.errors import (
    DatabaseTooOldError,
    DatabaseUnreachableError,
    DeviceSecretMissingError,
    DirectoryExpiredError,
    DirectoryInvalidError,
    DiskFullError,
    KeyringLockedError,
    KeyringMissingError,
    KotosiltaError,
    ProgramTooOldError,
    RecoveryCodeInvalidError,
    WrongPassphraseError,
)
from referral_app.local.folders import person_folders
from referral_app.local.keyring_store import DeviceSecrets
from referral_app.services.desk import ConnectionState
from referral_app.services.sign_in import account_of, encode_device_secrets
from tests.attack.administrator import administering
from tests.attack.test_tampered_directory import appended, key_entry, own_key
from tests.e2e.conftest import OpenWindow
from tests.ui.pages.test_compose_page import ready_form
from tests.world import World
from ui.demo.stage import Stage
from ui.error_text import error_text
from ui.pages.compose import autosave
from ui.pages.compose.page import ComposePage
from ui.pages.compose.steps import Step
from ui.pages.inbox.page import InboxPage
from ui.pages.referral.page import ReferralPage
from ui.pages.sign_in.page import SignInPage
from ui.widgets.table import Table


class _Fault:
    """A keyring that fails."""

    def __init__(self, error: type[KotosiltaError]) -> None:
        self._error = error

    def load(self, account: str) -> DeviceSecrets:
        raise self._error

    def save(self, account: str, secrets: DeviceSecrets) -> None:
        raise self._error

    def delete(self, account: str) -> None:
        raise self._error


def _first_page(stage: Stage) -> SignInPage:
    page = stage.window.first_page
    assert isinstance(page, SignInPage)
    stage.wait(page.sign_in_button.isEnabled, "the page to be ready")
    return page


def _try(stage: Stage, passphrase: str, login: str = "aino.laine") -> SignInPage:
    page = _first_page(stage)
    stage.write(page.name, login)
    page.passphrase.line.setText(passphrase)
    stage.click(page.sign_in_button)
    return page


def _enter(stage: Stage, world: World, login: str) -> None:
    _try(stage, world.passphrase, login)
    stage.wait(lambda: stage.window.workplace() is not None, "to be signed in")


class TestSigningIn:
    def test_wrong_passphrase(self, open_window: OpenWindow) -> None:
        with open_window() as stage:
            page = _try(stage, "something else")
            stage.wait(page.passphrase_field.has_error, "the error")
            assert page.passphrase_field.error() == error_text(WrongPassphraseError())
            assert page.name.text() == "aino.laine"

    def test_unreachable_database(self, own_world: World, open_window: OpenWindow, tmp_path: Path) -> None:
        closed = DatabaseSettings(host=str(tmp_path), port=1, sslmode="disable")
        config = replace(own_world.service.config(), database=closed)
        with open_window(config=config) as stage:
            page = _try(stage, own_world.passphrase)
            stage.wait(page.banner.isVisible, "the error")
            assert page.banner.text() == error_text(DatabaseUnreachableError())
            assert (page.name.text(), page.passphrase.value()) == ("aino.laine", own_world.passphrase)

    @pytest.mark.parametrize(
        ("version", "error", "who"),
        [
            (SCHEMA_VERSION - 1, DatabaseTooOldError, "Your administrator must update the database."),
            (SCHEMA_VERSION + 1, ProgramTooOldError, "Update this program"),
        ],
    )
    def test_database_of_another_version(
        self,
        own_world: World,
        open_window: OpenWindow,
        version: int,
        error: type[KotosiltaError],
        who: str,
    ) -> None:
        with _schema_version(own_world, version), open_window() as stage:
            page = _try(stage, own_world.passphrase)
            stage.wait(page.banner.isVisible, "the error")
            assert page.banner.text() == error_text(error())
            assert who in page.banner.text()
            assert (page.name.text(), page.passphrase.value()) == ("aino.laine", own_world.passphrase)

    def test_expired_directory_entry(self, own_world: World, open_window: OpenWindow) -> None:
        later = datetime.now(UTC) + timedelta(days=3000)
        with open_window(clock=lambda: later) as stage:
            page = _try(stage, own_world.passphrase)
            stage.wait(page.banner.isVisible, "the error")
            assert page.banner.text() == error_text(DirectoryExpiredError())
            assert page.name.text() == "aino.laine"

    @pytest.mark.parametrize("error", [KeyringMissingError, KeyringLockedError])
    def test_missing_or_locked_keyring(
        self, own_world: World, open_window: OpenWindow, error: type[KotosiltaError]
    ) -> None:
        with open_window(secrets=_Fault(error)) as stage:
            page = _try(stage, own_world.passphrase)
            stage.wait(page.recovery_field.isVisible, "the recovery code to be asked for")
            assert error_text(error()) in _visible_text(page)
            assert page.passphrase.value() == own_world.passphrase

    @pytest.mark.parametrize("days", [-1, 1])
    def test_clock_off_by_a_day(self, own_world: World, open_window: OpenWindow, days: int) -> None:
        off = [timedelta(days=days)]
        with open_window(clock=lambda: datetime.now(UTC) + off[0]) as stage:
            _enter(stage, own_world, "aino.laine")
            workplace = stage.window.workplace()
            assert workplace is not None
            stage.wait(workplace.banner.isVisible, "the sentence")
            assert "This computer's clock is more than 10 minutes off" in workplace.banner.text()
            assert workplace.connection.state() == ConnectionState.CLOCK_WRONG
            page = stage.page(ComposePage)
            stage.write(page.who_step.given_name, "Ifrah")
            off[0] = timedelta()
            workplace.refresh()
            stage.wait(
                lambda: workplace.connection.state() == ConnectionState.CONNECTED, "the clock to be right"
            )
            assert workplace.banner.isHidden()
            assert page.who_step.given_name.text() == "Ifrah"

    def test_a_directory_that_goes_back(self, own_world: World, open_window: OpenWindow) -> None:
        """This desktop has seen the newest entry, and is shown the directory from before it."""
        with open_window() as stage:
            _enter(stage, own_world, "aino.laine")
        with administering(own_world) as administrator:
            last = administrator.value("SELECT max(version) FROM kotosilta.directory_entry")
            with administrator.without("directory_entry", f"version = {last}"), open_window() as stage:
                page = _try(stage, own_world.passphrase)
                stage.wait(page.banner.isVisible, "the error")
                assert page.banner.text() == error_text(DirectoryInvalidError())
                assert (page.name.text(), page.passphrase.value()) == ("aino.laine", own_world.passphrase)

    def test_a_damaged_recovery_sheet(self, own_world: World, open_window: OpenWindow) -> None:
        """One letter is wrong: told at the field, and all that was typed stays to be corrected."""
        secrets = DemoSecretStore(own_world.service.paths.people).load(
            account_of(own_world.service.config(), "aino.laine")
        )
        code = encode_recovery_code(encode_device_secrets(secrets))
        damaged = code[:7] + ("A" if code[7] != "A" else "B") + code[8:]
        with open_window(secrets=_Fault(DeviceSecretMissingError)) as stage:
            page = _try(stage, own_world.passphrase)
            stage.wait(page.recovery_field.isVisible, "the code to be asked for")
            stage.write(page.recovery_code, damaged)
            stage.click(page.sign_in_button)
            stage.wait(page.recovery_field.has_error, "the error")
            assert page.recovery_field.error() == error_text(RecoveryCodeInvalidError())
            assert page.recovery_code.text() == damaged
            assert page.passphrase.value() == own_world.passphrase


class TestSending:
    def test_a_swapped_unit_key(self, own_world: World, open_window: OpenWindow) -> None:
        """The key of the unit that the referral is for was exchanged: nothing is sealed to it, and the draft stays."""
        with open_window() as stage, administering(own_world) as administrator:
            _enter(stage, own_world, "aino.laine")
            page = stage.page(ComposePage)
            page.start(ready_form(own_world))
            page.show_step(Step.CHECK)
            before = administrator.counts()["referral"]
            entry = {"kind": "unit_key", "data": {"epoch": 2, "wrap": own_key()}}
            _, current = key_entry(administrator, own_world.unit("tampere"))
            with appended(administrator, current | entry):
                stage.click(stage.find(page, QAbstractButton, "compose.send"))
                stage.wait(page.banner.isVisible, "the error")
                assert page.banner.text() == error_text(DirectoryInvalidError())
            assert administrator.counts()["referral"] == before
            assert page.presenter.form == ready_form(own_world)


class TestReading:
    def test_notary_down(self, own_world: World, open_window: OpenWindow) -> None:
        own_world.send()
        own_world.service.stop_notary()
        try:
            with open_window() as stage:
                _enter(stage, own_world, "leena.makela")
                page = stage.page(InboxPage)
                stage.wait(page.banner.isVisible, "the banner")
                assert "does not answer" in page.banner.text()
                rows = stage.find(page, Table, "inbox.table").rows()
                assert [row.summary for row in rows] == [None] * len(rows)
                assert all(row.sender_names.en for row in rows)
        finally:
            own_world.service.start_notary()

    def test_tampered_row_in_the_middle(self, own_world: World, open_window: OpenWindow) -> None:
        receipts = [own_world.send() for _ in range(3)]
        _spoil(
            own_world,
            "UPDATE kotosilta.envelope_part SET ciphertext = set_byte(ciphertext, 40, "
            "255 - get_byte(ciphertext, 40)) WHERE referral_id = :id",
            receipts[1].referral_id,
        )
        _expect_one_broken(own_world, open_window, [receipt.reference for receipt in receipts], 1)

    def test_malformed_envelope(self, own_world: World, open_window: OpenWindow) -> None:
        receipts = [own_world.send() for _ in range(3)]
        _spoil(
            own_world,
            "UPDATE kotosilta.envelope SET header = '\\x00ff00'::bytea WHERE referral_id = :id",
            receipts[1].referral_id,
        )
        _expect_one_broken(own_world, open_window, [receipt.reference for receipt in receipts], 1)


class TestDrafts:
    def test_idle_it_locks_with_the_draft_sealed_and_gives_it_back(
        self, own_world: World, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Nobody touches the form any more, and its own pause for saving has not come: the lock keeps it."""
        monkeypatch.setattr(autosave, "_QUIET_MS", 3_600_000)
        monkeypatch.setattr(autosave, "_LATEST_MS", 3_600_000)
        with open_window() as stage:
            _enter(stage, own_world, "aino.laine")
            page, idle = stage.page(ComposePage), stage.window._idle
            stage.write(page.who_step.given_name, "Sumaya")
            stage.write(page.who_step.family_name, "Hashi")
            for timer in (idle._warning, idle._last):
                timer.setInterval(200)
            idle._warning.start()
            stage.wait(lambda: stage.window.workplace() is None, "the lock")
            assert stage.window.first_page.isVisible()
            stage.wait(lambda: stage.window._tasks.running() == 0, "what is put away")
            kept = [file.read_bytes() for file in (tmp_path / "desktop").rglob("*") if file.is_file()]
            assert kept
            assert not any(name in data for data in kept for name in (b"Sumaya", b"Hashi"))
            for timer in (idle._warning, idle._last):
                timer.setInterval(600_000)
            _enter(stage, own_world, "aino.laine")
            again = stage.page(ComposePage)
            assert again is not page
            assert again.who_step.given_name.text() == ""
            stage.wait(again.banner.isVisible, "the draft to be offered")
            stage.click(stage.find(again.banner, QPushButton, ""))
            stage.wait(lambda: again.who_step.given_name.text() == "Sumaya", "the draft")
            assert again.who_step.family_name.text() == "Hashi"

    def test_full_disk(self, own_world: World, open_window: OpenWindow, tmp_path: Path) -> None:
        person = own_world.session("aino.laine").person
        drafts = person_folders(tmp_path / "desktop", person.user_id).drafts
        drafts.parent.mkdir(parents=True)
        drafts.touch()  # a file where the folder should be: nothing can be written
        with open_window() as stage:
            _enter(stage, own_world, "aino.laine")
            page = stage.page(ComposePage)
            stage.write(page.who_step.given_name, "Ifrah")
            stage.wait(page.banner.isVisible, "the banner")
            assert page.banner.text() == error_text(DiskFullError())
            stage.write(page.who_step.family_name, "Jama")
            assert (page.who_step.given_name.text(), page.who_step.family_name.text()) == ("Ifrah", "Jama")
            drafts.unlink()  # there is room again: what was typed meanwhile is kept
            stage.write(page.who_step.family_name, "a")
            stage.wait(page.banner.isHidden, "the draft to be kept")
        with open_window() as stage:
            _enter(stage, own_world, "aino.laine")
            page = stage.page(ComposePage)
            stage.wait(page.banner.isVisible, "the draft to be offered")
            stage.click(stage.find(page.banner, QPushButton, ""))
            stage.wait(lambda: page.who_step.given_name.text() == "Ifrah", "the draft")
            assert page.who_step.family_name.text() == "Jamaa"


@contextmanager
def _schema_version(world: World, version: int) -> Iterator[None]:
    """The database says that it is of this version."""
    engine = world.service.server.superuser_engine("kotosilta")
    replaced = (
        "CREATE OR REPLACE FUNCTION kotosilta.schema_version() RETURNS integer LANGUAGE sql IMMUTABLE "
        "SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS 'SELECT {}'"
    )
    try:
        with engine.begin() as conn:
            conn.execute(text(replaced.format(version)))
        yield
    finally:
        with engine.begin() as conn:
            conn.execute(text(replaced.format(SCHEMA_VERSION)))
        engine.dispose()


def _spoil(world: World, statement: str, referral_id: object) -> None:
    engine = world.service.server.superuser_engine("kotosilta")
    with engine.begin() as conn:
        assert conn.execute(text(statement), {"id": referral_id}).rowcount >= 1
    engine.dispose()


def _expect_one_broken(world: World, open_window: OpenWindow, references: list[str], broken: int) -> None:
    """The spoiled row says that it could not be opened, the others show their clients."""
    with open_window() as stage:
        _enter(stage, world, "leena.makela")
        page = stage.page(InboxPage)
        table = stage.find(page, Table, "inbox.table")
        for number, reference in enumerate(references):
            stage.go_to_row(table, reference, lambda row: row.reference)
            row = table.current_row()
            assert (row.broken, row.summary is None) == (number == broken, number == broken)
        stage.go_to_row(table, references[broken], lambda row: row.reference)
        table.setFocus()
        stage.press(table, Qt.Key.Key_Return)
        referral = stage.page(ReferralPage)
        stage.wait(lambda: "could not be opened" in _visible_text(referral), "the sentence")


def _visible_text(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
