"""What the nurse wrote, by section, in the order in which a coordinator needs it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from referral_app.domain.client import InterpreterNeed
from referral_app.domain.codes import ConsentScope, LegalBasis, Literacy, Need, YesNoNotAsked
from referral_app.domain.consent import Consent
from referral_app.domain.correction import ContactNow
from referral_app.domain.language import language_name, own_name
from referral_app.domain.referral import Referral
from ui.i18n import Text, Translated, current_language, format_date
from ui.pages.referral.block import Block, Quote, Sentence
from ui.pages.referral.contact_card import ContactCard
from ui.pages.referral.identity_line import IdentityLine
from ui.pages.referral.words import (
    answer_text,
    consent_given_text,
    consent_scope_text,
    interpreter_gender_text,
    legal_basis_text,
    literacy_text,
    need_text,
    target_group_text,
)
from ui.style.tokens import Tone
from ui.widgets.area import column
from ui.widgets.facts import Facts
from ui.widgets.label import Label, TextRole, plain
from ui.widgets.pill import Pill
from ui.widgets.signature_pad import SignatureView

Pairs = list[tuple[Text, Text]]


class ReferralContent(Translated, QWidget):
    """The sections of one referral; `show_referral` replaces them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = column(self, spacing=24)
        self._blocks: list[QWidget] = []

    def show_referral(self, referral: Referral, contacts: Sequence[ContactNow] = ()) -> None:
        """Show another referral, or a newer reading of the same. `contacts` tell what was corrected."""
        for old in self._blocks:
            self._layout.removeWidget(old)
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._blocks = [
            self._reaching(referral, contacts),
            self._language(referral),
            self._wishes(referral),
            self._needs(referral),
            self._person(referral),
            *self._situation(referral),
            self._consent(referral),
        ]
        for block in self._blocks:
            self._layout.addWidget(block)

    def _reaching(self, referral: Referral, contacts: Sequence[ContactNow]) -> Block:
        block = Block(lambda: self.tr("How to reach the client safely"), "phone")
        block.setObjectName("referral.contact")
        held = contacts or [ContactNow(point) for point in referral.contact_points]
        for now in sorted(held, key=lambda now: now.point is None or not now.point.usable):
            if now.point is not None:
                card = ContactCard(now.point, referral.address, before=now.before)
            else:
                card = ContactCard(now.before[-1], referral.address, before=now.before[:-1], gone=True)
            block.body.addWidget(card)
        if referral.in_person_through_referrer:
            block.body.addWidget(
                Sentence(
                    lambda: self.tr("The client can be met in person through the sender."), "heart-handshake"
                )
            )
        if referral.prefers_own_contact:
            block.body.addWidget(
                Sentence(
                    lambda: self.tr("The client prefers to make contact, and not to be contacted."),
                    "user-check",
                )
            )
        return block

    def _language(self, referral: Referral) -> Block:
        tag = referral.main_language
        block = Block(lambda: _both_names(tag), "language")
        need = referral.interpreter
        if need.needed:
            block.body.addWidget(Pill(lambda: self.tr("Needs an interpreter"), "ear", Tone.WARNING))
        else:
            block.body.addWidget(Label(lambda: self.tr("No interpreter needed")))
        for wish in self._interpreter_wishes(need):
            block.body.addWidget(Label(wish))
        block.body.addWidget(Label(lambda: self._reading(referral), TextRole.MUTED))
        if referral.dialect:
            block.body.addWidget(Label(lambda: self.tr("Dialect: {name}").format(name=referral.dialect)))
        if referral.other_languages:
            block.body.addWidget(Label(lambda: self._other_languages(referral), TextRole.MUTED))
        block.body.setSpacing(4)
        return block

    def _other_languages(self, referral: Referral) -> str:
        names = ", ".join(language_name(tag, current_language()) for tag in referral.other_languages)
        return self.tr("Also speaks: {languages}").format(languages=names)

    def _reading(self, referral: Referral) -> str:
        if referral.literacy is Literacy.READS:
            language = language_name(referral.reads_language, current_language())
            return self.tr("Reads: {language}").format(language=language)
        return literacy_text(referral.literacy)

    def _interpreter_wishes(self, need: InterpreterNeed) -> list[Text]:
        if not need.needed:
            return []
        wishes: list[Text] = []
        if interpreter_gender_text(need.gender):
            wishes.append(lambda: interpreter_gender_text(need.gender))
        if need.same_dialect:
            wishes.append(lambda: self.tr("The interpreter should speak the same dialect"))
        if need.not_from_community:
            wishes.append(lambda: self.tr("The interpreter must not be from the same community"))
        return wishes

    def _wishes(self, referral: Referral) -> Block:
        block = Block(lambda: self.tr("In the client's own words"), "message")
        block.body.addWidget(Quote(plain(referral.wishes)))
        return block

    def _needs(self, referral: Referral) -> Block:
        block = Block(lambda: self.tr("What would help"), "list-check")
        block.body.setSpacing(4)
        for need in (need for need in Need if need in referral.needs):
            block.body.addWidget(Sentence(partial(need_text, need), "check", "accent"))
        return block

    def _person(self, referral: Referral) -> Block:
        block = Block(lambda: self.tr("The client"), "user")
        if referral.identity is not None:
            block.body.addWidget(IdentityLine(referral.identity))
        facts = Facts()
        facts.set_facts(
            [
                (lambda: self.tr("Born"), lambda: self._born(referral.born)),
                (lambda: self.tr("Target group"), lambda: target_group_text(referral.target_group)),
                (
                    lambda: self.tr("First residence permit or right"),
                    lambda: _month(referral.residence_month),
                ),
                (lambda: self.tr("Address"), lambda: self._address(referral)),
                (lambda: self.tr("Turvakielto"), lambda: answer_text(referral.turvakielto)),
            ]
        )
        block.body.addWidget(facts)
        return block

    def _born(self, born: date | None) -> str:
        if born is None:
            return ""
        today = date.today()  # noqa: DTZ011 - an age counts the days of the person who reads it
        age = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
        return self.tr("{date} ({age} years old)").format(date=format_date(born), age=age)

    def _address(self, referral: Referral) -> str:
        if referral.turvakielto is YesNoNotAsked.YES:
            return self.tr("Not told, because of turvakielto")
        address = referral.address
        return (
            f"{address.street}, {address.postcode} {address.post_office}".strip()
            if address is not None
            else ""
        )

    def _situation(self, referral: Referral) -> list[Block]:
        family = referral.family
        pairs: Pairs = [
            (lambda: self.tr("Other adults in the family"), plain(family.other_adults)),
            (lambda: self.tr("Childcare"), plain(family.childcare)),
        ]
        if family.home_care_allowance is not YesNoNotAsked.NOT_ASKED:
            pairs.append(
                (lambda: self.tr("Home care allowance"), lambda: answer_text(family.home_care_allowance))
            )
        pairs.append((lambda: self.tr("Support needed to take part"), plain(referral.support_needs)))
        if not any(value() for _name, value in pairs):
            return []
        block = Block(lambda: self.tr("Family and everyday life"), "home-heart")
        facts = Facts()
        facts.set_facts(pairs)
        block.body.addWidget(facts)
        return [block]

    def _consent(self, referral: Referral) -> Block:
        block = Block(lambda: self.tr("Consent"), "shield-check")
        facts = Facts()
        facts.set_facts(self._consent_facts(referral.consent))
        block.body.addWidget(facts)
        if referral.consent.signature:
            drawn = SignatureView(lambda: self.tr("The client's signature"))
            drawn.set_value(referral.consent.signature)
            block.body.addWidget(Label(lambda: self.tr("The client's signature"), TextRole.SMALL))
            block.body.addWidget(drawn)
        for sharing in referral.ngo_sharing:
            block.body.addWidget(Sentence(self._told_to(sharing.name), "users-group"))
        return block

    def _told_to(self, name: str) -> Text:
        return lambda: self.tr("May also be told to: {name}").format(name=name)

    def _consent_facts(self, consent: Consent) -> Pairs:
        basis: Pairs = [
            (lambda: self.tr("Basis"), lambda: legal_basis_text(consent.basis)),
            (lambda: self.tr("Basis in words"), plain(consent.basis_text)),
        ]
        if consent.basis is not LegalBasis.CONSENT:
            return basis
        return [
            (lambda: self.tr("Given"), lambda: self._given(consent)),
            (lambda: self.tr("May be shared"), lambda: _scopes(consent)),
            (lambda: self.tr("The client's answer when asked back"), plain(consent.asked_back)),
            (
                lambda: self.tr("In force until"),
                lambda: format_date(consent.valid_until) if consent.valid_until is not None else "",
            ),
        ]

    def _given(self, consent: Consent) -> str:
        parts = [consent_given_text(consent.method, drawn=bool(consent.signature))]
        if consent.given_on is not None:
            parts.append(format_date(consent.given_on))
        if consent.language:
            parts.append(language_name(consent.language, current_language()))
        if consent.through_interpreter:
            parts += [self.tr("through an interpreter"), consent.interpreter]
        return ", ".join(part for part in parts if part)


def _both_names(tag: str) -> str:
    """A language's name for the reader, and in itself where that differs."""
    name, own = language_name(tag, current_language()), own_name(tag)
    name = name[:1].upper() + name[1:]
    return f"{name} (\u2068{own}\u2069)" if own and own.casefold() != name.casefold() else name


def _month(month: date | None) -> str:
    return f"{month.month}/{month.year}" if month is not None else ""


def _scopes(consent: Consent) -> str:
    return "\n".join(consent_scope_text(scope) for scope in ConsentScope if scope in consent.shares)
