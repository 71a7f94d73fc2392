"""What the sending unit does with a referral while state, owner, date and notes stay as they are."""

from __future__ import annotations

from referral_app.domain.correction import ContactCorrection, check_correction
from referral_app.domain.lifecycle import may_correct, may_take_over
from referral_app.domain.moves import Move
from referral_app.errors import NotAllowedError
from referral_app.services.context import Context
from referral_app.services.follow_up import ReferralView, make_checked


def take_over(context: Context, view: ReferralView) -> ReferralView:
    """Answer for a referral of one's unit from now on. The author and everybody else see who did.

    Raises:
        NotAllowedError: closed, or received by this unit.
        StateChangedError: somebody else moved it since the view was opened; nothing was changed.
    """
    if view.referral is None or not may_take_over(view.state, view.side, context.person.role):
        raise NotAllowedError
    return make_checked(context, view, Move(view.state, due=view.due_on))


def correct(context: Context, view: ReferralView, correction: ContactCorrection) -> ReferralView:
    """Correct how the client is reached; both units read it, beside what was sent.

    Raises:
        InvalidInputError: see `domain.correction.check_correction`.
        NotAllowedError, StateChangedError: as for taking over.
    """
    if view.referral is None or not may_correct(view.state, view.side, context.person.role):
        raise NotAllowedError
    check_correction(correction, view.referral, view.recipient_unit, context.today())
    return make_checked(context, view, Move(view.state, due=view.due_on), correction)
