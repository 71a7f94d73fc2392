"""A labelled input: label above, help under it, the error in its place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.i18n import Text, Translated
from ui.style.icons import pixmap
from ui.widgets.area import column
from ui.widgets.label import Label, TextRole
from ui.widgets.restyle import set_property

Check = Callable[[], Text | None]


class Field(Translated, QWidget):
    """Wraps an editor with its label, help and error.

    `check`, set with `set_check`, returns the error's text or None. It runs when the person leaves the
    field, and while typing only to take an error away that is already shown. The editor's accessible name
    and description are kept equal to label, help and error.
    """

    checked = Signal(bool)
    """After a check: whether the field is fine."""

    def __init__(
        self,
        label: Text,
        editor: QWidget,
        *,
        help_text: Text | None = None,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._label_text, self._help_text, self._required = label, help_text, required
        self._check: Check | None = None
        self._error: Text | None = None
        self._label = Label(self._full_label, TextRole.LABEL)
        self._label.setBuddy(editor)
        self._label.retranslate()
        self._help = Label(help_text or (lambda: ""), TextRole.SMALL)
        if help_text is None:
            self._help.hide()  # shown before it has a parent, it would be a window of its own
        self._error_row = QWidget(self)
        self._error_icon = QLabel(self._error_row)
        self._error_words = Label(lambda: "")
        self._error_words.setProperty("tone", "danger")
        beside = QHBoxLayout(self._error_row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(6)
        beside.addWidget(self._error_icon, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self._error_words, 1)
        self._error_row.hide()
        self._column = column(self, spacing=4)
        for widget in (self._label, editor, self._help, self._error_row):
            self._column.addWidget(widget)
        self.setFocusProxy(editor)
        for watched in (editor, *editor.findChildren(QWidget)):
            watched.installEventFilter(self)
        self._follow_changes()
        self.retranslate()
        self.restyle()

    def set_required(self, required: bool) -> None:
        """Whether the word "required" stands beside the label."""
        self._required = required
        self._label.retranslate()

    def set_help(self, text: Text | None) -> None:
        """Explain the field in other words from now on."""
        self._help_text = text
        self._help.set_text(text or (lambda: ""))
        self._help.setVisible(text is not None)
        self._describe()

    def add_below(self, button: QWidget) -> None:
        """Put a button that belongs to the editor at the end of the line under it."""
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)

    def set_check(self, check: Check) -> None:
        """The rule of this field: an error's text, or None when fine."""
        self._check = check

    def check(self) -> bool:
        """Run the rule now (for instance before sending) and show what it says; whether the field is fine."""
        self.set_error(self._check() if self._check is not None else None)
        self.checked.emit(self._error is None)
        return self._error is None

    def set_error(self, text: Text | None) -> None:
        """Show an error that says what to do, or none."""
        self._error = text
        self._error_words.set_text(text or (lambda: ""))
        self._error_row.setVisible(text is not None)
        set_property(self.editor, "problem", "true" if text is not None else "false")
        self._describe()

    def has_error(self) -> bool:
        """Whether an error stands under the editor."""
        return self._error is not None

    def error(self) -> str:
        """The error shown; empty when none."""
        return self._error() if self._error is not None else ""

    def retranslate(self) -> None:
        """Ask for all texts again; also for a label or help that depends on other answers."""
        for label in (self._label, self._help, self._error_words):
            label.retranslate()
        self._describe()

    def restyle(self) -> None:
        self._error_icon.setPixmap(pixmap("alert-circle", "danger", 16, self.devicePixelRatioF()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self._check is not None and self._left_by_the_person():
            self.check()
        return super().eventFilter(watched, event)

    def _left_by_the_person(self) -> bool:
        window = self.window()
        inside = self.editor.isAncestorOf(focus) if (focus := window.focusWidget()) else False
        return window.isActiveWindow() and not inside

    def _follow_changes(self) -> None:
        for name in ("textChanged", "changed", "currentIndexChanged", "dateChanged"):
            signal = getattr(self.editor, name, None)
            if signal is not None:
                signal.connect(self._on_changed)
                return

    def _on_changed(self, *_value: object) -> None:
        if self._error is not None and self._check is not None:
            self.check()

    def _full_label(self) -> str:
        label = self._label_text()
        return self.tr("{label} (required)").format(label=label) if self._required else label

    def _describe(self) -> None:
        self.editor.setAccessibleName(self._full_label())
        parts = [part() for part in (self._error, self._help_text) if part is not None]
        self.editor.setAccessibleDescription(" ".join(parts))
