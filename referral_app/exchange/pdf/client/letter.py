"""The letter: who calls, from which number, what about her choice; in her language and the writer's.

Its address stands where the window of a Finnish C5 envelope is. It says whose letter it is and not why it is sent.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from referral_app.domain.client_message import LetterTemplate, MessageFacts, sentence
from referral_app.exchange.pdf.client.page import BOTTOM, LEFT, RIGHT, WIDTH, ClientPage
from referral_app.exchange.pdf.client.side_by_side import Part, Voices, draw_head, draw_parts
from referral_app.exchange.pdf.client.typesetting import set_lines
from referral_app.exchange.pdf.sheet import INK

_WINDOW_LEFT: Final = 20.0
_WINDOW_TOP: Final = 40.0
_WINDOW_WIDTH: Final = 85.0
_TEXT_TOP: Final = 82.0


@dataclass(frozen=True, slots=True, repr=False)
class Letter:
    """`language` and `staff_language` are tags of content files. `sender` is the organisation as it is called,
    `address` the lines of name and address.
    """

    language: str
    staff_language: str
    sender: str
    address: tuple[str, ...]
    written_on: date
    facts: MessageFacts


def letter(told: Letter, template: LetterTemplate) -> bytes:
    """The PDF, one page. Tenths of a second; not on the GUI thread.

    Raises:
        BugError: a language that there are no texts in.
        ClientTextsInvalidError: texts or template are not of the right form.
        MessageIncompleteError: a sentence needs what was not told.
    """
    voices = Voices.of(told.language, told.staff_language)

    def both(key: str) -> tuple[str, str]:
        return sentence(voices.client, key, told.facts), sentence(voices.nurse, key, told.facts)

    parts = [
        Part(part.pictogram, both(part.heading), tuple(both(key) for key in part.sentences))
        for part in template.parts
    ]
    title = both(template.title)
    page = ClientPage(title[0], told.language)
    _draw_address(page, voices, told)
    top = draw_head(page, voices, title, 18, _TEXT_TOP)
    draw_parts(page, voices, parts, top, BOTTOM)
    return page.bytes()


def _draw_address(page: ClientPage, voices: Voices, told: Letter) -> None:
    page.text(set_lines(told.sender, voices.nurse_style(10, bold=True), _WINDOW_WIDTH), LEFT, 14, WIDTH)
    day = set_lines(voices.nurse.day(told.written_on), voices.nurse_style(10), 40)
    page.text(day, RIGHT - 40, 14, 40)
    y = _WINDOW_TOP
    for line in told.address:
        lines = set_lines(line, voices.nurse_style(11, INK), _WINDOW_WIDTH)
        y = page.text(lines, _WINDOW_LEFT, y, _WINDOW_WIDTH)
