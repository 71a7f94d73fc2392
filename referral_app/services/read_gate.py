"""The read gate: no content without a sealed read in the log.

Ask (`request_read`), wait for the notary to put the read into the log, fetch, prove that the read is in the
log and that
the log continues what was seen before, and only then decrypt. One read may name many parts; one that cannot
be opened
does not stop the others.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from referral_app.crypto.envelope import FetchedPart, envelope_hash, open_part
from referral_app.crypto.header import EnvelopeHeader
from referral_app.database import calls
from referral_app.database.notifications import Channel, listen
from referral_app.directory.chain import Directory, Signer
from referral_app.domain.codes import Purpose
from referral_app.errors import (
    LogInvalidError,
    NotAllowedError,
    NotaryNotAnsweringError,
    NotFoundError,
    TamperError,
)
from referral_app.services.context import Context
from referral_app.services.rewraps import Rewraps
from referral_app.services.witnesses import demand_witnesses
from referral_app.translog.leaf import Leaf
from referral_app.translog.statement import SignedStatement, statement_hash

PATIENCE_SECONDS = 5.0
MOST_PARTS = 200
"""How many parts one logged read may name (`request_read` refuses more)."""
_FIRST_WAIT_SECONDS = 0.25


@dataclass(frozen=True, slots=True)
class PartId:
    """One sealed part: of a referral, of an envelope version, by name.

    `envelope` is the envelope's hash, `sealed_at` the server's time of the act that brought it, `units` the two units
    that it must be sealed to, and `sealed_by` those of them that may have sealed it. Each of them also stands for the
    closed units whose work it has taken over.
    """

    referral_id: UUID
    version: int
    part: str
    envelope: bytes
    sealed_at: datetime
    units: frozenset[UUID]
    sealed_by: frozenset[UUID]


def read_parts(
    context: Context, items: Sequence[PartId], purpose: Purpose, patience: float = PATIENCE_SECONDS
) -> Mapping[PartId, bytes | None]:
    """Read and open parts in one logged read, at most MOST_PARTS; None stands for a part that could not be opened.

    Raises:
        NotaryNotAnsweringError: the read is asked for but not yet in the log; nothing was released.
        LogInvalidError: a proof does not hold; nothing was decrypted.
        NotFoundError: one of the parts is absent or not this unit's.
        NotAllowedError: the notary refused the read; the log says why.
        WitnessesMissingError: nothing was asked for, since too few witnesses have signed the log of late.
    """
    if not items:
        return {}
    signed = context.sign(
        "read",
        purpose,
        {
            "items": [
                {
                    "referral": item.referral_id.hex,
                    "version": item.version,
                    "part": item.part,
                    "envelope": item.envelope.hex(),
                }
                for item in items
            ]
        },
    )
    with listen(context.engine, Channel.HEAD) as listener:
        conn = listener.connection
        demand_witnesses(context, conn)
        ticket = calls.request_read(conn, signed)
        listener.announce(Channel.INTAKE)
        deadline = time.monotonic() + patience
        while (status := calls.fetch_status(conn, ticket)).status is calls.ReadStatus.WAITING:
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                raise NotaryNotAnsweringError
            listener.wait(min(_FIRST_WAIT_SECONDS, remaining))
        _prove_read(context, signed, status, conn)
        context.follow_directory(conn)
        fetched = {(row.referral_id, row.version, row.part): row for row in calls.fetch(conn, ticket)}
        reading = _Reading(context, conn, statement_hash(signed.body), Rewraps(context.directory))
        return {
            item: _open(reading, fetched.get((item.referral_id, item.version, item.part)), item)
            for item in items
        }


def _prove_read(
    context: Context, signed: SignedStatement, status: calls.FetchStatus, conn: Connection
) -> None:
    """The read stands in the log as it was signed, and the log continues what was seen."""
    if status.status is calls.ReadStatus.REFUSED:
        raise NotAllowedError
    if status.log_index is None or status.leaf is None:
        raise NotFoundError
    leaf = Leaf.decode(status.leaf)
    if (leaf.body, leaf.signature, leaf.accepted) != (signed.body, signed.signature, True):
        raise LogInvalidError
    context.log.prove_leaf(conn, status.log_index, status.leaf, status.checkpoint or "")


@dataclass(frozen=True, slots=True)
class _Reading:
    """One logged read under way."""

    context: Context
    conn: Connection
    hash_of_read: bytes
    rewraps: Rewraps


def _open(reading: _Reading, row: calls.FetchedRow | None, item: PartId) -> bytes | None:
    """Open one part; None for whatever was tampered with, truncated or sealed by a stranger."""
    if row is None or row.released is None:
        return None
    if envelope_hash(row.header, row.manifest, row.signature) != item.envelope:
        return None
    context = reading.context
    try:
        header = EnvelopeHeader.decode(row.header)
        signer = context.directory.signer_at(header.sender_key_id, item.sealed_at)
        if not _is_about(context.directory, header, signer, item):
            return None
        return open_part(
            FetchedPart(
                row.header,
                row.manifest,
                row.signature,
                item.part,
                row.ciphertext,
                row.unit_wrap,
                row.released,
            ),
            sender=signer.key,
            unit_id=context.person.unit_id,
            unit_key=context.unit_key(reading.conn, row.key_id),
            reader=context.identity.unwrap,
            statement_hash=reading.hash_of_read,
            rewrap=reading.rewraps.proof(row.rewrap, item.referral_id, item.version, item.part),
        )
    except TamperError:
        return None


def _is_about(directory: Directory, header: EnvelopeHeader, signer: Signer, item: PartId) -> bool:
    """Whether this header is of the part's envelope, sealed by who may have sealed it, to both units and no other."""
    sealed_to, sealer = [unit for unit, _ in header.recipients], signer.entry.data.unit
    holders = [_holders(directory, unit, item.units) for unit in sealed_to]
    return (
        (header.referral_id, header.version) == (item.referral_id, item.version)
        and (sealer in sealed_to or not item.sealed_by <= item.units)  # who sent it on keeps no part of it
        and bool(_holders(directory, sealer, item.sealed_by))
        and all(holders)
        and frozenset().union(*holders) == item.units
    )


def _holders(directory: Directory, unit_id: UUID, holders: frozenset[UUID]) -> frozenset[UUID]:
    """Those of the holders that are this unit or have taken its work over."""
    return frozenset(one for one in holders if unit_id == one or unit_id in directory.predecessors(one))
