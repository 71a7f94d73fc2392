"""A field's label, help and error, and when an error may show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import assert_accessible
from ui.i18n import Text, current_language, set_language
from ui.widgets.choice import OneOf
from ui.widgets.field import Field
from ui.widgets.label import plain


class Form(QWidget):
    """Two fields; the first wants at least three characters."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.field = Field(
            plain("Phone & more"), self.line, help_text=plain("With the country code"), required=True
        )
        self.field.set_check(self._rule)
        self.next = Field(plain("Next"), QLineEdit())
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.next)

    def _rule(self) -> Text | None:
        return None if len(self.line.text()) >= 3 else plain("Type the whole number.")


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.line.setFocus()
    return made


def test_no_error_while_typing_for_the_first_time(form: Form, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.line, "04")
    assert not form.field.has_error()


def test_error_on_leaving_and_gone_as_soon_as_it_is_right(form: Form, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.line, "04")
    qtbot.keyClick(form.line, Qt.Key.Key_Tab)
    assert form.field.error() == "Type the whole number."
    assert form.line.property("problem") == "true"
    form.line.setFocus()
    qtbot.keyClicks(form.line, "0")
    assert not form.field.has_error()
    assert form.line.property("problem") == "false"


def test_a_screen_reader_hears_label_error_and_help(form: Form) -> None:
    assert form.line.accessibleName() == "Phone & more (required)"
    assert form.line.accessibleDescription() == "With the country code"
    assert not form.field.check()
    assert form.line.accessibleDescription() == "Type the whole number. With the country code"


def test_required_and_help_can_change(form: Form) -> None:
    form.field.set_required(False)
    form.field.set_help(None)
    assert form.line.accessibleName() == "Phone & more"
    assert form.line.accessibleDescription() == ""


def test_error_follows_the_language(form: Form, qapp: QApplication, qtbot: QtBot) -> None:
    form.field.set_error(lambda: f"Error in {current_language()}")
    assert form.line.accessibleDescription() == "Error in en With the country code"
    set_language(qapp, "fi")
    qtbot.waitUntil(lambda: form.line.accessibleDescription() == "Error in fi With the country code")


def test_moving_between_radio_buttons_is_not_leaving(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    choice = OneOf([(1, plain("One")), (2, plain("Two"))])
    field = Field(plain("Choice"), choice)
    field.set_check(lambda: None if choice.value() == 2 else plain("Choose two."))
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    after = QLineEdit()
    after.setAccessibleName("After")
    layout.addWidget(after)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    choice.button(1).setFocus()
    choice.button(2).setFocus()
    assert not field.has_error()
    after.setFocus()
    assert field.has_error()
    choice.set_value(2)
    assert not field.has_error()


def test_field_is_accessible(form: Form) -> None:
    form.field.check()
    assert_accessible(form)
