"""What is done with people who are there: absences, work handed over, other roles, other units.

Blocking, and safe to call from several worker threads. Leads do it in their own unit, administrators in every unit
whose seed they hold; asking for more raises NotAllowedError.
"""

from __future__ import annotations

from datetime import date
from uuid import UUID

from referral_app.domain.roles import Role
from referral_app.services import absence, handing_over, people, staffing, work_load
from referral_app.services.context import Context
from referral_app.services.issuing_keys import change_what_is_left
from referral_app.services.withdrawing import withdraw_login


class UnitPeople:
    """The use cases of a lead's and an administrator's pages; each is one of a sibling module."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def absences(self, unit_id: UUID | None = None) -> tuple[absence.AbsenceRow, ...]:
        """Absences of today and to come."""
        return absence.absences(self._context, unit_id)

    def people_of(self, unit_id: UUID) -> tuple[people.PersonRow, ...]:
        """The people of a unit, by name."""
        return people.people(self._context, unit_id)

    def note_absence(self, user_id: UUID, deputy: UUID | None, first: date, last: date) -> None:
        """Somebody is away."""
        absence.note_absence(self._context, user_id, deputy, first, last)

    def end_absence(self, row: absence.AbsenceRow) -> None:
        """Somebody is at work after all."""
        absence.end_absence(self._context, row)

    def workloads(self) -> tuple[handing_over.Workload, ...]:
        """Who owns what is open in one's own unit."""
        return handing_over.workloads(self._context)

    def unit_load(self) -> work_load.UnitLoad:
        """How the work of one's own unit stands."""
        return work_load.unit_load(self._context)

    def hand_over(
        self,
        from_user: UUID,
        to_user: UUID,
        progress: handing_over.Progress,
        cancelled: handing_over.Cancelled,
    ) -> handing_over.HandOver:
        """Give what one owns to another."""
        return handing_over.hand_over(self._context, from_user, to_user, progress, cancelled)

    def change_role(self, user_id: UUID, role: Role, *, lead: bool) -> bool:
        """Another role in the same unit; False when an administrator's rights could not be taken from the login."""
        before = self._context.directory.user(user_id).data.role
        staffing.change_role(self._context, user_id, role, lead=lead)
        return self._without_rights(user_id, before, role)

    def move_person(self, user_id: UUID, unit_id: UUID, role: Role, *, lead: bool) -> bool:
        """Another unit of the same organisation; for administrators. False as with `change_role`."""
        before = self._context.directory.user(user_id).data.role
        staffing.move_person(self._context, user_id, unit_id, role, lead=lead)
        return self._without_rights(user_id, before, role)

    def _without_rights(self, user_id: UUID, before: Role, role: Role) -> bool:
        change_what_is_left(self._context)
        if before is not Role.ADMINISTRATOR or role is Role.ADMINISTRATOR:
            return True
        return withdraw_login(self._context, user_id)
