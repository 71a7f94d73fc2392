"""A font made for one paper, whose every glyph is a whole cluster: a letter with its marks, or a ligature.

PDF readers find text by glyphs. Noto's Arabic draws the dots of letters as glyphs of their own, moved about,
and what is copied from such a page is broken. Here each cluster is one glyph that says which characters it
stands for, so the text of every script can be copied, searched and read aloud.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Final

from fontTools.fontBuilder import FontBuilder
from fontTools.misc.transform import Offset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.filterPen import DecomposingFilterPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fpdf import FPDF
from fpdf.fonts import TTFFont

from referral_app.exchange.pdf.client.faces import UNITS, Cluster, Face

_FIRST: Final = 0xE000
"""Clusters take the code points of private use from here on."""
_TOLERANCE: Final = 0.5
"""Font units by which quadratic outlines may differ from cubic ones."""


class ClusterFont:
    """Collects the clusters of a paper in one face; `encode` gives them code points of private use."""

    def __init__(self, face: Face) -> None:
        self._face = face
        self._codes: dict[Cluster, int] = {}

    def encode(self, clusters: tuple[Cluster, ...]) -> str:
        """The string that stands for these clusters in this font, from left to right."""
        return "".join(
            chr(self._codes.setdefault(cluster, _FIRST + len(self._codes))) for cluster in clusters
        )

    def add_to(self, document: FPDF, family: str) -> None:
        """Make the font of what was encoded, and have the document draw with it under the name `family`."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "clusters.ttf"
            self._build(family).save(path)
            font = _Drawn(document, path, family, self._codes)
            font.ttfont.ensureDecompiled()
            font.ttfont.close()
        document.fonts[family] = font

    def _build(self, family: str) -> FontBuilder:
        names = {cluster: f"cluster{code:04X}" for cluster, code in self._codes.items()}
        outlines = self._face.font.getGlyphSet(location=self._face.location or None)
        order = self._face.font.getGlyphOrder()
        glyphs = {".notdef": TTGlyphPen(None).glyph()}
        for cluster, name in names.items():
            pen = TTGlyphPen(None)
            quadratic = Cu2QuPen(pen, _TOLERANCE, reverse_direction="CFF " in self._face.font)
            for glyph, x, y in cluster.glyphs:
                moved = TransformPen(quadratic, Offset(x, y))
                outlines[order[glyph]].draw(DecomposingFilterPen(moved, outlines))
            glyphs[name] = pen.glyph()
        head = self._face.font["hhea"]
        builder = FontBuilder(UNITS, isTTF=True)
        builder.setupGlyphOrder(list(glyphs))
        builder.setupCharacterMap({code: names[cluster] for cluster, code in self._codes.items()})
        builder.setupGlyf(glyphs)
        table = builder.font["glyf"]
        bearings = {name: getattr(table[name], "xMin", 0) for name in glyphs}
        advances = {name: cluster.advance for cluster, name in names.items()} | {".notdef": 0}
        builder.setupHorizontalMetrics({name: (advances[name], bearings[name]) for name in glyphs})
        builder.setupHorizontalHeader(ascent=head.ascent, descent=head.descent)
        builder.setupNameTable(
            {"familyName": family, "styleName": "Regular", "psName": f"Kotosilta-{family}"}
        )
        builder.setupOS2(sTypoAscender=head.ascent, sTypoDescender=head.descent, usWinAscent=head.ascent)
        builder.setupPost()
        return builder


class _Drawn(TTFFont):
    """The font in a document; a glyph stands for its cluster's characters."""

    def __init__(self, document: FPDF, path: Path, family: str, codes: dict[Cluster, int]) -> None:
        super().__init__(document, path, family, "")
        self._texts = {code: cluster.text for cluster, code in codes.items()}

    def encode_text(self, text: str) -> str:
        """The PDF operators that show a string of `ClusterFont.encode`."""
        drawn = ""
        for character in text:
            code = ord(character)
            glyph = self.subset.get_glyph(
                glyph=self.glyph_ids[code],
                unicode=tuple(map(ord, self._texts[code])),
                glyph_name=self.cmap[code],
                glyph_width=int(self.cw[code]),
            )
            place = self.subset.pick_glyph(glyph)
            drawn += "" if place is None else chr(place)
        return f"({self.escape_text(drawn)}) Tj"
