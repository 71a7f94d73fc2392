"""The windows of the demonstration: the one that everybody enters, and a newcomer's own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from referral_app.demo.new_desktop import NewDesktop
from referral_app.demo.service import LocalService
from ui.demo.people import demo_people
from ui.demo.stage import NamePicture, Stage
from ui.i18n import set_language
from ui.main_window import MainWindow
from ui.style.sheet import apply_style
from ui.style.tokens import Scheme
from ui.tasks import Tasks

WIDTH, HEIGHT = 1366, 768


class Windows:
    """Opens them in one language; pictures go to `folder`."""

    def __init__(
        self, service: LocalService, folder: Path, language: str, name_picture: NamePicture | None = None
    ) -> None:
        self.service = service
        self._folder = folder
        self._name_picture = name_picture
        existing = QApplication.instance()
        self._app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
        apply_style(self._app, Scheme.LIGHT)
        set_language(self._app, language)

    @contextmanager
    def everybodys(self) -> Iterator[Stage]:
        """The window with the role picker."""
        place = self.service.paths.folder
        window = MainWindow(
            self.service.desk, self._tasks(place), _settings(place), demo_people=demo_people()
        )
        with self._open(window) as stage:
            yield stage

    @contextmanager
    def newcomers(self) -> Iterator[Stage]:
        """The window on a computer that nobody has set up yet."""
        desktop = NewDesktop(self.service.paths.folder / "new-desktop")
        window = MainWindow(
            desktop.desk,
            self._tasks(desktop.folder),
            _settings(desktop.folder),
            make_newcomers=desktop.newcomers,
            make_first_setup=desktop.first_setup,
            is_set_up=False,
        )
        with self._open(window) as stage:
            yield stage

    @contextmanager
    def _open(self, window: MainWindow) -> Iterator[Stage]:
        window.resize(WIDTH, HEIGHT)
        window.show()
        try:
            yield Stage(window, self._folder, self._name_picture)
        finally:
            window.close()

    def _tasks(self, place: Path) -> Tasks:
        return Tasks(place / "crash", self._app)


def _settings(place: Path) -> QSettings:
    settings = QSettings(str(place / "window.ini"), QSettings.Format.IniFormat)
    settings.clear()
    return settings
