"""A notice on the desktop that tells a number and nothing else: others can see the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from ui.style.icons import icon

_SETTING = "notices/on"
_SHOWN_MS = 8000


class Tray(Protocol):
    """Where the desktop shows notices."""

    def show_notice(self, title: str, text: str) -> None:
        """Show one for a few seconds."""


class SystemTray(QSystemTrayIcon):
    """The desktop's own; its icon is there from the first notice on, and goes when its owner does."""

    def show_notice(self, title: str, text: str) -> None:
        """Without a sound where the desktop can do that."""
        self.setToolTip(title)
        self.show()
        self.showMessage(title, text, self.icon(), _SHOWN_MS)


def system_tray(parent: QObject) -> SystemTray | None:
    """The desktop's notices; None where there are none, and the number in the rail is all there is."""
    if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
        return None
    return SystemTray(icon("kotosilta", "accent"), parent)


def nobody_looks() -> bool:
    """None of the program's windows is in use now."""
    return QApplication.activeWindow() is None


class QuietNotice(QObject):
    """Tells while nobody looks at the program, unless the person has turned it off on this computer."""

    changed = Signal()
    """Turned on or off."""

    def __init__(
        self,
        settings: QSettings | None,
        parent: QObject,
        *,
        make_tray: Callable[[QObject], Tray | None] = system_tray,
        is_needed: Callable[[], bool] = nobody_looks,
    ) -> None:
        super().__init__(parent)
        self._settings, self._make_tray, self._is_needed = settings, make_tray, is_needed
        self._tray: Tray | None = None
        self._on = True

    def is_on(self) -> bool:
        """Whether notices are wanted."""
        if self._settings is None:
            return self._on
        return bool(self._settings.value(_SETTING, True, type=bool))

    def set_on(self, on: bool) -> None:
        """Remember whether notices are wanted on this computer."""
        self._on = on
        if self._settings is not None:
            self._settings.setValue(_SETTING, on)
        self.changed.emit()

    def tell(self, answers: int) -> bool:
        """Say how many answers are new; whether it was said."""
        return answers > 0 and self._show(self.tr("You have %n new answer(s)", "", answers))

    def tell_arrived(self, referrals: int) -> bool:
        """Say how many referrals have come; whether it was said."""
        return referrals > 0 and self._show(self.tr("%n new referral(s) in the inbox", "", referrals))

    def _show(self, text: str) -> bool:
        if not self.is_on() or not self._is_needed():
            return False
        if self._tray is None:
            self._tray = self._make_tray(self)
        if self._tray is None:
            return False
        self._tray.show_notice("Kotosilta", text)
        return True
