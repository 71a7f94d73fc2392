"""What the administrator's page asks of the service. No widgets; what returns a callable gives work for the pool."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cmp_to_key
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCollator, QLocale

from referral_app.services.people import InvitationStatus
from ui.i18n import current_language
from ui.models.paged_table import Fetch, Rows, SortBy

if TYPE_CHECKING:
    from referral_app.domain.targets import Targets
    from referral_app.services.administration import Administration
    from referral_app.services.confirming import PendingPerson
    from referral_app.services.desk import Session
    from referral_app.services.enrolment import IssuedInvitation, NewPerson
    from referral_app.services.issuing_keys import Cancelled, KnownKey, Progress
    from referral_app.services.names import Names
    from referral_app.services.organising import NewOrganisation, NewUnit
    from referral_app.services.people import (
        ExpiringRow,
        InvitationRow,
        OrganisationRow,
        PersonRow,
        UnitRow,
    )


class Worklist(StrEnum):
    """One of the administrator's lists."""

    UNITS = "units"
    PEOPLE = "people"
    INVITATIONS = "invitations"
    EXPIRING = "expiring"
    ORGANISATIONS = "organisations"


FIRST_SORT = {
    Worklist.UNITS: SortBy("name", descending=False),
    Worklist.PEOPLE: SortBy("name", descending=False),
    Worklist.INVITATIONS: SortBy("status", descending=True),
    Worklist.EXPIRING: SortBy("expires", descending=False),
    Worklist.ORGANISATIONS: SortBy("name", descending=False),
}

_STATUS_ORDER = {status: number for number, status in enumerate(InvitationStatus)}


@dataclass(frozen=True, slots=True)
class Counts:
    """What waits in the lists, and what the service as a whole needs: signing keys that people know who should not,
    and a second administrator.
    """

    to_confirm: int
    expiring: int
    known_keys: tuple[KnownKey, ...] = ()
    administrators: int = 2


class PeoplePresenter:
    """The lists are read once and then searched and sorted here, until `forget`."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[Worklist, Sequence[Any]] = {}

    def forget(self) -> None:
        """Something may have changed: read anew the next time."""
        self._known = {}

    def fetcher(self, worklist: Worklist, search: str) -> Fetch[Any]:
        """The rows of a list that hold every word of `search`, sorted."""

        def fetch(sort: SortBy | None, _after: object | None) -> Rows[Any]:
            rows = self._rows(worklist)
            language = current_language()
            wanted = search.casefold().split()
            found = [row for row in rows if _holds(words_of(row), wanted)]
            if sort is not None:
                found.sort(key=sort_key(sort.key, language), reverse=sort.descending)
            return Rows(found, None)

        return fetch

    def counts(self) -> Callable[[], Counts]:
        """How many wait for this administrator, and how much runs out."""

        def count() -> Counts:
            administration = self._administration
            return Counts(
                len(administration.pending()),
                len(administration.expiring()),
                administration.known_keys(),
                administration.administrators(),
            )

        return count

    def change_known_keys(self) -> Callable[[Progress, Cancelled], int]:
        """Change the signing keys that somebody knows who should not."""

        def change(progress: Progress, cancelled: Cancelled) -> int:
            return self._administration.change_known_keys(progress, cancelled)

        return change

    def units(self) -> Callable[[], tuple[UnitRow, ...]]:
        """The units that people can be invited to."""
        return lambda: tuple(unit for unit in self._administration.units() if unit.active)

    def organisations(self) -> Callable[[], tuple[OrganisationRow, ...]]:
        """The organisations that units can be made in."""
        return lambda: tuple(one for one in self._administration.organisations() if one.active)

    def invite(self, person: NewPerson) -> Callable[[], IssuedInvitation]:
        """Invite somebody."""
        return lambda: self._administration.invite(person)

    def cancel(self, invitation_id: UUID) -> Callable[[], None]:
        """Take an invitation back."""
        return lambda: self._administration.cancel_invitation(invitation_id)

    def pending(self, invitation_id: UUID) -> Callable[[], PendingPerson | None]:
        """Somebody who waits for this administrator's word; None when it takes somebody else's."""

        def find() -> PendingPerson | None:
            found = self._administration.pending()
            return next((one for one in found if one.invitation_id == invitation_id), None)

        return find

    def confirm(self, invitation_id: UUID, words: str) -> Callable[[], None]:
        """Make a member of somebody."""
        return lambda: self._administration.confirm(invitation_id, words)

    def remove(self, user_id: UUID) -> Callable[[], bool]:
        """Remove somebody; whether the server has withdrawn the login."""
        return lambda: self._session.unit_keeping().remove_member(user_id)

    def create_unit(self, new: NewUnit) -> Callable[[], UUID]:
        """Make a unit."""
        return lambda: self._administration.create_unit(new)

    def tell_clients(
        self, unit_id: UUID, languages: Sequence[str], phone: str, web: str
    ) -> Callable[[], None]:
        """Change what a unit tells clients."""
        return lambda: self._administration.tell_clients(unit_id, languages, phone, web)

    def set_targets(self, unit_id: UUID, targets: Targets) -> Callable[[], None]:
        """Change what a unit aims at."""
        return lambda: self._administration.set_targets(unit_id, targets)

    def close_unit(self, unit_id: UUID, successor: UUID | None) -> Callable[[], None]:
        """End a unit."""
        return lambda: self._administration.close_unit(unit_id, successor)

    def create_organisation(self, new: NewOrganisation, papers: Sequence[str]) -> Callable[[], UUID]:
        """Make an organisation with two papers of the root key."""
        return lambda: self._administration.create_organisation(new, papers)

    def renew(self, rows: Sequence[ExpiringRow], papers: Sequence[str]) -> Callable[[], int]:
        """Put off dates."""
        return lambda: self._administration.renew(rows, papers)

    @property
    def _administration(self) -> Administration:
        return self._session.administration()

    def _rows(self, worklist: Worklist) -> Sequence[Any]:
        known = self._known
        if worklist not in known:
            administration = self._administration
            read: Mapping[Worklist, Callable[[], Sequence[Any]]] = {
                Worklist.UNITS: administration.units,
                Worklist.PEOPLE: administration.people,
                Worklist.INVITATIONS: administration.invitations,
                Worklist.EXPIRING: administration.expiring,
                Worklist.ORGANISATIONS: administration.organisations,
            }
            known[worklist] = read[worklist]()
        return known[worklist]


def words_of(row: OrganisationRow | UnitRow | PersonRow | InvitationRow | ExpiringRow) -> str:
    """What a row is found by: its names in every language, and the name in the service."""
    texts: list[str] = []
    for field in ("names", "unit_names", "organisation_names"):
        names: Names | None = getattr(row, field, None)
        if names is not None:
            texts += [names.fi, names.sv, names.en]
    texts += [getattr(row, "name", ""), getattr(row, "login", "")]
    return " ".join(texts).casefold()


def sort_key(column: str, language: str) -> Callable[[Any], Any]:
    """How a column sorts; texts as the language has them."""
    collator = QCollator(QLocale(language))
    text = cmp_to_key(collator.compare)
    by_text: Mapping[str, Callable[[Any], str]] = {
        "name": lambda row: row.names.in_language(language) if hasattr(row, "names") else row.name,
        "organisation": lambda row: row.organisation_names.in_language(language),
        "unit": lambda row: row.unit_names.in_language(language),
        "login": lambda row: row.login,
        "role": lambda row: row.role.value,
        "kind": lambda row: str(row.kind),
    }
    if column in by_text:
        return lambda row: text(by_text[column](row))
    by_value: Mapping[str, Callable[[Any], Any]] = {
        "status": lambda row: _STATUS_ORDER[row.status],
        "expires": lambda row: row.expires if hasattr(row, "expires") else row.expires_at,
        "epoch": lambda row: row.epoch or 0,
    }
    return by_value.get(column, lambda row: getattr(row, column))


def _holds(text: str, wanted: Iterable[str]) -> bool:
    return all(word in text for word in wanted)
