"""What the client herself reads, in her language: `resources/texts/client/<tag>.toml`.

Every file has the same keys and the same `{fields}`. `review` is `draft` until a reviewer whom the organisation
names has approved the translation; until then the paper and the screen say that it is a draft.

Right-to-left texts have no combining marks: readers of PDF copy them before their letter.

`|` marks where a line may break in a script without spaces between words (Thai).
"""

from __future__ import annotations

import re
import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final, TypeVar, get_type_hints

from referral_app.domain.codes import ConsentScope
from referral_app.errors import BugError, ClientTextsInvalidError

BREAK: Final = "\u200b"
"""Zero width space: a line may break here."""
LEFT_TO_RIGHT: Final = "\u200e"
"""Keeps names and numbers in Latin letters in order within a right-to-left text."""

_CODES: Final[Mapping[str, str]] = {
    "fa-AF": "prs",
    "ku": "kmr",
    "ku-Latn": "kmr",
    "zh": "zh-Hans",
    "zh-CN": "zh-Hans",
    "zh-SG": "zh-Hans",
}
"""Content files of languages that are also known under another tag; CLDR calls Dari fa-AF and Kurmanji ku."""
_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufefc]")
_WITH_REGION: Final = re.compile(r"([a-z]{2,3})-([A-Z]{2}|[0-9]{3})")


class Direction(StrEnum):
    """Which way the lines run."""

    LTR = "ltr"
    RTL = "rtl"


class Script(StrEnum):
    """Which typeface the language needs."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    ARABIC = "arabic"
    THAI = "thai"
    ETHIOPIC = "ethiopic"
    HAN = "han"


class Review(StrEnum):
    """Whether a named reviewer of the organisation stands behind the text."""

    DRAFT = "draft"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Labels:
    """`draft` is the mark of a text not yet approved; `day` how a date is written."""

    draft: str
    day: str


@dataclass(frozen=True, slots=True)
class Shares:
    """What is shared, a sentence for each scope of consent."""

    basics: str
    address: str
    family: str
    support_needs: str
    outcome_to_referrer: str

    def of(self, scope: ConsentScope) -> str:
        """The sentence for one scope."""
        return str(getattr(self, scope.value))


@dataclass(frozen=True, slots=True)
class ConsentTexts:
    """The consent card."""

    title: str
    intro: str
    shares_heading: str
    shares: Shares
    with_heading: str
    with_whom: str
    who_sees: str
    record: str
    until_heading: str
    until: str
    choice_heading: str
    may_refuse: str
    no_harm: str
    withdraw: str
    withdraw_where: str
    say_back_heading: str
    say_back: str
    how_heading: str
    spoken: str
    signed: str
    interpreter: str
    signature: str
    signed_on: str


@dataclass(frozen=True, slots=True)
class LeafletTexts:
    """The leaflet that the client takes home; also, with pictures, its form for people who do not read."""

    title: str
    next_heading: str
    step_send: str
    step_contact: str
    step_meet: str
    who_heading: str
    caller: str
    number: str
    through_us: str
    choice_heading: str
    no_harm: str
    withdraw: str
    ask_heading: str
    ask: str
    interpreter: str
    web: str


@dataclass(frozen=True, slots=True)
class PictureTexts:
    """A few words under each picture."""

    send: str
    call: str
    visit: str
    meet: str
    interpreter: str
    refuse: str
    change: str
    ask: str


@dataclass(frozen=True, slots=True)
class FeedbackTexts:
    """The card that asks how it went: three questions, each answered with one of three faces."""

    title: str
    may_skip: str
    understood: str
    heard: str
    helped: str
    yes: str
    partly: str
    no: str
    more: str


@dataclass(frozen=True, slots=True)
class WhoSawTexts:
    """The sheet that tells who has handled her information; from `read` on each follows the name of whoever did it."""

    title: str
    intro: str
    sent: str
    consent: str
    law: str
    read: str
    listed: str
    changed: str
    copied: str
    checked: str
    other: str


@dataclass(frozen=True, slots=True)
class ClientTexts:
    """One language. `name` is the language's own name."""

    language: str
    name: str
    direction: Direction
    script: Script
    review: Review
    reviewer: str
    reviewed_on: date | None
    labels: Labels
    consent: ConsentTexts
    leaflet: LeafletTexts
    pictures: PictureTexts
    feedback: FeedbackTexts
    who_saw: WhoSawTexts

    @property
    def is_draft(self) -> bool:
        """Nobody has approved it yet."""
        return self.review is Review.DRAFT

    def fill(self, text: str, **values: str) -> str:
        """A text with its fields filled in; in a right-to-left text values keep their own order."""
        if self.direction is Direction.RTL:
            values = {
                key: value if _RIGHT_TO_LEFT.search(value) else f"{LEFT_TO_RIGHT}{value}{LEFT_TO_RIGHT}"
                for key, value in values.items()
            }
        return text.format(**values)

    def day(self, day: date) -> str:
        """A day as this language writes it, with Western digits and by the Gregorian calendar."""
        return self.labels.day.format(day=day.day, month=day.month, year=day.year)


_FIELDS: Final[Mapping[str, frozenset[str]]] = {
    "labels.day": frozenset({"day", "month", "year"}),
    "consent.with_whom": frozenset({"recipient"}),
    "consent.until": frozenset({"date"}),
    "leaflet.step_send": frozenset({"recipient"}),
    "leaflet.caller": frozenset({"caller"}),
    "leaflet.number": frozenset({"phone"}),
    "leaflet.ask": frozenset({"contact"}),
    "who_saw.intro": frozenset({"reference"}),
    "who_saw.sent": frozenset({"sender", "recipient"}),
}

_Table = TypeVar("_Table")


def client_text_tags() -> tuple[str, ...]:
    """The tags of all languages offered, the commonest in Finland first."""
    return (
        "fi", "sv", "en", "ru", "uk", "et", "ar", "so", "fa", "prs", "ckb", "kmr",
        "tr", "sq", "th", "vi", "zh-Hans", "fr", "es", "ti", "am",
    )  # fmt: skip


def client_text_tag(language: str) -> str | None:
    """The content file for a BCP 47 tag as a referral holds it, or None when there is none in that language."""
    tags, tag = client_text_tags(), _CODES.get(language, language)
    if tag in tags:
        return tag
    regional = _WITH_REGION.fullmatch(language)
    return regional[1] if regional is not None and regional[1] in tags else None


@lru_cache(maxsize=32)
def client_texts(tag: str) -> ClientTexts:
    """One language's texts.

    Raises:
        BugError: `tag` is not one of `client_text_tags()`.
        ClientTextsInvalidError: the file is missing or not of the right form.
    """
    if tag not in client_text_tags():
        raise BugError
    try:
        text = files("resources").joinpath("texts", "client", f"{tag}.toml").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ClientTextsInvalidError from error
    return read_client_texts(text, tag)


def read_client_texts(text: str, tag: str) -> ClientTexts:
    """The texts in a file for the language `tag`. Raises ClientTextsInvalidError."""
    try:
        found = _table(ClientTexts, tomllib.loads(text), "")
    except (tomllib.TOMLDecodeError, _FormError) as error:
        raise ClientTextsInvalidError from error
    approved = found.review is Review.APPROVED
    if (
        found.language != tag
        or approved != bool(found.reviewer)
        or approved != (found.reviewed_on is not None)
    ):
        raise ClientTextsInvalidError
    return found


class _FormError(Exception):
    """A key is missing, unknown or of the wrong kind."""


def _table(kind: type[_Table], table: object, path: str) -> _Table:
    hints = get_type_hints(kind)
    if not isinstance(table, dict):
        raise _FormError
    optional = {"reviewed_on"} if kind is ClientTexts else set()
    names = {field.name for field in fields(kind)}  # type: ignore[arg-type]
    if not names - optional <= table.keys() <= names:
        raise _FormError
    return kind(**{name: _value(hints[name], table.get(name), f"{path}{name}") for name in names})


def _value(kind: Any, value: object, path: str) -> object:
    if isinstance(kind, type) and is_dataclass(kind):
        return _table(kind, value, f"{path}.")
    if path == "reviewed_on":
        if value is None or type(value) is date:
            return value
        raise _FormError
    if not isinstance(value, str) or (not value.strip() and path != "reviewer"):
        raise _FormError
    if kind is not str:
        try:
            return kind(value)
        except ValueError as error:
            raise _FormError from error
    if _fields_of(value) != _FIELDS.get(path, frozenset()):
        raise _FormError
    return value.replace("|", BREAK)


def _fields_of(text: str) -> frozenset[str]:
    try:
        parsed = list(string.Formatter().parse(text))
    except ValueError as error:
        raise _FormError from error
    if any(spec or conversion for _text, name, spec, conversion in parsed if name is not None):
        raise _FormError
    return frozenset(name for _text, name, _spec, _conversion in parsed if name is not None)
