"""The list of sent referrals against a real service: what waits, what was answered, what was taken back."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import cast
from uuid import UUID

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QRadioButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import ConsentScope, Outcome, Priority, ReturnReason
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.errors import (
    DatabaseUnreachableError,
    KotosiltaError,
    LogRolledBackError,
    NotaryNotAnsweringError,
    StateChangedError,
)
from referral_app.services.desk import Session
from referral_app.services.follow_up import ReferralView
from referral_app.services.receipts import MissingReceipt, ReceiptCheck
from referral_app.services.sent import SentPage as Answer
from referral_app.services.sent import SentQuery
from tests.ui.accessibility import assert_accessible, double_text
from tests.ui.pages.test_compose_page import button, delete_now, idle, press
from tests.ui.pages.test_referral_kit import texts
from tests.world import World
from ui.error_text import error_text
from ui.i18n import set_language
from ui.pages.compose.draft_fields import from_fields, to_fields
from ui.pages.compose.form import Form
from ui.pages.referral.offers import Act
from ui.pages.referral.presenter import OpenReferral
from ui.pages.sent.page import SentPage
from ui.pages.sent.presenter import Group
from ui.tasks import Tasks

BESIDE_THE_RAIL = QSize(1366 - 305, 768 - 42)
"""What the window leaves to the page when the text is twice as large."""


class Faulty:
    """The real session with faults before it, and with what a silent notary or a spoiled envelope would show."""

    def __init__(self, real: Session) -> None:
        self._real = real
        self.faults: dict[str, list[KotosiltaError]] = {}
        self.paused = False
        self.broken: set[UUID] = set()
        self.lose_answer = False
        self.receipts: ReceiptCheck | None = None
        self.forgotten: list[UUID] = []

    def check_receipts(self) -> ReceiptCheck:
        if self.faults.get("check_receipts"):
            raise self.faults["check_receipts"].pop(0)
        return self.receipts or self._real.check_receipts()

    def forget_receipts(self, referral_ids: list[UUID]) -> None:
        self.forgotten += referral_ids

    def __getattr__(self, name: str) -> object:
        faults = self.faults.get(name)
        if not faults:
            return getattr(self._real, name)
        error = faults.pop(0)

        def fail(*_arguments: object) -> None:
            raise error

        return fail

    def move(self, view: ReferralView, wanted: Move) -> ReferralView:
        answer = self._real.move(view, wanted)
        if self.lose_answer:
            raise NotaryNotAnsweringError
        return answer

    def sent_page(self, query: SentQuery) -> Answer:
        if self.faults.get("sent_page"):
            raise self.faults["sent_page"].pop(0)
        answer = self._real.sent_page(query)
        rows = [
            replace(row, summary=None, outcome=None, outcome_text="", broken=row.referral_id in self.broken)
            if self.paused or row.referral_id in self.broken
            else row
            for row in answer.rows
        ]
        return replace(answer, rows=tuple(rows), reading_paused=self.paused)


@pytest.fixture
def session(world: World) -> Faulty:
    return Faulty(world.session("aino.laine"))


@pytest.fixture
def open_page(tasks: Tasks, qtbot: QtBot) -> Iterator[Callable[[object], SentPage]]:
    made: list[QWidget] = []

    def make(session: object) -> SentPage:
        page = SentPage(cast("Session", session), tasks)
        made.append(page)
        page.resize(1166, 700)
        page.show()
        qtbot.waitUntil(page.isActiveWindow)
        page.activate(None)
        idle(qtbot, tasks)
        return page

    yield make
    delete_now(made)


@pytest.fixture
def page(open_page: Callable[[object], SentPage], session: Faulty, sent: UUID) -> SentPage:
    """The list with at least one referral that nobody has opened; it is the newest."""
    del sent
    return open_page(session)


@pytest.fixture
def sent(world: World) -> UUID:
    return world.send().referral_id


def coordinate(world: World, referral_id: UUID, *moves: Move, login: str = "leena.makela") -> ReferralView:
    """The municipality opens a referral and makes moves."""
    view = world.session(login).open_referral(referral_id)
    for move in moves:
        view = world.session(login).move(view, move)
    return view


def ask(world: World, referral_id: UUID, question: str = "Which hours are good?") -> None:
    coordinate(world, referral_id, Move(State.INFO_REQUESTED, note=MoveNote(question=question)))


def accept(world: World) -> Move:
    owner = world.session("leena.makela").person.user_id
    return Move(State.ACCEPTED, owner=owner, due=(datetime.now(UTC) + timedelta(days=3)).date())


def choose(page: SentPage, referral_id: UUID) -> None:
    number = page.model.position(referral_id)
    assert number is not None
    page.table.go_to(number)


def open_it(page: SentPage, referral_id: UUID, qtbot: QtBot, tasks: Tasks) -> None:
    choose(page, referral_id)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    idle(qtbot, tasks)


def read_again(page: SentPage, qtbot: QtBot, tasks: Tasks) -> None:
    page.load()
    idle(qtbot, tasks)


def cell(page: SentPage, referral_id: UUID, key: str) -> str:
    number = page.model.position(referral_id)
    assert number is not None
    column = [column.key for column in page.model.columns].index(key)
    return str(page.model.index(number, column).data() or "")


def say(page: SentPage, text: str, qtbot: QtBot) -> None:
    panel = page.preview.panel
    assert panel is not None
    editor = panel.findChild(QPlainTextEdit)
    assert editor is not None
    editor.setFocus()
    qtbot.keyClicks(editor, text)


def link(page: SentPage, text: str) -> QPushButton:
    return next(one for one in page.banner.findChildren(QPushButton) if one.text() == text)


# --- the list ------------------------------------------------------------------------------------


def test_what_waits_is_on_top_with_its_number_and_the_rest_follows(
    open_page: Callable[[object], SentPage], session: Faulty, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    first, second = world.send().referral_id, world.send().referral_id
    ask(world, first)
    world.send()
    page = open_page(session)
    lines = page.model.rows()
    waiting = [line for line in lines if line.row.waits_for_me]
    assert first in [line.referral_id for line in lines[: len(waiting)]]
    assert cell(page, first, "state") == "Has a question for you"
    assert cell(page, second, "state") == "Sent, not opened yet"
    assert button(page, "sent.group.waiting", qtbot).accessibleName() == f"Waits for me, {len(waiting)}"


def test_a_row_tells_client_language_recipient_and_time(page: SentPage, sent: UUID, world: World) -> None:
    summary = page.model.rows()[page.model.position(sent) or 0].row.summary
    assert summary is not None
    assert cell(page, sent, "client") == f"{summary.name.given} {summary.name.family}"
    assert cell(page, sent, "language")
    assert cell(page, sent, "recipient") == "Tampere integration services"
    assert cell(page, sent, "changed_at") == "just now"
    assert world.session("aino.laine").person.name == cell(page, sent, "author")


def test_groups_and_owners_choose_what_is_listed(
    open_page: Callable[[object], SentPage], session: Faulty, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    mine, colleagues = world.send().referral_id, world.send("mirja.koskinen").referral_id
    closed = world.send().referral_id
    coordinate(world, closed, accept(world), Move(State.CLIENT_DECLINED))
    page = open_page(session)

    def listed() -> list[UUID]:
        idle(qtbot, tasks)
        return [line.referral_id for line in page.model.rows()]

    assert mine in listed()
    assert colleagues not in listed()
    assert closed not in listed()
    page.mine.click()
    assert colleagues in listed()
    press(page, "sent.group.closed", qtbot)
    assert closed in listed()
    assert mine not in listed()
    press(page, "sent.group.all", qtbot)
    assert {mine, colleagues, closed} <= set(listed())
    press(page, "sent.group.waiting", qtbot)
    listed()
    assert all(line.row.waits_for_me for line in page.model.rows())


def test_the_list_can_be_sorted_by_what_is_clear(page: SentPage, qtbot: QtBot, tasks: Tasks) -> None:
    keys = [column.key for column in page.model.columns]
    page.table.sortByColumn(keys.index("sent_at"), Qt.SortOrder.AscendingOrder)
    idle(qtbot, tasks)
    rest = [line.row.sent_at for line in page.model.rows() if not line.row.waits_for_me]
    assert rest == sorted(rest)
    page.table.sortByColumn(keys.index("client"), Qt.SortOrder.AscendingOrder)
    assert page.model.sort_by() is not None
    assert page.model.sort_by().key == "sent_at"


def test_an_empty_list_says_what_will_come_and_leads_to_making_one(
    open_page: Callable[[object], SentPage], world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    page = open_page(world.session("sofia.lindqvist"))
    assert page.empty.isVisible()
    assert not page.preview.isVisible()
    action = next(one for one in page.empty.findChildren(QPushButton) if one.isVisible())
    with qtbot.waitSignal(page.open_page) as went:
        action.click()
    assert went.args == ["compose", None]
    page.groups.button("waiting").click()
    idle(qtbot, tasks)
    assert page.empty.isVisible()


def test_a_list_that_could_not_be_read_can_be_tried_again(
    open_page: Callable[[object], SentPage], session: Faulty, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    session.faults["sent_page"] = [DatabaseUnreachableError()]
    page = open_page(session)
    assert page.empty.isVisible()
    assert page.banner.text() == error_text(DatabaseUnreachableError())
    qtbot.mouseClick(link(page, "Try again"), Qt.MouseButton.LeftButton)
    idle(qtbot, tasks)
    assert page.model.position(sent) is not None
    assert page.table.isVisible()


def test_when_reading_is_paused_the_clear_columns_stay(
    page: SentPage, session: Faulty, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    session.paused = True
    read_again(page, qtbot, tasks)
    assert cell(page, sent, "client") == "Not readable now"
    assert cell(page, sent, "language") == ""
    assert cell(page, sent, "state") == "Sent, not opened yet"
    assert "log does not answer" in page.banner.text()
    session.paused = False
    qtbot.mouseClick(link(page, "Try again"), Qt.MouseButton.LeftButton)
    idle(qtbot, tasks)
    assert page.banner.text() == ""
    assert cell(page, sent, "language")


def test_one_that_cannot_be_opened_does_not_hide_the_others(
    page: SentPage, session: Faulty, world: World, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    other = world.send().referral_id
    session.broken = {sent}
    read_again(page, qtbot, tasks)
    assert cell(page, other, "language")
    assert cell(page, sent, "language") == ""
    choose(page, sent)
    assert not page.action_bar.isVisible()
    page.handling.open()
    assert tasks.running() == 0
    choose(page, other)
    assert button(page, "sent.open", qtbot).isEnabled()


# --- opening and answering -----------------------------------------------------------------------


def test_a_question_is_read_and_answered(
    page: SentPage, world: World, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    ask(world, sent, "Which hours are good?")
    read_again(page, qtbot, tasks)
    open_it(page, sent, qtbot, tasks)
    story = page.preview.findChild(object, "sent.timeline")
    assert any("Which hours are good?" in text for text in story.texts())
    press(page, "referral.do.answer", qtbot)
    say(page, "Mornings are good.", qtbot)
    press(page, "panel.do", qtbot)
    idle(qtbot, tasks)
    assert page.preview.panel is None
    assert cell(page, sent, "state") == "Opened"
    view = world.session("ahmed.warsame").open_referral(sent)
    assert view.state is State.OPENED
    assert view.history[-1].note is not None
    assert view.history[-1].note.answer == "Mornings are good."
    assert page.preview.view is not None
    assert page.preview.view.state is State.OPENED


def test_help_that_is_asked_for_is_answered(
    page: SentPage, world: World, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    due = (datetime.now(UTC) + timedelta(days=10)).date()
    help_wanted = Move(State.HELP_REQUESTED, due=due, note=MoveNote(question="Can you ask at the visit?"))
    coordinate(world, sent, accept(world), help_wanted)
    read_again(page, qtbot, tasks)
    assert cell(page, sent, "state") == "Asks for your help"
    open_it(page, sent, qtbot, tasks)
    page.handling.start(Act.ANSWER)
    panel = page.preview.panel
    assert panel is not None
    assert "Can you ask at the visit?" in texts(panel)
    panel.findChild(QRadioButton).click()
    say(page, "She will come on Monday.", qtbot)
    press(page, "panel.do", qtbot)
    idle(qtbot, tasks)
    assert world.session("ahmed.warsame").open_referral(sent).state is State.CONTACTING


def test_an_empty_answer_is_not_sent(
    page: SentPage, world: World, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    ask(world, sent)
    read_again(page, qtbot, tasks)
    open_it(page, sent, qtbot, tasks)
    page.handling.start(Act.ANSWER)
    press(page, "panel.do", qtbot)
    assert tasks.running() == 0
    assert page.preview.panel is not None


def test_the_outcome_is_shown_with_its_sentence(
    page: SentPage, world: World, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    note = MoveNote(outcome=Outcome.COURSE_STARTED, outcome_text="Began on Monday.", feedback_asked=True)
    coordinate(world, sent, accept(world), Move(State.COMPLETED, note=note))
    press(page, "sent.group.closed", qtbot)
    idle(qtbot, tasks)
    choose(page, sent)
    assert cell(page, sent, "state") == "Completed: Course or training started"
    outcome = page.preview.findChild(object, "sent.outcome")
    assert outcome.isVisible()
    assert outcome.text() == "Course or training started\nBegan on Monday."


def test_an_outcome_the_client_does_not_want_told_is_not_shown(
    page: SentPage, world: World, session: Faulty, qtbot: QtBot, tasks: Tasks
) -> None:
    referral = world.referral()
    shares = referral.consent.shares - {ConsentScope.OUTCOME_TO_REFERRER}
    silent = replace(referral, consent=replace(referral.consent, shares=shares))
    referral_id = session.send(silent, world.unit("tampere"), Priority.ROUTINE).referral_id
    other = session.send(referral, world.unit("tampere"), Priority.ROUTINE).referral_id
    note = MoveNote(outcome=Outcome.COURSE_STARTED, feedback_asked=True)
    for sent in (other, referral_id):
        coordinate(world, sent, accept(world), Move(State.COMPLETED, note=note))
    press(page, "sent.group.closed", qtbot)
    idle(qtbot, tasks)
    choose(page, referral_id)
    assert (cell(page, referral_id, "state"), cell(page, referral_id, "outcome")) == ("Completed", "")
    withheld = page.preview.findChild(object, "sent.outcome_withheld")
    assert withheld.isVisible()
    assert "the client did not agree" in withheld.text()
    assert not page.preview.findChild(object, "sent.outcome").isVisible()
    open_it(page, referral_id, qtbot, tasks)
    assert "Course or training" not in texts(page)
    assert_accessible(page)
    assert_accessible(page, BESIDE_THE_RAIL)
    with double_text(page, BESIDE_THE_RAIL):
        number = [column.key for column in page.model.columns].index("state")
        width = page.table.columnWidth(number)
        assert width >= 1.9 * page.model.columns[number].width
        end = page.table.columnViewportPosition(number) + width
        assert end <= page.table.viewport().width(), "where it stands is in sight"
    choose(page, other)
    assert not withheld.isVisible()


def test_a_referral_that_the_log_does_not_show_is_told_until_somebody_knows(
    page: SentPage, session: Faulty, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    assert page.receipts.isHidden()
    lost = MissingReceipt(sent, "K-1234-ABCD", datetime(2026, 11, 24, 10, 20, tzinfo=UTC))
    session.receipts = ReceiptCheck(0, 0, (lost, replace(lost, reference="K-5678-EFGH")))
    page.activate(None)
    idle(qtbot, tasks)
    assert page.receipts.isVisible()
    assert page.receipts.text().startswith("The log does not show 2 referral")
    assert "K-1234-ABCD, sent 24 Nov 2026" in page.receipts.text()
    assert "K-5678-EFGH" in page.receipts.text()
    assert not page.banner.isVisible(), "it does not take the place of what the page has to say"
    assert_accessible(page)
    page.receipts.action_button.click()
    idle(qtbot, tasks)
    assert session.forgotten == [sent, sent]
    session.receipts = ReceiptCheck(2, 0, ())
    page.activate(None)
    idle(qtbot, tasks)
    assert page.receipts.isHidden()


def test_a_look_for_receipts_that_fails_says_nothing_of_its_own(
    page: SentPage, session: Faulty, qtbot: QtBot, tasks: Tasks
) -> None:
    session.faults["check_receipts"] = [NotaryNotAnsweringError()]
    page.activate(None)
    idle(qtbot, tasks)
    assert page.banner.isHidden()
    session.faults["check_receipts"] = [LogRolledBackError()]
    page.activate(None)
    idle(qtbot, tasks)
    assert page.banner.text() == error_text(LogRolledBackError())


def test_opening_is_said_to_be_logged_before_it_is_done(page: SentPage, sent: UUID) -> None:
    choose(page, sent)
    texts = [
        one.accessibleName() for one in page.preview.findChildren(QPushButton.__mro__[2]) if one.isVisible()
    ]
    assert any("written in the log" in text for text in texts)


def test_a_referral_that_could_not_be_opened_can_be_tried_again(
    page: SentPage, session: Faulty, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    session.faults["open_referral"] = [NotaryNotAnsweringError()]
    open_it(page, sent, qtbot, tasks)
    assert page.banner.text() == error_text(NotaryNotAnsweringError())
    assert page.preview.view is None
    qtbot.mouseClick(link(page, "Try again"), Qt.MouseButton.LeftButton)
    idle(qtbot, tasks)
    assert page.preview.view is not None


# --- taking back ---------------------------------------------------------------------------------


def test_a_referral_nobody_has_taken_on_is_withdrawn_at_once(
    page: SentPage, world: World, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    open_it(page, sent, qtbot, tasks)
    page.handling.start(Act.WITHDRAW)
    say(page, "Not needed any more.", qtbot)
    with qtbot.waitSignal(page.counts_changed):
        press(page, "panel.do", qtbot)
    idle(qtbot, tasks)
    assert page.model.position(sent) is None
    press(page, "sent.group.closed", qtbot)
    idle(qtbot, tasks)
    assert cell(page, sent, "client") == "Locked"
    choose(page, sent)
    assert not page.action_bar.isVisible()
    assert world.session("ahmed.warsame").open_referral(sent).referral is None


def test_what_is_in_work_is_asked_to_be_cancelled(
    page: SentPage, world: World, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    coordinate(world, sent, accept(world))
    read_again(page, qtbot, tasks)
    open_it(page, sent, qtbot, tasks)
    page.handling.start(Act.CANCEL)
    say(page, "Moved away.", qtbot)
    press(page, "panel.do", qtbot)
    idle(qtbot, tasks)
    assert cell(page, sent, "state") == "You asked to cancel"


def test_somebody_was_first_and_nothing_typed_is_lost(
    page: SentPage, world: World, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    open_it(page, sent, qtbot, tasks)
    page.handling.start(Act.WITHDRAW)
    say(page, "Sent to the wrong place.", qtbot)
    coordinate(world, sent)
    press(page, "panel.do", qtbot)
    idle(qtbot, tasks)
    assert page.banner.text() == error_text(StateChangedError())
    panel = page.preview.panel
    assert panel is not None
    assert panel.findChild(QPlainTextEdit).toPlainText() == "Sent to the wrong place."
    assert page.preview.view is not None
    assert page.preview.view.state is State.OPENED
    press(page, "panel.do", qtbot)
    idle(qtbot, tasks)
    assert world.session("ahmed.warsame").open_referral(sent).state is State.WITHDRAWN


def test_a_move_that_is_not_possible_any_more_stays_to_be_copied(
    page: SentPage, world: World, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    ask(world, sent)
    read_again(page, qtbot, tasks)
    open_it(page, sent, qtbot, tasks)
    page.handling.start(Act.ANSWER)
    say(page, "Mornings.", qtbot)
    coordinate(world, sent, accept(world))
    press(page, "panel.do", qtbot)
    idle(qtbot, tasks)
    panel = page.preview.panel
    assert panel is not None
    assert not panel.do_button.isEnabled()
    press(page, "panel.close", qtbot)
    assert page.preview.panel is None


def test_a_lost_answer_is_found_again(
    page: SentPage, session: Faulty, world: World, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    ask(world, sent)
    read_again(page, qtbot, tasks)
    open_it(page, sent, qtbot, tasks)
    page.handling.start(Act.ANSWER)
    say(page, "Mornings.", qtbot)
    session.lose_answer = True
    press(page, "panel.do", qtbot)
    idle(qtbot, tasks)
    assert "not certain" in page.banner.text()
    assert page.preview.panel is not None
    qtbot.mouseClick(link(page, "Look again"), Qt.MouseButton.LeftButton)
    idle(qtbot, tasks)
    assert page.preview.panel is None
    assert page.banner.text() == "Saved. The log now says: Answered the question."


def test_a_broken_connection_keeps_what_was_typed(
    page: SentPage, session: Faulty, world: World, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    ask(world, sent)
    read_again(page, qtbot, tasks)
    open_it(page, sent, qtbot, tasks)
    page.handling.start(Act.ANSWER)
    say(page, "Mornings.", qtbot)
    real_move = session.move

    def offline(*_arguments: object) -> ReferralView:
        raise DatabaseUnreachableError

    session.move = offline
    press(page, "panel.do", qtbot)
    idle(qtbot, tasks)
    session.move = real_move
    qtbot.mouseClick(link(page, "Try again"), Qt.MouseButton.LeftButton)
    idle(qtbot, tasks)
    view = world.session("ahmed.warsame").open_referral(sent)
    assert view.history[-1].note is not None
    assert view.history[-1].note.answer == "Mornings."


def test_what_is_half_written_is_not_left_by_choosing_another(
    page: SentPage, world: World, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    other = world.send().referral_id
    read_again(page, qtbot, tasks)
    open_it(page, sent, qtbot, tasks)
    page.handling.start(Act.WITHDRAW)
    say(page, "Because", qtbot)
    choose(page, other)
    assert page.preview.line() is not None
    assert page.preview.line().referral_id == sent
    assert not page.can_leave()
    qtbot.mouseClick(link(page, "Discard"), Qt.MouseButton.LeftButton)
    assert page.preview.panel is None
    assert page.preview.line().referral_id == other
    assert page.can_leave()


def test_one_that_came_back_is_the_start_of_a_new_one(
    page: SentPage, world: World, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    note = MoveNote(reason_code=ReturnReason.NOT_OUR_MUNICIPALITY.value, reason_text="Lives in Vaasa.")
    view = coordinate(world, sent, Move(State.REJECTED, note=note))
    press(page, "sent.group.closed", qtbot)
    idle(qtbot, tasks)
    open_it(page, sent, qtbot, tasks)
    with qtbot.waitSignal(page.open_page) as went:
        press(page, "sent.again", qtbot)
    key, form = went.args
    assert key == "compose"
    assert isinstance(form, Form)
    assert view.referral is not None
    assert form.wishes == view.referral.wishes
    assert form.recipient is None
    assert form.method is None


# --- keyboard, languages, screen readers ---------------------------------------------------------


def test_j_and_k_walk_and_enter_opens(page: SentPage, world: World, qtbot: QtBot, tasks: Tasks) -> None:
    world.send()
    read_again(page, qtbot, tasks)
    page.table.go_to(0)
    page.table.setFocus()
    first = page.preview.line()
    qtbot.keyClick(page.table, Qt.Key.Key_J)
    assert page.preview.line() is not first
    qtbot.keyClick(page.table, Qt.Key.Key_K)
    assert page.preview.line() is first


def test_in_a_narrow_window_opening_goes_to_the_referrals_own_page(
    page: SentPage, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    page.resize(640, 400)
    assert not page.preview.isVisible()
    with qtbot.waitSignal(page.open_page) as went:
        open_it(page, sent, qtbot, tasks)
    assert went.args == ["referral", sent]


def test_a_window_made_narrow_goes_on_with_the_move_on_the_referrals_own_page(
    page: SentPage, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    open_it(page, sent, qtbot, tasks)
    page.resize(640, 400)
    with qtbot.waitSignal(page.open_page) as went:
        page.handling.start(Act.WITHDRAW)
    assert went.args == ["referral", OpenReferral(sent, Act.WITHDRAW)]
    assert page.preview.panel is None


def test_all_that_was_written_is_on_its_own_page(
    page: SentPage, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    open_it(page, sent, qtbot, tasks)
    with qtbot.waitSignal(page.open_page) as went:
        press(page, "sent.everything", qtbot)
    assert went.args == ["referral", sent]


def test_everything_changes_its_language_while_running(
    page: SentPage, sent: UUID, qapp: QApplication, qtbot: QtBot, tasks: Tasks
) -> None:
    open_it(page, sent, qtbot, tasks)
    set_language(qapp, "sv")
    QApplication.processEvents()
    assert cell(page, sent, "recipient") == "Integrationstjänster i Tammerfors"
    assert page.preview.view is not None


@pytest.mark.parametrize("opened", [False, True])
def test_the_page_can_be_used_without_eyes_or_mouse_and_at_double_size(
    page: SentPage, sent: UUID, qtbot: QtBot, tasks: Tasks, opened: bool
) -> None:
    choose(page, sent)
    if opened:
        open_it(page, sent, qtbot, tasks)
        page.handling.start(Act.WITHDRAW)
    assert_accessible(page)


def test_the_model_keeps_qts_rules(page: SentPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.model)


@pytest.mark.parametrize("group", list(Group))
def test_nothing_scrolls_sideways_on_a_small_laptop(
    page: SentPage, qtbot: QtBot, tasks: Tasks, group: Group
) -> None:
    page.groups.button(group.value).click()
    idle(qtbot, tasks)
    assert page.table.horizontalScrollBar().maximum() == 0


# --- what waits on this desktop ------------------------------------------------------------------


def put_in_outbox(world: World) -> UUID:
    outbox = world.session("aino.laine").outbox
    draft_id = UUID(bytes=secrets.token_bytes(16))
    fields = to_fields(Form(given_name="Fadumo", family_name="Ali"))
    outbox.put(
        world.referral(),
        world.unit("tampere"),
        Priority.ROUTINE,
        draft_id=draft_id,
        draft=fields,
        title="Fadumo Ali",
    )
    return draft_id


def test_what_waits_is_shown_above_the_list_and_can_be_sent_from_there(
    page: SentPage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    assert not page.waiting.isVisible()
    put_in_outbox(world)
    page.load()
    idle(qtbot, tasks)
    assert page.waiting.isVisible()
    told = texts(page.waiting)
    assert "F. A., to Tampere" in told
    assert "Fadumo" not in told
    assert_accessible(page)
    press(page, "sent.waiting.send", qtbot)
    idle(qtbot, tasks)
    assert not page.waiting.isVisible()
    assert world.session("aino.laine").outbox.waiting() == ()


def test_what_waits_can_be_taken_back_and_written_on(
    page: SentPage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    draft_id = put_in_outbox(world)
    page.load()
    idle(qtbot, tasks)
    nurse = world.session("aino.laine")
    [item] = nurse.outbox.waiting()
    with qtbot.waitSignal(page.open_page) as went:
        press(page, f"sent.waiting.{item.reference}", qtbot)
    assert went.args == ["compose", draft_id]
    assert from_fields(nurse.load_draft(draft_id)).given_name == "Fadumo"
    nurse.delete_draft(draft_id)


def test_closing_by_its_letter_offers_the_way_back(
    page: SentPage, world: World, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    """All on the keyboard: D, and Ctrl+Enter; then the banner leads to opening it again."""
    open_it(page, sent, qtbot, tasks)
    qtbot.keyClick(page.table, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: page.preview.panel is not None)
    panel = page.preview.panel
    assert panel is not None
    editor = panel.findChild(QPlainTextEdit)
    assert editor is not None
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.preview.panel is None, timeout=15_000)
    idle(qtbot, tasks)
    assert world.session("aino.laine").open_referral(sent).state is State.CLIENT_DECLINED
    with qtbot.waitSignal(page.open_page) as wanted:
        link(page, "Open again").click()
    assert wanted.args == ["referral", OpenReferral(sent, Act.REOPEN)]
