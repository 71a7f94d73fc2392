"""The filter line of the log: act, person, unit, purpose, referral, time."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from referral_app.domain.codes import Purpose
from referral_app.domain.log_search import LogSearch
from referral_app.domain.reference import reference_of
from referral_app.services.names import Names
from ui.i18n import Translated, current_language, format_date
from ui.pages.inbox.filters import KeepsLetters
from ui.pages.log.presenter import LogFilter, normal_reference, referral_id_of
from ui.pages.log.saved_searches import SavedSearches
from ui.pages.log.words import ACTS, act_text, purpose_text
from ui.pages.referral.day_edit import DayEdit
from ui.widgets.area import row
from ui.widgets.buttons import Button, IconButton, Kind, without_arguments
from ui.widgets.choice import PullDown
from ui.widgets.even_grid import EvenGrid
from ui.widgets.pick import Choice, Pick
from ui.widgets.restyle import set_property


class Span(StrEnum):
    """How far back to look."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    BETWEEN = "between"


_DAYS = {Span.TODAY: 0, Span.WEEK: 7, Span.MONTH: 30}
_SPANS = {days: span for span, days in _DAYS.items()}


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
        self._people: list[Choice[UUID]] = []
        self._unit: Pick[UUID] = Pick()
        self._units: tuple[tuple[UUID, Names], ...] = ()
        self._purpose: PullDown[str] = PullDown(
            [(purpose.value, partial(purpose_text, purpose.value)) for purpose in Purpose],
            none_text=lambda: self.tr("Any purpose"),
        )
        self._referral = QLineEdit()
        self._span: PullDown[Span] = PullDown(
            [(span, partial(_span_text, span)) for span in Span], none_text=lambda: self.tr("Any time")
        )
        today = datetime.now().astimezone().date()
        self._since = DayEdit(today - timedelta(days=7))
        self._until = DayEdit(today)
        self._clear = Button(lambda: self.tr("Clear the filter"), Kind.LINK)
        self.saved = SavedSearches(self.search, self.words)
        self.saved.picked.connect(self.set_search)
        self.save = IconButton(lambda: self.tr("Save the list…"), "download")
        self.save.setObjectName("log.filter.save")
        for widget, name in (
            (self._act, "act"),
            (self._person, "person"),
            (self._unit, "unit"),
            (self._purpose, "purpose"),
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
        search = self.search()
        since, until = _range(search)
        return LogFilter(
            act=search.act,
            actor=search.actor,
            unit=search.unit,
            purpose=search.purpose,
            referral=search.referral,
            since=since,
            until=until,
        )

    def search(self) -> LogSearch:
        """What is asked for, as it can be kept."""
        span = self._span.value()
        between = span is Span.BETWEEN
        return LogSearch(
            act=self._act.value(),
            actor=self._person.value(),
            unit=self._unit.value(),
            purpose=self._purpose.value(),
            referral=self._referral_id(),
            days=_DAYS.get(span) if span is not None else None,
            since=self._since.value() if between else None,
            until=self._until.value() if between else None,
        )

    def set_search(self, search: LogSearch) -> None:
        """Ask for this."""
        self._quiet = True
        self._act.set_value(search.act)
        self._person.set_value(search.actor)
        self._unit.set_value(search.unit)
        self._purpose.set_value(search.purpose)
        reference = reference_of(search.referral) if search.referral is not None else ""
        self._found = (reference, search.referral) if search.referral is not None else None
        self._referral.setText(reference)
        set_property(self._referral, "problem", "false")
        if search.since is not None and search.until is not None:
            self._since.set_value(search.since)
            self._until.set_value(search.until)
            self._span.set_value(Span.BETWEEN)
        else:
            self._span.set_value(_SPANS.get(search.days) if search.days is not None else None)
        self._quiet = False
        self._tell()

    def words(self, search: LogSearch) -> str:
        """What a search asks for, in words."""
        people = {choice.key: choice.label for choice in self._people}
        units = {unit_id: names.in_language(current_language()) for unit_id, names in self._units}
        parts = []
        if search.act is not None:
            parts.append(act_text(search.act))
        if search.actor is not None:
            parts.append(people.get(search.actor, self.tr("Somebody")))
        if search.unit is not None:
            parts.append(units.get(search.unit, self.tr("A unit")))
        if search.purpose is not None:
            parts.append(purpose_text(search.purpose))
        if search.referral is not None:
            parts.append(reference_of(search.referral))
        if search.days is not None:
            parts.append(_span_text(_SPANS.get(search.days, Span.TODAY)))
        elif search.since is not None and search.until is not None:
            parts.append(f"{format_date(search.since)} – {format_date(search.until)}")
        return " · ".join(parts) or self.tr("All but signs of life")

    def set_people(self, people: tuple[tuple[UUID, str], ...]) -> None:
        """Those who can be chosen."""
        self._people = [Choice(user_id, name) for user_id, name in people]
        self._person.set_choices(self._people)

    def set_units(self, units: tuple[tuple[UUID, Names], ...]) -> None:
        """The units that can be chosen."""
        self._units = units
        language = current_language()
        self._unit.set_choices([Choice(unit_id, names.in_language(language)) for unit_id, names in units])

    def set_referral(self, reference: str, referral_id: UUID | None) -> None:
        """The referral of a reference, None when there is none."""
        self._found = (reference, referral_id) if referral_id is not None else None
        set_property(self._referral, "problem", "false" if referral_id is not None else "true")
        if referral_id is not None:
            self._tell()

    def clear(self) -> None:
        """Show everything."""
        self.set_search(LogSearch())

    def focus_first(self) -> None:
        """Go to the first filter."""
        self._act.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        self._act.setAccessibleName(self.tr("Act"))
        self._person.setAccessibleName(self.tr("Person"))
        self._person.setPlaceholderText(self.tr("Any person"))
        self._unit.setAccessibleName(self.tr("Unit"))
        self._unit.setPlaceholderText(self.tr("Any unit"))
        self._purpose.setAccessibleName(self.tr("Purpose"))
        if self._units:
            self.set_units(self._units)
        self._referral.setAccessibleName(self.tr("Referral"))
        self._referral.setPlaceholderText(self.tr("Any referral (K-…)"))
        self._referral.setToolTip(self.tr("Type the whole reference or id, then press Enter"))
        self._span.setAccessibleName(self.tr("Time"))
        self._since.setAccessibleName(self.tr("From"))
        self._until.setAccessibleName(self.tr("To"))

    def _compose(self) -> None:
        for pull_down in (self._act, self._span, self._purpose):
            pull_down.setMinimumContentsLength(8)
            pull_down.setSizeAdjustPolicy(PullDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for line in (self._person, self._unit, self._referral):
            line.setMinimumWidth(6 * self.fontMetrics().height())
        fields = (self._act, self._person, self._unit, self._purpose, self._referral, self._span)
        self._between = QWidget()
        days = row(self._between, spacing=8)
        days.addWidget(self._since)
        days.addWidget(self._until)
        self._between.hide()
        self._clear.hide()
        outer = row(self, spacing=8)
        outer.addWidget(EvenGrid(fields), 1, Qt.AlignmentFlag.AlignTop)
        outer.addWidget(self._between, 0, Qt.AlignmentFlag.AlignTop)
        outer.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        outer.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignTop)
        outer.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        letters = KeepsLetters(self)
        for pull_down in (self._act, self._span, self._purpose):
            pull_down.installEventFilter(letters)
            pull_down.changed.connect(self._tell)
        self._person.changed.connect(self._tell)
        self._unit.changed.connect(self._tell)
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

    def _tell(self) -> None:
        if not self._quiet:
            self._between.setVisible(self._span.value() is Span.BETWEEN)
            self._clear.setVisible(self.filter() != LogFilter() or bool(self._referral.text()))
            self.changed.emit()


def _range(search: LogSearch) -> tuple[datetime | None, datetime | None]:
    """The span of a search, in this desktop's time zone."""
    if search.since is not None and search.until is not None:
        return _midnight(search.since), _midnight(search.until + timedelta(days=1))
    if search.days is None:
        return None, None
    return _midnight(datetime.now().astimezone().date() - timedelta(days=search.days)), None


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
