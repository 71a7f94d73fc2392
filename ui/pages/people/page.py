"""People and keys: organisations, units, people, invitations, and what expires soon."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from referral_app.errors import InvalidInputError, KotosiltaError, RecoveryCodeInvalidError, StateChangedError
from referral_app.services.people import InvitationRow, InvitationStatus
from ui.error_text import error_tone
from ui.i18n import Text, current_language
from ui.pages.compose.room import room
from ui.pages.enrol.presenter import INVITATION_SUFFIX
from ui.pages.people.detail import Act, Detail
from ui.pages.people.invite_form import InviteForm
from ui.pages.people.invited import Invited
from ui.pages.people.lists import Lists
from ui.pages.people.make_form import OrganisationForm, UnitForm
from ui.pages.people.presenter import Counts, PeoplePresenter, Worklist
from ui.pages.people.renew_form import RenewForm
from ui.pages.people.words import act_error_text, first_problem
from ui.style.tokens import Tone
from ui.widgets.file_dialog import ask_for_place
from ui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from referral_app.services.confirming import PendingPerson
    from referral_app.services.desk import Session
    from referral_app.services.enrolment import IssuedInvitation
    from referral_app.services.epochs import Departure
    from referral_app.services.people import ExpiringRow, PersonRow
    from ui.tasks import Tasks

_DETAIL_FROM = 860
"""Room in pixels, for text of usual size, under which the detail lies under the list."""


class PeoplePage(Page):
    """The lists with the row in hand beside them; forms come in their place."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(session, tasks, parent)
        self.setObjectName("people.page")
        self.banner.setObjectName("people.banner")
        self._presenter = PeoplePresenter(session)
        self.lists = Lists(self._presenter, tasks, self.busy)
        self.detail = Detail(session.person.user_id)
        self.invite_form, self.invited = InviteForm(), Invited()
        self.unit_form, self.organisation_form, self.renew_form = UnitForm(), OrganisationForm(), RenewForm()
        self._split = QSplitter()
        self._split.addWidget(self.lists)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(0, 1)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes([840, 330])
        self._stack = QStackedWidget()
        self._forms = (
            self.invite_form,
            self.invited,
            self.unit_form,
            self.organisation_form,
            self.renew_form,
        )
        for view in (self._split, *self._forms):
            self._stack.addWidget(view)
        self.content.addWidget(self._stack, 1)
        self._connect()
        self._show_lists()
        self.retranslate()

    def activate(self, argument: object) -> None:
        del argument
        if self._stack.currentWidget() is self._split:
            self.load()

    def can_leave(self) -> bool:
        if not self.invited.is_saved():
            self._warn_unsaved()
            return False
        if self._is_touched():
            self.banner.say(
                Tone.WARNING,
                lambda: self.tr("This is not finished. Finish it, or discard it and go on."),
                action=lambda: self.tr("Discard"),
                then=self._close_form,
            )
            return False
        return True

    def load(self) -> None:
        """Read the list in front and the numbers anew."""
        self.busy.set_text(lambda: self.tr("Reading the list…"))
        self.lists.read_anew()
        self.run(self._presenter.counts(), self._show_counts, lambda _error: None, newest="counts")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    # --- what is in front ------------------------------------------------------------------------

    def _connect(self) -> None:
        lists, detail = self.lists, self.detail
        lists.row_changed.connect(self._on_row)
        lists.chosen.connect(self._offer)
        lists.opened.connect(detail.setFocus)
        lists.failed.connect(self._on_failed)
        detail.wanted.connect(self._on_wanted)
        detail.confirm.wanted.connect(self._confirm)
        detail.confirm.refused.connect(lambda _id: self._ask_to_cancel(detail.row()))
        self.invite_form.submitted.connect(self._invite)
        self.unit_form.submitted.connect(self._make_unit)
        self.invited.file_wanted.connect(self._choose_file)
        self.invited.sheet_wanted.connect(self._choose_sheet)
        self.add_action(lambda: self.tr("Search"), "/", lists.focus_search)
        self.add_action(lambda: self.tr("Next row"), "J", lambda: lists.table.step(1))
        self.add_action(lambda: self.tr("Previous row"), "K", lambda: lists.table.step(-1))
        self.add_action(lambda: self.tr("Invite somebody"), "Ctrl+I", self.begin_invite)
        self.add_action(lambda: self.tr("Read the list again"), "F5", self.load)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._stack)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._go_back)

    def _fit(self) -> None:
        wide = room(self, self.width()) >= _DETAIL_FROM
        self._split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def _show_lists(self) -> None:
        self._stack.setCurrentWidget(self._split)
        self._offer()

    def _offer(self) -> None:
        if self._stack.currentWidget() is not self._split:
            return
        bar = self.action_bar
        bar.clear()
        bar.set_reason(None)
        bar.set_note(None)
        current = self.lists.current()
        if current is Worklist.UNITS:
            bar.add(lambda: self.tr("Make a unit…"), lambda: self._begin_unit(None)).setObjectName(
                "people.new_unit"
            )
        if current is Worklist.ORGANISATIONS:
            bar.add(lambda: self.tr("Make an organisation…"), self._begin_organisation).setObjectName(
                "people.new_organisation"
            )
        primary = bar.set_primary(lambda: self.tr("Invite somebody…"), self.begin_invite, icon_name="plus")
        primary.setObjectName("people.invite")
        bar.show()

    def _show_form(self, form: QWidget, do: Text, then: Callable[[], None]) -> None:
        self.banner.hide()
        self._stack.setCurrentWidget(form)
        bar = self.action_bar
        bar.clear()
        bar.set_note(None)
        bar.add(lambda: self.tr("Back to the list"), self._go_back).setObjectName("people.back")
        bar.set_primary(do, then).setObjectName("people.do")
        bar.show()

    def _go_back(self) -> None:
        if self._stack.currentWidget() is not self._split and self.can_leave():
            self._close_form()

    def _close_form(self) -> None:
        """Discard what is in front and show the lists as they are now."""
        for form in self._forms:
            form.clear()
        self.banner.hide()
        self._show_lists()
        self.load()
        self.lists.focus_rows()

    def _is_touched(self) -> bool:
        front = self._stack.currentWidget()
        forms: tuple[InviteForm | UnitForm | OrganisationForm, ...] = (
            self.invite_form,
            self.unit_form,
            self.organisation_form,
        )
        return any(form is front and form.is_touched() for form in forms)

    def _show_counts(self, counts: Counts) -> None:
        self.lists.set_counts(counts)
        self.count_found.emit(counts.to_confirm)

    def _on_row(self, found: Any | None) -> None:
        self.detail.show_row(found)
        if isinstance(found, InvitationRow) and found.status is InvitationStatus.REDEEMED:
            self.run(self._presenter.pending(found.invitation_id), self._show_pending, newest="pending")

    def _show_pending(self, person: PendingPerson | None) -> None:
        found = self.detail.row()
        if not isinstance(found, InvitationRow):
            return
        if person is None:
            if found.genuine:
                self.detail.notice.say(
                    Tone.NEUTRAL,
                    lambda: self.tr("A lead of the unit confirms this person."),
                    dismissable=False,
                )
        elif person.invitation_id == found.invitation_id:
            self.detail.confirm.show_person(person)

    def _on_failed(self, error: KotosiltaError) -> None:
        self.banner.say_error(error, action=lambda: self.tr("Try again"), then=self.load)

    def _say_failed(self, error: KotosiltaError) -> None:
        if isinstance(error, InvalidInputError):
            clock = first_problem(error.problems, "clock")
            if clock is not None:
                self.banner.say(Tone.WARNING, clock)
                return
        self.banner.say(error_tone(error), lambda: act_error_text(error))

    def _act_failed(self, error: KotosiltaError) -> None:
        self._set_working(on=False)
        self._say_failed(error)
        if isinstance(error, StateChangedError):
            self.load()

    def _set_working(self, *, on: bool) -> None:
        if self.action_bar.primary is not None:
            self.action_bar.primary.setEnabled(not on)

    def _done(self, say: Text) -> None:
        """Something was changed: the lists show it."""
        self._close_form()
        self.counts_changed.emit()
        self.banner.say(Tone.SUCCESS, say)

    # --- acts on a row ---------------------------------------------------------------------------

    def _on_wanted(self, act: str, found: Any) -> None:
        match Act(act):
            case Act.INVITE_HERE:
                self.begin_invite(unit_id=found.unit_id)
            case Act.INVITE_AGAIN:
                self.begin_invite(person=found)
            case Act.NEW_UNIT:
                self._begin_unit(found.organisation_id)
            case Act.REMOVE:
                self.run(
                    self._presenter.departure(found.user_id),
                    lambda departure: self._ask_to_remove(found, departure),
                    self._act_failed,
                    newest="departure",
                )
            case Act.CANCEL:
                self._ask_to_cancel(found)
            case Act.RENEW:
                self._begin_renewal(found)

    def _ask_to_remove(self, found: PersonRow, departure: Departure) -> None:
        def warning() -> str:
            text = self.tr(
                "From that moment nothing is opened for this person any more. What has been read, has been read. "
                "A lead of the unit then makes the unit a new key. This cannot be undone; to come back, the person "
                "is invited again."
            )
            if departure.no_lead:
                text += "\n\n" + self.tr(
                    "Nobody else leads this unit. Name another lead first, or the unit can confirm nobody and has "
                    "nobody to make its key."
                )
            elif departure.leads_left == 1:
                text += "\n\n" + self.tr("One lead remains. Invite a second one soon.")
            return text

        if self.detail.row() is not found:
            return
        self.detail.ask.ask(
            lambda: self.tr("Remove {name}?").format(name=found.name),
            warning,
            lambda: self.tr("Remove now"),
            lambda: self._remove(found),
        )

    def _remove(self, found: PersonRow) -> None:
        self.busy.set_text(lambda: self.tr("Removing…"))
        self.run(
            self._presenter.remove(found.user_id),
            lambda _nothing: self._done(
                lambda: self.tr(
                    "{name} is removed. A lead of {unit} now makes the unit a new key on the page of the unit."
                ).format(name=found.name, unit=found.unit_names.in_language(current_language()))
            ),
            self._act_failed,
        )

    def _ask_to_cancel(self, found: Any | None) -> None:
        if not isinstance(found, InvitationRow):
            return
        self.detail.ask.ask(
            lambda: self.tr("Cancel the invitation of {name}?").format(name=found.name),
            lambda: self.tr("It stops working at once. You can invite again whenever you like."),
            lambda: self.tr("Cancel it"),
            lambda: self._cancel(found),
        )

    def _cancel(self, found: InvitationRow) -> None:
        self.run(
            self._presenter.cancel(found.invitation_id),
            lambda _nothing: self._done(
                lambda: self.tr("The invitation of {name} is cancelled.").format(name=found.name)
            ),
            self._act_failed,
        )

    def _confirm(self, invitation_id: UUID, words: str) -> None:
        card, found = self.detail.confirm, self.detail.row()
        name = found.name if isinstance(found, InvitationRow) else ""
        card.set_working(on=True)
        self.busy.set_text(lambda: self.tr("Confirming…"))
        self.run(
            self._presenter.confirm(invitation_id, words),
            lambda _nothing: self._done(
                lambda: self.tr("{name} is confirmed and can sign in now.").format(name=name)
            ),
            card.show_error,
        )

    # --- inviting --------------------------------------------------------------------------------

    def begin_invite(self, *, unit_id: UUID | None = None, person: PersonRow | None = None) -> None:
        """Open the form, for a unit or for somebody who was here before."""
        if not self.can_leave():
            return
        form = self.invite_form

        def ready(units: Sequence[Any]) -> None:
            form.set_units(units)
            form.fill(unit_id=unit_id, person=person)
            self._show_form(form, lambda: self.tr("Make the invitation"), self._invite)
            form.focus_first()

        self.run(self._presenter.units(), ready, newest="form")

    def _invite(self) -> None:
        person = self.invite_form.value()
        primary = self.action_bar.primary
        if person is None or primary is None or not primary.isEnabled():
            return
        self.banner.hide()
        self._set_working(on=True)
        self.busy.set_text(lambda: self.tr("Making the invitation…"))
        self.run(self._presenter.invite(person), self._on_invited, self._not_invited)

    def _on_invited(self, issued: IssuedInvitation) -> None:
        self.invite_form.clear()
        self.counts_changed.emit()
        self._show_form(self.invited, lambda: self.tr("Done"), self._go_back)
        self.invited.show_issued(issued)

    def _not_invited(self, error: KotosiltaError) -> None:
        self._set_working(on=False)
        if isinstance(error, InvalidInputError) and self.invite_form.show_problems(error.problems):
            return
        if isinstance(error, StateChangedError):
            self.banner.say(
                Tone.WARNING,
                lambda: self.tr(
                    "This person is invited already. Look in the list of invitations; cancel that one to make another."
                ),
                action=lambda: self.tr("Show the invitations"),
                then=self._show_invitations,
            )
            return
        self._say_failed(error)

    def _show_invitations(self) -> None:
        self._close_form()
        self.lists.show_list(Worklist.INVITATIONS)

    def _warn_unsaved(self) -> None:
        self.banner.say(
            Tone.WARNING,
            lambda: self.tr(
                "The invitation is not saved yet, and it cannot be shown again. Save it, or go on without it and "
                "cancel it in the list."
            ),
            action=lambda: self.tr("Go on without it"),
            then=self._close_form,
        )

    def _choose_file(self) -> None:
        issued = self.invited.issued()
        if issued is not None:
            ask_for_place(
                self,
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
                self,
                "people.sheet_place",
                self.tr("Where to save the sheet"),
                self.tr("PDF files (*.pdf)"),
                f"{issued.login}.pdf",
                lambda file: self._save(file, lambda: issued.save_sheet(file, language)),
            )

    def _save(self, file: Path, write: Callable[[], None]) -> None:
        self.banner.hide()
        self.busy.set_text(lambda: self.tr("Saving…"))
        self.run(write, lambda _nothing: self.invited.say_saved(file.name))

    # --- making and renewing ---------------------------------------------------------------------

    def _begin_unit(self, organisation_id: UUID | None) -> None:
        form = self.unit_form

        def ready(organisations: Sequence[Any]) -> None:
            form.set_organisations(organisations)
            form.clear()
            form.organisation.set_value(organisation_id)
            self._show_form(form, lambda: self.tr("Make the unit"), self._make_unit)
            form.focus_first()

        self.run(self._presenter.organisations(), ready, newest="form")

    def _make_unit(self) -> None:
        new = self.unit_form.value()
        if new is None:
            return
        self._set_working(on=True)
        self.run(
            self._presenter.create_unit(new),
            lambda _id: self._done(lambda: self.tr("The unit is made. Invite its lead next.")),
            lambda error: self._form_failed(error, shown=self.unit_form.show_error(error)),
        )

    def _begin_organisation(self) -> None:
        self.organisation_form.clear()
        self._show_form(
            self.organisation_form, lambda: self.tr("Make the organisation"), self._make_organisation
        )
        self.organisation_form.focus_first()

    def _make_organisation(self) -> None:
        made = self.organisation_form.value()
        if made is None:
            return
        new, papers = made
        self._set_working(on=True)
        self.run(
            self._presenter.create_organisation(new, papers),
            lambda _id: self._done(lambda: self.tr("The organisation is made. Make its units next.")),
            lambda error: self._form_failed(error, shown=self.organisation_form.show_error(error)),
        )

    def _begin_renewal(self, found: ExpiringRow) -> None:
        chosen = [one for one in self.lists.table.selected_rows() if one == found] or [found]
        if any(one.needs_root for one in chosen):
            self.renew_form.show_rows(chosen)
            self._show_form(self.renew_form, lambda: self.tr("Renew"), self._renew_with_papers)
            self.renew_form.papers.setFocus()
            return
        self._renew(chosen, ())

    def _renew_with_papers(self) -> None:
        if self.renew_form.papers.check():
            self._renew(self.renew_form.rows(), self.renew_form.papers.value())

    def _renew(self, rows: Sequence[ExpiringRow], papers: Sequence[str]) -> None:
        self._set_working(on=True)
        self.run(
            self._presenter.renew(rows, papers),
            lambda count: self._done(lambda: self.tr("%n renewed for two years.", "", count)),
            self._not_renewed,
        )

    def _not_renewed(self, error: KotosiltaError) -> None:
        wrong = isinstance(error, RecoveryCodeInvalidError)
        if wrong:
            self.renew_form.papers.refuse()
        self._form_failed(error, shown=wrong)

    def _form_failed(self, error: KotosiltaError, *, shown: bool) -> None:
        self._set_working(on=False)
        if not shown:
            self._say_failed(error)
