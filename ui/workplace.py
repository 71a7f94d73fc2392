"""What a signed-in person sees: the bar above, the rail at the left, and one page at a time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStackedWidget, QWidget

from referral_app.domain.roles import Role
from referral_app.errors import KotosiltaError
from ui.arrivals import ArrivalsWatch
from ui.commands import commands_of
from ui.expiry_notice import ExpiryNotice
from ui.i18n import Text, Translated, current_language
from ui.news import NewsWatch
from ui.outgoing import Outgoing
from ui.page_list import LEAD_PAGES, PAGES, PageEntry
from ui.style.icons import pixmap
from ui.style.tokens import Tone
from ui.tasks import Tasks
from ui.widgets.area import GRID, Area, column, row, text_scale
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, IconButton, Kind, without_arguments
from ui.widgets.command_palette import CommandPalette
from ui.widgets.connection_mark import ConnectionMark
from ui.widgets.label import Label, ShortLabel, TextRole, plain
from ui.widgets.language_picker import LanguagePicker
from ui.widgets.nav_list import NavList
from ui.widgets.quiet_notice import QuietNotice
from ui.widgets.shortcut_sheet import ShortcutSheet
from ui.witnessing import Witnessing

if TYPE_CHECKING:
    from referral_app.services.desk import ConnectionState, Session
    from ui.widgets.page import Page

_POLL_MS = 30_000
_RAIL_WIDTH = 212
_COMPACT_BELOW = 900  # pixels of width, at the usual text size, under which the rail shows icons only


class Workplace(Translated, QWidget):
    """Lives from sign-in to lock. Pages are made when first shown and kept until then."""

    lock_wanted = Signal()
    language_picked = Signal(str)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._tasks = tasks
        self._settings = settings
        self.notice = QuietNotice(settings, self)
        person = session.person
        self._entries = (*PAGES[person.role], *(LEAD_PAGES if person.lead else ()))
        self._pages: dict[str, Page] = {}
        self._actions: list[tuple[QAction, Text]] = []
        self._place: str | None = None
        self._stack = QStackedWidget()
        self.banner = Banner(inset=True)
        self.lock_banner = Banner(inset=True)
        self.connection = ConnectionMark()
        self.outgoing = Outgoing(session, tasks, self) if person.role is Role.REFERRER else None
        if self.outgoing is not None:
            self.outgoing.waiting_changed.connect(self._waiting_changed)
            self.outgoing.sent.connect(self._on_sent)
        self.arrivals = self._make_arrivals()
        self._news = NewsWatch(session, tasks, self.notice, self) if person.role is Role.REFERRER else None
        if person.role is Role.AUDITOR:
            Witnessing(session, tasks, self).broken.connect(self.show_error)
        layout = column(self, spacing=0)
        layout.addWidget(self._make_bar())
        below = row(spacing=0)
        below.addWidget(self._make_rail())
        right = column(spacing=0)
        right.addWidget(self.lock_banner)
        right.addWidget(ExpiryNotice(session))
        right.addWidget(self.banner)
        right.addWidget(self._stack, 1)
        below.addLayout(right, 1)
        layout.addLayout(below, 1)
        self._make_actions()
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self.refresh)
        self._poll.start()
        self.retranslate()
        self.open(self._entries[0].key)
        self.refresh()

    def open(self, key: str, argument: object = None) -> bool:
        """Show a page and tell it what to show; False when the page shown now does not let go."""
        entry = next((entry for entry in self._entries if entry.key == key), None)
        now = self.current_page()
        if entry is None or (now is not None and now is not self._pages.get(key) and not now.can_leave()):
            self._mark_current()
            return False
        page = self._pages.get(key)
        if page is None:
            page = entry.page_class()(self.session, self._tasks, self._stack)
            if self._settings is not None:
                page.take_settings(self._settings)
            page.take_notice(self.notice)
            page.open_page.connect(self._open_and_focus)
            page.counts_changed.connect(self._count)
            page.counts_changed.connect(self._look_at_outbox)
            page.count_found.connect(lambda number, at=key: self._show_counts({at: number}))
            self._pages[key] = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._mark_current()
        page.activate(argument)
        return True

    def current_page(self) -> Page | None:
        """The page shown now."""
        shown = self._stack.currentWidget()
        return next((page for page in self._pages.values() if page is shown), None)

    def focus_page(self) -> None:
        """Put the focus into the page shown."""
        page = self.current_page()
        if page is not None:
            page.focus_content()

    def last_works(self) -> list[Callable[[], None]]:
        """What pages still have to keep before the session closes."""
        works = (page.last_work() for page in self._pages.values())
        return [work for work in works if work is not None]

    def refresh(self) -> None:
        """Look at the connection and count anew; also runs by itself every half a minute."""
        self._tasks.run(
            self,
            self.session.connection_state,
            self._connection_known,
            self._connection_failed,
            newest="connection",
        )
        self._look_around()
        if self._news is not None:
            self._news.look()

    def show_error(self, error: KotosiltaError) -> None:
        """Tell an error that belongs to no page."""
        self.banner.say_error(error)

    def warn_of_lock(self, seconds: int) -> None:
        """Say that it locks soon."""
        self.lock_banner.say(
            Tone.WARNING,
            lambda: self.tr("Locks in %n second(s). Press any key to stay.", "", seconds),
            dismissable=False,
        )

    def forget_lock(self) -> None:
        """Somebody is there."""
        self.lock_banner.hide()

    def show_shortcuts(self) -> None:
        """Open the sheet of shortcuts that work now."""
        page = self.current_page()
        sources: list[QWidget] = [self]
        if page is not None:
            sources.extend((page, *page.findChildren(QWidget)))
        ShortcutSheet(sources, self).open()

    def show_commands(self) -> None:
        """Open the line where any action that is possible now is found by its name."""
        commands = commands_of(self, self.current_page(), but=self._find_words())
        CommandPalette(commands, self).open()

    def retranslate(self) -> None:
        self.unit.retranslate()
        for action, text in self._actions:
            action.setText(text())

    def restyle(self) -> None:
        self._logo.setPixmap(pixmap("kotosilta", "accent", 24, self.devicePixelRatioF()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = event.size().width() < _COMPACT_BELOW * text_scale(self)
        self._name.setVisible(not compact)
        self.rail.set_compact(compact)
        self.rail.setMinimumWidth(0 if compact else round(_RAIL_WIDTH * text_scale(self)))
        self._help.setVisible(not compact)
        self._help_icon.setVisible(compact)

    def _look_around(self) -> None:
        """Count anew, and let the page in front look for what has come."""
        self._count()
        page = self.current_page()
        if page is not None:
            page.look()

    def _make_arrivals(self) -> ArrivalsWatch | None:
        """For those to whom referrals come."""
        if all(entry.key != "inbox" for entry in self._entries):
            return None
        watch = ArrivalsWatch(self.session, self._tasks, self)
        watch.moved.connect(self._look_around)
        return watch

    def _make_bar(self) -> QWidget:
        person = self.session.person
        bar = Area("bar")
        layout = row(bar, spacing=GRID)
        layout.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        self._logo = QLabel()
        self.unit = ShortLabel(lambda: person.unit_names.in_language(current_language()), TextRole.MUTED)
        self._name = ShortLabel(plain(person.name), TextRole.MUTED)
        self.language_picker = LanguagePicker()
        self.language_picker.picked.connect(self.language_picked)
        self.lock_button = Button(lambda: self.tr("Lock"), Kind.QUIET, icon_name="lock", tip=self._lock_tip)
        self.lock_button.clicked.connect(self.lock_wanted)
        product = Label(plain("Kotosilta"), TextRole.HEADING)
        product.setWordWrap(False)
        layout.addWidget(self._logo)
        layout.addWidget(product)
        layout.addSpacing(GRID)
        layout.addWidget(self.unit)
        layout.addStretch(1)
        layout.addWidget(self.connection)
        layout.addSpacing(GRID)
        find = IconButton(self._find_words, "search")
        find.clicked.connect(without_arguments(self.show_commands))
        layout.addWidget(find)
        layout.addWidget(self._name)
        layout.addWidget(self.language_picker)
        layout.addWidget(self.lock_button)
        self.restyle()
        return bar

    def _make_rail(self) -> QWidget:
        rail = Area("rail")
        rail.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        layout = column(rail, margin=GRID, spacing=GRID)
        self.rail = NavList(lambda: self.tr("Pages"))
        for entry in self._entries:
            if entry.in_rail:
                self.rail.add(entry.key, entry.title, entry.icon_name)
        self.rail.chosen.connect(self.open)
        self._help = Button(lambda: self.tr("Shortcuts"), Kind.ROW, icon_name="keyboard")
        self._help_icon = IconButton(lambda: self.tr("Shortcuts"), "keyboard")
        for button in (self._help, self._help_icon):
            button.clicked.connect(self.show_shortcuts)
        layout.addWidget(self.rail, 1)
        layout.addWidget(self._help)
        layout.addWidget(self._help_icon)
        return rail

    def _make_actions(self) -> None:
        self._add_action(self._lock_tip, ["Ctrl+L"], self.lock_wanted.emit)
        self._add_action(lambda: self.tr("Shortcuts"), ["F1", "Ctrl+/"], self.show_shortcuts)
        self._add_action(self._find_words, ["Ctrl+K"], self.show_commands)
        for number, entry in enumerate((entry for entry in self._entries if entry.in_rail), start=1):
            self._add_action(entry.title, [f"Ctrl+{number}"], partial(self._open_and_focus, entry.key))

    def _add_action(self, text: Text, keys: list[str], do: Callable[[], None]) -> None:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(without_arguments(do))
        self.addAction(action)
        self._actions.append((action, text))

    def _open_and_focus(self, key: str, argument: object = None) -> None:
        if self.open(key, argument):
            self.focus_page()

    def _lock_tip(self) -> str:
        return self.tr("Lock and sign out")

    def _find_words(self) -> str:
        return self.tr("Find an action")

    def _mark_current(self) -> None:
        page = self.current_page()
        shown = next((key for key, made in self._pages.items() if made is page), None)
        if shown is not None and self.rail.has(shown):
            self._place = shown  # a page that is not in the rail belongs to the place it was reached from
        if self._place is not None:
            self.rail.set_current(self._place)

    def _count(self) -> None:
        counted: list[PageEntry] = [entry for entry in self._entries if entry.count is not None]
        session = self.session
        if counted:
            self._tasks.run(
                self,
                lambda: {entry.key: entry.count(session) for entry in counted if entry.count is not None},
                self._show_counts,
                lambda _error: None,  # the connection mark tells of what stopped the count
                newest="counts",
            )

    def _show_counts(self, counts: dict[str, int]) -> None:
        for key, number in counts.items():
            self.rail.set_count(key, number)
        if self.arrivals is not None and "inbox" in counts:
            self.notice.tell_arrived(self.arrivals.more_than_before(counts["inbox"]))

    def _connection_known(self, state: ConnectionState) -> None:
        """A clock that is wrong is told once in words; the mark goes on telling."""
        wrong, was_wrong = state == "clock_wrong", self.connection.state() == "clock_wrong"
        self.connection.set_state(state.value)
        if wrong and not was_wrong:
            self.banner.say(
                Tone.WARNING,
                lambda: self.tr(
                    "This computer's clock is more than 10 minutes off the server's, so the days and times that you "
                    "write and sign would be wrong. Set the clock. What you have written is kept."
                ),
            )
        elif was_wrong and not wrong:
            self.banner.hide()
        self._look_at_outbox()

    def _connection_failed(self, error: KotosiltaError) -> None:
        self.connection.set_state("offline")
        self.banner.say_error(error)
        self._look_at_outbox()

    def _look_at_outbox(self) -> None:
        if self.outgoing is not None:
            self.outgoing.look(online=self.connection.state() not in {"offline", "unknown", "clock_wrong"})

    def _waiting_changed(self, waiting: int) -> None:
        self.connection.set_waiting(waiting)

    def _on_sent(self, number: int) -> None:
        self.banner.say(
            Tone.SUCCESS,
            lambda: self.tr("The connection is back: %n waiting referral(s) sent.", "", number),
        )
        page = self.current_page()
        if page is not None and page is self._pages.get("sent"):
            page.activate(None)
