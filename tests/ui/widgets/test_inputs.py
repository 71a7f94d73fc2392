"""Inputs over codes and text: what goes in comes out, in every language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import assert_accessible
from ui.i18n import Text, current_language, set_language
from ui.widgets.choice import OneOf, PullDown, SomeOf
from ui.widgets.label import plain
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.pick import Choice, Pick
from ui.widgets.text_area import TextArea

OPTIONS: list[tuple[str, Text]] = [
    ("own", lambda: f"Own {current_language()}"),
    ("spouse", lambda: "Spouse"),
    ("other", lambda: "Other"),
]


def test_one_of(qtbot: QtBot, qapp: QApplication) -> None:
    radios = OneOf(OPTIONS)
    qtbot.addWidget(radios)
    radios.show()
    changes: list[object] = []
    radios.changed.connect(lambda: changes.append(radios.value()))
    assert radios.value() is None
    radios.button("spouse").click()
    radios.set_value("own")
    radios.set_value("own")
    radios.set_value(None)
    assert radios.value() is None
    assert changes == ["spouse", "own", None]
    set_language(qapp, "fi")
    qtbot.waitUntil(lambda: radios.button("own").text() == "Own fi")
    assert_accessible(radios)


def test_a_long_option_takes_two_lines_and_is_read_as_one(qtbot: QtBot) -> None:
    words = "Bedömning av kompetens och behov av integrationstjänster bokad"
    radios = OneOf([(1, plain(words)), (2, plain("Two"))])
    qtbot.addWidget(radios)
    lines = radios.button(1).text().split("\n")
    assert lines == ["Bedömning av kompetens och behov av", "integrationstjänster bokad"]
    assert radios.button(1).accessibleName() == words
    assert radios.button(1).sizeHint().height() > radios.button(2).sizeHint().height()


def test_some_of(qtbot: QtBot) -> None:
    boxes = SomeOf(OPTIONS)
    qtbot.addWidget(boxes)
    boxes.show()
    with qtbot.waitSignal(boxes.changed):
        boxes.set_value(["own", "other"])
    assert boxes.value() == {"own", "other"}
    boxes.set_value([])
    assert boxes.value() == frozenset()
    boxes.button("spouse").click()
    assert boxes.value() == {"spouse"}
    assert_accessible(boxes)


def test_pull_down_with_nothing_chosen_yet(qtbot: QtBot, qapp: QApplication) -> None:
    combo = PullDown(OPTIONS, none_text=plain("Choose…"))
    qtbot.addWidget(combo)
    assert combo.value() is None
    with qtbot.waitSignal(combo.changed):
        combo.set_value("own")
    assert combo.currentText() == "Own en"
    set_language(qapp, "sv")
    qtbot.waitUntil(lambda: combo.currentText() == "Own sv")
    combo.set_options(OPTIONS[:2])
    assert combo.value() == "own"
    combo.set_options(OPTIONS[1:])
    assert combo.value() is None


def test_pick_finds_by_any_word(qtbot: QtBot) -> None:
    pick = Pick([Choice("so", "Somali", ("Soomaali",)), Choice("ar", "Arabic", ("العربية",))])
    qtbot.addWidget(pick)
    pick.show()
    changes: list[object] = []
    pick.changed.connect(lambda: changes.append(pick.value()))
    pick.setFocus()
    qtbot.waitUntil(pick.hasFocus)
    qtbot.keyClicks(pick, "soomaal")
    assert pick.value() is None
    qtbot.keyClicks(pick, "I")
    assert pick.value() == "so"
    pick.completer().popup().hide()
    pick.clearFocus()
    assert pick.text() == "Somali"
    pick.setText("العربية")
    assert pick.value() == "ar"
    pick.set_choices([Choice("ar", "Arabia"), Choice("so", "Somali")])
    assert pick.text() == "Arabia"
    assert changes == ["so", "ar"]
    pick.set_value(None)
    assert pick.text() == ""


def test_pick_from_the_list_with_the_keyboard(qtbot: QtBot) -> None:
    pick = Pick([Choice("so", "Somali", ("Soomaali",)), Choice("sv", "Swedish")])
    qtbot.addWidget(pick)
    pick.show()
    pick.setFocus()
    qtbot.waitUntil(pick.hasFocus)
    qtbot.keyClicks(pick, "maal")
    popup = pick.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pick.text() == "Somali")
    assert pick.value() == "so"


def test_text_area_grows_and_keeps_its_limit(qtbot: QtBot) -> None:
    area = TextArea(lines=2, limit=30)
    area.setAccessibleName("Wishes")
    qtbot.addWidget(area)
    area.show()
    small = area.sizeHint().height()
    area.set_value("a\nb\nc\nd\ne\n")
    assert area.sizeHint().height() > small
    area.set_value("x" * 40)
    assert area.toPlainText() == "x" * 30
    area.set_value("  in her own words \n")
    assert area.value() == "in her own words"
    form = QWidget()
    qtbot.addWidget(form)
    layout = QVBoxLayout(form)
    after = QLineEdit()
    layout.addWidget(area)
    layout.addWidget(after)
    form.show()
    area.setFocus()
    qtbot.waitUntil(area.hasFocus)
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert "\t" not in area.toPlainText()


def test_passphrase_shows_and_hides(qtbot: QtBot) -> None:
    edit = PassphraseEdit()
    edit.setAccessibleName("Passphrase")
    qtbot.addWidget(edit)
    edit.show()
    caps: list[bool] = []
    edit.caps_lock_seen.connect(caps.append)
    qtbot.keyClicks(edit.line, "a1")
    qtbot.keyClick(edit.line, "B", Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(edit.line, "C")
    assert caps == [False, False, True]
    assert edit.line.echoMode() == QLineEdit.EchoMode.Password
    edit.show_button.click()
    assert edit.line.echoMode() == QLineEdit.EchoMode.Normal
    assert edit.show_button.text() == "Hide"
    edit.clear()
    assert edit.value() == ""
    assert edit.line.echoMode() == QLineEdit.EchoMode.Password
    assert_accessible(edit)
