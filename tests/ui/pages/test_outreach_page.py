"""The outreach page against a real service: whom it offers, what it asks for, what it writes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog
from pytestqt.qtbot import QtBot

from referral_app.domain.client import PersonName
from referral_app.domain.codes import AttemptChannel, Priority, YesNoNotAsked
from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.errors import DatabaseUnreachableError, NotaryNotAnsweringError
from referral_app.services import outreach
from referral_app.services.coordinating import Coordinating
from referral_app.services.outreach import OutreachCandidates
from tests.ui.accessibility import assert_accessible
from tests.ui.pages.test_referral_kit import child, settle, texts
from tests.world import World
from ui.pages.outreach.page import OutreachPage
from ui.tasks import Tasks

COORDINATOR = "ahmed.warsame"
Show = Callable[[], OutreachPage]


@pytest.fixture
def show(world: World, tasks: Tasks, qtbot: QtBot) -> Show:
    def make() -> OutreachPage:
        page = OutreachPage(world.session(COORDINATOR), tasks)
        qtbot.addWidget(page)
        page.resize(1190, 715)
        page.show()
        page.activate(None)
        settle(qtbot, tasks)
        return page

    return make


def planned_outreach(world: World, days: int, turvakielto: YesNoNotAsked = YesNoNotAsked.NO) -> UUID:
    """A client who is to be met through outreach in so many days."""
    referral = replace(
        world.referral(), turvakielto=turvakielto, name=PersonName("Zyxwina", "Qvvqlainen"), address=None
    )
    sent = world.session("aino.laine").send(referral, world.unit("tampere"), Priority.ROUTINE)
    session = world.session(COORDINATOR)
    today = datetime.now(UTC)
    view = session.move(
        session.open_referral(sent.referral_id),
        Move(State.ACCEPTED, owner=session.person.user_id, due=today.date() + timedelta(days=3)),
    )
    plan = ContactAttempt(today.replace(microsecond=0) + timedelta(days=days), AttemptChannel.OUTREACH, "so")
    session.move(view, Move(State.CONTACTING, note=MoveNote(planned=plan)))
    return sent.referral_id


def test_those_planned_for_the_day_are_ticked_and_others_may_be(show: Show, world: World) -> None:
    soon, later = planned_outreach(world, 3), planned_outreach(world, 40)
    page = show()
    assert page._people is not None
    page.day.edit.set_value(datetime.now().astimezone().date() + timedelta(days=3))
    assert soon in page._people.value()
    assert later not in page._people.value()
    page.day.edit.set_value(datetime.now().astimezone().date() + timedelta(days=40))
    assert later in page._people.value()
    assert soon not in page._people.value()
    boxes = [box.text() for box in page._people.findChildren(QCheckBox)]
    assert any(text.startswith("Zyxwina Q. ·") for text in boxes)
    assert not any("Qvvqlainen" in text for text in boxes)


def test_nobody_under_turvakielto_is_offered_and_the_page_says_so(show: Show, world: World) -> None:
    hidden = planned_outreach(world, 3, YesNoNotAsked.NOT_ASKED)
    page = show()
    assert page._people is not None
    assert hidden not in {option for option, _text in page._people._options}
    left_out = child(page, "outreach.left_out")
    assert left_out.isVisible()
    assert "turvakielto" in left_out.text()


def test_the_list_asks_for_a_place_and_people_and_is_saved(
    show: Show, world: World, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    chosen = planned_outreach(world, 3)
    page = show()
    assert page._people is not None
    page._people.set_value(())
    child(page, "outreach.save").click()
    assert page._place_field.has_error()
    page.place.setText("Hervannan kohtaamispaikka")
    child(page, "outreach.save").click()
    assert "Tick the people" in page.banner.text()
    page._people.set_value({chosen})
    child(page, "outreach.save").click()
    dialog = page.findChild(QFileDialog, "outreach.file")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "lista.pdf"))
    dialog.close()
    settle(qtbot, tasks)
    assert (tmp_path / "lista.pdf").read_bytes().startswith(b"%PDF")
    assert "lista.pdf" in page.banner.text()


def test_without_the_log_there_is_no_paper(
    show: Show, world: World, tasks: Tasks, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent(*_values: object) -> None:
        raise NotaryNotAnsweringError

    chosen = planned_outreach(world, 3)
    page = show()
    assert page._people is not None
    page.place.setText("Hervannan kohtaamispaikka")
    page._people.set_value({chosen})
    monkeypatch.setattr(outreach, "put_on_record", silent)
    page._save(page._chosen(), tmp_path / "lista.pdf")
    settle(qtbot, tasks)
    assert not list(tmp_path.iterdir())
    assert page.banner.isVisible()


@pytest.mark.parametrize(
    ("found", "says"),
    [
        (OutreachCandidates((), 0, paused=False, more=False), "Nobody to meet now"),
        (OutreachCandidates((), 0, paused=True, more=False), "The log does not answer"),
        (OutreachCandidates((), 0, paused=False, more=True), "Only the first part"),
    ],
)
def test_what_is_not_there_is_said(
    show: Show, monkeypatch: pytest.MonkeyPatch, found: OutreachCandidates, says: str
) -> None:
    monkeypatch.setattr(Coordinating, "outreach_candidates", lambda _self: found)
    page = show()
    assert says in page.banner.text() + texts(page)


def test_a_lost_connection_is_told(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(_self: Coordinating) -> OutreachCandidates:
        raise DatabaseUnreachableError

    monkeypatch.setattr(Coordinating, "outreach_candidates", lost)
    assert show().banner.isVisible()


def test_the_page_is_accessible(show: Show, world: World) -> None:
    planned_outreach(world, 3)
    page = show()
    assert_accessible(page)
