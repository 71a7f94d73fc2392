"""What is new to a person: what others have done with a referral since she last had it open on this desktop."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from uuid import UUID

from referral_app.errors import DiskFullError
from referral_app.services.context import Context

if TYPE_CHECKING:
    from referral_app.services.follow_up import ReferralView

_SENDING: Final = 1
"""The number of the move that a referral begins with."""


def with_new_marked(context: Context, view: ReferralView) -> ReferralView:
    """The view with what is new in it marked; from now on it is seen."""
    if view.kept_from_me:
        return view
    last = context.files.looked_at.seen().get(view.referral_id, _SENDING)
    history = tuple(
        replace(item, is_new=item.seq > last and item.actor != context.person.user_id)
        for item in view.history
    )
    remember(context, view.referral_id, view.move_seq)
    return replace(view, history=history)


def remember(context: Context, referral_id: UUID, move_seq: int) -> None:
    """This person has the referral before her as it is after so many moves. A full disk costs the mark only."""
    with suppress(DiskFullError):
        context.files.looked_at.remember(referral_id, move_seq)


def has_unseen(context: Context) -> Callable[[UUID, int, bool], bool]:
    """Tells of a referral, by how many moves it has and whether this person answers for it, whether any is new to her.

    What she never opened is new only where she answers for it; else the whole list would be.
    """
    seen = context.files.looked_at.seen()

    def tell(referral_id: UUID, move_seq: int, mine: bool) -> bool:
        last = seen.get(referral_id, _SENDING if mine else move_seq)
        return move_seq > last

    return tell
