"""How much room a page has, counted in text: people who need larger letters get fewer columns, not cut words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_LINE = 16
"""Height in pixels of a line of text at the size that widths in pixels are made for."""


def text_scale(widget: QWidget) -> float:
    """How much larger than usual the text is; never less than 1."""
    return max(1.0, widget.fontMetrics().lineSpacing() / _LINE)


def room(widget: QWidget, width: int) -> float:
    """`width` in pixels as if the text had its usual size."""
    return width / text_scale(widget)
