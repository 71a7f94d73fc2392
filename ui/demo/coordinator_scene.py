"""The coordinator's part: find the referral in the inbox, open it, accept it, return an outcome."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from referral_app.domain.codes import Outcome
from referral_app.domain.lifecycle import State
from ui.demo.stage import Stage
from ui.pages.inbox.page import InboxPage
from ui.pages.referral.page import ReferralPage
from ui.pages.referral.panels.base import MovePanel
from ui.widgets.choice import OneOf
from ui.widgets.state_pill import StatePill, state_text
from ui.widgets.table import Table
from ui.widgets.text_area import TextArea
from ui.widgets.timeline import Timeline

OUTCOME_TEXT = "Arviointi on varattu, tulkki tilattu. Lapsi voi tulla mukaan."


def find_in_inbox(stage: Stage, reference: str) -> tuple[str, str]:
    """Make the referral the current row; returns the client's name in the preview and a picture."""
    page = stage.page(InboxPage)
    stage.go_to_row(stage.find(page, Table, "inbox.table"), reference, lambda row: row.reference)
    name = stage.find(page, QLabel, "inbox.preview.name")
    stage.wait(lambda: bool(name.text()), "the client's name")
    return name.text(), stage.picture("coordinator-inbox")


def open_referral(stage: Stage) -> tuple[str, str]:
    """Open the current row with Enter; returns the state shown and a picture."""
    table = stage.find(stage.page(InboxPage), Table, "inbox.table")
    table.setFocus()
    stage.press(table, Qt.Key.Key_Return)
    page = stage.page(ReferralPage)
    state = stage.find(page, StatePill, "referral.state")
    return state.text(), stage.picture("coordinator-referral")


def accept(stage: Stage) -> tuple[str, str]:
    """Accept with the proposed owner and date; returns the state shown and a picture of the panel."""
    return _move(stage, "accept", State.ACCEPTED, lambda _panel: None)


def give_outcome(stage: Stage) -> tuple[str, str]:
    """Complete the referral; returns the state shown and a picture of the panel."""

    def fill(panel: MovePanel) -> None:
        outcome: OneOf[Outcome] = stage.find(panel, OneOf, "panel.note.outcome")
        stage.tick(outcome.button(Outcome.ASSESSMENT_BOOKED))
        stage.write(stage.find(panel, TextArea, "panel.note.outcome_text"), OUTCOME_TEXT)
        feedback: OneOf[bool] = stage.find(panel, OneOf, "panel.note.feedback_asked")
        stage.tick(feedback.button(True))

    return _move(stage, "outcome", State.COMPLETED, fill)


def _move(stage: Stage, act: str, target: State, fill: Callable[[MovePanel], None]) -> tuple[str, str]:
    page = stage.page(ReferralPage)
    stage.click(stage.find(page, QAbstractButton, f"referral.do.{act}"))
    panel = stage.find(page, MovePanel, f"referral.panel.{act}")
    fill(panel)
    picture = stage.picture(f"coordinator-{act}")
    stage.click(panel.do_button)
    state = stage.find(page, StatePill, "referral.state")
    stage.wait(lambda: state.text() == state_text(target), f"state {target}")
    return state.text(), picture


def count_history(stage: Stage) -> int:
    """How many entries the referral's timeline shows."""
    return len(stage.find(stage.page(ReferralPage), Timeline, "referral.timeline").texts())
