"""Keys of the service: what is in force, until when, and the ceremonies that change them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from referral_app.errors import InvalidInputError, KotosiltaError
from ui.error_text import error_tone
from ui.i18n import Text, current_language
from ui.pages.keys.ceremony_form import Ceremony, CeremonyForm
from ui.pages.keys.new_key import NewKeyView
from ui.pages.keys.overview import Overview
from ui.pages.keys.presenter import KeysPresenter, due
from ui.pages.keys.words import list_problem_text, problem_of
from ui.pages.people.words import act_error_text
from ui.style.tokens import Tone
from ui.widgets.file_dialog import ask_for_file
from ui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from referral_app.services.ceremonies import NewKey
    from referral_app.services.desk import Session
    from referral_app.services.places_list import PlacesChange
    from referral_app.services.service_keys import ServiceKeyState
    from ui.tasks import Tasks


class KeysPage(Page):
    """The overview; a ceremony comes in its place."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(session, tasks, parent)
        self.setObjectName("keys.page")
        self.banner.setObjectName("keys.banner")
        self._presenter = KeysPresenter(session)
        self.overview, self.form, self.new_key = Overview(), CeremonyForm(), NewKeyView()
        self._stack = QStackedWidget()
        for view in (self.overview, self.form, self.new_key):
            self._stack.addWidget(view)
        self.content.addWidget(self._stack, 1)
        self.overview.setEnabled(False)
        self.overview.root_wanted.connect(lambda: self.begin(Ceremony.ROOT))
        self.overview.recovery_wanted.connect(lambda: self.begin(Ceremony.RECOVERY))
        self.overview.notary_wanted.connect(lambda: self.begin(Ceremony.NOTARY))
        self.overview.list_wanted.connect(self._choose_list)
        self.add_action(lambda: self.tr("Read the keys again"), "F5", self.load)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._stack)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._go_back)
        self.retranslate()

    def activate(self, argument: object) -> None:
        del argument
        if self._stack.currentWidget() is self.overview:
            self.load()

    def can_leave(self) -> bool:
        if self._stack.currentWidget() is self.form and self.form.is_touched():
            self.banner.say(
                Tone.WARNING,
                lambda: self.tr("This is not finished. Finish it, or discard it and go on."),
                action=lambda: self.tr("Discard"),
                then=self._close_form,
            )
            return False
        return True

    def load(self) -> None:
        """Read the keys anew."""
        self.busy.set_text(lambda: self.tr("Reading the keys…"))
        self.run(self._presenter.read, self._show_state, self._not_read, newest="keys")

    def begin(self, ceremony: Ceremony) -> None:
        """Open the form of a ceremony."""
        self.banner.hide()
        self._show(self.form)
        self.form.begin(ceremony)
        self._offer(lambda: self.tr("Change it now"), self._hold)

    # --- what is in front ------------------------------------------------------------------------

    def _show(self, view: QWidget) -> None:
        self._stack.setCurrentWidget(view)
        self.action_bar.setVisible(view is not self.overview)

    def _offer(self, do: Text, then: Callable[[], None]) -> None:
        bar = self.action_bar
        bar.clear()
        if then == self._hold:
            bar.add(lambda: self.tr("Back to the keys"), self._go_back).setObjectName("keys.back")
        bar.set_primary(do, then).setObjectName("keys.do")

    def _go_back(self) -> None:
        if self._stack.currentWidget() is not self.overview and self.can_leave():
            self._close_form()

    def _close_form(self) -> None:
        self.form.clear()
        self.banner.hide()
        self._show(self.overview)
        self.load()
        self.overview.root.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self, state: ServiceKeyState) -> None:
        self.overview.setEnabled(True)
        self.overview.show_state(state)
        self.count_found.emit(due(state))

    def _not_read(self, error: KotosiltaError) -> None:
        self.banner.say_error(error, action=lambda: self.tr("Try again"), then=self.load)

    # --- ceremonies ------------------------------------------------------------------------------

    def _hold(self) -> None:
        form, presenter = self.form, self._presenter
        if not form.check():
            return
        self.banner.hide()
        self._set_working(on=True)
        papers, place, language = form.root_papers(), form.place(), current_language()
        ceremony = form.ceremony()
        self.busy.set_text(lambda: self.tr("Changing the key…"))
        if ceremony is Ceremony.NOTARY:
            self.run(presenter.notary_words(place), lambda words: self._compare(words, place), self._failed)
        else:
            make = presenter.rotate_root if ceremony is Ceremony.ROOT else presenter.renew_recovery
            self.run(make(papers, place, language), lambda new: self._show_new(ceremony, new), self._failed)

    def _compare(self, words: str, place: Path) -> None:
        if self.form.heard() != words:
            self._set_working(on=False)
            self.form.refuse_words()
            return
        self.run(
            self._presenter.rotate_notary(self.form.root_papers(), place),
            lambda _words: self._notary_changed(),
            self._failed,
        )

    def _notary_changed(self) -> None:
        self._close_form()
        self.banner.say(
            Tone.SUCCESS,
            lambda: self.tr(
                "The notary's next keys are in force. Whoever runs it keeps the older seeds in the secrets file, so "
                "that old referrals can be opened."
            ),
        )

    def _show_new(self, ceremony: Ceremony, new: NewKey) -> None:
        self.form.clear()
        self.new_key.show_new(ceremony, new)
        self._show(self.new_key)
        self._offer(lambda: self.tr("Back to the keys"), self._close_form)
        if self.action_bar.primary is not None:
            self.action_bar.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: KotosiltaError) -> None:
        self._set_working(on=False)
        if self.form.show_error(error):
            return
        clock = problem_of(error.problems, "clock") if isinstance(error, InvalidInputError) else None
        self.banner.say(error_tone(error), clock or (lambda: act_error_text(error)))

    def _set_working(self, *, on: bool) -> None:
        self.form.setEnabled(not on)
        if self.action_bar.primary is not None:
            self.action_bar.primary.setEnabled(not on)

    # --- municipalities --------------------------------------------------------------------------

    def _choose_list(self) -> None:
        ask_for_file(
            self,
            "keys.list_file",
            self.tr("List of municipalities"),
            self.tr("Lists ({pattern})").format(pattern="*.csv"),
            lambda file: self.run(
                self._presenter.import_municipalities(file), self._imported, self._not_imported
            ),
        )

    def _imported(self, change: PlacesChange) -> None:
        came, ended = len(change.came), len(change.ended)
        self.banner.say(
            Tone.SUCCESS,
            lambda: " ".join(
                (
                    self.tr("%n municipalities are in the list.", "", change.total),
                    self.tr("%n added.", "", came),
                    self.tr("%n ended.", "", ended),
                )
            ),
        )

    def _not_imported(self, error: KotosiltaError) -> None:
        if isinstance(error, InvalidInputError):
            problem = error.problems[0]
            self.banner.say(Tone.WARNING, lambda: list_problem_text(problem))
        else:
            self.show_error(error)
