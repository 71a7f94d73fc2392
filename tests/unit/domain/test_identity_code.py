"""Personal identity codes: every separator, test codes, and what people type."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_app.domain.identity_code import IdentityCode, parse_identity_code
from referral_app.errors import InvalidInputError
from tests.unit.domain.samples import TODAY

CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"


def code_of(day: date, separator: str, number: int) -> str:
    """A code with its check character, worked out by the published rule and not by the library."""
    digits = f"{day:%d%m%y}{number:03}"
    return f"{digits[:6]}{separator}{digits[6:]}{CHECK_CHARACTERS[int(digits) % 31]}"


def problem(text: str, *, allow_test: bool = False) -> str:
    with pytest.raises(InvalidInputError) as caught:
        parse_identity_code(text, allow_test=allow_test, today=TODAY)
    (found,) = caught.value.problems
    assert found.field == "identity"
    return found.problem


@pytest.mark.parametrize(
    ("separator", "year"),
    [
        ("+", 1852),
        *((separator, 1952) for separator in "-YXWVU"),
        *((separator, 2013) for separator in "ABCDEF"),
    ],
)
def test_every_separator_in_use_is_read_and_kept(separator: str, year: int) -> None:
    day = date(year, 10, 13)
    text = code_of(day, separator, 308)
    found = parse_identity_code(text, allow_test=False, today=TODAY)
    assert found == IdentityCode(text, day, is_test=False)


def test_the_separator_tells_people_apart() -> None:
    found = {
        parse_identity_code(f"131052{separator}308T", allow_test=False, today=TODAY) for separator in "-YXWVU"
    }
    assert len(found) == 6


@pytest.mark.parametrize("separator", "GHZ_/0")
def test_other_separators_are_refused(separator: str) -> None:
    assert problem(f"131052{separator}308T") == "identity_code.format"


@pytest.mark.parametrize("typed", ["131052-308t", " 131052 -308T\n", "131052–308T", "131052\u2011308T"])
def test_case_space_and_dashes_of_word_processors_do_not_matter(typed: str) -> None:
    assert parse_identity_code(typed, allow_test=False, today=TODAY).value == "131052-308T"


def test_a_wrong_check_character_is_told_apart_from_a_wrong_form() -> None:
    assert problem("131052-308U") == "identity_code.check_character"
    assert problem("131052-30T") == "identity_code.format"
    assert problem("") == "identity_code.format"


def test_digits_of_other_scripts_are_not_digits_of_a_code() -> None:
    assert problem("١٣١٠٥٢-308T") == "identity_code.format"


@pytest.mark.parametrize("text", ["310299-308V", "290223A3085", "131052-0014", "131052-000X"])
def test_dates_and_numbers_that_cannot_be_are_refused(text: str) -> None:
    assert problem(text) == "identity_code.date"


def test_a_leap_day_is_a_day() -> None:
    text = code_of(date(2024, 2, 29), "A", 123)
    assert parse_identity_code(text, allow_test=False, today=TODAY).birth_date == date(2024, 2, 29)


def test_nobody_is_born_tomorrow() -> None:
    assert problem(code_of(date(2026, 11, 25), "A", 123)) == "identity_code.future"
    today = code_of(TODAY, "A", 123)
    assert parse_identity_code(today, allow_test=False, today=TODAY).birth_date == TODAY


@pytest.mark.parametrize("number", [900, 950, 999])
def test_test_codes_pass_only_where_they_are_allowed(number: int) -> None:
    text = code_of(date(1990, 1, 2), "-", number)
    assert problem(text) == "identity_code.test_code"
    assert parse_identity_code(text, allow_test=True, today=TODAY).is_test


def test_the_numbers_beside_the_test_codes_are_people() -> None:
    for number in (2, 899):
        text = code_of(date(1990, 1, 2), "-", number)
        assert not parse_identity_code(text, allow_test=False, today=TODAY).is_test


@given(st.dates(date(1900, 1, 1), date(1999, 12, 31)), st.sampled_from("-YXWVU"), st.integers(2, 899))
@settings(deadline=None)
def test_any_code_made_by_the_rule_is_read_back(day: date, separator: str, number: int) -> None:
    text = code_of(day, separator, number)
    assert parse_identity_code(text, allow_test=False, today=TODAY) == IdentityCode(text, day, is_test=False)


@given(st.text(max_size=15))
@settings(deadline=None)
def test_no_text_does_more_than_be_refused(text: str) -> None:
    try:
        found = parse_identity_code(text, allow_test=True, today=TODAY)
    except InvalidInputError:
        return
    assert len(found.value) == 11


def test_a_code_does_not_show_itself_in_logs() -> None:
    assert "308T" not in repr(parse_identity_code("131052-308T", allow_test=False, today=TODAY))
