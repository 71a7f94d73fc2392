"""One thing that waits for the lead, or a remark about the key: heading, sentences, at most one button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.i18n import Text, Translated
from ui.style.icons import pixmap
from ui.style.tokens import Tone, tone_ink
from ui.widgets.area import GRID, Area, column, row
from ui.widgets.banner import TONE_ICONS
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.label import Label, TextRole


class TaskCard(Translated, Area):
    """Hidden until `show_task`. `body` takes more widgets."""

    def __init__(self, name: str, do: Text, then: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.setObjectName(name)
        self._tone = Tone.NEUTRAL
        self._icon = QLabel(self)
        self._title = Label(lambda: "", TextRole.HEADING)
        self._text = Label(lambda: "")
        self.button = Button(do, Kind.PLAIN)
        self.button.setObjectName(f"{name}.do")
        self.button.clicked.connect(without_arguments(then))
        layout = row(self, margin=2 * GRID, spacing=12)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self.body = column(spacing=GRID)
        self.body.addWidget(self._title)
        self.body.addWidget(self._text)
        beside = row()
        beside.addWidget(self.button)
        beside.addStretch(1)
        self.body.addLayout(beside)
        layout.addLayout(self.body, 1)
        self.hide()

    def show_task(self, tone: Tone, title: Text, text: Text, *, offers: bool = True) -> None:
        """Say what waits; `offers` shows the button."""
        self._tone = tone
        self._title.set_text(title)
        self._text.set_text(text)
        self.button.setVisible(offers)
        self.restyle()
        self.show()

    def text(self) -> str:
        """What it says; empty when hidden."""
        return "" if self.isHidden() else f"{self._title.text()} {self._text.text()}"

    def restyle(self) -> None:
        self._icon.setPixmap(
            pixmap(TONE_ICONS[self._tone], tone_ink(self._tone), 20, self.devicePixelRatioF())
        )
