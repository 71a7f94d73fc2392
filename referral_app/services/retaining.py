"""What the administrator's page of retention calls; each method is one use case of a sibling module.

Blocking, and safe to call from several worker threads. The database and the notary decide who may do what; asking
for more than one may raises NotAllowedError.
"""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from referral_app.domain.lifecycle import State
from referral_app.exchange.private_files import write_private
from referral_app.services import erasure_paper, old_keys, retention
from referral_app.services.context import Context


class Retaining:
    """How long content is kept, erasing what is due, and old keys. None of it leads to what referrals say."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def policies(self) -> tuple[retention.PolicyRow, ...]:
        """Every organisation's days for every closed state."""
        return retention.policies(self._context)

    def set_policy(self, organisation_id: UUID, state: State, days: int) -> None:
        """Decide for an organisation."""
        retention.set_policy(self._context, organisation_id, state, days)

    def dry_run(self) -> retention.Erasure:
        """What would be erased now."""
        return retention.dry_run(self._context)

    def run(self, progress: retention.Progress, cancelled: retention.Cancelled) -> retention.Erasure:
        """Erase what is due; goes on from where it was left."""
        return retention.run(self._context, progress, cancelled)

    def save_report(self, file: Path, erasure: retention.Erasure, language: str) -> None:
        """Write a PDF, or a table where the file is to be a `.csv`. Raises DiskFullError."""
        if file.suffix.casefold() == ".csv":
            write_private(file, erasure_paper.erasure_csv(erasure, language))
        else:
            write_private(file, erasure_paper.erasure_pdf(self._context, erasure, language))

    def old_keys(self) -> tuple[old_keys.OldKey, ...]:
        """Units' earlier keys that still exist."""
        return old_keys.old_keys(self._context)

    def destroy_key(self, unit_id: UUID, epoch: int) -> None:
        """Destroy every copy of an earlier key."""
        old_keys.destroy_epoch(self._context, unit_id, epoch)
