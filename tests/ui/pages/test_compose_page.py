"""Making a referral with the widgets, against a real service: from the first key to the coordinator's desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from referral_app.domain.client_texts import client_texts
from referral_app.domain.codes import (
    ConsentMethod,
    ConsentScope,
    ContactSystem,
    Literacy,
    Need,
    TargetGroup,
    Whose,
)
from referral_app.domain.codes import YesNoNotAsked as Answer
from referral_app.domain.problems import Problem
from referral_app.errors import (
    DatabaseUnreachableError,
    DirectoryInvalidError,
    DiskFullError,
    FieldProblem,
    InvalidInputError,
    KotosiltaError,
    StateChangedError,
)
from referral_app.services.desk import Session
from referral_app.services.sent import SentQuery
from tests.ui.accessibility import assert_accessible
from tests.ui.pages.test_compose_form import FULL
from tests.world import World
from ui.error_text import error_text, problem_text
from ui.i18n import LANGUAGES, set_language
from ui.pages.compose.caution import Caution
from ui.pages.compose.contact_cards import ContactCard
from ui.pages.compose.form import ContactForm, Form, NgoForm, day_text, without_consent
from ui.pages.compose.page import ComposePage
from ui.pages.compose.presenter import local_today
from ui.pages.compose.section_help import SectionHelp
from ui.pages.compose.steps import ATTRIBUTES, Step
from ui.pages.referral.content import ReferralContent
from ui.tasks import Tasks
from ui.widgets.section import Mark
from ui.widgets.signature_pad import SignatureView
from ui.widgets.turned_screen import TurnedScreen

RECIPIENT_KNOWN = "Tampere integration services, City of Tampere"


class Faulty:
    """The real session with faults put before it: each named call raises them one after the other, then works."""

    def __init__(self, real: object, faults: dict[str, list[KotosiltaError]] | None = None) -> None:
        self._real = real
        self.faults: dict[str, list[KotosiltaError]] = {} if faults is None else faults

    def __getattr__(self, name: str) -> object:
        faults = self.faults.get(name)
        if not faults:
            real = getattr(self._real, name)
            return Faulty(real, self.faults) if name == "outbox" else real
        error = faults.pop(0)

        def fail(*_arguments: object, **_named: object) -> None:
            raise error

        return fail


@pytest.fixture
def session(world: World) -> Faulty:
    real = world.session("aino.laine")
    for draft in real.drafts():
        real.delete_draft(draft.draft_id)
    return Faulty(real)


@pytest.fixture
def open_page(session: Faulty, tasks: Tasks, qtbot: QtBot) -> Iterator[Callable[[], ComposePage]]:
    made: list[QWidget] = []

    def make() -> ComposePage:
        page = ComposePage(cast("Session", session), tasks)
        made.append(page)
        page.resize(1166, 700)
        page.show()
        qtbot.waitUntil(page.isActiveWindow)
        page.activate(None)
        idle(qtbot, tasks)
        return page

    yield make
    delete_now(made)


def delete_now(widgets: list[QWidget]) -> None:
    """Delete windows here and now, as the program's event loop would, and never in the garbage of another thread."""
    for widget in widgets:
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(open_page: Callable[[], ComposePage]) -> ComposePage:
    return open_page()


def idle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.running() == 0, timeout=15_000)


def ready_form(world: World) -> Form:
    """A form that lacks nothing."""
    today = local_today()
    return replace(
        FULL,
        recipient=world.unit("tampere"),
        contacts=(replace(FULL.contacts[0], verified_on=today),),
        given_on=day_text(today),
        valid_until=day_text(today.replace(year=today.year + 1, day=1)),
    )


def write(page: ComposePage, form: Form, qtbot: QtBot, tasks: Tasks) -> None:
    page.start(form)
    idle(qtbot, tasks)


def button(page: QWidget, name: str, qtbot: QtBot) -> QAbstractButton:
    def shown() -> list[QAbstractButton]:
        return [found for found in page.findChildren(QAbstractButton, name) if found.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]


def press(page: QWidget, name: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(page, name, qtbot), Qt.MouseButton.LeftButton)


def pick_language(line: QLineEdit, text: str, qtbot: QtBot, tasks: Tasks) -> None:
    line.setFocus()
    qtbot.keyClicks(line, text)
    idle(qtbot, tasks)
    qtbot.keyClick(line, Qt.Key.Key_Escape)


# --- the whole way -------------------------------------------------------------------------------


def test_a_nurse_writes_a_referral_and_the_coordinator_reads_it(
    page: ComposePage, world: World, session: Faulty, qtbot: QtBot, tasks: Tasks
) -> None:
    who = page.who_step
    assert who.given_name.hasFocus() or page.frame.nav.button(Step.WHO.value).hasFocus()
    qtbot.keyClicks(who.given_name, "Fadumo")
    qtbot.keyClicks(who.family_name, "Ali")
    qtbot.keyClicks(who.identity, "010190-900P")
    who.turvakielto.button(Answer.NO).click()
    who.target_group.button(TargetGroup.PARENT_AT_HOME).click()
    pick_language(who.main_language, "somali", qtbot, tasks)
    who.interpreter.button(True).click()
    who.literacy.button(Literacy.LISTENS_ONLY).click()
    page.step_by(1)

    reach = page.reach_step
    card = reach.cards.cards[0]
    qtbot.keyClicks(card.line, "040 123 4567")
    card.safe.button(Answer.YES).click()
    card.whose.set_value(Whose.OWN)
    qtbot.keyClicks(reach.postcode, "33720")
    qtbot.keyClicks(reach.street, "Opiskelijankatu 1")
    idle(qtbot, tasks)
    assert reach.municipality.text() == "Tampere"
    page.step_by(1)

    wishes = page.steps[Step.WISHES].first()
    qtbot.keyClicks(wishes, "I want to talk with the teachers.")
    page.step_by(1)
    page.steps[Step.HELP].needs.set_value({Need.LANGUAGE_COURSE})
    page.step_by(2)

    consent = page.consent_step
    qtbot.waitUntil(lambda: consent.recipient.choice.currentText() == RECIPIENT_KNOWN)
    consent.shares.set_value({ConsentScope.BASICS, ConsentScope.ADDRESS})
    assert consent.language.value() == "so"  # the client's own, until somebody says otherwise
    consent.interpreter.button(True).click()
    qtbot.keyClicks(consent.asked_back, "They may call me.")
    consent.method.button(ConsentMethod.SPOKEN).click()
    assert consent.given_on.text() == day_text(local_today())
    page.step_by(1)

    assert page.check_step.ready.isVisible()
    sent = page.presenter.reading().referral
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, tasks)

    reference = page.receipt.reference.text()
    assert page.receipt.isVisible()
    assert reference.startswith("K-")
    rows = world.session("aino.laine").sent_page(SentQuery()).rows
    row = next(row for row in rows if row.reference == reference)
    assert world.session("ahmed.warsame").open_referral(row.referral_id).referral == sent
    assert world.session("aino.laine").drafts() == ()


def test_the_receipt_can_be_copied_and_leads_on(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, ready_form(world), qtbot, tasks)
    page.show_step(Step.CHECK)
    press(page, "compose.send", qtbot)
    idle(qtbot, tasks)
    press(page, "receipt.copy", qtbot)
    assert QGuiApplication.clipboard().text() == page.receipt.reference.text()
    with qtbot.waitSignal(page.open_page) as went:
        press(page, "compose.list", qtbot)
    assert went.args == ["sent", None]
    press(page, "compose.another", qtbot)
    idle(qtbot, tasks)
    assert page.frame.isVisible()
    assert page.presenter.form.is_blank
    assert page.who_step.given_name.text() == ""
    assert page.who_step.given_name.hasFocus()


# --- errors --------------------------------------------------------------------------------------


def test_errors_come_when_a_field_is_left_and_go_while_typing(page: ComposePage, qtbot: QtBot) -> None:
    who = page.who_step
    who.identity.setFocus()
    qtbot.keyClicks(who.identity, "01019")
    assert not who.identity_field.has_error()
    qtbot.keyClick(who.identity, Qt.Key.Key_Tab)
    assert who.identity_field.has_error()
    who.identity.setFocus()
    qtbot.keyClicks(who.identity, "0-900")
    assert who.identity_field.has_error()
    qtbot.keyClicks(who.identity, "P")
    assert not who.identity_field.has_error()


def test_an_error_says_what_to_do_and_is_read_aloud(page: ComposePage, qtbot: QtBot) -> None:
    who = page.who_step
    who.given_name.setFocus()
    qtbot.keyClick(who.given_name, Qt.Key.Key_Tab)
    assert "One name is enough" in who.given_name.accessibleDescription()
    qtbot.keyClicks(who.family_name, "Ali")
    who.given_name.setFocus()
    qtbot.keyClick(who.given_name, Qt.Key.Key_Tab)
    assert who.given_name.accessibleDescription() == ""


def test_the_last_step_says_what_is_missing_and_leads_there(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    form = ready_form(world)
    bad = replace(form, contacts=(form.contacts[0], replace(form.contacts[0], value="12")), wishes="")
    write(page, bad, qtbot, tasks)
    page.show_step(Step.CHECK)
    assert not button(page, "compose.send", qtbot).isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.frame.isVisible()
    press(page, "missing.reach", qtbot)
    card = page.reach_step.cards.cards[1]
    assert card.line.hasFocus()
    assert card.isVisible()
    assert "number" in card.line.accessibleDescription()
    card.remove.click()
    page.show_step(Step.CHECK)
    links = [
        link for link in page.action_bar.findChildren(QPushButton) if link.text().startswith("Still needed")
    ]
    assert [link.text() for link in links] == ["Still needed: Wishes"]
    qtbot.mouseClick(links[0], Qt.MouseButton.LeftButton)
    assert page.steps[Step.WISHES].first().hasFocus()
    qtbot.keyClicks(page.steps[Step.WISHES].first(), "To learn.")
    page.show_step(Step.CHECK)
    assert button(page, "compose.send", qtbot).isEnabled()
    assert button(page, "compose.send", qtbot).text() == "Send to Tampere integration services"


def test_a_step_that_was_left_shows_what_it_lacks_until_that_is_there(
    page: ComposePage, qtbot: QtBot
) -> None:
    reach = page.reach_step
    page.show_step(Step.REACH)
    assert not reach.cards_field.has_error()
    page.show_step(Step.WISHES)
    page.show_step(Step.REACH)
    assert "Add one way" in reach.cards_field.error()
    reach.in_person.click()
    assert not reach.cards_field.has_error()


@pytest.mark.parametrize("field", ["dialect", "residence_month"])
def test_a_problem_in_a_folded_part_unfolds_it(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks, field: str
) -> None:
    write(page, replace(ready_form(world), **{field: "x" * 101}), qtbot, tasks)
    page.who_step.more.set_open(False)
    page.show_step(Step.CHECK)
    press(page, "missing.who", qtbot)
    found = page.who_step.findChild(QLineEdit, field)
    assert found is not None
    assert found.hasFocus()


# --- what follows from what ----------------------------------------------------------------------


def test_turvakielto_takes_out_what_is_not_safe_and_can_be_undone(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    form = ready_form(world)
    letter = replace(
        form.contacts[0], system=ContactSystem.LETTER, value="", good_hours="", may_leave_message=False
    )
    form = replace(form, contacts=(form.contacts[0], replace(letter, verified_on=None)))
    write(page, form, qtbot, tasks)
    page.who_step.turvakielto.button(Answer.YES).click()
    reach = page.reach_step
    assert page.presenter.form.street == ""
    assert page.presenter.form.municipality == "837"
    page.show_step(Step.REACH)
    assert reach.safety.isVisible()
    assert not reach.street.isVisible()
    assert len(reach.cards.cards) == 1
    offered = [reach.cards.cards[0].system.itemText(at) for at in range(reach.cards.cards[0].system.count())]
    assert offered == ["Phone", "E-mail", "In person"]
    undo = next(link for link in page.banner.findChildren(QPushButton) if link.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert page.presenter.form == form
    assert reach.street.text() == form.street
    assert page.who_step.turvakielto.value() is Answer.NO
    assert not reach.safety.isVisible()


def test_turvakielto_without_anything_to_take_out_says_nothing(page: ComposePage) -> None:
    page.who_step.turvakielto.button(Answer.YES).click()
    assert page.banner.text() == ""
    assert page.who_step.safety.isVisible()


def test_a_client_without_a_finnish_code_is_asked_for_the_birth_date(page: ComposePage, qtbot: QtBot) -> None:
    who = page.who_step
    assert not who.birth_date.isVisible()
    who.no_identity.click()
    assert who.birth_date.isVisible()
    assert not who.identity.isVisible()
    qtbot.keyClicks(who.birth_date, "1.2.1990")
    assert page.presenter.problem("birth_date") is None


@pytest.mark.parametrize("allowed", [True, False])
def test_a_code_for_testing_is_refused_at_its_field_where_people_are_real(
    allowed: bool, page: ComposePage, session: Faulty, qtbot: QtBot
) -> None:
    session.allow_test_codes = allowed
    who = page.who_step
    who.identity.setFocus()
    qtbot.keyClicks(who.identity, "010190-900P")
    qtbot.keyClick(who.identity, Qt.Key.Key_Tab)
    assert who.identity_field.has_error() is not allowed
    if not allowed:
        assert who.identity_field.error() == problem_text(Problem.IDENTITY_TEST_CODE)
        who.identity.setText("131052-308T")
        assert not who.identity_field.has_error()


def test_a_new_referral_begins_with_the_municipality_of_the_last_one(
    page: ComposePage, world: World, session: Faulty, qtbot: QtBot, tasks: Tasks
) -> None:
    session.usual.remember_recipient(world.unit("vaasa"))
    page.start()
    page.activate(None)
    idle(qtbot, tasks)
    assert page.reach_step.municipality.text() == "Vaasa"
    qtbot.waitUntil(lambda: page.consent_step.recipient.value() == world.unit("vaasa"))
    assert page.presenter.form.is_blank
    assert not page.frame.throw_away.isVisible(), "there is nothing of a client to throw away"
    assert page.presenter.mark(Step.REACH) is not Mark.STARTED
    page.show_step(Step.REACH)
    qtbot.keyClicks(page.reach_step.postcode, "33720")
    idle(qtbot, tasks)
    assert page.reach_step.municipality.text() == "Tampere"
    assert page.consent_step.recipient.value() == world.unit("tampere")
    session.usual.remember_recipient(world.unit("tampere"))


def test_which_interpreter_is_asked_only_where_there_was_one_and_reaches_the_coordinator(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, replace(ready_form(world), through_interpreter=False, interpreter=""), qtbot, tasks)
    page.show_step(Step.CONSENT)
    step = page.consent_step
    assert not step.which.isVisible()
    step.interpreter.button(True).click()
    assert step.which.isVisible()
    step.which.setText("Tulkkikeskus, puhelimitse, nro 12")
    assert page.presenter.form.interpreter == "Tulkkikeskus, puhelimitse, nro 12"
    card = step.talk.card()
    assert card.interpreter == page.presenter.form.interpreter
    step.interpreter.button(False).click()
    assert not step.which.isVisible()
    assert page.presenter.reading().referral.consent.interpreter == ""
    step.interpreter.button(True).click()
    assert_accessible(page)
    page.refresh()
    assert "Tulkkikeskus" in " ".join(label.text() for label in page.frame.panel.findChildren(QLabel))
    page.show_step(Step.CHECK)
    press(page, "compose.send", qtbot)
    idle(qtbot, tasks)
    sent = world.session("aino.laine").sent_page(SentQuery()).rows[0]
    read = world.session("leena.makela").open_referral(sent.referral_id).referral
    content = ReferralContent()
    qtbot.addWidget(content)
    content.show_referral(read)
    shown = " ".join(label.text() for label in content.findChildren(QLabel))
    assert "through an interpreter, Tulkkikeskus, puhelimitse, nro 12" in shown


def test_only_what_is_written_is_asked_consent_for(page: ComposePage, qtbot: QtBot) -> None:
    page.show_step(Step.CONSENT)
    consent = page.consent_step

    def asked() -> set[str]:
        ticks = consent.shares.findChildren(QAbstractButton)
        return {tick.objectName() for tick in ticks if tick.isVisible()}

    assert asked() == {"share.basics", "share.outcome_to_referrer"}
    page.show_step(Step.FAMILY)
    qtbot.keyClicks(page.steps[Step.FAMILY].first(), "Spouse")
    page.show_step(Step.CONSENT)
    assert asked() == {"share.basics", "share.family", "share.outcome_to_referrer"}


def test_a_card_tells_only_what_goes_with_its_kind(page: ComposePage) -> None:
    card: ContactCard = page.reach_step.cards.cards[0]
    card.set_value(replace(FULL.contacts[0], value="040 123 4567"))
    card.system.set_value(ContactSystem.LETTER)
    told = card.value()
    assert (told.value, told.good_hours, told.may_leave_message, told.verified_on) == ("", "", False, None)
    card.system.set_value(ContactSystem.PHONE)
    assert card.value() == replace(FULL.contacts[0], value="040 123 4567")


def test_the_question_of_safety_names_the_kind(page: ComposePage) -> None:
    card = page.reach_step.cards.cards[0]
    assert card.safe.accessibleName() == "Is it safe to call this number? (required)"
    card.system.set_value(ContactSystem.EMAIL)
    assert card.safe.accessibleName() == "Is it safe to write to this address? (required)"


def draw(page: ComposePage) -> None:
    pad = page.consent_step.signature
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    for place in (QPoint(90, 30), QPoint(130, 90), QPoint(180, 50)):
        QTest.mouseMove(pad, place)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(180, 50))


def test_a_consent_is_signed_on_the_screen_and_the_coordinator_sees_it(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, replace(ready_form(world), method=ConsentMethod.SPOKEN, signature=()), qtbot, tasks)
    page.show_step(Step.CONSENT)
    consent = page.consent_step
    assert not consent.signature.isVisible()
    consent.method.button(ConsentMethod.SIGNED).click()
    qtbot.waitUntil(consent.signature.isVisible)
    consent.ensureWidgetVisible(consent.signature)
    draw(page)
    signature = page.presenter.form.signature
    assert len(signature) == 1
    page.show_step(Step.CHECK)
    page.send()
    qtbot.waitUntil(page.receipt.isVisible, timeout=15_000)
    reference = page.receipt.reference.text()
    rows = world.session("aino.laine").sent_page(SentQuery()).rows
    row = next(row for row in rows if row.reference == reference)
    read = world.session("ahmed.warsame").open_referral(row.referral_id).referral
    assert read.consent.signature == signature
    shown = ReferralContent()
    qtbot.addWidget(shown)
    shown.show_referral(read)
    (view,) = shown.findChildren(SignatureView)
    assert view.value() == signature
    assert page.consent_step.signature.value() == (), "the next client finds nothing of it"


def test_a_signature_is_cleared_and_put_back(page: ComposePage, qtbot: QtBot) -> None:
    page.start(replace(FULL, municipality="", recipient=None))
    page.show_step(Step.CONSENT)
    page.consent_step.clear_signature.click()
    assert page.presenter.form.signature == ()
    assert page.banner.text() == "The signature was cleared."
    page.consent_step.asked_back.set_value("Something else.")
    page.undo.undo()
    assert page.presenter.form.signature == FULL.signature
    assert page.consent_step.signature.value() == FULL.signature
    assert page.presenter.form.asked_back == "Something else."
    assert page.banner.text() == ""


def test_a_signature_goes_when_what_was_agreed_on_changes(page: ComposePage) -> None:
    page.start(replace(FULL, municipality="", recipient=None))
    page.show_step(Step.CONSENT)
    page.consent_step.valid_until.setText("1.2.2027")
    assert page.presenter.form.signature == ()
    assert page.consent_step.signature.value() == ()
    assert "Ask for a new one" in page.banner.text()
    page.undo.undo()
    assert page.presenter.form.signature == FULL.signature
    assert page.consent_step.valid_until.text() == FULL.valid_until


@pytest.mark.parametrize(
    ("name", "less", "words"),
    [
        ("contacts", FULL.contacts[:1], "A way of contact was removed."),
        ("other_languages", (), "was taken out."),
        ("ngos", (), "An organisation was removed."),
    ],
)
def test_what_was_removed_is_put_back_beside_what_was_written_since(
    page: ComposePage, name: str, less: tuple[object, ...], words: str
) -> None:
    whole = replace(FULL, signature=())
    page.start(whole)
    view = next(page.steps[step] for step in Step if name in ATTRIBUTES[step])
    before = page.presenter.form
    view.show_form(replace(before, **{name: less}))
    view.tell()
    assert getattr(page.presenter.form, name) == less
    assert words in page.banner.text()
    page.steps[Step.WISHES].first().setPlainText("Written since.")  # type: ignore[attr-defined]
    page.undo.undo()
    assert page.presenter.form == replace(before, wishes="Written since.")
    assert getattr(view.collect(page.presenter.form), name) == getattr(before, name)


def test_nothing_is_put_back_into_another_clients_form(page: ComposePage) -> None:
    page.start(FULL)
    page.consent_step.clear_signature.click()
    page.start(Form(given_name="Another"))
    page.undo.undo()
    assert page.presenter.form == Form(given_name="Another")


def test_nothing_is_put_back_after_sending(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, ready_form(world), qtbot, tasks)
    page.consent_step.clear_signature.click()
    page.show_step(Step.CHECK)
    page.send()
    qtbot.waitUntil(page.receipt.isVisible, timeout=15_000)
    page.undo.undo()
    assert page.presenter.form == Form()


def test_cards_are_added_and_removed_and_one_is_always_there(page: ComposePage) -> None:
    cards = page.reach_step.cards
    page.show_step(Step.REACH)
    cards.add_button.click()
    assert len(cards.cards) == 2
    assert cards.cards[1].system.hasFocus()
    for _time in range(2):
        cards.cards[0].remove.click()
    assert len(cards.cards) == 1
    assert len(page.presenter.form.contacts) == 1


# --- recipients ----------------------------------------------------------------------------------


def test_a_municipality_where_nobody_receives_says_so_and_leads_back(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, replace(ready_form(world), municipality="091", recipient=None), qtbot, tasks)
    page.show_step(Step.CONSENT)
    recipient = page.consent_step.recipient
    assert not recipient.choice.isVisible()
    press(page, "recipient.link", qtbot)
    assert page.reach_step.municipality.hasFocus()
    page.reach_step.municipality.set_value("837")
    idle(qtbot, tasks)
    assert recipient.value() == world.unit("tampere")


def test_recipients_that_could_not_be_looked_up_can_be_tried_again(
    page: ComposePage, world: World, session: Faulty, qtbot: QtBot, tasks: Tasks
) -> None:
    session.faults["recipients"] = [DatabaseUnreachableError()]
    write(page, ready_form(world), qtbot, tasks)
    page.show_step(Step.CONSENT)
    assert page.presenter.form.recipient == world.unit("tampere")
    press(page, "recipient.link", qtbot)
    idle(qtbot, tasks)
    assert page.consent_step.recipient.choice.currentText() == RECIPIENT_KNOWN
    assert page.presenter.problems() == ()


# --- when sending fails --------------------------------------------------------------------------


def test_without_a_connection_it_waits_sealed_and_can_be_sent_later(
    page: ComposePage, world: World, session: Faulty, qtbot: QtBot, tasks: Tasks
) -> None:
    session.faults["deliver"] = [DatabaseUnreachableError()]
    write(page, ready_form(world), qtbot, tasks)
    page.show_step(Step.CHECK)
    press(page, "compose.send", qtbot)
    idle(qtbot, tasks)
    assert page.receipt.isVisible()
    assert page.receipt.title.text() == "The referral will be sent when the connection returns"
    nurse = world.session("aino.laine")
    [item] = nurse.outbox.waiting()
    assert page.receipt.reference.text() == item.reference
    assert nurse.drafts() == ()
    assert_accessible(page)
    [receipt] = nurse.outbox.deliver_all(lambda: False)
    assert receipt.reference == item.reference


def test_a_draft_that_another_window_has_sent_is_not_sent_again(
    page: ComposePage, world: World, session: Faulty, qtbot: QtBot, tasks: Tasks
) -> None:
    session.faults["put"] = [StateChangedError()]
    form = ready_form(world)
    write(page, form, qtbot, tasks)
    page.show_step(Step.CHECK)
    press(page, "compose.send", qtbot)
    idle(qtbot, tasks)
    assert "from another window" in page.banner.text()
    assert page.presenter.form == form
    assert page.frame.isEnabled()


def test_a_code_that_only_the_service_refuses_is_shown_at_its_field(
    page: ComposePage, world: World, session: Faulty, qtbot: QtBot, tasks: Tasks
) -> None:
    refusal = InvalidInputError((FieldProblem("identity", Problem.IDENTITY_TEST_CODE),))
    session.faults["deliver"] = [refusal]
    write(page, ready_form(world), qtbot, tasks)
    page.show_step(Step.CHECK)
    press(page, "compose.send", qtbot)
    idle(qtbot, tasks)
    assert not button(page, "compose.send", qtbot).isEnabled()
    press(page, "missing.who", qtbot)
    assert page.who_step.identity_field.has_error()
    page.who_step.identity.setText("131052-308T ")
    assert not page.who_step.identity_field.has_error()


def sent_ids(world: World) -> set[UUID]:
    """The referrals that changed last."""
    return {row.referral_id for row in world.session("aino.laine").sent_page(SentQuery()).rows}


def test_it_is_sent_only_once_however_often_the_key_is_pressed(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    before = sent_ids(world)
    write(page, ready_form(world), qtbot, tasks)
    page.show_step(Step.CHECK)
    for _time in range(3):
        page.send()
    idle(qtbot, tasks)
    assert len(sent_ids(world) - before) == 1


def test_the_keys_send_from_the_last_step_only(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, ready_form(world), qtbot, tasks)
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, tasks)
    assert page.frame.isVisible()
    assert not page.presenter.form.is_blank


# --- what the client reads ------------------------------------------------------------------------


def save_as(page: ComposePage, file: Path, qtbot: QtBot, tasks: Tasks) -> None:
    dialog = page.findChild(QFileDialog, "compose.paper_place")
    dialog.fileSelected.emit(str(file))
    dialog.close()
    idle(qtbot, tasks)


def text_of(file: Path) -> str:
    return "".join(page.extract_text() for page in PdfReader(file).pages)


def test_the_screen_is_turned_to_the_client_in_their_language_and_back(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, ready_form(world), qtbot, tasks)
    page.show_step(Step.CONSENT)
    talk = page.consent_step.talk
    card = talk.card()
    assert (card.language, card.staff_language) == ("so", "en")
    assert card.recipients == (RECIPIENT_KNOWN, "Monika-naiset")
    press(page, "consent.turn", qtbot)
    turned = page.findChild(TurnedScreen)
    qtbot.waitUntil(turned.isVisible)
    shown = " ".join(label.text() for label in turned.findChildren(QLabel) if label.isVisible())
    assert client_texts("so").consent.title in shown
    assert client_texts("en").consent.title not in shown
    assert "Fadumo" not in shown
    qtbot.keyClick(turned, Qt.Key.Key_Escape)
    assert not turned.isVisible()
    press(page, "consent.show_card", qtbot)
    both = " ".join(label.text() for label in talk.view.findChildren(QLabel))
    assert client_texts("so").consent.title in both
    assert client_texts("en").consent.title in both
    assert_accessible(page)


def test_the_card_names_the_other_organisations_on_the_screen_and_on_paper(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    ngos = (NgoForm("Koto-Setlementti ry"), NgoForm(" "))
    write(page, replace(ready_form(world), ngos=ngos), qtbot, tasks)
    page.show_step(Step.CONSENT)
    card = page.consent_step.talk.card()
    assert card.recipients == (RECIPIENT_KNOWN, "Koto-Setlementti ry")
    press(page, "consent.show_card", qtbot)
    both = " ".join(label.text() for label in page.consent_step.talk.view.findChildren(QLabel))
    for tag in ("so", "en"):
        assert client_texts(tag).consent.with_whom.format(recipient="Koto-Setlementti ry") in both
    press(page, "consent.print", qtbot)
    save_as(page, tmp_path / "card.pdf", qtbot, tasks)
    assert "Koto-Setlementti ry" in text_of(tmp_path / "card.pdf").replace("\n", " ")


def test_the_card_and_the_leaflet_are_saved_as_pages_to_print(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    write(page, ready_form(world), qtbot, tasks)
    page.show_step(Step.CONSENT)
    press(page, "consent.print", qtbot)
    save_as(page, tmp_path / "card.pdf", qtbot, tasks)
    assert "Open it to print it" in page.banner.text()
    card = text_of(tmp_path / "card.pdf")
    assert client_texts("so").consent.title in card
    page.show_step(Step.CHECK)
    press(page, "compose.send", qtbot)
    idle(qtbot, tasks)
    for name in ("leaflet", "leaflet_pictures"):
        press(page, f"receipt.{name}", qtbot)
        save_as(page, tmp_path / f"{name}.pdf", qtbot, tasks)
        assert len(PdfReader(tmp_path / f"{name}.pdf").pages) == 1
    for paper in (card, text_of(tmp_path / "leaflet.pdf")):
        assert "Fadumo" not in paper
        assert RECIPIENT_KNOWN.split(",", maxsplit=1)[0] in paper.replace("\n", " ")


def test_a_language_without_texts_has_no_card(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, replace(ready_form(world), main_language="sw", consent_language="sw"), qtbot, tasks)
    page.show_step(Step.CONSENT)
    assert page.consent_step.talk.card() is None
    assert not button(page, "consent.turn", qtbot).isEnabled()


@pytest.mark.parametrize(
    ("reads", "consent", "tag", "why"),
    [
        ("so", "ar", "so", "a language that the client reads: Somali."),
        ("", "ar", "ar", "the language in which the consent was talked through: Arabic."),
        ("", "sw", "fi", "plain Finnish"),
    ],
)
def test_a_language_without_texts_has_a_leaflet_in_another_and_says_so(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks, tmp_path: Path,
    reads: str, consent: str, tag: str, why: str,
) -> None:  # fmt: skip
    form = replace(
        ready_form(world),
        main_language="sw",
        literacy=Literacy.READS if reads else Literacy.LISTENS_ONLY,
        reads_language=reads or "so",  # what was chosen before she was said not to read does not count
        consent_language=consent,
    )
    write(page, form, qtbot, tasks)
    page.show_step(Step.CHECK)
    press(page, "compose.send", qtbot)
    idle(qtbot, tasks)
    assert "(Swahili)" in page.receipt.leaflet_language.text()
    assert why in page.receipt.leaflet_language.text()
    assert page.receipt.leaflet_language.isVisible()
    assert_accessible(page)
    press(page, "receipt.leaflet", qtbot)
    save_as(page, tmp_path / "leaflet.pdf", qtbot, tasks)
    assert page.papers._leaflet().language == tag
    assert len(PdfReader(tmp_path / "leaflet.pdf").pages) == 1


@pytest.mark.parametrize("known", [True, False])
def test_a_leaflet_says_that_it_lacks_what_is_not_known(
    page: ComposePage, world: World, session: Faulty, qtbot: QtBot, tasks: Tasks, known: bool
) -> None:
    session.faults["deliver"] = [DatabaseUnreachableError()]
    if not known:
        session.faults["recipient_facts"] = [DirectoryInvalidError() for _time in range(9)]
    write(page, ready_form(world), qtbot, tasks)
    page.show_step(Step.CHECK)
    idle(qtbot, tasks)
    press(page, "compose.send", qtbot)
    idle(qtbot, tasks)
    assert page.receipt.leaflet_lack.isVisible() is not known
    assert ("no phone number" in page.receipt.leaflet_lack.text()) is not known
    assert not page.receipt.leaflet_language.isVisible()
    world.session("aino.laine").outbox.deliver_all(lambda: False)


# --- what is written freely -----------------------------------------------------------------------


def test_a_text_that_does_not_belong_is_pointed_at_and_sent_all_the_same(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, ready_form(world), qtbot, tasks)
    page.show_step(Step.WISHES)
    step = page.steps[Step.WISHES]
    caution = step.findChild(Caution)
    assert not caution.isVisible()
    qtbot.keyClicks(step.first(), " I have a diagnosis. My code is 131052-308T.")
    qtbot.waitUntil(caution.isVisible)
    assert "“diagnosis” sounds like an illness" in caution.text()
    assert "“131052-308T” looks like a personal identity code" in caution.text()
    assert_accessible(page)
    assert page.presenter.problems() == ()
    step.first().set_value("I want to learn.")
    qtbot.waitUntil(lambda: not caution.isVisible())


def test_a_long_text_that_is_pasted_stays_whole_and_is_said_to_be_too_long(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, ready_form(world), qtbot, tasks)
    long = "I want to learn. 🙂 \u202eأريد\u202c e\u0301 " * 250
    assert len(long) >= 7000
    page.show_step(Step.WISHES)
    wishes = page.steps[Step.WISHES].first()
    wishes.clear()
    QGuiApplication.clipboard().setText(long)
    qtbot.keyClick(wishes, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    page.show_step(Step.HELP)
    assert page.presenter.form.wishes == long.strip()
    assert page.presenter.problem("wishes") == FieldProblem("wishes", Problem.TEXT_TOO_LONG)
    page.drafting.autosave.now()
    idle(qtbot, tasks)
    assert world.session("aino.laine").load_draft(page.presenter.draft_id)["wishes"] == long.strip()


# --- drafts --------------------------------------------------------------------------------------


def test_what_is_typed_is_kept_after_a_quiet_second_and_offered_without_a_name(
    open_page: Callable[[], ComposePage], world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    page = open_page()
    qtbot.keyClicks(page.who_step.given_name, "Fadumo")
    assert world.session("aino.laine").drafts() == ()
    qtbot.waitUntil(lambda: len(world.session("aino.laine").drafts()) == 1, timeout=5000)
    page.hide()
    other = open_page()
    assert "unfinished referral" in other.banner.text()
    assert "Fadumo" not in other.banner.text()
    go_on = next(link for link in other.banner.findChildren(QPushButton) if link.text() == "Go on with it")
    qtbot.mouseClick(go_on, Qt.MouseButton.LeftButton)
    idle(qtbot, tasks)
    assert other.who_step.given_name.text() == "Fadumo"
    assert other.presenter.draft_id == page.presenter.draft_id
    assert not other.frame.drafts.isVisible()


def test_who_types_without_a_pause_is_kept_too(page: ComposePage, qtbot: QtBot) -> None:
    kept: list[object] = []
    page.drafting.autosave.saved.connect(kept.append)
    keys = QTimer(interval=100)
    keys.timeout.connect(lambda: QTest.keyClick(page.who_step.given_name, "a"))
    keys.start()
    try:
        qtbot.waitUntil(lambda: len(kept) > 0, timeout=20_000)
    finally:
        keys.stop()


def test_a_whole_draft_comes_back_as_it_was(
    open_page: Callable[[], ComposePage], world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    page, form = open_page(), ready_form(world)
    write(page, form, qtbot, tasks)
    page.drafting.keep()
    page.drafting.autosave.now()
    idle(qtbot, tasks)
    other = open_page()
    other.activate(page.presenter.draft_id)
    idle(qtbot, tasks)
    assert other.presenter.form == form
    for view in other.steps.values():
        assert view.collect(form) == form


def test_drafts_are_listed_by_initials_and_can_be_deleted(
    open_page: Callable[[], ComposePage], world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    page = open_page()
    page.start(Form(given_name="Fadumo", family_name="Ali"))
    page.drafting.keep()
    page.make_another()
    idle(qtbot, tasks)
    page.drafting.look()
    idle(qtbot, tasks)
    assert page.frame.drafts.text() == "Drafts (1)"
    menu = page.drafting.menu.make_menu()
    (entry,) = menu.actions()
    assert entry.text().startswith("F. A. · ")
    go_on, delete = entry.menu().actions()
    go_on.trigger()
    idle(qtbot, tasks)
    assert page.who_step.family_name.text() == "Ali"
    page.make_another()
    idle(qtbot, tasks)
    delete.trigger()
    idle(qtbot, tasks)
    assert world.session("aino.laine").drafts() == ()
    assert not page.frame.drafts.isVisible()


def test_a_deleted_draft_can_be_brought_back(
    page: ComposePage, world: World, session: Faulty, qtbot: QtBot, tasks: Tasks
) -> None:
    page.start(FULL)
    page.drafting.keep()
    page.make_another()
    idle(qtbot, tasks)
    nurse = world.session("aino.laine")
    (info,) = nurse.drafts()
    page.drafting.delete(info.draft_id)
    idle(qtbot, tasks)
    assert nurse.drafts() == ()
    assert page.banner.text() == "The draft was deleted."
    page.banner.action_button.click()
    idle(qtbot, tasks)
    (back,) = nurse.drafts()
    assert (back.draft_id, back.title) == (info.draft_id, info.title)
    page.drafting.open(back.draft_id)
    idle(qtbot, tasks)
    assert page.presenter.form == FULL


def test_what_is_written_is_thrown_away_and_put_back(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    nurse = world.session("aino.laine")
    assert not page.frame.throw_away.isVisible(), "nothing is written yet"
    page.start(Form(given_name="Fadumo"))
    page.drafting.keep()
    page.drafting.autosave.now()
    idle(qtbot, tasks)
    assert len(nurse.drafts()) == 1
    page.frame.throw_away.click()
    idle(qtbot, tasks)
    assert page.presenter.form.is_blank
    assert page.who_step.given_name.text() == ""
    assert nurse.drafts() == ()
    assert page.banner.text() == "The referral was thrown away."
    page.banner.action_button.click()
    page.drafting.autosave.now()
    idle(qtbot, tasks)
    assert page.who_step.given_name.text() == "Fadumo"
    (kept,) = nurse.drafts()
    assert nurse.load_draft(kept.draft_id) == {"given_name": "Fadumo"}


@pytest.mark.parametrize("step", list(Step))
def test_each_part_has_help_that_unfolds_by_key(page: ComposePage, qtbot: QtBot, step: Step) -> None:
    page.show_step(step)
    view = page.steps[step]
    assert view.findChild(SectionHelp) is None
    qtbot.keyClick(page, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(
        lambda: view.findChild(SectionHelp) is not None and view.findChild(SectionHelp).isVisible()
    )
    told = [label.text() for label in view.findChild(SectionHelp).findChildren(QLabel)]
    assert told[::2] == ["What to ask", "Why", "Law and rules"]
    assert len(set(told)) == 6
    assert view.help_button.isChecked()
    qtbot.wait(50)  # what was just added is laid out some turns of the event loop later
    assert_accessible(page)
    qtbot.keyClick(page, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert not view.findChild(SectionHelp).isVisible()


def test_a_full_disk_is_told_and_typing_goes_on(
    page: ComposePage, world: World, session: Faulty, qtbot: QtBot, tasks: Tasks
) -> None:
    session.faults["save_draft"] = [DiskFullError()]
    qtbot.keyClicks(page.who_step.given_name, "Fa")
    page.drafting.autosave.now()
    idle(qtbot, tasks)
    assert page.banner.text() == error_text(DiskFullError())
    qtbot.keyClicks(page.who_step.given_name, "dumo")
    again = next(link for link in page.banner.findChildren(QPushButton) if link.text() == "Try again")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    idle(qtbot, tasks)
    (draft,) = world.session("aino.laine").drafts()
    assert draft.title == "Fadumo"
    assert page.banner.text() == ""


def test_what_is_not_on_the_disk_yet_can_be_saved_when_the_program_locks(
    page: ComposePage, world: World, qtbot: QtBot
) -> None:
    assert page.last_work() is None
    qtbot.keyClicks(page.who_step.given_name, "Fadumo")
    work = page.last_work()
    assert work is not None
    work()
    (draft,) = world.session("aino.laine").drafts()
    assert draft.title == "Fadumo"
    assert page.last_work() is None


def test_a_save_that_comes_late_does_not_bring_a_sent_draft_back(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, ready_form(world), qtbot, tasks)
    page.drafting.keep()
    page.show_step(Step.CHECK)
    page.send()
    page.drafting.keep()
    idle(qtbot, tasks)
    assert page.receipt.isVisible()
    assert world.session("aino.laine").drafts() == ()


def test_a_referral_that_came_back_is_written_anew_with_consent_asked_again(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    page.who_step.given_name.setText("Somebody else")
    page.activate(without_consent(ready_form(world)))
    idle(qtbot, tasks)
    assert page.who_step.given_name.text() == "Fadumo"
    assert page.consent_step.method.value() is None
    assert [draft.title for draft in world.session("aino.laine").drafts()] == ["Somebody else"]
    qtbot.waitUntil(lambda: len(world.session("aino.laine").drafts()) == 2, timeout=5000)


# --- keyboard, languages, screen readers ---------------------------------------------------------


def test_the_steps_follow_the_keys(page: ComposePage, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for step in list(Step)[1:]:
        qtbot.keyClick(page, Qt.Key.Key_PageDown, control)
        assert page.steps[step].isVisible(), step
    qtbot.keyClick(page, Qt.Key.Key_PageDown, control)
    assert page.check_step.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_PageUp, control)
    assert page.consent_step.isVisible()


def test_languages_are_found_by_any_of_their_names(page: ComposePage, qtbot: QtBot, tasks: Tasks) -> None:
    line = page.who_step.main_language
    for typed, tag in (("arabia", "ar"), ("arabiska", "ar"), ("Somali", "so"), ("soomaali", "so")):
        line.set_value("")
        pick_language(line, typed, qtbot, tasks)
        assert line.value() == tag, typed
    line.set_value("")
    line.setFocus()
    qtbot.keyClicks(line, "dar")
    idle(qtbot, tasks)
    qtbot.keyClick(QApplication.activePopupWidget() or line, Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.activePopupWidget() or line, Qt.Key.Key_Return)
    assert line.value() == "fa-AF"


def test_a_text_that_is_no_language_is_an_error_when_left(
    page: ComposePage, qtbot: QtBot, tasks: Tasks
) -> None:
    line = page.who_step.main_language
    pick_language(line, "klingonese", qtbot, tasks)
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert line.value() == ""
    assert "choose it from the list" in line.accessibleDescription()


def test_other_languages_are_added_and_taken_out(page: ComposePage, qtbot: QtBot, tasks: Tasks) -> None:
    who = page.who_step
    who.more.set_open(True)
    for name in ("arabic", "swahili", "arabic"):
        pick_language(who.other_languages.pick, name, qtbot, tasks)
    assert page.presenter.form.other_languages == ("ar", "sw")
    take_out = next(one for one in who.findChildren(QPushButton) if one.accessibleName() == "Take out Arabic")
    take_out.click()
    assert page.presenter.form.other_languages == ("sw",)


def test_everything_changes_its_language_while_running(
    page: ComposePage, qapp: QApplication, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, ready_form(world), qtbot, tasks)
    page.who_step.main_language.setFocus()
    set_language(qapp, "sv")
    QApplication.processEvents()
    assert page.who_step.main_language.text() == "somaliska"
    assert page.reach_step.municipality.text() == "Tammerfors"
    assert "Integrationstjänster i Tammerfors" in page.consent_step.recipient.choice.currentText()
    assert page.presenter.form == ready_form(world)


@pytest.mark.parametrize("step", list(Step))
def test_each_step_can_be_used_without_eyes_or_mouse_and_at_double_size(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks, step: Step
) -> None:
    write(page, replace(ready_form(world), wishes=""), qtbot, tasks)
    page.show_step(step)
    page.steps[step].check_all()
    idle(qtbot, tasks)  # what the last step looks up would come while the text grows
    assert_accessible(page)


def test_the_receipt_can_be_used_without_eyes_or_mouse_and_at_double_size(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, ready_form(world), qtbot, tasks)
    page.show_step(Step.CHECK)
    page.send()
    idle(qtbot, tasks)
    assert_accessible(page)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("width", [640, 900, 1137, 1166, 1800])
def test_nothing_scrolls_sideways(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks, qapp: QApplication, width: int, code: str
) -> None:
    set_language(qapp, code)
    write(page, ready_form(world), qtbot, tasks)
    for _time in range(2):  # the list of steps gives way first, then there is room for less
        page.resize(width, 700)
        QApplication.processEvents()
    for step, view in page.steps.items():
        page.show_step(step)
        QApplication.processEvents()
        assert view.widget().width() <= view.viewport().width(), step
    assert page.frame.short.isVisible() == (width < 820)
    assert page.frame.nav.isVisible() == (width >= 820)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_way_of_contact_fits_beside_the_list_and_the_panel(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks, qapp: QApplication, code: str
) -> None:
    set_language(qapp, code)
    page.resize(1137, 726)  # the page in a window of 1366x768
    contacts = tuple(ContactForm(system, safe=Answer.YES, whose=Whose.OWN) for system in ContactSystem)
    write(page, replace(ready_form(world), contacts=contacts), qtbot, tasks)
    page.show_step(Step.REACH)
    QApplication.processEvents()
    view = page.steps[Step.REACH]
    assert view.widget().width() <= view.viewport().width()


def test_in_a_narrow_window_the_steps_are_chosen_above_the_form(page: ComposePage) -> None:
    page.resize(640, 400)
    page.frame.short.set_value(Step.FAMILY)
    assert page.steps[Step.FAMILY].isVisible()


def test_the_panel_folds_and_stays_as_the_person_left_it(page: ComposePage, qtbot: QtBot) -> None:
    assert page.frame.panel.is_open()
    press(page, "seen.fold", qtbot)
    assert not page.frame.panel.is_open()
    page.resize(1600, 700)
    assert not page.frame.panel.is_open()
    press(page, "seen.unfold", qtbot)
    assert page.frame.panel.is_open()
