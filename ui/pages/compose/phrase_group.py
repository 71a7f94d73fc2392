"""One list of usual phrases on their sheet: whose they are, and each with what can be done to it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import Text, Translated
from ui.widgets.area import GRID, Area, column, row
from ui.widgets.buttons import IconButton, without_arguments
from ui.widgets.label import Label, TextRole, plain


class PhraseGroup(Translated, QWidget):
    """`changing` and `removing` tell the phrase that was pressed."""

    changing = Signal(str)
    removing = Signal(str)

    def __init__(self, title: Text, hint: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QWidget] = []
        layout = column(self, spacing=4)
        layout.addWidget(Label(title, TextRole.HEADING))
        layout.addWidget(Label(hint, TextRole.SMALL))
        self._none = Label(lambda: self.tr("None yet."), TextRole.MUTED)
        layout.addWidget(self._none)
        self._list = column(spacing=GRID)
        layout.addLayout(self._list)

    def show_phrases(self, phrases: Sequence[str], *, may_change: bool) -> None:
        """Show exactly these, in order."""
        for old in self._rows:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._row(phrase, may_change) for phrase in phrases]
        for new in self._rows:
            self._list.addWidget(new)
        self._none.setVisible(not phrases)

    def _row(self, phrase: str, may_change: bool) -> QWidget:
        card = Area("card", self)
        layout = row(card, margin=12, spacing=4)
        layout.addWidget(Label(plain(phrase)), 1)
        begin = " ".join(phrase.split())[:30]
        change = IconButton(lambda: self.tr("Change: {phrase}").format(phrase=begin), "edit")
        change.clicked.connect(without_arguments(partial(self.changing.emit, phrase)))
        remove = IconButton(lambda: self.tr("Remove: {phrase}").format(phrase=begin), "trash")
        remove.clicked.connect(without_arguments(partial(self.removing.emit, phrase)))
        for button in (change, remove):
            button.setEnabled(may_change)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return card
