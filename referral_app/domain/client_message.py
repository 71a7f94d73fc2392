"""The letter and the text message to a client, made of sentences that every language of her texts has.

A template (`resources/texts/messages/*.toml`) names the sentences; it knows neither the language nor the client.
"""

from __future__ import annotations

import string
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from importlib.resources import files
from typing import Final

from referral_app.domain.client_texts import BREAK, LEFT_TO_RIGHT, ClientTexts, client_text_tag
from referral_app.domain.codes import Literacy
from referral_app.domain.referral import Referral
from referral_app.errors import ClientTextsInvalidError, MessageIncompleteError

_TABLES: Final = ("leaflet", "pictures", "consent")
_NO_BREAK_SPACE: Final = "\u00a0"


@dataclass(frozen=True, slots=True)
class MessageFacts:
    """What sentences are filled with; an empty one was not told. `caller` is who calls, `phone` from which number as
    it is shown, `contact` where to ask.
    """

    caller: str = ""
    phone: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class MessagePart:
    """A picture, a heading and sentences, each as table and key."""

    pictogram: str
    heading: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """What the letter says, in order."""

    title: str
    parts: tuple[MessagePart, ...]


def message_languages(referral: Referral, staff_language: str) -> tuple[str, ...]:
    """The tags of content files a message may be written in, the best for this client first."""
    reads = (referral.reads_language,) if referral.literacy is Literacy.READS else ()
    known = (*reads, referral.main_language, *referral.other_languages, staff_language, "fi")
    tags = (client_text_tag(tag) for tag in known if tag)
    return tuple(dict.fromkeys(tag for tag in tags if tag is not None))


def sms_text(texts: ClientTexts, facts: MessageFacts, template: Sequence[str] | None = None) -> str:
    """The text message in one language, a sentence a line, without marks that only set type.

    Raises:
        MessageIncompleteError: a sentence needs what was not told.
        ClientTextsInvalidError: the template is not of the right form.
    """
    sentences = sms_template() if template is None else template
    text = "\n".join(sentence(texts, key, facts) for key in sentences)
    return text.replace(BREAK, "").replace(LEFT_TO_RIGHT, "")


def sentence(texts: ClientTexts, key: str, facts: MessageFacts) -> str:
    """One sentence filled in. Raises MessageIncompleteError, ClientTextsInvalidError."""
    text = _find(texts, key)
    given = {field.name: getattr(facts, field.name) for field in fields(facts)}
    values: dict[str, str] = {}
    for name in _needed(text):
        if not given.get(name):
            raise MessageIncompleteError(name)
        values[name] = unbroken(given[name])
    return texts.fill(text, **values)


def sms_template() -> tuple[str, ...]:
    """The template that ships with the program. Raises ClientTextsInvalidError."""
    return read_sms_template(_source("sms"))


def letter_template() -> LetterTemplate:
    """The template that ships with the program. Raises ClientTextsInvalidError."""
    return read_letter_template(_source("letter"))


def read_sms_template(text: str) -> tuple[str, ...]:
    """Raises ClientTextsInvalidError."""
    return _keys(_table(text, {"sentences"})["sentences"])


def read_letter_template(text: str) -> LetterTemplate:
    """Raises ClientTextsInvalidError."""
    table = _table(text, {"title", "parts"})
    title, parts = table["title"], table["parts"]
    if not isinstance(title, str) or not isinstance(parts, list) or not parts:
        raise ClientTextsInvalidError
    return LetterTemplate(title, tuple(_part(part) for part in parts))


def _source(name: str) -> str:
    try:
        return files("resources").joinpath("texts", "messages", f"{name}.toml").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ClientTextsInvalidError from error


def _table(text: str, names: set[str]) -> Mapping[str, object]:
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ClientTextsInvalidError from error
    if table.keys() != names | {"review", "reviewer"}:
        raise ClientTextsInvalidError
    return table


def _part(part: object) -> MessagePart:
    if not isinstance(part, dict) or part.keys() != {"pictogram", "heading", "sentences"}:
        raise ClientTextsInvalidError
    pictogram, heading = part["pictogram"], part["heading"]
    if not isinstance(pictogram, str) or not isinstance(heading, str):
        raise ClientTextsInvalidError
    return MessagePart(pictogram, heading, _keys(part["sentences"]))


def _keys(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or not all(isinstance(key, str) for key in value):
        raise ClientTextsInvalidError
    return tuple(value)


def _find(texts: ClientTexts, key: str) -> str:
    table, _, name = key.partition(".")
    found = getattr(getattr(texts, table), name, None) if table in _TABLES else None
    if not isinstance(found, str):
        raise ClientTextsInvalidError
    return found


def _needed(text: str) -> tuple[str, ...]:
    return tuple(name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name)


def unbroken(text: str) -> str:
    """Keep a telephone number in one line: no break between groups of digits."""
    kept = []
    for place, character in enumerate(text):
        before, after = text[place - 1 : place], text[place + 1 : place + 2]
        digits = before.isdigit() and after.isdigit()
        kept.append(_NO_BREAK_SPACE if character == " " and digits else character)
    return "".join(kept)
