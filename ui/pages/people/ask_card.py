"""A question before something that matters, in its place beside the row it is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.i18n import Text
from ui.pages.referral.side_by_side import SideBySide
from ui.widgets.area import GRID, Area, column
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.label import Label, TextRole


class AskCard(Area):
    """Hidden until `ask`. The way back has the focus first, unless `body` has fields: `first_field` then.

    A subclass puts into `body` what more it asks for, and says in `is_ready` whether all is there.
    """

    def __init__(self, name: str, kind: Kind = Kind.DANGER, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.setObjectName(name)
        self._then: Callable[[], None] | None = None
        self._title = Label(lambda: "", TextRole.HEADING)
        self._text = Label(lambda: "")
        self.notice = Banner()
        self.do_button = Button(lambda: "", kind)
        self.do_button.setObjectName(f"{name}.do")
        self.do_button.clicked.connect(without_arguments(self._do))
        self.back_button = Button(lambda: self.tr("Leave it as it is"))
        self.back_button.setObjectName(f"{name}.back")
        self.back_button.clicked.connect(self.hide)
        self.body = column(spacing=12)
        layout = column(self, margin=2 * GRID, spacing=12)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addWidget(self.notice)
        layout.addLayout(self.body)
        layout.addWidget(SideBySide(self.do_button, self.back_button, spacing=GRID, spread=False))
        self.hide()

    def ask(self, title: Text, text: Text, do: Text, then: Callable[[], None]) -> None:
        """Ask; `do` is the button's text and `then` what it does."""
        self._then = then
        self._title.set_text(title)
        self._text.set_text(text)
        self.do_button.set_text(do)
        self.do_button.setEnabled(True)
        self.notice.hide()
        self.show()
        (self.first_field() or self.back_button).setFocus()

    def text(self) -> str:
        """What it says; empty when hidden."""
        return "" if self.isHidden() else f"{self._title.text()} {self._text.text()}"

    def first_field(self) -> QWidget | None:
        """Where the focus goes; None: to the way back."""
        return None

    def is_ready(self) -> bool:
        """Whether everything asked for is there; else it is marked."""
        return True

    def _do(self) -> None:
        if not self.is_ready():
            return
        then, self._then = self._then, None
        self.hide()
        if then is not None:
            then()
