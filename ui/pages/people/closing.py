"""Closing a unit, from its row: the form, the question, the deed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from referral_app.errors import KotosiltaError, NotAllowedError, StateChangedError
from ui.i18n import current_language
from ui.pages.people.close_form import CloseForm
from ui.style.tokens import Tone

if TYPE_CHECKING:
    from referral_app.services.people import UnitRow
    from ui.pages.people.page import PeoplePage


class Closing(QObject):
    """The page shows the form in place of its lists."""

    def __init__(self, page: PeoplePage) -> None:
        super().__init__(page)
        self._page = page
        self.form = CloseForm()

    def begin(self, unit: UnitRow) -> None:
        """Ask what becomes of the unit's work."""

        def ready(units: Sequence[Any]) -> None:
            self._page.show_form(self.form, lambda: self.tr("Close the unit…"), self._ask)
            self.form.begin(unit, units)

        self._page.run(self._page.presenter.units(), ready, newest="form")

    def _ask(self) -> None:
        unit = self.form.unit()
        if unit is None or not self.form.check():
            return
        self.form.ask.ask(
            lambda: self.tr("Close {unit} for good?").format(unit=unit.names.in_language(current_language())),
            lambda: self.tr("It cannot be opened again, and what becomes of its work cannot be changed."),
            lambda: self.tr("Close it for good"),
            self._close,
        )
        self.form.reveal(self.form.ask)

    def _close(self) -> None:
        unit, heir = self.form.unit(), self.form.heir()
        if unit is None:
            return
        self._page.set_working(on=True)
        self._page.busy.set_text(lambda: self.tr("Closing the unit…"))
        self._page.run(
            self._page.presenter.close_unit(unit.unit_id, None if heir is None else heir.unit_id),
            lambda _nothing: self._closed(unit, heir),
            self._failed,
        )

    def _closed(self, unit: UnitRow, heir: UnitRow | None) -> None:
        def say() -> str:
            name = unit.names.in_language(current_language())
            if heir is None:
                return self.tr("{unit} is closed.").format(unit=name)
            return self.tr(
                "{unit} is closed. Tell its lead to hand over what is open, on the page My unit."
            ).format(unit=name)

        self._page.done(say)

    def _failed(self, error: KotosiltaError) -> None:
        if isinstance(error, StateChangedError):
            self._page.close_form()
        if isinstance(error, NotAllowedError):
            self._page.set_working(on=False)
            self._page.banner.say(
                Tone.WARNING,
                lambda: self.tr(
                    "You do not hold the issuing key of this unit's organisation. Nothing was changed. Ask the "
                    "administrator who made the organisation."
                ),
            )
            return
        self._page.act_failed(error)
