"""People and keys, on a real service: lists, search, inviting, cancelling, making and removing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import patch
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from referral_app.crypto.shares import split_for_paper
from referral_app.domain.roles import Role
from referral_app.domain.targets import Targets
from referral_app.errors import DatabaseUnreachableError, StateChangedError
from referral_app.services import epochs
from referral_app.services.desk import Session
from referral_app.services.names import OrganisationType
from referral_app.services.people import ExpiringRow
from tests.keepers import ADMINISTRATOR, LEAVING, SECOND_LEAD, Keepers, keeping
from tests.ui.accessibility import assert_accessible, settle
from ui.error_text import error_text
from ui.i18n import LANGUAGES, set_language
from ui.pages.people.invite_form import suggested_login
from ui.pages.people.page import PeoplePage
from ui.pages.people.presenter import Worklist
from ui.tasks import Tasks

SLOW = 20_000


@pytest.fixture(scope="module")
def keepers() -> Iterator[Keepers]:
    with keeping() as made:
        yield made


@pytest.fixture
def session(keepers: Keepers) -> Session:
    return keepers.world.session(ADMINISTRATOR)


@pytest.fixture
def page(session: Session, tasks: Tasks, qtbot: QtBot) -> Iterator[PeoplePage]:
    made = PeoplePage(session, tasks)
    qtbot.addWidget(made)
    made.resize(1190, 720)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.activate(None)
    idle(tasks, qtbot)
    yield made
    idle(tasks, qtbot)


def idle(tasks: Tasks, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: tasks.running() == 0, timeout=SLOW)


def assert_fits(page: PeoplePage) -> None:
    """All checks, once what was just shown has taken its place."""
    settle(page)
    QApplication.processEvents()
    assert_accessible(page)


def names(page: PeoplePage) -> list[str]:
    return [getattr(row, "name", "") or row.names.en for row in page.lists.table.rows()]


def show(page: PeoplePage, worklist: Worklist, tasks: Tasks, qtbot: QtBot) -> None:
    page.lists.nav.button(worklist.value).click()
    idle(tasks, qtbot)


def go_to(page: PeoplePage, name: str) -> None:
    page.lists.table.go_to(names(page).index(name))


def begin_invite(page: PeoplePage, tasks: Tasks, qtbot: QtBot) -> None:
    page.action_bar.primary.click()
    idle(tasks, qtbot)
    assert page.inviting.form.isVisible()


def fill(page: PeoplePage, keepers: Keepers, qtbot: QtBot, name: str, unit: str = "hervanta") -> None:
    form = page.inviting.form
    qtbot.keyClicks(form.name, name)
    form.role.set_value(Role.REFERRER)
    form.unit.set_value(keepers.world.unit(unit))


def choose(page: PeoplePage, qtbot: QtBot, name: str, file: Path) -> None:
    qtbot.waitUntil(lambda: page.findChild(QFileDialog, name) is not None)
    line = page.findChild(QFileDialog, name).findChild(QLineEdit, "fileNameEdit")
    line.setText(str(file))
    qtbot.keyClick(line, Qt.Key.Key_Return)


class TestLists:
    @pytest.mark.parametrize("worklist", Worklist)
    def test_each_list_shows_what_there_is(
        self, worklist: Worklist, page: PeoplePage, tasks: Tasks, qtbot: QtBot
    ) -> None:
        show(page, worklist, tasks, qtbot)
        expected = {
            Worklist.PEOPLE: "Aino Laine",
            Worklist.UNITS: "Tampere integration services",
            Worklist.ORGANISATIONS: "City of Tampere",
        }
        if worklist in expected:
            assert expected[worklist] in names(page)
        assert_fits(page)

    def test_search_finds_every_word_in_any_language(
        self, page: PeoplePage, tasks: Tasks, qtbot: QtBot
    ) -> None:
        show(page, Worklist.PEOPLE, tasks, qtbot)
        qtbot.keyClicks(page.lists.search, "tampereen leena")
        idle(tasks, qtbot)
        assert names(page) == ["Leena Mäkelä"]
        page.lists.search.setText("nobody of that name")
        idle(tasks, qtbot)
        assert not page.lists.table.isVisible()
        assert page.detail.row() is None

    def test_columns_sort(self, page: PeoplePage, tasks: Tasks, qtbot: QtBot) -> None:
        show(page, Worklist.PEOPLE, tasks, qtbot)
        ascending = names(page)
        page.lists.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        idle(tasks, qtbot)
        assert names(page) == ascending[::-1]

    def test_a_sole_lead_is_warned_of(self, page: PeoplePage) -> None:
        go_to(page, "Vaasa integration services")
        assert "Only one person leads" in page.detail.notice.text()
        go_to(page, "Tampere integration services")
        assert page.detail.notice.text() == ""
        go_to(page, "Data protection and audit")
        assert page.detail.notice.text() == "", "auditors have no lead"

    def test_offline_says_so_and_tries_again(
        self, page: PeoplePage, session: Session, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def unreachable(_self: Session) -> object:
            raise DatabaseUnreachableError

        before = names(page)
        with monkeypatch.context() as patched:
            patched.setattr(Session, "administration", unreachable)
            page.load()
            idle(tasks, qtbot)
            assert page.banner.text() == error_text(DatabaseUnreachableError())
            assert names(page) == before
            assert_fits(page)
        page.banner.action_button.click()
        idle(tasks, qtbot)
        assert page.banner.text() == ""

    @pytest.mark.parametrize("code", LANGUAGES)
    def test_every_language_fits(self, code: str, page: PeoplePage, qapp: QApplication) -> None:
        set_language(qapp, code)
        QApplication.processEvents()
        assert_fits(page)


class TestTheServiceAsAWhole:
    def test_a_sole_administrator_is_told_and_invites_another(
        self, page: PeoplePage, tasks: Tasks, qtbot: QtBot
    ) -> None:
        sole = page.standing.sole
        assert "only administrator" in sole.text()
        assert not page.standing.keys.isVisible()
        assert_fits(page)
        sole.action_button.click()
        idle(tasks, qtbot)
        assert page.inviting.form.unit.value() == page.session.person.unit_id
        assert sole.isVisible(), "it is so until there is a second one"

    def test_signing_keys_that_a_leaver_knows_are_changed(
        self, page: PeoplePage, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        """The removal was cut off before the key was changed."""
        with patch("referral_app.services.epochs.change_some"):
            epochs.remove_member(keepers.context(ADMINISTRATOR), keepers.user_id(SECOND_LEAD))
        page.load()
        idle(tasks, qtbot)
        keys = page.standing.keys
        assert "1 signing key" in keys.text()
        assert "Satu Korpi" in keys.text()
        assert_fits(page)
        keys.action_button.click()
        idle(tasks, qtbot)
        assert "changed" in page.banner.text()
        assert not keys.isVisible()
        assert keepers.context(ADMINISTRATOR).directory.issuing_keys_to_change() == ()


class TestInviting:
    def test_the_name_in_the_service_follows_the_name(self) -> None:
        assert suggested_login("Leena Mäkelä") == "leena.makela"
        assert suggested_login("  Åsa-Maj  Öst ") == "asa-maj.ost"
        assert suggested_login("") == ""

    def test_what_is_missing_is_marked_in_place(self, page: PeoplePage, tasks: Tasks, qtbot: QtBot) -> None:
        begin_invite(page, tasks, qtbot)
        page.action_bar.primary.click()
        assert page.inviting.form.name.hasFocus()
        assert page.inviting.form.isVisible()
        assert_fits(page)

    def test_what_the_service_refuses_is_marked_in_place(
        self, page: PeoplePage, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        begin_invite(page, tasks, qtbot)
        fill(page, keepers, qtbot, "Leena Makela")
        page.action_bar.primary.click()
        idle(tasks, qtbot)
        assert "Somebody else has" in page.inviting.form.field("login").error()
        assert page.inviting.form.name.text() == "Leena Makela"
        page.inviting.form.login.setText("Leena!")
        page.action_bar.primary.click()
        idle(tasks, qtbot)
        assert "small letters" in page.inviting.form.field("login").error()
        assert page.action_bar.primary.isEnabled()

    def test_leads_and_officers_are_kept_apart(
        self, page: PeoplePage, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        begin_invite(page, tasks, qtbot)
        fill(page, keepers, qtbot, "Otto Officer")
        form = page.inviting.form
        form.role.set_value(Role.TRIAGE_LEAD)
        assert form.lead.value()
        assert not form.lead.isEnabled()
        form.role.set_value(Role.AUDITOR)
        assert not form.lead.value()
        page.action_bar.primary.click()
        idle(tasks, qtbot)
        assert "without a lead" in form.field("unit").error()

    def test_an_invitation_is_made_saved_listed_and_cancelled(
        self, page: PeoplePage, keepers: Keepers, tasks: Tasks, qtbot: QtBot, tmp_path: Path
    ) -> None:
        begin_invite(page, tasks, qtbot)
        fill(page, keepers, qtbot, "Maija Uusi")
        assert page.inviting.form.login.text() == "maija.uusi"
        qtbot.keyClick(page.inviting.form.name, Qt.Key.Key_Return)
        idle(tasks, qtbot)
        assert page.inviting.invited.isVisible()
        assert page.inviting.invited.words.words() == keepers.world.desk.root_words
        assert_fits(page)

        assert not page.can_leave(), "it cannot be had again"
        assert "not saved yet" in page.banner.text()
        file, sheet = tmp_path / "maija.kotosilta-invitation", tmp_path / "maija.pdf"
        page.inviting.invited.file_button.click()
        choose(page, qtbot, "people.invitation_place", file)
        idle(tasks, qtbot)
        assert file.stat().st_mode & 0o077 == 0
        page.inviting.invited.sheet_button.click()
        choose(page, qtbot, "people.sheet_place", sheet)
        idle(tasks, qtbot)
        assert sheet.read_bytes().startswith(b"%PDF")
        assert page.can_leave()

        page.action_bar.primary.click()
        idle(tasks, qtbot)
        assert page.inviting.invited.issued() is None, "the secret is forgotten"
        show(page, Worklist.INVITATIONS, tasks, qtbot)
        assert names(page) == ["Maija Uusi"]
        assert_fits(page)

        begin_invite(page, tasks, qtbot)
        fill(page, keepers, qtbot, "Maija Uusi")
        page.action_bar.primary.click()
        idle(tasks, qtbot)
        assert "invited already" in page.banner.text()
        page.banner.action_button.click()
        idle(tasks, qtbot)

        page.detail.buttons["cancel"].click()
        assert page.window().focusWidget() is page.detail.ask.back_button
        assert_fits(page)
        page.detail.ask.do_button.click()
        idle(tasks, qtbot)
        assert names(page) == []
        assert "cancelled" in page.banner.text()

    def test_what_is_written_is_not_lost_by_leaving(
        self, page: PeoplePage, tasks: Tasks, qtbot: QtBot
    ) -> None:
        begin_invite(page, tasks, qtbot)
        qtbot.keyClicks(page.inviting.form.name, "Maija")
        qtbot.keyClick(page.inviting.form.name, Qt.Key.Key_Escape)
        assert page.inviting.form.isVisible()
        page.banner.action_button.click()
        idle(tasks, qtbot)
        assert page.lists.isVisible()
        assert page.can_leave()


class TestMakingAndRemoving:
    def test_a_unit_is_made_and_waits_for_its_lead(
        self, page: PeoplePage, tasks: Tasks, qtbot: QtBot
    ) -> None:
        show(page, Worklist.ORGANISATIONS, tasks, qtbot)
        go_to(page, "City of Vaasa")
        page.detail.buttons["new_unit"].click()
        idle(tasks, qtbot)
        assert page.making.unit_form.organisation.text() == "City of Vaasa"
        page.action_bar.primary.click()
        assert page.making.unit_form.names.lines["fi"].hasFocus(), "the name is missing"
        assert_fits(page)
        qtbot.keyClicks(page.making.unit_form.names.lines["fi"], "Vaasan neuvonta")
        page.action_bar.primary.click()
        idle(tasks, qtbot)
        assert "Invite its lead" in page.banner.text()
        show(page, Worklist.UNITS, tasks, qtbot)
        go_to(page, "Vaasan neuvonta")
        assert "Nobody leads this unit" in page.detail.notice.text()

    def test_a_unit_tells_clients_its_languages_number_and_page(
        self, page: PeoplePage, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        show(page, Worklist.UNITS, tasks, qtbot)
        go_to(page, "Korsholm integration services")
        page.detail.buttons["tell_clients"].click()
        idle(tasks, qtbot)
        form = page.making.tells_form
        form.languages.pick.set_value("sv")
        form.languages.pick.set_value("vi")
        qtbot.keyClicks(form.languages.pick, "klingonish")
        idle(tasks, qtbot)
        page.action_bar.primary.click()
        assert "from the list" in form.languages_field.error()
        form.languages.pick.clear()
        form.languages.pick.set_value("")
        qtbot.keyClicks(form.phone, "12")
        qtbot.keyClicks(form.web, "korsholm.example")
        assert form.is_touched()
        page.action_bar.primary.click()
        idle(tasks, qtbot)
        assert "country code" in form.phone_field.error()
        assert "https://" in form.web_field.error()
        assert (form.phone.text(), form.web.text()) == ("12", "korsholm.example")
        assert_fits(page)
        form.phone.setText("06 327 7111")
        form.web.setText("https://korsholm.example/integration")
        qtbot.keyClick(form.web, Qt.Key.Key_Return)
        idle(tasks, qtbot)
        assert "Saved" in page.banner.text()
        facts = keepers.world.session("aino.laine").recipient_facts(keepers.world.unit("mustasaari"))
        assert (facts.languages, facts.phone) == (("sv", "vi"), "+35863277111")
        assert facts.web == "https://korsholm.example/integration"
        go_to(page, "Korsholm integration services")
        page.detail.buttons["tell_clients"].click()
        idle(tasks, qtbot)
        assert form.languages.value() == ("sv", "vi")
        assert form.phone.text() == "+358 6 3277111"
        assert not form.is_touched()
        page.go_back()

    def test_a_unit_has_targets_of_its_own_and_none_below_the_floor(
        self, page: PeoplePage, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        show(page, Worklist.UNITS, tasks, qtbot)
        go_to(page, "Hervanta maternity and child health clinic")
        assert not page.detail.buttons["targets"].isVisible()  # it receives nothing
        go_to(page, "Korsholm integration services")
        page.detail.buttons["targets"].click()
        form = page.making.targets_form
        assert [box.value() for box in form.boxes.values()] == [7, 3, 3, 2, 1]
        assert [box.minimum() for box in form.boxes.values()] == [1, 1, 3, 2, 1]
        form.boxes["channels"].setValue(4)
        assert form.is_touched()
        page.action_bar.primary.click()
        idle(tasks, qtbot)
        assert "more than the number of attempts" in form._fields["channels"].error()
        assert_fits(page)
        form.boxes["attempts"].setValue(5)
        form.boxes["first_contact_days"].setValue(10)
        page.action_bar.primary.click()
        idle(tasks, qtbot)
        assert "goes by it" in page.banner.text()
        lead = keepers.world.session("anna.backlund")
        lead.unit_people().unit_load()  # follows the directory
        assert lead.targets == Targets(first_contact_days=10, attempts=5, channels=4)

    def test_an_organisation_needs_two_papers_of_the_root(
        self, page: PeoplePage, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        show(page, Worklist.ORGANISATIONS, tasks, qtbot)
        page.making.begin_organisation()
        form = page.making.organisation_form
        qtbot.keyClicks(form.names.lines["fi"], "Seinajoen kaupunki")
        form.kind.set_value(OrganisationType.MUNICIPALITY)
        form.papers.first.set_value("too short")
        page.action_bar.primary.click()
        assert form.isVisible()
        assert_fits(page)
        foreign = split_for_paper(bytes(32))
        form.papers.first.set_value(foreign[0])
        form.papers.second.set_value(foreign[1])
        page.action_bar.primary.click()
        idle(tasks, qtbot)
        assert form.isVisible(), "another root's papers"
        own = split_for_paper(keepers.root_seed)
        form.papers.first.set_value(own[0])
        form.papers.second.set_value(own[2])
        page.action_bar.primary.click()
        idle(tasks, qtbot)
        assert "Seinajoen kaupunki" in names(page)
        assert form.papers.value() == ("", ""), "the words are not kept"

    def test_renewing_says_what_changed_meanwhile(
        self, page: PeoplePage, session: Session, tasks: Tasks, qtbot: QtBot
    ) -> None:
        row = ExpiringRow(
            uuid4(), "user", session.person.unit_names, datetime.now(UTC) + timedelta(days=10), False
        )
        page.making.renew([row], ())
        idle(tasks, qtbot)
        assert "not there any more" in page.banner.text()

    def test_somebody_is_removed_after_a_warning(
        self, page: PeoplePage, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        show(page, Worklist.PEOPLE, tasks, qtbot)
        go_to(page, "Riitta Salo")
        assert not page.detail.buttons["remove"].isVisible(), "nobody removes herself"
        go_to(page, "Sofia Lindqvist")
        page.detail.buttons["remove"].click()
        idle(tasks, qtbot)
        assert "Nobody else leads this unit" in page.detail.ask.notice.text()
        page.detail.ask.back_button.click()
        go_to(page, "Oili Niemi")
        assert page.detail.ask.text() == ""
        page.detail.buttons["remove"].click()
        idle(tasks, qtbot)
        assert_fits(page)
        page.detail.ask.do_button.click()
        idle(tasks, qtbot)
        assert "is removed" in page.banner.text()
        go_to(page, "Oili Niemi")
        assert page.detail.buttons["invite_again"].isVisible()
        page.detail.buttons["invite_again"].click()
        idle(tasks, qtbot)
        assert page.inviting.form.login.text() == LEAVING

    def test_a_login_that_the_server_keeps_is_said_with_the_command(
        self, page: PeoplePage, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        show(page, Worklist.PEOPLE, tasks, qtbot)
        go_to(page, "Ahmed Warsame")
        monkeypatch.setattr(page.presenter, "remove", lambda _user: lambda: False)
        page.row_acts._remove(page.detail.row())
        idle(tasks, qtbot)
        assert 'ALTER ROLE "ahmed.warsame" NOLOGIN NOCREATEROLE;' in page.banner.text()

    def test_what_somebody_else_did_first_is_said_and_read_anew(
        self, page: PeoplePage, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        show(page, Worklist.PEOPLE, tasks, qtbot)
        go_to(page, "Ahmed Warsame")

        def changed(_user: object) -> object:
            def fail() -> None:
                raise StateChangedError

            return fail

        monkeypatch.setattr(page.presenter, "remove", changed)
        page.row_acts._remove(page.detail.row())
        idle(tasks, qtbot)
        assert "Somebody else was here first" in page.banner.text()
        assert "Ahmed Warsame" in names(page)
