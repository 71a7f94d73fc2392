"""Two languages side by side, part by part: the client's in big type where her eyes begin, the nurse's beside it.

Where both read the same language it is there once. A part has a pictogram, a heading and a few sentences.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from referral_app.domain.client_texts import ClientTexts, Direction, client_texts
from referral_app.errors import BugError
from referral_app.exchange.pdf.client.page import BOTTOM, LEFT, RIGHT, TOP, WIDTH, ClientPage, Colour
from referral_app.exchange.pdf.client.typesetting import Lines, Style, set_lines
from referral_app.exchange.pdf.sheet import AMBER, BROWN, GREY, HAIR, INK, TEAL

_SIZES: Final = (
    20.0,
    18.0,
    17.0,
    16.0,
    15.5,
    15.0,
    14.5,
    14.0,
    13.5,
    13.0,
    12.5,
    12.0,
    11.5,
    11.0,
    10.0,
    9.0,
)
"""Points of the client's language: the largest that fits one page; the last only with many long names."""
_LEAST_GAP: Final = 2.2
_PICTURE: Final = 13.0
_GAP: Final = 5.0
_NURSE: Final = 54.0
_NURSE_SIZE: Final = 9.0
_MARK: Final = 8.5
_AFTER_ITEM: Final = 1.2
_BOX: Final = 4.6


class Mark(StrEnum):
    """What stands before a sentence."""

    NONE = "none"
    NUMBER = "number"
    TICK_BOX = "tick_box"


@dataclass(frozen=True, slots=True)
class Part:
    """A pictogram, a heading and sentences; each text is a pair, the client's first."""

    pictogram: str
    heading: tuple[str, str]
    sentences: tuple[tuple[str, str], ...]
    mark: Mark = Mark.NONE


@dataclass(frozen=True, slots=True)
class Voices:
    """Who reads: the client and the nurse."""

    client: ClientTexts
    nurse: ClientTexts

    @classmethod
    def of(cls, client: str, nurse: str) -> Voices:
        """By the tags of their languages."""
        return cls(client_texts(client), client_texts(nurse))

    @property
    def same(self) -> bool:
        """Both read one language."""
        return self.client.language == self.nurse.language

    @property
    def drafts(self) -> tuple[ClientTexts, ...]:
        """Those whose texts nobody has approved."""
        both = (self.client,) if self.same else (self.client, self.nurse)
        return tuple(texts for texts in both if texts.is_draft)

    def style(self, size: float, colour: Colour = INK, *, bold: bool = False) -> Style:
        """How the client's language is set."""
        return Style(self.client.script, self.client.direction, size, colour, bold)

    def nurse_style(self, size: float = _NURSE_SIZE, colour: Colour = GREY, *, bold: bool = False) -> Style:
        """How the nurse's language is set."""
        return Style(self.nurse.script, self.nurse.direction, size, colour, bold)


def draw_head(
    page: ClientPage, voices: Voices, title: tuple[str, str], size: float = 22.0, top: float = TOP
) -> float:
    """The mark of a draft and the title in both languages from `top` down; returns where they end."""
    y = top
    if voices.drafts:
        marks = [
            set_lines(texts.labels.draft, Style(texts.script, texts.direction, 9, BROWN), WIDTH - 6)
            for texts in voices.drafts
        ]
        page.box(LEFT, y, WIDTH, sum(mark.height for mark in marks) + 2, fill=AMBER)
        y += 1
        for mark in marks:
            y = page.text(mark, LEFT + 3, y, WIDTH - 6)
        y += 5
    y = page.text(set_lines(title[0], voices.style(size, TEAL, bold=True), WIDTH), LEFT, y, WIDTH)
    if not voices.same:
        y = page.text(set_lines(title[1], voices.nurse_style(11, bold=True), WIDTH), LEFT, y + 0.5, WIDTH)
    return y + 3


def draw_parts(
    page: ClientPage, voices: Voices, parts: Sequence[Part], top: float, bottom: float = BOTTOM
) -> float:
    """All parts in the largest type that fits; returns where they end.

    Raises BugError when none does, which takes names of many hundred characters.
    """
    for size in _SIZES:
        set_parts = [_SetPart(voices, part, size) for part in parts]
        gap = (bottom - top - sum(part.height for part in set_parts)) / len(parts)
        if gap >= _LEAST_GAP:
            break
    else:
        raise BugError
    gap = min(7.0, gap)
    y = top
    for part in set_parts:
        page.rule(LEFT, y, RIGHT, HAIR)
        part.draw(page, y + gap / 2)
        y += part.height + gap
    return y


class _SetPart:
    """A part with its lines broken at one size of type."""

    def __init__(self, voices: Voices, part: Part, size: float) -> None:
        self._part = part
        self._rtl = voices.client.direction is Direction.RTL
        self._wide = WIDTH - _PICTURE - _GAP - (0 if voices.same else _NURSE + _GAP)
        heading, *sentences = (part.heading, *part.sentences)
        indent = 0.0 if part.mark is Mark.NONE else _MARK
        self._client = [set_lines(heading[0], voices.style(size, TEAL, bold=True), self._wide)]
        self._client += [set_lines(pair[0], voices.style(size), self._wide - indent) for pair in sentences]
        small = max(7.5, min(_NURSE_SIZE, size - 3))
        self._nurse: list[Lines] = []
        if not voices.same:
            self._nurse.append(set_lines(heading[1], voices.nurse_style(small, bold=True), _NURSE))
            self._nurse += [
                set_lines(self._numbered(pair[1]), voices.nurse_style(small), _NURSE) for pair in sentences
            ]
        self.height = max(_PICTURE, _height(self._client), _height(self._nurse) + 0.8)

    def draw(self, page: ClientPage, y: float) -> None:
        """From `y` down."""
        page.pictogram(self._part.pictogram, RIGHT - _PICTURE if self._rtl else LEFT, y, _PICTURE, TEAL)
        left = RIGHT - _PICTURE - _GAP - self._wide if self._rtl else LEFT + _PICTURE + _GAP
        at = y
        for number, lines in enumerate(self._client):
            indent = self._draw_mark(page, number, lines, left, at) if number else 0.0
            at = page.text(lines, left if self._rtl else left + indent, at, self._wide - indent) + _AFTER_ITEM
        at = y + 0.8
        for lines in self._nurse:
            at = page.text(lines, LEFT if self._rtl else RIGHT - _NURSE, at, _NURSE) + _AFTER_ITEM

    def _draw_mark(self, page: ClientPage, number: int, lines: Lines, left: float, y: float) -> float:
        """What stands before a sentence; returns the room it takes."""
        if self._part.mark is Mark.NONE:
            return 0.0
        if self._part.mark is Mark.NUMBER:
            style = replace(lines.style, colour=TEAL, bold=True)
            page.text(set_lines(f"{number}.", style, _MARK), self._edge(left, _MARK), y, _MARK)
        else:
            page.box(self._edge(left, _BOX), y + (lines.style.line - _BOX) / 2, _BOX, _BOX, edge=INK)
        return _MARK

    def _edge(self, left: float, width: float) -> float:
        """Where something so wide is, at the side where the client's lines begin."""
        return left + self._wide - width if self._rtl else left

    def _numbered(self, sentence: str) -> str:
        if self._part.mark is not Mark.NUMBER:
            return sentence
        return f"{1 + [pair[1] for pair in self._part.sentences].index(sentence)}. {sentence}"


def _height(texts: Sequence[Lines]) -> float:
    return sum(lines.height + _AFTER_ITEM for lines in texts) - _AFTER_ITEM
