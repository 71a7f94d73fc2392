"""From the first page to the workplace and back: rail, counts, languages, shortcuts, lock and exit."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import Priority
from referral_app.domain.roles import Role
from referral_app.errors import (
    ConfigInvalidError,
    DatabaseUnreachableError,
    DiskFullError,
    KotosiltaError,
    LogRolledBackError,
)
from referral_app.services.desk import ConnectionState, Desk, Session
from tests.ui import sample_pages
from tests.ui.accessibility import assert_accessible
from tests.ui.sample_pages import ENTRIES, KEPT, FirstPage, HiddenPage, SecondPage
from tests.world import World
from ui import workplace as workplace_module
from ui.commands import Command, matching
from ui.error_text import error_text
from ui.expiry_notice import ExpiryNotice
from ui.i18n import LANGUAGES, current_language, set_language
from ui.main_window import LANGUAGE, MainWindow
from ui.page_list import PAGES
from ui.pages.sign_in.page import SignInPage
from ui.tasks import Tasks
from ui.widgets.command_palette import CommandPalette
from ui.widgets.page import Page
from ui.widgets.short_clipboard import short_clipboard
from ui.widgets.shortcut_sheet import ShortcutSheet
from ui.workplace import Workplace

SLOW = 20_000  # milliseconds; deriving a key takes its time on a busy machine


@pytest.fixture(autouse=True)
def _sample_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workplace_module, "PAGES", dict.fromkeys(Role, ENTRIES))
    monkeypatch.setattr(workplace_module, "LEAD_PAGES", ())
    monkeypatch.setattr(sample_pages, "KEPT", KEPT)
    KEPT.clear()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(world: World, tasks: Tasks, settings: QSettings, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(lambda: world.desk, tasks, settings)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def sign_in(window: MainWindow, world: World, qtbot: QtBot, login: str = "aino.laine") -> Workplace:
    page = window.first_page
    assert isinstance(page, SignInPage)
    qtbot.waitUntil(page.sign_in_button.isEnabled, timeout=SLOW)
    page.name.setText(login)
    page.passphrase.line.setText(world.passphrase)
    page.sign_in_button.click()
    qtbot.waitUntil(lambda: window.workplace() is not None, timeout=SLOW)
    workplace = window.workplace()
    assert workplace is not None
    return workplace


def watch_closing(session: Session) -> list[list[str]]:
    """What had been kept each time the session was closed."""
    closed: list[list[str]] = []
    close = session.close

    def watched() -> None:
        closed.append(list(KEPT))
        close()

    session.close = watched
    return closed


def first_page(workplace: Workplace) -> FirstPage:
    page = workplace.current_page()
    assert isinstance(page, FirstPage)
    return page


def test_signing_in_shows_the_first_page_unit_and_counts(
    window: MainWindow, world: World, qtbot: QtBot
) -> None:
    workplace = sign_in(window, world, qtbot)
    assert type(workplace.current_page()) is FirstPage
    assert first_page(workplace).activated == [None]
    assert first_page(workplace).line.hasFocus()
    assert workplace.unit.text() == "Hervanta maternity and child health clinic"
    assert workplace.rail.keys() == ("first", "second")
    qtbot.waitUntil(lambda: workplace.rail.button("first").accessibleName() == "First, 3")
    qtbot.waitUntil(lambda: workplace.connection.state() == "connected", timeout=SLOW)
    assert_accessible(window)


@pytest.mark.parametrize(
    ("login", "whom"),
    [
        ("mirja.koskinen", "Ask a lead of your unit or an administrator"),
        ("aino.laine", "Renew it under My unit"),
        ("riitta.salo", "in the list “Expires soon”"),
    ],
)
def test_whoever_runs_out_is_told_in_time_and_by_whom_it_is_put_off(
    login: str, whom: str, world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = world.session(login)
    quiet = ExpiryNotice(session)
    qtbot.addWidget(quiet)
    assert quiet.text() == ""
    monkeypatch.setattr(Session, "own_expiry", lambda _self: datetime(2027, 1, 22, 12, tzinfo=UTC))
    notice = ExpiryNotice(session)
    qtbot.addWidget(notice)
    assert "runs out on 22 Jan 2027" in notice.text()
    assert whom in notice.text()
    assert_accessible(notice)


def test_nothing_typed_stays_behind_on_the_first_page(window: MainWindow, world: World, qtbot: QtBot) -> None:
    sign_in(window, world, qtbot)
    page = window.first_page
    assert isinstance(page, SignInPage)
    assert page.name.text() == ""
    assert page.passphrase.value() == ""


def test_pages_open_from_rail_shortcut_and_each_other(window: MainWindow, world: World, qtbot: QtBot) -> None:
    workplace = sign_in(window, world, qtbot)
    first = first_page(workplace)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    second = workplace.current_page()
    assert isinstance(second, SecondPage)
    assert workplace.rail.current() == "second"
    assert second.line.hasFocus()
    second.open_page.emit("hidden", "an id")
    assert isinstance(workplace.current_page(), HiddenPage)
    assert first_page(workplace).activated == ["an id"]
    assert workplace.rail.current() == "second", (
        "a page that is not in the rail belongs to where one came from"
    )
    workplace.rail.button("first").click()
    assert workplace.current_page() is first, "pages are kept"
    second.count_found.emit(7)
    assert workplace.rail.button("second").accessibleName() == "Second, 7"
    assert not workplace.open("nowhere")


def test_a_page_may_hold_on(window: MainWindow, world: World, qtbot: QtBot) -> None:
    workplace = sign_in(window, world, qtbot)
    first_page(workplace).holds = True
    workplace.rail.button("second").click()
    assert type(workplace.current_page()) is FirstPage
    assert workplace.rail.current() == "first"


def test_single_letters_work_on_the_page_but_not_while_typing(
    window: MainWindow, world: World, qtbot: QtBot
) -> None:
    page = first_page(sign_in(window, world, qtbot))
    page.line.setFocus()
    qtbot.keyClick(page.line, Qt.Key.Key_A)
    assert page.line.text() == "a"
    assert page.accepted == 0
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_A)
    assert page.accepted == 1


@pytest.mark.parametrize("keys", [Qt.Key.Key_F1, Qt.Key.Key_Slash])
def test_the_sheet_lists_what_works_now(keys: Qt.Key, window: MainWindow, world: World, qtbot: QtBot) -> None:
    workplace = sign_in(window, world, qtbot)
    modifier = (
        Qt.KeyboardModifier.NoModifier if keys == Qt.Key.Key_F1 else Qt.KeyboardModifier.ControlModifier
    )
    qtbot.keyClick(window, keys, modifier)
    qtbot.waitUntil(lambda: bool(workplace.findChildren(ShortcutSheet)))
    (sheet,) = workplace.findChildren(ShortcutSheet)
    assert {("Ctrl+L", "Lock and sign out"), ("Ctrl+2", "Second"), ("A", "Accept")} <= set(sheet.lines())
    assert_accessible(sheet, QSize(900, 700))
    with qtbot.waitSignal(sheet.destroyed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_fits_in_the_window(
    code: str, window: MainWindow, world: World, qapp: QApplication, qtbot: QtBot
) -> None:
    workplace = sign_in(window, world, qtbot)
    set_language(qapp, code)
    qtbot.waitUntil(lambda: workplace.unit.text() == workplace.session.person.unit_names.in_language(code))
    assert_accessible(window)


def test_picking_a_language_is_remembered(
    window: MainWindow, world: World, settings: QSettings, qtbot: QtBot
) -> None:
    workplace = sign_in(window, world, qtbot)
    menu = workplace.language_picker.menu()
    assert menu is not None
    assert [entry.text() for entry in menu.actions()] == ["Suomi", "Svenska", "English"]
    menu.actions()[1].trigger()
    assert current_language() == "sv"
    assert settings.value(LANGUAGE) == "sv"
    assert menu.actions()[1].isChecked()


def test_a_narrow_window_keeps_everything_in_reach(window: MainWindow, world: World, qtbot: QtBot) -> None:
    workplace = sign_in(window, world, qtbot)
    window.resize(683, 384)  # 1366x768 at 200 %
    qtbot.waitUntil(lambda: window.size() == QSize(683, 384))
    assert workplace.rail.button("first").text() == ""
    assert workplace.rail.button("first").toolTip().startswith("First")
    for button in (workplace.lock_button, workplace.language_picker):
        assert button.isVisible()
        assert workplace.rect().contains(button.mapTo(workplace, button.rect().bottomRight()))


def test_lock_hides_at_once_then_keeps_and_closes(
    window: MainWindow, world: World, tasks: Tasks, qtbot: QtBot
) -> None:
    workplace = sign_in(window, world, qtbot)
    closed = watch_closing(workplace.session)
    first_page(workplace).line.setText("unsaved words")
    with qtbot.waitSignal(workplace.destroyed):
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert window.workplace() is None
        assert window.first_page.isVisible()
    qtbot.waitUntil(lambda: tasks.running() == 0, timeout=SLOW)
    assert KEPT == ["unsaved words"]
    assert window.first_page.banner.text() == ""
    assert closed == [["unsaved words"]], "the session closes once, after what was kept"


def test_lock_empties_the_clipboard_of_what_the_program_put_there(
    window: MainWindow, world: World, qtbot: QtBot
) -> None:
    sign_in(window, world, qtbot)
    short_clipboard().copy("a message")
    window.lock()
    assert QGuiApplication.clipboard().text() == ""


def test_nobody_touching_it_locks(world: World, tasks: Tasks, settings: QSettings, qtbot: QtBot) -> None:
    window = MainWindow(lambda: world.desk, tasks, settings, lock_after_minutes=1 / 60)
    qtbot.addWidget(window)
    window.show()
    sign_in(window, world, qtbot)
    qtbot.waitUntil(lambda: window.workplace() is None, timeout=SLOW)
    window.close()


def test_the_lock_is_told_before_it_comes(window: MainWindow, world: World, qtbot: QtBot) -> None:
    workplace = sign_in(window, world, qtbot)
    window._idle._warning.timeout.emit()
    assert workplace.lock_banner.text() == "Locks in 30 seconds. Press any key to stay."
    assert_accessible(window)
    qtbot.keyClick(first_page(workplace).line, Qt.Key.Key_A)
    assert workplace.lock_banner.text() == ""
    assert window.workplace() is workplace


def test_sleep_locks_and_keeps_what_is_unsaved(
    window: MainWindow, world: World, tasks: Tasks, qtbot: QtBot
) -> None:
    workplace = sign_in(window, world, qtbot)
    first_page(workplace).line.setText("unsaved words")
    window._idle._seen = [clock() - 3600 for clock in window._idle._clocks]
    qtbot.keyClick(first_page(workplace).line, Qt.Key.Key_A)
    assert window.workplace() is None
    qtbot.waitUntil(lambda: tasks.running() == 0, timeout=SLOW)
    assert KEPT == ["unsaved words"]


def test_closing_keeps_what_is_unsaved_and_the_size_but_nothing_personal(
    window: MainWindow, world: World, settings: QSettings, qtbot: QtBot
) -> None:
    workplace = sign_in(window, world, qtbot)
    closed = watch_closing(workplace.session)
    first_page(workplace).line.setText("unsaved words")
    window.close()
    assert closed == [["unsaved words"]]
    assert settings.allKeys() == ["window/geometry"]
    settings.sync()
    assert b"aino" not in Path(settings.fileName()).read_bytes()


def test_closing_right_after_locking_keeps_everything_once(
    window: MainWindow, world: World, qtbot: QtBot
) -> None:
    workplace = sign_in(window, world, qtbot)
    closed = watch_closing(workplace.session)
    first_page(workplace).line.setText("first words")
    workplace.open("second")
    second = workplace.current_page()
    assert isinstance(second, SecondPage)
    second.line.setText("second words")

    def full_disk() -> None:
        raise DiskFullError

    second.last_work = lambda: full_disk
    window.lock()
    window.close()
    assert KEPT == ["first words"], "kept once, and a full disk stops nothing else"
    assert closed == [["first words"]]


def test_size_is_remembered(world: World, tasks: Tasks, settings: QSettings, qtbot: QtBot) -> None:
    first = MainWindow(lambda: world.desk, tasks, settings)
    qtbot.addWidget(first)
    first.resize(700, 500)
    first.show()
    first.close()
    second = MainWindow(lambda: world.desk, tasks, settings)
    qtbot.addWidget(second)
    assert second.size() == QSize(700, 500)
    second.close()


def test_a_desk_that_cannot_be_made_is_told_and_tried_again(
    world: World, tasks: Tasks, settings: QSettings, qtbot: QtBot
) -> None:
    made: list[int] = []

    def make_desk() -> Desk:
        made.append(1)
        if len(made) == 1:
            raise ConfigInvalidError
        return world.desk

    window = MainWindow(make_desk, tasks, settings)
    qtbot.addWidget(window)
    window.show()
    page = window.first_page
    assert isinstance(page, SignInPage)
    qtbot.waitUntil(lambda: page.banner.text() == error_text(ConfigInvalidError()))
    page.banner.action_button.click()
    qtbot.waitUntil(page.sign_in_button.isEnabled, timeout=SLOW)
    window.close()


class FailingConnection(Session):
    """A session whose look at the connection fails as told."""

    def __init__(self, real: Session, outcome: ConnectionState | KotosiltaError) -> None:
        super().__init__(real._context)
        self._outcome = outcome

    def connection_state(self) -> ConnectionState:
        if isinstance(self._outcome, KotosiltaError):
            raise self._outcome
        return self._outcome


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (ConnectionState.OFFLINE, "Offline"),
        (ConnectionState.NOTARY_SILENT, "Log not answering, reading paused"),
        (ConnectionState.CLOCK_WRONG, "This computer's clock is wrong"),
        (ConnectionState.CONNECTED, "Connected"),
    ],
)
def test_the_connection_is_told_in_words(
    outcome: ConnectionState, words: str, world: World, tasks: Tasks, qtbot: QtBot
) -> None:
    workplace = Workplace(FailingConnection(world.session("aino.laine"), outcome), tasks)
    qtbot.addWidget(workplace)
    qtbot.waitUntil(lambda: workplace.connection.accessibleName() == words)


def test_a_rewritten_log_is_told_loudly(world: World, tasks: Tasks, qtbot: QtBot) -> None:
    error = LogRolledBackError()
    workplace = Workplace(FailingConnection(world.session("aino.laine"), error), tasks)
    qtbot.addWidget(workplace)
    qtbot.waitUntil(lambda: workplace.banner.text() == error_text(error))


def test_errors_of_no_page_go_to_the_one_in_front(
    window: MainWindow, world: World, tasks: Tasks, qtbot: QtBot
) -> None:
    tasks.unhandled.emit(DatabaseUnreachableError())
    assert window.first_page.banner.text() == error_text(DatabaseUnreachableError())
    workplace = sign_in(window, world, qtbot)
    tasks.unhandled.emit(DatabaseUnreachableError())
    assert workplace.banner.text() == error_text(DatabaseUnreachableError())


@pytest.mark.parametrize("role", Role)
def test_the_real_pages_are_there(role: Role) -> None:
    assert PAGES[role]
    for entry in PAGES[role]:
        assert issubclass(entry.page_class(), Page)
        assert entry.title()


# --- what waits to be sent -----------------------------------------------------------------------


def test_what_waits_leaves_when_the_connection_is_back(world: World, tasks: Tasks, qtbot: QtBot) -> None:
    nurse = world.session("aino.laine")
    draft_id = UUID(bytes=secrets.token_bytes(16))
    nurse.outbox.put(
        world.referral(), world.unit("tampere"), Priority.ROUTINE, draft_id=draft_id, draft={}, title="F A"
    )
    cut = FailingConnection(nurse, ConnectionState.OFFLINE)
    workplace = Workplace(cut, tasks)
    qtbot.addWidget(workplace)
    workplace.show()
    qtbot.waitUntil(lambda: workplace.connection.accessibleName() == "Offline, 1 waiting to be sent")
    assert len(nurse.outbox.waiting()) == 1
    cut._outcome = ConnectionState.CONNECTED
    workplace.refresh()
    qtbot.waitUntil(lambda: workplace.connection.accessibleName() == "Connected", timeout=SLOW)
    assert nurse.outbox.waiting() == ()
    assert "waiting referral" in workplace.banner.text()


# --- actions by name -----------------------------------------------------------------------------


def palette_of(workplace: Workplace) -> CommandPalette:
    return next(one for one in workplace.findChildren(CommandPalette) if one.isVisible())


def test_any_action_is_found_by_its_name_and_done(window: MainWindow, world: World, qtbot: QtBot) -> None:
    workplace = sign_in(window, world, qtbot)
    page = workplace.current_page()
    assert isinstance(page, FirstPage)
    qtbot.keyClick(workplace, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = palette_of(workplace)
    qtbot.waitUntil(palette.line.hasFocus)
    assert palette.names()[0] == "Accept", "what belongs to the page comes first"
    assert {"Second", "Lock and sign out", "Shortcuts"} <= set(palette.names())
    assert len(palette.names()) == len(set(palette.names()))
    assert "Find an action" not in palette.names()
    qtbot.keyClicks(palette.line, "acc")
    assert palette.names() == ["Accept"]
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.accepted == 1)
    qtbot.waitUntil(lambda: not workplace.findChildren(CommandPalette))


def test_the_keys_choose_among_the_actions_and_escape_does_nothing(
    window: MainWindow, world: World, qtbot: QtBot
) -> None:
    workplace = sign_in(window, world, qtbot)
    workplace.show_commands()
    palette = palette_of(workplace)
    qtbot.keyClicks(palette.line, "second")
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not workplace.findChildren(CommandPalette))
    assert isinstance(workplace.current_page(), FirstPage)
    workplace.show_commands()
    palette = palette_of(workplace)
    at = palette.names().index("Second")
    for _step in range(at):
        qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: type(workplace.current_page()) is SecondPage)


def test_a_word_that_nothing_is_called_does_nothing(window: MainWindow, world: World, qtbot: QtBot) -> None:
    workplace = sign_in(window, world, qtbot)
    workplace.show_commands()
    palette = palette_of(workplace)
    qtbot.keyClicks(palette.line, "xyzzy")
    assert palette.names() == []
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert_accessible(palette)
    palette.close()


def test_marks_and_capitals_make_no_difference_and_beginnings_come_first() -> None:
    commands = [
        Command(name, "", lambda: None) for name in ("Poista luonnos", "Lähetä", "Uusi ohjaus", "Ohjaukseni")
    ]
    assert [one.name for one in matching(commands, "LAHETA")] == ["Lähetä"]
    assert [one.name for one in matching(commands, "ohj")] == ["Uusi ohjaus", "Ohjaukseni"]
    assert [one.name for one in matching(commands, "uusi oh")] == ["Uusi ohjaus"]
    assert [one.name for one in matching(commands, "s")] == ["Poista luonnos", "Uusi ohjaus", "Ohjaukseni"]
