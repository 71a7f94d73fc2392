"""Things of one kind on a card each, as many as one likes, and a button for one more."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import Text, Translated
from ui.pages.compose.step_view import Fields, FindProblem
from ui.widgets.area import Area, column
from ui.widgets.buttons import Button, Kind, without_arguments

V = TypeVar("V")

_MOST_CARDS = 10


class Card(Translated, Area, Generic[V]):
    """One of them. `number` counts from 0; `retranslate` names it."""

    edited = Signal()
    removed = Signal()

    def __init__(self, number: int, find_problem: FindProblem) -> None:
        super().__init__("card")
        self.number = number
        self.fields = Fields(find_problem, self.edited.emit)

    @abstractmethod
    def value(self) -> V:
        """What the card says."""

    @abstractmethod
    def set_value(self, value: V) -> None:
        """Show another."""

    @abstractmethod
    def first(self) -> QWidget:
        """Where one begins to fill it."""


C = TypeVar("C", bound=Card[Any])


class Cards(QWidget, Generic[C, V]):
    """All of them, and at least so many when one is removed. `name` is the add button's object name."""

    edited = Signal()

    def __init__(self, name: str, add_words: Text, *, least: int = 0) -> None:
        super().__init__()
        self._least = least
        self.cards: list[C] = []
        self._column = column(spacing=12)
        self.add_button = Button(add_words, Kind.LINK, icon_name="plus")
        self.add_button.setObjectName(name)
        self.add_button.clicked.connect(without_arguments(self._add_one))
        layout = column(self, spacing=8)
        layout.addLayout(self._column)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add_button)

    @abstractmethod
    def make_card(self, number: int) -> C:
        """A blank one."""

    def value(self) -> tuple[V, ...]:
        """All of them, blank ones too."""
        return tuple(card.value() for card in self.cards)

    def set_value(self, values: Sequence[V]) -> None:
        """Show exactly these."""
        while len(self.cards) > len(values):
            self._take_away(self.cards[-1])
        while len(self.cards) < len(values):
            self.add_card()
        for card, value in zip(self.cards, values, strict=True):
            card.set_value(value)
        self._renumber()

    def add_card(self) -> C:
        """One more, blank; the caller numbers them anew or is about to be asked to."""
        card = self.make_card(len(self.cards))
        card.edited.connect(self.edited)
        card.removed.connect(lambda: self._on_removed(card))
        self.cards.append(card)
        self._column.addWidget(card)
        self.add_button.raise_()  # the last of the children again, as it stands: Tab follows them
        return card

    def _add_one(self) -> None:
        self.add_card().first().setFocus(Qt.FocusReason.OtherFocusReason)
        self._renumber()
        self.edited.emit()

    def _on_removed(self, card: C) -> None:
        self._take_away(card)
        while len(self.cards) < self._least:
            self.add_card()
        self._renumber()
        neighbours = self.cards[: card.number + 1]
        (neighbours[-1].first() if neighbours else self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _take_away(self, card: C) -> None:
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
