"""A referral on paper: chosen printer first, then the log, then the page. No file is left behind."""

from __future__ import annotations

import html
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter

from referral_app.services.follow_up import ReferralView
from ui.i18n import current_language, format_datetime
from ui.pages.referral.facts_of import Part, parts_of
from ui.pages.referral.presenter import ReferralPresenter
from ui.pages.referral.words import person_name
from ui.style.tokens import Tone
from ui.widgets.page import Page
from ui.widgets.print_dialog import ask_for_printer

ChoosePrinter = Callable[[Page, Callable[[QPrinter], None]], None]


def choose_printer(page: Page, then: Callable[[QPrinter], None]) -> None:
    """Let the person choose a printer."""
    ask_for_printer(page, "referral.printer", then)


class Printing(QObject):
    """Prints for one page. Putting it on record comes first: without the log nothing is printed."""

    def __init__(self, page: Page, choose: ChoosePrinter = choose_printer) -> None:
        super().__init__(page)
        self._page = page
        self.choose = choose
        self._presenter = ReferralPresenter(page.session)

    def ask(self, view: ReferralView) -> None:
        """Ask for a printer, and print there."""
        self.choose(self._page, partial(self._record, view))

    def _record(self, view: ReferralView, printer: QPrinter) -> None:
        self._page.busy.set_text(lambda: self.tr("Writing it in the log…"))
        self._page.run(self._presenter.record_print(view), lambda _done: self._print(view, printer))

    def _print(self, view: ReferralView, printer: QPrinter) -> None:
        document = QTextDocument()
        document.setHtml(self.as_html(view))
        document.print_(printer)
        self._page.banner.say(
            Tone.SUCCESS,
            lambda: self.tr("Printed. The log says who printed it. Keep the paper safe."),
        )

    def as_html(self, view: ReferralView) -> str:
        """The page's text, everything of persons escaped."""
        referral = view.referral
        if referral is None:
            return ""
        language = current_language()
        head = self.tr("{reference}. Sent {when}, {sender} to {recipient}.").format(
            reference=view.reference,
            when=format_datetime(view.sent_at),
            sender=view.sender_names.in_language(language),
            recipient=view.recipient_names.in_language(language),
        )
        printed = self.tr("Printed by {name}. Confidential.").format(name=self._page.session.person.name)
        body = "".join(_section(part) for part in parts_of(view, referral))
        return (
            f"<html><body style='font-size:10pt'><h2>{_safe(person_name(referral.name))}</h2>"
            f"<p>{_safe(head)}<br>{_safe(printed)}</p>{body}</body></html>"
        )


def _section(part: Part) -> str:
    rows = "".join(
        f"<tr><td width='30%' valign='top' style='padding:2px 8px 2px 0;color:#4c5a5c'>{_safe(name)}</td>"
        f"<td style='padding:2px 0'>{_safe(value)}</td></tr>"
        for name, value in part.facts
    )
    return f"<h3>{_safe(part.title)}</h3><table width='100%'>{rows}</table>"


def _safe(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")
