"""The desktop program's life: application, style, language, window, and an orderly end."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication

from ui.i18n import LANGUAGES, set_language, system_language
from ui.main_window import LANGUAGE, MainWindow
from ui.pages.role_picker.people import DemoPerson
from ui.style.icons import forget_icons, icon
from ui.style.sheet import apply_style
from ui.tasks import Tasks

if TYPE_CHECKING:
    from referral_app.services.desk import Desk
    from referral_app.services.first_setup import FirstSetup
    from referral_app.services.redeeming import Newcomers

__all__ = ["DemoPerson", "run"]


def run(
    make_desk: Callable[[], Desk],
    *,
    demo_people: Sequence[DemoPerson] | None = None,
    make_newcomers: Callable[[], Newcomers] | None = None,
    make_first_setup: Callable[[], FirstSetup] | None = None,
    is_set_up: bool = True,
    begin_setting_up: bool = False,
) -> int:
    """Show the program until its window is closed; the exit code.

    `make_desk` is called in a worker thread, after the window is on the screen, and again after an invitation was
    used; `make_newcomers` when somebody has an invitation, `make_first_setup` when somebody sets a service up. With
    `demo_people` the first page offers them instead of asking for name and passphrase. Not `is_set_up`: there are no
    settings yet. `begin_setting_up`: begin with a new service.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Kotosilta")
    app.setOrganizationName("Kotosilta")
    app.setDesktopFileName("kotosilta")
    settings = QSettings()
    apply_style(app)
    set_language(app, _language(settings))
    app.setWindowIcon(icon("kotosilta", "accent"))
    tasks = Tasks(crash_folder(), app)
    window = MainWindow(
        make_desk,
        tasks,
        settings,
        demo_people=demo_people,
        make_newcomers=make_newcomers,
        make_first_setup=make_first_setup,
        is_set_up=is_set_up,
    )
    sys.excepthook = _crash_handler(tasks, window)
    if begin_setting_up:
        window.open_setting_up()
    window.show()
    code = app.exec()
    tasks.shutdown()
    forget_icons()
    sys.excepthook = sys.__excepthook__
    return code


def crash_folder() -> Path:
    """Where crash reports stay, on this desktop."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return Path(place) / "crash"


def _language(settings: QSettings) -> str:
    kept = cast("object", settings.value(LANGUAGE))
    return kept if isinstance(kept, str) and kept in LANGUAGES else system_language()


def _crash_handler(
    tasks: Tasks, window: MainWindow
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What Python calls for an exception that left a slot: report it, tell the person, go on."""

    def handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        window.show_error(tasks.report_bug(error.with_traceback(trace)))

    return handle
