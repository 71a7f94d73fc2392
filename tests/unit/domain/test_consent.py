"""Consent: when it holds, and what it must say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from referral_app.domain.codes import ConsentScope, LegalBasis
from referral_app.domain.consent import Consent, consent_problems
from tests.unit.domain.samples import CONSENT, MUNICIPALITY_UNIT, OTHER_UNIT, TODAY


def problems(consent: Consent) -> list[tuple[str, str]]:
    return [(found.field, found.problem) for found in consent_problems("consent", consent, TODAY)]


def test_a_complete_consent_has_no_problem() -> None:
    assert problems(CONSENT) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"shares": frozenset()}, ("consent.shares", "required")),
        ({"language": ""}, ("consent.language", "required")),
        ({"language": "Somali"}, ("consent.language", "language.invalid")),
        ({"asked_back": " "}, ("consent.asked_back", "required")),
        ({"signature": (((1, 1), (9, 9)),)}, ("consent.signature", "not_expected")),
        ({"given_on": None}, ("consent.given_on", "required")),
        ({"given_on": date(2026, 11, 25)}, ("consent.given_on", "date.future")),
        ({"valid_until": None}, ("consent.valid_until", "required")),
        (
            {"given_on": date(2026, 1, 1), "valid_until": date(2026, 11, 23)},
            ("consent.valid_until", "consent.expired"),
        ),
        ({"valid_until": date(2026, 11, 23)}, ("consent.valid_until", "date.order")),
        ({"withdrawn_on": TODAY}, ("consent", "consent.withdrawn")),
    ],
)
def test_what_lacks_is_named(changes: dict[str, Any], expected: tuple[str, str]) -> None:
    assert problems(replace(CONSENT, **changes)) == [expected]


def test_another_basis_needs_no_consent_but_may_need_words() -> None:
    assert problems(Consent(basis=LegalBasis.STATUTORY_DUTY)) == []
    assert problems(Consent(basis=LegalBasis.OTHER)) == [("consent.basis_text", "required")]
    assert problems(Consent(basis=LegalBasis.OTHER, basis_text="Lakimiehen päätös 12/2026")) == []


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (date(2026, 11, 23), False),
        (date(2026, 11, 24), True),
        (date(2027, 5, 24), True),
        (date(2027, 5, 25), False),
    ],
)
def test_a_consent_holds_from_its_first_to_its_last_day(day: date, holds: bool) -> None:
    assert CONSENT.in_force(day) is holds
    assert CONSENT.covers(MUNICIPALITY_UNIT, day) is holds


def test_a_withdrawn_consent_holds_for_nobody() -> None:
    withdrawn = replace(CONSENT, withdrawn_on=TODAY)
    assert not withdrawn.in_force(TODAY)
    assert not withdrawn.covers(MUNICIPALITY_UNIT, TODAY)


def test_a_consent_covers_whom_it_names() -> None:
    assert not CONSENT.covers(OTHER_UNIT, TODAY)


def test_the_outcome_is_told_only_by_its_own_scope_or_another_basis() -> None:
    assert CONSENT.tells_outcome
    silent = replace(CONSENT, shares=CONSENT.shares - {ConsentScope.OUTCOME_TO_REFERRER})
    assert not silent.tells_outcome
    assert not Consent().tells_outcome
    assert Consent(basis=LegalBasis.STATUTORY_DUTY).tells_outcome


def test_an_empty_consent_is_not_in_force() -> None:
    assert not Consent().in_force(TODAY)


def test_a_statutory_basis_is_no_consent_but_covers_any_recipient() -> None:
    duty = Consent(basis=LegalBasis.STATUTORY_DUTY)
    assert not duty.in_force(TODAY)
    assert duty.covers(OTHER_UNIT, TODAY)
