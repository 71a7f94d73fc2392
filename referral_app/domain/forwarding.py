"""A referral that goes on to another unit: on what it rests there, and what of it that unit may read.

The client's consent names who may be told. Where it does not name the new unit she is asked again, and what she then
says is the consent under which the referral stands there. An NGO gets what her consent for that NGO allows and no
more; never her identity code, and nothing of other NGOs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from referral_app.domain.client import Family
from referral_app.domain.codes import ConsentScope, ContactSystem, LegalBasis, YesNoNotAsked
from referral_app.domain.consent import Consent, consent_problems, consent_text_problems
from referral_app.domain.problems import Problem
from referral_app.domain.referral import Referral
from referral_app.domain.text import TEXT_LIMIT, text_problems
from referral_app.errors import FieldProblem, InvalidInputError


@dataclass(frozen=True, slots=True, repr=False)
class Forwarding:
    """Where a referral goes, and why.

    `consent` is what the client has said to this unit, where she was asked anew; None, and it is the referral's own.
    `readers` are people of the new unit whom a protected referral is for. `comment` is read by the new unit and by the
    one that sent the referral first.
    """

    recipient: UUID
    comment: str = ""
    consent: Consent | None = None
    readers: frozenset[UUID] = frozenset()


def needs_new_consent(referral: Referral, recipient: UUID, today: date) -> bool:
    """Whether the client must be asked before this unit is told."""
    return not referral.consent.covers(recipient, today)


def forwarded(referral: Referral, wanted: Forwarding, today: date) -> Referral:
    """The referral as the new unit gets it. Raises InvalidInputError (fields `recipient`, `consent.…`, `readers`)."""
    consent = wanted.consent if wanted.consent is not None else referral.consent
    problems = tuple(_problems(referral, wanted, consent, today))
    if problems:
        raise InvalidInputError(problems)
    if consent.basis is not LegalBasis.CONSENT:
        return replace(referral, consent=consent)
    return narrowed(replace(referral, consent=consent), consent.shares)


def narrowed(referral: Referral, shares: frozenset[ConsentScope]) -> Referral:
    """The referral without what these scopes do not share."""
    address = referral.address if ConsentScope.ADDRESS in shares else None
    points = referral.contact_points
    if address is None:
        points = tuple(point for point in points if point.system is not ContactSystem.LETTER)
    return replace(
        referral,
        address=address,
        contact_points=points,
        family=referral.family if ConsentScope.FAMILY in shares else Family(),
        support_needs=referral.support_needs if ConsentScope.SUPPORT_NEEDS in shares else "",
    )


def _problems(
    referral: Referral, wanted: Forwarding, consent: Consent, today: date
) -> Iterator[FieldProblem]:
    yield from text_problems("comment", wanted.comment, TEXT_LIMIT, lines=True)
    if wanted.consent is not None:
        yield from consent_text_problems("consent", consent)
        yield from consent_problems("consent", consent, today)
    if not consent.covers(wanted.recipient, today):
        yield FieldProblem("recipient", Problem.CONSENT_NOT_COVERED)
    if referral.turvakielto is YesNoNotAsked.YES and not wanted.readers:
        yield FieldProblem("readers", Problem.TURVAKIELTO_READERS)
