"""Two languages side by side, part by part: the client's in big type where her eyes begin, the nurse's beside it.

Where both read the same language it is there once. A part has a pictogram, a heading and a few sentences.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from referral_app.domain.client_texts import ClientTexts, Direction, client_texts
from referral_app.exchange.pdf.client.page import BOTTOM, LEFT, RIGHT, TOP, WIDTH, ClientPage, Colour
from referral_app.exchange.pdf.client.typesetting import Lines, Style, set_lines
from referral_app.exchange.pdf.sheet import AMBER, BROWN, GREY, HAIR, INK, TEAL

_SIZES: Final = (16.0, 15.5, 15.0, 14.5, 14.0, 13.0, 12.0, 11.0)
"""Points of the client's language: the largest that fits one page, down to where no paper gets."""
_PICTURE: Final = 13.0
_GAP: Final = 5.0
_NURSE: Final = 50.0
_NURSE_SIZE: Final = 9.5
_MARK: Final = 7.0
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


def draw_head(page: ClientPage, voices: Voices, title: tuple[str, str], size: float = 22.0) -> float:
    """The mark of a draft and the title in both languages; returns where they end."""
    y = TOP
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


def draw_parts(page: ClientPage, voices: Voices, parts: Sequence[Part], top: float, bottom: float = BOTTOM) -> float:
    """All parts in the largest type that fits; returns where they end."""
    for size in _SIZES:
        set_parts = [_SetPart(voices, part, size) for part in parts]
        spare = bottom - top - sum(part.height for part in set_parts)
        if spare >= len(parts) * 3.5 or size == _SIZES[-1]:
            break
    gap = max(2.0, min(7.0, spare / len(parts)))
    y = top
    for part in set_parts:
        page.rule(LEFT, y, RIGHT, HAIR)
        part.draw(page, y + gap / 2)
        y += part.height + gap
    return y


class _SetPart:
    """A part with its lines broken at one size of type."""

    def __init__(self, voices: Voices, part: Part, size: float) -> None:
        self._part, self._voices, self._size = part, voices, size
        self._wide = WIDTH - _PICTURE - _GAP - (0 if voices.same else _NURSE + _GAP)
        self._rtl = voices.client.direction is Direction.RTL
        indent = 0.0 if part.mark is Mark.NONE else _MARK
        heading = set_lines(part.heading[0], voices.style(size, TEAL, bold=True), self._wide)
        self._rows = [(heading, self._nurse(part.heading[1], 0, bold=True))]
        self._rows += [
            (set_lines(client, voices.style(size), self._wide - indent), self._nurse(nurse, indent / 1.6))
            for client, nurse in part.sentences
        ]
        self.height = max(_PICTURE, sum(_row_height(row) + _AFTER_ITEM for row in self._rows) - _AFTER_ITEM)

    def draw(self, page: ClientPage, y: float) -> None:
        """From `y` down."""
        picture = RIGHT - _PICTURE if self._rtl else LEFT
        page.pictogram(self._part.pictogram, picture, y, _PICTURE, TEAL)
        client = RIGHT - _PICTURE - _GAP - self._wide if self._rtl else LEFT + _PICTURE + _GAP
        nurse = LEFT if self._rtl else RIGHT - _NURSE
        for number, row in enumerate(self._rows):
            indent = 0.0 if number == 0 or self._part.mark is Mark.NONE else _MARK
            self._draw_one(page, row[0], client, y, self._wide, indent, number)
            if row[1] is not None:
                self._draw_one(page, row[1], nurse, y + 0.5, _NURSE, indent / 1.6, number)
            y += _row_height(row) + _AFTER_ITEM

    def _draw_one(
        self, page: ClientPage, lines: Lines, x: float, y: float, width: float, indent: float, number: int
    ) -> None:
        rtl = lines.style.direction is Direction.RTL
        if indent and self._part.mark is Mark.NUMBER:
            figure = Style(
                lines.style.script, lines.style.direction, lines.style.size, TEAL, bold=lines.style.size > 10
            )
            page.text(set_lines(f"{number}.", figure, indent), x + width - indent if rtl else x, y, indent)
        elif indent:
            side = _BOX * indent / _MARK
            place = x + width - side if rtl else x
            page.box(place, y + (lines.style.line - side) / 2, side, side, edge=INK)
        page.text(lines, x if rtl else x + indent, y, width - indent)

    def _nurse(self, text: str, indent: float, *, bold: bool = False) -> Lines | None:
        if self._voices.same:
            return None
        return set_lines(text, self._voices.nurse_style(bold=bold), _NURSE - indent)


def _row_height(row: tuple[Lines, Lines | None]) -> float:
    return max(row[0].height, row[1].height + 0.5 if row[1] is not None else 0.0)
