"""Usual phrases: put into the text at hand with a few keys, and looked after on a sheet of their own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from ui.commands import Command
from ui.pages.compose.phrase_lists import Change, PhraseLists, at_hand, change_lists, read_lists
from ui.pages.compose.phrases_sheet import PhrasesSheet
from ui.style.tokens import Tone
from ui.widgets.command_palette import CommandPalette
from ui.widgets.page import Page
from ui.widgets.text_area import TextArea


class Phrases(QObject):
    """Works for one page. Phrases are offered as this desktop has them, so that nobody waits, and read anew behind."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._sheet: PhrasesSheet | None = None

    def choose(self, area: TextArea | None = None) -> None:
        """Offer the phrases for a text, or else for the one that has the focus."""
        focused = QApplication.focusWidget()
        into = area or (focused if isinstance(focused, TextArea) else None)
        if into is None or not into.isEnabled():
            self._page.banner.say(
                Tone.NEUTRAL, lambda: self.tr("Put the cursor into a text first, then choose the phrase.")
            )
            return
        session = self._page.session
        self._page.run(lambda: at_hand(session), partial(self._offer, into), newest="phrases")

    def look_after(self) -> None:
        """Open the sheet where phrases are added, changed and removed."""
        session = self._page.session
        self._page.run(lambda: read_lists(session), partial(self._open_sheet, None), newest="phrases")

    def refresh(self) -> None:
        """Read the unit's phrases anew, quietly, for the next time that they are offered."""
        session = self._page.session
        self._page.tasks.run(self, lambda: read_lists(session), _leave, _leave, newest="phrases anew")

    def _offer(self, into: TextArea, lists: PhraseLists) -> None:
        if not lists:
            self._open_sheet(into, lists)
            return
        mine = self.tr("my own") if lists.unit else ""
        commands = [
            Command(" ".join(phrase.split()), whose, partial(_insert, into, phrase))
            for phrases, whose in ((lists.unit, ""), (lists.own, mine))
            for phrase in phrases
        ]
        commands.append(Command(self.tr("Change the usual phrases…"), "", self.look_after))
        palette = CommandPalette(commands, self._page, lambda: self.tr("Which phrase?"))
        palette.open()
        self.refresh()

    def _open_sheet(self, into: TextArea | None, lists: PhraseLists) -> None:
        sheet = PhrasesSheet(lists, self._page)
        sheet.changed.connect(self._save)
        sheet.finished.connect(lambda _result: self._closed(into))
        self._sheet = sheet
        sheet.open()

    def _closed(self, into: TextArea | None) -> None:
        self._sheet = None
        if into is not None:
            into.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self, changes: Sequence[Change]) -> None:
        session = self._page.session
        self._page.run(lambda: change_lists(session, changes), self._saved)

    def _saved(self, lists: PhraseLists) -> None:
        if self._sheet is not None:
            self._sheet.show_lists(lists)
        elif lists.trouble is not None:
            self._page.show_error(lists.trouble)


def _leave(_answer: object) -> None:
    """What this desktop has seen last stays."""


def _insert(into: TextArea, phrase: str) -> None:
    """At the cursor, with a space before it where a word ends there; it can be undone with Ctrl+Z."""
    cursor = into.textCursor()
    before = into.toPlainText()[: min(cursor.position(), cursor.anchor())]
    cursor.beginEditBlock()  # else Ctrl+Z would take what was typed before it, too
    cursor.insertText(phrase if not before or before[-1].isspace() else f" {phrase}")
    cursor.endEditBlock()
    into.setTextCursor(cursor)
    into.setFocus(Qt.FocusReason.OtherFocusReason)
