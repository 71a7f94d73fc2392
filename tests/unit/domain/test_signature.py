"""A drawn name: small enough to be kept, still the same line, and refused where it is not strokes."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from referral_app.crypto.padding import BUCKETS
from referral_app.domain.codes import ConsentMethod
from referral_app.domain.referral_codec import decode_referral, encode_referral
from referral_app.domain.signature import (
    HEIGHT,
    POINT_LIMIT,
    STROKE_LIMIT,
    WIDTH,
    signature_problems,
    smoothed,
)
from referral_app.errors import CannotOpenError, InvalidInputError
from tests.unit.domain.samples import CONSENT, REFERRAL

STROKES = (((10, 20), (30, 40)), ((5, 5),))
SIGNED = replace(REFERRAL, consent=replace(CONSENT, method=ConsentMethod.SIGNED, signature=STROKES))

numbers = st.floats(-1e6, 1e6, allow_nan=False)
hands = st.lists(st.lists(st.tuples(numbers, numbers), max_size=120), max_size=60)


@given(hands)
@settings(deadline=None)
@example([[(float(x), float((x * 7919) % 241)) for x in range(800)] for _ in range(60)])
def test_whatever_is_drawn_is_kept_within_the_limits(drawn: list[list[tuple[float, float]]]) -> None:
    kept = smoothed(drawn)
    assert list(signature_problems("signature", kept)) == []
    assert len(kept) == min(STROKE_LIMIT, sum(1 for stroke in drawn if stroke))


def test_a_line_stays_where_it_was_drawn() -> None:
    arc = [(float(x), 120 - (x - 400) ** 2 / 2000) for x in range(100, 701, 2)]
    (kept,) = smoothed([arc])
    assert len(kept) < 20
    assert kept[0] == (100, 75)
    assert kept[-1] == (700, 75)
    for x, y in arc:
        after = next(at for at, point in enumerate(kept) if point[0] >= x)
        (x0, y0), (x1, y1) = kept[max(after - 1, 0)], kept[after]
        along = (x - x0) / (x1 - x0) if x1 != x0 else 0
        assert abs(y0 + along * (y1 - y0) - y) <= 2


def test_a_point_is_a_stroke_and_what_lies_beside_comes_to_the_edge() -> None:
    assert smoothed([[(3.4, 5.6)]]) == (((3, 6),),)
    assert smoothed([[(-50.0, 900.0), (5000.0, -1.0)]]) == (((0, HEIGHT), (WIDTH, 0)),)
    assert smoothed([[], []]) == ()


def test_a_signature_travels_with_the_consent() -> None:
    assert decode_referral(encode_referral(SIGNED)) == SIGNED
    assert json.loads(encode_referral(SIGNED))["consent"]["signature"] == [[10, 20, 30, 40], [5, 5]]


def test_the_largest_one_leaves_the_referral_small() -> None:
    most = tuple(((WIDTH, HEIGHT),) * (POINT_LIMIT // STROKE_LIMIT) for _ in range(STROKE_LIMIT))
    signed = replace(SIGNED, consent=replace(SIGNED.consent, signature=most))
    assert len(encode_referral(signed)) - len(encode_referral(REFERRAL)) < BUCKETS[1]


@pytest.mark.parametrize(
    "signature",
    [
        (((0, 0),),) * (STROKE_LIMIT + 1),
        (((0, 0),) * (POINT_LIMIT + 1),),
        ((),),
        (((-1, 0),),),
        (((0, HEIGHT + 1),),),
        (((WIDTH + 1, 0),),),
    ],
)
def test_what_is_no_signature_is_neither_written_nor_read(signature: Any) -> None:
    assert list(signature_problems("consent.signature", signature))
    with pytest.raises(InvalidInputError):
        encode_referral(replace(REFERRAL, consent=replace(CONSENT, signature=signature)))
    with pytest.raises(CannotOpenError):
        decode_referral(_with([[number for point in stroke for number in point] for stroke in signature]))


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=30,
)


@given(anything | st.lists(st.lists(st.integers(-5, WIDTH + 5), max_size=9), max_size=STROKE_LIMIT + 5))
@settings(deadline=None, max_examples=300)
@example([[1, 2, 3]])
@example([[True, False]])
@example([[1.0, 2.0]])
@example([["1", "2"]])
@example([[10**4000, 0]])
@example([[]])
@example({})
@example(None)
def test_malformed_strokes_are_refused_and_others_read_as_they_were_written(value: Any) -> None:
    try:
        found = decode_referral(_with(value)).consent.signature
    except CannotOpenError:
        return
    assert [[number for point in stroke for number in point] for stroke in found] == value
    assert list(signature_problems("signature", found)) == []


def _with(signature: Any) -> bytes:
    document = json.loads(encode_referral(REFERRAL))
    document["consent"]["signature"] = signature
    return json.dumps(document).encode()
