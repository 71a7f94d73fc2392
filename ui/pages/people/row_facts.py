"""What is known of a row of the people's lists, as names and values."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from referral_app.services.people import ExpiringRow, InvitationRow, OrganisationRow, PersonRow, UnitRow
from ui.i18n import Text, current_language, format_datetime
from ui.pages.compose.language_pick import language_words
from ui.pages.people.columns import key_text, leads_text, person_state_text, role_words, successor_text
from ui.pages.people.person_presenter import Circumstances
from ui.pages.people.words import (
    absence_text,
    day_text,
    entry_kind_text,
    municipality_text,
    organisation_kind_text,
    phone_text,
    status_text,
)
from ui.widgets.label import plain

Facts_ = list[tuple[Text, Text]]


class RowFacts(QObject):
    """Each kind of row has its own."""

    def of(self, found: Any, around: Circumstances | None) -> Facts_:
        """What is shown of a row; `around` tells more of a person, once it is known."""
        match found:
            case OrganisationRow():
                return self._organisation(found)
            case UnitRow():
                return self._unit(found)
            case PersonRow():
                return self._person(found, around)
            case InvitationRow():
                return self._invitation(found)
            case _:
                return self._expiring(found)

    def _organisation(self, found: OrganisationRow) -> Facts_:
        return [
            (lambda: self.tr("Kind"), lambda: organisation_kind_text(found.kind)),
            (lambda: self.tr("Municipality"), lambda: municipality_text(found.municipality)),
            (lambda: self.tr("Units"), plain(str(found.units))),
            (lambda: self.tr("Valid until"), lambda: day_text(found.expires)),
        ]

    def _unit(self, found: UnitRow) -> Facts_:
        return [
            (
                lambda: self.tr("Organisation"),
                lambda: found.organisation_names.in_language(current_language()),
            ),
            (
                lambda: self.tr("Receives referrals for"),
                lambda: (
                    municipality_text(found.municipality)
                    if found.receives
                    else ""
                    if found.closed
                    else self.tr("Nobody: it sends")
                ),
            ),
            (lambda: self.tr("Closed down"), lambda: successor_text(found)),
            (
                lambda: self.tr("Languages"),
                lambda: ", ".join(language_words(tag) for tag in found.for_clients.languages),
            ),
            (lambda: self.tr("Telephone for clients"), lambda: phone_text(found.for_clients.phone)),
            (lambda: self.tr("Web page for clients"), plain(found.for_clients.web)),
            (lambda: self.tr("First contact within"), lambda: self._first_contact(found)),
            (lambda: self.tr("People"), plain(str(found.people))),
            (lambda: self.tr("Leads"), lambda: leads_text(found)),
            (lambda: self.tr("Key"), lambda: key_text(found)),
            (lambda: self.tr("Valid until"), lambda: day_text(found.expires)),
        ]

    def _first_contact(self, found: UnitRow) -> str:
        days = found.targets.first_contact_days
        return self.tr("%n day(s)", "", days) if found.receives else ""

    def _person(self, found: PersonRow, around: Circumstances | None) -> Facts_:
        return [
            (lambda: self.tr("Name in the service"), plain(found.login)),
            (lambda: self.tr("Role"), lambda: role_words(found)),
            (lambda: self.tr("Unit"), lambda: found.unit_names.in_language(current_language())),
            (lambda: self.tr("State"), lambda: person_state_text(found)),
            (lambda: self.tr("Away"), lambda: _away(around)),
            (lambda: self.tr("Open referrals"), lambda: _open(around)),
            (lambda: self.tr("Valid until"), lambda: day_text(found.expires)),
        ]

    def _invitation(self, found: InvitationRow) -> Facts_:
        redeemed = found.redeemed_at
        return [
            (lambda: self.tr("Name in the service"), plain(found.login)),
            (lambda: self.tr("Role"), lambda: role_words(found)),
            (lambda: self.tr("Unit"), lambda: found.unit_names.in_language(current_language())),
            (lambda: self.tr("Where it stands"), lambda: status_text(found.status)),
            (lambda: self.tr("Invited"), lambda: format_datetime(found.created_at)),
            (lambda: self.tr("Valid until"), lambda: format_datetime(found.expires_at)),
            (
                lambda: self.tr("Keys arrived"),
                lambda: format_datetime(redeemed) if redeemed is not None else "",
            ),
        ]

    def _expiring(self, found: ExpiringRow) -> Facts_:
        return [
            (lambda: self.tr("What"), lambda: entry_kind_text(found.kind)),
            (lambda: self.tr("Valid until"), lambda: day_text(found.expires)),
        ]


def _away(around: Circumstances | None) -> str:
    return "\n".join(absence_text(one) for one in around.absences) if around else ""


def _open(around: Circumstances | None) -> str:
    return str(around.open) if around and around.open is not None else ""
