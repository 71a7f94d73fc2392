"""Icons of `resources/icons`, drawn in a token's colour of the scheme in use."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.style.scheme import current_tokens

_SIZES = (16, 20, 24, 32, 48)
_SCALES = (1, 2)


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resources.files("resources.icons").joinpath(f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, pixels: int) -> QPixmap:
    svg = _source(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap


def pixmap(name: str, ink: str, size: int, scale: float = 1.0) -> QPixmap:
    """One icon at `size` device-independent pixels in the colour of token `ink`."""
    drawn = QPixmap(_drawn(name, getattr(current_tokens(), ink), round(size * scale)))
    drawn.setDevicePixelRatio(scale)
    return drawn


def icon(name: str, ink: str = "text", *, selected: str | None = None) -> QIcon:
    """The icon in the colour of token `ink`, greyed when disabled, in `selected` when checked or selected.

    Colours are those of the scheme in use now: ask again in `restyle()`.
    """
    made = QIcon()
    tokens = current_tokens()
    for size in _SIZES:
        for scale in _SCALES:
            for mode, token in (
                (QIcon.Mode.Normal, ink),
                (QIcon.Mode.Active, ink),
                (QIcon.Mode.Disabled, "edge"),
                (QIcon.Mode.Selected, selected or ink),
            ):
                drawn = QPixmap(_drawn(name, getattr(tokens, token), size * scale))
                drawn.setDevicePixelRatio(scale)
                made.addPixmap(drawn, mode, QIcon.State.Off)
                if selected is not None:
                    lit = QPixmap(_drawn(name, getattr(tokens, selected), size * scale))
                    lit.setDevicePixelRatio(scale)
                    made.addPixmap(lit, mode, QIcon.State.On)
    return made


def icon_size() -> QSize:
    """The size of icons beside text."""
    return QSize(20, 20)
