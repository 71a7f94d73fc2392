"""What a free text seems to hold that does not belong in a referral: a hint while writing, never a hindrance.

Never collected are a diagnosis, a religion and the asylum story; identity codes have a field of their own. The words
are in `resources/texts/sensitive_terms.toml`, in the languages that staff write in.
"""

from __future__ import annotations

import re
import tomllib
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files


class Concern(StrEnum):
    """Why a text should be looked at again."""

    IDENTITY_CODE = "identity_code"
    HEALTH = "health"
    BELIEF_OR_ASYLUM = "belief_or_asylum"


_CODE = re.compile(
    r"(?<![0-9A-Z])\d{6}(?:[ ]?[-+\u2010-\u2014\u2212A-FU-Y][ ]?\d{3}[0-9A-Y]|[ ]\d{3}[A-Y])(?![0-9A-Z])",
    re.IGNORECASE | re.ASCII,
)
"""With any dash and spaces beside it; with a space in its place only before a letter, since numbers are written so."""


def concerns(text: str) -> dict[Concern, str]:
    """What the text seems to hold, each with the first place in it that looks so."""
    found = {}
    if code := _CODE.search(text):
        found[Concern.IDENTITY_CODE] = code.group()
    for concern, pattern in _patterns().items():
        if word := pattern.search(text):
            found[concern] = word.group()
    return found


@lru_cache(maxsize=1)
def _patterns() -> dict[Concern, re.Pattern[str]]:
    terms = tomllib.loads(files("resources").joinpath("texts", "sensitive_terms.toml").read_text("utf-8"))
    return {
        Concern(name): re.compile(
            r"(?<!\w)(?:" + "|".join(re.escape(word) for words in kind.values() for word in words) + r")\w*",
            re.IGNORECASE,
        )
        for name, kind in terms.items()
    }
