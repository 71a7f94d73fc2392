"""The inbox as a table: what a row says, and what it keeps to itself."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from referral_app.domain.codes import Priority, YesNoNotAsked
from referral_app.domain.language import language_name
from referral_app.domain.lifecycle import LOCKED_STATES, State
from referral_app.services.inbox import InboxRow
from ui.i18n import current_language, format_age, format_date, format_datetime, number_text
from ui.models.paged_table import Column, Index, PagedTable
from ui.pages.referral.next_step import is_overdue
from ui.pages.referral.words import PRIORITY_LOOKS, person_name, priority_text, target_group_text
from ui.style.scheme import current_tokens
from ui.style.tokens import Tone
from ui.tasks import Tasks
from ui.widgets.busy_line import BusyLine
from ui.widgets.state_pill import STATE_LOOKS, state_text

_DOT = 7  # pixels

HIDDEN_AT_FIRST = frozenset({"target_group", "attempts", "sender", "reference"})
"""Columns that are shown only when they are chosen."""


def is_paused(row: InboxRow) -> bool:
    """Its content could be read, but the log did not answer."""
    return row.summary is None and not row.broken and not row.kept_from_me and row.state not in LOCKED_STATES


def is_hidden(row: InboxRow) -> bool:
    """Turvakielto: what the summary tells is shown only after the referral was opened."""
    return row.summary is not None and row.summary.turvakielto is YesNoNotAsked.YES


def unread_text(row: InboxRow) -> str:
    """Why it is marked: nobody has opened it, or something was done since one last had it open. Else empty."""
    translate = QCoreApplication.translate
    if row.state is State.SENT:
        return translate("InboxRow", "Nobody has opened it yet")
    return translate("InboxRow", "Something is new since you opened it") if row.has_news else ""


def name_text(row: InboxRow) -> str:
    """Whom it concerns, or why that is not told here."""
    translate = QCoreApplication.translate
    if row.state in LOCKED_STATES:
        return translate("InboxRow", "Content is locked")
    if row.kept_from_me:
        return translate("InboxRow", "Protected")
    if row.summary is None:
        return translate("InboxRow", "Reading is paused")
    if is_hidden(row):
        return translate("InboxRow", "Turvakielto")
    return person_name(row.summary.name)


def kept_text(row: InboxRow) -> str:
    """Why a protected row is closed to this person."""
    translate = QCoreApplication.translate
    names = ", ".join(reader.name for reader in row.readers)
    if row.waits_without_reader:
        return translate(
            "InboxRow",
            "It waits: none of those named ({names}) can open it now. The sender can name another.",
        ).format(names=names)
    return translate("InboxRow", "Only {names} can open it.").format(names=names)


def language_text(row: InboxRow) -> str:
    """The client's main language; empty where nothing was opened, and under turvakielto."""
    if row.summary is None or is_hidden(row):
        return ""
    return language_name(row.summary.language, current_language())


def needs_interpreter(row: InboxRow) -> bool:
    """Whether the list tells that an interpreter is needed."""
    return row.summary is not None and not is_hidden(row) and row.summary.interpreter_needed


def _name_look(row: InboxRow) -> tuple[str, Tone] | None:
    if row.kept_from_me and row.state not in LOCKED_STATES:
        return "shield-lock", Tone.WARNING if row.waits_without_reader else Tone.NEUTRAL
    if row.summary is None:
        return "lock", Tone.NEUTRAL
    return ("shield-lock", Tone.DANGER) if is_hidden(row) else None


def _name_tip(row: InboxRow) -> str:
    translate = QCoreApplication.translate
    if row.kept_from_me:
        return kept_text(row)
    if is_hidden(row):
        return translate("InboxRow", "Turvakielto: the name is shown when you open the referral.")
    unread = unread_text(row)
    return f"{row.reference}\n{unread}" if unread else row.reference


def _language_look(row: InboxRow) -> tuple[str, Tone] | None:
    return ("ear", Tone.WARNING) if needs_interpreter(row) else None


def _language_tip(row: InboxRow) -> str:
    return QCoreApplication.translate("InboxRow", "Needs an interpreter") if needs_interpreter(row) else ""


def _priority_text(row: InboxRow) -> str:
    """Routine rows say nothing, so that the others stand out."""
    return priority_text(row.priority) if row.priority is not Priority.ROUTINE else ""


def _priority_look(row: InboxRow) -> tuple[str, Tone] | None:
    return PRIORITY_LOOKS[row.priority] if row.priority is not Priority.ROUTINE else None


def _due_look(row: InboxRow) -> tuple[str, Tone] | None:
    return ("clock", Tone.DANGER) if is_overdue(row.state, row.due_on, datetime.now(UTC)) else None


class Unopened(QObject):
    """An object, since only `tr` of one can count."""

    def text(self, days: int) -> str:
        """For how long nobody has opened it."""
        return self.tr("Nobody has opened it for %n day(s)", "", days)


def _arrived_look(row: InboxRow) -> tuple[str, Tone] | None:
    """What nobody has opened for too long."""
    return ("clock", Tone.DANGER) if row.forgotten_days is not None else None


def _arrived_tip(row: InboxRow) -> str:
    when = format_datetime(row.sent_at)
    if row.forgotten_days is None:
        return when
    return f"{when}\n{Unopened().text(row.forgotten_days)}"


def _due_text(row: InboxRow) -> str:
    return short_date(row.due_on) if row.due_on is not None else ""


def _due_tip(row: InboxRow) -> str:
    translate = QCoreApplication.translate
    if row.due_on is None:
        return ""
    overdue = _due_look(row) is not None
    when = format_date(row.due_on)
    return translate("InboxRow", "Overdue since {date}").format(date=when) if overdue else when


def short_date(day: date) -> str:
    """A date without its year where that is this year's."""
    if day.year != datetime.now(UTC).year:
        return format_date(day)
    pattern = "d MMM" if current_language() == "en" else "d.M."
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _group_text(row: InboxRow) -> str:
    if row.summary is None or is_hidden(row):
        return ""
    return target_group_text(row.summary.target_group)


def _short_name(name: str) -> str:
    """A colleague's first name and initial; the tooltip has it all."""
    first, _space, rest = name.partition(" ")
    return f"{first} {rest[0]}." if rest else first


def columns() -> tuple[Column[InboxRow], ...]:
    """The columns; those that can be sorted have the names of the service's sort columns."""
    translate = QCoreApplication.translate
    return (
        Column(
            "priority",
            lambda: translate("InboxColumns", "Urgency"),
            _priority_text,
            width=134,
            sortable=True,
            look=_priority_look,
        ),
        Column(
            "name",
            lambda: translate("InboxColumns", "Name"),
            name_text,
            width=168,
            sealed=True,
            look=_name_look,
            tip=_name_tip,
        ),
        Column(
            "language",
            lambda: translate("InboxColumns", "Language"),
            language_text,
            width=112,
            sealed=True,
            look=_language_look,
            tip=_language_tip,
        ),
        Column(
            "target_group",
            lambda: translate("InboxColumns", "Target group"),
            _group_text,
            width=104,
            sealed=True,
            tip=_group_text,
        ),
        Column(
            "sent_at",
            lambda: translate("InboxColumns", "Arrived"),
            lambda row: format_age(row.sent_at),
            width=116,
            sortable=True,
            look=_arrived_look,
            tip=_arrived_tip,
        ),
        Column(
            "state",
            lambda: translate("InboxColumns", "State"),
            lambda row: state_text(row.state),
            width=166,
            sortable=True,
            look=lambda row: STATE_LOOKS[row.state],
            tip=lambda row: state_text(row.state),
        ),
        Column(
            "due_on",
            lambda: translate("InboxColumns", "Next"),
            _due_text,
            width=86,
            sortable=True,
            look=_due_look,
            tip=_due_tip,
        ),
        Column(
            "owner",
            lambda: translate("InboxColumns", "With"),
            lambda row: _short_name(row.owner_name or ""),
            width=70,
            tip=lambda row: row.owner_name or "",
        ),
        Column(
            "attempts",
            lambda: translate("InboxColumns", "Attempts"),
            lambda row: number_text(row.attempt_count) if row.attempt_count else "",
            width=80,
            right=True,
        ),
        Column(
            "sender", lambda: translate("InboxColumns", "Sent by"), _sender_text, width=180, tip=_sender_text
        ),
        Column(
            "reference", lambda: translate("InboxColumns", "Reference"), lambda row: row.reference, width=110
        ),
    )


def _sender_text(row: InboxRow) -> str:
    """Where it came from tells something of where a protected client is: only whoever must ask there is told."""
    if row.kept_from_me and not row.waits_without_reader:
        return ""
    return row.sender_names.in_language(current_language())


def _dot() -> QPixmap:
    """A small disc, as mail programs mark what is unread."""
    ratio = 2.0
    picture = QPixmap(round(_DOT * ratio), round(_DOT * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current_tokens().accent))
    painter.drawEllipse(0, 0, _DOT, _DOT)
    painter.end()
    return picture


class InboxTable(PagedTable[InboxRow]):
    """A `PagedTable` in which the name stands out where there is something one has not seen."""

    def __init__(self, tasks: Tasks, busy: BusyLine, parent: QObject) -> None:
        super().__init__(
            columns(),
            tasks,
            key=lambda row: row.referral_id,
            broken=lambda row: row.broken,
            busy=busy,
            parent=parent,
        )

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if role == Qt.ItemDataRole.FontRole and index.isValid():
            is_name = self.columns[index.column()].key == "name"
            if not is_name or not unread_text(self.row(index.row())):
                return None
            font = QFont()
            font.setBold(True)
            return font
        if index.isValid() and self.columns[index.column()].key == "name":
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self._accessible_text(index)
            if role == Qt.ItemDataRole.DecorationRole:
                row = self.row(index.row())
                plain = bool(unread_text(row)) and not row.broken and _name_look(row) is None
                return _dot() if plain else super().data(index, role)
        return super().data(index, role)

    def _accessible_text(self, index: Index) -> object:
        """What the mark means is said in words too."""
        said = super().data(index, int(Qt.ItemDataRole.AccessibleTextRole))
        unread = unread_text(self.row(index.row()))
        return f"{said}, {unread}" if unread else said
