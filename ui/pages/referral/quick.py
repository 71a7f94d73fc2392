"""Moves that need no form: called and no answer, and taking that back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from referral_app.domain.codes import AttemptChannel, AttemptResult
from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.referral import Referral
from referral_app.services.follow_up import ReferralView, undoable
from referral_app.services.working import proposal
from ui.pages.referral.panels.attempt_fields import just_now, next_workday_morning


def no_answer(view: ReferralView, referral: Referral, now: datetime) -> Move:
    """She was called in her language and did not answer; the next try is planned by the way that makes sense then."""
    made = ContactAttempt(
        at=just_now(now),
        channel=AttemptChannel.PHONE,
        language=referral.main_language,
        interpreter=referral.interpreter.needed,
        result=AttemptResult.NO_ANSWER,
    )
    after = proposal(replace(view, attempts=(*view.attempts, made), history=()), referral)
    planned = _planned(referral, next_workday_morning(now), after.channel)
    return Move(
        State.CONTACTING,
        due=planned.at.astimezone().date(),
        note=MoveNote(attempt=made, planned=planned),
    )


def take_back(view: ReferralView, referral: Referral, now: datetime) -> Move | None:
    """Undo the attempt of the last move and plan again what was planned before it; None when that is not possible."""
    seq = undoable(view)
    if seq is None or view.state is not State.CONTACTING:
        return None
    before = (item.note for item in reversed(view.history) if item.seq < seq and item.note is not None)
    planned = next((note.planned for note in before if note.planned is not None), None)
    if planned is None or planned.at < now:
        without = replace(view, attempts=view.attempts[:-1], history=())
        channel = planned.channel if planned is not None else proposal(without, referral).channel
        planned = _planned(referral, next_workday_morning(now), channel)
    return Move(
        State.CONTACTING,
        due=planned.at.astimezone().date(),
        note=MoveNote(planned=planned, undoes=seq),
    )


def _planned(referral: Referral, at: datetime, channel: AttemptChannel) -> ContactAttempt:
    return ContactAttempt(
        at=at, channel=channel, language=referral.main_language, interpreter=referral.interpreter.needed
    )
