"""Who of the receiving unit may open a protected referral: people by name."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import Text, Translated
from ui.widgets.area import column
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.choice import SomeOf
from ui.widgets.label import Label, TextRole
from ui.widgets.role_text import role_text

if TYPE_CHECKING:
    from referral_app.services.readers import NamedPerson


def person_words(person: NamedPerson) -> str:
    """A name with what the person does there: names alone are not known in a clinic."""
    return f"{person.name}, {role_text(person.role)}"


class ReadersPick(Translated, QWidget):
    """Ticks by name. Nobody is ticked by itself: with whom it is shared is the client's to say."""

    changed = Signal()
    again_wanted = Signal()
    """The people could not be looked up; the person wants to try again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: frozenset[UUID] = frozenset()
        self._known: tuple[NamedPerson, ...] = ()
        self.people: SomeOf[UUID] | None = None
        self._state = Label(lambda: "", TextRole.MUTED)
        self._again = Button(lambda: self.tr("Try again"), Kind.LINK)
        self._again.setObjectName("readers.again")
        self._again.clicked.connect(without_arguments(self.again_wanted.emit))
        self._layout: QVBoxLayout = column(self, spacing=4)
        self._layout.addWidget(self._state)
        self._layout.addWidget(self._again)
        self.show_waiting()

    def value(self) -> frozenset[UUID]:
        """The people ticked; while they are not known, those wanted before."""
        return self._wanted

    def names(self) -> tuple[str, ...]:
        """What the people ticked are called, in the order shown; none while they are not known."""
        return tuple(one.name for one in self._known if one.user_id in self._wanted)

    def set_value(self, readers: Collection[UUID]) -> None:
        """Tick these people, now or as soon as they are known."""
        self._wanted = frozenset(readers)
        if self.people is not None:
            self.people.blockSignals(True)
            self.people.set_value(self._wanted)
            self.people.blockSignals(False)

    def show_waiting(self) -> None:
        """The people are being looked up."""
        self._take_away()
        self._say(lambda: self.tr("Looking up who works there…"))

    def show_failed(self) -> None:
        """They could not be looked up."""
        self._say(lambda: self.tr("The people of this unit could not be looked up."))
        self._again.show()

    def show_people(self, people: Sequence[NamedPerson]) -> None:
        """These can be named."""
        self._take_away()
        self._known = tuple(people)
        if not people:
            self._say(lambda: self.tr("Nobody in this unit can be named yet. Choose another recipient."))
            return
        self._state.hide()
        self.people = SomeOf([(one.user_id, partial(person_words, one)) for one in people])
        for one in people:
            self.people.button(one.user_id).setObjectName(f"reader.{one.user_id.hex}")
        self.people.changed.connect(self._on_ticked)
        self._layout.insertWidget(0, self.people)
        self.setFocusProxy(self.people)
        self.set_value(self._wanted)

    def _on_ticked(self) -> None:
        if self.people is not None and self.people.value() != self._wanted:
            self._wanted = self.people.value()
            self.changed.emit()

    def _take_away(self) -> None:
        self._known = ()
        if self.people is not None:
            self._layout.removeWidget(self.people)
            self.people.hide()
            self.people.deleteLater()
            self.people = None

    def _say(self, text: Text) -> None:
        self._again.hide()
        self._state.set_text(text)
        self._state.show()
