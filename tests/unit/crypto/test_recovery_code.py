"""Codes typed from paper."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_app.crypto.recovery_code import decode_recovery_code, encode_recovery_code
from referral_app.errors import BugError, RecoveryCodeInvalidError

CODE = encode_recovery_code(bytes(range(16)))


@settings(deadline=None)
@given(st.binary(min_size=16, max_size=64))
def test_a_code_reads_back(secret: bytes) -> None:
    assert decode_recovery_code(encode_recovery_code(secret)) == secret


@settings(deadline=None)
@given(st.binary(min_size=16, max_size=64))
def test_a_code_reads_back_as_people_type(secret: bytes) -> None:
    code = encode_recovery_code(secret)
    assert decode_recovery_code(code.lower().replace("-", " ")) == secret
    assert decode_recovery_code(f" {code.replace('0', 'o').replace('1', 'l')}\n") == secret
    assert decode_recovery_code(code.replace("1", "I").replace("-", "")) == secret


def test_a_128_bit_secret_is_eight_groups_of_four() -> None:
    assert [len(group) for group in CODE.split("-")] == [4] * 8
    assert not set("ILOU") & set(CODE)


def test_every_single_typing_error_is_noticed() -> None:
    plain = CODE.replace("-", "")
    for place, character in enumerate(plain):
        for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ":
            if other != character:
                with pytest.raises(RecoveryCodeInvalidError):
                    decode_recovery_code(plain[:place] + other + plain[place + 1 :])


def test_swapped_neighbours_are_noticed() -> None:
    plain = CODE.replace("-", "")
    for place in range(len(plain) - 1):
        swapped = plain[:place] + plain[place + 1] + plain[place] + plain[place + 2 :]
        if swapped != plain:
            with pytest.raises(RecoveryCodeInvalidError):
                decode_recovery_code(swapped)


@pytest.mark.parametrize(
    "text", ["", "-", CODE[:-1], CODE + "0", CODE + "00", CODE + CODE, CODE[:-1] + "U", "ä" * 32]
)
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(RecoveryCodeInvalidError):
        decode_recovery_code(text)


@settings(deadline=None)
@given(st.text(max_size=150))
def test_random_texts_are_refused(text: str) -> None:
    with pytest.raises(RecoveryCodeInvalidError):
        decode_recovery_code(text)


def test_unused_bits_must_be_zero() -> None:
    """17 bytes and a checksum are 168 bits in 34 characters: two bits more than needed."""
    code = encode_recovery_code(bytes(17))
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    last = alphabet.index(code[-1])
    assert last % 4 == 0
    for other in range(last + 1, last + 4):
        with pytest.raises(RecoveryCodeInvalidError):
            decode_recovery_code(code[:-1] + alphabet[other])


@pytest.mark.parametrize("length", [0, 15, 65])
def test_other_lengths_are_bugs(length: int) -> None:
    with pytest.raises(BugError):
        encode_recovery_code(bytes(length))
