"""Inputs for a day and for a moment, in the notation of the language in use."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QWidget

from ui.i18n import Text, Translated, current_language
from ui.pages.referral.side_by_side import SideBySide
from ui.style.scheme import current_scheme
from ui.widgets.area import column
from ui.widgets.buttons import Button, Kind

_SATURDAY = 5


def workday_from(day: date, days: int) -> date:
    """The day `days` after `day`, or the Monday after it where that is a weekend."""
    target = day + timedelta(days=days)
    return target + timedelta(days=max(0, 7 - target.weekday())) if target.weekday() >= _SATURDAY else target


def _arrow_style() -> str:
    """The calendar's button as that of a combo box; the style sheet of the program knows spin boxes only."""
    return (
        "QDateTimeEdit::drop-down { border: none; width: 28px; subcontrol-origin: padding; "
        "subcontrol-position: center right; }"
        f"QDateTimeEdit::down-arrow {{ image: url(style:{current_scheme().value}/down.svg); "
        "width: 16px; height: 16px; }"
    )


class DayEdit(Translated, QDateEdit):
    """A day not before `earliest`."""

    def __init__(self, day: date, *, earliest: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        if earliest is not None:
            self.setMinimumDate(QDate(earliest.year, earliest.month, earliest.day))
        self.set_value(day)
        self.retranslate()
        self.restyle()

    def value(self) -> date:
        """The day shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_value(self, day: date) -> None:
        """Show another day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def restyle(self) -> None:
        if self.styleSheet() != _arrow_style():
            self.setStyleSheet(_arrow_style())

    def retranslate(self) -> None:
        self.setDisplayFormat("d MMM yyyy" if current_language() == "en" else "d.M.yyyy")


class MomentEdit(Translated, QDateTimeEdit):
    """A day and a time of it, shown in this desktop's time zone, told in UTC."""

    def __init__(self, moment: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.set_value(moment)
        self.retranslate()
        self.restyle()

    def value(self) -> datetime:
        """The moment shown, aware, UTC, to the minute."""
        seconds = self.dateTime().toSecsSinceEpoch()
        return datetime.fromtimestamp(seconds - seconds % 60, UTC)

    def set_value(self, moment: datetime) -> None:
        """Show another aware moment."""
        self.setDateTime(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())))

    def restyle(self) -> None:
        if self.styleSheet() != _arrow_style():
            self.setStyleSheet(_arrow_style())

    def retranslate(self) -> None:
        self.setDisplayFormat("d MMM yyyy HH:mm" if current_language() == "en" else "d.M.yyyy H.mm")


class DayChoice(QWidget):
    """A day with three quick answers beside it: tomorrow, in a week, in two weeks (workdays).

    What a field calls it, the day is called too.
    """

    def __init__(self, day: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = DayEdit(day, earliest=today)
        self.dateChanged = self.edit.dateChanged
        layout = column(self, spacing=0)
        layout.addWidget(self.edit)
        layout.addWidget(
            SideBySide(
                *(self._quick(text, today, days) for text, days in _quick_days()), spacing=4, spread=False
            )
        )
        self.setFocusProxy(self.edit)

    def _quick(self, text: Text, today: date, days: int) -> Button:
        button = Button(text, Kind.LINK)
        button.clicked.connect(lambda _on=False: self.edit.set_value(workday_from(today, days)))
        return button

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.edit.setAccessibleDescription(description)

    def value(self) -> date:
        """The day chosen."""
        return self.edit.value()


def _quick_days() -> tuple[tuple[Text, int], ...]:
    translate = QCoreApplication.translate
    return (
        (lambda: translate("DayChoice", "Tomorrow"), 1),
        (lambda: translate("DayChoice", "In a week"), 7),
        (lambda: translate("DayChoice", "In 2 weeks"), 14),
    )


def at_local_time(day: date, hour: int) -> datetime:
    """A full hour of a day in this desktop's time zone, in UTC."""
    return datetime.combine(day, time(hour)).astimezone().astimezone(UTC)
