"""The bar at the bottom of a page: what can be done now, and if not, why not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.i18n import Text
from ui.widgets.area import Area, column, row
from ui.widgets.buttons import Button, Kind, WrappedLink, without_arguments
from ui.widgets.label import Label, TextRole

_SIDE = 24
_GAP = 8


class ActionBar(Area):
    """Left the reason or a note, right the other actions and last the primary one. Too long for one line,
    reason and note have a line of their own above.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("foot", parent)
        layout = column(self, spacing=4)
        layout.setContentsMargins(_SIDE, _GAP, _SIDE, _GAP)
        self._above, self._layout = row(spacing=_GAP), row(spacing=_GAP)
        layout.addLayout(self._above)
        layout.addLayout(self._layout)
        self._note = Label(lambda: "", TextRole.SMALL)
        self.reason_button = WrappedLink(lambda: "", icon_name="alert-circle")
        self.reason_button.clicked.connect(self._go_there)
        self._there: Callable[[], None] | None = None
        self.reason_button.hide()
        self._layout.addStretch(0)  # gives way to whatever stands at the left
        self._others: list[Button] = []
        self._is_above = True
        self._place(above=False)
        self.primary: Button | None = None

    def set_primary(
        self, text: Text, do: Callable[[], None], *, icon_name: str | None = None, shortcut: str | None = None
    ) -> Button:
        """The one main action, at the right end; replaces an earlier one."""
        if self.primary is not None:
            self._remove(self.primary)
        self.primary = Button(text, Kind.PRIMARY, icon_name=icon_name, shortcut=shortcut)
        self.primary.clicked.connect(without_arguments(do))
        self._layout.addWidget(self.primary)
        return self.primary

    def add(
        self,
        text: Text,
        do: Callable[[], None],
        *,
        kind: Kind = Kind.PLAIN,
        icon_name: str | None = None,
        shortcut: str | None = None,
    ) -> Button:
        """Another action, left of the primary one."""
        button = Button(text, kind, icon_name=icon_name, shortcut=shortcut)
        button.clicked.connect(without_arguments(do))
        self._others.append(button)
        self._layout.insertWidget(self._layout.count() - (self.primary is not None), button)
        return button

    def clear(self) -> None:
        """Take all actions away, for a page whose moves depend on what it shows."""
        for button in self._others:
            self._remove(button)
        self._others.clear()
        if self.primary is not None:
            self._remove(self.primary)
            self.primary = None

    def set_note(self, text: Text | None) -> None:
        """A quiet remark at the left: "Saved on this desktop 14.32"."""
        self._note.set_text(text or (lambda: ""))

    def set_reason(self, text: Text | None, go: Callable[[], None] | None = None) -> None:
        """Why the primary action cannot be used, as a link to the place that `go` opens; None allows it."""
        self._there = go
        self.reason_button.setVisible(text is not None)
        self._note.setVisible(text is None)
        if text is not None:
            self.reason_button.set_text(text)
        if self.primary is not None:
            self.primary.setEnabled(text is None)
            self.primary.setAccessibleDescription(text() if text is not None else "")

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Give the words at the left the room that is there."""
        actions = [*self._others, *([self.primary] if self.primary is not None else [])]
        all_actions = sum(button.sizeHint().width() + _GAP for button in actions)
        room = self.width() - 2 * _SIDE
        needed = 0
        if not self.reason_button.isHidden():
            needed = self.reason_button.whole_width()
        elif self._note.text():
            needed = self._note.fontMetrics().horizontalAdvance(self._note.text())
        above = needed + all_actions > room
        if above != self._is_above:
            self._place(above=above)
        self.reason_button.wrap(room if above else room - all_actions)

    def _place(self, *, above: bool) -> None:
        self._is_above = above
        for widget in (self._note, self.reason_button):
            (self._layout if above else self._above).removeWidget(widget)
            if above:
                self._above.addWidget(widget, 1)
            else:
                self._layout.insertWidget(0, widget, 1)

    def _go_there(self) -> None:
        if self._there is not None:
            self._there()

    def _remove(self, button: Button) -> None:
        self._layout.removeWidget(button)
        button.hide()
        button.deleteLater()
