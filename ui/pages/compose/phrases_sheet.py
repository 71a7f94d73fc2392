"""The sheet of usual phrases: add, change, share, remove."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from referral_app.domain.phrase import PhraseEdit, checked_phrase
from referral_app.domain.sensitive_text import Concern, concerns
from referral_app.errors import (
    CannotOpenError,
    DatabaseUnreachableError,
    InvalidInputError,
    KotosiltaError,
    StateChangedError,
)
from ui.error_text import error_text, problem_text
from ui.i18n import Text, Translated
from ui.pages.compose.caution import Caution, concern_text
from ui.pages.compose.phrase_group import PhraseGroup
from ui.pages.compose.phrase_lists import Change, PhraseLists
from ui.style.tokens import Tone
from ui.widgets.area import GRID, ScrollColumn, column, row
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.choice import OneOf
from ui.widgets.field import Field
from ui.widgets.label import Label, TextRole
from ui.widgets.text_area import TextArea


class PhrasesSheet(Translated, QDialog):
    """Each change is told at once with `changed`, and `show_lists` answers it; Esc closes the sheet."""

    changed = Signal(object)
    """What is to be done, a tuple of `Change`."""

    def __init__(self, lists: PhraseLists, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("area", "page")
        self._lists = lists
        self._changing: tuple[bool, str] | None = None
        self._removed: tuple[bool, str, int] | None = None
        self._saving = False
        self.banner = Banner(inset=True)
        scroll = ScrollColumn(width=None)
        scroll.body.addWidget(Label(lambda: self.tr("Usual phrases"), TextRole.TITLE))
        scroll.body.addWidget(
            Label(
                lambda: self.tr("They are for every client, so write nothing of anyone in them."),
                TextRole.MUTED,
            )
        )
        self._make_editor(scroll)
        self._make_lists(scroll)
        self._scroll = scroll
        foot = row(margin=2 * GRID)
        foot.addStretch(1)
        close = Button(lambda: self.tr("Close"))
        close.clicked.connect(self.close)
        foot.addWidget(close)
        layout = column(self, spacing=0)
        layout.addWidget(self.banner)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        self._fit(parent)
        self.show_lists(lists)
        self.retranslate()
        self.text.setFocus()

    def show_lists(self, lists: PhraseLists) -> None:
        """Show both lists as they are now: at first, and when what `changed` asked for was done or failed."""
        saving, self._saving, self._lists = self._saving, False, lists
        self._unit.show_phrases(lists.unit, may_change=lists.fresh)
        self._own.show_phrases(lists.own, may_change=True)
        self.audience.button(True).setEnabled(lists.fresh)
        if not lists.fresh and self._changing is None:
            self.audience.set_value(False)
        self.keep_button.setEnabled(True)
        removed, self._removed = self._removed, None
        if lists.trouble is not None:
            self._say(lists.trouble)
        elif removed is not None:
            self.banner.say(
                Tone.NEUTRAL,
                lambda: self.tr("The phrase was removed."),
                action=lambda: self.tr("Undo"),
                then=partial(self._put_back, *removed),
            )
        elif saving:
            self.banner.hide()
            self._change(None)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Usual phrases"))

    def keep(self) -> None:
        """Take what is written into its list, unless it is no phrase."""
        if not self.field.check():
            self.text.setFocus()
            return
        phrase, shared = checked_phrase(self.text.value()), bool(self.audience.value())
        if self._changing is None:
            changes = [Change(shared, PhraseEdit(None, phrase))]
        elif self._changing[0] == shared:
            changes = [Change(shared, PhraseEdit(self._changing[1], phrase))]
        else:
            before = PhraseEdit(self._changing[1], None)
            changes = [Change(shared, PhraseEdit(None, phrase)), Change(not shared, before)]
        self._tell(*changes)

    def _make_lists(self, scroll: ScrollColumn) -> None:
        self._unit = PhraseGroup(
            lambda: self.tr("Our unit's phrases"),
            lambda: self.tr(
                "Everybody who makes referrals in your unit uses these and may change them. They are sealed to the "
                "unit's key; the log shows who changed them and when."
            ),
        )
        self._own = PhraseGroup(
            lambda: self.tr("My own phrases"), lambda: self.tr("Kept sealed on this computer, for you only.")
        )
        for shared, group in ((True, self._unit), (False, self._own)):
            group.changing.connect(lambda phrase, shared=shared: self._change((shared, phrase)))
            group.removing.connect(partial(self._remove, shared))
            scroll.body.addWidget(group)

    def _make_editor(self, scroll: ScrollColumn) -> None:
        self.text = TextArea(lines=3)
        self.text.setObjectName("phrases.text")
        self.field = Field(self._field_words, self.text)
        self.field.set_check(self._problem)
        self.audience = OneOf(
            [(False, lambda: self.tr("Only for me")), (True, lambda: self.tr("For our whole unit"))],
            across=True,
        )
        self.audience.set_value(False)
        self.keep_button = Button(self._keep_words, Kind.PRIMARY, icon_name="plus")
        self.keep_button.setObjectName("phrases.keep")
        self.keep_button.clicked.connect(without_arguments(self.keep))
        self.stop = Button(lambda: self.tr("Leave it as it was"), Kind.QUIET)
        self.stop.clicked.connect(without_arguments(lambda: self._change(None)))
        self.stop.hide()
        scroll.body.addWidget(self.field)
        scroll.body.addWidget(Caution(self.text))
        scroll.body.addWidget(Field(lambda: self.tr("Who is it for?"), self.audience))
        acts = row()
        acts.addWidget(self.keep_button)
        acts.addWidget(self.stop)
        acts.addStretch(1)
        scroll.body.addLayout(acts)

    def _remove(self, shared: bool, phrase: str) -> None:
        place = (self._lists.unit if shared else self._lists.own).index(phrase)
        if self._changing == (shared, phrase):
            self._change(None)
        self._removed = (shared, phrase, place)
        self.changed.emit((Change(shared, PhraseEdit(phrase, None)),))

    def _put_back(self, shared: bool, phrase: str, place: int) -> None:
        self.changed.emit((Change(shared, PhraseEdit(None, phrase, place)),))

    def _change(self, what: tuple[bool, str] | None) -> None:
        """Write on a phrase of a list; None: on a new one."""
        self._changing = what
        self.text.set_value("" if what is None else what[1])
        if what is not None:
            self.audience.set_value(what[0])
        self.field.set_error(None)
        self.field.retranslate()
        self.keep_button.retranslate()
        self.stop.setVisible(what is not None)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(self.field)

    def _tell(self, *changes: Change) -> None:
        self._saving = True
        self.keep_button.setEnabled(False)
        self.changed.emit(changes)

    def _say(self, error: KotosiltaError) -> None:
        tone = Tone.NEUTRAL if isinstance(error, DatabaseUnreachableError) else Tone.WARNING
        self.banner.say(tone, lambda: self._trouble_words(error))

    def _trouble_words(self, error: KotosiltaError) -> str:
        match error:
            case DatabaseUnreachableError():
                return self.tr(
                    "There is no connection. Your unit's phrases are as this computer last saw them, and can be "
                    "changed when the connection is back."
                )
            case StateChangedError():
                return self.tr(
                    "A colleague has changed or removed that phrase meanwhile. The list shows how it is now; nothing "
                    "of yours was saved."
                )
            case CannotOpenError():
                return self.tr(
                    "Your unit's phrases could not be opened. Ask the lead of your unit to give you the unit's key."
                )
            case InvalidInputError():
                return problem_text(error.problems[0].problem)
        return error_text(error)

    def _problem(self) -> Text | None:
        text = self.text.value()
        code = concerns(text).get(Concern.IDENTITY_CODE)
        if code is not None:
            return lambda: concern_text(Concern.IDENTITY_CODE, code)
        try:
            checked_phrase(text)
        except InvalidInputError as error:
            problem = error.problems[0].problem
            return lambda: problem_text(problem)
        return None

    def _field_words(self) -> str:
        return self.tr("New phrase") if self._changing is None else self.tr("Change the phrase")

    def _keep_words(self) -> str:
        return self.tr("Add the phrase") if self._changing is None else self.tr("Save the phrase")

    def _fit(self, parent: QWidget | None) -> None:
        window = parent.window() if parent is not None else self
        scale = self.fontMetrics().lineSpacing() / 16
        self.resize(
            min(round(560 * scale), window.width() - 32), min(round(600 * scale), window.height() - 48)
        )
