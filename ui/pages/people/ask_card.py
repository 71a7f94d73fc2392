"""A question before something that cannot be undone, in its place beside the row it is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.i18n import Text
from ui.widgets.area import GRID, Area, column, row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.label import Label, TextRole


class AskCard(Area):
    """Hidden until `ask`. The way back has the focus first."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._then: Callable[[], None] | None = None
        self._title = Label(lambda: "", TextRole.HEADING)
        self._text = Label(lambda: "")
        self.do_button = Button(lambda: "", Kind.DANGER)
        self.do_button.setObjectName(f"{name}.do")
        self.do_button.clicked.connect(without_arguments(self._do))
        self.back_button = Button(lambda: self.tr("Leave it as it is"))
        self.back_button.setObjectName(f"{name}.back")
        self.back_button.clicked.connect(self.hide)
        layout = column(self, margin=2 * GRID, spacing=GRID)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        buttons = row(spacing=GRID)
        buttons.addWidget(self.do_button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        self.hide()

    def ask(self, title: Text, text: Text, do: Text, then: Callable[[], None]) -> None:
        """Ask; `do` is the button's text and `then` what it does."""
        self._then = then
        self._title.set_text(title)
        self._text.set_text(text)
        self.do_button.set_text(do)
        self.show()
        self.back_button.setFocus()

    def text(self) -> str:
        """What it says; empty when hidden."""
        return "" if self.isHidden() else f"{self._title.text()} {self._text.text()}"

    def _do(self) -> None:
        then, self._then = self._then, None
        self.hide()
        if then is not None:
            then()
