"""What is being done, step by step, and what stopped it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from ui.i18n import Text, Translated
from ui.pages.setting_up.words import STEPS, step_text
from ui.style.icons import pixmap
from ui.style.tokens import Tone
from ui.widgets.area import GRID, Area, column, row
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, Kind
from ui.widgets.label import Label, TextRole

_MARKS = {
    "open": ("circle", "muted"),
    "now": ("circle-dot", "accent"),
    "done": ("circle-check", "success"),
    "stopped": ("alert-circle", "warning"),
}


class StepsView(Translated, QWidget):
    """The steps with those done marked. After a failure: the reason, and going on from there."""

    again_wanted = Signal()
    change_wanted = Signal()
    """Back to the lines, with everything typed still there."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = [StepLine(step) for step in STEPS]
        self.banner = Banner()
        self.banner.setObjectName("setting_up.failed")
        self.again_button = Button(lambda: self.tr("Try again"), Kind.PRIMARY, icon_name="refresh")
        self.again_button.setObjectName("setting_up.again")
        self.again_button.clicked.connect(self.again_wanted)
        self.change_button = Button(lambda: self.tr("Change what you typed"))
        self.change_button.setObjectName("setting_up.change")
        self.change_button.clicked.connect(self.change_wanted)
        layout = column(self, spacing=2 * GRID)
        layout.addWidget(Label(lambda: self.tr("Setting up"), TextRole.TITLE))
        layout.addWidget(
            Label(
                lambda: self.tr(
                    "If it stops, nothing that is done is done twice: it goes on from the same folder."
                ),
                TextRole.MUTED,
            )
        )
        card = Area("card")
        inside = column(card, margin=2 * GRID, spacing=GRID)
        for line in self._lines:
            inside.addWidget(line)
        layout.addWidget(card)
        layout.addWidget(self.banner)
        beside = row(spacing=GRID)
        for button in (self.again_button, self.change_button):
            beside.addWidget(button)
        beside.addStretch(1)
        layout.addLayout(beside)
        layout.addStretch(1)
        self.start()

    def start(self) -> None:
        """A run begins: nothing is done yet as far as it knows."""
        self.banner.hide()
        for button in (self.again_button, self.change_button):
            button.hide()
        for number, line in enumerate(self._lines):
            line.set_state("now" if number == 0 else "open")

    def tell(self, step: str) -> None:
        """A step is done."""
        place = STEPS.index(step)
        for number, line in enumerate(self._lines):
            line.set_state("done" if number <= place else "now" if number == place + 1 else "open")

    def stop(self, tone: Tone, reason: Text) -> None:
        """It stopped: say why, and offer to go on."""
        for line in self._lines:
            line.stop()
        self.banner.say(tone, reason, dismissable=False)
        for button in (self.again_button, self.change_button):
            button.show()
        self.again_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self) -> list[str]:
        """The steps marked as done, by code."""
        return [line.step for line in self._lines if line.state == "done"]


class StepLine(Translated, QWidget):
    """A mark and what it stands for."""

    def __init__(self, step: str) -> None:
        super().__init__()
        self.step, self.state = step, "open"
        self._icon = QLabel()
        self._words = Label(lambda: step_text(step))
        layout = row(self, spacing=GRID)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self.retranslate()

    def set_state(self, state: str) -> None:
        """`open`, `now`, `done` or `stopped`."""
        self.state = state
        self.retranslate()
        self.restyle()

    def stop(self) -> None:
        """What was going on has stopped."""
        if self.state == "now":
            self.set_state("stopped")

    def retranslate(self) -> None:
        state = {
            "open": self.tr("to be done"),
            "now": self.tr("going on"),
            "done": self.tr("done"),
            "stopped": self.tr("stopped"),
        }[self.state]
        self._words.setAccessibleName(f"{step_text(self.step)}: {state}")

    def restyle(self) -> None:
        name, ink = _MARKS[self.state]
        self._icon.setPixmap(pixmap(name, ink, 20, self.devicePixelRatioF()))
