"""Panels of the work with the client: plan and record contacts, meetings, pauses."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QLineEdit

from referral_app.domain.codes import AttemptResult, HoldReason, MeetingInterpreter
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Meeting, Move, MoveNote
from referral_app.domain.referral import Referral
from referral_app.domain.text import LINE_LIMIT, clean_text
from referral_app.services.follow_up import ReferralView
from ui.i18n import Text
from ui.pages.referral.day_edit import DayChoice, MomentEdit, at_local_time, workday_from
from ui.pages.referral.panels.attempt_fields import ContactFields, just_now, next_workday_morning
from ui.pages.referral.panels.base import Desk, MovePanel, required_choice, required_text, words
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
            self, "note.planned", referral, view.attempts, next_workday_morning(desk.now)
        )

    def as_move(self) -> Move:
        planned = self._planned.attempt()
        reason = words(self._reason) if self._reason is not None else ""
        return Move(
            self._target,
            due=planned.at.astimezone().date(),
            note=MoveNote(planned=planned, reason_text=reason),
        )


class AttemptPanel(MovePanel):
    """A contact that was made. Reached, it asks what the client said; not reached, when to try next."""

    def __init__(self, view: ReferralView, referral: Referral, desk: Desk) -> None:
        super().__init__(lambda: self.tr("Record a contact"), lambda: self.tr("Save"))
        self._made = ContactFields(self, "note.attempt", referral, view.attempts, just_now(desk.now))
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
        self._planned = ContactFields(
            self,
            "note.planned",
            referral,
            view.attempts,
            next_workday_morning(desk.now),
            title=lambda: self.tr("Next contact"),
        )
        self._result.changed.connect(self._follow_result)
        self._follow_result()

    def as_move(self) -> Move:
        attempt = self._made.attempt(
            self._result.value(), words(self._answer), clean_text(self._next_step.text())
        )
        if self._reached():
            return Move(State.REACHED, note=MoveNote(attempt=attempt))
        planned = self._planned.attempt()
        due = planned.at.astimezone().date()
        return Move(State.CONTACTING, due=due, note=MoveNote(attempt=attempt, planned=planned))

    def _reached(self) -> bool:
        return self._result.value() is AttemptResult.REACHED

    def _follow_result(self) -> None:
        reached, chosen = self._reached(), self._result.value() is not None
        self._answer_field.setVisible(reached)
        self._next_field.setVisible(reached)
        self._planned.set_visible(chosen and not reached)


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
