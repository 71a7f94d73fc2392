"""One row beside the list: what is known of it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from referral_app.services.people import (
    ExpiringRow,
    InvitationRow,
    InvitationStatus,
    OrganisationRow,
    PersonRow,
    UnitRow,
)
from ui.i18n import Text, Translated, current_language
from ui.pages.people.ask_card import AskCard
from ui.pages.people.columns import (
    expiring_name,
    needs_lead,
    needs_no_key,
)
from ui.pages.people.confirm_card import ConfirmCard
from ui.pages.people.person_cards import HANDLING
from ui.pages.people.person_presenter import Circumstances
from ui.pages.people.row_facts import RowFacts
from ui.style.tokens import Tone
from ui.widgets.area import GRID, Area, ScrollColumn, column
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.facts import Facts
from ui.widgets.label import Label, TextRole, plain


class Act(StrEnum):
    """What can be done with a row."""

    INVITE_HERE = "invite_here"
    INVITE_AGAIN = "invite_again"
    NEW_UNIT = "new_unit"
    ABSENCE = "absence"
    BACK = "back"
    HAND_OVER = "hand_over"
    ROLE = "role"
    MOVE = "move"
    LOST_KEYS = "lost_keys"
    TELL_CLIENTS = "tell_clients"
    TARGETS = "targets"
    CLOSE_UNIT = "close_unit"
    REMOVE = "remove"
    CANCEL = "cancel"
    RENEW = "renew"


class Detail(Translated, Area):
    """Shows a row of any list. The page does what is `wanted`, and asks first where it cannot be undone."""

    wanted = Signal(str, object)
    """An `Act` and its row."""

    def __init__(
        self,
        own_id: object,
        name: str = "people",
        offered: Iterable[Act] = Act,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("side", parent)
        self._own_id, self._name, self._offered = own_id, name, frozenset(offered)
        self._row: Any | None = None
        self._around: Circumstances | None = None
        self._cards: list[AskCard] = []
        self._title = Label(plain(""), TextRole.HEADING)
        self._nothing = Label(lambda: self.tr("Choose a row to see more."), TextRole.MUTED)
        self._facts = Facts()
        self._row_facts = RowFacts(self)
        self.notice = Banner()
        self.ask = AskCard(f"{name}.ask")
        self.confirm = ConfirmCard(f"{name}.confirm")
        self.buttons: dict[Act, Button] = {}
        self._scroll = scroll = ScrollColumn(width=None, margin=16)
        for widget in (self._title, self._nothing, self.notice, self._facts, self.confirm):
            scroll.body.addWidget(widget)
        self._asking = column()
        scroll.body.addLayout(self._asking)
        self.add_card(self.ask)
        self._actions = column(spacing=GRID)
        scroll.body.addLayout(self._actions)
        for act, text, icon_name in self._act_texts():
            self._add_button(act, text, icon_name)
        column(self).addWidget(scroll)
        self.show_row(None)

    def row(self) -> Any | None:
        """The row shown."""
        return self._row

    def add_card(self, card: AskCard) -> None:
        """Something more that can be asked about a row; only one question shows at a time."""
        self._cards.append(card)
        self._asking.addWidget(card)

    def open_card(self, card: AskCard) -> None:
        """Make room for a question, and bring it into view once it has its place."""
        for other in self._cards:
            if other is not card:
                other.hide()
        QTimer.singleShot(0, card, lambda: self._scroll.ensureWidgetVisible(card, 0, 0))

    def circumstances(self) -> Circumstances | None:
        """What is so around the person shown, once it is known."""
        return self._around

    def show_circumstances(self, around: Circumstances) -> None:
        """What else is known of the person in hand by now."""
        if isinstance(self._row, PersonRow) and self._row.user_id == around.person.user_id:
            self._around = around
            self._offer()
            self.retranslate()

    def show_row(self, found: Any | None) -> None:
        """Show another row; None says what to do. A question about the row before goes away."""
        self._row, self._around = found, None
        for card in self._cards:
            card.hide()
        self.confirm.show_person(None)
        self.notice.hide()
        self._nothing.setVisible(found is None)
        self._title.setVisible(found is not None)
        self._offer()
        self.retranslate()
        if found is not None:
            self._warn_of(found)

    def retranslate(self) -> None:
        found = self._row
        if found is None:
            self._facts.set_facts([])
            return
        self._title.set_text(lambda: _title(found))
        self._facts.set_facts(self._row_facts.of(found, self._around))

    def _offer(self) -> None:
        acts = self._acts_of(self._row)
        for act, button in self.buttons.items():
            button.setVisible(act in acts)

    def _act_texts(self) -> tuple[tuple[Act, Text, str], ...]:
        return (
            (Act.INVITE_HERE, lambda: self.tr("Invite somebody to this unit…"), "plus"),
            (Act.INVITE_AGAIN, lambda: self.tr("Invite again…"), "mail"),
            (Act.NEW_UNIT, lambda: self.tr("Make a unit here…"), "plus"),
            (Act.TELL_CLIENTS, lambda: self.tr("Languages, telephone, web page…"), "language"),
            (Act.TARGETS, lambda: self.tr("What the unit aims at…"), "list-check"),
            (Act.CLOSE_UNIT, lambda: self.tr("Close this unit…"), "ban"),
            (Act.RENEW, lambda: self.tr("Renew for two years…"), "refresh"),
            (Act.ABSENCE, lambda: self.tr("Note an absence…"), "calendar"),
            (Act.BACK, lambda: self.tr("At work after all…"), "circle-check"),
            (Act.HAND_OVER, lambda: self.tr("Hand the open referrals over…"), "arrow-right"),
            (Act.ROLE, lambda: self.tr("Change the role…"), "users-group"),
            (Act.MOVE, lambda: self.tr("Move to another unit…"), "home"),
            (Act.LOST_KEYS, lambda: self.tr("Lost all keys: invite again…"), "mail"),
            (Act.REMOVE, lambda: self.tr("Remove this person…"), "ban"),
            (Act.CANCEL, lambda: self.tr("Cancel the invitation…"), "x"),
        )

    def _add_button(self, act: Act, text: Text, icon_name: str) -> None:
        danger = act in (Act.REMOVE, Act.CANCEL, Act.CLOSE_UNIT)
        button = Button(text, Kind.DANGER if danger else Kind.PLAIN, icon_name=icon_name)
        button.setObjectName(f"{self._name}.act.{act.value}")
        button.clicked.connect(without_arguments(self._want(act)))
        button.hide()
        self.buttons[act] = button
        self._actions.addWidget(button)

    def _want(self, act: Act) -> Callable[[], None]:
        return lambda: self.wanted.emit(act.value, self._row)

    def _acts_of(self, found: Any | None) -> frozenset[Act]:
        other = isinstance(found, PersonRow) and found.active and found.user_id != self._own_id
        handling = isinstance(found, PersonRow) and found.active and found.role in HANDLING
        around = self._around
        acts = {
            Act.ABSENCE: handling,
            Act.BACK: around is not None and bool(around.absences),
            Act.HAND_OVER: around is not None and bool(around.heirs),
            Act.ROLE: other and handling,
            Act.MOVE: other and handling,
            Act.LOST_KEYS: other,
            Act.NEW_UNIT: isinstance(found, OrganisationRow) and found.active,
            Act.INVITE_HERE: isinstance(found, UnitRow) and found.active,
            Act.TELL_CLIENTS: isinstance(found, UnitRow) and found.active,
            Act.TARGETS: isinstance(found, UnitRow) and found.active and found.receives,
            Act.REMOVE: other,
            Act.CLOSE_UNIT: isinstance(found, UnitRow) and found.active and not needs_no_key(found),
            Act.INVITE_AGAIN: isinstance(found, PersonRow) and not found.active,
            Act.CANCEL: isinstance(found, InvitationRow),
            Act.RENEW: isinstance(found, ExpiringRow),
        }
        return self._offered & {act for act, possible in acts.items() if possible}

    def _warn_of(self, found: Any) -> None:
        match found:
            case UnitRow() if needs_lead(found):
                self.notice.say(Tone.WARNING, self._no_lead, dismissable=False)
            case UnitRow(sole_lead=True):
                self.notice.say(Tone.WARNING, self._sole_lead, dismissable=False)
            case InvitationRow(genuine=False):
                self.notice.say(Tone.DANGER, self._not_genuine, dismissable=False)
            case InvitationRow(status=InvitationStatus.EXPIRED):
                self.notice.say(Tone.WARNING, self._expired, dismissable=False)
            case _:
                pass

    def _no_lead(self) -> str:
        return self.tr(
            "Nobody leads this unit: nobody can confirm its people or make its key. Invite a lead."
        )

    def _sole_lead(self) -> str:
        return self.tr(
            "Only one person leads this unit. If those keys are lost, only the offline recovery papers bring the "
            "unit's key back. Invite a second lead."
        )

    def _not_genuine(self) -> str:
        return self.tr(
            "This is not what an administrator signed, or the keys are not those that were brought. Nobody may "
            "confirm it. Tell your data protection officer."
        )

    def _expired(self) -> str:
        return self.tr("This invitation no longer works. Cancel it and invite again.")


def _title(found: Any) -> str:
    if isinstance(found, ExpiringRow):
        return expiring_name(found)
    if isinstance(found, (OrganisationRow, UnitRow)):
        return found.names.in_language(current_language())
    return str(found.name)
