"""The summary on paper, for the client who wants to read at home what was written.

It goes straight to the printer: unlike the papers that name nobody, no file of it is ever offered.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication, QMarginsF, QObject
from PySide6.QtGui import QPageLayout, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from ui.i18n import current_language, format_date
from ui.pages.compose.seen import Group
from ui.widgets.page import Page
from ui.widgets.print_dialog import ask_for_printer

_STYLE = (
    "body { color: #000000; font-size: 10pt; } p, td { font-size: 10pt; } td { padding: 2px 8px 2px 0; }"
    " .title { font-size: 15pt; font-weight: 600; } .heading { font-weight: 600; padding-top: 10px; }"
    " .name { color: #444444; }"
)
_NAMES_WIDTH = "32%"


class SummaryPrint(QObject):
    """Asks for a printer, and prints what was written when it was asked for."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def ask(self, groups: Sequence[Group], recipient: str, today: date) -> None:
        """Open the system's print dialog for this summary; cancelling it leaves nothing behind."""
        text = summary_html(groups, recipient, today)
        ask_for_printer(self._page, "compose.printer", lambda printer: print_summary(printer, text))


def print_summary(printer: QPrinter, text: str) -> None:
    """Print HTML of `summary_html` in black on white, on as many pages as it takes."""
    printer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)  # Qt leaves two centimetres itself
    document = QTextDocument()
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(text)
    document.print_(printer)


def summary_html(groups: Sequence[Group], recipient: str, today: date) -> str:
    """The summary as a page in the language in use. What was typed is escaped: it is text, never markup."""
    translate = QCoreApplication.translate
    rows = []
    for group in groups:
        facts = [(name(), value()) for name, value in group.facts if value()]
        if facts:
            rows.append(f'<tr><td class="heading" colspan="2">{escape(group.title())}</td></tr>')
        rows += [
            f'<tr><td class="name" width="{_NAMES_WIDTH}">{escape(name)}</td><td>{_lines(told)}</td></tr>'
            for name, told in facts
        ]
    parts = [
        f'<p class="title">{escape(translate("SummaryPrint", "What the municipality will see"))}</p>',
        f"<p>{escape(_to_words(recipient, today))}</p>",
        f'<table width="100%">{"".join(rows)}</table>',
    ]
    care = translate("SummaryPrint", "Give this paper to the client, or destroy it.")
    parts.append(f"<p><br>{escape(care)}</p>")
    return f'<html lang="{current_language()}"><body>{"".join(parts)}</body></html>'


def _to_words(recipient: str, today: date) -> str:
    day = format_date(today)
    if not recipient:
        return day
    words = QCoreApplication.translate("SummaryPrint", "For {unit}, written on {date}")
    return words.format(unit=recipient, date=day)


def _lines(text: str) -> str:
    return "<br>".join(escape(line) for line in text.split("\n"))
