"""Canonical JSON (RFC 8785) as signed here, read back strictly.

Only a corner of JSON is used: objects with ASCII names, arrays, strings, whole numbers within ±(2^53 - 1),
booleans and null, nested at most `MAX_DEPTH` deep; no fractions. Within it there is exactly one encoding of
a value, so what was signed can be hashed, stored and compared as bytes.

Within it the standard library's encoder gives the bytes of RFC 8785, in C; a property test holds it to the
`rfc8785` package, which is for all of JSON and many times slower. Thread-safe.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import cast

from referral_app.errors import StatementInvalidError

Json = Mapping[str, "Json"] | Sequence["Json"] | str | int | bool | None

MAX_DEPTH = 6
MAX_INTEGER = 2**53 - 1


def _refuse(_text: str) -> None:
    raise StatementInvalidError


_DECODER = json.JSONDecoder(parse_float=_refuse, parse_constant=_refuse)
_ENCODER = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, allow_nan=False, sort_keys=True, separators=(",", ":")
)


def encode(value: Mapping[str, Json]) -> bytes:
    """The canonical bytes of `value`; StatementInvalidError when it is outside the corner described above."""
    plain = dict(value)
    _check(plain, 0)
    try:
        return _ENCODER.encode(plain).encode("utf-8")
    except UnicodeEncodeError as error:  # a lone surrogate
        raise StatementInvalidError from error


def decode(data: bytes, limit: int) -> dict[str, Json]:
    """The object whose canonical form is exactly `data`, of at most `limit` bytes.

    Everything else raises StatementInvalidError: other forms of the same value (white space, order,
    escapes, duplicate names, a byte order mark), numbers with a fraction, deep nesting, bytes that are not
    UTF-8.
    """
    if len(data) > limit:
        raise StatementInvalidError
    try:
        value = _DECODER.decode(data.decode("utf-8"))
        canonical = _ENCODER.encode(value).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise StatementInvalidError from error
    if type(value) is not dict or canonical != data:
        raise StatementInvalidError
    _check(value, 0)
    return value


def _check(value: object, depth: int) -> None:
    """Most of a long statement are texts in objects: they are passed by without a call of their own."""
    kind = type(value)
    if kind is dict or kind is list or kind is tuple:
        if depth == MAX_DEPTH:
            raise StatementInvalidError
        if kind is dict:
            named = cast("dict[object, object]", value)
            if not all(isinstance(name, str) and name.isascii() for name in named):
                raise StatementInvalidError
            inner: Iterable[object] = named.values()
        else:
            inner = cast("Sequence[object]", value)
        for one in inner:
            if type(one) is not str:
                _check(one, depth + 1)
    elif kind is int:
        if abs(cast("int", value)) > MAX_INTEGER:
            raise StatementInvalidError
    elif not (isinstance(value, (str, bool)) or value is None):
        raise StatementInvalidError
