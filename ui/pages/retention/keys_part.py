"""Units' old keys: which of them nothing needs, and destroying them once the backups are gone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit

from referral_app.domain.retention import BACKUP_DAYS, read_days
from referral_app.services.old_keys import OldKey
from ui.i18n import current_language
from ui.models.paged_table import Column, SortBy
from ui.pages.people.ask_card import AskCard
from ui.pages.people.words import day_text
from ui.pages.retention.policies_part import days_problem
from ui.pages.retention.split_part import SplitPart
from ui.pages.retention.words import key_look, key_name, key_state_text
from ui.tasks import Tasks
from ui.widgets.area import row
from ui.widgets.busy_line import BusyLine
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.label import Label, Line, TextRole, plain


class KeysPart(SplitPart):
    """For how long backups are kept only people know, so it is asked here and not kept."""

    destroy_wanted = Signal(object)
    """An `OldKey`."""

    def __init__(self, tasks: Tasks, busy: BusyLine) -> None:
        self.backup_days = BACKUP_DAYS
        super().__init__(
            "keys",
            lambda: self.tr("Old keys"),
            self._columns(),
            lambda found: (found.unit_id, found.epoch),
            tasks,
            busy,
            EmptyState(
                "key",
                lambda: self.tr("No old keys"),
                lambda: self.tr("Keys come here when a unit's lead has made a newer one."),
            ),
            "unit",
        )
        self._row: OldKey | None = None
        self.backups = QLineEdit(str(BACKUP_DAYS))
        self.backups.setObjectName("retention.backup_days")
        self.field = Field(
            lambda: self.tr("Days that backups are kept"),
            self.backups,
            help_text=lambda: self.tr(
                "Ask those who run the database. What was erased lives on in backups until they are gone."
            ),
        )
        self.field.set_check(lambda: days_problem(self.backups.text()))
        self._title = Label(plain(""), TextRole.HEADING)
        self._note = Label(self._note_text, TextRole.MUTED)
        self.ask = AskCard("retention.ask_destroy")
        self.button = Button(lambda: self.tr("Destroy this key…"), Kind.DANGER, icon_name="trash")
        self.button.setObjectName("retention.destroy")
        for widget in (self.field, Line(), self._title, self._note, self.ask):
            self.side.addWidget(widget)
        beside = row()
        beside.addWidget(self.button)
        beside.addStretch(1)
        self.side.addLayout(beside)
        self.backups.textChanged.connect(self._on_backups)
        self.button.clicked.connect(without_arguments(self._ask))
        self.table.current_changed.connect(self._show_row)
        self.table.opened.connect(lambda _row: self.button.setFocus())
        self._show_row(None)

    def show_keys(self, keys: Sequence[OldKey]) -> None:
        """Show them as they are now."""
        self.show_rows(keys, SortBy("unit", descending=False))

    def set_working(self, *, on: bool) -> None:
        """While a key is destroyed."""
        self.button.setEnabled(not on and self._is_free())

    def _columns(self) -> tuple[Column[OldKey], ...]:
        translate = QCoreApplication.translate
        return (
            Column(
                "unit",
                lambda: translate("Retention", "Unit"),
                lambda found: found.names.in_language(current_language()),
                224,
                sortable=True,
            ),
            Column("epoch", lambda: translate("Retention", "Key"), key_name, 96, sortable=True),
            Column(
                "followed_at",
                lambda: translate("Retention", "Followed by a newer one"),
                lambda found: day_text(found.followed_at),
                208,
                sortable=True,
            ),
            Column(
                "free",
                lambda: translate("Retention", "Destroying it"),
                lambda found: key_state_text(found, self.backup_days, _now()),
                176,
                sortable=True,
                look=lambda found: key_look(found, self.backup_days, _now()),
            ),
        )

    def _on_backups(self, typed: str) -> None:
        if days_problem(typed) is None:
            self.backup_days = read_days(typed)
            self.model.retranslate()
        self._show_row(self._row)

    def _show_row(self, found: Any | None) -> None:
        self._row = found
        self.ask.hide()
        for widget in (self._title, self._note, self.button):
            widget.setVisible(found is not None)
        if found is not None:
            self._title.set_text(lambda: f"{found.names.in_language(current_language())}: {key_name(found)}")
            self._note.retranslate()
            self.button.setEnabled(self._is_free())

    def _is_free(self) -> bool:
        free = self._row.destroyable_from(self.backup_days) if self._row is not None else None
        return free is not None and free <= _now() and days_problem(self.backups.text()) is None

    def _note_text(self) -> str:
        found = self._row
        if found is None:
            return ""
        free = found.destroyable_from(self.backup_days)
        if free is None or found.free_since is None:
            return self.tr(
                "Something that is not erased yet is sealed to this key only. When it is erased, the key becomes free."
            )
        since = day_text(found.free_since)
        if free > _now():
            return self.tr(
                "Nothing here has needed it since {since}. Backups from before may: destroy it from {day} on."
            ).format(since=since, day=day_text(free))
        return self.tr(
            "Nothing here has needed it since {since}, and no backup from before is kept. Once it is destroyed, what "
            "it sealed can be opened nowhere."
        ).format(since=since)

    def _ask(self) -> None:
        found = self._row
        if found is None or not self._is_free() or not self.field.check() or found.free_since is None:
            return
        name, since = found.names, day_text(found.free_since)
        self.ask.ask(
            lambda: self.tr("Destroy key {number} of {unit}?").format(
                number=found.epoch, unit=name.in_language(current_language())
            ),
            lambda: self.tr(
                "Every copy of it in the service goes, the recovery copies too. Backups from before {since} can then "
                "not be read any more. This cannot be taken back."
            ).format(since=since),
            lambda: self.tr("Destroy it for good"),
            lambda: self.destroy_wanted.emit(found),
        )
        self.reveal(self.ask)


def _now() -> datetime:
    return datetime.now(UTC)
