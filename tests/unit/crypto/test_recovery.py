"""A unit's seed comes back by two leads or by the offline key, and by no lesser number."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import pytest

from referral_app.crypto.identity import Identity
from referral_app.crypto.labels import labelled
from referral_app.crypto.recovery import (
    SEALED_SHARE_LENGTH,
    join_recovery_key,
    join_unit_seed,
    open_answer,
    open_offline_copy,
    open_share,
    seal_answer,
    seal_offline_copy,
    seal_share,
)
from referral_app.crypto.shares import split_among, split_for_paper
from referral_app.crypto.wrapping import UnwrapKey
from referral_app.errors import BugError, CannotOpenError, RecoveryCodeInvalidError
from tests.unit.crypto.world import CITY_ID, CLINIC_ID

SEED = bytes(range(32))
UNIT_KEY = UnwrapKey.from_seed(SEED).public
LEADS = [Identity.from_seed(bytes([40 + number]) * 32).unwrap for number in range(3)]
OFFLINE_SEED = bytes([50]) * 32
OFFLINE = UnwrapKey.from_seed(OFFLINE_SEED)
REQUEST = hashlib.sha256(b"a request").digest()
SHARES = split_among(SEED, 3)
SEALED = [seal_share(s, lead.public, CITY_ID, 4) for s, lead in zip(SHARES, LEADS, strict=True)]


def test_two_leads_together_restore_the_seed() -> None:
    """The whole way: her own share, and a colleague's, who opens it and seals it to her request."""
    for asked, asking in ((0, 1), (1, 2), (2, 0)):
        theirs = open_share(SEALED[asked], LEADS[asked], CITY_ID, 4)
        answer = seal_answer(theirs, LEADS[asking].public, CITY_ID, 4, REQUEST)
        assert len(answer) == len(SEALED[asked]) == SEALED_SHARE_LENGTH == 1178
        got = open_answer(answer, LEADS[asking], CITY_ID, 4, REQUEST)
        own = open_share(SEALED[asking], LEADS[asking], CITY_ID, 4)
        assert join_unit_seed(own, got, UNIT_KEY) == SEED


def test_a_sealed_share_opens_for_its_lead_unit_and_epoch_only() -> None:
    answer = seal_answer(SHARES[0], LEADS[1].public, CITY_ID, 4, REQUEST)
    attempts: list[Callable[[], object]] = [
        lambda: open_share(SEALED[0], LEADS[1], CITY_ID, 4),
        lambda: open_share(SEALED[0], LEADS[0], CLINIC_ID, 4),
        lambda: open_share(SEALED[0], LEADS[0], CITY_ID, 5),
        lambda: open_share(SEALED[0][:-1], LEADS[0], CITY_ID, 4),
        lambda: open_share(SEALED[0] + b"\0", LEADS[0], CITY_ID, 4),
        lambda: open_share(answer, LEADS[1], CITY_ID, 4),
        lambda: open_answer(SEALED[1], LEADS[1], CITY_ID, 4, REQUEST),
        lambda: open_answer(answer, LEADS[0], CITY_ID, 4, REQUEST),
        lambda: open_answer(answer, LEADS[1], CLINIC_ID, 4, REQUEST),
        lambda: open_answer(answer, LEADS[1], CITY_ID, 3, REQUEST),
        lambda: open_answer(answer, LEADS[1], CITY_ID, 4, bytes(32)),
    ]
    for attempt in attempts:
        with pytest.raises(CannotOpenError):
            attempt()


def test_one_lead_alone_restores_nothing() -> None:
    own = open_share(SEALED[0], LEADS[0], CITY_ID, 4)
    with pytest.raises(CannotOpenError):
        join_unit_seed(own, own, UNIT_KEY)


def test_shares_of_a_false_seed_are_refused() -> None:
    """Whoever stores the sealed shares can make a splitting of a seed of his own: anybody can seal."""
    one, other, _ = split_among(bytes([7]) * 32, 3)
    with pytest.raises(CannotOpenError):
        join_unit_seed(one, other, UNIT_KEY)
    with pytest.raises(CannotOpenError):
        join_unit_seed(SHARES[0], other, UNIT_KEY)


def test_two_sheets_restore_the_offline_key_and_it_the_seed() -> None:
    sheets = split_for_paper(OFFLINE_SEED)
    copy = seal_offline_copy(SEED, OFFLINE.public, CITY_ID, 4)
    key = join_recovery_key((sheets[2], sheets[0]), OFFLINE.public)
    assert open_offline_copy(copy, key, CITY_ID, 4) == SEED
    attempts: list[Callable[[], object]] = [
        lambda: open_offline_copy(copy, key, CLINIC_ID, 4),
        lambda: open_offline_copy(copy, key, CITY_ID, 1),
        lambda: open_offline_copy(copy, LEADS[0], CITY_ID, 4),
        lambda: open_offline_copy(copy[1:], key, CITY_ID, 4),
    ]
    for attempt in attempts:
        with pytest.raises(CannotOpenError):
            attempt()


def test_sheets_of_another_key_are_noticed() -> None:
    sheets, others = split_for_paper(OFFLINE_SEED), split_for_paper(SEED)
    for two in ((sheets[0], others[1]), (others[0], others[1]), (sheets[0], sheets[0])):
        with pytest.raises(RecoveryCodeInvalidError):
            join_recovery_key(two, OFFLINE.public)


def test_what_is_no_share_is_not_opened_as_one() -> None:
    """Anybody can seal to a lead."""
    lead = LEADS[0].public
    for length in (0, 32, 41, 43):
        info = labelled(b"recovery/share", CITY_ID.bytes, (4).to_bytes(4, "big"), lead.key_id)
        with pytest.raises(CannotOpenError):
            open_share(lead.seal(info, bytes(length)), LEADS[0], CITY_ID, 4)


def test_nothing_of_a_wrong_form_is_sealed() -> None:
    lead = LEADS[0].public
    attempts: list[Callable[[], object]] = [
        lambda: seal_share(SEED, lead, CITY_ID, 4),
        lambda: seal_share(SHARES[0], lead, CITY_ID, 0),
        lambda: seal_answer(SHARES[0], lead, CITY_ID, 4, b"short"),
        lambda: seal_answer(SHARES[0][:-1], lead, CITY_ID, 4, REQUEST),
        lambda: seal_offline_copy(SEED[:-1], lead, CITY_ID, 4),
        lambda: seal_offline_copy(SEED, lead, CITY_ID, 2**31),
    ]
    for attempt in attempts:
        with pytest.raises(BugError):
            attempt()
