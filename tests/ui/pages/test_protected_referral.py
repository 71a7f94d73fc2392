"""A protected referral in the lists and on its page: for the one named, for a colleague, and for those who sent it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import Priority, YesNoNotAsked
from referral_app.domain.language import language_name
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move
from referral_app.errors import DatabaseUnreachableError
from referral_app.services.inbox import InboxPage as Rows
from tests.ui.accessibility import assert_accessible
from tests.ui.pages.test_referral_kit import UNMISTAKABLE, FaultySession, child, settle, texts
from tests.ui.pages.test_sent_presenter import row as sent_row
from tests.world import World
from ui.pages.inbox.page import InboxPage
from ui.pages.referral.offers import Act
from ui.pages.referral.page import ReferralPage
from ui.pages.referral.panels.naming import NamePanel
from ui.pages.referral.panels.taking import AcceptPanel
from ui.pages.referral.presenter import OpenReferral
from ui.pages.referral.words import target_group_text
from ui.pages.sent.columns import sent_columns
from ui.pages.sent.presenter import SentLine
from ui.pages.sent.words import client_text
from ui.pages.tasks.columns import task_columns
from ui.tasks import Tasks

AHMED, LEENA, AINO = "ahmed.warsame", "leena.makela", "aino.laine"
Open = Callable[[str, UUID], ReferralPage]


@pytest.fixture
def sent(world: World) -> UUID:
    """For Ahmed alone, about somebody whose name is no part of any other word."""
    referral = replace(world.protected(), name=UNMISTAKABLE)
    named = [world.session(AHMED).person.user_id]
    return world.session(AINO).send(referral, world.unit("tampere"), Priority.ROUTINE, named).referral_id


@pytest.fixture
def open_(world: World, tasks: Tasks, qtbot: QtBot) -> Open:
    """Opens a referral's page for a person, by login."""

    def make(login: str, referral_id: UUID) -> ReferralPage:
        page = ReferralPage(FaultySession(world.session(login)), tasks)
        qtbot.addWidget(page)
        page.resize(1190, 715)
        page.show()
        page.activate(referral_id)
        settle(qtbot, tasks)
        return page

    return make


@pytest.fixture
def inbox(world: World, tasks: Tasks, qtbot: QtBot) -> Callable[[str], InboxPage]:
    """Shows the inbox to a person, by login."""

    def make(login: str) -> InboxPage:
        page = InboxPage(FaultySession(world.session(login)), tasks)
        qtbot.addWidget(page)
        page.resize(1174, 725)
        page.show()
        page.activate(None)
        settle(qtbot, tasks)
        return page

    return make


def in_hand(page: InboxPage, referral_id: UUID) -> dict[str, str]:
    """Take a row in hand; what its cells and their tips say."""
    position = page.list.model.position(referral_id)
    assert position is not None
    page.list.table.go_to(position)
    model = page.list.model
    return {
        made.key: " | ".join(
            str(model.index(position, at).data(role) or "")
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        )
        for at, made in enumerate(model.columns)
    }


def shown(page: ReferralPage, name: str) -> bool:
    return child(page, name).isVisible()


# --- in the inbox ----------------------------------------------------------------------------------


def test_a_colleague_sees_that_it_came_and_nothing_of_it(
    inbox: Callable[[str], InboxPage], sent: UUID, world: World
) -> None:
    page = inbox(LEENA)
    cells = in_hand(page, sent)
    assert cells["name"] == "Protected | Only Ahmed Warsame can open it."
    assert (cells["language"], cells["target_group"]) == (" | ", " | ")
    preview = texts(child(page, "inbox.preview"))
    assert "Only Ahmed Warsame can open it." in preview
    assert "Hervanta" not in preview
    for word in (UNMISTAKABLE.given, UNMISTAKABLE.family):
        assert word not in preview + str(cells)
    assert not child(page, "inbox.accept").isVisible()
    page.acts.accept()
    page.acts.accept_and_next()
    assert page.preview.panel is None
    assert world.session(AINO).open_referral(sent).state is State.SENT
    assert_accessible(page)


def test_the_one_named_can_take_it_on_and_reads_who_it_is_only_in_it(
    inbox: Callable[[str], InboxPage], sent: UUID
) -> None:
    page = inbox(AHMED)
    cells = in_hand(page, sent)
    assert cells["name"].startswith("Turvakielto |")
    assert (cells["language"], cells["target_group"]) == (" | ", " | "), (
        "the list tells nothing of the summary"
    )
    summary = next(row.summary for row in page.list.model.rows() if row.referral_id == sent)
    assert summary is not None
    preview = texts(child(page, "inbox.preview"))
    for word in (
        language_name(summary.language, "en"),
        target_group_text(summary.target_group),
        str(summary.birth_year),
        "interpreter",
    ):
        assert word not in preview
    page.acts.accept()
    panel = page.preview.panel
    assert isinstance(panel, AcceptPanel)
    assert [panel._owner.itemText(at) for at in range(panel._owner.count())] == ["Ahmed Warsame"]


def test_a_colleague_sees_that_it_waits_for_somebody_who_is_away(
    inbox: Callable[[str], InboxPage], sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    page = inbox(LEENA)

    def away(rows: Rows) -> Rows:
        return replace(
            rows,
            rows=tuple(
                replace(one, waits_without_reader=True) if one.referral_id == sent else one
                for one in rows.rows
            ),
        )

    page.session.rows = away  # type: ignore[attr-defined]
    page.refresh()
    settle(qtbot, tasks)
    cells = in_hand(page, sent)
    assert "It waits: none of those named (Ahmed Warsame) can open it now." in cells["name"]
    assert "Hervanta maternity and child health clinic" in texts(child(page, "inbox.preview"))


# --- in the list of what was sent ------------------------------------------------------------------


def test_the_list_of_sent_referrals_hides_the_name_and_says_that_it_waits() -> None:
    line = SentLine(sent_row(1, State.SENT), paused=False)
    assert line.row.summary is not None
    hidden = replace(line.row.summary, turvakielto=YesNoNotAsked.YES)
    protected = SentLine(replace(line.row, summary=hidden), paused=False)
    assert client_text(protected) == "Turvakielto"
    for column in (*sent_columns(), *task_columns()):
        if column.key == "language":
            assert column.text(line)
            assert column.text(protected) == ""
    waits = SentLine(replace(line.row, waits_without_reader=True), paused=False)
    state = next(one for one in sent_columns() if one.key == "state")
    assert state.text(waits) == "Waits: nobody named can open it now"
    assert state.text(line) != state.text(waits)


# --- on its page -----------------------------------------------------------------------------------


def test_a_colleague_who_opens_it_is_told_who_may(open_: Open, sent: UUID, world: World) -> None:
    page = open_(LEENA, sent)
    assert shown(page, "referral.kept")
    assert "Only Ahmed Warsame and those who sent it can open it" in texts(child(page, "referral.kept"))
    for name in ("referral.content", "referral.readers", "referral.name_reader", "referral.timeline"):
        assert not shown(page, name), name
    visible = "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "Protected" in visible
    for word in (UNMISTAKABLE.given, UNMISTAKABLE.family, "Hervanta", "Aino"):
        assert word not in visible
    page.start(Act.ACCEPT)
    page.name_reader()
    assert page._body.side.panel is None
    assert world.session(AINO).open_referral(sent).state is State.SENT
    assert_accessible(page)


def test_the_next_referral_is_shown_whole_again(
    open_: Open, sent: UUID, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    page = open_(LEENA, sent)
    page.activate(world.send().referral_id)
    settle(qtbot, tasks)
    assert not shown(page, "referral.kept")
    assert shown(page, "referral.content")
    assert shown(page, "referral.timeline")
    assert not shown(page, "referral.readers")


def test_the_one_named_names_a_colleague(
    open_: Open, sent: UUID, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    page = open_(AHMED, sent)
    assert child(page, "referral.readers").text() == "May open it: Ahmed Warsame"  # type: ignore[attr-defined]
    assert UNMISTAKABLE.family in texts(page)
    child(page, "referral.name_reader").click()  # type: ignore[attr-defined]
    settle(qtbot, tasks)
    panel = page._body.side.panel
    assert isinstance(panel, NamePanel)
    child(page, "panel.do").click()  # type: ignore[attr-defined]
    assert page._body.side.panel is panel, "nobody is chosen yet"
    leena = world.session(LEENA).person.user_id
    panel.people.button(leena).click()
    assert_accessible(page)
    child(page, "panel.do").click()  # type: ignore[attr-defined]
    settle(qtbot, tasks)
    assert page._body.side.panel is None
    assert page.banner.text() == "Ahmed Warsame, Leena Mäkelä may open it now."
    assert child(page, "referral.readers").text() == "May open it: Ahmed Warsame, Leena Mäkelä"  # type: ignore[attr-defined]
    assert world.session(LEENA).open_referral(sent).referral is not None


def test_those_who_sent_it_name_another(
    open_: Open, sent: UUID, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    page = open_("mirja.koskinen", sent)
    child(page, "referral.name_reader").click()  # type: ignore[attr-defined]
    settle(qtbot, tasks)
    panel = page._body.side.panel
    assert isinstance(panel, NamePanel)
    panel.people.button(world.session(LEENA).person.user_id).click()
    panel.submit()
    settle(qtbot, tasks)
    assert world.session(LEENA).open_referral(sent).referral is not None
    page.name_reader()
    settle(qtbot, tasks)
    assert "is named already" in texts(page)
    assert not child(page, "panel.do").isVisible()


def test_what_could_not_be_saved_stays(
    open_: Open, sent: UUID, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    page = open_(AHMED, sent)
    page.name_reader()
    settle(qtbot, tasks)
    panel = page._body.side.panel
    assert isinstance(panel, NamePanel)
    panel.people.button(world.session(LEENA).person.user_id).click()
    with pytest.MonkeyPatch.context() as patch:

        def fail(*_arguments: object) -> None:
            raise DatabaseUnreachableError

        patch.setattr(page.session, "name_readers", fail)
        panel.submit()
        settle(qtbot, tasks)
    assert page._body.side.panel is panel
    assert not world.session(LEENA).open_referral(sent).readers[0].name.startswith("Leena")
    button = next(b for b in page.banner.findChildren(QAbstractButton) if b.text() == "Try again")
    button.click()
    settle(qtbot, tasks)
    assert world.session(LEENA).open_referral(sent).referral is not None


def test_it_becomes_the_work_of_a_reader_only(open_: Open, sent: UUID, qtbot: QtBot, tasks: Tasks) -> None:
    page = open_(AHMED, sent)
    page.start(Act.ACCEPT)
    panel = page._body.side.panel
    assert isinstance(panel, AcceptPanel)
    assert [panel._owner.itemText(at) for at in range(panel._owner.count())] == ["Ahmed Warsame"]


def test_it_waits_when_nobody_named_is_there(open_: Open, sent: UUID, world: World) -> None:
    sender, colleague = open_(AINO, sent), open_(LEENA, sent)
    for page in (sender, colleague):
        view = page._view
        assert view is not None
        page._opened(replace(view, readers=tuple(one._replace(here=False) for one in view.readers)))
    line = child(sender, "referral.readers")
    assert line.text() == (  # type: ignore[attr-defined]
        "May open it: Ahmed Warsame (away or has left). None of them can open it now, so it waits. "
        "Name another reader."
    )
    told = texts(child(colleague, "referral.kept"))
    assert "Ask Aino Laine, Hervanta maternity and child health clinic, to name another of you." in told


def test_nobody_is_named_once_it_is_closed(open_: Open, sent: UUID, world: World) -> None:
    ahmed = world.session(AHMED)
    due = datetime.now(UTC).date() + timedelta(days=5)
    view = ahmed.move(ahmed.open_referral(sent), Move(State.ACCEPTED, owner=ahmed.person.user_id, due=due))
    ahmed.move(view, Move(State.CLIENT_DECLINED))
    page = open_(AHMED, sent)
    assert shown(page, "referral.readers")
    assert not shown(page, "referral.name_reader")


def test_what_is_for_the_whole_unit_says_nothing_of_readers(open_: Open, world: World) -> None:
    page = open_(LEENA, world.send().referral_id)
    assert not shown(page, "referral.readers")
    page.activate(OpenReferral(world.send().referral_id))
