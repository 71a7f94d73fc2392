"""Panels that end a referral: with an outcome, not reached, withdrawn."""

from __future__ import annotations

from functools import partial

from referral_app.domain.client_message import message_languages
from referral_app.domain.codes import COMPLETION_OUTCOMES, Outcome, WithdrawalReason
from referral_app.domain.contact_attempt import GateLine, GatePart
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.problems import Problem
from referral_app.domain.referral import Referral
from referral_app.services.follow_up import ReferralView
from referral_app.services.working import gate_lines
from ui.error_text import problem_text
from ui.i18n import Text, current_language
from ui.pages.referral.block import Sentence
from ui.pages.referral.offers import Act
from ui.pages.referral.panels.attempt_fields import CheckLine
from ui.pages.referral.panels.base import MovePanel, required_choice, required_text, words
from ui.pages.referral.panels.feedback import FeedbackCard
from ui.pages.referral.words import gate_line_text, outcome_text
from ui.widgets.buttons import Button, Kind, without_arguments
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
        self._card: FeedbackCard | None = None
        self._language = message_languages(referral, current_language())[0]
        self._feedback.changed.connect(self._follow_feedback)

    def as_move(self) -> Move:
        asked = self._feedback.value()
        note = MoveNote(
            outcome=self._outcome.value(),
            outcome_text=words(self._text),
            feedback_asked=asked,
            feedback=self._card.value() if asked and self._card is not None else None,
        )
        return Move(State.COMPLETED, note=note)

    def _follow_feedback(self) -> None:
        """The card is made when it is needed: it reads content files and may load a font."""
        asked = bool(self._feedback.value())
        if asked and self._card is None:
            self._card = FeedbackCard(self._language, current_language())
            self._card.changed.connect(self._touch)
            self._card.setObjectName("panel.feedback")
            self.body.addWidget(self._card)
        if self._card is not None:
            self._card.setVisible(asked)

    def _agreed(self) -> str:
        return self.tr("What may be told at the next visit. Nothing about the client's health.")

    def _not_agreed(self) -> str:
        return self.tr(
            "The client has not agreed that the sender is told how it went: the sender sees only that the work is done."
        )


class UnreachedPanel(MovePanel):
    """Closes as not reached; says what has been tried and what not, and then asks why that is right here."""

    def __init__(self, view: ReferralView, referral: Referral) -> None:
        super().__init__(
            lambda: self.tr("Close as not reached"),
            lambda: self.tr("Close as not reached"),
            hint=self._hint_words,
        )
        self._lines = gate_lines(view, referral)
        self._open = not all(line.met for line in self._lines)
        for line in self._lines:
            icon_name, ink = ("circle-check", "success") if line.met else ("circle-dashed", "warning")
            told = Sentence(partial(self._line_words, line), icon_name, ink)
            told.setObjectName(f"gate.{line.part}")
            self.body.addWidget(told)
        not_asked = any(line.part is GatePart.REFERRER_ASKED and not line.met for line in self._lines)
        if not_asked and State.HELP_REQUESTED in view.legal:
            ask = Button(lambda: self.tr("Ask the sender for help"), Kind.LINK)
            ask.setObjectName("gate.ask")
            ask.clicked.connect(without_arguments(partial(self.instead.emit, Act.HELP)))
            self.body.addWidget(ask)
        self._text = TextArea(lines=3)
        field = self.add_field(
            Field(lambda: self.tr("Reason"), self._text, required=self._open), "note.reason_text"
        )
        if self._open:
            field.set_check(required_text(self._text))
        self._hint.retranslate()

    def as_move(self) -> Move:
        text = words(self._text)
        return Move(State.UNREACHED, note=MoveNote(reason_text=text) if text else None)

    def _hint_words(self) -> str:
        if getattr(self, "_open", False):
            return self.tr("Not everything that should be tried has been tried. To close now, say why.")
        return self.tr("Everything that should be tried has been tried.")

    def _line_words(self, line: GateLine) -> str:
        done = self.tr("Done") if line.met else self.tr("Not yet")
        return self.tr("{done}: {what}").format(done=done, what=gate_line_text(line))


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
