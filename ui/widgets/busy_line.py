"""A quiet line that says that something is going on, and how to stop it when that takes long."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.i18n import Text, Translated
from ui.style.scheme import current_tokens
from ui.widgets.area import GRID, Area, column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.label import Label, TextRole

_SHOW_AFTER_MS = 100
_DETAIL_AFTER_MS = 1000
_THICKNESS = 4


class _Bar(QProgressBar):
    """A line without motion: full length while nothing is known, else as far as the work is."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.accent_soft))
        known = self.maximum() > self.minimum()
        part = (self.value() - self.minimum()) / (self.maximum() - self.minimum()) if known else 1.0
        painter.fillRect(0, 0, round(self.width() * part), self.height(), QColor(tokens.accent))


class BusyLine(Translated, QWidget):
    """Given to `Tasks.run(busy=…)`. Invisible for 100 ms, then a line; after 1 s also words and Cancel.

    It keeps its height while it is invisible and the words lie over the page, so nothing ever jumps.
    """

    def __init__(self, text: Text | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cancels: dict[int, Callable[[], None] | None] = {}
        self._text = text or (lambda: QCoreApplication.translate("BusyLine", "Working…"))
        self.setFixedHeight(_THICKNESS)
        self.bar = _Bar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(_THICKNESS)
        column(self).addWidget(self.bar)
        self._card = Area("card", self)
        self._words = Label(self._text, TextRole.SMALL)
        self._words.setWordWrap(False)
        self.cancel_button = Button(lambda: self.tr("Cancel"), Kind.LINK)
        self.cancel_button.clicked.connect(self._cancel_all)
        inside = row(self._card)
        inside.setContentsMargins(12, 4, 12, 4)
        inside.addWidget(self._words)
        inside.addWidget(self.cancel_button)
        self.show_timer = QTimer(self, interval=_SHOW_AFTER_MS, singleShot=True)
        self.show_timer.timeout.connect(self.bar.show)
        self.detail_timer = QTimer(self, interval=_DETAIL_AFTER_MS, singleShot=True)
        self.detail_timer.timeout.connect(self._show_detail)
        self.bar.hide()
        self._card.hide()
        self.retranslate()

    def set_text(self, text: Text) -> None:
        """What is going on, from now on: "Opening the referral…"."""
        self._text = text
        self._words.set_text(text)
        self.retranslate()

    def is_busy(self) -> bool:
        """Whether any task given this line is still running."""
        return bool(self._cancels)

    def begin(self, number: int, cancel: Callable[[], None] | None) -> None:
        """A task started; `cancel` asks it to stop. Called by `Tasks`."""
        if not self._cancels:
            self.bar.setRange(0, 0)
            self.show_timer.start()
            self.detail_timer.start()
        self._cancels[number] = cancel

    def progress(self, number: int, done: int, total: int) -> None:
        """How far a task is. Called by `Tasks`."""
        if number in self._cancels and total > 0:
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def end(self, number: int) -> None:
        """A task came back. Called by `Tasks`."""
        self._cancels.pop(number, None)
        if not self._cancels:
            self.show_timer.stop()
            self.detail_timer.stop()
            self.bar.hide()
            self._card.hide()

    def retranslate(self) -> None:
        self.bar.setAccessibleName(self._text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _show_detail(self) -> None:
        self.cancel_button.setVisible(any(cancel is not None for cancel in self._cancels.values()))
        around = self.parentWidget()
        if around is not None:
            self._card.setParent(around)
        self._place()
        self._card.show()
        self._card.raise_()

    def _place(self) -> None:
        """Under the line, at its right end."""
        around = self._card.parentWidget()
        if around is None or around is self:
            return
        self._card.adjustSize()
        corner = self.mapTo(around, self.rect().bottomRight())
        self._card.move(max(GRID, corner.x() - self._card.width() - GRID), corner.y() + GRID)

    def _cancel_all(self) -> None:
        for cancel in self._cancels.values():
            if cancel is not None:
                cancel()
