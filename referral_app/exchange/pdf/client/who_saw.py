"""The sheet that tells a client who has handled her information: in her language and Finnish, on as many pages as
it takes.

Names and places stand as they are called; what was done stands in both languages. It names no client: who finds the
paper learns nothing about her.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from referral_app.domain.client_texts import Direction
from referral_app.domain.codes import LegalBasis
from referral_app.domain.who_saw import WhoSaw
from referral_app.exchange.pdf.client.page import BOTTOM, LEFT, RIGHT, TOP, WIDTH, ClientPage
from referral_app.exchange.pdf.client.side_by_side import Voices, draw_head
from referral_app.exchange.pdf.client.typesetting import Lines, set_lines
from referral_app.exchange.pdf.sheet import GREY, HAIR, INK

_SIZE: Final = 12.0
_BETWEEN: Final = 4.0

Pair = tuple[str, str]


def who_saw_sheet(told: WhoSaw, language: str, made_on: date, staff_language: str = "fi") -> bytes:
    """The PDF. `language` is the tag of a content file. Tenths of a second; not on the GUI thread.

    Raises:
        BugError: a language that there are no texts in.
        ClientTextsInvalidError: its texts are not of the right form.
    """
    voices = Voices.of(language, staff_language)
    texts, staff = voices.client.who_saw, voices.nurse.who_saw
    sheet = _Sheet(voices, language, made_on)
    sheet.paragraph(
        (
            voices.client.fill(texts.intro, reference=told.reference),
            voices.nurse.fill(staff.intro, reference=told.reference),
        )
    )
    for passing in told.passed:
        names = {"sender": passing.sender, "recipient": passing.recipient}
        said = [(voices.client.fill(texts.sent, **names), voices.nurse.fill(staff.sent, **names))]
        if passing.basis is not None:
            consent = passing.basis is LegalBasis.CONSENT
            said.append((texts.consent, staff.consent) if consent else (texts.law, staff.law))
        sheet.entry(passing.day, "", said)
    for handled in told.handled:
        times = f" (×{handled.count})" if handled.count > 1 else ""
        key = handled.what.value
        said = [(str(getattr(texts, key)), f"{getattr(staff, key)}{times}")]
        sheet.entry(handled.day, f"{handled.who}, {handled.unit}{times if voices.same else ''}", said)
    return sheet.bytes()


class _Sheet:
    """Filled from top to bottom; goes on to a new page where an entry does not fit."""

    def __init__(self, voices: Voices, language: str, made_on: date) -> None:
        self._voices = voices
        self._rtl = voices.client.direction is Direction.RTL
        title = voices.client.who_saw.title
        self._page = ClientPage(title, language)
        made = set_lines(voices.nurse.day(made_on), voices.nurse_style(9), 40)
        self._page.text(made, LEFT if self._rtl else RIGHT - 20, TOP - 6, 20)
        self._y = draw_head(self._page, voices, (title, voices.nurse.who_saw.title), 18.0)

    def bytes(self) -> bytes:
        """The finished PDF."""
        return self._page.bytes()

    def paragraph(self, said: Pair) -> None:
        """A paragraph in both languages."""
        self._draw([], [said])

    def entry(self, day: date, who: str, said: list[Pair]) -> None:
        """What happened on a day, under whoever did it."""
        texts = self._voices.nurse
        head = " · ".join(part for part in (texts.day(day), who) if part)
        self._draw([set_lines(head, self._voices.nurse_style(10, INK, bold=True), WIDTH)], said)

    def _draw(self, heads: list[Lines], said: list[Pair]) -> None:
        """Each text in the client's language, and Finnish under it."""
        lines = list(heads)
        for client, staff in said:
            lines.append(set_lines(client, self._voices.style(_SIZE), WIDTH))
            if not self._voices.same:
                lines.append(set_lines(staff, self._voices.nurse_style(9, GREY), WIDTH))
        height = _height(lines) + _BETWEEN
        if self._y + height > BOTTOM:
            self._page.turn()
            self._y = TOP
        self._page.rule(LEFT, self._y, RIGHT, HAIR)
        y = self._y + _BETWEEN / 2
        for one in lines:
            y = self._page.text(one, LEFT, y, WIDTH)
        self._y += height


def _height(lines: Iterable[Lines]) -> float:
    return sum(one.height for one in lines)
