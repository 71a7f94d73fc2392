"""What happens to units and people: revocation, absence, and the end of a unit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Self
from uuid import UUID

from referral_app.directory.forms import CODE, read_day
from referral_app.translog.canonical import Json
from referral_app.translog.fields import Fields

_IDENTITY = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class RevocationData:
    """The subject is out of force from `issued` on. `reason` is a code of `[a-z0-9_]`."""

    NAMES: ClassVar = frozenset({"reason"})

    reason: str

    def json(self) -> dict[str, Json]:
        """The entry's `data`."""
        return {"reason": self.reason}

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """From the entry's `data`."""
        return cls(fields.text("reason", CODE))


@dataclass(frozen=True, slots=True)
class AbsenceData:
    """A person is away from `first` to `last`, both included, and `deputy` of her unit covers for her, if anybody.

    A later entry counts before an earlier one for the days it names; when `away` is false it says that she is at
    work after all, and there is no deputy.
    """

    NAMES: ClassVar = frozenset({"away", "deputy", "from", "until"})

    deputy: UUID | None
    first: date
    last: date
    away: bool = True

    def json(self) -> dict[str, Json]:
        """The entry's `data`."""
        return {
            "away": self.away,
            "deputy": None if self.deputy is None else self.deputy.hex,
            "from": self.first.isoformat(),
            "until": self.last.isoformat(),
        }

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """From the entry's `data`."""
        return cls(
            _optional_identity(fields, "deputy"),
            read_day(fields, "from"),
            read_day(fields, "until"),
            fields.flag("away"),
        )


@dataclass(frozen=True, slots=True)
class SuccessionData:
    """The unit is closed for good; what is open goes to `successor`, or is ended where there is none."""

    NAMES: ClassVar = frozenset({"successor"})

    successor: UUID | None

    def json(self) -> dict[str, Json]:
        """The entry's `data`."""
        return {"successor": None if self.successor is None else self.successor.hex}

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """From the entry's `data`."""
        return cls(_optional_identity(fields, "successor"))


def _optional_identity(fields: Fields, name: str) -> UUID | None:
    text = fields.optional_text(name, _IDENTITY)
    return None if text is None else UUID(hex=text)
