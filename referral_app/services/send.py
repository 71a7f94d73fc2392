"""Sending: domain checks, seal, sign, submit, receipt."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from referral_app.database import calls
from referral_app.database.notifications import Channel, listen
from referral_app.domain.codes import Priority, Purpose
from referral_app.domain.reference import reference_of
from referral_app.domain.referral import Referral, check
from referral_app.domain.referral_codec import (
    REFERRAL_SCHEMA,
    encode_referral,
    encode_summary,
)
from referral_app.errors import FieldProblem, InvalidInputError
from referral_app.services.context import Context
from referral_app.services.names import Names
from referral_app.services.receipts import await_receipt
from referral_app.services.sealing import (
    CONTENT_PART,
    FIRST_VERSION,
    NO_PREVIOUS,
    SUMMARY_PART,
    seal_for_units,
)


@dataclass(frozen=True, slots=True)
class ClosedUnit:
    """A unit that receives nothing any more."""

    unit_id: UUID
    names: Names


@dataclass(frozen=True, slots=True)
class RecipientUnit:
    """A unit that receives referrals for a municipality, also in the place of closed ones: `predecessors`."""

    unit_id: UUID
    names: Names
    organisation_names: Names
    municipality_code: str
    predecessors: tuple[ClosedUnit, ...] = ()


@dataclass(frozen=True, slots=True)
class SendReceipt:
    """What the nurse keeps. `log_index` is None while the notary has not yet put the act into the log; the receipt
    is then fetched later (`receipts.check_receipts`).
    """

    referral_id: UUID
    reference: str
    sent_at: datetime
    log_index: int | None


def recipients(context: Context, municipality_code: str) -> tuple[RecipientUnit, ...]:
    """The units that receive referrals for a municipality, verified from the pinned root."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    found = []
    for unit in directory.units_receiving(municipality_code):
        organisation = directory.organisation(unit.data.organisation)
        closed = tuple(
            ClosedUnit(one, directory.unit(one).data.name) for one in directory.predecessors(unit.subject)
        )
        found.append(
            RecipientUnit(unit.subject, unit.data.name, organisation.data.name, municipality_code, closed)
        )
    return tuple(found)


def send(context: Context, referral: Referral, recipient: UUID, priority: Priority) -> SendReceipt:
    """Seal and send a referral to a unit.

    Raises:
        InvalidInputError: the referral does not pass the domain's checks, or the unit does not receive
        referrals.
        DatabaseUnreachableError: nothing was sent, or it is not known whether it was; the caller keeps the
        draft.
    """
    check(referral, context.today(), allow_test_codes=context.allow_test_codes, recipient=recipient)
    with listen(context.engine, Channel.HEAD) as listener:
        conn = listener.connection
        directory = context.follow_directory(conn)
        unit = directory.unit(recipient)
        if not unit.data.receives or unit.data.municipality is None or directory.is_closed(recipient):
            raise InvalidInputError((FieldProblem("recipient", "recipient.does_not_receive"),))
        referral_id = UUID(bytes=secrets.token_bytes(16))
        envelope = seal_for_units(
            context,
            referral_id=referral_id,
            version=FIRST_VERSION,
            previous=NO_PREVIOUS,
            contents={
                SUMMARY_PART: encode_summary(referral.summary()),
                CONTENT_PART: encode_referral(referral),
            },
            schema_id=REFERRAL_SCHEMA,
            units=frozenset({recipient, context.person.unit_id}),
        )
        signed = context.sign(
            "submit",
            Purpose.MAKE_REFERRAL,
            {
                "referral": referral_id.hex,
                "version": FIRST_VERSION,
                "envelope": envelope.envelope_hash.hex(),
                "recipient_unit": recipient.hex,
                "recipient_municipality": unit.data.municipality,
                "sender_unit": context.person.unit_id.hex,
                "sender_organisation": directory.unit(context.person.unit_id).data.organisation.hex,
                "priority": priority,
                "legal_basis": referral.consent.basis,
                "due": None,
            },
        )
        sent_at = calls.submit_referral(conn, signed, envelope)
        listener.announce(Channel.INTAKE)
        index = await_receipt(context, listener, signed, referral_id)
    return SendReceipt(referral_id, reference_of(referral_id), sent_at, index)
