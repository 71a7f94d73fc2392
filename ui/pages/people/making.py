"""Making units and organisations, and putting dates off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from referral_app.errors import KotosiltaError, RecoveryCodeInvalidError
from ui.pages.people.make_form import OrganisationForm, UnitForm
from ui.pages.people.renew_form import RenewForm
from ui.pages.people.targets_form import TargetsForm
from ui.pages.people.tells_form import TellsForm

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from referral_app.services.people import ExpiringRow, UnitRow
    from ui.pages.people.page import PeoplePage


class Making(QObject):
    """The forms that the page shows in place of its lists for it."""

    def __init__(self, page: PeoplePage) -> None:
        super().__init__(page)
        self._page = page
        self.unit_form, self.organisation_form, self.renew_form = UnitForm(), OrganisationForm(), RenewForm()
        self.tells_form = TellsForm(page.tasks)
        self.targets_form = TargetsForm()
        self._told: UnitRow | None = None
        self.tells_form.submitted.connect(self._tell_clients)
        self.unit_form.submitted.connect(self._make_unit)

    def begin_unit(self, organisation_id: UUID | None) -> None:
        form = self.unit_form

        def ready(organisations: Sequence[Any]) -> None:
            form.set_organisations(organisations)
            form.clear()
            form.organisation.set_value(organisation_id)
            self._page.show_form(form, lambda: self.tr("Make the unit"), self._make_unit)
            form.focus_first()

        self._page.run(self._page.presenter.organisations(), ready, newest="form")

    def _make_unit(self) -> None:
        new = self.unit_form.value()
        if new is None:
            return
        self._page.set_working(on=True)
        self._page.run(
            self._page.presenter.create_unit(new),
            lambda _id: self._page.done(lambda: self.tr("The unit is made. Invite its lead next.")),
            lambda error: self._page.form_failed(error, shown=self.unit_form.show_error(error)),
        )

    def begin_telling(self, found: UnitRow) -> None:
        self._told = found
        self.tells_form.clear()
        self.tells_form.show_unit(found)
        self._page.show_form(self.tells_form, lambda: self.tr("Save for the unit"), self._tell_clients)
        self.tells_form.focus_first()

    def _tell_clients(self) -> None:
        found = self._told
        if found is None or not self.tells_form.check():
            return
        self._page.set_working(on=True)
        self._page.run(
            self._page.presenter.tell_clients(found.unit_id, *self.tells_form.value()),
            lambda _nothing: self._page.done(lambda: self.tr("Saved. Senders see it from now on.")),
            lambda error: self._page.form_failed(error, shown=self.tells_form.show_error(error)),
        )

    def begin_targets(self, found: UnitRow) -> None:
        self._told = found
        self.targets_form.show_unit(found)
        self._page.show_form(self.targets_form, lambda: self.tr("Save for the unit"), self._set_targets)
        self.targets_form.focus_first()

    def _set_targets(self) -> None:
        found = self._told
        if found is None:
            return
        self._page.set_working(on=True)
        self._page.run(
            self._page.presenter.set_targets(found.unit_id, self.targets_form.value()),
            lambda _nothing: self._page.done(lambda: self.tr("Saved. The unit goes by it from now on.")),
            lambda error: self._page.form_failed(error, shown=self.targets_form.show_error(error)),
        )

    def begin_organisation(self) -> None:
        self.organisation_form.clear()
        self._page.show_form(
            self.organisation_form, lambda: self.tr("Make the organisation"), self._make_organisation
        )
        self.organisation_form.focus_first()

    def _make_organisation(self) -> None:
        made = self.organisation_form.value()
        if made is None:
            return
        new, papers = made
        self._page.set_working(on=True)
        self._page.run(
            self._page.presenter.create_organisation(new, papers),
            lambda _id: self._page.done(lambda: self.tr("The organisation is made. Make its units next.")),
            lambda error: self._page.form_failed(error, shown=self.organisation_form.show_error(error)),
        )

    def begin_renewal(self, found: ExpiringRow) -> None:
        chosen = [one for one in self._page.lists.table.selected_rows() if one == found] or [found]
        if any(one.needs_root for one in chosen):
            self.renew_form.show_rows(chosen)
            self._page.show_form(self.renew_form, lambda: self.tr("Renew"), self._renew_with_papers)
            self.renew_form.papers.setFocus()
            return
        self.renew(chosen, ())

    def _renew_with_papers(self) -> None:
        if self.renew_form.papers.check():
            self.renew(self.renew_form.rows(), self.renew_form.papers.value())

    def renew(self, rows: Sequence[ExpiringRow], papers: Sequence[str]) -> None:
        self._page.set_working(on=True)
        self._page.run(
            self._page.presenter.renew(rows, papers),
            lambda count: self._page.done(lambda: self.tr("%n renewed for two years.", "", count)),
            self._not_renewed,
        )

    def _not_renewed(self, error: KotosiltaError) -> None:
        wrong = isinstance(error, RecoveryCodeInvalidError)
        if wrong:
            self.renew_form.papers.refuse()
        self._page.form_failed(error, shown=wrong)
