"""The unit's key: making it, changing it, giving it to the unit's people, and keeping it safe."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal

from referral_app.errors import KotosiltaError, RecoveryCodeInvalidError
from ui.i18n import Translated, format_date, number_text
from ui.pages.people.ask_card import AskCard
from ui.pages.people.papers import Papers
from ui.pages.unit.recoveries import Recoveries
from ui.pages.unit.signing_cards import ExpiringCard, IssuingCard
from ui.pages.unit.task_card import TaskCard
from ui.style.tokens import Tone
from ui.widgets.area import GRID, ScrollColumn, row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.choice import PullDown
from ui.widgets.field import Field
from ui.widgets.label import Label, TextRole, plain

if TYPE_CHECKING:
    from referral_app.services.unit_keeping import KeyState
    from ui.pages.unit.presenter import UnitState


class KeysPart(Translated, ScrollColumn):
    """Says what waits, most urgent first. Whatever was left half-way is offered again, from the state itself."""

    activation_wanted = Signal()
    change_wanted = Signal(bool)
    """Wrap what is open; whether a new key is made before."""
    closed_wanted = Signal()
    """Wrap what is closed as well."""
    grants_wanted = Signal()
    copies_wanted = Signal()
    share_wanted = Signal(int, object)
    """Ask for a share: the key's number, and the lead's id."""
    papers_given = Signal(int, object)
    """Restore: the key's number, and two papers."""

    def __init__(self, own_id: UUID) -> None:
        super().__init__(None, width=720)
        self._own_id = own_id
        self._state: UnitState | None = None
        self.activation = TaskCard(
            "unit.activate", lambda: self.tr("Make the unit's key"), self.activation_wanted.emit
        )
        self.change = TaskCard("unit.change", self._change_text, self._change)
        self.issuing, self.expiring = IssuingCard(), ExpiringCard()
        self.grants = TaskCard("unit.grants", lambda: self.tr("Give the key"), self.grants_wanted.emit)
        self.copies = TaskCard(
            "unit.copies", lambda: self.tr("Make the copies anew"), self.copies_wanted.emit
        )
        self.sole = TaskCard("unit.sole", plain(""), self.copies_wanted.emit)
        self.restore = TaskCard("unit.restore", lambda: self.tr("Ask for the share"), self._ask)
        self.ask = AskCard("unit.ask_key")
        self.new_key_button = Button(lambda: self.tr("Make a new key…"), Kind.LINK, icon_name="refresh")
        self.new_key_button.setObjectName("unit.new_key")
        self.new_key_button.clicked.connect(without_arguments(self._ask_for_new_key))
        self.closed_button = Button(
            lambda: self.tr("Seal what is closed to the key too…"), Kind.LINK, icon_name="lock"
        )
        self.closed_button.setObjectName("unit.wrap_closed")
        self.closed_button.clicked.connect(without_arguments(self._ask_for_closed))
        self._make_restoring()
        self.recoveries = Recoveries(own_id)
        self.body.addWidget(Label(lambda: self.tr("The unit's key"), TextRole.TITLE))
        for card in (
            self.activation,
            self.issuing,
            self.change,
            self.restore,
            self.expiring,
            self.grants,
            self.copies,
            self.sole,
            self.ask,
        ):
            self.body.addWidget(card)
        beside = row()
        beside.addWidget(self.new_key_button)
        beside.addWidget(self.closed_button)
        beside.addStretch(1)
        self.body.addLayout(beside)
        self.body.addWidget(self.recoveries)

    def show_state(self, state: UnitState) -> None:
        """Show the unit as it is now."""
        self._state = state
        self._show_activation(state)
        self.issuing.show_names(state.overview.issuing_known_to)
        self.expiring.show_rows(state.overview.expiring)
        self._show_change(state)
        self._show_restoring(state)
        self._show_grants(state)
        self._show_safety(state)
        self.recoveries.show_uses(state.uses)
        key = state.key
        quiet = key is not None and not (
            key.needs_epoch or key.needs_wrapping or key.old or state.recoverable
        )
        self.new_key_button.setVisible(quiet)
        self.closed_button.setVisible(quiet and key is not None and key.epoch > 1)

    def set_working(self, *, on: bool) -> None:
        """While something is being done."""
        for card in (
            self.activation,
            self.issuing,
            self.expiring,
            self.change,
            self.grants,
            self.copies,
            self.restore,
        ):
            card.button.setEnabled(not on)
        self.new_key_button.setEnabled(not on)
        self.closed_button.setEnabled(not on)
        self.papers_button.setEnabled(not on)
        self.recoveries.setEnabled(not on)

    def show_papers_error(self, error: KotosiltaError) -> bool:
        """Show what is wrong with papers; whether they were it."""
        wrong = isinstance(error, RecoveryCodeInvalidError)
        if wrong:
            self.papers.refuse()
        return wrong

    # --- cards -----------------------------------------------------------------------------------

    def _show_activation(self, state: UnitState) -> None:
        self.activation.setVisible(state.overview.needs_activation)
        if state.overview.needs_activation:
            self.activation.show_task(
                Tone.WARNING,
                lambda: self.tr("The unit has no key yet"),
                lambda: self.tr(
                    "Until there is one, nobody can send to this unit or read here. You make it on this computer; "
                    "no administrator ever holds it."
                ),
            )

    def _show_change(self, state: UnitState) -> None:
        key = state.key
        self.change.setVisible(key is not None)
        if key is None:
            return
        if key.needs_epoch:
            names = ", ".join(key.left)
            self.change.show_task(
                Tone.WARNING,
                lambda: self.tr("The unit needs a new key"),
                lambda: self.tr(
                    "These people had the key and have left the unit: {names}. Nothing is opened for people who "
                    "have left, in any case. Make a new key, so that what comes from now on is sealed to it; then what "
                    "is open is sealed to it too. The unit can work meanwhile."
                ).format(names=names),
            )
        elif key.needs_wrapping:
            self.change.show_task(
                Tone.WARNING,
                lambda: self.tr("The change of the key is not finished"),
                lambda: self.tr(
                    "Of {all} parts of open referrals, {done} are sealed to the newest key. Go on where it was left; "
                    "everybody can read meanwhile."
                ).format(done=number_text(key.wrapped), all=number_text(key.parts)),
            )
        elif key.old:
            self.change.show_task(
                Tone.WARNING,
                lambda: self.tr("The unit's key is over a year old"),
                lambda: self.tr(
                    "Key {number} has been in use since {day}. Change it once a year: whoever may have got hold of it "
                    "reads nothing that comes later. The unit can work meanwhile."
                ).format(number=key.epoch, day=format_date(key.since.astimezone().date())),
            )
        else:
            self.change.show_task(
                Tone.SUCCESS,
                lambda: self.tr("Key {number} is in use").format(number=key.epoch),
                lambda: self.tr("Everything open is sealed to it. Only people of the unit hold it."),
                offers=False,
            )
        self.change.button.retranslate()

    def _show_grants(self, state: UnitState) -> None:
        lacking = set(state.overview.without_key)
        names = [one.name for one in state.overview.people if one.user_id in lacking]
        self.grants.setVisible(bool(names))
        if names:
            self.grants.show_task(
                Tone.WARNING,
                lambda: self.tr("Somebody lacks the key"),
                lambda: self.tr(
                    "{names} cannot read the unit's referrals before you give them the key."
                ).format(names=", ".join(names)),
            )

    def _show_safety(self, state: UnitState) -> None:
        safety = state.safety
        self.copies.setVisible(safety is not None)
        self.sole.setVisible(safety is not None and safety.sole_lead)
        if safety is None:
            return
        if safety.stale:
            self.copies.show_task(
                Tone.WARNING,
                lambda: self.tr("The recovery copies are not up to date"),
                lambda: self.tr(
                    "Leads have come or gone since they were made. Made anew, they fit the leads of today."
                ),
            )
        else:
            self.copies.show_task(
                Tone.SUCCESS, lambda: self.tr("The key can be restored"), self._safety_text, offers=False
            )
        if safety.sole_lead:
            self.sole.show_task(
                Tone.WARNING,
                lambda: self.tr("You are the only lead"),
                lambda: self.tr(
                    "If you lose your keys, no colleague can restore the unit's key: only two papers of the offline "
                    "recovery key can. Ask your administrator to invite a second lead."
                ),
                offers=False,
            )

    def _safety_text(self) -> str:
        safety = self._state.safety if self._state is not None else None
        if safety is None:
            return ""
        if safety.sole_lead:
            return self.tr("With two papers of the offline recovery key.")
        return self.tr(
            "Any two of the %n leads can do it together, or two papers of the offline recovery key.",
            "",
            safety.holders,
        )

    # --- changing --------------------------------------------------------------------------------

    def _change_text(self) -> str:
        key = self._state.key if self._state is not None else None
        if key is not None and not self._makes_new(key):
            return self.tr("Go on")
        return self.tr("Make a new key and seal what is open to it")

    def _change(self) -> None:
        key = self._state.key if self._state is not None else None
        if key is not None:
            self.change_wanted.emit(self._makes_new(key))

    @staticmethod
    def _makes_new(key: KeyState) -> bool:
        """Whether a new key comes first; a change that is not finished is finished before the next."""
        return key.needs_epoch or (key.old and not key.needs_wrapping)

    def _ask_for_new_key(self) -> None:
        self.ask.ask(
            lambda: self.tr("Make a new key?"),
            lambda: self.tr(
                "Do so when somebody may have got hold of the key, or once a year. What is open is sealed to it "
                "too; the unit can work meanwhile."
            ),
            lambda: self.tr("Make it"),
            lambda: self.change_wanted.emit(True),
        )

    def _ask_for_closed(self) -> None:
        self.ask.ask(
            lambda: self.tr("Seal what is closed to the newest key too?"),
            lambda: self.tr(
                "Closed referrals stay under the earlier keys until they are erased. Once they are sealed to the "
                "newest key, the administrator can destroy the earlier ones. You can stop and go on at any time; the "
                "unit can work meanwhile."
            ),
            lambda: self.tr("Seal them"),
            self.closed_wanted.emit,
        )

    # --- restoring -------------------------------------------------------------------------------

    def _make_restoring(self) -> None:
        self.lead: PullDown[UUID] = PullDown([], none_text=lambda: self.tr("Choose a lead…"))
        self.lead.setObjectName("unit.restore.lead")
        self.lead_field = Field(lambda: self.tr("With another lead"), self.lead)
        self.papers = Papers(
            "unit.restore.papers",
            lambda: self.tr(
                "Or with two of the three papers of the offline recovery key, which your organisation keeps. Each "
                "use is logged and shown to the unit."
            ),
            lambda: self.tr(
                "These are not two different papers of the offline recovery key. Check each word; nothing was changed."
            ),
        )
        self.papers_button = Button(lambda: self.tr("Restore with the papers"))
        self.papers_button.setObjectName("unit.restore.with_papers")
        self.papers_button.clicked.connect(without_arguments(self._give_papers))
        body = self.restore.body
        body.insertWidget(body.count() - 1, self.lead_field)
        body.addSpacing(GRID)
        body.addWidget(self.papers)
        beside = row()
        beside.addWidget(self.papers_button)
        beside.addStretch(1)
        body.addLayout(beside)

    def _show_restoring(self, state: UnitState) -> None:
        lacking = state.recoverable
        self.restore.setVisible(bool(lacking))
        if not lacking:
            self.papers.clear()
            return
        leads = state.other_leads(self._own_id)
        self.lead.set_options([(one.user_id, plain(one.name)) for one in leads])
        self.lead_field.setVisible(bool(leads))
        self.restore.show_task(
            Tone.WARNING,
            lambda: self.tr("You lack a key of the unit"),
            lambda: self.tr(
                "You cannot read what is sealed to key {numbers}. A colleague who has it gives it to you on this "
                "page; when nobody has it, restore it here."
            ).format(numbers=", ".join(str(number) for number in lacking)),
            offers=bool(leads),
        )

    def _ask(self) -> None:
        lead, state = self.lead.value(), self._state
        if lead is None:
            self.lead_field.set_error(lambda: self.tr("Choose the lead you ask, and call them."))
            self.lead_field.setFocus()
        elif state is not None and state.recoverable:
            self.lead_field.set_error(None)
            self.share_wanted.emit(state.recoverable[-1], lead)

    def _give_papers(self) -> None:
        state = self._state
        if state is not None and state.recoverable and self.papers.check():
            self.papers_given.emit(state.recoverable[-1], self.papers.value())
