"""Telephone numbers as typed, stored and shown."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_app.domain.phone import format_phone, parse_phone
from referral_app.errors import FieldProblem, InvalidInputError


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("040 123 4567", "+358401234567"),
        ("+358 (0)40 1234567", "+358401234567"),
        ("00358401234567", "+358401234567"),
        ("03 5656 0000", "+358356560000"),
        ("+46 70 123 45 67", "+46701234567"),
        ("٠٤٠١٢٣٤٥٦٧", "+358401234567"),
    ],
)
def test_numbers_are_stored_as_e164(typed: str, stored: str) -> None:
    assert parse_phone(typed) == stored


def test_a_number_without_country_code_is_one_of_the_region() -> None:
    assert parse_phone("070 123 45 67", region="SE") == "+46701234567"


@pytest.mark.parametrize(
    "typed", ["", "ei ole", "040", "040 123 4567 8901", "+358", "040 1234567 ext. 3", "112"]
)
def test_what_cannot_be_a_number_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        parse_phone(typed)
    assert caught.value.problems == (FieldProblem("phone", "phone.invalid"),)


def test_finnish_numbers_are_shown_as_finns_write_them() -> None:
    assert format_phone("+358401234567", "fi") == "040 1234567"
    assert format_phone("+358401234567", "sv_FI") == "040 1234567"
    assert format_phone("+358401234567", "en") == "+358 40 1234567"
    assert format_phone("+46701234567", "fi") == "+46 70 123 45 67"


def test_what_another_program_stored_is_shown_as_it_is() -> None:
    assert format_phone("numero?", "fi") == "numero?"


@given(st.text(max_size=30))
@settings(deadline=None)
def test_a_number_read_once_is_read_again(text: str) -> None:
    try:
        stored = parse_phone(text)
    except InvalidInputError:
        return
    assert parse_phone(stored) == stored
