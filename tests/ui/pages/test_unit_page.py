"""A lead's unit, on a real service: confirming, the first key, removal, the key's change, recovery."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from referral_app.demo.secrets import DemoSecretStore
from referral_app.directory.issuing import Validity
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.roles import Role
from referral_app.errors import DatabaseUnreachableError
from referral_app.services import epochs
from referral_app.services.desk import Session
from referral_app.services.enrolment import NewPerson
from referral_app.services.epochs import NewEpoch
from referral_app.services.redeeming import Enrolled, Newcomers, NewInstallation
from referral_app.services.unit_keeping import UnitKeeping
from tests.keepers import ADMINISTRATOR, COLLEAGUE, LEAD, LEAVING, NURSE, SECOND_LEAD, Keepers, keeping
from tests.ui.accessibility import assert_accessible, settle
from ui.error_text import error_text
from ui.i18n import LANGUAGES, set_language
from ui.pages.unit.page import Part, UnitPage
from ui.tasks import Tasks

SLOW = 30_000
STRONG = "kolme siniset veneet ja pollo"


@pytest.fixture(scope="module")
def keepers() -> Iterator[Keepers]:
    with keeping() as made:
        yield made


def open_page(keepers: Keepers, login: str, tasks: Tasks, qtbot: QtBot) -> UnitPage:
    made = UnitPage(keepers.world.session(login), tasks)
    qtbot.addWidget(made)
    made.resize(1190, 720)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.activate(None)
    idle(tasks, qtbot)
    return made


@pytest.fixture
def page(keepers: Keepers, tasks: Tasks, qtbot: QtBot) -> Iterator[UnitPage]:
    yield open_page(keepers, LEAD, tasks, qtbot)
    idle(tasks, qtbot)


def idle(tasks: Tasks, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: tasks.running() == 0, timeout=SLOW)


def assert_fits(page: UnitPage) -> None:
    settle(page)
    QApplication.processEvents()
    assert_accessible(page)


def show(page: UnitPage, part: Part) -> None:
    page.nav.button(part.value).click()


def newcomer(
    keepers: Keepers, folder: Path, login: str, role: Role = Role.COORDINATOR, *, lead: bool = False
) -> Enrolled:
    """Somebody invited to Tampere who has brought her keys."""
    issued = (
        keepers.world.session(ADMINISTRATOR)
        .administration()
        .invite(NewPerson(login, login.title(), role, keepers.world.unit("tampere"), lead))
    )
    place = NewInstallation(folder / "kotosilta.toml", folder / "data")
    newcomers = Newcomers(place, DemoSecretStore(folder / "keyring.json"), keepers.context(LEAD).clock)
    read = newcomers.read_invitation(issued.data)
    return newcomers.redeem(read, STRONG, folder / "sheet.pdf", "en")


class TestConfirming:
    def test_nobody_waits(self, page: UnitPage) -> None:
        show(page, Part.CONFIRM)
        assert not page.confirm_part.card.isVisible()
        assert_fits(page)

    def test_words_are_compared_before_anybody_is_confirmed(
        self, page: UnitPage, keepers: Keepers, tasks: Tasks, qtbot: QtBot, tmp_path: Path
    ) -> None:
        enrolled = newcomer(keepers, tmp_path, "maija.uusi")
        page.load()
        idle(tasks, qtbot)
        show(page, Part.CONFIRM)
        card = page.confirm_part.card
        assert card.words.words() == enrolled.words
        assert not card.confirm_button.isEnabled()
        assert_fits(page)
        qtbot.keyClicks(card.typed, "other words than those")
        qtbot.keyClick(card.typed, Qt.Key.Key_Return)
        idle(tasks, qtbot)
        assert "not the words" in card.typed_field.error()
        assert_fits(page)
        card.typed.setText(enrolled.words.replace("-", " ").upper())
        qtbot.keyClick(card.typed, Qt.Key.Key_Return)
        idle(tasks, qtbot)
        assert "is confirmed" in page.banner.text()
        assert "maija.uusi" in [row.login for row in page.table.rows()]
        assert page.state() is not None
        assert page.state().pending == ()

    def test_words_that_differ_cancel_the_invitation(
        self, page: UnitPage, keepers: Keepers, tasks: Tasks, qtbot: QtBot, tmp_path: Path
    ) -> None:
        newcomer(keepers, tmp_path, "vieras.ihminen")
        page.load()
        idle(tasks, qtbot)
        show(page, Part.CONFIRM)
        page.confirm_part.card.differ_button.click()
        page.confirm_part.ask.do_button.click()
        idle(tasks, qtbot)
        assert "cancelled" in page.banner.text()
        assert page.state().pending == ()
        assert "vieras.ihminen" not in [row.login for row in page.table.rows()]


class TestTheKey:
    def test_all_is_well(self, page: UnitPage) -> None:
        show(page, Part.KEYS)
        keys = page.keys_part
        assert "is in use" in keys.change.text()
        assert "Any two of the 2 leads" in keys.copies.text()
        assert keys.activation.text() == keys.sole.text() == keys.restore.text() == ""
        assert "ever been restored" in " ".join(
            label.text() for label in keys.recoveries.findChildren(type(keys.recoveries._none))
        )
        assert_fits(page)

    def test_a_sole_lead_is_warned(self, keepers: Keepers, tasks: Tasks, qtbot: QtBot) -> None:
        page = open_page(keepers, NURSE, tasks, qtbot)
        show(page, Part.KEYS)
        assert "only lead" in page.keys_part.sole.text()
        assert_fits(page)

    def test_removal_a_new_key_stopped_and_gone_on_with(
        self, page: UnitPage, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        sent = [keepers.world.send().referral_id for _ in range(3)]
        show(page, Part.PEOPLE)
        logins = [row.login for row in page.table.rows()]
        page.table.go_to(logins.index(LEAD))
        assert not page.detail.buttons["remove"].isVisible(), "nobody removes herself"
        page.table.go_to(logins.index(LEAVING))
        page.detail.buttons["remove"].click()
        idle(tasks, qtbot)
        assert "Remove Oili Niemi?" in page.removal.card.text()
        assert_fits(page)
        page.removal.card.do_button.click()
        idle(tasks, qtbot)
        assert "Now make the unit a new key" in page.banner.text()
        keys = page.keys_part
        assert keys.isVisible()
        assert "These people had the key and have left the unit: Oili Niemi." in keys.change.text()
        assert_fits(page)

        real = UnitKeeping.new_epoch

        def cancelled_meanwhile(keeping: UnitKeeping) -> NewEpoch:
            made = real(keeping)
            page.busy._cancel_all()  # as its button does; the work has begun
            return made

        with patch.object(UnitKeeping, "new_epoch", cancelled_meanwhile):
            keys.change.button.click()
            idle(tasks, qtbot)
        assert "Stopped" in page.banner.text()
        again = open_page(keepers, SECOND_LEAD, tasks, qtbot)
        show(again, Part.KEYS)
        assert "is not finished" in again.keys_part.change.text(), "the state is in the database"
        again.keys_part.change.button.click()
        idle(tasks, qtbot)
        assert "everything open is sealed" in again.banner.text()
        assert "Key 2 is in use" in again.keys_part.change.text()
        for referral in sent:
            keepers.reads(LEAD, referral)
        page.load()
        idle(tasks, qtbot)
        assert "Key 2 is in use" in page.keys_part.change.text()

    def test_a_new_key_on_demand(self, page: UnitPage, tasks: Tasks, qtbot: QtBot) -> None:
        show(page, Part.KEYS)
        before = page.state().key.epoch
        page.keys_part.new_key_button.click()
        assert page.window().focusWidget() is page.keys_part.ask.back_button
        page.keys_part.ask.do_button.click()
        idle(tasks, qtbot)
        assert page.state().key.epoch == before + 1

    def test_what_is_closed_is_sealed_to_the_newest_key_too(
        self, page: UnitPage, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        nurse, referral = keepers.world.session(NURSE), keepers.world.send().referral_id
        nurse.move(
            nurse.open_referral(referral),
            Move(State.WITHDRAWN, note=MoveNote(reason_code="consent_withdrawn")),
        )
        keepers.settled()
        show(page, Part.KEYS)
        page.keys_part.new_key_button.click()
        page.keys_part.ask.do_button.click()
        idle(tasks, qtbot)
        made = f"SELECT count(*) FROM kotosilta.envelope_rewrap WHERE referral_id = '{referral}'"
        assert keepers.owner_value(made) == 0, "with the new key only what is open"
        page.keys_part.closed_button.click()
        page.keys_part.ask.do_button.click()
        idle(tasks, qtbot)
        assert "Everything that is not erased is sealed" in page.banner.text()
        assert keepers.owner_value(made) == keepers.owner_value(
            f"SELECT count(*) FROM kotosilta.envelope_part WHERE referral_id = '{referral}'"
        )

    def test_two_leads_restore_a_key_together(
        self, page: UnitPage, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        lost = keepers.user_id(LEAD)
        newest = page.state().key.epoch
        keepers.owner_rows(f"DELETE FROM kotosilta.unit_grant WHERE user_id = '{lost}' AND epoch = {newest}")
        page.load()
        idle(tasks, qtbot)
        show(page, Part.KEYS)
        keys = page.keys_part
        assert f"key {newest}" in keys.restore.text()
        assert_fits(page)
        keys.restore.button.click()
        assert keys.lead_field.has_error()
        keys.lead.set_value(keepers.user_id(SECOND_LEAD))
        keys.restore.button.click()
        idle(tasks, qtbot)
        assert "Asked" in page.banner.text()
        keepers.settled()

        other = open_page(keepers, SECOND_LEAD, tasks, qtbot)
        show(other, Part.KEYS)
        [give] = list(other.findChildren(type(keys.papers_button), "unit.recovery.give"))
        give.click()
        idle(tasks, qtbot)
        assert "share is given" in other.banner.text()
        keepers.settled()

        page.load()
        idle(tasks, qtbot)
        [combine] = list(page.findChildren(type(keys.papers_button), "unit.recovery.combine"))
        assert_fits(page)
        combine.click()
        idle(tasks, qtbot)
        assert page.state().recoverable == ()
        assert "and got it" in keys.recoveries.texts()[0]

    def test_papers_that_are_none_are_refused_in_place(
        self, page: UnitPage, tasks: Tasks, qtbot: QtBot
    ) -> None:
        show(page, Part.KEYS)
        page.keys_part.papers_given.emit(1, ("word " * 33, "word " * 33))
        idle(tasks, qtbot)
        assert page.keys_part.papers_button.isEnabled()
        assert page.keys_part.papers._fields[1].has_error()


def test_offline_says_so_and_tries_again(
    keepers: Keepers, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreachable(_self: Session) -> object:
        raise DatabaseUnreachableError

    with monkeypatch.context() as patched:
        patched.setattr(Session, "unit_leading", unreachable)
        page = open_page(keepers, LEAD, tasks, qtbot)
        assert page.banner.text() == error_text(DatabaseUnreachableError())
        assert page.empty.isVisible()
        assert_fits(page)
    page.banner.action_button.click()
    idle(tasks, qtbot)
    assert page.table.rows()
    assert page.banner.text() == ""


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("part", Part)
def test_every_language_fits(code: str, part: Part, page: UnitPage, qapp: QApplication) -> None:
    show(page, part)
    set_language(qapp, code)
    assert_fits(page)


def test_a_key_over_a_year_old_is_to_be_changed(
    page: UnitPage, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as later:
        now = datetime.now(UTC) + timedelta(days=366)
        later.setattr(page.session._context, "clock", lambda: now)
        page.load()
        idle(tasks, qtbot)
    show(page, Part.KEYS)
    keys = page.keys_part
    assert "over a year old" in keys.change.text()
    assert_fits(page)
    with qtbot.waitSignal(keys.change_wanted, check_params_cb=lambda makes_new: makes_new is True):
        keys.change.button.click()
    idle(tasks, qtbot)
    assert "is in use" in keys.change.text()
    assert not page.state().key.old


class TestSigning:
    def test_what_runs_out_is_told_and_renewed(
        self, page: UnitPage, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        directory, now = keepers.context(LEAD).directory, datetime.now(UTC).replace(microsecond=0)
        someone = directory.user_by_login(COLLEAGUE)
        soon = Validity(now, now + timedelta(days=59))
        keepers.add(keepers.authority.issue_user(directory, someone.subject, someone.data, soon))
        page.load()
        idle(tasks, qtbot)
        show(page, Part.KEYS)
        card = page.keys_part.expiring
        assert f"{someone.data.name}: " in card.text()
        assert_fits(page)
        card.button.click()
        idle(tasks, qtbot)
        assert "1 renewed" in page.banner.text()
        assert not card.isVisible()
        renewed = keepers.context(LEAD).directory.user_by_login(COLLEAGUE)
        assert renewed.expires > now + timedelta(days=700)

    def test_a_signing_key_that_a_leaver_knows_is_changed(
        self, page: UnitPage, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        """The removal was cut off before the key was changed."""
        assert not page.keys_part.issuing.isVisible()
        before = keepers.context(LEAD).directory.unit(keepers.world.unit("tampere")).data.verify
        with patch("referral_app.services.epochs.change_some"):
            epochs.remove_member(keepers.context(LEAD), keepers.user_id(SECOND_LEAD))
        page.load()
        idle(tasks, qtbot)
        show(page, Part.KEYS)
        card = page.keys_part.issuing
        assert "Satu Korpi may still know" in card.text()
        assert_fits(page)
        card.button.click()
        idle(tasks, qtbot)
        assert "signs with another key" in page.banner.text()
        assert not card.isVisible()
        assert keepers.context(LEAD).directory.unit(keepers.world.unit("tampere")).data.verify != before
