"""A referral goes on: to another unit, which takes the work over, or to an NGO, which helps beside it.

The other unit gets a referral of its own, sealed to it and to the unit that sent the first one. What happens there
this unit does not see; what it has read and written till then stays in its own referral.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from uuid import UUID

from referral_app.crypto.envelope import Envelope
from referral_app.database import calls, queries
from referral_app.database.notifications import Channel, announce
from referral_app.domain.codes import Purpose
from referral_app.domain.forwarding import Forwarding, for_ngo, forwarded, ngo_consent
from referral_app.domain.lifecycle import FORWARD, REFER_ON, State, may_forward, may_refer_on
from referral_app.domain.note import MoveNote, encode_note
from referral_app.domain.problems import Problem
from referral_app.domain.referral import Referral
from referral_app.domain.referral_codec import REFERRAL_SCHEMA, encode_referral, encode_summary
from referral_app.errors import (
    FieldProblem,
    InvalidInputError,
    NotAllowedError,
    NotFoundError,
)
from referral_app.services.context import Context
from referral_app.services.follow_up import ReferralView, as_it_is_now, seal_note
from referral_app.services.names import Names, OrganisationType
from referral_app.services.readers import NamedPerson, handlers, require_readers
from referral_app.services.sealing import (
    CONTENT_PART,
    FIRST_VERSION,
    NO_PREVIOUS,
    NOTE_PART,
    SUMMARY_PART,
    seal_for_units,
)
from referral_app.translog.canonical import Json


def forward(context: Context, view: ReferralView, wanted: Forwarding) -> ReferralView:
    """Send a referral on to another unit and close it here; returns it as it is here now.

    Raises:
        NotAllowedError: the state or the role does not allow it.
        InvalidInputError: no consent covers that unit, a protected one names nobody there, or it receives nothing.
        StateChangedError: somebody else moved it since the view was opened; nothing was changed.
    """
    if view.referral is None or not may_forward(view.state, view.side, context.person.role):
        raise NotAllowedError
    content = forwarded(view.referral, wanted, context.today())
    return _go_on(context, view, FORWARD, State.FORWARDED, wanted, content)


@dataclass(frozen=True, slots=True)
class Place:
    """A unit that a referral may go on to. `people` can be named there as readers of a protected one."""

    unit_id: UUID
    names: Names
    organisation_names: Names
    municipality_code: str
    people: tuple[NamedPerson, ...]


def refer_on(context: Context, view: ReferralView, wanted: Forwarding) -> ReferralView:
    """Tell an NGO as well; the work goes on here as before. Returns the referral as it is here now.

    Raises as `forward`; here no other basis than the client's consent for that NGO will do.
    """
    if view.referral is None or not may_refer_on(view.state, view.side, context.person.role):
        raise NotAllowedError
    referral, today = view.referral, context.today()
    consent = wanted.consent
    if consent is None:
        consent = ngo_consent(referral, wanted.recipient, _called(context, wanted.recipient), today)
    if consent is None:
        raise InvalidInputError((FieldProblem("recipient", Problem.CONSENT_NOT_COVERED),))
    content = for_ngo(referral, wanted, consent, today)
    return _go_on(context, view, REFER_ON, view.state, wanted, content)


def _called(context: Context, unit_id: UUID) -> frozenset[str]:
    """What a unit and its organisation are called, in every language."""
    unit = context.directory.unit(unit_id).data
    both = (unit.name, context.directory.organisation(unit.organisation).data.name)
    return frozenset(name for names in both for name in (names.fi, names.sv, names.en))


def places(context: Context, view: ReferralView, *, ngos: bool = False) -> tuple[Place, ...]:
    """Where this referral may be sent on to: to every other unit that receives; or, of NGOs, referred on."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    found = list[Place]()
    for unit in directory.units():
        data, organisation = unit.data, directory.organisation(unit.data.organisation).data
        is_ngo = organisation.type is OrganisationType.NGO
        has_it = unit.subject in (view.recipient_unit, view.sender_unit)
        if has_it or is_ngo is not ngos or not data.receives or directory.is_closed(unit.subject):
            continue
        people = handlers(directory, unit.subject)
        found.append(Place(unit.subject, data.name, organisation.name, data.municipality or "", people))
    return tuple(found)


def _go_on(
    context: Context, view: ReferralView, act: str, target: State, wanted: Forwarding, content: Referral
) -> ReferralView:
    new_id = UUID(bytes=secrets.token_bytes(16))
    told = MoveNote(comment=wanted.comment, forwarded_to=wanted.recipient, forwarded_as=new_id)
    with context.connect() as conn:
        context.follow_directory(conn)
        row = queries.header(conn, view.referral_id)
        if row is None:
            raise NotFoundError
        municipality = _receiving(context, wanted.recipient)
        targets = context.directory.unit(wanted.recipient).data.targets
        require_readers(context.directory, wanted.recipient, wanted.readers)
        note = seal_note(context, conn, view, told)
        new = _seal_new(context, row, new_id, wanted, content)
        subject: dict[str, Json] = {
            "referral": view.referral_id.hex,
            "seq": view.move_seq + 1,
            "from": view.state.value,
            "to": target.value,
            "owner": None,
            "due": _due(view, target),
            "attempt": False,
            "note_version": view.envelope_version + 1,
            "envelope": note.envelope_hash.hex(),
            "new": {
                "referral": new_id.hex,
                "version": FIRST_VERSION,
                "envelope": new.envelope_hash.hex(),
                "recipient_unit": wanted.recipient.hex,
                "recipient_municipality": municipality,
                "sender_unit": row.sender_unit.hex,
                "sender_organisation": row.sender_organisation.hex,
                "author": row.author.hex,
                "answerer": None if row.answerer is None else row.answerer.hex,
                "priority": row.priority.value,
                "legal_basis": content.consent.basis.value,
                "due": targets.first_contact_by(context.today()).isoformat(),
                "readers": sorted(reader.hex for reader in wanted.readers),
            },
        }
        calls.forward_referral(conn, context.sign(act, Purpose.HANDLE_REFERRAL, subject), note, new)
        announce(conn, Channel.INTAKE)
    return as_it_is_now(context, view, told)


def _due(view: ReferralView, target: State) -> str | None:
    """What is referred on keeps its date here; what is sent on has none any more."""
    return view.due_on.isoformat() if target is view.state and view.due_on is not None else None


def _seal_new(
    context: Context, row: queries.HeaderRow, new_id: UUID, wanted: Forwarding, content: Referral
) -> Envelope:
    return seal_for_units(
        context,
        referral_id=new_id,
        version=FIRST_VERSION,
        previous=NO_PREVIOUS,
        contents={
            SUMMARY_PART: encode_summary(content.summary()),
            CONTENT_PART: encode_referral(content),
            NOTE_PART: encode_note(MoveNote(comment=wanted.comment)),
        },
        schema_id=REFERRAL_SCHEMA,
        units=frozenset({wanted.recipient, row.sender_unit}),
        narrowed=bool(wanted.readers),
    )


def _receiving(context: Context, unit_id: UUID) -> str:
    """The municipality that a unit receives referrals for."""
    directory = context.directory
    unit = directory.unit(unit_id)
    if not unit.data.receives or unit.data.municipality is None or directory.is_closed(unit_id):
        raise InvalidInputError((FieldProblem("recipient", "recipient.does_not_receive"),))
    return unit.data.municipality
