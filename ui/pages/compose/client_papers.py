"""What the client is given to read: the consent card before, the leaflet after.

Neither names her, but for her signature on the card where she has drawn one. The card names those who are told.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from referral_app.domain.client_leaflet import Leaflet
from referral_app.domain.client_texts import client_text_tag
from referral_app.domain.consent_card import ConsentCard
from referral_app.domain.phone import format_phone
from referral_app.domain.text import clean_text
from ui.i18n import current_language
from ui.pages.compose.form import Form
from ui.pages.compose.mapping import parse_day
from ui.pages.compose.receipt_view import ReceiptView
from ui.style.tokens import Tone
from ui.widgets.file_dialog import ask_for_place
from ui.widgets.page import Page

if TYPE_CHECKING:
    from referral_app.services.recipient_facts import RecipientFacts


def consent_card(form: Form, recipient: str, readers: Sequence[str]) -> ConsentCard | None:
    """The card for what is written so far; None where the language is not chosen or has no texts.

    `recipient` is what the receiving unit is called; under turvakielto `readers` are the people ticked there.
    """
    tag = client_text_tag(form.consent_language or form.main_language)
    if tag is None:
        return None
    shares = form.shares & frozenset(form.scopes)
    recipients: list[str] = []
    if form.recipient is not None and recipient:
        recipients.append(f"{', '.join(readers)} ({recipient})" if form.hidden and readers else recipient)
    recipients += [name for name in (clean_text(ngo.name) for ngo in form.ngos) if name]
    interpreter = clean_text(form.interpreter) if form.through_interpreter else ""
    until, signature = parse_day(form.valid_until), form.signature
    return ConsentCard(tag, current_language(), shares, tuple(recipients), until, signature, interpreter)


class ClientPapers(QObject):
    """Saves papers as PDF files for one page, and opens them for printing."""

    def __init__(self, page: Page, receipt: ReceiptView) -> None:
        super().__init__(page)
        self._page, self._receipt = page, receipt
        self._form, self._recipient = Form(), ""
        self._facts: RecipientFacts | None = None
        receipt.leaflet_wanted.connect(self.save_leaflet)

    def set_facts(self, facts: RecipientFacts | None) -> None:
        """What is known of the recipient: where clients call and look."""
        self._facts = facts

    def offer_leaflet(self, form: Form, recipient: str) -> None:
        """Remember what the leaflet tells: the form is emptied when the referral has been sent."""
        self._form, self._recipient = form, recipient
        self._receipt.offer_leaflets(client_text_tag(form.main_language) is not None)

    def save_leaflet(self, pictures: bool) -> None:
        """Ask where, and make it."""
        from referral_app.services import client_papers  # noqa: PLC0415 - loads fonts

        leaflet = self._leaflet()
        if leaflet is not None:
            self._ask(
                self.tr("leaflet"), lambda file: client_papers.save_leaflet(file, leaflet, pictures=pictures)
            )

    def _leaflet(self) -> Leaflet | None:
        form, facts, language = self._form, self._facts, current_language()
        tag = client_text_tag(form.main_language)
        if tag is None:
            return None
        contact = self._page.session.person.unit_names.in_language(language)
        if facts is not None and facts.sender_phone:
            contact = f"{contact}, {format_phone(facts.sender_phone, language)}"
        return Leaflet(
            language=tag,
            staff_language=language,
            recipient=self._recipient,
            caller=self._recipient,
            phone=format_phone(facts.phone, language) if facts is not None and facts.phone else "",
            contact=contact,
            web=facts.web if facts is not None else "",
            through_us=form.hidden or form.in_person,
        )

    def save_card(self, card: ConsentCard) -> None:
        """Ask where, and make it."""
        from referral_app.services import client_papers  # noqa: PLC0415

        self._ask(self.tr("consent-card"), lambda file: client_papers.save_consent_card(file, card))

    def _ask(self, suggested: str, save: Callable[[Path], None]) -> None:
        ask_for_place(
            self._page,
            "compose.paper_place",
            self.tr("Where to save the paper"),
            self.tr("PDF files (*.pdf)"),
            f"{suggested}.pdf",
            lambda file: self._save(file, save),
        )

    def _save(self, file: Path, save: Callable[[Path], None]) -> None:
        self._page.busy.set_text(lambda: self.tr("Making the paper…"))
        self._page.run(lambda: save(file), lambda _done: self._saved(file))

    def _saved(self, file: Path) -> None:
        self._page.banner.say(
            Tone.SUCCESS,
            lambda: self.tr("The paper is in {file}. Open it to print it.").format(file=file.name),
            action=lambda: self.tr("Open it"),
            then=lambda: self._open(file),
        )

    def _open(self, file: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self._page.banner.say(
                Tone.WARNING,
                lambda: self.tr(
                    "No program of this computer opens PDF files. The paper is in {file}. Ask your administrator for a "
                    "PDF program, then print it."
                ).format(file=file),
            )
