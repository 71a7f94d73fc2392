"""How long ago a referral arrived and how urgent it is are read whole in the inbox, in each language of the program."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import Priority
from referral_app.domain.lifecycle import State
from referral_app.services.inbox import InboxRow
from referral_app.services.names import Names
from ui.i18n import set_language
from ui.models.paged_table import Rows, SortBy
from ui.pages.inbox.columns import InboxTable
from ui.tasks import Tasks
from ui.widgets.busy_line import BusyLine
from ui.widgets.label import plain
from ui.widgets.table import Table

NOW = datetime.now(UTC)
ROW = InboxRow(
    referral_id=UUID(int=0),
    reference="K-7Q2X-M4KD",
    summary=None,
    broken=False,
    state=State.SENT,
    priority=Priority.ROUTINE,
    sent_at=NOW,
    due_on=None,
    owner_name="Leena Mäkelä",
    sender_names=Names("Hervannan neuvola", "Hervanta rådgivning", "Hervanta clinic"),
    attempt_count=12,
    move_seq=1,
)
"""Nobody has opened it."""

AGES = (timedelta(0), timedelta(minutes=59), timedelta(hours=23), timedelta(days=1), timedelta(days=99))
ROWS = (
    *(replace(ROW, sent_at=NOW - age) for age in AGES),
    *(replace(ROW, priority=priority) for priority in Priority),
    replace(ROW, state=State.ACCEPTED),
    replace(ROW, state=State.ACCEPTED, has_news=True),
)


@pytest.fixture
def table(tasks: Tasks, qtbot: QtBot) -> Table:
    busy = BusyLine()
    qtbot.addWidget(busy)
    model = InboxTable(tasks, busy, busy)
    rows = tuple(replace(row, referral_id=UUID(int=number)) for number, row in enumerate(ROWS))
    model.load(lambda _sort, _after: Rows(rows, None), SortBy("sent_at", descending=True))
    made = Table(model, plain("Inbox"))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: len(made.rows()) == len(ROWS))
    return made


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_ages_and_urgency_are_not_cut(table: Table, qapp: QApplication, language: str) -> None:
    """With the clock beside the age where nobody has opened it for too long."""
    set_language(qapp, language)
    model, header, cut = table.model(), table.horizontalHeader(), []
    for number, column in enumerate(table._model.columns):
        if column.key not in ("sent_at", "priority"):
            continue
        room = table.columnWidth(number)
        cells = [model.index(row, number) for row in range(model.rowCount())]
        needed = {str(index.data()): table.sizeHintForIndex(index).width() for index in cells}
        needed[column.title()] = header.sectionSizeFromContents(number).width()
        cut += [f"{words!r} needs {width} of {room}" for words, width in needed.items() if width > room]
    assert not cut, "\n".join(cut)


def test_what_one_has_not_seen_is_marked_and_said(table: Table) -> None:
    """What is new since one opened it, as what nobody has opened."""
    model = table.model()
    name = next(number for number, column in enumerate(table._model.columns) if column.key == "name")
    seen, unseen = (
        [
            model.index(row, name).data(role)
            for role in (Qt.ItemDataRole.FontRole, Qt.ItemDataRole.AccessibleTextRole)
        ]
        for row in (len(ROWS) - 2, len(ROWS) - 1)
    )
    assert (seen[0], unseen[0].bold()) == (None, True)
    assert unseen[1] == f"{seen[1]}, Something is new since you opened it"
