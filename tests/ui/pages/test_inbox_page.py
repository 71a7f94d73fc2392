"""The inbox against a real service: worklists, filters, rows that cannot be opened, and work from the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import Priority, ReturnReason, YesNoNotAsked
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.errors import DatabaseUnreachableError, StateChangedError
from referral_app.services.inbox import InboxPage as Rows
from referral_app.services.inbox import InboxRow
from tests.ui.accessibility import assert_accessible
from tests.ui.pages.test_referral_kit import (
    UNMISTAKABLE,
    WAIT_MS,
    FaultySession,
    Windows,
    child,
    settle,
    texts,
    with_turvakielto,
)
from tests.world import World
from ui.i18n import set_language
from ui.pages.inbox.columns import columns
from ui.pages.inbox.page import InboxPage
from ui.pages.inbox.worklists import Worklist
from ui.pages.referral.offers import Act
from ui.pages.referral.panels.taking import AcceptPanel, ReturnPanel
from ui.pages.referral.presenter import OpenReferral
from ui.tasks import Tasks

LEAD, COORDINATOR, NURSE = "leena.makela", "ahmed.warsame", "aino.laine"
SORT_COLUMNS = {"sent_at", "priority", "due_on", "state", "changed_at"}
Show = Callable[[str], "Shown"]


class Shown:
    """The inbox, shown to somebody."""

    def __init__(self, page: InboxPage, session: FaultySession, qtbot: QtBot, tasks: Tasks) -> None:
        self.page, self.session, self.qtbot, self._tasks = page, session, qtbot, tasks
        self.list = page.list
        self.opened: list[object] = []
        page.open_page.connect(lambda key, argument: self.opened.append((key, argument)))

    def settle(self) -> None:
        settle(self.qtbot, self._tasks)

    def choose(self, worklist: Worklist) -> tuple[InboxRow, ...]:
        """Show a worklist; its rows."""
        child(self.page, f"inbox.worklist.{worklist}").click()
        self.settle()
        return self.list.model.rows()

    def go_to(self, referral_id: UUID) -> None:
        """Take a referral in hand."""
        position = self.list.model.position(referral_id)
        assert position is not None
        self.list.table.go_to(position)

    def press(self, key: Qt.Key) -> None:
        """A key while the table has the focus."""
        self.qtbot.keyClick(self.list.table, key)

    def cell(self, referral_id: UUID, column: str) -> str:
        """What a cell says."""
        model = self.list.model
        position = model.position(referral_id)
        assert position is not None
        keys = [made.key for made in model.columns]
        return str(model.index(position, keys.index(column)).data() or "")

    def banner_action(self, text: str) -> None:
        """Press the banner's link."""
        next(b for b in self.page.banner.findChildren(QPushButton) if b.text() == text).click()


@pytest.fixture
def show(world: World, tasks: Tasks, qtbot: QtBot) -> Show:
    """Shows the inbox to a person, by login."""

    def make(login: str) -> Shown:
        session = FaultySession(world.session(login))
        page = InboxPage(session, tasks)
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


def past_state(world: World, referral_id: UUID) -> State:
    return world.session(LEAD).open_referral(referral_id).state


# --- lists ---------------------------------------------------------------------------------------


def test_each_worklist_shows_what_its_count_counts(show: Show, world: World) -> None:
    lead = world.session(LEAD)
    today = datetime.now(UTC).date()
    for days, question in ((0, False), (3, False), (3, True)):
        view = lead.open_referral(world.send().referral_id)
        view = lead.move(
            view, Move(State.ACCEPTED, owner=lead.person.user_id, due=today + timedelta(days=days))
        )
        if question:
            lead.move(view, Move(State.INFO_REQUESTED, note=MoveNote(question="Milloin?")))
    world.send(priority=Priority.ASAP)
    shown = show(LEAD)
    counts = lead.inbox_counts()
    for worklist in Worklist:
        rows = list(shown.choose(worklist))
        while shown.list.model.canFetchMore(shown.list.table.rootIndex()):
            shown.list.model.fetchMore(shown.list.table.rootIndex())
            shown.settle()
            rows = list(shown.list.model.rows())
        assert len(rows) == getattr(counts, worklist), worklist
        number = getattr(counts, worklist)
        if number:
            assert child(shown.page, f"inbox.worklist.{worklist}").accessibleName().endswith(str(number))


def test_a_row_tells_what_one_needs_to_choose(show: Show, world: World) -> None:
    referral = replace(world.referral(), turvakielto=YesNoNotAsked.NO)
    sent = world.session(NURSE).send(referral, world.unit("tampere"), Priority.ASAP)
    shown = show(LEAD)
    name = f"{referral.name.given} {referral.name.family}".strip()
    assert shown.cell(sent.referral_id, "name") == name
    assert shown.cell(sent.referral_id, "priority") == "At once"
    assert shown.cell(sent.referral_id, "state") == "Sent"
    shown.go_to(sent.referral_id)
    preview = texts(child(shown.page, "inbox.preview"))
    for words in (name, sent.reference, "Hervanta maternity and child health clinic"):
        assert words in preview
    assert "open_referral" not in shown.session.seen, "the preview reads nothing more"


def test_turvakielto_hides_the_name_in_list_and_preview(show: Show, world: World) -> None:
    referral = replace(with_turvakielto(world.referral()), name=UNMISTAKABLE)
    lead = world.session(LEAD).person.user_id
    sent = world.session(NURSE).send(referral, world.unit("tampere"), Priority.ROUTINE, [lead])
    shown = show(LEAD)
    assert shown.cell(sent.referral_id, "name") == "Turvakielto"
    shown.go_to(sent.referral_id)
    everything = texts(shown.page) + "".join(
        str(shown.list.model.index(row, column).data(role) or "")
        for row in range(shown.list.model.rowCount())
        for column in range(shown.list.model.columnCount())
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if shown.list.model.key_at(row) == sent.referral_id
    )
    assert UNMISTAKABLE.given not in everything
    assert UNMISTAKABLE.family not in everything
    assert child(shown.page, "inbox.preview.name").text() == "Turvakielto"


def test_one_row_that_cannot_be_opened_does_not_stop_the_others(show: Show, world: World) -> None:
    bad, good = world.send().referral_id, world.send().referral_id

    def break_one(page: Rows) -> Rows:
        rows = tuple(
            replace(row, summary=None, broken=True) if row.referral_id == bad else row for row in page.rows
        )
        return replace(page, rows=rows)

    shown = show(LEAD)
    shown.session.rows = break_one
    shown.page.refresh()
    shown.settle()
    assert "ould not be opened" in shown.cell(bad, "name")
    assert shown.cell(bad, "language") == ""
    assert shown.cell(good, "language") != ""
    shown.go_to(bad)
    assert "Its seal does not hold" in texts(child(shown.page, "inbox.preview"))
    assert shown.page.banner.isHidden()


def test_a_locked_row_says_so(show: Show, world: World) -> None:
    sent = world.send().referral_id
    nurse = world.session(NURSE)
    nurse.move(nurse.open_referral(sent), Move(State.WITHDRAWN))
    shown = show(LEAD)
    shown.choose(Worklist.CLOSED)
    assert shown.cell(sent, "name") == "Content is locked"
    assert shown.page.banner.isHidden(), "a lock is no silence of the log"


def test_a_silent_log_pauses_reading_and_comes_back(show: Show, world: World) -> None:
    sent = world.send().referral_id

    def pause(page: Rows) -> Rows:
        return replace(page, rows=tuple(replace(row, summary=None) for row in page.rows), reading_paused=True)

    shown = show(LEAD)
    shown.session.rows = pause
    shown.page.refresh()
    shown.settle()
    assert shown.cell(sent, "name") == "Reading is paused"
    assert shown.cell(sent, "state") == "Sent"
    assert "The log does not answer" in shown.page.banner.text()
    shown.session.rows = lambda page: page
    shown.banner_action("Try again")
    shown.settle()
    assert shown.cell(sent, "name") != "Reading is paused"
    assert shown.page.banner.isHidden()


def test_no_connection_keeps_the_rows_and_offers_to_try_again(show: Show, world: World) -> None:
    world.send()
    shown = show(LEAD)
    before = shown.list.model.rows()
    shown.session.faults["inbox_page"] = [DatabaseUnreachableError()]
    shown.page.refresh()
    shown.settle()
    assert "no connection" in shown.page.banner.text()
    assert shown.list.model.rows() == before
    shown.banner_action("Try again")
    shown.settle()
    assert shown.page.banner.isHidden()


def test_headers_sort_only_what_the_service_can_sort(show: Show, world: World) -> None:
    assert {column.key for column in columns() if column.sortable} <= SORT_COLUMNS
    for priority in (Priority.ROUTINE, Priority.ASAP, Priority.URGENT):
        world.send(priority=priority)
    shown = show(LEAD)
    keys = [column.key for column in shown.list.model.columns]
    header = shown.list.table.horizontalHeader()
    header.setSortIndicator(keys.index("priority"), Qt.SortOrder.DescendingOrder)
    shown.settle()
    ranks = [list(Priority).index(row.priority) for row in shown.list.model.rows()]
    assert ranks == sorted(ranks, reverse=True)
    assert len(set(ranks)) == 3


def test_filters_narrow_by_what_is_clear(show: Show, world: World) -> None:
    urgent = world.send(priority=Priority.URGENT).referral_id
    routine = world.send(priority=Priority.ROUTINE).referral_id
    mistaken, withdrawn = world.send().referral_id, world.send().referral_id
    nurse = world.session(NURSE)
    nurse.move(nurse.open_referral(mistaken), Move(State.IN_ERROR, note=MoveNote(comment="Väärä asiakas.")))
    nurse.move(nurse.open_referral(withdrawn), Move(State.WITHDRAWN))
    shown = show(LEAD)
    filters = shown.page.chooser.filters
    filters._priority.set_value(Priority.URGENT)
    shown.settle()
    assert {row.priority for row in shown.list.model.rows()} == {Priority.URGENT}
    assert shown.list.model.position(urgent) is not None
    filters.clear()
    shown.settle()
    assert shown.list.model.position(routine) is not None
    closed = shown.choose(Worklist.CLOSED)
    assert {mistaken, withdrawn} <= {row.referral_id for row in closed}
    filters._state.set_value(State.IN_ERROR)
    shown.settle()
    assert {row.state for row in shown.list.model.rows()} == {State.IN_ERROR}
    assert shown.list.model.position(mistaken) is not None


def test_a_list_without_rows_says_what_will_come_here(show: Show, world: World) -> None:
    shown = show(LEAD)
    shown.page.chooser.filters._priority.set_value(Priority.ASAP)
    shown.page.chooser.filters._mine.setChecked(True)
    shown.settle()
    assert shown.list.model.rowCount() == 0
    assert "Nothing matches the filter" in texts(shown.list)


def test_the_model_keeps_the_rules_of_models(show: Show, world: World, qtmodeltester: object) -> None:
    world.send()
    shown = show(LEAD)
    QAbstractItemModelTester(shown.list.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtmodeltester.check(shown.list.model)
    shown.choose(Worklist.OPEN)
    shown.page.refresh()
    shown.settle()


# --- work from the keyboard ------------------------------------------------------------------------


def test_a_asks_for_owner_and_date_and_takes_the_referral_on(show: Show, world: World) -> None:
    sent = world.send().referral_id
    shown = show(LEAD)
    shown.go_to(sent)
    shown.press(Qt.Key.Key_A)
    panel = shown.page.preview.panel
    assert isinstance(panel, AcceptPanel)
    shown.qtbot.keyClick(shown.page.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shown.qtbot.waitUntil(lambda: shown.page.preview.panel is None, timeout=WAIT_MS)
    shown.settle()
    view = world.session(LEAD).open_referral(sent)
    assert (view.state, view.owner_name) == (State.ACCEPTED, "Leena Mäkelä")
    assert "Accepted the referral" in shown.page.banner.text()
    assert shown.list.model.position(sent) is None, "it is not new any more"
    assert shown.list.table.hasFocus()


def test_n_takes_on_and_goes_to_the_next(show: Show, world: World) -> None:
    older, newer = world.send().referral_id, world.send().referral_id
    shown = show(LEAD)
    shown.go_to(newer)
    with shown.qtbot.waitSignal(shown.page.counts_changed, timeout=WAIT_MS):
        shown.press(Qt.Key.Key_N)
        assert shown.list.current_row() is not None
        assert shown.list.current_row().referral_id == older
    shown.settle()
    assert past_state(world, newer) is State.ACCEPTED
    assert shown.list.current_row().referral_id == older, "the next one stays in hand"
    assert "is yours now" in shown.page.banner.text()
    shown.banner_action("Change")
    assert shown.opened == [("referral", OpenReferral(newer, Act.REASSIGN))]


def test_r_returns_with_a_reason(show: Show, world: World) -> None:
    sent = world.send().referral_id
    shown = show(LEAD)
    shown.go_to(sent)
    shown.press(Qt.Key.Key_R)
    panel = shown.page.preview.panel
    assert isinstance(panel, ReturnPanel)
    panel._reason.set_value(ReturnReason.DUPLICATE)
    panel._text.set_value("Sama ohjaus tuli kahdesti.")
    panel.submit()
    shown.settle()
    assert past_state(world, sent) is State.REJECTED


def test_r_tells_a_coordinator_who_may_return(show: Show, world: World) -> None:
    sent = world.send().referral_id
    shown = show(COORDINATOR)
    shown.go_to(sent)
    shown.press(Qt.Key.Key_R)
    assert shown.page.preview.panel is None
    assert "Only a lead coordinator" in shown.page.banner.text()
    shown.banner_action("Ask the sender")
    assert shown.opened == [("referral", OpenReferral(sent, Act.ASK))]


def test_enter_opens_j_and_k_step_and_f_goes_to_the_filter(show: Show, world: World) -> None:
    world.send()
    world.send()
    shown = show(LEAD)
    shown.list.table.go_to(0)
    shown.press(Qt.Key.Key_J)
    assert shown.list.table.currentIndex().row() == 1
    shown.press(Qt.Key.Key_K)
    assert shown.list.table.currentIndex().row() == 0
    shown.press(Qt.Key.Key_Return)
    assert shown.opened == [("referral", OpenReferral(shown.list.model.rows()[0].referral_id, None))]
    shown.press(Qt.Key.Key_F)
    priority = child(shown.page, "inbox.filter.priority")
    assert priority.hasFocus()
    shown.qtbot.keyClick(priority, Qt.Key.Key_A)
    assert shown.page.preview.panel is None, "letters in a filter choose in it"
    shown.press(Qt.Key.Key_F5)
    shown.settle()


def test_c_goes_to_record_a_contact_only_where_contact_is_made(show: Show, world: World) -> None:
    lead = world.session(LEAD)
    sent = world.send().referral_id
    due = datetime.now(UTC).date() + timedelta(days=3)
    lead.move(lead.open_referral(sent), Move(State.ACCEPTED, owner=lead.person.user_id, due=due))
    fresh = world.send().referral_id
    shown = show(LEAD)
    shown.choose(Worklist.OPEN)
    shown.go_to(fresh)
    shown.press(Qt.Key.Key_C)
    assert shown.opened == []
    assert "not possible now" in shown.page.banner.text()
    shown.go_to(sent)
    shown.press(Qt.Key.Key_C)
    assert shown.opened == [("referral", OpenReferral(sent, Act.ATTEMPT))]


def test_every_entry_of_the_context_menu_is_on_the_keyboard(show: Show, world: World) -> None:
    world.send()
    shown = show(LEAD)
    shown.list.table.customContextMenuRequested.emit(QPoint(5, 5))
    menu = shown.page.findChild(QMenu, "inbox.menu")
    assert menu is not None
    entries = [action for action in menu.actions() if not action.isSeparator()]
    assert len(entries) >= 9
    assert all(action.text() and not action.shortcut().isEmpty() for action in entries)
    next(action for action in entries if action.text() == "Copy the reference").trigger()
    row = shown.list.current_row()
    assert row is not None
    assert QGuiApplication.clipboard().text() == row.reference
    menu.close()


# --- what can go wrong -------------------------------------------------------------------------------


def test_a_panel_keeps_its_words_when_somebody_else_was_first(show: Show, world: World) -> None:
    sent = world.send().referral_id
    shown = show(LEAD)
    shown.go_to(sent)
    shown.page.acts.give_back()
    panel = shown.page.preview.panel
    assert isinstance(panel, ReturnPanel)
    panel._reason.set_value(ReturnReason.OTHER)
    panel._text.set_value("Perustelu")
    shown.session.faults["move"] = [StateChangedError()]
    panel.submit()
    shown.settle()
    assert "Somebody else was here first" in shown.page.banner.text()
    assert shown.page.preview.panel is panel
    assert panel._text.value() == "Perustelu"
    panel.submit()
    shown.settle()
    assert past_state(world, sent) is State.REJECTED


def test_taking_on_that_failed_is_told_by_reference(show: Show, world: World) -> None:
    sent = world.send()
    shown = show(LEAD)
    shown.go_to(sent.referral_id)
    shown.session.faults["move"] = [DatabaseUnreachableError()]
    shown.page.acts.accept_and_next()
    shown.settle()
    assert shown.page.banner.text().startswith(f"{sent.reference} was not accepted.")


def test_unfinished_panels_are_not_left_by_mistake(show: Show, world: World) -> None:
    sent = world.send().referral_id
    shown = show(LEAD)
    shown.go_to(sent)
    shown.page.acts.give_back()
    panel = shown.page.preview.panel
    assert isinstance(panel, ReturnPanel)
    panel._text.set_value("Kesken")
    assert not shown.page.can_leave()
    shown.banner_action("Discard")
    assert shown.page.can_leave()


# --- languages, size, accessibility --------------------------------------------------------------------


def test_accessible_and_without_windows_of_its_own(show: Show, world: World, qapp: QApplication) -> None:
    world.send()
    shown = show(LEAD)
    windows = Windows(qapp)
    assert_accessible(shown.page)
    shown.list.table.go_to(0)
    shown.page.acts.give_back()
    assert_accessible(shown.page)
    assert windows.shown == []


def test_a_small_window_shows_the_list_and_then_the_panel(show: Show, world: World) -> None:
    world.send()
    shown = show(LEAD)
    shown.page.resize(640, 341)
    QApplication.processEvents()
    assert shown.page.width() == 640
    assert shown.page.height() == 341
    preview = child(shown.page, "inbox.preview")
    assert not preview.isVisible()
    shown.page.acts.accept()
    assert preview.isVisible()
    assert not shown.list.isVisible()
    shown.page.acts.close_panel()
    assert shown.list.isVisible()


def test_dates_and_languages_follow_the_language(show: Show, world: World, qapp: QApplication) -> None:
    referral = replace(world.referral(), main_language="so", turvakielto=YesNoNotAsked.NO)
    sent = world.session(NURSE).send(referral, world.unit("tampere"), Priority.ROUTINE).referral_id
    shown = show(LEAD)
    assert shown.cell(sent, "language") == "Somali"
    set_language(qapp, "sv")
    QApplication.processEvents()
    assert shown.cell(sent, "language") == "somaliska"
