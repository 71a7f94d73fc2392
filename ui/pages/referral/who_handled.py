"""The sheet for a client who asks in her unit who has handled her information; the log has first that it is made."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject

from referral_app.domain.client_message import message_languages
from referral_app.services.follow_up import ReferralView
from ui.i18n import current_language
from ui.style.tokens import Tone
from ui.widgets.file_dialog import ask_for_place
from ui.widgets.page import Page


class WhoHandled(QObject):
    """For one page. The sheet is in the client's language and names roles and units, not people: names are the
    auditor's to give, where the organisation has decided so.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def ask(self, view: ReferralView) -> None:
        """Ask where the sheet goes."""
        language = message_languages(view.referral, current_language())[0] if view.referral else "fi"
        ask_for_place(
            self._page,
            "referral.who_handled",
            self.tr("Where to save the sheet"),
            self.tr("PDF files (*.pdf)"),
            f"{view.reference}.pdf",
            partial(self.save, view.referral_id, language),
        )

    def save(self, referral_id: UUID, language: str, file: Path) -> None:
        """Write the sheet."""
        self._page.busy.set_text(lambda: self.tr("Writing it in the log…"))
        session = self._page.session
        self._page.run(
            lambda: session.save_who_saw(referral_id, language, file, names=False),
            lambda _told: self._saved(file),
        )

    def _saved(self, file: Path) -> None:
        self._page.banner.say(
            Tone.SUCCESS,
            lambda: self.tr(
                "The sheet is in {file}, and the log says that it was made. Print it, give it to the client, and "
                "delete the file."
            ).format(file=file.name),
        )
