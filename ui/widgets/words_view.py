"""A fingerprint in words, large enough to read out to somebody or to compare with another screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.label import Label, TextRole, plain


class WordsView(Label):
    """The words with room between them; they can be selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._words = ""
        super().__init__(plain(""), TextRole.TITLE, parent)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_words(self, words: str) -> None:
        """Show words that are joined by hyphens."""
        self._words = words
        self.set_text(plain("  ".join(words.split("-"))))

    def words(self) -> str:
        """The words as they were given."""
        return self._words

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.text())
