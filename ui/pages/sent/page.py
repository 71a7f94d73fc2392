"""My referrals: where each one stands, what waits for you, and what you can do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.i18n import Text
from ui.pages.compose.form import without_consent
from ui.pages.compose.refill import form_of
from ui.pages.compose.tick import Tick
from ui.pages.sent.columns import HIDDEN_AT_FIRST, STRETCHED, sent_columns
from ui.pages.sent.finder import Finder
from ui.pages.sent.finding import fetcher_of
from ui.pages.sent.lines_page import LinesPage, Look
from ui.pages.sent.presenter import FIRST_SORT, Group, SentLine
from ui.pages.sent.receipts_notice import ReceiptsNotice
from ui.pages.sent.waiting_card import WaitingCard
from ui.widgets.area import row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.empty_state import EmptyState
from ui.widgets.nav_list import NavList
from ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from ui.tasks import Tasks


class SentPage(LinesPage):
    """The list and its preview; what can be done with the chosen referral is `Handling`'s."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        look = Look(
            "sent",
            lambda: self.tr("My referrals"),
            sent_columns(),
            HIDDEN_AT_FIRST,
            STRETCHED,
            sizes=(790, 390),
        )
        super().__init__(session, tasks, look, parent)
        self._group = Group.OPEN
        self.receipts = ReceiptsNotice(self)
        self._make_layout()
        self._connect()
        self.handling.offer()
        self.retranslate()

    def activate(self, argument: object) -> None:
        del argument
        self.load()
        self.receipts.look()

    def load(self) -> None:
        self.busy.set_text(lambda: self.tr("Reading your referrals…"))
        self.run(self._presenter.waiting_work(), self.waiting.show_items, newest="waiting")
        self.finder.forget()
        if self.finder.is_finding():
            self.finder.look()
            return
        self._load_group()

    def _load_group(self) -> None:
        fetch = self._presenter.fetcher(self._group, mine=self.mine.value())
        self.model.load(fetch, self.model.sort_by() or FIRST_SORT)

    def _make_layout(self) -> None:
        self.groups = NavList(lambda: self.tr("Which referrals"), across=True)
        for group, text in self._group_names():
            self.groups.add(group.value, text).setObjectName(f"sent.group.{group.value}")
        self.finder = Finder(self, lambda: self._presenter.everything_work(mine=self.mine.value()))
        self.mine = Tick(lambda: self.tr("Only mine"), "sent.mine")
        self.mine.set_value(True)
        self.columns = Button(lambda: self.tr("Columns"), Kind.QUIET, icon_name="columns")
        self.columns.setObjectName("sent.columns")
        tools = QWidget()
        line = row(tools, spacing=8)
        line.addWidget(self.finder, 1)
        line.addWidget(self.mine)
        line.addWidget(self.columns)
        head = TwoSides(self.groups, tools)
        head.setContentsMargins(16, 0, 16, 8)
        self.content.addWidget(self.receipts)
        self.waiting = WaitingCard()
        self.content.addWidget(head)
        self.content.addWidget(self.waiting)
        self.content.addWidget(self._split, 1)

    def _group_names(self) -> tuple[tuple[Group, Text], ...]:
        return (
            (Group.OPEN, lambda: self.tr("Under way")),
            (Group.WAITING, lambda: self.tr("Waits for me")),
            (Group.CLOSED, lambda: self.tr("Closed")),
            (Group.ALL, lambda: self.tr("All")),
        )

    def _connect(self) -> None:
        self.groups.chosen.connect(self._choose_group)
        self.mine.changed.connect(self.load)
        self.columns.clicked.connect(without_arguments(self._offer_columns))
        self.table.opened.connect(lambda _line: self.handling.open())
        self.preview.again_wanted.connect(self._make_again)
        self.finder.found.connect(self._show_found)
        self.finder.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.waiting.send_wanted.connect(self._send_waiting)
        self.waiting.write_on_wanted.connect(self._write_on)
        self.waiting.remove_wanted.connect(self._remove_waiting)
        self.add_action(lambda: self.tr("Next referral"), "J", lambda: self.table.step(1))
        self.add_action(lambda: self.tr("Previous referral"), "K", lambda: self.table.step(-1))
        self.add_action(lambda: self.tr("Find in my referrals"), "/", self._find)

    def _find(self) -> None:
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.selectAll()

    def _show_found(self, lines: tuple[SentLine, ...] | None) -> None:
        """What was found stands in the list's place, from every group."""
        self.groups.setEnabled(lines is None)
        if lines is None:
            self._load_group()
        else:
            self.model.load(fetcher_of(lines), self.model.sort_by() or FIRST_SORT)

    def _offer_columns(self) -> None:
        menu = self.table.columns_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.columns.mapToGlobal(self.columns.rect().bottomLeft()))

    def _choose_group(self, key: str) -> None:
        self._group = Group(key)
        self.load()

    def _on_loaded(self) -> None:
        lines = self.model.rows()
        if self._group is not Group.CLOSED and not self.finder.is_finding():
            waiting = sum(line.row.waits_for_me for line in lines)
            self.groups.set_count(Group.WAITING.value, waiting)
        super()._on_loaded()

    def _make_empty(self) -> EmptyState:
        return EmptyState(
            "send",
            lambda: "",
            lambda: "",
            action=lambda: self.tr("Make a referral"),
            then=lambda: self.open_page.emit("compose", None),
        )

    def _paused_words(self) -> str:
        return self.tr(
            "The log does not answer, so names and outcomes stay closed for now. Where each referral "
            "stands is up to date, and sending works."
        )

    def _say_empty(self) -> None:
        self.empty.set(*self._empty_words())

    def _empty_words(self) -> tuple[Text, Text]:
        if self.finder.is_finding():
            return (
                lambda: self.tr("Nothing found"),
                lambda: self.tr("Type less, or look among your colleagues' referrals too."),
            )
        if self._group is Group.WAITING:
            return (
                lambda: self.tr("Nothing waits for you"),
                lambda: self.tr("When a municipality has a question or asks for your help, it comes here."),
            )
        if self._group is Group.CLOSED:
            return (
                lambda: self.tr("Nothing is closed yet"),
                lambda: self.tr("Referrals come here when they have an outcome."),
            )
        return (
            lambda: self.tr("No referrals here"),
            lambda: self.tr("What you send comes here, and you see how it goes on."),
        )

    def _send_waiting(self) -> None:
        self.busy.set_text(lambda: self.tr("Sending what waits…"))
        self.run(self._presenter.send_work(), lambda _left: self._on_moved(), newest="send")

    def _write_on(self, referral_id: UUID) -> None:
        self.run(
            self._presenter.take_back_work(referral_id),
            lambda _done: self.open_page.emit("compose", referral_id),
        )

    def _remove_waiting(self, referral_id: UUID) -> None:
        self.run(self._presenter.remove_work(referral_id), lambda _done: self._on_moved())

    def _make_again(self) -> None:
        view = self.preview.view
        if view is not None and view.referral is not None:
            self.open_page.emit("compose", without_consent(form_of(view.referral)))
