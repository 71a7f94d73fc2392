"""The body of the referral page: head, warnings, and the two panes side by side or one at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from referral_app.domain.codes import YesNoNotAsked
from referral_app.services.follow_up import ReferralView
from ui.i18n import Text, Translated
from ui.pages.referral.content import ReferralContent
from ui.pages.referral.head import Head
from ui.pages.referral.links_line import LinksLine
from ui.pages.referral.panels.base import MovePanel
from ui.pages.referral.readers_line import ReadersLine, kept_words
from ui.pages.referral.segments import Segments
from ui.pages.referral.side import Side
from ui.style.tokens import Tone
from ui.widgets.area import ScrollColumn, column
from ui.widgets.banner import Banner
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Line

_NARROW_LINES = 46  # width, in heights of a line, under which the panes take turns
_TIGHT_LINES = 74  # the same for five buttons and their words in the longest language


class Body(Translated, QWidget):
    """Shows a view, or in its place why there is none."""

    back = Signal()
    narrowed = Signal()
    """The panes began or stopped to take turns, or there is room for more or fewer buttons."""

    def __init__(self, back_text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow, self._tight = False, False
        self._view: ReferralView | None = None
        self._retry: Callable[[], None] = lambda: None
        self.head = Head(back_text)
        self.head.back.connect(self.back)
        self._warning = Banner()
        self._warning.setObjectName("referral.turvakielto")
        self._referral = ReferralContent()
        self._referral.setObjectName("referral.content")
        self._locked = EmptyState(
            "lock",
            lambda: self.tr("The content is locked"),
            lambda: self.tr(
                "This referral was withdrawn or made in error. Nobody can open its content any more."
            ),
        )
        self._kept = EmptyState("shield-lock", lambda: self.tr("A protected referral"), self._kept_words)
        self._kept.setObjectName("referral.kept")
        self.readers = ReadersLine()
        self.links = LinksLine()
        self.side = Side()
        self._left = ScrollColumn(width=720, margin=24)
        self._left.body.addWidget(self._referral)
        self._panes = QSplitter()
        self._panes.setChildrenCollapsible(False)
        left = QStackedWidget()
        left.addWidget(self._left)
        left.addWidget(self._locked)
        left.addWidget(self._kept)
        self._left_stack = left
        self._panes.addWidget(left)
        self._panes.addWidget(self.side)
        self._panes.setStretchFactor(0, 5)
        self._panes.setStretchFactor(1, 3)
        self._turns = Segments(lambda: self.tr("Parts of the referral"))
        self._turns.add("referral", lambda: self.tr("Referral"), "file-text")
        self._turns.add("story", lambda: self.tr("What has happened"), "history")
        self._turns.chosen.connect(lambda _key: self._arrange())
        self._nothing = EmptyState(
            "file-text",
            lambda: self.tr("No referral is open"),
            lambda: self.tr("Choose one in the list."),
        )
        self._failed = EmptyState(
            "alert-triangle",
            lambda: self.tr("The referral could not be opened"),
            lambda: "",
            action=lambda: self.tr("Try again"),
            then=self._try_again,
        )
        self._whole = QWidget()
        self._compose()
        self._arrange()

    def show_view(self, view: ReferralView) -> None:
        """Show another referral, or the same as it is now."""
        self._view = view
        self.head.show_view(view)
        self.readers.show_view(view)
        self.links.show_view(view)
        self.side.show_view(view)
        referral = view.referral
        closed = self._kept if view.kept_from_me else self._locked
        self._left_stack.setCurrentWidget(self._left if referral is not None else closed)
        self._kept.set(lambda: self.tr("A protected referral"), self._kept_words)
        if referral is not None:
            self._referral.show_referral(referral, view.contacts)
        if referral is not None and referral.turvakielto is YesNoNotAsked.YES:
            self._warning.say(Tone.DANGER, self._turvakielto_words, dismissable=False)
        else:
            self._warning.hide()
        self._arrange()
        self._stack.setCurrentWidget(self._whole)

    def say_nothing_open(self) -> None:
        """No referral was asked for."""
        self._stack.setCurrentWidget(self._nothing)

    def say_not_opened(self, why: Text, retry: Callable[[], None]) -> None:
        """The referral could not be opened."""
        self._retry = retry
        self._failed.set(lambda: self.tr("The referral could not be opened"), why)
        self._stack.setCurrentWidget(self._failed)

    def _try_again(self) -> None:
        self._retry()

    def clear(self) -> None:
        """Show nothing of the referral before, while another is being opened."""
        self.side.close_panel()
        self._stack.setCurrentWidget(self._empty)

    def open_panel(self, panel: MovePanel) -> None:
        """Show a panel where it can be seen."""
        self._turns.set_current("story")
        self._arrange()
        self.side.open_panel(panel)

    def close_panel(self) -> None:
        """Take the panel away."""
        self.side.close_panel()

    def is_tight(self) -> bool:
        """Whether there is no room for the buttons of all usual moves side by side."""
        return self._tight

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines = event.size().width() / self.fontMetrics().height()
        before = (self._narrow, self._tight)
        self._narrow, self._tight = lines < _NARROW_LINES, lines < _TIGHT_LINES
        if self._narrow is not before[0]:
            self._arrange()
        if (self._narrow, self._tight) != before:
            self.narrowed.emit()

    def _compose(self) -> None:
        top = column(spacing=8)
        top.setContentsMargins(16, 4, 16, 8)
        top.addWidget(self.head)
        top.addWidget(self._warning)
        top.addWidget(self.readers)
        top.addWidget(self.links)
        top.addWidget(self._turns)
        layout = column(self._whole, spacing=0)
        layout.addLayout(top)
        layout.addWidget(Line())
        layout.addWidget(self._panes, 1)
        self._empty = QWidget()
        self._stack = QStackedWidget()
        for widget in (self._empty, self._whole, self._nothing, self._failed):
            self._stack.addWidget(widget)
        column(self).addWidget(self._stack)

    def _arrange(self) -> None:
        kept = self._view is not None and self._view.kept_from_me
        self._turns.setVisible(self._narrow and not kept)
        story = self._turns.current() == "story" and not kept
        self._left_stack.setVisible(not self._narrow or not story)
        self.side.setVisible((not self._narrow or story) and not kept)

    def _kept_words(self) -> str:
        return kept_words(self._view) if self._view is not None else ""

    def _turvakielto_words(self) -> str:
        return self.tr(
            "Turvakielto: the client's whereabouts are protected. Tell them to nobody and write them down nowhere "
            "else. No letters and no text messages."
        )
