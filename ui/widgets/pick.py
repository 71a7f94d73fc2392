"""Type to find one of many: a language, a municipality."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Choice(Generic[T]):
    """Something to pick: `label` is shown; `also` are other words it is found by."""

    key: T
    label: str
    also: tuple[str, ...] = ()


class Pick(QLineEdit, Generic[T]):
    """A line edit that completes to one of `choices`; a text that is none of them has the value None.

    With nothing typed, Down shows the list as given, so put the likely ones first.
    """

    changed = Signal()

    def __init__(self, choices: Sequence[Choice[T]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice[T], ...] = ()
        self._by_text: dict[str, Choice[T]] = {}
        self._value: T | None = None
        self._rows = QStringListModel(self)
        completer = QCompleter(self._rows, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(10)
        popup = QListView()
        popup.setObjectName("completions")
        completer.setPopup(popup)
        # queued, since the line edit itself sets the whole row as its text first
        completer.activated.connect(self._on_activated, Qt.ConnectionType.QueuedConnection)
        self.setCompleter(completer)
        self.textChanged.connect(self._on_text)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice[T]]) -> None:
        """Replace what there is to pick (after a change of language, too); keeps the key picked."""
        kept = self._value
        self._choices = tuple(choices)
        self._by_text = {}
        rows: list[str] = []
        for choice in self._choices:
            shown = " · ".join((choice.label, *choice.also))
            rows.append(shown)
            for text in (shown, choice.label, *choice.also):
                self._by_text.setdefault(text.casefold(), choice)
        self._rows.setStringList(rows)
        if kept is not None:
            self.set_value(kept)

    def value(self) -> T | None:
        """The key picked; None where the text is not one of the choices."""
        return self._value

    def set_value(self, key: T | None) -> None:
        """Pick by key; None empties the field."""
        found = next((choice for choice in self._choices if choice.key == key), None)
        self.setText(found.label if found is not None else "")

    def _on_text(self, text: str) -> None:
        found = self._by_text.get(text.strip().casefold())
        value = found.key if found is not None else None
        if value != self._value:
            self._value = value
            self.changed.emit()

    def _on_activated(self, row: str) -> None:
        found = self._by_text.get(row.casefold())
        if found is not None:
            self.setText(found.label)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        found = self._by_text.get(self.text().strip().casefold())
        if found is not None and self.text() != found.label:
            self.setText(found.label)
        super().focusOutEvent(event)
