"""The leaflet: one page that the client takes home, in her language and the nurse's.

Two forms: with words and small pictures, and with large pictures and few words for people who do not read.
Neither names the client: who finds the paper learns nothing about her.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from referral_app.domain.client_leaflet import Leaflet
from referral_app.domain.client_message import unbroken
from referral_app.domain.client_texts import ClientTexts, Direction, LeafletTexts, PictureTexts
from referral_app.exchange.pdf.client.page import BOTTOM, LEFT, RIGHT, WIDTH, ClientPage
from referral_app.exchange.pdf.client.side_by_side import Mark, Part, Voices, draw_head, draw_parts
from referral_app.exchange.pdf.client.typesetting import set_lines
from referral_app.exchange.pdf.sheet import HAIR, INK, TEAL, QrCode

_PICTURE: Final = 30.0
_COLUMN: Final = (WIDTH - 8) / 2


def leaflet_with_words(told: Leaflet) -> bytes:
    """The PDF with words. Tenths of a second; not on the GUI thread.

    Raises:
        BugError: a language that there are no texts in.
        ClientTextsInvalidError: its texts are not of the right form.
    """
    voices = Voices.of(told.language, told.staff_language)
    page = ClientPage(voices.client.leaflet.title, told.language)
    top = draw_head(page, voices, _pair(voices, lambda texts: texts.title))
    code = QrCode(told.web) if told.web else None
    foot = BOTTOM - (code.width + 2 if code else 0)
    draw_parts(page, voices, _parts(voices, told), top, foot - 4)
    if code is not None:
        _draw_web(page, voices, code, told.web)
    return page.bytes()


def picture_leaflet(told: Leaflet) -> bytes:
    """The PDF with pictures, for people who do not read; someone at home may read its few words to them.

    Raises:
        BugError: a language that there are no texts in.
        ClientTextsInvalidError: its texts are not of the right form.
    """
    voices = Voices.of(told.language, told.staff_language)
    page = ClientPage(voices.client.leaflet.title, told.language)
    top = draw_head(page, voices, _pair(voices, lambda texts: texts.title), 20)
    cells = _cells(voices, told)
    height = (BOTTOM - top) / -(-len(cells) // 2)
    for place, cell in enumerate(cells):
        row, column = divmod(place, 2)
        from_right = voices.client.direction is Direction.RTL
        left = LEFT if (column == 0) != from_right else RIGHT - _COLUMN
        _draw_cell(page, voices, cell, left, top + row * height, height - 4)
    return page.bytes()


def _pair(voices: Voices, pick: Callable[[LeafletTexts], str], **values: str) -> tuple[str, str]:
    """One text of the leaflet in both languages, its fields filled in."""

    def one(texts: ClientTexts) -> str:
        return texts.fill(pick(texts.leaflet), **values)

    return one(voices.client), one(voices.nurse)


def _parts(voices: Voices, told: Leaflet) -> list[Part]:
    steps = (
        _pair(voices, lambda texts: texts.step_send, recipient=told.recipient),
        _pair(voices, lambda texts: texts.step_contact),
        _pair(voices, lambda texts: texts.step_meet),
    )
    choices = (_pair(voices, lambda texts: texts.no_harm), _pair(voices, lambda texts: texts.withdraw))
    asking = (
        _pair(voices, lambda texts: texts.ask, contact=unbroken(told.contact)),
        _pair(voices, lambda texts: texts.interpreter),
    )
    return [
        Part("send", _pair(voices, lambda texts: texts.next_heading), steps, Mark.NUMBER),
        Part(
            "visit" if told.through_us else "call",
            _pair(voices, lambda texts: texts.who_heading),
            _who(voices, told),
        ),
        Part("choose", _pair(voices, lambda texts: texts.choice_heading), choices),
        Part("ask", _pair(voices, lambda texts: texts.ask_heading), asking),
    ]


def _who(voices: Voices, told: Leaflet) -> tuple[tuple[str, str], ...]:
    if told.through_us:
        return (_pair(voices, lambda texts: texts.through_us),)
    caller = _pair(voices, lambda texts: texts.caller, caller=told.caller)
    if not told.phone:
        return (caller,)
    return caller, _pair(voices, lambda texts: texts.number, phone=unbroken(told.phone))


def _draw_web(page: ClientPage, voices: Voices, code: QrCode, web: str) -> None:
    """The QR code in the lower corner where the client's lines end, its caption and address beside it."""
    rtl = voices.client.direction is Direction.RTL
    top = BOTTOM - code.width
    side = code.width + code.quiet_zone
    page.rule(LEFT, top - code.quiet_zone - 1, RIGHT, HAIR)
    page.code(code, LEFT if rtl else RIGHT - code.width, top)
    left, width = (LEFT + side if rtl else LEFT), WIDTH - side
    client, nurse = _pair(voices, lambda texts: texts.web)
    y = page.text(set_lines(client, voices.style(14, TEAL, bold=True), width), left, top + 1, width)
    if not voices.same:
        y = page.text(set_lines(nurse, voices.nurse_style(), width), left, y, width)
    page.text(set_lines(web, voices.nurse_style(10, INK), width), left, y + 0.5, width)


@dataclass(frozen=True, slots=True)
class _Cell:
    """A picture (a pictogram's name or a QR code), a few words in both languages, and a number to call."""

    picture: str | QrCode
    words: tuple[str, str]
    number: str = ""


def _cells(voices: Voices, told: Leaflet) -> list[_Cell]:
    def words(pick: Callable[[PictureTexts], str]) -> tuple[str, str]:
        return pick(voices.client.pictures), pick(voices.nurse.pictures)

    if told.through_us:
        second = _Cell("visit", words(lambda texts: texts.visit))
    else:
        second = _Cell("call", words(lambda texts: texts.call), told.phone)
    cells = [
        _Cell("send", words(lambda texts: texts.send)),
        second,
        _Cell("meet", words(lambda texts: texts.meet)),
        _Cell("interpreter", words(lambda texts: texts.interpreter)),
        _Cell("refuse", words(lambda texts: texts.refuse)),
        _Cell("change", words(lambda texts: texts.change)),
        _Cell("ask", words(lambda texts: texts.ask), told.contact),
    ]
    if told.web:
        cells.append(_Cell(QrCode(told.web), _pair(voices, lambda texts: texts.web), told.web))
    return cells


def _draw_cell(page: ClientPage, voices: Voices, cell: _Cell, x: float, y: float, height: float) -> None:
    page.box(x, y, _COLUMN, height, edge=HAIR)
    width = _COLUMN - 6
    written = [set_lines(cell.words[0], voices.style(15, bold=True), width)]
    if cell.number:
        size = 13 if isinstance(cell.picture, str) else 9
        written.append(set_lines(cell.number, voices.nurse_style(size, TEAL, bold=True), width))
    if not voices.same:
        written.append(set_lines(cell.words[1], voices.nurse_style(), width))
    words = sum(lines.height for lines in written)
    side = min(_PICTURE, height - words - 6) if isinstance(cell.picture, str) else cell.picture.width
    at = y + (height - side - words - 2) / 2
    if isinstance(cell.picture, str):
        page.pictogram(cell.picture, x + (_COLUMN - side) / 2, at, side, TEAL)
    else:
        page.code(cell.picture, x + (_COLUMN - side) / 2, at)
    at += side + 2
    for lines in written:
        at = page.text(lines, x + 3, at, width, centred=True)
