"""How do we reach you safely? Ways of contact, and where the client lives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from referral_app.domain.places import municipalities
from ui.i18n import Translated, current_language
from ui.pages.compose.contact_cards import ContactCards
from ui.pages.compose.form import Form, with_municipality, with_postcode
from ui.pages.compose.remark import Remark
from ui.pages.compose.step_view import FindProblem, StepView
from ui.pages.compose.tick import Tick
from ui.style.tokens import Tone
from ui.widgets.area import column, row
from ui.widgets.field import Field
from ui.widgets.label import Label, TextRole, plain
from ui.widgets.pick import Choice, Pick


class ReachStep(Translated, StepView):
    """The second step. Under turvakielto it asks for no address and offers neither letter nor text message."""

    def __init__(self, today: Callable[[], date], find_problem: FindProblem) -> None:
        super().__init__(
            lambda: self.tr("How do we reach you safely?"),
            lambda: self.tr(
                "Someone else may answer the phone or read the messages. Ask first what is safe for the client."
            ),
            find_problem,
        )
        body = self.section.body
        self.safety = Remark(
            lambda: self.tr(
                "Turvakielto: no address is written down and no letter or text message is used, because they "
                "could tell others where the client lives."
            ),
            "shield-lock",
            Tone.ACCENT,
        )
        body.addWidget(self.safety)
        self.safe_way = Label(
            lambda: self.tr(
                "Agree on one safe way with the client: a phone that nobody else answers, or in person through you."
            )
        )
        self.safe_way.setObjectName("reach.safe_way")
        body.addWidget(self.safe_way)
        self.cards = ContactCards(today, find_problem)
        self.cards.edited.connect(self.tell)
        self.cards_field = Field(lambda: self.tr("Ways of contact"), self.cards)
        self.fields.adopt(("contact_points",), self.cards_field)
        body.addWidget(self.cards_field)
        self._make_other_ways()
        self._make_home()

    def _make_other_ways(self) -> None:
        self.in_person = Tick(lambda: self.tr("Reached in person through me, at the next visit"), "in_person")
        self.own_contact = Tick(lambda: self.tr("The client wants to make contact first"), "own_contact")
        ways = column(spacing=4)
        for tick in (self.in_person, self.own_contact):
            tick.changed.connect(self.tell)
            ways.addWidget(tick)
        self.section.body.addLayout(ways)

    def _make_home(self) -> None:
        body, add = self.section.body, self.fields.add
        body.addSpacing(8)
        body.addWidget(Label(lambda: self.tr("Where do you live?"), TextRole.HEADING))
        self._address = QWidget()
        address = row(self._address, spacing=16)
        self.street, self.postcode = QLineEdit(), QLineEdit()
        self._post_office = Label(lambda: "", TextRole.MUTED)
        address.addWidget(
            add(("address.street",), lambda: self.tr("Street address"), self.street),
            3,
            Qt.AlignmentFlag.AlignTop,
        )
        place = column(spacing=4)
        place.addWidget(add(("address.postcode",), lambda: self.tr("Postal code"), self.postcode))
        place.addWidget(self._post_office)
        address.addLayout(place, 2)
        body.addWidget(self._address)
        self.municipality: Pick[str] = Pick()
        body.addWidget(
            add(
                ("municipality",),
                lambda: self.tr("Home municipality"),
                self.municipality,
                help_text=lambda: self.tr(
                    "It follows from the postal code, or type its name. Its integration services get the referral."
                ),
                required=True,
            )
        )

    def first(self) -> QWidget:
        return self.cards.cards[0].system if self.cards.cards else self.in_person

    def field_at(self, place: str) -> Field | None:
        for card in self.cards.cards:
            found = card.fields.at(place)
            if found is not None:
                return found
        return super().field_at(place)

    def check_all(self) -> None:
        super().check_all()
        for card in self.cards.cards:
            card.fields.check()

    def recheck(self) -> None:
        super().recheck()
        for card in self.cards.cards:
            card.fields.recheck()

    def offer_municipalities(self) -> None:
        """Fill the picker; the table has been read in the pool before."""
        swedish = current_language() == "sv"
        choices = []
        for one in municipalities():
            name, other = (one.name_sv, one.name_fi) if swedish else (one.name_fi, one.name_sv)
            also = (other,) if other and other != name else ()
            choices.append(Choice(one.code, name or other, also))
        self.municipality.set_choices(choices)

    def fill(self, form: Form) -> None:
        self.cards.hide_kinds(form.hidden)
        self.cards.set_value(form.contacts)
        self.in_person.set_value(form.in_person)
        self.own_contact.set_value(form.prefers_own_contact)
        self.street.setText(form.street)
        self.postcode.setText(form.postcode)
        self.municipality.set_value(form.municipality or None)

    def adapt(self, form: Form) -> None:
        self.safety.setVisible(form.hidden)
        self.safe_way.setVisible(form.hidden)
        self._address.setVisible(not form.hidden)
        self.cards.hide_kinds(form.hidden)
        self._post_office.set_text(plain(form.post_office))
        if form.municipality and self.municipality.value() != form.municipality:
            self.quietly(lambda: self.municipality.set_value(form.municipality))

    def collect(self, form: Form) -> Form:
        typed = replace(
            form,
            contacts=self.cards.value(),
            in_person=self.in_person.value(),
            prefers_own_contact=self.own_contact.value(),
            street=self.street.text(),
        )
        if self.postcode.text() != form.postcode:
            return with_postcode(typed, self.postcode.text(), current_language())
        return with_municipality(typed, self.municipality.value() or "")

    def retranslate(self) -> None:
        if self.municipality.text() or self.municipality.value():
            self.offer_municipalities()
