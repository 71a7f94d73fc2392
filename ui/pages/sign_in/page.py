"""Signing in: name, passphrase and, on a new desktop, what makes it known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLayout, QLineEdit, QWidget

from referral_app.errors import KotosiltaError, RecoveryCodeInvalidError, WrongPassphraseError
from ui.error_text import error_text
from ui.i18n import Translated
from ui.pages.sign_in.new_computer import NewComputer
from ui.pages.sign_in.presenter import Place, place_of
from ui.server_text import server_text
from ui.style.icons import pixmap
from ui.style.tokens import Tone
from ui.tasks import Tasks
from ui.widgets.area import GRID, Area, Measured, ScrollColumn, column, row
from ui.widgets.banner import Banner
from ui.widgets.busy_line import BusyLine
from ui.widgets.buttons import Button, Kind
from ui.widgets.field import Field
from ui.widgets.label import Label, Line, TextRole
from ui.widgets.language_picker import LanguagePicker
from ui.widgets.passphrase_edit import PassphraseEdit

if TYPE_CHECKING:
    from referral_app.services.desk import Desk, Session

_WIDTH = 400


class SignInPage(Translated, Area):
    """The first page. It gets its desk with `set_desk` once that is ready, and keeps what was typed on
    errors."""

    signed_in = Signal(object)
    """A `Session`."""

    language_picked = Signal(str)
    enrolment_wanted = Signal()
    """The person is here for the first time and has an invitation."""
    setting_up_wanted = Signal()
    """The person sets a new service up."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._tasks = tasks
        self._desk: Desk | None = None
        self._signing_in = False
        self.banner = Banner()
        self.busy = BusyLine(lambda: self.tr("Opening your keys…"))
        self.name = QLineEdit()
        self.passphrase = PassphraseEdit()
        self.new_computer = NewComputer(tasks, self.busy, self.name.text)
        self.recovery_code = self.new_computer.recovery_code
        self.recovery_field = self.new_computer.recovery_field
        self._make_fields()
        self.sign_in_button = Button(lambda: self.tr("Sign in"), Kind.PRIMARY)
        self.sign_in_button.clicked.connect(self.sign_in)
        self.sign_in_button.setEnabled(False)
        layout = column(self, spacing=0)
        layout.addWidget(self.busy)
        layout.addLayout(self._make_corner())
        layout.addWidget(self._make_middle(), 1)
        for line in (self.name, self.recovery_code):
            line.returnPressed.connect(self._go_on)
        self.passphrase.returned.connect(self._go_on)
        self.retranslate()
        self.restyle()

    def set_desk(self, desk: Desk) -> None:
        """The program is ready to sign somebody in: show which server it trusts."""
        self._desk = desk
        self.sign_in_button.setEnabled(True)
        self.new_computer.set_desk(desk)
        self._server.set_text(
            lambda: self.tr("Server: {server}").format(server=server_text(desk.server_label))
        )
        self._root.set_text(lambda: self.tr("Words of the service: {words}").format(words=desk.root_words))
        self._trust.show()

    def trust_words(self) -> str:
        """The server and the fingerprint as shown; empty before the desk is there."""
        return f"{self._server.text()} {self._root.text()}"

    def start(self) -> None:
        """Come to the front, empty: nothing of the person before is left."""
        self.name.clear()
        self.passphrase.clear()
        self.new_computer.clear()
        for field in (self.name_field, self.passphrase_field):
            field.set_error(None)
        self._show_recovery(shown=False)
        self.banner.hide()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_beginning(self, *, set_up: bool) -> None:
        """This computer has no settings: an invitation brings them, or (`set_up`) a new service makes them."""
        self.set_up_button.setVisible(set_up)
        self.banner.say(
            Tone.NEUTRAL,
            lambda: self.tr("This computer is not set up yet. Your invitation brings all that it needs."),
            action=lambda: self.tr("I have an invitation"),
            then=self.enrolment_wanted.emit,
            dismissable=False,
        )

    def welcome(self, login: str) -> None:
        """Somebody has just made her keys: only her passphrase is missing."""
        self.start()
        self.name.setText(login)
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def sign_in(self) -> None:
        """Try what was typed."""
        desk = self._desk
        if desk is None or self._signing_in or not self._complete():
            return
        login, passphrase = self.name.text().strip(), self.passphrase.value()
        code = self.new_computer.code(login)
        self.banner.hide()
        self.busy.set_text(lambda: self.tr("Opening your keys…"))
        self._set_signing_in(on=True)
        self._tasks.run(
            self,
            lambda: desk.sign_in(login, passphrase, code),
            self._on_signed_in,
            self._on_failed,
            busy=self.busy,
        )

    def retranslate(self) -> None:
        self.name.setPlaceholderText(self.tr("firstname.lastname"))

    def restyle(self) -> None:
        self._logo.setPixmap(pixmap("kotosilta", "accent", 48, self.devicePixelRatioF()))

    def _make_fields(self) -> None:
        self.name_field = Field(lambda: self.tr("Your name in the service"), self.name)
        self.passphrase_field = Field(lambda: self.tr("Passphrase"), self.passphrase)
        self.new_computer.hide()
        self.new_computer.name_refused.connect(self._ask_for_name)
        self.new_computer.let_in.connect(self._go_to_passphrase)
        self._caps = Label(lambda: self.tr("Caps Lock seems to be on."), TextRole.SMALL)
        self._caps.hide()
        self.passphrase.caps_lock_seen.connect(self._caps.setVisible)

    def _make_corner(self) -> QLayout:
        corner = row()
        corner.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
        corner.addStretch(1)
        picker = LanguagePicker()
        picker.picked.connect(self.language_picked)
        corner.addWidget(picker)
        return corner

    def _make_middle(self) -> QWidget:
        middle = ScrollColumn(width=None, fills=True)
        form = Measured(_WIDTH)
        body = column(form, spacing=2 * GRID)
        self._logo = QLabel()
        body.addWidget(self._logo)
        body.addWidget(Label(lambda: self.tr("Sign in to Kotosilta"), TextRole.TITLE))
        body.addWidget(self.banner)
        for widget in (self.name_field, self.passphrase_field, self._caps, self.new_computer):
            body.addWidget(widget)
        body.addWidget(self.sign_in_button)
        body.addLayout(self._make_help())
        body.addWidget(self._make_trust())
        around = row()
        around.addStretch(1)
        around.addWidget(form, 8)
        around.addStretch(1)
        middle.body.addStretch(1)
        middle.body.addLayout(around)
        middle.body.addStretch(2)
        return middle

    def _make_help(self) -> QLayout:
        links = row(spacing=GRID)
        self.first_time_button = Button(lambda: self.tr("First time here?"), Kind.LINK)
        self.new_computer_button = Button(lambda: self.tr("New computer?"), Kind.LINK)
        self.set_up_button = Button(lambda: self.tr("Set up a new service"), Kind.LINK)
        self.set_up_button.setObjectName("sign_in.set_up")
        self.set_up_button.clicked.connect(self.setting_up_wanted)
        self.set_up_button.hide()
        links.addWidget(self.first_time_button)
        links.addWidget(self.new_computer_button)
        links.addWidget(self.set_up_button)
        links.addStretch(1)
        self.first_time_button.setObjectName("sign_in.first_time")
        self.first_time_button.clicked.connect(self.enrolment_wanted)
        self.new_computer_button.clicked.connect(self._show_new_computer)
        return links

    def _make_trust(self) -> QWidget:
        self._trust = QWidget()
        body = column(self._trust, spacing=GRID // 2)
        self._server = Label(lambda: "", TextRole.SMALL)
        self._root = Label(lambda: "", TextRole.SMALL)
        body.addWidget(Line())
        body.addSpacing(GRID // 2)
        body.addWidget(self._server)
        body.addWidget(self._root)
        body.addWidget(Label(lambda: self.tr("The same words stand on your recovery sheet."), TextRole.SMALL))
        self._trust.hide()
        return self._trust

    def _show_new_computer(self) -> None:
        self._show_recovery(shown=True)
        self.recovery_code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_recovery(self, *, shown: bool) -> None:
        self.new_computer.setVisible(shown)

    def _go_on(self) -> None:
        """Enter: to the first field that is still empty, or sign in."""
        if not self.name.text().strip():
            self.name.setFocus(Qt.FocusReason.TabFocusReason)
        elif not self.passphrase.value():
            self.passphrase.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.sign_in()

    def _complete(self) -> bool:
        missing: list[Field] = []
        for field, empty, words in (
            (self.name_field, not self.name.text().strip(), self._name_missing),
            (self.passphrase_field, not self.passphrase.value(), self._passphrase_missing),
        ):
            field.set_error(words if empty else None)
            if empty:
                missing.append(field)
        self.recovery_field.set_error(None)
        if missing:
            missing[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return not missing

    def _ask_for_name(self) -> None:
        self.name_field.set_error(self._name_missing)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_passphrase(self) -> None:
        place = self.sign_in_button if self.passphrase.value() else self.passphrase
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_missing(self) -> str:
        return self.tr("Type your name as it stands on your recovery sheet.")

    def _passphrase_missing(self) -> str:
        return self.tr("Type your passphrase.")

    def _set_signing_in(self, *, on: bool) -> None:
        self._signing_in = on
        self.sign_in_button.setEnabled(not on)

    def _on_signed_in(self, session: Session) -> None:
        self._set_signing_in(on=False)
        self.signed_in.emit(session)

    def _on_failed(self, error: KotosiltaError) -> None:
        self._set_signing_in(on=False)
        place = place_of(error)
        if place is Place.PASSPHRASE:
            self.passphrase_field.set_error(lambda: error_text(error))
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(error, WrongPassphraseError):
                self.passphrase.line.selectAll()
        elif place is Place.RECOVERY_CODE:
            self._show_recovery(shown=True)
            if isinstance(error, RecoveryCodeInvalidError):
                self.new_computer.show_code_error(error)
            else:
                self.recovery_field.set_help(lambda: error_text(error))
            self.recovery_code.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.banner.say_error(error, action=lambda: self.tr("Try again"), then=self.sign_in)
