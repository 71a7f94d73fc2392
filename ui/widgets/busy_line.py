"""A quiet line that says that something is going on, and how to stop it when that takes long."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.i18n import Text, Translated
from ui.widgets.buttons import Button, Kind
from ui.widgets.label import Label, TextRole

_SHOW_AFTER_MS = 100
_DETAIL_AFTER_MS = 1000


class BusyLine(Translated, QWidget):
    """Given to `Tasks.run(busy=…)`. Invisible for 100 ms, then a moving line; after 1 s also words and Cancel.

    It keeps its height while hidden, so nothing on the page jumps.
    """

    def __init__(self, text: Text | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cancels: dict[int, Callable[[], None] | None] = {}
        self._text = text or (lambda: QCoreApplication.translate("BusyLine", "Working…"))
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(160)
        self._words = Label(self._text, TextRole.SMALL)
        self._cancel = Button(lambda: self.tr("Cancel"), Kind.LINK)
        self._cancel.clicked.connect(self._cancel_all)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._bar)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._cancel)
        self.setFixedHeight(max(24, self._cancel.sizeHint().height()))
        self._show = QTimer(self, interval=_SHOW_AFTER_MS, singleShot=True)
        self._show.timeout.connect(self._bar.show)
        self._detail = QTimer(self, interval=_DETAIL_AFTER_MS, singleShot=True)
        self._detail.timeout.connect(self._show_detail)
        self._hide_all()
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
            self._bar.setRange(0, 0)
            self._show.start()
            self._detail.start()
        self._cancels[number] = cancel

    def progress(self, number: int, done: int, total: int) -> None:
        """How far a task is. Called by `Tasks`."""
        if number in self._cancels and total > 0:
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def end(self, number: int) -> None:
        """A task came back. Called by `Tasks`."""
        self._cancels.pop(number, None)
        if not self._cancels:
            self._show.stop()
            self._detail.stop()
            self._hide_all()

    def retranslate(self) -> None:
        self._bar.setAccessibleName(self._text())

    def _hide_all(self) -> None:
        for widget in (self._bar, self._words, self._cancel):
            widget.hide()

    def _show_detail(self) -> None:
        self._words.show()
        self._cancel.setVisible(any(cancel is not None for cancel in self._cancels.values()))

    def _cancel_all(self) -> None:
        for cancel in self._cancels.values():
            if cancel is not None:
                cancel()
