"""On what a referral goes on to another unit, and what of it that unit reads."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from referral_app.domain.client import Address, Family
from referral_app.domain.codes import ConsentScope, ContactSystem, LegalBasis, Whose, YesNoNotAsked
from referral_app.domain.consent import Consent, NgoSharing
from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.forwarding import (
    Forwarding,
    for_ngo,
    forwarded,
    narrowed,
    ngo_consent,
    standing_consent,
)
from referral_app.domain.problems import Problem
from referral_app.errors import InvalidInputError
from tests.unit.domain.samples import CONSENT, MUNICIPALITY_UNIT, NOW, OTHER_UNIT, REFERRAL

TODAY = NOW.date()
ANEW = replace(CONSENT, recipients=frozenset({OTHER_UNIT}), shares=frozenset({ConsentScope.BASICS}))
LETTER = ContactPoint(ContactSystem.LETTER, "", YesNoNotAsked.YES, Whose.OWN)
FULL = replace(
    REFERRAL,
    address=Address("Testikatu 1", "33720", "TAMPERE"),
    contact_points=(*REFERRAL.contact_points, LETTER),
    support_needs="Kuulee huonosti.",
)


def found(wanted: Forwarding, **changes: object) -> set[tuple[str, str]]:
    with pytest.raises(InvalidInputError) as caught:
        forwarded(replace(REFERRAL, **changes), wanted, TODAY)  # type: ignore[arg-type]
    return {(problem.field, problem.problem) for problem in caught.value.problems}


def test_a_consent_that_names_the_unit_is_enough_and_the_referral_stays_as_it_is() -> None:
    both = replace(
        FULL, consent=replace(CONSENT, shares=frozenset(ConsentScope), recipients=frozenset({OTHER_UNIT}))
    )
    assert standing_consent(both, OTHER_UNIT, TODAY) == both.consent
    assert forwarded(both, Forwarding(OTHER_UNIT), TODAY) == both
    assert standing_consent(both, MUNICIPALITY_UNIT, TODAY) is None


def test_another_basis_needs_no_consent() -> None:
    by_duty = replace(FULL, consent=Consent(basis=LegalBasis.STATUTORY_DUTY))
    assert forwarded(by_duty, Forwarding(OTHER_UNIT), TODAY) == by_duty


def test_without_a_consent_for_the_unit_it_goes_nowhere() -> None:
    assert found(Forwarding(OTHER_UNIT)) == {("recipient", Problem.CONSENT_NOT_COVERED)}
    before = TODAY - timedelta(days=9)
    run_out = replace(ANEW, given_on=before, valid_until=TODAY - timedelta(days=1))
    assert found(Forwarding(OTHER_UNIT, consent=run_out)) == {
        ("consent.valid_until", Problem.CONSENT_EXPIRED),
        ("recipient", Problem.CONSENT_NOT_COVERED),
    }
    for_another = replace(ANEW, recipients=frozenset({MUNICIPALITY_UNIT}))
    assert found(Forwarding(OTHER_UNIT, consent=for_another)) == {("recipient", Problem.CONSENT_NOT_COVERED)}
    unasked = replace(ANEW, asked_back=" ")
    assert found(Forwarding(OTHER_UNIT, consent=unasked)) == {("consent.asked_back", Problem.REQUIRED)}


def test_what_she_says_anew_decides_what_is_shared() -> None:
    there = forwarded(FULL, Forwarding(OTHER_UNIT, consent=ANEW), TODAY)
    assert there.consent == ANEW
    assert (there.address, there.family, there.support_needs) == (None, Family(), "")
    assert LETTER not in there.contact_points
    assert (there.name, there.wishes) == (FULL.name, FULL.wishes)


def test_each_scope_keeps_what_it_is_of() -> None:
    for scope, name in ((ConsentScope.ADDRESS, "address"), (ConsentScope.SUPPORT_NEEDS, "support_needs")):
        kept = narrowed(FULL, frozenset({ConsentScope.BASICS, scope}))
        assert getattr(kept, name) == getattr(FULL, name)
    assert LETTER in narrowed(FULL, frozenset({ConsentScope.ADDRESS})).contact_points


def test_a_protected_one_names_people_there() -> None:
    wanted = Forwarding(OTHER_UNIT, consent=ANEW)
    assert found(wanted, turvakielto=YesNoNotAsked.YES) == {("readers", Problem.TURVAKIELTO_READERS)}


def test_words_to_the_other_unit_are_held_to_the_rules_of_text() -> None:
    assert found(Forwarding(OTHER_UNIT, "a\u202eb", ANEW)) == {("comment", Problem.TEXT_CONTROL_CHARACTER)}


def test_a_consent_for_an_ngo_is_found_by_its_name_or_its_unit_while_it_is_in_force() -> None:
    peers = replace(ANEW, recipients=frozenset())
    named = replace(FULL, ngo_sharing=(NgoSharing("Kohtaamispaikka  silta", peers),))
    names = {"Kohtaamispaikka Silta", "Mötesplatsen Silta"}
    assert ngo_consent(named, OTHER_UNIT, names, TODAY) == ANEW
    assert ngo_consent(named, OTHER_UNIT, {"Toinen ry"}, TODAY) is None
    by_unit = replace(FULL, ngo_sharing=(NgoSharing("Silta", ANEW),))
    assert ngo_consent(by_unit, OTHER_UNIT, {"Toinen ry"}, TODAY) == ANEW
    assert ngo_consent(named, OTHER_UNIT, names, TODAY + timedelta(days=999)) is None


def test_an_ngo_gets_what_it_needs_and_no_more() -> None:
    full = replace(FULL, residence_month=TODAY.replace(day=1), ngo_sharing=(NgoSharing("Toinen ry", ANEW),))
    there = for_ngo(full, Forwarding(OTHER_UNIT, to_ngo=True), ANEW, TODAY)
    assert (there.identity, there.birth_date) == (None, full.born)
    assert (there.residence_month, there.ngo_sharing, there.address, there.support_needs) == (
        None,
        (),
        None,
        "",
    )
    assert there.summary().birth_year == full.summary().birth_year
    with pytest.raises(InvalidInputError):
        for_ngo(full, Forwarding(OTHER_UNIT, to_ngo=True), Consent(basis=LegalBasis.STATUTORY_DUTY), TODAY)
