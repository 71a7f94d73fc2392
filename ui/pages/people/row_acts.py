"""What is done with the row in hand, beside the list: removing, cancelling, confirming."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from referral_app.services.people import InvitationRow
from ui.i18n import current_language

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

    def begin_removal(self, found: PersonRow) -> None:
        """Look what will be so, and ask."""
        self._page.run(
            self._page.presenter.departure(found.user_id),
            lambda departure: self._ask_to_remove(found, departure),
            self._page.act_failed,
            newest="departure",
        )

    def _ask_to_remove(self, found: PersonRow, departure: Departure) -> None:
        def warning() -> str:
            text = self.tr(
                "From that moment nothing is opened for this person any more. What has been read, has been read. "
                "A lead of the unit then makes the unit a new key. This cannot be undone; to come back, the person "
                "is invited again."
            )
            if departure.no_lead:
                text += "\n\n" + self.tr(
                    "Nobody else leads this unit. Name another lead first, or the unit can confirm nobody and has "
                    "nobody to make its key."
                )
            elif departure.leads_left == 1:
                text += "\n\n" + self.tr("One lead remains. Invite a second one soon.")
            return text

        if self._page.detail.row() is not found:
            return
        self._page.detail.ask.ask(
            lambda: self.tr("Remove {name}?").format(name=found.name),
            warning,
            lambda: self.tr("Remove now"),
            lambda: self._remove(found),
        )

    def _remove(self, found: PersonRow) -> None:
        self._page.busy.set_text(lambda: self.tr("Removing…"))
        self._page.run(
            self._page.presenter.remove(found.user_id),
            lambda _nothing: self._page.done(
                lambda: self.tr(
                    "{name} is removed. A lead of {unit} now makes the unit a new key on the page of the unit."
                ).format(name=found.name, unit=found.unit_names.in_language(current_language()))
            ),
            self._page.act_failed,
        )

    def ask_to_cancel(self, found: Any | None) -> None:
        if not isinstance(found, InvitationRow):
            return
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
