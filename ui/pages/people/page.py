"""People and keys: organisations, units, people, invitations, and what expires soon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from referral_app.errors import CancelledError, KotosiltaError, StateChangedError
from referral_app.services.people import InvitationRow, InvitationStatus, PersonRow
from ui.i18n import Text
from ui.pages.compose.room import room
from ui.pages.people.acts_page import ActsPage
from ui.pages.people.closing import Closing
from ui.pages.people.detail import Act, Detail
from ui.pages.people.inviting import Inviting
from ui.pages.people.lists import Lists
from ui.pages.people.making import Making
from ui.pages.people.person_acts import PersonActs
from ui.pages.people.presenter import Counts, PeoplePresenter, Worklist
from ui.pages.people.row_acts import RowActs
from ui.pages.people.standing import Standing
from ui.pages.people.targets_form import TargetsForm
from ui.pages.people.tells_form import TellsForm
from ui.style.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from referral_app.services.confirming import PendingPerson
    from referral_app.services.desk import Session
    from ui.pages.people.close_form import CloseForm
    from ui.pages.people.invite_form import InviteForm
    from ui.pages.people.make_form import OrganisationForm, UnitForm
    from ui.tasks import Tasks

_DETAIL_FROM = 860
"""Room in pixels, for text of usual size, under which the detail lies under the list."""


class PeoplePage(ActsPage):
    """The lists with the row in hand beside them; forms come in their place."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(session, tasks, parent)
        self.setObjectName("people.page")
        self.banner.setObjectName("people.banner")
        self.presenter = PeoplePresenter(session)
        self.lists = Lists(self.presenter, tasks, self.busy)
        self.detail = Detail(session.person.user_id, offered=frozenset(Act) - {Act.HAND_OVER})
        self.person_acts = PersonActs(self, "people")
        self.inviting, self.making, self.row_acts = Inviting(self), Making(self), RowActs(self)
        self.closing = Closing(self)
        self._split = QSplitter()
        self._split.addWidget(self.lists)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(0, 1)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes([840, 330])
        self._stack = QStackedWidget()
        self._forms = (
            self.inviting.form,
            self.inviting.invited,
            self.making.unit_form,
            self.making.organisation_form,
            self.making.renew_form,
            self.making.tells_form,
            self.making.targets_form,
            self.closing.form,
        )
        for view in (self._split, *self._forms):
            self._stack.addWidget(view)
        self.standing = Standing()
        self.content.addWidget(self.standing)
        self.content.addWidget(self._stack, 1)
        self._connect()
        self._show_lists()
        self.retranslate()

    def activate(self, argument: object) -> None:
        del argument
        if self._stack.currentWidget() is self._split:
            self.load()

    def can_leave(self) -> bool:
        if not self.inviting.invited.is_saved():
            self.inviting.warn_unsaved()
            return False
        if self._is_touched():
            self.banner.say(
                Tone.WARNING,
                lambda: self.tr("This is not finished. Finish it, or discard it and go on."),
                action=lambda: self.tr("Discard"),
                then=self.close_form,
            )
            return False
        return True

    def load(self) -> None:
        """Read the list in front and the numbers anew."""
        self.busy.set_text(lambda: self.tr("Reading the list…"))
        self.lists.read_anew()
        self.run(self.presenter.counts(), self._show_counts, lambda _error: None, newest="counts")

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
        self.standing.change_wanted.connect(self._change_known_keys)
        self.standing.invite_wanted.connect(lambda: self.inviting.begin(unit_id=self.session.person.unit_id))
        self.add_action(lambda: self.tr("Search"), "/", lists.focus_search)
        self.add_action(lambda: self.tr("Next row"), "J", lambda: lists.table.step(1))
        self.add_action(lambda: self.tr("Previous row"), "K", lambda: lists.table.step(-1))
        self.add_action(lambda: self.tr("Invite somebody"), "Ctrl+I", self.inviting.begin)
        self.add_action(lambda: self.tr("Read the list again"), "F5", self.load)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._stack)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.go_back)

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
            bar.add(lambda: self.tr("Make a unit…"), lambda: self.making.begin_unit(None)).setObjectName(
                "people.new_unit"
            )
        if current is Worklist.ORGANISATIONS:
            bar.add(lambda: self.tr("Make an organisation…"), self.making.begin_organisation).setObjectName(
                "people.new_organisation"
            )
        primary = bar.set_primary(lambda: self.tr("Invite somebody…"), self.inviting.begin, icon_name="plus")
        primary.setObjectName("people.invite")
        bar.show()

    def show_form(self, form: QWidget, do: Text, then: Callable[[], None]) -> None:
        """Bring a form to the front in place of the lists; `do` is its button's text and `then` what it does."""
        self.banner.hide()
        self._stack.setCurrentWidget(form)
        bar = self.action_bar
        bar.clear()
        bar.set_note(None)
        bar.add(lambda: self.tr("Back to the list"), self.go_back).setObjectName("people.back")
        bar.set_primary(do, then).setObjectName("people.do")
        bar.show()

    def go_back(self) -> None:
        """To the lists, unless something would be lost."""
        if self._stack.currentWidget() is not self._split and self.can_leave():
            self.close_form()

    def close_form(self) -> None:
        """Discard what is in front and show the lists as they are now."""
        for form in self._forms:
            form.clear()
        self.banner.hide()
        self._show_lists()
        self.load()
        self.lists.focus_rows()

    def _is_touched(self) -> bool:
        front = self._stack.currentWidget()
        forms: tuple[InviteForm | UnitForm | OrganisationForm | TellsForm | TargetsForm | CloseForm, ...] = (
            self.inviting.form,
            self.making.unit_form,
            self.making.organisation_form,
            self.making.tells_form,
            self.making.targets_form,
            self.closing.form,
        )
        return any(form is front and form.is_touched() for form in forms)

    def _change_known_keys(self) -> None:
        def changed(count: int) -> None:
            self.done(lambda: self.tr("%n signing key(s) changed.", "", count))

        def failed(error: KotosiltaError) -> None:
            self.load()
            if not isinstance(error, CancelledError):
                self.act_failed(error)

        self.banner.hide()
        self.busy.set_text(lambda: self.tr("Changing the signing keys…"))
        self.run_long(self.presenter.change_known_keys(), changed, failed)

    def _show_counts(self, counts: Counts) -> None:
        self.standing.show_counts(counts)
        self.lists.set_counts(counts)
        self.count_found.emit(counts.to_confirm)

    def _on_row(self, found: Any | None) -> None:
        self.detail.show_row(found)
        if isinstance(found, PersonRow):
            self.person_acts.show(found)
        if isinstance(found, InvitationRow) and found.status is InvitationStatus.REDEEMED:
            self.run(self.presenter.pending(found.invitation_id), self._show_pending, newest="pending")

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

    def act_failed(self, error: KotosiltaError) -> None:
        self.set_working(on=False)
        self.say_failed(error)
        if isinstance(error, StateChangedError):
            self.load()

    def set_working(self, *, on: bool) -> None:
        """While a form's act is under way, it cannot be begun again."""
        if self.action_bar.primary is not None:
            self.action_bar.primary.setEnabled(not on)

    def done(self, say: Text, tone: Tone = Tone.SUCCESS) -> None:
        self.close_form()
        self.counts_changed.emit()
        self.banner.say(tone, say)

    def _on_wanted(self, act: str, found: Any) -> None:
        acts: dict[Act, Callable[[], None]] = {
            Act.INVITE_HERE: lambda: self.inviting.begin(unit_id=found.unit_id),
            Act.INVITE_AGAIN: lambda: self.inviting.begin(person=found),
            Act.NEW_UNIT: lambda: self.making.begin_unit(found.organisation_id),
            Act.TELL_CLIENTS: lambda: self.making.begin_telling(found),
            Act.TARGETS: lambda: self.making.begin_targets(found),
            Act.CLOSE_UNIT: lambda: self.closing.begin(found),
            Act.REMOVE: lambda: self.row_acts.begin_removal(found),
            Act.LOST_KEYS: lambda: self.row_acts.begin_removal(found, invite_again=True),
            Act.CANCEL: lambda: self.row_acts.ask_to_cancel(found),
            Act.RENEW: lambda: self.making.begin_renewal(found),
        }
        if not self.person_acts.begin(Act(act), found):
            acts[Act(act)]()

    def form_failed(self, error: KotosiltaError, *, shown: bool) -> None:
        """A form's act failed; `shown`: the form tells it itself."""
        self.set_working(on=False)
        if not shown:
            self.say_failed(error)
