"""Finding, printing and copying in the list of sent referrals."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import Priority
from referral_app.errors import DatabaseUnreachableError
from referral_app.services.audit import LogQuery
from tests.ui.pages.test_compose_page import idle, press
from tests.ui.pages.test_sent_page import Faulty, choose, open_it, open_page, page, sent, session
from tests.world import World
from ui.models.paged_table import SortBy
from ui.pages.sent.finding import Found, fetcher_of
from ui.pages.sent.page import SentPage
from ui.tasks import Tasks

__all__ = ["open_page", "page", "sent", "session"]


def listed(page: SentPage) -> list[UUID]:
    return [line.referral_id for line in page.model.rows()]


def type_into(page: SentPage, text: str, qtbot: QtBot, tasks: Tasks) -> None:
    page.finder.selectAll()  # typed over: an empty line goes back to the list, which is read anew
    if text:
        qtbot.keyClicks(page.finder, text)
    else:
        page.finder.clear()
    idle(qtbot, tasks)


def test_a_slash_leads_to_the_line_and_each_letter_narrows_the_list(
    page: SentPage, sent: UUID, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    before = listed(page)
    line = next(line for line in page.model.rows() if line.referral_id == sent)
    assert line.row.summary is not None
    name = line.row.summary.name
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Slash)
    assert page.finder.hasFocus()
    type_into(page, f"{name.family} {name.given}".upper(), qtbot, tasks)
    assert sent in listed(page)
    assert all(
        one.row.summary is not None and one.row.summary.name.family == name.family
        for one in page.model.rows()
    )
    reads = world.session("pekka.virtanen").log_page(LogQuery()).rows[0].index
    type_into(page, line.row.reference, qtbot, tasks)
    assert listed(page) == [sent]
    type_into(page, line.row.reference.replace("-", "").lower(), qtbot, tasks)
    assert listed(page) == [sent]
    world.session("pekka.virtanen").log_page(LogQuery())
    found = world.session("pekka.virtanen").log_page(LogQuery()).rows
    assert not [entry for entry in found if entry.index > reads and entry.act == "read"], (
        "nothing is read for it"
    )
    qtbot.keyClick(page.finder, Qt.Key.Key_Escape)
    idle(qtbot, tasks)
    assert page.table.hasFocus()
    assert not page.finder.text()
    assert listed(page) == before, "the whole list again"


def test_closed_referrals_are_found_too_and_nothing_found_says_so(
    page: SentPage, world: World, qtbot: QtBot, tasks: Tasks
) -> None:
    type_into(page, "zzzz nobody", qtbot, tasks)
    assert listed(page) == []
    assert page.empty.isVisible()
    assert not page.groups.isEnabled()
    type_into(page, "", qtbot, tasks)
    assert page.groups.isEnabled()


def test_what_cannot_be_read_is_told_and_tried_again_with_the_next_letter(
    page: SentPage, session: Faulty, sent: UUID, qtbot: QtBot, tasks: Tasks
) -> None:
    session.faults["sent_page"] = [DatabaseUnreachableError()]
    type_into(page, "K", qtbot, tasks)
    assert page.banner.text()
    qtbot.keyClicks(page.finder, "-")
    idle(qtbot, tasks)
    assert sent in listed(page)


def test_rows_found_can_be_sorted(page: SentPage) -> None:
    lines = page.model.rows()
    fetch = fetcher_of(lines)
    for key in ("sent_at", "state", "priority"):
        up = [line.referral_id for line in fetch(SortBy(key, descending=False), None).rows]
        assert set(up) == {line.referral_id for line in lines}
    newest = fetch(SortBy("sent_at", descending=True), None).rows
    assert [line.row.sent_at for line in newest] == sorted((line.row.sent_at for line in lines), reverse=True)
    assert Found.of(lines).matching("") == lines


def to_file(file: Path) -> Callable[[QWidget, Callable[[QPrinter], None]], None]:
    def choose_file(_parent: QWidget, then: Callable[[QPrinter], None]) -> None:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        then(printer)

    return choose_file


def test_printing_is_in_the_log_before_it_is_on_paper(
    page: SentPage, world: World, sent: UUID, tmp_path: Path, qtbot: QtBot, tasks: Tasks
) -> None:
    open_it(page, sent, qtbot, tasks)
    paper = tmp_path / "paper.pdf"
    page._printing.choose = to_file(paper)
    press(page, "sent.print", qtbot)
    idle(qtbot, tasks)
    assert paper.read_bytes().startswith(b"%PDF")
    assert "Printed" in page.banner.text()
    view = page.preview.view
    assert view is not None
    assert view.referral is not None
    document = QTextDocument()
    document.setHtml(page._printing.as_html(view))
    text = document.toPlainText()
    for told in (
        view.referral.name.family,
        view.reference,
        view.referral.wishes.split("\n")[0],
        "Aino Laine",
    ):
        assert told in text
    if view.referral.identity is not None:
        assert view.referral.identity.value not in text
    qtbot.waitUntil(
        lambda: any(
            entry.act == "print"
            for entry in world.session("pekka.virtanen").log_page(LogQuery(referral=sent)).rows
        ),
        timeout=15_000,
    )


def test_without_the_record_nothing_is_printed(
    page: SentPage, session: Faulty, sent: UUID, tmp_path: Path, qtbot: QtBot, tasks: Tasks
) -> None:
    open_it(page, sent, qtbot, tasks)
    paper = tmp_path / "paper.pdf"
    page._printing.choose = to_file(paper)
    session.faults["record_print"] = [DatabaseUnreachableError()]
    press(page, "sent.print", qtbot)
    idle(qtbot, tasks)
    assert not paper.exists()
    assert page.banner.text()


@pytest.mark.parametrize("priority", [Priority.ROUTINE])
def test_the_reference_alone_is_copied(page: SentPage, sent: UUID, qtbot: QtBot, priority: Priority) -> None:
    del priority
    choose(page, sent)
    press(page, "sent.copy", qtbot)
    line = page.preview.line()
    assert line is not None
    assert QApplication.clipboard().text() == line.row.reference
