"""What text may hold, whoever wrote it.

Right-to-left scripts, combining marks, emoji and joiners are ordinary text. Control characters, line and
paragraph separators, lone surrogates and the characters that embed, override or isolate a direction are
refused: they show nothing, yet change how what stands around them is read (Unicode TR 36, section 3.2).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from referral_app.domain.problems import Problem
from referral_app.errors import FieldProblem

NAME_LIMIT = 100
LINE_LIMIT = 200
TEXT_LIMIT = 4000
"""Limits are in code points."""

_REFUSED_CATEGORIES = frozenset({"Cc", "Cs", "Zl", "Zp"})
_DIRECTION_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def clean_text(text: str) -> str:
    """Return typed or pasted text as stored: NFC, `\\n` for each line break, no tabs, no outer space."""
    unified = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return unicodedata.normalize("NFC", unified).strip()


def text_problems(field: str, text: str, limit: int, *, lines: bool = False) -> Iterator[FieldProblem]:
    """Yield what is wrong with one text; `lines` allows `\\n`. An empty text is fine."""
    if len(text) > limit:
        yield FieldProblem(field, Problem.TEXT_TOO_LONG)
    if any(_is_refused(character, lines) for character in text):
        yield FieldProblem(field, Problem.TEXT_CONTROL_CHARACTER)


def required(field: str, text: str) -> Iterator[FieldProblem]:
    """Yield `required` when nothing but space was given."""
    if not text.strip():
        yield FieldProblem(field, Problem.REQUIRED)


def _is_refused(character: str, lines: bool) -> bool:
    if character == "\n":
        return not lines
    return character in _DIRECTION_CONTROLS or unicodedata.category(character) in _REFUSED_CATEGORIES
