"""Noto Sans for the papers: two weights cut from the variable font of the package `fontpkg-noto-sans`.

Cutting the whole font takes many seconds. So it is first reduced to what papers need, Latin letters as
used in Europe and the names of this paper, and the result is kept for the next paper: tenths of a second.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from typing import Final

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

REGULAR: Final = 400
BOLD: Final = 650

_FILE: Final = "NotoSans[wdth,wght].ttf"
_ALWAYS: Final = frozenset({*range(0x20, 0x180), *range(0x2010, 0x2027), 0x20AC, 0x2212})


def font(weight: int, text: Iterable[str] = ()) -> bytes:
    """A static TrueType font of this weight with European Latin letters and the characters of `text`.

    A character that Noto Sans lacks shows as an empty box.
    """
    extra = frozenset(ord(character) for part in text for character in part) - _ALWAYS
    return _cut(weight, extra)


@lru_cache(maxsize=8)
def _cut(weight: int, extra: frozenset[int]) -> bytes:
    source = io.BytesIO(files("fontpkg_noto_sans").joinpath("files", _FILE).read_bytes())
    with TTFont(source) as variable:
        options = Options()
        options.layout_features = []
        options.notdef_outline = True
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=_ALWAYS | extra)
        subsetter.subset(variable)
        static = instantiateVariableFont(variable, {"wght": weight, "wdth": 100}, inplace=True)
        result = io.BytesIO()
        static.save(result)
    return result.getvalue()
