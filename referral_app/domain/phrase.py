"""Usual phrases: words that a nurse writes for one client after the other, her own or her unit's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from referral_app.domain.problems import Problem
from referral_app.domain.sensitive_text import Concern, concerns
from referral_app.domain.strict_json import as_text, decode_document, encode_json
from referral_app.domain.text import clean_text, required, text_problems
from referral_app.errors import CannotOpenError, FieldProblem, InvalidInputError, StateChangedError

PHRASE_LIMIT = 1000
"""Code points."""
PHRASES_LIMIT = 50
"""In one list."""

_SCHEMA = "kotosilta/phrases/1"


@dataclass(frozen=True, slots=True)
class PhraseEdit:
    """One change of a list: `before` gives way to `after`, None where there is none. A new phrase goes to the end, or
    where `place` says; one that is there already stays where it is.
    """

    before: str | None
    after: str | None
    place: int | None = None


def edited(phrases: Sequence[str], edit: PhraseEdit) -> tuple[str, ...]:
    """The list with one change made, whoever has changed it otherwise meanwhile.

    Raises:
        StateChangedError: what the change begins from is not there any more.
        InvalidInputError: as `checked_phrase`, or there would be more than `PHRASES_LIMIT`.
    """
    made = list(phrases)
    place = len(made) if edit.place is None else edit.place
    if edit.before is not None:
        if edit.before not in made:
            raise StateChangedError
        place = made.index(edit.before)
        del made[place]
    if edit.after is not None:
        after = checked_phrase(edit.after)
        if after not in made:
            made.insert(place, after)
    if len(made) > PHRASES_LIMIT:
        raise InvalidInputError((FieldProblem("phrases", Problem.TOO_MANY),))
    return tuple(made)


def encode_phrases(phrases: Sequence[str]) -> bytes:
    """A list as it is sealed."""
    return encode_json({"schema": _SCHEMA, "phrases": list(phrases)})


def decode_phrases(data: bytes) -> tuple[str, ...]:
    """The list, with nothing in it that `checked_phrase` would not take. Raises CannotOpenError."""
    fields = decode_document(data, _SCHEMA)
    phrases = fields.items("phrases", as_text)
    fields.done()
    try:
        checked = tuple(checked_phrase(phrase) for phrase in phrases)
    except InvalidInputError:
        raise CannotOpenError from None
    if checked != phrases or len(phrases) > PHRASES_LIMIT:
        raise CannotOpenError
    return phrases


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
