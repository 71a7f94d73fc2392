"""The summary on paper, for the client who wants to read at home what was written.

It goes straight to the printer: unlike the papers that name nobody, no file of it is ever offered.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication, QMarginsF, QObject
from PySide6.QtGui import QPageLayout, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from ui.i18n import current_language, format_date
from ui.pages.compose.seen import Group
from ui.widgets.page import Page


class SummaryPrint(QObject):
    """Asks for a printer, and prints what was written when it was asked for."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def ask(self, groups: Sequence[Group], recipient: str, today: date) -> None:
        """Open the system's print dialog for this summary; cancelling it leaves nothing behind."""
        text = summary_html(groups, recipient, today)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._page)
        dialog.setWindowTitle(self.tr("Print the summary"))
        dialog.accepted.connect(lambda: print_summary(printer, text))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # the print dialog's own open() wants a slot


def print_summary(printer: QPrinter, text: str) -> None:
    """Print HTML of `summary_html` in black on white, on as many pages as it takes."""
    printer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)  # Qt leaves two centimetres itself
    document = QTextDocument()
    document.setDefaultStyleSheet(
        "body { color: #000000; } h1 { font-size: 15pt; margin: 0 0 4px 0; }"
        " h2 { font-size: 11pt; margin: 8px 0 2px 0; } p { font-size: 10pt; margin: 0 0 3px 0; } .name { color: #444444; font-size: 8.5pt; }"
    )
    document.setHtml(text)
    document.print_(printer)


def summary_html(groups: Sequence[Group], recipient: str, today: date) -> str:
    """The summary as a page in the language in use. What was typed is escaped: it is text, never markup."""
    translate = QCoreApplication.translate
    parts = [
        f"<h1>{escape(translate('SummaryPrint', 'What the municipality will see'))}</h1>",
        f"<p>{escape(_to_words(recipient, today))}</p>",
    ]
    for group in groups:
        facts = [(name(), value()) for name, value in group.facts if value()]
        if facts:
            parts.append(f"<h2>{escape(group.title())}</h2>")
            parts += [
                f'<p><span class="name">{escape(name)}</span><br>{_lines(told)}</p>' for name, told in facts
            ]
    care = translate(
        "SummaryPrint",
        "Give this paper to the client, or destroy it. It is not kept in the client's records.",
    )
    parts.append(f"<p><br><i>{escape(care)}</i></p>")
    return f'<html lang="{current_language()}"><body>{"".join(parts)}</body></html>'


def _to_words(recipient: str, today: date) -> str:
    day = format_date(today)
    if not recipient:
        return day
    words = QCoreApplication.translate("SummaryPrint", "For {unit}, written on {date}")
    return words.format(unit=recipient, date=day)


def _lines(text: str) -> str:
    return "<br>".join(escape(line) for line in text.split("\n"))
