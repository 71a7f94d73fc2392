"""The right side of a referral: the panel in use, and under it the history."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from referral_app.services.follow_up import HistoryItem, ReferralView
from ui.i18n import Translated
from ui.pages.referral.panels.base import MovePanel
from ui.pages.referral.segments import Segments
from ui.pages.referral.story import Thread, entries
from ui.pages.referral.work_card import WorkCard
from ui.widgets.area import Area, ScrollColumn, column
from ui.widgets.label import Label, TextRole
from ui.widgets.timeline import Timeline


class Side(Translated, Area):
    """At most one panel; the history as a timeline, all of it or one thread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self.panel: MovePanel | None = None
        self._history: Sequence[HistoryItem] = ()
        self._scroll = ScrollColumn(width=None, margin=16)
        self._threads = Segments(lambda: self.tr("What to show of the history"))
        self._threads.setObjectName("referral.threads")
        self._threads.add(Thread.ALL, lambda: self.tr("All"))
        self._threads.add(Thread.CONVERSATION, lambda: self.tr("Questions"))
        self._threads.add(Thread.ATTEMPTS, lambda: self.tr("Contacts"))
        self._threads.chosen.connect(lambda _key: self._show_thread())
        self._timeline = Timeline()
        self._timeline.setObjectName("referral.timeline")
        self._nothing = Label(lambda: self.tr("Nothing of this kind yet."), TextRole.MUTED)
        self.work = WorkCard()
        body = self._scroll.body
        body.addWidget(self.work)
        body.addWidget(Label(lambda: self.tr("What has happened"), TextRole.HEADING))
        body.addWidget(self._threads)
        body.addWidget(self._nothing)
        body.addWidget(self._timeline)
        column(self).addWidget(self._scroll)

    def show_view(self, view: ReferralView) -> None:
        """Show what is at hand for another view, and its history."""
        self.work.show_view(view)
        if self.panel is not None:
            self.work.hide()
        self._history = view.history
        self._show_thread()

    def open_panel(self, panel: MovePanel) -> None:
        """Put a panel on top, in place of the one before, and go to its first field."""
        self.close_panel()
        self.panel = panel
        self._scroll.body.insertWidget(0, panel)
        self.work.hide()
        panel.show()
        self._scroll.verticalScrollBar().setValue(0)
        panel.focus_first()

    def close_panel(self) -> None:
        """Take the panel away, with what was typed."""
        if self.panel is not None:
            self._scroll.body.removeWidget(self.panel)
            self.panel.hide()
            self.panel.setParent(None)
            self.panel.deleteLater()
            self.panel = None
            self.work.setVisible(self.work.has_something())

    def _show_thread(self) -> None:
        shown = entries(self._history, Thread(self._threads.current() or Thread.ALL))
        self._timeline.set_entries(shown)
        self._nothing.setVisible(not shown)
