"""Other organisations that may be told, each with a consent of its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from referral_app.domain.codes import ConsentMethod
from ui.i18n import Translated
from ui.pages.compose.form import NgoForm
from ui.pages.compose.step_view import Fields, FindProblem
from ui.pages.referral.words import consent_method_text
from ui.widgets.area import Area, column, row
from ui.widgets.buttons import Button, IconButton, Kind, without_arguments
from ui.widgets.choice import OneOf
from ui.widgets.field import Field
from ui.widgets.text_area import TextArea

_MOST_CARDS = 10


class NgoCard(Translated, Area):
    """One organisation and what the client said about it."""

    edited = Signal()
    removed = Signal()

    def __init__(self, number: int, find_problem: FindProblem) -> None:
        super().__init__("card")
        self.number = number
        self.fields = Fields(find_problem, self.edited.emit)
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
        """What the card says."""
        return NgoForm(self.name.text(), self.asked_back.value(), self.method.value())

    def set_value(self, ngo: NgoForm) -> None:
        """Show another organisation."""
        self.name.setText(ngo.name)
        self.asked_back.set_value(ngo.asked_back)
        self.method.set_value(ngo.method)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Organisation {number}").format(number=self.number + 1))


class NgoCards(QWidget):
    """All organisations, none at first, and a button for one more."""

    edited = Signal()

    def __init__(self, find_problem: FindProblem) -> None:
        super().__init__()
        self._find_problem = find_problem
        self.cards: list[NgoCard] = []
        self._column = column(spacing=12)
        self.add_button = Button(_add_words, Kind.LINK, icon_name="plus")
        self.add_button.setObjectName("ngo.add")
        self.add_button.clicked.connect(without_arguments(self._add_one))
        layout = column(self, spacing=8)
        layout.addLayout(self._column)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add_button)

    def value(self) -> tuple[NgoForm, ...]:
        """All organisations."""
        return tuple(card.value() for card in self.cards)

    def set_value(self, ngos: Sequence[NgoForm]) -> None:
        """Show exactly these."""
        while len(self.cards) > len(ngos):
            self._take_away(self.cards[-1])
        while len(self.cards) < len(ngos):
            self._make_card()
        for card, ngo in zip(self.cards, ngos, strict=True):
            card.set_value(ngo)
        self._renumber()

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

    def _add_one(self) -> None:
        self._make_card().name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._renumber()
        self.edited.emit()

    def _make_card(self) -> NgoCard:
        card = NgoCard(len(self.cards), self._find_problem)
        card.edited.connect(self.edited)
        card.removed.connect(lambda: self._on_removed(card))
        self.cards.append(card)
        self._column.addWidget(card)
        return card

    def _on_removed(self, card: NgoCard) -> None:
        self._take_away(card)
        self._renumber()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _take_away(self, card: NgoCard) -> None:
        self.cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _renumber(self) -> None:
        for number, card in enumerate(self.cards):
            card.number = number
            card.fields.clear()
            card.retranslate()
        self.add_button.setEnabled(len(self.cards) < _MOST_CARDS)


def _add_words() -> str:
    return QCoreApplication.translate("NgoCards", "Tell another organisation, too")
