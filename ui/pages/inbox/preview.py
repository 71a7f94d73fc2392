"""The row in hand, beside the list: what was opened for the list, and no more. A panel opens here too."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from referral_app.domain.codes import Priority
from referral_app.domain.language import own_name
from referral_app.domain.lifecycle import LOCKED_STATES, State
from referral_app.services.inbox import InboxRow
from ui.i18n import Text, Translated, current_language, format_date, format_datetime, number_text
from ui.pages.inbox.columns import is_hidden, is_paused, kept_text, language_text, name_text
from ui.pages.referral.next_step import is_overdue
from ui.pages.referral.panels.base import MovePanel
from ui.pages.referral.words import PRIORITY_LOOKS, priority_text, target_group_text
from ui.style.tokens import Tone
from ui.widgets.area import Area, ScrollColumn, column, row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts import Facts
from ui.widgets.label import Label, TextRole, plain
from ui.widgets.pill import Pill
from ui.widgets.state_pill import StatePill

_WIDTH_LINES = 17  # width at least, in heights of a line
_PANEL_LINES = 25  # the same with a panel


class Preview(Translated, Area):
    """Shows one row; `open_panel` puts a move's panel under its name."""

    open_wanted = Signal()
    accept_wanted = Signal()
    assign_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self._give_width(_WIDTH_LINES)
        self.panel: MovePanel | None = None
        self._row: InboxRow | None = None
        self._many: Sequence[InboxRow] = ()
        self._name = Label(self._name_words, TextRole.TITLE)
        self._name.setObjectName("inbox.preview.name")
        self._state = StatePill(State.SENT)
        self._priority = Pill(self._priority_words, *PRIORITY_LOOKS[Priority.URGENT])
        self._overdue = Pill(lambda: self.tr("Late"), "clock", Tone.DANGER)
        self._why = Label(self._why_words, TextRole.MUTED)
        self._facts = Facts()
        self._open = Button(
            lambda: self.tr("Open"), Kind.PRIMARY, icon_name="file-text", tip=lambda: self.tr("Open (Enter)")
        )
        self._open.setObjectName("inbox.open")
        self._open.clicked.connect(without_arguments(self.open_wanted.emit))
        self._accept = Button(
            lambda: self.tr("Accept"), icon_name="user-check", tip=lambda: self.tr("Accept (A)")
        )
        self._accept.setObjectName("inbox.accept")
        self._accept.clicked.connect(without_arguments(self.accept_wanted.emit))
        self._assign = Button(
            lambda: self.tr("Give to somebody"),
            icon_name="users",
            tip=lambda: self.tr("Give to somebody (G)"),
        )
        self._assign.setObjectName("inbox.assign")
        self._assign.clicked.connect(without_arguments(self.assign_wanted.emit))
        self._reading = QWidget()
        self._scroll = ScrollColumn(width=None, margin=16)
        self._compose()
        self._nothing = EmptyState(
            "file-text",
            lambda: self.tr("Nothing chosen"),
            lambda: self.tr("Choose a referral in the list to see the most important things here."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._scroll)
        column(self).addWidget(self._stack)

    def show_row(self, row_: InboxRow | None, *, can_accept: bool) -> None:
        """Show another row, or none."""
        self._row, self._many = row_, ()
        self._stack.setCurrentWidget(self._scroll if row_ is not None else self._nothing)
        if row_ is None:
            return
        self._name.retranslate()
        self._state.set_state(row_.state)
        self._priority.set(self._priority_words, *PRIORITY_LOOKS[row_.priority])
        self._priority.setVisible(row_.priority is not Priority.ROUTINE)
        self._overdue.setVisible(is_overdue(row_.state, row_.due_on, datetime.now(UTC)))
        self._why.retranslate()
        self._why.setVisible(bool(self._why_words()))
        self._facts.set_facts(self._pairs(row_))
        self._accept.setVisible(can_accept)
        self._state.show()
        self._open.show()
        self._assign.hide()

    def show_many(self, rows: Sequence[InboxRow], *, can_assign: bool) -> None:
        """Show that several rows are chosen, and what can be done with them."""
        self._row, self._many = None, tuple(rows)
        self._stack.setCurrentWidget(self._scroll)
        self._name.retranslate()
        self._why.retranslate()
        self._why.show()
        for part in (self._state, self._priority, self._overdue, self._open, self._accept):
            part.hide()
        overdue = sum(is_overdue(row_.state, row_.due_on, datetime.now(UTC)) for row_ in rows)
        new = sum(row_.state is State.SENT for row_ in rows)
        self._facts.set_facts(
            [
                (lambda: self.tr("New"), plain(number_text(new) if new else "")),
                (lambda: self.tr("Late"), plain(number_text(overdue) if overdue else "")),
            ]
        )
        self._assign.setVisible(can_assign)

    def open_panel(self, panel: MovePanel) -> None:
        """Put a panel in place of the facts, and go to its first field."""
        self.close_panel()
        self.panel = panel
        self._give_width(_PANEL_LINES)
        self._reading.hide()
        self._scroll.body.insertWidget(2, panel)
        panel.show()
        panel.focus_first()

    def close_panel(self) -> None:
        """Take the panel away, with what was typed."""
        if self.panel is not None:
            self._scroll.body.removeWidget(self.panel)
            self.panel.hide()
            self.panel.setParent(None)
            self.panel.deleteLater()
            self.panel = None
            self._give_width(_WIDTH_LINES)
            self._reading.show()

    def _give_width(self, lines: int) -> None:
        self.setMinimumWidth(lines * self.fontMetrics().height())

    def _compose(self) -> None:
        pills = row(spacing=8)
        for pill in (self._priority, self._overdue):
            pills.addWidget(pill)
        pills.addStretch(1)
        buttons = column(spacing=8)
        buttons.addWidget(self._open)
        buttons.addWidget(self._accept)
        buttons.addWidget(self._assign)
        reading = column(self._reading, spacing=16)
        reading.addWidget(self._why)
        reading.addWidget(self._facts)
        reading.addLayout(buttons)
        head = column(spacing=8)
        head.addWidget(self._name)
        head.addWidget(self._state)
        head.addLayout(pills)
        self._scroll.body.addLayout(head)
        self._scroll.body.addWidget(self._reading)

    def _pairs(self, row_: InboxRow) -> list[tuple[Text, Text]]:
        summary = row_.summary
        pairs: list[tuple[Text, Text]] = []
        if summary is not None and not is_hidden(row_):
            born = str(summary.birth_year) if summary.birth_year is not None else ""
            pairs = [
                (lambda: self.tr("Language"), lambda: self._language(row_)),
                (lambda: self.tr("Target group"), lambda: target_group_text(summary.target_group)),
                (lambda: self.tr("Born in"), plain(born)),
            ]
        return [
            *pairs,
            (lambda: self.tr("Sent by"), lambda: self._sender(row_)),
            (lambda: self.tr("Sent"), lambda: format_datetime(row_.sent_at)),
            (
                lambda: self.tr("Next step"),
                lambda: format_date(row_.due_on) if row_.due_on is not None else "",
            ),
            (lambda: self.tr("Owner"), plain(row_.owner_name or "")),
            (
                lambda: self.tr("Contact attempts"),
                plain(number_text(row_.attempt_count) if row_.attempt_count else ""),
            ),
            (lambda: self.tr("Reference"), plain(row_.reference)),
        ]

    def _sender(self, row_: InboxRow) -> str:
        """Where it came from tells something of where a protected client is: only whoever must ask there is told."""
        if row_.kept_from_me and not row_.waits_without_reader:
            return ""
        return row_.sender_names.in_language(current_language())

    def _language(self, row_: InboxRow) -> str:
        if row_.summary is None:
            return ""
        name, own = language_text(row_), own_name(row_.summary.language)
        both = f"{name} (\u2068{own}\u2069)" if own and own.casefold() != name.casefold() else name
        needs = self.tr("needs an interpreter") if row_.summary.interpreter_needed else ""
        return ", ".join(part for part in (both, needs) if part)

    def _name_words(self) -> str:
        if self._many:
            return self.tr("%n referral(s) chosen", "", len(self._many))
        if self._row is None:
            return ""
        return self.tr("This one could not be opened") if self._row.broken else name_text(self._row)

    def _why_words(self) -> str:
        if self._many:
            return self.tr("Choose more with Shift and the arrow keys, or one with the arrow keys alone.")
        return self._why_of(self._row) if self._row is not None else ""

    def _why_of(self, shown: InboxRow) -> str:
        if shown.broken:
            return self.tr("Its seal does not hold. The others are not affected. Tell your administrator.")
        if shown.state in LOCKED_STATES:
            return self.tr("It was withdrawn or made in error, so nobody can open it any more.")
        if shown.kept_from_me:
            return kept_text(shown)
        if is_paused(shown):
            return self.tr("The log does not answer. The name is shown again when it does.")
        return self.tr("The name is shown when you open the referral.") if is_hidden(shown) else ""

    def _priority_words(self) -> str:
        return priority_text(self._row.priority) if self._row is not None else ""
