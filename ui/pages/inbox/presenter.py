"""What the inbox asks of the services. No widgets; what it returns for the pool touches nothing of the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, cast
from uuid import UUID

from referral_app.domain.lifecycle import CLOSED_STATES, State, may_hand_over
from referral_app.domain.moves import Move
from referral_app.domain.roles import Role, Side
from referral_app.errors import StateChangedError
from referral_app.services.assigning import Assigned, Seen
from referral_app.services.follow_up import HistoryItem, ReferralView
from referral_app.services.inbox import InboxCounts, InboxFilter, InboxQuery, InboxRow
from referral_app.services.listing import Cursor, Sort
from ui.models.paged_table import Fetch, Rows, SortBy
from ui.pages.inbox.found_order import in_order
from ui.pages.referral.panels.base import Colleagues

if TYPE_CHECKING:
    from referral_app.services.absence import StandingIn
    from referral_app.services.desk import Session
    from ui.tasks import Cancelled, Progress

NEWEST_FIRST = SortBy("sent_at", descending=True)
MOST_LOOKED_AT = 400
"""Rows of the list whose changes are looked for; those far down are read anew when the list is."""

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


@dataclass(frozen=True, slots=True)
class Look:
    """What is different in the inbox: its counts, the ids of what nobody has opened, rows that others have moved."""

    counts: InboxCounts
    unopened: frozenset[UUID]
    moved: tuple[InboxRow, ...]


@dataclass(frozen=True, slots=True)
class Overtaken:
    """Somebody was first: nothing was done. `view` is the referral as it is now, `news` what she did last."""

    view: ReferralView
    news: HistoryItem

    def of(self, row: InboxRow) -> InboxRow:
        """The row as it stands now."""
        view = self.view
        return replace(
            row, state=view.state, move_seq=view.move_seq, owner_name=view.owner_name, due_on=view.due_on
        )


class InboxPresenter:
    """The inbox of the person's unit."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.shown_unopened: frozenset[UUID] | None = None
        """What nobody had opened a moment before a list was last fetched; None before the first. Set in the pool."""

    def fetcher(self, wanted: InboxFilter) -> Fetch[InboxRow]:
        """Pages of the rows that pass a filter."""

        def fetch(sort: SortBy | None, after: object | None) -> Rows[InboxRow]:
            if after is None:  # before the rows, so that nothing falls between
                self.shown_unopened = self.session.unopened()
            page = self.session.inbox_page(
                InboxQuery(
                    filter=wanted, sort=_sort(sort or NEWEST_FIRST), after=cast("Cursor | None", after)
                )
            )
            return Rows(page.rows, page.next)

        return fetch

    def finder(self, text: str) -> Fetch[InboxRow]:
        """What a text finds among what is open, at once."""

        def fetch(sort: SortBy | None, _after: object | None) -> Rows[InboxRow]:
            return Rows(in_order(self.session.searching().find(text), sort or NEWEST_FIRST), None)

        return fetch

    def look(self, rows: Sequence[InboxRow]) -> Look:
        """What is different by now, beside these rows. Reads no content. Runs in the pool."""
        session = self.session
        return Look(session.inbox_counts(), session.unopened(), session.as_they_stand(rows[:MOST_LOOKED_AT]))

    def owners(self, row: InboxRow, colleagues: Colleagues) -> Colleagues:
        """Those of the unit whose work it can become: who cannot open it cannot do it."""
        named = {reader.user_id for reader in row.readers}
        return tuple(one for one in colleagues if not named or one[0] in named)

    def colleagues(self) -> Colleagues:
        """The people of this unit."""
        return self.session.colleagues()

    def standing_in(self) -> StandingIn:
        """Who is away that concerns this person today. Runs in the pool."""
        return self.session.standing_in()

    def open_and_move(self, row: InboxRow, move: Move) -> Callable[[], ReferralView | Overtaken]:
        """Open a referral, which the log records, and make a move with it, unless somebody was first."""

        def work() -> ReferralView | Overtaken:
            view = self.session.open_referral(row.referral_id)
            overtaken = _overtaken(row, view)
            if overtaken is not None:
                return overtaken
            try:
                return self.session.move(view, move)
            except StateChangedError:
                overtaken = _overtaken(row, self.session.open_referral(row.referral_id))
                if overtaken is None:
                    raise
                return overtaken

        return work

    def assign(
        self, rows: Sequence[InboxRow], to_user: UUID, due: date
    ) -> Callable[[Progress, Cancelled], Assigned]:
        """Make several somebody's."""
        seen = [Seen(row.referral_id, row.state, row.move_seq) for row in rows]
        return lambda progress, cancelled: self.session.assign(seen, to_user, due, progress, cancelled)

    def can_accept(self, row: InboxRow) -> bool:
        """Nobody has taken it on yet."""
        return row.state in _TO_ACCEPT and not row.kept_from_me

    def can_assign(self, row: InboxRow) -> bool:
        """It can become somebody's, or somebody else's."""
        role = self.session.person.role
        open_ = row.state not in CLOSED_STATES and not row.kept_from_me
        return open_ and (
            row.state in _TO_ACCEPT
            or (row.owner_name is not None and may_hand_over(row.state, Side.RECIPIENT, role))
        )

    def can_contact(self, row: InboxRow) -> bool:
        """Contacts are being made, so one can be recorded."""
        return row.state in _TO_CONTACT and not row.kept_from_me

    def can_return(self, row: InboxRow) -> bool:
        """Its state allows a return; who may do that is `may_return`."""
        return (row.state in _TO_ACCEPT or row.state is State.ACCEPTED) and not row.kept_from_me

    def may_return(self) -> bool:
        """Only a triage lead returns referrals."""
        return self.session.person.role is Role.TRIAGE_LEAD


def _overtaken(row: InboxRow, view: ReferralView) -> Overtaken | None:
    """What somebody has done since the row was read; that it was opened is nothing one must know of."""
    news = [item for item in view.history if item.seq > row.move_seq and item.source is not State.SENT]
    return Overtaken(view, news[-1]) if news else None


def _sort(sort: SortBy) -> Sort:
    match sort.key:
        case "priority" | "due_on" | "state" | "changed_at":
            return Sort(sort.key, sort.descending)
        case _:
            return Sort("sent_at", sort.descending)
