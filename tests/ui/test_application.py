"""The program starts light, runs, and ends in order."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from referral_app.errors import BugError
from tests.ui.faults import FailingDesk
from ui.application import _crash_handler, crash_folder
from ui.error_text import error_text
from ui.main_window import MainWindow
from ui.tasks import Tasks

HEAVY = ("sqlalchemy", "cryptography", "babel", "phonenumbers", "psycopg", "keyring", "alembic")


def run_python(script: str, home: Path) -> subprocess.CompletedProcess[str]:
    """A fresh interpreter with a home of its own, so that no settings of this desktop are touched."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
    }
    return subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_the_first_page_needs_nothing_heavy(tmp_path: Path) -> None:
    script = f"""
import sys
import ui.application
print([name for name in {HEAVY!r} if name in sys.modules])
"""
    ran = run_python(script, tmp_path)
    assert ran.stdout.strip() == "[]", ran.stderr


@pytest.mark.parametrize("demo", [False, True])
def test_the_program_runs_and_ends(demo: bool, tmp_path: Path) -> None:
    script = f"""
import threading
from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QApplication
from referral_app.domain.roles import Role
from referral_app.services.names import Names
from ui.application import DemoPerson, run

class Desk:
    server_label = "server"
    root_words = "words"

def make_desk():
    assert threading.current_thread() is not threading.main_thread()
    QMetaObject.invokeMethod(QApplication.instance(), "quit", Qt.ConnectionType.QueuedConnection)
    return Desk()

people = [DemoPerson("a", "b", "Aino", Role.REFERRER, Names("x", "y", "z"))] if {demo} else None
print("ended", run(make_desk, demo_people=people))
"""
    ran = run_python(script, tmp_path)
    assert ran.stdout.strip() == "ended 0", ran.stderr
    assert "Traceback" not in ran.stderr


def test_an_exception_in_a_slot_is_reported_and_told(tasks: Tasks, tmp_path: Path, qtbot: QtBot) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(lambda: FailingDesk([]), tasks, settings)
    qtbot.addWidget(window)
    handle = _crash_handler(tasks, window)
    with pytest.raises(ValueError, match="Amina") as caught:
        int("Amina's number")
    handle(caught.type, caught.value, caught.tb)
    assert window.first_page.banner.text() == error_text(BugError())
    (report,) = (tmp_path / "crash").iterdir()
    assert "Amina" not in report.read_text(encoding="utf-8")


def test_ctrl_c_in_the_terminal_closes(tasks: Tasks, tmp_path: Path, qtbot: QtBot) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(lambda: FailingDesk([]), tasks, settings)
    qtbot.addWidget(window)
    window.show()
    _crash_handler(tasks, window)(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not window.isVisible()


def test_crash_reports_stay_on_this_desktop() -> None:
    assert crash_folder().name == "crash"
    assert crash_folder().is_absolute()
