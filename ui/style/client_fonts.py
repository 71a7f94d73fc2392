"""Type for the client's language: the system's own where it has the script, else the bundled Noto."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from referral_app.domain.client_texts import Script
from referral_app.services.client_papers import client_font

_SYSTEMS: Final[Mapping[Script, QFontDatabase.WritingSystem]] = {
    Script.LATIN: QFontDatabase.WritingSystem.Latin,
    Script.CYRILLIC: QFontDatabase.WritingSystem.Cyrillic,
    Script.ARABIC: QFontDatabase.WritingSystem.Arabic,
    Script.THAI: QFontDatabase.WritingSystem.Thai,
    Script.ETHIOPIC: QFontDatabase.WritingSystem.Any,  # Qt does not know it as a writing system
    Script.HAN: QFontDatabase.WritingSystem.SimplifiedChinese,
}
_PLACEHOLDERS: Final = frozenset({"", "Sans Serif", "Serif", "Monospace"})


def set_script(font: QFont, script: Script) -> QFont:
    """A copy of `font` that can write `script`.

    The first time a script that the system lacks is asked for, its font is loaded: some milliseconds.
    """
    made = QFont(font)
    family = _family(script)
    if family is not None:
        made.setFamilies([family, *font.families()])
    return made


@lru_cache(maxsize=len(Script))
def _family(script: Script) -> str | None:
    """The bundled family, or None where the system has the script."""
    if script is not Script.ETHIOPIC and any(
        family not in _PLACEHOLDERS for family in QFontDatabase.families(_SYSTEMS[script])
    ):
        return None
    number = QFontDatabase.addApplicationFontFromData(client_font(script))
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[0] if families else None
