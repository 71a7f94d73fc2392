"""Consent is withdrawn and what was said goes, through the windows: the nurse, the administrator, the auditor."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit

from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.services.audit import LogQuery
from tests.e2e.conftest import OpenWindow, enter
from tests.world import World
from ui.demo import administrator_scene
from ui.demo.stage import Stage
from ui.pages.retention.page import RetentionPage
from ui.pages.sent.page import SentPage
from ui.widgets.table import Table


def decide(stage: Stage, page: RetentionPage) -> None:
    """What ended as returned is kept for 14 days in Tampere."""
    stage.click(stage.find(page, QAbstractButton, "retention.part.policies"))
    table = stage.find(page, Table, "retention.policies")
    stage.wait(lambda: bool(table.rows()), "the policies")
    rows = [(row.names.en, row.state) for row in table.rows()]
    table.go_to(rows.index(("City of Tampere", State.REJECTED)))
    days = stage.find(page, QLineEdit, "retention.days")
    days.selectAll()
    stage.write(days, "14 days")
    stage.press(days, Qt.Key.Key_Return)
    stage.wait(lambda: "whole number" in page.policies.field.error(), "to be told")
    days.selectAll()
    stage.write(days, "14")
    stage.press(days, Qt.Key.Key_Return)
    stage.wait(lambda: any(row.own for row in table.rows()), "the decision")
    [own] = [row for row in table.rows() if row.own]
    assert (own.names.en, own.state, own.days) == ("City of Tampere", State.REJECTED, 14)


def erase(stage: Stage, page: RetentionPage, report: Path) -> None:
    """Look, confirm, run, save the report."""
    stage.click(stage.find(page, QAbstractButton, "retention.part.due"))
    stage.wait(lambda: page.due.heading.text().startswith("1 referral"), "what is due")
    stage.click(stage.find(page, QAbstractButton, "retention.do"))
    assert "Erase 1 referral" in page.due.ask.text()
    stage.click(stage.find(page, QAbstractButton, "retention.ask_erase.do"))
    stage.wait(lambda: "erased" in page.banner.text(), "the run")
    stage.click(stage.find(page, QAbstractButton, "retention.save.pdf"))
    dialog = stage.find(page, QFileDialog, "retention.place.pdf")
    line = stage.find(dialog, QLineEdit, "fileNameEdit")
    line.setText(str(report))
    stage.press(line, Qt.Key.Key_Return)
    stage.wait(lambda: "saved" in page.banner.text(), "the report")


def test_withdrawn_erased_and_reported(own_world: World, open_window: OpenWindow, tmp_path: Path) -> None:
    nurse = own_world.session("aino.laine")
    receipt = own_world.send()
    nurse.move(
        nurse.open_referral(receipt.referral_id),
        Move(State.WITHDRAWN, note=MoveNote(reason_code="consent_withdrawn")),
    )
    assert own_world.session("leena.makela").open_referral(receipt.referral_id).referral is None, (
        "locked at once"
    )
    report = tmp_path / "report.pdf"
    with open_window() as stage:
        enter(stage, own_world, "riitta.salo")
        stage.open_page("retention")
        page = stage.page(RetentionPage)
        due, _pictures = administrator_scene.look_at_retention(stage)
        assert due.startswith("1 referral")
        decide(stage, page)
        erase(stage, page, report)
        stage.leave()

        enter(stage, own_world, "aino.laine")
        stage.open_page("sent")
        sent = stage.page(SentPage)
        stage.click(stage.find(sent, QAbstractButton, "sent.group.closed"))
        stage.wait(lambda: bool(sent.table.rows()), "the list")
        [row] = [line.row for line in sent.table.rows() if line.row.referral_id == receipt.referral_id]
        assert (row.state, row.summary) == (State.WITHDRAWN, None)
        stage.leave()
    assert report.read_bytes().startswith(b"%PDF")
    auditor = own_world.session("pekka.virtanen")
    for act in ("erase", "retention"):
        [entry] = auditor.log_page(LogQuery(act=act)).rows
        assert (entry.actor_name, entry.verdict) == ("Riitta Salo", "accepted")
