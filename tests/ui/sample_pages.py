"""Pages small enough to test the workplace around them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from referral_app.services.desk import Session
from ui.page_list import PageEntry
from ui.tasks import Tasks
from ui.widgets.field import Field
from ui.widgets.label import plain
from ui.widgets.page import Page

KEPT: list[str] = []


class FirstPage(Page):
    """Has an input, a shortcut of its own and something to keep at the end."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(session, tasks, parent)
        self.line = QLineEdit()
        self.content.addWidget(Field(plain("Words"), self.line))
        self.activated: list[object] = []
        self.accepted = 0
        self.holds = False
        self.add_action(plain("Accept"), "A", self._accept)

    def activate(self, argument: object) -> None:
        self.activated.append(argument)

    def can_leave(self) -> bool:
        return not self.holds

    def last_work(self) -> Callable[[], None] | None:
        words = self.line.text()
        person = self.session
        if not words:
            return None

        def keep() -> None:
            person.drafts()  # works only while the session is still open
            KEPT.append(words)

        return keep

    def _accept(self) -> None:
        self.accepted += 1


class SecondPage(FirstPage):
    """Another place."""


class HiddenPage(FirstPage):
    """Not in the rail."""


ENTRIES = (
    PageEntry("first", plain("First"), "inbox", __name__, "FirstPage", count=lambda _session: 3),
    PageEntry("second", plain("Second"), "send", __name__, "SecondPage"),
    PageEntry("hidden", plain("Hidden"), "file-text", __name__, "HiddenPage", in_rail=False),
)
