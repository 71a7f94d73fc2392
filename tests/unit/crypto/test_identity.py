"""Keys derived from one seed, the proof of possession, and grants of unit seeds."""

from __future__ import annotations

from uuid import UUID

import pytest

from referral_app.crypto.grant import MAX_EPOCH, open_unit_seed, seal_unit_seed
from referral_app.crypto.identity import Identity, check_possession, prove_possession
from referral_app.errors import BugError, CannotOpenError, SignatureError
from tests.unit.crypto.world import CITY_ID, CLINIC_ID, COLLEAGUE, NURSE, flipped

USER = UUID(bytes=b"u" * 16)
VERIFY = NURSE.signing.public.raw
WRAP = NURSE.unwrap.public.raw
UNIT_SEED = b"u" * 32


def test_a_seed_gives_the_same_keys_every_time_and_three_different_ones() -> None:
    again = Identity.from_seed(bytes([1]) * 32)
    assert again.signing.public == NURSE.signing.public
    assert again.unwrap.public == NURSE.unwrap.public
    assert again.local_key == NURSE.local_key
    assert len({bytes([1]) * 32, NURSE.local_key, VERIFY, WRAP[-32:]}) == 4


@pytest.mark.parametrize("length", [0, 31, 33])
def test_seeds_have_one_length(length: int) -> None:
    with pytest.raises(BugError):
        Identity.from_seed(bytes(length))


def test_a_proof_of_possession_holds() -> None:
    check_possession(VERIFY, WRAP, USER, prove_possession(NURSE, USER))


def test_a_proof_ties_both_keys_and_the_user() -> None:
    proof = prove_possession(NURSE, USER)
    theirs = COLLEAGUE.signing.public.raw, COLLEAGUE.unwrap.public.raw
    low_order = b"\1" + bytes(31)
    for verify, wrap, user, given in (
        (theirs[0], WRAP, USER, proof),
        (VERIFY, theirs[1], USER, proof),
        (VERIFY, WRAP, CITY_ID, proof),
        (VERIFY, WRAP, USER, flipped(proof, 5)),
        (VERIFY, WRAP, USER, b""),
        (VERIFY, WRAP[:-1], USER, proof),
        (VERIFY, WRAP[:-32] + bytes(32), USER, proof),
        (low_order, WRAP, USER, low_order + bytes(32)),
    ):
        with pytest.raises(SignatureError):
            check_possession(verify, wrap, user, given)


def test_a_granted_seed_opens_for_its_member_unit_and_epoch_only() -> None:
    sealed = seal_unit_seed(UNIT_SEED, NURSE.unwrap.public, CLINIC_ID, 3)
    assert open_unit_seed(sealed, NURSE.unwrap, CLINIC_ID, 3) == UNIT_SEED
    for identity, unit_id, epoch in ((COLLEAGUE, CLINIC_ID, 3), (NURSE, CITY_ID, 3), (NURSE, CLINIC_ID, 4)):
        with pytest.raises(CannotOpenError):
            open_unit_seed(sealed, identity.unwrap, unit_id, epoch)


def test_changed_grants_are_refused() -> None:
    sealed = seal_unit_seed(UNIT_SEED, NURSE.unwrap.public, CLINIC_ID, 1)
    for changed in (b"", sealed[:-1], sealed + b"\0", *(flipped(sealed, 8 * n) for n in range(0, 1168, 7))):
        with pytest.raises(CannotOpenError):
            open_unit_seed(changed, NURSE.unwrap, CLINIC_ID, 1)


@pytest.mark.parametrize(("seed", "epoch"), [(UNIT_SEED[:-1], 1), (UNIT_SEED, 0), (UNIT_SEED, MAX_EPOCH + 1)])
def test_wrong_grants_are_never_made(seed: bytes, epoch: int) -> None:
    with pytest.raises(BugError):
        seal_unit_seed(seed, NURSE.unwrap.public, CLINIC_ID, epoch)
