"""A key ceremony: two papers of the root key, and a folder for new papers or a file of the notary's."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from referral_app.errors import InvalidInputError, KotosiltaError, RecoveryCodeInvalidError
from ui.i18n import Text, Translated
from ui.pages.keys.presenter import NOTARY_SUFFIX
from ui.pages.keys.words import problem_of, problem_sentence
from ui.pages.people.papers import RootPapers
from ui.pages.setting_up.lines import Beside, choose_button, choose_file, choose_folder
from ui.widgets.area import ScrollColumn
from ui.widgets.field import Field
from ui.widgets.label import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Sequence


class Ceremony(StrEnum):
    """Which key changes."""

    ROOT = "root"
    RECOVERY = "recovery"
    NOTARY = "notary"


class CeremonyForm(Translated, ScrollColumn):
    """What is typed stays until the key has changed or the form is left."""

    def __init__(self) -> None:
        super().__init__(None, width=560)
        self._ceremony = Ceremony.ROOT
        self.folder, self.file, self.words = QLineEdit(), QLineEdit(), QLineEdit()
        for name, line in (("folder", self.folder), ("file", self.file), ("words", self.words)):
            line.setObjectName(f"keys.{name}")
        self.papers = RootPapers("keys.papers")
        choose_place = choose_button("keys.choose_folder", self._choose_folder)
        choose_keys = choose_button("keys.choose_file", self._choose_file)
        self.folder_field = Field(
            lambda: self.tr("Folder for the new papers"),
            Beside(self.folder, choose_place),
            help_text=lambda: self.tr("An empty folder that only you can read; it may be a memory stick."),
        )
        self.file_field = Field(lambda: self.tr("File of the notary's keys"), Beside(self.file, choose_keys))
        self.words_field = Field(
            lambda: self.tr("Words of the keys"),
            self.words,
            help_text=lambda: self.tr("Call whoever runs the notary, and type the words as you hear them."),
        )
        self.folder_field.set_check(lambda: _folder_problem(self.folder.text().strip()))
        self.file_field.set_check(lambda: None if self.file.text().strip() else _words("required"))
        self.words_field.set_check(lambda: None if self.words.text().strip() else _words("required"))
        self._fields = (self.folder_field, self.file_field, self.words_field)
        self.body.addWidget(Label(self._title, TextRole.TITLE))
        self.body.addWidget(Label(self._what))
        for field in self._fields:
            self.body.addWidget(field)
        self.body.addWidget(self.papers)

    def begin(self, ceremony: Ceremony) -> None:
        """An empty form."""
        self._ceremony = ceremony
        self.clear()
        notary = ceremony is Ceremony.NOTARY
        self.folder_field.setVisible(not notary)
        self.file_field.setVisible(notary)
        self.words_field.setVisible(notary)
        for label in self.findChildren(Label):
            label.retranslate()
        (self.file if notary else self.folder).setFocus()

    def ceremony(self) -> Ceremony:
        """Which key changes."""
        return self._ceremony

    def clear(self) -> None:
        """Forget what was typed."""
        for line in (self.folder, self.file, self.words):
            line.clear()
        for field in self._fields:
            field.set_error(None)
        self.papers.clear()

    def is_touched(self) -> bool:
        """Whether something was typed that would be lost."""
        return any(self.papers.value()) or any(
            line.text().strip() for line in (self.folder, self.file, self.words)
        )

    def check(self) -> bool:
        """Show what is missing; whether nothing is."""
        bad = [field for field in self._fields if field.isVisibleTo(self) and not field.check()]
        complete = self.papers.check()
        if bad:
            bad[0].setFocus()
        return complete and not bad

    def place(self) -> Path:
        """The folder for the papers, or the notary's file."""
        line = self.file if self._ceremony is Ceremony.NOTARY else self.folder
        return Path(line.text().strip()).expanduser()

    def heard(self) -> str:
        """The words as typed, in the form in which fingerprints are."""
        return "-".join(self.words.text().lower().replace("-", " ").split())

    def root_papers(self) -> Sequence[str]:
        """The words of two papers."""
        return self.papers.value()

    def refuse_words(self) -> None:
        """What was heard are not the words of the keys in the file."""
        self.words_field.set_error(_words("notary.words"))
        self.words_field.setFocus()

    def show_error(self, error: KotosiltaError) -> bool:
        """Show what is wrong where it was typed; whether it has a place here."""
        if isinstance(error, RecoveryCodeInvalidError):
            self.papers.refuse()
            return True
        if not isinstance(error, InvalidInputError):
            return False
        for key, field in (("folder", self.folder_field), ("notary", self.file_field)):
            words = problem_of(error.problems, key)
            if words is not None:
                field.set_error(words)
                field.setFocus()
                return True
        return False

    def _title(self) -> str:
        return {
            Ceremony.ROOT: self.tr("Change the root key"),
            Ceremony.RECOVERY: self.tr("Make a new recovery key"),
            Ceremony.NOTARY: self.tr("Let in the notary's next keys"),
        }[self._ceremony]

    def _what(self) -> str:
        return {
            Ceremony.ROOT: self.tr(
                "Do so when a paper is lost, a keeper leaves, or somebody may have seen two of them. New papers are "
                "written first; then the old key signs the new one. Computers and the notary follow by themselves."
            ),
            Ceremony.RECOVERY: self.tr(
                "Do so when the papers have been used, one is lost, or a keeper leaves. The papers before then restore "
                "nothing any more, and every unit's lead makes the recovery copies anew on the page of her unit."
            ),
            Ceremony.NOTARY: self.tr(
                "The notary has to run with them already: it changes over by itself as soon as the service trusts "
                "them. What is in the log stays valid."
            ),
        }[self._ceremony]

    def _choose_folder(self) -> None:
        choose_folder(self, "keys.folder_place", self.tr("Folder for the new papers"), self.folder)

    def _choose_file(self) -> None:
        choose_file(
            self,
            "keys.notary_file",
            self.tr("File of the notary's keys"),
            self.tr("Notary's keys ({pattern})").format(pattern=f"*{NOTARY_SUFFIX}"),
            self.file,
        )


def _folder_problem(folder: str) -> Text | None:
    if not folder:
        return _words("required")
    return None if Path(folder).expanduser().is_absolute() else _words("folder.form")


def _words(problem: str) -> Text:
    return lambda: problem_sentence(problem)
