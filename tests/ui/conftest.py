"""Fixtures of the screen's tests: an offscreen application in the program's style, and tasks."""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from sqlalchemy import event
from sqlalchemy.engine import Engine

import ui
from tests.world import World, start_world
from ui.i18n import set_language
from ui.style.scheme import current_scheme
from ui.style.sheet import apply_style
from ui.style.tokens import Scheme
from ui.tasks import Tasks


def pytest_configure(config: pytest.Config) -> None:
    """The offscreen platform warns of what it lacks (size hints, raising, grabs); real platforms have it."""
    config.addinivalue_line("qt_log_ignore", "This plugin does not support .*")


_SCREEN = str(Path(ui.__file__).parent)


def _refuse_on_main_thread(*_arguments: object) -> None:
    if threading.current_thread() is not threading.main_thread():
        return
    frame = sys._getframe()
    while frame is not None:
        if frame.f_code.co_filename.startswith(_SCREEN):
            raise AssertionError("SQL ran on the main thread; go through ui.tasks.Tasks")
        frame = frame.f_back


@pytest.fixture
def no_sql_on_main_thread() -> Iterator[None]:
    """SQL that the screen runs on the main thread fails the test; what the test itself arranges may run there."""
    event.listen(Engine, "before_cursor_execute", _refuse_on_main_thread)
    yield
    event.remove(Engine, "before_cursor_execute", _refuse_on_main_thread)


def _look(app: QApplication) -> tuple[object, ...]:
    return app.styleSheet(), app.palette(), app.font(), current_scheme()


@pytest.fixture(scope="session")
def _dressed(qapp: QApplication) -> tuple[object, ...]:
    """What the program looks like in the light scheme."""
    apply_style(qapp, Scheme.LIGHT)
    return _look(qapp)


@pytest.fixture(autouse=True)
def _screen(qapp: QApplication, no_sql_on_main_thread: None, _dressed: tuple[object, ...]) -> None:
    """Each test starts in English and in the light scheme; dressing all widgets anew takes as long as many a test."""
    set_language(qapp, "en")
    if _look(qapp) != _dressed:
        apply_style(qapp, Scheme.LIGHT)


@pytest.fixture
def tasks(qapp: QApplication, tmp_path: Path) -> Iterator[Tasks]:
    """Tasks whose crash reports go to the test's folder, joined at the end."""
    made = Tasks(tmp_path / "crash")
    yield made
    made.shutdown()


@pytest.fixture(scope="session")
def _spare_what_stays() -> None:
    """What is there before the first of these tests stays: collecting after each of them need not look at it."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _free_widgets(_screen: None, _spare_what_stays: None) -> Iterator[None]:
    """What a test closed is freed at its end, on the main thread, and never while it runs: Python would collect garbage
    at any moment and on any thread.
    """
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def world() -> Iterator[World]:
    """A service of the screen's own: some of its tests say what people see who have done nothing yet."""
    folder = Path(tempfile.mkdtemp(prefix="kotosilta-ui-"))
    folder.chmod(0o755)
    running = start_world(folder)
    yield running
    running.close()
    running.service.stop()
    shutil.rmtree(folder, ignore_errors=True)
