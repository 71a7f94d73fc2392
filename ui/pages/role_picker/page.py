"""The demo's first page: choose whom to be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLayout, QPushButton, QWidget

from referral_app.errors import KotosiltaError
from ui.i18n import Translated, current_language
from ui.pages.role_picker.people import DemoPerson
from ui.style.icons import pixmap
from ui.style.tokens import Tone
from ui.tasks import Tasks
from ui.widgets.area import GRID, Area, Measured, ScrollColumn, column, row
from ui.widgets.banner import Banner
from ui.widgets.busy_line import BusyLine
from ui.widgets.label import Label, TextRole, plain
from ui.widgets.language_picker import LanguagePicker
from ui.widgets.pill import Pill
from ui.widgets.role_text import ROLE_ICONS, role_task, role_text

if TYPE_CHECKING:
    from referral_app.services.desk import Desk

_WIDTH = 640


class PersonCard(Translated, QPushButton):
    """One person: name, role, unit and what the role does."""

    stepped = Signal(int)
    """The person wants the card before (-1) or after (1)."""

    def __init__(self, person: DemoPerson, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = person
        self.setProperty("kind", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self._icon = QLabel(self)
        role = Label(lambda: role_text(person.role), TextRole.SMALL)
        role.setWordWrap(False)
        title = row(spacing=GRID)
        title.addWidget(Label(plain(person.name), TextRole.HEADING), 1)
        title.addWidget(role)
        words = column(spacing=2)
        words.addLayout(title)
        words.addWidget(Label(self._unit, TextRole.MUTED))
        words.addWidget(Label(lambda: role_task(person.role), TextRole.SMALL))
        layout = row(self, margin=2 * GRID, spacing=2 * GRID)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.retranslate()
        self.restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else QSize()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalMinimumSize() if layout is not None else QSize()

    def retranslate(self) -> None:
        role = role_text(self.person.role)
        self.setAccessibleName(f"{self.person.name}, {role}, {self._unit()}")
        self.setAccessibleDescription(role_task(self.person.role))

    def restyle(self) -> None:
        self._icon.setPixmap(pixmap(ROLE_ICONS[self.person.role], "accent", 24, self.devicePixelRatioF()))

    def _unit(self) -> str:
        return self.person.unit_names.in_language(current_language())


class RolePickerPage(Translated, Area):
    """Cards of the demo's people; choosing one signs in. Up and Down move, Enter chooses."""

    signed_in = Signal(object)
    """A `Session`."""

    language_picked = Signal(str)

    def __init__(self, tasks: Tasks, people: Sequence[DemoPerson], parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self._tasks = tasks
        self._desk: Desk | None = None
        self._signing_in = False
        self.banner = Banner()
        self.busy = BusyLine(lambda: self.tr("Opening the keys…"))
        self.cards = [PersonCard(person) for person in people]
        layout = column(self, spacing=0)
        layout.addWidget(self.busy)
        layout.addLayout(self._make_corner())
        layout.addWidget(self._make_middle(), 1)
        for number, card in enumerate(self.cards):
            card.stepped.connect(lambda by, at=number: self._step(at + by))
            card.clicked.connect(lambda _on=False, person=card.person: self.choose(person))

    def set_desk(self, desk: Desk) -> None:
        """The demo's server is up."""
        self._desk = desk
        for card in self.cards:
            card.setEnabled(True)
        if self.cards and self.isVisible():
            self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Come to the front."""
        self.banner.hide()
        if self.cards:
            self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, person: DemoPerson) -> None:
        """Sign in as one of the people."""
        desk = self._desk
        if desk is None or self._signing_in:
            return
        self._signing_in = True
        self.banner.hide()
        self._tasks.run(
            self,
            lambda: desk.sign_in(person.login, person.passphrase),
            self._on_signed_in,
            lambda error: self._on_failed(error, person),
            busy=self.busy,
        )

    def _step(self, number: int) -> None:
        target = max(0, min(len(self.cards) - 1, number))
        self.cards[target].setFocus(Qt.FocusReason.TabFocusReason)

    def _make_corner(self) -> QLayout:
        corner = row()
        corner.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
        corner.addStretch(1)
        picker = LanguagePicker()
        picker.picked.connect(self.language_picked)
        corner.addWidget(picker)
        return corner

    def _make_middle(self) -> QWidget:
        middle = ScrollColumn(width=None, fills=True)
        block = Measured(_WIDTH)
        body = column(block, spacing=GRID)
        body.addWidget(Pill(lambda: self.tr("Demo"), "info-circle", Tone.WARNING))
        body.addWidget(Label(lambda: self.tr("Who do you want to be?"), TextRole.TITLE))
        self.intro = Label(
            lambda: self.tr(
                "Everything in this demo is made up: people, units and referrals. "
                "Lock the program to come back here and be somebody else."
            ),
            TextRole.MUTED,
        )
        body.addWidget(self.intro)
        body.addWidget(self.banner)
        body.addSpacing(GRID)
        for card in self.cards:
            card.setEnabled(False)
            body.addWidget(card)
        around = row()
        around.addStretch(1)
        around.addWidget(block, 8)
        around.addStretch(1)
        middle.body.addStretch(1)
        middle.body.addLayout(around)
        middle.body.addStretch(2)
        return middle

    def _on_signed_in(self, session: object) -> None:
        self._signing_in = False
        self.signed_in.emit(session)

    def _on_failed(self, error: KotosiltaError, person: DemoPerson) -> None:
        self._signing_in = False
        self.banner.say_error(error, action=lambda: self.tr("Try again"), then=lambda: self.choose(person))
