"""The registers against a real service: what they tell, what goes into a file and into the log, and the sheet."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from referral_app.services import log_export
from referral_app.services.audit import LogQuery
from referral_app.services.log_export import Register
from referral_app.services.log_registers import RegisterRow
from referral_app.services.send import SendReceipt
from tests.ui.accessibility import assert_accessible
from tests.ui.pages.test_referral_kit import child, settle, texts
from tests.world import World
from ui.i18n import current_language
from ui.pages.log.page import LogPage
from ui.pages.referral.page import ReferralPage
from ui.pages.registers.page import RegistersPage
from ui.tasks import Tasks

AUDITOR = "pekka.virtanen"


@pytest.fixture(scope="module")
def sent(world: World) -> SendReceipt:
    made = world.send()
    world.session("leena.makela").open_referral(made.referral_id)
    return made


@pytest.fixture
def page(world: World, tasks: Tasks, qtbot: QtBot, sent: SendReceipt) -> RegistersPage:
    """The registers, narrowed to one referral."""
    made = RegistersPage(world.session(AUDITOR), tasks)
    qtbot.addWidget(made)
    made.resize(1174, 725)
    made.show()
    made.activate(None)
    settle(qtbot, tasks)
    made._filters.set_referral(sent.reference, sent.referral_id)
    made._filters._referral.setText(sent.reference)
    made._filters._tell()
    settle(qtbot, tasks)
    return made


def rows(page: RegistersPage, register: Register) -> tuple[RegisterRow, ...]:
    return page._models[register].rows()


def cells(page: RegistersPage, register: Register) -> list[list[str]]:
    model = page._models[register]
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_use_log_tells_who_used_what_for_whom_and_why(page: RegistersPage) -> None:
    shown = [" | ".join(line) for line in cells(page, Register.USE)]
    read = next(line for line in shown if "Opened for reading" in line)
    for words in ("Leena Mäkelä", "Lead coordinator", "Working on the referral", "The whole referral"):
        assert words in read
    assert any("Sent a referral" in line for line in shown)
    assert_accessible(page)


def test_the_disclosure_log_tells_who_gave_what_to_whom(
    page: RegistersPage, qtbot: QtBot, tasks: Tasks
) -> None:
    page.show_place(Register.DISCLOSURE.value)
    settle(qtbot, tasks)
    [row] = rows(page, Register.DISCLOSURE)
    assert row.recipient is not None
    assert row.party is not None
    [line] = [" | ".join(line) for line in cells(page, Register.DISCLOSURE)]
    for words in (
        row.party.organisation.in_language(current_language()),
        row.recipient.unit.in_language(current_language()),
        "The whole referral",
    ):
        assert words in line
    assert_accessible(page)


@pytest.mark.parametrize("ending", ["csv", "pdf"])
def test_a_file_is_logged_first_and_holds_what_is_shown(
    page: RegistersPage, qtbot: QtBot, tasks: Tasks, world: World, tmp_path: Path, ending: str
) -> None:
    file = tmp_path / f"use.{ending}"
    child(page, "registers.save").click()
    dialog = page.findChild(QFileDialog, "registers.file")
    assert dialog is not None
    dialog.close()
    page.save(Register.USE, file)
    settle(qtbot, tasks)
    assert "and the log says that you took them" in page.banner.text()
    if ending == "csv":
        table = list(csv.reader(io.StringIO(file.read_bytes().decode("utf-8-sig"))))
        assert len(table) == len(rows(page, Register.USE)) + 2  # and the taking itself
        assert table[0][:3] == ["No.", "Time", "Who"]
    else:
        assert file.read_bytes().startswith(b"%PDF")
    entry = world.session(AUDITOR).log_page(LogQuery(act="export", limit=1)).rows[0]
    statement = world.session(AUDITOR).log_entry(entry.index).statement_text
    assert '"use_log"' in statement
    assert '"referrals"' in statement
    assert page._filters.search().referral in entry.referral_ids


def test_the_logs_own_list_goes_into_a_file_too(
    world: World, tasks: Tasks, qtbot: QtBot, sent: SendReceipt, tmp_path: Path
) -> None:
    page = LogPage(world.session(AUDITOR), tasks)
    qtbot.addWidget(page)
    page.show()
    page._filters._act.set_value("submit")
    settle(qtbot, tasks)
    page.save(tmp_path / "log.csv")
    settle(qtbot, tasks)
    table = list(csv.reader(io.StringIO((tmp_path / "log.csv").read_bytes().decode("utf-8-sig"))))
    assert {line[5] for line in table[1:]} == {"Sent a referral"}
    assert sent.reference in {line[7] for line in table}


def test_the_sheet_for_a_client(
    page: RegistersPage, qtbot: QtBot, tasks: Tasks, sent: SendReceipt, tmp_path: Path
) -> None:
    page.show_place("client")
    child(page, "registers.client.save").click()
    assert "This is needed" in texts(page)
    assert_accessible(page)
    page._sheet.referral.setText(sent.reference.lower())
    page._sheet.language.set_value("so")
    child(page, "registers.client.save").click()
    settle(qtbot, tasks)
    dialog = page.findChild(QFileDialog, "registers.sheet")
    assert dialog is not None
    dialog.close()
    page.save_sheet(sent.referral_id, tmp_path / "sheet.pdf")
    settle(qtbot, tasks)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert "the log says that it was made" in page.banner.text()


def test_what_is_no_referral_is_said(page: RegistersPage, qtbot: QtBot, tasks: Tasks) -> None:
    page.show_place("client")
    page._sheet.referral.setText("K-0000-0000")
    page._sheet.language.set_value("fi")
    page._make_sheet()
    settle(qtbot, tasks)
    assert "The log knows no referral K-0000-0000" in page.banner.text()


@pytest.mark.parametrize("login", ["leena.makela", "aino.laine"])
def test_a_client_may_ask_in_either_unit(
    world: World, tasks: Tasks, qtbot: QtBot, sent: SendReceipt, tmp_path: Path, login: str
) -> None:
    page = ReferralPage(world.session(login), tasks)
    qtbot.addWidget(page)
    page.show()
    page.activate(sent.referral_id)
    settle(qtbot, tasks)
    [action] = [one for one in page.actions() if one.shortcut().toString() == "Ctrl+Shift+H"]
    action.trigger()
    dialog = page.findChild(QFileDialog, "referral.who_handled")
    assert dialog is not None
    dialog.close()
    page._who_handled.save(sent.referral_id, "so", tmp_path / "sheet.pdf")
    settle(qtbot, tasks)
    assert "the log says that it was made" in page.banner.text()
    entry = world.session(AUDITOR).log_page(LogQuery(act="print", limit=1)).rows[0]
    assert (entry.actor, entry.referral_ids) == (world.session(login).person.user_id, (sent.referral_id,))


def test_a_list_that_is_too_long_is_cut_and_says_so(
    page: RegistersPage,
    qtbot: QtBot,
    tasks: Tasks,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(log_export.MOST_ROWS, ".csv", 1)
    page.save(Register.USE, tmp_path / "use.csv")
    settle(qtbot, tasks)
    assert "There are more" in page.banner.text()
    assert len((tmp_path / "use.csv").read_text("utf-8-sig").splitlines()) == 2


def test_no_cell_is_a_formula() -> None:
    table = log_export._csv(("Who",), [("=1+1",), ("-2",), ("Aino",)]).decode("utf-8-sig")
    assert table.splitlines() == ["Who", "'=1+1", "'-2", "Aino"]
