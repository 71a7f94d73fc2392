"""Languages: BCP 47 tags with an ISO 639 language, and what they are called.

Names come from CLDR through babel, in the language of the screen and in the language itself, because the
client must be able to point at hers. babel is imported on first use; the first search costs about a quarter
of a second.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice

from referral_app.domain.problems import Problem
from referral_app.errors import FieldProblem

TAG_LIMIT = 16
"""Longest tag taken, in characters; `zh-Hant-TW` has ten."""

_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")
_SCREEN_LOCALES = ("fi", "sv", "en")
_NOT_LANGUAGES = frozenset({"und", "mul", "mis", "zxx", "root"})
_FOUND_LIMIT = 30

# Those with most speakers in Finland first, by judgement and not by a statistic. CLDR calls Dari fa-AF and
# means Kurmanji by ku.
# fmt: off
_COMMON = (
    "ru", "et", "ar", "so", "en", "fa", "fa-AF", "ku", "ckb", "sq", "zh", "vi", "th", "tr", "es", "uk",
    "ti", "am", "ur", "hi", "bn", "ne", "ps", "ta", "te", "pa", "fr", "pt", "ro", "pl", "fil", "tl",
    "my", "sw", "ln", "rw", "rn", "bs", "sr", "hr", "mk", "hu", "bg", "de", "it", "el", "lt", "lv",
    "ja", "ko", "he", "az", "hy", "ka", "kk", "uz", "tg", "ug", "mn", "km", "lo", "si", "ml", "gu",
    "bo", "yo", "ig", "ak", "wo", "bm", "ff", "om", "aa", "sid", "tig", "din", "nus", "syr", "dv",
    "rom", "yue", "rhg", "fi", "sv", "se",
)
# fmt: on

# What people type besides CLDR's names, in the spellings met in Finland.
_ALIASES: Mapping[str, tuple[str, ...]] = {
    "am": ("amharinja", "amharigna", "amarinja"),
    "ckb": ("sorani", "soranikurdi", "kurdi sorani"),
    "fa": ("farsi", "parsi"),
    "fa-AF": ("dari", "afgaanipersia"),
    "ku": ("kurmanji", "kurmandži", "kurmanci", "kmr"),
    "ps": ("pashtu", "pasto", "pushto", "pukhto"),
    "so": ("soomaliga", "soomaaliga", "af soomaali", "af-soomaali", "af somali", "afsoomaali"),
    "ti": ("tigrigna", "tigrinia"),
    "zh": ("mandariini", "mandarin", "putonghua", "简体", "汉语", "普通话"),
}


@dataclass(frozen=True, slots=True)
class Language:
    """A language to choose: `name` for the screen, `own_name` in itself, empty where CLDR has none."""

    tag: str
    name: str
    own_name: str


def language_problems(field: str, tag: str) -> Iterator[FieldProblem]:
    """Yield what is wrong with a required tag. Any well-formed one passes: ISO 639-3 has thousands."""
    if not tag:
        yield FieldProblem(field, Problem.REQUIRED)
    elif not _TAG.fullmatch(tag):
        yield FieldProblem(field, Problem.LANGUAGE_INVALID)


def same_language(tag: str, other: str) -> bool:
    """Whether two tags name one language, whatever script or region they add."""
    return tag.partition("-")[0] == other.partition("-")[0] != ""


def language_name(tag: str, locale: str) -> str:
    """Return what the language is called in `locale` (fi, sv or en), or the tag where CLDR has no name."""
    return _names(locale[:2]).get(tag) or _names("en").get(tag) or tag


@lru_cache(maxsize=512)
def own_name(tag: str) -> str:
    """Return what speakers call their language, or an empty string where CLDR does not know."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  # start-up time

    key = tag.replace("-", "_")
    try:
        name = Locale.parse(key).languages.get(key)
    except (UnknownLocaleError, ValueError):
        return ""
    return str(name) if name else ""


@lru_cache(maxsize=len(_SCREEN_LOCALES))
def common_languages(locale: str) -> tuple[Language, ...]:
    """Return the languages a referrer meets most, the commonest first, named in `locale` (fi, sv or en)."""
    return tuple(Language(tag, language_name(tag, locale), own_name(tag)) for tag in _COMMON)


def find(text: str, locale: str) -> tuple[Language, ...]:
    """Return languages whose name in fi, sv, en or itself, or as people call it, begins with, or holds, what was
    typed; best first.

    Accents and case do not matter. An empty text finds the common languages.
    """
    wanted = _folded(text)
    if not wanted:
        return common_languages(locale)
    begins = tags_called(text)
    holds = (
        tag
        for tag, names in _search_index().items()
        if tag not in begins and any(wanted in name for name in names)
    )
    return tuple(
        Language(tag, language_name(tag, locale), own_name(tag))
        for tag in islice(chain(begins, holds), _FOUND_LIMIT)
    )


def tags_called(text: str) -> tuple[str, ...]:
    """Return the tags of languages one of whose names, as in `find`, begins with what was typed; common ones first."""
    wanted = _folded(text)
    return tuple(
        tag
        for tag, names in _search_index().items()
        if wanted == tag.lower() or any(name.startswith(wanted) for name in names)
    )


@lru_cache(maxsize=len(_SCREEN_LOCALES))
def _names(locale: str) -> Mapping[str, str]:
    """Names by tag in one screen language; regional forms are left out but for Dari."""
    from babel import Locale  # noqa: PLC0415  # start-up time

    known = Locale.parse(locale if locale in _SCREEN_LOCALES else "en").languages
    return {
        key.replace("_", "-"): str(name)
        for key, name in known.items()
        if ("_" not in key or key == "fa_AF") and key not in _NOT_LANGUAGES
    }


@lru_cache(maxsize=1)
def _search_index() -> Mapping[str, tuple[str, ...]]:
    """Folded names by tag, common languages first; own names of those only, since each costs a CLDR file."""
    tags = dict.fromkeys((*_COMMON, *sorted(_names("en"))))
    return {
        tag: tuple(
            _folded(name)
            for name in (
                *(_names(locale).get(tag, "") for locale in _SCREEN_LOCALES),
                _own_if_common(tag),
                *_ALIASES.get(tag, ()),
            )
            if name
        )
        for tag in tags
    }


def _own_if_common(tag: str) -> str:
    return own_name(tag) if tag in _COMMON else ""


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
