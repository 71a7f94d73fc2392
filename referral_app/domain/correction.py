"""Correcting how a client is reached, after a referral was sent: a telephone number, a mailbox, a place to meet.

What was sent stays as it is, sealed and signed; a correction stands beside it, sealed and signed as well, and says
which way of contact it replaces. The recipient sees the way that holds now, with what stood there before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from referral_app.domain.codes import ContactSystem, LegalBasis, YesNoNotAsked
from referral_app.domain.contact_point import ContactPoint, contact_problems, contact_text_problems
from referral_app.domain.problems import Problem
from referral_app.domain.referral import Referral
from referral_app.domain.referral_codec import contact_json, read_contact
from referral_app.domain.strict_json import decode_document, encode_json
from referral_app.errors import CannotOpenError, FieldProblem, InvalidInputError

CORRECTION_SCHEMA = "kotosilta/correction/1"

CORRECTABLE = (ContactSystem.PHONE, ContactSystem.SMS, ContactSystem.EMAIL, ContactSystem.IN_PERSON)
"""Letters go to the address, which is not corrected here: a client who has moved may belong to another place."""


@dataclass(frozen=True, slots=True, repr=False)
class ContactCorrection:
    """`new` in place of `old`. Without `old` it is one more way, without `new` the old one is not to be used."""

    old: ContactPoint | None
    new: ContactPoint | None


@dataclass(frozen=True, slots=True, repr=False)
class ContactNow:
    """A way of contact as it holds now; None when it is not to be used any more. `before` is oldest first."""

    point: ContactPoint | None
    before: tuple[ContactPoint, ...] = ()


def contacts_now(
    points: Sequence[ContactPoint], corrections: Iterable[ContactCorrection]
) -> tuple[ContactNow, ...]:
    """The ways of contact as sent, after the corrections in their order.

    A correction of what does not hold (any more) adds its new one: nothing that a nurse wrote is lost.
    """
    held = [ContactNow(point) for point in points]
    for one in corrections:
        places = (at for at, now in enumerate(held) if now.point is not None and now.point == one.old)
        place = next(places, None)
        if place is not None:
            was = held[place]
            before = was.before if was.point is None else (*was.before, was.point)
            held[place] = ContactNow(one.new, before)
        elif one.new is not None and all(now.point != one.new for now in held):
            held.append(ContactNow(one.new))
    return tuple(held)


def points_of(contacts: Iterable[ContactNow]) -> tuple[ContactPoint, ...]:
    """The ways of contact that hold."""
    return tuple(now.point for now in contacts if now.point is not None)


def check_correction(correction: ContactCorrection, referral: Referral, recipient: UUID, today: date) -> None:
    """Raise InvalidInputError unless this may be told of a referral as it holds now.

    Fields: `correction.old`, `correction.new`, `correction.new.value` and the other fields of a contact point.
    """
    problems = tuple(_problems(correction, referral, recipient, today))
    if problems:
        raise InvalidInputError(problems)


def _problems(
    correction: ContactCorrection, referral: Referral, recipient: UUID, today: date
) -> Iterator[FieldProblem]:
    old, new = correction.old, correction.new
    if old is None and new is None:
        yield FieldProblem("correction.new", Problem.REQUIRED)
        return
    if old is not None and old not in referral.contact_points:
        yield FieldProblem("correction.old", Problem.CODE_UNKNOWN)
    if new is not None:
        yield from _new_problems(new, referral, today)
        if new in referral.contact_points:
            yield FieldProblem("correction.new.value", Problem.NOT_EXPECTED)
        if not referral.consent.covers(recipient, today):
            expired = referral.consent.basis is LegalBasis.CONSENT
            yield FieldProblem(
                "correction", Problem.CONSENT_EXPIRED if expired else Problem.CONSENT_NOT_COVERED
            )
    elif not referral.in_person_through_referrer:
        left = [point for point in referral.contact_points if point != old]
        if not any(point.usable for point in left):
            yield FieldProblem("correction.new", Problem.CONTACT_NONE_SAFE)


def _new_problems(new: ContactPoint, referral: Referral, today: date) -> Iterator[FieldProblem]:
    where = "correction.new"
    yield from contact_text_problems(where, new)
    yield from contact_problems(where, new, today)
    if new.system not in CORRECTABLE:
        yield FieldProblem(f"{where}.system", Problem.CODE_UNKNOWN)
    if new.system is ContactSystem.SMS and referral.turvakielto is YesNoNotAsked.YES:
        yield FieldProblem(f"{where}.system", Problem.TURVAKIELTO_SMS)


def encode_correction(correction: ContactCorrection) -> bytes:
    """Return the bytes to seal. Raises InvalidInputError for texts that could not be read back."""
    problems = tuple(_text_problems(correction))
    if problems:
        raise InvalidInputError(problems)
    old, new = correction.old, correction.new
    return encode_json(
        {
            "schema": CORRECTION_SCHEMA,
            "old": None if old is None else contact_json(old),
            "new": None if new is None else contact_json(new),
        }
    )


def decode_correction(data: bytes) -> ContactCorrection:
    """Read what `encode_correction` wrote. Raises CannotOpenError for anything else."""
    fields = decode_document(data, CORRECTION_SCHEMA)
    correction = ContactCorrection(
        old=fields.optional_part("old", read_contact), new=fields.optional_part("new", read_contact)
    )
    fields.done()
    empty = correction.old is None and correction.new is None
    if empty or any(_text_problems(correction)):
        raise CannotOpenError
    return correction


def _text_problems(correction: ContactCorrection) -> Iterator[FieldProblem]:
    for name, point in (("old", correction.old), ("new", correction.new)):
        if point is not None:
            yield from contact_text_problems(f"correction.{name}", point)
