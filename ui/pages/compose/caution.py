"""Asks to look again at a text that seems to hold what a referral must not, without stopping anybody."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QLineEdit

from referral_app.domain.sensitive_text import Concern, concerns
from ui.pages.compose.remark import Remark
from ui.style.tokens import Tone
from ui.widgets.text_area import TextArea

_QUIET_MS = 400
"""Not in the middle of a word."""


class Caution(Remark):
    """Stands under a text field, of one line or of several, and shows only while there is something to say."""

    def __init__(self, editor: TextArea | QLineEdit) -> None:
        super().__init__(lambda: "", "alert-triangle", Tone.WARNING)
        self._editor = editor
        self._found: dict[Concern, str] = {}
        self._quiet = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self.look)
        changed = editor.textChanged if isinstance(editor, QLineEdit) else editor.changed
        changed.connect(lambda *_text: self._quiet.start())
        self.hide()

    def look(self) -> None:
        """Look at the text as it is now."""
        self._quiet.stop()
        editor = self._editor
        found = concerns(editor.text() if isinstance(editor, QLineEdit) else editor.value())
        if found != self._found:
            self._found = found
            self.set_text(self._say)
            self.setVisible(bool(found))

    def _say(self) -> str:
        return " ".join(concern_text(concern, word) for concern, word in self._found.items())


def concern_text(concern: Concern, word: str) -> str:
    """What to do about it. The word is what is on the screen already; it goes nowhere else."""
    translate = QCoreApplication.translate
    sentence = {
        Concern.IDENTITY_CODE: translate(
            "Caution", "“{word}” looks like a personal identity code. Write codes only in their own field."
        ),
        Concern.HEALTH: translate(
            "Caution",
            "“{word}” sounds like an illness or its treatment. Write what the client needs in practice, not why.",
        ),
        Concern.BELIEF_OR_ASYLUM: translate(
            "Caution",
            "“{word}” sounds like a religion or reasons for asylum. They do not belong in a referral.",
        ),
    }[concern]
    return sentence.format(word=word)
