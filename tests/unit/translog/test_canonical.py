"""Canonical JSON: one form and no other, whatever is thrown at it."""

from __future__ import annotations

import json

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from referral_app.errors import StatementInvalidError
from referral_app.translog.canonical import MAX_DEPTH, MAX_INTEGER, Json, decode, encode

LIMIT = 4096
TEXT = st.text(st.characters(exclude_categories=["Cs"]))
NAMES = st.text(st.characters(max_codepoint=127), max_size=8)
VALUES: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers(-MAX_INTEGER, MAX_INTEGER) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
).filter(lambda value: depth_of(value) < MAX_DEPTH)


def depth_of(value: Json) -> int:
    if isinstance(value, dict):
        return 1 + max(map(depth_of, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(depth_of, value), default=0)
    return 0


@given(st.dictionaries(NAMES, VALUES, max_size=4))
def test_what_is_written_is_rfc_8785_and_is_read_back(value: dict[str, Json]) -> None:
    data = encode(value)
    assert data == rfc8785.dumps(json.loads(data))
    assert decode(data, 10**6) == value


@given(
    st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass"))
)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        value = decode(data, LIMIT)
    except StatementInvalidError:
        return
    assert encode(value) == data


@given(st.dictionaries(NAMES, VALUES, min_size=1, max_size=4), st.data())
def test_one_changed_byte_is_another_value_or_refused(value: dict[str, Json], data: st.DataObject) -> None:
    body = encode(value)
    at = data.draw(st.integers(0, len(body) - 1))
    changed = body[:at] + bytes([data.draw(st.integers(0, 255))]) + body[at + 1 :]
    try:
        read = decode(changed, 10**6)
    except StatementInvalidError:
        return
    assert encode(read) == changed
    assert (read == value) == (changed == body)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'"text"',
        b'{"a":1,"a":1}',
        b'{"a":1,"a":2}',
        b'{"b":1,"a":2}',
        b'{ "a":1}',
        b'{"a":1}\n',
        b'\xef\xbb\xbf{"a":1}',
        '{"a":1}'.encode("utf-16"),
        b'{"a":1.0}',
        b'{"a":1e3}',
        b'{"a":-0}',
        b'{"a":01}',
        b'{"a":+1}',
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b'{"a":-Infinity}',
        b'{"a":9007199254740992}',
        b'{"a":-9007199254740992}',
        b'{"a":' + b"9" * 3000 + b"}",
        b'{"a":"\\u0041"}',
        b'{"a":"\\/"}',
        b'{"a":"\\ud800"}',
        b'{"a":"\xff"}',
        b'{"a":"\x01"}',
        b'{"a":"\\u001F"}',
        b"{\"a\":'b'}",
        b'{"a":true,}',
        b'{"a":True}',
        '{"ä":1}'.encode(),
        b'{"a":1}{"a":1}',
        b'{"a":' * MAX_DEPTH + b'{"a":1}' + b"}" * MAX_DEPTH,
        b'{"a":' + b"[" * 2000 + b"]" * 2000 + b"}",
        b"[" * LIMIT,
        b'{"a":' * 800,
    ],
)
def test_other_forms_are_refused(data: bytes) -> None:
    assert len(data) <= LIMIT
    with pytest.raises(StatementInvalidError):
        decode(data, LIMIT)


def test_deep_nesting_never_overflows_the_stack() -> None:
    for opening in (b"[", b'{"a":'):
        with pytest.raises(StatementInvalidError):
            decode(opening * 200_000, 10**7)
        closed = opening * 50_000 + b"1" + (b"]" if opening == b"[" else b"}") * 50_000
        with pytest.raises(StatementInvalidError):
            decode(closed, 10**7)


def test_too_long_is_refused_and_the_limit_itself_is_not() -> None:
    data = encode({"a": "x" * 100})
    assert decode(data, len(data)) == {"a": "x" * 100}
    with pytest.raises(StatementInvalidError):
        decode(data, len(data) - 1)


@pytest.mark.parametrize(
    "value",
    [
        1.5,
        float("nan"),
        MAX_INTEGER + 1,
        -MAX_INTEGER - 1,
        b"bytes",
        {1: 2},
        {"ä": 1},
        "\ud800",
        {"b": "\udfff"},
        {"a"},
        [[[[[[]]]]]],
        object(),
    ],
)
def test_what_cannot_be_signed_is_not_written(value: object) -> None:
    content: dict[str, object] = {"a": value}
    with pytest.raises(StatementInvalidError):
        encode(content)  # type: ignore[arg-type]  # the point of the test
