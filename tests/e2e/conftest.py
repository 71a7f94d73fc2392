"""The real window on the real service, driven as a person drives it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication

from referral_app.demo.secrets import DemoSecretStore
from referral_app.services.desk import Desk
from referral_app.services.sign_in import SignInParts
from tests.world import World, start_world
from ui.demo.stage import Stage
from ui.i18n import set_language
from ui.main_window import MainWindow
from ui.pages.sign_in.page import SignInPage
from ui.style.sheet import apply_style
from ui.tasks import Tasks

OpenWindow = Callable[..., AbstractContextManager[Stage]]


def pytest_configure(config: pytest.Config) -> None:
    """The offscreen platform warns of what it lacks."""
    config.addinivalue_line("qt_log_ignore", "This plugin does not support .*")


def enter(stage: Stage, world: World, login: str) -> None:
    """Sign somebody in on the first page."""
    page = stage.window.first_page
    assert isinstance(page, SignInPage)
    stage.wait(page.sign_in_button.isEnabled, "the page to be ready")
    page.name.setText(login)
    page.passphrase.line.setText(world.passphrase)
    stage.click(page.sign_in_button)
    stage.wait(lambda: stage.window.workplace() is not None, "to be signed in")


@pytest.fixture(scope="module")
def own_world() -> Iterator[World]:
    """A service of the module's own, for tests that break it."""
    folder = Path(tempfile.mkdtemp(prefix="kotosilta-e2e-"))
    folder.chmod(0o755)
    world = start_world(folder)
    yield world
    world.close()
    world.service.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def open_window(own_world: World, qapp: QApplication, tmp_path: Path) -> Iterator[OpenWindow]:
    """Open the program on a fresh desktop; keyword arguments change the parts that sign-in is made of."""
    set_language(qapp, "en")
    apply_style(qapp)

    @contextmanager
    def opened(**changes: object) -> Iterator[Stage]:
        parts = SignInParts(
            config=replace(own_world.service.config(), data_dir=tmp_path / "desktop"),
            secrets=DemoSecretStore(own_world.service.paths.people),
            clock=lambda: datetime.now(UTC),
            allow_test_codes=True,
        )
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        tasks = Tasks(tmp_path / "crash")
        window = MainWindow(lambda: Desk(replace(parts, **changes)), tasks, settings)
        window.resize(1366, 768)
        window.show()
        try:
            yield Stage(window, tmp_path)
        finally:
            window.close()
            window.deleteLater()
            # here and now, as the program's event loop would: never half of it in Python's garbage
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    yield opened
    set_language(qapp, "en")
