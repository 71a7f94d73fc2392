"""Usual phrases: put into the text at hand with a few keys, and looked after on a sheet of their own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from ui.commands import Command
from ui.pages.compose.phrases_sheet import PhrasesSheet
from ui.style.tokens import Tone
from ui.widgets.command_palette import CommandPalette
from ui.widgets.page import Page
from ui.widgets.text_area import TextArea


class Phrases(QObject):
    """Works for one page. The phrases are read anew each time: another window may have changed them."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def choose(self, area: TextArea | None = None) -> None:
        """Offer the phrases for a text, or else for the one that has the focus."""
        focused = QApplication.focusWidget()
        into = area or (focused if isinstance(focused, TextArea) else None)
        if into is None or not into.isEnabled():
            self._page.banner.say(
                Tone.NEUTRAL, lambda: self.tr("Put the cursor into a text first, then choose the phrase.")
            )
            return
        usual = self._page.session.usual
        self._page.run(usual.phrases, partial(self._offer, into), newest="phrases")

    def look_after(self) -> None:
        """Open the sheet where phrases are added, changed and removed."""
        usual = self._page.session.usual
        self._page.run(usual.phrases, lambda phrases: self._open_sheet(phrases, None), newest="phrases")

    def _offer(self, into: TextArea, phrases: tuple[str, ...]) -> None:
        if not phrases:
            self._open_sheet(phrases, into)
            return
        commands = [Command(" ".join(one.split()), "", partial(_insert, into, one)) for one in phrases]
        commands.append(
            Command(self.tr("Change the usual phrases…"), "", lambda: self._open_sheet(phrases, into))
        )
        palette = CommandPalette(commands, self._page, lambda: self.tr("Which phrase?"))
        palette.open()

    def _open_sheet(self, phrases: tuple[str, ...], into: TextArea | None) -> None:
        sheet = PhrasesSheet(phrases, self._page)
        sheet.changed.connect(self._save)
        if into is not None:
            sheet.finished.connect(lambda _result: into.setFocus(Qt.FocusReason.OtherFocusReason))
        sheet.open()

    def _save(self, phrases: tuple[str, ...]) -> None:
        usual = self._page.session.usual
        self._page.run(lambda: usual.save_phrases(phrases), lambda _nothing: None)


def _insert(into: TextArea, phrase: str) -> None:
    """At the cursor, with a space before it where a word ends there; it can be undone with Ctrl+Z."""
    cursor = into.textCursor()
    before = into.toPlainText()[: min(cursor.position(), cursor.anchor())]
    cursor.beginEditBlock()  # else Ctrl+Z would take what was typed before it, too
    cursor.insertText(phrase if not before or before[-1].isspace() else f" {phrase}")
    cursor.endEditBlock()
    into.setTextCursor(cursor)
    into.setFocus(Qt.FocusReason.OtherFocusReason)
