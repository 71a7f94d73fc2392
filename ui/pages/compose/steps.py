"""The steps of the talk, in its order, and which values and problems belong to each."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Step(StrEnum):
    """One section of the compose page."""

    WHO = "who"
    REACH = "reach"
    WISHES = "wishes"
    HELP = "help"
    FAMILY = "family"
    CONSENT = "consent"
    CHECK = "check"


FIELDS: Mapping[Step, tuple[str, ...]] = MappingProxyType(
    {
        Step.WHO: (
            "name", "identity", "birth_date", "turvakielto", "target_group", "residence_month",
            "main_language", "dialect", "other_languages", "interpreter", "literacy", "reads_language",
        ),
        Step.REACH: ("contact_points", "address", "municipality"),
        Step.WISHES: ("wishes",),
        Step.HELP: ("needs", "support_needs"),
        Step.FAMILY: ("family",),
        Step.CONSENT: (
            "recipient", "readers", "consent.shares", "consent.language", "consent.through_interpreter",
            "consent.interpreter", "consent.asked_back", "consent.method", "consent.signature", "consent.given_on",
            "consent.valid_until", "ngo_sharing", "consent",
        ),
        Step.CHECK: (),
    }
)  # fmt: skip
"""Problem fields of each step, in the order they stand on the screen; each stands for all below it, too."""

ATTRIBUTES: Mapping[Step, tuple[str, ...]] = MappingProxyType(
    {
        Step.WHO: (
            "given_name", "family_name", "identity", "no_identity", "birth_date", "turvakielto",
            "target_group", "residence_month", "main_language", "dialect", "other_languages",
            "interpreter_needed", "interpreter_gender", "same_dialect", "not_from_community", "literacy",
            "reads_language",
        ),
        Step.REACH: (
            "contacts", "in_person", "prefers_own_contact", "street", "postcode", "post_office",
            "municipality", "place_presumed",
        ),
        Step.WISHES: ("wishes",),
        Step.HELP: ("needs", "support_needs"),
        Step.FAMILY: ("other_adults", "childcare", "home_care_allowance"),
        Step.CONSENT: (
            "recipient", "readers", "basis", "basis_text", "shares", "consent_language", "through_interpreter",
            "interpreter", "asked_back", "method", "signature", "given_on", "valid_until", "ngos",
        ),
        Step.CHECK: ("priority",),
    }
)  # fmt: skip
"""Names in `form.Form` that each step fills."""

_PLACES = tuple((field, step) for step in Step for field in FIELDS[step])


def step_of(field: str) -> Step:
    """The step where a problem's field can be put right; the last one for anything unknown."""
    return next((step for place, step in _PLACES if _is_below(field, place)), Step.CHECK)


def place_on_screen(field: str) -> int:
    """A sorting key: how far down the form a problem's field stands."""
    return next((at for at, (place, _step) in enumerate(_PLACES) if _is_below(field, place)), len(_PLACES))


def _is_below(field: str, place: str) -> bool:
    return field == place or field.startswith(f"{place}.")
