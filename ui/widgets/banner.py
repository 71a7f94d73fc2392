"""One sentence above a page, with at most one action."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from referral_app.errors import KotosiltaError
from ui.error_text import error_text, error_tone
from ui.i18n import Text, Translated
from ui.style.icons import pixmap
from ui.style.tokens import Tone, tone_ink
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.label import Label
from ui.widgets.restyle import set_property

TONE_ICONS = {
    Tone.NEUTRAL: "info-circle",
    Tone.ACCENT: "info-circle",
    Tone.SUCCESS: "circle-check",
    Tone.WARNING: "alert-triangle",
    Tone.DANGER: "alert-circle",
}


class Banner(Translated, QFrame):
    """Hidden until `say` or `say_error`; stays until dismissed, replaced or hidden by the page.

    `inset` keeps it away from the edges of the page it stands on, but only while it shows.
    """

    def __init__(self, parent: QWidget | None = None, *, inset: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("inset", inset)
        self._tone = Tone.NEUTRAL
        self._then: Callable[[], None] | None = None
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words = Label(lambda: "")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action_button = Button(lambda: "", Kind.LINK)
        self.action_button.clicked.connect(self._act)
        self.dismiss_button = IconButton(lambda: self.tr("Dismiss"), "x")
        self.dismiss_button.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 4, 4)
        layout.setSpacing(8)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.action_button)
        layout.addWidget(self.dismiss_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(
        self,
        tone: Tone,
        text: Text,
        *,
        action: Text | None = None,
        then: Callable[[], None] | None = None,
        dismissable: bool = True,
    ) -> None:
        """Show `text`; `action` labels a link that hides the banner and calls `then`."""
        self._tone, self._then = tone, then
        self._words.set_text(text)
        self.action_button.setVisible(action is not None)
        if action is not None:
            self.action_button.set_text(action)
        self.dismiss_button.setVisible(dismissable)
        set_property(self, "banner", tone.value)
        self.setAccessibleName(text())
        self.restyle()
        self.show()

    def say_error(
        self, error: KotosiltaError, *, action: Text | None = None, then: Callable[[], None] | None = None
    ) -> None:
        """Show the sentence of an error (`ui/error_text.py`)."""
        self.say(error_tone(error), lambda: error_text(error), action=action, then=then)

    def text(self) -> str:
        """What it says now; empty when hidden."""
        return "" if self.isHidden() else self._words.text()

    def retranslate(self) -> None:
        self.setAccessibleName(self._words.text())

    def restyle(self) -> None:
        self._icon.setPixmap(
            pixmap(TONE_ICONS[self._tone], tone_ink(self._tone), 20, self.devicePixelRatioF())
        )

    def _act(self) -> None:
        then = self._then
        self.hide()
        if then is not None:
            then()
