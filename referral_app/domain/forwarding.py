"""A referral that goes on to another unit: on what it rests there, and what of it that unit may read.

The client's consent names who may be told. Where it does not name the new unit she is asked again, and what she then
says is the consent under which the referral stands there. An NGO gets what her consent for that NGO allows and no
more; never her identity code, and nothing of other NGOs.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
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

    `consent` is what the client has said to this unit, where she was asked anew; None, and it is one of the referral's
    own. `to_ngo`: the recipient is an NGO, which is told beside the work and gets no more than it needs.
    `readers` are people of the new unit whom a protected referral is for. `comment` is read by the new unit and by the
    one that sent the referral first.
    """

    recipient: UUID
    comment: str = ""
    consent: Consent | None = None
    readers: frozenset[UUID] = frozenset()
    to_ngo: bool = False


def standing_consent(referral: Referral, recipient: UUID, today: date) -> Consent | None:
    """What this unit may be told on without asking the client; None, and she must be asked."""
    return referral.consent if referral.consent.covers(recipient, today) else None


def ngo_consent(referral: Referral, recipient: UUID, names: Collection[str], today: date) -> Consent | None:
    """The client's consent for an NGO, by its unit's id or by what it and its unit are called, in force today; None,
    and she must be asked. Whoever wrote the name down may not have known the unit, so the consent now names it.
    """
    called = {_plain(name) for name in names}
    for ngo in referral.ngo_sharing:
        if (recipient in ngo.consent.recipients or _plain(ngo.name) in called) and ngo.consent.in_force(
            today
        ):
            return replace(ngo.consent, recipients=frozenset({recipient}))
    return None


def forwarded(referral: Referral, wanted: Forwarding, today: date) -> Referral:
    """The referral as the new unit gets it. Raises InvalidInputError (fields `recipient`, `consent.…`, `readers`)."""
    consent = wanted.consent if wanted.consent is not None else referral.consent
    problems = tuple(_problems(referral, wanted, consent, today))
    if problems:
        raise InvalidInputError(problems)
    if consent.basis is not LegalBasis.CONSENT:
        return replace(referral, consent=consent)
    return narrowed(replace(referral, consent=consent), consent.shares)


def for_ngo(referral: Referral, wanted: Forwarding, consent: Consent, today: date) -> Referral:
    """The referral as an NGO gets it: what its consent shares, the day of birth in place of the identity code, and
    nothing of the permit or of other NGOs. Raises InvalidInputError as `forwarded`, and where it rests on no consent.
    """
    problems = [*_problems(referral, wanted, consent, today)]
    if consent.basis is not LegalBasis.CONSENT:
        problems.append(FieldProblem("consent", Problem.CONSENT_BASIS))
    if problems:
        raise InvalidInputError(tuple(problems))
    shown = replace(
        referral,
        identity=None,
        birth_date=referral.born,
        residence_month=None,
        ngo_sharing=(),
        consent=consent,
    )
    return narrowed(shown, consent.shares)


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


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
