"""The sheet of usual phrases: add, change, remove."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from referral_app.domain.phrase import checked_phrase
from referral_app.domain.sensitive_text import Concern, concerns
from referral_app.errors import InvalidInputError
from ui.error_text import problem_text
from ui.i18n import Text, Translated
from ui.pages.compose.caution import Caution, concern_text
from ui.style.tokens import Tone
from ui.widgets.area import GRID, Area, ScrollColumn, column, row
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, IconButton, Kind, without_arguments
from ui.widgets.field import Field
from ui.widgets.label import Label, TextRole, plain
from ui.widgets.text_area import TextArea


class PhrasesSheet(Translated, QDialog):
    """Each change is told at once with `changed`; Esc closes it."""

    changed = Signal(object)
    """The phrases as they are now, a tuple of texts."""

    def __init__(self, phrases: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("area", "page")
        self._phrases = list(phrases)
        self._rows: list[QWidget] = []
        self._changing: int | None = None
        self.banner = Banner(inset=True)
        scroll = ScrollColumn(width=None)
        scroll.body.addWidget(Label(lambda: self.tr("Usual phrases"), TextRole.TITLE))
        scroll.body.addWidget(
            Label(
                lambda: self.tr(
                    "Kept sealed on this computer, for you only. They are for every client, so write nothing of "
                    "anyone in them."
                ),
                TextRole.MUTED,
            )
        )
        self._list = column(spacing=GRID)
        scroll.body.addLayout(self._list)
        self._make_editor(scroll)
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
        self._show_rows()
        self.retranslate()
        self.text.setFocus()

    def phrases(self) -> tuple[str, ...]:
        """All of them, in order."""
        return tuple(self._phrases)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Usual phrases"))

    def _make_editor(self, scroll: ScrollColumn) -> None:
        self.text = TextArea(lines=3)
        self.text.setObjectName("phrases.text")
        self.field = Field(self._field_words, self.text)
        self.field.set_check(self._problem)
        self.keep_button = Button(self._keep_words, Kind.PRIMARY, icon_name="plus")
        self.keep_button.setObjectName("phrases.keep")
        self.keep_button.clicked.connect(without_arguments(self.keep))
        self.stop = Button(lambda: self.tr("Leave it as it was"), Kind.QUIET)
        self.stop.clicked.connect(without_arguments(lambda: self._change(None)))
        self.stop.hide()
        scroll.body.addWidget(self.field)
        scroll.body.addWidget(Caution(self.text))
        acts = row()
        acts.addWidget(self.keep_button)
        acts.addWidget(self.stop)
        acts.addStretch(1)
        scroll.body.addLayout(acts)

    def keep(self) -> None:
        """Take what is written into the list, unless it is no phrase."""
        if not self.field.check():
            self.text.setFocus()
            return
        phrase = checked_phrase(self.text.value())
        if self._changing is None:
            self._phrases.append(phrase)
        else:
            self._phrases[self._changing] = phrase
        self._change(None)
        self._tell()

    def _remove(self, place: int) -> None:
        before = list(self._phrases)
        del self._phrases[place]
        self._change(None)
        self._tell()
        self.banner.say(
            Tone.NEUTRAL,
            lambda: self.tr("The phrase was removed."),
            action=lambda: self.tr("Undo"),
            then=lambda: self._put_back(before[place], place),
        )

    def _put_back(self, phrase: str, place: int) -> None:
        self.banner.hide()
        self._phrases.insert(place, phrase)
        self._tell()

    def _change(self, place: int | None) -> None:
        """Write on a phrase of the list; None: on a new one."""
        self._changing = place
        self.text.set_value("" if place is None else self._phrases[place])
        self.field.set_error(None)
        self.field.retranslate()
        self.keep_button.retranslate()
        self.stop.setVisible(place is not None)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        self._show_rows()
        self.changed.emit(self.phrases())

    def _show_rows(self) -> None:
        for old in self._rows:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._row(place, phrase) for place, phrase in enumerate(self._phrases)]
        for new in self._rows:
            self._list.addWidget(new)

    def _row(self, place: int, phrase: str) -> QWidget:
        card = Area("card", self)
        layout = row(card, margin=12, spacing=4)
        layout.addWidget(Label(plain(phrase)), 1)
        begin = " ".join(phrase.split())[:30]
        change = IconButton(lambda: self.tr("Change: {phrase}").format(phrase=begin), "edit")
        change.clicked.connect(without_arguments(partial(self._change, place)))
        remove = IconButton(lambda: self.tr("Remove: {phrase}").format(phrase=begin), "trash")
        remove.clicked.connect(without_arguments(partial(self._remove, place)))
        for button in (change, remove):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return card

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
            min(round(560 * scale), window.width() - 32), min(round(520 * scale), window.height() - 48)
        )
