"""Texts with a number outside of widgets: one and several, in each language of the screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from referral_app.services.assigning import Assigned
from referral_app.services.recipient_facts import RecipientFacts
from ui.i18n import set_language
from ui.pages.compose.recipient_words import first_contact_text
from ui.pages.inbox.assigned_words import assigned_text
from ui.pages.inbox.columns import Unopened


@pytest.mark.parametrize(
    ("code", "days", "words"),
    [
        ("fi", 1, "Nyt yleensä 1 päivän kuluttua lähettämisestä"),
        ("fi", 6, "Nyt yleensä 6 päivän kuluttua lähettämisestä"),
        ("sv", 1, "Nu vanligen 1 dag efter att den skickats"),
        ("sv", 6, "Nu vanligen 6 dagar efter att den skickats"),
        ("en", 1, "Now usually 1 day after sending"),
        ("en", 6, "Now usually 6 days after sending"),
    ],
)
def test_days_to_the_first_contact(qapp: QApplication, code: str, days: int, words: str) -> None:
    set_language(qapp, code)
    assert first_contact_text(RecipientFacts((), "", "", days, True, "")) == words


@pytest.mark.parametrize(
    ("code", "days", "words"),
    [
        ("fi", 1, "Kukaan ei ole avannut 1 päivään"),
        ("fi", 6, "Kukaan ei ole avannut 6 päivään"),
        ("sv", 1, "Ingen har öppnat den på 1 dag"),
        ("sv", 6, "Ingen har öppnat den på 6 dagar"),
        ("en", 1, "Nobody has opened it for 1 day"),
        ("en", 6, "Nobody has opened it for 6 days"),
    ],
)
def test_days_unopened(qapp: QApplication, code: str, days: int, words: str) -> None:
    set_language(qapp, code)
    assert Unopened().text(days) == words


@pytest.mark.parametrize(
    ("code", "count", "words"),
    [
        ("fi", 1, "1 ohjaus annettu: Aino."),
        ("fi", 6, "6 ohjausta annettu: Aino."),
        ("sv", 1, "1 hänvisning gavs till Aino."),
        ("sv", 6, "6 hänvisningar gavs till Aino."),
        ("en", 1, "1 referral given to Aino."),
        ("en", 6, "6 referrals given to Aino."),
    ],
)
def test_how_many_were_given(qapp: QApplication, code: str, count: int, words: str) -> None:
    set_language(qapp, code)
    assert assigned_text(Assigned(count, ()), "Aino") == words
