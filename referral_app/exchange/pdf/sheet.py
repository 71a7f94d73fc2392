"""The page itself: A4, letterhead on every page, the typefaces, and codes drawn as shapes."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Final

import segno
from fpdf import FPDF
from fpdf.fonts import TTFFont

from referral_app.exchange.pdf.fonts import BOLD, REGULAR, font
from referral_app.exchange.pdf.texts import Texts

LEFT: Final = 20.0
BODY: Final = 66.0
RIGHT: Final = 190.0
"""Millimetres from the left edge: side headings, text, end of text."""

TEAL: Final = (11, 95, 102)
INK: Final = (22, 33, 35)
GREY: Final = (76, 90, 92)
HAIR: Final = (176, 188, 188)
AMBER: Final = (253, 243, 220)
BROWN: Final = (117, 74, 0)

_TOP: Final = 14.0
_BOTTOM: Final = 15.0
_KIND: Final = 112.0
_MARKS: Final = 156.0
_FAMILY: Final = "notosans"


class QrCode:
    """A QR code with error correction M, drawn in modules of 0.7 mm: the least that survives a cheap
    printer and a phone's camera.
    """

    module: Final = 0.7

    def __init__(self, text: str) -> None:
        code = segno.make(text, error="M", micro=False, boost_error=False)
        self.rows: Final = tuple(bytes(row) for row in code.matrix)

    @property
    def width(self) -> float:
        """Of the modules, in millimetres."""
        return len(self.rows) * self.module

    @property
    def quiet_zone(self) -> float:
        """White space that it needs on all sides, in millimetres (ISO/IEC 18004)."""
        return 4 * self.module

    def draw(self, document: FPDF, x: float, y: float) -> None:
        """Draw it with its upper left module at x, y; the caller leaves the quiet zone around it."""
        overlap = self.module / 50  # no white hair between rows when a screen rounds
        document.set_fill_color(0, 0, 0)
        for row, modules in enumerate(self.rows):
            top = y + row * self.module
            at = 0
            while at < len(modules):
                end = at
                while end < len(modules) and modules[end] == modules[at]:
                    end += 1
                if modules[at]:
                    left = x + at * self.module
                    document.rect(left, top, (end - at) * self.module, self.module + overlap, style="F")
                at = end


class Sheet(FPDF):
    """See the module. `kind` and `made_on` stand at the top of every page, a mark of secrecy under them."""

    def __init__(self, texts: Texts, kind: str, made_on: date, *, secret: bool, names: Iterable[str]) -> None:
        super().__init__(unit="mm", format="A4")
        self._texts = texts
        self._kind = kind
        self._made_on = made_on
        self._secret = secret
        self.set_margins(LEFT, _TOP, 210 - RIGHT)
        self.c_margin = 0
        self.set_auto_page_break(auto=True, margin=_BOTTOM)
        self.set_lang(texts.language)
        self.set_creator(texts.line("common.brand"))
        self._load_fonts(tuple(names))

    def use(self, size: float, *, bold: bool = False, colour: tuple[int, int, int] = INK) -> None:
        """Choose the type: size in points."""
        self.set_font(_FAMILY, "B" if bold else "", size)
        self.set_text_color(*colour)

    def header(self) -> None:
        """The letterhead; FPDF calls it on every page."""
        self._draw_mark(LEFT, _TOP, 9.0)
        self.use(14, bold=True, colour=TEAL)
        self.set_xy(LEFT + 11, _TOP + 1)
        self.cell(40, 7, self._texts.line("common.brand"))
        self.use(10, bold=True)
        self.set_xy(_KIND, _TOP)
        self.cell(_MARKS - _KIND, 5, self._kind)
        self.use(10)
        self.set_xy(_MARKS, _TOP)
        self.cell(RIGHT - _MARKS, 5, self._texts.line("common.page", number=self.page_no(), total="{nb}"))
        self.use(10, colour=GREY)
        self.set_xy(_KIND, _TOP + 5)
        self.cell(_MARKS - _KIND, 5, self._texts.day(self._made_on))
        if self._secret:
            self.use(10, bold=True, colour=BROWN)
            self.set_xy(_MARKS, _TOP + 5)
            self.cell(RIGHT - _MARKS, 5, self._texts.line("common.confidential"))
        self.set_xy(LEFT, _TOP + 18)

    def _draw_mark(self, x: float, y: float, size: float) -> None:
        """The program's mark, a bridge of two arches, as in `resources/icons/kotosilta.svg` (24 by 24)."""
        unit = size / 24
        with self.new_path(x, y) as path:
            path.style.auto_close = False
            path.style.fill_color = None
            path.style.stroke_color = "#{:02x}{:02x}{:02x}".format(*TEAL)
            path.style.stroke_width = 2 * unit
            path.style.stroke_cap_style = "round"
            path.move_to(x + 2 * unit, y + 8.5 * unit)
            path.curve_relative(6 * unit, -3 * unit, 14 * unit, -3 * unit, 20 * unit, 0)
            radius = 4.5 * unit
            path.move_to(x + 3 * unit, y + 19 * unit)
            path.vertical_line_relative(-2.5 * unit)
            path.arc_relative(radius, radius, 0, False, True, 2 * radius, 0)
            path.vertical_line_relative(2.5 * unit)
            path.move_to(x + 12 * unit, y + 16.5 * unit)
            path.arc_relative(radius, radius, 0, False, True, 2 * radius, 0)
            path.vertical_line_relative(2.5 * unit)

    def _load_fonts(self, names: tuple[str, ...]) -> None:
        """FPDF takes fonts from files only; they are read whole, so the files need not stay."""
        with tempfile.TemporaryDirectory() as folder:
            for style, weight in (("", REGULAR), ("B", BOLD)):
                path = Path(folder) / f"{weight}.ttf"
                path.write_bytes(font(weight, names))
                self.add_font(_FAMILY, style, path)
                loaded = self.fonts[_FAMILY + style]
                if isinstance(loaded, TTFFont):
                    loaded.ttfont.ensureDecompiled()
                    loaded.ttfont.close()
