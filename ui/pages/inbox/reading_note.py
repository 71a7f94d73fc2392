"""How far the reading for the search has come, beside its line: quiet, with a way to stop it and to go on."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import Translated, number_text
from ui.widgets.area import GRID, row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.label import Label, TextRole


class Reading(StrEnum):
    """Where the reading stands."""

    NOT_BEGUN = "not_begun"
    GOING_ON = "going_on"
    STOPPED = "stopped"
    SILENT = "silent"
    OFFLINE = "offline"
    FAILED = "failed"
    COMPLETE = "complete"


class ReadingNote(Translated, QWidget):
    """Given to `Tasks.run_long(busy=…)` in place of a busy line. Hidden while there is nothing to say."""

    go_on_wanted = Signal()
    moved_on = Signal()
    """More has been read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = Reading.NOT_BEGUN
        self._done = self._total = self._broken = 0
        self._cancel: Callable[[], None] | None = None
        self._words = Label(self._text, TextRole.SMALL)
        self._words.setObjectName("inbox.search.note")
        self._words.setWordWrap(False)
        self._stop = Button(lambda: self.tr("Stop"), Kind.LINK)
        self._stop.setObjectName("inbox.search.stop")
        self._stop.clicked.connect(without_arguments(self._on_stop))
        self._go_on = Button(lambda: self.tr("Go on"), Kind.LINK)
        self._go_on.setObjectName("inbox.search.go_on")
        self._go_on.clicked.connect(without_arguments(self.go_on_wanted.emit))
        layout = row(self, spacing=GRID)
        for part in (self._words, self._stop, self._go_on):
            layout.addWidget(part)
        self._show()

    def begin(self, _number: int, cancel: Callable[[], None] | None) -> None:
        """The reading began. Called by `Tasks`."""
        self._cancel = cancel
        self.set_reading(Reading.GOING_ON)

    def progress(self, _number: int, done: int, total: int) -> None:
        """So many of so many are read. Called by `Tasks`."""
        self._done, self._total = done, total
        self._show()
        self.moved_on.emit()

    def end(self, _number: int) -> None:
        """The reading came back. Called by `Tasks`."""
        self._cancel = None

    def set_reading(self, reading: Reading, broken: int = 0) -> None:
        """Say where it stands; `broken` could not be opened."""
        self._reading, self._broken = reading, broken
        self._show()

    def reading(self) -> Reading:
        """Where it stands."""
        return self._reading

    def text(self) -> str:
        """What it says; empty when hidden."""
        return "" if self.isHidden() else self._words.text()

    def so_far(self) -> tuple[int, int]:
        """How many of how many are read."""
        return self._done, self._total

    def retranslate(self) -> None:
        self._show()

    def _on_stop(self) -> None:
        if self._cancel is not None:
            self._cancel()

    def _show(self) -> None:
        self._words.retranslate()
        text = self._text()
        self.setVisible(bool(text))
        self._stop.setVisible(self._reading is Reading.GOING_ON)
        self._go_on.setVisible(self._reading in (Reading.STOPPED, Reading.FAILED))

    def _text(self) -> str:
        words = {
            Reading.GOING_ON: self.tr("Reading {done} of {all}") if self._total else self.tr("Reading…"),
            Reading.STOPPED: self.tr("Stopped: {done} of {all} are searched."),
            Reading.SILENT: self.tr("The log does not answer. Reading goes on when it does."),
            Reading.OFFLINE: self.tr("No connection. Reading goes on when it is back."),
            Reading.FAILED: self.tr("Reading has ended: {done} of {all} are searched."),
        }.get(self._reading, "")
        if self._reading is Reading.COMPLETE and self._broken:
            words = self.tr("%n could not be opened and cannot be found.", "", self._broken)
        return words.format(done=number_text(self._done), all=number_text(self._total))
