"""A process of its own: the program, `kotosilta --config FILE`, until somebody could be signed in.

Says `usable` when the window is painted and a typed letter has arrived in the field for the name; then `ready`
when the button to sign in can be pressed, which waits for what a worker thread loads.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton

import ui.application
from bench.first_paint import FirstPaint, tell
from referral_app.__main__ import main as run_program
from ui.main_window import MainWindow
from ui.pages.sign_in.page import SignInPage


class ToldWindow(MainWindow):
    """The program's window, with somebody at the keyboard."""

    def showEvent(self, event: QShowEvent) -> None:
        """Wait for the painting."""
        super().showEvent(event)
        FirstPaint(self, self.type_a_letter)

    def type_a_letter(self) -> None:
        """To whatever has the focus; it must be the field for the name."""
        page, focused = self.first_page, self.focusWidget()
        assert isinstance(page, SignInPage)
        assert focused is page.name
        QApplication.sendEvent(
            focused, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        )
        assert page.name.text() == "a"
        tell("usable")
        self.look_at_button()

    def look_at_button(self) -> None:
        """End when it can be pressed."""
        buttons = self.first_page.findChildren(QPushButton)
        if next(button for button in buttons if button.property("kind") == "primary").isEnabled():
            tell("ready")
            os._exit(0)
        QTimer.singleShot(1, self.look_at_button)


if __name__ == "__main__":
    setattr(ui.application, "MainWindow", ToldWindow)  # noqa: B010
    run_program(sys.argv[1:])
