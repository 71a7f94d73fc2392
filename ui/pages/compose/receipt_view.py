"""After sending: the reference, what happens next, and the way to the next client."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from ui.i18n import Text, Translated, datetime_in_sentence, number_text
from ui.pages.compose.remark import Remark
from ui.style.icons import pixmap
from ui.style.tokens import Tone
from ui.widgets.area import Area, ScrollColumn, column, row
from ui.widgets.buttons import Button, without_arguments
from ui.widgets.label import Label, TextRole, plain

if TYPE_CHECKING:
    from referral_app.services.outbox import Waiting
    from referral_app.services.send import SendReceipt

_COPIED_MS = 3000


class ReceiptView(Translated, ScrollColumn):
    """Nothing on it is personal: neither the reference nor the recipient names the client."""

    copied = Signal()
    leaflet_wanted = Signal(bool)
    """The client's leaflet, with words or, when True, with pictures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=560, margin=48)
        self._receipt: SendReceipt | None = None
        self._reference = ""
        self._recipient: Text = lambda: ""
        self._icon = QLabel(self)
        self.title = Label(self._title_words, TextRole.TITLE)
        self._to = Label(self._to_words)
        self.reference = Label(lambda: "", TextRole.TITLE)
        self.reference.setObjectName("receipt.reference")
        self.reference.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = Button(lambda: self.tr("Copy the reference"), icon_name="copy")
        self.copy.setObjectName("receipt.copy")
        self.copy.clicked.connect(without_arguments(self._copy))
        self._note = Label(lambda: "", TextRole.SMALL)
        self._log = Label(self._log_words, TextRole.SMALL)
        self._back = QTimer(self, interval=_COPIED_MS, singleShot=True)
        self._back.timeout.connect(lambda: self._note.set_text(self._about_reference))
        body = self.body
        body.addWidget(self._icon)
        body.addWidget(self.title)
        body.addWidget(self._to)
        body.addWidget(self._make_card())
        body.addWidget(Label(lambda: self.tr("What happens now"), TextRole.HEADING))
        self._next = Label(self._next_words)
        body.addWidget(self._next)
        body.addWidget(self._make_leaflets())
        body.addWidget(self._log)
        self.restyle()

    def show_receipt(self, receipt: SendReceipt, recipient: Text) -> None:
        """Show what was sent, and to whom."""
        self._receipt = receipt
        self._show(receipt.reference, recipient)

    def show_waiting(self, waiting: Waiting, recipient: Text) -> None:
        """Show what is sealed for `recipient` and leaves when the connection is back."""
        self._receipt = None
        self._show(waiting.reference, recipient)

    def _show(self, reference: str, recipient: Text) -> None:
        self._reference, self._recipient = reference, recipient
        self.reference.set_text(plain(reference))
        self._note.set_text(self._about_reference)
        for label in (self.title, self._to, self._next, self._log):
            label.retranslate()
        self._log.setVisible(self._receipt is not None)
        self.restyle()
        self.verticalScrollBar().setValue(0)
        self.copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        name, ink = ("circle-check", "success") if self._receipt else ("hourglass", "warning")
        self._icon.setPixmap(pixmap(name, ink, 48, self.devicePixelRatioF()))

    def _make_card(self) -> QWidget:
        card = Area("card")
        beside = row(spacing=16)
        beside.addWidget(self.reference, 1)
        beside.addWidget(self.copy)
        layout = column(card, margin=16, spacing=8)
        layout.addWidget(Label(lambda: self.tr("Reference"), TextRole.SMALL))
        layout.addLayout(beside)
        layout.addWidget(self._note)
        return card

    def offer_leaflets(self, language: Text, lack: Text) -> None:
        """Say why the leaflet is in another language than the client's, and what it lacks; empty where it is not so."""
        for remark, words in ((self.leaflet_language, language), (self.leaflet_lack, lack)):
            remark.set_text(words)
            remark.setVisible(bool(words()))

    def _make_leaflets(self) -> QWidget:
        leaflets = Area("card")
        layout = column(leaflets, margin=16, spacing=8)
        layout.addWidget(Label(lambda: self.tr("For the client to take home"), TextRole.HEADING))
        layout.addWidget(
            Label(
                lambda: self.tr(
                    "One page in the client's language and yours: what happens next, and that no is fine. It names "
                    "nobody."
                ),
                TextRole.SMALL,
            )
        )
        self.leaflet_language = Remark(lambda: "", "language", Tone.NEUTRAL)
        self.leaflet_lack = Remark(lambda: "", "alert-triangle", Tone.WARNING)
        for remark in (self.leaflet_language, self.leaflet_lack):
            remark.hide()
            layout.addWidget(remark)
        acts = row(spacing=8)
        for pictures, text, icon_name in (
            (False, lambda: self.tr("Leaflet…"), "printer"),
            (True, lambda: self.tr("Leaflet with pictures…"), "printer"),
        ):
            button = Button(text, icon_name=icon_name)
            button.setObjectName("receipt.leaflet_pictures" if pictures else "receipt.leaflet")
            button.clicked.connect(without_arguments(partial(self.leaflet_wanted.emit, pictures)))
            acts.addWidget(button)
        acts.addStretch(1)
        layout.addLayout(acts)
        return leaflets

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._reference)
        self._note.set_text(lambda: self.tr("Copied."))
        self._back.start()
        self.copied.emit()

    def _about_reference(self) -> str:
        return self.tr(
            "You can say it on the phone or write it in the client's record. It tells nothing about anybody."
        )

    def _title_words(self) -> str:
        if self._receipt is None:
            return self.tr("The referral will be sent when the connection returns")
        return self.tr("The referral is on its way")

    def _to_words(self) -> str:
        if self._receipt is None:
            return self.tr("It is sealed for {unit} and kept on this computer.").format(
                unit=self._recipient()
            )
        return self.tr("Sent to {unit} on {time}.").format(
            unit=self._recipient(), time=datetime_in_sentence(self._receipt.sent_at)
        )

    def _next_words(self) -> str:
        if self._receipt is None:
            return self.tr(
                "It leaves by itself when the connection is there and you are signed in, once and only once. Until "
                "then you find it in My referrals, where you can also take it back."
            )
        return self.tr(
            "The municipality opens the referral and contacts the client in the way you wrote down. "
            "You see each step in My referrals. If they have a question, it waits for you there."
        )

    def _log_words(self) -> str:
        if self._receipt is None or self._receipt.log_index is None:
            return self.tr("The log has not confirmed it yet. It will do so by itself; you need not wait.")
        return self.tr("Written in the log as entry {number}.").format(
            number=number_text(self._receipt.log_index)
        )
