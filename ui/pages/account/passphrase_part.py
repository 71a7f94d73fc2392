"""Changing the passphrase."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from referral_app.errors import KotosiltaError
from ui.error_text import error_text
from ui.i18n import Text
from ui.pages.account.presenter import AccountPresenter, Place, is_too_weak, place_of
from ui.tasks import Tasks
from ui.widgets.area import GRID, row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.field import Field
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.section import Section


class PassphrasePart(Section):
    """The old passphrase, the new one twice, and a button."""

    wanted = Signal(str, str)
    """Change it: the old and the new passphrase, complete and the same twice."""

    def __init__(self, tasks: Tasks, presenter: AccountPresenter, parent: QWidget | None = None) -> None:
        super().__init__(
            lambda: self.tr("Passphrase"),
            hint=lambda: self.tr(
                "The new passphrase works at once on all your computers, and the old one no longer does."
            ),
            parent=parent,
        )
        self.old = PassphraseEdit()
        self.old.line.setObjectName("account.old")
        self.old_field = Field(lambda: self.tr("Your passphrase now"), self.old)
        self.old_field.set_check(self._old_problem)
        self.new = NewPassphrase(tasks, presenter.personal)
        self.button = Button(lambda: self.tr("Change the passphrase"), Kind.PRIMARY)
        self.button.setObjectName("account.change")
        self.button.clicked.connect(without_arguments(self.submit))
        self.old.returned.connect(self.new.setFocus)
        self.new.returned.connect(self.submit)
        beside = row(spacing=GRID)
        beside.addWidget(self.button)
        beside.addStretch(1)
        self.body.addWidget(self.old_field)
        self.body.addWidget(self.new)
        self.body.addLayout(beside)

    def submit(self) -> None:
        """Ask for the change when everything is there."""
        if not self.button.isEnabled():
            return
        new_is_fine, old_is_fine = self.new.check(), self.old_field.check()
        if not old_is_fine:
            self.old_field.setFocus()
        elif new_is_fine:
            self.wanted.emit(self.old.value(), self.new.value())

    def set_working(self, *, on: bool) -> None:
        """While the change is made."""
        self.button.setEnabled(not on)

    def clear(self) -> None:
        """Forget everything typed."""
        self.old.clear()
        self.old_field.set_error(None)
        self.new.clear()

    def show_error(self, error: KotosiltaError) -> bool:
        """Show an error in its place; False when it has none here. What was typed stays."""
        place = place_of(error)
        if place is Place.OLD:
            self.old_field.set_error(lambda: self._wrong_old(error))
            self.old.line.selectAll()
            self.old_field.setFocus()
        elif place is Place.NEW:
            self.new.refuse(self._too_weak if is_too_weak(error) else self._not_new)
        return place is not Place.PAGE

    def _wrong_old(self, error: KotosiltaError) -> str:
        if error.code == "sign_in.wrong_passphrase":
            return self.tr("This is not your passphrase. Nothing was changed. Check it and try again.")
        return error_text(error)

    def _old_problem(self) -> Text | None:
        return None if self.old.value() else lambda: self.tr("Type the passphrase you signed in with.")

    def _too_weak(self) -> str:
        return self.tr("This passphrase is too weak. Add a word or two that do not belong together.")

    def _not_new(self) -> str:
        return self.tr("This cannot be your new passphrase. Choose one that you do not use now.")
