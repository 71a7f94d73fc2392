"""The list of what waits for the nurse, against a real service."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import cast
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.errors import DatabaseUnreachableError
from referral_app.services.desk import Session
from referral_app.services.sent import SentPage as Answer
from referral_app.services.sent import SentQuery
from tests.ui.accessibility import assert_accessible
from tests.ui.pages.test_compose_page import button, delete_now, idle, press
from tests.ui.pages.test_referral_kit import texts
from tests.ui.pages.test_sent_page import accept, ask, coordinate
from tests.world import World
from ui.i18n import format_date
from ui.pages.referral.offers import Act
from ui.pages.referral.presenter import OpenReferral
from ui.pages.tasks.page import TasksPage
from ui.tasks import Tasks

QUESTION = "Can you take it up at the next visit?"


class Shifted:
    """The real session, with dates moved and faults before it."""

    def __init__(self, real: Session) -> None:
        self._real = real
        self.days: dict[UUID, int] = {}
        self.unreachable = False

    def __getattr__(self, name: str) -> object:
        return getattr(self._real, name)

    def sent_page(self, query: SentQuery) -> Answer:
        if self.unreachable:
            raise DatabaseUnreachableError
        answer = self._real.sent_page(query)
        rows = [
            replace(row, due_on=self._real.today() + timedelta(days=self.days[row.referral_id]))
            if row.referral_id in self.days
            else row
            for row in answer.rows
        ]
        return replace(answer, rows=tuple(rows))


@pytest.fixture
def session(world: World) -> Shifted:
    return Shifted(world.session("aino.laine"))


@pytest.fixture
def open_page(tasks: Tasks, qtbot: QtBot) -> Iterator[Callable[[object], TasksPage]]:
    made: list[QWidget] = []

    def make(session: object) -> TasksPage:
        page = TasksPage(cast("Session", session), tasks)
        made.append(page)
        page.resize(1166, 700)
        page.show()
        qtbot.waitUntil(page.isActiveWindow)
        page.activate(None)
        idle(qtbot, tasks)
        return page

    yield make
    delete_now(made)


OpenPage = Callable[[object], TasksPage]


def help_wanted(world: World, days: int = 10, login: str = "aino.laine") -> UUID:
    referral_id = world.send(login).referral_id
    due = (datetime.now(UTC) + timedelta(days=days)).date()
    note = MoveNote(question=QUESTION)
    coordinate(world, referral_id, accept(world), Move(State.HELP_REQUESTED, due=due, note=note))
    return referral_id


def cell(page: TasksPage, referral_id: UUID, key: str) -> str:
    number = page.model.position(referral_id)
    assert number is not None
    column = [column.key for column in page.model.columns].index(key)
    return str(page.model.index(number, column).data() or "")


def go_to(page: TasksPage, referral_id: UUID) -> None:
    number = page.model.position(referral_id)
    assert number is not None
    page.table.go_to(number)


def test_the_nearest_date_is_first_and_one_that_has_passed_says_so(
    open_page: OpenPage, session: Shifted, world: World
) -> None:
    later, sooner, asked = help_wanted(world, 20), help_wanted(world, 3), world.send().referral_id
    ask(world, asked)
    page = open_page(session)
    order = [line.referral_id for line in page.model.rows()]
    assert order.index(sooner) < order.index(asked) < order.index(later)
    first_contact = world.session("aino.laine").today() + timedelta(
        days=7
    )  # by when the client is to be contacted
    assert cell(page, asked, "due_on") == format_date(first_contact)
    assert cell(page, asked, "kind") == "Answer a question"
    assert cell(page, sooner, "kind") == "Take up at a visit"
    assert cell(page, sooner, "question") == QUESTION
    session.days = {sooner: -1}
    page = open_page(session)
    assert cell(page, sooner, "due_on").startswith("Late: ")
    assert "1 of them late" in texts(page)


def test_enter_begins_the_answer_and_the_task_is_gone(
    open_page: OpenPage, session: Shifted, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    referral_id = help_wanted(world)
    page = open_page(session)
    go_to(page, referral_id)
    assert QUESTION in texts(page.preview), "read before it is opened"
    before = world.session("aino.laine").waiting_count()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    idle(qtbot, tasks)
    panel = page.preview.panel
    assert panel is not None
    assert panel.act is Act.ANSWER
    panel.findChildren(QRadioButton)[0].click()
    editor = panel.findChild(QPlainTextEdit)
    editor.setFocus()
    qtbot.keyClicks(editor, "She would like a call in the morning.")
    with qtbot.waitSignal(page.counts_changed):
        qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, tasks)
    assert page.model.position(referral_id) is None
    assert world.session("aino.laine").waiting_count() == before - 1
    view = world.session("leena.makela").open_referral(referral_id)
    assert view.state is State.CONTACTING
    assert len(view.attempts) == 1
    assert "answered" in page.banner.text().lower()


def test_colleagues_tasks_are_shown_when_asked_for_and_can_be_taken_over(
    open_page: OpenPage, session: Shifted, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    referral_id = help_wanted(world, login="mirja.koskinen")
    page = open_page(session)
    assert page.model.position(referral_id) is None
    page.colleagues.click()
    idle(qtbot, tasks)
    assert cell(page, referral_id, "answerer") == "Mirja Koskinen"
    go_to(page, referral_id)
    press(page, "sent.open", qtbot)
    idle(qtbot, tasks)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: page.preview.panel is not None)
    press(page, "panel.do", qtbot)
    idle(qtbot, tasks)
    assert cell(page, referral_id, "answerer") == "Aino Laine"
    page.colleagues.click()
    idle(qtbot, tasks)
    assert page.model.position(referral_id) is not None


def test_where_there_is_no_room_the_answer_is_begun_on_the_referrals_own_page(
    open_page: OpenPage, session: Shifted, world: World, qtbot: QtBot
) -> None:
    referral_id = help_wanted(world)
    page = open_page(session)
    page.resize(700, 600)
    go_to(page, referral_id)
    with qtbot.waitSignal(page.open_page) as wanted:
        page.handling.answer()
    assert wanted.args == ["referral", OpenReferral(referral_id, Act.ANSWER)]


def test_the_reference_and_nothing_else_goes_to_the_clipboard(
    open_page: OpenPage, session: Shifted, world: World, qtbot: QtBot
) -> None:
    referral_id = help_wanted(world)
    page = open_page(session)
    go_to(page, referral_id)
    page.table.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.table, Qt.Key.Key_C, both)
    clipboard = QApplication.clipboard()
    assert clipboard.text() == page.model.rows()[page.model.position(referral_id) or 0].row.reference
    assert clipboard.mimeData().formats() == ["text/plain"]


def test_nothing_to_do_and_nothing_to_be_had_are_said(
    open_page: OpenPage, session: Shifted, world: World
) -> None:
    page = open_page(world.session("sofia.lindqvist"))
    assert "Nothing waits for you" in texts(page.empty)
    session.unreachable = True
    page = open_page(session)
    assert "The list could not be read" in texts(page.empty)
    assert page.banner.text()


@pytest.mark.parametrize("opened", [False, True])
def test_it_can_be_used_by_everybody(
    open_page: OpenPage, session: Shifted, world: World, qtbot: QtBot, tasks: Tasks, opened: bool
) -> None:
    referral_id = help_wanted(world)
    page = open_page(session)
    go_to(page, referral_id)
    if opened:
        page.handling.answer()
        idle(qtbot, tasks)
    assert_accessible(page)
    assert button(page, "tasks.colleagues", qtbot)
