"""Finding open referrals as one types, in the page: begun when somebody searches, honest about how far it has read."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from referral_app.domain.client import PersonName
from referral_app.domain.codes import Priority
from referral_app.errors import CancelledError, DatabaseUnreachableError, NotaryNotAnsweringError
from referral_app.services.desk import Session
from referral_app.services.inbox import InboxRow
from referral_app.services.indexing import Filled
from referral_app.services.searching import Searching
from tests.ui.accessibility import assert_accessible
from tests.ui.pages.test_referral_kit import WAIT_MS, child, settle, texts
from tests.world import World
from ui.pages.inbox.page import InboxPage
from ui.pages.inbox.reading_note import Reading
from ui.pages.inbox.worklists import Worklist
from ui.tasks import Cancelled, Progress, Tasks

LEAD, NURSE = "leena.makela", "aino.laine"
Fill = Callable[[Progress, Cancelled], Filled]


class Found:
    """The page, and what it finds."""

    def __init__(self, page: InboxPage, qtbot: QtBot, tasks: Tasks) -> None:
        self.page, self.qtbot, self._tasks = page, qtbot, tasks
        self.line, self.note = page.chooser.line, page.chooser.note

    def settle(self) -> None:
        settle(self.qtbot, self._tasks)

    def begin(self) -> None:
        """Go to the line by its key."""
        self.qtbot.keyClick(self.page.list.table, Qt.Key.Key_Slash)

    def type(self, text: str) -> tuple[UUID, ...]:
        """Type as a person does; what is found once all is quiet."""
        self.qtbot.keyClicks(self.line, text)
        self.settle()
        return self.rows()

    def rows(self) -> tuple[UUID, ...]:
        return tuple(row.referral_id for row in self.page.list.model.rows())


@pytest.fixture
def session(world: World) -> Iterator[Session]:
    """Of its own, since what is read to be searched belongs to a session."""
    with closing(world.desk.sign_in(LEAD, world.passphrase)) as made:
        yield made


@pytest.fixture
def found(session: Session, tasks: Tasks, qtbot: QtBot) -> Iterator[Found]:
    page = InboxPage(session, tasks)
    qtbot.addWidget(page)
    page.resize(1174, 725)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.activate(None)
    shown = Found(page, qtbot, tasks)
    shown.settle()
    yield shown
    tasks.clear()()


def send(world: World, given: str, family: str, language: str = "fi") -> UUID:
    referral = replace(world.referral(), name=PersonName(given, family), main_language=language)
    return world.session(NURSE).send(referral, world.unit("tampere"), Priority.ROUTINE).referral_id


def broken_off(monkeypatch: pytest.MonkeyPatch, *errors: Exception) -> list[int]:
    """Each run ends with the next of the errors, then they go through; how many there were."""
    runs: list[int] = []
    left = list(errors)
    real = Searching.fill

    def fill(self: Searching, progress: Progress, cancelled: Cancelled) -> Filled:
        runs.append(1)
        if left:
            progress(200, 1000)
            raise left.pop(0)
        return real(self, progress, cancelled)

    monkeypatch.setattr(Searching, "fill", fill)
    return runs


def test_nothing_is_read_before_somebody_searches(
    found: Found, monkeypatch: pytest.MonkeyPatch, world: World
) -> None:
    runs = broken_off(monkeypatch)
    found.page.refresh()
    found.line.setFocus(Qt.FocusReason.TabFocusReason)
    found.settle()
    assert runs == [], "in passing is not to search"
    found.begin()
    found.settle()
    assert runs == [1]
    found.begin()
    found.settle()
    assert runs == [1], "what is read stays until the session ends"


def test_each_key_finds_in_the_same_table_as_it_stands(found: Found, world: World) -> None:
    one, other = send(world, "Hetku", "Zimbele"), send(world, "Hetku", "Zorander", "so")
    found.begin()
    assert set(found.type("hetku")) == {one, other}
    assert found.type(" zim") == (one,)
    cells = found.page.list.model
    assert cells.index(0, [column.key for column in cells.columns].index("state")).data() == "Sent"
    found.line.clear()
    assert other in found.type("somali hetku")


def test_escape_goes_back_to_the_list_and_down_goes_to_what_was_found(found: Found, world: World) -> None:
    sent = send(world, "Alas", "Nuolinen")
    found.begin()
    assert found.type("nuolinen") == (sent,)
    found.qtbot.keyClick(found.line, Qt.Key.Key_Down)
    assert found.page.list.table.hasFocus()
    row = found.page.list.current_row()
    assert row is not None
    assert row.referral_id == sent
    found.begin()
    assert found.line.selectedText() == "nuolinen"
    found.qtbot.keyClick(found.line, Qt.Key.Key_Escape)
    found.settle()
    assert found.line.text() == ""
    assert found.page.list.table.hasFocus()
    assert len(found.rows()) > 1


def test_a_worklist_ends_the_search(found: Found, world: World) -> None:
    send(world, "Lista", "Loppunen")
    found.begin()
    found.type("loppunen")
    child(found.page, f"inbox.worklist.{Worklist.OPEN}").click()
    found.settle()
    assert found.line.text() == ""
    assert len(found.rows()) > 1


def test_what_is_not_there_is_said_with_what_was_searched(found: Found, world: World) -> None:
    world.send()
    found.begin()
    assert found.type("qqvvxx") == ()
    assert "Nothing open is called so" in texts(found.page.list)
    assert "Closed ones are not searched" in texts(found.page.list)
    assert_accessible(found.page)


def test_it_says_how_far_it_is_and_stops_and_goes_on(
    found: Found, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = send(world, "Viimei", "Katkonen")
    may_go, real = threading.Event(), Searching.fill

    def slow(self: Searching, progress: Progress, cancelled: Cancelled) -> Filled:
        progress(400, 10_000)
        while not may_go.wait(0.01):
            if cancelled():
                raise CancelledError
        return real(self, progress, cancelled)

    monkeypatch.setattr(Searching, "fill", slow)
    found.begin()
    found.qtbot.waitUntil(lambda: found.note.text() == "Reading 400 of 10,000", timeout=WAIT_MS)
    assert_accessible(found.page)
    child(found.note, "inbox.search.stop").click()
    found.settle()
    assert found.note.text() == "Stopped: 400 of 10,000 are searched."
    may_go.set()
    assert found.type("katkonen") == (sent,), "who searches again lets it go on"
    assert (found.note.reading(), found.note.text()) == (Reading.COMPLETE, "")


def test_the_first_pages_can_be_searched_while_the_rest_is_read(
    found: Found, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = send(world, "Ensi", "Sivunen")
    may_end, real = threading.Event(), Searching.fill

    def first_page_only(self: Searching, progress: Progress, cancelled: Cancelled) -> Filled:
        filled = real(self, progress, cancelled)
        progress(200, 10_000)
        may_end.wait(WAIT_MS / 1000)
        return filled

    monkeypatch.setattr(Searching, "fill", first_page_only)
    found.begin()
    found.qtbot.keyClicks(found.line, "sivunen")
    found.qtbot.waitUntil(lambda: found.rows() == (sent,), timeout=WAIT_MS)
    assert found.note.reading() is Reading.GOING_ON
    may_end.set()
    found.settle()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (NotaryNotAnsweringError(), "The log does not answer. Reading goes on when it does."),
        (DatabaseUnreachableError(), "No connection. Reading goes on when it is back."),
    ],
)
def test_what_does_not_answer_is_said_and_it_goes_on_by_itself(
    error: Exception, words: str, found: Found, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = send(world, "Tauko", "Silentti")
    found.page.list.search._again.setInterval(400)
    runs = broken_off(monkeypatch, error)
    found.begin()
    found.qtbot.waitUntil(lambda: found.note.text() == words, timeout=WAIT_MS)
    found.qtbot.waitUntil(found.page.list.search.is_complete, timeout=WAIT_MS)
    assert runs == [1, 1]
    assert sent in found.type("silentti")


def test_what_cannot_be_opened_is_counted(found: Found, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Searching, "fill", lambda *_: Filled(5, 2, None))
    monkeypatch.setattr(Searching, "follow", lambda *_: Filled(0, 0, None))
    found.begin()
    found.settle()
    assert found.note.text().startswith("2 could not be opened")


def test_what_comes_later_is_found_too(found: Found, world: World) -> None:
    found.begin()
    found.settle()
    assert found.type("myohanen") == ()
    sent = send(world, "Myöhä", "Myöhänen")
    found.page.look()
    found.qtbot.waitUntil(lambda: found.rows() == (sent,), timeout=WAIT_MS)


def test_a_search_without_connection_says_so(
    found: Found, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    found.begin()
    found.settle()
    before = found.rows()

    def lost(_self: Searching, _text: str) -> tuple[InboxRow, ...]:
        raise DatabaseUnreachableError

    monkeypatch.setattr(Searching, "find", lost)
    found.type("a")
    assert "no connection" in found.page.banner.text()
    assert found.rows() == before


def test_sorted_as_the_list_is(found: Found, world: World) -> None:
    for priority in (Priority.ASAP, Priority.ROUTINE, Priority.URGENT):
        referral = replace(world.referral(), name=PersonName("Lajit", "Järjestynen"))
        world.session(NURSE).send(referral, world.unit("tampere"), priority)
    found.begin()
    found.type("jarjestynen")
    found.page.list.sort_by("priority", descending=True)
    found.settle()
    order = [row.priority for row in found.page.list.model.rows()]
    assert order == [Priority.ASAP, Priority.URGENT, Priority.ROUTINE]


def test_it_fits_a_small_window(found: Found, world: World) -> None:
    found.note.begin(1, lambda: None)
    found.note.progress(1, 400, 10_000)
    found.page.chooser.set_new(3)
    found.page.resize(640, 341)
    QApplication.processEvents()
    assert found.page.width() == 640
    assert_accessible(found.page)
