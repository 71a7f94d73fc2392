"""One entry of the log: what it says, what proves that it is in the log, and the statement as it was signed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

from referral_app.domain.log_search import LogSearch
from referral_app.domain.reference import reference_of
from referral_app.services.audit import LogEntry, LogRow
from ui.i18n import Text, Translated, format_datetime, number_text
from ui.pages.log.columns import row_role_text, unit_text, who_text
from ui.pages.log.words import act_text, purpose_text, verdict_text
from ui.pages.referral.block import Block, Sentence
from ui.pages.referral.side_by_side import SideBySide
from ui.widgets.area import ScrollColumn, column
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts import Facts
from ui.widgets.field import Field

_REFERENCES_SHOWN = 50
_LINES_WIDE = (13, 17, 21)  # width of each block at least, in heights of a line


class Detail(Translated, QWidget):
    """Three blocks beside each other; `show_row` fills the first at once, `show_entry` all of them."""

    back = Signal()
    """In a low window: the person wants the list again."""
    search_wanted = Signal(object)
    """A `LogSearch` that goes on from this entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log.detail")
        self._back = Button(lambda: self.tr("Back to the list"), Kind.LINK, icon_name="chevron-left")
        self._back.clicked.connect(without_arguments(self.back.emit))
        self._back.hide()
        self._row: LogRow | None = None
        self._facts = Facts()
        self._what = Block(lambda: self.tr("What the entry says"), "file-text")
        self._what.body.addWidget(self._facts)
        self._story = self._link(lambda: self.tr("The whole story of this referral"), "story", _story)
        self._week = self._link(lambda: self.tr("This person's week"), "week", _week)
        self._day = self._link(lambda: self.tr("What else this person did that day"), "day", _day)
        self._proof = Block(lambda: self.tr("What proves it"), "shield-check")
        self._verdict = column(spacing=0)
        self._verdict_sentence: Sentence | None = None
        self._hash, self._signature = _one_line(), _one_line()
        self._path, self._statement = _lines(4), _lines(11)
        self._statement.setObjectName("log.statement")
        self._hash.setObjectName("log.leaf_hash")
        self._proof.body.addLayout(self._verdict)
        self._proof.body.addWidget(Field(lambda: self.tr("Hash of the entry (SHA-256)"), self._hash))
        self._proof.body.addWidget(Field(lambda: self.tr("Path to the root hash (RFC 6962)"), self._path))
        self._proof.body.addWidget(Field(lambda: self.tr("Signature (Ed25519)"), self._signature))
        self._signed = Block(lambda: self.tr("As it was signed"), "pencil-plus")
        self._signed.body.addWidget(Field(lambda: self.tr("Statement"), self._statement))
        self._nothing = EmptyState(
            "search",
            lambda: self.tr("No entry chosen"),
            lambda: self.tr("Choose an entry in the list to see what was signed and what proves it."),
        )
        self._stack = QStackedWidget()
        self._compose()

    def _link(self, text: Text, name: str, search: Callable[[LogRow], LogSearch]) -> Button:
        """A way from an entry to others."""
        made = Button(text, Kind.LINK)
        made.setObjectName(f"log.detail.{name}")
        made.clicked.connect(without_arguments(partial(self._go_on, search)))
        self._what.body.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _go_on(self, search: Callable[[LogRow], LogSearch]) -> None:
        if self._row is not None:
            self.search_wanted.emit(search(self._row))

    def _offer_links(self, row: LogRow) -> None:
        self._story.setVisible(len(row.referral_ids) == 1)
        self._week.setVisible(row.actor is not None)
        self._day.setVisible(row.actor is not None)

    def show_row(self, row: LogRow | None) -> None:
        """Show what the list knows of an entry, while its proof is fetched."""
        self._row = row
        self._stack.setCurrentIndex(int(row is not None))
        if row is None:
            return
        self._facts.set_facts(self._pairs(row))
        self._offer_links(row)
        self._say(lambda: self.tr("Fetching the proof…"), "hourglass", "muted")
        for editor in (self._hash, self._signature):
            editor.clear()
        self._path.clear()
        self._statement.clear()

    def show_entry(self, entry: LogEntry) -> None:
        """Show the entry in full."""
        self._row = entry.row
        self._stack.setCurrentIndex(1)
        self._facts.set_facts(self._pairs(entry.row))
        self._offer_links(entry.row)
        self._hash.setText(entry.leaf_hash_hex)
        self._signature.setText(entry.signature_hex)
        for line in (self._hash, self._signature):
            line.setCursorPosition(0)
        self._path.setPlainText("\n".join(entry.path))
        self._statement.setPlainText(entry.statement_text)
        if entry.proven:
            self._say(lambda: self._proven_words(entry), "circle-check", "success")
        else:
            self._say(self._unproven_words, "alert-circle", "danger")

    def set_alone(self, alone: bool) -> None:
        """Whether it stands in place of the list, with a way back."""
        self._back.setVisible(alone)

    def show_failure(self, why: Text) -> None:
        """The entry could not be fetched."""
        self._say(why, "alert-triangle", "warning")

    def proof_text(self) -> str:
        """What it says about the proof."""
        return self._verdict_sentence.text() if self._verdict_sentence is not None else ""

    def _compose(self) -> None:
        blocks = (self._what, self._proof, self._signed)
        for block, lines in zip(blocks, _LINES_WIDE, strict=True):
            block.setMinimumWidth(lines * self.fontMetrics().height())
        scroll = ScrollColumn(width=None, margin=16)
        scroll.body.addWidget(SideBySide(*blocks, spacing=24))
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(scroll)
        layout = column(self)
        layout.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._stack, 1)

    def _say(self, text: Text, icon_name: str, ink: str) -> None:
        if self._verdict_sentence is not None:
            self._verdict.removeWidget(self._verdict_sentence)
            self._verdict_sentence.hide()
            self._verdict_sentence.deleteLater()
        self._verdict_sentence = Sentence(text, icon_name, ink)
        self._verdict.addWidget(self._verdict_sentence)

    def _pairs(self, row: LogRow) -> list[tuple[Text, Text]]:
        return [
            (lambda: self.tr("Entry"), lambda: f"{number_text(row.index)} · {format_datetime(row.time)}"),
            (lambda: self.tr("Act"), lambda: act_text(row.act)),
            (lambda: self.tr("Who"), lambda: self._who(row)),
            (lambda: self.tr("Name in the service"), lambda: row.db_user),
            (lambda: self.tr("Purpose stated"), lambda: purpose_text(row.purpose)),
            (lambda: self.tr("Verdict of the log's keeper"), lambda: verdict_text(row.verdict)),
            (lambda: self.tr("Referrals"), lambda: self._references(row)),
        ]

    def _who(self, row: LogRow) -> str:
        parts = (who_text(row) if row.actor_name else "", row_role_text(row), unit_text(row))
        return ", ".join(part for part in parts if part)

    def _references(self, row: LogRow) -> str:
        shown = row.referral_ids[:_REFERENCES_SHOWN]
        if len(shown) == 1:
            return f"{reference_of(shown[0])}\n{shown[0].hex}"
        words = ", ".join(reference_of(referral_id) for referral_id in shown)
        rest = len(row.referral_ids) - len(shown)
        return " ".join((words, self.tr("and %n more", "", rest))) if rest else words

    def _proven_words(self, entry: LogEntry) -> str:
        return self.tr(
            "Proven on this computer: the entry is part of the log of {count} entries that its keeper has signed."
        ).format(count=number_text(entry.tree_size))

    def _unproven_words(self) -> str:
        return self.tr(
            "Not proven: the entry does not fit the log that its keeper has signed. Do not rely on it; verify the "
            "whole log now."
        )


def _story(row: LogRow) -> LogSearch:
    return LogSearch(referral=row.referral_ids[0])


def _week(row: LogRow) -> LogSearch:
    """From Monday to Sunday."""
    day = row.time.astimezone().date()
    monday = day - timedelta(days=day.weekday())
    return LogSearch(actor=row.actor, since=monday, until=monday + timedelta(days=6))


def _day(row: LogRow) -> LogSearch:
    day = row.time.astimezone().date()
    return LogSearch(actor=row.actor, since=day, until=day)


def _one_line() -> QLineEdit:
    line = QLineEdit()
    line.setReadOnly(True)
    line.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    return line


def _lines(count: int) -> QPlainTextEdit:
    """Read-only text of fixed width, `count` lines high; Tab leaves it."""
    text = QPlainTextEdit()
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    text.setFixedHeight((count + 1) * text.fontMetrics().lineSpacing() + 16)
    return text
