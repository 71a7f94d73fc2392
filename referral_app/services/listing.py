"""What the two lists of referrals share: clear header rows from the database, sealed parts through the read
gate.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from referral_app.database.queries import Cursor, HeaderRow, HeaderSort
from referral_app.domain.codes import Purpose
from referral_app.domain.lifecycle import LOCKED_STATES
from referral_app.domain.moves import MoveNote, decode_note
from referral_app.domain.referral import ReferralSummary
from referral_app.domain.referral_codec import decode_summary
from referral_app.errors import CannotOpenError, NotaryNotAnsweringError, NotFoundError
from referral_app.services.context import Context
from referral_app.services.parts import first_part, note_part
from referral_app.services.read_gate import MOST_PARTS, PartId, read_parts
from referral_app.services.sealing import SUMMARY_PART

__all__ = ["Cursor", "Opened", "Sort", "open_rows"]

Sort = HeaderSort


@dataclass(frozen=True, slots=True)
class Opened:
    """What the read gate gave for one row. `broken` marks a row whose parts could not be opened."""

    summary: ReferralSummary | None
    note: MoveNote | None
    broken: bool


_CLOSED_TO_READING = Opened(None, None, broken=False)


def open_rows(
    context: Context,
    rows: Sequence[HeaderRow],
    purpose: Purpose,
    *,
    with_last_note: bool,
    kept_from_me: Collection[UUID] = (),
) -> tuple[Mapping[UUID, Opened], bool]:
    """Open the summaries of a page (and the last note of each) in one logged read; those in `kept_from_me` are for
    others, and stay closed.

    Returns:
        What was opened by referral, and whether reading is paused because the notary does not answer; the
        page
        then shows its clear columns.
    """
    readable = [
        row
        for row in rows
        if row.state not in LOCKED_STATES and row.erased_at is None and row.referral_id not in kept_from_me
    ]
    summaries = {row.referral_id: first_part(row, SUMMARY_PART) for row in readable}
    notes = (
        {row.referral_id: part for row in readable if (part := _last_note_part(row)) is not None}
        if with_last_note
        else {}
    )
    try:
        contents = _read(context, [*summaries.values(), *notes.values()], purpose)
    except NotaryNotAnsweringError:
        return {row.referral_id: _CLOSED_TO_READING for row in rows}, True
    opened = {row.referral_id: _CLOSED_TO_READING for row in rows}
    for row in readable:
        note_part = notes.get(row.referral_id)
        opened[row.referral_id] = _decode(
            contents[summaries[row.referral_id]],
            note_part is not None,
            contents.get(note_part) if note_part else None,
        )
    return opened, False


def read_summaries(
    context: Context, rows: Sequence[HeaderRow], purpose: Purpose
) -> Mapping[UUID, bytes | None]:
    """The summaries of a page as they were sealed, in one logged read; None for one that could not be opened.

    Raises NotaryNotAnsweringError, LogInvalidError, DatabaseUnreachableError.
    """
    parts = {row.referral_id: first_part(row, SUMMARY_PART) for row in rows}
    contents = _read(context, list(parts.values()), purpose)
    return {referral_id: contents[part] for referral_id, part in parts.items()}


def _read(context: Context, parts: Sequence[PartId], purpose: Purpose) -> Mapping[PartId, bytes | None]:
    """Read all parts, in as few logged reads as may be; if one has gone missing, each of that read by itself, so that
    only its own row is broken.
    """
    contents: dict[PartId, bytes | None] = {}
    for start in range(0, len(parts), MOST_PARTS):
        some = parts[start : start + MOST_PARTS]
        try:
            contents |= read_parts(context, some, purpose)
        except NotFoundError:
            contents |= {part: _read_one(context, part, purpose) for part in some}
    return contents


def _read_one(context: Context, part: PartId, purpose: Purpose) -> bytes | None:
    try:
        return read_parts(context, [part], purpose)[part]
    except NotFoundError:
        return None


def _last_note_part(row: HeaderRow) -> PartId | None:
    if row.last_note_version is None or row.last_note_envelope is None:
        return None
    return note_part(row, row.last_note_version, row.last_note_envelope, row.changed_at)


def _decode(summary: bytes | None, has_note: bool, note: bytes | None) -> Opened:
    if summary is None or (has_note and note is None):
        return Opened(None, None, broken=True)
    try:
        return Opened(decode_summary(summary), decode_note(note) if note is not None else None, broken=False)
    except CannotOpenError:
        return Opened(None, None, broken=True)
