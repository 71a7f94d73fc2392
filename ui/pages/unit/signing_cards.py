"""Two things that wait for a lead now and then: another signing key, and later dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.i18n import format_date
from ui.pages.people.columns import expiring_name
from ui.pages.unit.task_card import TaskCard
from ui.style.tokens import Tone

if TYPE_CHECKING:
    from referral_app.services.people import ExpiringRow


class IssuingCard(TaskCard):
    """Somebody who has left may know the key with which the unit signs."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__("unit.issuing", lambda: self.tr("Change the signing key"), self._change)

    def _change(self) -> None:
        self.wanted.emit()

    def show_names(self, names: tuple[str, ...]) -> None:
        """Who may know it; hidden for nobody."""
        self.setVisible(bool(names))
        if names:
            self.show_task(
                Tone.WARNING,
                lambda: self.tr("The unit should sign with another key"),
                lambda: self.tr(
                    "{names} may still know the key with which the unit signs its people and its keys. Once it is "
                    "changed, nothing that is signed with the old one counts."
                ).format(names=", ".join(names)),
            )


class ExpiringCard(TaskCard):
    """People of the unit and its key run out soon."""

    wanted = Signal(object)
    """Renew: the rows."""

    def __init__(self) -> None:
        super().__init__("unit.expiring", lambda: self.tr("Renew for two years"), self._renew)
        self._rows: tuple[ExpiringRow, ...] = ()

    def show_rows(self, rows: tuple[ExpiringRow, ...]) -> None:
        """What runs out, the next first; hidden for nothing."""
        self._rows = rows
        self.setVisible(bool(rows))
        if rows:
            self.show_task(Tone.WARNING, lambda: self.tr("Dates run out"), self._days)

    def _days(self) -> str:
        lines = [
            self.tr("{name}: {day}").format(
                name=expiring_name(one), day=format_date(one.expires.astimezone().date())
            )
            for one in self._rows
        ]
        lines.append(
            self.tr(
                "After that day nothing counts that the person signs, and nobody can send to the unit's key."
            )
        )
        return "\n".join(lines)

    def _renew(self) -> None:
        self.wanted.emit(self._rows)
