"""From the form to `domain.Referral`, and what keeps it from being sent; `refill.py` is the way back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from referral_app.domain.client import Address, Family, InterpreterNeed, PersonName
from referral_app.domain.codes import (
    ConsentMethod,
    ConsentScope,
    ContactSystem,
    LegalBasis,
    Literacy,
    TargetGroup,
    Whose,
)
from referral_app.domain.codes import YesNoNotAsked as Answer
from referral_app.domain.consent import Consent, NgoSharing
from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.identity_code import IdentityCode, parse_identity_code
from referral_app.domain.phone import parse_phone
from referral_app.domain.problems import Problem
from referral_app.domain.referral import Referral, validate
from referral_app.domain.text import clean_text
from referral_app.errors import FieldProblem, InvalidInputError
from ui.pages.compose.form import ContactForm, Form, NgoForm
from ui.pages.compose.steps import place_on_screen

T = TypeVar("T")

DAY_FORMAT = "date.format"
"""Problem of a day that cannot be read: the domain knows days only."""
MONTH_FORMAT = "month.format"

_DAY = re.compile(r"(\d{1,2})\s*\.\s*(\d{1,2})\s*\.\s*(\d{4})", re.ASCII)
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_MONTH = re.compile(r"(\d{1,2})\s*[./]\s*(\d{4})", re.ASCII)
_NGO_FIELDS = frozenset({"name", "consent.asked_back", "consent.method"})
"""What an NGO's card asks by itself; the rest of its consent is the main one's."""


@dataclass(frozen=True, slots=True, repr=False)
class Reading:
    """The form read as a referral. While there are `problems`, `referral` holds stand-ins and is not sent.

    Fields of problems are those of the domain, with the card's number for contact points and NGOs, and also
    `municipality`, `recipient`, `consent.method` and the like for what only the form knows as not chosen yet.
    There is one problem a field at most, in the order of the screen.
    """

    referral: Referral
    problems: tuple[FieldProblem, ...]


def read_form(form: Form, today: date, *, allow_test_codes: bool) -> Reading:
    """Read the form. `today` is the day where the client is."""
    reader = _Reader(form, today, allow_test_codes)
    referral = reader.referral()
    own = {problem.field for problem in reader.found}
    others = (
        problem
        for problem in reader.as_on_screen(validate(referral, today, allow_test_codes))
        if problem.field not in own
    )
    first: dict[str, FieldProblem] = {}
    for problem in (*reader.found, *others):
        first.setdefault(problem.field, problem)
    in_order = sorted(first.values(), key=lambda problem: place_on_screen(problem.field))
    return Reading(referral, tuple(in_order))


def parse_day(text: str) -> date | None:
    """A typed day, `24.11.1990` or `1990-11-24`; None when it is no day."""
    typed = text.strip()
    if found := _DAY.fullmatch(typed):
        day, month, year = (int(part) for part in found.groups())
    elif found := _ISO_DAY.fullmatch(typed):
        year, month, day = (int(part) for part in found.groups())
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def parse_month(text: str) -> date | None:
    """A typed month, `3/2024` or `3.2024`, as its first day; None when it is no month."""
    found = _MONTH.fullmatch(text.strip())
    if found is None:
        return None
    month, year = (int(part) for part in found.groups())
    try:
        return date(year, month, 1)
    except ValueError:
        return None


class _Reader:
    """Reads one form; `found` gathers what the domain cannot see."""

    def __init__(self, form: Form, today: date, allow_test_codes: bool) -> None:
        self.found: list[FieldProblem] = []
        self._form, self._today, self._allow_test = form, today, allow_test_codes
        self._contacts = [
            (card, contact) for card, contact in enumerate(form.contacts) if not contact.is_blank
        ]
        self._ngos = [(card, ngo) for card, ngo in enumerate(form.ngos) if ngo != NgoForm()]

    def referral(self) -> Referral:
        form = self._form
        identity = None if form.no_identity else self._identity()
        birth_date = self._day("birth_date", form.birth_date) if form.no_identity else None
        reads = form.literacy is Literacy.READS
        if not form.municipality:
            self._lacks("municipality")
        elif form.recipient is None:
            self._lacks("recipient")
        elif form.hidden and not form.readers:
            self._lacks("readers", Problem.TURVAKIELTO_READERS)
        return Referral(
            name=PersonName(clean_text(form.given_name), clean_text(form.family_name)),
            identity=identity,
            birth_date=birth_date,
            target_group=self._chosen("target_group", form.target_group, TargetGroup.OTHER),
            main_language=form.main_language,
            interpreter=self._interpreter(),
            literacy=self._chosen("literacy", form.literacy, Literacy.NOT_KNOWN),
            turvakielto=self._chosen("turvakielto", form.turvakielto, Answer.NOT_ASKED),
            wishes=clean_text(form.wishes),
            needs=form.needs,
            consent=self._consent(),
            contact_points=tuple(self._contact(card, contact) for card, contact in self._contacts),
            in_person_through_referrer=form.in_person,
            address=self._address(),
            prefers_own_contact=form.prefers_own_contact,
            other_languages=form.other_languages,
            dialect=clean_text(form.dialect),
            reads_language=form.reads_language if reads else "",
            family=Family(
                clean_text(form.other_adults), clean_text(form.childcare), form.home_care_allowance
            ),
            support_needs=clean_text(form.support_needs),
            residence_month=self._month(),
            ngo_sharing=self._ngo_sharing(),
        )

    def as_on_screen(self, problems: Sequence[FieldProblem]) -> list[FieldProblem]:
        """The domain's problems, by the fields of the screen, without what follows from another problem."""
        shown = []
        for problem in problems:
            field = self._field_on_screen(problem.field)
            if field is not None:
                shown.append(FieldProblem(field, problem.problem))
        return shown

    def _field_on_screen(self, field: str) -> str | None:
        top, _, rest = field.partition(".")
        if field == "identity" and self._form.no_identity:
            return "birth_date"
        if field == "consent.recipients":
            return None  # told as `municipality` or `recipient`
        if field in ("consent.given_on", "consent.valid_until") and self._form.method is None:
            return None  # these fields come with the method
        if top == "contact_points" and rest:
            number, _, part = rest.partition(".")
            return _joined(top, self._contacts[int(number)][0], part)
        if top == "ngo_sharing" and rest:
            number, _, part = rest.partition(".")
            return _joined(top, self._ngos[int(number)][0], part) if part in _NGO_FIELDS else None
        return field

    def _lacks(self, field: str, problem: str = Problem.REQUIRED) -> None:
        self.found.append(FieldProblem(field, problem))

    def _chosen(self, field: str, value: T | None, instead: T) -> T:
        if value is None:
            self._lacks(field)
            return instead
        return value

    def _day(self, field: str, typed: str) -> date | None:
        day = parse_day(typed)
        if day is None and typed.strip():
            self._lacks(field, DAY_FORMAT)
        return day

    def _month(self) -> date | None:
        typed = self._form.residence_month
        month = parse_month(typed)
        if month is None and typed.strip():
            self._lacks("residence_month", MONTH_FORMAT)
        return month

    def _identity(self) -> IdentityCode | None:
        typed = self._form.identity
        if not typed.strip():
            return None
        try:
            return parse_identity_code(typed, allow_test=self._allow_test, today=self._today)
        except InvalidInputError as error:
            self.found.extend(error.problems)
            return None

    def _interpreter(self) -> InterpreterNeed:
        form = self._form
        if not self._chosen("interpreter", form.interpreter_needed, False):
            return InterpreterNeed(needed=False)
        return InterpreterNeed(True, form.interpreter_gender, form.same_dialect, form.not_from_community)

    def _contact(self, card: int, contact: ContactForm) -> ContactPoint:
        where = f"contact_points.{card}"
        return ContactPoint(
            system=contact.system,
            value=_contact_value(contact),
            safe=self._chosen(f"{where}.safe", contact.safe, Answer.NOT_ASKED),
            whose=self._chosen(f"{where}.whose", contact.whose, Whose.OWN),
            good_hours=clean_text(contact.good_hours),
            may_leave_message=contact.may_leave_message,
            verified_on=contact.verified_on,
        )

    def _address(self) -> Address | None:
        form = self._form
        if not form.has_address or form.hidden:
            return None
        return Address(clean_text(form.street), form.postcode.strip(), clean_text(form.post_office))

    def _consent(self) -> Consent:
        form = self._form
        if form.basis is not LegalBasis.CONSENT:
            return Consent(basis=form.basis, basis_text=clean_text(form.basis_text))
        return Consent(
            shares=form.shares & frozenset(form.scopes),
            recipients=frozenset({form.recipient}) if form.recipient is not None else frozenset(),
            language=form.consent_language,
            through_interpreter=self._chosen("consent.through_interpreter", form.through_interpreter, False),
            interpreter=clean_text(form.interpreter) if form.through_interpreter else "",
            asked_back=clean_text(form.asked_back),
            method=self._chosen("consent.method", form.method, ConsentMethod.SPOKEN),
            signature=form.signature if form.method is ConsentMethod.SIGNED else (),
            given_on=self._day("consent.given_on", form.given_on),
            valid_until=self._day("consent.valid_until", form.valid_until),
        )

    def _ngo_sharing(self) -> tuple[NgoSharing, ...]:
        form = self._form
        if form.basis is not LegalBasis.CONSENT:
            return ()
        return tuple(
            NgoSharing(
                clean_text(ngo.name),
                Consent(
                    shares=frozenset({ConsentScope.BASICS}),
                    language=form.consent_language,
                    through_interpreter=bool(form.through_interpreter),
                    interpreter=clean_text(form.interpreter) if form.through_interpreter else "",
                    asked_back=clean_text(ngo.asked_back),
                    method=self._chosen(
                        f"ngo_sharing.{card}.consent.method", ngo.method, ConsentMethod.SPOKEN
                    ),
                    given_on=parse_day(form.given_on),
                    valid_until=parse_day(form.valid_until),
                ),
            )
            for card, ngo in self._ngos
        )


def _contact_value(contact: ContactForm) -> str:
    """The value as stored; what cannot be read stays as typed, for the domain to refuse."""
    typed = clean_text(contact.value)
    if contact.system is ContactSystem.LETTER:
        return ""
    if contact.system in (ContactSystem.PHONE, ContactSystem.SMS) and typed:
        try:
            return parse_phone(typed)
        except InvalidInputError:
            return typed
    return typed


def _joined(top: str, card: int, rest: str) -> str:
    return f"{top}.{card}.{rest}" if rest else f"{top}.{card}"
