"""The columns of the list of sent referrals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from referral_app.domain.language import language_name
from referral_app.domain.lifecycle import State
from ui.i18n import current_language, format_age, format_date, format_datetime
from ui.models.paged_table import Column
from ui.pages.referral.words import PRIORITY_LOOKS, outcome_text, priority_text
from ui.pages.sent.presenter import SentLine
from ui.pages.sent.words import client_text, is_hidden, standing_text
from ui.style.tokens import Tone
from ui.widgets.state_pill import STATE_LOOKS

HIDDEN_AT_FIRST = ("sent_at", "outcome", "priority", "reference", "answerer", "author")
STRETCHED = "state"
"""The column that takes the room the others leave, so that nothing scrolls sideways at 1366 pixels."""


def sent_columns() -> tuple[Column[SentLine], ...]:
    """All columns; those of `HIDDEN_AT_FIRST` are there to be chosen."""
    translate = QCoreApplication.translate
    return (
        Column("client", lambda: translate("SentColumns", "Client"), client_text, 152, sealed=True),
        Column("language", lambda: translate("SentColumns", "Language"), language_text, 96, sealed=True),
        Column(
            "state",
            lambda: translate("SentColumns", "Where it stands"),
            _state,
            192,
            sortable=True,
            look=_state_look,
            tip=_state,
        ),
        Column(
            "outcome",
            lambda: translate("SentColumns", "Outcome"),
            _outcome,
            136,
            sealed=True,
            tip=_outcome_tip,
        ),
        Column("recipient", lambda: translate("SentColumns", "Recipient"), recipient_text, 136),
        Column(
            "changed_at",
            lambda: translate("SentColumns", "Changed"),
            lambda line: format_age(line.row.changed_at),
            112,
            sortable=True,
            look=lambda line: ("circle-dot", Tone.ACCENT) if line.row.has_news else None,
            tip=lambda line: _with_news(line, format_datetime(line.row.changed_at)),
            aloud=lambda line: _with_news(line, format_age(line.row.changed_at)),
        ),
        Column(
            "sent_at",
            lambda: translate("SentColumns", "Sent on"),
            lambda line: format_date(line.row.sent_at.astimezone().date()),
            104,
            sortable=True,
            tip=lambda line: format_datetime(line.row.sent_at),
        ),
        Column(
            "priority",
            lambda: translate("SentColumns", "Urgency"),
            lambda line: priority_text(line.row.priority),
            112,
            sortable=True,
            look=lambda line: PRIORITY_LOOKS[line.row.priority],
        ),
        Column(
            "reference", lambda: translate("SentColumns", "Reference"), lambda line: line.row.reference, 120
        ),
        Column(
            "answerer",
            lambda: translate("SentColumns", "Answers for it"),
            lambda line: line.row.answerer_name,
            144,
        ),
        Column("author", lambda: translate("SentColumns", "Made by"), lambda line: line.row.author_name, 144),
    )


def _with_news(line: SentLine, when: str) -> str:
    """When it was changed, and whether one has seen that."""
    if not line.row.has_news:
        return when
    return QCoreApplication.translate("SentRow", "{when}, new to you").format(when=when)


def language_text(line: SentLine) -> str:
    """The client's language, in the language in use; empty where the list tells nothing of the client."""
    summary = line.row.summary
    if summary is None or is_hidden(line):
        return ""
    return language_name(summary.language, current_language())


def recipient_text(line: SentLine) -> str:
    """The unit it went to."""
    return line.row.recipient_names.in_language(current_language())


def _state(line: SentLine) -> str:
    """Where it stands and, once it is done, what came of it."""
    words = standing_text(line.row)
    if line.row.state is State.COMPLETED and line.row.outcome is not None:
        return f"{words}: {outcome_text(line.row.outcome)}"
    if line.row.waits_without_reader:
        return QCoreApplication.translate("SentRow", "Waits: nobody named can open it now")
    return words


def _state_look(line: SentLine) -> tuple[str, Tone]:
    icon_name, tone = STATE_LOOKS[line.row.state]
    return icon_name, Tone.WARNING if line.row.waits_for_me or line.row.waits_without_reader else tone


def _outcome(line: SentLine) -> str:
    return outcome_text(line.row.outcome) if line.row.outcome is not None else ""


def _outcome_tip(line: SentLine) -> str:
    return line.row.outcome_text
