"""Wrong values in each field of the form: a sentence where they stand, and nothing typed lost."""

# ruff: noqa: F811 - fixtures of the page come from its first tests

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import ContactSystem, LegalBasis
from referral_app.domain.problems import Problem
from referral_app.errors import DatabaseUnreachableError, DiskFullError
from referral_app.services import outbox as outbox_module
from referral_app.services.sent import SentQuery
from tests.ui.pages.test_compose_page import (  # noqa: F401 - fixtures
    Faulty,
    idle,
    open_page,
    page,
    press,
    ready_form,
    session,
    write,
)
from tests.world import World
from ui.error_text import error_text, problem_text
from ui.pages.compose.form import day_text
from ui.pages.compose.page import ComposePage
from ui.pages.compose.presenter import local_today
from ui.pages.compose.steps import Step, step_of
from ui.tasks import Tasks

TODAY = local_today()
TOMORROW = day_text(TODAY + timedelta(days=1))
YESTERDAY = day_text(TODAY - timedelta(days=1))

FIELDS = {
    "name.given": "given_name",
    "name.family": "family_name",
    "identity": "identity",
    "birth_date": "birth_date",
    "dialect": "dialect",
    "residence_month": "residence_month",
    "main_language": "main_language",
    "contact_points.0.value": "contact.value",
    "contact_points.0.good_hours": "contact.good_hours",
    "address.street": "address.street",
    "address.postcode": "address.postcode",
    "municipality": "municipality",
    "wishes": "wishes",
    "support_needs": "support_needs",
    "family.other_adults": "family.other_adults",
    "family.childcare": "family.childcare",
    "consent.asked_back": "consent.asked_back",
    "consent.given_on": "consent.given_on",
    "consent.valid_until": "consent.valid_until",
    "consent.basis_text": "consent.basis_text",
    "ngo_sharing.0.name": "ngo_sharing.0.name",
    "ngo_sharing.0.consent.asked_back": "ngo_sharing.0.consent.asked_back",
}
"""Place of a problem → object name of the field that one types in."""
TEXTS = {
    "name.given",
    "name.family",
    "dialect",
    "contact_points.0.good_hours",
    "address.street",
    "wishes",
    "support_needs",
    "family.other_adults",
    "family.childcare",
    "consent.asked_back",
    "consent.basis_text",
    "ngo_sharing.0.name",
    "ngo_sharing.0.consent.asked_back",
}
"""Those that take any words."""


def editor(page: ComposePage, place: str) -> QLineEdit | QPlainTextEdit:
    """The field of a place, in front and ready to be typed in."""
    step = page.steps[step_of(place)]
    page.go_to(place)
    found = [
        widget
        for kind in (QLineEdit, QPlainTextEdit)
        for widget in step.findChildren(kind, FIELDS[place])
        if widget.isVisible()
    ]
    assert len(found) == 1, place
    found[0].setFocus()
    return found[0]


def paste(widget: QWidget, text: str, qtbot: QtBot) -> None:
    qtbot.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(widget, Qt.Key.Key_Delete)
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def shown(widget: QLineEdit | QPlainTextEdit) -> str:
    return widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()


def said_at(page: ComposePage, place: str, widget: QWidget, qtbot: QtBot) -> str:
    """The sentence at a field once it is left."""
    qtbot.keyClick(widget, Qt.Key.Key_Escape)  # closes a list of proposals
    widget.clearFocus()
    field = page.steps[step_of(place)].field_at(place)
    assert field is not None
    return field.error()


def prepared(page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks, place: str) -> None:
    """A form that lacks nothing, with the field of `place` in it."""
    form = ready_form(world)
    if place == "birth_date":
        form = replace(form, no_identity=True, identity="", birth_date="17.5.1984")
    if place == "consent.basis_text":
        form = replace(form, basis=LegalBasis.OTHER, basis_text="By law.")
    write(page, form, qtbot, tasks)
    for view in page.steps.values():
        for name in ("more", "ngos"):
            section = getattr(view, name, None)
            if section is not None and hasattr(section, "set_open"):
                section.set_open(True)


@pytest.mark.parametrize(
    ("place", "typed", "problem"),
    [
        ("identity", "131052-308U", Problem.IDENTITY_CHECK_CHARACTER),
        ("identity", "131052B308T", Problem.IDENTITY_FUTURE),
        ("identity", "131052+308T", Problem.IDENTITY_TOO_OLD),
        ("identity", "131052G308T", Problem.IDENTITY_FORMAT),
        ("identity", "311152-308T", Problem.IDENTITY_DATE),
        ("identity", "13.10.1952", Problem.IDENTITY_FORMAT),
        ("identity", "١٣١٠٥٢-٣٠٨T", Problem.IDENTITY_FORMAT),
        ("birth_date", "1.1.1850", Problem.DATE_TOO_OLD),
        ("birth_date", TOMORROW, Problem.DATE_FUTURE),
        ("residence_month", "1/1940", Problem.DATE_BEFORE_BIRTH),
        ("residence_month", "1/2090", Problem.DATE_FUTURE),
        ("contact_points.0.value", "040 12", Problem.PHONE_INVALID),
        ("contact_points.0.value", "+999 123 456 789", Problem.PHONE_INVALID),
        ("contact_points.0.value", "112", Problem.PHONE_INVALID),
        ("contact_points.0.value", "she has none", Problem.PHONE_INVALID),
        ("address.postcode", "00000", Problem.POSTCODE_UNKNOWN),
        ("address.postcode", "3372", Problem.POSTCODE_INVALID),
        ("address.postcode", "33720 Tampere", Problem.POSTCODE_INVALID),
        ("address.postcode", "٣٣٧٢٠", Problem.POSTCODE_INVALID),
        ("consent.given_on", TOMORROW, Problem.DATE_FUTURE),
        ("consent.valid_until", YESTERDAY, ""),
        ("consent.valid_until", "31.2.2030", ""),
        ("consent.valid_until", "next year", ""),
    ],
)
def test_a_wrong_value_is_told_where_it_stands_and_stays(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks, place: str, typed: str, problem: str
) -> None:
    prepared(page, world, qtbot, tasks, place)
    widget = editor(page, place)
    paste(widget, typed, qtbot)
    idle(qtbot, tasks)
    said = said_at(page, place, widget, qtbot)
    assert said
    if problem:
        assert said == problem_text(problem)
    assert shown(widget) == typed
    page.show_step(Step.CHECK)
    idle(qtbot, tasks)
    page.send()
    assert page.frame.isVisible(), "it is not sent"
    page.go_to(place)
    assert shown(widget) == typed


@pytest.mark.parametrize(
    ("place", "typed"),
    [
        *(("identity", f"131052{mark}308T") for mark in "-YXWVU"),
        *(("identity", f"131005{mark}308N") for mark in "ABCDEF"),
        ("contact_points.0.value", "+46 70 123 45 67"),
        ("contact_points.0.value", "0046 70 123 45 67"),
        ("contact_points.0.value", "+252 61 5123456"),
        ("contact_points.0.value", "+93 70 123 4567"),
        ("contact_points.0.value", "+380 50 123 4567"),
        ("contact_points.0.value", "+964 770 123 4567"),
        ("contact_points.0.value", "٠٤٠١٢٣٤٥٦٧"),
        ("address.postcode", " 33720 "),
        ("name.given", "فاطمة"),
        ("name.family", "Nguyễn Thị"),
    ],
)
def test_a_right_value_of_an_unusual_form_is_taken(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks, place: str, typed: str
) -> None:
    prepared(page, world, qtbot, tasks, place)
    widget = editor(page, place)
    paste(widget, typed, qtbot)
    idle(qtbot, tasks)
    assert said_at(page, place, widget, qtbot) == ""
    assert [problem for problem in page.presenter.problems() if problem.field == place] == []


@pytest.mark.parametrize("place", sorted(FIELDS))
def test_ten_thousand_characters_stay_and_are_told_at_the_field(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks, place: str
) -> None:
    prepared(page, world, qtbot, tasks, place)
    widget, text = editor(page, place), "ab 🙂e\u0301 ش" * 1250
    assert len(text) == 10_000
    paste(widget, text, qtbot)
    idle(qtbot, tasks)
    assert said_at(page, place, widget, qtbot)
    assert shown(widget).strip() == text.strip()
    page.drafting.autosave.now()
    idle(qtbot, tasks)
    draft = page.presenter.draft_id
    kept = page.presenter.form
    page.start()
    page.activate(draft)
    idle(qtbot, tasks)
    assert page.presenter.form == kept


@pytest.mark.parametrize("place", sorted(TEXTS))
def test_any_script_may_be_written_and_nothing_that_cannot_be_seen(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks, place: str
) -> None:
    prepared(page, world, qtbot, tasks, place)
    for character in ("\x07", "\x1b", "\u202e", "\u2066"):
        widget = editor(page, place)
        paste(widget, f"before{character}after", qtbot)
        assert said_at(page, place, widget, qtbot) == problem_text(Problem.TEXT_CONTROL_CHARACTER)
        assert shown(widget) == f"before{character}after"
    for text in ("🙂👩\u200d👧🏽", "أريد أن أتعلم الفنلندية", "Å a\u030a q\u0323\u0307", "ละอียด ማንበብ 汉字"):
        widget = editor(page, place)
        paste(widget, text, qtbot)
        assert said_at(page, place, widget, qtbot) == ""
        assert shown(widget) == text
        page.show_step(Step.CHECK)
        assert page.check_step.ready.isVisible()
    idle(qtbot, tasks)


def test_a_number_is_asked_for_anew_when_the_kind_changes(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    prepared(page, world, qtbot, tasks, "contact_points.0.value")
    widget = editor(page, "contact_points.0.value")
    number = shown(widget)
    page.reach_step.cards.cards[0].system.set_value(ContactSystem.EMAIL)
    page.reach_step.tell()
    assert said_at(page, "contact_points.0.value", widget, qtbot) == problem_text("email.invalid")
    assert shown(widget) == number


# --- around the form -----------------------------------------------------------------------------


def test_two_windows_on_one_draft_keep_what_was_typed_in_both(
    open_page: Callable[[], ComposePage], world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    first = open_page()
    write(first, ready_form(world), qtbot, tasks)
    first.drafting.keep()
    first.drafting.autosave.now()
    idle(qtbot, tasks)
    shared = first.presenter.draft_id
    second = open_page()
    second.activate(shared)
    idle(qtbot, tasks)
    for window, words in ((first, "From the first."), (second, "From the second.")):
        wishes = editor(window, "wishes")
        paste(wishes, words, qtbot)
        window.drafting.autosave.now()
        idle(qtbot, tasks)
    assert "Another window" in second.banner.text()
    assert second.presenter.draft_id != shared == first.presenter.draft_id
    nurse = world.session("aino.laine")
    kept = {draft.draft_id: nurse.load_draft(draft.draft_id)["wishes"] for draft in nurse.drafts()}
    assert kept == {shared: "From the first.", second.presenter.draft_id: "From the second."}
    second.banner.hide()
    for window in (first, second, first):
        paste(editor(window, "wishes"), shown(editor(window, "wishes")) + "!", qtbot)
        window.drafting.autosave.now()
        idle(qtbot, tasks)
    assert len(nurse.drafts()) == 2
    assert second.banner.text() == ""


def test_a_draft_that_came_back_from_the_outbox_is_still_this_windows(
    page: ComposePage, world: World, session: Faulty, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, ready_form(world), qtbot, tasks)
    page.show_step(Step.CHECK)
    session.faults["deliver"] = [DatabaseUnreachableError()]
    press(page, "compose.send", qtbot)
    idle(qtbot, tasks)
    [item] = session.outbox.waiting()  # type: ignore[attr-defined]
    world.session("aino.laine").outbox.take_back(item.referral_id)
    page.activate(item.referral_id)
    idle(qtbot, tasks)
    paste(editor(page, "wishes"), "Something else.", qtbot)
    page.drafting.autosave.now()
    idle(qtbot, tasks)
    assert page.banner.text() == ""
    assert [draft.draft_id for draft in world.session("aino.laine").drafts()] == [item.referral_id]


def test_a_disk_that_is_full_when_sending_keeps_the_form_and_sends_when_there_is_room(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = ready_form(world)
    write(page, form, qtbot, tasks)
    page.show_step(Step.CHECK)
    idle(qtbot, tasks)
    files = world.session("aino.laine")._context.files.outbox
    with monkeypatch.context() as patch:

        def full(*_arguments: object) -> None:
            raise DiskFullError

        patch.setattr(type(files), "write", full)
        press(page, "compose.send", qtbot)
        idle(qtbot, tasks)
    assert page.banner.text() == error_text(DiskFullError())
    assert page.presenter.form == form
    assert files.names() == ()
    press(page, "compose.send", qtbot)
    idle(qtbot, tasks)
    assert page.receipt.isVisible()


@pytest.mark.parametrize("arrived", [True, False], ids=["answer_lost", "never_arrived"])
def test_a_connection_that_dies_while_sending_leaves_it_waiting_and_sends_it_once(
    page: ComposePage,
    world: World,
    qtbot: QtBot,
    tasks: Tasks,
    monkeypatch: pytest.MonkeyPatch,
    arrived: bool,
) -> None:
    write(page, ready_form(world), qtbot, tasks)
    page.show_step(Step.CHECK)
    idle(qtbot, tasks)
    nurse, draft_id = world.session("aino.laine"), page.presenter.draft_id
    submit = outbox_module.submit
    with monkeypatch.context() as patch:

        def dies(*arguments: object) -> None:
            if arrived:
                submit(*arguments)  # type: ignore[arg-type]
            raise DatabaseUnreachableError

        patch.setattr(outbox_module, "submit", dies)
        press(page, "compose.send", qtbot)
        idle(qtbot, tasks)
    assert page.receipt.isVisible()
    assert [item.referral_id for item in nurse.outbox.waiting()] == [draft_id]
    nurse.outbox.deliver_all(lambda: False)
    assert sent_ids(world).count(draft_id) == 1
    assert nurse.outbox.waiting() == ()


def sent_ids(world: World) -> list[UUID]:
    return [row.referral_id for row in world.session("aino.laine").sent_page(SentQuery()).rows]
