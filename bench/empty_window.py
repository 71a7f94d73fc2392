"""A process of its own: an empty PySide6 window. Says `usable` when it is painted, and ends."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QApplication, QMainWindow

from bench.first_paint import FirstPaint, tell


def main() -> None:
    """Runs until painted."""
    app = QApplication(sys.argv)
    window = QMainWindow()
    window.show()
    FirstPaint(window, say)
    app.exec()


def say() -> None:
    """The window is on the screen."""
    tell("usable")
    os._exit(0)


if __name__ == "__main__":
    main()
