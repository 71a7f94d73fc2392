"""Looks up, when a protected referral has a recipient, who can be named there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from ui.pages.compose.form import Form
from ui.pages.compose.presenter import ComposePresenter
from ui.pages.compose.readers_pick import ReadersPick
from ui.widgets.page import Page

if TYPE_CHECKING:
    from referral_app.services.readers import NamedPerson


class ReadersLookUp:
    """One unit at a time; nothing is asked for a referral that is for the whole unit. `then` follows each answer."""

    def __init__(
        self, page: Page, presenter: ComposePresenter, pick: ReadersPick, then: Callable[[], None]
    ) -> None:
        self._then = then
        self._page, self._presenter, self._pick = page, presenter, pick
        self._unit: UUID | None = None
        pick.again_wanted.connect(self._look_up)

    def follow(self, form: Form) -> None:
        """The form as it is now."""
        unit = form.recipient if form.hidden else None
        if unit != self._unit:
            self._unit = unit
            self._presenter.people = None
            if unit is not None:
                self._look_up()

    def _look_up(self) -> None:
        unit = self._unit
        if unit is None:
            return
        self._pick.show_waiting()

        def found(people: tuple[NamedPerson, ...]) -> None:
            self._presenter.people = people
            self._pick.show_people(people)
            self._then()

        work = self._presenter.people_work(unit)
        self._page.run(work, found, lambda _error: self._pick.show_failed(), newest="people")
