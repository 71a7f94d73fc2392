"""The parts of a referral that describe the client and her situation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from referral_app.domain.codes import InterpreterGender, YesNoNotAsked
from referral_app.domain.problems import Problem
from referral_app.domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, text_problems
from referral_app.errors import FieldProblem

POSTCODE_LENGTH = 5


@dataclass(frozen=True, slots=True, repr=False)
class PersonName:
    """A name; many people have one name only, so either part may be empty, but not both."""

    given: str
    family: str


@dataclass(frozen=True, slots=True)
class InterpreterNeed:
    """Whether an interpreter for the main language is needed, and which one the client can trust."""

    needed: bool
    gender: InterpreterGender = InterpreterGender.ANY
    same_dialect: bool = False
    not_from_community: bool = False
    """Not from the same community: small language groups know each other."""


@dataclass(frozen=True, slots=True, repr=False)
class Address:
    """A postal address in Finland. `post_office` is the postal code's place name."""

    street: str
    postcode: str
    post_office: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Family:
    """What of the family matters for taking part; all of it is voluntary."""

    other_adults: str = ""
    childcare: str = ""
    home_care_allowance: YesNoNotAsked = YesNoNotAsked.NOT_ASKED

    @property
    def is_empty(self) -> bool:
        """Nothing about the family is told."""
        return self == Family()


def name_text_problems(field: str, name: PersonName) -> Iterator[FieldProblem]:
    """Yield what is wrong with the texts of a name."""
    yield from text_problems(f"{field}.given", name.given, NAME_LIMIT)
    yield from text_problems(f"{field}.family", name.family, NAME_LIMIT)


def address_text_problems(field: str, address: Address) -> Iterator[FieldProblem]:
    """Yield what is wrong with the texts of an address."""
    yield from text_problems(f"{field}.street", address.street, LINE_LIMIT)
    yield from text_problems(f"{field}.postcode", address.postcode, POSTCODE_LENGTH)
    yield from text_problems(f"{field}.post_office", address.post_office, NAME_LIMIT)


def family_text_problems(field: str, family: Family) -> Iterator[FieldProblem]:
    """Yield what is wrong with the texts about the family."""
    yield from text_problems(f"{field}.other_adults", family.other_adults, TEXT_LIMIT, lines=True)
    yield from text_problems(f"{field}.childcare", family.childcare, TEXT_LIMIT, lines=True)


def address_problems(field: str, address: Address) -> Iterator[FieldProblem]:
    """Yield what is missing or not known; the postal code must be in the reference list."""
    from referral_app.domain.places import is_postcode  # noqa: PLC0415  # reads a file of 5,000 rows

    if not address.street.strip():
        yield FieldProblem(f"{field}.street", Problem.REQUIRED)
    code = address.postcode
    if not code:
        yield FieldProblem(f"{field}.postcode", Problem.REQUIRED)
    elif len(code) != POSTCODE_LENGTH or not (code.isascii() and code.isdigit()):
        yield FieldProblem(f"{field}.postcode", Problem.POSTCODE_INVALID)
    elif not is_postcode(code):
        yield FieldProblem(f"{field}.postcode", Problem.POSTCODE_UNKNOWN)
