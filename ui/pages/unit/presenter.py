"""What a lead's page asks of the service. No widgets; what returns a callable gives work for the pool."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from referral_app.domain.roles import COORDINATORS

if TYPE_CHECKING:
    from referral_app.services.absence import AbsenceRow
    from referral_app.services.administration import UnitLeading
    from referral_app.services.closing import Handover, Transfer
    from referral_app.services.confirming import PendingPerson
    from referral_app.services.desk import Session
    from referral_app.services.epochs import NewEpoch, RewrapRun
    from referral_app.services.handing_over import Workload
    from referral_app.services.people import ExpiringRow, PersonRow, UnitOverview
    from referral_app.services.recovery import RecoveryUse, Safety
    from referral_app.services.unit_keeping import KeyState, UnitKeeping
    from referral_app.services.work_load import UnitLoad

T = TypeVar("T")
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class UnitState:
    """The unit as it is now. `key` and `safety` are None while it has no key; `recoverable` are the numbers of
    keys that this lead lacks. `workloads` are empty and `load` None in units that send; `handover` is None while the
    unit is open.
    """

    overview: UnitOverview
    pending: tuple[PendingPerson, ...]
    key: KeyState | None
    safety: Safety | None
    recoverable: tuple[int, ...]
    uses: tuple[RecoveryUse, ...]
    handover: Handover | None
    absences: tuple[AbsenceRow, ...]
    workloads: tuple[Workload, ...]
    load: UnitLoad | None

    @property
    def left_behind(self) -> tuple[Workload, ...]:
        """What people own who are not of the unit any more."""
        return tuple(one for one in self.workloads if not one.here)

    @property
    def heirs(self) -> tuple[PersonRow, ...]:
        """Who can own referrals of the unit."""
        return tuple(one for one in self.overview.people if one.active and one.role in COORDINATORS)

    @property
    def key_tasks(self) -> int:
        """How many things about the keys wait for the lead."""
        key, safety = self.key, self.safety
        return sum(
            (
                self.overview.needs_activation,
                key is not None and (key.needs_epoch or key.needs_wrapping or key.old),
                bool(self.overview.issuing_known_to),
                bool(self.overview.expiring),
                bool(self.overview.without_key),
                safety is not None and safety.stale,
                bool(self.recoverable),
            )
        )

    def other_leads(self, own_id: UUID) -> tuple[PersonRow, ...]:
        """The leads who could give a share."""
        return tuple(one for one in self.overview.people if one.active and one.lead and one.user_id != own_id)


class UnitPresenter:
    """A lead's own unit."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def read(self) -> UnitState:
        """Everything that the page shows. Runs in the pool."""
        leading, keeping, people = self._leading, self._keeping, self._session.unit_people()
        overview = leading.overview()
        has_key = not overview.needs_activation
        return UnitState(
            overview=overview,
            pending=leading.pending(),
            key=keeping.key_state() if has_key else None,
            safety=keeping.safety() if has_key else None,
            recoverable=keeping.recoverable() if has_key else (),
            uses=keeping.recovery_uses(),
            absences=people.absences(overview.unit.unit_id),
            workloads=people.workloads() if self._session.person.role in COORDINATORS else (),
            handover=keeping.handover(),
            load=people.unit_load() if self._session.person.role in COORDINATORS else None,
        )

    def confirm(self, invitation_id: UUID, words: str) -> Callable[[], None]:
        """Make a member of somebody."""
        return lambda: self._leading.confirm(invitation_id, words)

    def cancel(self, invitation_id: UUID) -> Callable[[], None]:
        """Take an invitation back."""
        return lambda: self._leading.cancel_invitation(invitation_id)

    def activate(self) -> Callable[[], NewEpoch]:
        """Make the unit's first key."""
        return self._later(lambda leading: leading.activate())

    def change_key(self, *, new_key: bool) -> Callable[[Progress, Cancelled], RewrapRun]:
        """Make the next key if there is to be one, and wrap what is open to the newest."""

        def change(progress: Progress, cancelled: Cancelled) -> RewrapRun:
            if new_key:
                self._keeping.new_epoch()
            return self._keeping.rewrap_open(progress, cancelled)

        return change

    def wrap_closed(self) -> Callable[[Progress, Cancelled], RewrapRun]:
        """Wrap to the newest key what is closed, too, so that the earlier keys can be destroyed."""

        def wrap(progress: Progress, cancelled: Cancelled) -> RewrapRun:
            return self._keeping.rewrap_open(progress, cancelled, closed=True)

        return wrap

    def hand_over(self) -> Callable[[Progress, Cancelled], Transfer]:
        """Hand a closed unit's open referrals over."""

        def transfer(progress: Progress, cancelled: Cancelled) -> Transfer:
            return self._keeping.transfer_open(progress, cancelled)

        return transfer

    def grant_missing(self) -> Callable[[], int]:
        """Give the unit's people the keys that they lack."""
        return self._later(lambda leading: leading.grant_missing())

    def change_issuing_key(self) -> Callable[[], int]:
        """Change the key with which the unit signs."""
        return self._later(lambda leading: leading.change_issuing_key())

    def renew(self, rows: tuple[ExpiringRow, ...]) -> Callable[[], int]:
        """Put off what runs out."""
        return self._later(lambda leading: leading.renew(rows))

    def renew_copies(self) -> Callable[[], tuple[int, ...]]:
        """Share the keys among today's leads."""
        return self._later(lambda leading: leading.renew_recovery_copies())

    def ask_for_share(self, epoch: int, lead: UUID) -> Callable[[], bytes]:
        """Ask another lead for her share."""
        return lambda: self._keeping.ask_for_share(epoch, lead)

    def give_share(self, request: bytes) -> Callable[[], None]:
        """Give one's own share."""
        return lambda: self._keeping.give_share(request)

    def combine_shares(self, request: bytes) -> Callable[[], int]:
        """Restore a key."""
        return lambda: self._keeping.combine_shares(request)

    def restore(self, epoch: int, papers: tuple[str, str]) -> Callable[[], None]:
        """Restore a key with two papers of the offline recovery key."""
        return lambda: self._keeping.restore_from_sheets(epoch, papers)

    def _later(self, act: Callable[[UnitLeading], T]) -> Callable[[], T]:
        """In the pool: what a session loads for it takes a moment."""
        return lambda: act(self._leading)

    @property
    def _leading(self) -> UnitLeading:
        return self._session.unit_leading()

    @property
    def _keeping(self) -> UnitKeeping:
        return self._session.unit_keeping()
