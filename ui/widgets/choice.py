"""Inputs for choosing among codes: one of few, several, and one of many."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QComboBox, QRadioButton, QWidget

from ui.i18n import Text, Translated
from ui.widgets.area import column, row

_LONGEST_LINE = 48  # characters; a radio button does not wrap by itself

T = TypeVar("T")
Options = Sequence[tuple[T, Text]]


class OneOf(Translated, QWidget, Generic[T]):
    """Radio buttons: all options in sight. `changed` when the person or `set_value` chose another."""

    changed = Signal()

    def __init__(self, options: Options[T], *, across: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = tuple(options)
        self._across = across
        self._group = QButtonGroup(self)
        layout = row(self, spacing=16) if across else column(self, spacing=0)
        for number, _option in enumerate(self._options):
            button = QRadioButton(self)
            self._group.addButton(button, number)
            layout.addWidget(button)
        if across:
            layout.addStretch(1)
        self._group.idToggled.connect(self._on_toggled)
        if self._options:
            self.setFocusProxy(self._group.button(0))
        self.retranslate()

    def value(self) -> T | None:
        """The option chosen; None before any."""
        number = self._group.checkedId()
        return self._options[number][0] if number >= 0 else None

    def set_value(self, value: T | None) -> None:
        """Choose an option; None chooses none."""
        if value == self.value():
            return
        for number, (option, _text) in enumerate(self._options):
            if option == value:
                self._group.button(number).setChecked(True)
                return
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
        self.changed.emit()

    def button(self, value: T) -> QAbstractButton:
        """The radio button of an option, to add a hint or to disable it."""
        return self._group.button([option for option, _text in self._options].index(value))

    def retranslate(self) -> None:
        for number, (_option, text) in enumerate(self._options):
            words, button = text(), self._group.button(number)
            button.setText(words if self._across else textwrap.fill(words, _LONGEST_LINE))
            button.setAccessibleName(words)

    def _on_toggled(self, number: int, on: bool) -> None:
        if on:
            self.setFocusProxy(self._group.button(number))
            self.changed.emit()


class SomeOf(Translated, QWidget, Generic[T]):
    """Check boxes. `changed` at every tick."""

    changed = Signal()

    def __init__(self, options: Options[T], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = tuple(options)
        layout = column(self, spacing=0)
        self._boxes = [QCheckBox(self) for _option in self._options]
        for box in self._boxes:
            layout.addWidget(box)
            box.toggled.connect(lambda _on: self.changed.emit())
        if self._boxes:
            self.setFocusProxy(self._boxes[0])
        self.retranslate()

    def value(self) -> frozenset[T]:
        """The options ticked."""
        return frozenset(
            option for (option, _text), box in zip(self._options, self._boxes, strict=True) if box.isChecked()
        )

    def set_value(self, values: Iterable[T]) -> None:
        """Tick exactly these."""
        wanted = frozenset(values)
        for (option, _text), box in zip(self._options, self._boxes, strict=True):
            box.setChecked(option in wanted)

    def button(self, value: T) -> QAbstractButton:
        """The check box of an option."""
        return self._boxes[[option for option, _text in self._options].index(value)]

    def retranslate(self) -> None:
        for (_option, text), box in zip(self._options, self._boxes, strict=True):
            box.setText(text())


class PullDown(Translated, QComboBox, Generic[T]):
    """A combo box over codes. `none_text` adds a first row that stands for "nothing chosen yet"."""

    changed = Signal()

    def __init__(
        self, options: Options[T], *, none_text: Text | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._options: tuple[tuple[T, Text], ...] = ()
        self._none_text = none_text
        self.set_options(options)
        self.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def set_options(self, options: Options[T]) -> None:
        """Replace the options, keeping the one chosen where it is still there."""
        kept = self.value()
        self._options = tuple(options)
        self.blockSignals(True)
        self.clear()
        if self._none_text is not None:
            self.addItem(self._none_text())
        for _option, text in self._options:
            self.addItem(text())
        self.blockSignals(False)
        self.set_value(kept)

    def value(self) -> T | None:
        """The option chosen, None for the first row of `none_text` or where there are no options."""
        number = self.currentIndex() - (self._none_text is not None)
        return self._options[number][0] if 0 <= number < len(self._options) else None

    def set_value(self, value: T | None) -> None:
        """Choose an option; None chooses the first row."""
        first = int(self._none_text is not None)
        for number, (option, _text) in enumerate(self._options):
            if option == value:
                self.setCurrentIndex(first + number)
                return
        self.setCurrentIndex(0 if self.count() else -1)

    def retranslate(self) -> None:
        first = int(self._none_text is not None)
        if self._none_text is not None:
            self.setItemText(0, self._none_text())
        for number, (_option, text) in enumerate(self._options):
            self.setItemText(first + number, text())
