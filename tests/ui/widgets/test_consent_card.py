"""The consent card on the screen, and turned to the client."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from referral_app.domain.client_texts import BREAK, Direction, Script, client_text_tags, client_texts
from referral_app.domain.codes import ConsentScope
from referral_app.domain.consent_card import ConsentCard, consent_parts
from tests.ui.accessibility import assert_accessible, settle
from ui.style import client_fonts
from ui.style.client_fonts import set_script
from ui.style.sheet import apply_style
from ui.style.tokens import Scheme
from ui.widgets.area import ScrollColumn
from ui.widgets.client_label import ClientLabel, Pictogram
from ui.widgets.consent_card import ConsentCardView
from ui.widgets.turned_screen import TurnedScreen

TAGS = client_text_tags()


def card(language: str = "so", staff_language: str = "fi") -> ConsentCard:
    return ConsentCard(
        language, staff_language, frozenset(ConsentScope), ("Tampere & Pirkkala <koto>",), date(2027, 5, 24)
    )


def words(root: QWidget) -> list[str]:
    return [label.words for label in root.findChildren(ClientLabel) if label.isVisibleTo(root)]


def told(shown: ConsentCard, tag: str) -> set[str]:
    parts = consent_parts(shown, client_texts(tag))
    return {text for part in parts for text in (part.heading, *part.sentences)}


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ConsentCardView]:
    made = ConsentCardView()
    scroll = ScrollColumn(width=None)
    scroll.body.addWidget(made)
    scroll.resize(760, 700)
    qtbot.addWidget(scroll)
    scroll.show()
    yield made
    scroll.close()


@pytest.fixture
def opener(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.mark.parametrize("tag", TAGS)
def test_both_languages_say_all_of_it(tag: str, view: ConsentCardView) -> None:
    shown = card(tag, "sv")
    view.show_card(shown)

    assert told(shown, tag) | told(shown, "sv") <= set(words(view))
    assert client_texts(tag).labels.draft in words(view)
    assert {picture.name for picture in view.findChildren(Pictogram)} == {
        part.pictogram for part in consent_parts(shown, client_texts(tag))
    }


def test_where_both_read_one_language_it_is_there_once(view: ConsentCardView) -> None:
    view.show_card(card("fi", "fi"))

    shown = words(view)
    assert len(shown) == len(set(shown))


def test_another_card_takes_the_place_of_the_first(view: ConsentCardView) -> None:
    view.show_card(card("so"))
    view.show_card(card("vi"))

    assert client_texts("vi").consent.title in words(view)
    assert client_texts("so").consent.title not in words(view)


@pytest.mark.parametrize("tag", TAGS)
def test_the_clients_language_begins_at_its_own_side(tag: str, view: ConsentCardView) -> None:
    view.show_card(card(tag, "fi" if tag != "fi" else "sv"))
    settle(view)
    texts = client_texts(tag)
    labels = {label.words: label for label in view.findChildren(ClientLabel)}
    own = labels[texts.consent.may_refuse]
    nurse = labels[client_texts("fi" if tag != "fi" else "sv").consent.may_refuse]
    picture = view.findChildren(Pictogram)[0]

    def left(widget: QWidget) -> int:
        return widget.mapTo(view, QPoint()).x()

    assert own.layoutDirection() == (
        Qt.LayoutDirection.RightToLeft if texts.direction is Direction.RTL else Qt.LayoutDirection.LeftToRight
    )
    in_order = [picture, own, nurse] if texts.direction is Direction.LTR else [nurse, own, picture]
    assert all(left(first) < left(second) for first, second in pairwise(in_order))
    assert left(own) != left(picture)
    assert nurse.mapTo(view, QPoint()).y() == own.mapTo(view, QPoint()).y()
    assert own.font().pointSizeF() > nurse.font().pointSizeF()


@pytest.mark.parametrize("tag", TAGS)
def test_every_character_has_a_glyph(tag: str, qapp: QApplication) -> None:
    texts = client_texts(tag)
    font = set_script(qapp.font(), texts.script)
    families = {family for family in QFontDatabase.families() if family}
    metrics = QFontMetricsF(font)

    assert families
    for letter in set("".join(told(card(tag), tag))) - {BREAK, "\u200e", "\u200c"}:
        assert metrics.inFontUcs4(ord(letter)) or metrics.horizontalAdvance(letter) > 0


@pytest.mark.parametrize("script", Script)
def test_a_desktop_without_the_script_gets_the_bundled_font(
    script: Script, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    client_fonts._family.cache_clear()
    with monkeypatch.context() as poor:
        poor.setattr(QFontDatabase, "families", lambda *_system: ["Sans Serif"])
        family = set_script(qapp.font(), script).families()[0]
    client_fonts._family.cache_clear()

    assert family.startswith("Noto Sans")


def test_what_stands_in_names_is_no_markup(view: ConsentCardView) -> None:
    view.show_card(card("ar"))
    sentence = next(label for label in view.findChildren(ClientLabel) if "Pirkkala" in label.words)
    interface = QAccessible.queryAccessibleInterface(sentence)

    assert "&amp; Pirkkala &lt;koto&gt;" in sentence.text()
    assert "Tampere & Pirkkala <koto>" in interface.text(QAccessible.Text.Name)


@pytest.mark.parametrize("tag", TAGS)
def test_the_card_is_accessible(tag: str, view: ConsentCardView) -> None:
    view.show_card(card(tag))
    settle(view)

    assert_accessible(view.window())


def test_pictures_and_texts_follow_the_scheme(view: ConsentCardView, qapp: QApplication) -> None:
    view.show_card(card("so"))
    before = view.findChildren(Pictogram)[0].pixmap().toImage()
    apply_style(qapp, Scheme.DARK)

    assert view.findChildren(Pictogram)[0].pixmap().toImage() != before


# --- turned --------------------------------------------------------------------------------------


def test_the_turned_screen_has_her_language_alone_and_big(opener: QWidget) -> None:
    turned = TurnedScreen(opener)
    turned.open_card(card("ti"))

    shown = words(turned)
    assert turned.isFullScreen()
    assert turned.isWindow()
    assert told(card("ti"), "ti") <= set(shown)
    assert not told(card("ti"), "fi") & set(shown)
    label = next(
        label
        for label in turned.findChildren(ClientLabel)
        if label.words == client_texts("ti").consent.no_harm
    )
    assert label.font().pointSizeF() >= 2 * QApplication.font().pointSizeF()
    others = [
        label.text()
        for label in turned.findChildren(QLabel)
        if not isinstance(label, (ClientLabel, Pictogram))
    ]
    assert others == []


def test_the_nurses_language_can_be_shown_beside_it(opener: QWidget, qtbot: QtBot) -> None:
    turned = TurnedScreen(opener)
    turned.open_card(card("ti"))
    qtbot.mouseClick(turned.both, Qt.MouseButton.LeftButton)
    assert told(card("ti"), "fi") <= set(words(turned))

    turned.open_card(card("ti"))
    assert not told(card("ti"), "fi") & set(words(turned))


def test_escape_leads_back_from_wherever_the_focus_is(opener: QWidget, qtbot: QtBot) -> None:
    for place in ("reader", "both", "way_back"):
        turned = TurnedScreen(opener)
        turned.open_card(card())
        widget = getattr(turned, place)
        widget.setFocus()
        with qtbot.waitSignal(turned.closed):
            qtbot.keyClick(widget, Qt.Key.Key_Escape)
        assert not turned.isVisible()


def test_the_button_leads_back(opener: QWidget, qtbot: QtBot) -> None:
    turned = TurnedScreen(opener)
    turned.open_card(card())
    with qtbot.waitSignal(turned.closed):
        qtbot.keyClick(turned.way_back, Qt.Key.Key_Return)

    assert not turned.isVisible()


def test_a_locked_program_leaves_nothing_on_the_screen(opener: QWidget, qtbot: QtBot) -> None:
    turned = TurnedScreen(opener)
    turned.open_card(card())
    with qtbot.waitSignal(turned.closed):
        opener.hide()

    assert not turned.isVisible()


def test_it_can_be_read_with_the_keyboard(opener: QWidget, qtbot: QtBot) -> None:
    turned = TurnedScreen(opener)
    turned.open_card(card())
    turned.resize(1366, 768)
    settle(turned)
    qtbot.keyClick(turned.reader, Qt.Key.Key_PageDown)

    assert turned.reader.verticalScrollBar().value() > 0


@pytest.mark.parametrize("tag", TAGS)
def test_the_turned_screen_is_accessible(tag: str, opener: QWidget) -> None:
    turned = TurnedScreen(opener)
    turned.open_card(card(tag))
    turned.showNormal()

    assert_accessible(turned)
