"""Handing a completed referral over to the municipality's client register: the fields once, as JSON and on paper.

What the register takes is not known, so the file says what its fields are called and has the codes of
`domain/codes.py`; `docs/coordinator.md` lists them. What the client said of the service is not handed over, nor a way
of contact that she did not call safe.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Final

from referral_app.domain.lifecycle import State
from referral_app.domain.note import MoveNote
from referral_app.domain.referral import Referral
from referral_app.domain.referral_codec import encode_referral
from referral_app.domain.roles import Side
from referral_app.domain.strict_json import Json
from referral_app.errors import NotAllowedError
from referral_app.services.context import Context
from referral_app.services.follow_up import ReferralView
from referral_app.services.on_record import put_on_record
from referral_app.services.working import closed_on, erased_from

HANDOVER_SCHEMA: Final = "kotosilta/handover/1"
_LEFT_OUT: Final = ("schema", "ngo_sharing")


@dataclass(frozen=True, slots=True, repr=False)
class HandoverWords:
    """What the paper says in the language of the screen: the outcome, and sections of names and values."""

    language: str
    outcome: str
    sections: Sequence[tuple[str, tuple[tuple[str, str], ...]]]


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The two files, and from when on the content may be erased."""

    json_file: Path
    pdf_file: Path
    erased_from: date


def save_handover(context: Context, view: ReferralView, words: HandoverWords, file: Path) -> HandedOver:
    """Write `file` as JSON and beside it a PDF of the same name, after the log has the export. Blocks.

    Raises:
        NotAllowedError: not completed, or not received by this unit.
        NotaryNotAnsweringError, DatabaseUnreachableError: nothing was written.
        DiskFullError: a file cannot be written.
    """
    from referral_app.exchange.pdf.handover_summary import (  # noqa: PLC0415 - loads fonts
        HandoverSummary,
        Section,
        handover_summary,
    )
    from referral_app.exchange.private_files import write_private  # noqa: PLC0415

    referral, closed, erased = view.referral, closed_on(view), erased_from(view)
    if (
        referral is None
        or view.side is not Side.RECIPIENT
        or view.state is not State.COMPLETED
        or closed is None
        or erased is None
    ):
        raise NotAllowedError
    made_at, note = context.clock(), _outcome_note(view)
    json_file, pdf_file = file.with_suffix(".json"), file.with_suffix(".pdf")
    data = handover_json(view, referral, note, made_at)
    paper = handover_summary(
        HandoverSummary(
            reference=view.reference,
            client=" ".join(part for part in (referral.name.given, referral.name.family) if part),
            identity=referral.identity.value if referral.identity is not None else "",
            sender=view.sender_names.in_language(words.language),
            sent_at=view.sent_at,
            closed_on=closed,
            erased_from=erased,
            outcome=words.outcome,
            outcome_text=note.outcome_text,
            made_at=made_at,
            made_by=context.person.name,
            file=json_file.name,
            sections=tuple(Section(title, facts) for title, facts in words.sections),
        ),
        words.language,
    )
    put_on_record(context, "export", "handover", [view.referral_id])
    write_private(json_file, data)
    write_private(pdf_file, paper)
    return HandedOver(json_file, pdf_file, erased)


def handover_json(view: ReferralView, referral: Referral, note: MoveNote, made_at: datetime) -> bytes:
    """The structured file: UTF-8, two spaces, keys in the order in which they are read."""
    safe = tuple(point for point in referral.contact_points if point.usable)
    client: Mapping[str, Json] = json.loads(encode_referral(replace(referral, contact_points=safe)))
    closed, erased = closed_on(view), erased_from(view)
    document: dict[str, Json] = {
        "schema": HANDOVER_SCHEMA,
        "reference": view.reference,
        "referral_id": view.referral_id.hex,
        "made_at": _time(made_at),
        "sent_at": _time(view.sent_at),
        "sent_by": view.sender_names.fi,
        "received_by": view.recipient_names.fi,
        "closed_on": closed.isoformat() if closed is not None else None,
        "outcome": note.outcome.value if note.outcome is not None else None,
        "outcome_text": note.outcome_text,
        "contact_attempts": len([attempt for attempt in view.attempts if attempt.done]),
        "erased_from": erased.isoformat() if erased is not None else None,
        "client": {name: value for name, value in client.items() if name not in _LEFT_OUT},
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _outcome_note(view: ReferralView) -> MoveNote:
    """The note of the move that completed the referral."""
    notes = (item.note for item in reversed(view.history) if item.target is State.COMPLETED and item.verified)
    return next((note for note in notes if note is not None and note.outcome is not None), MoveNote())


def _time(time: datetime) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")
