"""Who may open a protected referral, by name, above it; and the way to name another."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from referral_app.domain.roles import Side
from referral_app.services.follow_up import ReferralView
from ui.i18n import Translated, current_language
from ui.widgets.area import row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.label import Label
from ui.widgets.restyle import set_property


class ReadersLine(Translated, QWidget):
    """One line; hidden where a referral is for the whole unit."""

    name_wanted = Signal()
    """The person wants to name another reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ReferralView | None = None
        self._names = Label(self._words)
        self._names.setObjectName("referral.readers")
        self._name = Button(lambda: self.tr("Name another reader"), Kind.LINK, icon_name="user-check")
        self._name.setObjectName("referral.name_reader")
        self._name.clicked.connect(without_arguments(self.name_wanted.emit))
        layout = row(self, spacing=8)
        layout.addWidget(self._names, 1)
        layout.addWidget(self._name)
        self.hide()

    def show_view(self, view: ReferralView) -> None:
        """Show another referral, or the same as it is now."""
        self._view = view
        set_property(self._names, "tone", "" if has_reader(view) else "danger")
        self._names.retranslate()
        self._name.setVisible(view.may_name)
        self.setVisible(bool(view.readers) and not view.kept_from_me)

    def _words(self) -> str:
        view = self._view
        if view is None:
            return ""
        may_open = self.tr("May open it: {names}").format(names=reader_names(view))
        if has_reader(view):
            return may_open
        return self.tr("{readers}. None of them can open it now, so it waits. Name another reader.").format(
            readers=may_open
        )


def has_reader(view: ReferralView) -> bool:
    """Whether somebody who was named is at work in the unit."""
    return any(reader.here for reader in view.readers)


def reader_names(view: ReferralView) -> str:
    """All who were named; those who cannot open it today with the reason."""
    translate = QCoreApplication.translate
    return ", ".join(
        reader.name
        if reader.here
        else translate("ReadersLine", "{name} (away or has left)").format(name=reader.name)
        for reader in view.readers
    )


def kept_words(view: ReferralView) -> str:
    """Why this person cannot open it, and who can."""
    translate = QCoreApplication.translate
    words = translate(
        "ReadersLine",
        "The client is protected (turvakielto). Only {names} and those who sent it can open it; they can name others.",
    ).format(names=reader_names(view))
    if has_reader(view) or view.side is Side.SENDER:
        return words
    waits = translate(
        "ReadersLine", "None of them can open it now. Ask {name}, {unit}, to name another of you."
    ).format(name=view.author_name, unit=view.sender_names.in_language(current_language()))
    return f"{words}\n\n{waits}"
