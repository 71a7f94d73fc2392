"""Telephone numbers: stored as E.164, shown as people write them."""

from __future__ import annotations

from referral_app.domain.problems import Problem
from referral_app.errors import FieldProblem, InvalidInputError

END_LENGTH = 4
"""Digits by which people tell numbers apart when they look for one."""


def phone_end(number: str) -> str:
    """The last digits of a number however it is written; empty for what has fewer."""
    digits = "".join(character for character in number if character in "0123456789")
    return digits[-END_LENGTH:] if len(digits) >= END_LENGTH else ""


def parse_phone(text: str, region: str = "FI") -> str:
    """Return a typed number as E.164 (`+358401234567`); without a country code it is one of `region`.

    Raises InvalidInputError for the field `phone` when no such number can exist, and for an extension, which
    has no place in E.164.
    """
    import phonenumbers  # noqa: PLC0415  # its tables are slow to import

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException as error:
        raise InvalidInputError((FieldProblem("phone", Problem.PHONE_INVALID),)) from error
    if number.extension or not phonenumbers.is_valid_number(number):
        raise InvalidInputError((FieldProblem("phone", Problem.PHONE_INVALID),))
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def format_phone(e164: str, locale: str) -> str:
    """Return a stored number for reading: a Finnish one without +358 in Finnish and Swedish (`040 1234567`).

    What cannot be read as a number is returned as it is: the value came from another program.
    """
    import phonenumbers  # noqa: PLC0415

    try:
        number = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return e164
    at_home = number.country_code == 358 and locale[:2] in ("fi", "sv")
    style = phonenumbers.PhoneNumberFormat
    return str(phonenumbers.format_number(number, style.NATIONAL if at_home else style.INTERNATIONAL))
