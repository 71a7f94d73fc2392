"""The head of a referral: who, how it stands, how urgent, what comes next and whose work it is."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from referral_app.domain.codes import Priority
from referral_app.domain.lifecycle import State
from referral_app.services.follow_up import ReferralView
from ui.i18n import Text, Translated, current_language, datetime_in_sentence
from ui.pages.referral.next_step import is_overdue, next_step
from ui.pages.referral.words import PRIORITY_LOOKS, person_name, priority_text
from ui.style.tokens import Tone
from ui.widgets.area import column, row
from ui.widgets.buttons import IconButton, without_arguments
from ui.widgets.label import Label, TextRole
from ui.widgets.pill import Pill
from ui.widgets.state_pill import StatePill

_INDENT = 54  # pixels: what stands under the name begins where the name does


class Head(Translated, QWidget):
    """Two lines; `show_view` fills them."""

    back = Signal()
    """The person wants to go back to the list."""
    print_wanted = Signal()
    """The person wants it on paper."""

    def __init__(self, back_text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ReferralView | None = None
        back = IconButton(back_text, "chevron-left")
        back.setObjectName("referral.back")
        back.clicked.connect(without_arguments(self.back.emit))
        self._name = Label(self._name_words, TextRole.TITLE)
        self._name.setObjectName("referral.name")
        self._name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._state = StatePill(State.SENT)
        self._state.setObjectName("referral.state")
        self._priority = Pill(self._priority_words, *PRIORITY_LOOKS[Priority.URGENT])
        self._overdue = Pill(lambda: self.tr("Late"), "clock", Tone.DANGER)
        self._reference = Label(
            lambda: self._view.reference if self._view is not None else "", TextRole.MUTED
        )
        self._reference.setObjectName("referral.reference")
        self._reference.setWordWrap(False)
        copy = IconButton(lambda: self.tr("Copy the reference"), "copy")
        copy.clicked.connect(without_arguments(self._copy))
        first = row(spacing=8)
        first.addWidget(back)
        first.addWidget(self._name, 1)
        first.addWidget(self._reference)
        first.addWidget(copy)
        self._print = IconButton(lambda: self.tr("Print it…"), "printer")
        self._print.setObjectName("referral.print")
        self._print.clicked.connect(without_arguments(self.print_wanted.emit))
        first.addWidget(self._print)
        self._next = Label(self._next_words)
        self._next.setObjectName("referral.next_step")
        self._who = Label(self._who_words, TextRole.SMALL)
        state = row(spacing=8)
        for pill in (self._state, self._priority, self._overdue):
            state.addWidget(pill)
        state.addWidget(self._next, 1)
        second = column(spacing=4)
        second.setContentsMargins(_INDENT, 0, 0, 0)
        second.addLayout(state)
        second.addWidget(self._who)
        layout = column(self, spacing=2)
        layout.addLayout(first)
        layout.addLayout(second)

    def show_view(self, view: ReferralView) -> None:
        """Show another referral, or the same as it is now."""
        self._view = view
        self._state.set_state(view.state)
        self._print.setVisible(view.referral is not None)
        icon_name, tone = PRIORITY_LOOKS[view.priority]
        self._priority.set(self._priority_words, icon_name, tone)
        self._priority.setVisible(view.priority is not Priority.ROUTINE)
        self._overdue.setVisible(is_overdue(view.state, view.due_on, datetime.now(UTC)))
        for label in (self._name, self._reference, self._next, self._who):
            label.retranslate()

    def _name_words(self) -> str:
        if self._view is None:
            return ""
        referral = self._view.referral
        if referral is not None:
            return person_name(referral.name)
        return self.tr("Protected") if self._view.kept_from_me else self.tr("Content is locked")

    def _priority_words(self) -> str:
        return priority_text(self._view.priority) if self._view is not None else ""

    def _next_words(self) -> str:
        step = next_step(self._view) if self._view is not None else ""
        return self.tr("Next: {step}").format(step=step) if step else ""

    def _who_words(self) -> str:
        view = self._view
        if view is None:
            return ""
        if view.kept_from_me:  # where it came from tells something of where the client is
            return self.tr("Sent {when}").format(when=datetime_in_sentence(view.sent_at))
        sent = self.tr("Sent {when} by {name}, {unit}").format(
            when=datetime_in_sentence(view.sent_at),
            name=view.author_name,
            unit=view.sender_names.in_language(current_language()),
        )
        if view.answerer_name and view.answerer_name != view.author_name:
            taken = self.tr("{name} answers for it now.").format(name=view.answerer_name)
            sent = f"{sent}. {taken}"
        if view.owner_name is None:
            return self.tr("Nobody owns it yet. {sent}").format(sent=sent)
        return self.tr("Owner: {name}. {sent}").format(name=view.owner_name, sent=sent)

    def _copy(self) -> None:
        if self._view is not None:
            QGuiApplication.clipboard().setText(self._view.reference)
