"""Every use of recovery in the unit, for all of it to see, and what the two leads of a running one do next."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import Text, Translated, datetime_in_sentence
from ui.style.tokens import Tone
from ui.widgets.area import GRID, column, row
from ui.widgets.buttons import Button, without_arguments
from ui.widgets.label import Label, Line, TextRole
from ui.widgets.pill import Pill

if TYPE_CHECKING:
    from referral_app.services.recovery import RecoveryUse


class Recoveries(Translated, QWidget):
    """A list, newest first."""

    share_given = Signal(bytes)
    """Give one's own share: the request's name."""
    combine_wanted = Signal(bytes)
    """Both shares are there: restore."""

    def __init__(self, own_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_id = own_id
        self._rows: list[QWidget] = []
        self._none = Label(lambda: self.tr("No key of this unit has ever been restored."), TextRole.MUTED)
        self._layout = column(self, spacing=GRID)
        self._layout.addWidget(Line())
        self._layout.addWidget(Label(lambda: self.tr("Restored keys"), TextRole.HEADING))
        self._layout.addWidget(self._none)

    def show_uses(self, uses: Sequence[RecoveryUse]) -> None:
        """Replace the list."""
        for old in self._rows:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._make_row(use) for use in uses]
        for made in self._rows:
            self._layout.addWidget(made)
        self._none.setVisible(not uses)

    def texts(self) -> list[str]:
        """What the rows say, newest first."""
        return [label.text() for made in self._rows for label in made.findChildren(Label)]

    def _make_row(self, use: RecoveryUse) -> QWidget:
        made = QWidget(self)
        layout = row(made, spacing=GRID)
        layout.addWidget(Label(partial(self._words, use)), 1)
        if not use.verified:
            layout.addWidget(Pill(lambda: self.tr("Not signed by a lead"), "alert-circle", Tone.DANGER))
        elif use.asked == self._own_id and use.answered_at is None:
            layout.addWidget(self._button(lambda: self.tr("Give my share"), use, "give"))
        elif use.asked_by == self._own_id and use.answered_at is not None:
            layout.addWidget(self._button(lambda: self.tr("Restore the key"), use, "combine"))
        return made

    def _button(self, text: Text, use: RecoveryUse, name: str) -> Button:
        button = Button(text, icon_name="key")
        button.setObjectName(f"unit.recovery.{name}")
        given = self.share_given if name == "give" else self.combine_wanted
        button.clicked.connect(without_arguments(lambda: given.emit(use.request)))
        return button

    def _words(self, use: RecoveryUse) -> str:
        at = datetime_in_sentence(use.at)
        if use.asked_name is None:
            return self.tr("{when}: {name} restored key {number} with the offline papers.").format(
                when=at, name=use.asked_by_name, number=use.epoch
            )
        if use.answered_at is None:
            return self.tr("{when}: {name} asked {other} for a share of key {number}. Not answered.").format(
                when=at, name=use.asked_by_name, other=use.asked_name, number=use.epoch
            )
        return self.tr("{when}: {name} asked {other} for a share of key {number}, and got it {then}.").format(
            when=at,
            name=use.asked_by_name,
            other=use.asked_name,
            number=use.epoch,
            then=datetime_in_sentence(use.answered_at),
        )
