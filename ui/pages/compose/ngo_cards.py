"""Other organisations that may be told, each with a consent of its own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from referral_app.domain.codes import ConsentMethod
from ui.pages.compose.cards import Card, Cards
from ui.pages.compose.caution import Caution
from ui.pages.compose.form import NgoForm
from ui.pages.compose.step_view import FindProblem
from ui.pages.referral.words import consent_method_text
from ui.widgets.area import column, row
from ui.widgets.buttons import IconButton, without_arguments
from ui.widgets.choice import OneOf
from ui.widgets.field import Field
from ui.widgets.text_area import TextArea


class NgoCard(Card[NgoForm]):
    """One organisation and what the client said about it."""

    def __init__(self, number: int, find_problem: FindProblem) -> None:
        super().__init__(number, find_problem)
        self.name, self.asked_back = QLineEdit(), TextArea(lines=2)
        self.method = OneOf(
            [(method, partial(consent_method_text, method)) for method in ConsentMethod], across=True
        )
        remove = IconButton(lambda: self.tr("Remove this organisation"), "trash")
        remove.clicked.connect(without_arguments(self.removed.emit))
        add = self.fields.add
        top = row(spacing=16)
        top.addWidget(
            add(
                lambda: (f"ngo_sharing.{self.number}.name",),
                lambda: self.tr("Organisation"),
                self.name,
                required=True,
            ),
            1,
        )
        top.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        layout = column(self, margin=16, spacing=16)
        layout.addLayout(top)
        layout.addWidget(
            add(
                lambda: (f"ngo_sharing.{self.number}.consent.asked_back",),
                lambda: self.tr("What the client said about it, in their own words"),
                self.asked_back,
                required=True,
            )
        )
        layout.addWidget(Caution(self.asked_back))
        layout.addWidget(
            add(
                lambda: (f"ngo_sharing.{self.number}.consent.method",),
                lambda: self.tr("How the consent was given"),
                self.method,
                required=True,
            )
        )
        self.retranslate()

    def value(self) -> NgoForm:
        return NgoForm(self.name.text(), self.asked_back.value(), self.method.value())

    def set_value(self, value: NgoForm) -> None:
        self.name.setText(value.name)
        self.asked_back.set_value(value.asked_back)
        self.method.set_value(value.method)

    def first(self) -> QWidget:
        return self.name

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Organisation {number}").format(number=self.number + 1))


class NgoCards(Cards[NgoCard, NgoForm]):
    """All organisations, none at first."""

    def __init__(self, find_problem: FindProblem) -> None:
        super().__init__("ngo.add", _add_words)
        self._find_problem = find_problem

    def make_card(self, number: int) -> NgoCard:
        return NgoCard(number, self._find_problem)

    def field_at(self, place: str) -> Field | None:
        """The field where a problem of an organisation is shown."""
        found = (card.fields.at(place) for card in self.cards)
        return next((field for field in found if field is not None), None)

    def check(self) -> None:
        """Show every error there is."""
        for card in self.cards:
            card.fields.check()

    def recheck(self) -> None:
        """Take away the errors that are gone."""
        for card in self.cards:
            card.fields.recheck()


def _add_words() -> str:
    return QCoreApplication.translate("NgoCards", "Tell another organisation, too")
