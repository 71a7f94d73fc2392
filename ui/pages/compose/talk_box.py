"""Talking about consent: the card in the client's language, beside the nurse's, turned to the client, or on paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from referral_app.domain.consent_card import ConsentCard
from ui.i18n import Translated
from ui.widgets.area import Area, column, row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.consent_card import ConsentCardView
from ui.widgets.label import Label, TextRole
from ui.widgets.turned_screen import TurnedScreen


class TalkBox(Translated, Area):
    """Stands before the questions about consent. Without a card it says what to do instead."""

    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._card: ConsentCard | None = None
        self._turned: TurnedScreen | None = None
        self.view = ConsentCardView()
        self.view.hide()
        self._words = Label(self._say, TextRole.MUTED)
        self.turn = Button(lambda: self.tr("Turn the screen"), icon_name="external-link", shortcut="Ctrl+T")
        self.turn.setObjectName("consent.turn")
        self.turn.clicked.connect(without_arguments(self.turn_screen))
        self.print = Button(lambda: self.tr("Print the card…"), Kind.QUIET, icon_name="printer")
        self.print.setObjectName("consent.print")
        self.print.clicked.connect(without_arguments(self.print_wanted.emit))
        self.view = ConsentCardView()
        self.view.hide()
        self.fold = Button(self._fold_words, Kind.QUIET, icon_name="language")
        self.fold.setObjectName("consent.show_card")
        self.fold.clicked.connect(without_arguments(self._fold))
        acts = row(spacing=8)
        acts.addWidget(self.turn)
        acts.addWidget(self.print)
        acts.addStretch(1)
        below = row()
        below.addWidget(self.fold)
        below.addStretch(1)
        layout = column(self, margin=16, spacing=12)
        layout.addWidget(self._words)
        layout.addLayout(acts)
        layout.addLayout(below)
        layout.addWidget(self.view)
        self.show_card(None)

    def card(self) -> ConsentCard | None:
        """What the client is shown now."""
        return self._card

    def show_card(self, card: ConsentCard | None) -> None:
        """Another card; None while the language is not known, or has no texts."""
        self._card = card
        for button in (self.turn, self.print, self.fold):
            button.setEnabled(card is not None)
        if card is None:
            self.view.hide()
        elif not self.view.isHidden():
            self.view.show_card(card)
        self._words.retranslate()
        self.fold.retranslate()

    def turn_screen(self) -> None:
        """Show the card over the whole screen, in the client's language, and nothing else of the program."""
        if self._card is None:
            return
        if self._turned is None:
            self._turned = TurnedScreen(self)
            self._turned.closed.connect(self.turn.setFocus)
        self._turned.open_card(self._card)

    def _fold(self) -> None:
        if self._card is not None:
            self.view.setVisible(self.view.isHidden())
            self.show_card(self._card)

    def _fold_words(self) -> str:
        return self.tr("Show the card here") if self.view.isHidden() else self.tr("Fold the card")

    def _say(self) -> str:
        if self._card is None:
            return self.tr(
                "Choose the language below: then the client sees the card in their own language. Where there is no "
                "card in it, explain through an interpreter."
            )
        return self.tr("What is agreed on, in the client's language and yours. Go through it together.")
