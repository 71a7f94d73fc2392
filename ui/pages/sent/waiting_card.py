"""What has been sent but still waits on this desktop for the connection: above the list of what has left."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import Translated, current_language, format_datetime
from ui.pages.referral.words import initials
from ui.widgets.area import Area, column, row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.label import Label, ShortLabel, TextRole, plain

if TYPE_CHECKING:
    from referral_app.services.outbox import Waiting

_SHOWN = 5
"""Lines; more are only counted, so that the list below keeps its room."""


class WaitingCard(Translated, Area):
    """Hidden while nothing waits. Tells initials only: of a protected client no list has the name.

    Signals carry a referral's id, which is its draft's as well.
    """

    send_wanted = Signal()
    write_on_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.setObjectName("sent.waiting")
        self._items: tuple[Waiting, ...] = ()
        self._lines: list[QWidget] = []
        self._title = Label(
            lambda: self.tr("%n referral(s) waiting to be sent", "", len(self._items)), TextRole.HEADING
        )
        send = Button(lambda: self.tr("Send now"), icon_name="send")
        send.setObjectName("sent.waiting.send")
        send.clicked.connect(without_arguments(self.send_wanted.emit))
        head = row()
        head.addWidget(self._title, 1)
        head.addWidget(send)
        self._body = column(self, margin=16, spacing=8)
        self._body.addLayout(head)
        self._body.addWidget(
            Label(
                lambda: self.tr(
                    "They are sealed and kept on this computer, and leave by themselves when the connection is there "
                    "and you are signed in."
                ),
                TextRole.SMALL,
            )
        )
        self._more = Label(lambda: self.tr("and %n more", "", len(self._items) - _SHOWN), TextRole.SMALL)
        self._body.addWidget(self._more)
        self.hide()

    def show_items(self, items: Sequence[Waiting]) -> None:
        """Show what waits, oldest first."""
        if tuple(items) == self._items:
            return
        self._items = tuple(items)
        for line in self._lines:
            self._body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(item) for item in self._items[:_SHOWN]]
        for at, line in enumerate(self._lines):
            self._body.insertWidget(2 + at, line)
        self._more.setVisible(len(self._items) > _SHOWN)
        self._title.retranslate()
        self._more.retranslate()
        self.setVisible(bool(self._items))

    def _line(self, item: Waiting) -> QWidget:
        line = QWidget()
        layout = row(line, spacing=16)
        layout.addWidget(ShortLabel(lambda: self._words(item)), 1, Qt.AlignmentFlag.AlignVCenter)
        if item.broken:
            button = Button(lambda: self.tr("Remove"), Kind.QUIET)
            button.clicked.connect(without_arguments(partial(self.remove_wanted.emit, item.referral_id)))
        else:
            button = Button(lambda: self.tr("Take back and write on"), Kind.QUIET, icon_name="edit")
            button.clicked.connect(without_arguments(partial(self.write_on_wanted.emit, item.referral_id)))
        button.setObjectName(f"sent.waiting.{item.reference}")
        layout.addWidget(Label(plain(item.reference), TextRole.SMALL))
        layout.addWidget(button)
        return line

    def _words(self, item: Waiting) -> str:
        if item.broken or item.recipient_names is None or item.queued_at is None:
            return self.tr("This one cannot be opened on this computer.")
        return self.tr("{name}, to {unit}, since {time}").format(
            name=initials(item.title) or self.tr("A referral"),
            unit=item.recipient_names.in_language(current_language()),
            time=format_datetime(item.queued_at),
        )
