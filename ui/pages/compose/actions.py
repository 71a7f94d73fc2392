"""The action bar of the compose page: onward, back, send, and why sending has to wait."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from referral_app.errors import FieldProblem
from ui.i18n import Text
from ui.pages.compose.problem_words import field_words
from ui.pages.compose.steps import Step
from ui.widgets.action_bar import ActionBar
from ui.widgets.buttons import Kind


class Actions(QObject):
    """Fills the bar for a step or for the receipt."""

    onward = Signal()
    back = Signal()
    send = Signal()
    another = Signal()
    list_wanted = Signal()
    place_wanted = Signal(str)
    """The field that keeps the referral from being sent."""

    def __init__(self, bar: ActionBar) -> None:
        super().__init__(bar)
        self._bar = bar
        bar.show()

    def show_step(self, step: Step, unit: Text | None) -> None:
        """Onward and back; on the last step sending, to `unit` where it is known."""
        self._clear()
        if step is not Step.WHO:
            back = self._bar.add(
                lambda: self.tr("Back"), self.back.emit, kind=Kind.QUIET, icon_name="chevron-left"
            )
            back.setObjectName("compose.back")
        if step is Step.CHECK:
            self._bar.set_primary(lambda: self._send_words(unit), self.send.emit, icon_name="send")
        else:
            self._bar.set_primary(lambda: self.tr("Continue"), self.onward.emit, icon_name="arrow-right")
        self._name_primary("compose.send" if step is Step.CHECK else "compose.continue")

    def show_receipt(self) -> None:
        """What to do after sending."""
        self._clear()
        self._bar.set_note(None)
        to_list = self._bar.add(lambda: self.tr("My referrals"), self.list_wanted.emit)
        to_list.setObjectName("compose.list")
        self._bar.set_primary(lambda: self.tr("Make another"), self.another.emit, icon_name="pencil-plus")
        self._name_primary("compose.another")

    def show_reason(self, problems: Sequence[FieldProblem]) -> None:
        """Why it cannot be sent yet, as a link to the first place; none allows it."""
        if not problems:
            self._bar.set_reason(None)
            return
        first, count = problems[0].field, len(problems)
        self._bar.set_reason(lambda: self._reason_words(first, count), lambda: self.place_wanted.emit(first))

    def show_sending(self) -> None:
        """It is being sent: the button waits."""
        self._bar.set_reason(None)
        if self._bar.primary is not None:
            self._bar.primary.setEnabled(False)

    def _clear(self) -> None:
        self._bar.clear()
        self._bar.set_reason(None)

    def _name_primary(self, name: str) -> None:
        if self._bar.primary is not None:
            self._bar.primary.setObjectName(name)

    def _send_words(self, unit: Text | None) -> str:
        if unit is None:
            return self.tr("Send")
        return self.tr("Send to {unit}").format(unit=unit())

    def _reason_words(self, first: str, count: int) -> str:
        name = field_words(first)
        if count == 1:
            return self.tr("Still needed: {first}").format(first=name)
        return self.tr("Still needed: {first} and %n more", "", count - 1).format(first=name)
