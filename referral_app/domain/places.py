"""Municipalities and postal codes of Finland, from the reference files that ship with the program.

Codes are strings: leading zeros count. Municipalities merge, so a code in an old referral may be missing
here: lookups return None and the caller shows the code. A postal code suggests a municipality, it does not
decide it. The files are read on first use; where they come from stands in `resources/reference/README.md`.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


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


@dataclass(frozen=True, slots=True)
class Postcode:
    """A postal code, its place name in capitals as Posti writes it, and the municipality it lies in."""

    code: str
    name_fi: str
    name_sv: str
    municipality_code: str


@lru_cache(maxsize=1)
def municipalities() -> tuple[Municipality, ...]:
    """Return all municipalities in the order of their Finnish names."""
    found = (
        Municipality(
            code=row["code"],
            name_fi=row["name_fi"],
            name_sv=row["name_sv"],
            region_fi=row["region_fi"],
            county_key=row["county_key"],
            county_fi=row["county_fi"],
            county_sv=row["county_sv"],
        )
        for row in _rows("municipalities.csv")
    )
    return tuple(sorted(found, key=lambda municipality: _finnish_order(municipality.name_fi)))


def municipality(code: str) -> Municipality | None:
    """Return the municipality, or None for a code that is not in the list (any more)."""
    return _municipalities_by_code().get(code)


def postcode(code: str) -> Postcode | None:
    """Return the postal code's entry, or None."""
    return _postcodes().get(code)


def is_postcode(code: str) -> bool:
    """Whether the postal code is in the list."""
    return code in _postcodes()


def municipality_of_postcode(code: str) -> Municipality | None:
    """Return the municipality a postal code suggests, or None when the code is not known."""
    found = postcode(code)
    return municipality(found.municipality_code) if found is not None else None


@lru_cache(maxsize=1)
def _municipalities_by_code() -> Mapping[str, Municipality]:
    return {found.code: found for found in municipalities()}


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
