"""An invitation just made: shown and saved now, since it cannot be had again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import Translated, format_datetime
from ui.server_text import server_text
from ui.style.tokens import Tone
from ui.widgets.area import GRID, Area, ScrollColumn, column, row
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, Kind
from ui.widgets.facts import Facts
from ui.widgets.label import Label, TextRole, plain
from ui.widgets.words_view import WordsView

if TYPE_CHECKING:
    from referral_app.services.enrolment import IssuedInvitation


class Invited(Translated, ScrollColumn):
    """What the administrator hands over, and the words she tells on the phone."""

    file_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=560)
        self._issued: IssuedInvitation | None = None
        self._saved = False
        self._title = Label(plain(""), TextRole.TITLE)
        self.notice = Banner()
        self.words = WordsView()
        self.words.setObjectName("people.invited.words")
        self._facts = Facts()
        self.file_button = Button(
            lambda: self.tr("Save the invitation…"), Kind.PRIMARY, icon_name="device-floppy"
        )
        self.file_button.setObjectName("people.invited.file")
        self.sheet_button = Button(lambda: self.tr("Save a sheet to print…"), icon_name="printer")
        self.sheet_button.setObjectName("people.invited.sheet")
        self.file_button.clicked.connect(self.file_wanted)
        self.sheet_button.clicked.connect(self.sheet_wanted)
        self._compose()

    def issued(self) -> IssuedInvitation | None:
        """The invitation shown."""
        return self._issued

    def is_saved(self) -> bool:
        """Whether it was saved in some form, or there is none."""
        return self._issued is None or self._saved

    def show_issued(self, issued: IssuedInvitation) -> None:
        """Show a new one."""
        self._issued, self._saved = issued, False
        self.words.show_words(issued.words)
        self.notice.hide()
        self.retranslate()
        self.file_button.setFocus()

    def say_saved(self, name: str) -> None:
        """It was saved under this file name."""
        self._saved = True
        self.notice.say(
            Tone.SUCCESS,
            lambda: self.tr(
                "Saved in {file}. Hand it over in person or in another safe way, and delete the file then: until "
                "it is used, whoever has it can take the place of the one who is invited."
            ).format(file=name),
        )

    def clear(self) -> None:
        """Forget it: it holds a secret."""
        self._issued, self._saved = None, False
        self.words.show_words("")

    def retranslate(self) -> None:
        issued = self._issued
        if issued is None:
            return
        self._title.set_text(lambda: self.tr("{name} is invited").format(name=issued.name))
        self._facts.set_facts(
            [
                (lambda: self.tr("Name in the service"), plain(issued.login)),
                (lambda: self.tr("Server"), lambda: server_text(issued.server)),
                (lambda: self.tr("Valid until"), lambda: format_datetime(issued.expires_at)),
            ]
        )

    def _compose(self) -> None:
        card = Area("card")
        inside = column(card, margin=2 * GRID, spacing=GRID)
        inside.addWidget(Label(lambda: self.tr("Tell these words on the phone or in person"), TextRole.LABEL))
        inside.addWidget(self.words)
        inside.addWidget(
            Label(
                lambda: self.tr(
                    "They stand on the other screen too and are compared there, so that nobody is lured to another "
                    "service. Do not send them together with the invitation."
                ),
                TextRole.SMALL,
            )
        )
        buttons = row(spacing=GRID)
        buttons.addWidget(self.file_button)
        buttons.addWidget(self.sheet_button)
        buttons.addStretch(1)
        self.body.addWidget(self._title)
        self.body.addWidget(self.notice)
        self.body.addWidget(
            Label(
                lambda: self.tr(
                    "Save the invitation now, as a file or as a sheet to print. It works once and cannot be shown "
                    "again."
                )
            )
        )
        self.body.addLayout(buttons)
        self.body.addWidget(self._facts)
        self.body.addWidget(card)
