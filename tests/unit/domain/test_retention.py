"""Reading how many days content is kept."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referral_app.domain.retention import MOST_DAYS, RETENTION_DAYS, read_days
from referral_app.domain.states import CLOSED_STATES
from referral_app.errors import InvalidInputError


def test_every_closed_state_has_a_template() -> None:
    assert set(RETENTION_DAYS) == set(CLOSED_STATES)
    assert all(0 <= days <= MOST_DAYS for days in RETENTION_DAYS.values())


@pytest.mark.parametrize(
    ("typed", "days"),
    [("0", 0), (" 365 ", 365), ("3 650", 3650), ("3\N{NO-BREAK SPACE}650", 3650), ("007", 7)],
)
def test_read(typed: str, days: int) -> None:
    assert read_days(typed) == days


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", "required"),
        ("  ", "required"),
        ("a year", "days.not_a_number"),
        ("30.5", "days.not_a_number"),
        ("1e3", "days.not_a_number"),
        ("--3", "days.not_a_number"),
        ("-", "days.not_a_number"),
        ("\N{ARABIC-INDIC DIGIT THREE}", "days.not_a_number"),
        ("-1", "days.negative"),
        ("\N{MINUS SIGN}30", "days.negative"),
        ("3651", "days.too_many"),
        ("9" * 5000, "days.too_many"),
    ],
)
def test_refused(typed: str, problem: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        read_days(typed)
    assert [(one.field, one.problem) for one in caught.value.problems] == [("days", problem)]


@given(st.text(max_size=12))
def test_anything_typed_is_days_or_a_problem(typed: str) -> None:
    with suppress(InvalidInputError):
        assert 0 <= read_days(typed) <= MOST_DAYS
