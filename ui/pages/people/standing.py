"""What the service as a whole needs from its administrators: above all lists, until it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import Translated
from ui.style.tokens import Tone
from ui.widgets.area import column
from ui.widgets.banner import Banner

if TYPE_CHECKING:
    from ui.pages.people.presenter import Counts


class Standing(Translated, QWidget):
    """Hidden while nothing is amiss."""

    change_wanted = Signal()
    """Change the signing keys that people who have left may know."""
    invite_wanted = Signal()
    """Invite another administrator."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys, self.sole = Banner(inset=True), Banner(inset=True)
        self.keys.setObjectName("people.standing.keys")
        self.sole.setObjectName("people.standing.sole")
        layout = column(self, spacing=0)
        layout.addWidget(self.keys)
        layout.addWidget(self.sole)
        self.hide()

    def show_counts(self, counts: Counts) -> None:
        """Say what is so now."""
        known, sole = counts.known_keys, counts.administrators < 2
        if known:
            people = ", ".join(sorted({name for key in known for name in key.known_to}))
            self.keys.say(
                Tone.WARNING,
                lambda: self.tr(
                    "%n signing key(s) of organisations and units may still be known to {people}, who should not "
                    "have them any more.",
                    "",
                    len(known),
                ).format(people=people),
                action=lambda: self.tr("Change them"),
                then=self.change_wanted.emit,
                dismissable=False,
            )
        else:
            self.keys.hide()
        if sole:
            self.sole.say(
                Tone.WARNING,
                lambda: self.tr(
                    "You are the only administrator. If you lose your keys, nobody can invite or renew until the "
                    "root key's papers have brought a new administrator in."
                ),
                action=lambda: self.tr("Invite a second one…"),
                then=self._invite,
                dismissable=False,
            )
        else:
            self.sole.hide()
        self.setVisible(bool(known) or sole)

    def _invite(self) -> None:
        self.sole.show()  # it stays true until there is a second one
        self.invite_wanted.emit()
