"""What the client said of how it went: three questions, each answered with a face, and a few words.

She may leave out any of it. It is sealed with the move that completes the referral.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from referral_app.domain.language import TAG_LIMIT
from referral_app.domain.strict_json import Fields, Json
from referral_app.domain.text import TEXT_LIMIT, text_problems
from referral_app.errors import FieldProblem


class Face(StrEnum):
    """An answer; never renamed, see `codes`."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True, repr=False)
class Feedback:
    """`language` is the one she was asked in. None and empty: she did not say."""

    language: str
    understood: Face | None = None
    heard: Face | None = None
    helped: Face | None = None
    words: str = ""

    @property
    def is_empty(self) -> bool:
        """She said nothing."""
        return not self.words and not any((self.understood, self.heard, self.helped))


def feedback_text_problems(field: str, feedback: Feedback) -> Iterator[FieldProblem]:
    """Yield what is wrong with the texts."""
    yield from text_problems(f"{field}.language", feedback.language, TAG_LIMIT)
    yield from text_problems(f"{field}.words", feedback.words, TEXT_LIMIT, lines=True)


def feedback_json(feedback: Feedback) -> Json:
    """As it stands in a note."""
    return {
        "language": feedback.language,
        "understood": feedback.understood,
        "heard": feedback.heard,
        "helped": feedback.helped,
        "words": feedback.words,
    }


def read_feedback(fields: Fields) -> Feedback:
    """From a note. Raises CannotOpenError."""

    def face(name: str) -> Face | None:
        return fields.optional(name, lambda taken: fields.code(taken, Face))

    return Feedback(
        fields.text("language"), face("understood"), face("heard"), face("helped"), fields.text("words")
    )
