"""Sending: seal, sign, submit, receipt. `outbox.py` sees to it that it happens once."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from referral_app.crypto.envelope import Envelope
from referral_app.crypto.header import EnvelopeHeader
from referral_app.database import calls
from referral_app.database.notifications import Channel, Listener
from referral_app.domain.codes import Priority, Purpose
from referral_app.domain.reference import reference_of
from referral_app.domain.referral import Referral
from referral_app.domain.referral_codec import (
    REFERRAL_SCHEMA,
    encode_referral,
    encode_summary,
)
from referral_app.errors import DatabaseUnreachableError, FieldProblem, InvalidInputError
from referral_app.services.context import Context
from referral_app.services.duplicates import tag_of
from referral_app.services.names import Names, OrganisationType
from referral_app.services.readers import NamedPerson, handlers, require_readers
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
    """The units that receive referrals for a municipality, verified from the pinned root; without a connection, those
    known when there last was one. NGOs are told by the municipality, with a consent of their own.
    """
    with suppress(DatabaseUnreachableError), context.connect() as conn:
        context.follow_directory(conn)
    directory = context.directory
    found = []
    for unit in directory.units_receiving(municipality_code):
        organisation = directory.organisation(unit.data.organisation)
        if organisation.data.type is OrganisationType.NGO:
            continue
        closed = tuple(
            ClosedUnit(one, directory.unit(one).data.name) for one in directory.predecessors(unit.subject)
        )
        found.append(
            RecipientUnit(unit.subject, unit.data.name, organisation.data.name, municipality_code, closed)
        )
    return tuple(found)


def usual_municipality(context: Context) -> str:
    """The code of the municipality that the last referral from this desktop went to, or else of the one that the
    sender's organisation serves; empty where it serves several, or none receives there now. Asks no server.
    """
    directory, last = context.directory, context.files.usual.recipients()[:1]
    own = directory.unit(context.person.unit_id).data.organisation
    serving = [unit.data.municipality for unit in directory.units() if unit.data.organisation == own]
    served = {code for code in (directory.organisation(own).data.municipality, *serving) if code}
    found = [unit.data.municipality for unit in directory.units() if unit.subject in last]
    found += served if len(served) == 1 else ()
    return next((code for code in found if code and directory.units_receiving(code)), "")


def named_choices(context: Context, unit_id: UUID) -> tuple[NamedPerson, ...]:
    """The people of a unit who can be named as readers, verified from the pinned root; without a connection, those
    known when there last was one.
    """
    with suppress(DatabaseUnreachableError), context.connect() as conn:
        context.follow_directory(conn)
    return handlers(context.directory, unit_id)


def seal_referral(
    context: Context, referral_id: UUID, referral: Referral, recipient: UUID, readers: Collection[UUID]
) -> Envelope:
    """Seal a referral for the unit that receives it and for the one that sends it, by the directory as last verified.
    With `readers` it is for them alone in the unit that receives it.

    Raises:
        InvalidInputError: the unit does not receive referrals, or somebody named does not work there.
        DirectoryInvalidError, DirectoryExpiredError: there is no such unit, or its entry is past its date.
    """
    _require_receiving(context, recipient)
    require_readers(context.directory, recipient, readers)
    return seal_for_units(
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
        narrowed=bool(readers),
    )


def submit(
    context: Context,
    listener: Listener,
    referral: Referral,
    recipient: UUID,
    priority: Priority,
    readers: Collection[UUID],
    envelope: Envelope,
) -> SendReceipt:
    """Sign and submit a sealed referral, and wait a little for its receipt.

    Raises:
        DatabaseUnreachableError: it is not known whether it was sent.
        NotAllowedError: the service takes no such referral, or has one of this id already.
    """
    referral_id = EnvelopeHeader.decode(envelope.header).referral_id
    directory = context.directory
    targets = directory.unit(recipient).data.targets
    signed = context.sign(
        "submit",
        Purpose.MAKE_REFERRAL,
        {
            "referral": referral_id.hex,
            "version": FIRST_VERSION,
            "envelope": envelope.envelope_hash.hex(),
            "recipient_unit": recipient.hex,
            "recipient_municipality": _require_receiving(context, recipient),
            "sender_unit": context.person.unit_id.hex,
            "sender_organisation": directory.unit(context.person.unit_id).data.organisation.hex,
            "priority": priority,
            "legal_basis": referral.consent.basis,
            "due": targets.first_contact_by(context.today()).isoformat(),
            "readers": sorted(reader.hex for reader in readers),
        },
    )
    tag = tag_of(context, listener.connection, referral)
    sent_at = calls.submit_referral(listener.connection, signed, envelope, tag)
    listener.announce(Channel.INTAKE)
    index = await_receipt(context, listener, signed, referral_id)
    return SendReceipt(referral_id, reference_of(referral_id), sent_at, index)


def _require_receiving(context: Context, recipient: UUID) -> str:
    """The municipality that the unit receives referrals for."""
    unit = context.directory.unit(recipient)
    if not unit.data.receives or unit.data.municipality is None or context.directory.is_closed(recipient):
        raise InvalidInputError((FieldProblem("recipient", "recipient.does_not_receive"),))
    return unit.data.municipality
