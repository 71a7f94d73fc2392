"""Reads the Qt translation files (.ts) and says what is wrong with them.

The format is Qt Linguist's TS 2.1. Each language's file must be complete: every text of `ui/`, translated
and finished, with all plural forms and the same placeholders as the English source. English has a file too,
for its plural forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?n")
_COUNT = re.compile(r"%L?n")


@dataclass(frozen=True, slots=True)
class Message:
    """One text of one context. `forms` holds one translation, or one for each plural form of the language."""

    context: str
    source: str
    state: str
    plural: bool
    forms: tuple[str, ...]


def read_messages(path: Path) -> Iterator[Message]:
    """The messages of a .ts file in the file's order; a file that is not XML raises `ET.ParseError`."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - the project's own files
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                translation = ET.Element("translation", type="unfinished")
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context=name,
                source=message.findtext("source", ""),
                state=translation.get("type", "finished"),
                plural=plural,
                forms=tuple(forms) if plural else (translation.text or "",),
            )


def problems_of(message: Message) -> Iterator[str]:
    """What keeps this message from being shown well, one phrase each; nothing for a good one."""
    if message.state != "finished":
        yield message.state
        return
    if not message.context[:1].isupper():
        yield "its context is a variable, so the program will not find it: call tr() on self"
    if not message.forms or not all(form.strip() for form in message.forms):
        yield "has an empty translation"
        return
    if not message.plural and _COUNT.search(message.source):
        yield "counts, but has no plural forms: call tr() on self with the number"
    if any("|" in form for form in message.forms):
        yield "has several forms in one, parted by |"
    wanted = set(_PLACEHOLDER.findall(message.source))
    for form in message.forms:
        found = set(_PLACEHOLDER.findall(form))
        # A language may spell the number out in its singular ("one referral").
        if found != wanted and not (message.plural and found == wanted - {"%n", "%Ln"}):
            yield f"placeholders differ: {sorted(wanted)} became {sorted(found)}"
