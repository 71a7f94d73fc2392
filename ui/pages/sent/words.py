"""Where a sent referral stands, as a nurse would say it: who has it, and what happens next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from referral_app.domain.codes import AttemptChannel, YesNoNotAsked
from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.lifecycle import LOCKED_STATES, State
from referral_app.services.sent import WAITS_FOR_REFERRER, SentRow
from ui.pages.referral.words import person_name
from ui.pages.sent.presenter import SentLine


def sent_state_text(state: State) -> str:
    """A state in a few words, from the sender's side."""
    translate = QCoreApplication.translate
    return {
        State.DRAFT: translate("SentState", "Draft"),
        State.SENT: translate("SentState", "Sent, not opened yet"),
        State.OPENED: translate("SentState", "Opened"),
        State.INFO_REQUESTED: translate("SentState", "Has a question for you"),
        State.ACCEPTED: translate("SentState", "Accepted"),
        State.REJECTED: translate("SentState", "Came back to you"),
        State.CONTACTING: translate("SentState", "Contacting the client"),
        State.REACHED: translate("SentState", "Client reached"),
        State.MEETING_SET: translate("SentState", "Meeting agreed"),
        State.NO_SHOW: translate("SentState", "Meeting did not happen"),
        State.HELP_REQUESTED: translate("SentState", "Asks for your help"),
        State.ON_HOLD: translate("SentState", "On hold"),
        State.COMPLETED: translate("SentState", "Completed"),
        State.UNREACHED: translate("SentState", "Client not reached"),
        State.CLIENT_DECLINED: translate("SentState", "Client did not want to continue"),
        State.CANCEL_REQUESTED: translate("SentState", "You asked to cancel"),
        State.WITHDRAWN: translate("SentState", "Withdrawn"),
        State.FORWARDED: translate("SentState", "Sent on to another place"),
        State.IN_ERROR: translate("SentState", "Made in error"),
        State.MERGED: translate("SentState", "Goes on under another referral"),
    }[state]


def what_next_text(state: State) -> str:
    """What that means, and who does something next."""
    translate = QCoreApplication.translate
    return {
        State.DRAFT: "",
        State.SENT: translate(
            "SentState", "The municipality has not opened it yet. You need not do anything."
        ),
        State.OPENED: translate("SentState", "The municipality has opened it and decides how to go on."),
        State.INFO_REQUESTED: translate("SentState", "The municipality waits for an answer."),
        State.ACCEPTED: translate(
            "SentState", "Somebody in the municipality has taken it on and contacts the client next."
        ),
        State.REJECTED: translate(
            "SentState", "The municipality does not take it on. Open it to read why and what you can do."
        ),
        State.CONTACTING: translate("SentState", "The municipality is trying to reach the client."),
        State.REACHED: translate("SentState", "The municipality has talked with the client."),
        State.MEETING_SET: translate("SentState", "The municipality and the client have agreed to meet."),
        State.NO_SHOW: translate("SentState", "The meeting did not happen. The municipality tries again."),
        State.HELP_REQUESTED: translate(
            "SentState",
            "The municipality has not reached the client and asks you to take it up at the next visit.",
        ),
        State.ON_HOLD: translate(
            "SentState", "The work waits for now. The municipality goes on with it later."
        ),
        State.COMPLETED: translate("SentState", "The work is done."),
        State.UNREACHED: translate(
            "SentState", "The municipality tried in several ways and did not reach the client."
        ),
        State.CLIENT_DECLINED: translate(
            "SentState", "The client did not want to continue. You can offer it again later."
        ),
        State.CANCEL_REQUESTED: translate("SentState", "The municipality confirms the cancellation next."),
        State.WITHDRAWN: translate("SentState", "It is withdrawn. Nobody can open its content any more."),
        State.FORWARDED: translate(
            "SentState", "The municipality has sent it on, with the client's consent."
        ),
        State.IN_ERROR: translate("SentState", "It was made in error. Nobody can open its content any more."),
        State.MERGED: translate(
            "SentState", "The municipality has another referral of the same client and goes on with that one."
        ),
    }[state]


_TWICE = 2


class Times(QObject):
    """An object, since only `tr` of one can count."""

    def text(self, count: int) -> str:
        """How often, as one says it."""
        if count == 1:
            return self.tr("once")
        return self.tr("twice") if count == _TWICE else self.tr("%n times", "", count)


def tried_text(count: int) -> str:
    """How often the municipality has tried, where only the number is known."""
    translate = QCoreApplication.translate
    return translate("SentState", "Has tried to reach the client {times}").format(times=Times().text(count))


def tried_how_text(attempts: Sequence[ContactAttempt]) -> str:
    """The same with the ways that were tried, from the opened referral; the sender's own visits are left out."""
    translate = QCoreApplication.translate
    ways = Counter(one.channel for one in attempts if one.channel is not AttemptChannel.VISIT_WITH_REFERRER)
    parts = [_way_text(channel).format(times=Times().text(count)) for channel, count in ways.items()]
    if not parts:
        return ""
    listed = parts[-1]
    if len(parts) > 1:
        listed = translate("SentState", "{ways} and {last}").format(
            ways=", ".join(parts[:-1]), last=parts[-1]
        )
    return translate("SentState", "The municipality has {ways}.").format(ways=listed)


def _way_text(channel: AttemptChannel) -> str:
    translate = QCoreApplication.translate
    return {
        AttemptChannel.LETTER: translate("SentState", "sent a letter {times}"),
        AttemptChannel.PHONE: translate("SentState", "tried to call {times}"),
        AttemptChannel.SMS: translate("SentState", "sent a text message {times}"),
        AttemptChannel.EMAIL: translate("SentState", "written an e-mail {times}"),
        AttemptChannel.VISIT_WITH_REFERRER: "",
        AttemptChannel.OUTREACH: translate("SentState", "gone to meet the client {times}"),
        AttemptChannel.NGO: translate("SentState", "tried through an organisation {times}"),
        AttemptChannel.COLLEAGUE: translate(
            "SentState", "let a colleague who speaks the language try {times}"
        ),
    }[channel]


_TRYING = frozenset({State.CONTACTING, State.NO_SHOW, State.ON_HOLD, State.UNREACHED})
"""Where it matters to the sender how often it has been tried."""


def standing_text(row: SentRow) -> str:
    """Where a row stands, with how often it has been tried, and whose question it is."""
    translate = QCoreApplication.translate
    if row.state in WAITS_FOR_REFERRER and not row.waits_for_me:
        asks = {
            State.INFO_REQUESTED: translate("SentState", "Has a question for {name}"),
            State.HELP_REQUESTED: translate("SentState", "Asks {name} for help"),
        }
        return asks[row.state].format(name=row.answerer_name)
    if row.state is State.CONTACTING and row.attempts:
        return tried_text(row.attempts)
    words = sent_state_text(row.state)
    if row.state in _TRYING and row.attempts:
        tried = tried_text(row.attempts)
        return translate("SentState", "{state}. {more}").format(state=words, more=tried)
    return words


def is_hidden(line: SentLine) -> bool:
    """Turvakielto: the list tells nothing of the client."""
    return line.row.summary is not None and line.row.summary.turvakielto is YesNoNotAsked.YES


def client_text(line: SentLine) -> str:
    """The client's name, or why it is not there."""
    translate = QCoreApplication.translate
    if is_hidden(line):
        return translate("SentState", "Turvakielto")
    if line.row.summary is not None:
        return person_name(line.row.summary.name)
    if line.row.state in LOCKED_STATES:
        return translate("SentState", "Locked")
    return translate("SentState", "Not readable now")
