"""All shortcuts that work now, on one sheet."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from ui.i18n import Translated
from ui.widgets.area import GRID, ScrollColumn, column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.label import Label, TextRole, plain


class ShortcutSheet(Translated, QDialog):
    """Lists the actions of the widgets given that have a shortcut, the window's first. Esc closes it."""

    def __init__(self, sources: Iterable[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("area", "page")
        scroll = ScrollColumn(width=None)
        scroll.body.addWidget(Label(lambda: self.tr("Keyboard shortcuts"), TextRole.TITLE))
        for source in sources:
            actions = [action for action in source.actions() if not action.shortcut().isEmpty()]
            if actions:
                scroll.body.addWidget(_Keys(actions, self))
        close = Button(lambda: self.tr("Close"), Kind.PRIMARY)
        close.clicked.connect(self.close)
        foot = row(margin=2 * GRID)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = column(self, spacing=0)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        self.resize(480, 480)
        self.retranslate()

    def lines(self) -> list[tuple[str, str]]:
        """Keys and words of every line."""
        return [line for block in self.findChildren(_Keys) for line in block.lines]

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keyboard shortcuts"))


class _Keys(QWidget):
    def __init__(self, actions: list[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, GRID)
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        self.lines: list[tuple[str, str]] = []
        for number, action in enumerate(actions):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self.lines.append((keys, action.text()))
            grid.addWidget(Label(plain(keys), TextRole.HEADING), number, 0)
            grid.addWidget(Label(action.text), number, 1)
