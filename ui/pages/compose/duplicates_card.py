"""The same client twice: what the unit has open already, told without standing in the way."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from ui.i18n import Translated, format_date
from ui.pages.sent.words import sent_state_text
from ui.style.icons import pixmap
from ui.style.tokens import Tone, tone_ink
from ui.widgets.area import column, row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.label import Label, TextRole
from ui.widgets.restyle import set_property

if TYPE_CHECKING:
    from referral_app.services.duplicates import Duplicate


_SHOWN = 3
"""Lines; more are only counted, so that the rest of the step keeps its room."""


class DuplicatesCard(Translated, QFrame):
    """Hidden until there is something to tell: open referrals, or that they could not be looked for."""

    open_wanted = Signal(object)
    """A referral's id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check.duplicates")
        self._tone, self._icon_name = Tone.NEUTRAL, "info-circle"
        self._icon = QLabel(self)
        self._title = Label(lambda: "", TextRole.HEADING)
        self._hint = Label(lambda: "")
        self._lines: list[QWidget] = []
        self._body = column(spacing=4)
        self._body.addWidget(self._title)
        self._body.addWidget(self._hint)
        layout = row(self, margin=12, spacing=8)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._body, 1)
        self.hide()

    def show_found(self, found: Sequence[Duplicate], *, by_code: bool) -> None:
        """Tell of these; `by_code`: of the same identity code, and not only of the same name and birth date."""
        if not found:
            self.forget()
            return
        if by_code:
            self._title.set_text(
                lambda: self.tr("Your unit has %n open referral(s) for the same client", "", len(found))
            )
        else:
            self._title.set_text(
                lambda: self.tr(
                    "Your unit has %n open referral(s) for somebody of the same name and birth date",
                    "",
                    len(found),
                )
            )
        self._hint.set_text(lambda: self.tr("Look whether this one is needed. You can send it all the same."))
        lines: list[QWidget] = [self._line(one) for one in found[:_SHOWN]]
        if len(found) > _SHOWN:
            lines.append(Label(lambda: self.tr("and %n more", "", len(found) - _SHOWN), TextRole.SMALL))
        self._show(Tone.WARNING, "alert-triangle", lines)

    def show_not_checked(self, *, offline: bool) -> None:
        """Tell that it is not known."""
        self._title.set_text(lambda: "")
        if offline:
            self._hint.set_text(
                lambda: self.tr(
                    "Could not be checked, because there is no connection: whether your unit has an open referral "
                    "for this client already."
                )
            )
        else:
            self._hint.set_text(
                lambda: self.tr(
                    "Could not be checked: whether your unit has an open referral for this client already."
                )
            )
        self._show(Tone.NEUTRAL, "plug-connected-x" if offline else "info-circle", [])

    def forget(self) -> None:
        """Tell nothing."""
        self.hide()
        self._put([])

    def text(self) -> str:
        """What it says now; empty when hidden."""
        return "" if self.isHidden() else self.accessibleName()

    def retranslate(self) -> None:
        self.setAccessibleName(" ".join(filter(None, (self._title.text(), self._hint.text()))))

    def restyle(self) -> None:
        self._icon.setPixmap(pixmap(self._icon_name, tone_ink(self._tone), 20, self.devicePixelRatioF()))

    def _show(self, tone: Tone, icon_name: str, lines: list[QWidget]) -> None:
        self._tone, self._icon_name = tone, icon_name
        self._put(lines)
        self._title.setVisible(bool(self._title.text()))
        set_property(self, "banner", tone.value)
        self.retranslate()
        self.restyle()
        self.show()

    def _put(self, lines: list[QWidget]) -> None:
        for old in self._lines:
            self._body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = lines
        for at, line in enumerate(lines):
            self._body.insertWidget(1 + at, line)

    def _line(self, one: Duplicate) -> QWidget:
        line = QWidget()
        words = Label(lambda: self._words(one))
        open_it = Button(lambda: self.tr("Open {reference}").format(reference=one.reference), Kind.LINK)
        open_it.setObjectName(f"check.duplicate.{one.reference}")
        open_it.clicked.connect(without_arguments(partial(self.open_wanted.emit, one.referral_id)))
        layout = row(line, spacing=16)
        layout.addWidget(words, 1)
        layout.addWidget(open_it, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _words(self, one: Duplicate) -> str:
        return self.tr("Sent by {name} on {day}. {state}.").format(
            name=one.author_name,
            day=format_date(one.sent_at.astimezone().date()),
            state=sent_state_text(one.state),
        )
