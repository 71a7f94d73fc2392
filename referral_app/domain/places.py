"""Municipalities and postal codes of Finland, from the reference files that ship with the program, or from a newer
list of municipalities that was imported (services/places_list.py).

Codes are strings: leading zeros count. Municipalities merge, so a code in an old referral may be missing
here: lookups return None and the caller shows the code. A postal code suggests a municipality, it does not
decide it. The files are read on first use; where they come from stands in `resources/reference/README.md`.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from referral_app.errors import FieldProblem, InvalidInputError

_MOST_MUNICIPALITIES = 1_000
_COLUMNS = ("code", "name_fi", "name_sv", "region_fi", "county_key", "county_fi", "county_sv")


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality and its wellbeing services county.

    Helsinki does that work itself and Åland has no such counties: there the county fields name the city and
    the region.
    """

    code: str
    name_fi: str
    name_sv: str
    region_fi: str
    county_key: str
    county_fi: str
    county_sv: str

    def name(self, locale: str) -> str:
        """Return the name in Swedish, or else in Finnish, which English uses too."""
        return self.name_sv if locale[:2] == "sv" else self.name_fi


_imported: list[Municipality] = []
_ended: list[Municipality] = []


@dataclass(frozen=True, slots=True)
class Postcode:
    """A postal code, its place name in capitals as Posti writes it, and the municipality it lies in."""

    code: str
    name_fi: str
    name_sv: str
    municipality_code: str


@lru_cache(maxsize=1)
def municipalities() -> tuple[Municipality, ...]:
    """Return all municipalities there are now, in the order of their Finnish names."""
    return tuple(
        sorted(
            _imported or _shipped().values(),
            key=lambda municipality: _finnish_order(municipality.name_fi),
        )
    )


def read_municipalities(text: str) -> tuple[Municipality, ...]:
    """A list in the form of `resources/reference/municipalities.csv`, checked; further columns are left alone.

    Raises InvalidInputError, whose one problem says what is wrong; its field is `line.N` where a line of the file is
    to blame, counted from 1, and else `municipalities`.
    """
    table = csv.DictReader(text.splitlines(), strict=True)
    found: dict[str, Municipality] = {}
    try:
        if not set(_COLUMNS) <= set(table.fieldnames or ()):
            raise _invalid("list.columns")
        for row in table:
            one = _municipality(row)
            if not _is_whole(one):
                raise _invalid("list.row", table.line_num)
            if one.code in found:
                raise _invalid("list.twice", table.line_num)
            found[one.code] = one
    except csv.Error:
        raise _invalid("list.form", table.reader.line_num) from None
    if not found or len(found) > _MOST_MUNICIPALITIES:
        raise _invalid("list.length")
    return tuple(found.values())


def municipalities_text(rows: Iterable[Municipality]) -> str:
    """Municipalities as `read_municipalities` reads them."""
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(_COLUMNS)
    table.writerows([getattr(one, column) for column in _COLUMNS] for one in rows)
    return written.getvalue()


def use_municipalities(newer: Iterable[Municipality], ended: Iterable[Municipality] = ()) -> None:
    """Let a newer list count, or with none the one that ships. Codes that it no longer has can still be looked up
    where the shipped list or `ended` has them: old referrals name them. Call it before anything is shown.
    """
    _imported[:], _ended[:] = newer, ended
    municipalities.cache_clear()
    _municipalities_by_code.cache_clear()


def municipality(code: str) -> Municipality | None:
    """Return the municipality, also one that an imported list no longer has; None for a code of no list."""
    return _municipalities_by_code().get(code)


def postcode(code: str) -> Postcode | None:
    """Return the postal code's entry, or None."""
    return _postcodes().get(code)


def is_postcode(code: str) -> bool:
    """Whether the postal code is in the list."""
    return code in _postcodes()


@lru_cache(maxsize=1)
def _municipalities_by_code() -> Mapping[str, Municipality]:
    return {**_shipped(), **{found.code: found for found in (*_ended, *_imported)}}


@lru_cache(maxsize=1)
def _shipped() -> Mapping[str, Municipality]:
    return {row["code"]: _municipality(row) for row in _rows("municipalities.csv")}


def _municipality(row: Mapping[str, str | None]) -> Municipality:
    return Municipality(*(row[column] or "" for column in _COLUMNS))


def _is_whole(municipality: Municipality) -> bool:
    texts = [getattr(municipality, column) for column in _COLUMNS]
    return re.fullmatch(r"[0-9]{3}", municipality.code) is not None and all(
        text == text.strip() and 0 < len(text) <= 100 and text.isprintable() for text in texts
    )


def _invalid(problem: str, line: int | None = None) -> InvalidInputError:
    return InvalidInputError((FieldProblem("municipalities" if line is None else f"line.{line}", problem),))


@lru_cache(maxsize=1)
def _postcodes() -> Mapping[str, Postcode]:
    return {
        row["postcode"]: Postcode(row["postcode"], row["name_fi"], row["name_sv"], row["municipality_code"])
        for row in _rows("postcodes.csv")
    }


def _rows(name: str) -> Iterator[dict[str, str]]:
    text = files("resources").joinpath("reference", name).read_text(encoding="utf-8")
    return csv.DictReader(text.splitlines())


def _finnish_order(name: str) -> tuple[int, ...]:
    """Å, Ä and Ö come last, in that order."""
    return tuple({"å": 0x200, "ä": 0x201, "ö": 0x202}.get(letter, ord(letter)) for letter in name.casefold())
