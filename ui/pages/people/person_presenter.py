"""What the pages ask of the service about one person. No widgets; each callable is work for the pool."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from referral_app.domain.roles import COORDINATORS, Role

if TYPE_CHECKING:
    from referral_app.services.absence import AbsenceRow
    from referral_app.services.desk import Session
    from referral_app.services.epochs import Departure
    from referral_app.services.handing_over import HandOver
    from referral_app.services.people import PersonRow, UnitRow
    from referral_app.services.unit_people import UnitPeople

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is so around a person now. `colleagues` are the others of her unit; `open` is how many referrals she owns
    there, None where that is not this reader's to know.
    """

    person: PersonRow
    absences: tuple[AbsenceRow, ...]
    colleagues: tuple[PersonRow, ...]
    open: int | None
    departure: Departure

    @property
    def heirs(self) -> tuple[PersonRow, ...]:
        """Who could take her referrals over, if she has any."""
        return tuple(one for one in self.colleagues if one.role in COORDINATORS) if self.open else ()

    @property
    def only_lead(self) -> bool:
        """The unit would be without a lead if she were none."""
        return self.person.lead and self.departure.no_lead


class PersonPresenter:
    """Leads for people of their own unit, administrators for all."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def today(self) -> date:
        """This desktop's day."""
        return self._session.today()

    def circumstances(self, person: PersonRow) -> Callable[[], Circumstances]:
        """Look before anything is changed."""

        def look() -> Circumstances:
            people, own = self._people, self._session.person
            open_work = None
            if own.unit_id == person.unit_id and own.role in COORDINATORS:
                open_work = sum(one.open for one in people.workloads() if one.user_id == person.user_id)
            return Circumstances(
                person=person,
                absences=tuple(
                    one for one in people.absences(person.unit_id) if one.user_id == person.user_id
                ),
                colleagues=tuple(
                    one
                    for one in people.people_of(person.unit_id)
                    if one.active and one.user_id != person.user_id
                ),
                open=open_work,
                departure=self._session.unit_keeping().departure(person.user_id),
            )

        return look

    def note_absence(self, user_id: UUID, deputy: UUID | None, first: date, last: date) -> Callable[[], None]:
        """Somebody is away."""
        return lambda: self._people.note_absence(user_id, deputy, first, last)

    def end_absence(self, row: AbsenceRow) -> Callable[[], None]:
        """Somebody is at work after all."""
        return lambda: self._people.end_absence(row)

    def change_role(self, user_id: UUID, role: Role, *, lead: bool) -> Callable[[], bool]:
        """Another role in the same unit; as `UnitPeople.change_role`."""
        return lambda: self._people.change_role(user_id, role, lead=lead)

    def other_units(self, unit_id: UUID) -> Callable[[], tuple[UnitRow, ...]]:
        """The open units of the same organisation. For administrators."""

        def find() -> tuple[UnitRow, ...]:
            units = self._session.administration().units()
            organisations = {one.organisation_id for one in units if one.unit_id == unit_id}
            return tuple(
                one
                for one in units
                if one.active and one.organisation_id in organisations and one.unit_id != unit_id
            )

        return find

    def move(self, user_id: UUID, unit_id: UUID, role: Role, *, lead: bool) -> Callable[[], bool]:
        """Another unit; as `UnitPeople.move_person`."""
        return lambda: self._people.move_person(user_id, unit_id, role, lead=lead)

    def remove(self, user_id: UUID) -> Callable[[], bool]:
        """Out of force at once; whether the server has withdrawn the login."""
        return lambda: self._session.unit_keeping().remove_member(user_id)

    def remove_and_hand_over(
        self, user_id: UUID, heir: UUID
    ) -> Callable[[Progress, Cancelled], tuple[bool, HandOver]]:
        """Out of force at once, and whether the server has withdrawn the login; then the open referrals go to a
        colleague.
        """

        def work(progress: Progress, cancelled: Cancelled) -> tuple[bool, HandOver]:
            withdrawn = self._session.unit_keeping().remove_member(user_id)
            return withdrawn, self._people.hand_over(user_id, heir, progress, cancelled)

        return work

    def hand_over(self, user_id: UUID, heir: UUID) -> Callable[[Progress, Cancelled], HandOver]:
        """The open referrals go to a colleague."""
        return lambda progress, cancelled: self._people.hand_over(user_id, heir, progress, cancelled)

    @property
    def _people(self) -> UnitPeople:
        return self._session.unit_people()
