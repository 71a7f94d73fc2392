"""Wrapping halves anew as a member's program does, with real keys, and reading with what comes out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from referral_app.crypto.envelope import FetchedPart, open_part, require_unit_wrap, verify_envelope
from referral_app.crypto.header import EnvelopeHeader
from referral_app.crypto.rewrap import RewrapProof, rewrap_half
from referral_app.database import calls, rewrap_calls
from referral_app.database.calls import FetchedRow
from referral_app.database.rewrap_calls import PendingPart, Place
from referral_app.directory.chain import UnitKey
from referral_app.directory.rewrap import RewrapItem, rewrap_subject
from referral_app.translog.statement import SignedStatement, Statement, statement_hash
from tests.integration.kit import Kit, Person, Sent, Unit


def pending(
    person: Person, target: Unit, *, after: Place | None = None, limit: int = 200, closed: bool = False
) -> tuple[PendingPart, ...]:
    with person.engine.begin() as connection:
        return rewrap_calls.rewrap_pending(
            connection, target.id, target.key.public.key_id, after=after, limit=limit, closed=closed
        )


def progress(person: Person, target: Unit, *, closed: bool = False) -> tuple[int, int]:
    with person.engine.begin() as connection:
        counted = rewrap_calls.rewrap_progress(connection, target.id, target.key.public.key_id, closed=closed)
    return counted.parts, counted.done


def wrapped(parts: Sequence[PendingPart], held: Sequence[Unit], target: Unit) -> list[bytes]:
    """The parts' halves, opened with one of the keys held and wrapped to the target's."""
    keys = {unit.key.public.key_id: unit for unit in held}
    return [
        rewrap_half(
            keys[part.key_id].key,
            EnvelopeHeader.decode(part.header),
            part.part,
            keys[part.key_id].id,
            part.wrap,
            target.key.public,
            new_unit_id=target.id,
        )
        for part in parts
    ]


def subject(parts: Sequence[PendingPart], wraps: Sequence[bytes], target: Unit) -> dict[str, Any]:
    items = [
        RewrapItem(part.referral_id, part.version, part.part, hashlib.sha256(wrap).digest())
        for part, wrap in zip(parts, wraps, strict=True)
    ]
    key = UnitKey(target.epoch, target.key.public, target.key.public.key_id)
    return dict(rewrap_subject(target.id, key, items))


def wrap_anew(
    kit: Kit, person: Person, parts: Sequence[PendingPart], held: Sequence[Unit], target: Unit
) -> SignedStatement:
    """One batch, in a transaction of its own; the wraps are stored in the order of the statement's items."""
    parts = sorted(parts, key=lambda part: (part.referral_id.bytes, part.version, part.part))
    wraps = wrapped(parts, held, target)
    statement = kit.statement(person, "rewrap", subject(parts, wraps, target))
    with person.engine.begin() as connection:
        rewrap_calls.rewrap(connection, statement, wraps)
    return statement


def batches(
    kit: Kit, person: Person, held: Sequence[Unit], target: Unit, size: int
) -> Iterator[tuple[PendingPart, ...]]:
    """Wrap page after page; yields after each commit."""
    after = None
    while parts := pending(person, target, after=after, limit=size):
        wrap_anew(kit, person, parts, held, target)
        after = parts[-1].place
        yield parts


def check_source(kit: Kit, part: PendingPart, unit: Unit, sender: Person) -> None:
    """The wrap to begin from is the sender's own, as her manifest says."""
    header = verify_envelope(part.header, part.manifest, part.signature, sender.identity.signing.public)
    require_unit_wrap(
        header,
        part.manifest,
        part.part,
        part.wrap,
        unit_id=unit.id,
        key_id=part.key_id,
    )


def read(kit: Kit, person: Person, items: Sequence[Mapping[str, Any]]) -> tuple[FetchedRow, ...]:
    """Read as the gate wants it; the kit's notary plays along."""
    ticket = kit.request(person, *items)
    kit.sequence()
    with person.engine.begin() as connection:
        return calls.fetch(connection, ticket)


def opened(
    kit: Kit,
    person: Person,
    sent: Sent,
    held: Sequence[Unit],
    part: str = "content",
    version: int = 1,
    sealed_by: Person | None = None,
) -> bytes:
    """The content of a part, opened with whatever wrap the database hands out."""
    ticket_statement = kit.statement(person, "read", {"items": [sent.item(part, version)]})
    with person.engine.begin() as connection:
        ticket = calls.request_read(connection, ticket_statement)
    kit.sequence()
    with person.engine.begin() as connection:
        [row] = calls.fetch(connection, ticket)
    unit = {one.key.public.key_id: one for one in held}[row.key_id]
    assert row.unit_id == unit.id
    assert row.released is not None
    return open_part(
        FetchedPart(
            row.header, row.manifest, row.signature, row.part, row.ciphertext, row.unit_wrap, row.released
        ),
        sender=(sealed_by or sent.sender).identity.signing.public,
        unit_id=unit.id,
        unit_key=unit.key,
        reader=person.identity.unwrap,
        statement_hash=statement_hash(ticket_statement.body),
        rewrap=proof_of(row, frozenset(u.id for u in (sent.sender.unit, sent.recipient))),
    )


def proof_of(row: FetchedRow, origins: frozenset[UUID]) -> RewrapProof | None:
    """From the statement that came with the row. That it is signed is for the directory's tests."""
    if row.rewrap is None:
        return None
    said = Statement.decode(row.rewrap.statement.body).subject
    items = said["items"]
    assert isinstance(items, list)
    [item] = [
        one
        for one in items
        if isinstance(one, dict)
        and (one["referral"], one["version"], one["part"]) == (row.referral_id.hex, row.version, row.part)
    ]
    return RewrapProof(
        row.referral_id,
        row.version,
        row.part,
        UUID(hex=str(said["unit"])),
        bytes.fromhex(str(said["key"])),
        bytes.fromhex(str(item["wrap"])),
        origins,
    )
