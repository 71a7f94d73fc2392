"""Consent: with whom, what, in which language, what she answered when asked back, how and until when."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from referral_app.domain.codes import ConsentMethod, ConsentScope, LegalBasis
from ui.i18n import Translated
from ui.pages.compose.caution import Caution
from ui.pages.compose.client_papers import consent_card
from ui.pages.compose.form import Form, with_method
from ui.pages.compose.language_pick import LanguagePick
from ui.pages.compose.ngo_cards import NgoCards
from ui.pages.compose.readers_pick import ReadersPick
from ui.pages.compose.recipient_pick import RecipientPick
from ui.pages.compose.step_view import FindProblem, StepView
from ui.pages.compose.talk_box import TalkBox
from ui.pages.compose.tick import Tick
from ui.pages.referral.words import consent_method_text, consent_scope_text, legal_basis_text
from ui.tasks import Tasks
from ui.widgets.area import column, row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.choice import OneOf
from ui.widgets.field import Field
from ui.widgets.section import Section
from ui.widgets.signature_pad import SignaturePad
from ui.widgets.text_area import TextArea


class ScopeTicks(QWidget):
    """A tick for each thing there is to share; what was not written down is not asked for."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, spacing=0)
        self._ticks = {
            scope: Tick(partial(consent_scope_text, scope), f"share.{scope.value}") for scope in ConsentScope
        }
        for tick in self._ticks.values():
            tick.changed.connect(self.changed)
            layout.addWidget(tick)
        self.setFocusProxy(self._ticks[ConsentScope.BASICS])

    def value(self) -> frozenset[ConsentScope]:
        """What is ticked, hidden ones too."""
        return frozenset(scope for scope, tick in self._ticks.items() if tick.value())

    def set_value(self, scopes: Collection[ConsentScope]) -> None:
        """Tick exactly these."""
        for scope, tick in self._ticks.items():
            tick.set_value(scope in scopes)

    def offer(self, scopes: Collection[ConsentScope]) -> None:
        """Show only these."""
        for scope, tick in self._ticks.items():
            tick.setVisible(scope in scopes)


class ConsentStep(Translated, StepView):
    """The step in which the client decides."""

    def __init__(self, tasks: Tasks, today: Callable[[], date], find_problem: FindProblem) -> None:
        super().__init__(
            lambda: self.tr("Consent"),
            lambda: self.tr(
                "Explain it in the client's language. Saying no is fine and changes nothing in their care, and "
                "a yes can be taken back at any time, here or in the municipality."
            ),
            find_problem,
        )
        self._today = today
        self.recipient = RecipientPick()
        self.section.body.addWidget(
            self.fields.add(
                ("recipient",), lambda: self.tr("With whom it is shared"), self.recipient, required=True
            )
        )
        self.readers = ReadersPick()
        self._readers_field = self.fields.add(
            ("readers",),
            lambda: self.tr("Who of them may open it"),
            self.readers,
            help_text=lambda: self.tr(
                "Because of turvakielto only the people ticked here, and your own unit, can open it. Their colleagues "
                "see that a protected referral came, but not about whom."
            ),
            required=True,
        )
        self.section.body.addWidget(self._readers_field)
        self.talk = TalkBox()
        self.section.body.addWidget(self.talk)
        self._consent = QWidget()
        self.section.body.addWidget(self._consent)
        self._make_consent(tasks)
        self._make_basis()

    def _make_consent(self, tasks: Tasks) -> None:
        body, add = column(self._consent, spacing=16), self.fields.add
        self.shares = ScopeTicks()
        body.addWidget(
            add(
                ("consent.shares",),
                lambda: self.tr("What the client agrees to share"),
                self.shares,
                help_text=lambda: self.tr("Only what you have written down is asked for."),
                required=True,
            )
        )
        self.language = LanguagePick(tasks)
        body.addWidget(
            add(
                ("consent.language",),
                lambda: self.tr("In which language did you talk about this?"),
                self.language,
                required=True,
            )
        )
        self.interpreter = OneOf(
            [(True, lambda: self.tr("Yes")), (False, lambda: self.tr("No"))], across=True
        )
        body.addWidget(
            add(
                ("consent.through_interpreter",),
                lambda: self.tr("Was an interpreter there?"),
                self.interpreter,
                required=True,
            )
        )
        body.addWidget(self._make_which())
        self.asked_back = TextArea(lines=3)
        body.addWidget(
            add(
                ("consent.asked_back",),
                lambda: self.tr("What did the client agree to, in their own words?"),
                self.asked_back,
                help_text=lambda: self.tr(
                    "Ask back: “Can you tell me what will happen now?” It shows that the client understood."
                ),
                required=True,
            )
        )
        body.addWidget(Caution(self.asked_back))
        body.addWidget(self._make_method())
        self.ngos = NgoCards(self.find_problem)
        self.ngos.edited.connect(self.tell)
        body.addWidget(
            Field(
                lambda: self.tr("Other organisations"),
                self.ngos,
                help_text=lambda: self.tr(
                    "An organisation gets the name, language, contact details, wishes and needs, if the client "
                    "says yes to it by name."
                ),
            )
        )

    def _make_which(self) -> QWidget:
        self._which, self.which = QWidget(), QLineEdit()
        layout = column(self._which, spacing=16)
        layout.addWidget(
            self.fields.add(
                ("consent.interpreter",),
                lambda: self.tr("Which interpreter?"),
                self.which,
                help_text=lambda: self.tr("The agency, by phone or in the room, the interpreter's number."),
            )
        )
        layout.addWidget(Caution(self.which))
        return self._which

    def _make_method(self) -> QWidget:
        holder = QWidget()
        layout, add = column(holder, spacing=16), self.fields.add
        self.method = OneOf(
            [(method, partial(consent_method_text, method)) for method in ConsentMethod], across=True
        )
        layout.addWidget(
            add(
                ("consent.method",),
                lambda: self.tr("How did the client say yes?"),
                self.method,
                help_text=lambda: self.tr("Without a yes nothing is sent."),
                required=True,
            )
        )
        layout.addWidget(self._make_signing())
        self.given_on, self.valid_until = QLineEdit(), QLineEdit()
        self._days = QWidget()
        days = row(self._days, spacing=16)
        for places, label, editor in (
            (("consent.given_on",), lambda: self.tr("Given on"), self.given_on),
            (("consent.valid_until",), lambda: self.tr("In force until"), self.valid_until),
        ):
            field = add(places, label, editor, help_text=lambda: self.tr("day.month.year"), required=True)
            days.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        days.addStretch(1)
        layout.addWidget(self._days)
        return holder

    def _make_signing(self) -> Field:
        self.signature = SignaturePad(lambda: self.tr("The client's signature"))
        self._signing = self.fields.add(
            ("consent.signature",),
            lambda: self.tr("The client's signature"),
            self.signature,
            help_text=lambda: self.tr(
                "The client draws it with a pen, a finger or the mouse. Nobody has to: leave it empty when the "
                "printed card is signed, or choose “Spoken” when the client says yes aloud."
            ),
        )
        self.clear_signature = Button(
            lambda: self.tr("Clear the signature"), Kind.QUIET, icon_name="arrow-back-up"
        )
        self.clear_signature.setObjectName("consent.clear_signature")
        self.clear_signature.clicked.connect(without_arguments(self.signature.clear))
        self._signing.add_below(self.clear_signature)
        return self._signing

    def _make_basis(self) -> None:
        self.basis_section = Section(lambda: self.tr("Something other than consent"), folds=True)
        self.basis_section.set_open(False)
        self.basis = OneOf([(basis, partial(legal_basis_text, basis)) for basis in LegalBasis])
        self.basis_text = QLineEdit()
        add = self.fields.add
        self.basis_section.body.addWidget(
            add(
                ("consent.basis",),
                lambda: self.tr("What the sharing rests on"),
                self.basis,
                help_text=lambda: self.tr("Your organisation decides what may be used. Consent is the rule."),
            )
        )
        self._basis_field = add(
            ("consent.basis_text",), lambda: self.tr("Which legal basis?"), self.basis_text, required=True
        )
        self.basis_section.body.addWidget(self._basis_field)
        self.basis_section.body.addWidget(Caution(self.basis_text))
        self.section.body.addWidget(self.basis_section)

    def first(self) -> QWidget:
        return self.shares if self.recipient.choice.isHidden() else self.recipient

    def go_to(self, place: str) -> None:
        if place.startswith("consent.basis"):
            self.basis_section.set_open(True)
        super().go_to(place)

    def field_at(self, place: str) -> Field | None:
        return self.ngos.field_at(place) or super().field_at(place)

    def check_all(self) -> None:
        super().check_all()
        self.ngos.check()

    def recheck(self) -> None:
        super().recheck()
        self.ngos.recheck()

    def fill(self, form: Form) -> None:
        self.recipient.set_value(form.recipient)
        self.readers.set_value(form.readers)
        self.shares.set_value(form.shares)
        self.language.set_value(form.consent_language)
        self.interpreter.set_value(form.through_interpreter)
        self.which.setText(form.interpreter)
        self.asked_back.set_value(form.asked_back)
        self.method.set_value(form.method)
        self.signature.set_value(form.signature)
        self.given_on.setText(form.given_on)
        self.valid_until.setText(form.valid_until)
        self.ngos.set_value(form.ngos)
        self.basis.set_value(form.basis)
        self.basis_text.setText(form.basis_text)
        self.basis_section.set_open(form.basis is not LegalBasis.CONSENT)

    def adapt(self, form: Form) -> None:
        by_consent = form.basis is LegalBasis.CONSENT
        self._consent.setVisible(by_consent)
        self.recipient.set_narrowed(form.hidden)
        self._readers_field.setVisible(form.hidden and form.recipient is not None)
        self.talk.setVisible(by_consent)
        self._which.setVisible(bool(form.through_interpreter))
        self._basis_field.setVisible(form.basis is LegalBasis.OTHER)
        self.shares.offer(form.scopes)
        self._days.setVisible(form.method is not None)
        self._signing.setVisible(form.method is ConsentMethod.SIGNED)
        self.clear_signature.setEnabled(bool(form.signature))
        if form.signature != self.signature.value():
            self.quietly(lambda: self.signature.set_value(form.signature))
        if form.recipient != self.recipient.value():
            self.quietly(lambda: self.recipient.set_value(form.recipient))
        if form.readers != self.readers.value():
            self.quietly(lambda: self.readers.set_value(form.readers))
        unit, readers = self.recipient.choice.currentText(), self.readers.names()
        self.talk.show_card(consent_card(form, unit, readers))
        if form.consent_language != self.language.value():
            self.quietly(lambda: self.language.set_value(form.consent_language))
        if form.given_on != self.given_on.text() or form.valid_until != self.valid_until.text():
            self.quietly(lambda: self._show_days(form))

    def collect(self, form: Form) -> Form:
        typed = replace(
            form,
            recipient=self.recipient.value(),
            readers=self.readers.value() if self.recipient.value() == form.recipient else frozenset(),
            shares=self.shares.value(),
            consent_language=self.language.value(),
            through_interpreter=self.interpreter.value(),
            interpreter=self.which.text() if self.interpreter.value() else "",
            asked_back=self.asked_back.value(),
            signature=self.signature.value(),
            given_on=self.given_on.text(),
            valid_until=self.valid_until.text(),
            ngos=self.ngos.value(),
            basis=self.basis.value() or LegalBasis.CONSENT,
            basis_text=self.basis_text.text(),
        )
        method = self.method.value()
        return typed if method is form.method else with_method(typed, method, self._today())

    def _show_days(self, form: Form) -> None:
        self.given_on.setText(form.given_on)
        self.valid_until.setText(form.valid_until)
