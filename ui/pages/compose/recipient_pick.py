"""Who gets the referral: the units that receive for the home municipality."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from referral_app.domain.places import municipality
from ui.i18n import Text, Translated, current_language
from ui.widgets.area import column
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.choice import PullDown
from ui.widgets.label import Label, TextRole

if TYPE_CHECKING:
    from referral_app.services.send import ClosedUnit, RecipientUnit


def unit_words(unit: RecipientUnit) -> str:
    """A unit with its organisation, in the language in use."""
    language = current_language()
    name, organisation = unit.names.in_language(language), unit.organisation_names.in_language(language)
    return name if organisation in name else f"{name}, {organisation}"


def named_words(unit: RecipientUnit, readers: Sequence[str]) -> str:
    """The same, with the people whom a protected referral is for."""
    if not readers:
        return unit_words(unit)
    only = QCoreApplication.translate("RecipientPick", "Only {names}").format(names=", ".join(readers))
    return f"{unit_words(unit)}\n{only}"


class RecipientPick(Translated, QWidget):
    """Chooses by itself where there is only one and none was chosen before. Says what to do where there is none yet,
    and where the one chosen before is closed: consent was given for that one, so another is only proposed.
    """

    changed = Signal()
    municipality_wanted = Signal()
    """The person wants to go to where the municipality is chosen."""
    again_wanted = Signal()
    """The units could not be fetched; the person wants to try again."""

    _heir_wanted = Signal()
    """The person wants the unit proposed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heir_wanted.connect(self._choose_heir)
        self._municipality = ""
        self._units: tuple[RecipientUnit, ...] = ()
        self._wanted: UUID | None = None
        self._narrowed = False
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
        """The unit chosen; while the units are not known or it is closed, the one wanted before."""
        return self._wanted

    def set_value(self, unit_id: UUID | None) -> None:
        """Choose a unit, now or as soon as the units are known."""
        self._wanted = unit_id
        self._choose(unit_id)

    def set_narrowed(self, narrowed: bool) -> None:
        """Whether only some of the unit may open it."""
        self._narrowed = narrowed
        self._state.retranslate()

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
        only = self._units[0].unit_id if len(self._units) == 1 else None
        wanted = only if self._wanted is None else self._wanted
        self.choice.set_options([(unit.unit_id, partial(unit_words, unit)) for unit in self._units])
        self._choose(wanted if wanted in known else None)
        self.choice.setVisible(bool(self._units))
        if self._units:
            self._say_who()
        else:
            self._say(
                lambda: self.tr(
                    "Nobody in {place} receives referrals here yet. Your draft is kept; tell your administrator."
                ),
                lambda: self.tr("Choose another municipality"),
            )
            self._go = self.municipality_wanted
        if self.choice.value() is not None:
            self._want(self.choice.value())

    def _choose(self, unit_id: UUID | None) -> None:
        """Show a choice; nobody has made it here."""
        self.choice.blockSignals(True)
        self.choice.set_value(unit_id)
        self.choice.blockSignals(False)

    def _say_who(self) -> None:
        """Who receives, or which one does in the place of the one chosen before."""
        heir = self._heir()
        if self._wanted is None or self.choice.value() is not None:
            self._say(self._receives, None)
        elif heir is None:
            self._say(
                lambda: self.tr(
                    "The unit chosen before does not receive referrals any more. Choose another with the client."
                ),
                None,
            )
        else:
            unit, closed = heir
            self._say(
                lambda: self.tr(
                    "{closed} is closed. {unit} receives its referrals now. Ask the client whether that is fine too."
                ).format(
                    closed=closed.names.in_language(current_language()),
                    unit=unit.names.in_language(current_language()),
                ),
                lambda: self.tr("Choose {unit}").format(unit=unit.names.in_language(current_language())),
            )
            self._go = self._heir_wanted

    def _receives(self) -> str:
        if self._narrowed:  # who may open it is told below
            return self.tr("Receives the referrals of {place}.")
        return self.tr("Receives the referrals of {place}. Only they and you can open it.")

    def _heir(self) -> tuple[RecipientUnit, ClosedUnit] | None:
        """The unit in whose place of the one chosen before, with that one."""
        pairs = ((unit, closed) for unit in self._units for closed in unit.predecessors)
        return next((pair for pair in pairs if pair[1].unit_id == self._wanted), None)

    def _choose_heir(self) -> None:
        heir = self._heir()
        if heir is not None:
            self.choice.set_value(heir[0].unit_id)
            self.choice.setFocus()

    def _on_chosen(self) -> None:
        self._want(self.choice.value())
        self._say_who()

    def _want(self, unit_id: UUID | None) -> None:
        if unit_id != self._wanted:
            self._wanted = unit_id
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
