"""From a referral back to a form: to read what was sent, or to make a new one of one that came back."""

from __future__ import annotations

from datetime import date

from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.referral import Referral
from ui.pages.compose.form import ContactForm, Form, NgoForm, day_text


def form_of(referral: Referral) -> Form:
    """The form that makes this referral; municipality, recipient and priority are not in it and stay open."""
    consent, address = referral.consent, referral.address
    return Form(
        given_name=referral.name.given,
        family_name=referral.name.family,
        identity=referral.identity.value if referral.identity is not None else "",
        no_identity=referral.identity is None,
        birth_date=day_text(referral.birth_date) if referral.birth_date is not None else "",
        turvakielto=referral.turvakielto,
        target_group=referral.target_group,
        residence_month=_month_text(referral.residence_month),
        main_language=referral.main_language,
        dialect=referral.dialect,
        other_languages=referral.other_languages,
        interpreter_needed=referral.interpreter.needed,
        interpreter_gender=referral.interpreter.gender,
        same_dialect=referral.interpreter.same_dialect,
        not_from_community=referral.interpreter.not_from_community,
        literacy=referral.literacy,
        reads_language=referral.reads_language,
        in_person=referral.in_person_through_referrer,
        contacts=tuple(_contact_form(point) for point in referral.contact_points) or (ContactForm(),),
        prefers_own_contact=referral.prefers_own_contact,
        street=address.street if address is not None else "",
        postcode=address.postcode if address is not None else "",
        post_office=address.post_office if address is not None else "",
        wishes=referral.wishes,
        needs=referral.needs,
        support_needs=referral.support_needs,
        other_adults=referral.family.other_adults,
        childcare=referral.family.childcare,
        home_care_allowance=referral.family.home_care_allowance,
        basis=consent.basis,
        basis_text=consent.basis_text,
        shares=consent.shares,
        consent_language=consent.language,
        through_interpreter=consent.through_interpreter,
        interpreter=consent.interpreter,
        asked_back=consent.asked_back,
        method=consent.method,
        signature=consent.signature,
        given_on=day_text(consent.given_on) if consent.given_on is not None else "",
        valid_until=day_text(consent.valid_until) if consent.valid_until is not None else "",
        ngos=tuple(
            NgoForm(ngo.name, ngo.consent.asked_back, ngo.consent.method) for ngo in referral.ngo_sharing
        ),
    )


def _contact_form(point: ContactPoint) -> ContactForm:
    return ContactForm(
        system=point.system,
        value=point.value,
        safe=point.safe,
        whose=point.whose,
        good_hours=point.good_hours,
        may_leave_message=point.may_leave_message,
        verified_on=point.verified_on,
    )


def _month_text(month: date | None) -> str:
    return f"{month.month}/{month.year}" if month is not None else ""
