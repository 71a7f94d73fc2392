"""What counts as the same person."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referral_app.domain.client import PersonName
from referral_app.domain.identity_code import read_identity_code
from referral_app.domain.same_person import person_key

DAY = date(1990, 1, 1)
ALI = PersonName("Fadumo", "Ali")


def named(given_name: str, family_name: str, day: date = DAY) -> bytes:
    return person_key(None, day, PersonName(given_name, family_name))


def test_a_code_is_the_person_whatever_the_name() -> None:
    code = read_identity_code("010190-900p")
    assert (
        person_key(code, None, ALI)
        == person_key(code, None, PersonName("F.", "Ali"))
        == b"code\x00010190-900P"
    )


def test_the_separator_tells_people_apart() -> None:
    codes = {person_key(read_identity_code(f"010190{mark}900P"), None, ALI) for mark in "-YXWVU"}
    assert len(codes) == 6


@pytest.mark.parametrize(
    ("given_name", "family_name"),
    [
        ("fadumo", "ALI"),
        ("Ali", "Fadumo"),
        (" Fadumo ", "Ali"),
        ("Fadumo Ali", ""),
        ("Fádumo", "Alì"),
    ],
)
def test_a_name_is_compared_however_it_was_written(given_name: str, family_name: str) -> None:
    assert named(given_name, family_name) == named("Fadumo", "Ali")


def test_another_day_or_another_name_is_another_person() -> None:
    everybody = {
        named("Fadumo", "Ali"),
        named("Fadumo", "Ali", date(1990, 1, 2)),
        named("Fadumo", "Alin"),
        named("فدومو", "علي"),
        named("ፋዱሞ", "ዓሊ"),
        named("", "阿里"),
        person_key(read_identity_code("010190-900P"), None, ALI),
    }
    assert len(everybody) == 7


@given(st.text(), st.text())
def test_no_name_is_too_strange(given_name: str, family_name: str) -> None:
    assert named(given_name, family_name) == named(family_name, given_name)
