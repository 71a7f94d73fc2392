"""Getting a unit's seed back: by two of its leads, or with the offline recovery key. See calls.py.

A request is a logged statement that the whole unit can see. What it needs is handed out once the notary has taken it
into the log; until then NotaryNotAnsweringError.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import cast
from uuid import UUID

from sqlalchemy import Connection, text

from referral_app.database.calls import signed_values
from referral_app.database.engine import translate_errors
from referral_app.errors import NotFoundError
from referral_app.translog.statement import SignedStatement


class RecoveryKind(StrEnum):
    """What a seed is put together from: shares of two leads, or the copy for the offline key."""

    SHARE = "share"
    OFFLINE = "offline"


@dataclass(frozen=True, slots=True)
class CopyHeld:
    """There is a share of this epoch for this lead, or (`holder` None) a copy for the offline key."""

    epoch: int
    kind: RecoveryKind
    holder: UUID | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Recovery:
    """A use of recovery. `request_hash` is SHA-256 of the statement's body: what an answer is bound to.

    `logged`: the notary has accepted the request, so that what it needs is handed out.
    """

    request_hash: bytes
    epoch: int
    kind: RecoveryKind
    actor: UUID
    asked: UUID | None
    at: datetime
    answered_at: datetime | None
    statement: SignedStatement = field(repr=False)
    logged: bool


@dataclass(frozen=True, slots=True)
class RecoveryMaterial:
    """`copy` is the caller's own share, or the offline copy, as sealed; None when it has been replaced or
    destroyed since. `answer` is the other lead's share, sealed to the caller, with that lead's statement.
    """

    kind: RecoveryKind
    copy: bytes | None = field(repr=False)
    answer: bytes | None = field(repr=False)
    answer_statement: SignedStatement | None = field(repr=False)


def put_recovery_copies(
    connection: Connection, statement: SignedStatement, shares: Mapping[UUID, bytes], offline: bytes
) -> datetime:
    """Store the sealed shares of an epoch by lead, and the copy for the offline key; the server's time. They take
    the place of earlier ones once the log has accepted them. For leads.

    Shares for none or for 2 to 16 of the unit's leads. The statement is a `grant` with the subject
    `{"unit":hex,"epoch":n,"shares":{user hex:hex of SHA-256(sealed)…},"offline":hex of SHA-256(sealed)}`. Raises
    NotAllowedError.
    """
    query = text(
        "SELECT kotosilta.put_recovery_copies(:statement, :signature, CAST(:holders AS uuid[]), "
        "CAST(:shares AS bytea[]), :offline)"
    )
    values = signed_values(statement) | {
        "holders": list(shares),
        "shares": list(shares.values()),
        "offline": offline,
    }
    with translate_errors():
        return cast(datetime, connection.execute(query, values).scalar_one())


def recovery_copies_of_my_unit(connection: Connection) -> tuple[CopyHeld, ...]:
    """The newest copies by epoch, also those that the log has still to accept. For leads. Raises NotAllowedError."""
    with translate_errors():
        rows = connection.execute(text("SELECT * FROM kotosilta.recovery_copies_of_my_unit()")).all()
    return tuple(CopyHeld(row.epoch, RecoveryKind(row.kind), row.holder, row.at) for row in rows)


def request_recovery(connection: Connection, statement: SignedStatement) -> datetime:
    """Ask another lead for her share, or for the offline copy; the server's time. For leads.

    The statement is a `recover` with the subject `{"unit":hex,"epoch":n,"asked":user hex or null}`. Raises
    NotFoundError when there is no such copy or lead.
    """
    query = text("SELECT kotosilta.request_recovery(:statement, :signature)")
    with translate_errors(NotFoundError):
        return cast(datetime, connection.execute(query, signed_values(statement)).scalar_one())


def recovery_material(connection: Connection, request_hash: bytes) -> RecoveryMaterial:
    """What a logged request gives to her who asks and to the lead who is asked (her own share only).

    Raises NotFoundError, and NotaryNotAnsweringError while the log does not have the request.
    """
    query = text("SELECT * FROM kotosilta.recovery_material(:request_hash)")
    with translate_errors(NotFoundError):
        row = connection.execute(query, {"request_hash": request_hash}).one()
    answer = row.answer_statement
    return RecoveryMaterial(
        RecoveryKind(row.kind),
        row.copy,
        row.answer,
        None if answer is None else SignedStatement(answer, row.answer_signature),
    )


def answer_recovery(connection: Connection, statement: SignedStatement, sealed: bytes) -> datetime:
    """Give one's share, sealed to her who asked and bound to the request; the server's time.

    The statement is a `recover` with the subject `{"request":hex,"sealed":hex of SHA-256(sealed)}`. Raises
    NotFoundError, and StateChangedError when it has been answered.
    """
    query = text("SELECT kotosilta.answer_recovery(:statement, :signature, :sealed)")
    with translate_errors(NotFoundError):
        answered = connection.execute(query, signed_values(statement) | {"sealed": sealed}).scalar_one()
    return cast(datetime, answered)


def recoveries_of_my_unit(connection: Connection) -> tuple[Recovery, ...]:
    """The uses of recovery in the caller's unit, newest first, at most 500. Raises NotAllowedError."""
    with translate_errors():
        rows = connection.execute(text("SELECT * FROM kotosilta.recoveries_of_my_unit()")).all()
    return tuple(
        Recovery(
            row.request_hash,
            row.epoch,
            RecoveryKind(row.kind),
            row.actor,
            row.asked,
            row.at,
            row.answered_at,
            SignedStatement(row.statement, row.signature),
            row.logged,
        )
        for row in rows
    )
