"""The auditor's part: every act on the referral, the whole log verified, and a bundle to verify elsewhere."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from ui.demo.stage import Stage
from ui.pages.log.page import LogPage
from ui.widgets.banner import Banner
from ui.widgets.table import Table


def acts_on(stage: Stage, reference: str) -> tuple[list[str], str]:
    """Filter by the referral; returns the acts, oldest first, and a picture."""
    page = stage.page(LogPage)
    table = stage.find(page, Table, "log.table")
    stage.wait(lambda: bool(table.rows()), "the log")
    line = stage.find(page, QLineEdit, "log.filter.referral")
    before = len(table.rows())
    stage.write(line, reference)
    stage.press(line, Qt.Key.Key_Return)
    stage.wait(lambda: 0 < len(table.rows()) < before, "the referral's acts")
    table.go_to(0)
    acts = [str(row.act) for row in reversed(table.rows())]
    return acts, stage.picture("auditor-log")


def verify(stage: Stage) -> tuple[bool, str]:
    """Verify the log; returns whether the page says that it holds, and a picture."""
    page = stage.page(LogPage)
    headline = stage.find(page, QLabel, "log.status.headline")
    before = headline.text()
    stage.click(stage.find(page, QAbstractButton, "log.verify"))
    stage.wait(lambda: headline.text() != before, "the result")
    holds = QCoreApplication.translate("StatusCard", "Verified to entry {number}, {when}.").partition("{")[0]
    return headline.text().startswith(holds), stage.picture("auditor-verified")


def export(stage: Stage, bundle: Path) -> str:
    """Export a bundle through the dialog and put it at `bundle`; returns a picture."""
    page = stage.page(LogPage)
    place = bundle.with_name("export")
    place.mkdir()
    stage.click(stage.find(page, QAbstractButton, "log.export"))
    stage.choose(page, "log.folder", place)
    banner = stage.find(page, Banner, "log.banner")
    stage.wait(lambda: banner.isVisible() and any(place.iterdir()), "the bundle")
    picture = stage.picture("auditor-exported")
    [written] = place.iterdir()
    shutil.move(written, bundle)
    place.rmdir()
    return picture
