"""What the referral page asks of the services, and what it may conclude from the answers. No widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from referral_app.domain.moves import Move
from referral_app.services.follow_up import ReferralView
from ui.pages.referral.offers import Act
from ui.pages.referral.panels.base import Colleagues

if TYPE_CHECKING:
    from referral_app.services.desk import Session


@dataclass(frozen=True, slots=True)
class OpenReferral:
    """What `open_page("referral", …)` may be given besides an id: the referral and the act to begin with."""

    referral_id: UUID
    act: Act | None = None


class ReferralPresenter:
    """Work for the pool: each method returns a callable that touches nothing of the screen."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def open(self, referral_id: UUID) -> Callable[[], ReferralView]:
        """Open the referral: a logged read."""
        return lambda: self._session.open_referral(referral_id)

    def move(self, view: ReferralView, move: Move) -> Callable[[], ReferralView]:
        """Make a move and read the referral again."""
        return lambda: self._session.move(view, move)

    def colleagues(self) -> Callable[[], Colleagues]:
        """The people of this unit."""
        return self._session.colleagues

    def went_through(self, before: ReferralView, move: Move, now: ReferralView) -> bool:
        """Whether a move whose answer got lost was made all the same."""
        if now.move_seq != before.move_seq + 1 or not now.history:
            return False
        last = now.history[-1]
        mine = last.actor_name == self._session.person.name
        return mine and last.target is move.target and last.note == move.note
