"""Which channel to try next, from what the referral says and what has been tried.

The proposal saves a coordinator from the ways that are known to lose people: no letter to someone who does
not read, neither letter nor SMS under turvakielto, nothing through a contact point the client did not call
safe, and back to the nurse when the client's own channels have failed.
"""

from __future__ import annotations

from collections.abc import Sequence

from referral_app.domain.codes import AttemptChannel, AttemptResult, ContactSystem, Literacy, YesNoNotAsked
from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.problems import Problem
from referral_app.domain.referral import Referral

_DEAD = frozenset({AttemptResult.WRONG_NUMBER, AttemptResult.LETTER_RETURNED})
"""Results after which the same channel leads nowhere until the referrer has corrected it."""

_SYSTEMS = {
    AttemptChannel.PHONE: ContactSystem.PHONE,
    AttemptChannel.SMS: ContactSystem.SMS,
    AttemptChannel.EMAIL: ContactSystem.EMAIL,
    AttemptChannel.LETTER: ContactSystem.LETTER,
}
_WRITTEN = frozenset({AttemptChannel.SMS, AttemptChannel.EMAIL, AttemptChannel.LETTER})


def channel_problem(referral: Referral, channel: AttemptChannel) -> Problem | None:
    """Return why a channel must not be used at all for this client."""
    if referral.turvakielto is YesNoNotAsked.YES:
        if channel is AttemptChannel.LETTER:
            return Problem.TURVAKIELTO_LETTER
        if channel is AttemptChannel.SMS:
            return Problem.TURVAKIELTO_SMS
    return None


def propose_channels(referral: Referral, attempts: Sequence[ContactAttempt]) -> tuple[AttemptChannel, ...]:
    """Return the channels that make sense now, best first; the visit with the referrer is always there."""
    done = [attempt for attempt in attempts if attempt.done]
    dead = {attempt.channel for attempt in done if attempt.result in _DEAD}
    tries = {channel: sum(attempt.channel is channel for attempt in done) for channel in AttemptChannel}
    own = sorted(
        (channel for channel in _SYSTEMS if channel not in dead and _opens(referral, channel)),
        key=lambda channel: tries[channel],
    )
    through_others = [AttemptChannel.COLLEAGUE, AttemptChannel.OUTREACH]
    if referral.ngo_sharing:
        through_others.append(AttemptChannel.NGO)
    visit = AttemptChannel.VISIT_WITH_REFERRER
    last = done[-1].result if done else None
    if last is AttemptResult.CALL_BACK and AttemptChannel.PHONE in own:
        own.remove(AttemptChannel.PHONE)
        return (AttemptChannel.PHONE, *own, visit, *through_others)
    if last is AttemptResult.NOT_UNDERSTOOD:
        return (*through_others, visit, *own)
    fresh = [channel for channel in own if not tries[channel]]
    if referral.in_person_through_referrer or not fresh:
        if tries[visit]:
            return (*through_others, *own, visit)
        return (visit, *own, *through_others)
    return (*own, visit, *through_others)


def _opens(referral: Referral, channel: AttemptChannel) -> bool:
    """Whether one of the client's own channels exists, is safe and can be understood."""
    if channel_problem(referral, channel) is not None:
        return False
    if channel in _WRITTEN and referral.literacy is Literacy.LISTENS_ONLY:
        return False
    return any(point.usable and point.system is _SYSTEMS[channel] for point in referral.contact_points)
