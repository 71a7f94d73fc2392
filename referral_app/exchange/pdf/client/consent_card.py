"""The consent card on paper: what is shared, with whom, until when, and that she decides; to be ticked and signed.

It has no name and no number of the client; she writes her name herself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from referral_app.domain.client_texts import ClientTexts, ConsentTexts, Direction
from referral_app.domain.codes import ConsentScope
from referral_app.exchange.pdf.client.page import BOTTOM, LEFT, RIGHT, WIDTH, ClientPage
from referral_app.exchange.pdf.client.side_by_side import Mark, Part, Voices, draw_head, draw_parts
from referral_app.exchange.pdf.client.typesetting import Style, set_lines
from referral_app.exchange.pdf.sheet import GREY

_SIGNING: Final = 17.0
_SIGNATURE: Final = 110.0


@dataclass(frozen=True, slots=True)
class ConsentCard:
    """What is agreed on. `language` and `staff_language` are tags of content files; `recipients` are the units
    as they are called, at least one; `until` the last day on which the consent is in force.
    """

    language: str
    staff_language: str
    shares: frozenset[ConsentScope]
    recipients: tuple[str, ...]
    until: date


def consent_card(card: ConsentCard) -> bytes:
    """The PDF. Tenths of a second; not on the GUI thread.

    Raises:
        BugError: a language that there are no texts in.
        ClientTextsInvalidError: its texts are not of the right form.
    """
    voices = Voices.of(card.language, card.staff_language)
    page = ClientPage(voices.client.consent.title, card.language)
    top = draw_head(page, voices, _pair(voices, lambda texts: texts.title), 18)
    draw_parts(page, voices, _parts(voices, card), top, BOTTOM - _SIGNING)
    _draw_signing(page, voices)
    return page.bytes()


def _pair(voices: Voices, pick: Callable[[ConsentTexts], str], **values: str) -> tuple[str, str]:
    def one(texts: ClientTexts) -> str:
        return texts.fill(pick(texts.consent), **values)

    return one(voices.client), one(voices.nurse)


def _parts(voices: Voices, card: ConsentCard) -> list[Part]:
    def part(
        pictogram: str,
        heading: Callable[[ConsentTexts], str],
        *sentences: tuple[str, str],
        mark: Mark = Mark.NONE,
    ) -> Part:
        return Part(pictogram, _pair(voices, heading), sentences, mark)

    def say(pick: Callable[[ConsentTexts], str], **values: str) -> tuple[str, str]:
        return _pair(voices, pick, **values)

    both = (voices.client.consent.shares, voices.nurse.consent.shares)
    shared = [(both[0].of(scope), both[1].of(scope)) for scope in ConsentScope if scope in card.shares]
    until = (
        voices.client.fill(voices.client.consent.until, date=voices.client.day(card.until)),
        voices.nurse.fill(voices.nurse.consent.until, date=voices.nurse.day(card.until)),
    )
    return [
        part("share", lambda texts: texts.shares_heading, *shared),
        part(
            "town",
            lambda texts: texts.with_heading,
            say(lambda texts: texts.with_whom, recipient=", ".join(card.recipients)),
            say(lambda texts: texts.who_sees),
            say(lambda texts: texts.record),
        ),
        part("calendar", lambda texts: texts.until_heading, until),
        part(
            "choose",
            lambda texts: texts.choice_heading,
            say(lambda texts: texts.may_refuse),
            say(lambda texts: texts.no_harm),
            say(lambda texts: texts.withdraw),
            say(lambda texts: texts.withdraw_where),
        ),
        part("say", lambda texts: texts.say_back_heading, say(lambda texts: texts.say_back)),
        part(
            "sign",
            lambda texts: texts.how_heading,
            say(lambda texts: texts.spoken),
            say(lambda texts: texts.signed),
            say(lambda texts: texts.interpreter),
            mark=Mark.TICK_BOX,
        ),
    ]


def _draw_signing(page: ClientPage, voices: Voices) -> None:
    """Lines for her name and the day."""
    rtl = voices.client.direction is Direction.RTL
    first = (RIGHT - _SIGNATURE, RIGHT) if rtl else (LEFT, LEFT + _SIGNATURE)
    second = (LEFT, LEFT + WIDTH - _SIGNATURE - 8) if rtl else (LEFT + _SIGNATURE + 8, RIGHT)
    y = BOTTOM - 6
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
