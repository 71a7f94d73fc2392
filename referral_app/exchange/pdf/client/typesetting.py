"""Lines: where a text breaks, and how it is set. Points for type, millimetres for everything else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from referral_app.domain.client_texts import BREAK, LEFT_TO_RIGHT, Direction, Script
from referral_app.exchange.pdf.client.faces import BOLD, REGULAR, UNITS, Cluster, Face, face

POINT: Final = 25.4 / 72
"""Millimetres."""

_LEADING: Final[Mapping[Script, float]] = {
    Script.LATIN: 1.28,
    Script.CYRILLIC: 1.28,
    Script.ARABIC: 1.5,
    Script.THAI: 1.5,
    Script.ETHIOPIC: 1.36,
    Script.HAN: 1.4,
}
"""From line to line, of the type's size: scripts with marks above and below need more."""
_NO_BREAK_SPACE: Final = "\u00a0"
_HAN: Final = r"[\u3400-\u9fff\uf900-\ufaff]"
_CLOSES: Final = r"[。，、：；？！）】》”’]"
_OPENS: Final = r"[（【《“‘]"
_MAY_BREAK: Final = re.compile(
    rf"(?<=[ {BREAK}])(?=\S)|(?<={_HAN})(?={_HAN}|{_OPENS}|\w)|(?<={_CLOSES})(?!{_CLOSES})(?=\S)"
)
_WORDS_IN_ORDER: Final = re.compile(
    rf"{LEFT_TO_RIGHT}([^{LEFT_TO_RIGHT}]*[ {_NO_BREAK_SPACE}][^{LEFT_TO_RIGHT}]*){LEFT_TO_RIGHT}[.]?"
)


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: `size` in points, `colour` as red, green, blue."""

    script: Script
    direction: Direction
    size: float
    colour: tuple[int, int, int]
    bold: bool = False

    @property
    def face(self) -> Face:
        """The typeface."""
        return face(self.script, BOLD if self.bold else REGULAR)

    @property
    def line(self) -> float:
        """From one line to the next, in millimetres."""
        return self.size * POINT * _LEADING[self.script]

    def width(self, clusters: tuple[Cluster, ...]) -> float:
        """How long a line is, in millimetres."""
        return sum(cluster.advance for cluster in clusters) * self.size * POINT / UNITS


@dataclass(frozen=True, slots=True)
class Lines:
    """A text broken to a width."""

    style: Style
    clusters: tuple[tuple[Cluster, ...], ...]

    @property
    def height(self) -> float:
        """Of all lines, in millimetres."""
        return len(self.clusters) * self.style.line


def set_lines(text: str, style: Style, width: float) -> Lines:
    """Break a text to lines of at most `width` millimetres; a longer word sticks out.

    In a right-to-left text a name or number of several words in Latin letters has its own line: readers of PDF
    copy such words in the wrong order from a mixed line.
    """
    made = []
    for part, direction in _parts(text, style.direction):
        made += [
            style.face.line(line.replace(_NO_BREAK_SPACE, " "), direction)
            for line in _broken(part.strip(), replace(style, direction=direction), width)
        ]
    return Lines(style, tuple(made))


def _parts(text: str, direction: Direction) -> Iterator[tuple[str, Direction]]:
    if direction is Direction.LTR:
        yield text, direction
        return
    for place, part in enumerate(_WORDS_IN_ORDER.split(text)):
        if part.strip():
            yield part, Direction.LTR if place % 2 else direction


def _broken(text: str, style: Style, width: float) -> Iterator[str]:
    line, used = "", 0.0
    for piece in _MAY_BREAK.split(text):
        needed = style.width(style.face.line(piece.rstrip(), style.direction))
        if line and used + needed > width:
            yield line.rstrip()
            line, used = "", 0.0
        line += piece
        used += style.width(style.face.line(piece, style.direction))
    yield line.rstrip()
