"""What is done with a referral while state, owner, date and notes stay as they are."""

from __future__ import annotations

from uuid import UUID

from referral_app.database import calls
from referral_app.database.notifications import Channel, announce
from referral_app.domain.codes import Purpose
from referral_app.domain.correction import ContactCorrection, check_correction
from referral_app.domain.lifecycle import may_correct, may_take_over
from referral_app.domain.moves import Move
from referral_app.domain.roles import REFERRERS
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


def record_print(context: Context, referral_id: UUID) -> None:
    """Put on record that the person prints a referral, which she has opened. What follows is up to her printer.

    Raises DatabaseUnreachableError: nothing is to be printed.
    """
    with context.connect() as conn:
        subject = {"referral": referral_id.hex, "what": "referral"}
        sends = context.person.role in REFERRERS
        purpose = Purpose.FOLLOW_UP if sends else Purpose.HANDLE_REFERRAL
        calls.record_act(conn, context.sign("print", purpose, subject))
        announce(conn, Channel.INTAKE)
