"""The referral page against a real service: reading, every usual move, and what can go wrong on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPlainTextEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from referral_app.domain.client import InterpreterNeed
from referral_app.domain.codes import (
    AttemptResult,
    ConsentScope,
    ContactSystem,
    MeetingInterpreter,
    Outcome,
    Priority,
    ReturnReason,
    Whose,
    YesNoNotAsked,
)
from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.referral import Referral
from referral_app.errors import (
    DatabaseUnreachableError,
    FieldProblem,
    InvalidInputError,
    NotaryNotAnsweringError,
)
from referral_app.services.follow_up import HistoryItem
from tests.ui.accessibility import assert_accessible
from tests.ui.pages.test_referral_kit import (
    NAMES,
    WAIT_MS,
    FaultySession,
    Windows,
    child,
    settle,
    some_view,
    texts,
    with_turvakielto,
)
from tests.world import World
from ui.i18n import LANGUAGES, set_language
from ui.pages.referral.offers import Act, offers
from ui.pages.referral.page import ReferralPage
from ui.pages.referral.panels.base import MovePanel
from ui.pages.referral.panels.ending import ConsentWithdrawnPanel, OutcomePanel
from ui.pages.referral.panels.taking import AcceptPanel, ReturnPanel
from ui.pages.referral.panels.working import AttemptPanel, MeetingPanel
from ui.pages.referral.presenter import OpenReferral
from ui.pages.referral.story import Thread, entries
from ui.style.tokens import Tone
from ui.tasks import Tasks
from ui.widgets.pill import Pill
from ui.widgets.text_area import TextArea

Show = Callable[[str], "Shown"]
LEAD, COORDINATOR, NURSE = "leena.makela", "ahmed.warsame", "aino.laine"


class Shown:
    """A page that is shown, and the session behind it."""

    def __init__(self, page: ReferralPage, session: FaultySession, qtbot: QtBot, tasks: Tasks) -> None:
        self.page, self.session, self._qtbot, self._tasks = page, session, qtbot, tasks

    def open(self, argument: object) -> None:
        self.page.activate(argument)
        self.settle()

    def settle(self) -> None:
        settle(self._qtbot, self._tasks)

    def start(self, act: Act) -> object:
        """Begin an act by its button or menu entry; the panel."""
        self.page.start(act)
        return self.page._body.side.panel

    def finish(self) -> None:
        """Press the panel's button and wait."""
        child(self.page, "panel.do").click()
        self.settle()

    @property
    def panel(self) -> MovePanel | None:
        return self.page._body.side.panel

    @property
    def state(self) -> State:
        view = self.page._view
        assert view is not None
        return view.state


@pytest.fixture
def show(world: World, tasks: Tasks, qtbot: QtBot) -> Show:
    """Shows the page to a person, by login."""

    def make(login: str) -> Shown:
        session = FaultySession(world.session(login))
        page = ReferralPage(session, tasks)
        qtbot.addWidget(page)
        page.resize(1190, 715)
        page.show()
        return Shown(page, session, qtbot, tasks)

    return make


@pytest.fixture
def sent(world: World) -> UUID:
    """A new referral from Hervanta to Tampere."""
    return world.send().referral_id


def send(world: World, referral: Referral) -> UUID:
    lead = world.session(LEAD).person.user_id
    readers = [lead] if referral.turvakielto is YesNoNotAsked.YES else []
    return world.session(NURSE).send(referral, world.unit("tampere"), Priority.URGENT, readers).referral_id


def accept(world: World, referral_id: UUID) -> None:
    """Somebody accepts it."""
    session = world.session(COORDINATOR)
    due = datetime.now(UTC).date() + timedelta(days=5)
    session.move(
        session.open_referral(referral_id), Move(State.ACCEPTED, owner=session.person.user_id, due=due)
    )


# --- reading -------------------------------------------------------------------------------------


def test_shows_what_the_nurse_wrote_and_counts_it_as_opened(show: Show, world: World, qtbot: QtBot) -> None:
    referral = replace(
        world.referral(),
        wishes="Haluan oppia lukemaan.",
        turvakielto=YesNoNotAsked.NO,
        interpreter=InterpreterNeed(needed=True, not_from_community=True),
        contact_points=(
            ContactPoint(
                ContactSystem.PHONE, "+358401234567", YesNoNotAsked.NO, Whose.SPOUSE, may_leave_message=True
            ),
            ContactPoint(
                ContactSystem.PHONE, "+358407654321", YesNoNotAsked.YES, Whose.OWN, good_hours="9–11"
            ),
            ContactPoint(ContactSystem.EMAIL, "a@example.fi", YesNoNotAsked.NOT_ASKED, Whose.FRIEND),
        ),
    )
    shown = show(LEAD)
    with qtbot.waitSignal(shown.page.counts_changed, timeout=20_000):
        shown.open(send(world, referral))
    words = texts(shown.page)
    assert f"{referral.name.given} {referral.name.family}".strip() in words
    assert "Haluan oppia lukemaan." in words
    assert "Needs an interpreter" in words
    assert "The interpreter must not be from the same community" in words
    assert child(shown.page, "referral.state").text() == "Opened"
    assert "Urgent" in words
    block = child(shown.page, "referral.contact")
    safety = [pill.accessibleName() for pill in block.findChildren(Pill)]
    assert safety == ["Safe to call", "Do not call", "Safety not asked: do not use"]
    usable = words[words.index("Safe to call") :]
    assert "Good hours: 9–11" in words
    assert "Do not leave a message" in words
    assert "A message may be left" not in usable, "an unsafe number has no instructions for use"
    assert child(shown.page, "referral.turvakielto").isHidden()


def test_turvakielto_stands_above_everything_else(show: Show, world: World) -> None:
    shown = show(LEAD)
    shown.open(send(world, with_turvakielto(world.referral())))
    assert child(shown.page, "referral.turvakielto").isVisible()
    assert "No letters and no text messages" in texts(child(shown.page, "referral.turvakielto"))
    assert "Not told, because of turvakielto" in texts(shown.page)


def test_the_identity_code_is_covered_until_somebody_asks_for_it(show: Show, sent: UUID) -> None:
    shown = show(LEAD)
    shown.open(sent)
    view = shown.page._view
    assert view is not None
    assert view.referral is not None
    assert view.referral.identity is not None
    code = view.referral.identity.value
    assert code not in texts(shown.page)
    button = next(button for button in shown.page.findChildren(QPushButton) if button.text() == "Show")
    button.click()
    assert code in texts(shown.page)
    button.click()
    assert code not in texts(shown.page)


def test_a_withdrawn_referral_is_locked_and_offers_nothing(show: Show, world: World, sent: UUID) -> None:
    nurse = world.session(NURSE)
    nurse.move(nurse.open_referral(sent), Move(State.WITHDRAWN))
    shown = show(LEAD)
    shown.open(sent)
    assert "The content is locked" in texts(shown.page)
    assert shown.page.action_bar.isHidden()
    assert (
        child(shown.page, "referral.content").isHidden()
        or not child(shown.page, "referral.content").isVisible()
    )


def test_an_entry_that_is_not_genuine_is_flagged() -> None:
    at = datetime.now(UTC)
    genuine = HistoryItem(1, at, "Aino Laine", NAMES, None, State.SENT, None, verified=True)
    forged = HistoryItem(2, at, "Leena Mäkelä", NAMES, State.SENT, State.ACCEPTED, None, verified=False)
    newest, oldest = entries((genuine, forged))
    assert newest.tone is Tone.DANGER
    assert newest.what().startswith("Not verified: ")
    assert newest.detail is not None
    assert "does not hold" in newest.detail()
    assert oldest.what() == "Sent the referral"
    assert oldest.detail is None


def test_one_may_look_at_the_conversation_alone() -> None:
    at = datetime.now(UTC)
    story = (
        HistoryItem(1, at, "Aino", NAMES, None, State.SENT, None, verified=True),
        HistoryItem(
            2, at, "Leena", NAMES, State.OPENED, State.INFO_REQUESTED, MoveNote(question="Mikä numero?"), True
        ),
        HistoryItem(
            3, at, "Aino", NAMES, State.INFO_REQUESTED, State.OPENED, MoveNote(answer="Uusi numero."), True
        ),
    )
    said = [entry.detail() for entry in entries(story, Thread.CONVERSATION) if entry.detail is not None]
    assert said == ["Uusi numero.", "Mikä numero?"]
    assert entries(story, Thread.ATTEMPTS) == []


# --- moving --------------------------------------------------------------------------------------


def test_accepting_names_an_owner_and_a_date(show: Show, world: World, sent: UUID) -> None:
    shown = show(LEAD)
    shown.open(sent)
    panel = shown.start(Act.ACCEPT)
    assert isinstance(panel, AcceptPanel)
    colleague = world.session(COORDINATOR).person
    due = date.today() + timedelta(days=9)  # noqa: DTZ011 - what the person sees on the screen
    panel._owner.set_value(colleague.user_id)
    panel._due.edit.set_value(due)
    shown.finish()
    assert shown.state is State.ACCEPTED
    assert shown.page.banner.text() == "Saved. The log now says: Accepted the referral."
    again = world.session(LEAD).open_referral(sent)
    assert (again.owner_name, again.due_on) == (colleague.name, due)
    assert colleague.name in texts(shown.page)
    assert "First contact by" in child(shown.page, "referral.next_step").text()


def test_a_question_goes_to_the_nurse_and_her_answer_comes_back(show: Show, world: World, sent: UUID) -> None:
    shown = show(COORDINATOR)
    shown.open(sent)
    shown.start(Act.ASK)
    child(shown.page, "panel.note.question").setPlainText("Onko numero oikein?")
    shown.finish()
    assert shown.state is State.INFO_REQUESTED

    nurse = show(NURSE)
    nurse.open(sent)
    assert "Onko numero oikein?" in texts(nurse.page)
    child(nurse.page, "referral.do.answer").click()
    child(nurse.page, "panel.note.answer").setPlainText("On, tarkistimme sen yhdessä.")
    nurse.finish()
    assert nurse.state is State.OPENED

    shown.page.reload()
    shown.settle()
    assert "On, tarkistimme sen yhdessä." in texts(shown.page)


def test_returning_needs_a_reason_in_words_and_errors_stand_in_place(
    show: Show, world: World, sent: UUID
) -> None:
    shown = show(LEAD)
    shown.open(sent)
    panel = shown.start(Act.RETURN)
    assert isinstance(panel, ReturnPanel)
    shown.finish()
    assert panel._places["note.reason_code"].has_error()
    assert panel._places["note.reason_text"].has_error()
    assert "move" not in shown.session.seen
    panel._reason.set_value(ReturnReason.NOT_OUR_MUNICIPALITY)
    panel._text.set_value("Asiakas asuu Vaasassa.")
    assert not panel._places["note.reason_text"].has_error()
    shown.finish()
    assert shown.state is State.REJECTED
    note = world.session(NURSE).open_referral(sent).history[-1].note
    assert note is not None
    assert (note.reason_code, note.reason_text) == ("not_our_municipality", "Asiakas asuu Vaasassa.")


def test_a_coordinator_is_told_who_may_return_and_may_ask_instead(show: Show, sent: UUID) -> None:
    shown = show(COORDINATOR)
    shown.open(sent)
    child(shown.page, "referral.do.return").click()
    assert shown.panel is None
    assert "Only a lead coordinator" in shown.page.banner.text()
    next(b for b in shown.page.banner.findChildren(QPushButton) if b.text() == "Ask the sender").click()
    assert shown.panel is not None
    assert shown.panel.act is Act.ASK


def test_the_whole_way_to_an_outcome_that_the_nurse_sees(show: Show, world: World, sent: UUID) -> None:
    shown = show(LEAD)
    shown.open(sent)
    shown.start(Act.ACCEPT)
    shown.finish()
    shown.start(Act.PLAN)
    shown.finish()
    assert shown.state is State.CONTACTING
    attempt = shown.start(Act.ATTEMPT)
    assert isinstance(attempt, AttemptPanel)
    attempt._result.set_value(AttemptResult.NO_ANSWER)
    shown.finish()
    assert shown.state is State.CONTACTING
    attempt = shown.start(Act.ATTEMPT)
    assert isinstance(attempt, AttemptPanel)
    attempt._result.set_value(AttemptResult.REACHED)
    attempt._answer.set_value("Tulee mielellään.")
    shown.finish()
    assert shown.state is State.REACHED
    meeting = shown.start(Act.MEETING)
    assert isinstance(meeting, MeetingPanel)
    meeting._interpreter.set_value(MeetingInterpreter.BOOKED)
    meeting._where.setText("Kohtaamispaikka Mosaiikki")
    shown.finish()
    assert "Kohtaamispaikka Mosaiikki" in child(shown.page, "referral.next_step").text()
    outcome = shown.start(Act.OUTCOME)
    assert isinstance(outcome, OutcomePanel)
    outcome._outcome.set_value(Outcome.ASSESSMENT_BOOKED)
    outcome._text.set_value("Arviointi alkaa ensi viikolla.")
    outcome._feedback.set_value(True)
    shown.finish()
    assert shown.state is State.COMPLETED

    seen = world.session(NURSE).open_referral(sent)
    assert seen.state is State.COMPLETED
    assert [item.verified for item in seen.history] == [True] * len(seen.history)
    assert [bool(attempt.result) for attempt in seen.attempts] == [True, True]
    note = seen.history[-1].note
    assert note is not None
    assert note.outcome_text == "Arviointi alkaa ensi viikolla."
    outcome = "Completed the referral: Assessment of competence and integration service needs booked"
    for words in (outcome, "No answer", "Tulee mielellään."):
        assert words in texts(shown.page)


def test_without_consent_to_tell_the_sender_the_panel_asks_for_no_sentence_and_says_why(
    show: Show, world: World
) -> None:
    referral = world.referral()
    shares = referral.consent.shares - {ConsentScope.OUTCOME_TO_REFERRER}
    silent = replace(referral, consent=replace(referral.consent, shares=shares))
    referral_id = send(world, silent)
    accept(world, referral_id)
    shown = show(COORDINATOR)
    shown.open(referral_id)
    panel = shown.start(Act.OUTCOME)
    assert isinstance(panel, OutcomePanel)
    assert panel.findChild(TextArea, "panel.note.outcome_text") is None
    assert "The client has not agreed that the sender is told how it went" in texts(panel)
    assert_accessible(shown.page.window())
    panel._outcome.set_value(Outcome.GUIDANCE_GIVEN)
    panel._feedback.set_value(False)
    shown.finish()
    assert shown.state is State.COMPLETED
    assert "Completed the referral: Guidance given" in texts(shown.page), (
        "her own unit knows what she recorded"
    )

    nurse = show(NURSE)
    nurse.open(referral_id)
    assert nurse.state is State.COMPLETED
    assert "Guidance given" not in texts(nurse.page)


def test_everything_usual_is_on_the_keyboard(show: Show, sent: UUID, qtbot: QtBot) -> None:
    shown = show(LEAD)
    shown.open(sent)
    shown.page.activateWindow()
    qtbot.waitUntil(shown.page.isActiveWindow)
    child(shown.page, "referral.do.accept").setFocus()
    qtbot.keyClick(shown.page, Qt.Key.Key_Q)
    qtbot.waitUntil(lambda: shown.panel is not None)
    question = child(shown.page, "panel.note.question")
    assert question.hasFocus()
    qtbot.keyClicks(question, "Qaro?")
    assert isinstance(question, QPlainTextEdit)
    assert question.toPlainText() == "Qaro?", "letters typed are no shortcuts"
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown.panel is None)
    qtbot.keyClick(shown.page, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: shown.panel is not None)
    qtbot.keyClick(shown.page.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown.state is State.ACCEPTED, timeout=WAIT_MS)
    qtbot.keyClick(shown.page, Qt.Key.Key_H)  # an act of the menu
    assert shown.panel is not None
    assert shown.panel.act is Act.HOLD


def test_the_page_can_be_opened_with_an_act_to_begin_with(show: Show, sent: UUID) -> None:
    shown = show(LEAD)
    shown.open(OpenReferral(sent, Act.RETURN))
    assert isinstance(shown.panel, ReturnPanel)


def test_the_reference_can_be_copied(show: Show, sent: UUID) -> None:
    shown = show(LEAD)
    shown.open(sent)
    copy = next(b for b in shown.page.findChildren(QPushButton) if b.accessibleName() == "Copy the reference")
    copy.click()
    assert QGuiApplication.clipboard().text() == child(shown.page, "referral.reference").text()


# --- what can go wrong ---------------------------------------------------------------------------


def test_somebody_else_was_first_and_nothing_typed_is_lost(show: Show, world: World, sent: UUID) -> None:
    shown = show(LEAD)
    shown.open(sent)
    shown.start(Act.ASK)
    question = child(shown.page, "panel.note.question")
    question.setPlainText("Puhuuko hän venäjää?")
    shown.session.before["move"] = lambda: accept(world, sent)
    shown.finish()
    assert "Ahmed Warsame was here first" in shown.page.banner.text()
    assert "Accepted the referral" in shown.page.banner.text()
    assert shown.state is State.ACCEPTED
    assert question.toPlainText() == "Puhuuko hän venäjää?"
    shown.finish()  # asking is still legal, so the same words go through now
    assert shown.state is State.INFO_REQUESTED


def test_what_is_not_possible_any_more_is_said_and_the_words_stay(
    show: Show, world: World, sent: UUID
) -> None:
    shown = show(LEAD)
    shown.open(sent)
    shown.start(Act.RETURN)
    child(shown.page, "panel.note.reason_text").setPlainText("Pitkä perustelu.")
    shown.panel.findChildren(QRadioButton)[0].click()

    def others() -> None:
        accept(world, sent)
        session = world.session(COORDINATOR)
        session.move(session.open_referral(sent), Move(State.CLIENT_DECLINED))

    shown.session.before["move"] = others
    shown.finish()
    assert "The client did not want to continue" in shown.page.banner.text()
    assert "not possible any more" in texts(shown.panel)
    assert not child(shown.page, "panel.do").isEnabled()
    assert child(shown.page, "panel.note.reason_text").toPlainText() == "Pitkä perustelu."


def test_a_lost_connection_keeps_the_words_and_tries_again(show: Show, sent: UUID) -> None:
    shown = show(LEAD)
    shown.open(sent)
    shown.start(Act.ASK)
    child(shown.page, "panel.note.question").setPlainText("Kysymys")
    shown.session.faults["move"] = [DatabaseUnreachableError()]
    shown.finish()
    assert "no connection" in shown.page.banner.text()
    assert child(shown.page, "panel.note.question").toPlainText() == "Kysymys"
    assert child(shown.page, "panel.do").isEnabled()
    next(b for b in shown.page.banner.findChildren(QPushButton) if b.text() == "Try again").click()
    shown.settle()
    assert shown.state is State.INFO_REQUESTED


def test_a_move_whose_answer_got_lost_is_not_made_twice(show: Show, world: World, sent: UUID) -> None:
    shown = show(LEAD)
    shown.open(sent)
    shown.start(Act.ASK)
    child(shown.page, "panel.note.question").setPlainText("Kysymys")
    shown.session.faults["after_move"] = [DatabaseUnreachableError()]
    shown.finish()
    next(b for b in shown.page.banner.findChildren(QPushButton) if b.text() == "Try again").click()
    shown.settle()
    assert shown.panel is None
    assert "Saved. The log now says" in shown.page.banner.text()
    asked = [item for item in world.session(LEAD).open_referral(sent).history if item.note is not None]
    assert len(asked) == 1


def test_what_the_service_finds_wrong_stands_under_the_field(show: Show, sent: UUID) -> None:
    shown = show(LEAD)
    shown.open(sent)
    panel = shown.start(Act.ACCEPT)
    assert isinstance(panel, AcceptPanel)
    shown.session.faults["move"] = [InvalidInputError((FieldProblem("due", "date.past"),))]
    shown.finish()
    assert panel._places["due"].has_error()
    assert shown.panel is panel


def test_a_silent_log_says_so_and_opens_later(show: Show, sent: UUID) -> None:
    shown = show(LEAD)
    shown.session.faults["open_referral"] = [NotaryNotAnsweringError()]
    shown.open(sent)
    assert "The referral could not be opened" in texts(shown.page)
    assert "The log does not answer" in texts(shown.page)
    next(b for b in shown.page.findChildren(QPushButton) if b.isVisible() and b.text() == "Try again").click()
    shown.settle()
    assert child(shown.page, "referral.content").isVisible()


def test_unfinished_work_is_not_left_by_mistake(show: Show, world: World, sent: UUID) -> None:
    shown = show(LEAD)
    shown.open(sent)
    assert shown.page.can_leave()
    shown.start(Act.RETURN)
    assert shown.page.can_leave(), "nothing was typed yet"
    child(shown.page, "panel.note.reason_text").setPlainText("Perustelu")
    assert not shown.page.can_leave()
    assert "“Return the referral” is not finished" in shown.page.banner.text()
    next(b for b in shown.page.banner.findChildren(QPushButton) if b.text() == "Discard").click()
    assert shown.page.can_leave()


def test_nothing_of_one_client_stays_when_another_is_opened(show: Show, world: World, sent: UUID) -> None:
    shown = show(LEAD)
    shown.open(sent)
    name = child(shown.page, "referral.name").text()
    other = world.send().referral_id
    shown.session.faults["open_referral"] = [NotaryNotAnsweringError()]
    shown.open(other)
    visible = [label.text() for label in shown.page.findChildren(QLabel) if label.isVisible()]
    assert name not in visible


def test_what_was_saved_late_does_not_show_over_another_referral(
    show: Show, world: World, sent: UUID
) -> None:
    shown = show(LEAD)
    shown.open(sent)
    view = shown.page._view
    assert view is not None
    other = world.send().referral_id
    shown.open(other)
    shown.page._made(view)
    assert shown.page._view is not None
    assert shown.page._view.referral_id == other


# --- languages, size, accessibility --------------------------------------------------------------


def test_languages_change_while_one_is_typing(show: Show, sent: UUID, qapp: QApplication) -> None:
    shown = show(LEAD)
    shown.open(sent)
    shown.start(Act.ASK)
    question = child(shown.page, "panel.note.question")
    question.setPlainText("Kesken")
    for language in LANGUAGES:
        set_language(qapp, language)
        QApplication.processEvents()
        assert question.toPlainText() == "Kesken"
    set_language(qapp, "fi")
    QApplication.processEvents()
    now = datetime.now().astimezone()
    assert f"{now.day}.{now.month}.{now.year}" in texts(shown.page)


@pytest.mark.parametrize(
    "act", [None, Act.ACCEPT, Act.ASK, Act.RETURN, Act.PLAN, Act.ATTEMPT, Act.HOLD, Act.OUTCOME]
)
def test_is_accessible_with_each_panel(act: Act | None, show: Show, qtbot: QtBot) -> None:
    shown = show(LEAD)
    state = State.OPENED if act in (None, Act.ACCEPT, Act.ASK, Act.RETURN) else State.CONTACTING
    shown.page._opened(some_view(state, referral=with_turvakielto(some_view(state).referral)))
    if act is not None:
        panel = shown.start(act)
        assert panel is not None
    assert_accessible(shown.page)


@pytest.mark.parametrize("state", [State.OPENED, State.CONTACTING, State.MEETING_SET, State.CANCEL_REQUESTED])
def test_no_panel_flashes_a_window(state: State, show: Show, qapp: QApplication) -> None:
    shown = show(LEAD)
    windows = Windows(qapp)
    shown.page._opened(some_view(state))
    view = shown.page._view
    assert view is not None
    for act in offers(view).all:
        shown.start(act)
        shown.page.close_panel()
    assert windows.shown == []


def test_in_a_small_window_the_panes_take_turns(show: Show, sent: UUID, qtbot: QtBot) -> None:
    shown = show(LEAD)
    shown.open(sent)
    shown.page.resize(640, 360)
    QApplication.processEvents()
    assert shown.page.width() == 640
    content = child(shown.page, "referral.content")
    assert content.isVisible()
    assert not shown.page._body.side.isVisible()
    shown.start(Act.ASK)
    assert shown.page._body.side.isVisible()
    assert not content.isVisible()


def test_a_consent_withdrawn_after_acceptance_locks_the_content_for_all(
    show: Show, world: World, sent: UUID, qtbot: QtBot
) -> None:
    """The nurse's page, by its letter; then neither side can read it, and the municipality sees why."""
    accept(world, sent)
    shown = show(NURSE)
    shown.open(sent)
    view = shown.page._view
    assert view is not None
    assert view.referral is not None
    family = view.referral.name.family
    assert family in texts(shown.page)
    qtbot.waitUntil(shown.page.isActiveWindow)
    shown.page.setFocus()
    qtbot.keyClick(shown.page, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: shown.panel is not None)
    panel = shown.panel
    assert isinstance(panel, ConsentWithdrawnPanel)
    shown.finish()
    assert shown.state is State.ACCEPTED, "it asks first whether the client has withdrawn it"
    box = panel.findChild(QCheckBox)
    assert box is not None
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown.state is State.WITHDRAWN, timeout=WAIT_MS)
    shown.settle()
    assert shown.page._view is not None
    assert shown.page._view.referral is None
    visible = "\n".join(label.text() for label in shown.page.findChildren(QLabel) if label.isVisible())
    assert family not in visible
    for login in (NURSE, COORDINATOR, LEAD):
        read = world.session(login).open_referral(sent)
        assert (read.state, read.referral) == (State.WITHDRAWN, None)
