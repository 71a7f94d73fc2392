"""What every page is: a widget with a session, tasks, a banner, a busy line and an action bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from referral_app.errors import CancelledError, KotosiltaError
from ui.i18n import Text, Translated
from ui.widgets.action_bar import ActionBar
from ui.widgets.area import Area, column
from ui.widgets.banner import Banner
from ui.widgets.busy_line import BusyLine
from ui.widgets.buttons import without_arguments

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from ui.tasks import Cancelled, Progress, Tasks
    from ui.widgets.quiet_notice import QuietNotice

T = TypeVar("T")
Failed = Callable[[KotosiltaError], None]


class Page(Translated, Area):
    """Base of all pages. Fill `content`; `banner` stands above it, `action_bar` below (hidden until shown).

    The window makes a page when it is first needed, keeps it until sign-out, and calls `activate` each time
    it is shown. A page does its work through `run` and `run_long`, never on the main thread.
    """

    open_page = Signal(str, object)
    """Go to another page: its key in `ui/page_list.py`, and what to show there (an id, or None)."""

    counts_changed = Signal()
    """Something happened that the numbers in the rail tell of: they are counted anew."""

    count_found = Signal(int)
    """The number this page wants beside its name in the rail, where the page itself knows it; 0 shows
    none."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self.session = session
        self.tasks = tasks
        self.banner = Banner(inset=True)
        self.busy = BusyLine(parent=self)  # lies over the upper edge
        self.action_bar = ActionBar()
        self.action_bar.hide()
        self.content = column(spacing=0)
        self._actions: list[tuple[QAction, Text]] = []
        layout = column(self, spacing=0)
        layout.addWidget(self.banner)
        layout.addLayout(self.content, 1)
        layout.addWidget(self.action_bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.busy.setGeometry(0, 0, event.size().width(), self.busy.height())
        self.busy.raise_()

    def focus_content(self) -> None:
        """Put the focus on the first thing that takes it, unless the page has already chosen."""
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            return
        widget = self.nextInFocusChain()
        while widget is not self and widget is not None:
            takes_it = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
            if takes_it and self.isAncestorOf(widget) and widget.isVisibleTo(self):
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return
            widget = widget.nextInFocusChain()

    def activate(self, argument: object) -> None:
        """The page comes to the front; `argument` is what `open_page` was given, None from the rail."""

    def look(self) -> None:
        """Something may have changed elsewhere; called now and then on the page in front."""

    def take_settings(self, settings: QSettings) -> None:
        """Where the page may keep how it looks on this desktop, nothing personal; called once, before `activate`."""

    def take_notice(self, notice: QuietNotice) -> None:
        """The workplace's notices on the desktop, for the page where they are turned off."""

    def can_leave(self) -> bool:
        """Whether the window may show another page now; False after the page itself has said why."""
        return True

    def last_work(self) -> Callable[[], None] | None:
        """What must still be kept when the program is locked or closed, such as an unsaved draft.

        Called on the main thread; what it returns runs in the pool before the session closes, and then the
        page is gone, so it must hold plain data only.
        """
        return None

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        newest: str | None = None,
    ) -> None:
        """`Tasks.run` for this page with its busy line; without `failed` the banner tells the error."""
        self.tasks.run(self, work, done, failed or self.show_error, busy=self.busy, newest=newest)

    def run_long(
        self,
        work: Callable[[Progress, Cancelled], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        newest: str | None = None,
    ) -> None:
        """`Tasks.run_long` for this page: progress and Cancel in its busy line."""
        self.tasks.run_long(self, work, done, failed or self.show_error, busy=self.busy, newest=newest)

    def show_error(self, error: KotosiltaError) -> None:
        """Tell an error in the banner; being cancelled is no error."""
        if not isinstance(error, CancelledError):
            self.banner.say_error(error)

    def add_action(self, text: Text, keys: str, do: Callable[[], None]) -> QAction:
        """A keyboard shortcut of this page, listed on the shortcut sheet.

        Single letters work while no input has the focus, since inputs take them for themselves.
        """
        action = QAction(text(), self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(without_arguments(do))
        self.addAction(action)
        self._actions.append((action, text))
        return action

    def retranslate(self) -> None:
        for action, text in self._actions:
            action.setText(text())
