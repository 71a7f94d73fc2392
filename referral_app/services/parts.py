"""Naming the sealed parts of a referral for the read gate, with who may have sealed them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from referral_app.database.queries import HeaderRow
from referral_app.services.read_gate import PartId
from referral_app.services.sealing import FIRST_VERSION, NOTE_PART


def first_part(row: HeaderRow, part: str) -> PartId:
    """A part of what was sealed first, by the sending unit or by the one that sent it on."""
    return PartId(
        referral_id=row.referral_id,
        version=FIRST_VERSION,
        part=part,
        envelope=row.first_envelope,
        sealed_at=row.came_at,
        units=_units(row),
        sealed_by=frozenset({row.forwarded_from or row.sender_unit}),
    )


def note_part(
    row: HeaderRow, version: int, envelope: bytes, sealed_at: datetime, unit_id: UUID | None = None
) -> PartId:
    """The note of a move, sealed by somebody of `unit_id`, or of either unit when it is not known."""
    if version == FIRST_VERSION:  # what it was sent on with
        return replace(first_part(row, NOTE_PART), envelope=envelope)
    units = _units(row)
    return PartId(
        referral_id=row.referral_id,
        version=version,
        part=NOTE_PART,
        envelope=envelope,
        sealed_at=sealed_at,
        units=units,
        sealed_by=units if unit_id is None else frozenset({unit_id}),
    )


def _units(row: HeaderRow) -> frozenset[UUID]:
    return frozenset({row.sender_unit, row.recipient_unit})
