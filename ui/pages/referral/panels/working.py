"""Panels of the work with the client: plan and record contacts, meetings, pauses."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QLineEdit

from referral_app.domain.codes import AttemptResult, HoldReason, MeetingInterpreter
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Meeting, Move, MoveNote
from referral_app.domain.referral import Referral
from referral_app.domain.text import LINE_LIMIT, clean_text
from referral_app.services.follow_up import ReferralView
from referral_app.services.working import proposal
from ui.i18n import Text
from ui.pages.referral.day_edit import DayChoice, MomentEdit, at_local_time, workday_from
from ui.pages.referral.panels.attempt_fields import (
    CheckLine,
    ContactFields,
    just_now,
    next_workday_morning,
)
from ui.pages.referral.panels.base import Desk, MovePanel, required_choice, required_text, words
from ui.pages.referral.panels.taking import DAYS_TO_HELP
from ui.pages.referral.words import meeting_interpreter_text, reason_text, result_text
from ui.widgets.choice import OneOf, PullDown
from ui.widgets.field import Field
from ui.widgets.text_area import TextArea

_DAYS_TO_MEETING = 7
_DAYS_ON_HOLD = 28
_MEETING_HOUR = 10


class PlanPanel(MovePanel):
    """The next contact. With `reason_for` the work goes on after a stop, which needs a reason in words."""

    def __init__(
        self,
        view: ReferralView,
        referral: Referral,
        desk: Desk,
        *,
        target: State = State.CONTACTING,
        title: Text | None = None,
        hint: Text | None = None,
        reason: bool = False,
    ) -> None:
        super().__init__(title or (lambda: self.tr("Plan a contact")), lambda: self.tr("Save"), hint=hint)
        self._target = target
        self._reason: TextArea | None = None
        if reason:
            self._reason = TextArea(lines=2)
            field = self.add_field(
                Field(lambda: self.tr("Why the work goes on"), self._reason, required=True),
                "note.reason_text",
            )
            field.set_check(required_text(self._reason))
        self._planned = ContactFields(
            self, "note.planned", referral, proposal(view, referral), next_workday_morning(desk.now)
        )

    def as_move(self) -> Move:
        planned = self._planned.attempt()
        reason = words(self._reason) if self._reason is not None else ""
        return Move(
            self._target,
            due=planned.at.astimezone().date(),
            note=MoveNote(planned=planned, reason_text=reason),
        )


_WRONG = (AttemptResult.WRONG_NUMBER, AttemptResult.LETTER_RETURNED)
"""What only the sender can put right."""


class AttemptPanel(MovePanel):
    """A contact that was made. Reached, it asks what the client said; not reached, when to try next; with a wrong
    number or a letter that came back, it asks the sender.
    """

    def __init__(self, view: ReferralView, referral: Referral, desk: Desk) -> None:
        super().__init__(lambda: self.tr("Record a contact"), lambda: self.tr("Save"))
        self._view, self._referral, self._desk = view, referral, desk
        suggested = proposal(view, referral)
        self._made = ContactFields(self, "note.attempt", referral, suggested, just_now(desk.now))
        self._result: PullDown[AttemptResult] = PullDown(
            [(result, partial(result_text, result)) for result in _results(view)],
            none_text=lambda: self.tr("Choose…"),
        )
        result = self.add_field(
            Field(lambda: self.tr("Result"), self._result, required=True), "note.attempt.result"
        )
        result.set_check(required_choice(self._result.value))
        self._answer = TextArea(lines=3)
        self._answer_field = self.add_field(
            Field(lambda: self.tr("What the client said"), self._answer, required=True), "note.attempt.answer"
        )
        self._answer_field.set_check(required_text(self._answer))
        self._next_step = QLineEdit()
        self._next_step.setMaxLength(LINE_LIMIT)
        self._next_field = self.add_field(
            Field(lambda: self.tr("What was agreed"), self._next_step), "note.attempt.next_step"
        )
        self._ask = CheckLine(lambda: self.tr("Ask the sender for the right one"))
        self._ask.setObjectName("panel.ask")
        self._ask.setChecked(True)
        self.body.addWidget(self._ask)
        self._question = TextArea(lines=3)
        self._question_field = self.add_field(
            Field(lambda: self.tr("Question"), self._question, required=True), "note.question"
        )
        self._question_field.set_check(required_text(self._question))
        self._planned = ContactFields(
            self,
            "note.planned",
            referral,
            suggested,
            next_workday_morning(desk.now),
            title=lambda: self.tr("Next contact"),
        )
        self._result.changed.connect(self._follow_result)
        self._ask.changed.connect(self._follow_result)
        self._follow_result()

    def as_move(self) -> Move:
        attempt = self._made.attempt(
            self._result.value(), words(self._answer), clean_text(self._next_step.text())
        )
        if self._reached():
            return Move(State.REACHED, note=MoveNote(attempt=attempt))
        if self._asks():
            note = MoveNote(attempt=attempt, question=words(self._question))
            target = self._asking()
            due = workday_from(self._desk.today, DAYS_TO_HELP) if target is State.HELP_REQUESTED else None
            return Move(target or State.INFO_REQUESTED, due=due, note=note)
        planned = self._planned.attempt()
        due = planned.at.astimezone().date()
        return Move(State.CONTACTING, due=due, note=MoveNote(attempt=attempt, planned=planned))

    def _reached(self) -> bool:
        return self._result.value() is AttemptResult.REACHED

    def _asking(self) -> State | None:
        """The state in which the sender is asked from here: a question, or help where only that is possible."""
        asking = (State.INFO_REQUESTED, State.HELP_REQUESTED)
        return next((state for state in asking if state in self._view.legal), None)

    def _asks(self) -> bool:
        wrong = self._result.value() in _WRONG and self._asking() is not None
        return wrong and self._ask.isChecked()

    def _follow_result(self) -> None:
        result = self._result.value()
        reached, chosen = self._reached(), result is not None
        self._answer_field.setVisible(reached)
        self._next_field.setVisible(reached)
        self._ask.setVisible(result in _WRONG and self._asking() is not None)
        self._question_field.setVisible(self._asks())
        if self._asks() and not self._question.value():
            self._question.set_value(self._question_words())
        self._planned.set_visible(chosen and not reached and not self._asks())
        if chosen and not reached:
            attempts = (*self._view.attempts, self._made.attempt(result))
            after = replace(self._view, attempts=attempts, history=())
            self._planned.propose(proposal(after, self._referral))

    def _question_words(self) -> str:
        if self._result.value() is AttemptResult.LETTER_RETURNED:
            return self.tr("The letter came back. Do you know the client's address now?")
        return self.tr("The number is not the client's. Do you know the right one, and is it safe to call?")


def _results(view: ReferralView) -> tuple[AttemptResult, ...]:
    """The results that lead somewhere legal: only `REACHED` may leave `help_requested`."""
    return tuple(
        result
        for result in AttemptResult
        if (State.REACHED if result is AttemptResult.REACHED else State.CONTACTING) in view.legal
    )


class MeetingPanel(MovePanel):
    """When and where the client is met, and whether everybody will be understood."""

    def __init__(self, referral: Referral, desk: Desk, *, again: bool) -> None:
        title = (lambda: self.tr("Change the meeting")) if again else (lambda: self.tr("Agree on a meeting"))
        super().__init__(title, lambda: self.tr("Save"))
        day = workday_from(desk.today, _DAYS_TO_MEETING)
        self._when = MomentEdit(at_local_time(day, _MEETING_HOUR))
        self._where = QLineEdit()
        self._where.setMaxLength(LINE_LIMIT)
        self._interpreter: OneOf[MeetingInterpreter] = OneOf(
            [(choice, partial(meeting_interpreter_text, choice)) for choice in MeetingInterpreter]
        )
        if not referral.interpreter.needed:
            self._interpreter.set_value(MeetingInterpreter.NOT_NEEDED)
        self.add_field(Field(lambda: self.tr("When"), self._when), "note.meeting.at", "note.meeting")
        self.add_field(Field(lambda: self.tr("Where"), self._where), "note.meeting.place")
        field = self.add_field(
            Field(
                lambda: self.tr("Interpreter"),
                self._interpreter,
                required=True,
                help_text=lambda: self.tr("Book the interpreter before you agree on the time."),
            ),
            "note.meeting.interpreter",
        )
        field.set_check(required_choice(self._interpreter.value))

    def as_move(self) -> Move:
        at = self._when.value()
        interpreter = self._interpreter.value() or MeetingInterpreter.NOT_NEEDED
        meeting = Meeting(at, clean_text(self._where.text()), interpreter)
        return Move(State.MEETING_SET, due=at.astimezone().date(), note=MoveNote(meeting=meeting))


class HoldPanel(MovePanel):
    """Why the work waits, and when somebody looks at it again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: self.tr("Put on hold"), lambda: self.tr("Put on hold"))
        self._reason: OneOf[HoldReason] = OneOf(
            [(reason, partial(reason_text, reason.value)) for reason in HoldReason]
        )
        self._text = TextArea(lines=2)
        review = desk.today + timedelta(days=_DAYS_ON_HOLD)
        self._due = DayChoice(workday_from(review, 0), desk.today)
        field = self.add_field(
            Field(lambda: self.tr("Reason"), self._reason, required=True), "note.reason_code"
        )
        field.set_check(required_choice(self._reason.value))
        self.add_field(
            Field(
                lambda: self.tr("More about it"),
                self._text,
                help_text=lambda: self.tr("Nothing about the client's health."),
            ),
            "note.reason_text",
        )
        self.add_field(Field(lambda: self.tr("Look at it again on"), self._due), "due")

    def as_move(self) -> Move:
        reason = self._reason.value()
        note = MoveNote(reason_code=reason.value if reason is not None else "", reason_text=words(self._text))
        return Move(State.ON_HOLD, due=self._due.value(), note=note)
