"""The text message and the letter to a client: in which language, and what it says. No move follows from them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal

from referral_app.domain.client_texts import client_texts
from referral_app.domain.language import language_name
from ui.i18n import Text, current_language
from ui.pages.referral.panels.base import MovePanel
from ui.widgets.choice import PullDown
from ui.widgets.client_label import ClientLabel
from ui.widgets.field import Field


class LanguagePanel(MovePanel):
    """The language of what is written; the best for this client is chosen already."""

    def __init__(self, title: Text, do: Text, languages: tuple[str, ...], hint: Text) -> None:
        super().__init__(title, do, hint=hint)
        self._language: PullDown[str] = PullDown([(tag, partial(_language_text, tag)) for tag in languages])
        self.add_field(Field(lambda: self.tr("Language"), self._language), "language")

    def language(self) -> str:
        """The tag of content files that is chosen."""
        return self._language.value() or current_language()

    def is_touched(self) -> bool:
        return False


class TextMessagePanel(LanguagePanel):
    """Shows the message; copies it for a minute. `write` makes it in a language, in the pool."""

    text_wanted = Signal(str)
    """Make the message in this language."""
    copied = Signal(str)
    """Put this text on the clipboard."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        super().__init__(
            lambda: self.tr("Text message"),
            lambda: self.tr("Copy the message"),
            languages,
            lambda: self.tr("It says who calls and from which number, and not why."),
        )
        self._text = ""
        self._shown: list[ClientLabel] = []
        self.do_button.set_tip(self._tip)
        self.do_button.setEnabled(False)
        self._language.changed.connect(self._ask)

    def begin(self) -> None:
        """Ask for the message in the language that is chosen."""
        self._ask()

    def show_text(self, language: str, text: str) -> None:
        """Show a message that was made; one in a language that is not chosen any more is dropped."""
        if language != self.language():
            return
        self._text = text
        self._take_away()
        texts = client_texts(language)
        if texts.is_draft:
            self._shown.append(ClientLabel(texts.labels.draft, texts, factor=0.9, tone="warning"))
        for number, line in enumerate(text.split("\n")):
            label = ClientLabel(line, texts, factor=1.1)
            label.setObjectName(f"panel.message.{number}")
            self._shown.append(label)
        for label in self._shown:
            self.body.addWidget(label)
        self.do_button.setEnabled(True)

    def submit(self) -> None:
        """Copy the message."""
        if self._text:
            self.copied.emit(self._text)

    def _take_away(self) -> None:
        for label in self._shown:
            self.body.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._shown = []

    def _ask(self) -> None:
        self._text = ""
        self.do_button.setEnabled(False)
        self.text_wanted.emit(self.language())

    def _tip(self) -> str:
        return self.tr("The clipboard is emptied after a minute, and when the program is locked.")


class LetterPanel(LanguagePanel):
    """The letter as a PDF, saved where the person chooses."""

    def __init__(self, languages: tuple[str, ...], save: Callable[[str], None]) -> None:
        super().__init__(
            lambda: self.tr("Letter"),
            lambda: self.tr("Save the letter…"),
            languages,
            lambda: self.tr(
                "One page with the client's name and address for a window envelope. The log says that you printed it."
            ),
        )
        self._save = save

    def submit(self) -> None:
        """Ask where to save it."""
        self._save(self.language())


def _language_text(tag: str) -> str:
    return f"{client_texts(tag).name} ({language_name(tag, current_language())})"
