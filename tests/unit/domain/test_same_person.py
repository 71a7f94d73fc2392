"""What counts as the same person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referral_app.domain.client import PersonName
from referral_app.domain.identity_code import read_identity_code
from referral_app.domain.same_person import may_be_same, person_key
from tests.unit.domain.samples import REFERRAL

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


def test_two_referrals_can_be_of_one_client_unless_code_or_birth_date_speaks_against_it() -> None:
    named_otherwise = replace(REFERRAL, name=PersonName("Zz", "Yy"))
    assert may_be_same(REFERRAL, named_otherwise)
    born = REFERRAL.born
    assert born is not None
    without_code = replace(REFERRAL, identity=None, birth_date=born)
    assert may_be_same(REFERRAL, without_code)
    assert not may_be_same(REFERRAL, replace(without_code, birth_date=born + timedelta(days=1)))
    assert may_be_same(without_code, replace(without_code, birth_date=None))
