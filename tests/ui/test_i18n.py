"""Languages change under open windows; dates and ages are written in the language in use."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.i18n import (
    LANGUAGES,
    Translated,
    current_language,
    datetime_in_sentence,
    format_age,
    format_date,
    format_datetime,
    number_text,
    set_language,
)


class Words(Translated, QLabel):
    """Shows the language in use."""

    def retranslate(self) -> None:
        self.setText(current_language())


@pytest.mark.parametrize("code", LANGUAGES)
def test_open_widgets_follow_the_language(qapp: QApplication, qtbot: QtBot, code: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    words = Words()
    QVBoxLayout(window).addWidget(words)
    window.show()
    set_language(qapp, code)
    qtbot.waitUntil(lambda: words.text() == code)
    assert QLocale().name().startswith(code)


def test_qts_own_words_follow_and_leave_again(qapp: QApplication) -> None:
    set_language(qapp, "fi")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Peru"
    set_language(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_text_without_translation_stays_english(qapp: QApplication) -> None:
    set_language(qapp, "fi")
    assert QCoreApplication.translate("Nowhere", "Never translated") == "Never translated"


@pytest.mark.parametrize(
    ("code", "day", "moment"),
    [("fi", "24.11.2026", "2.05"), ("sv", "24.11.2026", "2.05"), ("en", "24 Nov 2026", "02:05")],
)
def test_dates_and_times(qapp: QApplication, code: str, day: str, moment: str) -> None:
    set_language(qapp, code)
    local = datetime(2026, 11, 24, 2, 5).astimezone()
    assert format_date(local.date()) == day
    assert format_datetime(local.astimezone(UTC)) == f"{day} {moment}"


@pytest.mark.parametrize(
    ("code", "words"),
    [("fi", "24.11.2026 klo 2.05"), ("sv", "24.11.2026 kl. 2.05"), ("en", "24 Nov 2026 at 02:05")],
)
def test_a_moment_in_a_sentence(qapp: QApplication, code: str, words: str) -> None:
    set_language(qapp, code)
    assert datetime_in_sentence(datetime(2026, 11, 24, 2, 5).astimezone().astimezone(UTC)) == words


@pytest.mark.parametrize(("code", "words"), [("fi", "12\u00a0345"), ("sv", "12\u00a0345"), ("en", "12,345")])
def test_numbers_have_the_separators_of_the_language(qapp: QApplication, code: str, words: str) -> None:
    set_language(qapp, code)
    assert number_text(12_345) == words


def test_a_date_keeps_its_year_in_full(qapp: QApplication) -> None:
    set_language(qapp, "fi")
    assert format_date(date(1931, 1, 2)) == "2.1.1931"


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=-5), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=1), "1 min"),
        (timedelta(minutes=59), "59 min"),
        (timedelta(hours=23, minutes=59), "23 h"),
        (timedelta(hours=24), "yesterday"),
        (timedelta(days=2), "2 d"),
        (timedelta(days=400), "400 d"),
    ],
)
def test_ages(ago: timedelta, words: str) -> None:
    now = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    assert format_age(now - ago, now) == words
