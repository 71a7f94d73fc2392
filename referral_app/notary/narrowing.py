"""Which referrals are for named people only, from the notary's own log.

The database keeps others from what was narrowed, but its tables belong to whoever administers it. So the notary holds
to what it has logged: who sent a referral to whom by name, and whom those who may have named since. What it has not
seen sent it cannot know to be narrowed; the envelope's header says so too (`EnvelopeHeader.is_narrowed`), and
nothing so marked is released before its submit is in the log.
"""

from __future__ import annotations

import base64
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol
from uuid import UUID

from referral_app.database.notary_calls import referrals_of
from referral_app.domain.lifecycle import FORWARD, MERGE, REFER_ON
from referral_app.translog.leaf import Leaf
from referral_app.translog.statement import Statement

NAMING: Final = "readers"
"""The act, and the field of a submit."""
_GOING_ON: Final = frozenset({FORWARD, REFER_ON})
_NARROWED_ACTS: Final = frozenset({"read", "move", MERGE, NAMING}) | _GOING_ON


class Successions(Protocol):
    """What is asked of the directory."""

    def predecessors(self, unit_id: UUID) -> tuple[UUID, ...]:
        """The closed units whose work has come to this one."""


@dataclass(slots=True)
class _Promise:
    """One logged submit: the unit that sent it, and whom it is for."""

    sender: UUID
    readers: set[UUID]

    def holds_for(self, statement: Statement, successions: Successions) -> bool:
        """Whether the actor is named, or of the unit that sent it or has its work now."""
        unit = statement.unit
        return (
            statement.actor in self.readers
            or unit == self.sender
            or self.sender in successions.predecessors(unit)
        )


class Narrowing:
    """The narrowed referrals of a log, as far as it was told. Only ever grows. Not thread-safe.

    Several submits may name one referral, when somebody meddles: all of them must allow what is to be done.
    """

    def __init__(self) -> None:
        self._promises: dict[UUID, list[_Promise]] = {}

    def replay(self, leaves: Iterable[bytes], successions: Successions) -> None:
        """Take in leaves that this notary wrote, in order."""
        for data in leaves:
            if any(mark in data for mark in _MARKS):  # cheaper than reading every leaf
                leaf = Leaf.decode(data)
                if leaf.type == "act" and leaf.accepted:
                    self.accepted(Statement.decode(leaf.body), successions)

    def accepted(self, statement: Statement, successions: Successions) -> None:
        """Take in a statement that goes into the log as accepted."""
        if statement.act in _GOING_ON:
            self._sent_on(statement)
            return
        named = _people(statement.subject)
        if not named or statement.act not in ("submit", NAMING):
            return
        for referral in referrals_of(statement):
            promises = self._promises.setdefault(referral, [])
            if statement.act == "submit":
                promises.append(_Promise(statement.unit, set(named)))
                continue
            for promise in promises:
                if promise.holds_for(statement, successions):
                    promise.readers |= named

    def _sent_on(self, statement: Statement) -> None:
        """Take in a referral that another was sent on as: its promise is to those who sent the first one."""
        new = _new(statement)
        named = _people(new)
        try:
            referral, sender = UUID(hex=str(new.get("referral"))), UUID(hex=str(new.get("sender_unit")))
        except ValueError:
            return
        if named:
            self._promises.setdefault(referral, []).append(_Promise(sender, set(named)))

    def allows(self, statement: Statement, successions: Successions) -> bool:
        """Whether an act on referrals keeps to what their senders promised; acts of another kind do."""
        if statement.act not in _NARROWED_ACTS:
            return True
        referrals = referrals_of(statement)
        narrowed = [bool(self._promises.get(referral)) for referral in referrals]
        if statement.act == NAMING and not all(narrowed):
            return False
        if statement.act in _GOING_ON and any(narrowed) and not _people(_new(statement)):
            return False  # it stays narrowed wherever it goes
        return all(
            promise.holds_for(statement, successions)
            for referral in referrals
            for promise in self._promises.get(referral, ())
        )

    def knows(self, referral: UUID, units: Collection[UUID], successions: Successions) -> bool:
        """Whether one of these units, or one whose work they have now, has sent this referral to named people."""
        return any(
            promise.sender in units or any(promise.sender in successions.predecessors(unit) for unit in units)
            for promise in self._promises.get(referral, ())
        )


def _new(statement: Statement) -> Mapping[str, object]:
    """What an act that sends a referral on says of the new one."""
    new = statement.subject.get("new")
    return new if isinstance(new, Mapping) else {}


def _people(subject: Mapping[str, object]) -> frozenset[UUID]:
    """Whom a statement's subject names; nobody where it is not of the right form."""
    named = subject.get(NAMING)
    if not isinstance(named, (list, tuple)):
        return frozenset()
    try:
        return frozenset(UUID(hex=one) for one in named)
    except (AttributeError, TypeError, ValueError):
        return frozenset()


def _marks(text: bytes) -> tuple[bytes, ...]:
    """How the text looks in base64, at each of the three places where it may begin."""
    found = []
    for before in range(3):
        skipped = -before % 3
        whole = (len(text) - skipped) // 3 * 3
        found.append(base64.b64encode(text[skipped : skipped + whole]))
    return tuple(found)


_MARKS: Final = _marks(b'"readers":["')
