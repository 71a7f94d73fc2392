"""Notices on the desktop: a number, nothing else, and only while nobody looks."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, QSettings
from pytestqt.qtbot import QtBot

from referral_app.errors import DatabaseUnreachableError
from referral_app.services.desk import Session
from referral_app.services.sent import News
from ui.news import NewsWatch
from ui.tasks import Tasks
from ui.widgets.quiet_notice import QuietNotice, system_tray


class Shown:
    """A tray that remembers what it showed."""

    def __init__(self) -> None:
        self.notices: list[tuple[str, str]] = []

    def show_notice(self, title: str, text: str) -> None:
        self.notices.append((title, text))


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def notice_on(
    parent: QObject, tray: Shown | None, settings: QSettings | None = None, *, needed: bool = True
) -> QuietNotice:
    return QuietNotice(settings, parent, make_tray=lambda _parent: tray, is_needed=lambda: needed)


def test_it_tells_how_many_and_nothing_else(qapp: QObject) -> None:
    tray = Shown()
    notice = notice_on(qapp, tray)
    assert notice.tell(1)
    assert notice.tell(3)
    assert [title for title, _text in tray.notices] == ["Kotosilta", "Kotosilta"]
    one, three = (text for _title, text in tray.notices)
    assert one.startswith("You have 1 new answer")
    assert three.startswith("You have 3 new answer")


def test_it_tells_how_many_referrals_have_come(qapp: QObject) -> None:
    tray = Shown()
    assert notice_on(qapp, tray).tell_arrived(2)
    assert not notice_on(qapp, tray).tell_arrived(0)
    [(_title, text)] = tray.notices
    assert text.startswith("2 new referral")


def test_it_is_silent_without_news_or_while_somebody_looks(qapp: QObject) -> None:
    tray = Shown()
    assert not notice_on(qapp, tray).tell(0)
    assert not notice_on(qapp, tray, needed=False).tell(2)
    assert tray.notices == []


def test_a_desktop_without_notices_has_the_number_in_the_rail(qapp: QObject) -> None:
    assert not notice_on(qapp, None).tell(1)
    assert system_tray(qapp) is None, "offscreen there is none"


def test_turned_off_it_stays_off(qapp: QObject, settings: QSettings) -> None:
    tray = Shown()
    notice = notice_on(qapp, tray, settings)
    assert notice.is_on()
    notice.set_on(False)
    assert not notice.tell(1)
    settings.sync()
    again = notice_on(qapp, tray, QSettings(settings.fileName(), QSettings.Format.IniFormat))
    assert not again.is_on()
    assert not again.tell(1)
    again.set_on(True)
    assert again.tell(1)
    assert len(tray.notices) == 1


class Source:
    """A session that has news, and is sometimes not reached."""

    def __init__(self) -> None:
        self.asked: list[datetime | None] = []
        self.count, self.fails = 0, False

    def news(self, since: datetime | None) -> News:
        self.asked.append(since)
        if self.fails:
            raise DatabaseUnreachableError
        return News(
            self.count if since is not None else 0, datetime(2026, 11, 24, len(self.asked), tzinfo=UTC)
        )


def test_each_look_goes_on_where_the_last_ended(qapp: QObject, tasks: Tasks, qtbot: QtBot) -> None:
    tray, source, owner = Shown(), Source(), QObject(qapp)
    watch = NewsWatch(cast("Session", source), tasks, notice_on(owner, tray), owner)

    def look() -> None:
        watch.look()
        qtbot.waitUntil(lambda: tasks.running() == 0)

    source.count = 2
    look()
    assert tray.notices == [], "what was there before is in the rail"
    look()
    source.fails = True
    look()
    source.fails, source.count = False, 1
    look()
    assert [text.split()[2] for _title, text in tray.notices] == ["2", "1"]
    hours = [since.hour if since is not None else None for since in source.asked]
    assert hours == [None, 1, 2, 2]
    owner.deleteLater()
