"""Driving the real widgets as a person would: keys, clicks, and looking at what is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QDeadlineTimer, QElapsedTimer, QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QWidget

from ui.main_window import MainWindow
from ui.pages.role_picker.page import RolePickerPage
from ui.widgets.busy_line import BusyLine
from ui.widgets.page import Page
from ui.widgets.table import Table
from ui.workplace import Workplace

P = TypeVar("P", bound=Page)
W = TypeVar("W", bound=QWidget)

NamePicture = Callable[[int, str], str]
"""The file name of a picture from its number and its name."""

PATIENCE_MS = 30_000
_LOOK_MS = 20
_REST_MS = 250
"""Fades and cursors have come to rest."""


class StepDiffersError(Exception):
    """What is on the screen is not what the story says; `what` says what was waited for."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class Stage:
    """The window, and the hands and eyes in front of it. Main thread only."""

    def __init__(self, window: MainWindow, pictures: Path, name_picture: NamePicture | None = None) -> None:
        self.window = window
        self._pictures = pictures
        self._name_picture = name_picture or (lambda number, name: f"{number:02d}-{name}.png")
        self._count = 0

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Let the program work until the condition holds. Raises StepDiffersError after half a minute."""
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not condition():
            if deadline.hasExpired():
                raise StepDiffersError(what)
            QTest.qWait(_LOOK_MS)

    def page(self, kind: type[P]) -> P:
        """The page in front, once it is of this kind."""
        self.wait(lambda: isinstance(self._current(), kind), f"page {kind.__name__}")
        page = self._current()
        if not isinstance(page, kind):
            raise StepDiffersError(f"page {kind.__name__}")
        return page

    def enter(self, login: str) -> None:
        """Choose a person's card in the role picker."""
        picker = self.window.first_page
        if not isinstance(picker, RolePickerPage):
            raise StepDiffersError("the role picker")
        self.wait(picker.isVisible, "the role picker")
        card = next(card for card in picker.cards if card.person.login == login)
        self.wait(card.isEnabled, "the service to be ready")
        card.setFocus()
        self.press(card, Qt.Key.Key_Space)
        self.wait(lambda: self._current() is not None, f"{login} to be signed in")

    def leave(self) -> None:
        """Lock, which brings the role picker back."""
        self.click(self._workplace().lock_button)
        self.wait(self.window.first_page.isVisible, "the role picker")

    def open_page(self, key: str) -> None:
        """Choose a page in the rail."""
        self.click(self._workplace().rail.button(key))

    def _workplace(self) -> Workplace:
        workplace = self.window.workplace()
        if workplace is None:
            raise StepDiffersError("somebody signed in")
        return workplace

    def find(self, inside: QWidget, kind: type[W], name: str) -> W:
        """A visible widget by its object name."""
        self.wait(lambda: self._visible(inside, kind, name) is not None, f"widget {name}")
        found = self._visible(inside, kind, name)
        if found is None:
            raise StepDiffersError(f"widget {name}")
        return found

    def click(self, widget: QWidget) -> None:
        """Click the middle of a widget, once it can be clicked."""
        self.wait(lambda: widget.isVisible() and widget.isEnabled(), f"{widget.objectName()} to be enabled")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def tick(self, button: QAbstractButton) -> None:
        """Put the focus on a check box or radio button and press Space."""
        self.wait(lambda: button.isVisible() and button.isEnabled(), f"{button.objectName()} to be enabled")
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button, Qt.Key.Key_Space)

    def write(self, widget: QWidget, text: str) -> None:
        """Put the focus on a widget and type; of several windows this one comes to the front."""
        if not self.window.isActiveWindow():
            self.window.activateWindow()
            self.wait(self.window.isActiveWindow, "the window to be in front")
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        target = widget.focusProxy() or widget
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(target, letter)
            else:  # QTest knows the keys of ASCII only
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def press(
        self, widget: QWidget, keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key."""
        QTest.keyClick(widget, keys, modifiers)

    def choose(self, inside: QWidget, name: str, file: Path) -> None:
        """Type a path into a file dialog that is open or opens now."""
        dialog = self.find(inside, QFileDialog, name)
        line = self.find(dialog, QLineEdit, "fileNameEdit")
        line.setText(str(file.resolve()))
        self.press(line, Qt.Key.Key_Return)

    def go_to_row(self, table: Table, reference: str, of: Callable[[Any], str]) -> None:
        """Make the row with this reference current, loading further pages as scrolling would.

        `of` gives the reference of a row object.
        """

        def position() -> int | None:
            found = next((n for n, row in enumerate(table.rows()) if of(row) == reference), None)
            if found is None and table.model().canFetchMore(QModelIndex()):
                table.scrollToBottom()
            return found

        self.wait(lambda: position() is not None, f"row {reference}")
        table.go_to(position() or 0)

    def picture(self, name: str) -> str:
        """Save what the window shows once nothing is being worked on; returns the file's name."""
        QApplication.sendPostedEvents()
        self._rest()
        self._count += 1
        file = self._name_picture(self._count, name)
        self.window.grab().save(str(self._pictures / file))
        return file

    def _rest(self) -> None:
        """Wait until nothing has been worked on for a while: typing is answered a moment later."""
        since = QElapsedTimer()
        since.start()

        def is_at_rest() -> bool:
            if any(line.is_busy() for line in self.window.findChildren(BusyLine)):
                since.restart()
            return since.hasExpired(_REST_MS)

        self.wait(is_at_rest, "the work to end")

    def _current(self) -> Page | None:
        workplace = self.window.workplace()
        return workplace.current_page() if workplace is not None else None

    @staticmethod
    def _visible(inside: QWidget, kind: type[W], name: str) -> W | None:
        return next((one for one in inside.findChildren(kind, name) if one.isVisible()), None)
