"""A part of a form under a heading in the words one says to a client, with a mark; it folds."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QWidget

from ui.i18n import Text, Translated
from ui.style.icons import pixmap
from ui.widgets.area import Area, column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.label import Label, TextRole


class Mark(StrEnum):
    """How far a section is."""

    EMPTY = "empty"
    STARTED = "started"
    COMPLETE = "complete"
    ATTENTION = "attention"


MARK_ICONS = {
    Mark.EMPTY: ("circle", "muted"),
    Mark.STARTED: ("circle-half-2", "accent"),
    Mark.COMPLETE: ("circle-check", "success"),
    Mark.ATTENTION: ("alert-circle", "danger"),
}


def mark_text(mark: Mark) -> str:
    """The mark in a word."""
    translate = QCoreApplication.translate
    return {
        Mark.EMPTY: translate("Mark", "Not started"),
        Mark.STARTED: translate("Mark", "Started"),
        Mark.COMPLETE: translate("Mark", "Complete"),
        Mark.ATTENTION: translate("Mark", "Needs attention"),
    }[mark]


class Section(Translated, Area):
    """Heading, mark and a `body` column; `head` is the row of the heading, for a button at its end.

    Fold it with a click on the heading when `folds`.
    """

    opened = Signal(bool)

    def __init__(
        self, title: Text, *, hint: Text | None = None, folds: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__("plain", parent)
        self._title, self._mark, self._open = title, Mark.EMPTY, True
        self._mark_icon = QLabel(self)
        self._mark_words = Label(lambda: mark_text(self._mark), TextRole.SMALL)
        self._heading = Label(title, TextRole.TITLE)
        self.fold_button = Button(title, Kind.ROW, icon_name="chevron-down")
        (self._heading if folds else self.fold_button).hide()
        self.fold_button.clicked.connect(lambda: self.set_open(not self._open))
        self.head = head = row()
        head.addWidget(self._heading, 1)
        head.addWidget(self.fold_button, 1)
        head.addWidget(self._mark_icon)
        head.addWidget(self._mark_words)
        self._body = QWidget(self)
        self.body = column(self._body, spacing=16)
        layout = column(self, spacing=8)
        layout.addLayout(head)
        self._hint = Label(hint or (lambda: ""), TextRole.MUTED)
        if hint is None:
            self._hint.hide()
        layout.addWidget(self._hint)
        layout.addSpacing(8)
        layout.addWidget(self._body)
        self._mark_icon.hide()
        self._mark_words.hide()
        self.retranslate()
        self.restyle()

    def mark(self) -> Mark:
        """How far it is."""
        return self._mark

    def set_mark(self, mark: Mark) -> None:
        """Show how far it is, as shape and word."""
        self._mark = mark
        self._mark_icon.show()
        self._mark_words.show()
        self._mark_words.retranslate()
        self.restyle()

    def is_open(self) -> bool:
        """Whether its body shows."""
        return self._open

    def set_open(self, is_open: bool) -> None:
        """Fold or unfold."""
        if is_open != self._open:
            self._open = is_open
            self._body.setVisible(is_open)
            self.fold_button.set_icon_name("chevron-down" if is_open else "chevron-right")
            self.retranslate()
            self.opened.emit(is_open)

    def retranslate(self) -> None:
        self.setAccessibleName(self._title())
        state = self.tr("open") if self._open else self.tr("folded")
        self.fold_button.setAccessibleDescription(state)

    def restyle(self) -> None:
        name, ink = MARK_ICONS[self._mark]
        self._mark_icon.setPixmap(pixmap(name, ink, 20, self.devicePixelRatioF()))
