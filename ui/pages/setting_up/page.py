"""A new service, on one page: what it needs to know, then step by step, then what to do with what was made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from referral_app.errors import CancelledError, InvalidInputError, KotosiltaError
from ui.error_text import error_tone
from ui.i18n import Text, Translated, current_language
from ui.pages.setting_up.done_view import DoneView
from ui.pages.setting_up.parts import PapersPart, ServicePart, YourselfPart
from ui.pages.setting_up.presenter import SettingUpPresenter, Typed, server_problem, service_problem
from ui.pages.setting_up.server_part import ServerPart
from ui.pages.setting_up.steps_view import StepsView
from ui.pages.setting_up.words import problem_of, setup_error_text
from ui.style.tokens import Tone
from ui.tasks import Tasks
from ui.widgets.action_bar import ActionBar
from ui.widgets.area import GRID, Area, Measured, ScrollColumn, column, row
from ui.widgets.banner import Banner
from ui.widgets.busy_line import BusyLine
from ui.widgets.buttons import Button, Kind
from ui.widgets.label import Label, Line, TextRole
from ui.widgets.language_picker import LanguagePicker

if TYPE_CHECKING:
    from referral_app.config import Config
    from referral_app.errors import FieldProblem
    from referral_app.services.first_setup import FirstSetup, FoundServer, SetUp

_WIDTH = 640


class SettingUpPage(Translated, Area):
    """What is typed stays until the service stands, whatever fails in between."""

    finished = Signal(str)
    """The service stands: the administrator's name in it."""
    left = Signal()
    """Back to the sign-in page."""
    language_picked = Signal(str)
    _step_done = Signal(str)

    def __init__(
        self, tasks: Tasks, make_first_setup: Callable[[], FirstSetup], parent: QWidget | None = None
    ) -> None:
        super().__init__("page", parent)
        self.setObjectName("setting_up.page")
        self._tasks = tasks
        self._presenter = SettingUpPresenter(make_first_setup)
        self.banner = Banner()
        self.banner.setObjectName("setting_up.banner")
        self.busy = BusyLine(parent=self)
        self.server = ServerPart(lambda key: server_problem(key, self.typed()))
        self.service = ServicePart(lambda key: service_problem(key, self.typed()))
        self.yourself = YourselfPart(tasks, lambda key: service_problem(key, self.typed()))
        self.papers = PapersPart(lambda key: service_problem(key, self.typed()))
        self.steps_view, self.done_view = StepsView(), DoneView()
        self.action_bar = ActionBar()
        self.set_up_button = self.action_bar.set_primary(lambda: self.tr("Set up the service"), self.set_up)
        self.set_up_button.setObjectName("setting_up.set_up")
        self._stack = QStackedWidget()
        self._form = self._make_form()
        for view in (self._form, _scrolled(self.steps_view), _scrolled(self.done_view)):
            self._stack.addWidget(view)
        layout = column(self, spacing=0)
        layout.addWidget(self.busy)
        layout.addLayout(self._make_corner())
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.action_bar)
        self._connect()
        self._show(0)

    def start(self) -> None:
        """Come to the front with what the settings file says already."""
        self._show(0)
        self.server.lines["host"].setFocus(Qt.FocusReason.OtherFocusReason)
        self._tasks.run(self, self._presenter.known(), self._begin_with, lambda _error: None, newest="known")

    def typed(self) -> Typed:
        """The lines as they stand."""
        server, service = self.server, self.service
        return Typed(
            host=server.text("host"),
            port=server.text("port"),
            database=server.text("database"),
            certificate=server.text("certificate"),
            superuser=server.text("superuser"),
            password=server.password.value(),
            service=service.text("service"),
            organisation=service.text("organisation"),
            log_origin=service.text("log_origin"),
            name=self.yourself.text("name"),
            login=self.yourself.text("login"),
            folder=self.papers.text("folder"),
        )

    def view(self) -> int:
        """Which is in front: 0 the lines, 1 the steps, 2 what stands."""
        return self._stack.currentIndex()

    # --- parts -----------------------------------------------------------------------------------

    def _make_form(self) -> QWidget:
        inside = QWidget()
        body = column(inside, spacing=3 * GRID)
        body.addWidget(Label(lambda: self.tr("Set up a new service"), TextRole.TITLE))
        body.addWidget(
            Label(
                lambda: self.tr(
                    "Once for a whole service, by whoever becomes its first administrator. If you were invited to a "
                    "service that is there already, go back and open your invitation."
                ),
                TextRole.MUTED,
            )
        )
        body.addWidget(self.banner)
        for part in (self.server, self.service, self.yourself, self.papers):
            body.addWidget(Line())
            body.addWidget(part)
        return _scrolled(inside)

    def _make_corner(self) -> QLayout:
        corner = row()
        corner.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
        self.back_button = Button(lambda: self.tr("Back to sign in"), Kind.LINK, icon_name="chevron-left")
        self.back_button.setObjectName("setting_up.back")
        self.back_button.clicked.connect(self.left)
        picker = LanguagePicker()
        picker.picked.connect(self.language_picked)
        corner.addWidget(self.back_button)
        corner.addStretch(1)
        corner.addWidget(picker)
        return corner

    def _connect(self) -> None:
        self._step_done.connect(self.steps_view.tell)
        self.server.test_wanted.connect(self._test)
        self.server.returned.connect(self._test)
        self.server.lines["host"].textChanged.connect(self.service.suggest_origin)
        self.steps_view.again_wanted.connect(self._run)
        self.steps_view.change_wanted.connect(lambda: self._show(0))
        self.done_view.open_wanted.connect(self._open_folder)
        self.done_view.finished.connect(self._finish)

    def _show(self, view: int) -> None:
        self._stack.setCurrentIndex(view)
        self.action_bar.setVisible(view == 0)
        self.back_button.setVisible(view == 0)

    def _begin_with(self, known: Config | None) -> None:
        if known is None or self.server.text("host"):
            return
        self.server.fill(known)
        self.service.set_origin(known.log_origin)

    # --- the server ------------------------------------------------------------------------------

    def _test(self) -> None:
        bad = self.server.bad_fields()
        if bad:
            bad[0].setFocus()
            return
        self.server.result.hide()
        self.server.set_working(on=True)
        self.busy.set_text(lambda: self.tr("Connecting…"))
        self._tasks.run(
            self,
            self._presenter.look(self.typed()),
            self._found,
            self._not_found,
            busy=self.busy,
            newest="look",
        )

    def _found(self, found: FoundServer) -> None:
        self.server.set_working(on=False)
        self.server.show_found(found)

    def _not_found(self, error: KotosiltaError) -> None:
        self.server.set_working(on=False)
        if isinstance(error, InvalidInputError):
            self.server.show_problems(error.problems)
        else:
            self.server.result.say(error_tone(error), lambda: setup_error_text(error), dismissable=False)

    # --- setting up ------------------------------------------------------------------------------

    def set_up(self) -> None:
        """Begin, once nothing is missing."""
        bad = [field for part in self._parts() for field in part.bad_fields()]
        good = self.yourself.is_good()
        if bad or not good:
            if bad:
                bad[0].setFocus()
            self.banner.say(
                Tone.WARNING, lambda: self.tr("Something is missing or not right. It is marked below.")
            )
            return
        self._run()

    def _run(self) -> None:
        self.banner.hide()
        self.steps_view.start()
        self._show(1)
        self.busy.set_text(lambda: self.tr("Setting up…"))
        work = self._presenter.run(
            self.typed(), self.yourself.passphrase.value(), current_language(), self._step_done.emit
        )
        self._tasks.run_long(self, work, self._on_done, self._on_failed, busy=self.busy)

    def _on_done(self, done: SetUp) -> None:
        self.yourself.passphrase.clear()
        self.server.password.clear()
        self.done_view.show_done(done)
        self._show(2)

    def _on_failed(self, error: KotosiltaError) -> None:
        if isinstance(error, InvalidInputError) and self._show_problems(error.problems):
            self._show(0)
            return
        self.steps_view.stop(*self._reason(error))

    def _reason(self, error: KotosiltaError) -> tuple[Tone, Text]:
        if isinstance(error, CancelledError):
            return Tone.NEUTRAL, lambda: self.tr("Stopped. What is done stays done; go on whenever you like.")
        clock = problem_of(error.problems, "clock") if isinstance(error, InvalidInputError) else None
        return error_tone(error), clock or (lambda: setup_error_text(error))

    def _show_problems(self, problems: tuple[FieldProblem, ...]) -> bool:
        """Show what the service found where it was typed; whether any of it has a place there."""
        shown: list[QWidget] = []
        for part in self._parts():
            for key, field in part.fields.items():
                words = problem_of(problems, key)
                if words is not None:
                    field.set_error(words)
                    shown.append(field)
        passphrase = problem_of(problems, "passphrase")
        if passphrase is not None:
            self.yourself.passphrase.refuse(passphrase)
        elif shown:
            shown[0].setFocus()
        return bool(shown) or passphrase is not None

    def _parts(self) -> tuple[ServerPart, ServicePart, YourselfPart, PapersPart]:
        return (self.server, self.service, self.yourself, self.papers)

    # --- afterwards ------------------------------------------------------------------------------

    def _open_folder(self) -> None:
        folder = self.done_view.folder()
        if folder is None or QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            return
        self.done_view.notice.say(
            Tone.WARNING,
            lambda: self.tr("No program of this computer shows folders. The papers are in {folder}.").format(
                folder=folder
            ),
        )

    def _finish(self) -> None:
        self.finished.emit(self.yourself.text("login"))


def _scrolled(inside: QWidget) -> QWidget:
    """In the middle of the window, as wide as a form is."""
    scroll = ScrollColumn(width=None, margin=2 * GRID)
    form = Measured(_WIDTH)
    column(form).addWidget(inside)
    around = row()
    around.addStretch(1)
    around.addWidget(form, 8)
    around.addStretch(1)
    scroll.body.addLayout(around)
    return scroll
