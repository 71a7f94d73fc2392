"""Names and values for reading: previews, the referral's sections, details of a log entry."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.i18n import Text
from ui.widgets.area import column, laid_out_at_once
from ui.widgets.label import Label, TextRole


class Facts(QWidget):
    """A column of small names with their values under them. Values can be selected with the mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = column(self, spacing=12)
        self._pairs: list[_Pair] = []

    def set_facts(self, facts: Sequence[tuple[Text, Text]]) -> None:
        """Show these pairs; a pair whose value is empty is left out.

        What is the same stays as it is, so that nothing moves and no selection is lost while a person types.
        """
        told = [(name, value) for name, value in facts if value()]
        for pair, (name, value) in zip(self._pairs, told, strict=False):
            pair.tell(name, value)
        with laid_out_at_once(self._layout):
            for name, value in told[len(self._pairs) :]:
                self._pairs.append(_Pair(name, value, self))
                self._layout.addWidget(self._pairs[-1])
                self._pairs[-1].show()
        for old in self._pairs[len(told) :]:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        del self._pairs[len(told) :]


class _Pair(QWidget):
    def __init__(self, name: Text, value: Text, parent: QWidget) -> None:
        super().__init__(parent)
        layout = column(self, spacing=2)
        self._name, self._value = Label(name, TextRole.SMALL), Label(value)
        self._value.setProperty("role", "value")
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(self._name)
        layout.addWidget(self._value)

    def tell(self, name: Text, value: Text) -> None:
        self._name.set_text(name)
        self._value.set_text(value)
