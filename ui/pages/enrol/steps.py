"""The steps of the first time, each a column of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import Text, Translated, current_language, format_datetime
from ui.pages.compose.tick import Tick
from ui.server_text import server_text
from ui.style.tokens import Tone
from ui.tasks import Tasks
from ui.widgets.area import GRID, Area, column, row
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.facts import Facts
from ui.widgets.label import Label, TextRole, plain
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.role_text import role_text
from ui.widgets.words_view import WordsView

if TYPE_CHECKING:
    from referral_app.services.redeeming import Enrolled, ReadInvitation


class StepView(Translated, QWidget):
    """A heading, what it is for, and a body."""

    def __init__(self, number: int, title: Text, hint: Text) -> None:
        super().__init__()
        self._number = number
        self.body = column(self, spacing=2 * GRID)
        self.body.addWidget(
            Label(lambda: self.tr("Step {number} of 4").format(number=self._number), TextRole.SMALL)
        )
        self.body.addWidget(Label(title, TextRole.TITLE))
        self.body.addWidget(Label(hint, TextRole.MUTED))

    def add_buttons(self, *buttons: Button) -> None:
        """Buttons side by side at the left."""
        beside = row(spacing=GRID)
        for button in buttons:
            beside.addWidget(button)
        beside.addStretch(1)
        self.body.addLayout(beside)


class OpenStep(StepView):
    """Where the invitation is."""

    file_wanted = Signal()
    picture_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            1,
            lambda: self.tr("Open your invitation"),
            lambda: self.tr(
                "Your administrator gave you a file, or a printed sheet with a square code. A photo or scan of the "
                "sheet will do."
            ),
        )
        self.file_button = Button(lambda: self.tr("Open the file…"), Kind.PRIMARY, icon_name="file-text")
        self.file_button.setObjectName("enrol.file")
        self.file_button.clicked.connect(self.file_wanted)
        self.picture_button = Button(lambda: self.tr("Read a picture of the sheet…"))
        self.picture_button.setObjectName("enrol.picture")
        self.picture_button.clicked.connect(self.picture_wanted)
        self.add_buttons(self.file_button, self.picture_button)


class CompareStep(StepView):
    """Is it the right service? The words tell, compared with those that the administrator told."""

    agreed = Signal()
    refused = Signal()

    def __init__(self) -> None:
        super().__init__(
            2,
            lambda: self.tr("Is it the right service?"),
            lambda: self.tr(
                "Compare these words with those that your administrator told you, on the phone or in person. Words "
                "that came together with the invitation prove nothing."
            ),
        )
        self._read: ReadInvitation | None = None
        self.words = WordsView()
        self.words.setObjectName("enrol.words")
        self.notice = Banner()
        self._facts = Facts()
        self.same = Tick(lambda: self.tr("The words are the same"), "enrol.same")
        self.go_on = Button(lambda: self.tr("Go on"), Kind.PRIMARY)
        self.go_on.setObjectName("enrol.go_on")
        self.differ = Button(lambda: self.tr("They differ"))
        self.differ.setObjectName("enrol.differ")
        self.same.changed.connect(self._offer)
        self.go_on.clicked.connect(self.agreed)
        self.differ.clicked.connect(self.refused)
        card = Area("card")
        column(card, margin=2 * GRID).addWidget(self.words)
        for widget in (self.notice, card, self.same, self._facts):
            self.body.addWidget(widget)
        self.add_buttons(self.go_on, self.differ)

    def show_invitation(self, read: ReadInvitation) -> None:
        """Show what stands in it; one past its date goes no further."""
        self._read = read
        self.words.show_words(read.words)
        self.same.set_value(on=False)
        self.notice.hide()
        if read.expired:
            self.notice.say(
                Tone.WARNING,
                lambda: self.tr(
                    "This invitation is past its date. Check that this computer's clock is right, or ask your "
                    "administrator for a new one."
                ),
                dismissable=False,
            )
        self.retranslate()
        self._offer()
        self.same.setFocus()

    def retranslate(self) -> None:
        read = self._read
        if read is None:
            return
        self._facts.set_facts(
            [
                (lambda: self.tr("Your name in the service"), plain(read.login)),
                (lambda: self.tr("Server"), lambda: server_text(read.server)),
                (lambda: self.tr("Valid until"), lambda: format_datetime(read.expires_at)),
            ]
        )

    def _offer(self) -> None:
        read = self._read
        self.go_on.setEnabled(read is not None and not read.expired and self.same.value())


class PassphraseStep(StepView):
    """A passphrase of one's own, and a place for the recovery sheet."""

    wanted = Signal()
    """Make the keys: the passphrase is good as far as is known."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(
            3,
            lambda: self.tr("Choose a passphrase"),
            lambda: self.tr(
                "Your keys are made on this computer and sealed with your passphrase. Nobody else knows it, and "
                "nobody can reset it. In the next window you choose where your recovery sheet is saved."
            ),
        )
        self._personal: tuple[str, ...] = ()
        self.passphrase = NewPassphrase(tasks, lambda: self._personal)
        self.passphrase.returned.connect(self._want)
        self.make_button = Button(lambda: self.tr("Make my keys…"), Kind.PRIMARY, icon_name="key")
        self.make_button.setObjectName("enrol.make")
        self.make_button.clicked.connect(without_arguments(self._want))
        self.body.addWidget(self.passphrase)
        self.add_buttons(self.make_button)

    def begin(self, personal: tuple[str, ...]) -> None:
        """Empty; `personal` is what others know of the person."""
        self._personal = personal
        self.passphrase.clear()
        self.set_working(on=False)
        self.passphrase.setFocus()

    def set_working(self, *, on: bool) -> None:
        """While the keys are made."""
        self.make_button.setEnabled(not on)
        self.passphrase.setEnabled(not on)

    def _want(self) -> None:
        if self.make_button.isEnabled() and self.passphrase.check():
            self.wanted.emit()


class LastStep(StepView):
    """The sheet to print, the words to read out, and that somebody else has to do something now."""

    open_wanted = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__(
            4,
            lambda: self.tr("Print your sheet, and let your keys be confirmed"),
            lambda: self.tr("Your keys are made. Two things are left."),
        )
        self._enrolled: Enrolled | None = None
        self._sheet = Path()
        self._sheet_text = Label(plain(""))
        self.notice = Banner()
        self.open_button = Button(lambda: self.tr("Open the sheet to print it"), icon_name="printer")
        self.open_button.setObjectName("enrol.open_sheet")
        self.open_button.clicked.connect(self.open_wanted)
        self.printed = Tick(lambda: self.tr("It is printed and locked away"), "enrol.printed")
        self.words = WordsView()
        self.words.setObjectName("enrol.own_words")
        self._who = Label(plain(""))
        self._facts = Facts()
        self.finish_button = Button(lambda: self.tr("To the sign-in page"), Kind.PRIMARY)
        self.finish_button.setObjectName("enrol.finish")
        self.finish_button.clicked.connect(self.finished)
        self.printed.changed.connect(lambda: self.finish_button.setEnabled(self.printed.value()))
        self.body.addWidget(self.notice)
        self.body.addWidget(self._card(self.tr_sheet, self._sheet_text, self.open_button, self.printed))
        self.body.addWidget(self._card(self.tr_words, self.words, self._who, self._facts))
        self.add_buttons(self.finish_button)

    def show_enrolled(self, enrolled: Enrolled, sheet: Path) -> None:
        """Show what has become of it."""
        self._enrolled, self._sheet = enrolled, sheet
        self.words.show_words(enrolled.words)
        self.printed.set_value(on=False)
        self.finish_button.setEnabled(False)
        self.notice.hide()
        if not enrolled.remembered:
            self.notice.say(
                Tone.WARNING,
                lambda: self.tr(
                    "This computer has no place to keep secrets safely. You need the code of your sheet each time "
                    "you sign in here."
                ),
                dismissable=False,
            )
        self.retranslate()
        self.open_button.setFocus()

    def clear(self) -> None:
        """Forget who it was."""
        self._enrolled, self._sheet = None, Path()
        self.words.show_words("")
        self._facts.set_facts([])

    def sheet(self) -> Path:
        """Where the recovery sheet is."""
        return self._sheet

    def login(self) -> str:
        """The name in the service; empty before there are keys."""
        return self._enrolled.login if self._enrolled is not None else ""

    def tr_sheet(self) -> str:
        """The heading of the sheet's card."""
        return self.tr("1. Print the recovery sheet")

    def tr_words(self) -> str:
        """The heading of the words' card."""
        return self.tr("2. Read these words to the one who confirms you")

    def retranslate(self) -> None:
        enrolled = self._enrolled
        if enrolled is None:
            return
        language = current_language()
        self._sheet_text.set_text(
            lambda: self.tr(
                "It is in {file}. With it you start on another computer, or after this one is lost. Print it, lock "
                "it away, and delete the file."
            ).format(file=self._sheet.name)
        )
        self._who.set_text(
            lambda: self.tr(
                "Your keys wait for confirmation; until then you cannot sign in. Call the person who leads "
                "{unit} and read the words aloud. A first lead calls the administrator. This page does not hear "
                "when it is done: try to sign in after the call."
            ).format(unit=enrolled.unit_names.in_language(language))
        )
        self._facts.set_facts(
            [
                (lambda: self.tr("Name"), plain(enrolled.name)),
                (lambda: self.tr("Your name in the service"), plain(enrolled.login)),
                (lambda: self.tr("Role"), lambda: role_text(enrolled.role)),
                (lambda: self.tr("Unit"), plain(enrolled.unit_names.in_language(language))),
                (lambda: self.tr("Organisation"), plain(enrolled.organisation_names.in_language(language))),
            ]
        )

    @staticmethod
    def _card(title: Text, *widgets: QWidget) -> QWidget:
        card = Area("card")
        inside = column(card, margin=2 * GRID, spacing=GRID)
        inside.addWidget(Label(title, TextRole.HEADING))
        for widget in widgets:
            if isinstance(widget, Button):
                beside = row()
                beside.addWidget(widget)
                beside.addStretch(1)
                inside.addLayout(beside)
            else:
                inside.addWidget(widget)
        return card
