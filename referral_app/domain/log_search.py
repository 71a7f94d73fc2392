"""A search in the log that somebody makes again and again: ids and codes, and a span of time; nothing of a client."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class LogSearch:
    """None means any. `days`: so many days back from today; else from `since` to `until`, both included."""

    act: str | None = None
    actor: UUID | None = None
    unit: UUID | None = None
    purpose: str | None = None
    referral: UUID | None = None
    days: int | None = None
    since: date | None = None
    until: date | None = None

    def fields(self) -> dict[str, str | int | None]:
        """As it is kept."""
        return {
            "act": self.act,
            "actor": self.actor.hex if self.actor else None,
            "unit": self.unit.hex if self.unit else None,
            "purpose": self.purpose,
            "referral": self.referral.hex if self.referral else None,
            "days": self.days,
            "since": self.since.isoformat() if self.since else None,
            "until": self.until.isoformat() if self.until else None,
        }

    @classmethod
    def of(cls, fields: Mapping[str, object]) -> LogSearch:
        """What `fields` gave. Raises ValueError for anything else."""
        texts = {name: value for name, value in fields.items() if name != "days" and value is not None}
        days = fields.get("days")
        if fields.keys() != cls().fields().keys() or not all(
            isinstance(text, str) for text in texts.values()
        ):
            raise ValueError
        if days is not None and (not isinstance(days, int) or isinstance(days, bool) or days < 0):
            raise ValueError
        told = {name: str(text) for name, text in texts.items()}
        ids = {name: UUID(hex=told[name]) for name in ("actor", "unit", "referral") if name in told}
        dates = {name: date.fromisoformat(told[name]) for name in ("since", "until") if name in told}
        return cls(
            act=told.get("act"),
            actor=ids.get("actor"),
            unit=ids.get("unit"),
            purpose=told.get("purpose"),
            referral=ids.get("referral"),
            days=days,
            since=dates.get("since"),
            until=dates.get("until"),
        )
