"""What the inbox asks of the services. No widgets; what it returns for the pool touches nothing of the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast
from uuid import UUID

from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move
from referral_app.domain.roles import Role
from referral_app.services.follow_up import ReferralView
from referral_app.services.inbox import InboxCounts, InboxFilter, InboxQuery, InboxRow
from referral_app.services.listing import Cursor, Sort
from ui.models.paged_table import Fetch, Rows, SortBy
from ui.pages.referral.panels.base import Colleagues

if TYPE_CHECKING:
    from referral_app.services.absence import StandingIn
    from referral_app.services.desk import Session

NEWEST_FIRST = SortBy("sent_at", descending=True)

_TO_ACCEPT = frozenset({State.SENT, State.OPENED, State.INFO_REQUESTED})
_TO_CONTACT = frozenset(
    {
        State.ACCEPTED,
        State.CONTACTING,
        State.REACHED,
        State.NO_SHOW,
        State.HELP_REQUESTED,
        State.ON_HOLD,
    }
)


class InboxPresenter:
    """The inbox of the person's unit."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def fetcher(self, wanted: InboxFilter) -> Fetch[InboxRow]:
        """Pages of the rows that pass a filter."""

        def fetch(sort: SortBy | None, after: object | None) -> Rows[InboxRow]:
            page = self._session.inbox_page(
                InboxQuery(
                    filter=wanted, sort=_sort(sort or NEWEST_FIRST), after=cast("Cursor | None", after)
                )
            )
            return Rows(page.rows, page.next)

        return fetch

    def counts(self) -> InboxCounts:
        """The worklists' counts."""
        return self._session.inbox_counts()

    def owners(self, row: InboxRow, colleagues: Colleagues) -> Colleagues:
        """Those of the unit whose work it can become: who cannot open it cannot do it."""
        named = {reader.user_id for reader in row.readers}
        return tuple(one for one in colleagues if not named or one[0] in named)

    def colleagues(self) -> Colleagues:
        """The people of this unit."""
        return self._session.colleagues()

    def standing_in(self) -> StandingIn:
        """Who is away that concerns this person today. Runs in the pool."""
        return self._session.standing_in()

    def open_and_move(self, referral_id: UUID, move: Move) -> Callable[[], ReferralView]:
        """Open a referral, which the log records, and make a move with it."""
        return lambda: self._session.move(self._session.open_referral(referral_id), move)

    def can_accept(self, row: InboxRow) -> bool:
        """Nobody has taken it on yet."""
        return row.state in _TO_ACCEPT and not row.kept_from_me

    def can_contact(self, row: InboxRow) -> bool:
        """Contacts are being made, so one can be recorded."""
        return row.state in _TO_CONTACT and not row.kept_from_me

    def can_return(self, row: InboxRow) -> bool:
        """Its state allows a return; who may do that is `may_return`."""
        return (row.state in _TO_ACCEPT or row.state is State.ACCEPTED) and not row.kept_from_me

    def may_return(self) -> bool:
        """Only a triage lead returns referrals."""
        return self._session.person.role is Role.TRIAGE_LEAD


def _sort(sort: SortBy) -> Sort:
    match sort.key:
        case "priority" | "due_on" | "state" | "changed_at":
            return Sort(sort.key, sort.descending)
        case _:
            return Sort("sent_at", sort.descending)
