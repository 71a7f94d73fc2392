"""Tells somebody in time that her own access to the service runs out, and who puts that off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from referral_app.domain.roles import Role
from ui.i18n import format_date
from ui.style.tokens import Tone
from ui.widgets.banner import Banner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from referral_app.services.desk import Session


class ExpiryNotice(Banner):
    """Hidden unless it is sixty days or less; put away by hand, and back with the next sign-in."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, inset=True)
        self.setObjectName("workplace.expiry")
        self._person, self._expires = session.person, session.own_expiry()
        if self._expires is not None:
            self.say(Tone.WARNING, self._words_now)

    def _words_now(self) -> str:
        if self._expires is None:
            return ""
        if self._person.role is Role.ADMINISTRATOR:
            text = self.tr("Your access runs out on {day}. Renew it in the list “Expires soon”.")
        elif self._person.lead:
            text = self.tr(
                "Your access runs out on {day}. Renew it under My unit, “Key”, or ask an administrator."
            )
        else:
            text = self.tr(
                "Your access runs out on {day}. Ask a lead of your unit or an administrator to renew it."
            )
        return text.format(day=format_date(self._expires.astimezone().date()))
