"""What stands where nothing is yet: what will come here and what to do now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.i18n import Text, Translated
from ui.style.icons import pixmap
from ui.widgets.area import column, row
from ui.widgets.buttons import Button, without_arguments
from ui.widgets.label import Label, TextRole


class EmptyState(Translated, QWidget):
    """An icon, a heading, a sentence and at most one action, in the middle of the room it gets."""

    def __init__(
        self,
        icon_name: str,
        title: Text,
        text: Text,
        *,
        action: Text | None = None,
        then: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._icon = QLabel(self)
        self._title = Label(title, TextRole.HEADING)
        self._text = Label(text, TextRole.MUTED)
        self.action_button = Button(action or (lambda: ""))
        self.action_button.setVisible(action is not None)
        if then is not None:
            self.action_button.clicked.connect(without_arguments(then))
        for label in (self._icon, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setMaximumWidth(420)
        middle = row()
        middle.addStretch(1)
        middle.addWidget(self._text, 4)
        middle.addStretch(1)
        layout = column(self, margin=24, spacing=8)
        layout.addStretch(2)
        layout.addWidget(self._icon)
        layout.addWidget(self._title)
        layout.addLayout(middle)
        layout.addSpacing(8)
        layout.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.restyle()

    def set(self, title: Text, text: Text) -> None:
        """Say something else (for instance that a filter hides everything)."""
        self._title.set_text(title)
        self._text.set_text(text)

    def restyle(self) -> None:
        self._icon.setPixmap(pixmap(self._icon_name, "edge", 40, self.devicePixelRatioF()))
