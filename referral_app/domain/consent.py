"""The client's consent, or the other legal basis, that a referral rests on.

Consent is voluntary, specific, informed and can be withdrawn at any party. What is kept follows FHIR Consent:
what is shared, with whom, in which language it was talked through, and what she said when asked back.
Wordings and which bases may be used are the organisation's to decide.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from referral_app.domain.codes import ConsentMethod, ConsentScope, LegalBasis
from referral_app.domain.language import TAG_LIMIT, language_problems
from referral_app.domain.problems import Problem
from referral_app.domain.signature import Signature, signature_problems
from referral_app.domain.text import LINE_LIMIT, TEXT_LIMIT, required, text_problems
from referral_app.errors import FieldProblem


@dataclass(frozen=True, slots=True, repr=False)
class Consent:
    """On what the sharing rests.

    With `LegalBasis.CONSENT` everything but `basis_text`, `interpreter` and `withdrawn_on` is needed. With another
    basis only `basis_text` is used (needed for `OTHER`). `recipients` are unit ids; `asked_back` is what the client
    said in her own words when asked what she agreed to. `interpreter` says through whom they talked: an agency, by
    phone or in the room, a number; it is empty where there was none, and may be. `signature` is what she drew on the
    screen; who signed on paper, or said yes, has none. Days are inclusive.
    """

    basis: LegalBasis = LegalBasis.CONSENT
    basis_text: str = ""
    shares: frozenset[ConsentScope] = frozenset()
    recipients: frozenset[UUID] = frozenset()
    language: str = ""
    through_interpreter: bool = False
    interpreter: str = ""
    asked_back: str = ""
    method: ConsentMethod = ConsentMethod.SPOKEN
    signature: Signature = ()
    given_on: date | None = None
    valid_until: date | None = None
    withdrawn_on: date | None = None

    def in_force(self, on: date) -> bool:
        """The client has agreed, it has not run out and she has not withdrawn it."""
        return (
            self.basis is LegalBasis.CONSENT
            and self.given_on is not None
            and self.valid_until is not None
            and self.given_on <= on <= self.valid_until
            and self.withdrawn_on is None
        )

    def covers(self, recipient: UUID, on: date) -> bool:
        """The referral may go to `recipient`: by consent in force that names it, or by another basis."""
        if self.basis is LegalBasis.CONSENT:
            return self.in_force(on) and recipient in self.recipients
        return True

    @property
    def tells_outcome(self) -> bool:
        """The referrer may see what it led to, beyond the state it is in: the client agreed, or another basis."""
        return self.basis is not LegalBasis.CONSENT or ConsentScope.OUTCOME_TO_REFERRER in self.shares


@dataclass(frozen=True, slots=True, repr=False)
class NgoSharing:
    """A consent of its own for one NGO; its `recipients` may be empty, the NGO need not be a member."""

    name: str
    consent: Consent


def consent_text_problems(field: str, consent: Consent) -> Iterator[FieldProblem]:
    """Yield what is wrong with the texts and strokes, whatever they mean."""
    yield from text_problems(f"{field}.language", consent.language, TAG_LIMIT)
    yield from text_problems(f"{field}.basis_text", consent.basis_text, LINE_LIMIT)
    yield from text_problems(f"{field}.interpreter", consent.interpreter, LINE_LIMIT)
    yield from text_problems(f"{field}.asked_back", consent.asked_back, TEXT_LIMIT, lines=True)
    yield from signature_problems(f"{field}.signature", consent.signature)


def consent_problems(field: str, consent: Consent, today: date) -> Iterator[FieldProblem]:
    """Yield why this basis does not allow sharing today. Who it names is checked by the caller."""
    if consent.basis is not LegalBasis.CONSENT:
        if consent.basis is LegalBasis.OTHER:
            yield from required(f"{field}.basis_text", consent.basis_text)
        return
    if not consent.shares:
        yield FieldProblem(f"{field}.shares", Problem.REQUIRED)
    yield from language_problems(f"{field}.language", consent.language)
    yield from required(f"{field}.asked_back", consent.asked_back)
    if consent.interpreter and not consent.through_interpreter:
        yield FieldProblem(f"{field}.interpreter", Problem.NOT_EXPECTED)
    if consent.signature and consent.method is not ConsentMethod.SIGNED:
        yield FieldProblem(f"{field}.signature", Problem.NOT_EXPECTED)
    yield from _period_problems(field, consent, today)


def _period_problems(field: str, consent: Consent, today: date) -> Iterator[FieldProblem]:
    given, until = consent.given_on, consent.valid_until
    if given is None:
        yield FieldProblem(f"{field}.given_on", Problem.REQUIRED)
    elif given > today:
        yield FieldProblem(f"{field}.given_on", Problem.DATE_FUTURE)
    if until is None:
        yield FieldProblem(f"{field}.valid_until", Problem.REQUIRED)
    elif given is not None and until < given:
        yield FieldProblem(f"{field}.valid_until", Problem.DATE_ORDER)
    elif until < today:
        yield FieldProblem(f"{field}.valid_until", Problem.CONSENT_EXPIRED)
    if consent.withdrawn_on is not None:
        yield FieldProblem(field, Problem.CONSENT_WITHDRAWN)
