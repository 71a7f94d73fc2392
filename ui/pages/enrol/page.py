"""First time here: from the invitation to keys that wait to be confirmed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from referral_app.errors import CancelledError, InvalidInputError, KotosiltaError, WrongPassphraseError
from ui.i18n import Translated, current_language
from ui.pages.enrol.presenter import INVITATION_SUFFIX, EnrolPresenter
from ui.pages.enrol.steps import CompareStep, LastStep, OpenStep, PassphraseStep, StepView
from ui.style.tokens import Tone
from ui.tasks import Tasks
from ui.widgets.area import GRID, Area, Measured, ScrollColumn, column, row
from ui.widgets.banner import Banner
from ui.widgets.busy_line import BusyLine
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.file_dialog import ask_for_file, ask_for_place
from ui.widgets.language_picker import LanguagePicker

if TYPE_CHECKING:
    from referral_app.services.redeeming import Enrolled, Newcomers, ReadInvitation

_WIDTH = 560


class EnrolPage(Translated, Area):
    """Four steps. Nothing is made before the third; from then on what was begun goes on when it is tried again
    with the same invitation and the same passphrase.
    """

    finished = Signal(str)
    """The keys are made: the name to sign in with."""
    left = Signal()
    """Back to the sign-in page."""
    language_picked = Signal(str)

    def __init__(
        self, tasks: Tasks, make_newcomers: Callable[[], Newcomers], parent: QWidget | None = None
    ) -> None:
        super().__init__("page", parent)
        self._tasks = tasks
        self._presenter = EnrolPresenter(make_newcomers)
        self._read: ReadInvitation | None = None
        self.setObjectName("enrol.page")
        self.banner = Banner()
        self.banner.setObjectName("enrol.banner")
        self.busy = BusyLine(parent=self)
        self.open_step, self.compare_step = OpenStep(), CompareStep()
        self.passphrase_step, self.last_step = PassphraseStep(tasks), LastStep()
        self._stack = QStackedWidget()
        for step in (self.open_step, self.compare_step, self.passphrase_step, self.last_step):
            scroll = ScrollColumn(width=None, margin=GRID)
            scroll.body.addWidget(step)
            self._stack.addWidget(scroll)
        self._steps: tuple[StepView, ...] = (
            self.open_step,
            self.compare_step,
            self.passphrase_step,
            self.last_step,
        )
        layout = column(self, spacing=0)
        layout.addWidget(self.busy)
        layout.addLayout(self._make_corner())
        layout.addWidget(self._make_middle(), 1)
        self._connect()
        self._go_to(self.open_step)

    def start(self) -> None:
        """Begin anew; nothing of the time before is left."""
        self._read = None
        self.passphrase_step.begin(())
        self.last_step.clear()
        self.banner.hide()
        self._go_to(self.open_step)
        self.open_step.file_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self) -> StepView:
        """The step in front."""
        return self._steps[self._stack.currentIndex()]

    def open_invitation(self, file: Path) -> None:
        """Read an invitation file."""
        self._look(self._presenter.read_file(file))

    def _connect(self) -> None:
        self.open_step.file_wanted.connect(self._choose_file)
        self.open_step.picture_wanted.connect(self._choose_picture)
        self.compare_step.agreed.connect(self._choose_passphrase)
        self.compare_step.refused.connect(self._warn_of_difference)
        self.passphrase_step.wanted.connect(self._choose_sheet)
        self.last_step.open_wanted.connect(self._open_sheet)
        self.last_step.finished.connect(self._finish)

    def _make_corner(self) -> QLayout:
        corner = row()
        corner.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
        self.back_button = Button(lambda: self.tr("Back to sign in"), Kind.LINK, icon_name="chevron-left")
        self.back_button.setObjectName("enrol.back")
        self.back_button.clicked.connect(without_arguments(self._leave))
        picker = LanguagePicker()
        picker.picked.connect(self.language_picked)
        corner.addWidget(self.back_button)
        corner.addStretch(1)
        corner.addWidget(picker)
        return corner

    def _make_middle(self) -> QWidget:
        middle = QWidget()
        form = Measured(_WIDTH)
        inside = column(form, spacing=2 * GRID)
        inside.setContentsMargins(0, 3 * GRID, 0, 0)
        inside.addWidget(self.banner)
        inside.addWidget(self._stack, 1)
        around = row(middle, margin=2 * GRID)
        around.addStretch(1)
        around.addWidget(form, 8)
        around.addStretch(1)
        return middle

    def _go_to(self, step: StepView) -> None:
        self._stack.setCurrentIndex(self._steps.index(step))
        self.back_button.setVisible(step is not self.last_step)

    def _leave(self) -> None:
        self.start()
        self.left.emit()

    # --- the invitation --------------------------------------------------------------------------

    def _choose_file(self) -> None:
        ask_for_file(
            self,
            "enrol.invitation_file",
            self.tr("Your invitation"),
            self.tr("Invitations ({pattern})").format(pattern=f"*{INVITATION_SUFFIX}"),
            self.open_invitation,
        )

    def _choose_picture(self) -> None:
        ask_for_file(
            self,
            "enrol.picture_file",
            self.tr("A picture of your invitation"),
            self.tr("Pictures ({pattern})").format(pattern="*.png *.jpg *.jpeg"),
            lambda file: self._look(self._presenter.read_picture(file)),
        )

    def _look(self, read: Callable[[], ReadInvitation]) -> None:
        self.banner.hide()
        self.busy.set_text(lambda: self.tr("Reading the invitation…"))
        self._tasks.run(
            self, read, self._show_invitation, self.banner.say_error, busy=self.busy, newest="read"
        )

    def _show_invitation(self, read: ReadInvitation) -> None:
        self._read = read
        self._go_to(self.compare_step)
        self.compare_step.show_invitation(read)

    def _warn_of_difference(self) -> None:
        self._read = None
        self._go_to(self.open_step)
        self.banner.say(
            Tone.DANGER,
            lambda: self.tr(
                "Do not use this invitation: it leads to another service. Nothing was made and nothing was sent. "
                "Call your administrator."
            ),
        )

    # --- the keys --------------------------------------------------------------------------------

    def _choose_passphrase(self) -> None:
        read = self._read
        if read is not None:
            self.banner.hide()
            self._go_to(self.passphrase_step)
            self.passphrase_step.begin((read.login,))

    def _choose_sheet(self) -> None:
        read = self._read
        if read is not None:
            ask_for_place(
                self,
                "enrol.sheet_place",
                self.tr("Where to save your recovery sheet"),
                self.tr("PDF files (*.pdf)"),
                self.tr("recovery-sheet") + ".pdf",
                lambda file: self._redeem(read, file),
            )

    def _redeem(self, read: ReadInvitation, sheet: Path) -> None:
        self.banner.hide()
        self.passphrase_step.set_working(on=True)
        self.busy.set_text(lambda: self.tr("Making your keys…"))
        passphrase = self.passphrase_step.passphrase.value()
        self._tasks.run_long(
            self,
            self._presenter.redeem(read, passphrase, sheet, current_language()),
            lambda enrolled: self._show_enrolled(enrolled, sheet),
            self._not_redeemed,
            busy=self.busy,
        )

    def _show_enrolled(self, enrolled: Enrolled, sheet: Path) -> None:
        self.passphrase_step.begin(())
        self._go_to(self.last_step)
        self.last_step.show_enrolled(enrolled, sheet)

    def _not_redeemed(self, error: KotosiltaError) -> None:
        step = self.passphrase_step
        step.set_working(on=False)
        if isinstance(error, CancelledError):
            self.banner.say(
                Tone.NEUTRAL,
                lambda: self.tr(
                    "Stopped. Go on with the same passphrase whenever you like; nothing is lost."
                ),
            )
        elif isinstance(error, WrongPassphraseError):
            step.passphrase.refuse(
                lambda: self.tr(
                    "Your keys were already begun on this computer under another passphrase. Type that one."
                )
            )
        elif isinstance(error, InvalidInputError):
            step.passphrase.refuse(
                lambda: self.tr("This passphrase is too weak. Add a word or two that do not belong together.")
            )
        else:
            self.banner.say_error(error)

    # --- afterwards ------------------------------------------------------------------------------

    def _open_sheet(self) -> None:
        file = self.last_step.sheet()
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self.banner.say(
                Tone.WARNING,
                lambda: self.tr(
                    "No program of this computer opens PDF files. The sheet is in {file}. Ask your administrator "
                    "for a PDF program, then print the sheet."
                ).format(file=file),
            )

    def _finish(self) -> None:
        login = self.last_step.login()
        self.start()
        self.finished.emit(login)
