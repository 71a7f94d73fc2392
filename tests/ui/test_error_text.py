"""No error and no problem of a field without a sentence."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from referral_app.domain.problems import Problem
from referral_app.errors import (
    BugError,
    InvalidInputError,
    KotosiltaError,
    TooManyAttemptsError,
    UserError,
)
from ui.error_text import error_text, error_tone, problem_text
from ui.style.tokens import Tone


def _all_errors(kind: type[KotosiltaError] = KotosiltaError) -> Iterator[type[KotosiltaError]]:
    yield kind
    for below in kind.__subclasses__():
        yield from _all_errors(below)


def _made(kind: type[KotosiltaError]) -> KotosiltaError:
    if issubclass(kind, InvalidInputError):
        return InvalidInputError(())
    return TooManyAttemptsError(8) if issubclass(kind, TooManyAttemptsError) else kind()


ERRORS = sorted(
    {kind for kind in _all_errors() if kind.__module__.startswith("referral_app")}, key=lambda k: k.code
)


@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.code)
def test_every_error_has_full_sentences(kind: type[KotosiltaError]) -> None:
    words = error_text(_made(kind))
    assert len(words) > 20
    assert words.endswith(".")


def test_no_two_errors_say_the_same() -> None:
    words = [error_text(_made(kind)) for kind in ERRORS]
    assert len(words) > 25
    assert len(set(words)) == len(words)


def test_a_wait_is_told_in_seconds() -> None:
    assert "8 second" in error_text(TooManyAttemptsError(8))
    assert "60 second" in error_text(TooManyAttemptsError(60))


@pytest.mark.parametrize("problem", Problem)
def test_every_field_problem_says_what_to_do(problem: Problem) -> None:
    assert problem_text(problem).endswith(".")
    assert problem_text(problem.value) == problem_text(problem)


def test_only_broken_proofs_and_bugs_are_loud() -> None:
    assert error_tone(BugError()) is Tone.DANGER
    for kind in ERRORS:
        if issubclass(kind, UserError):
            assert error_tone(_made(kind)) is Tone.WARNING
