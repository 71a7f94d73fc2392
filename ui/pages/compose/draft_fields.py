"""The form as the JSON fields of a draft, and back.

A draft may come from an older or newer version of the program: what is not known, or not readable, is left as
it is in an empty form.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from referral_app.domain.codes import (
    ConsentMethod,
    ConsentScope,
    ContactSystem,
    InterpreterGender,
    LegalBasis,
    Literacy,
    Need,
    Priority,
    TargetGroup,
    Whose,
)
from referral_app.domain.codes import YesNoNotAsked as Answer
from referral_app.domain.signature import Point, Signature, signature_problems
from referral_app.domain.strict_json import Json
from ui.pages.compose.form import ContactForm, Form, NgoForm

Code = TypeVar("Code", bound=StrEnum)
Part = TypeVar("Part", Form, ContactForm, NgoForm)
Read = Callable[[object], object]
"""Makes a value of JSON; raises TypeError or ValueError for what is not one."""


def to_fields(form: Form) -> dict[str, Json]:
    """The fields to keep: all that differ from an empty form."""
    return _written(form, Form())


def from_fields(kept: Mapping[str, object]) -> Form:
    """The form that was kept."""
    return _read(Form(), kept, _FORM)


def _written(part: Form | ContactForm | NgoForm, blank: Form | ContactForm | NgoForm) -> dict[str, Json]:
    return {
        field.name: _json(value)
        for field in fields(part)
        if (value := getattr(part, field.name)) != getattr(blank, field.name)
    }


def _json(value: object) -> Json:
    made: Json
    match value:
        case StrEnum():
            made = value.value
        case None | bool() | int() | str():
            made = value
        case UUID():
            made = value.hex
        case date():
            made = value.isoformat()
        case frozenset():
            made = list[Json](sorted(str(_json(entry)) for entry in value))
        case tuple():
            made = [_json(entry) for entry in value]
        case ContactForm():
            made = _written(value, ContactForm())
        case NgoForm():
            made = _written(value, NgoForm())
        case _:
            raise TypeError
    return made


def _read(blank: Part, kept: Mapping[str, object], readers: Mapping[str, Read]) -> Part:
    values: dict[str, Any] = {}
    for name, read in readers.items():
        if name in kept:
            try:
                values[name] = read(kept[name])
            except (TypeError, ValueError):
                continue
    return replace(blank, **values)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _code(kind: type[Code]) -> Callable[[object], Code]:
    return lambda value: kind(_text(value))


def _codes(kind: type[Code]) -> Callable[[object], frozenset[Code]]:
    return lambda value: frozenset(kind(_text(entry)) for entry in _list(value))


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError
    return value


def _parts(blank: Part, readers: Mapping[str, Read]) -> Callable[[object], tuple[Part, ...]]:
    def read(value: object) -> tuple[Part, ...]:
        return tuple(_read(blank, entry, readers) for entry in _list(value) if isinstance(entry, dict))

    return read


def _strokes(value: object) -> Signature:
    strokes = tuple(tuple(_point(point) for point in _list(stroke)) for stroke in _list(value))
    if any(signature_problems("signature", strokes)):
        raise ValueError
    return strokes


def _point(value: object) -> Point:
    match value:
        case [int(x), int(y)] if not isinstance(x, bool) and not isinstance(y, bool):
            return x, y
        case _:
            raise TypeError


_CONTACT: Mapping[str, Read] = {
    "system": _code(ContactSystem),
    "value": _text,
    "safe": _code(Answer),
    "whose": _code(Whose),
    "good_hours": _text,
    "may_leave_message": _flag,
    "verified_on": lambda value: date.fromisoformat(_text(value)),
}
_NGO: Mapping[str, Read] = {"name": _text, "asked_back": _text, "method": _code(ConsentMethod)}
_FORM: Mapping[str, Read] = {
    **dict.fromkeys(
        (
            "given_name", "family_name", "identity", "birth_date", "residence_month", "main_language",
            "dialect", "reads_language", "street", "postcode", "post_office", "municipality", "wishes",
            "support_needs", "other_adults", "childcare", "basis_text", "consent_language", "interpreter",
            "asked_back", "given_on", "valid_until",
        ),
        _text,
    ),
    **dict.fromkeys(
        (
            "no_identity", "interpreter_needed", "same_dialect", "not_from_community", "in_person",
            "prefers_own_contact", "through_interpreter", "place_presumed",
        ),
        _flag,
    ),
    "turvakielto": _code(Answer),
    "target_group": _code(TargetGroup),
    "other_languages": lambda value: tuple(_text(entry) for entry in _list(value)),
    "interpreter_gender": _code(InterpreterGender),
    "literacy": _code(Literacy),
    "contacts": _parts(ContactForm(), _CONTACT),
    "needs": _codes(Need),
    "home_care_allowance": _code(Answer),
    "recipient": lambda value: UUID(hex=_text(value)),
    "readers": lambda value: frozenset(UUID(hex=_text(entry)) for entry in _list(value)),
    "basis": _code(LegalBasis),
    "shares": _codes(ConsentScope),
    "method": _code(ConsentMethod),
    "signature": _strokes,
    "ngos": _parts(NgoForm(), _NGO),
    "priority": _code(Priority),
}  # fmt: skip
