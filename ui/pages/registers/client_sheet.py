"""The sheet for a client who asks who has handled her information: which referral, her language, with names or not."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from referral_app.domain.client_texts import client_text_tags
from referral_app.domain.language import language_name
from ui.error_text import problem_text
from ui.i18n import Translated, current_language
from ui.pages.log.presenter import normal_reference, referral_id_of
from ui.widgets.area import ScrollColumn, column
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.field import Field
from ui.widgets.label import Label, TextRole
from ui.widgets.pick import Choice, Pick


class ClientSheet(Translated, QWidget):
    """Tells `wanted` once what is needed is there."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("registers.client")
        self.referral = QLineEdit()
        self.referral.setObjectName("registers.client.referral")
        self.language: Pick[str] = Pick()
        self.language.setObjectName("registers.client.language")
        self.names = QCheckBox()
        self.names.setObjectName("registers.client.names")
        self._referral_field = Field(
            lambda: self.tr("Reference of the referral"),
            self.referral,
            required=True,
            help_text=lambda: self.tr("It stands on the client's receipt: K-XXXX-XXXX."),
        )
        self._referral_field.set_check(
            lambda: None if self.reference() or self.referral_id() else partial(problem_text, "required")
        )
        self._language_field = Field(
            lambda: self.tr("The client's language"),
            self.language,
            required=True,
            help_text=lambda: self.tr("Finnish stands under it."),
        )
        self._language_field.set_check(
            lambda: None if self.language.value() else partial(problem_text, "required")
        )
        save = Button(lambda: self.tr("Save the sheet…"), Kind.PRIMARY, icon_name="download")
        save.setObjectName("registers.client.save")
        save.clicked.connect(without_arguments(self._ask))
        scroll = ScrollColumn(width=560, margin=24)
        body = scroll.body
        body.addWidget(Label(lambda: self.tr("Who has handled my information?"), TextRole.HEADING))
        body.addWidget(
            Label(
                lambda: self.tr(
                    "A plain sheet for a client who asks: who has handled the referral, when, what they did, and who "
                    "got it. It does not name the client. The log has first that the sheet is made."
                ),
                TextRole.MUTED,
            )
        )
        for widget in (self._referral_field, self._language_field, self.names):
            body.addWidget(widget)
        body.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        column(self).addWidget(scroll)
        self.retranslate()

    def reference(self) -> str | None:
        """The reference typed; None when it is none."""
        return normal_reference(self.referral.text())

    def referral_id(self) -> UUID | None:
        """The id, where it was typed in full."""
        return referral_id_of(self.referral.text())

    def retranslate(self) -> None:
        self.names.setText(self.tr("Names of staff stand on the sheet, as the organisation has decided"))
        spoken = current_language()
        self.language.set_choices(
            [
                Choice(tag, language_name(tag, spoken), (language_name(tag, tag),))
                for tag in client_text_tags()
            ]
        )

    def _ask(self) -> None:
        for field in (self._referral_field, self._language_field):
            if not field.check():
                field.setFocus()
                return
        self.wanted.emit()
