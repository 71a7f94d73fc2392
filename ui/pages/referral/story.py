"""The history of a referral in words: who did what, and what was said."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication

from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.correction import ContactCorrection
from referral_app.domain.feedback import Feedback
from referral_app.domain.language import language_name
from referral_app.domain.lifecycle import CLOSED_STATES, OPEN_STATES, State
from referral_app.domain.moves import MoveNote
from referral_app.services.follow_up import HistoryItem
from ui.i18n import current_language, format_datetime
from ui.pages.referral.contact_card import contact_value
from ui.pages.referral.words import (
    channel_text,
    face_text,
    meeting_interpreter_text,
    outcome_text,
    reason_text,
    result_text,
)
from ui.style.tokens import Tone
from ui.widgets.state_pill import STATE_LOOKS
from ui.widgets.timeline import TimelineEntry


class Thread(StrEnum):
    """Which part of the history to show."""

    ALL = "all"
    CONVERSATION = "conversation"
    ATTEMPTS = "attempts"


def entries(history: Sequence[HistoryItem], thread: Thread = Thread.ALL) -> list[TimelineEntry]:
    """The history for the timeline, newest first."""
    undone = {item.note.undoes for item in history if item.note is not None}
    return [_entry(item, undone=item.seq in undone) for item in reversed(history) if _belongs(item, thread)]


def _belongs(item: HistoryItem, thread: Thread) -> bool:
    note = item.note
    match thread:
        case Thread.CONVERSATION:
            return note is not None and bool(note.question or note.answer)
        case Thread.ATTEMPTS:
            return note is not None and any((note.attempt, note.planned, note.undoes))
        case _:
            return True


def _entry(item: HistoryItem, *, undone: bool = False) -> TimelineEntry:
    icon_name, tone = STATE_LOOKS[item.target]
    if item.correction is not None:
        icon_name, tone = "phone", Tone.ACCENT
    elif item.takes_over:
        icon_name, tone = "user-check", Tone.ACCENT
    elif item.sent_on or (item.source is item.target and item.to_names is not None):
        icon_name, tone = "arrow-forward-up", Tone.ACCENT
    elif item.note is not None and item.note.absorbed is not None:
        icon_name, tone = "arrows-exchange", Tone.ACCENT
    if not item.verified:
        icon_name, tone = "alert-triangle", Tone.DANGER
    return TimelineEntry(
        who=partial(_who, item),
        what=partial(_what_as_far_as_known, item),
        when=item.at,
        icon_name=icon_name,
        tone=tone,
        detail=partial(_details, item, undone=undone) if _details(item, undone=undone) else None,
        is_new=item.is_new,
    )


def _who(item: HistoryItem) -> str:
    return f"{item.actor_name}, {item.unit_names.in_language(current_language())}"


def _what_as_far_as_known(item: HistoryItem) -> str:
    if item.verified:
        return what_happened(item)
    translate = QCoreApplication.translate
    return translate("Story", "Not verified: {what}").format(what=what_happened(item))


def what_happened(item: HistoryItem) -> str:
    """One move as a sentence without its subject."""
    note = item.note or MoveNote()
    special = _sent_on(item) or _kept(item) or _special(item)
    if special:
        return special
    if item.target is State.CONTACTING:
        return _contacting(item.source, note)
    why = reason_text(note.reason_code) if note.reason_code else ""
    if note.outcome is not None:
        why = outcome_text(note.outcome)
    return _with(_simple(item.target), why)


def _sent_on(item: HistoryItem) -> str:
    """Where a referral went, or came from; and what was merged with it."""
    translate = QCoreApplication.translate
    to = item.to_names.in_language(current_language()) if item.to_names is not None else ""
    if item.sent_on:
        return translate("Story", "Forwarded the referral here")
    if item.target is State.FORWARDED and to:
        return translate("Story", "Forwarded the referral to {unit}").format(unit=to)
    if item.source is item.target and to:
        return translate("Story", "Referred the client on to {unit} as well").format(unit=to)
    if item.note is not None and item.note.absorbed is not None:
        return translate("Story", "Merged another referral of the same client into this one")
    if item.source is State.MERGED and item.target in OPEN_STATES:
        return translate("Story", "Undid the merging")
    return ""


def _kept(item: HistoryItem) -> str:
    """What was done while the state stayed as it was; nothing for a step of the work."""
    translate = QCoreApplication.translate
    if item.correction is not None:
        return translate("Story", "Corrected how the client is reached")
    if item.takes_over:
        return translate("Story", "Took the referral over and answers for it now")
    handed = item.source is item.target is not State.ACCEPTED and item.note is None
    if handed and item.owner_name is not None:
        return translate("Story", "Handed the work over to {name}").format(name=item.owner_name)
    return ""


def _special(item: HistoryItem) -> str:
    """A step whose words depend on where it comes from."""
    translate = QCoreApplication.translate
    if item.target is State.ACCEPTED and item.source is State.ACCEPTED:
        return translate("Story", "Changed the owner or the date")
    if item.target is State.OPENED and item.source in CLOSED_STATES:
        return translate("Story", "Opened the referral again")
    if item.target is State.OPENED and item.source is State.INFO_REQUESTED:
        return translate("Story", "Answered the question")
    return ""


def done_text(item: HistoryItem) -> str:
    """What the person has just done, to confirm it."""
    translate = QCoreApplication.translate
    return translate("Story", "Saved. The log now says: {what}.").format(what=what_happened(item))


def _contacting(source: State | None, note: MoveNote) -> str:
    translate = QCoreApplication.translate
    if source in CLOSED_STATES:
        return translate("Story", "Opened the work again")
    if source is State.CANCEL_REQUESTED:
        return translate("Story", "Went on with the work")
    if note.undoes is not None:
        return translate("Story", "Took back a contact that was recorded by mistake")
    if note.answer:
        return translate("Story", "Answered how the visit went")
    if note.attempt is not None:
        return translate("Story", "Tried to contact the client")
    return translate("Story", "Planned a contact")


def _simple(target: State) -> str:
    translate = QCoreApplication.translate
    return {
        State.DRAFT: translate("Story", "Began the referral"),
        State.SENT: translate("Story", "Sent the referral"),
        State.OPENED: translate("Story", "Opened the referral"),
        State.INFO_REQUESTED: translate("Story", "Asked the sender a question"),
        State.ACCEPTED: translate("Story", "Accepted the referral"),
        State.REJECTED: translate("Story", "Returned the referral"),
        State.ON_HOLD: translate("Story", "Put on hold"),
        State.WITHDRAWN: translate("Story", "Withdrew the referral"),
        State.COMPLETED: translate("Story", "Completed the referral"),
        State.REACHED: translate("Story", "Reached the client"),
        State.MEETING_SET: translate("Story", "Agreed on a meeting"),
        State.NO_SHOW: translate("Story", "The meeting did not happen"),
        State.HELP_REQUESTED: translate("Story", "Asked the sender for help"),
        State.UNREACHED: translate("Story", "Closed as not reached"),
        State.CLIENT_DECLINED: translate("Story", "The client did not want to continue"),
        State.CANCEL_REQUESTED: translate("Story", "Asked to cancel the referral"),
        State.FORWARDED: translate("Story", "Forwarded the referral"),
        State.MERGED: translate("Story", "Merged the referral into another one of the same client"),
        State.IN_ERROR: translate("Story", "Marked as made in error"),
    }[target]


def _details(item: HistoryItem, *, undone: bool = False) -> str:
    translate = QCoreApplication.translate
    lines: list[str] = []
    if undone:
        lines.append(translate("Story", "Recorded by mistake and taken back: it does not count."))
    if not item.verified:
        lines.append(
            translate(
                "Story",
                "The signature of this entry does not hold. Do not rely on it, and tell your data protection officer.",
            )
        )
    if item.note is not None:
        lines.extend(_note_lines(item.note))
    if item.correction is not None:
        lines.append(correction_words(item.correction))
    return "\n".join(lines)


def correction_words(correction: ContactCorrection) -> str:
    """Old and new as one line, in words for whoever hears it read."""
    translate = QCoreApplication.translate
    old, new = correction.old, correction.new
    if old is None or new is None:
        point = new or old
        told = contact_value(point, None) if point is not None else ""
        if new is None:
            return translate("Story", "Not to be used any more: {value}").format(value=told)
        return translate("Story", "One more: {value}").format(value=told)
    return translate("Story", "{new}, not {old} any more").format(
        new=contact_value(new, None), old=contact_value(old, None)
    )


def _note_lines(note: MoveNote) -> list[str]:
    translate = QCoreApplication.translate
    lines = [text for text in (note.question, note.answer, note.reason_text, note.outcome_text) if text]
    if note.attempt is not None:
        lines.extend(_attempt_lines(note.attempt))
    if note.meeting is not None:
        meeting = note.meeting
        lines.append(
            ", ".join(
                (format_datetime(meeting.at), meeting.place, meeting_interpreter_text(meeting.interpreter))
                if meeting.place
                else (format_datetime(meeting.at), meeting_interpreter_text(meeting.interpreter))
            )
        )
    if note.planned is not None:
        planned = translate("Story", "Next: {what}").format(what=attempt_words(note.planned))
        lines.append(planned)
    if note.feedback_asked is not None:
        lines.append(
            translate("Story", "The client was asked for feedback")
            if note.feedback_asked
            else translate("Story", "The client was not asked for feedback")
        )
    if note.feedback is not None:
        lines.extend(_feedback_lines(note.feedback))
    if note.comment:
        lines.append(note.comment)
    return lines


def _feedback_lines(feedback: Feedback) -> list[str]:
    """What the client said of how it went; what she left out is left out."""
    translate = QCoreApplication.translate
    asked = (
        (translate("Story", "Understood what was said: {answer}"), feedback.understood),
        (translate("Story", "Was listened to: {answer}"), feedback.heard),
        (translate("Story", "Got help: {answer}"), feedback.helped),
    )
    lines = [text.format(answer=face_text(face)) for text, face in asked if face is not None]
    if feedback.words:
        lines.append(translate("Story", "In the client's words: {words}").format(words=feedback.words))
    return lines


def _attempt_lines(attempt: ContactAttempt) -> list[str]:
    first = attempt_words(attempt)
    if attempt.result is not None:
        first = _with(first, result_text(attempt.result))
    return [text for text in (first, attempt.answer, attempt.next_step) if text]


def attempt_words(attempt: ContactAttempt) -> str:
    """Channel, time, language and who, as one line."""
    parts = [
        channel_text(attempt.channel),
        format_datetime(attempt.at),
        language_name(attempt.language, current_language()),
        attempt.by,
    ]
    return ", ".join(part for part in parts if part)


def _with(what: str, more: str) -> str:
    return f"{what}: {more}" if more else what
