"""One sent referral beside the list: where it stands and, once opened, what has happened and what you can do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from referral_app.domain.lifecycle import LOCKED_STATES, State
from referral_app.services.follow_up import ReferralView
from referral_app.services.sent import WAITS_FOR_REFERRER, SentRow
from ui.i18n import Text, Translated, format_date, format_datetime
from ui.pages.compose.remark import Remark
from ui.pages.referral.asked import question_of
from ui.pages.referral.panels.base import MovePanel
from ui.pages.referral.story import entries
from ui.pages.referral.words import outcome_text, priority_text
from ui.pages.sent.columns import language_text, recipient_text
from ui.pages.sent.presenter import SentLine
from ui.pages.sent.words import (
    client_text,
    sent_state_text,
    standing_text,
    tried_how_text,
    what_next_text,
)
from ui.style.tokens import Tone
from ui.widgets.area import Area, ScrollColumn, column
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.facts import Facts
from ui.widgets.label import Label, TextRole, plain
from ui.widgets.pill import Pill
from ui.widgets.state_pill import STATE_LOOKS
from ui.widgets.timeline import Timeline


class Preview(Translated, Area):
    """Shows a row of the list; `show_view` adds what only opening tells."""

    everything_wanted = Signal()
    """The person wants the page with all that was written."""
    again_wanted = Signal()
    """The person wants to make a new referral from this one, which came back."""
    print_wanted = Signal()
    """The person wants the opened referral on paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self._line: SentLine | None = None
        self.panel: MovePanel | None = None
        self.view: ReferralView | None = None
        self._scroll = ScrollColumn(width=None, margin=16)
        column(self).addWidget(self._scroll)
        self._make_about()
        self.retranslate()
        self.show_line(None)

    def show_line(self, line: SentLine | None) -> None:
        """Show another row, not opened; None shows what to do."""
        self._line, self.view = line, None
        self.close_panel()
        self._about.setVisible(line is not None)
        self._nothing.setVisible(line is None)
        self._opened.hide()
        if line is not None:
            self._show_head(line)
            self._note.setVisible(line.row.state not in LOCKED_STATES and not line.row.broken)
        self._scroll.verticalScrollBar().setValue(0)

    def update_line(self, line: SentLine) -> None:
        """The row shown was read anew; what is open or typed stays."""
        self._line = line
        self._show_head(line)

    def line(self) -> SentLine | None:
        """The row shown."""
        return self._line

    def show_view(self, view: ReferralView) -> None:
        """The referral was opened: show its story."""
        self.view = view
        self._note.hide()
        self._state.set(lambda: sent_state_text(view.state), *STATE_LOOKS[view.state])
        self._next.set_text(lambda: _next_words(view))
        self._say_asked(question_of(view))
        self._print.setVisible(view.referral is not None)
        self._again.setVisible(view.state is State.REJECTED and view.referral is not None)
        self._everything.setVisible(view.referral is not None)
        self._timeline.set_entries(entries(view.history))
        self._opened.show()

    def open_panel(self, panel: MovePanel) -> None:
        """Show the fields of a move, above the story."""
        self.close_panel()
        self.panel = panel
        self._place.addWidget(panel)
        self._asked.hide()  # the fields tell what is asked
        panel.show()
        self._scroll.ensureWidgetVisible(panel, 0, 24)
        panel.focus_first()

    def close_panel(self) -> None:
        """Take the fields away, with what was typed."""
        if self.panel is not None:
            self._place.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
            self._say_asked(question_of(self.view) if self.view is not None else "")

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The chosen referral"))

    def _make_about(self) -> None:
        body = self._scroll.body
        self._nothing = Label(lambda: self.tr("Choose a referral to see where it stands."), TextRole.MUTED)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        body.addWidget(self._nothing)
        self._about = QWidget()
        about = column(self._about, spacing=16)
        self._name = Label(lambda: "", TextRole.TITLE)
        self._name.setObjectName("sent.client")
        self._state = Pill(lambda: "", "send", Tone.NEUTRAL)
        self._state.setObjectName("sent.state")
        self._next = Label(lambda: "")
        self._asked = Remark(lambda: "", "message-question", Tone.WARNING)
        self._asked.setObjectName("sent.asked")
        self._outcome = Remark(lambda: "", "circle-check", Tone.SUCCESS)
        self._outcome.setObjectName("sent.outcome")
        self._withheld = Remark(
            lambda: self.tr("What came of it is not told here: the client did not agree to that."),
            "circle-check",
            Tone.NEUTRAL,
        )
        self._withheld.setObjectName("sent.outcome_withheld")
        self._note = Remark(
            lambda: self.tr(
                "Opening shows the messages and what you can do. It is written in the log who opened it."
            ),
            "lock",
            Tone.NEUTRAL,
        )
        self._facts = Facts()
        self._opened = self._make_opened()
        self._copy = Button(lambda: self.tr("Copy the reference"), Kind.LINK, icon_name="copy")
        self._copy.setObjectName("sent.copy")
        self._copy.clicked.connect(without_arguments(self.copy_reference))
        for widget in (
            self._name, self._state, self._next, self._asked, self._outcome, self._withheld, self._note,
            self._opened, self._facts, self._copy,
        ):  # fmt: skip
            about.addWidget(widget)
        body.addWidget(self._about)

    def _make_opened(self) -> QWidget:
        opened = QWidget()
        layout = column(opened, spacing=16)
        self._again = Button(lambda: self.tr("Make a new referral from this"), icon_name="pencil-plus")
        self._again.setObjectName("sent.again")
        self._again.clicked.connect(without_arguments(self.again_wanted.emit))
        layout.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        self._place = column(spacing=0)
        layout.addLayout(self._place)
        layout.addWidget(Label(lambda: self.tr("What has happened"), TextRole.HEADING))
        self._timeline = Timeline()
        self._timeline.setObjectName("sent.timeline")
        layout.addWidget(self._timeline)
        self._everything = Button(
            lambda: self.tr("Show everything that was written"), Kind.LINK, icon_name="file-text"
        )
        self._everything.setObjectName("sent.everything")
        self._everything.clicked.connect(without_arguments(self.everything_wanted.emit))
        layout.addWidget(self._everything)
        self._print = Button(lambda: self.tr("Print it…"), Kind.LINK, icon_name="printer")
        self._print.setObjectName("sent.print")
        self._print.clicked.connect(without_arguments(self.print_wanted.emit))
        layout.addWidget(self._print)
        return opened

    def copy_reference(self) -> None:
        """Put the reference, and nothing else, on the clipboard: it tells nothing about anybody."""
        if self._line is not None:
            QGuiApplication.clipboard().setText(self._line.row.reference)

    def _say_asked(self, question: str) -> None:
        self._asked.setVisible(bool(question))
        self._asked.set_text(lambda: self.tr("The municipality asks: {question}").format(question=question))

    def _show_head(self, line: SentLine) -> None:
        row = line.row
        broken: Text = lambda: self.tr("This one could not be opened")  # noqa: E731 - a text is a callable
        self._name.set_text(broken if row.broken else lambda: client_text(line))
        self._state.set(lambda: standing_text(row), *STATE_LOOKS[row.state])
        if self.view is None:
            self._next.set_text(self._broken_words if row.broken else lambda: what_next_text(row.state))
            self._say_asked(row.question)
        outcome = row.outcome
        self._withheld.setVisible(row.outcome_withheld)
        self._outcome.setVisible(row.state is State.COMPLETED and outcome is not None)
        if outcome is not None:
            self._outcome.set_text(
                lambda: "\n".join(part for part in (outcome_text(outcome), row.outcome_text) if part)
            )
        self._facts.set_facts(
            [
                (lambda: self.tr("Language"), lambda: language_text(line)),
                (lambda: self.tr("Recipient"), lambda: recipient_text(line)),
                (lambda: self.tr("Urgency"), lambda: priority_text(row.priority)),
                (lambda: self.tr("Answer hoped for by"), lambda: _due_words(row)),
                (lambda: self.tr("Sent on"), lambda: format_datetime(row.sent_at)),
                (lambda: self.tr("Last change"), lambda: format_datetime(row.changed_at)),
                (lambda: self.tr("Made by"), plain(row.author_name)),
                (
                    lambda: self.tr("Answers for it now"),
                    plain(row.answerer_name if row.answerer_name != row.author_name else ""),
                ),
                (lambda: self.tr("Reference"), plain(row.reference)),
            ]
        )

    def _broken_words(self) -> str:
        return self.tr(
            "Its seal does not hold, so nothing of it was used. Tell your administrator the reference."
        )


def _next_words(view: ReferralView) -> str:
    """What it means that it stands there, and how the client has been tried to be reached."""
    words = what_next_text(view.state)
    if view.state not in _TRYING:
        return words
    return "\n".join(part for part in (words, tried_how_text(view.attempts)) if part)


def _due_words(row: SentRow) -> str:
    return format_date(row.due_on) if row.due_on is not None and row.state in WAITS_FOR_REFERRER else ""


_TRYING = frozenset(
    {State.CONTACTING, State.NO_SHOW, State.HELP_REQUESTED, State.ON_HOLD, State.UNREACHED, State.ACCEPTED}
)
"""Where the sender wants to know what has been tried."""
