"""What is new to a person: what others have done with a referral since she last had it open on this desktop."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from referral_app.errors import DiskFullError
from referral_app.local.looked_at import Seen
from referral_app.services.context import Context

if TYPE_CHECKING:
    from referral_app.services.follow_up import ReferralView


def with_new_marked(context: Context, view: ReferralView) -> ReferralView:
    """The view with what is new in it marked; from now on it is seen."""
    if view.kept_from_me:
        return view
    seen = _seen(context)
    history = tuple(
        replace(
            item,
            is_new=item.actor != context.person.user_id
            and _is_new(seen, view.referral_id, item.seq, item.at),
        )
        for item in view.history
    )
    remember(context, view.referral_id, view.move_seq)
    return replace(view, history=history)


def remember(context: Context, referral_id: UUID, move_seq: int) -> None:
    """This person has the referral before her as it is after so many moves. A full disk costs the mark only."""
    with suppress(DiskFullError):
        context.files.looked_at.remember(referral_id, move_seq, context.clock())


def has_unseen(context: Context) -> Callable[[UUID, int, datetime, bool], bool]:
    """Tells of a referral, by how many moves it has, when the last was and whether this person answers for it, whether
    any is new to her. What she never opened is new only where she answers for it; else the whole list would be.
    """
    seen = _seen(context)

    def tell(referral_id: UUID, move_seq: int, changed_at: datetime, mine: bool) -> bool:
        return (mine or referral_id in seen.moves) and _is_new(seen, referral_id, move_seq, changed_at)

    return tell


def _is_new(seen: Seen, referral_id: UUID, seq: int, at: datetime) -> bool:
    """Of what was never opened here, only what came since this desktop is in use; its sending is nothing new."""
    last = seen.moves.get(referral_id)
    return seq > last if last is not None else seq > 1 and at > seen.since


def _seen(context: Context) -> Seen:
    now = context.clock()
    try:
        return context.files.looked_at.seen(now)
    except DiskFullError:
        return Seen(now)
