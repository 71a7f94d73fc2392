"""Receipts: the proof, kept on this desktop, that what a person sent is in the log.

Sending does not wait for the notary, so what was signed is kept sealed until its receipt has been fetched and
proven. Later looks fetch the late ones, and name those that must have come by now: an act that somebody took out
before the notary had it leaves no other trace.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from referral_app.database import calls
from referral_app.database.notifications import Listener
from referral_app.domain.reference import reference_of
from referral_app.errors import CannotOpenError, LogInvalidError, LogStaleError, UnavailableError
from referral_app.services.context import Context
from referral_app.translog.leaf import Leaf
from referral_app.translog.statement import SignedStatement, Statement, statement_hash

RECEIPT_PATIENCE_SECONDS = 2.0
"""How long sending waits for it."""
RECEIPT_DUE = timedelta(minutes=10)
"""The notary takes acts in their order: what the log does not hold this long after is not going to come."""

_RECEIPT_CONTEXT = b"receipt"
_AWAITED_CONTEXT = b"awaited"
_SIGNATURE_BYTES = 64


@dataclass(frozen=True, slots=True)
class MissingReceipt:
    """A referral that was sent and that the log does not show; `sent_at` by this desktop's clock."""

    referral_id: UUID
    reference: str
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class ReceiptCheck:
    """What a look has found: how many late receipts came, how many may still come, and which are missing."""

    arrived: int
    awaited: int
    missing: tuple[MissingReceipt, ...]


def await_receipt(
    context: Context, listener: Listener, signed: SignedStatement, referral_id: UUID
) -> int | None:
    """Wait a little for a submission to be in the log, and keep its receipt; where it is, or None for later.

    Sending is done when the database has committed: a silent notary, a connection that breaks now or a full disk
    only leave the receipt for later.

    Raises:
        LogInvalidError: the log holds something else than what was signed, or does not prove that it holds it.
    """
    with suppress(UnavailableError):
        context.files.awaited.write(referral_id, _AWAITED_CONTEXT, signed.body + signed.signature)
    with suppress(UnavailableError):
        deadline = time.monotonic() + RECEIPT_PATIENCE_SECONDS
        while (index := _take(context, listener.connection, signed, referral_id)) is None:
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                return None
            listener.wait(min(0.25, remaining))
        return index
    return None


def check_receipts(context: Context) -> ReceiptCheck:
    """Fetch and prove the receipts that had not come when this desktop sent.

    Missing is what the log does not hold as it was signed, though the notary has signed for `RECEIPT_DUE` after it.
    While the notary is silent nothing is called missing. Missing ones are named each time, until they come or
    `forget_receipts`.

    Raises:
        DatabaseUnreachableError, DiskFullError, LogInvalidError, DirectoryInvalidError.
    """
    waiting = _awaited(context)
    if not waiting:
        return ReceiptCheck(0, 0, ())
    arrived, missing = 0, list[MissingReceipt]()
    with context.connect() as conn:
        alive_at = _alive_at(context, conn)
        for referral_id, signed in waiting:
            try:
                found = _take(context, conn, signed, referral_id) is not None
                overdue = False
            except LogInvalidError:
                found, overdue = False, True
            sent_at = Statement.decode(signed.body).time
            if found:
                arrived += 1
            elif overdue or (alive_at is not None and alive_at - sent_at > RECEIPT_DUE):
                missing.append(MissingReceipt(referral_id, reference_of(referral_id), sent_at))
    return ReceiptCheck(arrived, len(waiting) - arrived - len(missing), tuple(missing))


def forget_receipts(context: Context, referral_ids: Iterable[UUID]) -> None:
    """Wait for these no longer: the person has told somebody. Raises DiskFullError."""
    for referral_id in referral_ids:
        context.files.awaited.delete(referral_id)


def _awaited(context: Context) -> list[tuple[UUID, SignedStatement]]:
    """What was sent without a receipt; a damaged file is passed over, since nothing can be asked for by it."""
    waiting: list[tuple[UUID, SignedStatement]] = []
    for referral_id in context.files.awaited.names():
        with suppress(CannotOpenError):
            data = context.files.awaited.read(referral_id, _AWAITED_CONTEXT)
            signed = SignedStatement(data[:-_SIGNATURE_BYTES], data[-_SIGNATURE_BYTES:])
            waiting.append((referral_id, signed))
    return waiting


def _alive_at(context: Context, conn: Connection) -> datetime | None:
    """When the notary last signed; None while it is silent. Asked before any leaf is, so that none can be newer."""
    directory = context.follow_directory(conn)
    try:
        return context.log.check_heartbeat(conn, directory, context.clock()).time
    except LogStaleError:
        return None


def _take(context: Context, conn: Connection, signed: SignedStatement, referral_id: UUID) -> int | None:
    """Prove that the log holds what was signed, and keep the proof; its index, None while the log has nothing."""
    found = calls.my_leaf(conn, statement_hash(signed.body))
    if found is None:
        return None
    leaf = Leaf.decode(found.leaf)
    if (leaf.body, leaf.signature, leaf.verdict) != (signed.body, signed.signature, "accepted"):
        raise LogInvalidError
    head = calls.log_head(conn)
    receipt = context.log.prove_leaf(conn, found.index, found.leaf, head.checkpoint or "")
    context.files.receipts.write(referral_id, _RECEIPT_CONTEXT, receipt.encode().encode("utf-8"))
    context.files.awaited.delete(referral_id)
    return found.index
