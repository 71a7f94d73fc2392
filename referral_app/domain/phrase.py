"""A usual phrase: words that a nurse writes for one client after the other."""

from __future__ import annotations

from referral_app.domain.problems import Problem
from referral_app.domain.sensitive_text import Concern, concerns
from referral_app.domain.text import clean_text, required, text_problems
from referral_app.errors import FieldProblem, InvalidInputError

PHRASE_LIMIT = 1000
"""Code points."""


def checked_phrase(text: str) -> str:
    """A phrase as it is kept. It is for every client, so nothing of one client belongs in it.

    Raises:
        InvalidInputError: field `phrase`: empty, too long, control characters, or what looks like an identity code.
    """
    phrase = clean_text(text)
    problems = [*required("phrase", phrase), *text_problems("phrase", phrase, PHRASE_LIMIT, lines=True)]
    if Concern.IDENTITY_CODE in concerns(phrase):
        problems.append(FieldProblem("phrase", Problem.NOT_EXPECTED))
    if problems:
        raise InvalidInputError(tuple(problems))
    return phrase
