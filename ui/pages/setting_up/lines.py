"""The page's parts with lines to fill in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from ui.i18n import Text
from ui.pages.setting_up.words import problem_sentence
from ui.widgets.area import GRID, row
from ui.widgets.buttons import Button, without_arguments
from ui.widgets.field import Field
from ui.widgets.file_dialog import ask_for_file
from ui.widgets.section import Section

FindProblem = Callable[[str], str | None]
"""The problem's code of a line by its key; None when it is fine."""


class Lines(Section):
    """Lines by key, each with its own rule."""

    returned = Signal()
    """Enter in a line."""

    def __init__(self, title: Text, hint: Text, find_problem: FindProblem) -> None:
        super().__init__(title, hint=hint)
        self._find_problem = find_problem
        self.lines: dict[str, QLineEdit] = {}
        self.fields: dict[str, Field] = {}

    def pair(self) -> QHBoxLayout:
        """Room for fields side by side, to be given to `add_line` and `add_field`."""
        pair = row(spacing=2 * GRID)
        self.body.addLayout(pair)
        return pair

    def add_line(
        self,
        key: str,
        label: Text,
        *,
        help_text: Text | None = None,
        beside: QWidget | None = None,
        into: QHBoxLayout | None = None,
        share: int = 1,
    ) -> QLineEdit:
        """Add a line; `beside` stands at its right. `share` is how much of `into` it takes."""
        line = QLineEdit()
        line.setObjectName(f"setting_up.{key}")
        line.returnPressed.connect(self.returned)
        editor: QWidget = line if beside is None else Beside(line, beside)
        self.lines[key] = line
        self.add_field(key, Field(label, editor, help_text=help_text), into, share)
        return line

    def add_field(self, key: str, field: Field, into: QHBoxLayout | None = None, share: int = 1) -> None:
        """Add a field with the rule of its key."""
        self.fields[key] = field
        field.set_check(lambda: self._words(key))
        if into is None:
            self.body.addWidget(field)
        else:
            into.addWidget(field, share, Qt.AlignmentFlag.AlignTop)

    def bad_fields(self) -> list[Field]:
        """Show what is wrong; the fields concerned."""
        return [field for field in self.fields.values() if not field.check()]

    def text(self, key: str) -> str:
        """What stands in a line, without blanks around it."""
        return self.lines[key].text().strip()

    def _words(self, key: str) -> Text | None:
        problem = self._find_problem(key)
        return None if problem is None else lambda: problem_sentence(problem)


class Beside(QWidget):
    """A line with something at its right; its name for a screen reader is the line's."""

    changed = Signal()

    def __init__(self, line: QLineEdit, other: QWidget) -> None:
        super().__init__()
        self._line = line
        line.textChanged.connect(lambda _text: self.changed.emit())
        layout = row(self, spacing=GRID)
        layout.addWidget(line, 1)
        layout.addWidget(other)
        self.setFocusProxy(line)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self._line.setAccessibleDescription(description)


def choose_button(name: str, choose: Callable[[], object]) -> Button:
    """A button that opens a dialog for the line beside it."""
    button = Button(lambda: QCoreApplication.translate("SettingUp", "Choose…"))
    button.setObjectName(name)
    button.clicked.connect(without_arguments(lambda: _ignore(choose())))
    return button


def choose_file(parent: QWidget, name: str, title: str, pattern: str, line: QLineEdit) -> QFileDialog:
    """Let the person choose a file for a line."""
    return ask_for_file(parent, name, title, pattern, lambda file: line.setText(str(file)))


def choose_folder(parent: QWidget, name: str, title: str, line: QLineEdit) -> QFileDialog:
    """Let the person choose or make a folder for a line."""
    dialog = ask_for_file(parent, name, title, "", lambda folder: line.setText(str(Path(folder))))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return dialog


def _ignore(_dialog: object) -> None:
    """A slot returns nothing."""
