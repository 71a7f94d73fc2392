"""The personal identity code, covered until somebody asks for it: others may see the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from referral_app.domain.identity_code import IdentityCode
from ui.i18n import Translated
from ui.widgets.area import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.label import Label, TextRole

_COVER = "••••"


class IdentityLine(Translated, QWidget):
    """Name, code without its last four characters, and a button that shows them."""

    def __init__(self, identity: IdentityCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._identity, self._covered = identity, True
        self._code = Label(self._words)
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._show = Button(lambda: self.tr("Show") if self._covered else self.tr("Hide"), Kind.LINK)
        self._show.clicked.connect(self._toggle)
        layout = column(self, spacing=0)
        layout.addWidget(Label(lambda: self.tr("Personal identity code"), TextRole.SMALL))
        beside = row(spacing=12)
        beside.addWidget(self._code)
        beside.addWidget(self._show)
        beside.addStretch(1)
        layout.addLayout(beside)

    def _words(self) -> str:
        value = self._identity.value
        return value[: -len(_COVER)] + _COVER if self._covered else value

    def _toggle(self) -> None:
        self._covered = not self._covered
        self._code.retranslate()
        self._show.retranslate()
