"""Renewing what the root of the service signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.i18n import Translated
from ui.pages.people.columns import expiring_name
from ui.pages.people.papers import RootPapers
from ui.widgets.area import ScrollColumn
from ui.widgets.label import Label, TextRole, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from referral_app.services.people import ExpiringRow


class RenewForm(Translated, ScrollColumn):
    """Names what will be renewed and asks for two papers."""

    def __init__(self) -> None:
        super().__init__(None, width=560)
        self._rows: tuple[ExpiringRow, ...] = ()
        self._what = Label(plain(""))
        self.papers = RootPapers("people.renew.papers")
        self.body.addWidget(Label(lambda: self.tr("Renew for two years"), TextRole.TITLE))
        self.body.addWidget(self._what)
        self.body.addWidget(self.papers)

    def rows(self) -> tuple[ExpiringRow, ...]:
        """What will be renewed."""
        return self._rows

    def show_rows(self, rows: Sequence[ExpiringRow]) -> None:
        """Begin with these."""
        self._rows = tuple(rows)
        self.papers.clear()
        self._what.set_text(lambda: ", ".join(expiring_name(one) for one in self._rows))

    def clear(self) -> None:
        """Forget all."""
        self.show_rows(())
