"""A referral as names and values, for paper: the same order as on the screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from referral_app.domain.codes import ConsentScope, Need, YesNoNotAsked
from referral_app.domain.correction import ContactNow
from referral_app.domain.language import language_name
from referral_app.domain.referral import Referral
from referral_app.services.follow_up import ReferralView
from ui.i18n import current_language, format_date
from ui.pages.referral.contact_card import contact_value
from ui.pages.referral.words import (
    answer_text,
    consent_scope_text,
    contact_system_text,
    legal_basis_text,
    literacy_text,
    need_text,
    target_group_text,
    whose_text,
)
from ui.widgets.state_pill import state_text


@dataclass(frozen=True, slots=True, repr=False)
class Part:
    """A heading and what stands under it; empty values are left out."""

    title: str
    facts: tuple[tuple[str, str], ...]


def parts_of(view: ReferralView, referral: Referral) -> tuple[Part, ...]:
    """Everything that was written, as it holds now. Main thread: the words are translated."""
    translate = QCoreApplication.translate
    parts = (
        _part(translate("Paper", "How to reach the client safely"), _contact(view, referral)),
        _part(translate("Paper", "Language"), _language(referral)),
        _part(
            translate("Paper", "Wishes and needs"),
            [
                (translate("Paper", "In the client's own words"), referral.wishes),
                (
                    translate("Paper", "What would help"),
                    "\n".join(need_text(need) for need in Need if need in referral.needs),
                ),
                (translate("Paper", "Support needed to take part"), referral.support_needs),
            ],
        ),
        _part(translate("Paper", "The client"), _person(referral)),
        _part(translate("Paper", "Consent"), _consent(referral)),
        _part(translate("Paper", "Where it stands"), [(translate("Paper", "State"), state_text(view.state))]),
    )
    return tuple(part for part in parts if part.facts)


def _part(title: str, facts: list[tuple[str, str]]) -> Part:
    return Part(title, tuple((name, value) for name, value in facts if value))


def _contact(view: ReferralView, referral: Referral) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    held = view.contacts or tuple(ContactNow(point) for point in referral.contact_points)
    lines = []
    for now in held:
        if now.point is None:
            continue
        point = now.point
        safe = (
            translate("Paper", "safe to use") if point.usable else translate("Paper", "NOT safe: do not use")
        )
        value = f"{contact_value(point, referral.address)} ({whose_text(point.whose)}): {safe}"
        if point.good_hours:
            value += f"\n{point.good_hours}"
        lines.append((contact_system_text(point.system), value))
    if referral.in_person_through_referrer:
        lines.append((translate("Paper", "In person"), translate("Paper", "through the sender")))
    lines.append((translate("Paper", "Turvakielto"), answer_text(referral.turvakielto)))
    return lines


def _language(referral: Referral) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    language = current_language()
    needed = referral.interpreter.needed
    return [
        (translate("Paper", "Main language"), language_name(referral.main_language, language)),
        (
            translate("Paper", "Interpreter"),
            translate("Paper", "needed") if needed else translate("Paper", "not needed"),
        ),
        (translate("Paper", "Reading"), literacy_text(referral.literacy)),
    ]


def _person(referral: Referral) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    address, family = referral.address, referral.family
    hidden = referral.turvakielto is YesNoNotAsked.YES
    where = "" if address is None or hidden else f"{address.street}, {address.postcode} {address.post_office}"
    return [
        (translate("Paper", "Born"), format_date(referral.born) if referral.born is not None else ""),
        (translate("Paper", "Target group"), target_group_text(referral.target_group)),
        (translate("Paper", "Address"), where.strip()),
        (translate("Paper", "Other adults in the family"), family.other_adults),
        (translate("Paper", "Childcare"), family.childcare),
    ]


def _consent(referral: Referral) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    consent = referral.consent
    until = format_date(consent.valid_until) if consent.valid_until is not None else ""
    return [
        (translate("Paper", "Basis"), legal_basis_text(consent.basis)),
        (
            translate("Paper", "May be shared"),
            "\n".join(consent_scope_text(scope) for scope in ConsentScope if scope in consent.shares),
        ),
        (translate("Paper", "In force until"), until),
    ]
