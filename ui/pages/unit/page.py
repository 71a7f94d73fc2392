"""My unit: its people, who waits to be confirmed, and its key. For leads."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QSplitter, QStackedWidget, QWidget

from referral_app.errors import CancelledError, KotosiltaError, StateChangedError
from referral_app.services.people import PersonRow
from ui.i18n import Text, current_language
from ui.models.paged_table import PagedTable, Rows, SortBy
from ui.pages.compose.room import room
from ui.pages.inbox.worklists import Worklist
from ui.pages.people.acts_page import ActsPage
from ui.pages.people.columns import STRETCHED, person_columns
from ui.pages.people.detail import Act, Detail
from ui.pages.people.person_acts import PersonActs
from ui.pages.people.presenter import sort_key
from ui.pages.unit.confirm_part import ConfirmPart
from ui.pages.unit.handover_part import HandoverPart
from ui.pages.unit.key_acts import KeyActs
from ui.pages.unit.keys_part import KeysPart
from ui.pages.unit.load_part import LoadPart
from ui.pages.unit.presenter import UnitPresenter, UnitState
from ui.pages.unit.removal import Removal
from ui.pages.unit.work_part import WorkPart
from ui.style.tokens import Tone
from ui.widgets.area import row
from ui.widgets.empty_state import EmptyState
from ui.widgets.nav_list import NavList
from ui.widgets.table import Table

if TYPE_CHECKING:
    from uuid import UUID

    from referral_app.services.absence import AbsenceRow
    from referral_app.services.closing import Transfer
    from referral_app.services.desk import Session
    from ui.tasks import Tasks

T = TypeVar("T")
_DETAIL_FROM = 860
"""Room in pixels, for text of usual size, under which the person lies under the list."""


class Part(StrEnum):
    """What the page shows one at a time."""

    PEOPLE = "people"
    CONFIRM = "confirm"
    LOAD = "load"
    """Of units that receive only."""
    WORK = "work"
    KEYS = "keys"
    HANDOVER = "handover"
    """Of a closed unit only."""


class UnitPage(ActsPage):
    """Read as a whole each time it is shown and after each act."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(session, tasks, parent)
        self.setObjectName("unit.page")
        self.banner.setObjectName("unit.banner")
        self._presenter = UnitPresenter(session)
        self._state: UnitState | None = None
        self.nav = NavList(lambda: self.tr("What to see"), across=True)
        names: tuple[tuple[Part, Text], ...] = (
            (Part.PEOPLE, lambda: self.tr("People")),
            (Part.CONFIRM, lambda: self.tr("To confirm")),
            (Part.LOAD, lambda: self.tr("How the work stands")),
            (Part.WORK, lambda: self.tr("Absences and work")),
            (Part.KEYS, lambda: self.tr("Key")),
            (Part.HANDOVER, lambda: self.tr("Handing over")),
        )
        for part, text in names:
            self.nav.add(part.value, text).setObjectName(f"unit.part.{part.value}")
        self.nav.button(Part.HANDOVER.value).hide()
        self.nav.button(Part.LOAD.value).hide()
        self.nav.chosen.connect(lambda key: self.show_part(Part(key)))
        self._make_people()
        self.confirm_part = ConfirmPart()
        self.load_part = LoadPart()
        self.work_part = WorkPart()
        self.keys_part = KeysPart(session.person.user_id)
        self.handover_part = HandoverPart()
        self.empty = EmptyState("users", lambda: "", lambda: "")
        self._stack = QStackedWidget()
        for view in (
            self._people,
            self.confirm_part,
            self.load_part,
            self.work_part,
            self.keys_part,
            self.handover_part,
            self.empty,
        ):
            self._stack.addWidget(view)
        head = row(spacing=8)
        head.setContentsMargins(16, 4, 16, 8)
        head.addWidget(self.nav)
        head.addStretch(1)
        self.content.addLayout(head)
        self.content.addWidget(self._stack, 1)
        self._connect()
        self.show_part(Part.PEOPLE)
        self.retranslate()

    def activate(self, argument: object) -> None:
        if isinstance(argument, Part):
            self.show_part(argument)
        self.load()

    def load(self) -> None:
        """Read the unit anew."""
        self.busy.set_text(lambda: self.tr("Reading your unit…"))
        self.run(self._presenter.read, self._show_state, self._on_failed, newest="state")

    def state(self) -> UnitState | None:
        """The unit as last read."""
        return self._state

    def show_part(self, part: Part) -> None:
        """Bring one part to the front."""
        self.nav.set_current(part.value)
        views: dict[Part, QWidget] = {
            Part.PEOPLE: self._people,
            Part.CONFIRM: self.confirm_part,
            Part.LOAD: self.load_part,
            Part.WORK: self.work_part,
            Part.KEYS: self.keys_part,
            Part.HANDOVER: self.handover_part,
        }
        if self._state is not None or self._stack.currentWidget() is not self.empty:
            self._stack.setCurrentWidget(views[part])

    def show_keys(self) -> None:
        """What follows a removal."""
        self.show_part(Part.KEYS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def retranslate(self) -> None:
        super().retranslate()
        for part in Part:
            button = self.nav.button(part.value)
            bold = button.font()
            bold.setBold(True)
            plain = button.fontMetrics().horizontalAdvance(button.text())
            extra = QFontMetrics(bold).horizontalAdvance(button.text()) - plain
            button.setMinimumWidth(button.sizeHint().width() + extra)

    # --- what is in front ------------------------------------------------------------------------

    def _make_people(self) -> None:
        self.model = PagedTable[PersonRow](
            person_columns(unit=False), self.tasks, key=lambda one: one.user_id, busy=self.busy, parent=self
        )
        self.table = Table(self.model, lambda: self.tr("People of the unit"))
        self.table.setObjectName("unit.people")
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        for number, shown in enumerate(self.model.columns):
            if shown.key == STRETCHED:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        offered = (Act.ABSENCE, Act.BACK, Act.HAND_OVER, Act.ROLE, Act.REMOVE)
        self.detail = Detail(self.session.person.user_id, "unit", offered)
        self.person_acts = PersonActs(self, "unit")
        self.removal = Removal(self)
        self._people = QSplitter()
        self._people.addWidget(self.table)
        self._people.addWidget(self.detail)
        self._people.setStretchFactor(0, 1)
        self._people.setChildrenCollapsible(False)
        self._people.setSizes([840, 330])

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show_person)
        self.table.opened.connect(lambda _row: self.detail.setFocus())
        self.model.loaded.connect(self._on_people)
        self.detail.wanted.connect(self._on_wanted)
        self.confirm_part.card.wanted.connect(self._confirm)
        self.confirm_part.cancel_wanted.connect(self._cancel)
        self.work_part.heir_chosen.connect(self._give_to_heir)
        self.work_part.back_wanted.connect(self._end_absence)
        self.work_part.people_wanted.connect(lambda: self.show_part(Part.PEOPLE))
        self.load_part.open_wanted.connect(lambda one: self.open_page.emit("referral", one))
        self.load_part.overdue_wanted.connect(lambda: self.open_page.emit("inbox", Worklist.OVERDUE))
        self.load_part.new_wanted.connect(lambda: self.open_page.emit("inbox", Worklist.NEW))
        self._key_acts = KeyActs(self, self._presenter)
        self.handover_part.wanted.connect(self._hand_over)
        self.add_action(lambda: self.tr("Next row"), "J", lambda: self.table.step(1))
        self.add_action(lambda: self.tr("Previous row"), "K", lambda: self.table.step(-1))
        self.add_action(lambda: self.tr("Read the unit again"), "F5", self.load)

    def _fit(self) -> None:
        wide = room(self, self.width()) >= _DETAIL_FROM
        self._people.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def _show_state(self, state: UnitState) -> None:
        first = self._state is None
        self._state = state
        people = state.overview.people

        def fetch(sort: SortBy | None, _after: object | None) -> Rows[PersonRow]:
            order = sort or SortBy("name", descending=False)
            return Rows(sorted(people, key=sort_key(order.key, language), reverse=order.descending), None)

        language = current_language()
        self.model.load(fetch, self.model.sort_by() or SortBy("name", descending=False))
        self.confirm_part.show_pending(state.pending)
        self._show_load(state)
        self.work_part.show_state(state)
        self.keys_part.show_state(state)
        self.handover_part.show_handover(state.handover)
        self.nav.button(Part.HANDOVER.value).setVisible(state.handover is not None)
        self.nav.set_count(Part.HANDOVER.value, state.handover.open if state.handover is not None else 0)
        self.nav.set_count(Part.CONFIRM.value, len(state.pending))
        self.nav.set_count(Part.WORK.value, len(state.left_behind))
        self.nav.set_count(Part.KEYS.value, state.key_tasks)
        self.retranslate()
        self.count_found.emit(len(state.pending))
        wanted = Part(self.nav.current() or Part.PEOPLE.value)
        if first and state.handover is not None:
            wanted = Part.HANDOVER
        elif first and state.overview.needs_activation:
            wanted = Part.KEYS
        elif first and state.pending:
            wanted = Part.CONFIRM
        self.show_part(wanted)
        self._keep_focus()

    def _show_load(self, state: UnitState) -> None:
        self.nav.button(Part.LOAD.value).setVisible(state.load is not None)
        if state.load is not None:
            self.load_part.show_load(state.load)
            self.nav.set_count(Part.LOAD.value, len(state.load.forgotten))

    def _keep_focus(self) -> None:
        """What had the focus may be gone with what was done."""
        focused = self.window().focusWidget()
        lost = (
            focused is None or not focused.isVisible() or not focused.focusPolicy() & Qt.FocusPolicy.TabFocus
        )
        if self.isVisible() and lost:
            self.nav.button(self.nav.current() or Part.PEOPLE.value).setFocus()

    def _on_people(self) -> None:
        if self.table.current_row() is None:
            self.table.go_to(0)
        else:
            self._show_person(self.table.current_row())

    def _show_person(self, found: PersonRow | None) -> None:
        self.detail.show_row(found)
        if found is not None:
            self.person_acts.show(found)

    def _on_failed(self, error: KotosiltaError) -> None:
        self.banner.say_error(error, action=lambda: self.tr("Try again"), then=self.load)
        if self._state is None:
            self.empty.set(
                lambda: self.tr("Your unit could not be read"), lambda: self.tr("Read it again with F5.")
            )
            self._stack.setCurrentWidget(self.empty)

    # --- acts ------------------------------------------------------------------------------------

    def act(self, work: Callable[[], T], say: Callable[[T], Text], doing: Text) -> None:
        """Do something, say it, and read the unit anew."""
        self.banner.hide()
        self.busy.set_text(doing)
        self.set_working(on=True)
        self.run(work, lambda value: self.done(say(value)), self.act_failed)

    def set_working(self, *, on: bool) -> None:
        """While something is being done, nothing else of the kind is begun."""
        for part in (self.keys_part, self.work_part, self.handover_part):
            part.set_working(on=on)

    def done(self, say: Text, tone: Tone = Tone.SUCCESS) -> None:
        self.set_working(on=False)
        self.banner.say(tone, say)
        self.counts_changed.emit()
        self.load()

    def act_failed(self, error: KotosiltaError) -> None:
        self.set_working(on=False)
        self.say_failed(error)
        if isinstance(error, StateChangedError):
            self.load()

    def _confirm(self, invitation_id: UUID, words: str) -> None:
        card = self.confirm_part.card
        person = card.person()
        name = person.name if person is not None else ""
        card.set_working(on=True)
        self.banner.hide()
        self.busy.set_text(lambda: self.tr("Confirming…"))
        self.run(
            self._presenter.confirm(invitation_id, words),
            lambda _nothing: self.done(
                lambda: self.tr("{name} is confirmed and can sign in now.").format(name=name)
            ),
            card.show_error,
        )

    def _cancel(self, invitation_id: UUID) -> None:
        self.act(
            self._presenter.cancel(invitation_id),
            lambda _nothing: lambda: self.tr("The invitation is cancelled. Tell your administrator why."),
            lambda: self.tr("Cancelling…"),
        )

    def _on_wanted(self, act: str, found: PersonRow) -> None:
        if not self.person_acts.begin(Act(act), found):
            self.removal.begin(found)

    def _give_to_heir(self, user_id: UUID, heir: UUID) -> None:
        self.set_working(on=True)
        self.person_acts.hand_over(user_id, heir)

    def _end_absence(self, absence: AbsenceRow) -> None:
        self.act(
            self.person_acts.presenter.end_absence(absence),
            lambda _nothing: lambda: self.tr("{name} is at work.").format(name=absence.name),
            lambda: self.tr("Saving…"),
        )

    def _hand_over(self) -> None:
        self.banner.hide()
        self.busy.set_text(lambda: self.tr("Handing over…"))
        self.set_working(on=True)
        self.run_long(self._presenter.hand_over(), self._handed_over, self.stopped)

    def _handed_over(self, done: Transfer) -> None:
        tone, say = self.handover_part.result(done)
        self.done(say, tone)

    def stopped(self, error: KotosiltaError) -> None:
        if isinstance(error, CancelledError):
            self.done(
                lambda: self.tr(
                    "Stopped. What is done is done; go on whenever you like, also on another computer."
                ),
                Tone.NEUTRAL,
            )
        else:
            self.act_failed(error)
            self.load()
