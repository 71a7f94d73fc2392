"""What the municipality has asked and waits to hear."""

from __future__ import annotations

from referral_app.domain.lifecycle import State
from referral_app.services.follow_up import ReferralView
from ui.i18n import Text

_ASKING = (State.INFO_REQUESTED, State.HELP_REQUESTED)


def question_of(view: ReferralView) -> str:
    """The question that waits for an answer now, in the coordinator's words; nothing when none does."""
    if view.state not in _ASKING:
        return ""
    asked = (item for item in reversed(view.history) if item.target is view.state and item.note is not None)
    return next((item.note.question for item in asked if item.note is not None and item.note.question), "")


def asked_hint(view: ReferralView) -> Text | None:
    """The same above a field; None when nothing is asked."""
    question = question_of(view)
    return (lambda: question) if question else None
