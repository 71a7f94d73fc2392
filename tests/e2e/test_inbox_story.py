"""Three windows at once: a nurse sends, the coordinator's list says so by itself, she finds the client as she types and
takes the referral on; a colleague who reaches for the same is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from referral_app.services.inbox import InboxQuery
from tests.e2e.conftest import OpenWindow, enter
from tests.world import World
from ui.demo.nurse_scene import FAMILY_NAME, GIVEN_NAME, send_referral, write_referral
from ui.demo.stage import Stage
from ui.pages.inbox.page import InboxPage

NURSE, LEAD, COLLEAGUE = "aino.laine", "leena.makela", "ahmed.warsame"


@pytest.fixture
def stages(open_window: OpenWindow) -> Iterator[tuple[Stage, Stage, Stage]]:
    with ExitStack() as stack:
        yield (
            stack.enter_context(open_window()),
            stack.enter_context(open_window()),
            stack.enter_context(open_window()),
        )


def inbox(stage: Stage, world: World, login: str) -> InboxPage:
    """Sign in and wait until the list is there."""
    enter(stage, world, login)
    page = stage.page(InboxPage)
    stage.wait(lambda: not page.busy.is_busy(), "the list")
    return page


def rows(page: InboxPage) -> list[str]:
    return [row.reference for row in page.list.model.rows()]


def test_from_the_nurse_to_the_right_desk_and_nobody_is_overwritten(
    own_world: World, stages: tuple[Stage, Stage, Stage]
) -> None:
    nurse, lead, colleague = stages
    own_world.send()
    leenas, ahmeds = inbox(lead, own_world, LEAD), inbox(colleague, own_world, COLLEAGUE)
    before = rows(leenas)
    enter(nurse, own_world, NURSE)
    write_referral(nurse)
    reference = send_referral(nurse)

    arrived = lead.find(leenas, QAbstractButton, "inbox.arrived")
    lead.wait(lambda: arrived.text().startswith("1 new"), "one new, without a refresh")
    assert rows(leenas) == before, "nothing moved under her hand"
    colleague.wait(lambda: ahmeds.chooser.new() == 1, "the colleague's window to say so too")
    colleague.click(colleague.find(ahmeds, QAbstractButton, "inbox.arrived"))
    colleague.wait(lambda: reference in rows(ahmeds), "it in his list")

    found_by(lead, leenas, f"{FAMILY_NAME} {GIVEN_NAME[:2]}".lower(), reference)
    found_by(lead, leenas, "3456", reference)
    lead.press(leenas.chooser.line, Qt.Key.Key_Down)
    lead.press(leenas.list.table, Qt.Key.Key_N)
    lead.wait(lambda: leenas.banner.text().startswith(f"{reference} is yours now"), "it to be hers")

    table = ahmeds.list.table
    colleague.go_to_row(table, reference, lambda row: row.reference)
    colleague.window.activateWindow()
    colleague.wait(colleague.window.isActiveWindow, "his window in front")
    table.setFocus()
    colleague.press(table, Qt.Key.Key_N)
    colleague.wait(lambda: bool(ahmeds.banner.text()), "an answer")
    told = ahmeds.banner.text()
    assert "Leena Mäkelä" in told, "who took it, be it seen in his list by then or not"
    session = own_world.session(LEAD)
    taken = next(row for row in session.inbox_page(InboxQuery()).rows if row.reference == reference)
    view = session.open_referral(taken.referral_id)
    assert view.owner_name == "Leena Mäkelä"
    assert [item.actor_name for item in view.history if item.owner_name is not None] == ["Leena Mäkelä"]


def found_by(stage: Stage, page: InboxPage, text: str, reference: str) -> None:
    """Go to the line by its key, type, look, and go back with Escape; then find it once more."""
    for ends in (True, False):
        stage.window.activateWindow()
        stage.wait(stage.window.isActiveWindow, "her window in front")
        page.list.table.setFocus()
        stage.press(page.list.table, Qt.Key.Key_Slash)
        stage.write(page.chooser.line, text)
        stage.wait(lambda: rows(page) == [reference], f"what “{text}” finds")
        stage.wait(lambda: GIVEN_NAME in stage.find(page, QLabel, "inbox.preview.name").text(), "her name")
        if ends:
            stage.press(page.chooser.line, Qt.Key.Key_Escape)
            stage.wait(lambda: len(rows(page)) > 1, "the list again")
