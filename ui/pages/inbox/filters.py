"""The filter line: narrows a worklist by what is clear. What is sealed cannot be searched on the server."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from referral_app.domain.codes import Priority
from referral_app.domain.lifecycle import State
from referral_app.services.inbox import InboxFilter
from ui.i18n import Translated
from ui.pages.inbox.saved_filters import KeptFilter
from ui.pages.inbox.worklists import Worklist, worklist_filter, worklist_states
from ui.pages.referral.side_by_side import SideBySide
from ui.pages.referral.words import priority_text
from ui.widgets.area import row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.choice import PullDown
from ui.widgets.state_pill import state_text


class KeepsLetters(QObject):
    """Lets a focused widget have the letters typed, where the page uses them as shortcuts."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            bare = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
            if bare and event.text().isprintable() and event.text():
                event.accept()
        return False


class Filters(Translated, QWidget):
    """State, urgency, mine and overdue, on top of the worklist."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worklist = Worklist.NEW
        self._quiet = False
        self._state: PullDown[State] = PullDown([], none_text=lambda: self.tr("Any state"))
        self._state.setObjectName("inbox.filter.state")
        self._priority: PullDown[Priority] = PullDown(
            [(priority, partial(priority_text, priority)) for priority in reversed(Priority)],
            none_text=lambda: self.tr("Any urgency"),
        )
        self._priority.setObjectName("inbox.filter.priority")
        self._mine = QCheckBox()
        self._mine.setObjectName("inbox.filter.mine")
        self._overdue = QCheckBox()
        self._overdue.setObjectName("inbox.filter.overdue")
        self._clear = Button(lambda: self.tr("Clear the filter"), Kind.LINK)
        self._clear.clicked.connect(without_arguments(self.clear))
        self._compose()
        self.set_worklist(Worklist.NEW)
        self.retranslate()

    def _compose(self) -> None:
        letters = KeepsLetters(self)
        left, right = QWidget(), QWidget()
        choices, boxes = row(left, spacing=8), row(right, spacing=8)
        for pull_down in (self._state, self._priority):
            pull_down.setMinimumContentsLength(10)
            pull_down.setSizeAdjustPolicy(PullDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            pull_down.installEventFilter(letters)
            pull_down.changed.connect(self._on_changed)
            choices.addWidget(pull_down, 1)
        for box in (self._mine, self._overdue):
            box.toggled.connect(self._on_changed)
            boxes.addWidget(box)
        boxes.addWidget(self._clear)
        boxes.addStretch(1)
        row(self).addWidget(SideBySide(left, right))

    def set_worklist(self, worklist: Worklist) -> None:
        """Offer what narrows this worklist further."""
        self._worklist = worklist
        states = [state for state in State if state in worklist_states(worklist)]
        self._quietly(
            lambda: self._state.set_options([(state, partial(state_text, state)) for state in states])
        )
        self._state.setVisible(len(states) > 1)
        self._mine.setVisible(worklist is not Worklist.MINE)
        self._overdue.setVisible(worklist not in (Worklist.OVERDUE, Worklist.CLOSED))
        self._clear.setVisible(self.is_narrowing())

    def filter(self) -> InboxFilter:
        """The worklist, narrowed."""
        whole = worklist_filter(self._worklist)
        state = self._state.value()
        return InboxFilter(
            states=frozenset({state}) if state is not None else whole.states,
            priority=self._priority.value(),
            mine=whole.mine or self._mine.isChecked(),
            overdue=whole.overdue or (self._overdue.isVisibleTo(self) and self._overdue.isChecked()),
            due_today=whole.due_today,
        )

    def kept(self) -> KeptFilter:
        """As it can be kept."""
        wanted, whole = self.filter(), worklist_filter(self._worklist)
        return KeptFilter(
            worklist=self._worklist,
            state=self._state.value(),
            priority=wanted.priority,
            mine=wanted.mine and not whole.mine,
            overdue=wanted.overdue and not whole.overdue,
        )

    def fill(self, kept: KeptFilter) -> None:
        """Show one that was kept, without telling of it."""
        self.set_worklist(kept.worklist)

        def fill() -> None:
            self._state.set_value(kept.state if kept.state in worklist_states(kept.worklist) else None)
            self._priority.set_value(kept.priority)
            self._mine.setChecked(kept.mine)
            self._overdue.setChecked(kept.overdue)

        self._quietly(fill)
        self._clear.setVisible(self.is_narrowing())

    def is_narrowing(self) -> bool:
        """Whether rows of the worklist are left out."""
        return self.filter() != worklist_filter(self._worklist)

    def clear(self) -> None:
        """Show the whole worklist."""
        self._quietly(self._reset)
        self._on_changed()

    def focus_first(self) -> None:
        """Go to the first filter that is shown."""
        (self._state if self._state.isVisibleTo(self) else self._priority).setFocus(
            Qt.FocusReason.ShortcutFocusReason
        )

    def retranslate(self) -> None:
        self._mine.setText(self.tr("Mine"))
        self._overdue.setText(self.tr("Overdue"))
        self._state.setAccessibleName(self.tr("State"))
        self._priority.setAccessibleName(self.tr("Urgency"))

    def _reset(self) -> None:
        self._state.set_value(None)
        self._priority.set_value(None)
        self._mine.setChecked(False)
        self._overdue.setChecked(False)

    def _quietly(self, change: Callable[[], None]) -> None:
        """Change several inputs at once without telling of each."""
        self._quiet = True
        change()
        self._quiet = False

    def _on_changed(self) -> None:
        if self._quiet:
            return
        self._clear.setVisible(self.is_narrowing())
        self.changed.emit()
