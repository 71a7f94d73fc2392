"""What comes next with a referral, as one line."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.lifecycle import OPEN_STATES, State
from referral_app.domain.note import Meeting
from referral_app.services.follow_up import ReferralView
from ui.i18n import datetime_in_sentence, format_date
from ui.pages.referral.story import attempt_words


def next_step(view: ReferralView) -> str:
    """The next step and its date, from the state and the newest note that tells of one."""
    translate = QCoreApplication.translate
    match view.state:
        case State.ACCEPTED:
            return _by(translate("NextStep", "First contact by {date}"), view.due_on)
        case State.CONTACTING | State.NO_SHOW:
            planned = _planned(view)
            if planned is not None:
                return attempt_words(planned)
        case State.MEETING_SET:
            meeting = _meeting(view)
            if meeting is not None:
                return _meeting_words(meeting)
        case State.HELP_REQUESTED:
            return _by(translate("NextStep", "The sender answers by {date}"), view.due_on)
        case State.ON_HOLD:
            return _by(translate("NextStep", "Look at it again on {date}"), view.due_on)
    return _without_date(view.state)


def is_overdue(state: State, due: date | None, now: datetime) -> bool:
    """Open, and its date has passed on this desktop's calendar."""
    return due is not None and state in OPEN_STATES and due < now.astimezone().date()


def _by(template: str, due: date | None) -> str:
    translate = QCoreApplication.translate
    return template.format(date=format_date(due)) if due is not None else translate("NextStep", "No date set")


def _planned(view: ReferralView) -> ContactAttempt | None:
    notes = (item.note for item in reversed(view.history) if item.note is not None)
    return next((note.planned for note in notes if note.planned is not None), None)


def _meeting(view: ReferralView) -> Meeting | None:
    notes = (item.note for item in reversed(view.history) if item.note is not None)
    return next((note.meeting for note in notes if note.meeting is not None), None)


def _meeting_words(meeting: Meeting) -> str:
    translate = QCoreApplication.translate
    when = datetime_in_sentence(meeting.at)
    if not meeting.place:
        return translate("NextStep", "Meeting {when}").format(when=when)
    return translate("NextStep", "Meeting {when}, {place}").format(when=when, place=meeting.place)


def _without_date(state: State) -> str:
    translate = QCoreApplication.translate
    return {
        State.SENT: translate("NextStep", "The recipient opens it"),
        State.OPENED: translate("NextStep", "Accept, ask the sender or return"),
        State.INFO_REQUESTED: translate("NextStep", "The sender answers the question"),
        State.CONTACTING: translate("NextStep", "Contact the client"),
        State.NO_SHOW: translate("NextStep", "Contact the client"),
        State.MEETING_SET: translate("NextStep", "Meet the client"),
        State.REACHED: translate("NextStep", "Agree on a meeting or record the outcome"),
        State.CANCEL_REQUESTED: translate("NextStep", "Confirm the cancellation or go on"),
    }.get(state, "")
