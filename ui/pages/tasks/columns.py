"""The columns of the list of tasks."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from referral_app.domain.lifecycle import State
from ui.i18n import format_age, format_date, format_datetime
from ui.models.paged_table import Column
from ui.pages.referral.next_step import is_overdue
from ui.pages.sent.columns import language_text, recipient_text
from ui.pages.sent.presenter import SentLine
from ui.pages.sent.words import client_text
from ui.style.tokens import Tone

STRETCHED = "question"
HIDDEN_AT_FIRST = ("language", "recipient", "changed_at", "answerer", "reference")


def task_columns() -> tuple[Column[SentLine], ...]:
    """The date first: it is what the list is for."""
    translate = QCoreApplication.translate
    return (
        Column(
            "due_on", lambda: translate("TaskColumns", "By"), due_text, 164, sortable=True, look=_due_look
        ),
        Column("kind", lambda: translate("TaskColumns", "Task"), kind_text, 204, look=_kind_look),
        Column("client", lambda: translate("TaskColumns", "Client"), client_text, 152, sealed=True),
        Column(
            "question",
            lambda: translate("TaskColumns", "Question"),
            lambda line: " ".join(line.row.question.split()),
            168,
            sealed=True,
            tip=lambda line: line.row.question,
        ),
        Column("language", lambda: translate("TaskColumns", "Language"), language_text, 96, sealed=True),
        Column("recipient", lambda: translate("TaskColumns", "Who asks"), recipient_text, 136),
        Column(
            "changed_at",
            lambda: translate("TaskColumns", "Asked"),
            lambda line: format_age(line.row.changed_at),
            96,
            sortable=True,
            tip=lambda line: format_datetime(line.row.changed_at),
        ),
        Column(
            "answerer",
            lambda: translate("TaskColumns", "Answers for it"),
            lambda line: line.row.answerer_name,
            144,
        ),
        Column(
            "reference", lambda: translate("TaskColumns", "Reference"), lambda line: line.row.reference, 120
        ),
    )


def is_late(line: SentLine) -> bool:
    """Its date has passed."""
    return is_overdue(line.row.state, line.row.due_on, datetime.now(UTC))


def due_text(line: SentLine) -> str:
    """The date, and in words that it has passed."""
    translate = QCoreApplication.translate
    if line.row.due_on is None:
        return translate("TaskColumns", "No date")
    day = format_date(line.row.due_on)
    return translate("TaskColumns", "Late: {date}").format(date=day) if is_late(line) else day


def kind_text(line: SentLine) -> str:
    """What is to be done."""
    translate = QCoreApplication.translate
    if line.row.state is State.HELP_REQUESTED:
        return translate("TaskColumns", "Take up at a visit")
    return translate("TaskColumns", "Answer a question")


def _due_look(line: SentLine) -> tuple[str, Tone]:
    return ("clock", Tone.DANGER) if is_late(line) else ("calendar", Tone.NEUTRAL)


def _kind_look(line: SentLine) -> tuple[str, Tone]:
    visit = line.row.state is State.HELP_REQUESTED
    return ("heart-handshake" if visit else "message-question"), Tone.WARNING
