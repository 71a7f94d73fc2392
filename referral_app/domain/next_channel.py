"""Which channel to try next, from what the referral says and what has been tried.

The proposal saves a coordinator from the ways that are known to lose people: no letter to someone who does
not read, neither letter nor SMS under turvakielto, nothing through a contact point the client did not call
safe, and back to the nurse when the client's own channels have failed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

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


class WhyChannel(StrEnum):
    """Why a channel comes first."""

    CALL_BACK = "call_back"
    CORRECTED = "corrected"
    NOT_UNDERSTOOD = "not_understood"
    NOT_TRIED = "not_tried"
    THROUGH_REFERRER = "through_referrer"
    OWN_FAILED = "own_failed"
    REFERRER_TRIED = "referrer_tried"


@dataclass(frozen=True, slots=True)
class Proposal:
    """The channels that make sense now, best first, and why the first of them is."""

    channels: tuple[AttemptChannel, ...]
    why: WhyChannel

    @property
    def channel(self) -> AttemptChannel:
        """The one to try next."""
        return self.channels[0]


def channel_problem(referral: Referral, channel: AttemptChannel) -> Problem | None:
    """Return why a channel must not be used at all for this client."""
    if referral.turvakielto is YesNoNotAsked.YES:
        if channel is AttemptChannel.LETTER:
            return Problem.TURVAKIELTO_LETTER
        if channel is AttemptChannel.SMS:
            return Problem.TURVAKIELTO_SMS
    if channel is AttemptChannel.LETTER and _listens_only(referral):
        return Problem.LITERACY_WRITING
    return None


def message_problem(referral: Referral, channel: AttemptChannel) -> Problem | None:
    """Return why no letter or text message is made for this client: forbidden, not read, or no safe way for it."""
    found = channel_problem(referral, channel)
    if found is None and _listens_only(referral):
        found = Problem.LITERACY_WRITING
    if found is None and not _has_safe(referral, channel):
        found = Problem.CONTACT_NONE_SAFE
    return found


def propose(
    referral: Referral,
    attempts: Sequence[ContactAttempt],
    corrected: frozenset[ContactSystem] = frozenset(),
) -> Proposal:
    """Return what to try next and why. `attempts` are those recorded so far, oldest first; `corrected` is what the
    referrer has corrected since the last of them.
    """
    done = [attempt for attempt in attempts if attempt.done]
    anew = [
        channel for channel, system in _SYSTEMS.items() if system in corrected and _opens(referral, channel)
    ]
    dead = {attempt.channel for attempt in done if attempt.result in _DEAD} - set(anew)
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
        return Proposal((AttemptChannel.PHONE, *own, visit, *through_others), WhyChannel.CALL_BACK)
    if anew and done:
        rest = (channel for channel in own if channel not in anew)
        return Proposal((*anew, *rest, visit, *through_others), WhyChannel.CORRECTED)
    if last is AttemptResult.NOT_UNDERSTOOD:
        return Proposal((*through_others, visit, *own), WhyChannel.NOT_UNDERSTOOD)
    fresh = [channel for channel in own if not tries[channel]]
    if referral.in_person_through_referrer or not fresh:
        if tries[visit]:
            return Proposal((*through_others, *own, visit), WhyChannel.REFERRER_TRIED)
        failed = bool(own or dead) and not referral.in_person_through_referrer
        why = WhyChannel.OWN_FAILED if failed else WhyChannel.THROUGH_REFERRER
        return Proposal((visit, *own, *through_others), why)
    return Proposal((*own, visit, *through_others), WhyChannel.NOT_TRIED)


def _opens(referral: Referral, channel: AttemptChannel) -> bool:
    """Whether one of the client's own channels exists, is safe and can be understood."""
    if channel in _WRITTEN and _listens_only(referral):
        return False
    return channel_problem(referral, channel) is None and _has_safe(referral, channel)


def _has_safe(referral: Referral, channel: AttemptChannel) -> bool:
    return any(point.usable and point.system is _SYSTEMS[channel] for point in referral.contact_points)


def _listens_only(referral: Referral) -> bool:
    return referral.literacy is Literacy.LISTENS_ONLY
