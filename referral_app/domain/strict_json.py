"""JSON that other people wrote, read without trust.

Everything that is not exactly what the reader asks for raises `CannotOpenError`: bad UTF-8, names that are
missing, unknown or doubled, floats, deep nesting, dates in other spellings. Causes are cut off (`from None`),
because they would quote what stood in the envelope.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import NoReturn, TypeAlias, TypeVar
from uuid import UUID

from referral_app.errors import CannotOpenError

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"

SIZE_LIMIT = 1024 * 1024
"""Largest document, in bytes: the size limit of an envelope part."""

_Code = TypeVar("_Code", bound=StrEnum)
_Value = TypeVar("_Value")


def encode_json(value: Json) -> bytes:
    """Return the one spelling of a value: UTF-8, sorted names, no spaces."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def encode_codes(codes: Collection[StrEnum]) -> Json:
    """Return a set of codes as a sorted list."""
    return list[Json](sorted(code.value for code in codes))


def encode_day(day: date | None) -> Json:
    """Return `2026-11-24`, or null."""
    return day.isoformat() if day is not None else None


def encode_month(day: date | None) -> Json:
    """Return the month of a day, `2026-11`, or null."""
    return day.isoformat()[:7] if day is not None else None


def encode_time(time: datetime) -> Json:
    """Return `2026-11-24T02:33:01Z`: UTC, whole seconds."""
    return time.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def encode_id(identifier: UUID | None) -> Json:
    """Return 32 hex digits, or null."""
    return identifier.hex if identifier is not None else None


def decode_document(data: bytes, schema: str) -> Fields:
    """Return the fields of a JSON object whose `schema` is the one expected."""
    if len(data) > SIZE_LIMIT:
        raise CannotOpenError
    try:
        value: Json = json.loads(
            data.decode(), object_pairs_hook=_unique, parse_float=_refuse, parse_constant=_refuse
        )
    except (ValueError, RecursionError):
        raise CannotOpenError from None
    fields = Fields(value)
    if fields.text("schema") != schema:
        raise CannotOpenError
    return fields


class Fields:
    """One JSON object, taken apart name by name; `done` then refuses what nobody asked for."""

    def __init__(self, value: Json) -> None:
        if not isinstance(value, dict):
            raise CannotOpenError
        self._rest = dict(value)

    def done(self) -> None:
        """Refuse names that were not taken."""
        if self._rest:
            raise CannotOpenError

    def take(self, name: str) -> Json:
        """Take a value of any type."""
        if name not in self._rest:
            raise CannotOpenError
        return self._rest.pop(name)

    def text(self, name: str) -> str:
        """Take a string."""
        return as_text(self.take(name))

    def flag(self, name: str) -> bool:
        """Take true or false."""
        value = self.take(name)
        if not isinstance(value, bool):
            raise CannotOpenError
        return value

    def year(self, name: str) -> int:
        """Take a year of the common era."""
        value = as_number(self.take(name))
        if not 1 <= value <= 9999:
            raise CannotOpenError
        return value

    def count(self, name: str) -> int:
        """Take a number from 1 up."""
        value = self.take(name)
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value < 2**31:
            raise CannotOpenError
        return value

    def code(self, name: str, codes: type[_Code]) -> _Code:
        """Take one code of a code system."""
        return as_code(self.take(name), codes)

    def codes(self, name: str, codes: type[_Code]) -> frozenset[_Code]:
        """Take a set of codes, each named once."""
        return self.unique(name, lambda value: as_code(value, codes))

    def day(self, name: str) -> date:
        """Take a day written `2026-11-24`."""
        return as_day(self.text(name))

    def month(self, name: str) -> date:
        """Take a month written `2026-11`, as its first day."""
        return as_day(f"{self.text(name)}-01")

    def time(self, name: str) -> datetime:
        """Take a time written `2026-11-24T02:33:01Z`."""
        text = self.text(name)
        try:
            time = datetime.fromisoformat(text)
        except ValueError:
            raise CannotOpenError from None
        if time.tzinfo is not UTC or encode_time(time) != text:
            raise CannotOpenError
        return time

    def identifier(self, name: str) -> UUID:
        """Take an id of 32 lower-case hex digits."""
        return as_id(self.take(name))

    def optional(self, name: str, take: Callable[[str], _Value]) -> _Value | None:
        """Take null as None, anything else with `take`: `fields.optional("due", fields.day)`."""
        if self._rest.get(name, "") is None:
            del self._rest[name]
            return None
        return take(name)

    def later(self, name: str, take: Callable[[str], _Value]) -> _Value | None:
        """Take a value that older documents lack; None where it is not there."""
        return take(name) if name in self._rest else None

    def part(self, name: str, read: Callable[[Fields], _Value]) -> _Value:
        """Take an object and read it whole."""
        return read_whole(self.take(name), read)

    def optional_part(self, name: str, read: Callable[[Fields], _Value]) -> _Value | None:
        """Take an object, or null as None."""
        return self.optional(name, lambda taken: self.part(taken, read))

    def items(self, name: str, read: Callable[[Json], _Value]) -> tuple[_Value, ...]:
        """Take a list and read each entry."""
        value = self.take(name)
        if not isinstance(value, list):
            raise CannotOpenError
        return tuple(read(entry) for entry in value)

    def parts(self, name: str, read: Callable[[Fields], _Value]) -> tuple[_Value, ...]:
        """Take a list of objects."""
        return self.items(name, lambda value: read_whole(value, read))

    def unique(self, name: str, read: Callable[[Json], _Value]) -> frozenset[_Value]:
        """Take a list in which nothing stands twice."""
        entries = self.items(name, read)
        if len(set(entries)) != len(entries):
            raise CannotOpenError
        return frozenset(entries)


def as_text(value: Json) -> str:
    """Return a string."""
    if not isinstance(value, str):
        raise CannotOpenError
    return value


def as_number(value: Json) -> int:
    """Return a whole number."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise CannotOpenError
    return value


def as_code(value: Json, codes: type[_Code]) -> _Code:
    """Return a code of a code system."""
    try:
        return codes(as_text(value))
    except ValueError:
        raise CannotOpenError from None


def as_day(text: str) -> date:
    """Return a day written `2026-11-24`, the only spelling taken of those that ISO 8601 knows."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise CannotOpenError from None
    if day.isoformat() != text:
        raise CannotOpenError
    return day


def as_id(value: Json) -> UUID:
    """Return an id."""
    text = as_text(value)
    try:
        identifier = UUID(hex=text)
    except ValueError:
        raise CannotOpenError from None
    if identifier.hex != text:
        raise CannotOpenError
    return identifier


def read_whole(value: Json, read: Callable[[Fields], _Value]) -> _Value:
    """Read an object with `read`, and refuse names it did not take."""
    fields = Fields(value)
    result = read(fields)
    fields.done()
    return result


def _unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise CannotOpenError
    return found


def _refuse(_: str) -> NoReturn:
    raise CannotOpenError
