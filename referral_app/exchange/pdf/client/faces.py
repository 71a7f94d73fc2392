"""The bundled Noto typefaces by script, and shaping with them (HarfBuzz).

Each face has basic Latin letters too, so a line with the name of a Finnish unit needs no second face. They are
read when first needed; shaping a line takes well under a millisecond. Use from one thread at a time.
"""

from __future__ import annotations

import io
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

import uharfbuzz as hb
from fontTools.ttLib import TTFont
from fpdf.bidi import BidiParagraph
from fpdf.enums import TextDirection

from referral_app.domain.client_texts import Direction, Script
from referral_app.errors import BugError
from referral_app.exchange.pdf.client.font_files import font_file

REGULAR: Final = 400
BOLD: Final = 600
UNITS: Final = 1000
"""Font units to the em, in every face bundled."""

_KEPT: Final = 4096
"""Shaped words and lines, kept because a paper tries several sizes."""
_UNSEEN: Final = frozenset("\u200b\u200e\u200f")
"""Marks that order and break text; they have done so when it is shaped."""
_NON_JOINER: Final = "\u200c"
_STAND_IN: Final = "\u05c6"
"""Ordering drops the non-joiner, which Persian cannot do without; a letter of the same direction that no text
here has holds its place."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """The glyphs that one or a few characters are drawn with: `(glyph, x, y)`, and how far the pen moves on.

    Font units. `glyph` 0 means that the face lacks a character.
    """

    text: str
    glyphs: tuple[tuple[int, int, int], ...]
    advance: int


class Face:
    """One typeface in one weight; weights other than regular only where the font has them."""

    def __init__(self, data: bytes, weight: int) -> None:
        self.font: Final = TTFont(io.BytesIO(data), lazy=True)
        if self.font["head"].unitsPerEm != UNITS:
            raise BugError
        self.location: Final = {"wght": weight, "wdth": 100} if "fvar" in self.font else {}
        self._shaper = hb.Font(hb.Face(data))
        self._shaped: dict[tuple[str, Direction], tuple[Cluster, ...]] = {}
        if self.location:
            self._shaper.set_variations(self.location)

    def line(self, text: str, direction: Direction) -> tuple[Cluster, ...]:
        """A line's clusters from left to right, whatever directions it mixes."""
        found = self._shaped.get((text, direction))
        if found is None:
            if len(self._shaped) >= _KEPT:
                self._shaped.clear()
            found = self._shaped[text, direction] = self._shape(text, direction)
        return found

    def _shape(self, text: str, direction: Direction) -> tuple[Cluster, ...]:
        base = TextDirection.RTL if direction is Direction.RTL else TextDirection.LTR
        kept = text.replace(_NON_JOINER, _STAND_IN)
        runs = [
            (part.replace(_STAND_IN, _NON_JOINER), way)
            for part, way in BidiParagraph(kept, base_direction=base).get_bidi_fragments()
        ]
        ordered = runs[::-1] if direction is Direction.RTL else runs
        return tuple(cluster for part, way in ordered for cluster in self._run(part, way))

    def _run(self, text: str, direction: TextDirection) -> list[Cluster]:
        seen = "".join(character for character in text if character not in _UNSEEN)
        if not seen:
            return []
        buffer = hb.Buffer()
        buffer.add_str(seen)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if direction is TextDirection.RTL else "ltr"
        hb.shape(self._shaper, buffer)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        starts = [*sorted({info.cluster for info in infos}), len(seen)]
        ends = dict(pairwise(starts))
        made: list[Cluster] = []
        at = 0
        while at < len(infos):
            start, pen = infos[at].cluster, 0
            glyphs = []
            while at < len(infos) and infos[at].cluster == start:
                place = positions[at]
                glyphs.append((infos[at].codepoint, pen + place.x_offset, place.y_offset))
                pen += place.x_advance
                at += 1
            made.append(Cluster(seen[start : ends[start]], tuple(glyphs), pen))
        return made


@lru_cache(maxsize=12)
def face(script: Script, weight: int = REGULAR) -> Face:
    """The bundled typeface of a script."""
    return Face(font_file(script), weight)


def lacking(text: str, script: Script) -> str:
    """Characters that the script's face cannot draw."""
    known = face(script).font.getBestCmap()
    return "".join(
        character
        for character in dict.fromkeys(text)
        if ord(character) not in known and unicodedata.category(character) not in {"Cf", "Cc"}
    )
