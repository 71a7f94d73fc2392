"""What text may hold."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_app.domain.problems import Problem
from referral_app.domain.text import clean_text, required, text_problems


def problems(text: str, limit: int = 100, *, lines: bool = False) -> list[str]:
    return [found.problem for found in text_problems("field", text, limit, lines=lines)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Haluan oppia suomea.",
        "مرحبا، أريد أن أتعلم اللغة",
        "שלום",
        "من \u200fعربي\u200e Finnish",
        "می\u200cخواهم",
        "👩‍👩‍👧‍👦 👍🏽 🇫🇮",
        "e\u0301 n\u0303 ก็ นี้",
        "ትግርኛ 中文 தமிழ்",
        "O'Brien-Šević & co <b>",
        "\U0001fae8",
    ],
)
def test_text_of_any_script_is_fine(text: str) -> None:
    assert problems(text) == []


@pytest.mark.parametrize(
    "character",
    [
        "\0",
        "\a",
        "\t",
        "\r",
        "\x1b",
        "\x7f",
        "\x85",
        "\u2028",
        "\u2029",
        "\u202e",
        "\u202a",
        "\u2066",
        "\u2069",
        "\ud800",
    ],
)
def test_characters_that_change_how_text_is_read_are_refused(character: str) -> None:
    assert problems(f"a{character}b", lines=True) == [Problem.TEXT_CONTROL_CHARACTER]


def test_line_breaks_belong_in_long_texts_only() -> None:
    assert problems("a\nb", lines=True) == []
    assert problems("a\nb") == [Problem.TEXT_CONTROL_CHARACTER]


def test_limits_are_counted_in_code_points() -> None:
    assert problems("ä" * 10, limit=10) == []
    assert problems("ä" * 11, limit=10) == [Problem.TEXT_TOO_LONG]
    assert problems("👩🏽" * 5, limit=10) == []


@pytest.mark.parametrize(("text", "missing"), [("", True), (" \n\u00a0", True), ("x", False)])
def test_space_alone_is_nothing(text: str, missing: bool) -> None:
    assert bool(list(required("field", text))) is missing


def test_pasted_text_is_made_storable() -> None:
    assert clean_text("  e\u0301n\r\nto\tda\rx \n") == "én\nto da\nx"


@given(st.text())
@settings(deadline=None)
def test_cleaning_is_done_once(text: str) -> None:
    cleaned = clean_text(text)
    assert clean_text(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
