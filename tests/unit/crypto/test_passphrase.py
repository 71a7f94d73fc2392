"""The seed at rest: passphrase and device secret are both needed, and damaged blobs are told apart."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_app.crypto.passphrase import (
    BLOB_LENGTH,
    DEFAULT,
    PassphraseStrength,
    new_secret_key,
    open_seed,
    seal_seed,
)
from referral_app.errors import BugError, CannotOpenError, InvalidInputError, WrongPassphraseError
from tests.unit.crypto.world import flipped

WEAKEST = PassphraseStrength(memory_kib=19 * 1024, iterations=2, lanes=1)
USER = UUID(bytes=b"u" * 16)
SEED = b"s" * 32
SECRET_KEY = b"k" * 16
BLOB = seal_seed(SEED, "hyvää päivää", SECRET_KEY, USER, WEAKEST)


def with_numbers(memory_kib: int, iterations: int, lanes: int) -> bytes:
    numbers = b"".join(number.to_bytes(4, "big") for number in (memory_kib, iterations, lanes))
    return BLOB[:4] + numbers + BLOB[16:]


def test_the_seed_comes_back_at_default_strength() -> None:
    blob = seal_seed(SEED, "hyvää päivää", SECRET_KEY, USER)
    assert len(blob) == BLOB_LENGTH
    assert PassphraseStrength(64 * 1024, 3, 4) == DEFAULT
    assert blob[4:16] == (64 * 1024).to_bytes(4, "big") + (3).to_bytes(4, "big") + (4).to_bytes(4, "big")
    assert open_seed(blob, "hyvää päivää", SECRET_KEY, USER) == SEED


def test_composed_and_decomposed_letters_are_the_same_passphrase() -> None:
    decomposed = "hyva\u0308a\u0308 pa\u0308iva\u0308a\u0308"
    assert open_seed(BLOB, decomposed, SECRET_KEY, USER) == SEED


@pytest.mark.parametrize("passphrase", ["", "hyvää päivä", "Hyvää päivää", "hyvää päivää ", "\ud800"])
def test_another_passphrase_is_wrong(passphrase: str) -> None:
    with pytest.raises(WrongPassphraseError) as caught:
        open_seed(BLOB, passphrase, SECRET_KEY, USER)
    assert caught.value.__context__ is None


def test_the_passphrase_alone_is_not_enough() -> None:
    with pytest.raises(WrongPassphraseError):
        open_seed(BLOB, "hyvää päivää", flipped(SECRET_KEY, 0), USER)


def test_a_blob_serves_one_user() -> None:
    with pytest.raises(WrongPassphraseError):
        open_seed(BLOB, "hyvää päivää", SECRET_KEY, UUID(bytes=b"o" * 16))


@pytest.mark.parametrize("place", [16, 31, 32, 60, 90, BLOB_LENGTH - 1])
def test_changed_salts_and_ciphertexts_open_nothing(place: int) -> None:
    with pytest.raises(WrongPassphraseError):
        open_seed(flipped(BLOB, 8 * place), "hyvää päivää", SECRET_KEY, USER)


def test_a_change_of_strength_within_bounds_opens_nothing() -> None:
    with pytest.raises(WrongPassphraseError):
        open_seed(with_numbers(19 * 1024, 3, 1), "hyvää päivää", SECRET_KEY, USER)


@pytest.mark.parametrize(
    "blob",
    [
        b"",
        BLOB[:-1],
        BLOB + b"\0",
        b"KSP2" + BLOB[4:],
        with_numbers(19 * 1024 - 1, 2, 1),
        with_numbers(256 * 1024 + 1, 2, 1),
        with_numbers(2**32 - 1, 2, 1),
        with_numbers(19 * 1024, 1, 1),
        with_numbers(19 * 1024, 11, 1),
        with_numbers(19 * 1024, 2, 0),
        with_numbers(19 * 1024, 2, 9),
    ],
)
def test_what_is_no_blob_of_ours_is_refused_before_any_work(blob: bytes) -> None:
    with pytest.raises(CannotOpenError) as caught:
        open_seed(blob, "hyvää päivää", SECRET_KEY, USER)
    assert caught.value.__context__ is None


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_random_bytes_are_refused(noise: bytes) -> None:
    with pytest.raises(CannotOpenError):
        open_seed(noise, "hyvää päivää", SECRET_KEY, USER)


def test_two_blobs_of_the_same_share_nothing() -> None:
    other = seal_seed(SEED, "hyvää päivää", SECRET_KEY, USER, WEAKEST)
    assert other[:16] == BLOB[:16]
    assert other[16:32] != BLOB[16:32]
    assert other[88:] != BLOB[88:]


def test_secret_keys_are_fresh() -> None:
    keys = {new_secret_key() for _ in range(100)}
    assert len(keys) == 100
    assert {len(key) for key in keys} == {16}


def test_a_passphrase_that_is_no_text_is_the_users_problem() -> None:
    with pytest.raises(InvalidInputError) as caught:
        seal_seed(SEED, "\ud800", SECRET_KEY, USER, WEAKEST)
    assert [(p.field, p.problem) for p in caught.value.problems] == [("passphrase", "not_text")]


def test_wrong_lengths_are_bugs() -> None:
    with pytest.raises(BugError):
        seal_seed(SEED[:-1], "p", SECRET_KEY, USER, WEAKEST)
    with pytest.raises(BugError):
        seal_seed(SEED, "p", SECRET_KEY[:-1], USER, WEAKEST)
    with pytest.raises(BugError):
        open_seed(BLOB, "p", SECRET_KEY + b"\0", USER)
    with pytest.raises(BugError):
        PassphraseStrength(memory_kib=8, iterations=1, lanes=1)
