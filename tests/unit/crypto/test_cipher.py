"""The cipher's lengths, and what it refuses; the second implementation shows that it is Cobblestone-256."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_app.crypto import cipher
from referral_app.errors import CannotOpenError
from tests.unit.crypto.world import assert_uniform, flipped

KEY = b"k" * 32
TWO_CHUNKS = cipher.encrypt(KEY, b"context", bytes(16384 + 100))


@pytest.mark.parametrize("length", [0, 1, 16383, 16384, 16385, 32768, 100_000])
def test_ciphertext_lengths_are_as_foretold(length: int) -> None:
    ciphertext = cipher.encrypt(KEY, b"", bytes(length))
    assert len(ciphertext) == cipher.ciphertext_length(length)
    assert cipher.decrypt(KEY, b"", ciphertext) == bytes(length)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 8 * len(TWO_CHUNKS) - 1))
def test_any_flipped_bit_is_refused(bit: int) -> None:
    with pytest.raises(CannotOpenError) as caught:
        cipher.decrypt(KEY, b"context", flipped(TWO_CHUNKS, bit))
    assert_uniform(caught.value)


@pytest.mark.parametrize("length", [0, 23, 24, 55, 56, 71, 72, 56 + 16400, 56 + 16400 + 16, -1])
def test_truncations_are_refused(length: int) -> None:
    with pytest.raises(CannotOpenError):
        cipher.decrypt(KEY, b"context", TWO_CHUNKS[:length])


def test_another_key_context_or_length_is_refused() -> None:
    for key, context, ciphertext in (
        (b"o" * 32, b"context", TWO_CHUNKS),
        (KEY[:-1], b"context", TWO_CHUNKS),
        (KEY, b"contex", TWO_CHUNKS),
        (KEY, b"context", TWO_CHUNKS + b"\0"),
        (KEY, b"context", TWO_CHUNKS + TWO_CHUNKS[56:]),
    ):
        with pytest.raises(CannotOpenError):
            cipher.decrypt(key, context, ciphertext)
