"""A line above the inbox: for whom one stands in today, and who does for oneself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.i18n import Translated, format_date
from ui.pages.people.words import absence_text
from ui.style.icons import pixmap
from ui.widgets.area import GRID, Area, row
from ui.widgets.label import Label, TextRole

if TYPE_CHECKING:
    from referral_app.services.absence import AbsenceRow, StandingIn


class StandingLine(Translated, Area):
    """Hidden while nobody is away whom it concerns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._standing: StandingIn | None = None
        self._icon = QLabel(self)
        self._words = Label(self._text, TextRole.BODY)
        self._words.setObjectName("inbox.standing")
        layout = row(self, spacing=GRID)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self.restyle()
        self.hide()

    def show_standing(self, standing: StandingIn) -> None:
        """Show who is away now."""
        self._standing = standing
        self._words.retranslate()
        self.setVisible(bool(self._text()))

    def text(self) -> str:
        """What it says; empty when hidden."""
        return "" if self.isHidden() else self._words.text()

    def restyle(self) -> None:
        self._icon.setPixmap(pixmap("calendar", "muted", 16, self.devicePixelRatioF()))

    def _text(self) -> str:
        standing = self._standing
        if standing is None:
            return ""
        lines = [self._covered(one) for one in standing.covered]
        if standing.own is not None:
            lines.insert(0, self._own(standing.own))
        return "\n".join(lines)

    def _covered(self, absence: AbsenceRow) -> str:
        return self.tr("{name} is away until {date}: “mine” holds these referrals too.").format(
            name=absence.name, date=format_date(absence.last)
        )

    def _own(self, absence: AbsenceRow) -> str:
        return self.tr("You are noted as away: {absence}. Your lead can change it.").format(
            absence=absence_text(absence)
        )
