"""The caution about free texts stands where people write: in lines, and in the panels of a referral's page."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from referral_app.domain.lifecycle import State
from tests.ui.pages.test_referral_kit import some_referral, some_view
from ui.pages.compose.caution import Caution
from ui.pages.compose.ngo_cards import NgoCard
from ui.pages.referral.panels.base import Desk
from ui.pages.referral.panels.sending import HelpAnswerPanel
from ui.widgets.text_area import TextArea


def test_a_line_is_looked_at_like_a_longer_text(qtbot: QtBot) -> None:
    line = QLineEdit()
    caution = Caution(line)
    qtbot.addWidget(line)
    qtbot.addWidget(caution)
    qtbot.keyClicks(line, "131052 308T")
    qtbot.waitUntil(caution.isVisible)
    assert "131052 308T" in caution.text()
    line.clear()
    qtbot.waitUntil(lambda: not caution.isVisible())


def test_the_answer_to_the_municipality_is_looked_at(qtbot: QtBot) -> None:
    panel = HelpAnswerPanel(
        some_view(State.HELP_REQUESTED), some_referral(), Desk(UUID(int=1), (), datetime.now(UTC))
    )
    qtbot.addWidget(panel)
    panel.show()
    answer = panel.findChild(TextArea)
    qtbot.keyClicks(answer, "Asiakkaalla on masennusta.")
    caution = panel.findChild(Caution)
    qtbot.waitUntil(caution.isVisible)
    assert "masennusta" in caution.text()
    assert panel.do_button.isEnabled(), "it stops nobody"


def test_what_the_client_said_of_an_organisation_is_looked_at(qtbot: QtBot) -> None:
    card = NgoCard(0, lambda *_places: None)
    qtbot.addWidget(card)
    card.show()
    qtbot.keyClicks(card.asked_back, "She is HIV positive.")
    qtbot.waitUntil(card.findChild(Caution).isVisible)
