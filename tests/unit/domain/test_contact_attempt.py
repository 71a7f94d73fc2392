"""The attempt gate, number by number."""

from __future__ import annotations

import pytest

from referral_app.domain.codes import AttemptChannel, AttemptResult
from referral_app.domain.contact_attempt import AttemptGate, ContactAttempt, GatePart
from tests.unit.domain.samples import attempt

ENOUGH = (
    attempt(AttemptChannel.PHONE),
    attempt(AttemptChannel.LETTER, AttemptResult.LETTER_RETURNED, language="fi"),
    attempt(AttemptChannel.PHONE, language="fi"),
)


def test_three_attempts_over_two_channels_one_spoken_and_the_nurse_asked_pass() -> None:
    assert AttemptGate().missing(ENOUGH, "so", referrer_asked=True) == ()


@pytest.mark.parametrize(
    ("attempts", "asked", "missing"),
    [
        ((), False, tuple(GatePart)),
        (ENOUGH[:2], True, (GatePart.ATTEMPTS,)),
        ((ENOUGH[0],) * 3, True, (GatePart.CHANNELS,)),
        ((ENOUGH[1], ENOUGH[2], ENOUGH[2]), True, (GatePart.SPOKEN,)),
        (ENOUGH, False, (GatePart.REFERRER_ASKED,)),
    ],
)
def test_each_part_that_lacks_is_named(
    attempts: tuple[ContactAttempt, ...], asked: bool, missing: tuple[GatePart, ...]
) -> None:
    assert AttemptGate().missing(attempts, "so", referrer_asked=asked) == missing


def test_plans_are_not_attempts() -> None:
    planned = tuple(attempt(found.channel, None, found.language) for found in ENOUGH)
    assert AttemptGate().missing(planned, "so", referrer_asked=True) == (
        GatePart.ATTEMPTS,
        GatePart.CHANNELS,
        GatePart.SPOKEN,
    )


def test_writing_in_her_language_is_not_speaking_it() -> None:
    written = (attempt(AttemptChannel.SMS), attempt(AttemptChannel.LETTER), attempt(AttemptChannel.EMAIL))
    assert AttemptGate().missing(written, "so", referrer_asked=True) == (GatePart.SPOKEN,)


def test_a_regional_form_is_her_language() -> None:
    spoken = (attempt(language="so-SO"), *ENOUGH[1:])
    assert AttemptGate().missing(spoken, "so", referrer_asked=True) == ()


def test_the_organisation_decides_the_numbers() -> None:
    easy = AttemptGate(attempts=1, channels=1, spoken=0, referrer_asked=False)
    assert easy.missing(ENOUGH[1:2], "so", referrer_asked=False) == ()
    strict = AttemptGate(attempts=4, channels=3, spoken=2)
    assert strict.missing(ENOUGH, "so", referrer_asked=True) == (
        GatePart.ATTEMPTS,
        GatePart.CHANNELS,
        GatePart.SPOKEN,
    )


@pytest.mark.parametrize("asked", [False, True])
def test_each_part_tells_how_many_there_are_and_how_many_it_takes(asked: bool) -> None:
    lines = AttemptGate().lines(ENOUGH, "so", referrer_asked=asked)
    assert [(line.part, line.found, line.needed, line.met) for line in lines] == [
        (GatePart.ATTEMPTS, 3, 3, True),
        (GatePart.CHANNELS, 2, 2, True),
        (GatePart.SPOKEN, 1, 1, True),
        (GatePart.REFERRER_ASKED, int(asked), 1, asked),
    ]


def test_what_the_organisation_does_not_ask_for_is_no_part() -> None:
    lines = AttemptGate(spoken=0, referrer_asked=False).lines((), "so", referrer_asked=False)
    assert [line.part for line in lines] == [GatePart.ATTEMPTS, GatePart.CHANNELS]
