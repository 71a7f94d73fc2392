"""What the administrator's and the leads' pages call; each method is one use case of a sibling module.

Blocking, and safe to call from several worker threads. The database and the notary decide who may do what; asking
for more than one may raises NotAllowedError.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from referral_app.directory.entry import ForClients
from referral_app.domain.targets import Targets
from referral_app.services import (
    closing,
    confirming,
    enrolment,
    issuing_keys,
    organising,
    recovery,
    unit_keys,
)
from referral_app.services import people as lists
from referral_app.services.context import Context
from referral_app.services.epochs import NewEpoch


class Administration:
    """The use cases of an administrator. None of them leads to what referrals say."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def organisations(self) -> tuple[lists.OrganisationRow, ...]:
        """All organisations."""
        return lists.organisations(self._context)

    def units(self) -> tuple[lists.UnitRow, ...]:
        """All units."""
        return lists.units(self._context)

    def people(self, unit_id: UUID | None = None) -> tuple[lists.PersonRow, ...]:
        """All people, or those of a unit, by name."""
        return lists.people(self._context, unit_id)

    def invitations(self) -> tuple[lists.InvitationRow, ...]:
        """The invitations that have not ended."""
        return lists.invitations(self._context)

    def invite(self, person: enrolment.NewPerson) -> enrolment.IssuedInvitation:
        """Invite somebody."""
        return enrolment.invite(self._context, person)

    def cancel_invitation(self, invitation_id: UUID) -> None:
        """Take an invitation back."""
        enrolment.cancel(self._context, invitation_id)

    def pending(self) -> tuple[confirming.PendingPerson, ...]:
        """Who waits for the administrator: first leads of units, auditors, administrators."""
        return confirming.pending(self._context)

    def confirm(self, invitation_id: UUID, words: str) -> None:
        """Make a member of somebody whose words were compared."""
        confirming.confirm(self._context, invitation_id, words)

    def share_authorities(self, user_id: UUID) -> None:
        """Give another administrator every issuing seed that this one holds."""
        confirming.share_authorities(self._context, user_id)

    def create_organisation(self, new: organising.NewOrganisation, root_parts: Sequence[str]) -> UUID:
        """Make an organisation, with two papers of the root key."""
        return organising.create_organisation(self._context, new, root_parts)

    def create_unit(self, new: organising.NewUnit) -> UUID:
        """Make a unit."""
        return organising.create_unit(self._context, new)

    def tell_clients(self, unit_id: UUID, languages: Sequence[str], phone: str, web: str) -> None:
        """Change the languages, the telephone and the web page that a unit tells clients."""
        organising.tell_clients(self._context, unit_id, ForClients(tuple(languages), phone, web))

    def set_targets(self, unit_id: UUID, targets: Targets) -> None:
        """Change what a unit aims at."""
        organising.set_targets(self._context, unit_id, targets)

    def close_unit(self, unit_id: UUID, successor: UUID | None) -> None:
        """End a unit for good."""
        closing.close_unit(self._context, unit_id, successor)

    def expiring(self) -> tuple[lists.ExpiringRow, ...]:
        """What runs out soon."""
        return lists.expiring(self._context)

    def renew(self, rows: Iterable[lists.ExpiringRow], root_parts: Sequence[str] = ()) -> int:
        """Put off dates."""
        return organising.renew(self._context, rows, root_parts)

    def administrators(self) -> int:
        """How many administrators are in force."""
        return lists.administrators(self._context)

    def known_keys(self) -> tuple[issuing_keys.KnownKey, ...]:
        """The issuing keys that somebody may know who should not any more."""
        return issuing_keys.known_keys(self._context)

    def change_known_keys(self, progress: issuing_keys.Progress, cancelled: issuing_keys.Cancelled) -> int:
        """Change them all; goes on where it was left."""
        return issuing_keys.change_known(self._context, progress, cancelled)


class UnitLeading:
    """The use cases of a lead for her own unit."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def overview(self) -> lists.UnitOverview:
        """The unit, its people and how its keys are provided for."""
        return lists.unit_overview(self._context)

    def activate(self) -> NewEpoch:
        """Make the unit's first key."""
        return unit_keys.activate_unit(self._context)

    def invitations(self) -> tuple[lists.InvitationRow, ...]:
        """The unit's invitations that have not ended."""
        return lists.invitations(self._context)

    def cancel_invitation(self, invitation_id: UUID) -> None:
        """Take an invitation to the unit back."""
        enrolment.cancel(self._context, invitation_id)

    def pending(self) -> tuple[confirming.PendingPerson, ...]:
        """Who waits to be confirmed."""
        return confirming.pending(self._context)

    def confirm(self, invitation_id: UUID, words: str) -> None:
        """Make a member of somebody whose words were compared."""
        confirming.confirm(self._context, invitation_id, words)

    def grant_missing(self) -> int:
        """Give the unit's people the keys that they lack."""
        return unit_keys.grant_missing(self._context)

    def renew_recovery_copies(self) -> tuple[int, ...]:
        """Share the unit's keys among today's leads."""
        return recovery.renew_copies(self._context)

    def expiring(self) -> tuple[lists.ExpiringRow, ...]:
        """What runs out soon."""
        return lists.expiring(self._context)

    def renew(self, rows: Iterable[lists.ExpiringRow]) -> int:
        """Put off the dates of the unit's people and key."""
        return organising.renew(self._context, rows)

    def change_issuing_key(self) -> int:
        """Change the unit's issuing key, if somebody may know it who should not any more; how many were changed."""
        return issuing_keys.change_known(self._context, lambda _done, _all: None, lambda: False)
