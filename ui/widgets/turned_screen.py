"""The consent card over the whole screen, to be turned to the client: calm, big, and nothing else of the program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from referral_app.domain.consent_card import ConsentCard
from ui.i18n import Translated
from ui.widgets.area import Area, ScrollColumn, column, row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.consent_card import ConsentCardView

_SCALE = 1.75
_WIDTH = 960


class TurnedScreen(Translated, Area):
    """A window of its own; Escape or its button lead back to `opener`.

    It closes by itself when `opener` is hidden, so a locked program leaves nothing on the screen.
    """

    closed = Signal()
    """It is gone, and the program is seen again."""

    def __init__(self, opener: QWidget) -> None:
        super().__init__("page", opener)
        self.setWindowFlags(Qt.WindowType.Window)
        self._opener = opener
        opener.installEventFilter(self)
        self._card: ConsentCard | None = None
        self._view = ConsentCardView(scale=_SCALE, alone=True)
        self.reader = ScrollColumn(width=_WIDTH, margin=40)
        self.reader.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reader.body.addWidget(self._view)
        self.both = Button(lambda: self.tr("Show both languages"), Kind.QUIET, icon_name="language")
        self.both.setCheckable(True)
        self.both.toggled.connect(self._show)
        self.way_back = Button(lambda: self.tr("Back (Esc)"), icon_name="arrow-back-up")
        self.way_back.clicked.connect(without_arguments(self._leave))
        foot = Area("foot")
        foot_row = row(foot, margin=12)
        foot_row.addWidget(self.way_back)
        foot_row.addStretch(1)
        foot_row.addWidget(self.both)
        layout = column(self, spacing=0)
        layout.addWidget(self.reader, 1)
        layout.addWidget(foot)
        self.retranslate()

    def open_card(self, card: ConsentCard) -> None:
        """Fill the screen with a card, in the client's language. Raises as `ConsentCardView.show_card`."""
        self._card = card
        self.both.setChecked(False)
        self.both.setVisible(card.language != card.staff_language)
        self._show(False)
        self.reader.verticalScrollBar().setValue(0)
        self.showFullScreen()
        self.activateWindow()
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Consent"))
        self.reader.setAccessibleName(self.tr("Consent card"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._opener and event.type() == QEvent.Type.Hide and self.isVisible():
            self._leave()
        return False

    def _show(self, both: bool) -> None:
        if self._card is not None:
            self._view.show_card(self._card, alone=not both)

    def _leave(self) -> None:
        self.close()
        self.closed.emit()
