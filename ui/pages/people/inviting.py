"""Inviting somebody: the form, then the invitation, which is saved before the page goes on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from referral_app.errors import InvalidInputError, KotosiltaError, StateChangedError
from ui.i18n import current_language
from ui.pages.enrol.presenter import INVITATION_SUFFIX
from ui.pages.people.invite_form import InviteForm
from ui.pages.people.invited import Invited
from ui.pages.people.presenter import Worklist
from ui.style.tokens import Tone
from ui.widgets.file_dialog import ask_for_place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from referral_app.services.enrolment import IssuedInvitation
    from referral_app.services.people import PersonRow
    from ui.pages.people.page import PeoplePage


class Inviting(QObject):
    """The two views that the page shows in place of its lists for it."""

    def __init__(self, page: PeoplePage) -> None:
        super().__init__(page)
        self._page = page
        self.form, self.invited = InviteForm(), Invited()
        self.form.submitted.connect(self._invite)
        self.invited.file_wanted.connect(self._choose_file)
        self.invited.sheet_wanted.connect(self._choose_sheet)

    def begin(self, *, unit_id: UUID | None = None, person: PersonRow | None = None) -> None:
        """Open the form, for a unit or for somebody who was here before."""
        if not self._page.can_leave():
            return
        form = self.form

        def ready(units: Sequence[Any]) -> None:
            form.set_units(units)
            form.fill(unit_id=unit_id, person=person)
            self._page.show_form(form, lambda: self.tr("Make the invitation"), self._invite)
            form.focus_first()

        self._page.run(self._page.presenter.units(), ready, newest="form")

    def _invite(self) -> None:
        person = self.form.value()
        primary = self._page.action_bar.primary
        if person is None or primary is None or not primary.isEnabled():
            return
        self._page.banner.hide()
        self._page.set_working(on=True)
        self._page.busy.set_text(lambda: self.tr("Making the invitation…"))
        self._page.run(self._page.presenter.invite(person), self._on_invited, self._not_invited)

    def _on_invited(self, issued: IssuedInvitation) -> None:
        self.form.clear()
        self._page.counts_changed.emit()
        self._page.show_form(self.invited, lambda: self.tr("Done"), self._page.go_back)
        self.invited.show_issued(issued)

    def _not_invited(self, error: KotosiltaError) -> None:
        self._page.set_working(on=False)
        if isinstance(error, InvalidInputError) and self.form.show_problems(error.problems):
            return
        if isinstance(error, StateChangedError):
            self._page.banner.say(
                Tone.WARNING,
                lambda: self.tr(
                    "This person is invited already. Look in the list of invitations; cancel that one to make another."
                ),
                action=lambda: self.tr("Show the invitations"),
                then=self._show_invitations,
            )
            return
        self._page.say_failed(error)

    def _show_invitations(self) -> None:
        self._page.close_form()
        self._page.lists.show_list(Worklist.INVITATIONS)

    def warn_unsaved(self) -> None:
        self._page.banner.say(
            Tone.WARNING,
            lambda: self.tr(
                "The invitation is not saved yet, and it cannot be shown again. Save it, or go on without it and "
                "cancel it in the list."
            ),
            action=lambda: self.tr("Go on without it"),
            then=self._page.close_form,
        )

    def _choose_file(self) -> None:
        issued = self.invited.issued()
        if issued is not None:
            ask_for_place(
                self._page,
                "people.invitation_place",
                self.tr("Where to save the invitation"),
                self.tr("Invitations ({pattern})").format(pattern=f"*{INVITATION_SUFFIX}"),
                issued.login + INVITATION_SUFFIX,
                lambda file: self._save(file, lambda: issued.save(file)),
            )

    def _choose_sheet(self) -> None:
        issued, language = self.invited.issued(), current_language()
        if issued is not None:
            ask_for_place(
                self._page,
                "people.sheet_place",
                self.tr("Where to save the sheet"),
                self.tr("PDF files (*.pdf)"),
                f"{issued.login}.pdf",
                lambda file: self._save(file, lambda: issued.save_sheet(file, language)),
            )

    def _save(self, file: Path, write: Callable[[], None]) -> None:
        self._page.banner.hide()
        self._page.busy.set_text(lambda: self.tr("Saving…"))
        self._page.run(write, lambda _nothing: self.invited.say_saved(file.name))
