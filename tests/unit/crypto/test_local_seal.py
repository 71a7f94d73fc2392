"""Files sealed on this desktop."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_app.crypto.local_seal import open_local, seal_local
from referral_app.errors import BugError, CannotOpenError
from tests.unit.crypto.world import flipped

KEY = b"k" * 32
BLOB = seal_local(KEY, b"draft 1", b"a draft")


@settings(deadline=None)
@given(st.binary(max_size=100), st.binary(max_size=40_000))
def test_what_was_sealed_comes_back(context: bytes, plaintext: bytes) -> None:
    assert open_local(KEY, context, seal_local(KEY, context, plaintext)) == plaintext


def test_another_key_or_context_is_refused() -> None:
    for key, context in ((b"o" * 32, b"draft 1"), (KEY, b"draft 2"), (KEY, b"")):
        with pytest.raises(CannotOpenError) as caught:
            open_local(key, context, BLOB)
        assert caught.value.__context__ is None


def test_every_flipped_bit_and_every_truncation_is_refused() -> None:
    changed = [flipped(BLOB, bit) for bit in range(8 * len(BLOB))]
    for blob in (*changed, *(BLOB[:length] for length in range(len(BLOB))), BLOB + b"\0"):
        with pytest.raises(CannotOpenError):
            open_local(KEY, b"draft 1", blob)


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_random_bytes_are_refused(noise: bytes) -> None:
    for blob in (noise, b"KSL1" + noise):
        with pytest.raises(CannotOpenError):
            open_local(KEY, b"draft 1", blob)


@pytest.mark.parametrize("key", [b"", KEY[:-1], KEY + b"\0"])
def test_keys_have_one_length(key: bytes) -> None:
    with pytest.raises(BugError):
        seal_local(key, b"", b"")
    with pytest.raises(BugError):
        open_local(key, b"", BLOB)
