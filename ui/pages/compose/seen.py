"""What the municipality will see, in words, of a form that may not be complete yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from referral_app.domain.codes import (
    ConsentScope,
    ContactSystem,
    InterpreterGender,
    LegalBasis,
    Literacy,
    Need,
)
from referral_app.domain.codes import YesNoNotAsked as Answer
from referral_app.domain.language import own_name
from referral_app.domain.phone import format_phone, parse_phone
from referral_app.errors import InvalidInputError
from ui.i18n import Text, current_language
from ui.pages.compose.form import ContactForm, Form
from ui.pages.compose.language_pick import language_words
from ui.pages.compose.steps import Step
from ui.pages.referral.words import (
    answer_text,
    consent_given_text,
    consent_scope_text,
    contact_system_text,
    interpreter_gender_text,
    legal_basis_text,
    literacy_text,
    need_text,
    target_group_text,
    whose_text,
)

T = TypeVar("T")
Fact = tuple[Text, Text]
_COVERED = 4
"""Characters of an identity code that are covered: others may look at the screen."""


@dataclass(frozen=True, slots=True)
class Group:
    """What belongs to one step."""

    step: Step
    title: Text
    facts: tuple[Fact, ...]


def seen_groups(form: Form) -> tuple[Group, ...]:
    """Everything the recipient will read, by step; empty values are left out by whoever shows it."""
    translate = QCoreApplication.translate
    return (
        Group(Step.WHO, lambda: translate("Seen", "The client"), _who(form)),
        Group(Step.REACH, lambda: translate("Seen", "Contact"), _reach(form)),
        Group(
            Step.WISHES,
            lambda: translate("Seen", "Wishes"),
            ((lambda: translate("Seen", "In the client's own words"), _typed(form.wishes)),),
        ),
        Group(Step.HELP, lambda: translate("Seen", "Help"), _help(form)),
        Group(Step.FAMILY, lambda: translate("Seen", "Family"), _family(form)),
        Group(Step.CONSENT, lambda: translate("Seen", "Consent"), _consent(form)),
    )


def _who(form: Form) -> tuple[Fact, ...]:
    translate = QCoreApplication.translate
    return (
        (lambda: translate("Seen", "Name"), _typed(form.title)),
        (lambda: translate("Seen", "Personal identity code"), lambda: _identity(form)),
        (
            lambda: translate("Seen", "Date of birth"),
            _typed(form.birth_date if form.no_identity else ""),
        ),
        (lambda: translate("Seen", "Turvakielto"), _code(form.turvakielto, answer_text)),
        (lambda: translate("Seen", "Situation"), _code(form.target_group, target_group_text)),
        (lambda: translate("Seen", "Language"), lambda: _language(form)),
        (lambda: translate("Seen", "Interpreter"), lambda: _interpreter(form)),
        (lambda: translate("Seen", "Reading"), lambda: _reading(form)),
        (
            lambda: translate("Seen", "Other languages"),
            lambda: ", ".join(language_words(tag) for tag in form.other_languages),
        ),
        (lambda: translate("Seen", "First residence permit or right"), _typed(form.residence_month)),
    )


def _reach(form: Form) -> tuple[Fact, ...]:
    translate = QCoreApplication.translate
    contacts = tuple(_contact(contact) for contact in form.contacts if not contact.is_blank)
    ways = (
        lambda: translate("Seen", "Also"),
        lambda: "\n".join(
            words
            for words, told in (
                (translate("Seen", "In person through the sender"), form.in_person),
                (translate("Seen", "The client wants to make contact first"), form.prefers_own_contact),
            )
            if told
        ),
    )
    return (*contacts, ways, (lambda: translate("Seen", "Address"), lambda: _address(form)))


def _contact(contact: ContactForm) -> Fact:
    return (lambda: contact_system_text(contact.system), lambda: _contact_words(contact))


def _contact_words(contact: ContactForm) -> str:
    translate = QCoreApplication.translate
    value = contact.value.strip()
    if contact.system in (ContactSystem.PHONE, ContactSystem.SMS):
        value = _phone(value)
    safe = {
        Answer.YES: translate("Seen", "safe to use"),
        Answer.NO: translate("Seen", "not safe: will not be used"),
        Answer.NOT_ASKED: translate("Seen", "safety not asked: will not be used"),
    }
    details = [
        safe[contact.safe] if contact.safe is not None else "",
        whose_text(contact.whose) if contact.whose is not None else "",
        contact.good_hours.strip(),
        translate("Seen", "a message may be left") if contact.may_leave_message else "",
    ]
    return "\n".join(line for line in (value, " · ".join(detail for detail in details if detail)) if line)


def _phone(typed: str) -> str:
    try:
        return format_phone(parse_phone(typed), current_language())
    except InvalidInputError:
        return typed


def _help(form: Form) -> tuple[Fact, ...]:
    translate = QCoreApplication.translate
    return (
        (
            lambda: translate("Seen", "The client would like"),
            lambda: "\n".join(need_text(need) for need in Need if need in form.needs),
        ),
        (lambda: translate("Seen", "Support for taking part"), _typed(form.support_needs)),
    )


def _family(form: Form) -> tuple[Fact, ...]:
    translate = QCoreApplication.translate
    asked = form.home_care_allowance is not Answer.NOT_ASKED
    return (
        (lambda: translate("Seen", "Other adults in the family"), _typed(form.other_adults)),
        (lambda: translate("Seen", "Care of the children"), _typed(form.childcare)),
        (
            lambda: translate("Seen", "Home care allowance"),
            _code(form.home_care_allowance if asked else None, answer_text),
        ),
    )


def _consent(form: Form) -> tuple[Fact, ...]:
    translate = QCoreApplication.translate
    if form.basis is not LegalBasis.CONSENT:
        return (
            (lambda: translate("Seen", "Basis"), lambda: legal_basis_text(form.basis)),
            (lambda: translate("Seen", "Basis in words"), _typed(form.basis_text)),
        )
    shared = form.shares & frozenset(form.scopes)
    return (
        (
            lambda: translate("Seen", "May be shared"),
            lambda: "\n".join(consent_scope_text(scope) for scope in ConsentScope if scope in shared),
        ),
        (lambda: translate("Seen", "Talked about in"), lambda: _talk(form)),
        (lambda: translate("Seen", "The client's answer when asked back"), _typed(form.asked_back)),
        (lambda: translate("Seen", "Given"), lambda: _given(form)),
        (lambda: translate("Seen", "In force until"), _typed(form.valid_until)),
        (
            lambda: translate("Seen", "Other organisations"),
            lambda: "\n".join(ngo.name.strip() for ngo in form.ngos if ngo.name.strip()),
        ),
    )


def _identity(form: Form) -> str:
    code = "" if form.no_identity else "".join(form.identity.split()).upper()
    return code[:-_COVERED] + "•" * _COVERED if len(code) > _COVERED else ""


def _language(form: Form) -> str:
    tag = form.main_language
    if not tag:
        return ""
    name, own = language_words(tag), own_name(tag)
    parts = [f"{name} (\u2068{own}\u2069)" if own and own.casefold() != name.casefold() else name]
    if form.dialect.strip():
        parts.append(form.dialect.strip())
    return ", ".join(parts)


def _interpreter(form: Form) -> str:
    translate = QCoreApplication.translate
    if form.interpreter_needed is None:
        return ""
    if not form.interpreter_needed:
        return translate("Seen", "Not needed")
    wishes = [
        interpreter_gender_text(form.interpreter_gender)
        if form.interpreter_gender is not InterpreterGender.ANY
        else "",
        translate("Seen", "Speaks the same dialect") if form.same_dialect else "",
        translate("Seen", "Not from the client's own community") if form.not_from_community else "",
    ]
    return "\n".join([translate("Seen", "Needed"), *(wish for wish in wishes if wish)])


def _reading(form: Form) -> str:
    if form.literacy is None:
        return ""
    if form.literacy is Literacy.READS:
        return language_words(form.reads_language) if form.reads_language else ""
    return literacy_text(form.literacy)


def _address(form: Form) -> str:
    if form.hidden:
        return QCoreApplication.translate("Seen", "Not told, because of turvakielto")
    place = f"{form.postcode.strip()} {form.post_office}".strip()
    return ", ".join(part for part in (form.street.strip(), place) if part)


def _talk(form: Form) -> str:
    translate = QCoreApplication.translate
    if not form.consent_language:
        return ""
    parts = [language_words(form.consent_language)]
    if form.through_interpreter:
        parts += [translate("Seen", "through an interpreter"), form.interpreter.strip()]
    return ", ".join(part for part in parts if part)


def _given(form: Form) -> str:
    if form.method is None:
        return ""
    return f"{consent_given_text(form.method, drawn=bool(form.signature))}, {form.given_on}"


def _typed(text: str) -> Text:
    return text.strip


def _code(code: T | None, words: Callable[[T], str]) -> Text:
    return lambda: words(code) if code is not None else ""
