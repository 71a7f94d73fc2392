"""Letting another computer in: choose its request, compare the words, write the approval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import datetime_in_sentence
from ui.widgets.area import GRID, Area, column, row
from ui.widgets.buttons import Button, without_arguments
from ui.widgets.label import Label, TextRole, plain
from ui.widgets.section import Section
from ui.widgets.words_view import WordsView

if TYPE_CHECKING:
    from referral_app.services.own_keys import PendingDesktop


class DesktopPart(Section):
    """Shows a request with its words once one was chosen."""

    request_wanted = Signal()
    """Choose a request file."""

    approved = Signal(object)
    """The words are the same: the `PendingDesktop` to write an approval for."""

    refused = Signal()
    """The words differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            lambda: self.tr("Another computer"),
            hint=lambda: self.tr(
                "Choose “New computer?” on the other computer's sign-in page and let it write a request. Open "
                "the request here, compare the words, and carry the answer back within 15 minutes."
            ),
            parent=parent,
        )
        self._pending: PendingDesktop | None = None
        self.open_button = Button(lambda: self.tr("Open a request…"), icon_name="file-text")
        self.open_button.setObjectName("account.request")
        self.open_button.clicked.connect(self.request_wanted)
        beside = row(spacing=GRID)
        beside.addWidget(self.open_button)
        beside.addStretch(1)
        self.body.addLayout(beside)
        self.body.addWidget(self._make_card())

    def show_request(self, pending: PendingDesktop) -> None:
        """Show the words to compare."""
        self._pending = pending
        self.words.show_words(pending.words)
        self._until.set_text(
            lambda: self.tr("Valid until {time}").format(time=datetime_in_sentence(pending.expires_at))
        )
        self.card.show()
        self.words.setFocus()

    def clear(self) -> None:
        """No request is open."""
        self._pending = None
        self.card.hide()

    def _make_card(self) -> QWidget:
        self.card = Area("card")
        inside = column(self.card, margin=2 * GRID, spacing=GRID)
        inside.addWidget(
            Label(lambda: self.tr("Are these the words on the other computer?"), TextRole.HEADING)
        )
        self.words = WordsView()
        self._until = Label(plain(""), TextRole.SMALL)
        self.same_button = Button(lambda: self.tr("The words are the same: approve…"), icon_name="check")
        self.same_button.setObjectName("account.approve")
        self.same_button.clicked.connect(without_arguments(self._approve))
        self.differ_button = Button(lambda: self.tr("They differ"))
        self.differ_button.setObjectName("account.refuse")
        self.differ_button.clicked.connect(without_arguments(self._refuse))
        buttons = row(spacing=GRID)
        buttons.addWidget(self.same_button)
        buttons.addWidget(self.differ_button)
        buttons.addStretch(1)
        inside.addWidget(self.words)
        inside.addWidget(self._until)
        inside.addLayout(buttons)
        self.card.hide()
        return self.card

    def _approve(self) -> None:
        if self._pending is not None:
            self.approved.emit(self._pending)

    def _refuse(self) -> None:
        self.clear()
        self.open_button.setFocus()
        self.refused.emit()
