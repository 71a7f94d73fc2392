"""The window: who is in front, sign-in or workplace, and what happens in between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from referral_app.errors import KotosiltaError
from ui.lock import InactivityLock
from ui.pages.role_picker.people import DemoPerson
from ui.pages.sign_in.page import SignInPage
from ui.style.icons import icon
from ui.tasks import Tasks
from ui.widgets.short_clipboard import short_clipboard

if TYPE_CHECKING:
    from referral_app.services.desk import Desk, Session
    from referral_app.services.first_setup import FirstSetup
    from referral_app.services.redeeming import Newcomers
    from ui.pages.enrol.page import EnrolPage
    from ui.pages.role_picker.page import RolePickerPage
    from ui.pages.setting_up.page import SettingUpPage
    from ui.workplace import Workplace

_GEOMETRY = "window/geometry"
LANGUAGE = "window/language"
_LOCK_AFTER_MINUTES = 5.0


class MainWindow(QMainWindow):
    """Shows the first page (sign-in, or the demo's people), the workplace after it, and the first page again
    at lock.

    `settings` keeps the window's size and language, nothing personal. `make_desk`, `make_newcomers` and
    `make_first_setup` run in tasks. Not `is_set_up`: this desktop has no settings yet; an invitation brings them, or
    setting a new service up makes them.
    """

    def __init__(
        self,
        make_desk: Callable[[], Desk],
        tasks: Tasks,
        settings: QSettings,
        *,
        demo_people: Sequence[DemoPerson] | None = None,
        make_newcomers: Callable[[], Newcomers] | None = None,
        make_first_setup: Callable[[], FirstSetup] | None = None,
        is_set_up: bool = True,
        lock_after_minutes: float = _LOCK_AFTER_MINUTES,
    ) -> None:
        super().__init__()
        self._make_desk, self._tasks, self._settings = make_desk, tasks, settings
        self._make_newcomers = make_newcomers
        self._make_first_setup = make_first_setup
        self._enrol_page: EnrolPage | None = None
        self._setting_up_page: SettingUpPage | None = None
        self._workplace: Workplace | None = None
        self._unfinished: list[Callable[[], None]] = []
        self.setWindowTitle("Kotosilta")
        self.setWindowIcon(icon("kotosilta", "accent"))
        self.setMinimumSize(QSize(640, 360))
        self.first_page: SignInPage | RolePickerPage = (
            SignInPage(tasks) if demo_people is None else _role_picker(tasks, demo_people)
        )
        self.first_page.signed_in.connect(self._on_signed_in)
        self.first_page.language_picked.connect(self._remember_language)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.first_page)
        self.setCentralWidget(self._stack)
        self._idle = InactivityLock(lock_after_minutes, self)
        self._idle.idle.connect(self.lock)
        tasks.unhandled.connect(self.show_error)
        self._restore_geometry()
        if isinstance(self.first_page, SignInPage):
            self.first_page.enrolment_wanted.connect(self.open_enrolment)
            self.first_page.setting_up_wanted.connect(self.open_setting_up)
        self.first_page.start()
        if is_set_up:
            self._prepare()
        else:
            self._say_not_set_up()

    def open_enrolment(self) -> None:
        """Let somebody in who has an invitation."""
        if self._enrol_page is None:
            from ui.pages.enrol.page import EnrolPage  # noqa: PLC0415 - loads when it is wanted

            page = EnrolPage(self._tasks, self._make_newcomers or (lambda: self._make_desk().newcomers()))
            page.left.connect(lambda: self._stack.setCurrentWidget(self.first_page))
            page.finished.connect(self._on_enrolled)
            page.language_picked.connect(self._remember_language)
            self._stack.addWidget(page)
            self._enrol_page = page
        self._stack.setCurrentWidget(self._enrol_page)
        self._enrol_page.start()

    def open_setting_up(self) -> None:
        """Let somebody set a new service up; nothing happens where that is not possible."""
        if self._make_first_setup is None:
            return
        if self._setting_up_page is None:
            from ui.pages.setting_up.page import SettingUpPage  # noqa: PLC0415 - once for a service

            page = SettingUpPage(self._tasks, self._make_first_setup)
            page.left.connect(lambda: self._stack.setCurrentWidget(self.first_page))
            page.finished.connect(self._on_enrolled)
            page.language_picked.connect(self._remember_language)
            self._stack.addWidget(page)
            self._setting_up_page = page
        self._stack.setCurrentWidget(self._setting_up_page)
        self._setting_up_page.start()

    def setting_up_page(self) -> SettingUpPage | None:
        """The page for a new service; None before it was wanted."""
        return self._setting_up_page

    def enrol_page(self) -> EnrolPage | None:
        """The page for the first time; None before it was wanted."""
        return self._enrol_page

    def workplace(self) -> Workplace | None:
        """What the signed-in person sees; None while nobody is signed in."""
        return self._workplace

    def lock(self) -> None:
        """Sign out at once: the screen shows nothing of the person's any more, then drafts and keys are put
        away."""
        workplace = self._workplace
        if workplace is None:
            return
        short_clipboard().forget()
        self._unfinished.append(_putting_away(workplace))
        self._idle.rest()
        wait_until_left = self._tasks.clear()
        self._workplace = None
        self._stack.setCurrentWidget(self.first_page)
        self._stack.removeWidget(workplace)
        workplace.hide()
        workplace.deleteLater()
        self.first_page.start()
        works = (wait_until_left, *self._unfinished)
        self._tasks.run(
            self,
            lambda: _run_all(works),
            lambda _nothing: self._finished(works),
            lambda error: self._finished(works, error),
        )

    def show_error(self, error: KotosiltaError) -> None:
        """Tell an error that belongs to no page."""
        if self._workplace is not None:
            self._workplace.show_error(error)
        else:
            self.first_page.banner.say_error(error)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put drafts and keys away and wait for the workers; the window is already gone meanwhile."""
        self._settings.setValue(_GEOMETRY, self.saveGeometry())
        self.hide()
        short_clipboard().forget()
        if self._workplace is not None:
            self._unfinished.append(_putting_away(self._workplace))
        self._idle.rest()
        works = tuple(self._unfinished)
        self._tasks.shutdown(lambda: _run_all(works))
        super().closeEvent(event)

    def _finished(self, works: Sequence[Callable[[], None]], error: KotosiltaError | None = None) -> None:
        self._unfinished = [work for work in self._unfinished if work not in works]
        if error is not None:
            self.first_page.banner.say_error(error)

    def _prepare(self) -> None:
        self._tasks.run(
            self, self._make_desk, self.first_page.set_desk, self._on_no_desk, busy=self.first_page.busy
        )

    def _say_not_set_up(self) -> None:
        if isinstance(self.first_page, SignInPage):
            self.first_page.offer_beginning(set_up=self._make_first_setup is not None)

    def _on_enrolled(self, login: str) -> None:
        self._stack.setCurrentWidget(self.first_page)
        if isinstance(self.first_page, SignInPage):
            self.first_page.welcome(login)
        self._prepare()

    def _on_no_desk(self, error: KotosiltaError) -> None:
        self.first_page.banner.say_error(error, action=lambda: self.tr("Try again"), then=self._prepare)

    def _on_signed_in(self, session: Session) -> None:
        from ui.workplace import Workplace  # noqa: PLC0415 - loads while nobody waits for the first page

        workplace = Workplace(session, self._tasks, settings=self._settings)
        workplace.lock_wanted.connect(self.lock)
        workplace.language_picked.connect(self._remember_language)
        self._idle.warned.connect(workplace.warn_of_lock)
        self._idle.stayed.connect(workplace.forget_lock)
        self._workplace = workplace
        self._stack.addWidget(workplace)
        self.first_page.start()
        self._stack.setCurrentWidget(workplace)
        workplace.focus_page()
        self._idle.watch()

    def _remember_language(self, code: str) -> None:
        self._settings.setValue(LANGUAGE, code)

    def _restore_geometry(self) -> None:
        kept = self._settings.value(_GEOMETRY)
        if not isinstance(kept, QByteArray) or not self.restoreGeometry(kept):
            self.resize(1240, 720)


def _role_picker(tasks: Tasks, people: Sequence[DemoPerson]) -> RolePickerPage:
    from ui.pages.role_picker.page import RolePickerPage  # noqa: PLC0415 - the demonstration only

    return RolePickerPage(tasks, people)


def _putting_away(workplace: Workplace) -> Callable[[], None]:
    """Keeps what is unsaved, then closes the session; does nothing when it is called again."""
    left = [*workplace.last_works(), workplace.session.close]

    def put_away() -> None:
        works = tuple(left)
        left.clear()
        _run_all(works)

    return put_away


def _run_all(works: Sequence[Callable[[], None]]) -> None:
    """Run each in turn, also after one that raises; the last exception is raised at the end.

    Locking or closing may drop a work that waits, so it is kept until it is done and then called again.
    """
    with ExitStack() as stack:
        for work in reversed(works):
            stack.callback(work)
