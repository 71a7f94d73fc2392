"""The consent card on paper: to be ticked and signed, or with the signature drawn on the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from referral_app.domain.client_texts import ConsentTexts, Direction
from referral_app.domain.consent_card import ConsentCard, consent_parts
from referral_app.domain.signature import BASELINE, HEIGHT, Signature
from referral_app.exchange.pdf.client.page import BOTTOM, LEFT, RIGHT, WIDTH, ClientPage
from referral_app.exchange.pdf.client.side_by_side import Mark, Part, Voices, draw_head, draw_parts
from referral_app.exchange.pdf.client.typesetting import Style, set_lines
from referral_app.exchange.pdf.sheet import GREY

_SIGNING: Final = 17.0
_SIGNATURE: Final = 110.0
_SIGNED: Final = 13.0
"""Height in millimetres of a signature that was drawn on the screen."""
_INK: Final = (22, 33, 35)


def consent_card(card: ConsentCard) -> bytes:
    """The PDF, one page. Tenths of a second; not on the GUI thread.

    Raises:
        BugError: a language that there are no texts in.
        ClientTextsInvalidError: its texts are not of the right form.
    """
    voices = Voices.of(card.language, card.staff_language)
    titles = (voices.client.consent.title, voices.nurse.consent.title)
    page = ClientPage(titles[0], card.language)
    top = draw_head(page, voices, titles, 18)
    draw_parts(page, voices, _parts(voices, card), top, BOTTOM - _SIGNING)
    _draw_signing(page, voices, card.signature)
    return page.bytes()


def _parts(voices: Voices, card: ConsentCard) -> list[Part]:
    return [
        Part(
            client.pictogram,
            (client.heading, nurse.heading),
            tuple(zip(client.sentences, nurse.sentences, strict=True)),
            Mark.TICK_BOX if client.ticks else Mark.NONE,
        )
        for client, nurse in zip(
            consent_parts(card, voices.client), consent_parts(card, voices.nurse), strict=True
        )
    ]


def _draw_signing(page: ClientPage, voices: Voices, signature: Signature) -> None:
    """Lines for her name and the day; what she has drawn on the screen stands on the first."""
    rtl = voices.client.direction is Direction.RTL
    first = (RIGHT - _SIGNATURE, RIGHT) if rtl else (LEFT, LEFT + _SIGNATURE)
    second = (LEFT, LEFT + WIDTH - _SIGNATURE - 8) if rtl else (LEFT + _SIGNATURE + 8, RIGHT)
    y = BOTTOM - 6
    left, step = first[0] + 4, _SIGNED / HEIGHT
    drawn = [[(left + x * step, y + (row - BASELINE) * step) for x, row in stroke] for stroke in signature]
    page.strokes(drawn, _INK, 0.4)
    places: tuple[tuple[tuple[float, float], Callable[[ConsentTexts], str]], ...] = (
        (first, lambda texts: texts.signature),
        (second, lambda texts: texts.signed_on),
    )
    for (left, right), pick in places:
        page.rule(left, y, right, GREY, 0.3)
        half = (right - left) / 2
        for texts in (voices.client,) if voices.same else (voices.client, voices.nurse):
            own = texts is voices.client
            style = Style(texts.script, texts.direction, 11 if own else 9, GREY)
            page.text(
                set_lines(pick(texts.consent), style, half),
                left if own != rtl else left + half,
                y + 0.5,
                half,
            )
