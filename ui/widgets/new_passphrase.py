"""Choosing a new passphrase: typed twice, with its strength shown while typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import Text, Translated
from ui.tasks import Tasks
from ui.widgets.area import GRID, column
from ui.widgets.field import Field
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.strength_meter import StrengthMeter, reasons_text

if TYPE_CHECKING:
    from referral_app.services.passphrase_strength import Strength


class NewPassphrase(Translated, QWidget):
    """Two fields and a meter. `personal` gives what others know of the person; it runs in the pool."""

    returned = Signal()
    """Enter in the second field."""

    def __init__(
        self, tasks: Tasks, personal: Callable[[], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks, self._personal = tasks, personal
        self._known: tuple[str, Strength] | None = None
        self.first, self.second = PassphraseEdit(), PassphraseEdit()
        self.first.line.setObjectName("new_passphrase.first")
        self.second.line.setObjectName("new_passphrase.second")
        self.meter = StrengthMeter()
        self.first_field = Field(
            lambda: self.tr("New passphrase"),
            self.first,
            help_text=lambda: self.tr(
                "Four or more words that do not belong together are easy to remember and hard to guess. "
                "Nobody can restore it for you."
            ),
        )
        self.second_field = Field(lambda: self.tr("The new passphrase again"), self.second)
        self.first_field.set_check(self._first_problem)
        self.second_field.set_check(self._second_problem)
        self.first_field.checked.connect(self.meter.set_reasons_shown)
        self.first.changed.connect(self._estimate)
        self.first.returned.connect(self.second.setFocus)
        self.second.returned.connect(self.returned)
        layout = column(self, spacing=2 * GRID)
        above = column(spacing=GRID)
        above.addWidget(self.first_field)
        above.addWidget(self.meter)
        layout.addLayout(above)
        layout.addWidget(self.second_field)
        self.setFocusProxy(self.first)

    def value(self) -> str:
        """What was typed in the first field."""
        return self.first.value()

    def check(self) -> bool:
        """Show what is wrong, and go there; whether it may be used as far as is known by now."""
        fields = [field for field in (self.first_field, self.second_field) if not field.check()]
        if fields:
            fields[0].setFocus()
        return not fields

    def refuse(self, text: Text) -> None:
        """Show what the service said against it."""
        self.first_field.set_error(text)
        self.meter.set_reasons_shown(False)
        self.first_field.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        for edit in (self.first, self.second):
            edit.clear()
        for field in (self.first_field, self.second_field):
            field.set_error(None)
        self.meter.set_reasons_shown(True)

    def _estimate(self) -> None:
        text, personal = self.first.value(), self._personal
        if not text:
            self._known = None
            self.meter.show_strength(None)
            return

        def estimate() -> Strength:
            from referral_app.services.passphrase_strength import passphrase_strength  # noqa: PLC0415 - word lists

            return passphrase_strength(text, personal())

        def known(strength: Strength) -> None:
            if text == self.first.value():
                self._known = (text, strength)
                self.meter.show_strength(strength)

        self._tasks.run(self, estimate, known, newest="strength")

    def _first_problem(self) -> Text | None:
        text = self.first.value()
        if not text:
            return lambda: self.tr("Type a new passphrase.")
        known = self._known
        if known is None or known[0] != text or known[1].is_good_enough:
            return None
        return lambda: self.tr("This passphrase is too weak.") + " " + reasons_text(known[1])

    def _second_problem(self) -> Text | None:
        if not self.second.value():
            return lambda: self.tr("Type the new passphrase again, so that no typing error shuts you out.")
        if self.second.value() != self.first.value():
            return lambda: self.tr("The two are not the same. Type the new passphrase again.")
        return None
