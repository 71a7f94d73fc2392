"""Takes a decoded object apart: exactly the expected names, exactly the expected types.

Used by every signed form of the log and the directory. All getters raise StatementInvalidError. Hex is
lower case, base64 is RFC 4648 section 4 with padding, times are `2026-11-24T02:33:01Z`.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Literal
from uuid import UUID

from referral_app.errors import LogInvalidError, StatementInvalidError
from referral_app.translog.canonical import MAX_INTEGER, Json
from referral_app.translog.merkle import HASH_SIZE, MAX_SIZE, TreeHead

_HEX = re.compile(r"[0-9a-f]*")
_HEAD_NAMES = frozenset({"size", "root"})


class Fields:
    """One object of a signed form, with the names it must and those it may have."""

    __slots__ = ("_values",)

    def __init__(self, value: Json, names: frozenset[str], optional: frozenset[str] = frozenset()) -> None:
        if not isinstance(value, Mapping) or value.keys() - optional != names:
            raise StatementInvalidError
        self._values = value

    def text(self, name: str, pattern: re.Pattern[str]) -> str:
        """A string that `pattern` matches from end to end."""
        value = self._values[name]
        if not isinstance(value, str) or pattern.fullmatch(value) is None:
            raise StatementInvalidError
        return value

    def optional_text(self, name: str, pattern: re.Pattern[str]) -> str | None:
        """As `text`, or null."""
        return None if self._values[name] is None else self.text(name, pattern)

    def texts(self, name: str, pattern: re.Pattern[str], most: int) -> tuple[str, ...]:
        """A list of at most so many strings, none of them twice, each matched by `pattern` from end to end."""
        values = self._values[name]
        if not isinstance(values, list | tuple) or len(values) > most:
            raise StatementInvalidError
        found = [value for value in values if isinstance(value, str) and pattern.fullmatch(value)]
        if len(found) != len(values) or len(set(found)) != len(found):
            raise StatementInvalidError
        return tuple(found)

    def integer(self, name: str, low: int = 0, high: int = MAX_INTEGER) -> int:
        """A whole number from `low` to `high`; true and false are not numbers."""
        value = self._values[name]
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise StatementInvalidError
        return value

    def flag(self, name: str) -> bool:
        """True or false."""
        value = self._values[name]
        if not isinstance(value, bool):
            raise StatementInvalidError
        return value

    def hex(self, name: str, size: int) -> bytes:
        """`size` bytes in hex."""
        value = self._values[name]
        if not isinstance(value, str) or len(value) != 2 * size or _HEX.fullmatch(value) is None:
            raise StatementInvalidError
        return bytes.fromhex(value)

    def base64(self, name: str, low: int, high: int) -> bytes:
        """From `low` to `high` bytes in base64."""
        value = self._values[name]
        if not isinstance(value, str):
            raise StatementInvalidError
        try:
            data = from_base64(value)
        except ValueError as error:
            raise StatementInvalidError from error
        if not low <= len(data) <= high:
            raise StatementInvalidError
        return data

    def identity(self, name: str) -> UUID:
        """An id of 16 bytes in hex."""
        return UUID(bytes=self.hex(name, 16))

    def time(self, name: str, precision: Literal["seconds", "microseconds"] = "seconds") -> datetime:
        """A UTC time."""
        value = self._values[name]
        try:
            time = datetime.fromisoformat(value if isinstance(value, str) else "")
            exact = time.tzinfo is not None and time_text(time, precision) == value
        except (ValueError, OverflowError) as error:
            raise StatementInvalidError from error
        if not exact:
            raise StatementInvalidError
        return time.astimezone(UTC)

    def mapping(self, name: str) -> Mapping[str, Json]:
        """An object whose names the caller does not fix."""
        value = self._values[name]
        if not isinstance(value, Mapping):
            raise StatementInvalidError
        return value

    def head(self, name: str) -> TreeHead:
        """A log head, `{"size":n,"root":hex}`."""
        inner = self.child(name, _HEAD_NAMES)
        try:
            return TreeHead(inner.integer("size", 0, MAX_SIZE), inner.hex("root", HASH_SIZE))
        except LogInvalidError as error:
            raise StatementInvalidError from error

    def child(self, name: str, names: frozenset[str], optional: frozenset[str] = frozenset()) -> Fields:
        """An object inside this one, which may have the `optional` names too."""
        return Fields(self._values[name], names, optional)

    def optional_child(self, name: str, names: frozenset[str]) -> Fields | None:
        """An object inside this one, or None where its name, an optional one, is not there."""
        return self.child(name, names) if name in self._values else None


def time_text(time: datetime, precision: Literal["seconds", "microseconds"] = "seconds") -> str:
    """A time as signed forms write it; finer parts are dropped. StatementInvalidError when it has no zone."""
    if time.tzinfo is None:
        raise StatementInvalidError
    return time.astimezone(UTC).replace(tzinfo=None).isoformat(timespec=precision) + "Z"


def head_json(head: TreeHead) -> dict[str, Json]:
    """A log head as signed forms write it."""
    return {"size": head.size, "root": head.root.hex()}


def to_base64(data: bytes) -> str:
    """RFC 4648 section 4, with padding."""
    return base64.b64encode(data).decode("ascii")


def from_base64(text: str) -> bytes:
    """The bytes whose one base64 form `text` is: no white space, no stray bits, padding in place.
    ValueError.
    """
    data = base64.b64decode(text, validate=True)
    if to_base64(data) != text:
        raise ValueError
    return data
