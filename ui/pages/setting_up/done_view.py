"""The service stands: its words, the papers and who gets them, and the notary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import Text, Translated
from ui.pages.compose.tick import Tick
from ui.style.tokens import Tone
from ui.widgets.area import GRID, Area, column, row
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, Kind
from ui.widgets.facts import Facts
from ui.widgets.label import Label, TextRole, plain
from ui.widgets.words_view import WordsView

if TYPE_CHECKING:
    from pathlib import Path

    from referral_app.services.first_setup import SetUp


class DoneView(Translated, QWidget):
    """What is left is to print, to hand out and to start the notary."""

    open_wanted = Signal()
    """Show the folder with the papers."""
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._done: SetUp | None = None
        self.notice = Banner()
        self.words = WordsView()
        self.words.setObjectName("setting_up.words")
        self.papers, self.notary = Facts(), Facts()
        self._folder = Label(plain(""))
        self.open_button = Button(lambda: self.tr("Open the folder"), icon_name="external-link")
        self.open_button.setObjectName("setting_up.open_folder")
        self.open_button.clicked.connect(self.open_wanted)
        self.handed_out = Tick(
            lambda: self.tr("Printed, handed out, and deleted here"), "setting_up.handed_out"
        )
        self.finish_button = Button(lambda: self.tr("To the sign-in page"), Kind.PRIMARY)
        self.finish_button.setObjectName("setting_up.finish")
        self.finish_button.clicked.connect(self.finished)
        self.handed_out.changed.connect(lambda: self.finish_button.setEnabled(self.handed_out.value()))
        layout = column(self, spacing=2 * GRID)
        layout.addWidget(Label(lambda: self.tr("The service stands"), TextRole.TITLE))
        layout.addWidget(Label(lambda: self.tr("Three things are left, in this order."), TextRole.MUTED))
        layout.addWidget(self.notice)
        layout.addWidget(self._make_papers())
        layout.addWidget(self._make_notary())
        layout.addWidget(self._make_words())
        beside = row()
        beside.addWidget(self.finish_button)
        beside.addStretch(1)
        layout.addLayout(beside)
        layout.addStretch(1)

    def show_done(self, done: SetUp) -> None:
        """Show what stands."""
        self._done = done
        self.words.show_words(done.words)
        self.handed_out.set_value(on=False)
        self.finish_button.setEnabled(False)
        self.notice.hide()
        if not done.remembered:
            self.notice.say(
                Tone.WARNING,
                lambda: self.tr(
                    "This computer has no place to keep secrets safely. You need the code of your sheet each time "
                    "you sign in here."
                ),
                dismissable=False,
            )
        self.retranslate()
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def folder(self) -> Path | None:
        """Where the papers are; None before there are any."""
        return None if self._done is None else self._done.notary_secrets.parent

    def retranslate(self) -> None:
        done = self._done
        if done is None:
            return
        root, recovery, own = _names(done.papers[:3]), _names(done.papers[3:6]), done.papers[6].name
        self._folder.set_text(lambda: self.tr("All of it is in {folder}.").format(folder=self.folder()))
        self.papers.set_facts(
            [
                (
                    plain(root),
                    lambda: self.tr(
                        "The root key in three parts; two of them make organisations and change the service's keys. "
                        "To three people who do not work with referrals, each in an envelope to be locked away."
                    ),
                ),
                (
                    plain(recovery),
                    lambda: self.tr(
                        "The offline recovery key in three parts; two of them restore a unit's key. To three people, "
                        "none of whom runs the database."
                    ),
                ),
                (
                    plain(own),
                    lambda: self.tr(
                        "Your own recovery sheet, for another computer. Lock it away for yourself."
                    ),
                ),
            ]
        )
        command = (
            f"kotosilta --config kotosilta.toml notary --secrets {done.notary_secrets.name} --journal FOLDER"
        )
        self.notary.set_facts(
            [
                (lambda: self.tr("Its secrets"), plain(str(done.notary_secrets))),
                (lambda: self.tr("How it is started there"), plain(command)),
            ]
        )

    def _make_papers(self) -> QWidget:
        return _card(
            lambda: self.tr("1. Print the papers and hand them out"),
            self._folder,
            self.papers,
            self.open_button,
            self.handed_out,
        )

    def _make_notary(self) -> QWidget:
        return _card(
            lambda: self.tr("2. Let the notary be started"),
            Label(
                lambda: self.tr(
                    "It keeps the log and belongs on a machine that somebody else than the database's administrator "
                    "runs. Carry its secrets and this computer's settings file there, and delete the secrets here. "
                    "Nothing can be read before it runs."
                )
            ),
            self.notary,
        )

    def _make_words(self) -> QWidget:
        return _card(
            lambda: self.tr("3. Keep the words of the service"),
            self.words,
            Label(
                lambda: self.tr(
                    "Whoever you invite compares these words: tell them on the phone or in person. They stand on "
                    "the root's papers and on your recovery sheet."
                )
            ),
        )


def _names(papers: tuple[Path, ...]) -> str:
    return ", ".join(paper.name for paper in papers)


def _card(title: Text, *widgets: QWidget) -> QWidget:
    card = Area("card")
    inside = column(card, margin=2 * GRID, spacing=12)
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
