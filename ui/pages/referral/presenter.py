"""What the referral page asks of the services, and what it may conclude from the answers. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from referral_app.domain.correction import ContactCorrection
from referral_app.domain.forwarding import Forwarding
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import MoveNote
from referral_app.services.follow_up import HistoryItem, ReferralView
from referral_app.services.merging import Merging, Separating
from ui.pages.referral.offers import Act
from ui.pages.referral.panels.base import Colleagues, TakeOver, Wanted

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from referral_app.services.inbox import InboxRow
    from referral_app.services.readers import NamedPerson
    from referral_app.services.sending_on import Place


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

    def move(self, view: ReferralView, wanted: Wanted) -> Callable[[], ReferralView]:
        """Do what a panel asks for."""
        if isinstance(wanted, ContactCorrection):
            return lambda: self._session.correct(view, wanted)
        if isinstance(wanted, TakeOver):
            return lambda: self._session.take_over(view)
        if isinstance(wanted, Forwarding):
            return lambda: (self._session.refer_on if wanted.to_ngo else self._session.forward)(view, wanted)
        if isinstance(wanted, Merging):
            return lambda: self._session.merge(view, wanted)
        if isinstance(wanted, Separating):
            return lambda: self._session.separate(view)
        return lambda: self._session.move(view, wanted)

    def places(self, view: ReferralView) -> Callable[[], tuple[Place, ...]]:
        """Where a referral may be sent on to."""
        return lambda: self._session.places_to_go_on(view)

    def ngos(self, view: ReferralView) -> Callable[[], tuple[Place, ...]]:
        """The NGOs that may be told as well."""
        return lambda: self._session.places_to_go_on(view, ngos=True)

    def same_client(self, view: ReferralView) -> Callable[[], tuple[InboxRow, ...]]:
        """Other open referrals of the unit that may be of the same client."""
        return lambda: self._session.same_client(view)

    def record_print(self, view: ReferralView) -> Callable[[], None]:
        """Put on record that the referral is printed."""
        return lambda: self._session.record_print(view.referral_id)

    def can_be_named(self, view: ReferralView) -> Callable[[], tuple[NamedPerson, ...]]:
        """The people of the receiving unit who are not named yet."""
        named = {reader.user_id for reader in view.readers}
        return lambda: tuple(
            person
            for person in self._session.named_choices(view.recipient_unit)
            if person.user_id not in named
        )

    def name_readers(self, view: ReferralView, people: Collection[UUID]) -> Callable[[], ReferralView]:
        """Let further people open a protected referral."""
        return lambda: self._session.name_readers(view, people)

    def owners(self, view: ReferralView, colleagues: Colleagues) -> Colleagues:
        """Those of the unit whose work it can become: who cannot open it cannot do it."""
        named = {reader.user_id for reader in view.readers}
        return tuple(one for one in colleagues if not named or one[0] in named)

    def colleagues(self) -> Callable[[], Colleagues]:
        """The people of this unit."""
        return self._session.colleagues

    def went_through(self, before: ReferralView, wanted: Wanted, now: ReferralView) -> bool:
        """Whether what was asked for, and whose answer got lost, was done all the same."""
        if now.move_seq != before.move_seq + 1 or not now.history:
            return False
        last = now.history[-1]
        if last.actor_name != self._session.person.name:
            return False
        return _is_that(last, wanted)


def _is_that(last: HistoryItem, wanted: Wanted) -> bool:
    """Whether the last move is the one that was asked for."""
    note = last.note or MoveNote()
    match wanted:
        case ContactCorrection():
            return last.correction == wanted
        case TakeOver():
            return last.takes_over
        case Separating():
            return last.source is State.MERGED
        case Forwarding():
            return note.forwarded_to == wanted.recipient
        case Merging():
            return note.merged_into == wanted.into
    return last.target is wanted.target and last.note == wanted.note
