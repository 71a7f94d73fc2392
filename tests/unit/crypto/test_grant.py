"""Seeds given to members open for that member, subject and epoch only."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest

from referral_app.crypto.grant import (
    MAX_EPOCH,
    open_authority_seed,
    open_unit_seed,
    seal_authority_seed,
    seal_unit_seed,
)
from referral_app.crypto.labels import labelled
from referral_app.errors import BugError, CannotOpenError
from tests.unit.crypto.world import CITY_ID, CLINIC_ID, COLLEAGUE, COORDINATOR

SEED = bytes(range(32))


def test_an_authority_seed_comes_back() -> None:
    sealed = seal_authority_seed(SEED, COORDINATOR.unwrap.public, CITY_ID)
    assert len(sealed) == 1168
    assert open_authority_seed(sealed, COORDINATOR.unwrap, CITY_ID) == SEED


def test_it_opens_for_nobody_and_nothing_else() -> None:
    sealed = seal_authority_seed(SEED, COORDINATOR.unwrap.public, CITY_ID)
    content = seal_unit_seed(SEED, COORDINATOR.unwrap.public, CITY_ID, 1)
    attempts: list[Callable[[], object]] = [
        lambda: open_authority_seed(sealed, COLLEAGUE.unwrap, CITY_ID),
        lambda: open_authority_seed(sealed, COORDINATOR.unwrap, CLINIC_ID),
        lambda: open_authority_seed(sealed[:-1], COORDINATOR.unwrap, CITY_ID),
        lambda: open_authority_seed(sealed + b"\0", COORDINATOR.unwrap, CITY_ID),
        lambda: open_authority_seed(b"", COORDINATOR.unwrap, CITY_ID),
        lambda: open_authority_seed(sealed[:-1] + bytes([sealed[-1] ^ 1]), COORDINATOR.unwrap, CITY_ID),
        # A content seed cannot be passed off as an authority seed, nor the other way about.
        lambda: open_authority_seed(content, COORDINATOR.unwrap, CITY_ID),
        lambda: open_unit_seed(sealed, COORDINATOR.unwrap, CITY_ID, 1),
    ]
    for attempt in attempts:
        with pytest.raises(CannotOpenError):
            attempt()


@pytest.mark.parametrize("length", [0, 31, 33])
def test_what_is_no_seed_is_not_opened_as_one(length: int) -> None:
    """Anybody can seal to a member."""
    member = COORDINATOR.unwrap
    info = labelled(b"authority", CITY_ID.bytes, member.public.key_id)
    with pytest.raises(CannotOpenError):
        open_authority_seed(member.public.seal(info, bytes(length)), member, CITY_ID)


def test_the_first_and_the_last_epoch_can_be_granted() -> None:
    for epoch in (1, MAX_EPOCH):
        sealed = seal_unit_seed(SEED, COORDINATOR.unwrap.public, CITY_ID, epoch)
        assert open_unit_seed(sealed, COORDINATOR.unwrap, CITY_ID, epoch) == SEED


@pytest.mark.parametrize("length", [0, 31, 33])
def test_only_seeds_are_sealed(length: int) -> None:
    with pytest.raises(BugError):
        seal_authority_seed(bytes(length), COORDINATOR.unwrap.public, UUID(int=1))
