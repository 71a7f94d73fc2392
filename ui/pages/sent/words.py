"""Where a sent referral stands, as a nurse would say it: who has it, and what happens next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from referral_app.domain.codes import YesNoNotAsked
from referral_app.domain.lifecycle import LOCKED_STATES, State
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
        State.INFO_REQUESTED: translate(
            "SentState", "The municipality waits for your answer. Open it to read the question."
        ),
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
    }[state]


def client_text(line: SentLine) -> str:
    """The client's name, or why it is not there."""
    translate = QCoreApplication.translate
    if line.row.summary is not None and line.row.summary.turvakielto is YesNoNotAsked.YES:
        return translate("SentState", "Turvakielto")
    if line.row.summary is not None:
        return person_name(line.row.summary.name)
    if line.row.state in LOCKED_STATES:
        return translate("SentState", "Locked")
    return translate("SentState", "Not readable now")
