"""What a new computer needs once: the recovery code, typed, from a picture, or from the person's first computer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from referral_app.errors import InvalidInputError, KotosiltaError
from referral_app.services.file_names import APPROVAL_SUFFIX, REQUEST_SUFFIX
from ui.error_text import error_text
from ui.i18n import Text, Translated, datetime_in_sentence
from ui.style.tokens import Tone
from ui.tasks import Tasks
from ui.widgets.area import GRID, Area, column, row
from ui.widgets.banner import Banner
from ui.widgets.busy_line import BusyLine
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.field import Field
from ui.widgets.file_dialog import ask_for_file, ask_for_place
from ui.widgets.label import Label, TextRole, plain
from ui.widgets.words_view import WordsView

if TYPE_CHECKING:
    from referral_app.services.desk import Desk
    from referral_app.services.new_desktop import AskedDesktop

T = TypeVar("T")


class NewComputer(Translated, QWidget):
    """Keeps the code until `clear`. A code that another computer gave is never shown.

    `login` gives the name typed on the page.
    """

    name_refused = Signal()
    """A request needs the person's name, and there is none, or no possible one."""

    let_in = Signal()
    """The first computer gave the code."""

    def __init__(
        self, tasks: Tasks, busy: BusyLine, login: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks, self._busy, self._login = tasks, busy, login
        self._desk: Desk | None = None
        self._asked: tuple[str, AskedDesktop] | None = None
        self._given: tuple[str, str] | None = None
        self.recovery_code = QLineEdit()
        self.recovery_code.setObjectName("sign_in.code")
        self.recovery_field = Field(
            lambda: self.tr("Recovery code"),
            self.recovery_code,
            help_text=self._help,
        )
        self.recovery_code.textEdited.connect(lambda _text: self.recovery_field.set_error(None))
        self.picture_button = self._button(lambda: self.tr("From a picture…"), "sign_in.picture")
        self.picture_button.clicked.connect(without_arguments(self._choose_picture))
        self.ask_button = self._button(lambda: self.tr("Ask my first computer…"), "sign_in.ask")
        self.ask_button.clicked.connect(without_arguments(self._choose_request))
        self.notice = Banner()
        layout = column(self, spacing=GRID)
        layout.addWidget(self.recovery_field)
        for button in (self.picture_button, self.ask_button):
            beside = row()
            beside.addWidget(button)
            beside.addStretch(1)
            layout.addLayout(beside)
        layout.addWidget(self._make_card())
        layout.addWidget(self.notice)
        for button in (self.picture_button, self.ask_button):
            button.setEnabled(False)

    def set_desk(self, desk: Desk) -> None:
        """Pictures and requests can be worked on now."""
        self._desk = desk
        for button in (self.picture_button, self.ask_button):
            button.setEnabled(True)

    def code(self, login: str) -> str | None:
        """The code to sign in with: the one typed or read, else the one that the first computer gave to `login`."""
        typed = self.recovery_code.text().strip()
        if typed:
            return typed
        given = self._given
        return given[1] if given is not None and given[0] == login.lower() else None

    def clear(self) -> None:
        """Forget everything, also a request that is on its way."""
        self._asked = self._given = None
        self.recovery_code.clear()
        self.recovery_field.set_error(None)
        self.recovery_field.set_help(self._help)
        self.card.hide()
        self.notice.hide()

    def show_code_error(self, error: KotosiltaError) -> None:
        """A code that was typed or read and is none."""
        self.notice.hide()
        self.recovery_field.set_error(lambda: error_text(error))
        self.recovery_code.setFocus()

    def _help(self) -> str:
        return self.tr(
            "It stands on your recovery sheet. A new computer asks for it once and then keeps its secret in the "
            "computer's own safe store."
        )

    def _make_card(self) -> QWidget:
        self.card = Area("card")
        inside = column(self.card, margin=2 * GRID, spacing=GRID)
        self.words = WordsView()
        self._steps = Label(plain(""), TextRole.MUTED)
        self.answer_button = Button(lambda: self.tr("Open the answer…"), icon_name="file-text")
        self.answer_button.setObjectName("sign_in.answer")
        self.answer_button.clicked.connect(without_arguments(self._choose_answer))
        beside = row()
        beside.addWidget(self.answer_button)
        beside.addStretch(1)
        inside.addWidget(Label(lambda: self.tr("The words of this computer"), TextRole.SMALL))
        inside.addWidget(self.words)
        inside.addWidget(self._steps)
        inside.addLayout(beside)
        self.card.hide()
        return self.card

    def _button(self, text: Text, name: str) -> Button:
        button = Button(text, Kind.LINK)
        button.setObjectName(name)
        return button

    def _choose_picture(self) -> None:
        ask_for_file(
            self,
            "sign_in.picture_file",
            self.tr("A picture of your recovery sheet"),
            self.tr("Pictures ({pattern})").format(pattern="*.png *.jpg *.jpeg"),
            self._read_picture,
        )

    def _read_picture(self, file: Path) -> None:
        self._with_desk(
            lambda desk: desk.code_from_picture(file),
            self._show_code,
            self.show_code_error,
            lambda: self.tr("Reading the picture…"),
        )

    def _choose_request(self) -> None:
        login = self._login().strip()
        if not login:
            self.name_refused.emit()
            return
        ask_for_place(
            self,
            "sign_in.request_place",
            self.tr("Where to save the request"),
            self.tr("Requests of computers ({pattern})").format(pattern=f"*{REQUEST_SUFFIX}"),
            login + REQUEST_SUFFIX,
            lambda file: self._ask(login, file),
        )

    def _ask(self, login: str, file: Path) -> None:
        self._with_desk(
            lambda desk: desk.ask_first_desktop(login, file),
            lambda asked: self._show_request(login, asked, file.name),
            self._not_asked,
            lambda: self.tr("Making the request…"),
        )

    def _not_asked(self, error: KotosiltaError) -> None:
        if isinstance(error, InvalidInputError):
            self.name_refused.emit()
        else:
            self.notice.say_error(error)

    def _choose_answer(self) -> None:
        if self._asked is None:
            return
        asked = self._asked[1]
        ask_for_file(
            self,
            "sign_in.answer_file",
            self.tr("Your first computer's answer"),
            self.tr("Approvals of computers ({pattern})").format(pattern=f"*{APPROVAL_SUFFIX}"),
            lambda file: self._read_answer(asked, file),
        )

    def _read_answer(self, asked: AskedDesktop, file: Path) -> None:
        self._with_desk(
            lambda desk: desk.code_from_approval(asked, file),
            self._show_approved,
            self.notice.say_error,
            lambda: self.tr("Opening the answer…"),
        )

    def _with_desk(
        self,
        work: Callable[[Desk], T],
        done: Callable[[T], None],
        failed: Callable[[KotosiltaError], None],
        doing: Text,
    ) -> None:
        desk = self._desk
        if desk is not None:
            self._busy.set_text(doing)
            self._tasks.run(self, lambda: work(desk), done, failed, busy=self._busy, newest="new computer")

    def _show_code(self, code: str) -> None:
        self.recovery_code.setText(code)
        self.recovery_field.set_error(None)
        self.notice.say(
            Tone.SUCCESS,
            lambda: self.tr("The code was read. Delete the picture, it is as good as the sheet."),
        )

    def _show_request(self, login: str, asked: AskedDesktop, file: str) -> None:
        self._asked, self._given = (login.lower(), asked), None
        self.words.show_words(asked.words)
        self._steps.set_text(
            lambda: self.tr(
                "Carry {file} to your first computer and open it there under “My account”. Compare these words, "
                "save the answer, and open it here before {time}."
            ).format(file=file, time=datetime_in_sentence(asked.expires_at))
        )
        self.notice.hide()
        self.card.show()
        self.answer_button.setFocus()

    def _show_approved(self, code: str) -> None:
        if self._asked is not None:
            self._given = (self._asked[0], code)
        self.recovery_code.clear()
        self.recovery_field.set_error(None)
        self.card.hide()
        self.notice.say(
            Tone.SUCCESS,
            lambda: self.tr("Your first computer let this one in. Type your passphrase and sign in."),
            dismissable=False,
        )
        self.let_in.emit()
