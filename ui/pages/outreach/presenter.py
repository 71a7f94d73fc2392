"""What the outreach page asks of the services. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from referral_app.services.outreach import OutreachCandidates, OutreachRow

if TYPE_CHECKING:
    from referral_app.services.desk import Session


class OutreachPresenter:
    """Work for the pool: each method returns a callable that touches nothing of the screen."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def candidates(self) -> Callable[[], OutreachCandidates]:
        """Who may be met: one logged read."""
        return lambda: self._session.coordinating().outreach_candidates()

    def save(
        self, rows: Sequence[OutreachRow], day: date, place: str, language: str, file: Path
    ) -> Callable[[], None]:
        """Write the list, after the log has it."""
        chosen = tuple(rows)
        return lambda: self._session.coordinating().save_outreach_list(chosen, day, place, language, file)


def chosen_rows(found: OutreachCandidates, wanted: Collection[UUID]) -> tuple[OutreachRow, ...]:
    """Those of the people who were ticked."""
    return tuple(row for row in found.rows if row.referral_id in wanted)


def planned_for(found: OutreachCandidates, day: date) -> frozenset[UUID]:
    """Those who are to be met through outreach on that day, on this desktop's calendar."""
    return frozenset(
        row.referral_id
        for row in found.rows
        if row.planned is not None and row.planned.astimezone().date() == day
    )
