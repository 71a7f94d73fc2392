"""People who are there, on a real service: absences, open work, other roles and units, keys lost for good."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import HoldReason
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.roles import Role
from referral_app.services.handing_over import Cancelled, HandOver, Progress
from referral_app.services.inbox import InboxFilter, InboxQuery
from referral_app.services.unit_people import UnitPeople
from tests.keepers import ADMINISTRATOR, COLLEAGUE, LEAD, LEAVING, NURSE, SECOND_LEAD, Keepers, keeping
from tests.ui.accessibility import assert_accessible, settle
from ui.i18n import LANGUAGES, set_language
from ui.pages.account.page import AccountPage
from ui.pages.inbox.page import InboxPage
from ui.pages.people.page import PeoplePage
from ui.pages.people.presenter import Worklist
from ui.pages.unit.page import Part, UnitPage
from ui.tasks import Tasks
from ui.widgets.page import Page

SLOW = 30_000


@pytest.fixture(scope="module")
def keepers() -> Iterator[Keepers]:
    with keeping() as made:
        yield made


def idle(tasks: Tasks, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: tasks.running() == 0, timeout=SLOW)


def shown(page: Page, tasks: Tasks, qtbot: QtBot) -> None:
    qtbot.addWidget(page)
    page.resize(1190, 720)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    page.activate(None)
    idle(tasks, qtbot)


def open_unit(keepers: Keepers, login: str, tasks: Tasks, qtbot: QtBot) -> UnitPage:
    made = UnitPage(keepers.world.session(login), tasks)
    shown(made, tasks, qtbot)
    made.show_part(Part.PEOPLE)
    return made


def open_people(keepers: Keepers, tasks: Tasks, qtbot: QtBot) -> PeoplePage:
    made = PeoplePage(keepers.world.session(ADMINISTRATOR), tasks)
    shown(made, tasks, qtbot)
    made.lists.nav.button(Worklist.PEOPLE.value).click()
    idle(tasks, qtbot)
    return made


def go_to(page: UnitPage | PeoplePage, login: str, tasks: Tasks, qtbot: QtBot) -> None:
    table = page.table if isinstance(page, UnitPage) else page.lists.table
    table.go_to([row.login for row in table.rows()].index(login))
    idle(tasks, qtbot)


def press(page: UnitPage | PeoplePage, act: str, tasks: Tasks, qtbot: QtBot) -> None:
    button = page.detail.buttons[act]
    assert button.isVisible(), act
    button.click()
    idle(tasks, qtbot)


def assert_fits(page: Page) -> None:
    settle(page)
    QApplication.processEvents()
    assert_accessible(page)


def owned_by(keepers: Keepers, login: str) -> list[UUID]:
    """An accepted referral and one on hold, both somebody's."""
    session, today = keepers.world.session(LEAD), datetime.now(UTC).astimezone().date()
    made = [keepers.world.send().referral_id for _ in range(2)]
    for referral in made:
        view = session.open_referral(referral)
        due = today + timedelta(days=5)
        view = session.move(view, Move(State.ACCEPTED, owner=keepers.user_id(login), due=due))
    note = MoveNote(reason_code=HoldReason.OTHER.value)
    session.move(view, Move(State.ON_HOLD, due=today + timedelta(days=9), note=note))
    return made


def mine(keepers: Keepers, login: str) -> set[UUID]:
    page = keepers.world.session(login).inbox_page(InboxQuery(InboxFilter(mine=True)))
    return {row.referral_id for row in page.rows}


def fact(page: UnitPage | PeoplePage, name: str) -> str:
    """What is shown beside a person under this name; empty where it is not."""
    labels = [one for one in page.detail.findChildren(QLabel) if one.isVisibleTo(page.detail)]
    texts = [one.text() for one in labels]
    return texts[texts.index(name) + 1] if name in texts else ""


class TestAbsence:
    def test_noted_seen_by_both_and_ended(self, keepers: Keepers, tasks: Tasks, qtbot: QtBot) -> None:
        work = set(owned_by(keepers, LEAVING))
        page = open_unit(keepers, LEAD, tasks, qtbot)
        go_to(page, LEAVING, tasks, qtbot)
        assert not page.detail.buttons["back"].isVisible()
        press(page, "absence", tasks, qtbot)
        card = page.person_acts.absence
        assert page.window().focusWidget() is card.first
        assert_fits(page)
        card.last.set_value(card.first.value() - timedelta(days=1))
        card.do_button.click()
        assert "before the first" in card.last_field.error()
        assert_fits(page)
        card.last.set_value(card.first.value() + timedelta(days=3))
        card.deputy.set_value(keepers.user_id(COLLEAGUE))
        card.do_button.click()
        idle(tasks, qtbot)
        assert "is noted" in page.banner.text()
        assert fact(page, "Away").endswith("Ahmed Warsame covers")
        page.show_part(Part.WORK)
        assert page.work_part.texts() == ["Oili Niemi"]
        assert_fits(page)

        assert mine(keepers, COLLEAGUE) == work
        inbox = InboxPage(keepers.world.session(COLLEAGUE), tasks)
        shown(inbox, tasks, qtbot)
        assert "Oili Niemi is away until" in inbox.standing.text()
        assert_fits(inbox)
        own = InboxPage(keepers.world.session(LEAVING), tasks)
        shown(own, tasks, qtbot)
        assert "You are noted as away" in own.standing.text()
        assert "Ahmed Warsame covers" in own.standing.text()
        account = AccountPage(keepers.world.session(LEAVING), tasks)
        shown(account, tasks, qtbot)
        assert account.away().endswith("Ahmed Warsame covers")
        assert_fits(account)

        [back] = list(page.work_part.findChildren(type(card.do_button), "unit.absence.back"))
        back.click()
        idle(tasks, qtbot)
        assert "is at work" in page.banner.text()
        assert page.work_part.texts() == []
        inbox.refresh()
        idle(tasks, qtbot)
        assert inbox.standing.text() == ""
        assert mine(keepers, COLLEAGUE) == set()

    def test_an_administrator_notes_one_with_nobody_covering(
        self, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        page = open_people(keepers, tasks, qtbot)
        go_to(page, LEAVING, tasks, qtbot)
        press(page, "absence", tasks, qtbot)
        assert_fits(page)
        page.person_acts.absence.do_button.click()
        idle(tasks, qtbot)
        go_to(page, LEAVING, tasks, qtbot)
        assert fact(page, "Away").endswith("nobody covers")
        own = InboxPage(keepers.world.session(LEAVING), tasks)
        shown(own, tasks, qtbot)
        assert "nobody covers" in own.standing.text()
        press(page, "back", tasks, qtbot)
        assert_fits(page)
        page.detail.ask.do_button.click()
        idle(tasks, qtbot)
        assert fact(page, "Away") == ""


class TestOpenWork:
    def test_handed_over_at_any_time(self, keepers: Keepers, tasks: Tasks, qtbot: QtBot) -> None:
        page = open_unit(keepers, LEAD, tasks, qtbot)
        go_to(page, COLLEAGUE, tasks, qtbot)
        assert not page.detail.buttons["hand_over"].isVisible(), "nothing is hers"
        go_to(page, LEAVING, tasks, qtbot)
        work = mine(keepers, LEAVING)
        assert fact(page, "Open referrals") == str(len(work)) == "2"
        press(page, "hand_over", tasks, qtbot)
        card = page.person_acts.heir
        card.do_button.click()
        assert card.heir_field.has_error()
        assert_fits(page)
        card.heir.set_value(keepers.user_id(SECOND_LEAD))
        card.do_button.click()
        idle(tasks, qtbot)
        assert "have another owner now" in page.banner.text()
        assert mine(keepers, SECOND_LEAD) == work
        go_to(page, SECOND_LEAD, tasks, qtbot)
        press(page, "hand_over", tasks, qtbot)
        card.heir.set_value(keepers.user_id(LEAVING))
        card.do_button.click()
        idle(tasks, qtbot)

    def test_a_leavers_goes_with_the_removal_and_stopped_half_way_waits(
        self, keepers: Keepers, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        page = open_unit(keepers, LEAD, tasks, qtbot)
        go_to(page, LEAVING, tasks, qtbot)
        work = mine(keepers, LEAVING)
        press(page, "remove", tasks, qtbot)
        card = page.removal.card
        assert "2 open referral" in card.text()
        assert_fits(page)
        card.heir.set_value(keepers.user_id(COLLEAGUE))
        real = UnitPeople.hand_over

        def stopped(
            people: UnitPeople, gone: UUID, heir: UUID, progress: Progress, cancelled: Cancelled
        ) -> HandOver:
            def one_only(done: int, total: int) -> None:
                progress(done, total)
                if done == 1:
                    page.busy._cancel_all()  # as its button does

            return real(people, gone, heir, one_only, cancelled)

        with monkeypatch.context() as patched:
            patched.setattr(UnitPeople, "hand_over", stopped)
            card.do_button.click()
            idle(tasks, qtbot)
        assert "is removed" in page.banner.text()
        assert len(mine(keepers, COLLEAGUE)) == 1
        page.nav.button(Part.WORK.value).click()
        [left] = page.work_part.cards
        assert "Oili Niemi is not in this unit" in left.text()
        assert_fits(page)
        left.button.click()
        assert left.heir_field.has_error()
        left.heir.set_value(keepers.user_id(COLLEAGUE))
        left.button.click()
        idle(tasks, qtbot)
        assert mine(keepers, COLLEAGUE) == work
        assert page.work_part.cards == []


class TestRoles:
    def test_a_colleague_becomes_a_lead_and_no_lead_again(
        self, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        page = open_unit(keepers, LEAD, tasks, qtbot)
        go_to(page, LEAD, tasks, qtbot)
        assert not page.detail.buttons["role"].isVisible(), "not one's own"
        go_to(page, COLLEAGUE, tasks, qtbot)
        press(page, "role", tasks, qtbot)
        card = page.person_acts.role
        card.role.set_value(Role.TRIAGE_LEAD)
        assert card.lead.value()
        assert not card.lead.isEnabled(), "she leads in any case"
        assert_fits(page)
        card.do_button.click()
        idle(tasks, qtbot)
        assert "has the new role" in page.banner.text()
        assert page.state() is not None
        assert page.state().key_tasks >= 1, "the copies are to be made anew"
        page.show_part(Part.KEYS)
        page.keys_part.copies.button.click()
        idle(tasks, qtbot)
        page.show_part(Part.PEOPLE)
        go_to(page, COLLEAGUE, tasks, qtbot)
        press(page, "role", tasks, qtbot)
        card.role.set_value(Role.COORDINATOR)
        card.lead.set_value(on=False)
        card.do_button.click()
        idle(tasks, qtbot)
        row = next(one for one in page.table.rows() if one.login == COLLEAGUE)
        assert (row.role, row.lead) == (Role.COORDINATOR, False)

    def test_the_only_lead_stays_one(self, keepers: Keepers, tasks: Tasks, qtbot: QtBot) -> None:
        page = open_people(keepers, tasks, qtbot)
        go_to(page, "johan.nystrom", tasks, qtbot)
        press(page, "role", tasks, qtbot)
        card = page.person_acts.role
        card.role.set_value(Role.COORDINATOR)
        card.lead.set_value(on=False)
        card.do_button.click()
        assert "Nobody else leads this unit" in card.lead_field.error()
        assert_fits(page)
        assert tasks.running() == 0


class TestMoving:
    def test_to_another_unit_which_gives_its_key(self, keepers: Keepers, tasks: Tasks, qtbot: QtBot) -> None:
        mover = "mirja.koskinen"
        administration = keepers.world.session(ADMINISTRATOR).administration()
        page = open_people(keepers, tasks, qtbot)
        go_to(page, mover, tasks, qtbot)
        press(page, "move", tasks, qtbot)
        card = page.person_acts.move
        card.do_button.click()
        assert card.unit_field.has_error()
        assert_fits(page)
        [choices] = {tuple(unit.unit_id for unit in card._units)}
        assert keepers.world.unit("tampere") not in choices, "another organisation's"
        target = next(
            one.unit_id for one in administration.units() if one.unit_id in choices and one.leads == 0
        )
        card.unit.set_value(target)
        card.do_button.click()
        idle(tasks, qtbot)
        assert "has moved" in page.banner.text()
        go_to(page, mover, tasks, qtbot)
        assert page.detail.row().unit_id == target

        old = open_unit(keepers, NURSE, tasks, qtbot)
        assert "had the key" in old.keys_part.change.text(), "the old unit is told"
        press_key_change(old, tasks, qtbot)
        go_to(page, mover, tasks, qtbot)
        press(page, "move", tasks, qtbot)
        card.unit.set_value(keepers.world.unit("hervanta"))
        card.do_button.click()
        idle(tasks, qtbot)
        old.load()
        idle(tasks, qtbot)
        old.show_part(Part.KEYS)
        old.keys_part.grants.button.click()
        idle(tasks, qtbot)
        assert "Everybody in the unit has the key" in old.banner.text()
        keepers.in_force(mover)
        referral = keepers.world.send().referral_id
        session = keepers.world.desk.sign_in(mover, keepers.world.passphrase)
        try:
            assert session.open_referral(referral).referral is not None
        finally:
            session.close()

    def test_the_only_lead_is_warned_of(self, keepers: Keepers, tasks: Tasks, qtbot: QtBot) -> None:
        page = open_people(keepers, tasks, qtbot)
        go_to(page, NURSE, tasks, qtbot)
        press(page, "move", tasks, qtbot)
        assert "Nobody else leads this unit" in page.person_acts.move.notice.text()
        assert_fits(page)


def press_key_change(page: UnitPage, tasks: Tasks, qtbot: QtBot) -> None:
    page.show_part(Part.KEYS)
    page.keys_part.change.button.click()
    idle(tasks, qtbot)
    assert "everything open is sealed" in page.banner.text()


class TestLostKeys:
    def test_removed_and_invited_again_in_one_go(self, keepers: Keepers, tasks: Tasks, qtbot: QtBot) -> None:
        page = open_people(keepers, tasks, qtbot)
        go_to(page, SECOND_LEAD, tasks, qtbot)
        press(page, "lost_keys", tasks, qtbot)
        assert "Has Satu Korpi lost the keys for good?" in page.detail.ask.text()
        assert_fits(page)
        page.detail.ask.do_button.click()
        idle(tasks, qtbot)
        form = page.inviting.form
        assert form.isVisible()
        assert (form.login.text(), form.name.text(), form.lead.value()) == (SECOND_LEAD, "Satu Korpi", True)
        page.action_bar.primary.click()
        idle(tasks, qtbot)
        assert page.inviting.invited.isVisible()

    def test_a_sole_lead_needs_the_offline_papers(self, keepers: Keepers, tasks: Tasks, qtbot: QtBot) -> None:
        page = open_people(keepers, tasks, qtbot)
        go_to(page, "johan.nystrom", tasks, qtbot)
        press(page, "lost_keys", tasks, qtbot)
        assert "offline recovery papers" in page.detail.ask.notice.text()
        assert_fits(page)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("act", ["absence", "role", "move", "lost_keys"])
def test_every_language_fits(
    code: str, act: str, keepers: Keepers, tasks: Tasks, qtbot: QtBot, qapp: QApplication
) -> None:
    page = open_people(keepers, tasks, qtbot)
    go_to(page, NURSE, tasks, qtbot)
    press(page, act, tasks, qtbot)
    set_language(qapp, code)
    assert_fits(page)
