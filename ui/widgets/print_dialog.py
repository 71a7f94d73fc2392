"""Choosing a printer for a page about a person: for paper only, since a file of it would lie open on the disk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from ui.style.tokens import Tone
from ui.widgets.page import Page

DOCUMENT_NAME = "Kotosilta"
"""What the printer's queue shows: nothing of anybody."""


def ask_for_printer(page: Page, name: str, then: Callable[[QPrinter], None]) -> None:
    """Open the system's print dialog, without stopping the program meanwhile; `then` gets the printer chosen.

    Printing to a file is not offered; a file that a system's own dialog lets somebody choose is refused, in the banner.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(DOCUMENT_NAME)
    dialog = QPrintDialog(printer, page)
    dialog.setObjectName(name)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
    dialog.accepted.connect(lambda: _refuse(page) if _is_file(printer) else then(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own `open` wants a slot by name


def _is_file(printer: QPrinter) -> bool:
    return bool(printer.outputFileName()) or printer.outputFormat() is QPrinter.OutputFormat.PdfFormat


def _refuse(page: Page) -> None:
    page.banner.say(
        Tone.WARNING,
        lambda: QCoreApplication.translate(
            "PrintDialog", "It was not printed: this can go on paper only, not into a file. Choose a printer."
        ),
    )
