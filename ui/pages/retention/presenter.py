"""What the page of retention asks of the service. No widgets; what returns a callable gives work for the pool."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from referral_app.domain.lifecycle import State
    from referral_app.services.desk import Session
    from referral_app.services.old_keys import OldKey
    from referral_app.services.retaining import Retaining
    from referral_app.services.retention import Erasure, PolicyRow

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class RetentionPresenter:
    """An administrator's. Nothing here leads to what referrals say."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def due(self) -> Erasure:
        """What would be erased now. Runs in the pool."""
        return self._retaining.dry_run()

    def policies(self) -> tuple[PolicyRow, ...]:
        """Every organisation's days for every closed state. Runs in the pool."""
        return self._retaining.policies()

    def old_keys(self) -> tuple[OldKey, ...]:
        """Units' earlier keys. Runs in the pool."""
        return self._retaining.old_keys()

    def erase(self, progress: Progress, cancelled: Cancelled) -> Erasure:
        """Erase what is due. Runs in the pool."""
        return self._retaining.run(progress, cancelled)

    def save(self, file: Path, erasure: Erasure, language: str) -> Callable[[], None]:
        """Write the report."""
        return lambda: self._retaining.save_report(file, erasure, language)

    def decide(self, organisation_id: UUID, state: State, days: int) -> Callable[[], None]:
        """Decide how long an organisation keeps what ended in a state."""
        return lambda: self._retaining.set_policy(organisation_id, state, days)

    def destroy(self, unit_id: UUID, epoch: int) -> Callable[[], None]:
        """Destroy an old key."""
        return lambda: self._retaining.destroy_key(unit_id, epoch)

    @property
    def _retaining(self) -> Retaining:
        return self._session.retaining()
