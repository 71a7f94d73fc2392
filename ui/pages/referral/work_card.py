"""What a coordinator has at hand in a state: how to reach the client now, the booking, the summary at the end."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from referral_app.domain.codes import AttemptChannel, ContactSystem
from referral_app.domain.lifecycle import State
from referral_app.domain.next_channel import message_problem
from referral_app.domain.phone import format_phone
from referral_app.domain.referral import Referral
from referral_app.domain.roles import Side
from referral_app.services.follow_up import ReferralView
from referral_app.services.working import erased_from, gate_lines, proposal
from ui.i18n import Translated, current_language, format_date
from ui.pages.referral.block import Block, Sentence
from ui.pages.referral.side_by_side import SideBySide
from ui.pages.referral.suggestion import suggestion_text
from ui.pages.referral.words import gate_line_text
from ui.widgets.area import Area, column
from ui.widgets.buttons import Button, without_arguments

TRYING = frozenset({State.ACCEPTED, State.CONTACTING, State.NO_SHOW, State.ON_HOLD, State.HELP_REQUESTED})
"""Where the client is to be reached yet."""


class WorkCard(Translated, Area):
    """Made anew for each view; hidden where there is nothing at hand."""

    dial_wanted = Signal(str)
    """Call this number (E.164)."""
    message_wanted = Signal()
    letter_wanted = Signal()
    booking_wanted = Signal()
    summary_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.setObjectName("referral.work")
        self._layout = column(self, margin=12, spacing=8)
        self._inside: QWidget | None = None
        self.retranslate()

    def show_view(self, view: ReferralView) -> None:
        """Show what is at hand for a referral."""
        if self._inside is not None:
            self._layout.removeWidget(self._inside)
            self._inside.hide()
            self._inside.setParent(None)
            self._inside.deleteLater()
        self._inside = self._block(view)
        if self._inside is not None:
            self._layout.addWidget(self._inside)
        self.setVisible(self._inside is not None)

    def has_something(self) -> bool:
        """Whether there is anything at hand."""
        return self._inside is not None

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("At hand"))

    def _block(self, view: ReferralView) -> QWidget | None:
        referral = view.referral
        if referral is None or view.side is not Side.RECIPIENT:
            return None
        if view.state in TRYING:
            return self._reaching(view, referral)
        if view.state is State.MEETING_SET:
            return self._meeting()
        if view.state is State.COMPLETED:
            return self._summary(view)
        return None

    def _reaching(self, view: ReferralView, referral: Referral) -> QWidget:
        block = Block(lambda: self.tr("Reaching the client"), "phone")
        suggested = Sentence(
            lambda: suggestion_text(proposal(view, referral), referral), "arrow-right", "accent"
        )
        suggested.setObjectName("referral.suggestion")
        block.body.addWidget(suggested)
        numbers = [self._dial(number) for number in _numbers(referral)]
        if numbers:
            block.body.addWidget(SideBySide(*numbers, spacing=8, spread=False))
        buttons = []
        if message_problem(referral, AttemptChannel.SMS) is None:
            buttons.append(self._button("message", self.message_wanted))
        if message_problem(referral, AttemptChannel.LETTER) is None:
            buttons.append(self._button("letter", self.letter_wanted))
        if buttons:
            block.body.addWidget(SideBySide(*buttons, spacing=8, spread=False))
        if view.attempts:
            gate = Sentence(lambda: self._gate_words(view, referral), "list-check")
            gate.setObjectName("referral.gate")
            block.body.addWidget(gate)
        return block

    def _meeting(self) -> QWidget:
        block = Block(lambda: self.tr("The meeting"), "calendar-event")
        block.body.addWidget(
            Sentence(
                lambda: self.tr(
                    "The calendar file has the reference and the time, and nothing of the client."
                ),
                "info-circle",
            )
        )
        block.body.addWidget(SideBySide(self._button("booking", self.booking_wanted), spread=False))
        return block

    def _summary(self, view: ReferralView) -> QWidget:
        block = Block(lambda: self.tr("The client register"), "clipboard-list")
        erased = Sentence(lambda: self._erased_words(view), "hourglass")
        erased.setObjectName("referral.erased_from")
        block.body.addWidget(erased)
        block.body.addWidget(SideBySide(self._button("summary", self.summary_wanted), spread=False))
        return block

    def _erased_words(self, view: ReferralView) -> str:
        day = erased_from(view)
        if day is None:
            return ""
        return self.tr(
            "Write the result into the client register. The content is erased here from {date} on, unless your "
            "organisation has decided to keep it longer."
        ).format(date=format_date(day))

    def _gate_words(self, view: ReferralView, referral: Referral) -> str:
        lines = ". ".join(gate_line_text(line) for line in gate_lines(view, referral))
        return self.tr("Before “not reached”: {lines}.").format(lines=lines)

    def _dial(self, number: str) -> Button:
        button = Button(
            partial(self._dial_words, number),
            icon_name="phone",
            tip=lambda: self.tr("Opens the program of this computer that makes calls"),
        )
        button.setObjectName("referral.dial")
        button.clicked.connect(without_arguments(partial(self.dial_wanted.emit, number)))
        return button

    def _dial_words(self, number: str) -> str:
        return self.tr("Call {number}").format(number=format_phone(number, current_language()))

    def _button(self, key: str, wanted: SignalInstance) -> Button:
        texts = {
            "message": (lambda: self.tr("Text message…"), "message"),
            "letter": (lambda: self.tr("Letter…"), "mail"),
            "booking": (lambda: self.tr("Save a calendar file…"), "calendar-event"),
            "summary": (lambda: self.tr("Save the summary…"), "download"),
        }
        text, icon_name = texts[key]
        button = Button(text, icon_name=icon_name)
        button.setObjectName(f"referral.tool.{key}")
        button.clicked.connect(without_arguments(wanted.emit))
        return button


def _numbers(referral: Referral) -> tuple[str, ...]:
    """The telephones that the client called safe."""
    calls = (point for point in referral.contact_points if point.usable)
    return tuple(dict.fromkeys(point.value for point in calls if point.system is ContactSystem.PHONE))
