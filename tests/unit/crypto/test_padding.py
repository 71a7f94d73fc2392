"""Six sizes, one padding for each content."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_app.crypto.padding import BUCKETS, MAX_CONTENT, pad, unpad
from referral_app.errors import CannotOpenError, InvalidInputError


@settings(deadline=None)
@given(st.binary(max_size=9000))
def test_the_content_comes_back(content: bytes) -> None:
    padded = pad(content)
    assert len(padded) - 4 in BUCKETS
    assert unpad(padded) == content


@pytest.mark.parametrize("place", range(len(BUCKETS)))
def test_a_bucket_holds_its_own_size_and_not_one_more(place: int) -> None:
    bucket = BUCKETS[place]
    assert len(pad(b"x" * bucket)) == bucket + 4
    assert unpad(pad(b"x" * bucket)) == b"x" * bucket
    if bucket < MAX_CONTENT:
        assert len(pad(b"x" * (bucket + 1))) == BUCKETS[place + 1] + 4


def test_more_than_the_largest_bucket_is_refused() -> None:
    with pytest.raises(InvalidInputError):
        pad(bytes(MAX_CONTENT + 1))


@settings(deadline=None)
@given(st.binary(max_size=2000), st.sampled_from((0, 4, 1028, 4100)))
def test_only_what_pad_makes_is_accepted(start: bytes, length: int) -> None:
    padded = start.ljust(length, b"\0")
    try:
        content = unpad(padded)
    except CannotOpenError:
        return
    assert pad(content) == padded
