"""The keys as they are, the units whose key is old, and the list of municipalities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.i18n import Translated, current_language, format_date
from ui.pages.keys.key_card import KeyCard
from ui.style.tokens import Tone
from ui.widgets.area import ScrollColumn, row
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.label import Label, Line, TextRole

if TYPE_CHECKING:
    from referral_app.services.service_keys import OldUnitKey, ServiceKeyState


class Overview(Translated, ScrollColumn):
    """Says what is due; each key has its ceremony."""

    root_wanted = Signal()
    recovery_wanted = Signal()
    notary_wanted = Signal()
    list_wanted = Signal()
    """Import a list of municipalities."""

    def __init__(self) -> None:
        super().__init__(None, width=720)
        self._state: ServiceKeyState | None = None
        self.root = KeyCard(
            "keys.root",
            lambda: self.tr("The root key"),
            lambda: self.tr(
                "Signs organisations, the notary and the offline recovery key. It exists on three papers only; any "
                "two of them sign."
            ),
            lambda: self.tr("Change the root key…"),
            self.root_wanted.emit,
        )
        self.recovery = KeyCard(
            "keys.recovery",
            lambda: self.tr("The offline recovery key"),
            lambda: self.tr(
                "Restores a unit's key when no two leads can. It exists on three papers only; any two of them restore."
            ),
            lambda: self.tr("Make a new recovery key…"),
            self.recovery_wanted.emit,
        )
        self.notary = KeyCard(
            "keys.notary",
            lambda: self.tr("The notary's keys"),
            lambda: self.tr(
                "Sign the log. Whoever runs the notary makes its next keys there (kotosilta admin notary-keys) and "
                "sends you a file."
            ),
            lambda: self.tr("Let in the notary's next keys…"),
            self.notary_wanted.emit,
        )
        self.units = Banner()
        self.units.setObjectName("keys.units")
        self.list_button = Button(lambda: self.tr("Import a list of municipalities…"), icon_name="map-pin")
        self.list_button.setObjectName("keys.list")
        self.list_button.clicked.connect(self.list_wanted)
        self._compose()

    def show_state(self, state: ServiceKeyState) -> None:
        """Show what is in force."""
        self._state = state
        self.root.show_key(state.root)
        self.notary.show_key(state.notary)
        self.recovery.setVisible(state.recovery is not None)
        if state.recovery is not None:
            self.recovery.show_key(state.recovery)
        if state.old_units:
            self.units.say(Tone.WARNING, lambda: self._old_text(state.old_units), dismissable=False)
        else:
            self.units.say(
                Tone.SUCCESS,
                lambda: self.tr("Every unit's key is less than a year old, or the unit has none yet."),
                dismissable=False,
            )

    def _compose(self) -> None:
        self.body.addWidget(Label(lambda: self.tr("Keys of the service"), TextRole.TITLE))
        for card in (self.root, self.recovery, self.notary):
            self.body.addWidget(card)
        self.body.addWidget(Line())
        self.body.addWidget(Label(lambda: self.tr("Keys of the units"), TextRole.TITLE))
        self.body.addWidget(self.units)
        self.body.addWidget(Line())
        self.body.addWidget(Label(lambda: self.tr("Municipalities"), TextRole.TITLE))
        self.body.addWidget(
            Label(
                lambda: self.tr(
                    "Municipalities merge at New Year. The program comes with a list; a newer one counts on the "
                    "computer on which it is imported. What has ended can still be read in old referrals."
                ),
                TextRole.MUTED,
            )
        )
        beside = row()
        beside.addWidget(self.list_button)
        beside.addStretch(1)
        self.body.addLayout(beside)

    def _old_text(self, old: tuple[OldUnitKey, ...]) -> str:
        language = current_language()
        units = ", ".join(
            self.tr("{unit} (key {number}, since {day})").format(
                unit=one.names.in_language(language),
                number=one.epoch,
                day=format_date(one.since.astimezone().date()),
            )
            for one in old
        )
        return (
            self.tr("Over a year old: {units}.").format(units=units)
            + " "
            + self.tr("Ask the leads to make a new key on the page of their unit.")
        )
