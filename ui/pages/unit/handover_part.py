"""A closed unit: what is open goes to the unit that takes its work over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.i18n import Text, Translated, current_language
from ui.pages.unit.task_card import TaskCard
from ui.style.tokens import Tone
from ui.widgets.area import ScrollColumn
from ui.widgets.label import Label, TextRole

if TYPE_CHECKING:
    from referral_app.services.closing import Handover, Transfer


class HandoverPart(Translated, ScrollColumn):
    """One card that says what is left to do. The state is the service's, so it can be left at any point."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(None, width=720)
        self.card = TaskCard("unit.handover", lambda: self.tr("Hand over"), self.wanted.emit)
        self.body.addWidget(Label(lambda: self.tr("This unit is closed"), TextRole.TITLE))
        self.body.addWidget(
            Label(
                lambda: self.tr(
                    "It receives nothing, and nobody new comes to it. Its people go on reading what is here until it "
                    "is handed over."
                ),
                TextRole.MUTED,
            )
        )
        self.body.addWidget(self.card)

    def show_handover(self, handover: Handover | None) -> None:
        """Show what is left."""
        if handover is None:
            self.card.hide()
            return
        count, names = handover.open, handover.names

        def heir() -> str:
            return names.in_language(current_language()) if names is not None else ""

        if count == 0:
            self.card.show_task(
                Tone.SUCCESS,
                lambda: self.tr("Nothing open is left here"),
                lambda: self.tr("Everything is handed over or ended. Your administrator removes the people."),
                offers=False,
            )
        elif names is None:
            self.card.show_task(
                Tone.WARNING,
                lambda: self.tr("%n open referral(s) to bring to an end", "", count),
                lambda: self.tr("No unit takes the work over. Bring what is open to an end here."),
                offers=False,
            )
        elif not handover.ready:
            self.card.show_task(
                Tone.WARNING,
                lambda: self.tr("%n open referral(s) waiting for {unit}", "", count).format(unit=heir()),
                lambda: self.tr("That unit has no key yet. Its lead makes it; then you can hand over."),
                offers=False,
            )
        else:
            self.card.show_task(
                Tone.WARNING,
                lambda: self.tr("%n open referral(s) to hand over to {unit}", "", count).format(unit=heir()),
                lambda: self.tr(
                    "They are sealed to the key of {unit}, a part at a time, and then are its own: its people read "
                    "them and work on them, and yours no longer do. Stopped half-way, it goes on from there."
                ).format(unit=heir()),
            )

    def result(self, done: Transfer) -> tuple[Tone, Text]:
        """What to say of a run."""
        if not done.left:
            return Tone.SUCCESS, lambda: self.tr("%n referral(s) handed over.", "", done.moved)

        def left() -> str:
            return self.tr(
                "%n referral(s) left here. What is between this unit and the one that takes over, or is not what was "
                "signed, is not handed over. Bring it to an end here, or ask your data protection officer.",
                "",
                len(done.left),
            )

        return Tone.WARNING, left

    def set_working(self, *, on: bool) -> None:
        """While it is being done."""
        self.card.button.setEnabled(not on)
