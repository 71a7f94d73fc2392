"""The building blocks around inputs: sections, lists of places, actions, banners, what happened."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import cast

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from referral_app.domain.lifecycle import State
from referral_app.domain.roles import Role
from referral_app.errors import CannotOpenError, DatabaseUnreachableError
from tests.ui.accessibility import assert_accessible, settle
from ui.i18n import set_language
from ui.style.sheet import apply_style
from ui.style.tokens import Scheme, Tone
from ui.widgets.action_bar import ActionBar
from ui.widgets.banner import Banner
from ui.widgets.busy_line import BusyLine
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts import Facts
from ui.widgets.label import Label, plain
from ui.widgets.nav_list import NavList
from ui.widgets.role_text import ROLE_ICONS, role_task, role_text
from ui.widgets.section import Mark, Section, mark_text
from ui.widgets.state_pill import STATE_LOOKS, StatePill, state_text
from ui.widgets.timeline import Timeline, TimelineEntry


@pytest.mark.parametrize("state", State)
def test_every_state_has_a_word_and_a_look(state: State, qtbot: QtBot) -> None:
    pill = StatePill(State.SENT)
    qtbot.addWidget(pill)
    pill.set_state(state)
    assert pill.text() == state_text(state) == pill.accessibleName()
    assert pill.property("pill") == STATE_LOOKS[state][1].value


def test_state_words_differ() -> None:
    assert len({state_text(state) for state in State}) == len(State)


@pytest.mark.parametrize("role", Role)
def test_every_role_has_words(role: Role) -> None:
    assert role_text(role)
    assert role_task(role).endswith(".")
    assert role in ROLE_ICONS


def test_section_folds_and_marks(qtbot: QtBot) -> None:
    section = Section(plain("Who are you?"), folds=True)
    qtbot.addWidget(section)
    inside = Label(plain("inside"))
    section.body.addWidget(inside)
    section.show()
    section.set_mark(Mark.ATTENTION)
    assert section.mark() is Mark.ATTENTION
    with qtbot.waitSignal(section.opened) as heard:
        section.fold_button.click()
    assert heard.args == [False]
    assert not inside.isVisible()
    assert section.fold_button.accessibleDescription() == "folded"
    section.set_open(True)
    assert inside.isVisible()
    assert_accessible(section)


@pytest.mark.parametrize("across", [False, True])
def test_places_on_the_keyboard(across: bool, qtbot: QtBot) -> None:
    places = NavList(plain("Worklists"), across=across)
    qtbot.addWidget(places)
    for key in ("new", "mine", "closed"):
        places.add(key, plain(key.title()), "inbox")
    places.show()
    chosen: list[str] = []
    places.chosen.connect(chosen.append)
    assert places.current() == "new"
    forward, back = (Qt.Key.Key_Right, Qt.Key.Key_Left) if across else (Qt.Key.Key_Down, Qt.Key.Key_Up)
    qtbot.waitUntil(places.isActiveWindow)
    places.button("new").setFocus()
    for key in (forward, forward, forward, back):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert chosen == ["mine", "closed", "closed", "mine"]
    places.set_current("closed")
    assert chosen[-1] == "mine", "set_current does not say it was the person"
    assert places.current() == "closed"
    assert_accessible(places)


def test_a_place_has_room_for_its_bold_name(qtbot: QtBot) -> None:
    places = NavList(plain("Pages"))
    qtbot.addWidget(places)
    button = places.add("sent", plain("Mina hänvisningar"), "send")
    bold = QFont(button.font())
    bold.setBold(True)
    more = QFontMetrics(bold).horizontalAdvance(button.text()) - button.fontMetrics().horizontalAdvance(
        button.text()
    )
    assert more > 0
    assert button.sizeHint().width() == QPushButton.sizeHint(button).width() + more


def test_counts_and_marks_are_heard(qtbot: QtBot) -> None:
    places = NavList(plain("Pages"))
    qtbot.addWidget(places)
    button = places.add("inbox", plain("Inbox"), "inbox")
    places.show()
    places.set_count("inbox", 3)
    assert button.accessibleName() == "Inbox, 3"
    places.set_compact(compact=True)
    assert button.text() == ""
    assert button.toolTip() == "Inbox, 3"
    assert button.accessibleName() == "Inbox, 3"
    places.set_compact(compact=False)
    places.set_count("inbox", 0)
    places.set_mark("inbox", Mark.COMPLETE)
    assert button.accessibleName() == f"Inbox, {mark_text(Mark.COMPLETE)}"
    assert not button.grab().isNull()


def test_action_bar_says_why_not_and_leads_there(qtbot: QtBot) -> None:
    bar = ActionBar()
    qtbot.addWidget(bar)
    done: list[str] = []
    primary = bar.set_primary(plain("Send"), lambda: done.append("send"), icon_name="send")
    bar.add(plain("Save"), lambda: done.append("save"))
    bar.show()
    bar.set_reason(plain("Consent is missing"), lambda: done.append("there"))
    primary.click()
    bar.reason_button.click()
    assert done == ["there"]
    assert primary.accessibleDescription() == "Consent is missing"
    assert_accessible(bar)
    bar.set_reason(None)
    primary.click()
    assert done == ["there", "send"]
    assert not bar.reason_button.isVisible()
    bar.clear()
    assert bar.primary is None


def test_action_bar_gives_long_words_a_line_of_their_own_and_breaks_them(qtbot: QtBot) -> None:
    bar = ActionBar()
    qtbot.addWidget(bar)
    primary = bar.set_primary(plain("Send to the integration services"), lambda: None)
    reason = "Still needed: how the consent was given & 12 more"
    bar.set_reason(plain(reason), lambda: None)
    bar.resize(1100, 52)
    bar.show()
    settle(bar)
    assert abs(bar.reason_button.geometry().center().y() - primary.geometry().center().y()) < 3
    assert bar.reason_button.text() == reason.replace("&", "&&")
    bar.resize(bar.minimumSizeHint().width(), 120)
    settle(bar)
    assert bar.reason_button.geometry().bottom() < primary.geometry().top()
    assert "\n" in bar.reason_button.text()
    assert bar.reason_button.accessibleName() == reason
    assert_accessible(bar, QSize(900, 160))
    bar.set_reason(None)
    bar.set_note(plain("Kept on this computer, 24 November 2026 at 15.24"))
    bar.resize(1100, 52)
    settle(bar)
    assert_accessible(bar, QSize(900, 160))


def test_banner_says_one_sentence_with_one_action(qtbot: QtBot, qapp: QApplication) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    done: list[int] = []
    assert banner.text() == ""
    banner.say_error(DatabaseUnreachableError(), action=plain("Try again"), then=lambda: done.append(1))
    assert "no connection" in banner.text()
    assert banner.property("banner") == Tone.WARNING.value
    assert_accessible(banner)
    banner.action_button.click()
    assert done == [1]
    assert not banner.isVisible()
    banner.say_error(CannotOpenError())
    assert banner.property("banner") == Tone.DANGER.value
    assert not banner.action_button.isVisible()
    banner.dismiss_button.click()
    assert not banner.isVisible()


def test_banners_action_may_say_the_next_thing(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say(
        Tone.SUCCESS,
        plain("Accepted."),
        action=plain("Undo"),
        then=lambda: banner.say(Tone.NEUTRAL, plain("Undone.")),
    )
    banner.action_button.click()
    assert banner.text() == "Undone."


def test_busy_line_waits_before_it_shows(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    busy = BusyLine(plain("Opening the referral…"))
    layout = QVBoxLayout(page)
    layout.addWidget(busy)
    layout.addStretch(1)
    page.resize(400, 200)
    page.show()
    height = busy.height()
    stopped: list[int] = []
    busy.begin(1, lambda: stopped.append(1))
    busy.begin(2, None)
    assert not busy.bar.isVisible()
    qtbot.waitUntil(busy.bar.isVisible)
    assert not busy.cancel_button.isVisible()
    qtbot.waitUntil(busy.cancel_button.isVisible)
    assert busy.height() == height, "nothing on the page jumps"
    busy.progress(1, 30, 100)
    assert busy.bar.value() == 30
    assert not busy.bar.grab().isNull()
    assert_accessible(page)
    busy.cancel_button.click()
    assert stopped == [1]
    busy.end(1)
    assert busy.is_busy()
    busy.end(2)
    assert not busy.bar.isVisible()
    assert not busy.cancel_button.isVisible()


def test_quick_work_shows_nothing(qtbot: QtBot) -> None:
    busy = BusyLine()
    qtbot.addWidget(busy)
    busy.show()
    busy.begin(1, None)
    busy.end(1)
    with qtbot.assertNotEmitted(busy.show_timer.timeout, wait=150):
        pass
    assert not busy.bar.isVisible()


def test_timeline_tells_who_what_and_when(qtbot: QtBot, qapp: QApplication) -> None:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    at = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    entry = TimelineEntry(
        plain("Aino Laine"), plain("Asked a question"), at, "message", Tone.WARNING, plain("Why?")
    )
    timeline.set_entries([entry, TimelineEntry(plain("Mikko"), plain("Opened"), at, "eye")])
    timeline.resize(300, 300)
    timeline.show()
    first, second = timeline.texts()
    assert first.startswith("Asked a question. Aino Laine · 24 Nov 2026")
    assert first.endswith("Why?")
    assert second.startswith("Opened. Mikko")
    set_language(qapp, "fi")
    qtbot.waitUntil(lambda: "24.11.2026" in timeline.texts()[0])
    assert_accessible(timeline)
    timeline.set_entries([])
    assert timeline.texts() == []


def test_facts_leave_out_what_is_empty(qtbot: QtBot) -> None:
    facts = Facts()
    qtbot.addWidget(facts)
    facts.set_facts([(plain("Name"), plain("Amina")), (plain("Dialect"), plain(""))])
    facts.show()
    shown = [label.text() for label in facts.findChildren(Label) if label.isVisible()]
    assert shown == ["Name", "Amina"]


def test_empty_state_offers_its_action(qtbot: QtBot, qapp: QApplication) -> None:
    done: list[int] = []
    empty = EmptyState(
        "inbox",
        plain("Nothing has come yet"),
        plain(
            "Referrals sent to your unit come here as soon as a nurse sends one. You need not do anything now."
        ),
        action=plain("Look again"),
        then=lambda: done.append(1),
    )
    qtbot.addWidget(empty)
    empty.resize(600, 400)
    empty.show()
    empty.action_button.click()
    assert done == [1]
    assert_accessible(empty)
    apply_style(qapp, Scheme.DARK)
    assert not empty.grab().isNull()


def test_texts_of_persons_are_never_markup(qtbot: QtBot) -> None:
    label = Label(plain("<b>Amina</b> & co"))
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert cast("str", label.text()) == "<b>Amina</b> & co"
