"""The three columns of the compose page: the steps, the open one, and what the municipality will see."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.i18n import Text, Translated
from ui.pages.compose.room import room, text_scale
from ui.pages.compose.seen_panel import SeenPanel
from ui.pages.compose.step_view import StepView
from ui.pages.compose.steps import Step
from ui.widgets.area import Area, column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.choice import PullDown
from ui.widgets.label import Label, TextRole
from ui.widgets.nav_list import NavList
from ui.widgets.section import Mark

_WITHOUT_LIST = 820
"""Room in pixels, for text of usual size, under which the list becomes a pull-down above the form."""
_WITHOUT_PANEL = 1060
"""Room under which the panel folds by itself."""
_BESIDE_TEXT = 64
"""Pixels in the list beside a step's name or a button's text: mark or icon, and the room around."""


class Frame(Translated, QWidget):
    """Lays the columns out for the width there is."""

    step_chosen = Signal(str)

    def __init__(self, titles: Mapping[Step, Text], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self.nav = NavList(lambda: self.tr("Parts of the referral"))
        self.short: PullDown[Step] = PullDown([(step, titles[step]) for step in Step])
        self.short.setAccessibleName(self.tr("Parts of the referral"))
        self.drafts = Button(lambda: "", Kind.ROW, icon_name="notes")
        self.drafts.setObjectName("compose.drafts")
        self.print_summary = Button(lambda: self.tr("Print the summary…"), Kind.ROW, icon_name="printer")
        self.print_summary.setObjectName("compose.print")
        self.print_summary.hide()
        self.throw_away = Button(
            lambda: self.tr("Throw away"),
            Kind.ROW,
            icon_name="trash",
            tip=lambda: self.tr("Throw this referral away"),
        )
        self.throw_away.setObjectName("compose.throw_away")
        self.throw_away.hide()
        self.panel = SeenPanel()
        self._stack = QStackedWidget()
        self._folded_by_hand: bool | None = None
        self._step = Step.WHO
        self._started = False
        for step, title in titles.items():
            self.nav.add(step.value, title).setObjectName(f"step.{step.value}")
        self.nav.chosen.connect(self.step_chosen)
        self.short.changed.connect(self._on_short)
        self.panel.folded.connect(self._on_folded)
        layout = row(self, spacing=0)
        layout.addWidget(self._make_list())
        middle = column(spacing=0)
        middle.addWidget(self._make_head())
        middle.addWidget(self._stack, 1)
        layout.addLayout(middle, 1)
        layout.addWidget(self.panel)
        self._fit(_WITHOUT_PANEL)

    def add_step(self, view: StepView) -> None:
        """Take a step in."""
        self._stack.addWidget(view)

    def show_step(self, step: Step, view: StepView) -> None:
        """Open a step."""
        self.nav.set_current(step.value)
        self.short.blockSignals(True)
        self.short.set_value(step)
        self.short.blockSignals(False)
        self._stack.setCurrentWidget(view)
        self._step = step
        self._offer()
        self._fit(self.width())
        self.panel.go_to(step)

    def set_mark(self, step: Step, mark: Mark | None) -> None:
        """Show how far a step is."""
        self.nav.set_mark(step.value, mark)

    def set_drafts(self, count: int) -> None:
        """How many other drafts there are; without any nothing is shown."""
        self.drafts.set_text(partial(self._drafts_words, count))
        self.drafts.setVisible(count > 0)

    def set_started(self, started: bool) -> None:
        """Whether there is something to throw away, or to print."""
        self._started = started
        self._offer()

    def retranslate(self) -> None:
        self.short.setAccessibleName(self.tr("Parts of the referral"))
        self._fit(self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _make_list(self) -> QWidget:
        self._list = Area("plain")
        layout = column(self._list, spacing=8)
        layout.setContentsMargins(16, 24, 0, 8)
        layout.addWidget(self.nav)
        layout.addStretch(1)
        layout.addWidget(self.drafts)
        layout.addWidget(self.print_summary)
        layout.addWidget(self.throw_away)
        return self._list

    def _make_head(self) -> QWidget:
        self._head = QWidget()
        layout = row(self._head, spacing=8)
        layout.setContentsMargins(24, 8, 24, 0)
        name = Label(lambda: self.tr("Part"), TextRole.LABEL)
        layout.addWidget(name)
        layout.addWidget(self.short, 1, Qt.AlignmentFlag.AlignLeft)
        return self._head

    def _offer(self) -> None:
        self.throw_away.setVisible(self._started)
        self.print_summary.setVisible(self._started and self._step is Step.CHECK)

    def _fit(self, width: int) -> None:
        there = room(self, width)
        self._list.setVisible(there >= _WITHOUT_LIST)
        self._list.setFixedWidth(self._list_width())
        self._head.setVisible(there < _WITHOUT_LIST)
        wide = there >= _WITHOUT_PANEL
        self.panel.set_open(
            wide if self._folded_by_hand is None else not self._folded_by_hand, text_scale(self)
        )
        # the last step shows it all by itself
        self.panel.setVisible(there >= _WITHOUT_LIST and self._step is not Step.CHECK)

    def _list_width(self) -> int:
        """Room for the longest name in bold, which marks the open step, and for what stands under the list."""
        bold = self.font()
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        names = [metrics.horizontalAdvance(title()) for title in self._titles.values()]
        below = [self.tr("Print the summary…"), self.tr("Throw away"), self._drafts_words(10)]
        return max(*names, *(self.fontMetrics().horizontalAdvance(words) for words in below)) + _BESIDE_TEXT

    def _on_short(self) -> None:
        step = self.short.value()
        if step is not None:
            self.step_chosen.emit(step.value)

    def _on_folded(self, folded: bool) -> None:
        self._folded_by_hand = folded

    def _drafts_words(self, count: int) -> str:
        return self.tr("Drafts ({count})").format(count=count)
