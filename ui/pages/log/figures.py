"""The figures behind a verification, for those who check it with other tools."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from referral_app.services.verification import Verification
from ui.i18n import Text, Translated, format_datetime, number_text
from ui.pages.referral.side_by_side import SideBySide
from ui.widgets.area import column
from ui.widgets.facts import Facts
from ui.widgets.label import plain


class Figures(Translated, QWidget):
    """Sizes, times and the root hash; the small ones beside each other where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = [Facts() for _cell in range(6)]
        self._root = Facts()
        layout = column(self, spacing=8)
        layout.addWidget(SideBySide(*self._cells, spacing=16))
        layout.addWidget(self._root)

    def show_result(self, result: Verification) -> None:
        """Show the figures of a verification."""
        for cell, pair in zip(self._cells, self._pairs(result), strict=True):
            cell.set_facts([pair])
        self._root.set_facts([(lambda: self.tr("Root hash of the tree (RFC 6962)"), plain(result.root_hex))])

    def _pairs(self, result: Verification) -> tuple[tuple[Text, Text], ...]:
        beat = result.heartbeat_at
        return (
            (lambda: self.tr("Entries, numbered from 0"), lambda: number_text(result.size)),
            (lambda: self.tr("Verified earlier, not read again"), lambda: number_text(result.since)),
            (lambda: self.tr("Seen by this computer before"), lambda: number_text(result.seen_size)),
            (
                lambda: self.tr("Last sign of life"),
                lambda: format_datetime(beat) if beat is not None else self.tr("none"),
            ),
            (
                lambda: self.tr("Gaps of over ten minutes"),
                lambda: number_text(result.gaps),
            ),
            (
                lambda: self.tr("Version of the list of units and people"),
                lambda: number_text(result.directory_version),
            ),
        )
