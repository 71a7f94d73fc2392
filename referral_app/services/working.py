"""What follows for the coordinator's work from a referral as it was opened: what to try, and what the gate lacks."""

from __future__ import annotations

from datetime import date, timedelta

from referral_app.domain.contact_attempt import GateLine
from referral_app.domain.lifecycle import CLOSED_STATES, State
from referral_app.domain.next_channel import Proposal, propose
from referral_app.domain.referral import Referral
from referral_app.domain.retention import RETENTION_DAYS
from referral_app.services.follow_up import ReferralView


def proposal(view: ReferralView, referral: Referral) -> Proposal:
    """What to try next. A way that the referrer has corrected since the last attempt is tried anew."""
    corrected = set()
    for item in reversed(view.history):
        if item.note is not None and item.note.attempt is not None:
            break
        if item.correction is not None and item.correction.new is not None:
            corrected.add(item.correction.new.system)
    return propose(referral, view.attempts, frozenset(corrected))


def gate_lines(view: ReferralView, referral: Referral) -> tuple[GateLine, ...]:
    """What must have been tried before the client counts as not reached, and how much of it was."""
    asked = any(item.target is State.HELP_REQUESTED for item in view.history)
    return view.targets.gate.lines(view.attempts, referral.main_language, asked)


def closed_on(view: ReferralView) -> date | None:
    """The day on which the referral came to the state that it ended in; None while it is open."""
    if view.state not in CLOSED_STATES:
        return None
    since = [item.at for item in view.history if item.verified and item.target is view.state]
    return since[-1].astimezone().date() if since else None


def erased_from(view: ReferralView) -> date | None:
    """From when on the content may be erased, by the template; the organisations may have decided on more days."""
    closed = closed_on(view)
    return closed + timedelta(days=RETENTION_DAYS[view.state]) if closed is not None else None
