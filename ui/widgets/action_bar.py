"""The bar at the bottom of a page: what can be done now, and if not, why not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.i18n import Text
from ui.widgets.area import Area, row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.label import Label, TextRole


class ActionBar(Area):
    """Left the reason or a note, right the other actions and last the primary one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("foot", parent)
        self._layout = row(self, spacing=8)
        self._layout.setContentsMargins(24, 8, 24, 8)
        self._note = Label(lambda: "", TextRole.SMALL)
        self.reason_button = Button(lambda: "", Kind.LINK, icon_name="alert-circle")
        self.reason_button.clicked.connect(self._go_there)
        self._there: Callable[[], None] | None = None
        self.reason_button.hide()
        self._layout.addWidget(self._note, 1)
        self._layout.addWidget(self.reason_button, 1)
        self._others: list[Button] = []
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

    def _go_there(self) -> None:
        if self._there is not None:
            self._there()

    def _remove(self, button: Button) -> None:
        self._layout.removeWidget(button)
        button.hide()
        button.deleteLater()
