"""What the nurse has typed so far: raw texts and codes, complete or not.

`mapping.py` makes a referral of it, `draft_fields.py` the JSON of a draft. Nothing here knows of widgets.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from referral_app.domain import places
from referral_app.domain.codes import (
    ConsentMethod,
    ConsentScope,
    ContactSystem,
    InterpreterGender,
    LegalBasis,
    Literacy,
    Need,
    Priority,
    TargetGroup,
    Whose,
)
from referral_app.domain.codes import YesNoNotAsked as Answer
from referral_app.domain.signature import Signature

HIDDEN_SYSTEMS = frozenset({ContactSystem.LETTER, ContactSystem.SMS})
"""What is not used under a non-disclosure order: it would tell others where the client is, or reach them."""

_CONSENT_DAYS = 365
"""How long a consent is proposed to hold; the nurse and the client may agree on less or more."""


@dataclass(frozen=True, slots=True, repr=False)
class ContactForm:
    """One way to reach the client, as typed. `verified_on` is the day somebody saw it work."""

    system: ContactSystem = ContactSystem.PHONE
    value: str = ""
    safe: Answer | None = None
    whose: Whose | None = None
    good_hours: str = ""
    may_leave_message: bool = False
    verified_on: date | None = None

    @property
    def is_blank(self) -> bool:
        """Nothing but, perhaps, the kind was chosen; such a card is not sent."""
        return self == ContactForm(system=self.system) and self.system is not ContactSystem.LETTER


@dataclass(frozen=True, slots=True, repr=False)
class NgoForm:
    """An NGO that may be told too, with what the client said to that."""

    name: str = ""
    asked_back: str = ""
    method: ConsentMethod | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Form:
    """The whole form; None is not chosen yet. Days are `d.m.yyyy`, the month `m/yyyy`, languages BCP 47 tags.

    `municipality` is a code of three digits, `recipient` a unit's id; `readers` are people of that unit, and count
    under turvakielto only.
    """

    given_name: str = ""
    family_name: str = ""
    identity: str = ""
    no_identity: bool = False
    birth_date: str = ""
    turvakielto: Answer | None = None
    target_group: TargetGroup | None = None
    residence_month: str = ""
    main_language: str = ""
    dialect: str = ""
    other_languages: tuple[str, ...] = ()
    interpreter_needed: bool | None = None
    interpreter_gender: InterpreterGender = InterpreterGender.ANY
    same_dialect: bool = False
    not_from_community: bool = False
    literacy: Literacy | None = None
    reads_language: str = ""
    in_person: bool = False
    contacts: tuple[ContactForm, ...] = (ContactForm(),)
    prefers_own_contact: bool = False
    street: str = ""
    postcode: str = ""
    post_office: str = ""
    municipality: str = ""
    place_presumed: bool = False
    wishes: str = ""
    needs: frozenset[Need] = frozenset()
    support_needs: str = ""
    other_adults: str = ""
    childcare: str = ""
    home_care_allowance: Answer = Answer.NOT_ASKED
    recipient: UUID | None = None
    readers: frozenset[UUID] = frozenset()
    basis: LegalBasis = LegalBasis.CONSENT
    basis_text: str = ""
    shares: frozenset[ConsentScope] = frozenset()
    consent_language: str = ""
    through_interpreter: bool | None = None
    interpreter: str = ""
    asked_back: str = ""
    method: ConsentMethod | None = None
    signature: Signature = ()
    given_on: str = ""
    valid_until: str = ""
    ngos: tuple[NgoForm, ...] = ()
    priority: Priority = Priority.ROUTINE

    @property
    def is_blank(self) -> bool:
        """Nothing has been typed or chosen."""
        return self == self.untouched

    @property
    def untouched(self) -> Form:
        """What it was before anything was typed: a presumed municipality, and whom it goes to there, is no writing."""
        if not self.place_presumed:
            return Form()
        return Form(municipality=self.municipality, place_presumed=True, recipient=self.recipient)

    @property
    def title(self) -> str:
        """The client's name, for the draft's (sealed) title."""
        return f"{self.given_name.strip()} {self.family_name.strip()}".strip()

    @property
    def hidden(self) -> bool:
        """The client has a non-disclosure order for safety."""
        return self.turvakielto is Answer.YES

    @property
    def has_address(self) -> bool:
        """Something of an address has been typed."""
        return bool(self.street.strip() or self.postcode.strip())

    @property
    def has_family(self) -> bool:
        """Something about the family has been told."""
        told = self.other_adults.strip() or self.childcare.strip()
        return bool(told) or self.home_care_allowance is not Answer.NOT_ASKED

    @property
    def scopes(self) -> tuple[ConsentScope, ...]:
        """What there is to consent to: the basics, what was written beyond them, and word of the outcome."""
        written = {
            ConsentScope.BASICS: True,
            ConsentScope.ADDRESS: self.has_address and not self.hidden,
            ConsentScope.FAMILY: self.has_family,
            ConsentScope.SUPPORT_NEEDS: bool(self.support_needs.strip()),
            ConsentScope.OUTCOME_TO_REFERRER: True,
        }
        return tuple(scope for scope, there in written.items() if there)


def day_text(day: date) -> str:
    """A day as the form writes it, in every language: `24.11.2026`."""
    return f"{day.day}.{day.month}.{day.year}"


def with_talk_language(before: Form, form: Form) -> Form:
    """The talk is in the client's main language until somebody says otherwise."""
    if form.main_language == before.main_language or form.consent_language not in {"", before.main_language}:
        return form
    return replace(form, consent_language=form.main_language)


def hide_for_safety(form: Form) -> Form:
    """The form under a non-disclosure order: the address, letters and text messages are taken out of it."""
    contacts = tuple(contact for contact in form.contacts if contact.system not in HIDDEN_SYSTEMS)
    return replace(
        form,
        turvakielto=Answer.YES,
        contacts=contacts or (ContactForm(),),
        street="",
        postcode="",
        post_office="",
    )


def with_postcode(form: Form, typed: str, locale: str) -> Form:
    """The form with another postal code; place name and municipality follow it.

    A municipality that the person chose herself, against the postal code before, stays.
    """
    code = typed.strip()
    found = places.postcode(code)
    before = places.postcode(form.postcode.strip())
    follows = (
        not form.municipality
        or form.place_presumed
        or (before is not None and form.municipality == before.municipality_code)
    )
    municipality = found.municipality_code if found is not None and follows else form.municipality
    name = "" if found is None else found.name_sv if locale == "sv" and found.name_sv else found.name_fi
    changed = replace(form, postcode=typed, post_office=name)
    return with_municipality(changed, municipality)


def with_municipality(form: Form, code: str) -> Form:
    """The form for another municipality: whom it goes to, and so the consent, is open again."""
    if code == form.municipality:
        return form
    return replace(form, municipality=code, place_presumed=False, recipient=None, readers=frozenset())


def with_presumed_place(form: Form, code: str) -> Form:
    """A form in which nothing is written yet begins with the usual municipality; a postal code still decides."""
    if not code or form.municipality or not form.is_blank:
        return form
    return replace(with_municipality(form, code), place_presumed=True)


def with_method(form: Form, method: ConsentMethod | None, today: date) -> Form:
    """The client has agreed, this way, today; for how long is proposed once and can be changed."""
    return replace(
        form,
        method=method,
        given_on=form.given_on or day_text(today),
        valid_until=form.valid_until or day_text(date.fromordinal(today.toordinal() + _CONSENT_DAYS)),
    )


def without_void_signature(before: Form, form: Form) -> Form:
    """The form without the signature where what it stood for changed, or where the client says yes in another way."""
    if not form.signature:
        return form
    signed = form.method is ConsentMethod.SIGNED and form.basis is LegalBasis.CONSENT
    return form if signed and agreed(before) == agreed(form) else replace(form, signature=())


def agreed(form: Form) -> tuple[object, ...]:
    """What the client agrees to: what is shared, with whom, until when; where she is protected, with which people."""
    shares = form.shares & frozenset(form.scopes)
    readers = form.readers if form.hidden else frozenset()
    ngos = frozenset(ngo.name.strip() for ngo in form.ngos)
    return form.recipient, readers, shares, form.valid_until.strip(), ngos


def parts_of(form: Form) -> tuple[int, ...]:
    """How many there are of what can be added and removed."""
    return len(form.contacts), len(form.other_languages), len(form.ngos)


def without_consent(form: Form) -> Form:
    """The same client for a new referral: consent is asked anew, and the recipient chosen anew."""
    blank = Form()
    return replace(
        form,
        recipient=None,
        readers=frozenset(),
        basis=blank.basis,
        basis_text="",
        shares=blank.shares,
        consent_language="",
        through_interpreter=None,
        interpreter="",
        asked_back="",
        method=None,
        signature=(),
        given_on="",
        valid_until="",
        ngos=(),
    )
