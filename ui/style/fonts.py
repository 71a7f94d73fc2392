"""Type: the system's font, and the bundled Noto Sans where the system has none that can be read."""

from __future__ import annotations

from importlib import resources

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

_PLACEHOLDERS = frozenset({"", "Sans Serif", "Serif", "Monospace"})
_MINIMUM_POINT_SIZE = 10.0


def has_usable_fonts() -> bool:
    """Whether the system offers any family that can write Finnish text."""
    latin = QFontDatabase.families(QFontDatabase.WritingSystem.Latin)
    return any(family not in _PLACEHOLDERS for family in latin)


def add_bundled_fonts() -> str | None:
    """Load Noto Sans from the package `fontpkg-noto-sans`; the family's name, or None where it is absent."""
    family: str | None = None
    for file in resources.files("fontpkg_noto_sans").joinpath("files").iterdir():
        if file.name.endswith(".ttf"):
            number = QFontDatabase.addApplicationFontFromData(file.read_bytes())
            families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
            family = families[0] if families else family
    return family


def choose_font(app: QApplication) -> QFont:
    """The font of the whole program: the system's, never under 10 points, set on `app`."""
    font = QFont(app.font())
    if not has_usable_fonts():
        family = add_bundled_fonts()
        if family is not None:
            font.setFamily(family)
    if font.pointSizeF() < _MINIMUM_POINT_SIZE:
        font.setPointSizeF(_MINIMUM_POINT_SIZE)
    app.setFont(font)
    return font


def point_sizes(font: QFont) -> dict[str, float]:
    """The three text sizes in points: `small` for help, `body`, and `title` for headings."""
    body = font.pointSizeF()
    return {"small": round(body * 0.9, 1), "body": body, "title": round(body * 1.5, 1)}
