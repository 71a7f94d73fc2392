"""The worklists: what a coordinator takes up next, with live counts."""

from __future__ import annotations

from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from referral_app.domain.lifecycle import CLOSED_STATES, OPEN_STATES, State
from referral_app.services.inbox import InboxCounts, InboxFilter
from ui.i18n import Translated, number_text
from ui.pages.referral.segments import Segments
from ui.widgets.area import row
from ui.widgets.choice import PullDown


class Worklist(StrEnum):
    """One list of work; the counts of `InboxCounts` have the same names."""

    NEW = "new"
    MINE = "mine"
    OPEN = "open"
    OVERDUE = "overdue"
    WAITING = "waiting"
    MEETING_TODAY = "meeting_today"
    ON_HOLD = "on_hold"
    CLOSED = "closed"


_STATES: dict[Worklist, frozenset[State]] = {
    Worklist.NEW: frozenset({State.SENT}),
    Worklist.WAITING: frozenset({State.INFO_REQUESTED, State.HELP_REQUESTED}),
    Worklist.MEETING_TODAY: frozenset({State.MEETING_SET}),
    Worklist.ON_HOLD: frozenset({State.ON_HOLD}),
    Worklist.CLOSED: CLOSED_STATES,
}


def worklist_states(worklist: Worklist) -> frozenset[State]:
    """The states that a worklist shows."""
    return _STATES.get(worklist, OPEN_STATES)


def worklist_filter(worklist: Worklist) -> InboxFilter:
    """The rows of a worklist, equal to what its count counts."""
    return InboxFilter(
        states=worklist_states(worklist),
        mine=worklist is Worklist.MINE,
        overdue=worklist is Worklist.OVERDUE,
        due_today=worklist is Worklist.MEETING_TODAY,
    )


def worklist_text(worklist: Worklist) -> str:
    """Its name."""
    translate = QCoreApplication.translate
    return {
        Worklist.NEW: translate("Worklists", "New"),
        Worklist.MINE: translate("Worklists", "Mine"),
        Worklist.OPEN: translate("Worklists", "Unit’s"),
        Worklist.OVERDUE: translate("Worklists", "Overdue"),
        Worklist.WAITING: translate("Worklists", "With the sender"),
        Worklist.MEETING_TODAY: translate("Worklists", "Meeting today"),
        Worklist.ON_HOLD: translate("Worklists", "On hold"),
        Worklist.CLOSED: translate("Worklists", "Closed"),
    }[worklist]


class Worklists(Translated, QStackedWidget):
    """The worklists side by side, or as a pull-down where there is no room."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: InboxCounts | None = None
        self._across = Segments(lambda: self.tr("Worklists"), counts=True)
        for worklist in Worklist:
            button = self._across.add(worklist, partial(worklist_text, worklist))
            button.setObjectName(f"inbox.worklist.{worklist}")
        self._across.chosen.connect(self._on_chosen)
        self._down: PullDown[Worklist] = PullDown(
            [(worklist, partial(self._with_count, worklist)) for worklist in Worklist]
        )
        self._down.changed.connect(lambda: self._on_chosen(self._down.value() or Worklist.NEW))
        narrow = QWidget()
        row(narrow).addWidget(self._down)
        self.addWidget(self._across)
        self.addWidget(narrow)
        self.retranslate()

    def current(self) -> Worklist:
        """The worklist shown."""
        return Worklist(self._across.current() or Worklist.NEW)

    def choose(self, worklist: Worklist) -> None:
        """Show another worklist, as if the person had chosen it."""
        self._on_chosen(worklist)

    def set_current(self, worklist: Worklist) -> None:
        """Show another worklist without telling of it."""
        self._across.set_current(worklist)
        self._down.blockSignals(True)
        self._down.set_value(worklist)
        self._down.blockSignals(False)

    def go_to(self) -> None:
        """Put the focus on the one shown."""
        if self.currentIndex() == 0:
            self._across.button(self.current()).setFocus()
        else:
            self._down.setFocus()

    def set_counts(self, counts: InboxCounts) -> None:
        """The numbers as they are now."""
        self._counts = counts
        for worklist in Worklist:
            self._across.set_count(worklist, getattr(counts, worklist))
        self._down.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = event.size().width() >= self._across.minimumSizeHint().width()
        self.setCurrentIndex(int(not fits))

    def minimumSizeHint(self) -> QSize:
        """Not wider than the pull-down, so that the window can become narrow enough to show it."""
        return QSize(self._down.minimumSizeHint().width(), super().minimumSizeHint().height())

    def retranslate(self) -> None:
        self._down.setAccessibleName(self.tr("Worklists"))

    def _with_count(self, worklist: Worklist) -> str:
        count = getattr(self._counts, worklist) if self._counts is not None else 0
        return f"{worklist_text(worklist)} ({number_text(count)})" if count else worklist_text(worklist)

    def _on_chosen(self, key: str) -> None:
        worklist = Worklist(key)
        if self.current() is worklist and self._down.value() is worklist:
            return
        self.set_current(worklist)
        self.chosen.emit()
