"""Panels for taking a referral on, or not: accept, return, ask."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from referral_app.domain.codes import ReturnReason
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from ui.i18n import Text
from ui.pages.referral.day_edit import DayChoice, workday_from
from ui.pages.referral.panels.base import (
    Colleagues,
    Desk,
    MovePanel,
    required_choice,
    required_text,
    words,
)
from ui.pages.referral.words import reason_text
from ui.widgets.choice import OneOf, Options, PullDown
from ui.widgets.field import Field
from ui.widgets.label import plain
from ui.widgets.text_area import TextArea

DAYS_TO_HELP = 14


class AcceptPanel(MovePanel):
    """Whose work it becomes and when the client is contacted first; also to change either later."""

    def __init__(self, desk: Desk, *, owner: UUID | None = None, again: bool = False) -> None:
        title = (
            (lambda: self.tr("Change owner or date")) if again else (lambda: self.tr("Accept the referral"))
        )
        do = (lambda: self.tr("Save")) if again else (lambda: self.tr("Accept"))
        super().__init__(title, do)
        self._owner: PullDown[UUID] = PullDown(_people(desk.colleagues))
        self._owner.set_value(owner or desk.me)
        self._due = DayChoice(desk.first_contact, desk.today)
        self.add_field(Field(lambda: self.tr("Owner"), self._owner), "owner")
        self.add_field(
            Field(
                lambda: self.tr("First contact by"),
                self._due,
                help_text=lambda: self.tr("The sender sees that the referral was accepted, not this date."),
            ),
            "due",
        )

    def set_colleagues(self, colleagues: Colleagues) -> None:
        """The unit's people, once they are known."""
        self._owner.set_options(_people(colleagues))

    def as_move(self) -> Move:
        return Move(State.ACCEPTED, owner=self._owner.value(), due=self._due.value())


def _people(colleagues: Colleagues) -> Options[UUID]:
    return [(user_id, plain(name)) for user_id, name in colleagues]


class ReturnPanel(MovePanel):
    """Why the referral goes back, as a code and in words that the sender reads."""

    def __init__(self) -> None:
        super().__init__(
            lambda: self.tr("Return the referral"),
            lambda: self.tr("Return"),
            hint=lambda: self.tr("The sender reads the reason and can send the referral to the right place."),
        )
        self._reason: OneOf[ReturnReason] = OneOf(
            [(reason, partial(reason_text, reason.value)) for reason in ReturnReason]
        )
        self._text = TextArea(lines=3)
        reason = self.add_field(
            Field(lambda: self.tr("Reason"), self._reason, required=True), "note.reason_code"
        )
        reason.set_check(required_choice(self._reason.value))
        text = self.add_field(
            Field(lambda: self.tr("In words to the sender"), self._text, required=True), "note.reason_text"
        )
        text.set_check(required_text(self._text))

    def as_move(self) -> Move:
        reason = self._reason.value()
        note = MoveNote(reason_code=reason.value if reason is not None else "", reason_text=words(self._text))
        return Move(State.REJECTED, note=note)


class AskPanel(MovePanel):
    """A question to the sender; her answer brings the referral back."""

    def __init__(self) -> None:
        super().__init__(
            lambda: self.tr("Ask the sender"),
            lambda: self.tr("Send the question"),
            hint=lambda: self.tr("The referral waits until the sender has answered."),
        )
        self._question = TextArea(lines=4)
        field = self.add_field(
            Field(lambda: self.tr("Question"), self._question, required=True), "note.question"
        )
        field.set_check(required_text(self._question))

    def as_move(self) -> Move:
        return Move(State.INFO_REQUESTED, note=MoveNote(question=words(self._question)))


class HelpPanel(MovePanel):
    """Asks the sender to take the matter up with the client at the next visit."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            lambda: self.tr("Ask the sender for help"),
            lambda: self.tr("Send"),
            hint=lambda: self.tr("Some clients can be reached only through somebody they trust."),
        )
        self._question = TextArea(lines=4)
        self._question.set_value(self.tr("Can you take this up with the client at the next visit?"))
        self._due = DayChoice(workday_from(desk.today, DAYS_TO_HELP), desk.today)
        field = self.add_field(
            Field(lambda: self.tr("What do you ask for?"), self._question, required=True), "note.question"
        )
        field.set_check(required_text(self._question))
        self.add_field(Field(lambda: self.tr("Answer hoped for by"), self._due), "due")

    def as_move(self) -> Move:
        return Move(
            State.HELP_REQUESTED, due=self._due.value(), note=MoveNote(question=words(self._question))
        )


class TextPanel(MovePanel):
    """One text and nothing else; `note` says where in the sealed note it goes, `place` is the path of that."""

    def __init__(
        self,
        target: State,
        title: Text,
        do: Text,
        label: Text,
        *,
        note: Callable[[str], MoveNote],
        place: str,
        hint: Text | None = None,
        required: bool = False,
        danger: bool = False,
    ) -> None:
        super().__init__(title, do, hint=hint, danger=danger)
        self._target, self._note = target, note
        self._text = TextArea(lines=4)
        field = self.add_field(Field(label, self._text, required=required), place)
        if required:
            field.set_check(required_text(self._text))

    def as_move(self) -> Move:
        text = words(self._text)
        return Move(self._target, note=self._note(text) if text else None)
