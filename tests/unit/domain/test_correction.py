"""Correcting a way of contact: what may be told, and what holds afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from referral_app.domain.codes import ContactSystem, Whose, YesNoNotAsked
from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.correction import (
    ContactCorrection,
    ContactNow,
    check_correction,
    contacts_now,
    decode_correction,
    encode_correction,
    points_of,
)
from referral_app.domain.referral import Referral
from referral_app.errors import CannotOpenError, InvalidInputError
from tests.unit.domain import samples


def phone(number: str, **changes: object) -> ContactPoint:
    point = ContactPoint(ContactSystem.PHONE, number, YesNoNotAsked.YES, Whose.OWN)
    return replace(point, **changes)  # type: ignore[arg-type]


OLD, NEW, OTHER = phone("+358401234567"), phone("+358407654321"), phone("+358501112223")
RECIPIENT = samples.MUNICIPALITY_UNIT
REFERRAL = replace(samples.REFERRAL, contact_points=(OLD,), in_person_through_referrer=False)
TODAY = samples.TODAY


def problems(correction: ContactCorrection, referral: Referral = REFERRAL) -> set[tuple[str, str]]:
    try:
        check_correction(correction, referral, RECIPIENT, TODAY)
    except InvalidInputError as error:
        return {(found.field, found.problem) for found in error.problems}
    return set()


def test_a_number_is_replaced_and_the_old_one_is_remembered() -> None:
    twice = (ContactCorrection(OLD, NEW), ContactCorrection(NEW, OTHER))
    held = contacts_now((OLD,), twice)
    assert held == (ContactNow(OTHER, (OLD, NEW)),)
    assert points_of(held) == (OTHER,)


def test_one_more_and_one_less() -> None:
    held = contacts_now((OLD,), (ContactCorrection(None, NEW), ContactCorrection(OLD, None)))
    assert held == (ContactNow(None, (OLD,)), ContactNow(NEW))
    assert points_of(held) == (NEW,)


def test_a_correction_of_what_does_not_hold_any_more_loses_nothing() -> None:
    """Two colleagues correct the same number, neither seeing the other's."""
    held = contacts_now((OLD,), (ContactCorrection(OLD, NEW), ContactCorrection(OLD, OTHER)))
    assert points_of(held) == (NEW, OTHER)
    assert contacts_now((OLD,), (ContactCorrection(NEW, None),)) == (ContactNow(OLD),)


def test_what_may_be_told() -> None:
    assert problems(ContactCorrection(OLD, NEW)) == set()
    assert problems(ContactCorrection(None, NEW)) == set()


@pytest.mark.parametrize(
    ("correction", "expected"),
    [
        (ContactCorrection(None, None), ("correction.new", "required")),
        (ContactCorrection(NEW, OTHER), ("correction.old", "code.unknown")),
        (ContactCorrection(OLD, OLD), ("correction.new.value", "not_expected")),
        (ContactCorrection(OLD, phone("0401")), ("correction.new.value", "phone.invalid")),
        (ContactCorrection(OLD, phone("")), ("correction.new.value", "required")),
        (
            ContactCorrection(OLD, phone("", system=ContactSystem.LETTER)),
            ("correction.new.system", "code.unknown"),
        ),
        (ContactCorrection(OLD, None), ("correction.new", "contact.none_safe")),
        (
            ContactCorrection(OLD, phone("+358407654321", verified_on=TODAY + timedelta(days=1))),
            ("correction.new.verified_on", "date.future"),
        ),
        (
            ContactCorrection(OLD, phone("+358407654321", good_hours="x\u202ey")),
            ("correction.new.good_hours", "text.control_character"),
        ),
    ],
)
def test_what_may_not(correction: ContactCorrection, expected: tuple[str, str]) -> None:
    assert expected in problems(correction)


def test_no_text_messages_under_turvakielto() -> None:
    hidden = replace(REFERRAL, turvakielto=YesNoNotAsked.YES, address=None)
    sms = ContactCorrection(OLD, replace(NEW, system=ContactSystem.SMS))
    assert ("correction.new.system", "turvakielto.sms") in problems(sms, hidden)
    assert problems(sms) == set()


def test_nothing_new_once_the_consent_has_run_out_but_a_wrong_number_may_be_taken_away() -> None:
    ended = replace(REFERRAL.consent, valid_until=TODAY - timedelta(days=1))
    referral = replace(REFERRAL, consent=ended, in_person_through_referrer=True)
    assert problems(ContactCorrection(OLD, NEW), referral) == {("correction", "consent.expired")}
    assert problems(ContactCorrection(OLD, None), referral) == set()


@pytest.mark.parametrize(
    "correction",
    [ContactCorrection(OLD, NEW), ContactCorrection(None, NEW), ContactCorrection(OLD, None)],
)
def test_it_is_read_as_it_was_written(correction: ContactCorrection) -> None:
    assert decode_correction(encode_correction(correction)) == correction


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b'{"new":null,"old":null,"schema":"kotosilta/correction/1"}',
        encode_correction(ContactCorrection(OLD, NEW)).replace(b"correction/1", b"note/1"),
        encode_correction(ContactCorrection(OLD, NEW))[:-1] + b',"more":1}',
    ],
)
def test_nothing_else_is_read(data: bytes) -> None:
    with pytest.raises(CannotOpenError):
        decode_correction(data)
