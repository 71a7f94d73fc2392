"""An A4 page for the client, or several: text in any script, pictograms and a QR code.

What is drawn is collected first: the fonts are made of all that was set, so they come last.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Final

from fpdf import FPDF
from fpdf.svg import SVGObject

from referral_app.domain.client_texts import Direction, Script
from referral_app.exchange.pdf.client.cluster_font import ClusterFont
from referral_app.exchange.pdf.client.typesetting import Lines
from referral_app.exchange.pdf.sheet import QrCode

LEFT: Final = 15.0
RIGHT: Final = 195.0
TOP: Final = 12.0
BOTTOM: Final = 285.0
WIDTH: Final = RIGHT - LEFT
"""Millimetres from the upper left corner."""

_BASELINE: Final = 0.74
"""Where the baseline is in a line, from its top."""
_SIZE: Final = 'width="48" height="48"'

Colour = tuple[int, int, int]


class ClientPage:
    """See the module. `language` is the tag of the client's language."""

    def __init__(self, title: str, language: str) -> None:
        self._document = FPDF(unit="mm", format="A4")
        self._document.set_margin(0)
        self._document.set_auto_page_break(auto=False)
        self._document.set_title(title)
        self._document.set_lang(language)
        self._document.set_creator("Kotosilta")
        self._document.add_page()
        self._fonts: dict[tuple[Script, bool], ClusterFont] = {}
        self._drawings: list[Callable[[], None]] = []

    def bytes(self) -> bytes:
        """The finished PDF. Once."""
        for (script, bold), font in self._fonts.items():
            font.add_to(self._document, _family(script, bold=bold))
        for draw in self._drawings:
            draw()
        return bytes(self._document.output())

    def turn(self) -> None:
        """What is drawn from now on is on the next page."""
        self._drawings.append(self._document.add_page)

    def text(self, lines: Lines, x: float, y: float, width: float, *, centred: bool = False) -> float:
        """Set lines from `y` down, at the side where the language begins; return where they end."""
        style = lines.style
        font = self._fonts.get((style.script, style.bold))
        if font is None:
            font = self._fonts[style.script, style.bold] = ClusterFont(style.face)
        for clusters in lines.clusters:
            free = width - style.width(clusters)
            left = x + (free / 2 if centred else free if style.direction is Direction.RTL else 0)
            self._line(font.encode(clusters), lines, left, y + style.line * _BASELINE)
            y += style.line
        return y

    def _line(self, codes: str, lines: Lines, x: float, baseline: float) -> None:
        style = lines.style

        def draw() -> None:
            self._document.set_font(_family(style.script, bold=style.bold), "", style.size)
            self._document.set_text_color(*style.colour)
            self._document.text(x, baseline, codes)

        self._drawings.append(draw)

    def pictogram(self, name: str, x: float, y: float, size: float, colour: Colour) -> None:
        """One of `resources/pictograms`, in a square of `size` with its upper left corner at x, y."""

        def draw() -> None:
            ink = "#{:02x}{:02x}{:02x}".format(*colour)
            sized = f'width="{size}mm" height="{size}mm"'
            source = _picture(name).replace("currentColor", ink).replace(_SIZE, sized)
            SVGObject(source).draw_to_page(self._document, x, y)

        self._drawings.append(draw)

    def code(self, code: QrCode, x: float, y: float) -> None:
        """A QR code with its upper left module at x, y."""
        self._drawings.append(lambda: code.draw(self._document, x, y))

    def rule(self, x: float, y: float, until: float, colour: Colour, width: float = 0.2) -> None:
        """A horizontal line."""

        def draw() -> None:
            self._document.set_draw_color(*colour)
            self._document.set_line_width(width)
            self._document.line(x, y, until, y)

        self._drawings.append(draw)

    def strokes(self, strokes: Sequence[Sequence[tuple[float, float]]], colour: Colour, width: float) -> None:
        """Lines through points, with round ends; a stroke of one point is a dot."""

        def draw() -> None:
            self._document.set_draw_color(*colour)
            self._document.set_fill_color(*colour)
            self._document.set_line_width(width)
            for stroke in strokes:
                if len(stroke) > 1:
                    self._document.polyline(list(stroke))
                for x, y in (stroke[0], stroke[-1]):
                    self._document.circle(x, y, width / 2, style="F")

        self._drawings.append(draw)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: Colour | None = None,
        edge: Colour | None = None,
    ) -> None:
        """A box with slightly rounded corners."""

        def draw() -> None:
            style = ("D" if edge else "") + ("F" if fill else "")
            self._document.set_line_width(0.3)
            if fill is not None:
                self._document.set_fill_color(*fill)
            if edge is not None:
                self._document.set_draw_color(*edge)
            self._document.rect(x, y, width, height, style=style, round_corners=True, corner_radius=1)

        self._drawings.append(draw)


@lru_cache(maxsize=32)
def _picture(name: str) -> str:
    return files("resources").joinpath("pictograms", f"{name}.svg").read_text(encoding="utf-8")


def _family(script: Script, *, bold: bool) -> str:
    return f"{script.value}{'bold' if bold else ''}"
