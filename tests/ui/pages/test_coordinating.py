"""The coordinator's work at an open referral: one key, the telephone, messages, booking, feedback, the summary."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from referral_app.domain.client import Address
from referral_app.domain.codes import (
    AttemptChannel,
    AttemptResult,
    ConsentScope,
    ContactSystem,
    Literacy,
    MeetingInterpreter,
    Outcome,
    Priority,
    Whose,
    YesNoNotAsked,
)
from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.feedback import Face, Feedback
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.referral import Referral
from referral_app.errors import (
    DatabaseUnreachableError,
    MessageIncompleteError,
    StateChangedError,
)
from referral_app.services.coordinating import Coordinating
from tests.ui.accessibility import assert_accessible
from tests.ui.pages.test_referral_kit import FaultySession, child, settle, texts
from tests.world import World
from ui.i18n import LANGUAGES, set_language
from ui.pages.referral.offers import Act, offers
from ui.pages.referral.page import ReferralPage
from ui.pages.referral.panels.ending import OutcomePanel
from ui.pages.referral.panels.message import TextMessagePanel
from ui.pages.referral.panels.working import AttemptPanel, MeetingPanel, PlanPanel
from ui.tasks import Tasks
from ui.widgets.short_clipboard import ShortClipboard, short_clipboard

NURSE, COORDINATOR, LEAD = "aino.laine", "ahmed.warsame", "leena.makela"
PHONE = ContactPoint(ContactSystem.PHONE, "+358401234567", YesNoNotAsked.YES, Whose.OWN, "klo 10–12")
UNSAFE = ContactPoint(ContactSystem.PHONE, "+358407654321", YesNoNotAsked.NO, Whose.SPOUSE)
SMS = ContactPoint(ContactSystem.SMS, "+358401234567", YesNoNotAsked.YES, Whose.OWN)
LETTER = ContactPoint(ContactSystem.LETTER, "", YesNoNotAsked.YES, Whose.OWN)

Opened = Callable[..., "Desk"]


class Desk:
    """A coordinator's page with a referral on it."""

    def __init__(self, page: ReferralPage, session: FaultySession, qtbot: QtBot, tasks: Tasks) -> None:
        self.page, self.session, self._qtbot, self._tasks = page, session, qtbot, tasks
        self.dialled: list[str] = []
        page._tools.open_url = lambda url: self.dialled.append(url.toString()) is None

    def settle(self) -> None:
        settle(self._qtbot, self._tasks)

    @property
    def view(self) -> object:
        return self.page._view

    def press(self, key: Qt.Key, *, moves: bool = True) -> None:
        """A single key, with the focus where no text is typed. A button shows for a moment that it is pressed."""
        before = self.session.seen.count("move")
        self.page.activateWindow()
        self._qtbot.waitUntil(self.page.isActiveWindow)
        self._qtbot.keyClick(self.page, key)
        if moves:
            self._qtbot.waitUntil(lambda: self.session.seen.count("move") > before, timeout=20_000)
        else:
            self._qtbot.wait(300)
        self.settle()

    def finish(self) -> None:
        child(self.page, "panel.do").click()
        self.settle()

    def save_as(self, name: str, file: Path) -> None:
        dialog = self.page.findChild(QFileDialog, name)
        assert dialog is not None
        dialog.fileSelected.emit(str(file))
        dialog.close()
        self.settle()


def reader(world: World) -> Referral:
    referral = world.referral()
    return replace(
        referral,
        consent=replace(referral.consent, shares=frozenset(ConsentScope)),
        main_language="so",
        literacy=Literacy.READS,
        reads_language="so",
        contact_points=(UNSAFE, PHONE, SMS, LETTER),
        address=Address("Testikatu 1", "33720", "TAMPERE"),
        turvakielto=YesNoNotAsked.NO,
    )


@pytest.fixture
def opened(world: World, tasks: Tasks, qtbot: QtBot) -> Opened:
    """Opens an accepted referral on a coordinator's page."""

    def make(referral: Referral | None = None, login: str = COORDINATOR, *moves: Move) -> Desk:
        coordinator = world.session(COORDINATOR)
        wanted = referral or reader(world)
        protected = wanted.turvakielto is YesNoNotAsked.YES
        readers = (coordinator.person.user_id,) if protected else ()
        sent = world.session(NURSE).send(wanted, world.unit("tampere"), Priority.ROUTINE, readers)
        view = coordinator.open_referral(sent.referral_id)
        due = datetime.now(UTC).date() + timedelta(days=5)
        for move in (Move(State.ACCEPTED, owner=coordinator.person.user_id, due=due), *moves):
            view = coordinator.move(view, move)
        session = FaultySession(world.session(login))
        page = ReferralPage(session, tasks)
        qtbot.addWidget(page)
        page.resize(1190, 715)
        page.show()
        desk = Desk(page, session, qtbot, tasks)
        page.activate(sent.referral_id)
        desk.settle()
        return desk

    return make


@pytest.fixture(autouse=True)
def empty_clipboard() -> Iterator[None]:
    QGuiApplication.clipboard().clear()
    yield
    short_clipboard().forget()


def state(desk: Desk) -> State:
    view = desk.page._view
    assert view is not None
    return view.state


def attempts(desk: Desk) -> tuple[ContactAttempt, ...]:
    view = desk.page._view
    assert view is not None
    return view.attempts


# --- one key -------------------------------------------------------------------------------------


def test_one_key_records_called_no_answer_and_proposes_the_next_way(opened: Opened) -> None:
    desk = opened()
    desk.press(Qt.Key.Key_N)
    assert state(desk) is State.CONTACTING
    [made] = attempts(desk)
    assert (made.channel, made.language, made.result) == (
        AttemptChannel.PHONE,
        "so",
        AttemptResult.NO_ANSWER,
    )
    note = desk.page._view.history[-1].note  # type: ignore[union-attr]
    assert note is not None
    assert note.planned is not None
    assert note.planned.channel is AttemptChannel.SMS, "the telephone has been tried"
    assert "Suggested: Text message." in texts(child(desk.page, "referral.work"))
    assert desk.page.banner.action_button.text() == "Undo"


def test_in_a_small_window_the_key_works_from_the_menu(opened: Opened) -> None:
    desk = opened()
    child(desk.page, "referral.do.plan").setFocus()
    desk.page.resize(900, 715)
    QTest.qWait(50)  # the buttons of before go
    assert child(desk.page, "referral.do.plan").hasFocus()
    assert desk.page._body.is_tight()
    assert desk.page.action_bar.minimumSizeHint().width() < 900
    desk.press(Qt.Key.Key_N)
    assert len(attempts(desk)) == 1


def test_undo_takes_the_attempt_back_and_says_so_in_the_history(opened: Opened) -> None:
    desk = opened()
    desk.press(Qt.Key.Key_N)
    desk.page.banner.action_button.click()
    desk.settle()
    assert attempts(desk) == ()
    assert state(desk) is State.CONTACTING
    words = texts(child(desk.page, "referral.timeline"))
    assert "Took back a contact that was recorded by mistake" in words
    assert "Recorded by mistake and taken back: it does not count." in words
    assert desk.page.banner.action_button.isHidden(), "what was taken back is not taken back again"


def test_the_key_is_pressed_twice_and_one_contact_is_recorded(opened: Opened) -> None:
    desk = opened()
    desk.page.start(Act.NO_ANSWER)
    desk.page.start(Act.NO_ANSWER)
    desk.settle()
    assert len(attempts(desk)) == 1


def test_a_lost_connection_says_whether_it_was_recorded(opened: Opened) -> None:
    desk = opened()
    desk.session.faults["after_move"] = [DatabaseUnreachableError()]
    desk.press(Qt.Key.Key_N)
    assert attempts(desk) == ()
    desk.page.banner.action_button.click()
    desk.settle()
    assert len(attempts(desk)) == 1, "it was made, and the page finds it"
    desk.session.faults["move"] = [DatabaseUnreachableError()]
    desk.press(Qt.Key.Key_N)
    desk.page.banner.action_button.click()
    desk.settle()
    assert len(attempts(desk)) == 1
    assert "It was not saved" in desk.page.banner.text()


def test_who_was_second_is_told_and_nothing_is_recorded_twice(opened: Opened, world: World) -> None:
    desk = opened()
    desk.session.faults["move"] = [StateChangedError()]
    desk.press(Qt.Key.Key_N)
    assert attempts(desk) == ()


def test_without_a_safe_telephone_nobody_was_called(opened: Opened, world: World) -> None:
    unsafe = replace(reader(world), contact_points=(UNSAFE, SMS, LETTER))
    desk = opened(unsafe)
    view = desk.page._view
    assert view is not None
    assert Act.NO_ANSWER not in offers(view).all
    desk.press(Qt.Key.Key_N, moves=False)
    assert state(desk) is State.ACCEPTED
    assert desk.page.findChild(QWidget, "referral.dial") is None


# --- the telephone -------------------------------------------------------------------------------


def test_only_a_safe_number_is_dialled_and_it_goes_nowhere_else(
    opened: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    desk = opened()
    dials = [one for one in desk.page.findChildren(QWidget, "referral.dial") if one.isVisible()]
    assert len(dials) == 1
    with caplog.at_level(0):
        dials[0].click()  # type: ignore[attr-defined]
    assert desk.dialled == ["tel:+358401234567"]
    assert "358401234567" not in caplog.text
    assert QGuiApplication.clipboard().text() == ""


def test_a_computer_that_cannot_call_says_so(opened: Opened) -> None:
    desk = opened()
    desk.page._tools.open_url = lambda _url: False
    desk.page._tools.dial("+358401234567")
    assert "Dial the number on your telephone" in desk.page.banner.text()
    assert "358" not in desk.page.banner.text()


# --- the form ------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_suggestion_stands_beside_the_form_in_three_languages(
    opened: Opened, language: str, qapp: object
) -> None:
    desk = opened()
    desk.page.start(Act.PLAN)
    panel = desk.page._body.side.panel
    assert isinstance(panel, PlanPanel)
    set_language(qapp, language)  # type: ignore[arg-type]
    help_text = panel._planned._how_field._help.text()
    set_language(qapp, "en")  # type: ignore[arg-type]
    assert "klo 10–12" in help_text
    assert len(help_text.split(". ")) >= 3


@pytest.mark.parametrize(
    ("result", "question"),
    [
        (AttemptResult.WRONG_NUMBER, "The number is not the client's."),
        (AttemptResult.LETTER_RETURNED, "The letter came back."),
    ],
)
def test_a_wrong_number_goes_back_to_the_sender_as_a_question(
    opened: Opened, result: AttemptResult, question: str
) -> None:
    desk = opened()
    desk.page.start(Act.ATTEMPT)
    panel = desk.page._body.side.panel
    assert isinstance(panel, AttemptPanel)
    panel._result.set_value(result)
    assert panel._question.value().startswith(question)
    desk.finish()
    assert state(desk) is State.INFO_REQUESTED
    [made] = attempts(desk)
    assert made.result is result


def test_she_may_go_on_by_herself_after_a_wrong_number(opened: Opened) -> None:
    desk = opened()
    desk.page.start(Act.ATTEMPT)
    panel = desk.page._body.side.panel
    assert isinstance(panel, AttemptPanel)
    panel._result.set_value(AttemptResult.WRONG_NUMBER)
    panel._ask.setChecked(False)
    assert not panel._question_field.isVisible()
    assert panel._planned.attempt().channel is AttemptChannel.SMS
    desk.finish()
    assert state(desk) is State.CONTACTING


def test_a_colleague_who_made_the_contact_is_named(opened: Opened) -> None:
    desk = opened()
    desk.page.start(Act.PLAN)
    panel = desk.page._body.side.panel
    assert isinstance(panel, PlanPanel)
    who = child(panel, "panel.note.planned.by")
    assert not who.isVisible()
    panel._planned._how.set_value(AttemptChannel.COLLEAGUE)
    assert who.isVisible()
    who.setText(" Hodan Ali ")
    desk.finish()
    assert "Hodan Ali" in texts(child(desk.page, "referral.timeline"))


# --- messages ------------------------------------------------------------------------------------


def test_the_text_message_is_copied_for_a_minute(opened: Opened, qtbot: QtBot) -> None:
    desk = opened()
    child(desk.page, "referral.tool.message").click()
    desk.settle()
    panel = desk.page._body.side.panel
    assert isinstance(panel, TextMessagePanel)
    assert "emptied after a minute" in panel.do_button.toolTip()
    assert "locked" in panel.do_button.toolTip()
    desk.finish()
    copied = QGuiApplication.clipboard().text()
    assert "Ahmed Warsame, City of Tampere" in copied
    assert copied == "\n".join(child(desk.page, f"panel.message.{line}").words for line in range(2))
    assert short_clipboard()._timer.interval() == 60_000
    assert short_clipboard()._timer.isActive()
    short_clipboard().forget()
    assert QGuiApplication.clipboard().text() == ""


def test_what_somebody_else_copied_stays(qtbot: QtBot) -> None:
    clipboard = ShortClipboard(None, seconds=0.02)
    clipboard.copy("first")
    QGuiApplication.clipboard().setText("theirs")
    qtbot.waitUntil(lambda: not clipboard._timer.isActive(), timeout=5_000)
    assert QGuiApplication.clipboard().text() == "theirs"
    clipboard.copy("mine")
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "", timeout=5_000)


def test_no_message_is_offered_under_turvakielto_or_to_who_does_not_read(
    opened: Opened, world: World
) -> None:
    hidden = replace(reader(world), turvakielto=YesNoNotAsked.YES, address=None, contact_points=(PHONE,))
    listener = replace(reader(world), literacy=Literacy.LISTENS_ONLY, reads_language="")
    for referral, why in (
        (hidden, "No letters and no text messages: turvakielto."),
        (listener, "Nothing in writing: the client does not read."),
    ):
        desk = opened(referral)
        for tool in ("message", "letter"):
            assert desk.page.findChild(QWidget, f"referral.tool.{tool}") is None
        assert why in texts(child(desk.page, "referral.work"))


def test_a_template_with_a_missing_field_says_what_is_missing(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_values: object) -> str:
        raise MessageIncompleteError("phone")

    monkeypatch.setattr(Coordinating, "text_message", missing)
    desk = opened()
    child(desk.page, "referral.tool.message").click()
    desk.settle()
    assert "your unit's telephone number" in desk.page.banner.text()
    assert not child(desk.page, "panel.do").isEnabled()


def test_the_letter_is_saved_where_she_chooses(opened: Opened, tmp_path: Path) -> None:
    desk = opened()
    child(desk.page, "referral.tool.letter").click()
    desk.finish()
    file = tmp_path / "kirje.pdf"
    desk.save_as("referral.letter_place", file)
    assert file.read_bytes().startswith(b"%PDF")
    assert "The letter is in kirje.pdf" in desk.page.banner.text()
    assert desk.page._body.side.panel is None


# --- meeting, outcome, summary -------------------------------------------------------------------


def test_a_booked_interpreter_comes_as_a_calendar_file_without_the_client(
    opened: Opened, tmp_path: Path, world: World
) -> None:
    desk = opened()
    desk.press(Qt.Key.Key_N)
    desk.page.start(Act.MEETING)
    panel = desk.page._body.side.panel
    assert isinstance(panel, MeetingPanel)
    panel._where.setText("Kohtaamispaikka")
    panel._interpreter.set_value(MeetingInterpreter.BOOKED)
    desk.finish()
    assert state(desk) is State.MEETING_SET
    assert desk.page.banner.action_button.text() == "Save a calendar file…"
    desk.page.banner.action_button.click()
    file = tmp_path / "aika.ics"
    desk.save_as("referral.booking_place", file)
    view = desk.page._view
    assert view is not None
    assert view.referral is not None
    found = file.read_text(encoding="utf-8").replace("\n ", "")
    assert view.reference in found
    assert "BEGIN:VEVENT" in found
    for private in (view.referral.name.given, view.referral.name.family, "Kohtaamispaikka", "358", "so"):
        assert not private or f":{private}" not in found
    assert view.referral.name.given not in found


def test_what_she_said_is_recorded_with_faces_in_her_language(opened: Opened, qtbot: QtBot) -> None:
    desk = opened()
    desk.page.start(Act.OUTCOME)
    panel = desk.page._body.side.panel
    assert isinstance(panel, OutcomePanel)
    panel._outcome.set_value(Outcome.GUIDANCE_GIVEN)
    panel._feedback.set_value(True)
    card = child(panel, "panel.feedback")
    assert card.isVisible()
    assert "Ma fahamtay waxa aan niri?" in [
        getattr(label, "words", "") for label in card.findChildren(QWidget)
    ]
    yes, partly = child(card, "feedback.helped.yes"), child(card, "feedback.helped.partly")
    yes.click()
    partly.click()
    assert not yes.isChecked()
    child(card, "feedback.heard.no").click()
    child(card, "feedback.understood.yes").click()
    child(card, "feedback.understood.yes").click()  # taken back
    child(card, "feedback.words").set_value("Mahadsanid")
    desk.finish()
    assert state(desk) is State.COMPLETED
    note = desk.page._view.history[-1].note  # type: ignore[union-attr]
    assert note is not None
    assert note.feedback == Feedback("so", None, Face.NO, Face.PARTLY, "Mahadsanid")
    words = texts(child(desk.page, "referral.timeline"))
    assert "Got help: A little" in words
    assert "In the client's words: Mahadsanid" in words
    assert "Understood" not in words


def test_who_was_not_asked_said_nothing(opened: Opened) -> None:
    desk = opened()
    desk.page.start(Act.OUTCOME)
    panel = desk.page._body.side.panel
    assert isinstance(panel, OutcomePanel)
    panel._outcome.set_value(Outcome.GUIDANCE_GIVEN)
    panel._feedback.set_value(True)
    child(panel, "feedback.helped.yes").click()
    panel._feedback.set_value(False)
    assert not child(panel, "panel.feedback").isVisible()
    desk.finish()
    note = desk.page._view.history[-1].note  # type: ignore[union-attr]
    assert note is not None
    assert (note.feedback_asked, note.feedback) == (False, None)


def test_the_summary_for_the_register_says_when_the_content_goes(opened: Opened, tmp_path: Path) -> None:
    done = MoveNote(outcome=Outcome.COURSE_STARTED, feedback_asked=False)
    desk = opened(None, COORDINATOR, Move(State.COMPLETED, note=done))
    assert "The content is erased here from" in texts(child(desk.page, "referral.work"))
    child(desk.page, "referral.tool.summary").click()
    file = tmp_path / "rekisteriin.json"
    desk.save_as("referral.summary_place", file)
    assert json.loads(file.read_text(encoding="utf-8"))["outcome"] == "course_started"
    paper = "".join(page.extract_text() for page in PdfReader(file.with_suffix(".pdf")).pages)
    assert "+358 40 1234567" in paper
    assert "7654321" not in paper, "what is not safe is not handed over"
    assert "Course or training started" in paper
    assert "rekisteriin.json" in desk.page.banner.text()


def test_what_was_completed_is_opened_again_with_a_reason(opened: Opened) -> None:
    done = MoveNote(outcome=Outcome.GUIDANCE_GIVEN, feedback_asked=False)
    desk = opened(None, COORDINATOR, Move(State.COMPLETED, note=done))
    desk.page.start(Act.CONTINUE)
    panel = desk.page._body.side.panel
    assert isinstance(panel, PlanPanel)
    assert panel._reason is not None
    panel._reason.set_value("Hän haluaa sittenkin kurssille.")
    desk.finish()
    assert state(desk) is State.CONTACTING
    assert "Suggested: Phone." in texts(child(desk.page, "referral.work"))
    assert desk.page.findChild(QWidget, "referral.erased_from") is None


# --- looks ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("act", [Act.ATTEMPT, Act.OUTCOME, Act.UNREACHED])
def test_panels_are_accessible(opened: Opened, act: Act) -> None:
    plan = ContactAttempt(datetime.now(UTC) + timedelta(days=1), AttemptChannel.PHONE, "so")
    desk = opened(None, LEAD, Move(State.CONTACTING, note=MoveNote(planned=plan)))
    desk.page.start(act)
    panel = desk.page._body.side.panel
    if isinstance(panel, OutcomePanel):
        panel._feedback.set_value(True)
    if isinstance(panel, AttemptPanel):
        panel._result.set_value(AttemptResult.WRONG_NUMBER)
    assert_accessible(desk.page)


def test_what_is_at_hand_is_accessible(opened: Opened) -> None:
    desk = opened()
    desk.press(Qt.Key.Key_N)
    assert_accessible(desk.page)
    child(desk.page, "referral.tool.message").click()
    desk.settle()
    assert_accessible(desk.page)
