"""Contact attempts, planned and done, and what must have been tried before a client counts as unreached."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from referral_app.domain.codes import AttemptChannel, AttemptResult
from referral_app.domain.language import TAG_LIMIT, same_language
from referral_app.domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, text_problems
from referral_app.errors import FieldProblem

SPOKEN_CHANNELS = frozenset(
    {
        AttemptChannel.PHONE,
        AttemptChannel.VISIT_WITH_REFERRER,
        AttemptChannel.OUTREACH,
        AttemptChannel.NGO,
        AttemptChannel.COLLEAGUE,
    }
)
"""Channels in which somebody talks with the client."""


@dataclass(frozen=True, slots=True, repr=False)
class ContactAttempt:
    """One attempt: planned while `result` is None, done after that.

    `at` is UTC, when it is to happen or happened. `language` is the one spoken or written with the client,
    also when an interpreter carries it. `by` names who does it when that is not the person who records it.
    `answer` is what the client said, `next_step` what was agreed.
    """

    at: datetime
    channel: AttemptChannel
    language: str
    interpreter: bool = False
    result: AttemptResult | None = None
    by: str = ""
    answer: str = ""
    next_step: str = ""

    @property
    def done(self) -> bool:
        """It has happened."""
        return self.result is not None


def attempt_text_problems(field: str, attempt: ContactAttempt) -> Iterator[FieldProblem]:
    """Yield what is wrong with the texts."""
    yield from text_problems(f"{field}.language", attempt.language, TAG_LIMIT)
    yield from text_problems(f"{field}.by", attempt.by, NAME_LIMIT)
    yield from text_problems(f"{field}.answer", attempt.answer, TEXT_LIMIT, lines=True)
    yield from text_problems(f"{field}.next_step", attempt.next_step, LINE_LIMIT)


class GatePart(StrEnum):
    """A part of the attempt gate."""

    ATTEMPTS = "attempts"
    CHANNELS = "channels"
    SPOKEN = "spoken"
    REFERRER_ASKED = "referrer_asked"


@dataclass(frozen=True, slots=True)
class GateLine:
    """A part of the gate: how many there are, and how many are needed."""

    part: GatePart
    found: int
    needed: int

    @property
    def met(self) -> bool:
        """There are enough."""
        return self.found >= self.needed


@dataclass(frozen=True, slots=True)
class AttemptGate:
    """What must have been tried before `unreached`; the organisation decides the numbers.

    `spoken` counts attempts in a spoken channel in the client's main language, answered or not.
    """

    attempts: int = 3
    channels: int = 2
    spoken: int = 1
    referrer_asked: bool = True

    def lines(
        self, attempts: Sequence[ContactAttempt], main_language: str, referrer_asked: bool
    ) -> tuple[GateLine, ...]:
        """Return every part with what is there of it; attempts that are only planned do not count."""
        done = [attempt for attempt in attempts if attempt.done]
        spoken = [
            attempt
            for attempt in done
            if attempt.channel in SPOKEN_CHANNELS and same_language(attempt.language, main_language)
        ]
        lines = (
            GateLine(GatePart.ATTEMPTS, len(done), self.attempts),
            GateLine(GatePart.CHANNELS, len({attempt.channel for attempt in done}), self.channels),
            GateLine(GatePart.SPOKEN, len(spoken), self.spoken),
            GateLine(GatePart.REFERRER_ASKED, int(referrer_asked), int(self.referrer_asked)),
        )
        return tuple(line for line in lines if line.needed)

    def missing(
        self, attempts: Sequence[ContactAttempt], main_language: str, referrer_asked: bool
    ) -> tuple[GatePart, ...]:
        """Return the parts not fulfilled."""
        return tuple(
            line.part for line in self.lines(attempts, main_language, referrer_asked) if not line.met
        )
