"""Several people and many rows: what comes is shown by itself, several are given at once, nobody is overwritten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import pytest
from PySide6.QtCore import QItemSelectionModel, QSettings, Qt
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import (
    AttemptChannel,
    AttemptResult,
    HoldReason,
    MeetingInterpreter,
    Priority,
    ReturnReason,
)
from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.note import Meeting
from referral_app.errors import DatabaseUnreachableError
from referral_app.services.desk import Session
from referral_app.services.inbox import PAGE_SIZE, InboxQuery, InboxRow
from referral_app.services.inbox import InboxPage as Rows
from tests.ui.accessibility import assert_accessible
from tests.ui.pages.test_referral_kit import WAIT_MS, FaultySession, child, settle, texts
from tests.world import World
from ui.pages.inbox.assign_panel import AssignPanel
from ui.pages.inbox.columns import HIDDEN_AT_FIRST
from ui.pages.inbox.page import InboxPage
from ui.pages.inbox.saved_filters import KeptFilter, filter_text
from ui.pages.inbox.worklists import Worklist
from ui.pages.referral.panels.taking import AcceptPanel, ReturnPanel
from ui.tasks import Tasks
from ui.workplace import Workplace

LEAD, COLLEAGUE = "leena.makela", "ahmed.warsame"
MANY = 10_000
Show = Callable[..., "Shown"]


class Shown:
    """The inbox of the lead."""

    def __init__(self, page: InboxPage, session: FaultySession, qtbot: QtBot, tasks: Tasks) -> None:
        self.page, self.session, self.qtbot, self._tasks = page, session, qtbot, tasks
        self.model, self.table = page.list.model, page.list.table

    def settle(self) -> None:
        settle(self.qtbot, self._tasks)

    def choose(self, worklist: Worklist) -> tuple[InboxRow, ...]:
        child(self.page, f"inbox.worklist.{worklist}").click()
        self.settle()
        return self.model.rows()

    def row(self, referral_id: UUID) -> InboxRow:
        return next(row for row in self.model.rows() if row.referral_id == referral_id)

    def go_to(self, referral_id: UUID) -> None:
        position = self.model.position(referral_id)
        assert position is not None
        self.table.go_to(position)

    def select(self, *referral_ids: UUID) -> None:
        """As with Ctrl and Space."""
        self.table.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for one in referral_ids:
            position = self.model.position(one)
            assert position is not None
            self.table.selectionModel().select(self.model.index(position, 0), flags)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.table, key)

    def give_to(self, login: str, world: World) -> None:
        """Open the panel by its key, choose somebody, and give."""
        self.press(Qt.Key.Key_G)
        panel = self.page.preview.panel
        assert isinstance(panel, AssignPanel)
        panel._owner.set_value(world.session(login).person.user_id)
        panel.submit()
        self.settle()


@pytest.fixture
def show(world: World, tasks: Tasks, qtbot: QtBot) -> Show:
    def make(settings: QSettings | None = None) -> Shown:
        session = FaultySession(world.session(LEAD))
        page = InboxPage(session, tasks)
        if settings is not None:
            page.take_settings(settings)
        qtbot.addWidget(page)
        page.resize(1174, 725)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.activate(None)
        shown = Shown(page, session, qtbot, tasks)
        shown.settle()
        return shown

    return make


def due(days: int = 5) -> date:
    return datetime.now(UTC).date() + timedelta(days=days)


def accept(session: Session, referral_id: UUID) -> None:
    session.move(
        session.open_referral(referral_id), Move(State.ACCEPTED, owner=session.person.user_id, due=due())
    )


class TestArrivals:
    def test_what_has_come_is_told_and_moves_nothing(self, show: Show, world: World) -> None:
        world.send()
        shown = show()
        before, top = shown.model.rows(), shown.table.y()
        shown.table.go_to(0)
        counted: list[int] = []
        shown.page.count_found.connect(counted.append)
        sent = {world.send().referral_id for _ in range(3)}
        shown.page.look()
        shown.settle()
        arrived = child(shown.page, "inbox.arrived")
        assert arrived.isVisible()
        assert arrived.text().startswith("3 new")
        assert shown.model.rows() == before
        assert shown.table.currentIndex().row() == 0
        assert shown.table.y() == top
        assert counted[-1] == world.session(LEAD).inbox_counts().new
        arrived.click()
        shown.settle()
        assert {row.referral_id for row in shown.model.rows()[:3]} == sent
        assert shown.table.currentIndex().row() == 0
        assert not arrived.isVisible()

    def test_they_are_shown_from_any_other_list(self, show: Show, world: World) -> None:
        shown = show()
        shown.choose(Worklist.OVERDUE)
        sent = world.send().referral_id
        shown.page.look()
        shown.settle()
        shown.qtbot.keyClick(shown.page, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
        shown.settle()
        assert shown.page.chooser.worklists.current() is Worklist.NEW
        row = shown.page.list.current_row()
        assert row is not None
        assert row.referral_id == sent

    def test_a_row_that_a_colleague_has_taken_says_so_in_its_place(self, show: Show, world: World) -> None:
        sent = world.send().referral_id
        shown = show()
        shown.go_to(sent)
        accept(world.session(COLLEAGUE), sent)
        shown.page.look()
        shown.settle()
        row = shown.page.list.current_row()
        assert row is not None
        assert (row.referral_id, row.state, row.owner_name) == (sent, State.ACCEPTED, "Ahmed Warsame")
        assert row.summary is not None
        assert "Ahmed Warsame" in texts(shown.page.preview)
        assert not child(shown.page, "inbox.accept").isVisible()

    def test_the_workplace_hears_of_it_by_itself(
        self, world: World, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with_own = world.desk.sign_in(LEAD, world.passphrase)
        workplace = Workplace(with_own, tasks)
        qtbot.addWidget(workplace)
        workplace.show()
        page = workplace.current_page()
        assert isinstance(page, InboxPage)
        watch = workplace.arrivals
        assert watch is not None
        qtbot.waitUntil(watch._since.isValid, timeout=WAIT_MS)
        settle(qtbot, tasks)
        monkeypatch.setattr("ui.arrivals._REST_MS", 0)
        told: list[int] = []
        monkeypatch.setattr(workplace.notice, "tell_arrived", told.append)
        before = page.chooser.new()
        world.send()
        qtbot.waitUntil(lambda: page.chooser.new() == before + 1, timeout=WAIT_MS)
        new = with_own.inbox_counts().new
        qtbot.waitUntil(
            lambda: workplace.rail.button("inbox").accessibleName().endswith(f" {new}"), timeout=WAIT_MS
        )
        assert sum(told) == 1, "once, without content, on the desktop"
        watch._ticks.stop()
        tasks.clear()()
        with_own.close()

    def test_what_nobody_has_opened_is_marked_in_words_too(self, show: Show, world: World) -> None:
        unread, read = world.send().referral_id, world.send().referral_id
        world.session(COLLEAGUE).open_referral(read)
        shown = show()
        shown.choose(Worklist.OPEN)
        name = [column.key for column in shown.model.columns].index("name")
        said = {
            one: str(
                shown.model.index(shown.model.position(one) or 0, name).data(
                    int(Qt.ItemDataRole.AccessibleTextRole)
                )
            )
            for one in (unread, read)
        }
        assert said[unread].endswith("Nobody has opened it yet")
        assert not said[read].endswith("Nobody has opened it yet")


class TestTwoAtOnce:
    def test_taking_on_what_a_colleague_has_taken_is_told(self, show: Show, world: World) -> None:
        sent = world.send()
        shown = show()
        shown.go_to(sent.referral_id)
        accept(world.session(COLLEAGUE), sent.referral_id)
        shown.press(Qt.Key.Key_N)
        shown.settle()
        told = shown.page.banner.text()
        assert told.startswith(f"{sent.reference}: Ahmed Warsame was here first")
        assert "Nothing of yours was saved" in told
        assert world.session(LEAD).open_referral(sent.referral_id).owner_name == "Ahmed Warsame"

    def test_the_panel_for_it_closes_its_door(self, show: Show, world: World) -> None:
        sent = world.send().referral_id
        shown = show()
        shown.go_to(sent)
        shown.press(Qt.Key.Key_A)
        panel = shown.page.preview.panel
        assert isinstance(panel, AcceptPanel)
        accept(world.session(COLLEAGUE), sent)
        panel.submit()
        shown.settle()
        assert "Ahmed Warsame was here first" in shown.page.banner.text()
        assert not panel.do_button.isEnabled()
        assert world.session(LEAD).open_referral(sent).owner_name == "Ahmed Warsame"

    def test_what_is_still_possible_is_done_by_whoever_knows(self, show: Show, world: World) -> None:
        sent = world.send().referral_id
        shown = show()
        shown.go_to(sent)
        shown.page.acts.give_back()
        panel = shown.page.preview.panel
        assert isinstance(panel, ReturnPanel)
        panel._reason.button(ReturnReason.OTHER).click()
        panel._text.set_value("Perustelu")
        accept(world.session(COLLEAGUE), sent)
        panel.submit()
        shown.settle()
        assert world.session(LEAD).open_referral(sent).state is State.ACCEPTED
        assert panel._text.value() == "Perustelu"
        panel.submit()
        shown.settle()
        assert world.session(LEAD).open_referral(sent).state is State.REJECTED

    def test_a_moment_before_is_told_as_well(self, show: Show, world: World) -> None:
        sent = world.send()
        shown = show()
        shown.go_to(sent.referral_id)
        shown.session.before["move"] = lambda: accept(world.session(COLLEAGUE), sent.referral_id)
        shown.press(Qt.Key.Key_N)
        shown.settle()
        assert "Ahmed Warsame was here first" in shown.page.banner.text()


class TestSeveral:
    def test_chosen_ones_are_given_to_somebody(self, show: Show, world: World) -> None:
        new = [world.send().referral_id for _ in range(2)]
        taken = world.send().referral_id
        accept(world.session(LEAD), taken)
        shown = show()
        shown.choose(Worklist.OPEN)
        shown.select(*new, taken)
        assert "3 referrals chosen" in texts(shown.page.preview)
        assert_accessible(shown.page)
        shown.press(Qt.Key.Key_G)
        panel = shown.page.preview.panel
        assert isinstance(panel, AssignPanel)
        assert_accessible(shown.page)
        panel._owner.set_value(world.session(COLLEAGUE).person.user_id)
        panel.submit()
        shown.settle()
        assert shown.page.banner.text().startswith("3 referrals given to Ahmed Warsame.")
        for one in (*new, taken):
            assert world.session(LEAD).open_referral(one).owner_name == "Ahmed Warsame"

    def test_those_that_were_not_are_named(self, show: Show, world: World) -> None:
        first, second = world.send(), world.send()
        shown = show()
        shown.select(first.referral_id, second.referral_id)
        accept(world.session(COLLEAGUE), first.referral_id)
        shown.give_to(LEAD, world)
        told = shown.page.banner.text()
        assert told.startswith("1 referral given to Leena Mäkelä.")
        assert f"Left as they are: {first.reference} (Ahmed Warsame was first" in told
        assert second.reference not in told

    def test_a_run_can_be_stopped_and_says_what_is_left(self, show: Show, world: World) -> None:
        sent = [world.send() for _ in range(3)]
        shown = show()
        shown.select(*(one.referral_id for one in sent))
        real = shown.session.assign

        def stopped(these: object, to: object, day: object, progress: object, _cancelled: object) -> object:
            answers = iter([False, True])
            return real(these, to, day, progress, lambda: next(answers))  # type: ignore[arg-type]

        shown.session.assign = stopped  # type: ignore[method-assign,assignment]
        shown.give_to(LEAD, world)
        told = shown.page.banner.text()
        assert told.startswith("1 referral given")
        assert sum(one.reference in told for one in sent) == 2

    def test_a_lost_connection_is_said_with_what_is_left(self, show: Show, world: World) -> None:
        sent = world.send()
        shown = show()
        shown.go_to(sent.referral_id)
        real = shown.session.assign

        def lost(*values: object) -> object:
            done = real(*values)  # type: ignore[arg-type]
            return replace(done, error=DatabaseUnreachableError())

        shown.session.assign = lost  # type: ignore[method-assign,assignment]
        shown.give_to(LEAD, world)
        assert "connection" in shown.page.banner.text()

    def test_what_cannot_be_given_is_not_offered(self, show: Show, world: World) -> None:
        sent = world.send().referral_id
        lead = world.session(LEAD)
        note = MoveNote(comment="Väärä asiakas.")
        lead.move(lead.open_referral(sent), Move(State.IN_ERROR, note=note))
        shown = show()
        shown.choose(Worklist.CLOSED)
        shown.go_to(sent)
        shown.press(Qt.Key.Key_G)
        assert shown.page.preview.panel is None
        assert "not possible now" in shown.page.banner.text()


class TestLists:
    def test_the_meetings_of_today_and_what_is_on_hold(self, show: Show, world: World) -> None:
        held, met, later = (world.send().referral_id for _ in range(3))
        lead, now = world.session(LEAD), datetime.now(UTC)
        for one in (held, met, later):
            accept(lead, one)
        waits = MoveNote(reason_code=HoldReason.CLIENT_AWAY)
        lead.move(lead.open_referral(held), Move(State.ON_HOLD, due=due(), note=waits))
        spoken = ContactAttempt(
            now - timedelta(minutes=5),
            AttemptChannel.PHONE,
            "fi",
            result=AttemptResult.REACHED,
            answer="Kyllä.",
        )
        for one, day in ((met, lead.today()), (later, due())):
            view = lead.move(lead.open_referral(one), Move(State.REACHED, note=MoveNote(attempt=spoken)))
            meeting = Meeting(now + timedelta(days=1), "Kirjasto", MeetingInterpreter.NOT_NEEDED)
            lead.move(view, Move(State.MEETING_SET, due=day, note=MoveNote(meeting=meeting)))
        shown = show()
        assert held in {row.referral_id for row in shown.choose(Worklist.ON_HOLD)}
        assert [row.referral_id for row in shown.choose(Worklist.MEETING_TODAY)] == [met]
        count = child(shown.page, f"inbox.worklist.{Worklist.MEETING_TODAY}").accessibleName()
        assert count == "Meeting today, 1"

    def test_any_number_of_rows_is_fetched_as_one_scrolls(self, show: Show, world: World) -> None:
        world.send()
        shown = show()
        some = world.session(LEAD).inbox_page(InboxQuery()).rows[0]
        asked: list[object] = []

        def page(query: InboxQuery) -> Rows:
            asked.append(query.after)
            first = cast("int", query.after or 0)
            rows = tuple(replace(some, referral_id=UUID(int=first + n + 1)) for n in range(PAGE_SIZE))
            following = first + PAGE_SIZE
            return Rows(rows, cast("Any", following if following < MANY else None), reading_paused=False)

        shown.session.inbox_page = page  # type: ignore[method-assign]
        shown.page.list.load()
        shown.settle()
        assert asked == [None], "no more than is looked at"
        while shown.model.rowCount() < MANY:
            shown.table.scrollToBottom()
            shown.settle()
        assert len(asked) == MANY / PAGE_SIZE
        assert len({row.referral_id for row in shown.model.rows()}) == MANY
        assert not shown.model.canFetchMore(shown.table.rootIndex())

    def test_columns_are_chosen_and_remembered(self, show: Show, tmp_path: Path) -> None:
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        shown = show(settings)
        assert set(shown.table.hidden_columns()) == HIDDEN_AT_FIRST
        menu = shown.table.columns_menu()
        entries = {entry.text(): entry for entry in menu.actions()}
        entries["Reference"].trigger()
        entries["Language"].trigger()
        again = show(settings)
        assert set(again.table.hidden_columns()) == {"attempts", "sender", "target_group", "language"}

    def test_filters_are_kept_by_what_they_let_through(self, show: Show, tmp_path: Path) -> None:
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        shown = show(settings)
        shown.choose(Worklist.OPEN)
        shown.press(Qt.Key.Key_F)
        assert_accessible(shown.page)
        filters = shown.page.chooser.filters
        filters._priority.set_value(Priority.ASAP)
        filters._mine.setChecked(True)
        shown.settle()
        menu = shown.page.chooser.saved.menu_now()
        next(entry for entry in menu.actions() if entry.text() == "Save this filter").trigger()
        again = show(settings)
        [kept] = again.page.chooser.saved.kept()
        assert kept == KeptFilter(Worklist.OPEN, priority=Priority.ASAP, mine=True)
        entry = next(one for one in again.page.chooser.saved.menu_now().actions())
        assert entry.text() == filter_text(kept) == "Unit’s · At once · Mine"
        entry.trigger()
        again.settle()
        assert again.page.chooser.worklists.current() is Worklist.OPEN
        wanted = again.page.chooser.filters.filter()
        assert (wanted.priority, wanted.mine) == (Priority.ASAP, True)
        again.page.chooser.saved.remove(kept)
        assert show(settings).page.chooser.saved.kept() == ()

    @pytest.mark.parametrize("stored", ["no json", "{}", '[{"worklist": "gone"}, 3]', "[null]"])
    def test_damaged_filters_are_left_out(self, stored: str, show: Show, tmp_path: Path) -> None:
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        settings.setValue("inbox/filters", stored)
        assert show(settings).page.chooser.saved.kept() == ()
