"""The filter line of the log: act, person, referral, time."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.i18n import Translated
from ui.pages.inbox.filters import KeepsLetters
from ui.pages.log.presenter import LogFilter, normal_reference, referral_id_of
from ui.pages.log.words import ACTS, act_text
from ui.pages.referral.day_edit import DayEdit
from ui.pages.referral.side_by_side import SideBySide
from ui.widgets.area import row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.choice import PullDown
from ui.widgets.pick import Choice, Pick
from ui.widgets.restyle import set_property


class Span(StrEnum):
    """How far back to look."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    BETWEEN = "between"


_DAYS = {Span.TODAY: 0, Span.WEEK: 7, Span.MONTH: 30}


class LogFilters(Translated, QWidget):
    """Tells what to show; a reference has to be looked up before it can narrow anything."""

    changed = Signal()
    reference_wanted = Signal(str)
    """A reference was typed: find its referral and call `set_referral`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self._found: tuple[str, UUID] | None = None
        self._act: PullDown[str] = PullDown(
            [(act, partial(act_text, act)) for act in ACTS],
            none_text=lambda: self.tr("All but signs of life"),
        )
        self._person: Pick[UUID] = Pick()
        self._referral = QLineEdit()
        self._span: PullDown[Span] = PullDown(
            [(span, partial(_span_text, span)) for span in Span], none_text=lambda: self.tr("Any time")
        )
        today = datetime.now().astimezone().date()
        self._since = DayEdit(today - timedelta(days=7))
        self._until = DayEdit(today)
        self._clear = Button(lambda: self.tr("Clear the filter"), Kind.LINK)
        for widget, name in (
            (self._act, "act"),
            (self._person, "person"),
            (self._referral, "referral"),
            (self._span, "span"),
            (self._since, "since"),
            (self._until, "until"),
        ):
            widget.setObjectName(f"log.filter.{name}")
        self._compose()
        self._connect()
        self.retranslate()

    def filter(self) -> LogFilter:
        """What to show now."""
        since, until = self._range()
        return LogFilter(
            act=self._act.value(),
            actor=self._person.value(),
            referral=self._referral_id(),
            since=since,
            until=until,
        )

    def set_people(self, people: tuple[tuple[UUID, str], ...]) -> None:
        """Those who can be chosen."""
        self._person.set_choices([Choice(user_id, name) for user_id, name in people])

    def set_referral(self, reference: str, referral_id: UUID | None) -> None:
        """The referral of a reference, None when there is none."""
        self._found = (reference, referral_id) if referral_id is not None else None
        set_property(self._referral, "problem", "false" if referral_id is not None else "true")
        if referral_id is not None:
            self._tell()

    def clear(self) -> None:
        """Show everything."""
        self._quiet = True
        self._act.set_value(None)
        self._person.set_value(None)
        self._referral.clear()
        self._span.set_value(None)
        self._quiet = False
        self._found = None
        self._tell()

    def focus_first(self) -> None:
        """Go to the first filter."""
        self._act.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        self._act.setAccessibleName(self.tr("Act"))
        self._person.setAccessibleName(self.tr("Person"))
        self._person.setPlaceholderText(self.tr("Any person"))
        self._referral.setAccessibleName(self.tr("Referral"))
        self._referral.setPlaceholderText(self.tr("Any referral (K-…)"))
        self._referral.setToolTip(self.tr("Type the whole reference or id, then press Enter"))
        self._span.setAccessibleName(self.tr("Time"))
        self._since.setAccessibleName(self.tr("From"))
        self._until.setAccessibleName(self.tr("To"))

    def _compose(self) -> None:
        for pull_down in (self._act, self._span):
            pull_down.setMinimumContentsLength(14)
            pull_down.setSizeAdjustPolicy(PullDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for line in (self._person, self._referral):
            line.setMinimumWidth(9 * self.fontMetrics().height())
        left, right = QWidget(), QWidget()
        first = row(left, spacing=8)
        first.addWidget(self._act, 1)
        first.addWidget(self._person, 1)
        second = row(right, spacing=8)
        second.addWidget(self._referral, 1)
        second.addWidget(self._span, 1)
        self._between = QWidget()
        days = row(self._between, spacing=8)
        days.addWidget(self._since)
        days.addWidget(self._until)
        self._between.hide()
        self._clear.hide()
        outer = row(self, spacing=8)
        outer.addWidget(SideBySide(left, right), 1)
        outer.addWidget(self._between, 0, Qt.AlignmentFlag.AlignTop)
        outer.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        letters = KeepsLetters(self)
        for pull_down in (self._act, self._span):
            pull_down.installEventFilter(letters)
            pull_down.changed.connect(self._tell)
        self._person.changed.connect(self._tell)
        self._referral.returnPressed.connect(self._look_up)
        self._referral.textEdited.connect(self._on_referral_edited)
        for day in (self._since, self._until):
            day.dateChanged.connect(without_arguments(self._tell))
        self._clear.clicked.connect(without_arguments(self.clear))

    def _referral_id(self) -> UUID | None:
        typed = self._referral.text()
        if self._found is not None and self._found[0] == normal_reference(typed):
            return self._found[1]
        return referral_id_of(typed)

    def _look_up(self) -> None:
        typed = self._referral.text()
        reference = normal_reference(typed)
        if referral_id_of(typed) is not None or not typed.strip():
            self._tell()
        elif reference is not None:
            self.reference_wanted.emit(reference)
        else:
            set_property(self._referral, "problem", "true")

    def _on_referral_edited(self, text: str) -> None:
        set_property(self._referral, "problem", "false")
        if not text.strip():
            self._found = None
            self._tell()

    def _range(self) -> tuple[datetime | None, datetime | None]:
        span = self._span.value()
        if span is None:
            return None, None
        if span is Span.BETWEEN:
            return _midnight(self._since.value()), _midnight(self._until.value() + timedelta(days=1))
        today = datetime.now().astimezone().date()
        return _midnight(today - timedelta(days=_DAYS[span])), None

    def _tell(self) -> None:
        if not self._quiet:
            self._between.setVisible(self._span.value() is Span.BETWEEN)
            self._clear.setVisible(self.filter() != LogFilter() or bool(self._referral.text()))
            self.changed.emit()


def _midnight(day: date) -> datetime:
    """The day's first moment in this desktop's time zone, in UTC."""
    return datetime.combine(day, time()).astimezone().astimezone(UTC)


def _span_text(span: Span) -> str:
    translate = QCoreApplication.translate
    return {
        Span.TODAY: translate("LogFilters", "Today"),
        Span.WEEK: translate("LogFilters", "Last 7 days"),
        Span.MONTH: translate("LogFilters", "Last 30 days"),
        Span.BETWEEN: translate("LogFilters", "From … to …"),
    }[span]
