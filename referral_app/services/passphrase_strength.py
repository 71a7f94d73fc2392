"""How strong a passphrase is, estimated on this desktop by zxcvbn (Wheeler, USENIX Security 2016).

zxcvbn knows English words and the world's favourite passwords; the seasons, months and working words of
Finland are added from `resources/texts/guessed_words.txt`. Other Finnish words count as random letters, so
the estimate flatters them. The passphrase is not kept, logged or sent. One estimate takes well under a
millisecond, at worst half a second, so run it as any other task. Thread-safe.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from typing import Final

from zxcvbn_rs_py import Suggestion, Warning, zxcvbn

from referral_app.services.names import PersonInfo

GOOD_ENOUGH: Final = 3
"""The least score that a passphrase for a person's keys should have."""

_LONGEST: Final = 48
"""Characters that are looked at: the time grows with their square, and a passphrase so long is strong or
repeats itself."""

_MOST_PERSONAL: Final = 20
_SHORTEST_NAME: Final = 3


class Reason(StrEnum):
    """Why a passphrase is weak, and what makes it stronger; the screen has the words."""

    EMPTY = "empty"
    ADD_WORDS = "add_words"
    COMMON = "common"
    SINGLE_WORD = "single_word"
    NAME = "name"
    KEYBOARD_ROW = "keyboard_row"
    REPETITION = "repetition"
    SEQUENCE = "sequence"
    DATE_OR_YEAR = "date_or_year"
    PREDICTABLE_CHANGE = "predictable_change"


_WARNINGS: Final = (
    (Warning.StraightRowsOfKeysAreEasyToGuess, Reason.KEYBOARD_ROW),
    (Warning.ShortKeyboardPatternsAreEasyToGuess, Reason.KEYBOARD_ROW),
    (Warning.RepeatsLikeAaaAreEasyToGuess, Reason.REPETITION),
    (Warning.RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess, Reason.REPETITION),
    (Warning.ThisIsATop10Password, Reason.COMMON),
    (Warning.ThisIsATop100Password, Reason.COMMON),
    (Warning.ThisIsACommonPassword, Reason.COMMON),
    (Warning.ThisIsSimilarToACommonlyUsedPassword, Reason.COMMON),
    (Warning.SequencesLikeAbcAreEasyToGuess, Reason.SEQUENCE),
    (Warning.RecentYearsAreEasyToGuess, Reason.DATE_OR_YEAR),
    (Warning.AWordByItselfIsEasyToGuess, Reason.SINGLE_WORD),
    (Warning.DatesAreOftenEasyToGuess, Reason.DATE_OR_YEAR),
    (Warning.NamesAndSurnamesByThemselvesAreEasyToGuess, Reason.NAME),
    (Warning.CommonNamesAndSurnamesAreEasyToGuess, Reason.NAME),
)
_SUGGESTIONS: Final = (
    (Suggestion.UseAFewWordsAvoidCommonPhrases, Reason.ADD_WORDS),
    (Suggestion.NoNeedForSymbolsDigitsOrUppercaseLetters, Reason.ADD_WORDS),
    (Suggestion.AddAnotherWordOrTwo, Reason.ADD_WORDS),
    (Suggestion.CapitalizationDoesntHelpVeryMuch, Reason.PREDICTABLE_CHANGE),
    (Suggestion.AllUppercaseIsAlmostAsEasyToGuessAsAllLowercase, Reason.PREDICTABLE_CHANGE),
    (Suggestion.ReversedWordsArentMuchHarderToGuess, Reason.PREDICTABLE_CHANGE),
    (Suggestion.PredictableSubstitutionsDontHelpVeryMuch, Reason.PREDICTABLE_CHANGE),
    (Suggestion.UseALongerKeyboardPatternWithMoreTurns, Reason.KEYBOARD_ROW),
    (Suggestion.AvoidRepeatedWordsAndCharacters, Reason.REPETITION),
    (Suggestion.AvoidSequences, Reason.SEQUENCE),
    (Suggestion.AvoidRecentYears, Reason.DATE_OR_YEAR),
    (Suggestion.AvoidYearsThatAreAssociatedWithYou, Reason.DATE_OR_YEAR),
    (Suggestion.AvoidDatesAndYearsThatAreAssociatedWithYou, Reason.DATE_OR_YEAR),
)


@dataclass(frozen=True, slots=True)
class Strength:
    """`score` from 0 (guessed at once) to 4 (very strong); `reasons`, most telling first, none from 3 on."""

    score: int
    reasons: tuple[Reason, ...]

    @property
    def is_good_enough(self) -> bool:
        """Whether a person's keys may be put under it."""
        return self.score >= GOOD_ENOUGH


def passphrase_strength(passphrase: str, personal: Iterable[str] = ()) -> Strength:
    """Estimate a passphrase, complete or being typed.

    Args:
        personal: what others know of the person, such as her name, login and unit; it is worth nothing in
            a passphrase. Only the first 20 words are looked at.
    """
    if not passphrase:
        return Strength(0, (Reason.EMPTY,))
    words = [word for text in personal for word in text.lower().replace(".", " ").replace("-", " ").split()]
    about_her = [_well_formed(word) for word in words[:_MOST_PERSONAL]]
    looked_at = _well_formed(passphrase)
    whole = _estimate(looked_at, about_her)
    rest = _without(looked_at, about_her)
    if rest == looked_at:
        return whole
    # zxcvbn counts two of her names as two words; without them only what is left is worth anything.
    left = _estimate(rest, about_her) if rest else Strength(0, (Reason.ADD_WORDS,))
    if left.score >= min(whole.score, GOOD_ENOUGH):
        return whole
    return Strength(left.score, tuple(dict.fromkeys((Reason.NAME, *left.reasons))))


def _estimate(text: str, about_her: Sequence[str]) -> Strength:
    estimate = zxcvbn(text, [*about_her, *_local_words()])
    reasons: list[Reason] = []
    if estimate.feedback is not None:
        if estimate.feedback.warning is not None:
            reasons += [reason for known, reason in _WARNINGS if known == estimate.feedback.warning]
        for suggestion in estimate.feedback.suggestions:
            reasons += [reason for known, reason in _SUGGESTIONS if known == suggestion]
    return Strength(int(estimate.score), tuple(dict.fromkeys(reasons)))


def _without(text: str, about_her: Sequence[str]) -> str:
    """The text without her words, whatever their case, and without what then stands at its ends."""
    names = sorted(
        (re.escape(word) for word in about_her if len(word) >= _SHORTEST_NAME), key=len, reverse=True
    )
    rest = re.sub("|".join(names), "", text, flags=re.IGNORECASE) if names else text
    return text if rest == text else rest.strip(" .,-_")


def personal_words(person: PersonInfo) -> tuple[str, ...]:
    """What others know of a person."""
    units, organisations = person.unit_names, person.organisation_names
    return (
        person.name,
        person.login,
        *(names.in_language(code) for code in ("fi", "sv", "en") for names in (units, organisations)),
    )


@lru_cache(maxsize=1)
def _local_words() -> tuple[str, ...]:
    return tuple(files("resources").joinpath("texts", "guessed_words.txt").read_text("utf-8").split())


def _well_formed(text: str) -> str:
    """The part that is looked at, without the lone surrogates that no UTF-8 can hold."""
    return text[:_LONGEST].encode("utf-8", "replace").decode("utf-8")
