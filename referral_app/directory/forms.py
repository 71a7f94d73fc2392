"""The forms of texts and dates in directory entries, shared by all kinds of `data`."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from referral_app.errors import StatementInvalidError
from referral_app.translog.fields import Fields

# No control characters and none that hide or reorder text; no space at either end.
NAME: Final = re.compile(
    r"(?! )[^\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{1,200}(?<! )"
)
LOGIN: Final = re.compile(r"[a-z][a-z0-9._-]{0,62}")  # also a PostgreSQL role name, so at most 63 bytes
CODE: Final = re.compile(r"[a-z][a-z0-9_]{0,31}")
MUNICIPALITY: Final = re.compile(r"[0-9]{3}")
LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")
MOST_LANGUAGES: Final = 64
PHONE: Final = re.compile(r"\+[1-9][0-9]{4,14}")
# An address that a telephone's camera opens: no user name, no other protocol, what stands in a QR code of one page.
WEB: Final = re.compile(r"https://(?=.{1,150}\Z)[a-z0-9-]+(\.[a-z0-9-]+)+(/[A-Za-z0-9._~%/?=&+,-]*)?")

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def read_day(fields: Fields, name: str) -> date:
    """A day, `YYYY-MM-DD`; StatementInvalidError when the calendar has no such day."""
    try:
        return date.fromisoformat(fields.text(name, _DAY))
    except ValueError as error:
        raise StatementInvalidError from error
