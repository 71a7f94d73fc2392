"""Filters that somebody uses again and again, kept on this desktop: codes only, so that nothing personal is kept.

They have no names of their own, in which a client's could be written; what they let through is what they are called.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from typing import cast

from PySide6.QtCore import QPoint, QSettings, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from referral_app.domain.codes import Priority
from referral_app.domain.lifecycle import State
from ui.pages.inbox.worklists import Worklist, worklist_text
from ui.pages.referral.words import priority_text
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.state_pill import state_text

_SETTING = "inbox/filters"
MOST_KEPT = 12


@dataclass(frozen=True, slots=True)
class KeptFilter:
    """A worklist and what narrows it."""

    worklist: Worklist
    state: State | None = None
    priority: Priority | None = None
    mine: bool = False
    overdue: bool = False


class SavedFilters(Button):
    """A button with a menu of the kept filters, and with what keeps and removes them."""

    picked = Signal(object)
    """A `KeptFilter`."""

    def __init__(self, now: Callable[[], KeptFilter], parent: QWidget | None = None) -> None:
        super().__init__(
            lambda: self.tr("Saved filters"), Kind.QUIET, icon_name="device-floppy", parent=parent
        )
        self.setObjectName("inbox.filter.saved")
        self._now = now
        self._settings: QSettings | None = None
        self._kept: tuple[KeptFilter, ...] = ()
        self.clicked.connect(without_arguments(self._offer))

    def take_settings(self, settings: QSettings) -> None:
        """Where they are kept; reads those that are there."""
        self._settings = settings
        self._kept = _read(cast("object", settings.value(_SETTING)))

    def kept(self) -> tuple[KeptFilter, ...]:
        """Those that are kept, in the order they were."""
        return self._kept

    def keep(self) -> None:
        """Keep the filter as it is now."""
        now = self._now()
        if now not in self._kept:
            self._write((*self._kept, now)[-MOST_KEPT:])

    def remove(self, kept: KeptFilter) -> None:
        """Keep one no longer."""
        self._write(tuple(one for one in self._kept if one != kept))

    def menu_now(self) -> QMenu:
        """The menu as it is offered."""
        menu = QMenu(self)
        menu.setObjectName("inbox.filter.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self._kept:
            menu.addAction(filter_text(one)).triggered.connect(
                without_arguments(partial(self.picked.emit, one))
            )
        if not self._kept:
            menu.addAction(self.tr("None are saved")).setEnabled(False)
        menu.addSeparator()
        keep = menu.addAction(self.tr("Save this filter"))
        keep.setEnabled(self._now() not in self._kept)
        keep.triggered.connect(without_arguments(self.keep))
        if self._kept:
            removing = menu.addMenu(self.tr("Remove"))
            for one in self._kept:
                removing.addAction(filter_text(one)).triggered.connect(
                    without_arguments(partial(self.remove, one))
                )
        return menu

    def _offer(self) -> None:
        self.menu_now().popup(self.mapToGlobal(QPoint(0, self.height())))

    def _write(self, kept: tuple[KeptFilter, ...]) -> None:
        self._kept = kept
        if self._settings is not None:
            self._settings.setValue(_SETTING, json.dumps([asdict(one) for one in kept]))


def filter_text(kept: KeptFilter) -> str:
    """What it lets through."""
    parts = [worklist_text(kept.worklist)]
    if kept.state is not None:
        parts.append(state_text(kept.state))
    if kept.priority is not None:
        parts.append(priority_text(kept.priority))
    if kept.mine:
        parts.append(worklist_text(Worklist.MINE))
    if kept.overdue:
        parts.append(worklist_text(Worklist.OVERDUE))
    return " · ".join(parts)


def _read(stored: object) -> tuple[KeptFilter, ...]:
    """What was kept; a line that another version wrote, or that is damaged, is left out."""
    if not isinstance(stored, str):
        return ()
    try:
        lines = json.loads(stored)
    except ValueError:
        return ()
    found = (_read_one(line) for line in lines) if isinstance(lines, list) else ()
    return tuple(one for one in found if one is not None)[-MOST_KEPT:]


def _read_one(line: object) -> KeptFilter | None:
    if not isinstance(line, dict):
        return None
    try:
        return KeptFilter(
            worklist=Worklist(line["worklist"]),
            state=State(line["state"]) if line["state"] is not None else None,
            priority=Priority(line["priority"]) if line["priority"] is not None else None,
            mine=line["mine"] is True,
            overdue=line["overdue"] is True,
        )
    except (KeyError, ValueError):
        return None
