"""When a referral may be sent: each rule broken alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from referral_app.domain.client import Address, Family, PersonName
from referral_app.domain.codes import (
    ConsentScope,
    ContactSystem,
    LegalBasis,
    Literacy,
    TargetGroup,
    Whose,
    YesNoNotAsked,
)
from referral_app.domain.consent import Consent, NgoSharing
from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.identity_code import IdentityCode, read_identity_code
from referral_app.domain.referral import Referral, ReferralSummary, check, validate
from referral_app.errors import InvalidInputError
from tests.unit.domain.samples import CONSENT, MUNICIPALITY_UNIT, OTHER_UNIT, PHONE, REFERRAL, TODAY

ADDRESS = Address("Insinöörinkatu 1 A 2", "33720", "Tampere")
LETTER = ContactPoint(ContactSystem.LETTER, "", YesNoNotAsked.YES, Whose.OWN)
SMS = replace(PHONE, system=ContactSystem.SMS)
EMAIL = ContactPoint(ContactSystem.EMAIL, "ayaan@example.org", YesNoNotAsked.YES, Whose.OWN)


def problems(referral: Referral, allow_test_codes: bool = False) -> list[tuple[str, str]]:
    return [(found.field, found.problem) for found in validate(referral, TODAY, allow_test_codes)]


def test_a_complete_referral_may_be_sent() -> None:
    assert problems(REFERRAL) == []
    check(REFERRAL, TODAY, False, recipient=MUNICIPALITY_UNIT)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"name": PersonName(" ", "")}, ("name", "required")),
        ({"identity": None}, ("identity", "required")),
        ({"identity": None, "birth_date": date(2026, 11, 25)}, ("birth_date", "date.future")),
        ({"identity": None, "birth_date": date(1866, 1, 1)}, ("birth_date", "date.too_old")),
        ({"birth_date": date(1952, 10, 14)}, ("birth_date", "identity_code.birth_date_differs")),
        (
            {"identity": IdentityCode("131052-308U", date(1952, 10, 13), False)},
            ("identity", "identity_code.check_character"),
        ),
        (
            {"identity": IdentityCode("131052-308T", date(1952, 10, 14), False)},
            ("identity", "identity_code.format"),
        ),
        (
            {"identity": IdentityCode("251126A123N", date(2026, 11, 25), False)},
            ("identity", "identity_code.future"),
        ),
        ({"residence_month": date(2026, 12, 1)}, ("residence_month", "date.future")),
        ({"residence_month": date(1952, 9, 1)}, ("residence_month", "date.before_birth")),
        ({"main_language": ""}, ("main_language", "required")),
        ({"main_language": "Somali"}, ("main_language", "language.invalid")),
        ({"other_languages": ("sw", "suahili")}, ("other_languages.1", "language.invalid")),
        ({"other_languages": ("sw",) * 11}, ("other_languages", "too_many")),
        ({"literacy": Literacy.READS}, ("reads_language", "required")),
        ({"reads_language": "so"}, ("reads_language", "not_expected")),
        ({"dialect": "x" * 101}, ("dialect", "text.too_long")),
        ({"contact_points": ()}, ("contact_points", "contact.none")),
        (
            {"contact_points": (replace(PHONE, safe=YesNoNotAsked.NO),)},
            ("contact_points", "contact.none_safe"),
        ),
        ({"contact_points": (PHONE,) * 11}, ("contact_points", "too_many")),
        ({"contact_points": (replace(PHONE, value=""),)}, ("contact_points.0.value", "required")),
        (
            {"contact_points": (replace(PHONE, value="040 1234567"),)},
            ("contact_points.0.value", "phone.invalid"),
        ),
        ({"contact_points": (replace(SMS, value="+35812"),)}, ("contact_points.0.value", "phone.invalid")),
        ({"contact_points": (replace(EMAIL, value="ayaan@"),)}, ("contact_points.0.value", "email.invalid")),
        (
            {"contact_points": (replace(PHONE, verified_on=date(2026, 11, 25)),)},
            ("contact_points.0.verified_on", "date.future"),
        ),
        (
            {"contact_points": (PHONE, replace(PHONE, good_hours="x" * 201))},
            ("contact_points.1.good_hours", "text.too_long"),
        ),
        ({"contact_points": (PHONE, LETTER)}, ("contact_points.1", "contact.letter_without_address")),
        (
            {"contact_points": (replace(LETTER, value="x"),), "address": ADDRESS},
            ("contact_points.0.value", "not_expected"),
        ),
        ({"address": replace(ADDRESS, street="")}, ("address.street", "required")),
        ({"address": replace(ADDRESS, postcode="")}, ("address.postcode", "required")),
        ({"address": replace(ADDRESS, postcode="3372")}, ("address.postcode", "postcode.invalid")),
        ({"address": replace(ADDRESS, postcode="٣٣٧٢٠")}, ("address.postcode", "postcode.invalid")),
        ({"address": replace(ADDRESS, postcode="99998")}, ("address.postcode", "postcode.unknown")),
        ({"wishes": "\n "}, ("wishes", "required")),
        ({"wishes": "x" * 4001}, ("wishes", "text.too_long")),
        ({"wishes": "a\x00b"}, ("wishes", "text.control_character")),
        ({"name": PersonName("Ay\naan", "W")}, ("name.given", "text.control_character")),
        ({"needs": frozenset()}, ("needs", "required")),
        ({"support_needs": "\u202ex"}, ("support_needs", "text.control_character")),
        ({"family": Family(childcare="x" * 4001)}, ("family.childcare", "text.too_long")),
        ({"consent": replace(CONSENT, recipients=frozenset())}, ("consent.recipients", "required")),
        (
            {"consent": replace(CONSENT, shares=frozenset({ConsentScope.FAMILY}))},
            ("consent.shares", "consent.not_covered"),
        ),
        ({"consent": replace(CONSENT, asked_back="")}, ("consent.asked_back", "required")),
        ({"ngo_sharing": (NgoSharing(" ", CONSENT),)}, ("ngo_sharing.0.name", "required")),
        (
            {"ngo_sharing": (NgoSharing("N", Consent(LegalBasis.STATUTORY_DUTY)),)},
            ("ngo_sharing.0.consent", "consent.basis"),
        ),
        (
            {"ngo_sharing": (NgoSharing("N", replace(CONSENT, withdrawn_on=TODAY)),)},
            ("ngo_sharing.0.consent", "consent.withdrawn"),
        ),
        ({"ngo_sharing": (NgoSharing("N", CONSENT),) * 11}, ("ngo_sharing", "too_many")),
    ],
)
def test_each_rule_broken_alone_is_the_one_named(changes: dict[str, Any], expected: tuple[str, str]) -> None:
    assert problems(replace(REFERRAL, **changes)) == [expected]


@pytest.mark.parametrize(
    "changes",
    [
        {"name": PersonName("", "Warsame")},
        {"identity": None, "birth_date": date(1990, 1, 1)},
        {"birth_date": date(1952, 10, 13)},
        {"literacy": Literacy.READS, "reads_language": "so"},
        {"literacy": Literacy.NOT_KNOWN},
        {"contact_points": (), "in_person_through_referrer": True},
        {"contact_points": (replace(PHONE, safe=YesNoNotAsked.NO),), "in_person_through_referrer": True},
        {"contact_points": (PHONE, SMS, EMAIL, LETTER), "address": ADDRESS},
        {"wishes": "x" * 4000},
        {"wishes": "👩‍👧 مرحبا\nשלום é"},
        {"residence_month": date(2026, 11, 1)},
        {"turvakielto": YesNoNotAsked.NOT_ASKED, "address": ADDRESS},
        {"ngo_sharing": (NgoSharing("Naistari", replace(CONSENT, recipients=frozenset())),)},
        {"consent": Consent(basis=LegalBasis.STATUTORY_DUTY)},
    ],
)
def test_what_the_rules_allow_is_allowed(changes: dict[str, Any]) -> None:
    assert problems(replace(REFERRAL, **changes)) == []


def test_under_turvakielto_address_letter_and_sms_are_blocked() -> None:
    hidden = replace(
        REFERRAL, turvakielto=YesNoNotAsked.YES, address=ADDRESS, contact_points=(PHONE, LETTER, SMS, EMAIL)
    )
    assert problems(hidden) == [
        ("contact_points.1", "turvakielto.letter"),
        ("contact_points.2", "turvakielto.sms"),
        ("address", "turvakielto.address"),
    ]
    assert problems(replace(hidden, address=None, contact_points=(PHONE, EMAIL))) == []


@pytest.mark.parametrize(
    ("changes", "scope"),
    [
        ({"address": ADDRESS}, ConsentScope.ADDRESS),
        ({"family": Family(home_care_allowance=YesNoNotAsked.YES)}, ConsentScope.FAMILY),
        ({"support_needs": "Liikkuu pyörätuolilla."}, ConsentScope.SUPPORT_NEEDS),
    ],
)
def test_nothing_is_shared_that_she_did_not_agree_to(changes: dict[str, Any], scope: ConsentScope) -> None:
    shares = frozenset(ConsentScope) - {scope}
    narrow = replace(REFERRAL, consent=replace(CONSENT, shares=shares))
    assert problems(narrow) == []
    assert problems(replace(narrow, **changes)) == [("consent.shares", "consent.not_covered")]


def test_test_codes_need_a_test_installation() -> None:
    tester = replace(REFERRAL, identity=read_identity_code("010101-999X"))
    assert problems(tester) == [("identity", "identity_code.test_code")]
    assert problems(tester, allow_test_codes=True) == []


def test_check_raises_all_that_validate_finds() -> None:
    broken = replace(REFERRAL, wishes="", needs=frozenset())
    with pytest.raises(InvalidInputError) as caught:
        check(broken, TODAY, False)
    assert caught.value.problems == validate(broken, TODAY, False)
    assert len(caught.value.problems) == 2


def test_a_referral_goes_only_to_whom_the_consent_names() -> None:
    with pytest.raises(InvalidInputError) as caught:
        check(REFERRAL, TODAY, False, recipient=OTHER_UNIT)
    (found,) = caught.value.problems
    assert (found.field, found.problem) == ("consent.recipients", "consent.not_covered")


def test_the_summary_holds_what_a_row_shows_and_no_more() -> None:
    assert REFERRAL.summary() == ReferralSummary(
        name=PersonName("Ayaan", "Warsame"),
        language="so",
        target_group=TargetGroup.PARENT_AT_HOME,
        interpreter_needed=True,
        turvakielto=YesNoNotAsked.NO,
        birth_year=1952,
        tells_outcome=True,
        phone_ends=("4567",),
    )
    hidden = replace(REFERRAL, turvakielto=YesNoNotAsked.YES).summary()
    assert hidden.phone_ends == (), "nothing of how she is reached, not even to find her by"
    without_code = replace(REFERRAL, identity=None, birth_date=date(1990, 5, 1))
    assert without_code.summary().birth_year == 1990
    assert replace(REFERRAL, identity=None).summary().birth_year is None


def test_a_referral_does_not_show_itself_in_logs() -> None:
    for value in (REFERRAL, REFERRAL.name, REFERRAL.summary(), PHONE, CONSENT, ADDRESS):
        assert repr(value).startswith("<referral_app.domain.")


def test_under_turvakielto_somebody_must_be_named_before_it_is_sent() -> None:
    hidden = replace(REFERRAL, turvakielto=YesNoNotAsked.YES, address=None, contact_points=(PHONE,))
    with pytest.raises(InvalidInputError) as refused:
        check(hidden, TODAY, False, recipient=MUNICIPALITY_UNIT)
    assert [(one.field, one.problem) for one in refused.value.problems] == [
        ("readers", "turvakielto.readers")
    ]
    check(hidden, TODAY, False, recipient=MUNICIPALITY_UNIT, readers=(OTHER_UNIT,))
    check(REFERRAL, TODAY, False, recipient=MUNICIPALITY_UNIT)
