"""Two of the three papers that a key was split into, typed for one use."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.i18n import Text, Translated
from ui.widgets.area import GRID, column
from ui.widgets.field import Field
from ui.widgets.label import Label, TextRole
from ui.widgets.text_area import TextArea

_WORDS = 33


class Papers(Translated, QWidget):
    """Keeps what is typed until `clear`, and nowhere else. `wrong` says that they are not two of the key's."""

    def __init__(self, name: str, hint: Text, wrong: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wrong = wrong
        self.first, self.second = TextArea(lines=3, limit=600), TextArea(lines=3, limit=600)
        self.first.setObjectName(f"{name}.first")
        self.second.setObjectName(f"{name}.second")
        self._fields = (
            Field(lambda: self.tr("Words of one paper"), self.first, required=True),
            Field(lambda: self.tr("Words of another paper"), self.second, required=True),
        )
        self._fields[0].set_check(lambda: _problem(self.first.value(), self._incomplete))
        self._fields[1].set_check(lambda: _problem(self.second.value(), self._incomplete))
        layout = column(self, spacing=2 * GRID)
        layout.addWidget(Label(hint, TextRole.MUTED))
        for field in self._fields:
            layout.addWidget(field)
        self.setFocusProxy(self.first)

    def value(self) -> tuple[str, str]:
        """Both, as typed, on one line each."""
        return (" ".join(self.first.value().split()), " ".join(self.second.value().split()))

    def check(self) -> bool:
        """Show what is missing; whether both are there."""
        bad = [field for field in self._fields if not field.check()]
        if bad:
            bad[0].setFocus()
        return not bad

    def refuse(self) -> None:
        """They are not two papers of this service's root."""
        self._fields[1].set_error(self._wrong)
        self._fields[0].setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        for area in (self.first, self.second):
            area.set_value("")
        for field in self._fields:
            field.set_error(None)

    def _incomplete(self) -> str:
        return self.tr("A paper has 33 words. Type all of them, in their order.")


class RootPapers(Papers):
    """The papers of the root key, for one signature."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            name,
            lambda: self.tr(
                "The root of the service signs this. Its key lies on three papers; take any two. The words are "
                "used for this one signature and are not kept."
            ),
            lambda: self.tr(
                "These are not two different papers of this service's root key. Check each word; nothing was "
                "changed."
            ),
            parent,
        )


def _problem(text: str, incomplete: Text) -> Text | None:
    return None if len(text.split()) == _WORDS else incomplete
