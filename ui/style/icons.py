"""Icons of `resources/icons` and pictograms of `resources/pictograms`, drawn in a token's colour of the scheme."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.style.scheme import current_scheme, current_tokens
from ui.style.tokens import TOKENS, Scheme

_SIZES = (16, 20, 32)
_BESIDE_TEXT = 20
_AIR = 2
_SCALES = (1, 2)


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resources.files("resources.icons").joinpath(f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=32)
def _picture(name: str) -> str:
    return resources.files("resources").joinpath("pictograms", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, pixels: int, beside: int = 0) -> QImage:
    """A square of `pixels` with `beside` empty pixels at both sides."""
    return _rendered(_source(name), colour, pixels, beside)


def _rendered(source: str, colour: str, pixels: int, beside: int = 0) -> QImage:
    svg = source.replace("currentColor", colour)
    drawn = QImage(pixels + 2 * beside, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(beside, 0, pixels, pixels))
    painter.end()
    return drawn


def pixmap(name: str, ink: str, size: int, scale: float = 1.0) -> QPixmap:
    """One icon at `size` device-independent pixels in the colour of token `ink`."""
    drawn = QPixmap.fromImage(_drawn(name, getattr(current_tokens(), ink), round(size * scale)))
    drawn.setDevicePixelRatio(scale)
    return drawn


def pictogram(name: str, ink: str, size: int, scale: float = 1.0) -> QPixmap:
    """One pictogram, at any `size` in device-independent pixels, in the colour of token `ink`."""
    colour = getattr(current_tokens(), ink)
    drawn = QPixmap.fromImage(_rendered(_picture(name), colour, round(size * scale)))
    drawn.setDevicePixelRatio(scale)
    return drawn


def icon(name: str, ink: str = "text", *, selected: str | None = None) -> QIcon:
    """The icon in the colour of token `ink`, greyed when disabled, in `selected` when checked or selected.

    Colours are those of the scheme in use now: ask again in `restyle()`. Quick enough to ask for in every cell.
    """
    return _made(name, ink, selected or ink, current_scheme())


@lru_cache(maxsize=512)
def _made(name: str, ink: str, selected: str, scheme: Scheme) -> QIcon:
    made = QIcon()
    tokens = TOKENS[scheme]
    for size in _SIZES:
        for scale in _SCALES:
            for mode, token in (
                (QIcon.Mode.Normal, ink),
                (QIcon.Mode.Active, ink),
                (QIcon.Mode.Disabled, "edge"),
                (QIcon.Mode.Selected, selected),
            ):
                made.addPixmap(_scaled(name, getattr(tokens, token), size, scale), mode, QIcon.State.Off)
                lit = "edge" if mode == QIcon.Mode.Disabled else selected
                made.addPixmap(_scaled(name, getattr(tokens, lit), size, scale), mode, QIcon.State.On)
    return made


def _scaled(name: str, colour: str, size: int, scale: int) -> QPixmap:
    beside = _AIR if size == _BESIDE_TEXT else 0
    drawn = QPixmap.fromImage(_drawn(name, colour, size * scale, beside * scale))
    drawn.setDevicePixelRatio(scale)
    return drawn


def forget_icons() -> None:
    """Let go of what is kept, before the application that owns the pixels ends."""
    _made.cache_clear()


def icon_size() -> QSize:
    """The room of icons beside text: 20 pixels and a little air on both sides."""
    return QSize(_BESIDE_TEXT + 2 * _AIR, _BESIDE_TEXT)
