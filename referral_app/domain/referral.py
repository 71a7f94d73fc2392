"""The referral: everything that travels inside the envelope, and when it may be sent.

A `Referral` may hold wrong values: the compose page shows all that is wrong at once (`validate`), and what is
sent passes `check`. What was received is held to the shape of its values only (`referral_shape_problems`), so
that old codes, old postal codes and consents that have run out stay readable.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from referral_app.domain.client import (
    Address,
    Family,
    InterpreterNeed,
    PersonName,
    address_problems,
    address_text_problems,
    family_text_problems,
    name_text_problems,
)
from referral_app.domain.codes import ConsentScope, ContactSystem, LegalBasis, Literacy, Need, TargetGroup
from referral_app.domain.codes import YesNoNotAsked as Answer
from referral_app.domain.consent import Consent, NgoSharing, consent_problems, consent_text_problems
from referral_app.domain.contact_point import ContactPoint, contact_problems, contact_text_problems
from referral_app.domain.identity_code import IdentityCode, identity_problems, identity_shape_problems
from referral_app.domain.language import TAG_LIMIT, language_problems
from referral_app.domain.phone import phone_end
from referral_app.domain.problems import Problem
from referral_app.domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, required, text_problems
from referral_app.errors import FieldProblem, InvalidInputError

LIST_LIMIT = 10
"""Most languages, contact points and NGOs of one referral."""
OLDEST_AGE = 130
PHONE_SYSTEMS = frozenset({ContactSystem.PHONE, ContactSystem.SMS})


@dataclass(frozen=True, slots=True, repr=False)
class ReferralSummary:
    """What an inbox row shows and is found by. `tells_outcome` says whether a row of the sender may show the outcome.
    `phone_ends` are the last four digits of each number, none under turvakielto.
    """

    name: PersonName
    language: str
    target_group: TargetGroup
    interpreter_needed: bool
    turvakielto: Answer
    birth_year: int | None
    tells_outcome: bool
    phone_ends: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Referral:
    """What the referrer writes with the client beside her.

    Languages are BCP 47 tags. `identity`, or `birth_date` where there is no code. `wishes` are the client's
    own words. `support_needs` are functional, never a diagnosis. `residence_month` is the month of the first
    residence permit or right, as its first day.
    """

    name: PersonName
    identity: IdentityCode | None
    birth_date: date | None
    target_group: TargetGroup
    main_language: str
    interpreter: InterpreterNeed
    literacy: Literacy
    turvakielto: Answer
    wishes: str
    needs: frozenset[Need]
    consent: Consent
    contact_points: tuple[ContactPoint, ...] = ()
    in_person_through_referrer: bool = False
    address: Address | None = None
    prefers_own_contact: bool = False
    other_languages: tuple[str, ...] = ()
    dialect: str = ""
    reads_language: str = ""
    family: Family = field(default_factory=Family)
    support_needs: str = ""
    residence_month: date | None = None
    ngo_sharing: tuple[NgoSharing, ...] = ()

    @property
    def born(self) -> date | None:
        """The birth date, from the identity code where there is one."""
        return self.identity.birth_date if self.identity is not None else self.birth_date

    def summary(self) -> ReferralSummary:
        """Return what an inbox row may show."""
        return ReferralSummary(
            name=self.name,
            language=self.main_language,
            target_group=self.target_group,
            interpreter_needed=self.interpreter.needed,
            turvakielto=self.turvakielto,
            birth_year=self.born.year if self.born is not None else None,
            tells_outcome=self.consent.tells_outcome,
            phone_ends=self._phone_ends(),
        )

    def _phone_ends(self) -> tuple[str, ...]:
        if self.turvakielto is Answer.YES:
            return ()
        numbers = (point.value for point in self.contact_points if point.system in PHONE_SYSTEMS)
        return tuple(dict.fromkeys(end for number in numbers if (end := phone_end(number))))


def check(
    referral: Referral,
    today: date,
    allow_test_codes: bool,
    *,
    recipient: UUID | None = None,
    readers: Collection[UUID] = (),
) -> None:
    """Raise InvalidInputError with all that `validate` finds; with `recipient`, consent must cover it too, and
    under turvakielto `readers` must name somebody there.
    """
    problems = validate(referral, today, allow_test_codes)
    if recipient is not None and not referral.consent.covers(recipient, today):
        problems = (*problems, FieldProblem("consent.recipients", Problem.CONSENT_NOT_COVERED))
    if recipient is not None and referral.turvakielto is Answer.YES and not readers:
        problems = (*problems, FieldProblem("readers", Problem.TURVAKIELTO_READERS))
    if problems:
        raise InvalidInputError(problems)


def validate(referral: Referral, today: date, allow_test_codes: bool) -> tuple[FieldProblem, ...]:
    """Return everything that keeps the referral from being sent today, in the order of the form.

    `today` is the day where the client is. The tables of telephone numbers and postal codes are read on
    first use.
    """
    return (
        *referral_shape_problems(referral),
        *_person_problems(referral, today, allow_test_codes),
        *_language_problems(referral),
        *_contact_problems(referral, today),
        *_wish_problems(referral),
        *_sharing_problems(referral, today),
    )


def referral_shape_problems(referral: Referral) -> Iterator[FieldProblem]:
    """Yield lists and texts that are too long, and control characters: what holds for received ones too."""
    for where, entries in (
        ("other_languages", referral.other_languages),
        ("contact_points", referral.contact_points),
        ("ngo_sharing", referral.ngo_sharing),
    ):
        if len(entries) > LIST_LIMIT:
            yield FieldProblem(where, Problem.TOO_MANY)
    yield from name_text_problems("name", referral.name)
    if referral.identity is not None:
        yield from identity_shape_problems(referral.identity)
    yield from text_problems("main_language", referral.main_language, TAG_LIMIT)
    yield from text_problems("reads_language", referral.reads_language, TAG_LIMIT)
    for index, tag in enumerate(referral.other_languages):
        yield from text_problems(f"other_languages.{index}", tag, TAG_LIMIT)
    yield from text_problems("dialect", referral.dialect, NAME_LIMIT)
    for index, point in enumerate(referral.contact_points):
        yield from contact_text_problems(f"contact_points.{index}", point)
    if referral.address is not None:
        yield from address_text_problems("address", referral.address)
    yield from text_problems("wishes", referral.wishes, TEXT_LIMIT, lines=True)
    yield from family_text_problems("family", referral.family)
    yield from text_problems("support_needs", referral.support_needs, TEXT_LIMIT, lines=True)
    yield from consent_text_problems("consent", referral.consent)
    for index, ngo in enumerate(referral.ngo_sharing):
        yield from text_problems(f"ngo_sharing.{index}.name", ngo.name, LINE_LIMIT)
        yield from consent_text_problems(f"ngo_sharing.{index}.consent", ngo.consent)


def _person_problems(referral: Referral, today: date, allow_test: bool) -> Iterator[FieldProblem]:
    yield from required("name", referral.name.given + referral.name.family)
    identity, birth_date = referral.identity, referral.birth_date
    if identity is not None:
        yield from identity_problems(identity, today, allow_test)
        if identity.birth_date.year < today.year - OLDEST_AGE:
            yield FieldProblem("identity", Problem.IDENTITY_TOO_OLD)
        if birth_date not in (None, identity.birth_date):
            yield FieldProblem("birth_date", Problem.IDENTITY_BIRTH_DATE_DIFFERS)
    elif birth_date is None:
        yield FieldProblem("identity", Problem.REQUIRED)
    elif birth_date > today:
        yield FieldProblem("birth_date", Problem.DATE_FUTURE)
    elif birth_date.year < today.year - OLDEST_AGE:
        yield FieldProblem("birth_date", Problem.DATE_TOO_OLD)
    month = referral.residence_month
    if month is not None:
        if month > today:
            yield FieldProblem("residence_month", Problem.DATE_FUTURE)
        elif referral.born is not None and month < referral.born.replace(day=1):
            yield FieldProblem("residence_month", Problem.DATE_BEFORE_BIRTH)


def _language_problems(referral: Referral) -> Iterator[FieldProblem]:
    yield from language_problems("main_language", referral.main_language)
    for index, tag in enumerate(referral.other_languages):
        yield from language_problems(f"other_languages.{index}", tag)
    if referral.literacy is Literacy.READS:
        yield from language_problems("reads_language", referral.reads_language)
    elif referral.reads_language:
        yield FieldProblem("reads_language", Problem.NOT_EXPECTED)


def _contact_problems(referral: Referral, today: date) -> Iterator[FieldProblem]:
    points = referral.contact_points
    hidden = referral.turvakielto is Answer.YES
    if not referral.in_person_through_referrer:
        if not points:
            yield FieldProblem("contact_points", Problem.CONTACT_NONE)
        elif not any(point.usable for point in points):
            yield FieldProblem("contact_points", Problem.CONTACT_NONE_SAFE)
    for index, point in enumerate(points):
        where = f"contact_points.{index}"
        yield from contact_problems(where, point, today)
        if hidden and point.system is ContactSystem.LETTER:
            yield FieldProblem(where, Problem.TURVAKIELTO_LETTER)
        elif hidden and point.system is ContactSystem.SMS:
            yield FieldProblem(where, Problem.TURVAKIELTO_SMS)
        elif point.system is ContactSystem.LETTER and referral.address is None:
            yield FieldProblem(where, Problem.CONTACT_LETTER_WITHOUT_ADDRESS)
    if referral.address is not None:
        if hidden:
            yield FieldProblem("address", Problem.TURVAKIELTO_ADDRESS)
        else:
            yield from address_problems("address", referral.address)


def _wish_problems(referral: Referral) -> Iterator[FieldProblem]:
    yield from required("wishes", referral.wishes)
    if not referral.needs:
        yield FieldProblem("needs", Problem.REQUIRED)


def _sharing_problems(referral: Referral, today: date) -> Iterator[FieldProblem]:
    consent = referral.consent
    yield from consent_problems("consent", consent, today)
    if consent.basis is LegalBasis.CONSENT:
        if not consent.recipients:
            yield FieldProblem("consent.recipients", Problem.REQUIRED)
        if not _scopes_needed(referral) <= consent.shares:
            yield FieldProblem("consent.shares", Problem.CONSENT_NOT_COVERED)
    for index, ngo in enumerate(referral.ngo_sharing):
        where = f"ngo_sharing.{index}"
        yield from required(f"{where}.name", ngo.name)
        if ngo.consent.basis is not LegalBasis.CONSENT:
            yield FieldProblem(f"{where}.consent", Problem.CONSENT_BASIS)
        yield from consent_problems(f"{where}.consent", ngo.consent, today)


def _scopes_needed(referral: Referral) -> frozenset[ConsentScope]:
    needed = {ConsentScope.BASICS}
    if referral.address is not None:
        needed.add(ConsentScope.ADDRESS)
    if not referral.family.is_empty:
        needed.add(ConsentScope.FAMILY)
    if referral.support_needs:
        needed.add(ConsentScope.SUPPORT_NEEDS)
    return frozenset(needed)
