"""Retention and erasure, by ids and numbers only. See calls.py.

What cannot be taken back is ordered first, with a signed statement, and carried out when the notary has taken the
order into the log; until then the second call raises NotaryNotAnsweringError.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final, cast
from uuid import UUID

from sqlalchemy import Connection, text

from referral_app.database.calls import signed_values
from referral_app.database.engine import translate_errors
from referral_app.domain.lifecycle import State
from referral_app.errors import NotFoundError
from referral_app.translog.statement import SignedStatement

MAX_ERASURES: Final = 200
MAX_DUE: Final = 10_000


@dataclass(frozen=True, slots=True)
class RetentionPolicy:
    """How many days after closing in this state an organisation keeps a referral's content."""

    organisation_id: UUID
    state: State
    days: int
    at: datetime


@dataclass(frozen=True, slots=True)
class DueReferral:
    """A closed referral whose time is over for both its organisations."""

    referral_id: UUID
    state: State
    recipient_organisation: UUID
    sender_organisation: UUID
    closed_at: datetime
    due_at: datetime


@dataclass(frozen=True, slots=True)
class OldEpoch:
    """An earlier epoch of a unit whose seed still exists. `followed_at`: when the next one came. `free_since`: no
    later than then something in the database needed the seed; None while something does.
    """

    unit_id: UUID
    epoch: int
    followed_at: datetime
    free_since: datetime | None


@dataclass(frozen=True, slots=True)
class ErasureNumbers:
    """Of one recipient organisation and state: erased in the period, due now, kept until later, and the next
    time that one of the kept falls due.
    """

    organisation_id: UUID
    state: State
    erased: int
    due: int
    kept: int
    next_due_at: datetime | None


def set_retention_policy(connection: Connection, statement: SignedStatement) -> datetime:
    """Set an organisation's days for a closed state, from when the log has accepted it; the server's time. For
    administrators.

    The statement is a `retention` with the subject `{"organisation":hex,"state":code,"days":n}`. Raises
    NotAllowedError.
    """
    return _act(connection, "set_retention_policy", statement)


def retention_policies(connection: Connection) -> tuple[RetentionPolicy, ...]:
    """What organisations have set, also what the log has still to accept; for the rest domain/retention.py holds.

    For administrators and auditors.
    """
    with translate_errors():
        rows = connection.execute(text("SELECT * FROM kotosilta.retention_policies()")).all()
    return tuple(RetentionPolicy(row.organisation_id, State(row.state), row.days, row.at) for row in rows)


def erasure_due(connection: Connection, limit: int = MAX_ERASURES) -> tuple[DueReferral, ...]:
    """What is due to be erased now, the longest due first, at most `limit` (to MAX_DUE). A dry run.

    A referral with a move that the log has not judged yet is not among it. For administrators.
    """
    query = text("SELECT * FROM kotosilta.erasure_due(:limit)")
    with translate_errors():
        rows = connection.execute(query, {"limit": limit}).all()
    return tuple(DueReferral(row.referral_id, State(row.state), *row[2:]) for row in rows)


def erase(connection: Connection, statement: SignedStatement) -> datetime:
    """Order 1 to 200 referrals that are due to be erased; the server's time. For administrators.

    The statement is an `erase` with the subject `{"items":[{"referral":hex}…]}`. Raises NotFoundError when one of
    them is not due.
    """
    return _act(connection, "erase", statement)


def carry_out_erasure(connection: Connection, statement: SignedStatement) -> int:
    """Erase what the caller's logged order names and is still due; how many. Asked again it finds none left."""
    query = text("SELECT kotosilta.carry_out_erasure(:statement)")
    with translate_errors(NotFoundError):
        return int(connection.execute(query, {"statement": statement.body}).scalar_one())


def old_epochs(connection: Connection) -> tuple[OldEpoch, ...]:
    """By unit, oldest first. It looks through all wraps: seconds in a large service. For administrators."""
    with translate_errors():
        rows = connection.execute(text("SELECT * FROM kotosilta.old_epochs()")).all()
    return tuple(OldEpoch(row.unit_id, row.epoch, row.followed_at, row.free_since) for row in rows)


def destroy_epoch(connection: Connection, statement: SignedStatement) -> datetime:
    """Order the copies of an earlier epoch's seed to be destroyed; the server's time. For administrators and the
    unit's leads, once no backup holds a wrap to it.

    The statement is an `erase` with the subject `{"unit":hex,"epoch":n}`. Raises StateChangedError while something
    that is not erased needs the seed, for the newest epoch, and for one that is destroyed.
    """
    return _act(connection, "destroy_epoch", statement)


def carry_out_destruction(connection: Connection, statement: SignedStatement) -> None:
    """Destroy what the caller's logged order names. Raises StateChangedError as `destroy_epoch`."""
    query = text("SELECT kotosilta.carry_out_destruction(:statement)")
    with translate_errors(NotFoundError):
        connection.execute(query, {"statement": statement.body})


def erasure_report(connection: Connection, since: datetime, until: datetime) -> tuple[ErasureNumbers, ...]:
    """Numbers by organisation and state; `since` belongs to the period, `until` does not. For administrators and
    auditors.
    """
    query = text("SELECT * FROM kotosilta.erasure_report(:since, :until)")
    with translate_errors():
        rows = connection.execute(query, {"since": since, "until": until}).all()
    return tuple(ErasureNumbers(row.organisation_id, State(row.state), *row[2:]) for row in rows)


def _act(connection: Connection, function: str, statement: SignedStatement) -> datetime:
    query = text(f"SELECT kotosilta.{function}(:statement, :signature)")
    with translate_errors(NotFoundError):
        return cast(datetime, connection.execute(query, signed_values(statement)).scalar_one())
