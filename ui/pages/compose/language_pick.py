"""Finding a language by its name in Finnish, Swedish, English or itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from referral_app.domain.language import Language, find, language_name
from ui.i18n import LANGUAGES, Text, Translated, current_language
from ui.tasks import Tasks
from ui.widgets.area import column, row
from ui.widgets.buttons import IconButton, without_arguments
from ui.widgets.label import Label

_KEYS_OF_LIST = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


def language_words(tag: str) -> str:
    """A language's name in the language in use."""
    return language_name(tag, current_language())


class LanguagePick(Translated, QLineEdit):
    """Type a few letters, or press Down for the common languages. A text that is no language has the value "".

    The search runs in the pool: own names of languages lie in many files.
    """

    changed = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._tag = ""
        self._found: Sequence[Language] = ()
        self._offered: Sequence[Language] = ()
        self._rows = QStringListModel(self)
        self._completer = QCompleter(self._rows, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(10)
        self._popup = QListView()
        self._popup.setObjectName("completions")
        self._completer.setPopup(self._popup)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._on_activated)
        self.textEdited.connect(self._on_edited)

    def value(self) -> str:
        """The tag of the language picked (BCP 47); empty when none."""
        return self._tag

    def set_value(self, tag: str) -> None:
        """Pick by tag; an empty one empties the field."""
        self.setText(language_words(tag) if tag else "")
        self._take(tag)

    def retranslate(self) -> None:
        if self._tag:
            self.setText(language_words(self._tag))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._popup.isVisible() and event.key() in _KEYS_OF_LIST:
            event.ignore()  # the list takes these
        elif event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            self._search("" if self._tag else self.text())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if not self._tag and len(self._found) == 1 and self.text().strip():
            self.set_value(self._found[0].tag)
        elif self._tag:
            self.setText(language_words(self._tag))
        super().focusOutEvent(event)

    def _on_edited(self, text: str) -> None:
        self._take("")
        self._search(text)

    def _search(self, text: str) -> None:
        locale = current_language()
        self._tasks.run(
            self,
            lambda: _look_up(text, locale),
            lambda found: self._show(text, *found),
            newest="find",
        )

    def _show(self, text: str, found: Sequence[Language], exact: str) -> None:
        self._found = found if text.strip() else ()
        if exact and self.text() == text:
            self._take(exact)
        self._rows.setStringList([_both_names(language) for language in found])
        self._offered = found
        if not found or not self.hasFocus():
            self._popup.hide()
            return
        self._completer.setCompletionPrefix(text)
        self._completer.complete()

    def _on_activated(self, row_text: str) -> None:
        chosen = next((language for language in self._offered if _both_names(language) == row_text), None)
        if chosen is not None:
            self.set_value(chosen.tag)

    def _take(self, tag: str) -> None:
        if tag != self._tag:
            self._tag = tag
            self.changed.emit()


class LanguageList(Translated, QWidget):
    """Several languages: pick one after the other; each can be taken out again."""

    changed = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: list[str] = []
        self._rows: list[QWidget] = []
        self.pick = LanguagePick(tasks)
        self.pick.changed.connect(self._on_picked)
        self._chosen = column(spacing=0)
        layout = column(self, spacing=4)
        layout.addLayout(self._chosen)
        layout.addWidget(self.pick)
        self.setFocusProxy(self.pick)

    def value(self) -> tuple[str, ...]:
        """The tags, in the order picked."""
        return tuple(self._tags)

    def set_value(self, tags: Sequence[str]) -> None:
        """Show exactly these."""
        if list(tags) != self._tags:
            self._tags = list(tags)
            self._rebuild()
            self.changed.emit()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.pick.setAccessibleName(name)

    def _on_picked(self) -> None:
        tag = self.pick.value()
        if tag:
            self.pick.set_value("")
            if tag not in self._tags:
                self.set_value([*self._tags, tag])

    def _remove(self, tag: str) -> None:
        self.set_value([kept for kept in self._tags if kept != tag])
        self.pick.setFocus()

    def _rebuild(self) -> None:
        for old in self._rows:
            self._chosen.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._row(tag) for tag in self._tags]
        for new in self._rows:
            self._chosen.addWidget(new)
        self.pick.raise_()  # the last of the children again, as it stands: Tab follows them

    def _row(self, tag: str) -> QWidget:
        holder = QWidget(self)
        layout = row(holder, spacing=4)
        layout.addWidget(Label(lambda: language_words(tag)))
        take_out = IconButton(self._take_out_words(tag), "x")
        take_out.clicked.connect(without_arguments(lambda: self._remove(tag)))
        layout.addWidget(take_out)
        layout.addStretch(1)
        return holder

    def _take_out_words(self, tag: str) -> Text:
        return lambda: self.tr("Take out {language}").format(language=language_words(tag))


def _look_up(text: str, locale: str) -> tuple[Sequence[Language], str]:
    """The languages found, and the tag of the one that is called exactly so; runs in the pool."""
    found = find(text, locale)
    wanted = text.strip().casefold()
    for language in found if wanted else ():
        names = (language.own_name, *(language_name(language.tag, code) for code in LANGUAGES))
        if wanted in (name.casefold() for name in names):
            return found, language.tag
    return found, ""


def _both_names(language: Language) -> str:
    """The name, and the own name set apart, so that a right-to-left one does not turn the line round."""
    own = language.own_name
    return f"{language.name} · \u2068{own}\u2069" if own and own != language.name else language.name
