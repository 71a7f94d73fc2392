"""The summary on paper: everything the municipality will see, nothing read as markup, and no file of it."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from tests.ui.pages.test_compose_form import FULL, TODAY
from tests.world import World
from ui.pages.compose.form import Form
from ui.pages.compose.page import ComposePage
from ui.pages.compose.seen import seen_groups
from ui.pages.compose.steps import Step
from ui.pages.compose.summary_print import print_summary, summary_html
from ui.tasks import Tasks


def printed(form: Form, file: Path, recipient: str = "Tampere") -> str:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    print_summary(printer, summary_html(seen_groups(form), recipient, TODAY))
    return squeezed(" ".join(page.extract_text() for page in PdfReader(file).pages))


def squeezed(text: str) -> str:
    """Without spaces, which a reader of the file guesses, and without marks that only order the text."""
    plain = unicodedata.normalize("NFKC", text)  # ligatures as letters
    return "".join(plain.replace("\u2068", "").replace("\u2069", "").split())


@pytest.mark.usefixtures("qapp")
def test_the_paper_tells_what_the_municipality_will_see(tmp_path: Path) -> None:
    text = printed(FULL, tmp_path / "paper.pdf")
    assert squeezed("For Tampere, written on 24 Nov 2026") in text
    for group in seen_groups(FULL):
        for name, value in group.facts:
            assert all(squeezed(line) in text for line in value().split("\n")), name()
    assert FULL.identity not in text, "a part of the code is covered, as on the screen"
    assert squeezed("Give this paper to the client, or destroy it.") in text


@pytest.mark.usefixtures("qapp")
def test_nothing_typed_is_read_as_markup_and_long_texts_take_more_pages(tmp_path: Path) -> None:
    form = replace(FULL, wishes="<b>bold</b> & <img src=x> " + "Oppia suomea. " * 280)
    text = printed(form, tmp_path / "long.pdf")
    assert squeezed("<b>bold</b> & <img src=x>") in text
    assert text.count("Oppiasuomea.") >= 280, "a line at the break is in the file twice and seen once"
    assert len(PdfReader(tmp_path / "long.pdf").pages) > 1


def test_it_is_asked_for_on_the_last_part(world: World, tasks: Tasks, qtbot: QtBot, tmp_path: Path) -> None:
    page = ComposePage(world.session("aino.laine"), tasks)
    qtbot.addWidget(page)
    page.resize(1166, 700)
    page.show()
    page.activate(None)
    qtbot.waitUntil(lambda: tasks.running() == 0, timeout=15_000)
    page.print_summary()
    assert page.findChildren(QPrintDialog) == [], "there is nothing to print yet"
    page.start(Form(given_name="Ifrah"))
    button = page.frame.print_summary
    assert not button.isVisible()
    page.show_step(Step.CHECK)
    assert button.isVisible()
    button.click()
    (dialog,) = page.findChildren(QPrintDialog)
    assert not dialog.testOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile)
    assert dialog.printer().docName() == "Kotosilta", "the printer's queue names nobody"
    file = tmp_path / "open.pdf"
    dialog.printer().setOutputFileName(str(file))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    assert not file.exists()
    assert "on paper only" in page.banner.text()
    qtbot.waitUntil(lambda: page.findChildren(QPrintDialog) == [])
