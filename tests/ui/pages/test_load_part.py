"""The lead's view of how the work stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import Priority
from referral_app.services.work_load import Forgotten, OwnerLoad, UnitLoad
from tests.ui.accessibility import assert_accessible
from tests.ui.pages.test_referral_kit import child, settle, texts
from tests.world import World
from ui.i18n import LANGUAGES, set_language
from ui.page_list import PAGES
from ui.pages.inbox.page import InboxPage
from ui.pages.inbox.worklists import Worklist
from ui.pages.unit.load_part import LoadPart
from ui.pages.unit.page import Part, UnitPage
from ui.tasks import Tasks

LEAD = "leena.makela"
AGO = datetime.now(UTC) - timedelta(days=5)
LOAD = UnitLoad(
    owners=(
        OwnerLoad(UUID(int=1), "Ahmed Warsame", 12, 2, 1, here=True),
        OwnerLoad(UUID(int=2), "Lähtenyt Henkilö", 1, 0, 0, here=False),
    ),
    nobodys=4,
    unopened=3,
    forgotten=(Forgotten(UUID(int=7), "K-0000-0001", Priority.ASAP, AGO),),
    forgotten_more=False,
)


@pytest.fixture
def part(qtbot: QtBot) -> Iterator[LoadPart]:
    made = LoadPart()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def test_it_says_who_has_how_much_and_what_lies_unopened(part: LoadPart, qtbot: QtBot) -> None:
    part.show_load(LOAD)
    assert part.texts()[4:12] == [
        "Ahmed Warsame",
        "12",
        "2",
        "1",
        "Lähtenyt Henkilö (not in this unit)",
        "1",
        "–",
        "–",
    ]
    assert part.texts()[12] == "Nobody’s yet, 3 of them not opened"
    assert "Nobody has opened these for 3 days: 1" in part.card.text()
    link = child(part, "unit.forgotten.K-0000-0001")
    assert link.text() == "K-0000-0001, 5 d, At once"
    with qtbot.waitSignal(part.open_wanted) as told:
        link.click()
    assert told.args == [UUID(int=7)]


def test_nothing_lies_unopened(part: LoadPart) -> None:
    part.show_load(LOAD)
    part.show_load(UnitLoad((), 0, 0, (), forgotten_more=False))
    assert "Nothing lies unopened" in part.card.text()
    assert not child(part, "unit.load.overdue").isVisible()
    assert "Ahmed" not in texts(part.table)


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_fits(code: str, part: LoadPart, qapp: QApplication) -> None:
    set_language(qapp, code)
    part.show_load(LOAD)
    assert_accessible(part)


def test_on_the_page_of_the_unit_and_from_there_to_the_inbox(
    world: World, tasks: Tasks, qtbot: QtBot
) -> None:
    world.send()
    page = UnitPage(world.session(LEAD), tasks)
    qtbot.addWidget(page)
    page.resize(1190, 720)
    page.show()
    opened: list[tuple[str, object]] = []
    page.open_page.connect(lambda key, argument: opened.append((key, argument)))
    page.activate(None)
    settle(qtbot, tasks)
    page.nav.button(Part.LOAD.value).click()
    assert "Leena Mäkelä" in page.load_part.texts()
    page.load_part.overdue_wanted.emit()
    assert opened == [("inbox", Worklist.OVERDUE)]
    assert any(entry.key == "inbox" for entry in PAGES[world.session(LEAD).person.role])
    inbox = InboxPage(world.session(LEAD), tasks)
    qtbot.addWidget(inbox)
    inbox.activate(Worklist.OVERDUE)
    settle(qtbot, tasks)
    assert inbox.chooser.worklists.current() is Worklist.OVERDUE


def test_units_that_send_have_none(world: World, tasks: Tasks, qtbot: QtBot) -> None:
    page = UnitPage(world.session("aino.laine"), tasks)
    qtbot.addWidget(page)
    assert page.nav.button(Part.LOAD.value).isHidden()
