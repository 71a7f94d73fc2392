"""Who gets the referral: the units that receive for the home municipality."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from referral_app.domain.places import municipality
from ui.i18n import Text, Translated, current_language
from ui.widgets.area import column
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.choice import PullDown
from ui.widgets.label import Label, TextRole

if TYPE_CHECKING:
    from referral_app.services.send import RecipientUnit


def unit_words(unit: RecipientUnit) -> str:
    """A unit with its organisation, in the language in use."""
    language = current_language()
    name, organisation = unit.names.in_language(language), unit.organisation_names.in_language(language)
    return name if organisation in name else f"{name}, {organisation}"


class RecipientPick(Translated, QWidget):
    """Chooses by itself where there is only one. Says what to do where there is none yet."""

    changed = Signal()
    municipality_wanted = Signal()
    """The person wants to go to where the municipality is chosen."""
    again_wanted = Signal()
    """The units could not be fetched; the person wants to try again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._municipality = ""
        self._units: tuple[RecipientUnit, ...] = ()
        self._wanted: UUID | None = None
        self.choice: PullDown[UUID] = PullDown([], none_text=lambda: self.tr("Choose…"))
        self.choice.setObjectName("recipient.choice")
        self.choice.changed.connect(self._on_chosen)
        self._state = Label(lambda: "", TextRole.MUTED)
        self._link = Button(lambda: "", Kind.LINK)
        self._link.setObjectName("recipient.link")
        self._link.clicked.connect(without_arguments(self._on_link))
        self._go = self.municipality_wanted
        layout = column(self, spacing=4)
        layout.addWidget(self.choice)
        layout.addWidget(self._state)
        layout.addWidget(self._link)
        self.setFocusProxy(self.choice)
        self.show_waiting("")

    def value(self) -> UUID | None:
        """The unit chosen; while the units are not known, the one wanted before."""
        return self._wanted

    def set_value(self, unit_id: UUID | None) -> None:
        """Choose a unit, now or as soon as the units are known."""
        self._wanted = unit_id
        self.choice.set_value(unit_id)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.choice.setAccessibleName(name)

    def show_waiting(self, code: str) -> None:
        """The units of this municipality are being fetched; with "" no municipality is chosen yet."""
        self._municipality, self._units = code, ()
        self.choice.hide()
        if code:
            self._say(lambda: self.tr("Looking up who receives referrals in {place}…"), None)
        else:
            self._say(
                lambda: self.tr("It follows from the home municipality, which is not chosen yet."),
                lambda: self.tr("Choose the home municipality"),
            )
            self._go = self.municipality_wanted

    def show_failed(self) -> None:
        """The units could not be fetched."""
        self._say(
            lambda: self.tr("The recipients in {place} could not be looked up. Nothing you wrote is lost."),
            lambda: self.tr("Try again"),
        )
        self._go = self.again_wanted

    def show_units(self, units: Sequence[RecipientUnit]) -> None:
        """These receive for the municipality."""
        self._units = tuple(units)
        known = {unit.unit_id for unit in self._units}
        wanted = self._units[0].unit_id if len(self._units) == 1 else self._wanted
        self.choice.blockSignals(True)
        self.choice.set_options([(unit.unit_id, partial(unit_words, unit)) for unit in self._units])
        self.choice.set_value(wanted if wanted in known else None)
        self.choice.blockSignals(False)
        self.choice.setVisible(bool(self._units))
        if self._units:
            self._say(
                lambda: self.tr("Receives the referrals of {place}. Only they and you can open it."), None
            )
        else:
            self._say(
                lambda: self.tr(
                    "Nobody in {place} receives referrals here yet. Your draft is kept; tell your administrator."
                ),
                lambda: self.tr("Choose another municipality"),
            )
            self._go = self.municipality_wanted
        self._on_chosen()

    def _on_chosen(self) -> None:
        if self._units or self._wanted is None:
            chosen = self.choice.value()
            if chosen != self._wanted:
                self._wanted = chosen
                self.changed.emit()

    def _say(self, text: Text, link: Text | None) -> None:
        self._state.set_text(lambda: text().format(place=self._place()))
        self._link.setVisible(link is not None)
        if link is not None:
            self._link.set_text(link)

    def _place(self) -> str:
        found = municipality(self._municipality) if self._municipality else None
        return found.name(current_language()) if found is not None else self._municipality

    def _on_link(self) -> None:
        self._go.emit()
