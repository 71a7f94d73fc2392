"""Whose work several referrals become, and by when the clients are contacted whom nobody has accepted yet."""

from __future__ import annotations

from uuid import UUID

from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move
from ui.pages.referral.day_edit import DayChoice
from ui.pages.referral.panels.base import Colleagues, Desk, MovePanel
from ui.widgets.choice import PullDown
from ui.widgets.field import Field
from ui.widgets.label import plain


class AssignPanel(MovePanel):
    """Its move names owner and day; how each referral becomes hers is the service's."""

    def __init__(self, desk: Desk, count: int, to_accept: int) -> None:
        super().__init__(
            lambda: self.tr("Give %n referral(s) to", "", count),
            lambda: self.tr("Give"),
            hint=lambda: self.tr(
                "Each is an act of its own in the log. What a colleague changes meanwhile is left."
            ),
        )
        self._owner: PullDown[UUID] = PullDown([])
        self._due = DayChoice(desk.first_contact, desk.today)
        self.add_field(Field(lambda: self.tr("Owner"), self._owner), "owner")
        due = self.add_field(
            Field(
                lambda: self.tr("First contact by"),
                self._due,
                help_text=lambda: self.tr(
                    "%n that nobody has accepted yet are accepted with this day.", "", to_accept
                ),
            ),
            "due",
        )
        due.setVisible(to_accept > 0)
        self.set_colleagues(desk.colleagues)
        self._owner.set_value(desk.me)

    def set_colleagues(self, colleagues: Colleagues) -> None:
        """The unit's people, once they are known."""
        chosen = self._owner.value()
        self._owner.set_options([(user_id, plain(name)) for user_id, name in colleagues])
        if chosen is not None:
            self._owner.set_value(chosen)

    def owner_name(self) -> str:
        """Whose they become."""
        return self._owner.currentText()

    def as_move(self) -> Move:
        return Move(State.ACCEPTED, owner=self._owner.value(), due=self._due.value())
