"""Where the bundled Noto fonts are, by script. Each has basic Latin letters too."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from typing import Final

from referral_app.domain.client_texts import Script

_FILES: Final[Mapping[Script, tuple[str, tuple[str, ...]]]] = {
    Script.LATIN: ("fontpkg_noto_sans", ("files", "NotoSans[wdth,wght].ttf")),
    Script.CYRILLIC: ("fontpkg_noto_sans", ("files", "NotoSans[wdth,wght].ttf")),
    Script.ARABIC: ("fontpkg_noto_sans_arabic", ("files", "NotoSansArabic[wdth,wght].ttf")),
    Script.THAI: ("fontpkg_noto_sans_thai", ("files", "NotoSansThai[wdth,wght].ttf")),
    Script.ETHIOPIC: (
        "justmytype_intl_africa",
        ("fonts", "ofl", "notosansethiopic", "NotoSansEthiopic[wdth,wght].ttf"),
    ),
    Script.HAN: ("pylopdf_fonts_zh_cn", ("NotoSansSC-Regular.otf",)),
}


def font_file(script: Script) -> bytes:
    """The bundled font of a script, whole: OpenType, some with variable weight. A few megabytes for Chinese."""
    package, path = _FILES[script]
    return files(package).joinpath(*path).read_bytes()
