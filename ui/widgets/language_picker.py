"""The screen's language, to change at any moment."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.i18n import LANGUAGE_NAMES, LANGUAGES, current_language, set_language
from ui.widgets.buttons import Button, Kind


class LanguagePicker(Button):
    """A button with the language in use that opens a menu of all three, each in its own name."""

    picked = Signal(str)
    """The person picked this language; it is already in use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._entries: dict[str, QAction] = {}
        super().__init__(self._short, Kind.QUIET, icon_name="language", parent=parent)
        menu = QMenu(self)
        group = QActionGroup(menu)
        for code in LANGUAGES:
            entry = menu.addAction(LANGUAGE_NAMES[code])
            entry.setCheckable(True)
            entry.triggered.connect(lambda _on, chosen=code: self._pick(chosen))
            group.addAction(entry)
            self._entries[code] = entry
        self.setMenu(menu)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        name = LANGUAGE_NAMES[current_language()]
        self.setAccessibleName(self.tr("Language: {name}").format(name=name))
        self.setToolTip(self.tr("Language of the program"))
        for code, entry in self._entries.items():
            entry.setChecked(code == current_language())

    def _short(self) -> str:
        return current_language().upper()

    def _pick(self, code: str) -> None:
        app = QCoreApplication.instance()
        if app is not None and code != current_language():
            set_language(app, code)
            self.picked.emit(code)
