"""The panel that sends a referral on to another unit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QLineEdit

from referral_app.domain.codes import ConsentMethod, ConsentScope, YesNoNotAsked
from referral_app.domain.consent import Consent
from referral_app.domain.forwarding import Forwarding, ngo_consent, standing_consent
from referral_app.domain.language import language_name
from referral_app.domain.places import municipality
from referral_app.domain.problems import Problem
from referral_app.domain.referral import Referral
from referral_app.domain.text import LINE_LIMIT, clean_text
from ui.error_text import problem_text
from ui.i18n import Text, current_language, format_date
from ui.pages.referral.day_edit import DayEdit
from ui.pages.referral.panels.attempt_fields import CheckLine
from ui.pages.referral.panels.base import Desk, MovePanel, required_choice, required_text, words
from ui.pages.referral.words import consent_method_text, consent_scope_text
from ui.style.tokens import Tone
from ui.widgets.banner import Banner
from ui.widgets.choice import OneOf, PullDown, SomeOf
from ui.widgets.field import Field
from ui.widgets.pick import Choice, Pick
from ui.widgets.role_text import role_text
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from referral_app.services.readers import NamedPerson
    from referral_app.services.sending_on import Place

_CONSENT_DAYS = 180


class ForwardPanel(MovePanel):
    """Where to, on what consent, and why. Fields for a new consent come up where the one at hand does not name the
    unit; the people there where the client is protected.
    """

    def __init__(self, referral: Referral, desk: Desk, places: Sequence[Place]) -> None:
        super().__init__(self._title_words, self._do_words, hint=self._hint_words)
        self._referral, self._today = referral, desk.today
        self._units = {place.unit_id: place for place in places}
        self.unit: Pick[UUID] = Pick(_choices(places))
        field = self.add_field(
            Field(
                lambda: self.tr("To which unit"),
                self.unit,
                help_text=lambda: self.tr("Type the place or the name of the unit."),
                required=True,
            ),
            "recipient",
        )
        field.set_check(required_choice(self.unit.value))
        self.unit.changed.connect(self._follow_unit)
        self._covered = Banner()
        self._covered.setObjectName("panel.consent_stands")
        self.body.addWidget(self._covered)
        self._make_consent(referral)
        self._readers: SomeOf[UUID] = SomeOf([])
        self._readers_field: Field | None = None
        self._comment = TextArea(lines=3)
        self.add_field(
            Field(
                lambda: self.tr("In words to the other unit"),
                self._comment,
                help_text=lambda: self.tr("The sender reads this, too."),
            ),
            "comment",
        )
        self._follow_unit()
        self._touched = False

    def as_move(self) -> Forwarding:
        recipient = self.unit.value() or UUID(int=0)  # the field's own check has passed
        anew = self._stands(recipient) is None
        return Forwarding(
            recipient,
            words(self._comment),
            self._consent(recipient) if anew else None,
            self._readers.value(),
            self.to_ngo,
        )

    to_ngo = False

    def _title_words(self) -> str:
        return self.tr("Forward to another unit")

    def _do_words(self) -> str:
        return self.tr("Forward")

    def _hint_words(self) -> str:
        return self.tr(
            "The other unit gets the referral as it stands, without what you and the sender wrote to each other. "
            "Here it ends. The sender sees where it went."
        )

    def _stands(self, recipient: UUID) -> Consent | None:
        """What the client has agreed to already."""
        return standing_consent(self._referral, recipient, self._today)

    def _make_consent(self, referral: Referral) -> None:
        shared = [scope for scope in ConsentScope if scope in referral.consent.shares]
        self._shares: SomeOf[ConsentScope] = SomeOf(
            [(scope, partial(consent_scope_text, scope)) for scope in shared or list(ConsentScope)]
        )
        self._shares.set_value({ConsentScope.BASICS})
        self._said = TextArea(lines=2)
        self._language: PullDown[str] = PullDown(_languages(referral))
        self._through = CheckLine(lambda: self.tr("Through an interpreter"))
        self._through.setChecked(referral.interpreter.needed)
        self._interpreter = QLineEdit()
        self._interpreter.setMaxLength(LINE_LIMIT)
        self._method: OneOf[ConsentMethod] = OneOf(
            [(method, partial(consent_method_text, method)) for method in ConsentMethod], across=True
        )
        until = self._today + timedelta(days=_CONSENT_DAYS)
        self._until = DayEdit(until, earliest=self._today)
        add = self.add_field
        shares = Field(lambda: self.tr("What the other unit may know"), self._shares, required=True)
        said = Field(lambda: self.tr("What the client said when asked back"), self._said, required=True)
        said.set_check(required_text(self._said))
        shares.set_check(lambda: None if self._shares.value() else (lambda: problem_text(Problem.REQUIRED)))
        method = Field(lambda: self.tr("How the consent was given"), self._method, required=True)
        method.set_check(required_choice(self._method.value))
        self._consent_fields = (
            add(shares, "consent.shares"),
            add(said, "consent.asked_back"),
            add(Field(lambda: self.tr("Language"), self._language), "consent.language"),
            add(Field(lambda: self.tr("Interpreter"), self._through), "through_interpreter"),
            add(
                Field(lambda: self.tr("Who interpreted, if you wish"), self._interpreter),
                "consent.interpreter",
            ),
            add(method, "consent.method"),
            add(Field(lambda: self.tr("In force until"), self._until), "consent.valid_until", "consent"),
        )
        self._through.changed.connect(self._follow_unit)

    def _consent(self, recipient: UUID) -> Consent:
        through = self._through.isChecked()
        return Consent(
            shares=self._shares.value(),
            recipients=frozenset({recipient}),
            language=self._language.value() or self._referral.main_language,
            through_interpreter=through,
            interpreter=clean_text(self._interpreter.text()) if through else "",
            asked_back=words(self._said),
            method=self._method.value() or ConsentMethod.SPOKEN,
            given_on=self._today,
            valid_until=self._until.value(),
        )

    def _follow_unit(self, *_value: object) -> None:
        """Ask for what sending it there needs."""
        recipient = self.unit.value()
        anew = recipient is not None and self._stands(recipient) is None
        for field in self._consent_fields:
            field.setVisible(anew)
        self._consent_fields[4].setVisible(anew and self._through.isChecked())
        if recipient is None:
            self._covered.hide()
        elif anew:
            self._covered.say(Tone.WARNING, self._ask_words, dismissable=False)
        else:
            self._covered.say(Tone.NEUTRAL, self._stands_words, dismissable=False)
        self._offer_readers(recipient)

    def _offer_readers(self, recipient: UUID | None) -> None:
        if self._referral.turvakielto is not YesNoNotAsked.YES or recipient is None:
            return
        if self._readers_field is not None:
            self._readers_field.hide()
            self.body.removeWidget(self._readers_field)
            self._readers_field.deleteLater()
        people = self._units[recipient].people
        self._readers = SomeOf([(one.user_id, partial(_person_words, one)) for one in people])
        self._readers_field = Field(
            lambda: self.tr("Who of them may open it"),
            self._readers,
            help_text=lambda: self.tr("The client is protected: only they and the sender can open it there."),
            required=True,
        )
        self._readers_field.set_check(
            lambda: None if self._readers.value() else (lambda: problem_text(Problem.REQUIRED))
        )
        self.add_field(self._readers_field, "readers")

    def _ask_words(self) -> str:
        return self.tr(
            "The client has not agreed that {unit} is told. Ask her first, in her language; saying no is fine and "
            "changes nothing here."
        ).format(unit=self._unit_name())

    def _stands_words(self) -> str:
        stands = self._stands(self.unit.value() or UUID(int=0))
        until = stands.valid_until if stands is not None else None
        if until is None:
            return self.tr("The legal basis of the referral allows it.")
        return self.tr("The client has agreed that {unit} is told, until {date}.").format(
            unit=self._unit_name(), date=format_date(until)
        )

    def _unit_name(self) -> str:
        place = self._units.get(self.unit.value() or UUID(int=0))
        return place.names.in_language(current_language()) if place is not None else ""


class ReferOnPanel(ForwardPanel):
    """The same for an NGO: the work goes on here, and less is told."""

    to_ngo = True

    def _title_words(self) -> str:
        return self.tr("Tell an organisation, too")

    def _do_words(self) -> str:
        return self.tr("Tell it")

    def _hint_words(self) -> str:
        return self.tr(
            "The organisation gets a referral of its own: what the client agreed to, without the identity code. The "
            "work here goes on as before. The sender sees whom you told."
        )

    def _stands(self, recipient: UUID) -> Consent | None:
        place = self._units.get(recipient)
        names = (place.names, place.organisation_names) if place is not None else ()
        called = [name for one in names for name in (one.fi, one.sv, one.en)]
        return ngo_consent(self._referral, recipient, called, self._today)


def _choices(places: Sequence[Place]) -> list[Choice[UUID]]:
    """Units by name, found by their place and organisation as well."""
    language = current_language()
    shown = []
    for place in places:
        found = municipality(place.municipality_code)
        also = {place.organisation_names.in_language(language), found.name(language) if found else ""}
        name = place.names.in_language(language)
        shown.append(Choice(place.unit_id, name, tuple(sorted(also - {"", name}))))
    return sorted(shown, key=lambda choice: choice.label.casefold())


def _languages(referral: Referral) -> list[tuple[str, Text]]:
    tags = dict.fromkeys((referral.main_language, *referral.other_languages, "fi", "sv", "en"))
    return [(tag, partial(_language_text, tag)) for tag in tags]


def _language_text(tag: str) -> str:
    return language_name(tag, current_language())


def _person_words(person: NamedPerson) -> str:
    return f"{person.name}, {role_text(person.role)}"
