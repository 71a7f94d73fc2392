"""Who waits to be confirmed: one after the other, with the words to compare on the phone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.i18n import Translated
from ui.pages.people.ask_card import AskCard
from ui.pages.people.confirm_card import ConfirmCard
from ui.widgets.area import ScrollColumn, column
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label, TextRole, plain
from ui.widgets.nav_list import NavList

if TYPE_CHECKING:
    from uuid import UUID

    from referral_app.services.confirming import PendingPerson


class ConfirmPart(Translated, QWidget):
    """Several who wait are chosen by name."""

    cancel_wanted = Signal(object)
    """The words differ: take this invitation back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pending: tuple[PendingPerson, ...] = ()
        self.card = ConfirmCard("unit.confirm")
        self.card.refused.connect(self._ask_to_cancel)
        self.ask = AskCard("unit.ask_cancel")
        self._who: NavList | None = None
        self._scroll = ScrollColumn(width=560)
        self._scroll.body.addWidget(Label(lambda: self.tr("Waits to be confirmed"), TextRole.TITLE))
        self._scroll.body.addWidget(
            Label(
                lambda: self.tr(
                    "Somebody has used an invitation to your unit. Call, and compare the words: they prove that the "
                    "keys here are those on the other screen. Only then is the unit's key given."
                ),
                TextRole.MUTED,
            )
        )
        self._place = column()
        self._scroll.body.addLayout(self._place)
        self._scroll.body.addWidget(self.card)
        self._scroll.body.addWidget(self.ask)
        self._empty = EmptyState(
            "user-check",
            lambda: self.tr("Nobody waits to be confirmed"),
            lambda: self.tr("People whom the administrator invited to your unit come here with their keys."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._empty)
        column(self).addWidget(self._stack)
        self.show_pending(())

    def show_pending(self, pending: Sequence[PendingPerson]) -> None:
        """Who waits now; the one in hand stays in hand."""
        before = self.card.person()
        self._pending = tuple(pending)
        self.ask.hide()
        self._stack.setCurrentWidget(self._scroll if pending else self._empty)
        kept = next(
            (one for one in pending if before is not None and one.invitation_id == before.invitation_id),
            pending[0] if pending else None,
        )
        self._list_names(kept)
        self.card.show_person(kept)

    def _list_names(self, kept: PendingPerson | None) -> None:
        if self._who is not None:
            self._place.removeWidget(self._who)
            self._who.hide()
            self._who.deleteLater()
            self._who = None
        if kept is None or len(self._pending) < 2:
            return
        self._who = NavList(lambda: self.tr("Who waits"))
        for one in self._pending:
            self._who.add(one.invitation_id.hex, plain(one.name), "user-question")
        self._who.set_current(kept.invitation_id.hex)
        self._who.chosen.connect(self._choose)
        self._place.addWidget(self._who)

    def _choose(self, key: str) -> None:
        self.card.show_person(next((one for one in self._pending if one.invitation_id.hex == key), None))

    def _ask_to_cancel(self, invitation_id: UUID) -> None:
        self.ask.ask(
            lambda: self.tr("Cancel this invitation?"),
            lambda: self.tr(
                "Whoever used it is not the one you spoke with. The administrator invites again; nothing was given."
            ),
            lambda: self.tr("Cancel it"),
            lambda: self.cancel_wanted.emit(invitation_id),
        )
