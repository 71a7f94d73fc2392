"""How the work stands, for the lead's Monday morning: what nobody has opened, then who has how much."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from referral_app.domain.codes import Priority
from ui.i18n import Text, Translated, format_age, number_text
from ui.pages.referral.words import priority_text
from ui.pages.unit.task_card import TaskCard
from ui.style.tokens import Tone
from ui.widgets.area import GRID, ScrollColumn, column, row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.label import Label, Line, TextRole, plain

if TYPE_CHECKING:
    from referral_app.services.work_load import Forgotten, OwnerLoad, UnitLoad


class LoadPart(Translated, ScrollColumn):
    """Numbers and references: nothing of a client is read for it."""

    open_wanted = Signal(object)
    """A referral's id."""
    overdue_wanted = Signal()
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(None, width=720)
        self._load: UnitLoad | None = None
        self._rows: list[QWidget] = []
        self._title = Label(lambda: self.tr("How the work stands"), TextRole.TITLE)
        self.card = TaskCard("unit.forgotten", lambda: self.tr("Go to the new ones"), self.new_wanted.emit)
        self._forgotten = column(spacing=4)
        self.card.body.insertLayout(2, self._forgotten)
        self.table = QWidget()
        self.table.setObjectName("unit.load")
        self._grid = QGridLayout(self.table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(0, 1)
        self._overdue = Button(lambda: self.tr("See what is overdue"), Kind.LINK, icon_name="clock")
        self._overdue.setObjectName("unit.load.overdue")
        self._overdue.clicked.connect(without_arguments(self.overdue_wanted.emit))
        beside = row()
        beside.addWidget(self._overdue)
        beside.addStretch(1)
        self.body.addWidget(self._title)
        self.body.addWidget(self.card)
        self.body.addWidget(Label(lambda: self.tr("Who has how much"), TextRole.HEADING))
        self.body.addWidget(self.table)
        self.body.addLayout(beside)

    def show_load(self, load: UnitLoad) -> None:
        """Show the work as it stands now."""
        self._load = load
        for old in self._rows:
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._rows = []
        self._show_forgotten(load)
        self._overdue.setVisible(load.overdue > 0)
        heads: Sequence[Text] = (
            lambda: self.tr("Owner"),
            lambda: self.tr("Open"),
            lambda: self.tr("Overdue"),
            lambda: self.tr("Meeting today"),
        )
        for place, head in enumerate(heads):
            self._put(0, place, Label(head, TextRole.LABEL))
        for number, one in enumerate(load.owners):
            self._put_row(2 * number + 1, self._name(one), (one.open, one.overdue, one.meetings_today))
        last = 2 * len(load.owners) + 1
        self._put_row(last, lambda: self._nobodys(load), (load.nobodys, 0, 0))

    def texts(self) -> list[str]:
        """What the table says, a cell after the other."""
        return [made.text() for made in self._rows if isinstance(made, Label)]

    def _show_forgotten(self, load: UnitLoad) -> None:
        number = len(load.forgotten)
        if not number:
            self.card.show_task(
                Tone.SUCCESS,
                lambda: self.tr("Nothing lies unopened"),
                lambda: self.tr(
                    "Whatever has come was opened within %n day(s), or is newer.", "", load.unopened_days
                ),
                offers=False,
            )
            return
        more = "+" if load.forgotten_more else ""
        self.card.show_task(
            Tone.WARNING,
            lambda: (
                self.tr("Nobody has opened these for %n day(s)", "", load.unopened_days)
                + f": {number_text(number)}{more}"
            ),
            lambda: self.tr("Somebody waits for each. Open one, or give them to somebody in the inbox."),
        )
        for one in load.forgotten:
            link = Button(partial(self._forgotten_text, one), Kind.LINK)
            link.setObjectName(f"unit.forgotten.{one.reference}")
            link.clicked.connect(without_arguments(partial(self.open_wanted.emit, one.referral_id)))
            self._forgotten.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            self._rows.append(link)

    def _forgotten_text(self, one: Forgotten) -> str:
        parts = [one.reference, format_age(one.came_at)]
        if one.priority is not Priority.ROUTINE:
            parts.append(priority_text(one.priority))
        return ", ".join(parts)

    def _name(self, one: OwnerLoad) -> Text:
        if one.here:
            return plain(one.name)
        return lambda: self.tr("{name} (not in this unit)").format(name=one.name)

    def _nobodys(self, load: UnitLoad) -> str:
        return self.tr("Nobody’s yet, %n of them not opened", "", load.unopened)

    def _put_row(self, number: int, name: Text, counts: Sequence[int]) -> None:
        line = Line()
        self._grid.addWidget(line, number, 0, 1, 4)
        self._rows.append(line)
        self._put(number + 1, 0, Label(name))
        for place, count in enumerate(counts, start=1):
            self._put(number + 1, place, Label(plain(number_text(count) if count else "–")))

    def _put(self, number: int, place: int, label: Label) -> None:
        label.setWordWrap(place == 0)
        side = Qt.AlignmentFlag.AlignLeft if place == 0 else Qt.AlignmentFlag.AlignRight
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(label, number, place)
        self._rows.append(label)
