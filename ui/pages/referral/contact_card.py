"""A way to reach the client, with its answer to "safe to use?" where one cannot miss it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from referral_app.domain.client import Address
from referral_app.domain.codes import ContactSystem, YesNoNotAsked
from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.phone import format_phone
from ui.i18n import Text, Translated, current_language, format_date
from ui.pages.referral.words import contact_system_text, whose_text
from ui.style.icons import pixmap
from ui.style.tokens import Tone
from ui.widgets.area import Area, column, row
from ui.widgets.label import Label, TextRole
from ui.widgets.pill import Pill

SYSTEM_ICONS = {
    ContactSystem.PHONE: "phone",
    ContactSystem.SMS: "message",
    ContactSystem.EMAIL: "mail",
    ContactSystem.LETTER: "mail",
    ContactSystem.IN_PERSON: "map-pin",
}
_PHONES = (ContactSystem.PHONE, ContactSystem.SMS)


def contact_value(point: ContactPoint, address: Address | None) -> str:
    """The number, mailbox, place or address as people write it."""
    if point.system in _PHONES:
        return format_phone(point.value, current_language())
    if point.system is ContactSystem.LETTER and address is not None:
        return f"{address.street}, {address.postcode} {address.post_office}".strip()
    return point.value


class ContactCard(Translated, Area):
    """Kind, value and whose it is at the left; whether it may be used at the right; how to use it below.

    `before` are the ones that this one was corrected from, struck out. `gone`: it is not to be used any more.
    """

    def __init__(
        self,
        point: ContactPoint,
        address: Address | None,
        *,
        before: Sequence[ContactPoint] = (),
        gone: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("card", parent)
        self._point, self._address, self._before, self._gone = point, address, tuple(before), gone
        self._icon = QLabel(self)
        value = Label(lambda: contact_value(point, address), TextRole.HEADING)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = column(spacing=2)
        words.addWidget(Label(self._kind, TextRole.SMALL))
        words.addWidget(value)
        if gone:
            _strike(value)
        for old in self._before:
            words.addWidget(self._struck(old))
        for text in self._how_to_use():
            words.addWidget(Label(text, TextRole.MUTED))
        self.safety = Pill(*self._safety())
        layout = row(self, margin=12, spacing=12)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self.safety, 0, Qt.AlignmentFlag.AlignTop)
        self.retranslate()
        self.restyle()

    def _struck(self, old: ContactPoint) -> Label:
        label = Label(lambda: contact_value(old, self._address), TextRole.MUTED)
        label.setObjectName("contact.before")
        label.setAccessibleName(self._before_words(old))
        _strike(label)
        return label

    def _before_words(self, old: ContactPoint) -> str:
        return self.tr("Before, and wrong: {value}").format(value=contact_value(old, self._address))

    def _kind(self) -> str:
        return f"{contact_system_text(self._point.system)} · {whose_text(self._point.whose)}"

    def _safety(self) -> tuple[Text, str, Tone]:
        if self._gone:
            return lambda: self.tr("Not in use any more"), "ban", Tone.DANGER
        calls = self._point.system is ContactSystem.PHONE
        match self._point.safe:
            case YesNoNotAsked.YES:
                safe = (lambda: self.tr("Safe to call")) if calls else (lambda: self.tr("Safe to use"))
                return safe, "circle-check", Tone.SUCCESS
            case YesNoNotAsked.NO:
                unsafe = (lambda: self.tr("Do not call")) if calls else (lambda: self.tr("Do not use"))
                return unsafe, "ban", Tone.DANGER
        return lambda: self.tr("Safety not asked: do not use"), "alert-triangle", Tone.WARNING

    def _how_to_use(self) -> list[Text]:
        point = self._point
        if not point.usable or self._gone:
            return []
        texts: list[Text] = []
        if self._before:
            texts.append(lambda: self.tr("Corrected by the sender"))
        if point.good_hours:
            texts.append(lambda: self.tr("Good hours: {hours}").format(hours=point.good_hours))
        if point.system is ContactSystem.PHONE:
            texts.append(self._message_words)
        if point.verified_on is not None:
            texts.append(self._verified_words)
        return texts

    def _message_words(self) -> str:
        if self._point.may_leave_message:
            return self.tr("A message may be left")
        return self.tr("Do not leave a message")

    def _verified_words(self) -> str:
        day = self._point.verified_on
        return self.tr("Last known to work {date}").format(date=format_date(day)) if day is not None else ""

    def retranslate(self) -> None:
        parts = [self._kind(), contact_value(self._point, self._address), self._safety()[0]()]
        parts += [self._before_words(old) for old in self._before]
        self.setAccessibleName(". ".join((*parts, *(text() for text in self._how_to_use()))))

    def restyle(self) -> None:
        ink = "accent" if self._point.usable and not self._gone else "muted"
        name = SYSTEM_ICONS[self._point.system]
        self._icon.setPixmap(pixmap(name, ink, 24, self.devicePixelRatioF()))


def _strike(label: Label) -> None:
    font = label.font()
    font.setStrikeOut(True)
    label.setFont(font)
