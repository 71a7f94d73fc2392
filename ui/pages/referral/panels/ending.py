"""Panels that end a referral: with an outcome, not reached, withdrawn."""

from __future__ import annotations

from functools import partial

from referral_app.domain.codes import COMPLETION_OUTCOMES, Outcome, WithdrawalReason
from referral_app.domain.contact_attempt import AttemptGate
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.problems import Problem
from referral_app.domain.referral import Referral
from referral_app.services.follow_up import ReferralView
from ui.error_text import problem_text
from ui.i18n import Text
from ui.pages.referral.panels.attempt_fields import CheckLine
from ui.pages.referral.panels.base import MovePanel, required_choice, required_text, words
from ui.pages.referral.words import gate_part_text, outcome_text
from ui.widgets.choice import OneOf
from ui.widgets.field import Field
from ui.widgets.text_area import TextArea


class OutcomePanel(MovePanel):
    """What the referral led to. The sender sees it, and a sentence about it, if the client agreed to that."""

    def __init__(self, referral: Referral) -> None:
        tells = referral.consent.tells_outcome
        super().__init__(
            lambda: self.tr("Record the outcome"),
            lambda: self.tr("Complete the referral"),
            hint=None if tells else self._not_agreed,
        )
        self._outcome: OneOf[Outcome] = OneOf(
            [(outcome, partial(outcome_text, outcome)) for outcome in COMPLETION_OUTCOMES]
        )
        self._text = TextArea(lines=2)
        self._feedback: OneOf[bool] = OneOf(
            [(True, lambda: self.tr("Yes")), (False, lambda: self.tr("No"))], across=True
        )
        outcome = self.add_field(
            Field(lambda: self.tr("Outcome"), self._outcome, required=True), "note.outcome"
        )
        outcome.set_check(required_choice(self._outcome.value))
        if tells:
            self.add_field(
                Field(lambda: self.tr("A sentence for the sender"), self._text, help_text=self._agreed),
                "note.outcome_text",
            )
        feedback = self.add_field(
            Field(lambda: self.tr("Was the client asked for feedback?"), self._feedback, required=True),
            "note.feedback_asked",
        )
        feedback.set_check(required_choice(self._feedback.value))

    def as_move(self) -> Move:
        note = MoveNote(
            outcome=self._outcome.value(),
            outcome_text=words(self._text),
            feedback_asked=self._feedback.value(),
        )
        return Move(State.COMPLETED, note=note)

    def _agreed(self) -> str:
        return self.tr("What may be told at the next visit. Nothing about the client's health.")

    def _not_agreed(self) -> str:
        return self.tr(
            "The client has not agreed that the sender is told how it went: the sender sees only that the work is done."
        )


class UnreachedPanel(MovePanel):
    """Closes as not reached; says what has not been tried, and then asks why that is right here."""

    def __init__(self, view: ReferralView, referral: Referral) -> None:
        super().__init__(
            lambda: self.tr("Close as not reached"), lambda: self.tr("Close as not reached"), hint=self._tried
        )
        self._gate = AttemptGate()
        asked = any(item.target is State.HELP_REQUESTED for item in view.history)
        self._missing = self._gate.missing(view.attempts, referral.main_language, asked)
        self._text = TextArea(lines=3)
        field = self.add_field(
            Field(lambda: self.tr("Reason"), self._text, required=bool(self._missing)), "note.reason_text"
        )
        if self._missing:
            field.set_check(required_text(self._text))
        self._hint.retranslate()

    def as_move(self) -> Move:
        text = words(self._text)
        return Move(State.UNREACHED, note=MoveNote(reason_text=text) if text else None)

    def _tried(self) -> str:
        missing = getattr(self, "_missing", ())
        if not missing:
            return self.tr("Everything that should be tried has been tried.")
        parts = "\n".join(f"– {gate_part_text(part, self._gate)}" for part in missing)
        return self.tr("Not tried yet:\n{parts}\nTo close now, say why.").format(parts=parts)


class ConsentWithdrawnPanel(MovePanel):
    """The client took the consent back: the content is locked at once, for everyone, for good."""

    def __init__(self) -> None:
        super().__init__(
            lambda: self.tr("Withdraw the referral"),
            lambda: self.tr("Withdraw and lock"),
            hint=lambda: self.tr(
                "The content is locked at once for everybody, also for you. This cannot be undone."
            ),
            danger=True,
        )
        self._sure = CheckLine(lambda: self.tr("The client has withdrawn the consent"))
        field = self.add_field(Field(lambda: self.tr("Reason"), self._sure), "note.reason_code")
        field.set_check(self._ticked)
        self._text = TextArea(lines=2)
        self.add_field(Field(lambda: self.tr("More about it"), self._text), "note.reason_text")

    def as_move(self) -> Move:
        note = MoveNote(reason_code=WithdrawalReason.CONSENT_WITHDRAWN.value, reason_text=words(self._text))
        return Move(State.WITHDRAWN, note=note)

    def _ticked(self) -> Text | None:
        return None if self._sure.isChecked() else (lambda: problem_text(Problem.REQUIRED))
