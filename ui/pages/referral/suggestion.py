"""What to try next and why, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from referral_app.domain.codes import AttemptChannel, ContactSystem, Literacy, YesNoNotAsked
from referral_app.domain.next_channel import Proposal
from referral_app.domain.referral import Referral
from ui.pages.referral.words import channel_text, why_text


def suggestion_text(proposal: Proposal, referral: Referral) -> str:
    """The channel, its reason, and what belongs to it: good hours of a telephone, what must not be done."""
    translate = QCoreApplication.translate
    first = translate("Suggestion", "Suggested: {channel}. {why}").format(
        channel=channel_text(proposal.channel), why=why_text(proposal.why)
    )
    hours = good_hours(referral) if proposal.channel is AttemptChannel.PHONE else ""
    told = translate("Suggestion", "Good hours: {hours}.").format(hours=hours) if hours else ""
    return " ".join(part for part in (first, told, unwritten_text(referral)) if part)


def good_hours(referral: Referral) -> str:
    """When the client may be called on a number she called safe."""
    calls = (
        point for point in referral.contact_points if point.usable and point.system is ContactSystem.PHONE
    )
    return ", ".join(dict.fromkeys(point.good_hours for point in calls if point.good_hours))


def unwritten_text(referral: Referral) -> str:
    """Why nothing is written to this client; empty where it may be."""
    translate = QCoreApplication.translate
    if referral.turvakielto is YesNoNotAsked.YES:
        return translate("Suggestion", "No letters and no text messages: turvakielto.")
    if referral.literacy is Literacy.LISTENS_ONLY:
        return translate("Suggestion", "Nothing in writing: the client does not read.")
    return ""
