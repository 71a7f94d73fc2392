"""Which channel is proposed next."""

from __future__ import annotations

from dataclasses import replace

import pytest

from referral_app.domain.codes import AttemptChannel as Channel
from referral_app.domain.codes import AttemptResult, ContactSystem, Literacy, Whose, YesNoNotAsked
from referral_app.domain.consent import NgoSharing
from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.next_channel import (
    WhyChannel,
    channel_problem,
    message_problem,
    propose,
)
from referral_app.domain.problems import Problem
from referral_app.domain.referral import Referral
from tests.unit.domain.samples import CONSENT, PHONE, REFERRAL, attempt


def propose_channels(referral: Referral, attempts: tuple[ContactAttempt, ...]) -> tuple[Channel, ...]:
    return propose(referral, attempts).channels


def point(system: ContactSystem, safe: YesNoNotAsked = YesNoNotAsked.YES) -> ContactPoint:
    return ContactPoint(system, "", safe, Whose.OWN)


READER = replace(
    REFERRAL,
    literacy=Literacy.READS,
    reads_language="so",
    contact_points=(
        PHONE,
        point(ContactSystem.SMS),
        point(ContactSystem.EMAIL),
        point(ContactSystem.LETTER),
    ),
)


def test_calling_comes_first_and_the_nurse_before_strangers() -> None:
    assert propose_channels(READER, ()) == (
        Channel.PHONE,
        Channel.SMS,
        Channel.EMAIL,
        Channel.LETTER,
        Channel.VISIT_WITH_REFERRER,
        Channel.COLLEAGUE,
        Channel.OUTREACH,
    )


def test_nothing_is_written_to_someone_who_does_not_read() -> None:
    listener = replace(READER, literacy=Literacy.LISTENS_ONLY, reads_language="")
    assert not {Channel.SMS, Channel.EMAIL, Channel.LETTER} & set(propose_channels(listener, ()))


def test_under_turvakielto_neither_letter_nor_sms_is_proposed() -> None:
    hidden = replace(READER, turvakielto=YesNoNotAsked.YES)
    assert not {Channel.SMS, Channel.LETTER} & set(propose_channels(hidden, ()))
    assert channel_problem(hidden, Channel.LETTER) is Problem.TURVAKIELTO_LETTER
    assert channel_problem(hidden, Channel.SMS) is Problem.TURVAKIELTO_SMS
    assert channel_problem(hidden, Channel.PHONE) is None


@pytest.mark.parametrize("safe", [YesNoNotAsked.NO, YesNoNotAsked.NOT_ASKED])
def test_what_she_did_not_call_safe_is_not_used(safe: YesNoNotAsked) -> None:
    unsafe = replace(REFERRAL, contact_points=(replace(PHONE, safe=safe),))
    assert Channel.PHONE not in propose_channels(unsafe, ())


def test_a_channel_tried_goes_behind_those_that_were_not() -> None:
    assert propose_channels(READER, (attempt(Channel.PHONE),))[:4] == (
        Channel.SMS,
        Channel.EMAIL,
        Channel.LETTER,
        Channel.PHONE,
    )


def test_when_phone_and_letter_have_failed_it_goes_back_to_the_nurse() -> None:
    caller = replace(READER, contact_points=(PHONE, point(ContactSystem.LETTER)))
    failed = (attempt(Channel.PHONE), attempt(Channel.LETTER, AttemptResult.LETTER_RETURNED))
    proposed = propose_channels(caller, failed)
    assert proposed[0] is Channel.VISIT_WITH_REFERRER
    assert Channel.LETTER not in proposed


def test_a_wrong_number_is_not_called_again() -> None:
    assert Channel.PHONE not in propose_channels(
        READER, (attempt(Channel.PHONE, AttemptResult.WRONG_NUMBER),)
    )


def test_who_asked_to_be_called_back_is_called_back() -> None:
    assert propose_channels(READER, (attempt(Channel.PHONE, AttemptResult.CALL_BACK),))[0] is Channel.PHONE


def test_who_did_not_understand_is_met_by_somebody_who_speaks_her_language() -> None:
    asked = (attempt(Channel.PHONE, AttemptResult.NOT_UNDERSTOOD),)
    assert propose_channels(READER, asked)[0] is Channel.COLLEAGUE


def test_who_can_be_met_only_in_person_is_met_at_the_nurses() -> None:
    in_person = replace(REFERRAL, contact_points=(), in_person_through_referrer=True)
    assert propose_channels(in_person, ())[0] is Channel.VISIT_WITH_REFERRER
    tried = (attempt(Channel.VISIT_WITH_REFERRER, AttemptResult.OTHER),)
    assert propose_channels(in_person, tried)[0] is Channel.COLLEAGUE


def test_an_ngo_is_proposed_only_with_a_consent_for_one() -> None:
    assert Channel.NGO not in propose_channels(REFERRAL, ())
    shared = replace(REFERRAL, ngo_sharing=(NgoSharing("Naistari", CONSENT),))
    assert Channel.NGO in propose_channels(shared, ())


def test_plans_do_not_count_as_tries() -> None:
    assert propose_channels(READER, (attempt(Channel.PHONE, None),)) == propose_channels(READER, ())


IN_PERSON = replace(REFERRAL, contact_points=(), in_person_through_referrer=True)
VISITED = attempt(Channel.VISIT_WITH_REFERRER, AttemptResult.OTHER)


@pytest.mark.parametrize(
    ("referral", "attempts", "channel", "why"),
    [
        (READER, (), Channel.PHONE, WhyChannel.NOT_TRIED),
        (READER, (attempt(),), Channel.SMS, WhyChannel.NOT_TRIED),
        (READER, (attempt(result=AttemptResult.CALL_BACK),), Channel.PHONE, WhyChannel.CALL_BACK),
        (
            READER,
            (attempt(result=AttemptResult.NOT_UNDERSTOOD),),
            Channel.COLLEAGUE,
            WhyChannel.NOT_UNDERSTOOD,
        ),
        (REFERRAL, (attempt(),), Channel.VISIT_WITH_REFERRER, WhyChannel.OWN_FAILED),
        (
            REFERRAL,
            (attempt(result=AttemptResult.WRONG_NUMBER),),
            Channel.VISIT_WITH_REFERRER,
            WhyChannel.OWN_FAILED,
        ),
        (IN_PERSON, (), Channel.VISIT_WITH_REFERRER, WhyChannel.THROUGH_REFERRER),
        (IN_PERSON, (VISITED,), Channel.COLLEAGUE, WhyChannel.REFERRER_TRIED),
        (REFERRAL, (attempt(), VISITED), Channel.COLLEAGUE, WhyChannel.REFERRER_TRIED),
    ],
)
def test_the_proposal_says_why(
    referral: Referral, attempts: tuple[ContactAttempt, ...], channel: Channel, why: WhyChannel
) -> None:
    found = propose(referral, attempts)
    assert (found.channel, found.why) == (channel, why)


def test_a_number_that_was_corrected_is_tried_again() -> None:
    wrong = (attempt(result=AttemptResult.WRONG_NUMBER),)
    again = propose(READER, wrong, corrected=frozenset({ContactSystem.PHONE}))
    assert (again.channel, again.why) == (Channel.PHONE, WhyChannel.CORRECTED)
    assert propose(READER, wrong, corrected=frozenset({ContactSystem.EMAIL})).channel is not Channel.PHONE


@pytest.mark.parametrize("channel", [Channel.LETTER, Channel.SMS])
def test_no_message_is_made_that_could_harm_or_not_be_read(channel: Channel) -> None:
    assert message_problem(READER, channel) is None
    hidden = replace(READER, turvakielto=YesNoNotAsked.YES)
    assert message_problem(hidden, channel) in {Problem.TURVAKIELTO_LETTER, Problem.TURVAKIELTO_SMS}
    listener = replace(READER, literacy=Literacy.LISTENS_ONLY, reads_language="")
    assert message_problem(listener, channel) is Problem.LITERACY_WRITING
    unsafe = replace(
        READER, contact_points=tuple(replace(p, safe=YesNoNotAsked.NO) for p in READER.contact_points)
    )
    assert message_problem(unsafe, channel) is Problem.CONTACT_NONE_SAFE
