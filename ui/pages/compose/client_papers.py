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
from referral_app.domain.codes import Literacy
from referral_app.domain.consent_card import ConsentCard
from referral_app.domain.phone import format_phone
from referral_app.domain.text import clean_text
from ui.i18n import current_language
from ui.pages.compose.form import Form
from ui.pages.compose.language_pick import language_words
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


def leaflet_language(form: Form) -> tuple[str, str]:
    """The client's language that the leaflet is made in, and its content file: her own, else one that she reads, else
    that of the talk about consent; empty and plain Finnish where there are no texts in any of them.
    """
    reads = form.reads_language if form.literacy is Literacy.READS else ""
    for spoken in (form.main_language, reads, form.consent_language):
        tag = client_text_tag(spoken)
        if tag is not None:
            return spoken, tag
    return "", "fi"


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
        self._receipt.offer_leaflets(self._language_words, self._lack_words)

    def save_leaflet(self, pictures: bool) -> None:
        """Ask where, and make it."""
        from referral_app.services import client_papers  # noqa: PLC0415 - loads fonts

        leaflet = self._leaflet()
        self._ask(
            self.tr("leaflet"), lambda file: client_papers.save_leaflet(file, leaflet, pictures=pictures)
        )

    def _language_words(self) -> str:
        """Which language the leaflet is in and why, where it is not the client's own."""
        form = self._form
        spoken, other = leaflet_language(form)
        if spoken == form.main_language:
            return ""
        if spoken == "":
            words = self.tr(
                "There is no leaflet in the client's language yet ({language}). It is made in plain Finnish: go "
                "through it together, with an interpreter if you can."
            )
        elif spoken == form.reads_language and form.literacy is Literacy.READS:
            words = self.tr(
                "There is no leaflet in the client's language yet ({language}). It is made in a language that the "
                "client reads: {other}."
            )
        else:
            words = self.tr(
                "There is no leaflet in the client's language yet ({language}). It is made in the language in which "
                "the consent was talked through: {other}."
            )
        return words.format(language=language_words(form.main_language), other=language_words(other))

    def _lack_words(self) -> str:
        """What the leaflet cannot tell, since this desktop does not know it."""
        facts = self._facts
        phone, web = (facts.phone, facts.web) if facts is not None else ("", "")
        if phone and web:
            return ""
        if phone:
            return self.tr("The leaflet has no QR code: the municipality's page is not known here now.")
        if web:
            return self.tr(
                "The leaflet has no phone number of the municipality: it is not known here now. Write it on the paper "
                "by hand if you know it."
            )
        return self.tr(
            "The leaflet has no phone number of the municipality and no QR code: they are not known here now. Write "
            "the number on the paper by hand if you know it."
        )

    def _leaflet(self) -> Leaflet:
        form, facts, language = self._form, self._facts, current_language()
        contact = self._page.session.person.unit_names.in_language(language)
        if facts is not None and facts.sender_phone:
            contact = f"{contact}, {format_phone(facts.sender_phone, language)}"
        return Leaflet(
            language=leaflet_language(form)[1],
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
