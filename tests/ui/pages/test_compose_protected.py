"""A referral under turvakielto: what is not asked, what is asked instead, and who may open it, by name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import ContactSystem
from referral_app.domain.codes import YesNoNotAsked as Answer
from referral_app.domain.problems import Problem
from referral_app.domain.states import State
from referral_app.errors import DatabaseUnreachableError, FieldProblem
from referral_app.services.inbox import InboxQuery
from referral_app.services.sent import SentQuery
from tests.ui.accessibility import assert_accessible
from tests.ui.pages.test_compose_page import (
    RECIPIENT_KNOWN,
    Faulty,
    button,
    idle,
    open_page,
    page,
    press,
    ready_form,
    save_as,
    session,
    text_of,
    write,
)
from tests.world import World
from ui.pages.compose.draft_fields import from_fields, to_fields
from ui.pages.compose.form import Form, hide_for_safety
from ui.pages.compose.page import ComposePage
from ui.pages.compose.steps import Step
from ui.tasks import Tasks

__all__ = ["open_page", "page", "session"]

AHMED, LEENA = "ahmed.warsame", "leena.makela"


@pytest.fixture
def ahmed(world: World) -> UUID:
    return world.session(AHMED).person.user_id


def hidden_form(world: World) -> Form:
    """Complete but for the names."""
    return hide_for_safety(ready_form(world))


def says(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


def offered(page: ComposePage) -> list[str]:
    people = page.consent_step.readers.people
    assert people is not None
    return sorted(people.button(one.user_id).text() for one in page.presenter.people or ())


# --- what is not asked, and what is asked instead --------------------------------------------------


def test_neither_address_nor_letter_nor_text_message_can_be_written(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, hidden_form(world), qtbot, tasks)
    page.show_step(Step.REACH)
    reach = page.reach_step
    assert not reach.street.isVisible()
    assert not reach.postcode.isVisible()
    system = reach.cards.cards[0].system
    assert {system.itemText(at) for at in range(system.count())} == {"Phone", "E-mail", "In person"}
    page.presenter.change(replace(page.presenter.form, street="Opiskelijankatu 1", postcode="33720"))
    assert page.presenter.reading().referral.address is None


def test_why_is_said_in_one_sentence_and_a_safe_way_is_asked(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    form = replace(ready_form(world), readers=frozenset())
    write(page, form, qtbot, tasks)
    page.show_step(Step.REACH)
    assert not page.reach_step.safety.isVisible()
    assert not page.reach_step.safe_way.isVisible()
    page.who_step.turvakielto.button(Answer.YES).click()
    assert page.reach_step.safety.isVisible()
    assert page.reach_step.safe_way.text().startswith("Agree on one safe way with the client")
    assert page.reach_step.safe_way.isVisible()
    unsafe = replace(page.presenter.form.contacts[0], system=ContactSystem.PHONE, safe=Answer.NO)
    page.presenter.change(replace(page.presenter.form, contacts=(unsafe,), in_person=False))
    assert FieldProblem("contact_points", Problem.CONTACT_NONE_SAFE) in page.presenter.problems()
    page.presenter.change(replace(page.presenter.form, in_person=True))
    assert FieldProblem("contact_points", Problem.CONTACT_NONE_SAFE) not in page.presenter.problems()


# --- who may open it -------------------------------------------------------------------------------


def test_people_are_asked_for_under_turvakielto_only(
    page: ComposePage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, ready_form(world), qtbot, tasks)
    page.show_step(Step.CONSENT)
    readers = page.consent_step.readers
    assert not readers.isVisible()
    assert page.presenter.problems() == ()
    page.who_step.turvakielto.button(Answer.YES).click()
    page.refresh()
    idle(qtbot, tasks)
    assert readers.isVisible()
    assert offered(page) == ["Ahmed Warsame, Coordinator", "Leena Mäkelä, Lead coordinator"]
    assert readers.value() == frozenset(), "nobody is named by the program"
    assert "Their colleagues see that a protected referral came, but not about whom." in says(
        page.consent_step
    )
    assert_accessible(page)
    page.who_step.turvakielto.button(Answer.NO).click()
    assert not readers.isVisible()


def test_nothing_is_sent_before_somebody_is_named(
    page: ComposePage, world: World, ahmed: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, hidden_form(world), qtbot, tasks)
    assert page.presenter.problems() == (FieldProblem("readers", Problem.TURVAKIELTO_READERS),)
    assert page.presenter.send_work() is None
    page.show_step(Step.CHECK)
    press(page, "missing.consent", qtbot)
    assert "Choose with the client who of them may open it. At least one." in says(page.consent_step)
    button(page, f"reader.{ahmed.hex}", qtbot).click()
    assert page.presenter.form.readers == {ahmed}
    assert page.presenter.problems() == ()
    assert "At least one." not in says(page.consent_step)


def test_it_goes_to_the_one_named_and_to_nobody_else(
    page: ComposePage, world: World, ahmed: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, replace(hidden_form(world), readers=frozenset({ahmed})), qtbot, tasks)
    page.show_step(Step.CHECK)
    assert "Only Ahmed Warsame" in says(page.check_step)
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, tasks)
    sent = world.session("aino.laine").sent_page(SentQuery()).rows[0]
    view = world.session(AHMED).open_referral(sent.referral_id)
    assert view.referral is not None
    assert [reader.user_id for reader in view.readers] == [ahmed]
    kept = next(
        row
        for row in world.session(LEENA).inbox_page(InboxQuery()).rows
        if row.referral_id == sent.referral_id
    )
    assert (kept.kept_from_me, kept.summary, kept.state) == (True, None, State.OPENED)


def test_names_do_not_narrow_what_is_not_protected(
    page: ComposePage, world: World, ahmed: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, replace(ready_form(world), readers=frozenset({ahmed})), qtbot, tasks)
    page.show_step(Step.CHECK)
    assert "Only" not in says(page.check_step)
    page.send()
    idle(qtbot, tasks)
    sent = world.session("aino.laine").sent_page(SentQuery()).rows[0]
    assert world.session(LEENA).open_referral(sent.referral_id).readers == ()


def test_another_recipient_is_asked_for_anew(
    page: ComposePage, world: World, ahmed: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    write(page, replace(hidden_form(world), readers=frozenset({ahmed})), qtbot, tasks)
    page.reach_step.municipality.set_value("905")
    page.reach_step.tell()
    idle(qtbot, tasks)
    page.refresh()
    idle(qtbot, tasks)
    assert page.presenter.form.recipient == world.unit("vaasa")
    assert page.presenter.form.readers == frozenset()
    assert "Johan Nyström, Lead coordinator" in offered(page)


def test_somebody_who_has_left_is_to_be_chosen_anew(
    page: ComposePage, world: World, ahmed: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    left = UUID(int=4)
    write(page, replace(hidden_form(world), readers=frozenset({ahmed, left})), qtbot, tasks)
    assert page.presenter.problems() == (FieldProblem("readers", Problem.READERS_GONE),)
    page.show_step(Step.CONSENT)
    button(page, f"reader.{ahmed.hex}", qtbot).click()
    button(page, f"reader.{ahmed.hex}", qtbot).click()
    assert page.presenter.form.readers == {ahmed}
    assert page.presenter.problems() == ()


def test_people_who_cannot_be_looked_up_are_tried_again(
    page: ComposePage, world: World, session: Faulty, ahmed: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    session.faults["named_choices"] = [DatabaseUnreachableError()]
    write(page, replace(hidden_form(world), readers=frozenset({ahmed})), qtbot, tasks)
    page.show_step(Step.CONSENT)
    assert page.consent_step.readers.people is None
    assert page.consent_step.readers.value() == {ahmed}, "what was chosen before is kept"
    press(page, "readers.again", qtbot)
    idle(qtbot, tasks)
    assert button(page, f"reader.{ahmed.hex}", qtbot).isChecked()


def test_the_consent_card_tells_the_client_who_by_name(
    page: ComposePage, world: World, ahmed: UUID, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    write(page, replace(hidden_form(world), ngos=()), qtbot, tasks)
    page.show_step(Step.CONSENT)
    card = page.consent_step.talk.card()
    assert card is not None
    assert card.recipients == (RECIPIENT_KNOWN,)
    button(page, f"reader.{ahmed.hex}", qtbot).click()
    card = page.consent_step.talk.card()
    assert card is not None
    assert card.recipients == (f"Ahmed Warsame ({RECIPIENT_KNOWN})",)
    press(page, "consent.print", qtbot)
    save_as(page, tmp_path / "card.pdf", qtbot, tasks)
    assert "Ahmed Warsame" in text_of(tmp_path / "card.pdf").replace("\n", " ")


def test_a_draft_keeps_the_names(ahmed: UUID) -> None:
    form = replace(Form(), readers=frozenset({ahmed, UUID(int=4)}))
    assert from_fields(to_fields(form)) == form
    assert from_fields({"readers": ["x"]}) == from_fields({"readers": 4}) == Form()
