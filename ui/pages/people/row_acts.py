"""What is done with the row in hand, beside the list: removing, cancelling, confirming."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from referral_app.domain.roles import Role
from referral_app.services.people import InvitationRow
from ui.i18n import current_language
from ui.pages.people.words import login_left
from ui.style.tokens import Tone

if TYPE_CHECKING:
    from uuid import UUID

    from referral_app.services.epochs import Departure
    from referral_app.services.people import PersonRow
    from ui.pages.people.page import PeoplePage


class RowActs(QObject):
    """Asks first where it cannot be undone."""

    def __init__(self, page: PeoplePage) -> None:
        super().__init__(page)
        self._page = page
        page.detail.confirm.wanted.connect(self.confirm)
        page.detail.confirm.refused.connect(lambda _id: self.ask_to_cancel(page.detail.row()))

    def begin_removal(self, found: PersonRow, *, invite_again: bool = False) -> None:
        """Look what will be so, and ask. `invite_again`: she has lost all her keys and comes back at once."""
        ask = self._ask_about_lost_keys if invite_again else self._ask_to_remove
        self._page.person_acts.look(found, lambda around: ask(found, around.departure))

    def _ask_to_remove(self, found: PersonRow, departure: Departure) -> None:
        self._page.detail.open_card(self._page.detail.ask)
        self._page.detail.ask.ask(
            lambda: self.tr("Remove {name}?").format(name=found.name),
            lambda: self._asked(found),
            lambda: self.tr("Remove now"),
            lambda: self._remove(found),
        )
        self._warn_of_leads(departure, found)

    def _ask_about_lost_keys(self, found: PersonRow, departure: Departure) -> None:
        self._page.detail.open_card(self._page.detail.ask)
        self._page.detail.ask.ask(
            lambda: self.tr("Has {name} lost the keys for good?").format(name=found.name),
            lambda: self.tr(
                "With the passphrase and either the computer or the recovery sheet the person can still sign in. "
                "Otherwise the old keys go out of force now, and you invite anew under the same name in the service. "
                "Once the new keys are confirmed, everything is as before."
            ),
            lambda: self.tr("Remove and invite again"),
            lambda: self._remove_and_invite(found),
        )
        if departure.no_lead and found.lead:
            self._page.detail.ask.notice.say(Tone.WARNING, self._lost_with_the_key, dismissable=False)

    def _warn_of_leads(self, departure: Departure, found: PersonRow) -> None:
        if departure.no_lead and found.lead:
            self._page.detail.ask.notice.say(Tone.WARNING, self._no_lead, dismissable=False)
        elif departure.leads_left == 1 and found.lead:
            self._page.detail.ask.notice.say(Tone.WARNING, self._one_lead, dismissable=False)
        elif departure.administrators_left == 1 and found.role is Role.ADMINISTRATOR:
            self._page.detail.ask.notice.say(Tone.WARNING, self._one_administrator, dismissable=False)

    def _one_administrator(self) -> str:
        return self.tr(
            "You will be the only administrator then. If you lose your keys, only the root key's papers bring a new "
            "one in. Invite a second one soon."
        )

    def _asked(self, found: PersonRow) -> str:
        text = self.tr(
            "From that moment nothing is opened for this person any more. What has been read, has been read. "
            "A lead of the unit then makes the unit a new key. This cannot be undone; to come back, the person "
            "is invited again."
        )
        if found.lead or found.role is Role.ADMINISTRATOR:
            text += "\n\n" + self.tr("The signing keys that this person holds are changed with it.")
        return text

    def _no_lead(self) -> str:
        return self.tr(
            "Nobody else leads this unit. Name another lead first, or the unit can confirm nobody and has nobody to "
            "make its key."
        )

    def _lost_with_the_key(self) -> str:
        return self.tr(
            "Nobody else leads this unit, so nobody else can give its key back. You confirm the new keys yourself, "
            "and the unit's key is then restored with two of the offline recovery papers. Have them at hand."
        )

    def _one_lead(self) -> str:
        return self.tr("One lead remains. Invite a second one soon.")

    def _remove(self, found: PersonRow) -> None:
        self._page.busy.set_text(lambda: self.tr("Removing…"))

        def removed(withdrawn: bool, /) -> None:
            if not withdrawn:
                self._page.done(lambda: login_left(found.name, found.login), Tone.WARNING)
                return
            self._page.done(
                lambda: self.tr(
                    "{name} is removed. A lead of {unit} now makes the unit a new key on the page of the unit."
                ).format(name=found.name, unit=found.unit_names.in_language(current_language()))
            )

        self._page.run(self._page.presenter.remove(found.user_id), removed, self._page.act_failed)

    def _remove_and_invite(self, found: PersonRow) -> None:
        self._page.busy.set_text(lambda: self.tr("Removing…"))

        def removed(_withdrawn: bool) -> None:  # she comes back with the same login and another password
            self._page.counts_changed.emit()
            self._page.inviting.begin(person=found)

        self._page.run(self._page.presenter.remove(found.user_id), removed, self._page.act_failed)

    def ask_to_cancel(self, found: Any | None) -> None:
        if not isinstance(found, InvitationRow):
            return
        self._page.detail.open_card(self._page.detail.ask)
        self._page.detail.ask.ask(
            lambda: self.tr("Cancel the invitation of {name}?").format(name=found.name),
            lambda: self.tr("It stops working at once. You can invite again whenever you like."),
            lambda: self.tr("Cancel it"),
            lambda: self._cancel(found),
        )

    def _cancel(self, found: InvitationRow) -> None:
        self._page.run(
            self._page.presenter.cancel(found.invitation_id),
            lambda _nothing: self._page.done(
                lambda: self.tr("The invitation of {name} is cancelled.").format(name=found.name)
            ),
            self._page.act_failed,
        )

    def confirm(self, invitation_id: UUID, words: str) -> None:
        card, found = self._page.detail.confirm, self._page.detail.row()
        name = found.name if isinstance(found, InvitationRow) else ""
        card.set_working(on=True)
        self._page.busy.set_text(lambda: self.tr("Confirming…"))
        self._page.run(
            self._page.presenter.confirm(invitation_id, words),
            lambda _nothing: self._page.done(
                lambda: self.tr("{name} is confirmed and can sign in now.").format(name=name)
            ),
            card.show_error,
        )
